"""What the library knows of an activity: whether sales and marketing usually overlap there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from raciplanner.analysis.same_words import sense
from raciplanner.library.catalogue import LibraryActivity, catalogue
from raciplanner.model.records import Activity


@cache
def _by_sense() -> Mapping[frozenset[str], str]:
    """Library activities (ids) by what their names say, in any language."""
    return {
        sense(name): activity.id
        for activity in catalogue().activities.values()
        for name in activity.name.values()
    }


def known_as(row: Activity) -> str:
    """Id of the library activity that ``row`` is, by its origin or by its name; empty for none."""
    if row.library in catalogue().activities:
        return row.library
    return _by_sense().get(sense(row.name), "")


def known(row: Activity) -> LibraryActivity | None:
    """The library activity that ``row`` is, with what the library says about it."""
    activities = catalogue().activities
    return activities.get(row.library) or activities.get(_by_sense().get(sense(row.name), ""))
