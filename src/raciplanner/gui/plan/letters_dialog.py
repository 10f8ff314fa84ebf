"""Choosing the letters of a plan, with a preview of what would have no place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QListWidgetItem, QTableView, QWidget

from raciplanner._generated.ui.letters_dialog import Ui_LettersDialog
from raciplanner.gui.document import Document
from raciplanner.gui.plan.letters_model import ChipDelegate, LettersModel
from raciplanner.gui.widgets import Dialog
from raciplanner.model.edits.settings import switch_letters
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.records import LetterSet

translate = QCoreApplication.translate


class LettersDialog(Dialog):
    """The letter sets that ship with the program and those of the plan."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.ui = Ui_LettersDialog()
        self.ui.setupUi(self)
        self.model = LettersModel(self)
        set_up_letters(self.ui.letters, self.model)
        for letters in self._sets():
            item = QListWidgetItem(letters.name, self.ui.sets)
            item.setData(Qt.ItemDataRole.UserRole, letters.id)
            if letters.id == document.plan.letters.id:
                self.ui.sets.setCurrentItem(item)
        self.ui.sets.currentRowChanged.connect(self._show)
        self.ui.buttons.accepted.connect(self._apply)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()
        self.ui.sets.setFocus()

    def _sets(self) -> list[LetterSet]:
        own = dict(self._document.plan.letter_sets)
        return [own.pop(key, letters) for key, letters in LETTER_SETS.items()] + list(own.values())

    def _chosen(self) -> str:
        return str(self.ui.sets.currentItem().data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        chosen = self._chosen()
        letters = next(one for one in self._sets() if one.id == chosen)
        self.ui.name.setText(letters.name)
        self.model.show(letters, self._document.plan.info.language)
        self.ui.combinations.setText(combinations_text(letters))
        homeless = int(switch_letters(self._document.plan, chosen).data["homeless"])
        self.ui.bar.setVisible(homeless > 0)
        sentence = translate(
            "LettersDialog",
            "%n cells have letters without a place in {name}. They stay in the plan, are marked, "
            "and fit again when you switch back.",
            None,
            homeless,
        )
        self.ui.bar_text.setText(sentence.format(name=letters.name))

    def _apply(self) -> None:
        self._document.attempt(switch_letters, self._chosen())
        self.accept()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self._show()


def set_up_letters(view: QTableView, model: LettersModel) -> None:
    """Let ``view`` show letters: the letter as a chip, the meaning as wide as there is room."""
    view.setModel(model)
    view.setItemDelegateForColumn(0, ChipDelegate(view))
    view.setWordWrap(True)
    view.verticalHeader().hide()
    view.verticalHeader().setMinimumSectionSize(42)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
    header.resizeSection(1, 150)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)


def combinations_text(letters: LetterSet) -> str:
    """Which letters of a set may stand together in one cell."""
    chars = {letter.function: letter.char for letter in letters.letters}
    pairs = sorted(
        "/".join(sorted(chars[function] for function in pair))
        for pair in letters.combinations
        if pair <= chars.keys()
    )
    if not pairs:
        return translate("Letters", "One letter in each cell.")
    return translate("Letters", "May stand together in one cell: {pairs}.").format(
        pairs=", ".join(pairs)
    )
