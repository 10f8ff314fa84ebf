"""Whole programs from their start: a check against one import, the window against a bare window.

The window counts as there when the matrix of the example plan was painted; then the process ends
at once.  All processes run without a screen (``offscreen``), with settings of their own.  Processor
time is shown as well: on a busy machine it is the fairer one.

    python -m tests.benchmarks.bench_start [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from raciplanner.storage.planfile import save_plan
from tests.benchmarks.generate import make_plan
from tests.benchmarks.installed import compile_package

BARE_WINDOW = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
EXAMPLE = """
import os
from raciplanner import app
from raciplanner.gui.matrix.table import MatrixTable
paint = MatrixTable.paintEvent
def paint_and_end(self, event):
    paint(self, event)
    if self.model().rowCount() > 20:
        os._exit(0)
MatrixTable.paintEvent = paint_and_end
app.run(None, example=True)
"""
GOALS = {"check S": ("import sqlalchemy", 2.5), "example on screen": ("bare window", 3.0)}


def seconds(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """How long a process takes from start to end, and how long it computes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    elapsed = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode())
    return elapsed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(times: list[tuple[float, float]]) -> tuple[float, float]:
    """The median of each of the two times."""
    passed, computed = zip(*times, strict=True)
    return statistics.median(passed), statistics.median(computed)


def main() -> None:
    """Measure in turns and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    compile_package()
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder, "S.raciplan")
        save_plan(make_plan("S"), plan)
        kinds = ("CONFIG", "DATA", "STATE", "CACHE")
        own = {f"XDG_{kind}_HOME": str(Path(folder, kind.lower())) for kind in kinds}
        environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        commands = {
            "import sqlalchemy": ["-c", "import sqlalchemy"],
            "check S": ["-m", "raciplanner", "check", str(plan)],
            "bare window": ["-c", BARE_WINDOW],
            "example on screen": ["-c", EXAMPLE],
        }
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(rounds + 1):
            for name, words in commands.items():
                times[name].append(seconds([sys.executable, *words], environment))
    found = {name: medians(some[1:]) for name, some in times.items()}
    least = {name: min(computed for _, computed in some[1:]) for name, some in times.items()}
    print(f"medians of {rounds} processes each; processor time in brackets, least of it behind")
    for name, (passed, computed) in found.items():
        print(f"  {name:<20}{passed * 1000:8.0f} ms ({computed * 1000:.0f} ms)", end="")
        floor, goal = GOALS.get(name, (name, 0.0))
        if goal:
            ratios = passed / found[floor][0], computed / found[floor][1]
            print(f"{ratios[0]:8.2f}× ({ratios[1]:.2f}×), ", end="")
            print(f"{least[name] / least[floor]:.2f}×   goal ≤ {goal}", end="")
        print()


if __name__ == "__main__":
    main()
