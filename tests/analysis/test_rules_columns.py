"""Rules down columns, over people and over the whole plan."""

from functools import partial

import pytest

from raciplanner.analysis.check import check
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.roles import add_person, change_role
from raciplanner.model.edits.settings import define_letters, set_limit, switch_letters
from raciplanner.model.plan import Plan
from raciplanner.model.records import Letter, LetterSet
from tests.builders import plan_from


def found(plan, rule):
    return [finding for finding in check(plan) if finding.rule == rule]


def columns(*roles, letter_set="raci"):
    """A plan with one role per argument: its letters row by row, ``.`` for a blank cell."""
    names = "ABCDEFGHIJ"[: len(roles)]
    cells = [role.split() for role in roles]
    lines = [f"| {' | '.join(names)}"]
    for number, letters in enumerate(zip(*cells, strict=True)):
        texts = " | ".join("" if text == "." else text for text in letters)
        lines.append(f"Prepare item {number + 1} | {texts}")
    return plan_from("\n".join(lines), letter_set=letter_set)


CASES = [
    ("V01", ("R R R . .", "A A A A A", ". . . R ."), ("R R . . .", "A A A A A", ". . . R .")),
    ("V01", ("R R R . .", "A A A A A", ". . . R ."), ("R R R . .", "R R R A A", "A A A R R")),
    ("V02", ("A A A", "R R ."), ("A A .", "R R .")),
    ("V02", ("A A A", "R R ."), ("A A", "R .")),
    ("V03", ("A A A .", "R R R R"), ("A A . .", "R R R R")),
    ("V03", ("A A A", "R R R"), ("A A", "R R")),
    ("V04", ("C I .", "AR AR AR"), ("C R .", "AR AR AR")),
    ("V04", ("C I .", "AR AR AR"), (". . .", "AR AR AR")),
    ("V05", ("I . I", "AR AR AR"), ("I C I", "AR AR AR")),
    ("V06", ("A A .", "R R R"), ("A . .", ". A R")),
    ("V06", ("A A .", "R R R"), ("A A", "R R")),
    ("V07", ("AR AR AR . .", "C C C A A", ". . . R R"), ("AR AR R . .", "C C A A A", ". . . R R")),
    ("V07", ("AR AR AR . .", "C C C A A", ". . . R R"), ("AR AR A . .", "C C R A A", ". . R R R")),
    ("V08", ("C C C .", "AR AR AR AR"), ("C C . .", "AR AR AR AR")),
    ("V09", (". . .", "AR AR AR"), (". I .", "AR AR AR")),
]


@pytest.mark.parametrize(("rule", "over", "below"), CASES)
def test_a_column_triggers_its_rule_and_the_column_just_below_does_not(rule, over, below):
    assert "A" in {finding.role for finding in found(columns(*over), rule)}
    assert "A" not in {finding.role for finding in found(columns(*below), rule)}


def test_being_left_out_explicitly_is_an_answer_but_no_work():
    plan = columns("O O O", "AR AR AR", "I O I", letter_set="racio")
    assert not found(plan, "V09")
    assert {f.role for f in found(plan, "V02")} == {"B"}
    assert {f.role for f in found(plan, "V05")} == {"C"}
    assert {f.role for f in found(plan, "V04")} == {"C"}


@pytest.mark.parametrize(
    ("limit", "value", "rule", "roles"),
    [
        ("V01.share", 80, "V01", ("R R R . .", "A A A A A", ". . . R .")),
        ("V01.deviations", 3, "V01", ("R R R . .", "A A A A A", ". . . R .")),
        ("V02.rows", 4, "V02", ("A A A", "R R R")),
        ("V03.share", 75, "V03", ("A A A .", "R R R R")),
        ("V03.rows", 5, "V03", ("A A A .", "R R R R")),
        ("V06.rows", 4, "V06", ("A A .", "R R R")),
        ("V08.share", 75, "V08", ("C C C .", "AR AR AR AR")),
        ("V08.rows", 5, "V08", ("C C C .", "AR AR AR AR")),
    ],
)
def test_limits_can_be_set(limit, value, rule, roles):
    plan = columns(*roles)
    assert found(plan, rule)
    after = {f.role for f in found(plan.apply(set_limit(plan, limit, value)), rule)}
    assert "A" not in after


def test_figures_of_a_busy_role():
    (busy,) = found(columns("R R R . .", "A A A A A", ". . . R ."), "V01")
    # loads 3, 0, 1: mean 4/3, standard deviation 1.25
    assert busy.data == {"count": 3, "rows": 5, "limit": 40, "usual": 2}
    (both,) = found(columns("AR AR AR . .", "C C C A A", ". . . R R"), "V07")
    assert (both.data["count"], both.data["owned"]) == (3, 3)


def test_where_one_letter_does_and_answers_there_is_no_overload_both_ways():
    plan = columns("R R R .", ". . . R", "I I I I", letter_set="charting")
    assert {f.rule for f in check(plan)}.isdisjoint({"V03", "V07"})
    assert not found(columns("R R R", "I I I", letter_set="charting"), "V03")
    (everything,) = found(columns("R R R", "I I I", letter_set="charting"), "V06")
    assert everything.role == "A"


