"""Carrying out exports beside the window: charter and matrix."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.file_names import safe_name
from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.work import Work
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.charter.companions import Written
    from raciplanner.charter.document import Charter
    from raciplanner.gui.goals.scene import Look

translate = QCoreApplication.translate

_LEFT_OUT, _SHEET = "export_all/left_out", "poster/sheet"
"""What is remembered: companions that were not wanted, and the sheet of the last poster."""


class Exports(QObject):
    """Asks what to export and where, and does it in a thread.

    Signals
    -------
    progressed(object)
        How far the work is, 0 to 1; None when it has ended in any way.
    finished(Path)
        A file is there.
    failed(Exception)
        There is none.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, document: Document, messages: Messages, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._messages = document, messages
        self._preferences, self._window = preferences, window
        self._work: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether an export is being written."""
        return self._work is not None

    def charter(self, open_findings: int, plan: Plan | None = None) -> None:
        """Export the charter of the document, or of another ``plan``, as PDF."""
        from raciplanner.gui.charter.dialogs import CharterDialog

        plan = plan or self._document.plan
        dialog = CharterDialog(plan.info, open_findings, self._preferences.paper, self._window)
        if not dialog.ask():
            return
        self._preferences.paper = dialog.paper
        pattern = translate("Exports", "PDF") + " (*.pdf)"
        path = self._ask_path(translate("Exports", "Save the charter"), ".pdf", pattern)
        if path is None:
            return
        paper, language, day = dialog.paper, dialog.language, dialog.day
        versions = self._document.versions

        def write(progress: Callable[[float], None]) -> Any:
            from raciplanner.charter.document import write_charter

            return write_charter(
                plan,
                path,
                paper=paper,
                day=day,
                language=language,
                versions=versions,
                progress=progress,
            )

        self._start(write, path)

    def everything(self, open_findings: int) -> None:
        """Write the charter and what goes along with it into a folder."""
        from raciplanner.charter.companions import companions_of, write_all
        from raciplanner.gui.charter.companions_dialog import CompanionsDialog

        plan, preferences = self._document.plan, self._preferences
        dialog = CompanionsDialog(
            plan,
            open_findings,
            preferences.paper,
            preferences.text(_LEFT_OUT).split(),
            self._window,
        )
        if not dialog.ask():
            return
        preferences.paper = dialog.paper
        preferences.set_text(_LEFT_OUT, " ".join(sorted(dialog.left_out)))
        folder = self._messages.choose_folder(self._window, translate("Exports", "Folder for all"))
        if folder is None:
            return
        name = safe_name(plan.info.title, translate("Exports", "Plan"))
        paper, language, day = dialog.paper, dialog.language, dialog.day
        kinds, versions = dialog.kinds, self._document.versions
        files = companions_of(plan, folder, name, kinds, language).values()
        there = [one for one in files if one.exists()]
        if there and not self._may_replace(there):
            return

        def write(progress: Callable[[float], None]) -> Any:
            return write_all(
                plan,
                folder,
                name,
                day=day,
                kinds=kinds,
                paper=paper,
                language=language,
                versions=versions,
                progress=progress,
            )

        self._start(write, folder)

    def poster(self) -> None:
        """Save a poster of the matrix or of the map of goals."""
        from raciplanner.charter.poster import write_made
        from raciplanner.gui.charter.poster_dialog import PosterDialog

        preferences = self._preferences
        sheet = preferences.text(_SHEET) or ("a3" if preferences.paper == "a4" else "tabloid")
        dialog = PosterDialog(self._document.plan, sheet, self._window)
        if not dialog.ask() or dialog.poster is None:
            return
        preferences.set_text(_SHEET, dialog.paper)
        poster = dialog.poster
        pattern = translate("Exports", "PDF") + " (*.pdf)"
        path = self._ask_path(translate("Exports", "Save the poster"), ".pdf", pattern)
        if path is not None:
            # What is to be told about it was told beside its picture.
            self._start(lambda _progress: write_made(poster, path), path)

    def _may_replace(self, there: Sequence[Path]) -> bool:
        question = Question(
            translate("Exports", "%n files are there already. Replace them?", None, len(there)),
            "\n".join(path.name for path in there),
            (
                ("replace", translate("Exports", "Replace")),
                ("cancel", translate("Exports", "Cancel")),
            ),
        )
        return self._messages.ask(self._window, question) == "replace"

    def matrix(self) -> None:
        """Export the matrix for another program."""
        from raciplanner.gui.charter.dialogs import ExportDialog, kinds

        dialog = ExportDialog(self._document.plan.info, self._window)
        if not dialog.ask():
            return
        pattern = f"{dict(kinds())[dialog.suffix]} (*{dialog.suffix})"
        path = self._ask_path(translate("Exports", "Save the matrix"), dialog.suffix, pattern)
        if path is None:
            return
        plan, form, language = self._document.plan, dialog.form, dialog.language

        def write(_progress: Callable[[float], None]) -> None:
            from raciplanner.exchange.writers import export_plan

            export_plan(plan, path, form=form, language=language)

        self._start(write, path)

    def goal_map(self, look: Look) -> None:
        """Save the map of goals as a picture."""
        from raciplanner.gui.goals.export import (
            PictureDialog,
            light_picture,
            picture_kinds,
            write_pdf,
        )

        dialog = PictureDialog(self._window)
        if not dialog.ask():
            return
        suffix, scale, clear = dialog.suffix, dialog.scale, dialog.transparent
        pattern = f"{dict(picture_kinds())[suffix]} (*{suffix})"
        path = self._ask_path(translate("Exports", "Save the map of goals"), suffix, pattern)
        if path is None:
            return
        plan = self._document.plan

        def write(progress: Callable[[float], None]) -> None:
            from raciplanner.exchange.writers_goals import export_goals

            if suffix != ".pdf":
                export_goals(
                    plan,
                    path,
                    scale=scale,
                    transparent=clear,
                    choice=look.choice,
                    colour_by=look.colour_by,
                )
                return
            write_pdf(light_picture(plan, look, progress), path)

        self._start(write, path)

    def cancel(self) -> None:
        """Stop the work; no half file stays."""
        if self._work is not None:
            self._work.cancel()

    def _ask_path(self, title: str, suffix: str, pattern: str) -> Path | None:
        name = safe_name(self._document.plan.info.title, translate("Exports", "Plan"))
        return self._messages.save_file(self._window, title, name + suffix, [pattern])

    def _start(self, write: Callable[[Callable[[float], None]], Any], path: Path) -> None:
        work = self._work = Work(write, self)
        work.progressed.connect(self._tell)
        work.done.connect(lambda result: self._written(result, path))
        work.failed.connect(self.failed)
        work.finished.connect(self._end)
        self.progressed.emit(0.0)
        work.start()

    def _written(self, result: Charter | Written | None, path: Path) -> None:
        """Tell that it is there, and what should be known about it."""
        self.finished.emit(path)
        warnings = result.warnings(translate) if result is not None else ()
        if warnings:
            question = Question(
                translate("Exports", "It is written, but:"),
                "\n\n".join(warnings),
                (("ok", translate("Exports", "Close")),),
                warning=True,
            )
            self._messages.ask(self._window, question)

    def _tell(self, share: float) -> None:
        self.progressed.emit(share)

    def _end(self) -> None:
        self._work = None
        self.progressed.emit(None)
