"""What to export and how: the charter as PDF, the matrix for other programs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner._generated.ui.charter_dialog import Ui_CharterDialog
from raciplanner._generated.ui.export_dialog import Ui_ExportDialog
from raciplanner.gui.choices import document_languages
from raciplanner.gui.widgets import Dialog, fill
from raciplanner.model.records import PlanInfo

translate = QCoreApplication.translate


class CharterDialog(Dialog):
    """Paper, language and date of a charter.

    Parameters
    ----------
    info : PlanInfo
    open_findings : int
        Findings still open: the person is reminded, not stopped.
    paper : str
        Proposed paper.
    """

    topic = "charter"

    def __init__(
        self, info: PlanInfo, open_findings: int, paper: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._info, self._open, self._paper = info, open_findings, paper
        self.ui = Ui_CharterDialog()
        self.ui.setupUi(self)
        self.ui.day.setDate(QDate.currentDate())
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()

    @property
    def paper(self) -> str:
        """``a4`` or ``letter``."""
        return str(self.ui.paper.currentData())

    @property
    def language(self) -> str:
        """Language of the charter."""
        return str(self.ui.language.currentData())

    @property
    def day(self) -> date:
        """The date printed."""
        day = self.ui.day.date()
        return date(day.year(), day.month(), day.day())

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.ui.heading.setText(self._info.title)
        papers = [
            ("a4", translate("CharterDialog", "A4")),
            ("letter", translate("CharterDialog", "US Letter")),
        ]
        fill(self.ui.paper, papers, self.ui.paper.currentData() or self._paper)
        chosen = self.ui.language.currentData() or self._info.language
        fill(self.ui.language, document_languages(), chosen)
        self.ui.bar.setVisible(self._open > 0)
        self.ui.bar_text.setText(
            translate(
                "CharterDialog",
                "%n findings are still open. They will stand in the charter.",
                None,
                self._open,
            )
        )
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("CharterDialog", "Save as PDF…"))


class ExportDialog(Dialog):
    """Kind of file, matrix or list, language of the headings."""

    topic = "charter"

    def __init__(self, info: PlanInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = info
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self.ui.kind.currentIndexChanged.connect(self._kind_changed)
        self.ui.form.currentIndexChanged.connect(self._kind_changed)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()

    @property
    def suffix(self) -> str:
        """End of the file name with its dot."""
        return str(self.ui.kind.currentData())

    @property
    def form(self) -> str:
        """``matrix`` or ``list``."""
        return str(self.ui.form.currentData())

    @property
    def language(self) -> str:
        """Language of headings and legend."""
        return str(self.ui.language.currentData())

    def _kind_changed(self) -> None:
        whole = self.suffix == ".json"
        self.ui.form.setEnabled(not whole)
        self.ui.language.setEnabled(not whole)
        if whole:
            text = translate("ExportDialog", "JSON always holds the whole plan.")
        elif self.form == "list":
            text = translate("ExportDialog", "One row for each filled cell.")
        else:
            text = translate("ExportDialog", "Activities down, roles across, as in the window.")
        self.ui.hint.setText(text)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        fill(self.ui.kind, kinds(), self.ui.kind.currentData() or ".xlsx")
        forms = [
            ("matrix", translate("ExportDialog", "Matrix")),
            ("list", translate("ExportDialog", "List")),
        ]
        fill(self.ui.form, forms, self.ui.form.currentData() or "matrix")
        chosen = self.ui.language.currentData() or self._info.language
        fill(self.ui.language, document_languages(), chosen)
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("ExportDialog", "Save as…"))
        self._kind_changed()


def kinds() -> list[tuple[str, str]]:
    """Kinds of files a matrix is exported to, by their endings."""
    return [
        (".xlsx", translate("ExportDialog", "Excel workbook")),
        (".csv", translate("ExportDialog", "CSV table")),
        (".md", translate("ExportDialog", "Markdown table")),
        (".html", translate("ExportDialog", "HTML page")),
        (".json", translate("ExportDialog", "JSON data")),
    ]
