"""Goals from a table: one row per goal, headings above, who stands under whom by id or by depth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from raciplanner.exchange.goal_outline import split_result
from raciplanner.exchange.goal_tree import MAX_NODES, GoalTree, Node
from raciplanner.exchange.goal_words import COLUMNS
from raciplanner.exchange.grid import Grid, Notice, Source, one_line
from raciplanner.exchange.words import fold

_LOOK = 20
"""Rows in which the headings may stand."""
_KPI_FIELDS = (
    *("unit", "formula", "direction", "baseline", "target", "watch", "alarm"),
    *("source", "cadence", "joint", "starts", "ends", "owner", "departments"),
)
_OF_KPI = frozenset({"unit", "target", "baseline", "actual", "direction", "watch", "alarm"})


def read_goal_tables(source: Source) -> GoalTree:
    """The goals and KPIs of all tables of a file that have a heading for one of them."""
    reader = _Tables()
    for grid in source.grids:
        header = _header(grid)
        if header is not None:
            reader.take(grid, *header)
    return GoalTree(reader.finished(), (*source.notices, *reader.notices))


def _header(grid: Grid) -> tuple[int, dict[int, str]] | None:
    """The row of the headings, and the field of each column."""
    for number, row in enumerate(grid.rows[:_LOOK]):
        fields: dict[int, str] = {}
        for column, text in enumerate(row):
            field = COLUMNS.get(fold(one_line(text)))
            if field and field not in fields.values():
                fields[column] = field
        named = {"text", "kpi"} & set(fields.values())
        if named and (len(fields) > 1 or sum(map(bool, row)) == 1):
            return number, fields
    return None


class _Tables:
    """The nodes of all tables so far."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.notices: list[Notice] = []
        self._ids: dict[str, int] = {}
        self._kpis: dict[str, int] = {}
        self._wanted: list[tuple[int, list[str]]] = []

    def take(self, grid: Grid, header: int, fields: dict[int, str]) -> None:
        """Take the rows below the headings of one table."""
        kpis_only = "text" not in fields.values()
        above: list[int] = []
        for number in range(header + 1, len(grid.rows)):
            row = grid.rows[number]
            values = {field: row[column].strip() for column, field in fields.items()}
            if "child" in values and values.get("text"):
                values.setdefault("depth", "0")
            more = _unnamed(grid.rows[header], row, fields)
            if len(self.nodes) >= MAX_NODES:
                self.notices.append(Notice("goals_cut", {"count": MAX_NODES, "line": number + 1}))
                return
            if kpis_only:
                self._kpi(values, more, grid.address(number, 0))
            elif values.get("text") or values.get("child"):
                self._goal(values, more, grid.address(number, 0), above)
            elif any(row):
                text = " ".join(text for text in row if text)
                self.notices.append(Notice("text_left", {"text": text[:200], "line": number + 1}))

    def _goal(self, values: dict[str, str], more: list[str], place: str, above: list[int]) -> None:
        if values.get("text"):
            self._one(values["text"], values, more, place, above)
        if values.get("child"):
            depth = 1 if "text" in values else 0
            name = {"text": values["child"], "depth": str(depth)}
            self._one(values["child"], {**values, **name, "id": ""}, [], place, above)

    def _one(
        self, text: str, values: dict[str, str], more: list[str], place: str, above: list[int]
    ) -> None:
        name, result = split_result(one_line(text))
        at = len(self.nodes)
        depth = _depth(values)
        node = Node(name, place=place, result=values.get("result") or result, notes=more)
        plain = ("level", "owner", "departments", "starts", "ends", "period", "horizon", "status")
        node.fields = {field: values[field] for field in plain if values.get(field)}
        if node.fields.get("level", "").isdigit():
            del node.fields["level"]
        if values.get("description"):
            node.notes.insert(0, values["description"])
        self.nodes.append(node)
        if values.get("id"):
            self._ids.setdefault(fold(values["id"]), at)
        if values.get("parents"):
            self._wanted.append((at, _split(values["parents"])))
        elif depth is not None:
            del above[depth:]
            node.parents = above[-1:]
            above.append(at)
        elif "." in values.get("id", ""):
            self._wanted.append((at, [values["id"].rstrip(".").rpartition(".")[0]]))
        for kpi in _split(values.get("kpi", "")):
            self._measure(kpi, values, at, place)

    def _measure(self, name: str, values: dict[str, str], goal: int, place: str) -> None:
        own = _OF_KPI.intersection(field for field, value in values.items() if value)
        fields = {f: values[f] for f in _KPI_FIELDS if own and values.get(f)}
        at = self._kpis.setdefault(name, len(self.nodes))
        if at == len(self.nodes):
            self.nodes.append(Node(name, place=place, kpi=True))
        node = self.nodes[at]
        node.fields |= fields
        node.parents += [] if goal in node.parents else [goal]
        if values.get("actual"):
            node.actuals.append((values.get("date", ""), values["actual"]))

    def _kpi(self, values: dict[str, str], more: list[str], place: str) -> None:
        if not values.get("kpi"):
            return
        name = one_line(values["kpi"])
        at = self._kpis.setdefault(name, len(self.nodes))
        if at == len(self.nodes):
            self.nodes.append(Node(name, place=place, kpi=True))
        node = self.nodes[at]
        node.fields |= {field: values[field] for field in _KPI_FIELDS if values.get(field)}
        node.notes += more
        if values.get("actual"):
            node.actuals.append((values.get("date", ""), values["actual"]))
        if values.get("measures"):
            self._wanted.append((at, _split(values["measures"])))

    def finished(self) -> list[Node]:
        """The nodes, with those they stand under looked up by id, else by name."""
        names: dict[str, int] = {}
        for at, node in enumerate(self.nodes):
            if not node.kpi:
                names.setdefault(fold(node.text), at)
        for at, wanted in self._wanted:
            for text in wanted:
                above = self._ids.get(fold(text), names.get(fold(text)))
                if above is None:
                    data = {"text": text, "goal": self.nodes[at].text}
                    self.notices.append(Notice("parent_unknown", data))
                elif above != at and above not in self.nodes[at].parents:
                    self.nodes[at].parents.append(above)
        _deepen(self.nodes)
        return self.nodes


def _deepen(nodes: Sequence[Node]) -> None:
    """Depths from the parents; circles are left as they are."""
    for _ in range(len(nodes)):
        changed = False
        for node in nodes:
            depth = max((nodes[above].depth + 1 for above in node.parents), default=0)
            if depth != node.depth and depth < 100:
                node.depth, changed = depth, True
        if not changed:
            return


def _depth(values: dict[str, str]) -> int | None:
    text = values.get("depth") or values.get("level", "")
    return int(text) if text.isdigit() and len(text) < 3 else None


def _unnamed(heads: Sequence[str], row: Sequence[str], fields: Iterable[int]) -> list[str]:
    """Texts in columns that are not known, with their headings."""
    known = set(fields)
    return [
        f"{head.strip()}: {text.strip()}" if head.strip() else text.strip()
        for column, (head, text) in enumerate(zip(heads, row, strict=False))
        if column not in known and text.strip()
    ]


def _split(text: str) -> list[str]:
    parts = text.replace("\n", ";").split(";")
    return [part.strip() for part in parts if part.strip()]
