"""The program with its window: setting up Qt, the catch-all for bugs, pictures of the window.

Nothing here imports the libraries of the charter, the spreadsheets or the plan file: the window
is on screen before they are loaded.
"""

from __future__ import annotations

import gc

gc.disable()  # Qt makes some 20,000 objects for its classes: see below

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QSettings,
    QSize,
    QStandardPaths,
    Qt,
    QThreadPool,
    QTimer,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from raciplanner import __version__
from raciplanner.collection import take_for_old, tidy, without_collection
from raciplanner.gui.document import Document
from raciplanner.gui.icons import application_icon
from raciplanner.gui.language import Language
from raciplanner.gui.main_window import MainWindow
from raciplanner.gui.messages import Messages
from raciplanner.gui.preferences import THEMES, Preferences
from raciplanner.gui.recorder import Recorder
from raciplanner.gui.recovery import offer_recovery
from raciplanner.gui.theme import Theme
from raciplanner.gui.wiring import Wiring
from raciplanner.gui.work import aside
from raciplanner.i18n import LANGUAGES
from raciplanner.values import dataclass

take_for_old()
gc.enable()

if TYPE_CHECKING:
    import argparse

    from raciplanner.model.plan import Plan

NAME, ORGANISATION = "RACI Planner", "raciplanner"
translate = QCoreApplication.translate

SETTLED = 1_000
"""Milliseconds after which the window stands; until then no search for garbage begins."""


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window, or take a picture of it; returns the exit code.

    Parameters
    ----------
    argv : sequence of str, optional
        Words after the program's name; ``sys.argv`` by default.
    """
    options = _options().parse_args(sys.argv[1:] if argv is None else argv)
    if options.picture is None:
        return run(options.plan, example=options.example)
    shot = Shot(options.lang, options.theme, *(int(n) for n in options.size.split("x")))
    grab(_plan(options.plan, shot.language), options.picture, shot)
    return 0


def _options() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(prog="raciplanner-gui", description="RACI Planner")
    parser.add_argument("plan", nargs="?", type=Path, help="plan file to open")
    parser.add_argument("--example", action="store_true", help="open the example plan")
    parser.add_argument("--picture", type=Path, metavar="PNG", help="draw the window and leave")
    parser.add_argument("--lang", default="en", choices=tuple(LANGUAGES), help="of the picture")
    parser.add_argument("--theme", default="light", choices=THEMES, help="of the picture")
    parser.add_argument("--size", default="1280x800", help="of the picture, in pixels")
    return parser


def _plan(path: Path | None, language: str) -> Plan:
    """The plan of a picture: a file, or the example."""
    if path is None:
        from raciplanner.library import example_plan

        return example_plan(language)
    from raciplanner.storage.planfile import open_plan

    return open_plan(path).plan


def run(path: Path | None, *, example: bool) -> int:
    """Show the window until it is closed; returns the exit code.

    Parameters
    ----------
    path : Path or None
        A plan to open.
    example : bool
        Open the example plan instead.
    """
    with ExitStack() as start:
        start.enter_context(without_collection())
        start.callback(take_for_old)
        application = make_application()
        preferences = Preferences(QSettings())
        journals = _state_folder() / "journals"
        window = make_window(application, preferences, journals=journals)
        window.restore(start=path is None and not example)
        window.show()
        catch_bugs(window)
        application.applicationStateChanged.connect(_tidy_unseen)
        QTimer.singleShot(0, lambda: offer_recovery(window, journals))
        if path is not None:
            QTimer.singleShot(0, lambda: _open(window, path))
        elif example:
            QTimer.singleShot(0, lambda: window.files.open_example(window.language.code))
        QTimer.singleShot(SETTLED, start.close)
        code = application.exec()
    # A check that still runs must not meet a window that is gone.
    QThreadPool.globalInstance().waitForDone(5000)
    return code


def _tidy_unseen(state: Qt.ApplicationState) -> None:
    if state == Qt.ApplicationState.ApplicationInactive:
        tidy()


def _open(window: MainWindow, path: Path) -> None:
    if not window.files.open(path):
        window.show_start()


def _state_folder() -> Path:
    """Where the program keeps what must survive a crash but is no document of the person."""
    kind = QStandardPaths.StandardLocation.StateLocation
    return Path(QStandardPaths.writableLocation(kind))


def make_application() -> QApplication:
    """The Qt application with its name, icon and rounding; the running one where there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(sys.argv[:1])
    application.setApplicationName(ORGANISATION)
    application.setOrganizationName(ORGANISATION)
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(ORGANISATION)
    application.setWindowIcon(application_icon())
    return application


