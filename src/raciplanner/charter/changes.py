"""What is new since the version that was signed: a line, a list, and marks in the matrix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, cast

from raciplanner.charter.agreed import Content
from raciplanner.charter.dates import long_date
from raciplanner.charter.page import Page, paint_of
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY
from raciplanner.charter.tables import Column, text_table
from raciplanner.i18n import Translate
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signoff
from raciplanner.model.plan import ASSIGNMENTS, INFO, Plan
from raciplanner.model.signing import changes_since
from raciplanner.palette import LIGHT
from raciplanner.wording.change_summary import summary_text
from raciplanner.wording.differences import (
    difference_data,
    field_name,
    record_text,
    value_text,
)

if TYPE_CHECKING:
    from raciplanner.charter.book import Edition, Flow

MOST_LISTED = 500
_BAR = 1.6
_CORNER = 5.0


@dataclass(frozen=True)
class Since:
    """A plan beside the version that was signed before.

    Parameters
    ----------
    signoff : Signoff
    before, plan : Plan
        What was signed, with the number of ``plan``; and the plan now.
    changes : tuple of Change
        From one to the other.
    """

    signoff: Signoff
    before: Plan
    plan: Plan
    changes: tuple[Change, ...]

    @classmethod
    def of(cls, signoff: Signoff, signed: Plan, plan: Plan) -> Since:
        """``plan`` beside ``signed``."""
        return cls(signoff, *_ordered(signed, plan))

    @cached_property
    def cells(self) -> frozenset[tuple[str, str]]:
        """Cells (activity, role) with other letters or another note."""
        return frozenset(
            cast(tuple[str, str], one.key) for one in self.changes if one.table == ASSIGNMENTS
        )

    @cached_property
    def rows(self) -> frozenset[str]:
        """Activities (ids) that are new or whose own record is another."""
        return frozenset(str(one.key) for one in self.changes if one.table == "activities")

    def summary(self, translate: Translate) -> str:
        """What is new, in one line."""
        return summary_text(self.changes, self.before, self.plan, translate)


def _ordered(signed: Plan, plan: Plan) -> tuple[Plan, Plan, tuple[Change, ...]]:
    """The changes with the letters first: they are what the matrix was signed for."""
    before, changes = changes_since(signed, plan)
    return before, plan, tuple(sorted(changes, key=lambda one: one.table != ASSIGNMENTS))


def changed_text(edition: Edition) -> str:
    """``Changed since version 1.0: 1 letter changed``; empty where nothing was signed before."""
    since = edition.since
    if since is None or not since.changes:
        return ""
    says = edition.translate("Charter", "Changed since version {version}: {summary}")
    return says.format(version=since.signoff.version, summary=since.summary(edition.translate))


def changes(edition: Edition) -> Content | None:
    """Everything that is new since the version before: what, how it was, how it is now."""
    since, translate = edition.since, edition.translate
    if since is None or not since.changes:
        return None
    rows = [row for one in since.changes[:MOST_LISTED] for row in _rows(one, since, translate)]
    columns = (
        Column(translate("Charter", "What"), 3),
        Column(translate("Charter", "Was"), 2),
        Column(translate("Charter", "Is now"), 2),
    )
    says = translate(
        "Charter",
        "Compared with version {version}. What was agreed there and is not listed here goes on "
        "unchanged.",
    ).format(version=since.signoff.version)
    left = len(since.changes) - MOST_LISTED

    def draw(flow: Flow, section: Node) -> None:
        flow.text(says, BODY, section.add("P"), width=flow.paper.span(9))
        flow.y -= 8
        text_table(flow, section, columns, rows)
        if left > 0:
            more = translate("Charter", "… and %n more changes", None, left)
            flow.y -= 4
            flow.text(more, BODY, section.add("P"))

    return draw


def _rows(change: Change, since: Since, translate: Translate) -> Iterator[Sequence[str]]:
    """Rows of the list for one change: a cell, a record that came or went, or changed fields."""
    if change.table == ASSIGNMENTS:
        yield from _cell_rows(change, since, translate)
        return
    what = record_text(change, since.before, since.plan, translate)
    what = what[:1].upper() + what[1:]
    data = difference_data(change, since.before, since.plan)
    if change.before is None:
        yield (what, "–", translate("Charter", "new"))
    elif change.after is None:
        yield (what, translate("Charter", "was there"), "–")
    for name, values in data["fields"].items():
        if name == "order":
            yield (what, "", translate("Charter", "at another place"))
            continue
        old, new = (
            _value(change.table, name, getattr(record, name), value, plan, translate)
            for record, value, plan in zip(
                (change.before, change.after), values, (since.before, since.plan), strict=True
            )
        )
        field = field_name(name, translate)
        about = field[:1].upper() + field[1:] if change.table == INFO else f"{what}\n{field}"
        yield (about, old, new)


def _value(
    table: str, name: str, held: object, value: object, plan: Plan, translate: Translate
) -> str:
    """The value of a field as the document says it: dates in words, a dash for nothing."""
    if isinstance(held, date):
        return long_date(held, translate)
    return value_text(table, name, value, plan, translate) or "–"


def _cell_rows(change: Change, since: Since, translate: Translate) -> Iterator[Sequence[str]]:
    data = difference_data(change, since.before, since.plan)
    says = translate("Differences", "“{activity}”, {role}")
    what = says.format(activity=data["activity"], role=data["role"])
    if data["before"] != data["after"]:
        yield (what, data["before"] or "–", data["after"] or "–")
    if data["note_before"] != data["note_after"]:
        note = translate("Charter", "note")
        yield (f"{what}\n{note}", data["note_before"] or "–", data["note_after"] or "–")


# Marks


def marked(edition: Edition) -> Since | None:
    """What is marked in the matrix; None where nothing is new, or the list is switched off."""
    own = edition.plan.charter_sections.get("changes")
    wanted = own is None or own.shown
    return edition.since if wanted and edition.since and edition.since.changes else None


def since_text(since: Since, translate: Translate) -> str:
    """What the marks mean, for the foot of the matrix."""
    return translate("Charter", "new since version {version}").format(version=since.signoff.version)


def mark_cell(page: Page, left: float, top: float) -> None:
    """The mark of a cell that says something else than before, in its upper left corner."""
    page.paint(
        f"{paint_of(LIGHT.warning)} rg {left:.2f} {top:.2f} m {left + _CORNER:.2f} {top:.2f} l "
        f"{left:.2f} {top - _CORNER:.2f} l h f"
    )


def mark_row(page: Page, x: float, top: float, height: float) -> None:
    """The bar beside an activity that is new or was changed, as editors have always drawn it."""
    page.fill(x, top - height + 2, _BAR, height - 4, LIGHT.warning)
