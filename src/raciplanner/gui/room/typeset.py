"""Setting what is read out on pages of a screen: large letters, broken where they have to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from raciplanner.charter.spoken import Leaf, Part
from raciplanner.palette import Surface

TEXT, TITLE, HEADING, NAMES, KICKER, FOOT = 0.045, 0.066, 0.034, 0.036, 0.026, 0.026
"""Sizes of letters as shares of the height of the screen."""
_LEADING = 1.28
_MARGIN_X, _MARGIN_Y = 0.07, 0.07
"""Margins as shares of the width and of the height."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text at its place; ``x`` and ``top`` in pixels.

    ``colour`` is the name of a colour of a surface; ``mark`` puts a small square before it.
    """

    text: str
    x: float
    top: float
    size: float
    colour: str = "text"
    bold: bool = False
    mark: bool = False


@dataclass(slots=True)
class Page:
    """One page: its lines, and the leaf (number) it belongs to."""

    leaf: int
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Everything on it, for a screen reader."""
        return "\n".join(line.text for line in self.lines)


def typeset(leaves: Sequence[Leaf], size: QSizeF, family: str) -> list[Page]:
    """The pages of a screen of ``size`` that hold ``leaves``."""
    setter = _Setter(size, family)
    return [page for number, leaf in enumerate(leaves) for page in setter.leaf(number, leaf)]


def font_of(family: str, size: float, *, bold: bool) -> QFont:
    """The font of lines of ``size`` pixels."""
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stand together as far as a page can hold them.

    ``under`` are the lines of its heading, which stand again over what goes on on the next page.
    """

    lines: tuple[str, ...]
    size: float
    colour: str = "text"
    bold: bool = False
    mark: bool = False
    above: float = 0.0
    with_next: bool = False
    under: tuple[str, ...] = ()

    @property
    def leading(self) -> float:
        return self.size * _LEADING


class _Setter:
    def __init__(self, size: QSizeF, family: str) -> None:
        self._family = family
        self._height = size.height()
        self._left, self._top = size.width() * _MARGIN_X, size.height() * _MARGIN_Y
        self._width = size.width() - 2 * self._left
        self._bottom = size.height() * (1 - _MARGIN_Y) - size.height() * FOOT * 2

    def leaf(self, number: int, leaf: Leaf) -> Iterator[Page]:
        """The pages of one leaf: its head on each of them."""
        blocks = [block for part in leaf.parts for block in self._part(part)]
        page, y = self._page(number, leaf)
        first = y
        for place, block in enumerate(blocks):
            follows = blocks[place + 1] if block.with_next and place + 1 < len(blocks) else None
            needed = self._needed(block) + (self._needed(follows, least=True) if follows else 0.0)
            if y > first and y + block.above + needed > self._bottom:
                yield page
                page, y = self._page(number, leaf, block.under)
            y += block.above if y > first else 0.0
            for row in range(len(block.lines)):
                if y > first and y + block.leading > self._bottom:
                    yield page
                    page, y = self._page(number, leaf, block.under)
                page.lines.append(self._line(block, row, y))
                y += block.leading
        yield page

    def _needed(self, block: _Block, *, least: bool = False) -> float:
        """Room that a block asks for: all of it, or its first two lines where it is long."""
        count = len(block.lines)
        return block.leading * (min(count, 2) if least or count > 6 else count)

    def _line(self, block: _Block, row: int, y: float) -> Line:
        x = self._left + (self._height * TEXT if block.mark else 0.0)
        mark, text = block.mark and row == 0, block.lines[row]
        return Line(text, x, y, block.size, block.colour, bold=block.bold, mark=mark)

    def _page(self, number: int, leaf: Leaf, under: Sequence[str] = ()) -> tuple[Page, float]:
        page, y = Page(number), self._top
        for text, share, colour, bold in (
            (leaf.kicker, KICKER, "accent", True),
            (leaf.title, TITLE, "text", True),
            (leaf.names, NAMES, "secondary", False),
        ):
            if text:
                size = share * self._height
                for line in self._broken(text, size, bold=bold)[:3]:
                    page.lines.append(Line(line, self._left, y, size, colour, bold=bold))
                    y += size * _LEADING
        y += self._height * 0.03
        size = HEADING * self._height
        for line in under:
            page.lines.append(Line(line, self._left, y, size, "accent", bold=True))
            y += size * _LEADING
        return page, y

    def _part(self, part: Part) -> Iterator[_Block]:
        size, apart = TEXT * self._height, self._height * 0.035
        under: tuple[str, ...] = ()
        if part.heading:
            heading = HEADING * self._height
            under = self._broken(part.heading, heading, bold=True)
            more = bool(part.items)
            yield _Block(under, heading, "accent", bold=True, above=apart, with_next=more)
        for place, item in enumerate(part.items):
            lines = self._broken(item, size, indent=size)
            above = self._height * 0.01 if place or part.heading else apart
            yield _Block(lines, size, mark=True, above=above, under=under)
        if part.more:
            yield _Block(self._broken(part.more, size), size, "secondary", under=under)

    def _broken(
        self, text: str, size: float, *, bold: bool = False, indent: float = 0.0
    ) -> tuple[str, ...]:
        """``text`` in lines that are no wider than the page."""
        layout = QTextLayout(text, font_of(self._family, size, bold=bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        found = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width - indent)
            start, length = line.textStart(), line.textLength()
            found.append(_units(text, start, length).strip())
        layout.endLayout()
        return tuple(found) or ("",)


def _units(text: str, start: int, length: int) -> str:
    """Part of ``text`` by places that count characters beyond the first 65,536 as two."""
    data = text.encode("utf-16-le", "surrogatepass")
    return data[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")


def paint(
    painter: QPainter,
    size: QSizeF,
    lines: Iterable[Line],
    foot: tuple[str, str],
    colours: Surface,
    family: str,
) -> None:
    """Paint a page of ``size``, with what stands at the left and the right of its foot."""
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(colours.base))
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for line in lines:
        font = font_of(family, line.size, bold=line.bold)
        painter.setFont(font)
        painter.setPen(QColor(getattr(colours, line.colour)))
        box = QRectF(line.x, line.top, size.width() - line.x, line.size * _LEADING)
        if line.mark:
            side = line.size * 0.28
            middle = line.top + line.size * _LEADING / 2
            spot = QRectF(line.x - line.size * 0.8, middle - side / 2, side, side)
            painter.fillRect(spot, QColor(colours.accent))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, line.text)
    _paint_foot(painter, size, foot, colours, family)


def _paint_foot(
    painter: QPainter, size: QSizeF, foot: tuple[str, str], colours: Surface, family: str
) -> None:
    height = size.height()
    font = font_of(family, FOOT * height, bold=False)
    painter.setFont(font)
    painter.setPen(QColor(colours.secondary))
    left = size.width() * _MARGIN_X
    box = QRectF(left, height * (1 - _MARGIN_Y / 2) - FOOT * height, size.width() - 2 * left, 0)
    box.setHeight(FOOT * height * _LEADING)
    room = box.width() - QFontMetricsF(font).horizontalAdvance(foot[1]) - height * 0.04
    title = QFontMetricsF(font).elidedText(foot[0], Qt.TextElideMode.ElideRight, room)
    single = Qt.TextFlag.TextSingleLine
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | single, title)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | single, foot[1])
