"""Painting the header: role names slanted where columns are narrow, departments, letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import cos, radians, sin

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.chips import draw_chip, draw_letter
from raciplanner.gui.matrix.geometry import Geometry
from raciplanner.gui.matrix.labels import broken
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.markers import MarkerPictures
from raciplanner.gui.matrix.metrics import SLANT
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.model.records import Department, Letter, Role

LONGEST_NAME = 190
"""A slanted name in one line is elided beyond so many pixels at 100 %."""

BROKEN_NAMES = (100, 115, 130, 145, 160)
"""Where columns are wide enough for two slanted lines, names are broken at one of these widths."""

LEAST_FOR_PEOPLE = 480
"""A table of less height (at 100 %) shows no people below the names of roles."""

MOST_OF_TABLE = 0.42
"""Slanted names and the legend leave the rest of the table's height to the rows."""

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


@dataclass
class HeaderMarks:
    """What is special at the moment of painting: the crosshair's column, and where a drop goes."""

    cross: int = -1
    drop: int | None = None
    selected: frozenset[int] = frozenset()


class HeaderPainter:
    """Paints the header of one table.

    Parameters
    ----------
    ratio : float
        Device pixels per pixel.
    """

    def __init__(self, model: MatrixModel, geometry: Geometry, look: Look, ratio: float) -> None:
        self._model, self._geometry, self._look, self._ratio = model, geometry, look, ratio
        metrics = self._metrics = geometry.metrics
        self._markers = MarkerPictures(look.palette, metrics.px(16), ratio)
        self._names: dict[tuple[str, bool], QPixmap] = {}
        self._pictures: dict[object, QPixmap] = {}
        self._stripe = metrics.px(21)
        self._marker_room = metrics.px(19)
        self._lead = metrics.px(9)
        self.slanted = geometry.widths.column < metrics.upright

    # Height

    def height(self) -> int:
        """Height that the names, the departments and the letters need."""
        metrics = self._metrics
        measures = metrics.text_metrics
        if not self.slanted:
            lines = max((len(self._lines(role)) for role in self._model.roles), default=2)
            tall = self._stripe + lines * measures.height() + metrics.px(8) + self._marker_room
            tall += self._people_height
            return max(tall, self._legend_height())
        names = [self._slanted_lines(role.name, metrics.text) for role in self._model.roles]
        long = max((measures.horizontalAdvance(line) for name in names for line in name), default=0)
        lines = max((len(name) for name in names), default=1)
        rise = long * sin(radians(SLANT)) + lines * measures.height() * cos(radians(SLANT))
        return max(round(rise) + metrics.px(8) + self._foot, self._legend_height())

    @cached_property
    def _people_height(self) -> int:
        """Height of the line with the people below a horizontal name; 0 where it has no room."""
        metrics = self._metrics
        fits = not self.slanted and self._geometry.whole >= metrics.px(LEAST_FOR_PEOPLE)
        return metrics.metrics(metrics.small).height() if fits and self._people else 0

    @cached_property
    def _people(self) -> dict[str, str]:
        """Names of the people who hold each role (id)."""
        held: dict[str, list[str]] = {}
        for person in self._model.plan.people.ordered:
            for role in person.roles:
                held.setdefault(role, []).append(person.name)
        return {role: ", ".join(names) for role, names in held.items()}

    @cached_property
    def _room(self) -> int:
        """Height that the header may take."""
        return max(self._metrics.px(90), round(self._geometry.whole * MOST_OF_TABLE))

    def _longest(self, lines: int) -> int:
        """How long a slanted name in so many lines may be."""
        metrics = self._metrics
        deep = lines * metrics.text_metrics.height() * cos(radians(SLANT))
        rise = self._room - self._foot - metrics.px(8) - deep
        return max(metrics.px(40), int(rise / sin(radians(SLANT))))

    def _lines(self, role: Role) -> list[str]:
        """Lines of a horizontal name: two, or three where it would be cut otherwise."""
        metrics = self._metrics
        return broken(role.name, metrics, self._geometry.widths.column - metrics.px(10), most=3)

    def _legend_height(self) -> int:
        return self._legend_lines * self._metrics.px(22) + self._metrics.px(10)

    @cached_property
    def _legend_lines(self) -> int:
        """Lines of the legend: half as many as letters, where two words fit side by side."""
        metrics, letters = self._metrics, self._model.plan.letters.letters
        room = (self._geometry.widths.name - metrics.px(16)) // 2 - metrics.px(30)
        measures, language = metrics.metrics(metrics.small), texts.language()
        widths = (measures.horizontalAdvance(one.word(language)) for one in letters)
        high = len(letters) * metrics.px(22) > self._room
        fits = max(widths, default=0) <= room
        return (len(letters) + 1) // 2 if fits or high else len(letters)

    @property
    def _foot(self) -> int:
        """Height of what stands below slanted names."""
        return self._stripe + self._marker_room

    # Painting

    def paint(self, painter: QPainter, area: QRect, marks: HeaderMarks) -> None:
        """Paint the whole header, which is as large as ``area``."""
        geometry, look = self._geometry, self._look
        width, height = area.width(), area.height()
        left, strip = geometry.widths.name, geometry.strip
        end = strip + geometry.widths.totals
        painter.fillRect(area, look.base)
        painter.setClipRect(QRect(left, 0, width - left, height))
        columns = geometry.columns_in(left, strip)
        self._paint_cross(painter, height, marks.cross)
        if geometry.widths.totals:
            self._paint_totals(painter, QRect(strip, 0, geometry.widths.totals, height))
        for column in columns:
            strong = column == marks.cross or column in marks.selected
            self._paint_role(painter, column, height, strong=strong)
        self._paint_departments(painter, columns, height)
        if marks.drop is not None:
            ring = self._metrics.ring
            painter.fillRect(marks.drop - ring // 2, height // 2, ring, height, look.focus)
        painter.setClipping(False)
        corner = QSize(left, height)
        legend = self._kept(
            corner.toTuple(), corner, lambda inner: self._draw_corner(inner, corner)
        )
        painter.drawPixmap(0, 0, legend)
        painter.fillRect(0, height - 1, end, 1, look.control_border)

    def _kept(self, key: object, size: QSize, draw: Callable[[QPainter], None]) -> QPixmap:
        """A picture that is drawn when it is first needed; ``key`` says what is on it."""
        found = self._pictures.get(key)
        if found is None:
            pixels = QSize(round(size.width() * self._ratio), round(size.height() * self._ratio))
            found = QPixmap(pixels)
            found.setDevicePixelRatio(self._ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            draw(painter)
            painter.end()
            self._pictures[key] = found
        return found

    def _paint_cross(self, painter: QPainter, height: int, column: int) -> None:
        if self._model.role_at(column) is None:
            return
        left, wide = self._geometry.column_left(column), self._geometry.widths.column
        top = height - self._foot if self.slanted else 0
        painter.fillRect(left, top, wide, height - top, self._look.crosshair)

    # Roles

    def _paint_role(self, painter: QPainter, column: int, height: int, *, strong: bool) -> None:
        role = self._model.roles[column - 1]
        left, wide = self._geometry.column_left(column), self._geometry.widths.column
        if self.slanted:
            picture = self._slanted_name(role.name, strong=strong)
            top = height - self._foot
            high = round(picture.height() / picture.devicePixelRatio())
            painter.drawPixmap(left + wide // 2 - self._lead, top - high, picture)
        else:
            names = QRect(left, self._stripe + self._metrics.px(3), wide, height)
            self._paint_upright(painter, names, role, strong=strong)
            top = height - self._marker_room - self._metrics.px(2)
        self._paint_marker(painter, role, QRect(left, top, wide, self._marker_room))

    def _paint_upright(self, painter: QPainter, box: QRect, role: Role, *, strong: bool) -> None:
        metrics = self._metrics
        painter.setFont(metrics.strong if strong else metrics.text)
        painter.setPen(self._look.text)
        step = metrics.text_metrics.height()
        for place, line in enumerate(self._lines(role)):
            where = QRect(box.left(), box.top() + place * step, box.width(), step)
            painter.drawText(where, _CENTRE, line)
        people = self._people.get(role.id, "") if self._people_height else ""
        if people:
            measures = metrics.metrics(metrics.small)
            top = box.top() + len(self._lines(role)) * step
            where = QRect(box.left(), top, box.width(), self._people_height)
            painter.setFont(metrics.small)
            painter.setPen(self._look.secondary)
            painter.drawText(
                where, _CENTRE, measures.elidedText(people, _ELIDE, box.width() - metrics.px(8))
            )

    def _slanted_name(self, name: str, *, strong: bool) -> QPixmap:
        """The name rising from the lower left, drawn once and kept."""
        found = self._names.get((name, strong))
        if found is None:
            found = self._names[name, strong] = self._drawn_name(name, strong=strong)
        return found

    def _slanted_lines(self, name: str, font: QFont) -> list[str]:
        """A slanted name in one line, or in two where two fit beside the next column's."""
        metrics = self._metrics
        measures = metrics.metrics(font)
        room = self._geometry.widths.column * sin(radians(SLANT))
        if room < 2 * measures.height():
            plain = " ".join(name.split())
            most = min(metrics.px(LONGEST_NAME), self._longest(1))
            return [measures.elidedText(plain, _ELIDE, most)]
        limit = self._longest(2)
        widths = [min(metrics.px(width), limit) for width in BROKEN_NAMES]
        tries = (broken(name, metrics, width, most=2) for width in dict.fromkeys(widths))
        whole = (lines for lines in tries if not lines[-1].endswith("…"))
        return next(whole, None) or broken(name, metrics, widths[-1], most=2)

    def _drawn_name(self, name: str, *, strong: bool) -> QPixmap:
        metrics = self._metrics
        font = metrics.strong if strong else metrics.text
        measures = metrics.metrics(font)
        lines, angle = self._slanted_lines(name, font), radians(SLANT)
        long = max(measures.horizontalAdvance(line) for line in lines)
        deep = measures.height() * len(lines)
        wide = long * cos(angle) + deep * sin(angle) + self._lead
        high = long * sin(angle) + deep * cos(angle)
        picture = QPixmap(round(wide * self._ratio) + 1, round(high * self._ratio) + 1)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(self._look.text)
        below = measures.height() * (len(lines) - 1)
        start = self._lead + measures.ascent() / 2 * sin(angle) - below / 2 * sin(angle)
        painter.translate(QPointF(max(start, measures.ascent() * sin(angle)), 0))
        painter.translate(QPointF(0, high - 2 - below * cos(angle)))
        painter.rotate(-SLANT)
        for place, line in enumerate(lines):
            painter.drawText(QPointF(0, place * measures.height()), line)
        painter.end()
        return picture

    def _paint_marker(self, painter: QPainter, role: Role, box: QRect) -> None:
        marker = self._model.role_markers.get(role.id)
        if marker is None:
            return
        metrics, side = self._metrics, self._markers.side
        many = str(marker.count) if marker.count > 1 else ""
        gap = metrics.px(3)
        beside = metrics.metrics(metrics.small).horizontalAdvance(many) + gap if many else 0
        left = box.center().x() - (side + beside) // 2
        top = box.top() + (box.height() - side) // 2
        painter.drawPixmap(left, top, self._markers.picture(marker.severity))
        painter.setFont(metrics.small)
        painter.setPen(self._look.secondary)
        number = QRect(left + side + gap, box.top(), box.width(), box.height())
        painter.drawText(number, _LEFT, many)

    # Departments

    def _paint_departments(self, painter: QPainter, columns: range, height: int) -> None:
        """One stripe with its code over neighbouring roles of the same department."""
        geometry, plan, roles = self._geometry, self._model.plan, self._model.roles
        for key, group in groupby(columns, key=lambda column: roles[column - 1].department):
            members = list(group)
            left = max(geometry.column_left(members[0]), geometry.widths.name)
            right = geometry.column_left(members[-1]) + geometry.widths.column
            box = QRect(left, 0, min(right, geometry.strip) - left, height)
            if key in plan.departments and box.width() > self._metrics.px(8):
                self._paint_department(painter, plan.departments[key], box)

    def _paint_department(self, painter: QPainter, department: Department, box: QRect) -> None:
        metrics, look = self._metrics, self._look
        thick, gap = metrics.px(4), metrics.px(2)
        top = box.bottom() - thick if self.slanted else 0
        text_top = box.height() - self._stripe if self.slanted else thick
        stripe = QRect(box.left() + gap, top, box.width() - 2 * gap, thick)
        text = QRect(box.left(), text_top, box.width(), self._stripe - thick)
        painter.fillRect(stripe, look.department(department.colour))
        picture = self._kept(
            (department, text.width()),
            text.size(),
            lambda inner: self._draw_department(inner, department, text.size()),
        )
        painter.drawPixmap(text.topLeft(), picture)

    def _draw_department(self, painter: QPainter, department: Department, size: QSize) -> None:
        """Code and name, or the code alone where there is little room."""
        metrics = self._metrics
        measures = metrics.metrics(metrics.small_strong)
        code, name = department.code, department.name
        whole = f"{code} · {name}" if code else name
        fits = measures.horizontalAdvance(whole) < size.width()
        shown = measures.elidedText(whole if fits else code, _ELIDE, size.width())
        painter.setFont(metrics.small_strong)
        painter.setPen(self._look.secondary)
        painter.drawText(QRect(QPoint(0, 0), size), _CENTRE, shown)

    # Totals and letters

    def _paint_totals(self, painter: QPainter, box: QRect) -> None:
        metrics, look, low = self._metrics, self._look, self._stripe
        painter.fillRect(box.left(), box.bottom() - low, 1, low, look.grid)
        painter.setFont(metrics.small_strong)
        painter.setPen(look.secondary)
        for place, letter in enumerate(self._model.plan.letters.letters):
            left = box.left() + metrics.px(12) + place * metrics.slot
            slot = QRect(left, box.bottom() - low, metrics.slot, low)
            painter.drawText(slot, _CENTRE, letter.char)

    def _draw_corner(self, painter: QPainter, size: QSize) -> None:
        """The letters with their words: the legend that a room can read."""
        metrics, box = self._metrics, QRect(QPoint(0, 0), size)
        painter.fillRect(box, self._look.base)
        painter.fillRect(box.right(), 0, 1, box.height(), self._look.grid)
        letters = self._model.plan.letters.letters
        lines = self._legend_lines
        step = metrics.px(22)
        wide = (box.width() - metrics.px(16)) // (2 if lines < len(letters) else 1)
        top = box.bottom() - lines * step - metrics.px(4)
        for place, letter in enumerate(letters):
            corner = QPoint(metrics.px(12) + (place // lines) * wide, top + place % lines * step)
            self._paint_legend(painter, letter, QRect(corner.x(), corner.y(), wide, step))

    def _paint_legend(self, painter: QPainter, letter: Letter, box: QRect) -> None:
        metrics, look = self._metrics, self._look
        chip = look.chip(letter.function)
        side = QRectF(box.left(), box.top() + metrics.px(2), metrics.px(20), metrics.px(18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chip(painter, side, chip, radius=metrics.scale * 2)
        font = metrics.chip_font(bold=chip.bold, share=0.62)
        draw_letter(painter, side, letter.char, font, QColor(chip.text))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(metrics.small)
        painter.setPen(look.secondary)
        word = box.adjusted(metrics.px(26), 0, -metrics.px(4), 0)
        measures = metrics.metrics(metrics.small)
        shown = measures.elidedText(letter.word(texts.language()), _ELIDE, word.width())
        painter.drawText(word, _LEFT, shown)
