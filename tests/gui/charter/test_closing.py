"""Closing a sign-off: PDF, state, file; and what is told where a part of it fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from raciplanner.charter.verify import verify_charter
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.charter import close_signoff, sign
from raciplanner.model.plan import Plan
from raciplanner.model.signing import signing_of
from raciplanner.storage.planfile import open_plan
from tests.gui.charter.states import known
from tests.gui.charter.test_signing import NOW, put, settled

REVIEW = date(2027, 6, 30)


def reviewed() -> Plan:
    """A plan with a date for its review."""
    plan = settled()
    return Plan(
        replace(plan.info, review_date=REVIEW, title="Ours"),
        plan.assignments,
        roles=plan.roles,
        people=plan.people,
        phases=plan.phases,
        activities=plan.activities,
    )


@pytest.fixture
def pane(window, qtbot, script):
    window.document.replace(reviewed())
    window.preferences.user_name = "boris"
    window.files.shown.emit()
    window.show_view("charter")
    view = window.workspace.view("charter")
    view.tabs.setCurrentWidget(view.signing)
    qtbot.waitUntil(lambda: not window.live.busy and window.live.started)
    yield view.signing
    qtbot.waitUntil(lambda: view._work is None and view.pages._work is None, timeout=20_000)


def one_signs(window) -> None:
    key = signing_of(window.document.plan).signatures[0].id
    assert window.document.attempt(sign, key, outcome="agrees", method="typed", made=NOW)


def closed(window, qtbot) -> str:
    """Close from the menu; what was told in the end."""
    window.commands["close_signing"].trigger()
    says = window.status.message
    qtbot.waitUntil(lambda: says.text() != "" and window.signing.closing is None, timeout=8_000)
    return says.text()


def test_closing_writes_the_pdf_says_so_and_saves(pane, window, drive, script, qtbot, tmp_path):
    put(pane, window, drive)
    one_signs(window)
    script.paths = [tmp_path / "ours.raciplan"]
    assert window.files.save()
    script.paths, script.answers = [tmp_path / "signed.pdf"], ["close"]
    told = closed(window, qtbot)
    assert "Close the signing of version 1.0? 1 of 2 signed." in script.asked[-1].text
    assert script.proposals[-1] == "Ours 1.0.pdf"
    assert told == (
        "signed.pdf is written. Signing of version 1.0 is closed. The plan is saved. "
        "The next review on 30 June 2027 is in the action plan."
    )
    verdict = verify_charter(tmp_path / "signed.pdf")
    assert verdict.intact
    assert signing_of(verdict.plan).signoff.closed
    saved = open_plan(tmp_path / "ours.raciplan").plan
    assert signing_of(saved).signoff.closed
    assert signing_of(saved).current
    known(pane)
    assert "Signing is closed" in pane.tally.text()
    assert not pane.close_signing.isVisible()
    assert pane.renew.isVisible()
    window.commands["close_signing"].trigger()
    assert window.status.message.text() == "There is no signing to be closed."


def test_the_review_is_put_into_the_action_plan_before_it_is_signed_once(
    pane, window, drive, script
):
    put(pane, window, drive)
    plan = window.document.plan
    (action,) = plan.actions.values()
    assert action.due == REVIEW
    assert plan.people[action.owner].name == "Boris"
    assert "Review of the charter" in action.text
    assert signing_of(plan).current
    script.answers = ["draft"]
    window.document.attempt(change_activity, plan.rows[0].id, name="Other")
    known(pane)
    seen = []

    def look(dialog):
        seen.append(dialog.review.isHidden())
        seen.append(dialog.summary.text())
        assert "agrees" not in dialog.signers.item(0).text()
        dialog.accept()

    drive(look)
    pane.freeze.click()
    assert seen[0] is True
    assert seen[1].startswith("1 activity changed")
    assert len(window.document.plan.actions) == 1
    plan = window.document.plan  # both were put to be signed in the same second
    assert {one.version: one.summary for one in plan.signoffs.values()} == {
        "1.0": "First version",
        "2.0": seen[1],
    }


def test_the_review_stays_out_where_nobody_wants_it(pane, window, drive):
    drive(lambda dialog: (dialog.review.setChecked(False), dialog.accept()))
    pane.freeze.click()
    assert not window.document.plan.actions


def test_without_a_pdf_nothing_is_closed(pane, window, drive, script, qtbot, tmp_path):
    put(pane, window, drive)
    for answers, paths in ((["cancel"], []), (["close"], [None])):
        script.answers, script.paths = answers, paths
        window.commands["close_signing"].trigger()
        assert not signing_of(window.document.plan).signoff.closed
    script.answers, script.paths = ["close"], [tmp_path / "no" / "x.pdf"]
    window.commands["close_signing"].trigger()
    qtbot.waitUntil(lambda: bool(script.troubles), timeout=20_000)
    assert script.troubles[-1].endswith("Signing was not closed.")
    assert not signing_of(window.document.plan).signoff.closed
    qtbot.waitUntil(lambda: window.signing.closing is None)


def test_what_fails_behind_the_pdf_is_told(pane, window, drive, script, qtbot, tmp_path):
    put(pane, window, drive)
    script.paths = [tmp_path / "ours.raciplan"]
    assert window.files.save()
    (tmp_path / "ours.raciplan").unlink()
    script.answers, script.paths = ["close", "cancel"], [tmp_path / "signed.pdf"]
    told = closed(window, qtbot)
    assert (tmp_path / "signed.pdf").exists()
    assert "Signing of version 1.0 is closed. The plan was not saved." in told
    assert script.troubles[-1].startswith("Not everything was done.\nsigned.pdf is written.")
    assert signing_of(window.document.plan).signoff.closed


def test_a_plan_without_a_file_and_without_a_review(window, drive, script, qtbot, tmp_path):
    window.document.replace(settled())
    window.files.shown.emit()
    qtbot.waitUntil(lambda: not window.live.busy and window.live.started)
    drive(lambda dialog: dialog.accept())
    window.commands["freeze"].trigger()
    qtbot.waitUntil(lambda: not window.workspace.signing.busy)
    script.answers, script.paths = ["close"], [tmp_path / "signed.pdf"]
    told = closed(window, qtbot)
    assert told.endswith("The plan has no file yet: save it. There is no date for the next review.")


def test_the_signed_version_is_written_after_the_plan_has_gone_on(
    pane, window, drive, script, qtbot, tmp_path
):
    put(pane, window, drive)
    one_signs(window)
    script.answers = ["draft"]
    window.document.attempt(change_activity, window.document.plan.rows[0].id, name="Other")
    known(pane)
    script.answers, script.paths = ["close"], [tmp_path / "signed.pdf"]
    closed(window, qtbot)
    verdict = verify_charter(tmp_path / "signed.pdf")
    assert verdict.plan.info.version == "1.0"
    assert signing_of(verdict.plan).signed == 1


def test_where_the_signed_version_is_gone_it_can_be_closed_without_a_pdf(
    pane, window, drive, script, qtbot
):
    put(pane, window, drive)
    script.answers = ["draft"]
    window.document.attempt(change_activity, window.document.plan.rows[0].id, name="Other")
    for version in window.document.versions:
        window.document.delete_version(version.id)
    known(pane)
    script.answers = ["cancel"]
    window.commands["close_signing"].trigger()
    assert not signing_of(window.document.plan).signoff.closed
    assert "cannot be written any more" in script.troubles[-1]
    script.answers = ["close"]
    told = closed(window, qtbot)
    assert told.startswith("Signing of version 1.0 is closed.")


def test_a_sign_off_that_was_taken_back_meanwhile_is_not_closed(
    pane, window, drive, script, qtbot, tmp_path
):
    put(pane, window, drive)
    script.answers, script.paths = ["close"], [tmp_path / "signed.pdf"]
    window.commands["close_signing"].trigger()
    window.document.undo()
    qtbot.waitUntil(lambda: window.signing.closing is None, timeout=8_000)
    assert not window.document.plan.signoffs
    assert "signed.pdf is written. Signing was not closed." in window.status.message.text()


def test_writing_can_be_cancelled(pane, window, drive, script, qtbot, tmp_path):
    put(pane, window, drive)
    script.answers, script.paths = ["close"], [tmp_path / "signed.pdf"]
    window.commands["close_signing"].trigger()
    window.status.cancel_wanted.emit()
    qtbot.waitUntil(lambda: window.signing.closing is None, timeout=8_000)
    assert not (tmp_path / "signed.pdf").exists()
    assert not signing_of(window.document.plan).signoff.closed


def test_closing_is_taken_back_like_any_edit(pane, window, drive):
    put(pane, window, drive)
    document = window.document
    document.attempt(close_signoff, signing_of(document.plan).signoff.id)
    document.undo()
    assert not signing_of(document.plan).signoff.closed
