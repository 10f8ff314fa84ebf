"""The left side of a table: which column names the rows, what the others say, and sections.

The same for every form of matrix; a row is a *line*: an activity in most tables, a role in some.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import field
from itertools import chain

from raciplanner.exchange.grid import Grid, Span, one_line
from raciplanner.exchange.header import Header, is_one_text
from raciplanner.exchange.headings import is_column_of, kinds_of
from raciplanner.exchange.region import Marks
from raciplanner.exchange.words import MARKS, fold
from raciplanner.values import dataclass

MAX_JUDGED = 250
"""So many rows are enough to see what a column is."""

_NUMBERED = re.compile(r"[A-Za-zА-Я]{0,4}[-. ]?\d+(?:[.,-]\d+)*[.)]?")
_DEPTH = re.compile(r"(?:\d+[.)])*\d+")
_SECTION = re.compile(
    r"(?:phase|stage|step|section|part|этап|фаза|стадия|раздел|блок|schritt|etape|étape|fase)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:\W*(?:notes?|nb|n\.b\.|remarks?|comments?|примечани[ея]|прим\.|комментарий|bemerkung|"
    r"anmerkung|hinweis|remarques?|notas?|observaci[oó]n)\s*\d*\s*[:.–—-])|[*†‡]\s*\w",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    r"[*†‡]|\(?\d{1,2}\)\s|(?:notes?|legend|key|source|примечани|легенда|условные|remarque|"
    r"hinweis|nota|total|итого|summe)\b|.*\b[A-Z]\s*[=–-]\s*\w",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Line:
    """One row of a table that names something, with what stands beside the name."""

    row: int
    name: str
    phase: str = ""
    description: str = ""
    deliverable: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """What the text columns of a table are; ``left_out`` are those of no use to a plan."""

    name: int
    phases: tuple[int, ...] = ()
    descriptions: tuple[int, ...] = ()
    deliverables: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    def all(self) -> list[int]:
        """Every column that holds text."""
        parts = (self.phases, self.descriptions, self.deliverables, self.others, self.numbers)
        return [self.name, *chain.from_iterable(parts), *self.left_out]


@dataclass(slots=True)
class Outline:
    """The lines of a table in document order, and its rows that are no lines."""

    columns: Columns
    lines: list[Line]
    left_out: list[int] = field(default_factory=list)


def choose_columns(
    marks: Marks,
    header: Header,
    value_columns: Sequence[int],
    rows: Sequence[int],
    among: range | None = None,
) -> Columns | None:
    """What each column beside the ``value_columns`` is, judged by ``rows``; None without names."""
    taken = set(value_columns)
    rows = rows[:: 1 + len(rows) // MAX_JUDGED]
    stats = {
        column: _Stats.of(marks, header, column, rows)
        for column in among or range(marks.grid.width)
        if column not in taken
    }
    named = {column: one for column, one in stats.items() if one.filled and not one.ticked}
    if not named:
        return None
    before = min(value_columns)
    name = max(named, key=lambda column: (named[column].score(before, column), -column))
    return _sorted_out(named, name) if named[name].counted <= 0.5 else None


@dataclass(frozen=True, slots=True)
class _Stats:
    heading: str
    filled: float
    distinct: float
    numbered: float
    counted: float
    length: float
    ticked: bool
    starts: bool

    @classmethod
    def of(cls, marks: Marks, header: Header, column: int, rows: Sequence[int]) -> _Stats:
        cells = [marks.grid.rows[row][column] for row in rows]
        texts = [text for text in cells if text]
        count = len(texts) or 1
        return cls(
            header.label(marks.grid, column),
            len(texts) / len(rows),
            len(set(texts)) / count,
            sum(1 for text in texts if _NUMBERED.fullmatch(text)) / count,
            sum(1 for text in texts if text.isdecimal()) / count,
            sum(map(len, texts)) / count,
            all(fold(text) in MARKS and not text.isdecimal() for text in texts),
            bool(cells[0]),
        )

    def score(self, before: int, column: int) -> float:
        """How likely this column names the rows."""
        kinds = kinds_of(self.heading)
        score = 2 * self.filled + self.distinct - 3 * self.numbered
        score += 3 * ("activity" in kinds) + ("role" in kinds) + 0.5 * (column < before)
        score -= ("deliverable" in kinds) + ("phase" in kinds) + 0.5 * (self.length > 100)
        score -= 3 * (self._is("number") or self._is("status")) + 2.5 * self._is("note")
        return score - 2 * self._is("phase") - 1.5 * self._is("description")

    def _is(self, kind: str) -> bool:
        return is_column_of(self.heading, kind)

    def groups(self) -> bool:
        """Whether the texts of this column group the rows."""
        if self._is("number") or self._is("status") or self._is("note"):
            return False
        if "phase" in kinds_of(self.heading):
            return not (self.numbered > 0.5 and self.distinct == 1 and self.filled > 0.7)
        sparse = self.filled < 0.7 and self.starts
        return self.numbered < 0.5 and (sparse or self.distinct <= 0.5) and self.length < 80


def _sorted_out(named: dict[int, _Stats], name: int) -> Columns:
    kinds: dict[str, list[int]] = {key: [] for key in ("p", "d", "r", "o", "n", "x")}
    for column, one in named.items():
        heading = kinds_of(one.heading)
        if column == name:
            continue
        if one.numbered > 0.5 and "phase" not in heading:
            kinds["n"].append(column)
        elif one.groups() and (column < name or is_column_of(one.heading, "phase")):
            kinds["p"].append(column)
        elif {"description", "note"} & heading:
            kinds["d"].append(column)
        elif "deliverable" in heading:
            kinds["r"].append(column)
        elif any(is_column_of(one.heading, kind) for kind in ("status", "number")):
            kinds["x"].append(column)
        else:
            kinds["o"].append(column)
    parts = {key: tuple(columns) for key, columns in kinds.items()}
    return Columns(name, parts["p"], parts["d"], parts["r"], parts["o"], parts["n"], parts["x"])


def read_outline(
    marks: Marks,
    header: Header,
    columns: Columns,
    rows: range,
    last: int,
    holds: Callable[[int], str],
) -> Outline:
    """The lines among ``rows``.

    Parameters
    ----------
    last : int
        The last row that certainly belongs to the table.
    holds : callable
        What the value columns of a row hold: ``"values"``, ``"text"``, ``"counts"`` or ``""``.
    """
    return _OutlineReader(marks, header, columns, rows, last, holds).read()


class _OutlineReader:
    def __init__(
        self,
        marks: Marks,
        header: Header,
        columns: Columns,
        rows: range,
        last: int,
        holds: Callable[[int], str],
    ) -> None:
        self._marks = marks
        self._grid = marks.grid
        self._header = header
        self._columns = columns
        self._rows = rows
        self._last = last
        self._holds = holds
        self._only_names = not (
            columns.phases or columns.descriptions or columns.deliverables or columns.others
        )
        self._down = _vertical_spans(marks.grid)
        self._phases: dict[int, str] = {}
        self._section: list[str] = []

    def read(self) -> Outline:
        outline = Outline(self._columns, [])
        kinds = self._kinds()
        sections = self._sections(kinds)
        previous = -2
        for row, kind in kinds:
            if kind == "left_out":
                outline.left_out.append(row)
            elif row in sections:
                joined = row - 1 == previous
                self._section = (
                    [*self._section, self._lone_text(row)] if joined else [self._lone_text(row)]
                )
                previous = row
            else:
                outline.lines.append(self._line(row))
        return outline

    def _kinds(self) -> list[tuple[int, str]]:
        """What each row is: ``values``, ``lone`` or ``left_out``; blank rows are passed over."""
        found: list[tuple[int, str]] = []
        ended = False
        lettered, plain = self._marks.lettered, not self._grid.merged
        for row in self._rows:
            if plain and lettered[row] and self._holds(row) == "values":
                found.append((row, "values"))
                continue
            if self._marks.is_blank(row):
                ended = ended or row > self._last
                continue
            holds = self._holds(row)
            if not holds and row < self._last and _NOTE.match(self._lone_text(row)):
                found.append((row, "left_out"))
            elif self._is_wide(row) and holds != "values":
                found.append((row, "lone"))
            elif self._is_no_line(row, holds, ended=ended):
                found.append((row, "left_out"))
            elif holds:
                found.append((row, "values"))
            elif not ended and not self._ends_table(row):
                found.append((row, "lone"))
            else:
                ended = True
        return found

    def _is_no_line(self, row: int, holds: str, *, ended: bool) -> bool:
        """Whether a row sums up, or only remarks on the table."""
        after = ended or row > self._last
        return holds == "counts" or row in self._header.remarks or (holds == "text" and after)

    def _ends_table(self, row: int) -> bool:
        """Whether a row below the letters is a legend or a footnote."""
        text = self._lone_text(row)
        below = row > self._last
        return below and (not self._name(row) or bool(_FOOTNOTE.match(text)) or len(text) > 150)

    def _sections(self, kinds: Sequence[tuple[int, str]]) -> set[int]:
        """Rows that name a section; the other rows without values are lines still to be filled."""
        rows = [row for row, kind in kinds if kind != "left_out"]
        lone = [row for row, kind in kinds if kind == "lone"]
        filled = len(rows) - len(lone)
        if not lone or not filled or len(lone) > filled + 1:
            return {row for row in lone if self._is_wide(row) and filled}
        starts_with_one = rows[0] in lone
        return {
            row for row in lone if row < rows[-1] and self._is_section(row, usual=starts_with_one)
        }

    def _is_section(self, row: int, *, usual: bool) -> bool:
        cells = self._grid.rows[row]
        columns = self._columns
        if not cells[columns.name] or self._is_wide(row):
            return True
        if columns.phases and any(self._text(row, column) for column in columns.phases):
            return False
        if any(cells[c] for c in (*columns.descriptions, *columns.deliverables, *columns.left_out)):
            return False
        depth = self._deeper_than_next(row)
        if depth is not None:
            return depth
        text = cells[columns.name]
        cued = text.endswith(":") or text.isupper() or bool(_SECTION.match(text))
        return usual or cued

    def _deeper_than_next(self, row: int) -> bool | None:
        """By numbers: whether the next row is numbered below this one; None without numbers."""
        after = next((r for r in self._rows if r > row and not self._marks.is_blank(r)), row)
        here, there = self._number(row), self._number(after)
        if not there:
            return None
        return not here or there.count(".") > here.count(".")

    def _number(self, row: int) -> str:
        cells = self._grid.rows[row]
        texts = [cells[column] for column in (*self._columns.numbers, self._columns.name)]
        match = next((m for m in map(_DEPTH.match, texts) if m), None)
        return match[0].replace(")", ".") if match else ""

    def _is_wide(self, row: int) -> bool:
        """Whether the row is one merged cell, or the same text all over."""
        if is_one_text(self._grid.rows[row]):
            return True
        return any(
            span.top == row == span.bottom and 2 * (span.right - span.left + 1) > self._grid.width
            for span in self._grid.merged
        )

    def _lone_text(self, row: int) -> str:
        numbers = set(self._columns.numbers)
        cells = self._grid.rows[row]
        texts = [text for column, text in enumerate(cells) if text and column not in numbers]
        return one_line(texts[0] if texts else "")

    def _name(self, row: int) -> str:
        text = self._text(row, self._columns.name)
        if text:
            return one_line(text)
        for column in (*reversed(self._columns.phases), *self._columns.others):
            if self._grid.rows[row][column]:
                return one_line(self._grid.rows[row][column])
        return ""

    def _text(self, row: int, column: int) -> str:
        """The text of a cell, or of the cell merged with it from above."""
        return self._grid.rows[self._down.get((row, column), row)][column]

    def _line(self, row: int) -> Line:
        cells = self._grid.rows[row]
        if self._only_names and cells[self._columns.name]:
            return Line(row, one_line(cells[self._columns.name]), " / ".join(self._section))
        line = Line(row, self._name(row), self._phase(row))
        columns = self._columns
        texts = [cells[column] for column in columns.descriptions if cells[column]]
        for column in columns.others:
            if cells[column] and one_line(cells[column]) != line.name:
                label = self._header.label(self._grid, column)
                texts.append(f"{label}: {cells[column]}" if label else cells[column])
        line.description = "\n".join(texts)
        line.deliverable = "; ".join(cells[c] for c in columns.deliverables if cells[c])
        return line

    def _phase(self, row: int) -> str:
        """Texts of the phase columns, each holding until the next; else the section."""
        cells = self._grid.rows[row]
        for place, column in enumerate(self._columns.phases):
            if cells[column] and (cells[self._columns.name] or self._text(row, self._columns.name)):
                self._phases[column] = self._phase_text(column, cells[column])
                for inner in self._columns.phases[place + 1 :]:
                    self._phases.pop(inner, None)
        found = [self._phases[c] for c in self._columns.phases if self._phases.get(c)]
        return " / ".join([*self._section, *found])

    def _phase_text(self, column: int, text: str) -> str:
        label = self._header.label(self._grid, column)
        return f"{label} {text}" if label and text.isdecimal() else one_line(text)


def _vertical_spans(grid: Grid) -> dict[tuple[int, int], int]:
    """First row of the merged range for each cell that a range covers in its own column."""
    return {
        (row, span.left): span.top
        for span in grid.merged
        if span.bottom > span.top
        for row in range(span.top + 1, span.bottom + 1)
    }


def covered(spans: Sequence[Span], columns: Sequence[int]) -> dict[tuple[int, int], Span]:
    """The merged range of each cell of ``columns`` that is not the first of its range."""
    wanted = set(columns)
    return {
        (row, column): span
        for span in spans
        if wanted.intersection(range(span.left, span.right + 1))
        for row in range(span.top, span.bottom + 1)
        for column in range(span.left, span.right + 1)
        if (row, column) != (span.top, span.left) and column in wanted
    }
