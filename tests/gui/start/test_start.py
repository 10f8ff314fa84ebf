"""The start screen and the library dialog."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox, QMenu

from raciplanner.gui.recent import Recent
from raciplanner.gui.start.library_dialog import LibraryDialog
from raciplanner.gui.start.page import StartPage
from raciplanner.gui.start.recent_list import folder_text, pin_area, state_text
from raciplanner.gui.widgets import Bar
from raciplanner.library import new_plan, phase_choices


@pytest.fixture
def recent(preferences, tmp_path) -> Recent:
    made = Recent(preferences)
    made.add(tmp_path / "gone.raciplan", "Old workshop", "1.0")
    here = tmp_path / "here.raciplan"
    here.write_bytes(b"x")
    made.add(here, "Q3 <b>alignment</b>", "0.3")
    return made


@pytest.fixture
def page(recent, preferences, qtbot) -> StartPage:
    made = StartPage(recent, preferences)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_cards_say_what_is_wanted(page):
    wanted = []
    page.wanted.connect(wanted.append)
    for card, _icon in page._cards.values():
        card.click()
    page.ui.open_keys.click()
    page.ui.open_settings.click()
    assert wanted == [
        "library",
        "empty",
        "import",
        "earlier",
        "open",
        "example",
        "keys",
        "settings",
    ]


def test_cards_speak(page):
    assert page.ui.from_library.accessibleName() == "From the sales and marketing library"
    assert page.ui.from_library.accessibleDescription()


def test_recent_plans_are_listed_with_their_state(page, tmp_path):
    model = page.model
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    first, second = model.index(0), model.index(1)
    assert model.data(first) == "Q3 <b>alignment</b>"
    assert "Draft 0.3" in model.data(first, Qt.ItemDataRole.AccessibleTextRole)
    assert "Not found" in model.data(second, Qt.ItemDataRole.AccessibleTextRole)
    assert str(tmp_path) in model.data(first, Qt.ItemDataRole.ToolTipRole)
    assert model.data(first, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    picture = QPixmap(page.size())
    page.render(picture)
    assert not picture.isNull()


def test_a_plan_of_the_list_is_opened_and_the_list_cleared(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.plan_wanted) as caught:
        page.ui.recent.clicked.emit(page.model.index(0))
    assert caught.args == [tmp_path / "here.raciplan"]
    page.ui.clear_recent.click()
    assert page.ui.no_recent.isVisible()
    assert not page.ui.recent.isVisible()


def test_a_plan_that_is_gone_is_looked_for(page, qtbot, tmp_path):
    page.ui.recent.setCurrentIndex(page.model.index(1))
    page.ui.recent.setFocus()
    with qtbot.waitSignal(page.locate_wanted) as caught:
        qtbot.keyClick(page.ui.recent, Qt.Key.Key_Return)
    assert caught.args == [tmp_path / "gone.raciplan"]


def test_plans_are_pinned_by_key_and_by_mouse(page, qtbot, tmp_path):
    wanted = []
    page.plan_wanted.connect(wanted.append)
    page.locate_wanted.connect(wanted.append)
    page.ui.recent.setCurrentIndex(page.model.index(1))
    page.ui.recent.setFocus()
    qtbot.keyClick(page.ui.recent, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.model.path_at(0) == tmp_path / "gone.raciplan"
    assert page.ui.recent.currentIndex().row() == 0
    assert "pinned" in page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert not page.grab().isNull()
    row = page.ui.recent.visualRect(page.model.index(0))
    qtbot.mouseClick(
        page.ui.recent.viewport(), Qt.MouseButton.LeftButton, pos=pin_area(row).center()
    )
    qtbot.waitUntil(lambda: not page.model.plan(page.model.index(0)).pinned)
    assert wanted == []
    qtbot.mouseClick(page.ui.recent.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert wanted == [tmp_path / "gone.raciplan"]


def test_plans_are_taken_off_the_list(page, qtbot):
    page.ui.recent.setFocus()
    page.ui.recent.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.ui.recent, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 1
    qtbot.keyClick(page.ui.recent, Qt.Key.Key_Delete)
    qtbot.keyClick(page.ui.recent, Qt.Key.Key_Delete)
    qtbot.keyClick(page.ui.recent, Qt.Key.Key_Return)
    qtbot.keyClick(page.ui.recent, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.model.rowCount() == 0


def test_a_plan_of_the_list_has_a_menu(page, qtbot):
    def entries(row: int) -> list[str]:
        point = page.ui.recent.visualRect(page.model.index(row)).center()
        page.ui.recent.customContextMenuRequested.emit(point)
        menu = page.findChildren(QMenu)[-1]
        texts = [action.text() for action in menu.actions()]
        menu.actions()[1].trigger()
        menu.close()
        return texts

    assert entries(1) == ["Locate…", "Pin to the top", "Take it off the list"]
    assert entries(0) == ["Locate…", "Do not pin any longer", "Take it off the list"]
    page.ui.recent.customContextMenuRequested.emit(page.ui.recent.rect().bottomLeft())


def test_only_what_is_not_pinned_can_be_cleared(page, recent, tmp_path):
    recent.pin(tmp_path / "here.raciplan", pinned=True)
    page.ui.clear_recent.click()
    assert [plan.path.name for plan in recent.plans()] == ["here.raciplan"]
    assert not page.ui.clear_recent.isVisible()


def test_language_and_theme_at_the_foot(page, qtbot):
    with qtbot.waitSignal(page.language_chosen) as caught:
        page.ui.language.setCurrentIndex(2)
        page.ui.language.activated.emit(2)
    assert caught.args == ["ru"]
    with qtbot.waitSignal(page.theme_chosen) as caught:
        page.ui.theme.setCurrentIndex(2)
        page.ui.theme.activated.emit(2)
    assert caught.args == ["dark"]


def test_arrows_walk_through_the_page(page, qtbot):
    page.ui.from_library.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.ui.from_empty.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert page.ui.from_library.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_A)


def test_messages_stand_on_top(page):
    bar = Bar("warningBar", "A recovered plan")
    page.add_bar(bar)
    assert page.ui.bars.indexOf(bar) == 0


@pytest.fixture
def dialog(qtbot) -> LibraryDialog:
    made = LibraryDialog("en")
    qtbot.addWidget(made)
    made.show()
    return made


def test_counts_grow_with_the_phases(dialog):
    first = dialog.plan()
    assert dialog.ui.counts.text().startswith(f"{len(first.activities)} activities")
    assert dialog.ui.advice.text() == "Good for one session."
    dialog.ui.all_phases.click()
    every = dialog.plan()
    assert len(every.activities) > len(first.activities)
    assert "too many for one session" in dialog.ui.advice.text()
    dialog.ui.amount.setCurrentIndex(1)
    assert len(dialog.plan().activities) > len(every.activities)
    dialog.ui.no_phases.click()
    assert not dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.ui.phases.item(3).setCheckState(Qt.CheckState.Checked)
    assert dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_letters_are_a_choice(dialog):
    assert dialog.plan().assignments
    dialog.ui.letters.setChecked(False)
    assert not dialog.plan().assignments


def test_language_and_title_of_the_plan(dialog):
    assert dialog.plan().info.title == "Sales and marketing: who does what"
    dialog.ui.title.setText("Launch")
    ticked = dialog._phases()
    dialog.ui.language.setCurrentIndex(1)
    plan = dialog.plan()
    assert (plan.info.language, plan.info.title) == ("ru", "Launch")
    assert dialog._phases() == ticked
    assert dialog.ui.phases.item(0).text() == "Рынок и профиль идеального клиента"


def test_a_space_ticks_a_phase(dialog, qtbot):
    dialog.ui.phases.setCurrentRow(4)
    qtbot.keyClick(dialog.ui.phases, Qt.Key.Key_Space)
    assert dialog.ui.phases.item(4).checkState() == Qt.CheckState.Checked


def test_activities_are_added_to_a_plan_that_is_there(qtbot):
    plan = new_plan("small", "en", phases=["lead"], starter_only=True)
    dialog = LibraryDialog("en", into=plan)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.title.isVisible()
    assert dialog.ui.advice.text() == "Tick at least one phase."
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert (ok.text(), ok.isEnabled()) == ("Add to the plan", False)
    lead = next(n for n, phase in enumerate(phase_choices("en")) if phase.id == "lead")
    dialog.ui.phases.item(lead).setCheckState(Qt.CheckState.Checked)
    assert dialog.ui.advice.text() == "The plan has all of these already."
    dialog.ui.phases.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.ui.counts.text().startswith("4 new activities")
    assert ok.isEnabled()


def test_folders_begin_at_home(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert folder_text(tmp_path / "Plans" / "a.raciplan") == str(Path("~") / "Plans")
    assert folder_text(Path("/elsewhere/a.raciplan")) == str(Path("/elsewhere"))


def test_a_review_that_is_due_is_told(recent, tmp_path):
    today = date.today()  # noqa: DTZ011 - the reader's day
    here = tmp_path / "here.raciplan"
    for days, due in ((-1, True), (14, True), (15, False)):
        recent.add(here, "Ours", "1.0", today + timedelta(days=days))
        (plan,) = (one for one in recent.plans() if one.path == here)
        assert plan.review == today + timedelta(days=days)
        assert ("review due" in state_text(plan)) == due
    recent.pin(here, pinned=True)
    assert recent.plans()[0].review is not None
    recent.add(here, "Ours", "1.1")
    assert "review due" not in state_text(recent.plans()[0])
    recent._preferences.recent = ['["/x", "T", "1", false, "no day"]', '["/y", "T", "1"]']
    assert [one.review for one in recent.plans()] == [None, None]
