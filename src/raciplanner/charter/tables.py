"""Plain tables of texts: thin rules, no boxes, the header repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from raciplanner.charter.book import KEPT_SHARE, Cell, Flow
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, MARGIN, QUIET, STRONG
from raciplanner.charter.text import apart, wrap
from raciplanner.palette import LIGHT

_GAP = 12.0
_MEASURED = 12
"""Words of a column that are measured, the longest first."""
_WIDEST_WORD = 0.3
"""Share of the page for which a column makes room for one long word."""


class Column(NamedTuple):
    """A column: its title, its share of the width, and whether its texts (dates, say) stand on one
    line where there is room for that.
    """

    title: str
    share: float = 1.0
    whole: bool = False


class Titled(str):
    """What a row is about, and below it, less prominent, ``more`` about that."""

    __slots__ = ("more",)

    more: str

    def __new__(cls, text: str, more: str) -> Titled:
        made = super().__new__(cls, text)
        made.more = more
        return made


def text_table(
    flow: Flow, parent: Node, columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> None:
    """A table; the first column is what a row is about.  Columns without any text are left out."""
    used = [i for i in range(len(columns)) if any(row[i].strip() for row in rows)]
    if not used:
        return
    texts = [[row[i] for i in used] for row in rows]
    _Table(flow, parent.add("Table"), [columns[i] for i in used], texts).draw(texts)


class _Table:
    def __init__(
        self, flow: Flow, node: Node, columns: Sequence[Column], rows: Sequence[Sequence[str]]
    ) -> None:
        self._flow, self._node = flow, node
        self._titles = [column.title for column in columns]
        room = flow.paper.inner_width - _GAP * (len(columns) - 1)
        self._places: list[tuple[float, float]] = []
        x = MARGIN
        for width in _widths(columns, _needs(flow, columns, rows), room):
            self._places.append((x, width))
            x += width + _GAP

    def draw(self, rows: Sequence[Sequence[str]]) -> None:
        flow = self._flow
        first = [self._cells(rows[0], None)] if rows else []
        keep = flow.height(first[0], flow.padding, flow.padding) if first else 0.0
        head = flow.height(self._head_cells(None), 0, 5)
        flow.fit(head + min(keep, flow.full_room * KEPT_SHARE))
        if any(self._titles):
            self._head(self._node.add("TR"))
            flow.header = lambda: self._head(None)
        for row in rows:
            cells = self._cells(row, self._node.add("TR"))
            flow.row(cells, flow.padding, flow.padding, rule=LIGHT.grid)
        flow.header = None
        flow.rule(LIGHT.grid)

    def _head(self, line: Node | None) -> None:
        self._flow.row(self._head_cells(line), below=5)

    def _head_cells(self, line: Node | None) -> list[Cell]:
        return [
            Cell(
                wrap(title, QUIET, width, self._flow.fonts),
                x,
                QUIET,
                line.add("TH", "/Scope/Column") if line else None,
            )
            for title, (x, width) in zip(self._titles, self._places, strict=True)
        ]

    def _cells(self, row: Sequence[str], line: Node | None) -> list[Cell]:
        fonts = self._flow.fonts
        cells: list[Cell] = []
        for place, (text, (x, width)) in enumerate(zip(row, self._places, strict=True)):
            node = None
            if line is not None:
                node = line.add("TD") if place else line.add("TH", "/Scope/Row")
            if place:
                cells.append(Cell(wrap(text, BODY, width, fonts), x, BODY, node))
                continue
            more = text.more if isinstance(text, Titled) else ""
            heads, below = wrap(text, STRONG, width, fonts), wrap(more, QUIET, width, fonts)
            cells.append(Cell(apart(heads) if below else heads, x, STRONG, node))
            if below:
                cells.append(Cell([*[""] * len(heads), *below], x, QUIET, node))
        return cells


def _needs(flow: Flow, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[float]:
    """The width in points of the widest word of every column, or of its widest line."""
    needs: list[float] = []
    for place, column in enumerate(columns):
        texts = {row[place] for row in rows}
        words = {
            one for text in texts for one in (text.splitlines() if column.whole else text.split())
        }
        # Letters differ in width: the longest few words are measured.
        longest = sorted(words, key=len, reverse=True)[:_MEASURED]
        style = BODY if place else STRONG
        size = [flow.fonts.width(word, bold=style.bold) * style.size for word in longest]
        title = [flow.fonts.width(word, bold=False) * QUIET.size for word in column.title.split()]
        needs.append(max([*size, *title], default=0.0) + 0.5)
    return needs


def _widths(columns: Sequence[Column], needs: Sequence[float], room: float) -> list[float]:
    """``room`` divided by share, but none narrower than its widest word as far as that goes."""
    whole = sum(column.share for column in columns)
    widths = [room * column.share / whole for column in columns]
    wanted = [min(need, room * _WIDEST_WORD) for need in needs]
    lack = sum(max(0.0, need - width) for need, width in zip(wanted, widths, strict=True))
    spare = sum(max(0.0, width - need) for need, width in zip(wanted, widths, strict=True))
    given = min(1.0, lack / spare) if spare else 0.0
    taken = min(1.0, spare / lack) if lack else 0.0
    return [
        width - (width - need) * given if width > need else width + (need - width) * taken
        for need, width in zip(wanted, widths, strict=True)
    ]


def text_list(flow: Flow, parent: Node, texts: Sequence[str]) -> None:
    """Texts one below the other, each behind a small mark."""
    node = parent.add("L")
    width = flow.paper.span(11)
    for text in texts:
        body = node.add("LI").add("LBody")
        lines = wrap(text, BODY, width, flow.fonts)
        flow.row([Cell(lines, MARGIN + 14, BODY, body)], 2, 2, begin=lambda: _mark(flow))


def _mark(flow: Flow) -> None:
    flow.page.fill(MARGIN + 2, flow.y - 2 - BODY.leading / 2 - 1.2, 3.2, 3.2, LIGHT.accent)


def paragraphs(flow: Flow, parent: Node, text: str) -> None:
    """A text of several paragraphs; lines that begin with a dash make a list."""
    items: list[str] = []
    for line in (*text.splitlines(), ""):
        words = line.strip()
        if words[:2] in {"- ", "* ", "• "}:
            items.append(words[2:].strip())
            continue
        if items:
            text_list(flow, parent, items)
            flow.y -= 4
            items = []
        if words:
            flow.text(words, BODY, parent.add("P"), width=flow.paper.span(9))
            flow.y -= 4
