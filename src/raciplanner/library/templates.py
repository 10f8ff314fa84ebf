"""Plans made from the content library."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from raciplanner.i18n import translator
from raciplanner.library.catalogue import (
    Catalogue,
    LibraryActivity,
    LibraryRole,
    catalogue,
)
from raciplanner.model.goal_records import Goal, Kpi
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    RANK_STEP,
    Activity,
    Assignment,
    Department,
    Person,
    Phase,
    PlanInfo,
    Role,
    plain_assignment,
)
from raciplanner.values import dataclass

R = TypeVar("R", Department, Role, Phase, Activity, Person, Goal, Kpi)

_BOTH = frozenset({"owner", "doer"})
_STRENGTH = ("owner", "doer", "two_way", "one_way")
_LEVELS: Mapping[str, int] = MappingProxyType({"specialist": 0, "manager": 1, "head": 2, "top": 3})


@dataclass(frozen=True, slots=True)
class PresetChoice:
    """A company size to choose: its name and the number of roles."""

    id: str
    name: str
    roles: int


@dataclass(frozen=True, slots=True)
class PhaseChoice:
    """A phase to choose: its name, and how many activities it has for a start and in all."""

    id: str
    name: str
    starter: int
    all: int


def presets(language: str) -> tuple[PresetChoice, ...]:
    """The company sizes that :func:`new_plan` knows, with names in ``language``."""
    return tuple(
        PresetChoice(preset.id, preset.name[language], len(preset.roles))
        for preset in catalogue().presets.values()
    )


def phase_choices(language: str) -> tuple[PhaseChoice, ...]:
    """The phases of the library in reading order, with names in ``language``."""
    content = catalogue()
    choices = []
    for phase in content.phases.values():
        inside = [a for a in content.activities.values() if a.phase == phase.id]
        starter = sum(activity.starter for activity in inside)
        choices.append(PhaseChoice(phase.id, phase.name[language], starter, len(inside)))
    return tuple(choices)


def new_plan(
    preset: str,
    language: str,
    *,
    phases: Iterable[str] | None = None,
    letters: bool = True,
    starter_only: bool = False,
    title: str = "",
) -> Plan:
    """A plan with the activities of the library and the roles of a company of one size.

    Duties of roles that the company does not have go to the roles that stand in for them; where
    one role then gets several letters, A and R stay together, otherwise the strongest stays.
    Every activity keeps exactly one accountable role and at least one that does the work.

    Parameters
    ----------
    preset : str
        Id of a company size, see :func:`presets`.
    language : str
        Language of the document, ``"en"`` or ``"ru"``.
    phases : iterable of str, optional
        Ids of the phases wanted; all by default.
    letters : bool
        Whether the proposed letters are filled in.
    starter_only : bool
        Only the activities for a first session.
    title : str
        Title of the plan; a general one by default.

    Returns
    -------
    Plan
        Ids are those of the library, so the same call always gives the same plan.  Roles without
        a letter in the chosen activities are left out.

    Raises
    ------
    KeyError
        If the preset or the language is not known.

    >>> plan = new_plan("small", "en", phases=["lead"], starter_only=True)
    >>> len(plan.activities), plan.activities["lead_scoring"].name
    (7, 'Design and calibrate lead scoring')
    """
    content = catalogue()
    present = frozenset(content.presets[preset].roles)
    activities = _chosen(content, phases, starter_only=starter_only)
    cells = {a.id: merged(a.functions, content.roles, present) for a in activities}
    used = {role for row in cells.values() for role in row}
    translate = translator(language)
    name = title or translate("Library", "Sales and marketing: who does what")
    return Plan(
        PlanInfo(title=name, language=language),
        _letters(cells) if letters else {},
        departments=ranked(departments_of(content, used, language)),
        roles=ranked(_roles(content, used, language)),
        phases=ranked(_phases(content, {a.phase for a in activities}, language)),
        activities=ranked(_activity(activity, language) for activity in activities),
    )


def _chosen(
    content: Catalogue, phases: Iterable[str] | None, *, starter_only: bool
) -> list[LibraryActivity]:
    wanted = frozenset(content.phases if phases is None else phases)
    return [
        activity
        for activity in content.activities.values()
        if activity.phase in wanted and (activity.starter or not starter_only)
    ]


def _letters(cells: Mapping[str, Mapping[str, frozenset[str]]]) -> dict[str, dict[str, Assignment]]:
    return {
        activity: {role: plain_assignment(*what) for role, what in row.items()}
        for activity, row in cells.items()
    }


def _phases(content: Catalogue, used: Container[str], language: str) -> Iterator[Phase]:
    for phase in content.phases.values():
        if phase.id in used:
            yield Phase(phase.id, phase.name[language], library=phase.id)


def merged(
    functions: Mapping[str, frozenset[str]],
    roles: Mapping[str, LibraryRole],
    present: frozenset[str],
) -> dict[str, frozenset[str]]:
    """The functions of one activity, moved to the roles that are present.

    >>> row = merged(catalogue().activities["lead_scoring"].functions, catalogue().roles,
    ...              frozenset({"cmo", "sales_head"}))
    >>> sorted(row["cmo"]), sorted(row["sales_head"])
    (['doer', 'owner'], ['two_way'])
    """
    together: dict[str, frozenset[str]] = {}
    for role, what in functions.items():
        holder = next(one for one in (role, *roles[role].fallback) if one in present)
        together[holder] = together.get(holder, frozenset()) | what
    return {role: strongest(what) for role, what in together.items()}


def strongest(functions: frozenset[str]) -> frozenset[str]:
    """What stays of several letters that meet in one cell: A and R together, or the weightiest."""
    if functions >= _BOTH:
        return _BOTH
    return frozenset({next(name for name in _STRENGTH if name in functions)})


def ranked(records: Iterable[R]) -> dict[str, R]:
    """``records`` by id, in the order given."""
    return {
        record.id: replace(record, rank=(place + 1) * RANK_STEP)
        for place, record in enumerate(records)
    }


def departments_of(
    content: Catalogue, roles: Container[str], language: str
) -> Iterator[Department]:
    """The departments of those ``roles`` (ids), in the order of the library."""
    used = {role.department for role in content.roles.values() if role.id in roles}
    for one in content.departments.values():
        if one.id in used:
            yield Department(one.id, one.name[language], one.code, one.colour, one.side)


def _roles(content: Catalogue, used: Container[str], language: str) -> Iterator[Role]:
    for role in content.roles.values():
        if role.id in used:
            superior = _superior(role, content, used)
            yield Role(
                role.id,
                role.name[language],
                role.department,
                reports_to=superior,
                library=role.id,
            )


def _superior(role: LibraryRole, content: Catalogue, used: Container[str]) -> str:
    """The nearest role above ``role`` that is used: its own department goes first."""
    if role.level not in _LEVELS:
        return ""
    named = next((one for one in role.reports_to if one in used), "")
    if named:
        return named
    chain = [content.roles[one] for one in role.fallback]
    heads = [
        one
        for one in content.roles.values()
        if one.level == "head" and one.department == role.department
    ]
    inside = [one for one in chain if one.department == role.department]
    for one in (*inside, *heads, *chain):
        if one.id in used and _LEVELS[one.level] > _LEVELS[role.level]:
            return one.id
    return ""


def _activity(activity: LibraryActivity, language: str) -> Activity:
    return Activity(
        activity.id,
        activity.name[language],
        activity.phase,
        description=described(activity, language),
        library=activity.id,
    )


def described(activity: LibraryActivity, language: str) -> str:
    """How two departments share ``activity``, and when a hand-over counts as accepted."""
    translate = translator(language)
    lines = []
    if activity.division_rule:
        lines.append(activity.division_rule[language])
    if activity.hand_over:
        sentence = translate("Library", "Accepted when: {acceptance}. Within: {time_limit}.")
        lines.append(
            sentence.format(
                acceptance=_inside(activity.hand_over.acceptance[language]),
                time_limit=activity.hand_over.time_limit[language],
            )
        )
    return "\n".join(lines)


def _inside(text: str) -> str:
    """``text`` as it stands inside a sentence: its first word small unless it is a short form."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
