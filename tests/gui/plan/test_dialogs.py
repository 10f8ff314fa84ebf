"""Properties, letters: one undo step each, a preview before the switch."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from raciplanner.gui.people.models import CHOICES_ROLE
from raciplanner.gui.plan.chip_label import ChipLabel
from raciplanner.gui.plan.letters_dialog import LettersDialog
from raciplanner.gui.plan.letters_model import (
    LettersModel,
    count_choices,
    count_text,
    function_text,
)
from raciplanner.gui.plan.properties import PropertiesDialog
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.records import Letter


def test_properties_are_one_step(document, qtbot):
    dialog = PropertiesDialog(document)
    qtbot.addWidget(dialog)
    dialog.ui.title.setText("Q3 alignment")
    dialog.ui.company.setText("Example Ltd")
    dialog.ui.scope.setPlainText("All of it")
    dialog.ui.language.setCurrentIndex(1)
    dialog.ui.has_review.setChecked(True)
    dialog.ui.review.setDate(QDate(2027, 3, 1))
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    info = document.plan.info
    assert (info.title, info.company, info.scope) == ("Q3 alignment", "Example Ltd", "All of it")
    assert (info.language, info.review_date) == ("ru", date(2027, 3, 1))
    assert document.undo_stack.count() == 1


def test_properties_show_what_is_there_and_need_a_title(document, qtbot):
    first = PropertiesDialog(document)
    qtbot.addWidget(first)
    first.ui.has_review.setChecked(True)
    first.ui.review.setDate(QDate(2027, 3, 1))
    first.ui.buttons.accepted.emit()
    dialog = PropertiesDialog(document)
    qtbot.addWidget(dialog)
    assert dialog.ui.title.text() == "Test"
    assert dialog.ui.review.date() == QDate(2027, 3, 1)
    dialog.ui.title.setText("  ")
    assert not dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


@pytest.fixture
def letters(document, qtbot) -> LettersDialog:
    made = LettersDialog(document)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: LettersDialog, name: str) -> None:
    items = dialog.ui.sets.findItems(name, Qt.MatchFlag.MatchExactly)
    dialog.ui.sets.setCurrentItem(items[0])


def test_the_present_set_is_chosen(letters):
    assert letters.ui.sets.currentItem().text() == "RACI"
    assert not letters.ui.bar.isVisible()
    ticked = [
        letters.ui.together.item(row).text()
        for row in range(letters.ui.together.count())
        if letters.ui.together.item(row).checkState() == Qt.CheckState.Checked
    ]
    assert ticked == ["A/R"]


def test_a_switch_previews_what_has_no_place(letters, document):
    choose(letters, "DACI")
    letters.model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        letters.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    assert letters.ui.bar.isVisible()
    assert letters.ui.bar_text.text() == "Letters that DACI has no place for:"
    assert [line.text() for line in letters.fates._labels] == ["C in 4 cells"]
    letters.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert document.plan.letters.id == "daci"
    document.undo()
    assert document.plan.letters.id == "raci"


def test_letters_without_a_place_become_others(letters, document):
    choose(letters, "DACI")
    (box,) = letters.fates._boxes.values()
    assert [box.itemText(row) for row in range(box.count())] == [
        "stays, and is marked",
        "becomes D",
        "becomes A",
        "becomes C",
        "becomes I",
    ]
    box.setCurrentIndex(3)
    choose(letters, "RAPID")
    choose(letters, "DACI")
    (box,) = letters.fates._boxes.values()
    assert box.currentText() == "stays, and is marked"
    box.setCurrentIndex(3)
    letters.ui.buttons.accepted.emit()
    assert document.plan.assignment("Collect requirements", "Dina").functions == {"doer"}
    assert document.undo_stack.count() == 1
    document.undo()
    assert document.plan.assignment("Collect requirements", "Dina").functions == {"two_way"}


def test_a_set_of_ones_own_begins_as_a_copy(letters, document, qtbot):
    letters.ui.copy.click()
    assert letters.ui.name.text() == "RACI, ours"
    assert letters.ui.name.hasFocus()
    qtbot.keyClicks(letters.ui.name, "Ours")
    letters.ui.add.click()
    view, model = letters.ui.letters, letters.model
    index = view.currentIndex()
    assert (index.row(), model.data(index)) == (4, "B")
    qtbot.keyClick(view.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.state() == view.State.NoState)
    for column, value in enumerate(("S", "Supporter", "Helps", "0:1", "support")):
        assert model.setData(index.siblingAtColumn(column), value, Qt.ItemDataRole.EditRole)
    letters.ui.language.setCurrentIndex(1)
    assert model.setData(model.index(4, 1), "Помощник", Qt.ItemDataRole.EditRole)
    letters.ui.up.click()
    join = letters.ui.together.findItems("R/S", Qt.MatchFlag.MatchExactly)[0]
    join.setCheckState(Qt.CheckState.Checked)
    letters.ui.buttons.accepted.emit()
    made = document.plan.letters
    assert made.name == "Ours"
    assert "".join(letter.char for letter in made.letters) == "RACSI"
    letter = made.letter("support")
    assert (letter.word("en"), letter.word("ru"), letter.maximum) == ("Supporter", "Помощник", 1)
    assert made.allows(frozenset({"doer", "support"}))
    document.undo()
    assert document.plan.letters.id == "raci"
    assert not document.plan.letter_sets


def test_a_set_that_makes_no_sense_cannot_be_used(letters):
    letters.ui.letters.setCurrentIndex(letters.model.index(0, 0))
    letters.ui.remove.click()
    ok = letters.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert letters.ui.trouble.isVisible()
    assert not ok.isEnabled()
    letters.ui.doer.setCurrentIndex(1)
    letters.ui.doer.activated.emit(1)
    assert ok.isEnabled()
    letters.ui.owner.activated.emit(0)
    letters.ui.name.clear()
    letters.ui.name.textEdited.emit("")
    assert letters.ui.trouble_text.text() == "A name is needed."
    assert letters.ui.forget.text() == "As ship&ped"
    letters.ui.forget.click()
    assert ok.isEnabled()
    assert letters.letters == LETTER_SETS["raci"]


def test_own_words_are_taken_away_again(document, qtbot):
    def dialog() -> LettersDialog:
        made = LettersDialog(document)
        qtbot.addWidget(made)
        made.show()
        return made

    first = dialog()
    first.model.setData(first.model.index(0, 1), "Worker", Qt.ItemDataRole.EditRole)
    choose(first, "RASCI")
    first.ui.copy.click()
    first.ui.buttons.accepted.emit()
    assert document.plan.letter_sets["raci"].letter("doer").word("en") == "Worker"
    assert document.plan.letters.name == "RASCI, ours"
    second = dialog()
    assert not second.ui.forget.isEnabled()
    choose(second, "RACI")
    second.ui.forget.click()
    second.ui.buttons.accepted.emit()
    assert [one.name for one in document.plan.letter_sets.values()] == ["RASCI, ours"]
    third = dialog()
    choose(third, "RASCI, ours")
    third.ui.forget.click()
    assert third.letters.id == "raci"
    third.ui.buttons.accepted.emit()
    assert not document.plan.letter_sets
    document.undo()
    assert len(document.plan.letter_sets) == 1
    third.ui.letters.setCurrentIndex(QModelIndex())
    for button in (third.ui.remove, third.ui.up, third.ui.down):
        button.click()
    assert third.letters == LETTER_SETS["raci"]


def test_only_what_is_free_can_be_stood_for(letters):
    model = letters.model
    offered = [value for value, _text in model.data(model.index(0, 4), CHOICES_ROLE)]
    assert "doer" in offered
    assert "owner" not in offered
    assert offered[-1] == "own_1"
    counts = [text for _value, text in model.data(model.index(0, 3), CHOICES_ROLE)]
    assert counts[:3] == ["any number", "at least 1", "exactly 1"]
    assert model.data(model.index(0, 0), CHOICES_ROLE) is None
    odd = Letter("X", "own_7", minimum=2, maximum=5)
    assert count_choices(odd)[0] == ("2:5", "2 to 5")
    assert function_text("own_7") == "something else"
    assert not model.setData(model.index(0, 0), "X", Qt.ItemDataRole.CheckStateRole)


def test_the_table_of_letters(letters):
    model = letters.model
    assert [model.data(model.index(0, column)) for column in range(5)] == [
        "R",
        "Responsible",
        "Does the work.",
        "at least 1",
        "does the work",
    ]
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Meaning"
    assert model.headerData(2, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None
    assert not letters.grab().isNull()


def test_counts_in_words():
    assert count_text(Letter("A", "owner", minimum=1, maximum=1)) == "exactly 1"
    assert count_text(Letter("D", "drive", maximum=2)) == "at most 2"
    assert count_text(Letter("I", "one_way")) == "any number"


def test_models_of_letters_pass_qts_tester(qtbot):
    model = LettersModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for one in LETTER_SETS.values():
        model.show(one, "ru")
    assert tester is not None


def test_chips_are_drawn_in_every_theme(qtbot, qapp):
    from raciplanner.gui.theme import Theme

    theme = Theme(qapp)
    for kind in ("light", "dark", "contrast"):
        theme.use(kind)
        chip = ChipLabel(LETTER_SETS["raci"].letters[1])
        qtbot.addWidget(chip)
        chip.resize(chip.sizeHint())
        image = chip.grab().toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        assert len(colours) > 1
    theme.use("light")
