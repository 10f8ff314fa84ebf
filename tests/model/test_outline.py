"""A plan made from an earlier one: the structure stays, the agreement goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from raciplanner.library import example_plan
from raciplanner.model.edits.settings import accept_finding, change_info, set_limit
from raciplanner.model.outline import outline_of


def test_the_structure_stays_and_the_agreement_goes() -> None:
    plan = example_plan("en")
    for edit in (
        lambda p: accept_finding(p, "H01:x", reason="we know"),
        lambda p: set_limit(p, "H04.doers", 3),
        lambda p: change_info(p, version="1.0", review_date=date(2027, 1, 1)),
    ):
        plan = plan.apply(edit(plan))
    fresh = outline_of(plan)
    assert not fresh.assignments
    assert not fresh.acceptances
    assert fresh.rows == plan.rows
    assert fresh.columns == plan.columns
    assert fresh.people == plan.people
    assert fresh.limits == plan.limits
    assert fresh.info == replace(plan.info, version="0.1", review_date=None)
