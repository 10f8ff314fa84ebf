"""What a place in a picture of figures says: a role, a line between two, a cell of a grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.analysis.insights import Insights
from raciplanner.i18n import Translate
from raciplanner.model.frameworks import in_order, letters_of
from raciplanner.wording.figures import percent
from raciplanner.wording.findings import department_name, role_name

Say = Callable[[Insights, Translate, str], str]


def place_text(key: str, found: Insights, translate: Translate) -> str:
    """One sentence about what a shape with this key stands for."""
    kind, _, rest = key.partition(":")
    return _PLACES[kind](found, translate, rest)


def _role(found: Insights, translate: Translate, role: str) -> str:
    partners = sum(role in both for both in found.ties.together)
    says = translate("Insights", "{name}: load {load}, works with %n roles", None, partners).format(
        name=role_name(role, found.plan), load=found.roles.by.get(role, 0)
    )
    total = sum(found.key_roles.index.values())
    if role in found.key_roles.index:
        share = percent(found.key_roles.index[role] / total, translate)
        says += translate("Insights", "; {share} of the plan hangs on it").format(share=share)
    if role in found.ties.cut:
        says += translate("Insights", "; without it the network falls apart")
    return says + "."


def _person(found: Insights, translate: Translate, person: str) -> str:
    name, load = found.plan.people[person].name, found.people.by.get(person, 0)
    return translate("Insights", "{name}: load {load}.").format(name=name, load=load)


def _department(found: Insights, translate: Translate, department: str) -> str:
    return translate("Insights", "{name}: load {load}.").format(
        name=_named(department, found, translate), load=found.departments.by.get(department, 0)
    )


def _named(department: str, found: Insights, translate: Translate) -> str:
    return department_name(department, found.plan) or translate("Insights", "No department")


def _tie(found: Insights, translate: Translate, both: str) -> str:
    one, other = both.split(":")
    count = round(found.ties.together.get((one, other), 0))
    return translate("Insights", "{one} and {other}: %n common activities.", None, count).format(
        one=role_name(one, found.plan), other=role_name(other, found.plan)
    )


def _hand_over(found: Insights, translate: Translate, both: str) -> str:
    giver, taker = both.split(":")
    count = found.hand_overs.roles.get((giver, taker), 0)
    return translate("Insights", "From {one} to {other}: %n hand-overs.", None, count).format(
        one=role_name(giver, found.plan), other=role_name(taker, found.plan)
    )


def _department_hand_over(found: Insights, translate: Translate, both: str) -> str:
    giver, taker = both.split(":")
    count = found.hand_overs.departments.get((giver, taker), 0)
    return translate("Insights", "From {one} to {other}: %n hand-overs.", None, count).format(
        one=_named(giver, found, translate), other=_named(taker, found, translate)
    )


def _coverage(found: Insights, translate: Translate, both: str) -> str:
    phase, department = both.split(":")
    counts = found.coverage.get((phase, department), {})
    letters = found.plan.letters
    said = ", ".join(
        f"{letter} {counts[function]}"
        for function, letter in zip(in_order(counts), letters_of(letters, counts), strict=True)
    )
    known = found.plan.phases.get(phase)
    return translate("Insights", "{phase}, {department}: {letters}.").format(
        phase=known.name if known else translate("Insights", "No phase"),
        department=_named(department, found, translate),
        letters=said or translate("Insights", "no letter"),
    )


_PLACES: Mapping[str, Say] = {
    "role": _role,
    "person": _person,
    "department": _department,
    "tie": _tie,
    "hand_over": _hand_over,
    "department_hand_over": _department_hand_over,
    "coverage": _coverage,
}
