"""Signing in the window: put to be signed, sign one by one, go on as a draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from raciplanner.gui.charter.freeze_dialog import FreezeDialog
from raciplanner.gui.charter.pad import Pad
from raciplanner.gui.charter.said import said_text, state_text
from raciplanner.gui.charter.sign_dialog import SignDialog
from raciplanner.gui.charter.signing import _place_of
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signature, Signer
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import clear
from raciplanner.model.edits.charter import close_signoff, freeze, sign, start_draft
from raciplanner.model.edits.roles import add_person, change_person
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from raciplanner.model.signing import signing_of
from tests.builders import plan_from
from tests.gui.charter.states import known

SETTLED = """
           | CMO | CSO
Ask leads  | A/R | I
Call leads | C   | A/R
"""
NOW = "2026-11-26T10:00:00+00:00"
SIGNERS = [Signer("Anna", "CMO", "marketing"), Signer("Boris", "CSO", "sales")]
OK = QDialogButtonBox.StandardButton.Ok


def settled() -> Plan:
    """A plan without open errors, with two people who may sign."""
    plan = plan_from(SETTLED)
    for name, role in (("Anna", "CMO"), ("Boris", "CSO")):
        plan = plan.apply(add_person(plan, name, roles=[role]))
        key = next(one.id for one in plan.people.ordered if one.name == name)
        plan = plan.apply(change_person(plan, key, may_sign=True))
    return plan


def frozen() -> Plan:
    plan = settled()
    return plan.apply(freeze(plan, "1.0", SIGNERS, made=NOW))


@pytest.fixture
def pane(window, qtbot):
    """The pane of a window with a settled plan."""
    window.document.replace(settled())
    window.files.shown.emit()
    window.show_view("charter")
    view = window.workspace.view("charter")
    view.tabs.setCurrentWidget(view.signing)
    qtbot.waitUntil(lambda: not window.live.busy and window.live.started)
    yield view.signing
    qtbot.waitUntil(lambda: view._work is None and view.pages._work is None, timeout=20_000)


def draw(pad: Pad, *points: tuple[int, int]) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(pad, left, none, QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, left, none, QPoint(*points[-1]))


def put(pane, window, drive) -> None:
    drive(lambda dialog: dialog.accept())
    pane.freeze.click()
    known(pane)


def signs(pane, drive, act) -> None:
    """``act(dialog)`` and take it down."""

    def work(dialog):
        act(dialog)
        assert dialog.buttons.button(OK).isEnabled(), dialog.hint.text()
        dialog.buttons.button(OK).click()

    drive(work)
    pane.sign.click()
    known(pane)


# The pad


@pytest.fixture
def pad(qtbot):
    made = Pad()
    qtbot.addWidget(made)
    made.show()
    return made


def test_lines_are_smoothed_and_kept_in_tenths_of_a_pixel(pad):
    assert pad.empty
    draw(pad, (20, 20), (60, 20), (60, 80))
    (stroke,) = pad.strokes
    assert stroke[:2] == (200, 200)
    assert stroke[-2:] == (600, 800)
    corners = set(zip(stroke[::2], stroke[1::2], strict=True))
    assert (600, 200) not in corners
    assert len(corners) > 6
    assert not pad.empty


def test_the_pen_stays_on_the_pad_and_trembling_counts_for_nothing(pad):
    draw(pad, (20, 20), (21, 20), (20, 21), (20, 9000))
    (stroke,) = pad.strokes
    assert max(stroke[1::2]) <= pad.height() * 10
    assert len(stroke) == 4


def test_a_dot_is_no_signature_but_stays_beside_one(pad):
    draw(pad, (20, 20))
    assert pad.empty
    assert len(pad.strokes[0]) == 4
    draw(pad, (40, 20), (90, 20))
    assert not pad.empty
    pad.grab()


def test_lines_are_taken_back_one_by_one_or_all(pad, qtbot):
    draw(pad, (20, 20), (60, 20))
    draw(pad, (20, 40), (60, 40))
    QTest.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes) == 1
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    assert not pad.strokes
    draw(pad, (20, 20), (60, 20))
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    QTest.keyClick(pad, Qt.Key.Key_A)
    assert pad.empty
    QTest.mousePress(pad, Qt.MouseButton.RightButton)
    QTest.mouseMove(pad, QPoint(80, 80))
    QTest.mouseRelease(pad, Qt.MouseButton.RightButton)
    assert not pad.strokes


def test_a_pen_on_a_tablet_draws_between_pixels(pad):
    kind, none = QEvent.Type, Qt.KeyboardModifier.NoModifier
    for what, x in ((kind.TabletPress, 20.5), (kind.TabletMove, 60.3), (kind.TabletRelease, 60.3)):
        place = QPointF(x, 30.2)
        event = QTabletEvent(
            what,
            QPointingDevice.primaryPointingDevice(),
            place,
            place,
            1.0,
            0,
            0,
            0,
            0,
            0,
            none,
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
        )
        QApplication.sendEvent(pad, event)
    assert pad.strokes == ((205, 302, 603, 302),)


# Put to be signed


def test_open_errors_stand_in_the_way_until_they_are_solved_or_accepted(pane, window, drive, qtbot):
    document = window.document
    key = next(one.id for one in document.plan.rows)
    document.attempt(clear, [(key, "CMO")])
    seen = []

    def look(dialog: FreezeDialog):
        ok = dialog.buttons.button(OK)
        seen.append((ok.isEnabled(), dialog.findings.count(), dialog.findings_text.text()))

        def accept(inner):
            inner.ui.reason.setPlainText("We find somebody until June.")
            inner.accept()

        while dialog.findings.count():
            drive(accept)
            dialog.accept_finding.click()
        seen.append(ok.isEnabled())
        dialog.accept()

    drive(look)
    pane.freeze.click()
    assert seen[0][:2] == (False, 2)
    assert "2 findings have to be solved" in seen[0][2]
    assert seen[1] is True
    assert signing_of(document.plan).current
    reasons = [one.reason for one in document.plan.acceptances.values()]
    assert set(reasons) == {"We find somebody until June."}


def test_a_finding_in_the_way_is_shown_in_the_matrix(pane, window, drive):
    key = next(one.id for one in window.document.plan.rows)
    window.document.attempt(clear, [(key, "CMO")])
    drive(lambda dialog: dialog.show_place.click())
    pane.freeze.click()
    assert window.workspace.current == "matrix"
    assert window.matrix.table.selected.activity == key


def test_the_dialog_says_what_is_missing(pane, window, drive):
    hints = []

    def look(dialog: FreezeDialog):
        assert dialog.version.text() == "1.0"
        reckoned = dialog._reckoned
        shown = []
        for version in ("1.0", "3"):
            dialog.version.setText(version)
            while reckoned._work:
                QTest.qWait(5)
            shown.append(dialog.digest.text())
        assert len(set(shown)) == 2
        assert all(len(digest) == 16 for digest in shown)
        dialog.version.clear()
        hints.append(dialog.hint.text())
        dialog.version.setText("1.0")
        for row in range(dialog.signers.count()):
            dialog.signers.item(row).setCheckState(Qt.CheckState.Unchecked)
        hints.append(dialog.hint.text())
        dialog.accept_finding.click()
        dialog.show_place.click()
        assert dialog.isVisible()
        dialog.reject()

    drive(look)
    pane.freeze.click()
    assert hints[0] == "A version is needed."
    assert hints[1].startswith("Nobody is to sign yet")
    assert not window.document.plan.signoffs


def test_what_is_put_to_be_signed_is_kept_as_a_version(pane, window, drive):
    put(pane, window, drive)
    (version,) = window.document.versions
    assert "1.0" in version.name
    assert version.plan().info.version == "1.0"
    signing = signing_of(window.document.plan)
    assert [(one.name, one.role) for one in signing.signatures] == [
        ("Anna", "CMO"),
        ("Boris", "CSO"),
    ]
    assert all(one.person in window.document.plan.people for one in signing.signatures)
    assert pane.state.text() == "Version 1.0 is put to be signed"
    assert not pane.freeze.isVisible()
    window.document.attempt(start_draft, "1.1")
    drive(lambda dialog: (dialog.version.setText("1.0"), seen.append(dialog.hint.text())))
    seen: list[str] = []
    known(pane)
    pane.freeze.click()
    assert seen == ["Version 1.0 was put to be signed before."]


# Signing


def test_signers_sign_one_by_one_each_in_their_way(pane, window, drive):
    put(pane, window, drive)

    def drawn(dialog: SignDialog):
        assert "I answer for" in dialog.card.toPlainText()
        dialog.outcomes["agrees"].setChecked(True)
        assert dialog.hint.text() == "Draw your signature on the pad."
        draw(dialog.pad, (40, 40), (120, 90), (200, 40))
        dialog.undo.click()
        assert not dialog.buttons.button(OK).isEnabled()
        draw(dialog.pad, (40, 40), (120, 90), (200, 40))

    signs(pane, drive, drawn)
    signing = signing_of(window.document.plan)
    assert signing.signatures[0].mark
    assert pane.state.text() == "Version 1.0: 1 of 2 signed"
    assert pane.chosen == signing.signatures[1]

    def typed(dialog: SignDialog):
        assert dialog.hint.text() == "Choose first what you say to it."
        dialog.methods["typed"].setChecked(True)
        dialog.outcomes["reservation"].setChecked(True)
        assert "a word of reason" in dialog.hint.text()
        dialog.remark.setPlainText("The budget is open.")
        assert dialog.hint.text() == "Tick the sentence to sign."
        dialog.tick.setChecked(True)
        sentence = "I, Boris, agree to version 1.0 with the reservation written above"
        assert dialog.tick.text() == sentence

    signs(pane, drive, typed)
    assert pane.state.text() == "Version 1.0 is signed"
    assert "The budget is open." in pane.signers.item(1).text()
    assert not pane.sign.isEnabled()
    pane._sign()  # Enter on somebody who has signed


def test_later_and_then_on_paper_with_a_scan_after_the_plan_has_gone_on(
    pane, window, drive, script, tmp_path
):
    put(pane, window, drive)
    signs(pane, drive, lambda dialog: dialog.methods["later"].setChecked(True))
    assert pane.state.text() == "Version 1.0: 0 of 2 signed, 1 later"
    assert "signs later" in pane.signers.item(0).text()
    window.document.attempt(start_draft, "1.1")
    known(pane)
    pane.signers.setCurrentRow(0)
    scan, text, large = (tmp_path / name for name in ("page.pdf", "page.txt", "large.pdf"))
    scan.write_bytes(b"%PDF-1.7 scan")
    text.write_text("no scan")
    large.write_bytes(b"%PDF-" + b"x" * 5_000_001)
    script.paths = [None, tmp_path / "gone.pdf", text, large, scan]

    def paper(dialog: SignDialog):
        assert dialog.method == "paper"
        assert not dialog.methods["drawn"].isEnabled()
        dialog.outcomes["declines"].setChecked(True)
        dialog.remark.setPlainText("Not like this.")
        dialog.day.setDate(QDate(2026, 11, 20))
        for _ in range(5):
            dialog.attach.click()
        assert dialog.scan_name.text() == "page.pdf"
        dialog.retranslate()
        assert dialog.scan_name.text() == "page.pdf"

    signs(pane, drive, paper)
    plan = window.document.plan
    signature = signing_of(plan).signatures[0]
    assert signature.made.startswith("2026-11-20")
    assert plan.attached_files[signature.evidence].data == b"%PDF-1.7 scan"
    assert "1.0: 0 of 2 signed, 1 declined" in pane.tally.text()
    assert [trouble.split("\n")[0] for trouble in script.troubles] == [
        "“gone.pdf” cannot be read.",
        "“page.txt” cannot be attached. Use a PNG, a JPEG or a PDF.",
        "“large.pdf” is larger than 5 MB. Scan or save it smaller.",
    ]


def test_an_open_name_is_asked_for(qtbot):
    plan = settled()
    plan = plan.apply(freeze(plan, "1.0", [Signer("", "Nobody")], made=NOW))
    (signature,) = signing_of(plan).signatures
    dialog = SignDialog(plan, signature.id, lambda _parent: None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.card.toPlainText() == "No role in the matrix."
    dialog.outcomes["declines"].setChecked(True)
    dialog.methods["typed"].setChecked(True)
    assert dialog.hint.text() == "A name is needed."
    dialog.name.setText("Dora & Co")
    assert dialog.tick.text() == "I, Dora && Co, decline version 1.0"
    dialog.attach.click()
    dialog.remark.setPlainText("No.")
    dialog.tick.setChecked(True)
    signed = plan.apply(sign(plan, signature.id, **dialog.wish()))
    assert signing_of(signed).signatures[0].name == "Dora & Co"


def test_who_agreed_before_is_named_when_it_is_put_to_be_signed_again(pane, window, drive):
    put(pane, window, drive)
    document = window.document
    key = signing_of(document.plan).signatures[0].id
    document.attempt(sign, key, outcome="agrees", method="typed", made=NOW)
    document.attempt(start_draft, "1.1")
    known(pane)
    seen = []
    drive(lambda dialog: seen.extend(dialog.signers.item(row).text() for row in range(2)))
    pane.freeze.click()
    assert seen == ["Anna – CMO  ·  1.0: agrees, typed, 26 November 2026", "Boris – CSO"]


def test_who_signs_anew_reads_what_is_new(qtbot):
    plan = frozen()
    key = signing_of(plan).signatures[0].id
    plan = plan.apply(sign(plan, key, outcome="agrees", method="typed", made=NOW))
    plan = plan.apply(start_draft(plan, "1.1"))
    later = "2027-11-26T10:00:00+00:00"
    signers = [*SIGNERS, Signer("Carla")]
    plan = plan.apply(freeze(plan, "2.0", signers, made=later, summary="Call leads goes."))
    texts = []
    for signature in signing_of(plan).signatures:
        dialog = SignDialog(plan, signature.id, lambda _parent: None)
        qtbot.addWidget(dialog)
        texts.append(dialog.card.toPlainText())
    assert texts[0].startswith(
        "Your word to version 1.0: agrees, typed, 26 November 2026.\n"
        "New in version 2.0: Call leads goes.\n\n"
    )
    assert "I answer for" in texts[0]
    assert "Your word" not in texts[1]  # has said nothing
    assert texts[2] == "No role in the matrix."


def test_a_signature_on_paper_after_closing_is_noted_and_taken_back(pane, window, drive, qtbot):
    put(pane, window, drive)
    document = window.document
    signs(pane, drive, lambda dialog: dialog.methods["later"].setChecked(True))
    signs(
        pane,
        drive,
        lambda dialog: (
            dialog.outcomes["agrees"].setChecked(True),
            dialog.methods["typed"].setChecked(True),
            dialog.tick.setChecked(True),
        ),
    )
    document.attempt(close_signoff, signing_of(document.plan).signoff.id)
    known(pane)
    assert pane.state.text() == "Version 1.0: 1 of 2 signed, 1 later"
    assert "Signing is closed" in pane.tally.text()
    pane.signers.setCurrentRow(0)
    assert pane.sign.isEnabled()

    def paper(dialog: SignDialog):
        dialog.methods["paper"].setChecked(True)
        dialog.outcomes["agrees"].setChecked(True)
        dialog.day.setDate(QDate(2026, 11, 26))

    signs(pane, drive, paper)
    assert pane.state.text() == "Version 1.0 is signed"
    assert document.history[-1].what == "Note what Anna says to the charter"
    assert signing_of(document.plan).current
    document.undo()
    known(pane)
    assert pane.state.text() == "Version 1.0: 1 of 2 signed, 1 later"
    document.redo()
    known(pane)
    assert pane.state.text() == "Version 1.0 is signed"


# Words


def test_states_in_words():
    plan = settled()
    assert state_text(plan, None) == "Draft 0.1"
    plan = frozen()
    later = plan.apply(start_draft(plan, "1.1"))
    text = state_text(later, signing_of(later))
    assert text == "Changed since version 1.0 was put to be signed"
    strange = Signature("s", "f", "Anna", outcome="agrees", method="?", made="some day")
    assert said_text(strange) == "agrees, some day"


# Binding


def test_the_first_edit_after_a_sign_off_asks_and_starts_a_draft(pane, window, drive, script):
    put(pane, window, drive)
    document = window.document
    key = next(one.id for one in document.plan.rows)
    script.asked.clear()
    assert not document.attempt(change_activity, key, name="Write")
    (question,) = script.asked
    assert "Version 1.0 is put to be signed" in question.text
    assert "Continue as draft 1.1?" in question.text
    assert signing_of(document.plan).current
    known(pane)

    signs(
        pane,
        drive,
        lambda dialog: (
            dialog.outcomes["agrees"].setChecked(True),
            dialog.methods["typed"].setChecked(True),
            dialog.tick.setChecked(True),
        ),
    )
    script.answers = ["draft"]
    assert document.attempt(change_activity, key, name="Write")
    assert "is signed by 1 person and stays as it is" in script.asked[-1].text
    assert document.attempt(change_activity, key, name="Write again")
    assert len(script.asked) == 2
    assert document.plan.info.version == "1.1"
    known(pane)
    assert pane.state.text() == "Changed since version 1.0 was signed"
    texts = [pane.differences.item(i).text() for i in range(pane.differences.count())]
    assert len(texts) == 1
    assert "Write again" in texts[0]
    for _ in range(3):
        document.undo()
    window.show_view("charter")
    known(pane)
    assert pane.state.text() == "Version 1.0: 1 of 2 signed"
    pane.compare.click()
    assert window.workspace.current == "versions"


def test_an_edit_of_the_plan_itself_goes_on_with_the_number_of_the_draft(window, script):
    window.document.replace(frozen())
    script.answers = ["draft"]
    assert window.document.attempt(change_info, title="Ours")
    info = window.document.plan.info
    assert (info.title, info.version) == ("Ours", "1.1")
    window.document.replace(frozen())
    script.answers = ["draft"]
    assert window.document.attempt(change_info, version="5.0")
    assert window.document.plan.info.version == "5.0"


def test_what_was_typed_into_the_details_goes_back_when_it_is_not_wanted(window, script, qtbot):
    window.document.replace(frozen())
    window.files.shown.emit()
    pane = window.details_pane
    pane.show_cell(window.document.plan.rows[0].id, "CMO")
    asked = []

    def ask(_parent, question):
        asked.append(question)
        pane.commit()  # the editor loses the keyboard to the question
        return "cancel"

    script.ask = ask
    pane.ui.note.setPlainText("Only on Mondays")
    pane.commit()
    assert len(asked) == 1
    assert pane.ui.note.toPlainText() == ""
    script.ask = lambda _parent, _question: "draft"
    pane.ui.description.setPlainText("All of them")
    pane.ui.note.setPlainText("Only on Mondays")
    pane.commit()
    row = window.document.plan.rows[0]
    assert row.description == "All of them"
    assert window.document.plan.assignment(row.id, "CMO").note == "Only on Mondays"


def test_differences_without_the_signed_version(pane, window, drive, script):
    put(pane, window, drive)
    document = window.document
    script.answers = ["draft"]
    for place, row in enumerate(document.plan.rows):
        document.attempt(change_activity, row.id, name=f"Row {place}")
    document.save_version("1.0 another")
    known(pane)
    assert pane.differences.count() == len(document.plan.rows)
    pane.differences.itemActivated.emit(pane.differences.item(1))
    assert window.workspace.current == "matrix"
    assert window.matrix.table.selected.activity == document.plan.rows[1].id
    window.show_view("charter")
    known(pane)
    for version in document.versions:
        document.delete_version(version.id)
    known(pane)
    assert pane.differences.item(0).text() == "The signed version is no longer kept in the plan."
    pane.differences.itemActivated.emit(pane.differences.item(0))
    assert window.workspace.current == "charter"
    assert not pane.compare.isVisible()


def test_only_so_many_differences_are_listed(pane, window, drive, script, monkeypatch):
    monkeypatch.setattr("raciplanner.gui.charter.signing.MOST_LISTED", 1)
    put(pane, window, drive)
    script.answers = ["draft"]
    for place, row in enumerate(window.document.plan.rows):
        window.document.attempt(change_activity, row.id, name=f"Row {place}")
    known(pane)
    assert pane.differences.item(1).text() == "… and 1 more"


def test_a_damaged_version_is_passed_over(pane, window, drive, script):
    from dataclasses import replace

    put(pane, window, drive)
    recorder = window.document._recorder
    recorder.versions = (*recorder.versions, replace(recorder.versions[0], id="x", packed=b"?"))
    recorder.versions = recorder.versions[::-1]
    script.answers = ["draft"]
    row = window.document.plan.rows[0]
    window.document.attempt(change_activity, row.id, name="Other")
    known(pane)
    assert pane.differences.count() == 1


def test_a_plan_to_be_read_only_shows_its_state(pane, window, drive):
    put(pane, window, drive)
    window.document.read_only = True
    known(pane)
    assert not pane.sign.isEnabled()
    assert not pane.close_signing.isEnabled()
    window.document.read_only = False


def test_the_pane_speaks_russian(pane, window, drive, qtbot):
    put(pane, window, drive)
    window.use_language("ru")
    qtbot.waitUntil(lambda: pane.state.text() == "Версия 1.0 вынесена на подпись")


def test_going_back_to_the_signed_version_makes_the_signatures_fit_again(
    pane, window, drive, script
):
    put(pane, window, drive)
    document = window.document
    script.answers = ["draft"]
    document.attempt(change_activity, document.plan.rows[0].id, name="Other")
    window.show_view("versions")
    view = window.workspace.view("versions")
    view.ui.versions.setCurrentIndex(view.model.index(0, 0))
    view._revert()
    assert signing_of(document.plan).current
    told = []
    view.told.connect(told.append)
    view._revert()
    assert told == ["The plan is like this version already."]
    window.show_view("charter")


def test_differences_lead_to_their_place():
    assert _place_of(Change("assignments", ("a", "r"), None, None)) == ("a", "r")
    assert _place_of(Change("roles", "r", None, None)) == ("", "r")
    assert _place_of(Change("goals", "g", None, None)) is None
