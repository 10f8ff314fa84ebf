"""The door to the user: plain text, the right button first, names of files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from raciplanner.gui.messages import Messages, Question, bug_report

NASTY = "<img src='/etc/passwd'>"


def answer(act):
    def work():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        act(box)
        if box.isVisible():
            box.reject()

    QTimer.singleShot(0, work)


def press(text):
    def act(box):
        next(button for button in box.buttons() if button.text() == text).click()

    return act


def test_a_question_gives_the_code_of_the_answer(qtbot, preferences):
    messages = Messages(preferences)
    question = Question(
        "Save?", "3 changes", (("save", "Save"), ("discard", "No"), ("cancel", "X"))
    )
    for text, code in (("Save", "save"), ("No", "discard"), ("X", "cancel")):
        answer(press(text))
        assert messages.ask(None, question) == code


def test_escape_is_cancel(qtbot, preferences):
    answer(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    question = Question("Save?", answers=(("save", "Save"), ("cancel", "Cancel")))
    assert Messages(preferences).ask(None, question) == "cancel"


def test_the_first_answer_is_the_default(qtbot, preferences):
    seen = []
    answer(lambda box: seen.append(box.defaultButton().text()))
    Messages(preferences).ask(None, Question("?", answers=(("save", "Save"), ("cancel", "No"))))
    assert seen == ["Save"]


def test_texts_are_plain(qtbot, preferences):
    formats = []

    def look(box):
        inner = box.findChild(QLabel, "qt_msgbox_informativelabel")
        formats.extend([box.textFormat(), inner.textFormat(), inner.text()])

    answer(look)
    Messages(preferences).error(None, f"{NASTY}\n{NASTY}")
    assert formats == [Qt.TextFormat.PlainText, Qt.TextFormat.PlainText, NASTY]


def test_an_error_offers_ways_out(qtbot, preferences):
    answer(press("Try again"))
    assert Messages(preferences).error(None, "No.", [("again", "Try again")]) == "again"
    answer(press("Close"))
    assert Messages(preferences).error(None, "No.", [("again", "Try again")]) == "cancel"


def test_file_dialogs_remember_the_folder_and_add_the_ending(preferences, monkeypatch, tmp_path):
    messages = Messages(preferences)
    chosen = (str(tmp_path / "plan"), "Plans (*.raciplan)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    path = messages.save_file(None, "Save", "x.raciplan", ["Plans (*.raciplan)"])
    assert path == tmp_path / "plan.raciplan"
    assert preferences.folder == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.csv"), ""))
    assert messages.open_file(None, "Open", ["All (*)"]) == tmp_path / "a.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert messages.open_file(None, "Open", ["All (*)"]) is None


def test_a_chosen_folder_is_where_the_next_dialog_begins(preferences, monkeypatch, tmp_path):
    messages = Messages(preferences)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    assert messages.choose_folder(None, "Folder") == tmp_path
    assert preferences.folder == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert messages.choose_folder(None, "Folder") is None


def test_a_name_with_an_ending_stays(preferences, monkeypatch, tmp_path):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.md"), "M (*.md)")
    )
    assert Messages(preferences).save_file(None, "Save", "x", []) == tmp_path / "a.md"


def test_files_are_shown_by_the_desktop(preferences, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    Messages(preferences).show_file(Path("/tmp/charter.pdf"))
    assert opened[0].isLocalFile()


def canary() -> BaseException:
    def inner():
        raise ValueError("secret name of a plan")

    try:
        inner()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_bug_report_has_the_path_but_no_contents():
    report = bug_report(canary())
    assert "ValueError" in report
    assert "test_messages.py" in report
    assert "secret" not in report
    assert "/" not in report.replace("Linux", "").split("\n", 1)[1]


def test_a_bug_is_told_and_the_report_copied(qtbot, preferences):
    answer(press("Copy report"))
    Messages(preferences).report_bug(None, canary(), "A copy was kept.")
    assert "ValueError" in QApplication.clipboard().text()
