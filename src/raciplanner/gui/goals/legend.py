"""The legend below the map."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from raciplanner.drawing import Label, Picture
from raciplanner.goalmap.legend import legend
from raciplanner.gui.goals.scene import Scene
from raciplanner.gui.pictures import paint

translate = QCoreApplication.translate


class LegendStrip(QWidget):
    """Says what colours and lines of a scene mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._picture = Picture(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scene(self, scene: Scene) -> None:
        """Explain another scene."""
        self._scene = scene
        self._make()

    def _make(self) -> None:
        scene = self._scene
        if scene is None:
            return
        look = scene.look
        shapes, height = legend(
            scene.plan,
            scene.shown,
            scene.maker,
            translate,
            max(200.0, float(self.width())),
            colour_by=look.colour_by,
            dark=look.dark,
        )
        self._picture = Picture(max(1, self.width()), max(1.0, height), tuple(shapes))
        texts = [shape.text for shape in shapes if isinstance(shape, Label)]
        self.setAccessibleName(translate("GoalMap", "Legend"))
        self.setAccessibleDescription("; ".join(texts))
        self.setFixedHeight(round(height))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(self._picture.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._make()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self._picture)
        painter.end()
