"""Painting the map: what is visible, with as much detail as can be read at the zoom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from raciplanner.drawing import Label, Picture, Shape
from raciplanner.goalmap.content import MapLink
from raciplanner.goalmap.faces import surface
from raciplanner.goalmap.graph import Point, Rect
from raciplanner.goalmap.picture import badge_shapes, card_shapes, lane_shapes
from raciplanner.goalmap.strokes import badges, stroke
from raciplanner.gui.goals.layer import KeptLayer
from raciplanner.gui.goals.scene import Scene
from raciplanner.gui.goals.strands import Strand
from raciplanner.gui.pictures import image_of, paint
from raciplanner.i18n import Translate

FAR = 0.3
"""Below this zoom, cards are painted as blocks without text."""
_BUDGET = 0.008
"""Seconds in which one frame may paint cards that it has no image of yet."""
HANDLE = 6.0
"""Radius of the handles at the upper and the lower edge of a card, in pixels."""
_KEPT = 900
_SMOOTH, _VEIL = 150, 600
"""With more links in the window they are not smoothed, or only thin."""
_READABLE = 260
"""With more cards in the window nobody reads them: they are painted as blocks."""
_EDGE = 2.0
_PALE = 0.2


@dataclass
class Marks:
    """What is emphasised.

    Parameters
    ----------
    selected : set of str
        Ids of cards.
    current : str
        Card with the focus ring.
    link : str
        Selected link.
    hover, target : str
        Card under the mouse; card on which something would be dropped.
    dim : frozenset of str or None
        Only these cards are painted in full, where a search narrows the map.
    moved : mapping of card id to Point
        By how much cards stand elsewhere while they are dragged.
    flash : str
        Card to which a finding has led.
    slid : mapping of card id to Point
        How far cards came from, while they glide to their places.
    slide : float
        The part of that way that is still before them, 1 to 0.
    """

    selected: set[str] = field(default_factory=set)
    current: str = ""
    link: str = ""
    hover: str = ""
    target: str = ""
    dim: frozenset[str] | None = None
    moved: dict[str, Point] = field(default_factory=dict)
    flash: str = ""
    slid: dict[str, Point] = field(default_factory=dict)
    slide: float = 0.0


class MapPainter:
    """Paints one scene; images of cards are kept between frames."""

    def __init__(self, scene: Scene, translate: Translate) -> None:
        self.scene = scene
        self._translate = translate
        self._dark = scene.look.dark
        self._colours = surface(dark=self._dark)
        self._images: dict[str, tuple[float, QImage]] = {}
        self._strands: dict[str, Strand] = {}
        cards = scene.layout.cards.items()
        self._rects = {key: QRectF(r.x, r.y, r.width, r.height) for key, r in cards}
        links = scene.links
        self._links = {link.id: link for link in links}
        self._badges = badges(links, scene.layout.routes)
        self._lanes = tuple(lane_shapes(scene.shown, scene.layout, translate, dark=self._dark))
        self._shapes: dict[str, tuple[Shape, ...]] = {}
        self._far_lines: list[tuple[QPen, QPainterPath]] | None = None
        self._layer = KeptLayer()
        self.unfinished = False

    def paint(
        self,
        painter: QPainter,
        visible: QRectF,
        zoom: float,
        marks: Marks,
        ratio: float = 1.0,
        *,
        focused: bool = True,
    ) -> None:
        """Paint what is in ``visible`` (in units of the map) with a painter that is zoomed.

        Afterwards ``unfinished`` says whether cards were left out for lack of time.
        """
        self.unfinished = False
        painter.fillRect(visible, QColor(self._colours.window))
        paint(painter, Picture(1, 1, tuple(self._lanes_at(visible))), visible)
        far = zoom < FAR or self._count(visible) > _READABLE
        self._paint_kept(painter, visible, zoom * ratio, marks, far=far)
        if not far:
            self._paint_cards(painter, visible, zoom, ratio, marks)
        self._paint_marks(painter, zoom, marks, focused=focused)

    def _paint_kept(
        self, painter: QPainter, visible: QRectF, scale: float, marks: Marks, *, far: bool
    ) -> None:
        """The links, and cards too where they are far: kept as long as they look the same."""

        def draw(inner: QPainter, area: QRectF) -> None:
            if far:
                self._paint_far(inner, marks)
            else:
                self._paint_links(inner, area, marks)

        if marks.slide:
            draw(painter, visible)
            return
        key = (far, marks.dim, marks.link, frozenset(marks.moved))
        self._layer.paint(painter, visible, scale, key, draw)
        for card in marks.moved:
            if far:
                painter.fillRect(self.rect(card, marks), QColor(self._colours.focus))
            for link in self._links_of(card):
                self._paint_loose(painter, link, marks)

    def _links_of(self, card: str) -> list[str]:
        return [key for key, one in self._links.items() if card in (one.source, one.target)]

    def _lanes_at(self, visible: QRectF) -> Iterator[Shape]:
        """The lanes; their names stay in sight at the left edge."""
        side = self.scene.layout.side
        for shape in self._lanes:
            if isinstance(shape, Label) and not (side and shape.x >= side.x):
                yield replace(shape, x=max(shape.x, visible.left() + 12))
            else:
                yield shape

    # Near

    def _paint_links(self, painter: QPainter, visible: QRectF, marks: Marks) -> None:
        left, top, right, bottom = _edges(visible)
        near = [
            key
            for key, box in self.scene.boxes.items()
            if box[0] < right and left < box[2] and box[1] < bottom and top < box[3]
        ]
        if len(near) > _VEIL:
            self._paint_thin(painter)
            return
        seen = [key for key in near if self._strand(key).crosses(visible)]
        # So many lines are a grey veil in any case, and smooth ones take long.
        smooth = len(seen) <= _SMOOTH
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=smooth)
        for key in seen:
            strand, link = self._strand(key), self._links[key]
            if link.source in marks.moved or link.target in marks.moved:
                continue
            painter.setOpacity(self._link_opacity(link, marks))
            if key == marks.link:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(_halo(self._colours.focus))
                painter.drawPath(strand.whole)
            strand.paint(painter, visible)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key, (x, y) in self._badges.items():
            link = self._links[key]
            if (
                visible.adjusted(-80, -20, 80, 20).contains(x, y)
                and not {link.source, link.target} & marks.moved.keys()
            ):
                painter.setOpacity(self._opacity((link.source, link.target), marks))
                paint(painter, Picture(1, 1, self._badge(key)))
        painter.setOpacity(1.0)

    def _strand(self, key: str) -> Strand:
        if key not in self._strands:
            route = self.scene.layout.routes[key]
            self._strands[key] = Strand(self._links[key], route, dark=self._dark)
        return self._strands[key]

    def _badge(self, key: str) -> tuple[Shape, ...]:
        if key not in self._shapes:
            at = self._badges[key]
            shapes = badge_shapes(self._links[key], at, self._translate, dark=self._dark)
            self._shapes[key] = tuple(shapes)
        return self._shapes[key]

    def _paint_loose(self, painter: QPainter, key: str, marks: Marks) -> None:
        """A link of a card that is being dragged: straight from middle to middle."""
        link = self._links[key]
        style = stroke(link, dark=self._dark)
        ends = [self.rect(end, marks).center() for end in (link.source, link.target)]
        painter.setPen(QPen(QColor(style.colour), style.thickness))
        painter.drawLine(*ends)

    def _opacity(self, cards: Iterable[str], marks: Marks) -> float:
        return 1.0 if marks.dim is None or marks.dim.issuperset(cards) else _PALE

    def _link_opacity(self, link: MapLink, marks: Marks) -> float:
        """Links of cards that glide come up as these arrive."""
        glides = link.source in marks.slid or link.target in marks.slid
        shown = self._opacity((link.source, link.target), marks)
        return shown * (1.0 - marks.slide) if glides else shown

    def rect(self, card: str, marks: Marks) -> QRectF:
        """Where a card is painted."""
        dx, dy = marks.moved.get(card, (0.0, 0.0))
        if marks.slide:
            back = marks.slid.get(card, (0.0, 0.0))
            dx, dy = dx + back[0] * marks.slide, dy + back[1] * marks.slide
        return self._rects[card].translated(dx, dy)

    def _paint_cards(
        self, painter: QPainter, visible: QRectF, zoom: float, ratio: float, marks: Marks
    ) -> None:
        until = perf_counter() + _BUDGET
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for key in self._rects:
            rect = self.rect(key, marks) if marks.slide else self._rects[key]
            if visible.intersects(rect) and key not in marks.moved:
                self._paint_card(painter, key, rect, zoom * ratio, until, marks)
        for key in marks.moved:
            self._paint_card(painter, key, self.rect(key, marks), zoom * ratio, until, marks)
        painter.setOpacity(1.0)

    def _paint_card(
        self, painter: QPainter, key: str, rect: QRectF, scale: float, until: float, marks: Marks
    ) -> None:
        known = self._images.get(key)
        if known is None or known[0] != scale:
            if perf_counter() < until or not self._images:
                known = self._images[key] = (scale, self._image(key, scale))
            else:
                self.unfinished = True
        painter.setOpacity(self._opacity((key,), marks))
        if known is None:
            painter.fillRect(rect, QColor(self._colours.base))
            return
        place = rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        painter.drawImage(self._sharp(painter, place, known, scale), known[1])

    def _sharp(
        self, painter: QPainter, place: QRectF, known: tuple[float, QImage], scale: float
    ) -> QRectF:
        """``place`` moved onto whole pixels, as large as the image."""
        if known[0] != scale:
            return place
        transform = painter.transform()
        corner = transform.map(place.topLeft())
        ratio = scale / transform.m11()
        at = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        size = known[1].size() / scale
        inverse, _ok = transform.inverted()
        return QRectF(inverse.map(at), size)

    def _image(self, key: str, scale: float) -> QImage:
        if len(self._images) > _KEPT:
            self._images.clear()
        rect, face = self.scene.layout.cards[key], self.scene.faces[key]
        at = Rect(_EDGE, _EDGE, rect.width, rect.height)
        shapes = tuple(card_shapes(key, at, face, dark=self._dark))
        return image_of(Picture(rect.width + 2 * _EDGE, rect.height + 2 * _EDGE, shapes), scale)

    # Far

    def _count(self, visible: QRectF) -> int:
        left, top, right, bottom = _edges(visible)
        return sum(
            one.x < right
            and left < one.x + one.width
            and one.y < bottom
            and top < one.y + one.height
            for one in self.scene.layout.cards.values()
        )

    def _paint_thin(self, painter: QPainter) -> None:
        """All links as thin lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if self._far_lines is None:
            self._far_lines = self._lines()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen, path in self._far_lines:
            painter.setPen(pen)
            painter.drawPath(path)

    def _paint_far(self, painter: QPainter, marks: Marks) -> None:
        self._paint_thin(painter)
        groups: dict[tuple[str, bool], list[QRectF]] = {}
        for key in self.scene.shown.cards:
            stripes = self.scene.faces[key].stripes
            colour = stripes[0] if stripes else self._colours.control_border
            full = marks.dim is None or key in marks.dim
            if key not in marks.moved:
                groups.setdefault((colour, full), []).append(self.rect(key, marks))
        for (colour, full), rects in groups.items():
            painter.setOpacity(1.0 if full else _PALE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRects(rects)
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _lines(self) -> list[tuple[QPen, QPainterPath]]:
        paths: dict[str, QPainterPath] = {}
        for link in self.scene.shown.links:
            style = stroke(link, dark=self._dark)
            route = self.scene.layout.routes[link.id]
            path = paths.setdefault(style.colour, QPainterPath())
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in route.points[::3]]))
        return [(_thin(colour), path) for colour, path in paths.items()]

    # Marks

    def _paint_marks(self, painter: QPainter, zoom: float, marks: Marks, *, focused: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cards = self.scene.layout.cards
        for key in marks.selected - {marks.current}:
            self._ring(painter, key, zoom, marks, 2, Qt.PenStyle.SolidLine)
        if marks.current in cards:
            self._ring(
                painter, marks.current, zoom, marks, 3 if focused else 2, Qt.PenStyle.SolidLine
            )
        if marks.hover in cards and marks.hover not in marks.selected:
            self._ring(painter, marks.hover, zoom, marks, 1, Qt.PenStyle.SolidLine)
        if marks.target in cards:
            self._ring(painter, marks.target, zoom, marks, 3, Qt.PenStyle.DashLine)
        if marks.flash in cards:
            colour = QColor(self._colours.warning)
            colour.setAlpha(110)
            painter.fillRect(self.rect(marks.flash, marks), colour)

    def paint_aids(
        self,
        painter: QPainter,
        zoom: float,
        guides: Iterable[tuple[Point, Point]],
        rubber: tuple[Point, Point] | None,
        handles: Iterable[Point],
    ) -> None:
        """Lines to cling to, the link that is being drawn, and handles to draw one from."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = QColor(self._colours.focus)
        painter.setPen(QPen(focus, 1 / zoom, Qt.PenStyle.DashLine))
        for a, b in guides:
            painter.drawLine(QPointF(*a), QPointF(*b))
        if rubber is not None:
            painter.setPen(QPen(focus, 2 / zoom))
            painter.drawLine(QPointF(*rubber[0]), QPointF(*rubber[1]))
        painter.setPen(QPen(focus, 1.5 / zoom))
        painter.setBrush(QColor(self._colours.base))
        for x, y in handles:
            painter.drawEllipse(QPointF(x, y), HANDLE / zoom, HANDLE / zoom)

    def _ring(
        self,
        painter: QPainter,
        key: str,
        zoom: float,
        marks: Marks,
        width: float,
        style: Qt.PenStyle,
    ) -> None:
        pen = QPen(QColor(self._colours.focus), width / zoom, style)
        painter.setPen(pen)
        gap = (2.5 + width / 2) / zoom
        around = self.rect(key, marks).adjusted(-gap, -gap, gap, gap)
        painter.drawRoundedRect(around, 8 + gap, 8 + gap)


def _edges(area: QRectF) -> tuple[float, float, float, float]:
    return area.left(), area.top(), area.right(), area.bottom()


def _halo(colour: str) -> QPen:
    shade = QColor(colour)
    shade.setAlpha(90)
    return QPen(shade, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _thin(colour: str) -> QPen:
    pen = QPen(QColor(colour), 0)
    pen.setCosmetic(True)
    return pen
