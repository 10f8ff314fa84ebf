"""Goals as they stand in a file: a list of nodes, each with the one it stands under."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from raciplanner.exchange.grid import Notice
from raciplanner.values import dataclass

MAX_NODES = 20_000
"""Most goals and KPIs that are read from one file."""


@dataclass(slots=True)
class Node:
    """A goal or a KPI of a file.

    Parameters
    ----------
    text : str
    parents : list of int
        Places of the nodes it stands under in the list; mostly one.
    depth : int
        How far from the top, from 0.
    place : str
        Where it stands, as a person finds it.
    result : str
        What came of it, where the file says so.
    notes : list of str
        Lines of text that belong to it.
    fields : dict
        Further values by the name of a field of a goal or a KPI, as texts.
    kpi : bool
        Whether it is a KPI and not a goal.
    actuals : list of (day, value)
        What was measured, as texts.
    """

    text: str
    parents: list[int] = field(default_factory=list)
    depth: int = 0
    place: str = ""
    result: str = ""
    notes: list[str] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    kpi: bool = False
    actuals: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class GoalTree:
    """All goals of a file.

    Parameters
    ----------
    nodes : sequence of Node
        A node comes after the one it stands under, except where a file says otherwise by id.
    notices : tuple of Notice
        What was not understood; its text is kept with the nodes wherever it belongs to one.
    conflicts : sequence of mapping
        Conflicts by name of field; ``goals`` holds the two names.
    """

    nodes: Sequence[Node]
    notices: tuple[Notice, ...] = ()
    conflicts: Sequence[Mapping[str, str]] = ()
