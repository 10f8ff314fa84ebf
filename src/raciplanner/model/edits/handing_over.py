"""Handing the letters of one role over to another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.combining import with_function
from raciplanner.model.edits.build import get
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import Assignment, plain_assignment

Functions = frozenset[str]


def cell_changes(
    plan: Plan, cells: Mapping[tuple[str, str], Functions], notes: Mapping[Any, str] | None = None
) -> tuple[Change, ...]:
    """Changes that put these functions into the cells; notes stay unless ``notes`` has another."""
    changes = []
    for cell, functions in cells.items():
        old = plan.assignment(*cell)
        note = (notes or {}).get(cell, old.note)
        after = Assignment(functions, note) if note else plain_assignment(*sorted(functions))
        if after != old:
            changes.append(Change(ASSIGNMENTS, cell, old or None, after or None))
    return tuple(changes)


def joined(texts: Iterable[str]) -> str:
    """Different texts, one below the other."""
    return "\n".join(dict.fromkeys(text for text in texts if text))


def hand_over(
    plan: Plan,
    source: str,
    target: str,
    *,
    functions: Iterable[str],
    activities: Iterable[str] | None = None,
    left: str = "",
) -> Edit:
    """Move ``functions`` of one role (id) to another one, in all activities or in some (ids).

    The target keeps what goes together with what it gets.  ``left`` is the function that the
    source has afterwards in a cell that would be empty, where the letter set has it; without it
    a note goes along.

    Raises
    ------
    InvalidEdit
        ``unknown`` role, ``hand_over_to_itself``.
    """
    giver, taker = get(plan, "roles", source), get(plan, "roles", target)
    if source == target:
        raise InvalidEdit("hand_over_to_itself", name=giver.name)
    wanted, letters = frozenset(functions), plan.letters
    stays = frozenset({left}) if letters.letter(left) else frozenset()
    cells: dict[tuple[str, str], Functions] = {}
    notes: dict[tuple[str, str], str] = {}
    moved: Functions = frozenset()
    for row in plan.activities if activities is None else dict.fromkeys(activities):
        old, there = plan.assignment(row, source), plan.assignment(row, target)
        going = old.functions & wanted
        if not going:
            continue
        moved |= going
        cells[row, source] = old.functions - going or stays
        cells[row, target] = with_function(letters, there.functions, going)
        if not cells[row, source]:
            notes[row, source] = ""
            notes[row, target] = joined([there.note, old.note])
    data: Data = {
        "role": giver.name,
        "target": taker.name,
        "letters": letters_text(letters, moved),
        "count": len(cells) // 2,
    }
    return Edit("hand_over", cell_changes(plan, cells, notes), data)
