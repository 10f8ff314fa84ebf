"""A proposal who could answer and who could do the work, fitting and evenly spread.

How the letters are given out is in :mod:`raciplanner.analysis.flows`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from raciplanner.analysis.catalogue import limits_of
from raciplanner.analysis.flows import FITS, Given, Loads, Need, Rules, give_out
from raciplanner.analysis.place import Functions, Proposals, no_proposals
from raciplanner.analysis.workload import role_loads, weights_of
from raciplanner.model.change import Edit
from raciplanner.model.combining import with_function
from raciplanner.model.edits.handing_over import cell_changes
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

Progress = Callable[[float], object]

BLOCK = 60
"""So many activities are solved at once; of more, block after block with the load carried on."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a proposal is to heed.

    Parameters
    ----------
    anew : bool
        Whether letters that are there already may move; else only gaps are filled, and several
        owners become one.
    departments : bool
        Only roles of departments that take part in the activity already, if any does.
    most : int or None
        How often one role may answer or do in the whole plan.
    evenness : int
        How much the load counts against the fit: 0 not at all; at 1 a role that carries twice
        the mean is as far away as one step of fit.
    """

    anew: bool = False
    departments: bool = True
    most: int | None = None
    evenness: int = 2


class Pick(NamedTuple):
    """A letter for a role, and why.

    Parameters
    ----------
    fit : str
        How well it fits: one of :data:`~raciplanner.analysis.flows.FITS`.
    load : int
        Weighted load of the role with all that is proposed.
    """

    function: str
    role: str
    fit: str
    load: int


class Gap(NamedTuple):
    """A letter for which nobody was found: ``nobody`` may take it, or all are ``full``."""

    function: str
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for one activity.

    Parameters
    ----------
    cells : mapping of role id to functions
        The cells that would change, with what they would hold.
    picks : tuple of Pick
    gaps : tuple of Gap
    """

    activity: str
    cells: Mapping[str, Functions]
    picks: tuple[Pick, ...]
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Proposals for some activities.

    Parameters
    ----------
    proposals : tuple of Proposal
        For the activities where something would change or is missing, in reading order.
    mean : float
        Mean weighted load of the roles with all proposals.
    cost : int
        Cost of the flow, without the letters for which nobody was found.
    """

    proposals: tuple[Proposal, ...]
    mean: float
    cost: int


def suggest(
    plan: Plan,
    activities: Iterable[str],
    wishes: Wishes | None = None,
    proposals: Proposals = no_proposals,
    progress: Progress | None = None,
) -> Suggestion:
    """Propose one who answers, and at least one who does the work, for each of ``activities``.

    Parameters
    ----------
    activities : iterable of str
        Ids; at most :data:`BLOCK` of them are solved exactly, more block after block.
    proposals : callable
        What the content library proposes for an activity.
    progress : callable, optional
        Called with the share that is done, from 0 to 1; may raise to stop.

    Returns
    -------
    Suggestion
        The same for the same plan, whenever it is asked for.
    """
    wishes = wishes or Wishes()
    wanted = frozenset(activities)
    rows = [row.id for row in plan.rows if row.id in wanted]
    needs = [_needs(plan, row, wishes, proposals) for row in rows]
    loads = _loads(plan, needs)
    letters = plan.letters
    both = frozenset({letters.owner, letters.doer})
    rules = Rules(letters.allows(both), wishes.most, wishes.evenness)
    given: list[Given] = []
    for start in range(0, len(rows), BLOCK):
        if progress is not None:
            progress(start / len(rows))
        block = [need for found in needs[start : start + BLOCK] for need in found]
        given.append(give_out(block, loads, rules))
        _shift(plan, given[-1].open, loads, 1)
    return _suggestion(plan, rows, given, loads)


def accepted(plan: Plan, proposals: Sequence[Proposal]) -> Edit:
    """The edit that makes ``proposals`` come true, as one step."""
    cells = {
        (one.activity, role): functions
        for one in proposals
        for role, functions in one.cells.items()
    }
    data: dict[str, str | int] = {"count": len(proposals)}
    return Edit("suggestion", cell_changes(plan, cells), data)


# What is needed, and who could take it


def _needs(plan: Plan, activity: str, wishes: Wishes, proposals: Proposals) -> list[Need]:
    letters = plan.letters
    owners = _holders(plan, activity, letters.owner)
    doers = _holders(plan, activity, letters.doer)
    needs = []
    owner = letters.letter(letters.owner)
    if letters.owner != letters.doer and owner is not None:
        most = owner.maximum or len(owners)
        if wishes.anew or not owners or len(owners) > most:
            needs.append((letters.owner, 1, owners))
    if wishes.anew or not doers:
        needs.append((letters.doer, max(1, len(doers)), doers))
    proposed = proposals(plan, activity) if needs else {}
    wanted = {what for what, _count, _held in needs}
    staying = {letters.owner: doers, letters.doer: owners} if len(wanted) < 2 else {}
    return [
        Need(
            activity,
            what,
            count,
            _fits(plan, activity, what, held, proposed, wishes),
            frozenset(staying.get(what, ())),
        )
        for what, count, held in needs
    ]


def _holders(plan: Plan, activity: str, function: str) -> list[str]:
    row = plan.row(activity)
    return [r.id for r in plan.columns if r.id in row and function in row[r.id].functions]


def _fits(
    plan: Plan,
    activity: str,
    function: str,
    held: Sequence[str],
    proposed: Mapping[str, Functions],
    wishes: Wishes,
) -> dict[str, str]:
    """How each role that may take ``function`` fits it."""
    row = plan.row(activity)
    inside = {plan.roles[role].department for role in row if role in plan.roles} - {""}
    inside |= {plan.roles[role].department for role in proposed} - {""}
    fits = {}
    for role in plan.columns:
        now = row[role.id].functions if role.id in row else frozenset()
        at_home = not inside or role.department in inside
        if "omitted" in now or (function == plan.letters.doer and "verify" in now):
            continue
        if not now and wishes.departments and not at_home:
            continue
        library = function in proposed.get(role.id, ())
        fits[role.id] = _fit(plan, role.id in held, library, now, at_home and bool(inside))
    return fits


def _fit(plan: Plan, held: bool, library: bool, now: Functions, at_home: bool) -> str:
    if held:
        return "held"
    if library:
        return "library"
    found = [_BY_LETTER[name] for name in now if name in _BY_LETTER]
    # Who answers may well do the work, but a helper is nearer to it.
    found += ["does"] if plan.letters.doer in now else []
    found += ["asked"] if plan.letters.owner in now else []
    if found:
        return min(found, key=FITS.index)
    return "department" if at_home else "free"


_BY_LETTER: Mapping[str, str] = {
    "drive": "does",
    "support": "supports",
    "two_way": "asked",
    "one_way": "told",
}


def _loads(plan: Plan, needs: Sequence[Sequence[Need]]) -> Loads:
    """The load of the letters that stay: those that are given out anew are taken off."""
    weights = weights_of(limits_of(plan))
    letters = plan.letters
    both = {letters.owner, letters.doer}
    weight = max(*(weights.get(one, 0) for one in both), 1)
    counts = {role.id: 0 for role in plan.columns}
    for row in plan.activities:
        for role, cell in plan.row(row).items():
            if role in counts:
                counts[role] += len(cell.functions & both)
    loads = Loads(weight, 1.0, role_loads(plan, weights), counts)
    wanted = [need for found in needs for need in found]
    _shift(plan, wanted, loads, -1)
    total = sum(loads.by.values()) + weight * sum(need.times for need in wanted)
    loads.mean = max(total / (len(counts) or 1), 1.0)
    return loads


def _shift(plan: Plan, needs: Iterable[Need], loads: Loads, sign: int) -> None:
    """Take the letters of ``needs`` off those who hold them (-1), or give them back (1)."""
    weights = weights_of(limits_of(plan))
    for need in needs:
        for role in _holders(plan, need.activity, need.function):
            loads.by[role] += sign * weights.get(need.function, 0)
            loads.letters[role] += sign


# What comes of it


def _suggestion(
    plan: Plan, rows: Sequence[str], given: Sequence[Given], loads: Loads
) -> Suggestion:
    taken: dict[str, list[tuple[Need, str]]] = {row: [] for row in rows}
    left: dict[str, list[Need]] = {row: [] for row in rows}
    for block in given:
        for need in block.open:
            left[need.activity].append(need)
        for need, role in block.taken:
            taken[need.activity].append((need, role))
    found = [_proposal(plan, row, taken[row], left[row], loads) for row in rows]
    mean = sum(loads.by.values()) / (len(loads.by) or 1)
    changing = tuple(one for one in found if one.cells or one.gaps)
    return Suggestion(changing, mean, sum(block.cost for block in given))


def _proposal(
    plan: Plan,
    activity: str,
    taken: Sequence[tuple[Need, str]],
    left: Sequence[Need],
    loads: Loads,
) -> Proposal:
    """The cells of a row after what was given out; who loses every letter is asked, or told."""
    letters = plan.letters
    cells = {role: cell.functions for role, cell in plan.row(activity).items()}
    losing: set[str] = set()
    for need in {need.function: need for need, _role in taken}.values():
        for role in _holders(plan, activity, need.function):
            cells[role] = cells[role] - {need.function}
            losing.add(role)
    for need, role in taken:
        cells[role] = with_function(letters, cells.get(role, frozenset()), {need.function})
    names = [name for name in ("two_way", "one_way") if letters.letter(name)]
    for role in losing:
        cells[role] = cells[role] or frozenset(names[:1])
    changed = {
        role: functions
        for role, functions in cells.items()
        if functions != plan.assignment(activity, role).functions
    }
    picks = tuple(
        Pick(need.function, role, need.fits[role], loads.by[role]) for need, role in taken
    )
    gaps = tuple(Gap(need.function, "full" if need.fits else "nobody") for need in left)
    return Proposal(activity, changed, picks, gaps)
