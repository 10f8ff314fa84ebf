"""The charter as it is read out to the room before anybody signs: page by page, in few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from raciplanner.charter.record import tally
from raciplanner.charter.signers import signers_of
from raciplanner.charter.text import one_line
from raciplanner.i18n import LANGUAGES, Translate, translator
from raciplanner.model.goal_records import CONFLICTS, LEVELS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Department, Role
from raciplanner.model.signing import signing_of

MOST_ITEMS = 60
"""Nobody listens to more items of one kind; the rest is counted."""
_SHARED = ("company", "shared")
_ALOUD = ("owner", "doer", "support", "verify", "sign")
"""Functions whose activities are read one by one; of the others only their number is."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some items under a heading, which may be empty; ``more`` says how many are left out."""

    heading: str
    items: tuple[str, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What belongs on one page, or on several where it is long.

    Parameters
    ----------
    kicker : str
        Small, above the title: where one is.
    title : str
    names : str
        Whom it is about, below the title.
    parts : tuple of Part
    """

    kicker: str
    title: str
    names: str = ""
    parts: tuple[Part, ...] = ()


def leaves(plan: Plan) -> list[Leaf]:
    """Everything that is read out, in the language of the document."""
    language = plan.info.language if plan.info.language in LANGUAGES else "en"
    reader = _Reader(plan, translator(language))
    return [
        reader.title(),
        *reader.goals(),
        *reader.roles(),
        *reader.commitments(),
        *reader.boundaries(),
        *reader.conflicts(),
        *reader.decisions(),
        reader.question(),
    ]


class _Reader:
    def __init__(self, plan: Plan, translate: Translate) -> None:
        self._plan, self._translate = plan, translate

    def _part(self, heading: str, items: Sequence[str]) -> Part:
        translate = self._translate
        shown = tuple(one_line(one) for one in items[:MOST_ITEMS])
        left = len(items) - len(shown)
        more = translate("Spoken", "… and %n more", None, left) if left else ""
        return Part(heading, shown, more)

    def title(self) -> Leaf:
        """What is read out: title and version."""
        plan, translate = self._plan, self._translate
        info = plan.info
        about = "  ·  ".join(filter(None, (one_line(info.company), one_line(info.period))))
        version = translate("Charter", "Version {version}").format(version=one_line(info.version))
        items = [
            translate("Spoken", "%n activities", None, len(plan.activities)),
            translate("Spoken", "%n roles", None, len(plan.roles)),
        ]
        scope = [one_line(info.scope)] if info.scope.strip() else []
        return Leaf(
            translate("Charter", "Working-together charter"),
            one_line(info.title) or translate("Charter", "Untitled plan"),
            "  ·  ".join(filter(None, (version, about))),
            (self._part("", [", ".join(items), *scope]),),
        )

    def goals(self) -> Iterator[Leaf]:
        """The goals of the company and of both sides, else those of the next level that has any."""
        plan, translate = self._plan, self._translate
        found = [one for one in LEVELS if any(goal.level == one for goal in plan.goals.values())]
        levels = [one for one in found if one in _SHARED] or found[:1]
        items = []
        for goal in sorted(plan.goals.ordered, key=lambda one: LEVELS.index(one.level)):
            if goal.level in levels:
                measures = [one_line(kpi.name) for kpi in plan.kpis.ordered if goal.id in kpi.goals]
                name = one_line(goal.name)
                items.append(f"{name} ({', '.join(measures)})" if measures else name)
        if items:
            yield Leaf("", translate("Spoken", "Our shared goals"), "", (self._part("", items),))

    def roles(self) -> Iterator[Leaf]:
        """For every department, and every role in it: what it answers for and does."""
        plan = self._plan
        duties, given = self._duties(), self._handed()
        groups: list[Department | None] = [*plan.departments.ordered, None]
        for department in groups:
            for role in plan.columns:
                inside = plan.departments.get(role.department)
                if inside is department and role.id in duties:
                    handed = given.get(role.id, [])
                    yield self._role(role, department, duties[role.id], handed)

    def _duties(self) -> dict[str, dict[str, list[str]]]:
        """Names of activities by role and function, in one go through the matrix."""
        found: dict[str, dict[str, list[str]]] = {}
        for activity in self._plan.rows:
            for role, cell in self._plan.row(activity.id).items():
                for function in cell.functions:
                    found.setdefault(role, {}).setdefault(function, []).append(activity.name)
        return found

    def _handed(self) -> dict[str, list[str]]:
        """What each role hands over, as :func:`~raciplanner.charter.cards.handed_over` has it."""
        plan, owner = self._plan, self._plan.letters.owner
        found: dict[str, list[str]] = {}
        for one in plan.handovers.ordered:
            taker = plan.roles.get(one.taker)
            text = f"{one.name} → {taker.name}" if taker else one.name
            found.setdefault(one.giver, []).append(text)
        for row in plan.rows:
            if not row.depends_on:
                continue
            takers = [key for key, cell in plan.row(row.id).items() if owner in cell.functions]
            names = ", ".join(plan.roles[one].name for one in takers if one in plan.roles)
            for before in filter(None, map(plan.activities.get, row.depends_on)):
                for giver, cell in plan.row(before.id).items():
                    if owner in cell.functions and giver not in takers:
                        text = f"{before.name} → {row.name}" + (f" ({names})" if names else "")
                        found.setdefault(giver, []).append(text)
        return found

    def _role(
        self,
        role: Role,
        department: Department | None,
        duties: dict[str, list[str]],
        given: list[str],
    ) -> Leaf:
        plan, translate = self._plan, self._translate
        headings = {
            "owner": translate("Spoken", "You answer for"),
            "doer": translate("Spoken", "You do"),
            "support": translate("Spoken", "You help with"),
            "verify": translate("Spoken", "You check"),
            "sign": translate("Spoken", "You sign off"),
        }
        parts = [self._part(headings[one], duties[one]) for one in _ALOUD if one in duties]
        if given:
            parts.append(self._part(translate("Spoken", "You hand over"), given))
        asked, told = (len(duties.get(one, ())) for one in ("two_way", "one_way"))
        counts = [
            translate("Spoken", "You are asked before %n activities", None, asked) if asked else "",
            translate("Spoken", "You are told about %n activities", None, told) if told else "",
        ]
        if any(counts):
            parts.append(self._part("", [one for one in counts if one]))
        holders = ", ".join(one_line(person.name) for person in plan.holders(role.id))
        where = one_line(department.name) if department else ""
        return Leaf(where, one_line(role.name), holders, tuple(parts))

    def commitments(self) -> Iterator[Leaf]:
        """What each side promises the other."""
        translate = self._translate
        titles = {
            "marketing": translate("Spoken", "Marketing promises sales"),
            "sales": translate("Spoken", "Sales promises marketing"),
            "shared": translate("Spoken", "Both sides promise"),
            "support": translate("Spoken", "The leadership promises"),
        }
        sides = dict.fromkeys((*titles, *(one.side for one in self._plan.commitments.ordered)))
        for side in sides:
            items = [
                f"{one.text} ({one.measure})" if one.measure else one.text
                for one in self._plan.commitments.ordered
                if one.side == side
            ]
            if items:
                title = titles.get(side, translate("Spoken", "Promised"))
                yield Leaf("", title, "", (self._part("", items),))

    def boundaries(self) -> Iterator[Leaf]:
        """Where the line runs in work of both sides."""
        translate, parts = self._translate, []
        for one in self._plan.boundaries.ordered:
            row = self._plan.activities.get(one.activity)
            if one.rule.strip():
                parts.append(self._part(one_line(row.name) if row else "", [one.rule]))
        if parts:
            yield Leaf("", translate("Spoken", "Where the line runs"), "", tuple(parts))

    def conflicts(self) -> Iterator[Leaf]:
        """Goals that pull apart, with the rule that balances them."""
        plan, translate = self._plan, self._translate
        parts = []
        for link in plan.goal_links.ordered:
            ends = [plan.goals.get(key) for key in (link.source, link.target)]
            if link.kind == CONFLICTS and None not in ends:
                names = " ↔ ".join(one_line(end.name) for end in ends if end)
                parts.append(self._part(names, [link.rule] if link.rule.strip() else []))
        if parts:
            yield Leaf("", translate("Spoken", "Goals that pull apart"), "", tuple(parts))

    def decisions(self) -> Iterator[Leaf]:
        """What was settled."""
        translate = self._translate
        parts = [
            self._part(one_line(one.question), [one.decision] if one.decision.strip() else [])
            for one in self._plan.decisions.ordered
        ]
        if parts:
            yield Leaf("", translate("Spoken", "What we decided"), "", tuple(parts))

    def question(self) -> Leaf:
        """The question before anybody signs, and who is asked."""
        plan, translate = self._plan, self._translate
        signing = signing_of(plan)
        title = translate("Spoken", "Is this what we agree on?")
        if signing is None or not signing.current:
            parts = (self._part("", [one.title for one in signers_of(plan) if one.title]),)
            return Leaf("", title, "", parts)
        names = [
            " – ".join(filter(None, (one_line(one.name), one_line(one.role))))
            for one in signing.signatures
        ]
        state = tally(plan, signing.signoff, translate)
        return Leaf("", title, state, (self._part("", [name for name in names if name]),))
