"""Rules about the two sides, sales and marketing: who of them claims, does and hears of a row.

They look only at plans with roles of both sides.  A shared row is no mistake where the plan says
how it is shared: in the description of the activity, or in a note on a cell of those who do it.
"""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.analysis import sources
from raciplanner.analysis.facts import BOTH_SIDES, Context, Row, Totals
from raciplanner.analysis.findings import ERROR, NOTE, QUESTION, WARNING, Data, ids
from raciplanner.analysis.rules import (
    QT_TRANSLATE_NOOP,
    Form,
    Hit,
    Hits,
    Limit,
    row_rule,
    totals_rule,
)
from raciplanner.analysis.zones import known

_SALES, _MARKETING = BOTH_SIDES
_OTHER = {_SALES: _MARKETING, _MARKETING: _SALES}


def _on_both_sides(roles: Sequence[str], at: Context) -> bool:
    of_side = at.of_side
    return not of_side[_SALES].isdisjoint(roles) and not of_side[_MARKETING].isdisjoint(roles)


@row_rule(
    "S01",
    QT_TRANSLATE_NOOP("Rules", "Both departments claim the result"),
    source=sources.ALIGNMENT,
    forms=Form(
        ERROR,
        lambda translate, _n: translate(
            "Findings", "Both sales and marketing answer for “{activity}”: {roles}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Whose success depends on this result?"),
    ),
    applies=lambda at: at.two_sides and not at.one_letter,
)
def both_claim(row: Row, at: Context) -> Hits:
    """Somebody of sales and somebody of marketing answer for the same activity."""
    owners = row.owners
    if len(owners) < 2 or not _on_both_sides(owners, at):
        return ()
    return (Hit({"count": len(owners), "roles": ids(owners)}),)


@row_rule(
    "S02",
    QT_TRANSLATE_NOOP("Rules", "Both departments do the work"),
    source=sources.ALIGNMENT,
    forms={
        "unwritten": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "Both sales and marketing do “{activity}” ({roles}), and no dividing line is"
                " written down.",
            ),
            QT_TRANSLATE_NOOP("Findings", "Where does the part of one end and of the other begin?"),
        ),
        "suggested": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "Both sales and marketing do “{activity}” ({roles}), and no dividing line is"
                " written down. A usual one: “{text}”",
            ),
            QT_TRANSLATE_NOOP("Findings", "Does it fit here?"),
        ),
        "written": Form(
            NOTE,
            lambda translate, _n: translate(
                "Findings",
                "Both sales and marketing do “{activity}” ({roles}), by a dividing line that is"
                " written down.",
            ),
            QT_TRANSLATE_NOOP("Findings", "Do both sides know it?"),
        ),
    },
    applies=lambda at: at.two_sides,
)
def both_do(row: Row, at: Context) -> Hits:
    """Somebody of sales and somebody of marketing do the same activity."""
    doers = row.doers
    if len(doers) < 2 or not _on_both_sides(doers, at):
        return ()
    data: Data = {"count": len(doers), "roles": ids(doers)}
    assert row.about is not None
    if row.about.description or any(row.cells[role].note for role in doers):
        return (Hit(data, form="written"),)
    zone = known(row.about)
    if zone and zone.division_rule:
        return (Hit({**data, "text": zone.division_rule[at.language]}, form="suggested"),)
    return (Hit(data, form="unwritten"),)


@row_rule(
    "S03",
    QT_TRANSLATE_NOOP("Rules", "Responsibility without hands"),
    source=sources.ALIGNMENT,
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings",
            "{owners} answers for “{activity}”, but only the other side does the work: {doers}.",
        ),
        QT_TRANSLATE_NOOP("Findings", "Can it steer what it answers for?"),
    ),
    applies=lambda at: at.two_sides and not at.one_letter,
)
def without_hands(row: Row, at: Context) -> Hits:
    """One of the two sides answers, and all who do the work belong to the other."""
    owners, doers = row.owners, row.doers
    if not owners or not doers:
        return ()
    side = at.sides[owners[0]]
    other = _OTHER.get(side)
    if other is None or not at.of_side[other].issuperset(doers):
        return ()
    if not at.of_side[side].issuperset(owners):
        return ()
    return (Hit({"count": len(doers), "owners": ids(owners), "doers": ids(doers)}),)


