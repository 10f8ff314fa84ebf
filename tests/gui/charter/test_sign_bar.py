"""The bar above every view: what is put to be signed, what has changed since, what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.charter.renew_dialog import USUAL, next_review
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.charter import freeze, sign, start_draft
from raciplanner.model.edits.renewal import put_review
from raciplanner.model.edits.roles import add_person
from raciplanner.model.plan import Plan
from raciplanner.model.signing import signing_of
from raciplanner.storage.versions import Version
from tests.builders import PMBOK, plan_from

NOW = "2026-11-26T10:00:00+00:00"
SIGNERS = [Signer(name) for name in ("Anna", "Boris", "Carla", "Dora", "Egor")]


def signed(review: date | None = None) -> Plan:
    """Version 1.0: 3 of 5 signed, 1 declined, 1 later."""
    plan = plan_from(PMBOK)
    info = replace(plan.info, review_date=review)
    plan = Plan(info, plan.assignments, roles=plan.roles, activities=plan.activities)
    along = put_review(plan, "Review of the charter, and signing it anew")
    plan = plan.apply(freeze(plan, "1.0", SIGNERS, made=NOW, along=along))
    for place, outcome in enumerate(("agrees", "agrees", "agrees", "declines", "")):
        key = signing_of(plan).signatures[place].id
        method = "typed" if outcome else "later"
        plan = plan.apply(
            sign(plan, key, outcome=outcome, method=method, made=NOW, remark="Because")
        )
    return plan


@pytest.fixture
def open_plan(window, qtbot):
    """Puts a plan into the window and waits until its sign-off is known."""

    def put(plan: Plan, *, version: Plan | None = None) -> None:
        window.document.replace(plan)
        if version is not None:
            window.document._recorder.versions = (Version.of(version, "1.0", author="", made=NOW),)
        window.files.shown.emit()
        window.workspace.signing.refresh()
        qtbot.waitUntil(lambda: not window.workspace.signing.busy)

    return put


@pytest.fixture
def bar(window):
    return window.workspace.sign_bar


def known(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.workspace.signing.busy)


def test_without_a_sign_off_there_is_no_bar(window, open_plan, bar, qtbot):
    open_plan(plan_from(PMBOK))
    assert not bar.isVisible()
    window.document.attempt(change_activity, "Create charter", name="Write it")
    known(window, qtbot)
    assert not bar.isVisible()


def test_the_bar_says_how_far_it_was_signed_above_every_view(window, open_plan, bar):
    open_plan(signed())
    assert bar.text.text() == (
        "Version 1.0: 3 of 5 signed, 1 declined, 1 later. It stays as it is."
    )
    for view in ("matrix", "outline", "people"):
        window.show_view(view)
        assert bar.isVisible()
    assert not bar.dismiss.isVisible()
    assert not bar.renew.isVisible()
    bar.show_signing.click()
    assert window.workspace.current == "charter"
    view = window.workspace.view("charter")
    assert view.tabs.currentWidget() is view.signing
    assert view.signing.signers.hasFocus()


def test_the_bar_of_what_nobody_has_signed_yet(window, open_plan, bar):
    plan = plan_from(PMBOK)
    open_plan(plan.apply(freeze(plan, "1.0", SIGNERS, made=NOW)))
    assert bar.text.text() == "Version 1.0 is put to be signed; it stays as it is."


def test_going_on_as_a_draft_from_the_bar(window, open_plan, bar, qtbot, script):
    open_plan(signed())  # out of a charter: without the version, which is kept now
    assert bar.go_on.text() == "Continue as draft 1.1"
    bar.go_on.click()
    known(window, qtbot)
    assert not script.asked
    assert window.document.plan.info.version == "1.1"
    assert bar.text.text() == "Changed since version 1.0 was signed"
    window.document.attempt(change_activity, "Create charter", name="Write it")
    known(window, qtbot)
    assert bar.text.text() == (
        "Changed since version 1.0 was signed: 1 activity changed: activity “Write it”: "
        "name “Create charter” → “Write it”"
    )
    assert bar.show_signing.text() == "Show the changes"
    bar.dismiss.click()
    assert not bar.isVisible()
    window.document.attempt(change_activity, "Create charter", name="Draw it")
    known(window, qtbot)
    assert not bar.isVisible()
    for _ in range(3):
        window.document.undo()
    known(window, qtbot)
    assert window.workspace.signing.signing.current


def test_a_plan_that_cannot_be_saved_has_no_buttons_to_change_it(window, open_plan, bar):
    window.document.read_only = True
    try:
        open_plan(signed(date(2020, 1, 1)))
        window.document.read_only = True
        bar.refresh()
        assert not bar.go_on.isVisible()
        assert not bar.renew.isVisible()
    finally:
        window.document.read_only = False


def test_the_bar_speaks_russian(window, open_plan, bar, qtbot):
    open_plan(signed())
    window.use_language("ru")
    qtbot.waitUntil(lambda: "остаётся как есть" in bar.text.text())
    assert "Продолжить как черновик 1.1" in bar.go_on.text()


# Renewal


def test_renewing_at_the_review_carries_everything_over(window, open_plan, bar, drive, qtbot):
    today = date.today()  # noqa: DTZ011 - the reader's day
    plan = signed(today - timedelta(days=1))
    open_plan(plan)
    assert "was due on" in bar.text.text()
    seen = []

    def look(dialog):
        seen.append(dialog.version.text())
        dialog.version.setText("1.0")
        seen.append(dialog.hint.text())
        dialog.version.clear()
        seen.append(dialog.hint.text())
        dialog.version.setText("1.5")
        dialog.accept()

    drive(look)
    bar.renew.click()
    assert seen == ["1.1", "Version 1.0 was put to be signed before.", "A version is needed."]
    after = window.document.plan
    assert after.info.version == "1.5"
    assert after.info.review_date > today
    assert after.assignments == plan.assignments
    assert after.signatures == plan.signatures
    (action,) = after.actions.values()
    assert action.done
    known(window, qtbot)
    window.commands["renew"].trigger()
    assert window.status.message.text().startswith("There is no signed version to renew")
    window.document.undo()
    assert window.document.plan == plan


def test_a_review_that_is_near_is_told_one_that_is_far_is_not(window, open_plan, bar):
    today = date.today()  # noqa: DTZ011 - the reader's day
    open_plan(signed(today + timedelta(days=3)))
    assert "is due on" in bar.text.text()
    open_plan(signed(today + timedelta(days=100)))
    assert "is due on" not in bar.text.text()


def test_renewing_without_another_review(window, open_plan, drive):
    open_plan(signed())
    drive(lambda dialog: (dialog.has_review.setChecked(False), dialog.accept()))
    window.commands["renew"].trigger()
    assert window.document.plan.info.review_date is None
    assert window.document.plan.info.version == "1.1"


def test_the_next_review_is_as_far_as_the_last_one():
    today = date(2027, 7, 1)
    plan = signed(date(2027, 5, 25))
    assert next_review(plan, signing_of(plan), today) == today + timedelta(days=180)
    plan = signed()
    assert next_review(plan, signing_of(plan), today) == today + timedelta(days=USUAL)
    signing = signing_of(plan)
    strange = replace(signing, signoff=replace(signing.signoff, made="some day"))
    assert next_review(plan, strange, today) == today + timedelta(days=USUAL)


# What is reckoned beside the window


def test_what_changes_while_it_is_reckoned_is_reckoned_again(window, open_plan, qtbot):
    plan = signed()
    open_plan(plan, version=plan)
    following: SigningState = window.workspace.signing
    window.document.attempt(start_draft, "1.1")
    following.refresh()
    assert following.busy
    window.document.attempt(add_person, "Zoe")
    following.refresh()
    known(window, qtbot)
    assert [one.table for one in following.news.changes] == ["people"]
    window.document.delete_version(window.document.versions[0].id)
    known(window, qtbot)
    assert following.news.before is None
    assert following.news.summary() == ""
    window.document.replace(Plan())
    known(window, qtbot)
    assert following.signing is None


def test_the_window_does_not_wait_for_a_signature(window, open_plan):
    plan = plan_from(PMBOK)
    plan = plan.apply(freeze(plan, "1.0", SIGNERS, made=NOW))
    open_plan(plan)
    following: SigningState = window.workspace.signing
    key = following.signing.signatures[0].id
    window.document.attempt(sign, key, outcome="agrees", method="typed", made=NOW)
    assert following.signing.signed == 1
    assert not following.busy
    window.document.undo()
    assert following.signing.signed == 0
