from __future__ import annotations

from raciplanner.library.agreements import (
    proposed_boundaries,
    proposed_commitments,
    proposed_handovers,
    proposed_meetings,
    role_for,
)
from raciplanner.library.charter_content import charter_content
from raciplanner.library.example import example_plan
from raciplanner.model.edits.agreements import add_entry
from raciplanner.model.plan import Plan


def test_the_library_has_what_a_charter_needs() -> None:
    content = charter_content()
    assert len(content.sections) == 29
    assert len(content.commitments) == 25
    assert len(content.meetings) == 11
    assert len(content.principles) == 10
    assert [step.days for step in content.steps] == [1, 3, 5, 5]
    assert {one.period for one in content.meetings.values()} <= content.periods.keys()
    assert len(content.glossary) == 138


def test_measures_are_written_in_both_languages() -> None:
    measure = charter_content().commitments["m_value"].measure
    assert measure["en"] == "≥ 6\u202f000\u202f000 currency per month"
    assert measure["ru"] == "≥ 6\u202f000\u202f000 руб. в месяц"


def test_every_proposal_fits_into_the_plan() -> None:
    for language in ("en", "ru"):
        plan = example_plan(language)
        for table, proposed in (
            ("meetings", proposed_meetings(plan)),
            ("commitments", proposed_commitments(plan)),
            ("boundaries", proposed_boundaries(plan)),
            ("handovers", proposed_handovers(plan)),
        ):
            assert proposed
            for fields in proposed.values():
                assert add_entry(plan, table, **fields)


def test_a_role_that_is_not_there_is_stood_in_for() -> None:
    plan = example_plan("en")
    assert role_for(plan, "cro") == "cro"
    assert role_for(plan, "liaison") == "revops_head"
    assert role_for(Plan(), "cro") == ""
