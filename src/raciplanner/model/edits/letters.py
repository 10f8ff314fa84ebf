"""Letter sets of one's own, and what becomes of letters that a new set has no place for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.settings import define_letters, switch_letters
from raciplanner.model.frameworks import LETTER_SETS, in_order, without_place
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import Assignment, LetterSet, plain_assignment

NOTHING: Mapping[str, str] = MappingProxyType({})


def homeless_functions(plan: Plan, letters: LetterSet) -> dict[str, int]:
    """The functions for which ``letters`` has no letter, each with the number of its cells.

    >>> homeless_functions(Plan(), LETTER_SETS["raci"])
    {}
    """
    counts = Counter(
        function
        for row in plan.assignments.values()
        for cell in row.values()
        for function in without_place(letters, cell.functions)
    )
    return {function: counts[function] for function in in_order(counts)}


def adopt_letters(plan: Plan, letters: LetterSet, instead: Mapping[str, str] = NOTHING) -> Edit:
    """Define ``letters`` where they differ from what is known under their id, and use them.

    Parameters
    ----------
    letters : LetterSet
        A shipped set, or one of one's own; a shipped one with other words keeps its id.
    instead : mapping of function to function
        What a function without a place becomes.  Those left out stay in their cells and are
        marked.  Where the new function may not stand beside what is left in a cell, the cell
        keeps what is left.

    Raises
    ------
    InvalidEdit
        As :func:`~raciplanner.model.edits.settings.define_letters`; ``unknown`` where ``instead``
        gives a function that ``letters`` does not have.
    """
    for function in instead.values():
        if letters.letter(function) is None:
            raise InvalidEdit("unknown", kind="letter_sets", id=function)
    changes = _definition(plan, letters)
    defined = plan.changed(changes)
    switch = switch_letters(defined, letters.id)
    moves = _moves(plan, letters, instead)
    data: Data = dict(switch.data) | {"moved": len(moves)}
    same = letters.id == plan.info.letter_set
    return Edit(
        "define_letters" if same else "switch_letters", changes + switch.changes + moves, data
    )


def _definition(plan: Plan, letters: LetterSet) -> tuple[Change, ...]:
    """How the plan comes to know ``letters``: nothing is kept that ships with the program."""
    own = plan.letter_sets.get(letters.id)
    if letters != LETTER_SETS.get(letters.id):
        return define_letters(plan, letters).changes
    return (Change("letter_sets", letters.id, own, None),) if own else ()


def _moves(plan: Plan, letters: LetterSet, instead: Mapping[str, str]) -> tuple[Change, ...]:
    if not instead:
        return ()
    changes = []
    for activity, row in plan.assignments.items():
        for role, cell in row.items():
            functions = _moved(letters, cell.functions, instead)
            if functions != cell.functions:
                after = _like(cell, functions)
                changes.append(Change(ASSIGNMENTS, (activity, role), cell, after))
    return tuple(changes)


def _moved(
    letters: LetterSet, functions: frozenset[str], instead: Mapping[str, str]
) -> frozenset[str]:
    leaving = [name for name in in_order(without_place(letters, functions)) if name in instead]
    result = functions.difference(leaving)
    for name in leaving:
        wider = result | {instead[name]}
        if not result or letters.allows(wider):
            result = wider
    return result


def _like(cell: Assignment, functions: frozenset[str]) -> Assignment:
    return replace(cell, functions=functions) if cell.note else plain_assignment(*sorted(functions))


def forget_letters(plan: Plan, letter_set: str) -> Edit:
    """Take a letter set (id) of one's own out of the plan; a shipped one gets its own words back.

    Raises
    ------
    InvalidEdit
        ``unknown`` letter set, ``letters_in_use`` where the plan is written with it and the
        program ships none of that id.
    """
    own = plan.letter_sets.get(letter_set)
    if own is None:
        raise InvalidEdit("unknown", kind="letter_sets", id=letter_set)
    if plan.info.letter_set == letter_set and letter_set not in LETTER_SETS:
        raise InvalidEdit("letters_in_use", name=own.name)
    return Edit(
        "forget_letters", (Change("letter_sets", letter_set, own, None),), {"name": own.name}
    )
