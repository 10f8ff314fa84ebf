"""Rules that compare all roles, or all people, with one another: who carries too much."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import NamedTuple

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Column, Context, Totals
from raciplanner.analysis.findings import QUESTION, WARNING, Data, ids
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, totals_rule
from raciplanner.analysis.rules_columns import over_share


class _Usual(NamedTuple):
    """How many activities a role usually does, and where "a lot" begins."""

    mean: float
    deviation: float

    def above(self, deviations: int) -> float:
        return self.mean + deviations * self.deviation


def _usual(totals: Totals, function: str) -> _Usual:
    values = totals.loads(function)
    count = len(values) or 1
    total, squares = sum(values), sum([value * value for value in values])
    return _Usual(total / count, sqrt(squares * count - total * total) / count)


def _does_a_lot(count: int, rows: int, usual: _Usual, at: Context) -> bool:
    share, deviations = at.limits["V01.share"], at.limits["V01.deviations"]
    return count * 100 > rows * share and count > usual.above(deviations)


@totals_rule(
    "V01",
    QT_TRANSLATE_NOOP("Rules", "Does a lot"),
    source=f"{sources.TRACKPLUS}; {sources.OWN}: limits",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "{role} has {doer_letter} in %n of {rows} activities (asked above {limit} % and above"
            " {usual}, the usual load).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Can one role keep up with so much?"),
    ),
    limits={
        "share": Limit(
            40,
            QT_TRANSLATE_NOOP("Rules", "Share of the activities one role does, above"),
            percent=True,
        ),
        "deviations": Limit(
            1, QT_TRANSLATE_NOOP("Rules", "and above the mean by this many standard deviations")
        ),
    },
)
def does_a_lot(totals: Totals, at: Context) -> Hits:
    """The role does over ``share`` percent of the activities, and clearly more than others do."""
    usual, share = _usual(totals, at.doer.function), at.limits["V01.share"]
    limits: Data = {
        "rows": totals.rows,
        "limit": share,
        "usual": int(usual.above(at.limits["V01.deviations"])),
    }
    return [
        Hit({"count": count, **limits}, role=role)
        for role, count in totals.above(at.doer.function, share)
        if _does_a_lot(count, totals.rows, usual, at)
    ]


@totals_rule(
    "V06",
    QT_TRANSLATE_NOOP("Rules", "Answers for everything"),
    source="A published guide to responsibility matrices: delegates nothing",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings", "{role} has every {owner_letter} of the plan: %n activities.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "What happens when this role is away?"),
    ),
    limits={"rows": Limit(3, QT_TRANSLATE_NOOP("Rules", "Activities in the plan, from"))},
)
def answers_for_everything(totals: Totals, at: Context) -> Hits:
    """One role answers for every activity that anybody answers for."""
    limit, owner = at.limits["V06.rows"], at.owner.function
    if not totals.owned or totals.rows < limit:
        return ()
    data: Data = {"count": totals.owned, "rows": totals.rows, "limit": limit}
    return [Hit(data, role=role) for role, count in totals.above(owner, 0) if count == totals.owned]


@totals_rule(
    "V07",
    QT_TRANSLATE_NOOP("Rules", "Overload both ways"),
    source="Libot Tayo, RACI chart in Excel; rules V01 and V03",
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "{role} does %n of {rows} activities and answers for {owned} of them all.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "What can be handed over before it is too much?"),
    ),
    applies=lambda at: not at.one_letter,
)
def overload(totals: Totals, at: Context) -> Hits:
    """The role does a lot (V01) and answers for a lot (V03)."""
    owning = {
        role: count
        for role, count in totals.above(at.owner.function, at.limits["V03.share"])
        if _owns_a_lot(count, totals.rows, at)
    }
    if not owning:
        return ()
    usual = _usual(totals, at.doer.function)
    return [
        Hit({"count": count, "rows": totals.rows, "owned": owning[role]}, role=role)
        for role in owning
        if _does_a_lot(
            count := totals.columns[role].count(at.doer.function), totals.rows, usual, at
        )
    ]


def _owns_a_lot(count: int, rows: int, at: Context) -> bool:
    return over_share(count, rows, at.limits["V03.share"], at.limits["V03.rows"])


@totals_rule(
    "V10",
    QT_TRANSLATE_NOOP("Rules", "Person overloaded through several roles"),
    source=f"{sources.WIKIPEDIA}: a person may hold several roles; {sources.OWN}",
    forms={
        "doing": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "{person} has {doer_letter} %n times over {roles}, in a plan of {rows} activities"
                " (asked above {limit} %); no single role has too many.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Is that too much for one person?"),
        ),
        "answering": Form(
            WARNING,
            lambda translate, n: translate(
                "Findings",
                "{person} has {owner_letter} %n times over {roles}, in a plan of {rows} activities"
                " (asked above {limit} %); no single role has too many.",
                None,
                n,
            ),
            QT_TRANSLATE_NOOP("Findings", "Is that too much for one person?"),
        ),
    },
    applies=lambda at: any(len(person.roles) > 1 for person in at.people),
)
def person_overloaded(totals: Totals, at: Context) -> Hits:
    """The roles of one person together break V01 or V03, though none of them does alone."""
    usual = _usual(totals, at.doer.function)

    def does(count: int) -> bool:
        return _does_a_lot(count, totals.rows, usual, at)

    def owns(count: int) -> bool:
        return not at.one_letter and _owns_a_lot(count, totals.rows, at)

    hits: list[Hit] = []
    for person in at.people:
        columns = [totals.columns[role] for role in person.roles if role in totals.columns]
        if len(columns) > 1:
            hits += _together(person.id, columns, at, "doing", does)
            hits += _together(person.id, columns, at, "answering", owns)
    return hits


def _together(
    person: str, columns: list[Column], at: Context, form: str, too_many: Callable[[int], bool]
) -> Hits:
    letter, rule = (at.doer, "V01") if form == "doing" else (at.owner, "V03")
    counts = [column.count(letter.function) for column in columns]
    if not too_many(sum(counts)) or any(too_many(count) for count in counts):
        return ()
    data: Data = {
        "count": sum(counts),
        "rows": columns[0].rows,
        "limit": at.limits[f"{rule}.share"],
        "person": person,
        "roles": ids(column.role for column in columns),
    }
    return (Hit(data, form=form, also=(person,)),)
