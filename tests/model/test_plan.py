"""The plan, its tables, its content hash and the difference of two plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from raciplanner.model.compare import aligned, compare
from raciplanner.model.edits import activities, assignments, roles, settings
from raciplanner.model.fingerprint import content_hash, plain
from raciplanner.model.frameworks import FUNCTIONS, LETTER_SETS, letters_text, without_place
from raciplanner.model.ids import random_id, seeded_ids
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Assignment, LetterSet, Person, Phase, PlanInfo
from raciplanner.model.table import Table
from tests.builders import PMBOK, plan_from


def test_unchanged_tables_are_shared_by_the_next_plan() -> None:
    plan = plan_from(PMBOK)
    rows = plan.rows
    after = plan.apply(assignments.assign(plan, [("Create charter", "Ed")], ["doer"]))
    assert after.activities is plan.activities
    assert after.rows is rows
    assert after.row("Develop test plan") is plan.row("Develop test plan")
    assert plan.assignment("Create charter", "Ed").functions == {"one_way"}


def test_a_plan_shows_what_it_is_and_compares_by_value() -> None:
    plan = plan_from(PMBOK)
    assert repr(plan) == "<Plan 'Test': 4 × 5>"
    assert plan == plan_from(PMBOK)
    assert plan != Plan()
    assert plan != "plan"
    assert plan.record("info", "") is plan.info
    assert plan.record("roles", "Ann") is plan.roles["Ann"]
    assert plan.record("assignments", ("Create charter", "Ann")) == Assignment(frozenset({"owner"}))
    with pytest.raises(TypeError, match="no table colours"):
        Plan(colours={})


def test_a_table_is_a_mapping_in_order() -> None:
    table = Table.of([Phase("b", "B", rank=2), Phase("a", "A", rank=1)])
    assert list(table) == ["b", "a"]
    assert [one.id for one in table.ordered] == ["a", "b"]
    assert table == Table.of(reversed(table.ordered))
    assert table != {}
    assert "Phase" in repr(table)
    assert len(table) == 2


def test_an_unknown_letter_set_is_read_as_raci() -> None:
    assert Plan(PlanInfo(letter_set="lost")).letters is LETTER_SETS["raci"]


@pytest.mark.parametrize("letters", LETTER_SETS.values(), ids=lambda one: one.id)
def test_every_shipped_set_is_complete(letters: LetterSet) -> None:
    chars = [letter.char for letter in letters.letters]
    functions = [letter.function for letter in letters.letters]
    assert len(set(chars)) == len(chars)
    assert len(set(functions)) == len(functions)
    assert {letters.owner, letters.doer} <= set(functions) <= set(FUNCTIONS)
    assert set().union(*letters.combinations, set()) <= set(functions)
    for letter in letters.letters:
        for language in ("en", "ru"):
            assert letter.word(language)
            assert letter.meaning(language)
    assert settings.define_letters(Plan(), letters)


def test_combinations_belong_to_the_set() -> None:
    both = frozenset({"owner", "doer"})
    assert LETTER_SETS["raci"].allows(both)
    assert LETTER_SETS["raci"].allows(frozenset({"two_way"}))
    assert not LETTER_SETS["raci"].allows(frozenset({"owner", "two_way"}))
    assert not LETTER_SETS["charting"].allows(frozenset({"doer", "sign"}))
    assert LETTER_SETS["drasci"].allows(frozenset({"drive", "owner", "doer"}))


def test_words_fall_back_to_another_language_and_to_the_letter() -> None:
    owner = LETTER_SETS["raci"].letter("owner")
    assert owner is not None
    assert owner.word("ru") == "Ответственный за результат"
    assert replace(owner, words=()).word("ru") == "A"
    assert owner.word("fr") == "Accountable"
    assert LETTER_SETS["raci"].letter("verify") is None


def test_letters_without_a_place_are_named() -> None:
    functions = {"doer", "verify", "own"}
    assert letters_text(LETTER_SETS["raci"], functions) == "R/[own]/[verify]"
    assert without_place(LETTER_SETS["raciq"], functions) == {"own"}


def test_ids() -> None:
    assert len({random_id() for _ in range(100)}) == 100
    first, second = seeded_ids(b"x"), seeded_ids(b"x")
    assert [first() for _ in range(3)] == [second() for _ in range(3)]


def shuffled_back(plan: Plan) -> Plan:
    """``plan`` after its roles were moved about and put in order again: only ranks differ."""
    for role, before in (("Dina", "Ben"), ("Ben", "Dina"), ("Carlos", "Dina")):
        plan = plan.apply(roles.move_roles(plan, [role], before))
    return plan


def test_the_hash_is_over_meaning() -> None:
    plan = plan_from(PMBOK)
    again = shuffled_back(plan)
    assert again.roles != plan.roles
    assert content_hash(again) == content_hash(plan)


def test_the_hash_reads_texts_as_people_do() -> None:
    composed = Plan(activities={"a": Activity("a", "Caf\u00e9\nx")})
    other = Plan(activities={"a": Activity("a", "Cafe\u0301\r\nx")})
    assert content_hash(composed) == content_hash(other)


def test_a_lost_row_still_counts_in_the_hash() -> None:
    lost = Plan(assignments={"gone": {"x": Assignment(frozenset({"doer"}))}})
    assert content_hash(lost) != content_hash(Plan())


def test_canonical_values() -> None:
    assert plain((date(2027, 1, 2), None, True, 3)) == ["2027-01-02", None, True, 3]
    with pytest.raises(TypeError, match="float"):
        plain(1.5)


def test_two_states_of_a_plan_differ_in_changes() -> None:
    before = plan_from(PMBOK, departments="Ann: sales")
    after = before.apply(activities.delete_activities(before, ["Create charter"]))
    after = after.apply(assignments.assign(after, [("Develop test plan", "Ed")], ["two_way"]))
    after = after.apply(settings.change_info(after, title="Next"))
    found = compare(before, after)
    assert [change.table for change in found] == ["info", "activities", *["assignments"] * 6]
    assert before.changed(found) == after
    assert compare(after, after) == ()


def test_a_moved_row_shows_and_its_neighbours_do_not_when_ranks_differ_only() -> None:
    before = plan_from(PMBOK)
    moved = before.apply(
        activities.move_activities(before, ["Develop test plan"], phase="", before="Create charter")
    )
    assert [change.key for change in compare(before, moved)] == ["Develop test plan"]
    assert compare(before, shuffled_back(before)) == ()


def test_plans_made_apart_are_compared_by_names() -> None:
    text = "   | X | Y\n# P\na | A | R\nb |   |\n# Q\na | R | A"
    before = plan_from(text)
    ids = seeded_ids(b"other")
    copy = Plan(before.info)
    copy = copy.apply(roles.add_roles(copy, ["x ", "Y"], new_id=ids))
    x, y = (role.id for role in copy.columns)
    for name in ("P", "Q"):
        copy = copy.apply(activities.add_phase(copy, name, new_id=ids))
        phase = copy.phases.ordered[-1].id
        copy = copy.apply(activities.add_activities(copy, ["a"], phase=phase, new_id=ids))
    copy = copy.apply(roles.add_person(copy, "New", roles=[x], new_id=ids))
    first, second = (row.id for row in copy.rows)
    copy = copy.apply(assignments.assign(copy, [(first, x), (second, y)], ["owner"]))
    after = aligned(copy, before)
    assert [(row.name, before.phases[row.phase].name) for row in after.rows] == [
        ("a", "P"),
        ("a", "Q"),
    ]
    assert {role.id for role in after.columns} == {"X", "Y"}
    assert after.people.ordered[0].roles == ("X",)
    assert aligned(before, before) is before


def test_a_record_without_a_rank_is_compared_as_it_is() -> None:
    before = Plan(people={"p": Person("p", "A", rank=1)})
    after = Plan(people={"p": Person("p", "A", rank=9)})
    assert compare(before, after) == ()
    limited = before.apply(settings.set_limit(before, "H04.doers", 5))
    assert [change.table for change in compare(before, limited)] == ["limits"]
