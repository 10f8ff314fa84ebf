"""Totals as numbers over a bar of shares, drawn once for each set of numbers and kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.metrics import Metrics
from raciplanner.model.records import Letter, LetterSet

MOST_KEPT = 2000
"""So many pictures are kept; a plan with more different totals draws some anew."""

_CENTRE = Qt.AlignmentFlag.AlignCenter


class CountPictures:
    """Pictures of the totals of activities and of roles.

    Parameters
    ----------
    widths : (int, int)
        Width of the totals of an activity, and of a role's column.
    ratio : float
        Device pixels per pixel.
    """

    def __init__(
        self,
        look: Look,
        metrics: Metrics,
        letters: LetterSet,
        widths: tuple[int, int],
        ratio: float,
    ) -> None:
        self._look, self._metrics, self._letters = look, metrics, letters
        self._widths, self._ratio = widths, ratio
        self._kept: dict[tuple[bool, tuple[int, ...]], QPixmap] = {}
        main = letters.letter(letters.owner), letters.letter(letters.doer)
        self._main: list[Letter] = [one for one in dict.fromkeys(main) if one is not None]

    @property
    def _bar_height(self) -> int:
        return self._metrics.px(6 if self._look.contrast else 4)

    def of_activity(self, counts: Mapping[str, int]) -> QPixmap:
        """How many roles hold each letter in one activity."""
        return self._picture(counts, of_role=False)

    def of_role(self, counts: Mapping[str, int]) -> QPixmap:
        """How often one role holds the letters that weigh most."""
        return self._picture(counts, of_role=True)

    def _picture(self, counts: Mapping[str, int], *, of_role: bool) -> QPixmap:
        numbers = tuple(counts.get(one.function, 0) for one in self._letters.letters)
        found = self._kept.get((of_role, numbers))
        if found is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            found = self._kept[of_role, numbers] = self._drawn(numbers, of_role=of_role)
        return found

    def _drawn(self, numbers: tuple[int, ...], *, of_role: bool) -> QPixmap:
        metrics = self._metrics
        width = self._widths[of_role]
        height = metrics.footer if of_role else metrics.row
        picture = QPixmap(round(width * self._ratio), round(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        (self._draw_role if of_role else self._draw_activity)(painter, numbers, width, height)
        painter.end()
        return picture

    def _draw_activity(
        self, painter: QPainter, numbers: tuple[int, ...], _width: int, height: int
    ) -> None:
        metrics, look = self._metrics, self._look
        left, slot = metrics.px(12), metrics.slot
        for place, (letter, n) in enumerate(zip(self._letters.letters, numbers, strict=True)):
            wrong = n < letter.minimum or (letter.maximum is not None and n > letter.maximum)
            painter.setFont(metrics.small_strong if wrong else metrics.small)
            painter.setPen(look.error if wrong else look.text if n else look.placeholder)
            box = QRect(left + place * slot, 0, slot, height - metrics.px(8))
            painter.drawText(box, _CENTRE, str(n) if n or wrong else "·")
        wide = slot * len(numbers) - 2 * metrics.px(3)
        bar = QRect(left + metrics.px(3), height - metrics.px(12), wide, self._bar_height)
        self._draw_bar(painter, bar, numbers)

    def _draw_role(
        self, painter: QPainter, numbers: tuple[int, ...], width: int, height: int
    ) -> None:
        metrics, look = self._metrics, self._look
        margin, line = metrics.px(4), metrics.px(15)
        top = metrics.px(2)
        by_letter = dict(zip(self._letters.letters, numbers, strict=True))
        for place, letter in enumerate(self._main):
            n = by_letter[letter]
            painter.setFont(metrics.small_strong if n else metrics.small)
            painter.setPen(look.text if n else look.placeholder)
            box = QRect(margin, top + place * line, width - 2 * margin, line)
            painter.drawText(box, _CENTRE, f"{letter.char} {n}")
        bar = QRect(margin, height - metrics.px(8), width - 2 * margin, self._bar_height)
        self._draw_bar(painter, bar, numbers)

    def _draw_bar(self, painter: QPainter, bar: QRect, numbers: tuple[int, ...]) -> None:
        total, left = sum(numbers), float(bar.left())
        for letter, n in zip(self._letters.letters, numbers, strict=True):
            if not n:
                continue
            wide = bar.width() * n / total
            part = QRectF(left, bar.top(), max(1.0, wide - 1), bar.height())
            painter.fillRect(part, self._look.bar(letter.function))
            if self._look.contrast:
                painter.setPen(self._look.text)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(part.adjusted(0, 0, -1, -1))
            left += wide
