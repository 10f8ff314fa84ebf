"""What rules about goals look at: the map, and who works for each goal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, Goal, GoalLink
from raciplanner.model.plan import Plan


@dataclass
class GoalFacts:
    """The goal map of a plan.

    Each fact is worked out when the first rule asks for it.
    """

    plan: Plan

    @cached_property
    def graph(self) -> GoalGraph:
        """Who supports whom."""
        return GoalGraph(self.plan)

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """All goals in reading order."""
        return self.plan.goals.ordered

    @cached_property
    def conflicts(self) -> tuple[GoalLink, ...]:
        """Links that conflict, with both goals in the plan."""
        return tuple(
            link
            for link in sorted(self.plan.goal_links.values(), key=lambda one: one.id)
            if link.kind == CONFLICTS and {link.source, link.target} <= self.plan.goals.keys()
        )

    @cached_property
    def linked_up(self) -> frozenset[str]:
        """Goals that support a goal of the company, directly or through others, and those."""
        top = [goal.id for goal in self.goals if goal.level == "company"]
        return frozenset({*top, *self.graph.below(top)})

    @cached_property
    def helping(self) -> Mapping[str, tuple[str, ...]]:
        """Activities that serve each goal, in reading order."""
        return self._activities(1)

    @cached_property
    def hindering(self) -> Mapping[str, tuple[str, ...]]:
        """Activities that hinder each goal, in reading order."""
        return self._activities(-1)

    def _activities(self, direction: int) -> Mapping[str, tuple[str, ...]]:
        place = self.plan.activities.positions
        found: dict[str, list[str]] = {}
        for link in self.plan.activity_links.values():
            if link.direction == direction and link.activity in place:
                found.setdefault(link.goal, []).append(link.activity)
        return {goal: tuple(sorted(of, key=place.__getitem__)) for goal, of in found.items()}

    def departments_at_work(self, activities: tuple[str, ...]) -> set[str]:
        """Departments with a role that answers for one of ``activities`` or does it."""
        letters = self.plan.letters
        working = {letters.owner, letters.doer}
        return {
            self.plan.roles[role].department
            for activity in activities
            for role, cell in self.plan.row(activity).items()
            if role in self.plan.roles and not working.isdisjoint(cell.functions)
        } - {""}

    def owned(self, activity: str) -> bool:
        """Whether a role answers for an activity."""
        owner = self.plan.letters.owner
        return any(
            owner in cell.functions and role in self.plan.roles
            for role, cell in self.plan.row(activity).items()
        )
