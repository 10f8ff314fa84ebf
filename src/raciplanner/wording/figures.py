"""What every table of figures is made of: rows ready to be shown, numbers, names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from heapq import nsmallest
from typing import NamedTuple, TypeVar

from raciplanner.analysis.insights import Insights
from raciplanner.i18n import Translate

Row = tuple[str, ...]
K = TypeVar("K", str, tuple[str, str])

MOST_ROWS = 1000
"""Rows of a table about pairs: the greatest; nobody reads more, and all are in the JSON form."""


class Table(NamedTuple):
    """One figure.

    Parameters
    ----------
    title, says : str
        What it is, and what it says in one plain sentence.
    head : tuple of str
        Headings of the columns.
    rows : tuple of tuple of str
        Ready to be shown, the most important first.
    """

    title: str
    says: str
    head: Row
    rows: tuple[Row, ...]


def decimal(value: float, translate: Translate) -> str:
    """A number with two decimals as the language writes it."""
    whole, part = f"{value:.2f}".split(".")
    return translate("Insights", "{whole}.{part}").format(whole=whole, part=part)


def percent(share: float, translate: Translate) -> str:
    """A share from 0 to 1 in percent."""
    return translate("Insights", "{number} %").format(number=round(100 * share))


def fine_percent(share: float, translate: Translate) -> str:
    """A share from 0 to 1 in percent with two decimals."""
    return translate("Insights", "{number} %").format(number=decimal(100 * share, translate))


def role_names(found: Insights) -> dict[str, str]:
    """Names of the roles by id."""
    return {role.id: role.name for role in found.plan.columns}


def people_names(found: Insights) -> dict[str, str]:
    """Names of the people by id."""
    return {person.id: person.name for person in found.plan.people.ordered}


def greatest(counts: Mapping[K, float]) -> list[tuple[K, float]]:
    """The :data:`MOST_ROWS` greatest of ``counts``, the greatest first."""
    return nsmallest(MOST_ROWS, counts.items(), key=lambda one: (-one[1], one[0]))


def joined(names: Iterable[str]) -> str:
    """Names in one cell."""
    return "; ".join(names)
