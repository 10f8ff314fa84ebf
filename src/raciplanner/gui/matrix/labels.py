"""Names of activities in at most two lines, broken once and kept."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from raciplanner.gui.matrix.metrics import Metrics

MOST_KEPT = 4000
"""So many broken names are kept; more would be memory for nothing."""


class Labels:
    """Breaks names into at most two lines of ``width`` pixels and draws them."""

    def __init__(self, metrics: Metrics, width: int) -> None:
        self._metrics, self._width = metrics, max(20, width)
        self._kept: dict[str, list[str]] = {}

    def lines(self, text: str) -> list[str]:
        """``text`` in one or two lines; the rest is elided."""
        found = self._kept.get(text)
        if found is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            found = self._kept[text] = broken(text, self._metrics, self._width, most=2)
        return found

    def draw(self, painter: QPainter, corner: QPoint, height: int, text: str) -> None:
        """Draw ``text`` with its left edge at ``corner``, in the middle of ``height``."""
        measures = self._metrics.text_metrics
        painter.setFont(self._metrics.text)
        lines = self.lines(text)
        step = measures.height()
        y = corner.y() + (height - step * len(lines)) // 2 + measures.ascent()
        for line in lines:
            painter.drawText(corner.x(), y, line)
            y += step


def broken(text: str, metrics: Metrics, width: int, *, most: int) -> list[str]:
    """``text`` broken into at most ``most`` lines of ``width`` pixels, the last one elided."""
    text = " ".join(text.split())
    measures = metrics.text_metrics
    if measures.horizontalAdvance(text) <= width:
        return [text]
    units = text.encode("utf-16-le")  # Qt counts UTF-16 units
    layout = QTextLayout(text, metrics.text)
    layout.setTextOption(_option())
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < most - 1 and 2 * start < len(units):
        line = layout.createLine()
        line.setLineWidth(width)
        end = start + line.textLength()
        lines.append(_part(units, start, end))
        start = end
    layout.endLayout()
    rest = _part(units, start, len(units))
    return (
        [*lines, measures.elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest else lines
    )


def _part(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", "ignore").strip()


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
