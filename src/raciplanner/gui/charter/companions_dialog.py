"""What goes into a folder together: the charter and its companions, each with a tick."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QGridLayout, QWidget

from raciplanner.charter.companions import POSTER_PAPERS, kinds_of
from raciplanner.charter.poster import sheet_name
from raciplanner.gui.charter.dialogs import CharterDialog
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate


class CompanionsDialog(CharterDialog):
    """Paper, language and date of the charter, and what is written beside it.

    Parameters
    ----------
    plan : Plan
        Only what can be made of it is offered.
    left_out : collection of str
        Kinds that were not wanted the last time.
    """

    def __init__(
        self,
        plan: Plan,
        open_findings: int,
        paper: str,
        left_out: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        self.ticks: dict[str, QCheckBox] = {}
        super().__init__(plan.info, open_findings, paper, parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        kinds = kinds_of(plan)
        rows = -(-len(kinds) // 2)
        for place, kind in enumerate(kinds):
            tick = self.ticks[kind] = QCheckBox()
            tick.setChecked(kind not in left_out)
            tick.toggled.connect(self._check)
            grid.addWidget(tick, place % rows, place // rows)
        self.ui.layout_1.insertLayout(3, grid)
        self.ui.paper.currentIndexChanged.connect(self._name_posters)
        self.retranslate()
        self._check()

    @property
    def kinds(self) -> frozenset[str]:
        """What is wanted."""
        return frozenset(kind for kind, tick in self.ticks.items() if tick.isChecked())

    @property
    def left_out(self) -> frozenset[str]:
        """What could be written and is not wanted."""
        return frozenset(self.ticks.keys() - self.kinds)

    def _check(self) -> None:
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(self.kinds))

    def _name_posters(self) -> None:
        sheet = sheet_name(POSTER_PAPERS.get(self.paper, "a3"))
        for kind, text in (
            ("matrix_poster", translate("CompanionsDialog", "Poster of the &matrix ({sheet})")),
            ("map_poster", translate("CompanionsDialog", "Poster of the &goals ({sheet})")),
        ):
            if kind in self.ticks:
                self.ticks[kind].setText(text.format(sheet=sheet))

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.setWindowTitle(translate("CompanionsDialog", "Export all"))
        self.ui.line.setText(
            translate("CompanionsDialog", "What is ticked is written into one folder.")
        )
        texts = {
            "charter": translate("CompanionsDialog", "&Charter (PDF)"),
            "message": translate("CompanionsDialog", "&Summary for messages (Markdown)"),
            "message_page": translate("CompanionsDialog", "Summary for e-mail (&HTML)"),
            "cards": translate("CompanionsDialog", "&Role cards (PDF)"),
            "workbook": translate("CompanionsDialog", "Matrix for &Excel"),
            "markdown": translate("CompanionsDialog", "Matrix for messages (Mark&down)"),
            "html": translate("CompanionsDialog", "Matrix as a &web page"),
            "map": translate("CompanionsDialog", "Goal map as a p&icture (SVG)"),
        }
        for kind, text in texts.items():
            if kind in self.ticks:
                self.ticks[kind].setText(text)
        self._name_posters()
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("CompanionsDialog", "Choose a folder…"))