def make_window(
    application: QApplication,
    preferences: Preferences,
    *,
    messages: Messages | None = None,
    language: str | None = None,
    theme: str | None = None,
    journals: Path | None = None,
) -> MainWindow:
    """The main window, ready to be shown.

    Parameters
    ----------
    messages : Messages, optional
        The door to the user.
    language, theme : str, optional
        In place of what the preferences say.
    journals : Path, optional
        Folder of the recovery journals; without one a crash takes what was not saved.
    """
    look = Theme(application)
    look.begin(theme or preferences.theme, preferences.text_size)
    speech = Language(application)
    speech.use(language or preferences.language)
    recorder = Recorder(journals, lambda: preferences.user_name)
    document = Document(recorder=recorder, run=aside)
    window = MainWindow(document, preferences, look, speech, messages or Messages(preferences))
    Wiring(window)
    look.dress()
    return window


def catch_bugs(window: MainWindow) -> None:
    """From now on an exception nobody expected keeps the plan safe and is shown."""
    told = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal told
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or told:
            return
        told = True  # a bug in painting would otherwise open one dialog after another
        window.messages.report_bug(window, error, keep_copy(window.document))
        told = False

    sys.excepthook = hook


def keep_copy(document: Document) -> str:
    """Save a copy of a modified plan beside the settings; what to tell about it."""
    if not document.modified:
        return ""
    from raciplanner.storage.planfile import save_plan

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    path = folder / "recovery" / "after-error.raciplan"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_plan(document.plan, path)
    except Exception:  # noqa: BLE001 - the report must come up whatever the disk says
        return ""
    return translate("App", "A copy of the plan was kept in {path}.").format(path=path)


@dataclass(frozen=True)
class Shot:
    """How a picture of the window is taken: language, theme and size in pixels."""

    language: str = "en"
    theme: str = "light"
    width: int = 1280
    height: int = 800


def grab(plan: Plan, path: Path, shot: Shot | None = None) -> Path:
    """Draw the real window with ``plan`` into the PNG file ``path``.

    Works without a display when the platform is ``offscreen``; nothing of the user's settings is
    read or written.

    Raises
    ------
    OSError
        If the picture cannot be written.
    """
    import tempfile

    shot = shot or Shot()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        scratch = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(
            application, Preferences(scratch), language=shot.language, theme=shot.theme
        )
        try:
            return _drawn(application, window, plan, path, QSize(shot.width, shot.height))
        finally:
            window.close()
            window.deleteLater()


def _drawn(
    application: QApplication, window: MainWindow, plan: Plan, path: Path, size: QSize
) -> Path:
    window.resize(size)
    window.document.replace(plan)
    window.files.shown.emit()
    window.show()
    window.matrix.go_to(plan.rows[0].id if plan.rows else "", "")
    settle(application, window)
    if not window.grab().save(str(path), "PNG"):
        raise OSError(f"cannot write {path}")
    return path


def settle(application: QApplication, window: MainWindow) -> None:
    """Let layouts, timers of zero and the check of a large plan come to rest."""
    for _ in range(3):
        application.processEvents()
    while window.live.busy:
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
