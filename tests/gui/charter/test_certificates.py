"""Signing a charter with a certificate in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.charter.verify import verify_charter
from raciplanner.gui.charter.certificate_dialog import CertificateDialog
from raciplanner.gui.charter.sign_dialog import SignDialog
from raciplanner.model.edits.charter import sign
from tests.builders import PMBOK, plan_from
from tests.charter.certificates import PASSWORD, certificate_file
from tests.charter.plans import NOW, put_to_be_signed
from tests.charter.reading import charter_of

OK = QDialogButtonBox.StandardButton.Ok
FROZEN = put_to_be_signed(plan_from(PMBOK), ["Anna", "Boris"])


@pytest.fixture(scope="module")
def data() -> bytes:
    plan = FROZEN.apply(sign(FROZEN, "Anna", outcome="agrees", method="certificate", made=NOW))
    return charter_of(plan.apply(sign(plan, "Boris", outcome="", method="later", made=NOW))).data


@pytest.fixture
def charter(tmp_path, data):
    path = tmp_path / "charter.pdf"
    path.write_bytes(data)
    return path


@pytest.fixture
def certificate(tmp_path):
    return certificate_file(tmp_path, "Anna")


def settle(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.certificates._work is None, timeout=30_000)
    assert window.status.progress.isHidden()


def answered(signer: str, password: str = PASSWORD, outcome: str = "", remark: str = ""):
    """What a person does in the dialog."""

    def act(dialog: CertificateDialog) -> None:
        dialog.signer.setCurrentIndex(dialog.signer.findText(signer))
        dialog.choose.click()
        dialog.password.setText(password)
        if outcome:
            dialog.outcomes[outcome].setChecked(True)
        dialog.remark.setPlainText(remark)
        dialog.buttons.button(OK).click()

    return act


def test_two_sign_and_are_told_what_it_proves(window, script, drive, qtbot, charter, tmp_path):
    once, twice = tmp_path / "once.pdf", tmp_path / "twice.pdf"
    anna, boris = (certificate_file(tmp_path, name) for name in ("Anna", "Boris"))
    script.paths = [charter, anna, once]
    script.answers = ["show"]
    drive(answered("Anna"))
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(once.exists, timeout=30_000)
    settle(window, qtbot)
    assert script.proposals == ["charter signed.pdf"]
    assert script.asked[-1].text == "Anna has signed with the certificate of Anna."
    assert "self-made" in script.asked[-1].detail
    assert "Not signed yet: Boris." in script.asked[-1].detail
    assert script.shown == [once]

    script.paths = [once, boris, twice]
    drive(answered("Boris", outcome="declines", remark="No money"))
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(twice.exists, timeout=30_000)
    settle(window, qtbot)
    verdict = verify_charter(twice)
    assert verdict.intact
    assert verdict.standings[1].outcomes == ("declines",)
    assert verdict.standings[1].remark == "No money"
    assert not script.troubles


def test_a_wrong_password_is_asked_for_again(
    window, script, drive, qtbot, charter, certificate, tmp_path
):
    target = tmp_path / "signed.pdf"
    script.paths = [charter, certificate, target, target]
    script.answers = ["again", "cancel"]

    def again(dialog: CertificateDialog) -> None:
        assert dialog.password.text() == ""
        assert dialog.file.text() == "Anna.p12"
        assert dialog.signer.currentText() == "Anna"
        dialog.password.setText(PASSWORD)
        dialog.buttons.button(OK).click()

    drive(answered("Anna", "wrong"))
    drive(again)
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(target.exists, timeout=30_000)
    settle(window, qtbot)
    assert "does not open “Anna.p12”" in script.troubles[0]


def test_trouble_that_nobody_can_end_here_is_told(
    window, script, drive, qtbot, charter, certificate, tmp_path
):
    script.paths = [charter, certificate, tmp_path / "gone" / "signed.pdf"]
    drive(answered("Anna"))
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(lambda: bool(script.troubles), timeout=30_000)
    settle(window, qtbot)
    assert "The folder of" in script.troubles[0]


def test_a_changed_charter_is_refused_before_anything_is_asked(window, script, qtbot, charter):
    charter.write_bytes(charter.read_bytes()[:-3])
    script.paths = [charter]
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(lambda: bool(script.troubles), timeout=30_000)
    settle(window, qtbot)
    assert "was changed after it was made" in script.troubles[0]


def test_a_charter_without_fields_and_one_where_all_have_signed(
    window, script, qtbot, charter, certificate, tmp_path
):
    from raciplanner.charter.sign_pdf import sign_charter

    charter.write_bytes(charter_of(FROZEN).data)
    script.paths = [charter]
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(lambda: bool(script.troubles), timeout=30_000)
    assert "has no field" in script.troubles[0]

    plan = put_to_be_signed(plan_from(PMBOK), ["Anna"])
    plan = plan.apply(sign(plan, "Anna", outcome="agrees", method="certificate", made=NOW))
    charter.write_bytes(charter_of(plan).data)
    signed = tmp_path / "signed.pdf"
    sign_charter(charter, signed, certificate, PASSWORD)
    script.paths = [signed]
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(lambda: len(script.troubles) == 2, timeout=30_000)
    settle(window, qtbot)
    assert "signed already: Anna" in script.troubles[1]


def test_backing_out_writes_nothing(window, script, drive, qtbot, charter, certificate, tmp_path):
    script.paths = [None]
    window.commands["sign_charter"].trigger()
    assert window.certificates._work is None

    script.paths = [charter]
    window.commands["sign_charter"].trigger()
    window.commands["sign_charter"].trigger()
    assert "already" in window.status.message.text()
    window.status.cancel.click()
    settle(window, qtbot)

    closed = []
    script.paths = [charter]
    drive(lambda dialog: closed.append(dialog.reject()))
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(lambda: bool(closed), timeout=30_000)

    script.paths = [charter, certificate, None]
    drive(answered("Anna"))
    window.commands["sign_charter"].trigger()
    qtbot.waitUntil(lambda: len(script.proposals) == 1, timeout=30_000)
    settle(window, qtbot)
    assert sorted(one.name for one in tmp_path.glob("*.pdf")) == ["charter.pdf"]
    assert not script.troubles


def test_the_dialog_says_what_is_missing(qtbot, data, certificate):
    from pathlib import Path

    from raciplanner.charter.verify import verify_data

    places = verify_data(Path("charter.pdf"), data).standings
    chosen = [None, certificate]
    dialog = CertificateDialog("charter.pdf", places, lambda _parent: chosen.pop(0))
    qtbot.addWidget(dialog)
    dialog.show()
    ok = dialog.buttons.button(OK)
    assert not dialog.said.isVisible()
    dialog.choose.click()
    assert "file of your certificate" in dialog.hint.text()
    dialog.signer.setCurrentIndex(1)
    assert dialog.said.isVisible()
    assert "what you say" in dialog.hint.text()
    dialog.outcomes["reservation"].setChecked(True)
    assert "reason" in dialog.hint.text()
    dialog.remark.setPlainText("After Easter")
    assert not ok.isEnabled()
    dialog.choose.click()
    assert ok.isEnabled()
    dialog.password.setText("secret")
    wish = dialog.wish()
    assert (wish.place, wish.outcome, wish.remark) == ("signature-2", "reservation", "After Easter")
    assert "secret" not in repr(wish)
    dialog.signer.setCurrentIndex(0)
    assert dialog.wish().outcome == dialog.wish().remark == ""


def test_the_method_with_a_certificate_records_what_is_said(qtbot):
    dialog = SignDialog(FROZEN, "Anna", lambda _parent: None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.methods["certificate"].setChecked(True)
    assert "put into the PDF afterwards" in dialog.certificate.text()
    assert dialog.certificate.isVisible()
    assert "somebody you trust" in dialog.honest.text()
    ok = dialog.buttons.button(OK)
    assert ok.text() == "Record"
    assert not ok.isEnabled()
    dialog.outcomes["agrees"].setChecked(True)
    assert ok.isEnabled()
    plan = FROZEN.apply(sign(FROZEN, "Anna", **dialog.wish()))
    assert plan.signatures["Anna"].method == "certificate"
    assert plan.signatures["Anna"].outcome == "agrees"
