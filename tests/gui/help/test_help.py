"""Help at the place where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWhatsThis

from raciplanner.gui.charter.dialogs import CharterDialog
from raciplanner.gui.help.pane import difference_text
from raciplanner.gui.help.topics import TOPICS, topic_at
from raciplanner.gui.matrix.rows import NAME
from raciplanner.gui.settings.dialog import SettingsDialog
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.settings import switch_letters
from raciplanner.model.frameworks import LETTER_SETS
from tests.builders import PMBOK, plan_from


@pytest.fixture
def plan_window(window, qtbot):
    window.document.replace(plan_from(PMBOK))
    window.files.shown.emit()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def text(window) -> str:
    return window.helper.pane.browser.toPlainText()


def test_every_topic_has_text():
    for topic in TOPICS.values():
        assert topic.title()
        assert all(topic.paragraphs)


def test_f1_on_a_cell_says_what_its_letter_means(plan_window):
    window = plan_window
    window.matrix.setFocus()
    window.matrix.go_to("Create charter", "Ann")
    window.commands["help"].trigger()
    assert window.helper.dock.isVisible()
    assert window.matrix.table.hasFocus()
    assert "A — Accountable. Answers for the result" in text(window)
    assert "R does the work" in text(window)
    window.matrix.go_to("Create charter", "Ben")
    assert "Ben · Create charter" in text(window)
    window.document.attempt(assign, [("Create charter", "Ben")], ["one_way"])
    assert text(window).index("I — Informed") < text(window).index("All letters of RACI")
    window.document.attempt(switch_letters, "daci")
    assert "All letters of DACI" in text(window)
    window.matrix.go_to("Develop test plan", "Ed")
    window.document.attempt(assign, [("Develop test plan", "Ed")], [])
    assert "takes no part" in text(window)


def test_f1_follows_the_keyboard(plan_window, qtbot):
    window = plan_window
    places = {
        "findings": window.findings_pane.ui.findings,
        "details": window.details_pane.ui.description,
    }
    for topic, widget in places.items():
        widget.setFocus()
        assert window.helper.topic_here() == topic
    window.matrix.setFocus()
    window.matrix.table.selected.select_column(2)
    assert window.helper.topic_here() == "roles"
    window.matrix.table.selected.go(0, NAME)
    assert window.helper.topic_here() == "activities"
    for name in ("people", "history", "versions"):
        window.show_view(name)
        assert window.helper.topic_here() == name
    window.menus.tool_bar.setFocus()
    window.show_start()
    assert window.helper.topic_here() == "begin"
    assert topic_at(None) == ""


def test_links_lead_to_other_topics(plan_window):
    window = plan_window
    window.commands["meanings"].trigger()
    window.helper.pane.browser.anchorClicked.emit(QUrl("findings"))
    assert text(window).startswith("Findings")
    window.matrix.go_to("Create charter", "Ed")
    assert text(window).startswith("Findings")
    window.language.use("ru")
    QApplication.processEvents()
    assert text(window).startswith("Замечания")
    window.theme.use("dark")
    assert text(window).startswith("Замечания")


def test_areas_say_what_they_are(plan_window):
    window = plan_window
    assert window.findings_pane.whatsThis().startswith("Findings are questions")
    assert window.matrix.table.whatsThis().startswith("Rows are activities")
    window.show_view("people")
    assert window.workspace.view("people").whatsThis().startswith("People hold roles")
    assert "Ctrl+S" in window.commands["save"].whatsThis()
    window.commands["whats_this"].trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def test_f1_explains_a_dialog(preferences, document, qtbot):
    dialog = CharterDialog(document.plan.info, 0, "a4")
    qtbot.addWidget(dialog)
    dialog.show()
    before = set(QApplication.topLevelWidgets())
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert set(QApplication.topLevelWidgets()) - before
    QWhatsThis.hideText()
    other = SettingsDialog(preferences)
    qtbot.addWidget(other)
    qtbot.keyClick(other, Qt.Key.Key_F1)
    qtbot.keyClick(other, Qt.Key.Key_Escape)
    assert not other.isVisible()


def test_a_set_without_two_parts_has_no_difference():
    assert difference_text(LETTER_SETS["charting"]) == ""
