"""The program: what it loads before the window is there, pictures of the window."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from raciplanner import app
from raciplanner.storage.planfile import save_plan
from tests.builders import PMBOK, plan_from
from tests.gui.conftest import discard

HEAVY = ("sqlalchemy", "networkx", "reportlab", "openpyxl", "xlsxwriter", "pikepdf", "rapidfuzz")


def test_the_window_is_there_before_heavy_libraries_are_loaded():
    program = (
        "import sys\n"
        "from PySide6.QtCore import QSettings\n"
        "from raciplanner import app\n"
        "from raciplanner.gui.preferences import Preferences\n"
        "a = app.make_application()\n"
        "w = app.make_window(a, Preferences(QSettings('x.ini', QSettings.Format.IniFormat)))\n"
        "w.restore(); w.show(); a.processEvents()\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(("theme", "dark"), [("light", False), ("dark", True)])
def test_a_picture_of_the_window(qapp, qtbot, tmp_path, theme, dark):
    path = app.grab(plan_from(PMBOK), tmp_path / "w.png", app.Shot("en", theme, 1024, 700))
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1024, 700)
    assert (image.pixelColor(2, 2).lightness() < 128) is dark
    assert list(tmp_path.iterdir()) == [path]


def test_a_picture_of_an_empty_plan(qapp, qtbot, tmp_path):
    from raciplanner.model.plan import Plan

    assert app.grab(Plan(), tmp_path / "w.png").exists()


def test_a_picture_that_cannot_be_written(qapp, qtbot, tmp_path):
    with pytest.raises(OSError, match="cannot write"):
        app.grab(plan_from(PMBOK), tmp_path / "no" / "w.png")


def test_pictures_from_the_command_line(qapp, qtbot, tmp_path):
    plan: Path = tmp_path / "p.raciplan"
    save_plan(plan_from(PMBOK), plan)
    words = ["--picture", str(tmp_path / "a.png"), "--size", "1000x700"]
    assert app.main([*words, "--lang", "en", str(plan)]) == 0
    assert app.main([*words, "--theme", "dark"]) == 0


def test_a_session_from_start_to_end(qapp, qtbot, tmp_path, monkeypatch):
    """``run`` shows a window, opens what it is told to, and ends when the window is closed."""
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    from raciplanner.gui.main_window import MainWindow
    from raciplanner.gui.messages import Messages

    monkeypatch.setattr(Messages, "ask", lambda *_: "cancel")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    plan: Path = tmp_path / "p.raciplan"
    save_plan(plan_from(PMBOK, title="On disk"), plan)

    def session(*words: str, title: str) -> None:
        """Start the program with ``words``, wait for a window with this title, close it."""

        def look(tries: int = 300) -> None:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            found = [w for w in windows if w.isVisible() and w.windowTitle().startswith(title)]
            if not found and tries:
                QTimer.singleShot(20, lambda: look(tries - 1))
                return
            for window in found:
                discard(window)
            seen.append(len(found))
            qapp.exit(0)

        seen: list[int] = []
        QTimer.singleShot(0, look)
        assert app.main(words) == 0
        # The last window closed and asked the application to end, which it had done already.
        # Heard later, the wish would end every loop of the tests to come before it has begun.
        QCoreApplication.removePostedEvents(qapp, QEvent.Type.Quit)
        assert seen == [1]

    session(str(plan), title="On disk[*]")
    session("--example", title="Sales and marketing")
    session(title=QApplication.applicationDisplayName())
    session(str(tmp_path / "gone.raciplan"), title=QApplication.applicationDisplayName())


def test_garbage_is_looked_for_when_the_window_is_left():
    class Ring:
        def __init__(self) -> None:
            self.me = self

    ring = Ring()
    gone = weakref.ref(ring)
    gc.freeze()
    del ring
    app._tidy_unseen(Qt.ApplicationState.ApplicationActive)
    assert gone() is not None
    app._tidy_unseen(Qt.ApplicationState.ApplicationInactive)
    assert gone() is None
    assert gc.isenabled()
