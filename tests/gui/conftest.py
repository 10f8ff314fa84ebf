"""A window of its own for every test, with a door to the user that a test can script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.language import Language
from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.preferences import Preferences
from tests.builders import PMBOK, plan_from

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard_at_the_end() -> Iterator[None]:
    """Qt's platform without a screen crashes at its end over a clipboard that Python has filled."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


class Script(Messages):
    """A user who answers what the test has laid down, and remembers what was asked."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.answers: list[str] = []
        self.paths: list[Path | None] = []
        self.asked: list[Question] = []
        self.troubles: list[str] = []
        self.bugs: list[BaseException] = []
        self.shown: list[Path] = []
        self.proposals: list[str] = []
        self.printers: list[object] = []

    def ask(self, parent, question):
        self.asked.append(question)
        if question.warning:
            self.troubles.append(f"{question.text}\n{question.detail}")
        return self.answers.pop(0) if self.answers else "cancel"

    def error(self, parent, text, answers=()):
        self.troubles.append(text)
        return self.answers.pop(0) if answers and self.answers else "cancel"

    def open_file(self, parent, title, patterns):
        return self.paths.pop(0) if self.paths else None

    def choose_folder(self, parent, title):
        return self.paths.pop(0) if self.paths else None

    def save_file(self, parent, title, proposal, patterns):
        self.proposals.append(proposal)
        return self.paths.pop(0) if self.paths else None

    def choose_printer(self, parent, pages):
        return self.printers.pop(0) if self.printers else None

    def show_file(self, path):
        self.shown.append(path)

    def report_bug(self, parent, error, kept):
        self.bugs.append(error)


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> Language:
    """English with its plurals, whatever the machine speaks."""
    language = Language(qapp)
    language.use("en")
    return language


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """The look a window gives the application ends with the test: colours of a style sheet win
    over the palette of a single view.
    """
    palette, font = qapp.palette(), qapp.font()
    yield
    if qapp.styleSheet():
        qapp.styleHints().unsetColorScheme()
        qapp.setStyleSheet("")
        qapp.setFont(font)
        qapp.setPalette(palette)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def script(preferences: Preferences) -> Script:
    return Script(preferences)


@pytest.fixture
def document(qtbot) -> Document:
    return Document(plan_from(PMBOK))


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    """Folder of the recovery journals."""
    return tmp_path / "journals"


@pytest.fixture
def window(
    qapp, qtbot, preferences: Preferences, script: Script, journals: Path
) -> Iterator[MainWindow]:
    from raciplanner.app import make_window

    made = make_window(
        qapp, preferences, messages=script, language="en", theme="light", journals=journals
    )
    made.restore()
    made.resize(1280, 800)  # the screen of the tests is narrower
    made.show()
    yield made
    made.language.use("en")
    made.theme.use("light")
    discard(made)


def discard(made: MainWindow) -> None:
    """Destroy a window at once: those that are left over make every switch of theme slower."""
    made.document.undo_stack.setClean()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def drive(qtbot) -> Iterator[Callable[[Callable[[QWidget], object]], None]]:
    """Let ``act(dialog)`` work on the next modal dialog; a dialog that stays open is rejected."""

    waiting = [True]

    def schedule(act: Callable[[QWidget], object]) -> None:
        def work(tries: int = 500) -> None:
            dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if not waiting:
                return
            if dialog is None and tries:
                QTimer.singleShot(10, lambda: work(tries - 1))
                return
            assert dialog is not None, "no dialog has come up"
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.close()

        QTimer.singleShot(0, work)

    yield schedule
    waiting.clear()
