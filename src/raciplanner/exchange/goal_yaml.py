"""Goals from YAML: lists of goals, with what supports them inside."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from raciplanner.errors import ImportFailed
from raciplanner.exchange.goal_outline import split_result
from raciplanner.exchange.goal_tree import MAX_NODES, GoalTree, Node
from raciplanner.exchange.goal_words import COLUMNS
from raciplanner.exchange.grid import Notice
from raciplanner.exchange.words import fold

_BELOW = frozenset(
    map(
        fold,
        (
            *("goals", "objectives", "okrs", "okr", "key_results", "key results", "krs", "results"),
            *("children", "initiatives", "supported by", "supported_by", "tasks"),
            *("цели", "ключевые результаты", "подцели", "задачи"),
        ),
    )
)
_KPIS = frozenset(map(fold, ("kpis", "kpi", "metrics", "показатели", "метрики")))
_CONFLICTS = frozenset(map(fold, ("conflicts", "конфликты")))
_ACTUALS = frozenset(map(fold, ("actuals", "values", "факт", "значения")))
_DEEPEST = 50


def read_yaml(text: str, path: Path) -> GoalTree:
    """The goals of a YAML text.

    Raises
    ------
    ImportFailed
        ``bad_yaml`` with the place, for a text that is none or repeats parts by reference.
    """
    reader = _Reader()
    reader.take_below(_loaded(text, path), None)
    reader.link()
    return GoalTree(reader.nodes, tuple(reader.notices), reader.conflicts)


def _loaded(text: str, path: Path) -> Any:
    import yaml

    class Loader(yaml.SafeLoader):
        """Texts only: dates and numbers are read later; references could be endless."""

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.events.AliasEvent):
                mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
                raise yaml.YAMLError(f"reference in line {mark.line + 1}")
            return super().compose_node(parent, index)

    Loader.yaml_implicit_resolvers = {}
    try:
        return yaml.load(text, Loader)  # noqa: S506 - a safe loader
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{mark.line + 1}" if mark else ""
        reason = getattr(error, "problem", None) or str(error)
        raise ImportFailed("bad_yaml", file=path, place=place, reason=str(reason)[:200]) from error


_Marks = tuple[str, frozenset[tuple[str, str]], tuple[tuple[str, str], ...]]


def _marks(kpi: Node) -> _Marks:
    """What makes two KPIs one that measures several goals."""
    return kpi.text, frozenset(kpi.fields.items()), tuple(kpi.actuals)


class _Reader:
    """The nodes so far."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.notices: list[Notice] = []
        self.conflicts: list[Mapping[str, str]] = []
        self._kpis: dict[_Marks, Node] = {}

    def take_below(self, value: Any, above: int | None) -> None:
        """Take goals in any form: a list, a mapping of lists, or one goal."""
        if isinstance(value, list):
            for item in value:
                self.take_below(item, above)
        elif isinstance(value, Mapping):
            self._mapping(value, above)
        elif value is not None and str(value).strip():
            self._add(str(value), above)

    def _mapping(self, value: Mapping[Any, Any], above: int | None) -> None:
        fields = {fold(str(key)): inner for key, inner in value.items()}
        named = next(
            (
                key
                for key in fields
                if COLUMNS.get(key) == "text" and not isinstance(fields[key], list | dict)
            ),
            None,
        )
        if named is None:
            self._container(value, above)
            return
        place = self._add(str(fields.pop(named) or ""), above)
        if place is None:
            self._left(str(dict(value)), above)
            return
        self._fill(place, fields)

    def _container(self, value: Mapping[Any, Any], above: int | None) -> None:
        for key, inner in value.items():
            folded = fold(str(key))
            if folded in _CONFLICTS:
                self._take_conflicts(inner)
            elif folded in _KPIS:
                self._take_kpis(inner, above)
            elif folded in _BELOW:
                self.take_below(inner, above)
            elif isinstance(inner, list | dict):
                place = self._add(str(key), above)
                if place is not None:
                    self.take_below(inner, place)
            elif inner:
                self._left(f"{key}: {inner}", above)

    def _fill(self, place: int, fields: Mapping[str, Any]) -> None:
        node = self.nodes[place]
        for key, inner in fields.items():
            if key in _KPIS:
                self._take_kpis(inner, place)
            elif key in _BELOW or COLUMNS.get(key) == "child":
                self.take_below(inner, place)
            elif (field := COLUMNS.get(key)) and not isinstance(inner, dict):
                text = "; ".join(map(str, inner)) if isinstance(inner, list) else str(inner or "")
                if field == "description":
                    node.notes.insert(0, text)
                elif field == "result":
                    node.result = text
                elif text:
                    node.fields[field] = text
            else:
                self._left(f"{key}: {inner}", place)

    def _take_kpis(self, value: Any, goal: int | None) -> None:
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Mapping):
                fields = {fold(str(key)): inner for key, inner in item.items()}
                name = next((k for k in fields if COLUMNS.get(k) in {"text", "kpi"}), None)
                if name is not None:
                    self._kpi(str(fields.pop(name)), fields, goal)
                    continue
            elif item is not None and not isinstance(item, list):
                self._kpi(str(item), {}, goal)
                continue
            self._left(str(item), goal)

    def _kpi(self, name: str, fields: Mapping[str, Any], goal: int | None) -> None:
        node = Node(name.strip(), [] if goal is None else [goal], kpi=True)
        for key, inner in fields.items():
            if key in _ACTUALS and isinstance(inner, Mapping):
                node.actuals += [(str(day), str(figure)) for day, figure in inner.items()]
            elif (field := COLUMNS.get(key)) == "actual":
                node.actuals.append((str(fields.get("date", "")), str(inner)))
            elif field and isinstance(inner, str):
                node.fields |= {field: inner} if inner else {}
            else:
                node.notes.append(f"{key}: {inner}")
        same = self._kpis.setdefault(_marks(node), node)
        if same is not node:
            same.parents += [above for above in node.parents if above not in same.parents]
        elif self._has_room():
            self.nodes.append(node)

    def link(self) -> None:
        """Look the goals up that a goal says it supports besides."""
        names: dict[str, int] = {}
        for at, node in enumerate(self.nodes):
            if not node.kpi:
                names.setdefault(fold(node.text), at)
        for at, node in enumerate(self.nodes):
            for text in filter(None, map(str.strip, node.fields.pop("parents", "").split(";"))):
                above = names.get(fold(text))
                if above is None:
                    data = {"text": text, "goal": node.text}
                    self.notices.append(Notice("parent_unknown", data))
                elif above != at and above not in node.parents:
                    node.parents.append(above)

    def _take_conflicts(self, value: Any) -> None:
        for item in value if isinstance(value, list) else []:
            if isinstance(item, Mapping):
                self.conflicts.append(
                    {
                        fold(str(key)): "; ".join(map(str, inner))
                        if isinstance(inner, list)
                        else str(inner or "")
                        for key, inner in item.items()
                    }
                )

    def _add(self, text: str, above: int | None) -> int | None:
        name, result = split_result(" ".join(text.split()))
        depth = 0 if above is None else self.nodes[above].depth + 1
        if not name or depth > _DEEPEST:
            self._left(text or "–", above)
            return None
        if not self._has_room():
            return None
        parents = [] if above is None else [above]
        self.nodes.append(Node(name, parents, depth, result=result))
        return len(self.nodes) - 1

    def _has_room(self) -> bool:
        if len(self.nodes) == MAX_NODES and not any(n.kind == "goals_cut" for n in self.notices):
            self.notices.append(Notice("goals_cut", {"count": MAX_NODES, "line": "–"}))
        return len(self.nodes) < MAX_NODES

    def _left(self, text: str, above: int | None) -> None:
        if above is not None:
            self.nodes[above].notes.append(text)
        else:
            self.notices.append(Notice("text_left", {"text": text[:200], "line": 0}))
