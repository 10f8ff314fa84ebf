"""From the goals of a file to an edit that adds them to a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from raciplanner.errors import InvalidEdit
from raciplanner.exchange.goal_tree import GoalTree, Node
from raciplanner.exchange.goal_words import COLUMNS, VALUES
from raciplanner.exchange.grid import Notice
from raciplanner.exchange.words import fold
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.build import last_rank
from raciplanner.model.edits.goal_links import link_change, set_conflict
from raciplanner.model.figures import typed_figure
from raciplanner.model.goal_records import CONTRIBUTES, LEVELS, Actual, Goal, Kpi, natural_id
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import RANK_STEP
from raciplanner.values import dataclass

T = TypeVar("T")
_FIGURES = ("baseline", "target", "watch", "alarm")
_GOAL_FIELDS = frozenset(
    {"level", "owner", "departments", "starts", "ends", "period", "horizon", "status", "id"}
)
_DAYS = ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%d/%m/%Y")


@dataclass(frozen=True, slots=True)
class GoalImport:
    """What an import would do.

    Parameters
    ----------
    edit : Edit
    goals, kpis : int
        How many are new.
    notices : tuple of Notice
        What could not be taken over as what it is; its text is kept with the goal.
    """

    edit: Edit
    goals: int
    kpis: int
    notices: tuple[Notice, ...]


def import_goals(
    plan: Plan, tree: GoalTree, *, top: str = "company", new_id: NewId = random_id
) -> GoalImport:
    """An edit that adds the goals of a file.

    Parameters
    ----------
    top : str
        Level of the uppermost goals; those below are one level lower each, where the file itself
        does not say.

    Notes
    -----
    A link that would close a circle is left out and told.
    """
    making = _Making(plan, top, new_id)
    for at, node in enumerate(tree.nodes):
        if not node.kpi:
            making.goal(at, node)
    for at, node in enumerate(tree.nodes):
        if node.kpi:
            making.kpi(at, node)
    making.links(tree.nodes)
    for conflict in tree.conflicts:
        making.conflict(conflict)
    edit = Edit("import_goals", tuple(making.changes), {"count": making.goals})
    return GoalImport(edit, making.goals, making.kpis, (*tree.notices, *making.notices))


class _Making:
    """The records so far, and what was not understood."""

    def __init__(self, plan: Plan, top: str, new_id: NewId) -> None:
        self._plan, self._top, self._new_id = plan, LEVELS.index(top), new_id
        self._comma = plan.info.language == "ru"
        self.changes: list[Change] = []
        self.notices: list[Notice] = []
        self.goals = self.kpis = 0
        self._ids: dict[int, str] = {}
        self._rank = {name: last_rank(plan.table(name).values()) for name in ("goals", "kpis")}
        self._roles = _named(plan.roles.ordered)
        for person in plan.people.ordered:
            if person.roles:
                self._roles.setdefault(fold(person.name), person.roles[0])
        self._departments = _named(plan.departments.ordered)
        for department in plan.departments.ordered:
            self._departments.setdefault(fold(department.code), department.id)

    # Goals

    def goal(self, at: int, node: Node) -> None:
        """Make a goal of a node."""
        level = self._value(node, "level") or LEVELS[min(self._top + node.depth, len(LEVELS) - 1)]
        owners = self._all(node, "owner", self._roles)
        self._ids[at] = self._new_id()
        goal = Goal(
            self._ids[at],
            node.text,
            level=level,
            departments=tuple(self._all(node, "departments", self._departments)),
            letters=tuple(sorted((role, self._plan.letters.owner) for role in owners)),
            starts=self._day(node, "starts"),
            ends=self._day(node, "ends"),
            period=node.fields.get("period", ""),
            horizon=self._value(node, "horizon") or "",
            status=self._value(node, "status") or "",
            result=node.result,
            rank=self._next("goals"),
        )
        if goal.starts and goal.ends and goal.ends < goal.starts:
            self._keep(node, "ends")
            goal = replace(goal, ends=None)
        for name in sorted(node.fields.keys() - _GOAL_FIELDS):
            self._keep(node, name)
        goal = replace(goal, description="\n".join(node.notes))
        self._add("goals", goal)
        self.goals += 1

    def kpi(self, at: int, node: Node) -> None:
        """Make a KPI of a node, with its measurements."""
        figures: dict[str, Any] = {name: self._figure(node, name) for name in _FIGURES}
        measured = tuple(self._ids[above] for above in node.parents if above in self._ids)
        kpi = Kpi(
            self._new_id(),
            node.text,
            formula=node.fields.get("formula", ""),
            unit=node.fields.get("unit", ""),
            direction=self._value(node, "direction") or "up",
            **figures,
            starts=self._day(node, "starts"),
            due=self._day(node, "ends"),
            owner=next(iter(self._all(node, "owner", self._roles)), ""),
            source=node.fields.get("source", ""),
            cadence=self._value(node, "cadence") or "",
            joint=self._value(node, "joint") == "yes",
            goals=measured,
            department=next(iter(self._all(node, "departments", self._departments)), ""),
            rank=self._next("kpis"),
        )
        self._ids[at] = kpi.id
        if kpi.starts and kpi.due and kpi.due < kpi.starts:
            self._keep(node, "ends")
            kpi = replace(kpi, due=None)
        if node.notes:
            kpi = replace(kpi, formula="\n".join(filter(None, (kpi.formula, *node.notes))))
        self._add("kpis", kpi)
        self.kpis += 1
        for day, value in node.actuals:
            self._actual(kpi, node, day, value)

    def _actual(self, kpi: Kpi, node: Node, day: str, value: str) -> None:
        when = typed_day(day)
        try:
            figure = typed_figure(value, decimal_comma=self._comma)
        except ValueError:
            figure = None
        if when is None or figure is None:
            text = f"{day} {value}".strip()
            self.notices.append(Notice("value_left", {"text": text, "goal": node.text}))
            return
        actual = Actual("", kpi.id, when, figure)
        actual = replace(actual, id=natural_id(actual))
        known = {change.key for change in self.changes if change.table == "actuals"}
        if actual.id not in known:
            self._add("actuals", actual)

    # Links

    def links(self, nodes: Iterable[Node]) -> None:
        """Let each goal support those it stands under."""
        plan = self._plan.changed(self.changes)
        for at, node in enumerate(nodes):
            for above in () if node.kpi else node.parents:
                try:
                    changes = link_change(plan, CONTRIBUTES, self._ids[at], self._ids[above])
                except InvalidEdit as refusal:
                    path = str(refusal.data.get("path", node.text))
                    self.notices.append(Notice("circle_left", {"text": path, "goal": node.text}))
                    continue
                plan = plan.changed(changes)
                self.changes += changes

    def conflict(self, fields: Mapping[str, str]) -> None:
        """Make a conflict of two goals that are named."""
        plan = self._plan.changed(self.changes)
        ids = _named(plan.goals.ordered)
        names = [part.strip() for part in fields.get("goals", "").split(";")]
        ends = [ids[fold(name)] for name in names if fold(name) in ids]
        if len(ends) != 2 or ends[0] == ends[1]:
            text = " / ".join(names)
            self.notices.append(Notice("conflict_left", {"text": text, "goal": text}))
            return
        guards = _named(plan.kpis.ordered)
        edit = set_conflict(
            plan,
            *ends,
            name=fields.get("name", ""),
            rule=fields.get("rule", ""),
            guards=[
                guards[fold(one.strip())]
                for one in fields.get("guards", "").split(";")
                if fold(one.strip()) in guards
            ],
            decider=self._roles.get(fold(fields.get("decider", "")), ""),
        )
        self.changes += edit.changes

    # Values

    def _value(self, node: Node, field: str) -> str | None:
        text = node.fields.get(field, "")
        value = VALUES[field].get(fold(text)) if text else None
        if text and value is None:
            self._keep(node, field)
        return value

    def _all(self, node: Node, field: str, known: Mapping[str, str]) -> list[str]:
        found: dict[str, None] = {}
        for part in node.fields.get(field, "").replace("\n", ";").split(";"):
            names = [part] if fold(part.strip()) in known else part.split(",")
            for name in filter(None, map(str.strip, names)):
                key = known.get(fold(name))
                if key is None:
                    self._keep(node, field, name)
                else:
                    found[key] = None
        return list(found)

    def _day(self, node: Node, field: str) -> date | None:
        return self._read(node, field, typed_day)

    def _figure(self, node: Node, field: str) -> Any:
        return self._read(node, field, lambda t: typed_figure(t, decimal_comma=self._comma))

    def _read(self, node: Node, field: str, read: Callable[[str], T | None]) -> T | None:
        text = node.fields.get(field, "")
        try:
            value = read(text) if text else None
        except ValueError:
            value = None
        if text and value is None:
            self._keep(node, field)
        return value

    def _keep(self, node: Node, field: str, text: str = "") -> None:
        """Keep a value that was not understood as a note, and tell it."""
        text = text or node.fields.get(field, "")
        heading = next(word for word, name in COLUMNS.items() if name == field)
        node.notes.append(f"{heading.capitalize()}: {text}")
        data = {"text": text, "goal": node.text, "place": node.place}
        self.notices.append(Notice("field_kept", data))

    def _next(self, table: str) -> int:
        self._rank[table] += RANK_STEP
        return self._rank[table]

    def _add(self, table: str, record: Any) -> None:
        self.changes.append(Change(table, record.id, None, record))


def _named(records: Iterable[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for record in records:
        found.setdefault(fold(record.name), record.id)
    found.pop("", None)
    return found


def typed_day(text: str) -> date | None:
    """A day as files write it: ``2027-06-30``, ``30.06.2027``, ``30/06/2027``; else None."""
    text = text.strip().partition("T")[0].partition(" ")[0]
    for form in _DAYS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None
