"""Letters as chips: told apart by shape, weight, border and colour, so never by hue alone.

Chips are drawn once for each combination of functions and kept as pictures; painting a frame
only copies them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.metrics import Metrics
from raciplanner.model.frameworks import LETTER_SETS, in_order
from raciplanner.model.records import Assignment, LetterSet
from raciplanner.palette import Chip

MOST = 3
"""So many letters are drawn in one cell; a further one shows as an ellipsis."""

_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dotted": Qt.PenStyle.CustomDashLine,
    "dashed": Qt.PenStyle.CustomDashLine,
}
_DASHES = {"dotted": [1.6, 1.6], "dashed": [3.6, 2.4]}


def known_char(function: str) -> str:
    """The letter that shipped sets use for ``function``, or its first character.

    >>> known_char("support"), known_char("budget")
    ('S', 'B')
    """
    for letters in LETTER_SETS.values():
        letter = letters.letter(function)
        if letter:
            return letter.char
    return function[:1].upper()


def draw_letter(painter: QPainter, box: QRectF, char: str, font: QFont, colour: QColor) -> None:
    """Draw ``char`` in the middle of ``box``; a capital I always gets its serifs."""
    measures = QFontMetricsF(font)
    cap = measures.capHeight()
    middle = box.center()
    if char == "I":
        _draw_serif_i(
            painter,
            middle,
            cap,
            stem=cap * (0.22 if font.weight() >= QFont.Weight.DemiBold else 0.15),
            colour=colour,
        )
        return
    ink = measures.tightBoundingRect(char)
    painter.setFont(font)
    painter.setPen(colour)
    baseline = middle.y() + cap / 2
    painter.drawText(QPointF(middle.x() - ink.center().x(), baseline), char)


def _draw_serif_i(
    painter: QPainter, middle: QPointF, cap: float, *, stem: float, colour: QColor
) -> None:
    width, bar = cap * 0.56, max(1.2, stem * 0.85)
    top = middle.y() - cap / 2
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(middle.x() - stem / 2, top, stem, cap))
    path.addRect(QRectF(middle.x() - width / 2, top, width, bar))
    path.addRect(QRectF(middle.x() - width / 2, top + cap - bar, width, bar))
    painter.fillPath(path, colour)


def draw_chip(painter: QPainter, box: QRectF, chip: Chip, *, radius: float) -> None:
    """Draw the body of a chip into ``box``."""
    pen = QPen(QColor(chip.border), 1.5)
    pen.setStyle(_STYLES[chip.border_style])
    if chip.border_style in _DASHES:
        pen.setDashPattern(_DASHES[chip.border_style])
    painter.setPen(pen)
    painter.setBrush(QColor(chip.fill))
    corner = radius * (2.2 if chip.rounded else 0.7)
    corner = min(corner, box.width() / 2, box.height() / 2)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawRoundedRect(inner, corner, corner)


class ChipPictures:
    """Pictures of cells for one look, one size and one letter set.

    Parameters
    ----------
    width, height : int
        Size of a whole cell; the picture leaves the margin for the selection frame.
    ratio : float
        Device pixels per pixel.
    """

    def __init__(
        self,
        look: Look,
        metrics: Metrics,
        letters: LetterSet,
        size: tuple[int, int],
        ratio: float,
    ) -> None:
        self._look, self._metrics, self._letters = look, metrics, letters
        self._size, self._ratio = size, ratio
        self._pictures: dict[tuple[frozenset[str], bool], QPixmap] = {}

    def picture(self, cell: Assignment) -> QPixmap:
        """The picture of a cell that holds ``cell``, as large as the cell and transparent."""
        key = (cell.functions, bool(cell.note))
        found = self._pictures.get(key)
        if found is None:
            found = self._pictures[key] = self._drawn(*key)
        return found

    def chip_box(self) -> QRectF:
        """Where the chip stands in its cell."""
        width, height = self._size
        inset = self._metrics.inset
        high = height - 2 * inset
        wide = min(width - 2 * inset, round(high * 1.9))
        return QRectF((width - wide) / 2, inset, wide, high)

    def _drawn(self, functions: frozenset[str], noted: bool) -> QPixmap:
        width, height = self._size
        picture = QPixmap(round(width * self._ratio), round(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.chip_box()
        if functions:
            self._draw_parts(painter, box, in_order(functions))
        elif noted:
            self._draw_lines(painter, box)
        if noted:
            self._draw_corner(painter)
        painter.end()
        return picture

    def _draw_parts(self, painter: QPainter, box: QRectF, functions: Sequence[str]) -> None:
        shown = list(functions[:MOST])
        gap = max(1.0, self._metrics.scale * 2)
        wide = (box.width() - gap * (len(shown) - 1)) / len(shown)
        for place, function in enumerate(shown):
            part = QRectF(box.left() + place * (wide + gap), box.top(), wide, box.height())
            more = place == MOST - 1 and len(functions) > MOST
            self.draw_function(painter, part, function, more=more)

    def draw_function(
        self, painter: QPainter, box: QRectF, function: str, *, more: bool = False
    ) -> None:
        """Draw one chip; a function without a letter in the set is marked with ``?``."""
        letter = self._letters.letter(function)
        chip = self._look.chip(function if letter else "other")
        if letter is None:
            chip = Chip(
                self._look.base.name(), chip.text, self._look.warning.name(), False, False, "dashed"
            )
        draw_chip(painter, box, chip, radius=self._metrics.scale * 3)
        char = "…" if more else letter.char if letter else known_char(function) + "?"
        share = min(1.0, box.width() / (self._metrics.px(20) * (0.55 + 0.45 * len(char))))
        font = self._metrics.chip_font(
            bold=chip.bold, share=min(share, box.height() / self._metrics.px(26))
        )
        draw_letter(painter, box, char, font, QColor(chip.text))

    def _draw_lines(self, painter: QPainter, box: QRectF) -> None:
        """Lines of writing: a cell that holds a note and no letter."""
        unit = self._metrics.scale
        painter.setPen(QPen(self._look.secondary, max(1.0, 1.5 * unit)))
        middle = box.center()
        for line, half in ((-4, 7), (0, 7), (4, 3)):
            y = middle.y() + line * unit
            painter.drawLine(
                QPointF(middle.x() - 7 * unit, y), QPointF(middle.x() + half * unit, y)
            )

    def _draw_corner(self, painter: QPainter) -> None:
        side, right = self._metrics.inset + 2.0, float(self._size[0] - 1)
        corner = QPolygonF([QPointF(right - side, 0), QPointF(right, 0), QPointF(right, side)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.focus)
        painter.drawPolygon(corner)
