"""The mouse on the map: select, drag cards with lines to cling to, draw links, pan."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from raciplanner.goalmap.content import ACTIVITIES, KPIS, MapCard
from raciplanner.goalmap.graph import Point, Rect
from raciplanner.gui.goals.canvas import MapCanvas
from raciplanner.gui.goals.painter import HANDLE
from raciplanner.gui.goals.snapping import snapped

_START = 5
"""Pixels before a press becomes a drag."""
_CLING = 6
_REACH = 6
_HEAD = 28.0


class MapMouse(QObject):
    """What the mouse does to a canvas.

    Signals
    -------
    placed(object)
        Cards have been dragged: upper left corners by card id.
    dropped(str, str, QPoint)
        A card was dropped on another one, at a point of the screen.
    linked(str, str)
        A link was drawn: the first card is to support the second.
    edit_wanted(str), focus_wanted(str), activities_wanted(str)
        A card was double-clicked: its text, its head; its line about activities was clicked.
    link_opened(str)
        A link was double-clicked.
    """

    placed = Signal(object)
    dropped = Signal(str, str, QPoint)
    linked = Signal(str, str)
    edit_wanted = Signal(str)
    focus_wanted = Signal(str)
    activities_wanted = Signal(str)
    link_opened = Signal(str)

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._start = QPointF()
        self._card = ""
        self._from: tuple[str, bool] | None = None
        self._what = ""
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or self._canvas.scene is None:
            return False
        acts = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }
        act = acts.get(event.type())
        return act(event) if act else False

    # Pressing

    def _press(self, event: QMouseEvent) -> bool:
        canvas = self._canvas
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._start = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._begin("pan")
            return True
        handle = self.handle_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and handle:
            self._from = handle
            self._what = "link"
            return True
        card = self._card_at(event.position())
        add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if card is not None:
            if add or card.id not in canvas.marks.selected:
                canvas.select(card.id, add=add)
            self._card, self._what = card.id, "press"
        elif link := self._link_at(event.position()):
            canvas.select_link(link)
            self._what = ""
        else:
            if not add:
                canvas.select("")
            self._what = "ground"
        return event.button() == Qt.MouseButton.LeftButton

    def _begin(self, what: str) -> None:
        self._what = what
        if what == "pan":
            self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _card_at(self, point: QPointF) -> MapCard | None:
        assert self._canvas.scene is not None
        return self._canvas.scene.card_at(*self._canvas.to_map(point))

    def _link_at(self, point: QPointF) -> str:
        assert self._canvas.scene is not None
        reach = _REACH / self._canvas.zoom
        link = self._canvas.scene.link_at(*self._canvas.to_map(point), reach)
        return link.id if link else ""

    def handle_at(self, point: QPointF) -> tuple[str, bool] | None:
        """Card and whether it is its upper handle, where there is one at a point."""
        canvas = self._canvas
        for key in canvas.handled():
            rect = canvas.view_rect(key)
            for upper, y in ((True, rect.top()), (False, rect.bottom())):
                if hypot(point.x() - rect.center().x(), point.y() - y) <= HANDLE + 3:
                    return key, upper
        return None

    # Moving

    def _move(self, event: QMouseEvent) -> bool:
        canvas, here = self._canvas, event.position()
        if not event.buttons():
            self._hover(here)
            return False
        far = (here - self._start).manhattanLength() >= _START
        if self._what == "press" and far and canvas.editable:
            self._begin("drag")
        if self._what == "ground" and far:
            self._begin("pan")
        if self._what == "pan":
            step = here - self._start
            canvas.pan(step.x(), step.y())
            self._start = here
        elif self._what == "drag":
            self._drag(here, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif self._what == "link":
            self._draw_link(here)
        return True

    def _hover(self, here: QPointF) -> None:
        canvas = self._canvas
        card = self._card_at(here)
        key = card.id if card else ""
        handle = self.handle_at(here)
        shape = Qt.CursorShape.ArrowCursor
        if handle:
            key, shape = handle[0], Qt.CursorShape.CrossCursor
        elif card and self._on_activities(card, here):
            shape = Qt.CursorShape.PointingHandCursor
        canvas.viewport().setCursor(shape)
        if key != canvas.marks.hover:
            canvas.marks.hover = key
            canvas.viewport().update()

    def _dragged(self) -> list[str]:
        selected = self._canvas.marks.selected
        return sorted(selected) if self._card in selected else [self._card]

    def _drag(self, here: QPointF, *, free: bool) -> None:
        canvas = self._canvas
        assert canvas.scene is not None
        zoom = canvas.zoom
        step = here - self._start
        dx, dy = step.x() / zoom, step.y() / zoom
        keys = self._dragged()
        cards = canvas.scene.layout.cards
        canvas.guides = []
        if not free:
            rect = cards[self._card]
            moved = Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)
            view = canvas.visible
            others = [
                one
                for key, one in cards.items()
                if key not in keys and view.intersects(QRectF(one.x, one.y, one.width, one.height))
            ]
            more_x, more_y, line_x, line_y = snapped(moved, others, _CLING / zoom)
            dx, dy = dx + more_x, dy + more_y
            canvas.guides = _guides(line_x, line_y, view)
        canvas.marks.moved = dict.fromkeys(keys, (dx, dy))
        under = self._card_at(here)
        on = under is not None and under.id not in keys and len(keys) == 1
        canvas.marks.target = under.id if on and under else ""
        canvas.viewport().update()

    def _draw_link(self, here: QPointF) -> None:
        canvas = self._canvas
        assert self._from is not None
        assert canvas.scene is not None
        key, upper = self._from
        rect = canvas.scene.layout.cards[key]
        start = (rect.centre[0], rect.y if upper else rect.bottom)
        canvas.rubber = (start, canvas.to_map(here))
        under = self._card_at(here)
        canvas.marks.target = under.id if under and under.id != key else ""
        canvas.viewport().update()

    # Releasing

    def _release(self, event: QMouseEvent) -> bool:
        canvas = self._canvas
        what, self._what = self._what, ""
        moved, target = dict(canvas.marks.moved), canvas.marks.target
        source, self._from = self._from, None
        canvas.marks.moved, canvas.marks.target = {}, ""
        canvas.guides, canvas.rubber = [], None
        canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        canvas.viewport().update()
        if what == "drag" and target:
            self.dropped.emit(self._card, target, event.globalPosition().toPoint())
        elif what == "drag" and moved:
            self.placed.emit(self._places(moved))
        elif what == "link" and source and target:
            ends = (source[0], target) if source[1] else (target, source[0])
            self.linked.emit(*ends)
        elif what == "press" and event.button() == Qt.MouseButton.LeftButton:
            card = self._card_at(event.position())
            if card and self._on_activities(card, event.position()):
                self.activities_wanted.emit(card.record)
        return bool(what)

    def _places(self, moved: dict[str, Point]) -> dict[str, tuple[int, int]]:
        assert self._canvas.scene is not None
        cards = self._canvas.scene.layout.cards
        return {
            key: (round(cards[key].x + dx), round(cards[key].y + dy))
            for key, (dx, dy) in moved.items()
        }

    def cancel(self) -> bool:
        """Give up what is being dragged; whether there was anything."""
        canvas = self._canvas
        busy = self._what in {"drag", "link"}
        if busy:
            self._what, self._from = "", None
            canvas.marks.moved, canvas.marks.target = {}, ""
            canvas.guides, canvas.rubber = [], None
            canvas.viewport().update()
        return busy

    def _double(self, event: QMouseEvent) -> bool:
        card = self._card_at(event.position())
        if card is None:
            link = self._link_at(event.position())
            if link:
                self.link_opened.emit(link)
            return True
        rect = self._canvas.view_rect(card.id)
        low = event.position().y() - rect.top()
        if low < _HEAD * self._canvas.zoom and card.table not in {KPIS, ACTIVITIES}:
            self.focus_wanted.emit(card.record)
        else:
            self.edit_wanted.emit(card.id)
        return True

    def _on_activities(self, card: MapCard, here: QPointF) -> bool:
        """Whether a point is on the line of a card that counts its activities."""
        canvas = self._canvas
        assert canvas.scene is not None
        band = canvas.scene.activities_band(card.id)
        if band is None:
            return False
        y = canvas.to_map(here)[1] - canvas.scene.layout.cards[card.id].y
        return band[0] <= y <= band[1]


def _guides(x: float | None, y: float | None, view: QRectF) -> list[tuple[Point, Point]]:
    found: list[tuple[Point, Point]] = []
    if x is not None:
        found.append(((x, view.top()), (x, view.bottom())))
    if y is not None:
        found.append(((view.left(), y), (view.right(), y)))
    return found
