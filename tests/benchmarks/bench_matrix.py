"""The matrix on screen: frames, scroll steps, one changed cell, a key, opening, memory.

The floor is a ``QTableView`` with its own delegate over a model that always answers the same; it
is drawn in the same run, at the same size.  Every figure is the work until the pixels are there.

    python -m tests.benchmarks.bench_matrix [--rounds N] [S M L]
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QTableView, QWidget

from raciplanner.app import make_application, make_window
from raciplanner.gui.document import Document
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.preferences import Preferences
from raciplanner.model.edits.assignments import assign
from tests.benchmarks.generate import SIZES, make_plan

WIDTH, HEIGHT = 1920, 1080


class Constant(QAbstractTableModel):
    """So many rows and columns of the same text."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__()
        self._rows, self._columns = rows, columns

    def rowCount(self, _parent=None):
        return self._rows

    def columnCount(self, _parent=None):
        return self._columns

    def data(self, _index, role=Qt.ItemDataRole.DisplayRole):
        return "R" if role == Qt.ItemDataRole.DisplayRole else None


def milliseconds(act: Callable[[], object], rounds: int) -> list[float]:
    """Times of ``rounds`` calls, in milliseconds, without the first three."""
    times = []
    for _ in range(rounds + 3):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return times[3:]


def quantile(times: list[float], part: float) -> float:
    """The value below which this part of the times lies."""
    return sorted(times)[min(len(times) - 1, round(part * (len(times) - 1)))]


def shown(widget: QWidget) -> None:
    """Put a widget on screen and let it settle."""
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    for _ in range(5):
        QApplication.processEvents()


def scroller(bar: QScrollBar, step: int) -> Callable[[], None]:
    """One notch of the wheel and its picture, there and back again."""
    ways = cycle([step] * 20 + [-step] * 20)

    def scroll() -> None:
        bar.setValue(bar.value() + next(ways))
        QApplication.processEvents()

    return scroll


def frame(table: QTableView) -> Callable[[], None]:
    """The whole table with its header."""

    def paint() -> None:
        table.viewport().repaint()
        table.horizontalHeader().viewport().repaint()

    return paint


def floor_table(rows: int, columns: int) -> QTableView:
    """The bare table, with cells as large as ours."""
    table = QTableView()
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setDefaultSectionSize(44)
    table.horizontalHeader().setDefaultSectionSize(44)
    table.setModel(Constant(rows, columns))
    shown(table)
    return table


def changer(document: Document, view: MatrixView) -> tuple[Callable[[], None], list[float]]:
    """Change one cell that is seen; the list gets the time from the signal to the picture."""
    cell = view.model.plan.rows[2].id, view.model.plan.columns[3].id
    letters = cycle([["doer"], ["two_way"]])
    painting: list[float] = []

    def change() -> None:
        document.perform(assign(document.plan, [cell], next(letters)))
        start = time.perf_counter()
        QApplication.processEvents()
        painting.append((time.perf_counter() - start) * 1000)

    return change, painting


def measured(size: str, rounds: int) -> list[tuple[str, list[float], float | None]]:
    """Names and times of one size, each with the median of its floor where it has one."""
    wanted = SIZES[size]
    bare = floor_table(wanted.activities, wanted.roles)
    floor_frame = statistics.median(milliseconds(frame(bare), rounds))
    floor_scroll = statistics.median(milliseconds(scroller(bare.verticalScrollBar(), 60), rounds))
    floor_aside = statistics.median(milliseconds(scroller(bare.horizontalScrollBar(), 60), rounds))
    bare.close()
    document = Document(make_plan(size))
    start = time.perf_counter()
    view = MatrixView(document)
    shown(view)
    opened = [(time.perf_counter() - start) * 1000]
    view.table.setFocus()
    view.table.selected.go(2, 4)
    QApplication.processEvents()
    down, aside = view.table.verticalScrollBar(), view.table.horizontalScrollBar()
    change, painting = changer(document, view)
    found: list[tuple[str, list[float], float | None]] = [
        ("open", opened, None),
        ("frame", milliseconds(frame(view.table), rounds), floor_frame),
        ("wheel notch", milliseconds(scroller(down, 60), rounds), floor_scroll),
        ("wheel notch sideways", milliseconds(scroller(aside, 60), rounds), floor_aside),
        ("cell: edit to picture", milliseconds(change, rounds), None),
        ("cell: picture alone", painting, None),
    ]
    view.close()
    view.deleteLater()
    return [*found, ("key to letter, whole window", in_window(size, rounds), None)]


def in_window(size: str, rounds: int) -> list[float]:
    """A letter key until the window is painted, with live findings, details and history."""
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = make_window(
            make_application(), Preferences(settings), language="en", journals=Path(folder)
        )
        window.document.replace(make_plan(size))
        window.files.shown.emit()
        shown(window)
        while window.live.busy:
            QApplication.processEvents()
        table = window.matrix.table
        table.selected.go(3, 4)
        letters = cycle("rcai")

        def press() -> None:
            QTest.keyClick(table, next(letters))
            QApplication.processEvents()

        times = milliseconds(press, rounds)
        window.document.undo_stack.setClean()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    return times


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("sizes", nargs="*", default=["S", "M", "L"])
    options = parser.parse_args()
    application = make_application()
    print(f"{'':8}{'':30}{'p50 ms':>9}{'p95 ms':>9}{'floor ms':>10}{'ratio':>8}")
    for size in options.sizes:
        for name, times, floor in measured(size, options.rounds):
            middle = statistics.median(times)
            beside = f"{floor:10.2f}{middle / floor:7.2f}×" if floor else ""
            print(f"{size:8}{name:30}{middle:9.3f}{quantile(times, 0.95):9.3f}{beside}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB")
    application.quit()


if __name__ == "__main__":
    main()