@row_rule(
    "S04",
    QT_TRANSLATE_NOOP("Rules", "The other side is not aware"),
    source=sources.ALIGNMENT,
    forms={
        "zone": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "Sales and marketing often meet in “{activity}”, but nobody of {side} has a letter"
                " here. {text}",
            ),
            QT_TRANSLATE_NOOP("Findings", "Who of them should at least be told?"),
        ),
        "hand_over": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings",
                "“{activity}” hands work from one side to the other, but nobody of {side} has a"
                " letter here.",
            ),
            QT_TRANSLATE_NOOP("Findings", "Who of them gives, or takes over?"),
        ),
    },
    applies=lambda at: at.two_sides,
)
def not_aware(row: Row, at: Context) -> Hits:
    """In a known overlap or hand-over only one of the two sides has any letter."""
    assert row.about is not None
    no_sales = at.of_side[_SALES].isdisjoint(row.cells)
    no_marketing = at.of_side[_MARKETING].isdisjoint(row.cells)
    zone = known(row.about) if no_sales != no_marketing else None
    side = _SALES if no_sales else _MARKETING
    if zone and zone.hand_over:
        return (Hit({"side": side}, form="hand_over"),)
    if zone and zone.overlap_note:
        return (Hit({"side": side, "text": zone.overlap_note[at.language]}, form="zone"),)
    return ()


@row_rule(
    "S05",
    QT_TRANSLATE_NOOP("Rules", "Result given to a contractor"),
    source=sources.ALIGNMENT,
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "{owners}, from outside the company, answers for “{activity}”."
        ),
        QT_TRANSLATE_NOOP("Findings", "Who inside the company has the last word?"),
    ),
    applies=lambda at: bool(at.of_side["external"]),
)
def contractor_answers(row: Row, at: Context) -> Hits:
    """The one who answers belongs to a department of the side "external"."""
    external = at.of_side["external"]
    if external.isdisjoint(row.owners):
        return ()
    outside = external.intersection(row.owners)
    return (Hit({"count": len(outside), "owners": ids(outside)}),)


def _at_the_top(at: Context) -> list[str]:
    """Roles that others report to and that report to nobody."""
    reporting = {role for levels in at.below.values() for role in levels}
    return [role for role in at.places if at.below.get(role) and role not in reporting]


@totals_rule(
    "S07",
    QT_TRANSLATE_NOOP("Rules", "Decisions pulled to the top"),
    source=f"{sources.ALIGNMENT}; {sources.OWN}: limits",
    forms=Form(
        QUESTION,
        lambda translate, n: translate(
            "Findings",
            "{roles}, at the top, answers for %n of {rows} activities (asked above {limit} %).",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them could be decided nearer to the work?"),
    ),
    limits={
        "share": Limit(
            40,
            QT_TRANSLATE_NOOP("Rules", "Share of the activities that the top answers for, above"),
            percent=True,
        ),
        "rows": Limit(10, QT_TRANSLATE_NOOP("Rules", "Activities in the plan, from")),
    },
    applies=lambda at: bool(at.below) and not at.one_letter,
)
def decided_at_the_top(totals: Totals, at: Context) -> Hits:
    """Those who report to nobody answer for more than ``share`` percent of what is answered for."""
    top = [role for role in _at_the_top(at) if totals.columns[role].count(at.owner.function)]
    count = sum(totals.columns[role].count(at.owner.function) for role in top)
    share = at.limits["S07.share"]
    if totals.rows < at.limits["S07.rows"] or count * 100 <= totals.owned * share:
        return ()
    return (Hit({"count": count, "rows": totals.owned, "limit": share, "roles": ids(top)}),)
