"""The canvas of the goal map: one surface that paints what is visible; zoom, pan, selection."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QStyle, QWidget

from raciplanner.goalmap.graph import Point
from raciplanner.gui.goals.navigation import next_card
from raciplanner.gui.goals.painter import FAR, MapPainter, Marks
from raciplanner.gui.goals.scene import Scene

translate = QCoreApplication.translate

LEAST, MOST = 0.04, 4.0
ZOOM_STEP = 1.25
GLIDE = 220
"""Milliseconds in which cards glide to new places."""
_GLIDING = 150
_MARGIN = 40
_FIT_AT_MOST = 1.0
_READABLE = 0.7
"""Zoom below which names on cards are too small to be read from a chair."""


class MapCanvas(QAbstractScrollArea):
    """Shows a scene.

    Signals
    -------
    selected()
        Other cards, or another link, are selected.
    viewed()
        Another part of the map is in the window, or another map.
    """

    selected = Signal()
    viewed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.painter: MapPainter | None = None
        self.marks = Marks()
        self.zoom = 1.0
        self.guides: list[tuple[Point, Point]] = []
        self.rubber: tuple[Point, Point] | None = None
        self.editable = True
        self._fitted = False
        self._opened_at: tuple[int, int] | None = None
        self.hint = QLabel(self.viewport())
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.setStartValue(1.0)
        self._glide.setEndValue(0.0)
        self._glide.valueChanged.connect(self._set_slide)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(lambda: self._set_flash(""))

    # The scene

    def show_scene(self, scene: Scene) -> None:
        """Paint another scene; what is selected stays so where it is still there."""
        first = self.scene is None or not self.scene.shown.cards
        before = self._anchor()
        self._begin_glide(scene)
        self.scene, self.painter = scene, MapPainter(scene, translate)
        cards = scene.shown.cards
        marks = self.marks
        old = marks.current, set(marks.selected), marks.link
        marks.selected &= cards.keys()
        marks.current = marks.current if marks.current in cards else ""
        marks.link = marks.link if marks.link in scene.layout.routes else ""
        marks.hover, marks.target, marks.moved = "", "", {}
        self.hint.setVisible(not cards)
        self._set_scroll_range()
        if first and cards:
            self._open()
        elif before:
            self._hold(*before)
        if old != (marks.current, marks.selected, marks.link):
            self.selected.emit()
        self._viewed()

    def _begin_glide(self, scene: Scene) -> None:
        """Let cards glide from where they were, unless the desktop wants no animations."""
        marks, old = self.marks, self.scene.layout.cards if self.scene else {}
        self._glide.stop()
        slid = {}
        for key, rect in scene.layout.cards.items():
            was = old.get(key)
            if was is not None and (was.x, was.y) != (rect.x, rect.y):
                slid[key] = (was.x - rect.x, was.y - rect.y)
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        wanted = self.style().styleHint(hint, None, self) > 0 and self.isVisible()
        marks.slid = slid if wanted and len(slid) <= _GLIDING else {}
        marks.slide = 1.0 if marks.slid else 0.0
        if marks.slid:
            self._glide.start()

    def _set_slide(self, value: float) -> None:
        self.marks.slide = value
        self.viewport().update()

    def _viewed(self) -> None:
        self.viewport().update()
        self.viewed.emit()

    def _anchor(self) -> tuple[str, QPointF] | None:
        """The current card and where it is on the screen: it stays there after an edit."""
        if self.scene is None or self.marks.current not in self.scene.layout.cards:
            return None
        rect = self.scene.layout.cards[self.marks.current]
        return self.marks.current, self.to_view(rect.x, rect.y)

    def _hold(self, card: str, place: QPointF) -> None:
        if self.scene is not None and card in self.scene.layout.cards:
            rect = self.scene.layout.cards[card]
            self._scroll_by(self.to_view(rect.x, rect.y) - place)

    # Places

    def _box(self) -> QRectF:
        """The map in pixels of the screen, with a margin."""
        if self.scene is None:
            return QRectF(0, 0, 1, 1)
        box = self.scene.layout.box
        z = self.zoom
        around = QRectF(box.x * z, box.y * z, box.width * z, box.height * z)
        return around.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)

    def _offset(self) -> QPointF:
        """Where the upper left corner of the window is, in pixels of the map."""
        box, size = self._box(), self.viewport().size()
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        if box.width() <= size.width():
            x = round(box.center().x() - size.width() / 2)
        if box.height() <= size.height():
            y = round(box.center().y() - size.height() / 2)
        return QPointF(x, y)

    def to_map(self, point: QPointF | QPoint) -> Point:
        """A point of the window in units of the map."""
        offset = self._offset()
        return (point.x() + offset.x()) / self.zoom, (point.y() + offset.y()) / self.zoom

    def to_view(self, x: float, y: float) -> QPointF:
        """A point of the map in pixels of the window."""
        offset = self._offset()
        return QPointF(x * self.zoom - offset.x(), y * self.zoom - offset.y())

    def view_rect(self, card: str) -> QRectF:
        """Where a card is in the window."""
        assert self.scene is not None
        rect = self.scene.layout.cards[card]
        size = QRectF(0, 0, rect.width * self.zoom, rect.height * self.zoom)
        return size.translated(self.to_view(rect.x, rect.y))

    @property
    def visible(self) -> QRectF:
        """What is in the window, in units of the map."""
        offset, size = self._offset(), self.viewport().size()
        z = self.zoom
        return QRectF(offset.x() / z, offset.y() / z, size.width() / z, size.height() / z)

    def _set_scroll_range(self) -> None:
        box, size = self._box().toAlignedRect(), self.viewport().size()
        for bar, low, high, page in (
            (self.horizontalScrollBar(), box.left(), box.right(), size.width()),
            (self.verticalScrollBar(), box.top(), box.bottom(), size.height()),
        ):
            bar.setRange(low, max(low, high - page))
            bar.setPageStep(page)
            bar.setSingleStep(40)

    def _scroll_by(self, delta: QPointF) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(delta.x()))
        down.setValue(down.value() + round(delta.y()))

    def pan(self, dx: float, dy: float) -> None:
        """Move the map under the window by pixels."""
        self._scroll_by(QPointF(-dx, -dy))

    def centre(self, x: float, y: float) -> None:
        """Bring a point of the map into the middle."""
        size = self.viewport().size()
        self._scroll_by(self.to_view(x, y) - QPointF(size.width() / 2, size.height() / 2))

    def bring_into_view(self, card: str) -> None:
        """Scroll just as far as a card is in the window."""
        if self.scene is None or card not in self.scene.layout.cards:
            return
        rect, size = self.view_rect(card).adjusted(-24, -24, 24, 24), self.viewport().size()
        dx = min(0.0, rect.left()) or max(0.0, min(rect.left(), rect.right() - size.width()))
        dy = min(0.0, rect.top()) or max(0.0, min(rect.top(), rect.bottom() - size.height()))
        self._scroll_by(QPointF(dx, dy))

    def handled(self) -> list[str]:
        """Ids of the goals with handles to draw a link from."""
        if self.scene is None or self.marks.moved or self.zoom < FAR or not self.editable:
            return []
        keys = dict.fromkeys((self.marks.hover, self.marks.current))
        return [key for key in keys if key and self.scene.goal_of(key)]

    def _handles(self) -> list[Point]:
        assert self.scene is not None
        rects = [self.scene.layout.cards[key] for key in self.handled()]
        return [(rect.centre[0], y) for rect in rects for y in (rect.y, rect.bottom)]

    # Zoom

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, keeping the point ``at`` of the window (or its middle) where it is."""
        zoom = max(LEAST, min(MOST, zoom))
        size = self.viewport().size()
        point = at or QPointF(size.width() / 2, size.height() / 2)
        x, y = self.to_map(point)
        self.zoom = zoom
        self._set_scroll_range()
        self._scroll_by(self.to_view(x, y) - point)
        self._fitted = False
        self._opened_at = None
        self._viewed()

    def step_zoom(self, step: int) -> None:
        """Zoom in (1) or out (-1)."""
        self.set_zoom(self.zoom * ZOOM_STEP**step)

    def fit(self) -> None:
        """Show the whole map, at most at its own size."""
        if self.scene is None:
            return
        box, size = self.scene.layout.box, self.viewport().size()
        across = (size.width() - 2 * _MARGIN) / max(1.0, box.width)
        down = (size.height() - 2 * _MARGIN) / max(1.0, box.height)
        self.set_zoom(min(_FIT_AT_MOST, across, down))
        self.centre(box.x + box.width / 2, box.y + box.height / 2)
        self._fitted = True

    def _open(self) -> None:
        """Show a map for the first time: whole where it can be read so, else its upper middle.

        Until somebody moves or zooms it, another size of the window opens it anew.
        """
        self.fit()
        if self.scene is not None and self.zoom < _READABLE:
            box = self.scene.layout.box
            self.set_zoom(_READABLE)
            self.centre(box.x + box.width / 2, box.y + box.height / 2)
            self._scroll_by(QPointF(0, self.to_view(box.x, box.y).y() - _MARGIN / 2))
        self._opened_at = self._place()

    def _place(self) -> tuple[int, int]:
        """Where the scroll bars stand."""
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    # Selection

    @property
    def current(self) -> str:
        """Card with the focus ring; empty for none."""
        return self.marks.current

    def select(self, card: str, *, add: bool = False) -> None:
        """Make a card current, alone or besides those selected; an empty id selects nothing."""
        marks = self.marks
        if add and card in marks.selected:
            marks.selected.discard(card)
            marks.current = next(iter(sorted(marks.selected)), "")
        else:
            marks.selected = ({*marks.selected, card} if add else {card}) - {""}
            marks.current = card
        marks.link = ""
        self.viewport().update()
        self.selected.emit()

    def select_link(self, link: str) -> None:
        """Select a link instead of cards."""
        self.marks.selected, self.marks.current, self.marks.link = set(), "", link
        self.viewport().update()
        self.selected.emit()

    def step(self, direction: tuple[int, int]) -> None:
        """Go to the next card in a direction."""
        if self.scene is not None:
            self.select(next_card(self.scene.layout.cards, self.current, direction))
            self.bring_into_view(self.current)

    def flash(self, card: str) -> None:
        """Show a card to which something has led, and let it light up for a moment."""
        self.select(card)
        self.bring_into_view(card)
        self._set_flash(card)
        self._flash.start(700)

    def _set_flash(self, card: str) -> None:
        self.marks.flash = card
        self.viewport().update()

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.painter is None:
            return
        painter = QPainter(self.viewport())
        offset = self._offset()
        painter.translate(-offset)
        painter.scale(self.zoom, self.zoom)
        ratio = self.viewport().devicePixelRatioF()
        focused = self.hasFocus() or self.viewport().hasFocus()
        self.painter.paint(painter, self.visible, self.zoom, self.marks, ratio, focused=focused)
        self.painter.paint_aids(painter, self.zoom, self.guides, self.rubber, self._handles())
        painter.end()
        if self.painter.unfinished:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        untouched = self._opened_at == self._place()
        self._set_scroll_range()
        if untouched:
            self._open()
        elif self._fitted:
            self.fit()
        self._viewed()
        size = self.viewport().size()
        width = min(460, size.width() - 40)
        height = self.hint.heightForWidth(width)
        self.hint.setGeometry(
            (size.width() - width) // 2, max(20, (size.height() - height) // 2), width, height
        )

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._viewed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * 1.0015 ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_zoom(self.zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
