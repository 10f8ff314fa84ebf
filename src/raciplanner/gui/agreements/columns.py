"""The columns of the lists of agreements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.gui.people.models import Choices, Column, RecordsModel
from raciplanner.library.charter_content import charter_content
from raciplanner.model.change import Edit
from raciplanner.model.edits.agreements import change_entry
from raciplanner.model.edits.parking import change_parked
from raciplanner.model.plan import Plan
from raciplanner.model.records import SIDES

translate = QCoreApplication.translate

Change = Callable[..., Edit]


def list_model(document: Document, table: str, parent: QObject) -> RecordsModel:
    """The entries of one list."""
    change: Change = change_parked if table == "parked" else partial(_change, table)
    return RecordsModel(document, table, _COLUMNS[table](change), change, parent)


def _change(table: str, plan: Plan, entry: str, **fields: Any) -> Edit:
    return change_entry(plan, table, entry, **fields)


def _activity() -> Column:
    return Column("activity", lambda: translate("Agreements", "Activity"), _activities, width=200)


def _owner() -> Column:
    return Column("owner", lambda: translate("Agreements", "Who"), _everybody, width=170)


def _due(change: Change) -> Column:
    return _day("due", lambda: translate("Agreements", "Until"), change)


def _decisions(change: Change) -> tuple[Column, ...]:
    return (
        Column("question", lambda: translate("Agreements", "Question"), width=240),
        Column("decision", lambda: translate("Agreements", "Decision"), width=240),
        _activity(),
        Column("method", lambda: translate("Agreements", "How"), _methods, width=130),
        Column("decided_by", lambda: translate("Agreements", "Decided by"), _everybody),
        Column("reason", lambda: translate("Agreements", "Reason"), width=200),
        Column("dissent", lambda: translate("Agreements", "Dissent"), width=180),
        _day("day", lambda: translate("Agreements", "Day"), change),
    )


def _actions(change: Change) -> tuple[Column, ...]:
    return (
        Column("text", lambda: translate("Agreements", "Action"), width=280),
        _owner(),
        _due(change),
        Column("done_when", lambda: translate("Agreements", "Done when"), width=220),
        _activity(),
        Column("done", lambda: translate("Agreements", "Done"), width=80),
    )


def _commitments(_: Change) -> tuple[Column, ...]:
    return (
        Column("text", lambda: translate("Agreements", "Commitment"), width=380),
        Column("side", lambda: translate("Agreements", "Side"), _sides, width=140),
        Column("measure", lambda: translate("Agreements", "Measure"), width=190),
        Column("owner", lambda: translate("Agreements", "Answers for it"), _roles, width=190),
    )


def _meetings(change: Change) -> tuple[Column, ...]:
    return (
        Column("name", lambda: translate("Agreements", "Meeting"), width=220),
        Column("period", lambda: translate("Agreements", "How often"), _periods, width=150),
        _minutes(change),
        Column("owner", lambda: translate("Agreements", "Leads"), _roles, width=170),
        Column(
            "participants",
            lambda: translate("Agreements", "Takes part"),
            _only_roles,
            width=240,
        ),
        _lines("agenda", lambda: translate("Agreements", "Agenda"), change),
        Column("output", lambda: translate("Agreements", "Result"), width=200),
    )


def _boundaries(_: Change) -> tuple[Column, ...]:
    return (
        Column("activity", lambda: translate("Agreements", "Activity"), _some_activity, width=260),
        Column("rule", lambda: translate("Agreements", "Where the line runs"), width=520),
    )


def _handovers(_: Change) -> tuple[Column, ...]:
    return (
        Column("name", lambda: translate("Agreements", "Hand-over"), width=200),
        _activity(),
        Column("giver", lambda: translate("Agreements", "From"), _roles, width=150),
        Column("taker", lambda: translate("Agreements", "To"), _roles, width=150),
        Column("contents", lambda: translate("Agreements", "What"), width=180),
        Column("accepted_when", lambda: translate("Agreements", "Accepted when"), width=200),
        Column("within", lambda: translate("Agreements", "Within"), width=110),
        Column("returns_to", lambda: translate("Agreements", "Goes back to"), width=150),
    )


def _parked(change: Change) -> tuple[Column, ...]:
    return (
        Column("text", lambda: translate("Agreements", "Open question"), width=340),
        _activity(),
        Column("role", lambda: translate("Agreements", "Role"), _roles, width=160),
        Column("owner", lambda: translate("Agreements", "Brings the answer"), _everybody),
        _due(change),
    )


_COLUMNS: Mapping[str, Callable[[Change], tuple[Column, ...]]] = {
    "decisions": _decisions,
    "actions": _actions,
    "commitments": _commitments,
    "meetings": _meetings,
    "boundaries": _boundaries,
    "handovers": _handovers,
    "parked": _parked,
}


# Values that are typed as text


def _day(field: str, title: Callable[[], str], change: Change) -> Column:
    def shown(_plan: Plan, record: Any) -> str:
        return day_text(getattr(record, field))

    def typed(plan: Plan, key: str, value: str) -> Edit:
        return change(plan, key, **{field: typed_day(value)})

    return Column(field, title, get=shown, change=typed, width=110)


def day_text(day: date | None) -> str:
    """A day as it is typed here."""
    if day is None:
        return ""
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload,no-any-return]


def typed_day(text: str) -> date | None:
    """The day that was typed: as the language writes it in short, or as year-month-day.

    Raises
    ------
    InvalidEdit
        ``day_bad``.
    """
    text = text.strip()
    if not text:
        return None
    found = QLocale().toDate(text, QLocale.FormatType.ShortFormat)
    if not found.isValid():
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise InvalidEdit("day_bad", value=text, example=day_text(date(2027, 1, 31))) from None
    year = found.year() + 100 if found.year() < 1970 else found.year()
    return date(year, found.month(), found.day())


def _minutes(change: Change) -> Column:
    def shown(_plan: Plan, record: Any) -> str:
        return str(record.minutes or "")

    def typed(plan: Plan, key: str, value: str) -> Edit:
        text = value.strip() or "0"
        if not text.isdecimal():
            raise InvalidEdit("entry_field", field="minutes", value=value)
        return change(plan, key, minutes=int(text))

    return Column(
        "minutes", lambda: translate("Agreements", "Minutes"), get=shown, change=typed, width=80
    )


def _lines(field: str, title: Callable[[], str], change: Change) -> Column:
    def shown(_plan: Plan, record: Any) -> str:
        return "; ".join(getattr(record, field))

    def typed(plan: Plan, key: str, value: str) -> Edit:
        parts = tuple(part.strip() for part in value.split(";") if part.strip())
        return change(plan, key, **{field: parts})

    return Column(field, title, get=shown, change=typed, width=260)


# What can be chosen


def _nobody() -> tuple[str, str]:
    return "", translate("Agreements", "–")


def _some_activity(plan: Plan) -> Choices:
    return [(row.id, row.name) for row in plan.rows]


def _activities(plan: Plan) -> Choices:
    return [_nobody(), *_some_activity(plan)]


def _only_roles(plan: Plan) -> Choices:
    return [(role.id, role.name) for role in plan.columns]


def _roles(plan: Plan) -> Choices:
    return [_nobody(), *_only_roles(plan)]


def _everybody(plan: Plan) -> Choices:
    people = [(person.id, person.name) for person in plan.people.ordered]
    return [_nobody(), *people, *_only_roles(plan)]


def _methods(_plan: Plan) -> Choices:
    return [
        _nobody(),
        ("agreed", translate("Agreements", "agreed")),
        ("voted", translate("Agreements", "voted")),
        ("consent", translate("Agreements", "nobody objected")),
        ("decided", translate("Agreements", "one decided")),
    ]


def _sides(_plan: Plan) -> Choices:
    names = {
        "": translate("Agreements", "–"),
        "sales": translate("Agreements", "Sales"),
        "marketing": translate("Agreements", "Marketing"),
        "shared": translate("Agreements", "Both sides"),
        "support": translate("Agreements", "The leadership"),
        "external": translate("Agreements", "From outside"),
    }
    return [(side, names[side]) for side in SIDES]


def _periods(plan: Plan) -> Choices:
    language = "ru" if plan.info.language == "ru" else "en"
    return [
        _nobody(),
        *((key, text[language]) for key, text in charter_content().periods.items()),
    ]
