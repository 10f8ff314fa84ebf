"""How long one frame of the goal map takes, with 300 and with 3,000 goals."""

from __future__ import annotations

import os
import time
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.goals.canvas import MapCanvas
from raciplanner.gui.goals.mouse import MapMouse
from raciplanner.gui.goals.scene import CardMeasure, Look, Scene, make_scene
from raciplanner.model.goal_records import CONTRIBUTES, Goal, GoalLink, link_id
from raciplanner.model.plan import Plan
from tests.benchmarks.bench_goalmap import random_map

LEVELS = ("company", "shared", "department", "activity")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def map_of(goals: int) -> Plan:
    """A random map over all levels."""
    count, pairs = random_map(1, goals, round(goals * 1.4), 8)
    heights = [0] * count
    for high, low in sorted(pairs):
        heights[low] = max(heights[low], heights[high] + 1)
    records = {
        f"g{n}": Goal(
            f"g{n}", f"Reach the goal of number {n}", level=LEVELS[min(3, heights[n] // 2)], rank=n
        )
        for n in range(count)
    }
    links = [
        GoalLink(link_id(CONTRIBUTES, f"g{low}", f"g{high}"), CONTRIBUTES, f"g{low}", f"g{high}")
        for high, low in pairs
    ]
    return Plan(goals=records, goal_links={link.id: link for link in links})


def milliseconds(work) -> float:
    """How long a call takes."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1e3


def frames(canvas: MapCanvas, scene: Scene) -> None:
    """Pan at several zooms; the median of a dozen frames each."""
    for zoom in (0.05, 0.2, 0.3, 0.5, 1.0, 2.0):
        canvas.set_zoom(zoom)
        canvas.centre(*scene.layout.box.centre)
        spent = []
        for _ in range(16):
            canvas.pan(-7, -3)
            spent.append(milliseconds(canvas.viewport().repaint))
        print(f"    zoom {zoom:.2f}: {median(spent[4:]):.1f} ms a frame, {max(spent):.1f} at most")


def drag(canvas: MapCanvas) -> None:
    """Drag one card at 100 %."""
    assert canvas.scene is not None
    mouse = MapMouse(canvas)
    canvas.set_zoom(1.0)
    card = list(canvas.scene.layout.cards)[len(canvas.scene.layout.cards) // 2]
    canvas.select(card)
    canvas.bring_into_view(card)
    port, place = canvas.viewport(), canvas.view_rect(card).center().toPoint()
    QTest.mousePress(port, LEFT, NONE, place)
    spent = []
    for step in range(16):

        def move(step: int = step) -> None:
            QTest.mouseMove(port, place + QPoint(10 + 5 * step, 10))
            port.repaint()

        spent.append(milliseconds(move))
    mouse.cancel()
    print(f"    dragging a card: {median(spent):.1f} ms a frame, {max(spent):.1f} at most")


def main() -> None:
    """Print the times."""
    application = QApplication.instance() or QApplication([])
    print("Goal map on the screen, 1600 × 900, in processor time")
    for goals in (300, 3000):
        scene = make_scene(map_of(goals), Look(), QCoreApplication.translate, CardMeasure())
        canvas = MapCanvas()
        canvas.resize(1600, 900)
        canvas.show()
        application.processEvents()
        print(f"  {goals} goals, {len(scene.shown.links)} links")
        canvas.show_scene(scene)
        frames(canvas, scene)
        drag(canvas)
        canvas.close()


if __name__ == "__main__":
    main()