def test_columns_of_a_plan_without_activities_are_not_judged():
    plan = plan_from("| A | B")
    assert [f.key for f in check(plan)] == ["I02.activities::"]


def held(plan, **people):
    for name, roles in people.items():
        plan = plan.apply(add_person(plan, name, roles=roles, new_id=partial(str, name)))
    return plan


def test_vacant_role_with_work():
    plan = columns("A A .", "R R R", "C I .")
    assert not found(plan, "V11")
    plan = held(plan, Zoe=["A"])
    (vacant,) = found(plan, "V11")
    assert (vacant.role, vacant.data["count"]) == ("B", 3)
    assert not found(held(plan, Max=["B"]), "V11")


def test_a_person_with_too_much_over_several_roles():
    plan = columns(
        "R R . . . . A . . .",
        ". . R R . . . A A A",
        "A A A A A A R . . .",
        "C C C C R . . R . .",
        "C C C C . R . . R R",
    )
    assert not found(held(plan, Zoe=["A"]), "V10")
    limit = plan.apply(set_limit(plan, "V01.share", 30))
    (doing,) = found(held(limit, Zoe=["A", "B"]), "V10")
    assert (doing.form, doing.activity, doing.role) == ("doing", None, None)
    assert doing.data == {
        "count": 4,
        "rows": 10,
        "limit": 30,
        "person": "Zoe",
        "roles": ("A", "B"),
    }
    limit = plan.apply(set_limit(plan, "V03.share", 60))
    (answering,) = found(held(limit, Max=["B", "C"]), "V10")
    assert (answering.form, answering.data["count"]) == ("answering", 9)
    assert answering.key == "V10.answering:::Max"
    assert not found(held(plan, Max=["B", "C"]), "V10")  # C alone has too many already


def test_roles_of_a_person_that_are_gone_do_not_count():
    plan = columns("R R .", "A A A")
    assert not found(held(plan, Zoe=["A", "B"]), "V10")
    ghost = held(plan, Zoe=["A", "B"])
    people = {"Zoe": ghost.people["Zoe"]}
    fewer = Plan(
        plan.info,
        plan.assignments,
        activities=plan.activities,
        people=people,
        roles={"A": plan.roles["A"]},
    )
    assert not found(fewer, "V10")


@pytest.mark.parametrize(
    ("matrix", "forms"),
    [
        ("| ", ["activities", "roles"]),
        ("| A", ["activities"]),
        ("| A\nPrepare it|", ["letters"]),
        ("| A\nPrepare it| I", []),
    ],
)
def test_an_empty_plan_is_never_clean(matrix, forms):
    plan = plan_from(matrix)
    if matrix == "| ":
        plan = Plan()
    assert [f.form for f in found(plan, "I02")] == forms
    assert all(f.severity == "error" for f in found(plan, "I02"))


def size(rows, roles):
    names = [f"Role {n}" for n in range(roles)]
    lines = ["| " + " | ".join(names)]
    lines += [f"Prepare item {n} |" + " | ".join(["AR"] * roles) for n in range(rows)]
    return plan_from("\n".join(lines))


@pytest.mark.parametrize(
    ("rows", "roles", "expected"),
    [
        (10, 8, []),
        (11, 8, [("rows", "note", 10)]),
        (20, 9, [("rows", "note", 10), ("roles", "question", 8)]),
        (21, 1, [("many_rows", "warning", 20)]),
    ],
)
def test_a_matrix_too_big_to_discuss(rows, roles, expected):
    found_here = found(size(rows, roles), "I09")
    assert [(f.form, f.severity, f.data["limit"]) for f in found_here] == expected


def test_a_letter_of_ones_own_that_nothing_reads():
    own = LetterSet(
        "own",
        "Own",
        (
            Letter("A", "owner", minimum=1, maximum=1),
            Letter("R", "doer", minimum=1),
            Letter("X", "cheer"),
            Letter("Y", "guard", maximum=1),
        ),
    )
    plan = columns("A A A", "R R R", ". . .")
    plan = plan.apply(define_letters(plan, own))
    plan = plan.apply(switch_letters(plan, "own"))
    assert not found(plan, "I10")
    plan = plan.apply(assign(plan, [("Prepare item 1", "C")], ["cheer"]))
    plan = plan.apply(assign(plan, [("Prepare item 2", "C")], ["guard"]))
    (unread,) = found(plan, "I10")
    assert (unread.data["count"], unread.data["functions"]) == (1, ("cheer",))


def test_the_same_role_twice():
    plan = plan_from("| Head of Sales | CMO | Sales\nPrepare it| A | R | I")
    assert not found(plan, "I06")
    plan = plan.apply(change_role(plan, "Sales", name="head  of ＳＡＬＥＳ"))
    (twice,) = found(plan, "I06")
    assert (twice.role, twice.data["roles"]) == ("Sales", ("Head of Sales", "Sales"))
