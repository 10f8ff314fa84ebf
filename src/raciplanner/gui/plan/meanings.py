"""What the letters of the plan mean: one key away, beside the window while one works."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from raciplanner._generated.ui.meanings_dialog import Ui_MeaningsDialog
from raciplanner.gui.document import Document
from raciplanner.gui.plan.letters_dialog import set_up_letters
from raciplanner.gui.plan.letters_model import COUNT, FUNCTION, LettersModel
from raciplanner.gui.widgets import Dialog
from raciplanner.model.change import Change
from raciplanner.model.records import LetterSet

translate = QCoreApplication.translate


class MeaningsDialog(Dialog):
    """Word and meaning of every letter, and how the owner differs from the doer."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self.ui = Ui_MeaningsDialog()
        self.ui.setupUi(self)
        self.model = LettersModel(self)
        set_up_letters(self.ui.letters, self.model)
        for column in (COUNT, FUNCTION):
            self.ui.letters.setColumnHidden(column, True)
        self.ui.buttons.rejected.connect(self.reject)
        document.changed.connect(self._follow)
        document.replaced.connect(self.retranslate)
        self.retranslate()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(change.table in {"info", "letter_sets"} for change in changes):
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        plan = self._document.plan
        self.model.show(plan.letters, plan.info.language)
        self.ui.heading.setText(plan.letters.name)
        self.ui.difference.setText(difference_text(plan.letters))


def difference_text(letters: LetterSet) -> str:
    """How the one who answers differs from the ones who do the work."""
    owner, doer = letters.letter(letters.owner), letters.letter(letters.doer)
    if owner is None or doer is None or owner is doer:
        return ""
    return translate(
        "Letters",
        "{doer} does the work, and there may be several. {owner} answers for the result: "
        "one role only, also when others do all the work.",
    ).format(doer=doer.char, owner=owner.char)
