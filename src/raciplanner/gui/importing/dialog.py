"""Import of a spreadsheet: choose a table, look at the plan it would make, take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidgetItem, QWidget

from raciplanner._generated.ui.import_dialog import Ui_ImportDialog
from raciplanner.errors import ImportFailed
from raciplanner.gui.choices import document_languages
from raciplanner.gui.importing.preview import PreviewModel
from raciplanner.gui.messages import Messages
from raciplanner.gui.widgets import Dialog, fill
from raciplanner.gui.work import Work
from raciplanner.wording.errors import error_text

if TYPE_CHECKING:
    from raciplanner.exchange import Proposal
    from raciplanner.model.plan import Plan

translate = QCoreApplication.translate


def patterns() -> list[str]:
    """File patterns of what can be imported."""
    tables = translate("ImportDialog", "Tables")
    every = translate("ImportDialog", "All files")
    return [f"{tables} (*.xlsx *.xlsm *.csv *.tsv *.txt *.md *.html *.htm *.rst)", f"{every} (*)"]


class ImportDialog(Dialog):
    """Reads a file beside the window and shows what the program takes for matrices.

    Parameters
    ----------
    path : Path
        The file to read first.
    language : str
        Proposed language of the plan.
    messages : Messages
        Asks for another file.
    """

    topic = "import"

    def __init__(
        self, path: Path, language: str, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._messages = path, messages
        self._proposals: list[Proposal] = []
        self._plan: Plan | None = None
        self._work: Work | None = None
        self._trouble: ImportFailed | None = None
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        fill(self.ui.language, document_languages(), language)
        self.preview = PreviewModel(self.palette(), self)
        self.ui.preview.setModel(self.preview)
        self.ui.preview.verticalHeader().setDefaultSectionSize(28)
        header = self.ui.preview.horizontalHeader()
        header.setDefaultSectionSize(88)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setHighlightSections(False)
        self.problems = QStringListModel(self)
        self.ui.problems.setModel(self.problems)
        self.ui.splitter.setStretchFactor(1, 1)
        self.ui.splitter.setSizes([260, 720])
        self._connect()
        self.retranslate()
        self.read(path)

    def _connect(self) -> None:
        self.ui.choose.clicked.connect(self._choose)
        self.ui.tables.currentRowChanged.connect(self._show_table)
        self.ui.language.currentIndexChanged.connect(self._show_table)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)

    def plan(self) -> Plan | None:
        """The plan chosen, under the title typed."""
        row = self.ui.tables.currentRow()
        return self._made(row) if row >= 0 else None

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._work is not None

    # Reading

    def read(self, path: Path) -> None:
        """Read another file."""
        self._stop()
        self._path, self._proposals, self._trouble = path, [], None
        self.ui.tables.clear()
        self._show_state()
        work = self._work = Work(lambda _progress: _read(path), self)
        work.done.connect(lambda found: self._take(work, found))
        work.failed.connect(lambda error: self._fail(work, error))
        self._show_state()
        work.start()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _take(self, work: Work, proposals: list[Proposal]) -> None:
        if work is not self._work:
            return
        self._work = None
        self._proposals = proposals
        if not proposals:
            self._trouble = ImportFailed("no_matrix", file=self._path)
        self._list_tables()
        self._show_state()

    def _fail(self, work: Work, error: Exception) -> None:
        if work is not self._work:
            return
        self._work = None
        if not isinstance(error, ImportFailed):
            raise error
        self._trouble = error
        self._show_state()

    def _list_tables(self) -> None:
        from raciplanner.exchange import best
        from raciplanner.wording.imports import proposal_text

        for proposal in self._proposals:
            QListWidgetItem(proposal_text(proposal, translate), self.ui.tables)
        if self._proposals:
            self.ui.tables.setCurrentRow(self._proposals.index(best(self._proposals)))

    # Showing

    def _made(self, row: int) -> Plan:
        from raciplanner.exchange import to_plan

        proposal = self._proposals[row]
        title = self.ui.title.text().strip() or proposal.title or self._path.stem
        return to_plan(proposal, title=title, language=str(self.ui.language.currentData()))

    def _show_table(self) -> None:
        from raciplanner.model.plan import Plan
        from raciplanner.wording.imports import problem_text

        row = self.ui.tables.currentRow()
        if row < 0:
            self.preview.show(Plan())
            self.problems.setStringList([])
            return
        proposal = self._proposals[row]
        self.ui.title.setPlaceholderText(proposal.title or self._path.stem)
        plan = self._made(row)
        self.preview.show(plan)
        self.ui.preview.setColumnWidth(0, 260)
        self.problems.setStringList([problem_text(one, translate) for one in proposal.problems])
        facts = [
            plan.letters.name,
            translate("ImportDialog", "%n activities", None, len(plan.activities)),
            translate("ImportDialog", "%n roles", None, len(plan.columns)),
            translate("ImportDialog", "%n phases", None, len(plan.phases)),
        ]
        self.ui.facts.setText(" · ".join(facts))
        self._show_problems(len(proposal.problems))

    def _show_problems(self, count: int) -> None:
        self.ui.problems.setVisible(count > 0)
        row = max(self.ui.problems.sizeHintForRow(0), 20)
        self.ui.problems.setMaximumHeight(min(count, 5) * row + 10)
        text = translate(
            "ImportDialog", "%n places to look at; nothing of them is lost", None, count
        )
        everything = translate("ImportDialog", "Everything was read.")
        self.ui.problems_label.setText(text if count else everything)

    def _show_state(self) -> None:
        self.ui.file.setText(self._path.name)
        self.ui.progress.setVisible(self.busy)
        self.ui.bar.setVisible(self._trouble is not None)
        if self._trouble is not None:
            self.ui.bar_text.setText(error_text(self._trouble, translate))
        self.ui.splitter.setEnabled(bool(self._proposals))
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self._proposals))
        self._show_table()

    def _choose(self) -> None:
        title = translate("ImportDialog", "Import a spreadsheet")
        path = self._messages.open_file(self, title, patterns())
        if path is not None:
            self.ui.title.clear()
            self.read(path)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("ImportDialog", "Make a plan"))
        self._show_state()

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)


def _read(path: Path) -> list[Proposal]:
    from raciplanner.exchange import propose, read_tables

    return propose(read_tables(path))
