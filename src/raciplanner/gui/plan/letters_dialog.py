"""Choosing or defining the letters of a plan, with a preview of what would have no place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QListWidgetItem,
    QTableView,
    QWidget,
)

from raciplanner._generated.ui.letters_dialog import Ui_LettersDialog
from raciplanner.errors import InvalidEdit
from raciplanner.gui.choices import document_languages
from raciplanner.gui.document import Document
from raciplanner.gui.icons import icon
from raciplanner.gui.people.choice_delegate import ChoiceDelegate
from raciplanner.gui.plan.letters_fates import Fates
from raciplanner.gui.plan.letters_model import (
    CHAR,
    COUNT,
    FUNCTION,
    WORD,
    ChipDelegate,
    LettersModel,
    WrappingDelegate,
    own_function,
)
from raciplanner.gui.widgets import Dialog, fill, set_tip
from raciplanner.model.edits.letters import adopt_letters, forget_letters
from raciplanner.model.edits.settings import define_letters
from raciplanner.model.frameworks import FUNCTIONS, LETTER_SETS
from raciplanner.model.lettering import (
    Pair,
    add_letter,
    copied,
    free_char,
    move_letter,
    pairs,
    remove_letter,
    set_pair,
)
from raciplanner.model.records import LetterSet
from raciplanner.wording.edits import refusal_text

translate = QCoreApplication.translate
_VALUE = Qt.ItemDataRole.UserRole


class LettersDialog(Dialog):
    """The letter sets that ship with the program and those of the plan, all of them to be changed.

    What is changed is a draft until the dialog is accepted; then the chosen set is in use.
    """

    topic = "letters"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._drafts = self._known()
        self.ui = Ui_LettersDialog()
        self.ui.setupUi(self)
        self.ui.together.setWrapping(True)
        self.model = LettersModel(self, editable=True)
        set_up_letters(self.ui.letters, self.model)
        for column in (COUNT, FUNCTION):
            self.ui.letters.setItemDelegateForColumn(column, ChoiceDelegate(self.ui.letters))
        self.fates = Fates(document, self.ui.fates)
        fill(self.ui.language, document_languages(), document.plan.info.language)
        self._list(document.plan.letters.id)
        self._connect()
        self.retranslate()
        self.ui.sets.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.sets.currentRowChanged.connect(self._show)
        ui.language.currentIndexChanged.connect(self._show)
        ui.name.textEdited.connect(lambda text: self._draft(replace(self.letters, name=text)))
        self.model.edited.connect(self._draft)
        ui.together.itemChanged.connect(self._join)
        ui.owner.activated.connect(
            lambda _row: self._draft(replace(self.letters, owner=str(ui.owner.currentData())))
        )
        ui.doer.activated.connect(
            lambda _row: self._draft(replace(self.letters, doer=str(ui.doer.currentData())))
        )
        acts: tuple[tuple[QWidget, Callable[[], object]], ...] = (
            (ui.copy, self._copy),
            (ui.forget, self._forget),
            (ui.add, self._add),
            (ui.remove, self._remove),
            (ui.up, lambda: self._move(-1)),
            (ui.down, lambda: self._move(1)),
        )
        for button, act in acts:
            button.clicked.connect(lambda _on=False, act=act: act())  # type: ignore[attr-defined]
        ui.buttons.accepted.connect(self._apply)
        ui.buttons.rejected.connect(self.reject)

    # The sets

    def _known(self) -> dict[str, LetterSet]:
        own = dict(self._document.plan.letter_sets)
        shipped = {key: own.pop(key, letters) for key, letters in LETTER_SETS.items()}
        return shipped | own

    def _list(self, chosen: str) -> None:
        blocked = self.ui.sets.blockSignals(True)
        self.ui.sets.clear()
        for key, letters in self._drafts.items():
            item = QListWidgetItem(letters.name, self.ui.sets)
            item.setData(_VALUE, key)
            if key == chosen:
                self.ui.sets.setCurrentItem(item)
        self.ui.sets.blockSignals(blocked)

    @property
    def letters(self) -> LetterSet:
        """The chosen set as it is drafted."""
        return self._drafts[str(self.ui.sets.currentItem().data(_VALUE))]

    def _draft(self, letters: LetterSet) -> None:
        """Put ``letters`` in the place of the chosen set."""
        self._drafts[letters.id] = letters
        self.ui.sets.currentItem().setText(letters.name or "…")
        self._show()

    def _copy(self) -> None:
        name = translate("LettersDialog", "{name}, ours").format(name=self.letters.name)
        made = copied(self.letters, name)
        self._drafts[made.id] = made
        self._list(made.id)
        self._show()
        self.ui.name.setFocus()
        self.ui.name.selectAll()

    def _forget(self) -> None:
        """Take a set of one's own away, or give a shipped one its own words back."""
        gone = self.letters.id
        in_use = self._document.plan.info.letter_set
        if gone in LETTER_SETS:
            self._drafts[gone] = LETTER_SETS[gone]
            self._list(gone)
        else:
            del self._drafts[gone]
            self._list(in_use if in_use in self._drafts else "raci")
        self._show()

    # The letters of the chosen set

    def _function(self) -> str:
        """The function of the letter at the cursor, or empty."""
        index = self.ui.letters.currentIndex()
        return self.model.letter(index.row()).function if index.isValid() else ""

    def _add(self) -> None:
        letters = self.letters
        taken = {letter.function for letter in letters.letters}
        free = (*(name for name in FUNCTIONS if name not in taken), own_function(letters))
        self._draft(add_letter(letters, free[0], free_char(letters)))
        index = self.model.index(self.model.rowCount() - 1, CHAR)
        self.ui.letters.setFocus()
        self.ui.letters.setCurrentIndex(index)
        self.ui.letters.edit(index)

    def _remove(self) -> None:
        function = self._function()
        if function:
            row = self.ui.letters.currentIndex().row()
            self._draft(remove_letter(self.letters, function))
            self.ui.letters.setCurrentIndex(
                self.model.index(min(row, self.model.rowCount() - 1), CHAR)
            )

    def _move(self, step: int) -> None:
        function, row = self._function(), self.ui.letters.currentIndex().row()
        if function:
            self._draft(move_letter(self.letters, function, step))
            row = max(0, min(row + step, self.model.rowCount() - 1))
            self.ui.letters.setCurrentIndex(self.model.index(row, CHAR))

    def _join(self, item: QListWidgetItem) -> None:
        pair: Pair = item.data(_VALUE)
        on = item.checkState() == Qt.CheckState.Checked
        self._draft(set_pair(self.letters, pair, together=on))

    # What is shown

    def _show(self) -> None:
        letters, language = self.letters, str(self.ui.language.currentData())
        if self.ui.name.text() != letters.name:
            self.ui.name.setText(letters.name)
        place = self.ui.letters.currentIndex()
        self.model.show(letters, language)
        if place.row() >= 0 and not self.ui.letters.currentIndex().isValid():
            self.ui.letters.setCurrentIndex(self.model.index(place.row(), place.column()))
        chars = [(letter.function, letter.char) for letter in letters.letters]
        fill(self.ui.owner, chars, letters.owner)
        fill(self.ui.doer, chars, letters.doer)
        self._show_pairs(letters)
        self._show_fates(letters)
        self._show_trouble(letters)
        self._show_forget(letters)

    def _show_pairs(self, letters: LetterSet) -> None:
        chars = {letter.function: letter.char for letter in letters.letters}
        view = self.ui.together
        blocked, row = view.blockSignals(True), view.currentRow()
        high = view.fontMetrics().height() + 10
        room = 44  # the box and the space around it
        view.clear()
        for pair, together in pairs(letters):
            item = QListWidgetItem("/".join(sorted(chars[name] for name in pair)), view)
            item.setData(_VALUE, pair)
            item.setSizeHint(QSize(room + view.fontMetrics().horizontalAdvance(item.text()), high))
            item.setCheckState(Qt.CheckState.Checked if together else Qt.CheckState.Unchecked)
        view.setCurrentRow(row)
        view.blockSignals(blocked)

    def _show_fates(self, letters: LetterSet) -> None:
        homeless = self.fates.show(letters)
        self.ui.bar.setVisible(homeless)
        sentence = translate("LettersDialog", "Letters that {name} has no place for:")
        self.ui.bar_text.setText(sentence.format(name=letters.name))

    def _show_trouble(self, letters: LetterSet) -> None:
        try:
            define_letters(self._document.plan, letters)
        except InvalidEdit as refusal:
            self.ui.trouble_text.setText(refusal_text(refusal, translate))
            fine = False
        else:
            fine = True
        self.ui.trouble.setVisible(not fine)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fine)

    def _show_forget(self, letters: LetterSet) -> None:
        shipped = LETTER_SETS.get(letters.id)
        text = translate("LettersDialog", "&Delete")
        if shipped is not None:
            text = translate("LettersDialog", "As ship&ped")
        self.ui.forget.setText(text)
        used = letters.id == self._document.plan.info.letter_set
        self.ui.forget.setEnabled(letters != shipped if shipped else not used)

    def _apply(self) -> None:
        chosen, plan = self.letters, self._document.plan
        for key, letters in self._drafts.items():
            if letters != chosen and letters != plan.letter_sets.get(key, LETTER_SETS.get(key)):
                self._document.attempt(define_letters, letters)
        self._document.attempt(adopt_letters, chosen, self.fates.chosen())
        for key in plan.letter_sets:
            if key not in self._drafts or self._drafts[key] == LETTER_SETS.get(key):
                self._forget_in_plan(key)
        self.accept()

    def _forget_in_plan(self, key: str) -> None:
        if key in self._document.plan.letter_sets:
            self._document.attempt(forget_letters, key)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        for tool, name, text in (
            (self.ui.up, "up", translate("LettersDialog", "Move the letter up")),
            (self.ui.down, "down", translate("LettersDialog", "Move the letter down")),
        ):
            tool.setIcon(icon(name, self.palette()))
            set_tip(tool, text)
            tool.setAccessibleName(text)
        self._show()


def set_up_letters(view: QTableView, model: LettersModel) -> None:
    """Let ``view`` show letters: the letter as a chip, the meaning as wide as there is room."""
    view.setModel(model)
    view.setItemDelegate(WrappingDelegate(view))
    view.setItemDelegateForColumn(CHAR, ChipDelegate(view))
    view.setWordWrap(True)
    view.verticalHeader().hide()
    view.verticalHeader().setMinimumSectionSize(42)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(WORD, QHeaderView.ResizeMode.Interactive)
    header.resizeSection(WORD, view.fontMetrics().averageCharWidth() * 19)
    header.setSectionResizeMode(WORD + 1, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
