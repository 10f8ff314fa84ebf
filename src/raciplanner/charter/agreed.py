"""The sections that hold what was agreed beside the matrix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from raciplanner.charter.book import Edition, Flow
from raciplanner.charter.dates import long_date
from raciplanner.charter.structure import Node
from raciplanner.charter.tables import Column, Titled, text_table
from raciplanner.charter.text import one_line
from raciplanner.library.charter_content import charter_content
from raciplanner.model.charter_records import Commitment

Content = Callable[[Flow, Node], None]


def name_of(edition: Edition, key: str) -> str:
    """Name of a role or a person (id), or empty."""
    plan = edition.plan
    record = plan.roles.get(key) or plan.people.get(key)
    return one_line(record.name) if record else ""


def activity_of(edition: Edition, key: str) -> str:
    """Name of an activity (id), or empty."""
    row = edition.plan.activities.get(key)
    return one_line(row.name) if row else ""


def day_of(edition: Edition, day: date | None) -> str:
    """A date in words, or empty."""
    return long_date(day, edition.translate) if day else ""


def boundaries(edition: Edition) -> Content | None:
    """Where the line runs through work that both sides take part in."""
    rows = [
        (activity_of(edition, one.activity), one.rule) for one in edition.plan.boundaries.ordered
    ]
    translate = edition.translate
    columns = (
        Column(translate("Charter", "Activity"), 2),
        Column(translate("Charter", "Where the line runs"), 4),
    )
    return _table(columns, rows)


def handovers(edition: Edition) -> Content | None:
    """What goes from one role to another, and when it is accepted."""
    translate = edition.translate
    rows = [
        (
            one.name,
            " → ".join(filter(None, (name_of(edition, one.giver), name_of(edition, one.taker)))),
            one.contents,
            one.accepted_when,
            one.within,
            one.returns_to,
        )
        for one in edition.plan.handovers.ordered
    ]
    columns = (
        Column(translate("Charter", "Hand-over"), 2),
        Column(translate("Charter", "From whom to whom"), 2),
        Column(translate("Charter", "What is handed over"), 2),
        Column(translate("Charter", "Accepted when"), 2.4),
        Column(translate("Charter", "Within"), 1.2),
        Column(translate("Charter", "Goes back to"), 1.4),
    )
    return _table(columns, rows)


def commitments(*sides: str) -> Callable[[Edition], Content | None]:
    """The promises of some sides."""

    def content(edition: Edition) -> Content | None:
        translate = edition.translate
        chosen = [one for one in edition.plan.commitments.ordered if one.side in sides]
        columns = (
            Column(translate("Charter", "Commitment"), 4),
            Column(translate("Charter", "Measure"), 2.2),
            Column(translate("Charter", "Answers for it"), 2),
        )
        return _table(columns, [_commitment(edition, one) for one in chosen])

    return content


def _commitment(edition: Edition, one: Commitment) -> tuple[str, str, str]:
    return one.text, one.measure, name_of(edition, one.owner)


def meetings(edition: Edition) -> Content | None:
    """The calendar of meetings."""
    if not edition.plan.meetings:
        return None
    translate, periods = edition.translate, charter_content().periods
    rows = []
    for one in edition.plan.meetings.ordered:
        period = periods.get(one.period)
        minutes = translate("Charter", "%n minutes", None, one.minutes) if one.minutes else ""
        when = ", ".join(
            filter(None, (period[edition.language] if period else one.period, minutes))
        )
        if leader := name_of(edition, one.owner):
            says = translate("Charter", "Led by: {role}")
            when = f"{when}\n{says.format(role=leader)}".strip()
        who = ", ".join(filter(None, (name_of(edition, key) for key in one.participants)))
        rows.append(
            (one.name, when, who, "\n".join(f"– {item}" for item in one.agenda), one.output)
        )
    columns = (
        Column(translate("Charter", "Meeting"), 1.8),
        Column(translate("Charter", "When"), 1.9),
        Column(translate("Charter", "Takes part"), 2.3),
        Column(translate("Charter", "About"), 2.7),
        Column(translate("Charter", "Result"), 1.8),
    )
    return _table(columns, rows)


def decisions(edition: Edition) -> Content | None:
    """What the workshop settled, how, and who sees it otherwise."""
    translate = edition.translate
    rows = []
    for one in edition.plan.decisions.ordered:
        how = method_name(one.method, translate)
        who = name_of(edition, one.decided_by)
        made = "\n".join(filter(None, (how, who, day_of(edition, one.day))))
        about = activity_of(edition, one.activity)
        rows.append((Titled(one.question, about), one.decision, made, one.reason, one.dissent))
    columns = (
        Column(translate("Charter", "Question"), 2.4),
        Column(translate("Charter", "Decision"), 2.4),
        Column(translate("Charter", "How"), 1.6, whole=True),
        Column(translate("Charter", "Reason"), 2),
        Column(translate("Charter", "Dissent"), 1.6),
    )
    return _table(columns, rows)


def method_name(method: str, translate: Callable[..., str]) -> str:
    """How a decision came about, in words."""
    return {
        "agreed": translate("Charter", "agreed"),
        "voted": translate("Charter", "voted"),
        "consent": translate("Charter", "nobody objected"),
        "decided": translate("Charter", "decided by"),
    }.get(method, "")


def actions(edition: Edition) -> Content | None:
    """Who does what until when."""
    translate = edition.translate
    done = translate("Charter", "done")
    rows = [
        (
            one.text,
            name_of(edition, one.owner),
            done if one.done else day_of(edition, one.due),
            one.done_when,
        )
        for one in edition.plan.actions.ordered
    ]
    columns = (
        Column(translate("Charter", "Action"), 3),
        Column(translate("Charter", "Who"), 1.6),
        Column(translate("Charter", "Until"), 1.4, whole=True),
        Column(translate("Charter", "Done when"), 2.4),
    )
    return _table(columns, rows)


def parked(edition: Edition) -> Content | None:
    """Questions that were put off."""
    translate = edition.translate
    rows = [
        (
            one.text,
            activity_of(edition, one.activity),
            name_of(edition, one.owner),
            day_of(edition, one.due),
        )
        for one in edition.plan.parked.ordered
    ]
    columns = (
        Column(translate("Charter", "Open question"), 3),
        Column(translate("Charter", "Activity"), 2),
        Column(translate("Charter", "Brings the answer"), 1.6),
        Column(translate("Charter", "Until"), 1.4, whole=True),
    )
    return _table(columns, rows)


def _table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Content | None:
    """The content of a section that is one table; None where there is nothing to say."""
    if not rows:
        return None

    def draw(flow: Flow, section: Node) -> None:
        text_table(flow, section, columns, rows)

    return draw
