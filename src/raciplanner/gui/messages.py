"""The one door to the user: questions, file dialogs and errors.

Every other part of the window asks a :class:`Messages`; tests put another one in its place.
All texts are shown as plain text.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from raciplanner import __version__
from raciplanner.gui.preferences import Preferences
from raciplanner.values import dataclass

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QMessageBox

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Question:
    """A question with its answers.

    Parameters
    ----------
    text, detail : str
        What is asked in one sentence, and what one should know about it.
    answers : sequence of (code, text)
        Buttons from left to right; the first is the default.  Escape answers ``"cancel"``.
    warning : bool
        It tells about trouble.
    """

    text: str
    detail: str = ""
    answers: Sequence[tuple[str, str]] = ()
    warning: bool = False


class Messages:
    """Asks and tells through dialogs of the desktop.

    Parameters
    ----------
    preferences : Preferences
        Remembers the folder of the last file dialog.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def ask(self, parent: QWidget | None, question: Question) -> str:
        """Ask and return the code of the answer, ``"cancel"`` where the person backs out."""
        from PySide6.QtWidgets import QMessageBox

        icon, role = QMessageBox.Icon, QMessageBox.ButtonRole
        roles = {"cancel": role.RejectRole, "discard": role.DestructiveRole}
        box = QMessageBox(parent)
        box.setIcon(icon.Warning if question.warning else icon.Question)
        box.setWindowTitle(QApplication.applicationDisplayName())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question.text)
        if question.detail:
            _inform(box, question.detail)
        buttons: dict[QPushButton, str] = {}
        for code, text in question.answers:
            buttons[box.addButton(text, roles.get(code, role.AcceptRole))] = code
        first = next(iter(buttons), None)
        if first is not None:
            box.setDefaultButton(first)
        for button, code in buttons.items():
            if code == "cancel":
                box.setEscapeButton(button)
        box.exec()
        box.deleteLater()
        clicked = box.clickedButton()
        return next((code for button, code in buttons.items() if button is clicked), "cancel")

    def error(
        self, parent: QWidget | None, text: str, answers: Sequence[tuple[str, str]] = ()
    ) -> str:
        """Tell about trouble: problem, cause and way out; return the code of the answer."""
        problem, _, rest = text.partition("\n")
        ways = [*answers, ("cancel", translate("Messages", "Close"))]
        return self.ask(parent, Question(problem, rest, ways, warning=True))

    def open_file(self, parent: QWidget | None, title: str, patterns: Sequence[str]) -> Path | None:
        """Ask for a file to open; ``patterns`` as ``"Plans (*.raciplan)"``, the first preset."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            parent, title, self._preferences.folder, ";;".join(patterns)
        )
        return self._chosen(name)

    def choose_folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Ask for a folder."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(parent, title, self._preferences.folder)
        if name:
            self._preferences.folder = name
        return Path(name) if name else None

    def save_file(
        self, parent: QWidget | None, title: str, proposal: str, patterns: Sequence[str]
    ) -> Path | None:
        """Ask where to save; a name without an ending gets the one of the chosen pattern."""
        from PySide6.QtWidgets import QFileDialog

        start = str(Path(self._preferences.folder) / proposal)
        name, pattern = QFileDialog.getSaveFileName(parent, title, start, ";;".join(patterns))
        path = self._chosen(name)
        if path is None or path.suffix:
            return path
        return path.with_name(path.name + pattern.rpartition("*")[2].rstrip(") "))

    def _chosen(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        self._preferences.folder = str(path.parent)
        return path

    def choose_printer(self, parent: QWidget | None, pages: int) -> QPrinter | None:
        """Ask for a printer and the pages to print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(1, pages))
        chosen = dialog.exec()
        dialog.deleteLater()
        return printer if chosen else None

    def show_file(self, path: Path) -> None:
        """Open a file that the program has written with the desktop's viewer for it."""
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def report_bug(self, parent: QWidget | None, error: BaseException, kept: str) -> None:
        """Tell that the program has a bug; ``kept`` says what happened to the work."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(QApplication.applicationDisplayName())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(translate("Messages", "Something went wrong inside the program."))
        advice = translate("Messages", "Your plan is still open. Save it and start again.")
        _inform(box, f"{kept}\n{advice}".strip())
        report = bug_report(error)
        box.setDetailedText(report)
        copy = box.addButton(
            translate("Messages", "Copy report"), QMessageBox.ButtonRole.ActionRole
        )
        close = box.addButton(translate("Messages", "Close"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(close)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(report)


def bug_report(error: BaseException) -> str:
    """Versions and the path through the code: no titles, names or contents of a plan."""
    import platform
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    path = [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    head = (
        f"RACI Planner {__version__}, Python {platform.python_version()}, "
        f"PySide6 {pyside_version}, {platform.system()} {platform.release()}"
    )
    return "\n".join([head, type(error).__name__, *path])


def _inform(box: QMessageBox, text: str) -> None:
    """Set the second text of ``box`` as plain text: it has no switch of its own for that."""
    box.setInformativeText(" ")
    for inner in box.findChildren(QLabel, "qt_msgbox_informativelabel"):
        inner.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(text)
