"""Walk W9, “Sign here”: check, freeze, sign one by one, go on as a draft."""

from __future__ import annotations

import io

import pikepdf
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.charter.verify import verify_charter
from raciplanner.gui.charter.freeze_dialog import FreezeDialog
from raciplanner.gui.charter.sign_dialog import SignDialog
from raciplanner.model.edits.assignments import clear
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.signing import signing_of
from tests.charter.reading import charter_of, page_texts, plain
from tests.gui.charter.states import known


def text_of(view, qtbot, plan) -> str:
    """All words of the charter of ``plan``; the view does not use the renderer meanwhile."""
    idle(view, qtbot)
    return plain(" ".join(page_texts(charter_of(plan).data)))


def idle(view, qtbot) -> None:
    """Wait until the pages are made and drawn."""
    works = (view, view.pages)
    timers = (view._pause, view.pages._later)
    qtbot.waitUntil(
        lambda: not any(one._work for one in works) and not any(one.isActive() for one in timers),
        timeout=30_000,
    )


OK = QDialogButtonBox.StandardButton.Ok


def test_walk_sign_here(window, drive, script, qtbot, tmp_path):
    window.files.open_example("en")
    window.show_view("charter")
    view = window.workspace.view("charter")
    pane = view.signing
    view.tabs.setCurrentWidget(pane)
    qtbot.waitUntil(lambda: window.live.started and not window.live.busy)
    assert pane.state.text() == "Draft 0.3"

    # 2. With open errors nothing is signed; accepted with a reason, it is.
    def check_and_freeze(dialog: FreezeDialog):
        ok = dialog.buttons.button(OK)
        assert not ok.isEnabled()
        errors = dialog.findings.count()

        def accept(inner):
            inner.ui.reason.setPlainText("Settled at the next review.")
            inner.accept()

        for left in range(errors, 0, -1):
            assert dialog.findings.count() == left
            drive(accept)
            dialog.accept_finding.click()
        ok.click()

    drive(check_and_freeze)
    pane.freeze.click()
    known(pane)
    document = window.document
    assert "Settled at the next review." in text_of(view, qtbot, document.plan)

    # 3. Version 1.0 keeps its hash through saving, reopening, another theme and language.
    signing = signing_of(document.plan)
    assert signing.signoff.version == "1.0"
    digest = content_hash(document.plan)
    script.paths = [tmp_path / "plan.raciplan"]
    assert window.files.save()
    window.use_theme("dark")
    window.use_language("ru")
    assert window.files.open(tmp_path / "plan.raciplan")
    window.use_language("en")
    assert content_hash(document.plan) == digest == signing_of(document.plan).signoff.content
    assert pane.isVisibleTo(view)
    window.show_view("charter")

    # 4. One by one, each in another way.
    def drawn(dialog: SignDialog):
        dialog.outcomes["agrees"].setChecked(True)
        assert not dialog.buttons.button(OK).isEnabled()
        for y in (40, 80):
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            QTest.mousePress(dialog.pad, left, none, QPoint(40, y))
            QTest.mouseMove(dialog.pad, QPoint(160, y + 30))
            QTest.mouseRelease(dialog.pad, left, none, QPoint(280, y))
        dialog.undo.click()

    def typed(dialog: SignDialog):
        dialog.outcomes["reservation"].setChecked(True)
        dialog.remark.setPlainText("The budget is settled in January.")
        dialog.methods["typed"].setChecked(True)
        dialog.tick.setChecked(True)

    def declined(dialog: SignDialog):
        dialog.outcomes["declines"].setChecked(True)
        dialog.remark.setPlainText("Targets are missing.")
        dialog.methods["typed"].setChecked(True)
        dialog.tick.setChecked(True)

    def later(dialog: SignDialog):
        dialog.methods["later"].setChecked(True)

    for act in (drawn, typed, declined, later):

        def work(dialog: SignDialog, act=act):
            act(dialog)
            dialog.buttons.button(OK).click()

        drive(work)
        known(pane)
        pane.sign.click()
    known(pane)
    assert pane.state.text() == "Version 1.0: 2 of 4 signed, 1 declined, 1 later"
    text = text_of(view, qtbot, document.plan)
    assert "Signed by 2 of 4" in text
    assert "The budget is settled in January." in text
    assert "signs later" in text
    with pikepdf.open(io.BytesIO(charter_of(document.plan).data)) as pdf:
        kinds = {str(field.FT) for field in pdf.Root.AcroForm.Fields}
    assert kinds == {"/Tx", "/Btn", "/Sig"}
    assert content_hash(document.plan) == digest

    # 6. A letter is changed: 1.0 stays with its signatures, 1.1 has none.
    place = next((row, role) for row, cells in document.plan.assignments.items() for role in cells)
    script.answers = ["draft"]
    assert document.attempt(clear, [place])
    assert "Continue as draft 1.1?" in script.asked[-1].text
    known(pane)
    assert pane.state.text() == "Changed since version 1.0 was signed"
    assert pane.differences.count() == 1
    assert "→ –" in pane.differences.item(0).text()
    draft = text_of(view, qtbot, document.plan)
    assert "Draft" in draft
    assert "The budget is settled in January." not in draft

    # 7. Version 1.0 is written as it was signed, and holds when it comes back.
    script.paths = [tmp_path / "signed.pdf"]

    def save(dialog):
        dialog.accept()

    drive(save)
    with qtbot.waitSignal(window.exports.finished, timeout=30_000):
        pane.export.click()
    verdict = verify_charter(tmp_path / "signed.pdf")
    assert verdict.intact
    assert verdict.content == digest
    assert signing_of(verdict.plan).declined == 1
    idle(view, qtbot)
