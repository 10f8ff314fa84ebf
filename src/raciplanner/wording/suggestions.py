"""The words of proposals: why a role was picked, and why nobody was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.analysis.suggest import Gap, Pick, Proposal
from raciplanner.i18n import Translate
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import Plan

_WHY: Mapping[str, Callable[[Translate], str]] = {
    "held": lambda translate: translate("Suggestions", "has it already"),
    "library": lambda translate: translate("Suggestions", "the library proposes it"),
    "does": lambda translate: translate("Suggestions", "does the work already"),
    "supports": lambda translate: translate("Suggestions", "helps with it already"),
    "asked": lambda translate: translate("Suggestions", "takes part in the decision already"),
    "department": lambda translate: translate("Suggestions", "its department takes part"),
    "told": lambda translate: translate("Suggestions", "hears of it already"),
    "free": lambda translate: translate("Suggestions", "has room"),
}


def change_lines(proposal: Proposal, plan: Plan) -> list[str]:
    """What would change in the row, role by role: ``CMO C → A``."""
    parts = []
    for role in plan.columns:
        if role.id in proposal.cells:
            now = letters_text(plan.letters, plan.assignment(proposal.activity, role.id).functions)
            then = letters_text(plan.letters, proposal.cells[role.id])
            parts.append(f"{role.name} {now or '–'} → {then or '–'}")
    return parts


def why_lines(proposal: Proposal, plan: Plan, translate: Translate) -> list[str]:
    """Why these roles, with the load each would carry, and what stays open."""
    told = [_pick_text(pick, plan, translate) for pick in proposal.picks]
    return told + [_gap_text(gap, plan, translate) for gap in proposal.gaps]


def _pick_text(pick: Pick, plan: Plan, translate: Translate) -> str:
    sentence = translate("Suggestions", "{letter} {role}: {why}, load {load}")
    return sentence.format_map(
        {
            "letter": letters_text(plan.letters, [pick.function]),
            "role": plan.roles[pick.role].name,
            "why": _WHY[pick.fit](translate),
            "load": pick.load,
        }
    )


def _gap_text(gap: Gap, plan: Plan, translate: Translate) -> str:
    sentences = {
        "nobody": translate("Suggestions", "{letter}: nobody may take it by these wishes"),
        "full": translate("Suggestions", "{letter}: all who could take it have reached the limit"),
    }
    letter = letters_text(plan.letters, [gap.function])
    return sentences[gap.reason].format_map({"letter": letter})
