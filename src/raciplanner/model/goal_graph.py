"""Who supports whom on the goal map: the graph of the links that contribute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from raciplanner.model.goal_records import CONTRIBUTES, Goal
from raciplanner.model.plan import Plan


class GoalGraph:
    """Parents and children of every goal; links to goals that are not in the plan are left out.

    ``parents[g]`` are the goals that ``g`` supports, ``children[g]`` those that support ``g``,
    each in reading order.

    >>> GoalGraph(Plan()).roots
    ()
    """

    __slots__ = ("_plan", "children", "parents")

    parents: Mapping[str, tuple[str, ...]]
    children: Mapping[str, tuple[str, ...]]

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        up: dict[str, list[str]] = {goal.id: [] for goal in plan.goals.ordered}
        down: dict[str, list[str]] = {goal.id: [] for goal in plan.goals.ordered}
        for link in plan.goal_links.values():
            if link.kind == CONTRIBUTES and link.source in up and link.target in up:
                up[link.source].append(link.target)
                down[link.target].append(link.source)
        place = plan.goals.positions
        self.parents = {goal: tuple(sorted(set(of), key=place.get)) for goal, of in up.items()}  # type: ignore[arg-type]
        self.children = {goal: tuple(sorted(set(of), key=place.get)) for goal, of in down.items()}  # type: ignore[arg-type]

    @property
    def roots(self) -> tuple[Goal, ...]:
        """Goals that support no other one, in reading order."""
        return tuple(goal for goal in self._plan.goals.ordered if not self.parents[goal.id])

    def above(self, goals: Iterable[str]) -> set[str]:
        """All goals that ``goals`` (ids) support, directly or through others; themselves too
        where they stand on a circle.
        """
        return _reached(self.parents, goals)

    def below(self, goals: Iterable[str]) -> set[str]:
        """All goals that support ``goals`` (ids), directly or through others."""
        return _reached(self.children, goals)

    def path(self, source: str, target: str) -> list[str]:
        """A shortest way upwards from ``source`` to ``target`` (ids), both ends in it; empty
        where there is none.
        """
        came: dict[str, str] = {source: ""}
        queue = [source]
        for goal in queue:
            if goal == target:
                return _back(came, goal)
            for above in self.parents.get(goal, ()):
                if above not in came:
                    came[above] = goal
                    queue.append(above)
        return []


def _back(came: Mapping[str, str], goal: str) -> list[str]:
    way = []
    while goal:
        way.append(goal)
        goal = came[goal]
    return way[::-1]


def _reached(edges: Mapping[str, tuple[str, ...]], start: Iterable[str]) -> set[str]:
    found: set[str] = set()
    queue = [other for one in start for other in edges.get(one, ())]
    while queue:
        goal = queue.pop()
        if goal not in found:
            found.add(goal)
            queue += edges[goal]
    return found
