"""The review of what was signed: in the action plan, and begun when its day has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import freeze
from raciplanner.model.edits.renewal import put_review, renew, review_actions
from raciplanner.model.plan import INFO, Plan
from raciplanner.model.signing import changes_since, latest_signoff, signing_of
from tests.builders import PMBOK, plan_from

NOW = "2026-11-26T10:00:00+00:00"
DAY = date(2027, 6, 30)
SAYS = "Review of the charter"


@pytest.fixture
def plan() -> Plan:
    plan = plan_from(PMBOK)
    info = replace(plan.info, review_date=DAY)
    return plan.changed([Change(INFO, "", plan.info, info)])


def test_the_review_is_put_into_the_action_plan_once(plan: Plan) -> None:
    after = plan.changed(put_review(plan, SAYS, owner="Ann"))
    (action,) = review_actions(after)
    assert (action.text, action.due, action.owner, action.done) == (SAYS, DAY, "Ann", False)
    assert put_review(after, SAYS) == ()
    assert put_review(plan_from(PMBOK), SAYS) == ()
    assert review_actions(plan_from(PMBOK)) == []


def test_what_comes_along_is_signed_as_well(plan: Plan) -> None:
    edit = freeze(plan, "1.0", [Signer("Anna")], made=NOW, along=put_review(plan, SAYS))
    after = plan.apply(edit)
    signing = signing_of(after)
    assert signing is not None
    assert signing.current
    assert len(after.actions) == 1


def test_renewing_begins_a_draft_with_all_that_was_agreed(plan: Plan) -> None:
    signed = plan.apply(
        freeze(plan, "1.0", [Signer("Anna")], made=NOW, along=put_review(plan, SAYS))
    )
    edit = renew(signed, " 1.1 ", review=date(2028, 1, 1), done=SAYS)
    after = signed.apply(edit)
    assert (after.info.version, after.info.review_date) == ("1.1", date(2028, 1, 1))
    assert [one.done for one in after.actions.values()] == [True]
    assert after.signatures == signed.signatures
    assert latest_signoff(after) == latest_signoff(signed)
    before, changes = changes_since(signed, after)
    assert before.info.version == "1.1"
    assert {change.table for change in changes} == {INFO, "actions"}
    assert after.changed([one.inverse for one in edit.changes]) == signed
    assert review_actions(after) == []


def test_other_actions_of_that_day_stay_to_be_done(plan: Plan) -> None:
    other = plan.changed(put_review(plan, "Something else"))
    assert not any(
        one.done for one in other.apply(renew(other, "2", review=DAY, done=SAYS)).actions.values()
    )


def test_a_renewal_without_a_difference_is_none(plan: Plan) -> None:
    assert not renew(plan, plan.info.version, review=DAY)


@pytest.mark.parametrize(("version", "code"), [(" ", "name_empty"), ("1.0", "version_taken")])
def test_numbers_that_cannot_be(plan: Plan, version: str, code: str) -> None:
    signed = plan.apply(freeze(plan, "1.0", [Signer("Anna")], made=NOW))
    with pytest.raises(InvalidEdit) as refusal:
        renew(signed, version, review=None)
    assert refusal.value.code == code
