"""Properties, letters, meanings: one undo step each, a preview before the switch."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.gui.plan.chip_label import ChipLabel
from raciplanner.gui.plan.letters_dialog import LettersDialog, combinations_text
from raciplanner.gui.plan.letters_model import LettersModel, count_text
from raciplanner.gui.plan.meanings import MeaningsDialog, difference_text
from raciplanner.gui.plan.properties import PropertiesDialog
from raciplanner.model.edits.settings import switch_letters
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
    assert letters.ui.combinations.text() == "May stand together in one cell: A/R."


def test_a_switch_previews_what_has_no_place(letters, document):
    choose(letters, "DACI")
    letters.model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        letters.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    assert letters.ui.bar.isVisible()
    homeless = switch_letters(document.plan, "daci").data["homeless"]
    assert letters.ui.bar_text.text().startswith(f"{homeless} cells have letters")
    letters.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert document.plan.letters.id == "daci"
    document.undo()
    assert document.plan.letters.id == "raci"


def test_the_table_of_letters(letters):
    model = letters.model
    assert [model.data(model.index(0, column)) for column in range(4)] == [
        "R",
        "Responsible",
        "Does the work.",
        "at least 1",
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


def test_combinations_in_words():
    assert combinations_text(LETTER_SETS["charting"]) == "One letter in each cell."


def test_meanings_follow_the_plan(document, qtbot):
    dialog = MeaningsDialog(document)
    qtbot.addWidget(dialog)
    assert "A answers for the result" in dialog.ui.difference.text()
    document.attempt(switch_letters, "daci")
    assert dialog.ui.heading.text() == "DACI"
    assert difference_text(LETTER_SETS["charting"]) == ""


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
