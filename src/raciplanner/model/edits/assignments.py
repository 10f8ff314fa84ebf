"""Setting, adding to, clearing and annotating cells of the matrix."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Edit
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import ASSIGNMENTS, NO_ASSIGNMENT, Plan
from raciplanner.model.records import Assignment, plain_assignment

Cell = tuple[str, str]
"""A cell of the matrix: activity id, role id."""


def _cell_edit(
    plan: Plan,
    name: str,
    cells: Iterable[Cell],
    new: Callable[[Assignment], Assignment],
    **data: str | int,
) -> Edit:
    changes, count, last = [], 0, None
    for cell in dict.fromkeys(cells):
        activity, role = cell
        if activity not in plan.activities or role not in plan.roles:
            raise InvalidEdit("unknown", kind=ASSIGNMENTS, id=f"{activity} × {role}")
        old = plan.assignment(activity, role)
        after = new(old)
        count, last = count + 1, cell
        if after != old:
            changes.append(Change(ASSIGNMENTS, cell, old or None, after or None))
    if last:
        data |= {"activity": plan.activities[last[0]].name, "role": plan.roles[last[1]].name}
    return Edit(name, tuple(changes), data | {"count": count})


def _with(functions: Iterable[str], note: str) -> Assignment:
    return Assignment(frozenset(functions), note) if note else plain_assignment(*sorted(functions))


def assign(plan: Plan, cells: Iterable[Cell], functions: Iterable[str]) -> Edit:
    """Put exactly ``functions`` into each of ``cells``; notes stay.

    Raises
    ------
    InvalidEdit
        ``no_letter`` for a function the letter set lacks, ``unknown`` for a cell of no matrix.
    """
    wanted = _known(plan, functions)
    name = "assign" if wanted else "clear"
    letters = letters_text(plan.letters, wanted)
    return _cell_edit(plan, name, cells, lambda old: _with(wanted, old.note), letters=letters)


def add_function(plan: Plan, cells: Iterable[Cell], function: str) -> Edit:
    """Add ``function`` to what each of ``cells`` holds; take it away where all hold it already.

    Raises
    ------
    InvalidEdit
        As :func:`assign`.
    """
    wanted = _known(plan, [function])
    chosen = list(cells)
    everywhere = all(function in plan.assignment(*cell).functions for cell in chosen)
    letters = letters_text(plan.letters, wanted)
    if everywhere:
        return _cell_edit(
            plan,
            "take_letter",
            chosen,
            lambda old: _with(old.functions - wanted, old.note),
            letters=letters,
        )
    return _cell_edit(
        plan,
        "add_letter",
        chosen,
        lambda old: _with(old.functions | wanted, old.note),
        letters=letters,
    )


def clear(plan: Plan, cells: Iterable[Cell]) -> Edit:
    """Take all functions and notes out of ``cells``."""
    return _cell_edit(plan, "clear", cells, lambda _old: NO_ASSIGNMENT)


def set_note(plan: Plan, cells: Iterable[Cell], note: str) -> Edit:
    """Write ``note`` (plain text, may be empty) on ``cells``."""
    text = note.strip()
    return _cell_edit(plan, "note", cells, lambda old: _with(old.functions, text))


def assign_many(plan: Plan, name: str, cells: Mapping[Cell, Assignment]) -> Edit:
    """Put a whole assignment into each of ``cells``: pasting, filling, a proposal.

    Parameters
    ----------
    name : str
        Name of the action, for example ``"paste"`` or ``"fill"``.

    Raises
    ------
    InvalidEdit
        ``unknown`` for a cell of no matrix.
    """
    edits = [
        _cell_edit(plan, name, [cell], lambda _old, new=new: new)  # type: ignore[misc]
        for cell, new in cells.items()
    ]
    changes = tuple(change for edit in edits for change in edit.changes)
    return Edit(name, changes, {"count": len(cells)})


def _known(plan: Plan, functions: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(functions)
    letters = plan.letters
    for function in wanted:
        if letters.letter(function) is None:
            raise InvalidEdit("no_letter", function=function, letter_set=letters.name)
    return wanted
