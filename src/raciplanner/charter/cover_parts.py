"""What the cover says of the goals that both sides share, and how far each signer has come."""

from __future__ import annotations

from raciplanner.charter.book import Cell, Edition, Flow
from raciplanner.charter.dates import long_date
from raciplanner.charter.record import iso_day
from raciplanner.charter.signers import Signer
from raciplanner.charter.style import BODY, LABEL, QUIET, STRONG
from raciplanner.charter.text import one_line, shortened
from raciplanner.model.goal_records import Goal
from raciplanner.palette import LIGHT

_USUAL_GOALS, _MOST_GOALS = 3, 5
_ABOVE, _BELOW = 14.0, 4.0


def shared_goals(flow: Flow, below: float) -> None:
    """The first goals that both sides share, each on one line, and how many more there are.

    Parameters
    ----------
    below : float
        Height in points of what is to follow on the same page: up to five goals are named, as many
        as leave it that room.  Where it has none in any case there are three, or none on a cover
        that is set close.
    """
    edition = flow.book.edition
    translate = edition.translate
    goals = [goal for goal in edition.plan.goals.ordered if goal.level == "shared"]
    if not goals:
        return
    row = BODY.leading + 2 * flow.padding
    spare = flow.room - _ABOVE - below - LABEL.leading - 4 - _BELOW - BODY.leading - 4
    if flow.close and spare < row:
        return
    flow.skip(_ABOVE)
    flow.fit(LABEL.leading + 4 + row)
    most = min(_MOST_GOALS, int(spare / row)) if spare >= row else _USUAL_GOALS
    flow.text(translate("Charter", "Shared goals"), LABEL, flow.book.root.add("P"))
    flow.y -= 4
    table = flow.book.root.add("Table")
    columns = ((0, 6), (6, 3), (9, 3))
    for goal in goals[:most]:
        line = table.add("TR")
        cells = []
        for (start, span), text in zip(columns, _texts(edition, goal), strict=True):
            style = QUIET if start else STRONG
            cells.append(
                Cell(
                    [shortened(text, style, flow.paper.span(span), flow.fonts)],
                    flow.paper.x(start),
                    style,
                    line.add("TD" if start else "TH", "" if start else "/Scope/Row"),
                )
            )
        flow.row(cells, above=flow.padding, below=flow.padding, rule=LIGHT.grid)
    flow.rule(LIGHT.grid)
    if len(goals) > most:
        flow.y -= 4
        more = translate("Charter", "and %n more", None, len(goals) - most)
        flow.text(more, QUIET, flow.book.root.add("P"))
    flow.y -= _BELOW


def _texts(edition: Edition, goal: Goal) -> tuple[str, str, str]:
    """Name, what measures it, and until when."""
    measures = [one_line(kpi.name) for kpi in edition.plan.kpis.ordered if goal.id in kpi.goals]
    until = long_date(goal.ends, edition.translate) if goal.ends else one_line(goal.period)
    return one_line(goal.name), ", ".join(measures), until


def signer_state(edition: Edition, signer: Signer) -> str:
    """What a signer has said, with the day; empty while the plan is a draft."""
    translate, signature = edition.translate, signer.signature
    if edition.signoff is None or signature is None:
        return ""
    if not signature.outcome:
        if signature.method == "later":
            return translate("Charter", "signs later")
        return translate("Charter", "not signed yet")
    says = {
        "agrees": translate("Charter", "agrees"),
        "reservation": translate("Charter", "agrees with a reservation"),
        "declines": translate("Charter", "declines"),
    }[signature.outcome]
    day = iso_day(signature.made, translate)
    return f"{says}, {day}" if day else says
