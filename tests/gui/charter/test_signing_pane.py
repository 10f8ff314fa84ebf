"""The pane of the sign-off: where the keyboard and the cursor are."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.gui.charter.freeze_dialog import FreezeDialog
from raciplanner.model.edits.charter import freeze
from raciplanner.model.edits.renewal import put_review
from raciplanner.model.edits.settings import change_info
from raciplanner.model.signing import signing_of
from tests.gui.charter.states import known
from tests.gui.charter.test_signing import NOW, pane  # noqa: F401 - a fixture

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def view(window, pane, qtbot):  # noqa: F811
    window.show()
    yield window.workspace.view("charter")
    known(pane)
    window.figures.stop()


def put(view, drive) -> None:
    drive(lambda dialog: dialog.accept())
    view.signing.freeze.click()
    known(view.signing)


def test_whoever_comes_back_to_signing_has_the_keyboard_there(view, window, drive):
    window.show_view("matrix")
    window.show_view("charter")
    window.workspace.enter()
    assert window.focusWidget() is view.signing.freeze
    put(view, drive)
    window.show_view("matrix")
    window.show_view("charter")
    window.workspace.enter()
    assert window.focusWidget() is view.signing.signers
    view.tabs.setCurrentIndex(0)
    window.workspace.enter()
    assert window.focusWidget() is view.sections


def test_the_cursor_stays_with_the_last_who_has_signed(view, window, drive):
    put(view, drive)

    def signs(dialog):
        dialog.outcomes["agrees"].setChecked(True)
        dialog.methods["paper"].setChecked(True)
        dialog.buttons.button(OK).click()

    for row in (0, 1):
        assert view.signing.signers.currentRow() == row
        drive(signs)
        view.signing.sign.click()
        known(view.signing)
    assert signing_of(window.document.plan).signed == 2
    assert view.signing.signers.currentRow() == 1


def test_a_dialog_that_was_answered_no_longer_looks_at_the_plan(view, window, qtbot):
    """What it would add is there by then: the review in the action plan."""
    document = window.document
    document.perform(change_info(document.plan, review_date=date(2027, 6, 30)))
    qtbot.waitUntil(lambda: not window.live.busy)
    along = put_review(document.plan, "Review", owner="")
    dialog = FreezeDialog(document, window.live, lambda _finding: "", window, along=along)
    dialog.show()
    dialog.accept()
    signers = dialog.chosen_signers()
    document.perform(freeze(document.plan, "1.0", signers, made=NOW, along=dialog.along))
    window.live.restarted.emit()
    known(view.signing)
    assert view.signing.signers.count() == 2
    assert [one.due for one in document.plan.actions.values()] == [date(2027, 6, 30)]
