"""The full check and the one that follows changes: the same findings after every edit."""

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.check import Checker, check, look_at_networks
from raciplanner.analysis.rules import NETWORK
from raciplanner.errors import InvalidEdit
from raciplanner.i18n import translator
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits import activities, assignments, roles
from raciplanner.model.edits import settings as plan_settings
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import plain_assignment
from raciplanner.wording.findings import finding_text
from tests.builders import PMBOK, plan_from

START = """
               | Ann | Ben | Cleo | Dan
# Plan
Prepare budget |  A  |  R  |  C   |  I
Budget         |     |  AR |      |
# Do
Send offers    |  R  |  A  |  R   |  R
Offers: send   |  I  |  I  |      |  I
"""
DEPARTMENTS = "Ann: sales, Ben: marketing, Cleo: marketing, Dan: sales"
FUNCTIONS = ("owner", "doer", "two_way", "one_way", "support", "verify", "sign", "omitted")
NAMES = ("Budget", "Prepare budget", "Ann", "  ann ", "Send offers", "Website")
LIMITS = ("H04.doers", "H06.consulted", "H06.share", "V01.share", "V03.share", "I09.rows")
SETS = ("raci", "rasci", "raci-vs", "daci", "charting", "racio")


def ids():
    count = 0

    def new():
        nonlocal count
        count += 1
        return f"new {count}"

    return new


def one_edit(draw, plan, new_id):
    """A random edit of ``plan``; it may be refused."""

    def pick(records):
        return draw(st.sampled_from(sorted(records) or [""]))

    def some(records):
        return draw(st.lists(st.sampled_from(sorted(records)), max_size=3)) if records else []

    row, role, name = pick(plan.activities), pick(plan.roles), draw(st.sampled_from(NAMES))
    functions = draw(st.sets(st.sampled_from(FUNCTIONS), max_size=3))
    known = functions & {letter.function for letter in plan.letters.letters}
    cells = [(one, role) for one in some(plan.activities)]
    choices = [
        lambda: assignments.assign(plan, [(row, role)], known),
        lambda: assignments.assign(plan, cells, known),
        lambda: assignments.clear(plan, cells),
        lambda: assignments.set_note(plan, [(row, role)], name),
        lambda: activities.add_activities(
            plan, [name], phase=pick(plan.phases), before=row, new_id=new_id
        ),
        lambda: activities.change_activity(plan, row, name=name),
        lambda: activities.set_dependencies(plan, row, some(plan.activities)),
        lambda: activities.move_activities(plan, [row], phase=pick(plan.phases), before=""),
        lambda: activities.delete_activities(plan, some(plan.activities)),
        lambda: activities.move_phase(plan, pick(plan.phases), pick(plan.phases)),
        lambda: activities.delete_phase(plan, pick(plan.phases)),
        lambda: roles.add_roles(plan, [name], before=role, new_id=new_id),
        lambda: roles.change_role(plan, role, name=name),
        lambda: roles.change_role(plan, role, reports_to=pick(plan.roles)),
        lambda: roles.change_role(plan, role, deputy=pick(plan.roles)),
        lambda: roles.change_role(plan, role, department=pick(plan.departments)),
        lambda: activities.change_activity(plan, row, description=name),
        lambda: roles.move_roles(plan, [role], pick(plan.roles)),
        lambda: roles.delete_roles(plan, some(plan.roles)),
        lambda: roles.add_person(plan, name, roles=some(plan.roles), new_id=new_id),
        lambda: roles.change_person(plan, pick(plan.people), roles=some(plan.roles)),
        lambda: roles.delete_people(plan, some(plan.people)),
        lambda: plan_settings.switch_letters(plan, draw(st.sampled_from(SETS))),
        lambda: plan_settings.set_limit(
            plan, draw(st.sampled_from(LIMITS)), draw(st.integers(0, 60))
        ),
        lambda: plan_settings.change_info(plan, title=name),
        lambda: plan_settings.accept_finding(plan, "H01:x:", reason=name, until=date(2027, 1, 1)),
    ]
    return draw(st.sampled_from(choices))()


def follow(checker, plan, edit):
    """Carry out ``edit``; the checker must then say what a fresh one says."""
    before = checker.findings
    plan = plan.apply(edit)
    parts = [checker.update(plan, edit.changes)]
    everything = check(plan)
    assert without_networks(checker.findings) == without_networks(everything)
    for finding in checker.findings:
        assert finding_text(finding, plan, translator("en"))
    if checker.networks_stale:
        parts.append(checker.take_networks(look_at_networks(plan)[1]))
    assert checker.findings == everything
    left, came = Counter(map(repr, before)), Counter(map(repr, checker.findings))
    removed, added = (
        Counter(repr(one) for part in side for one in part) for side in zip(*parts, strict=True)
    )
    assert removed - added == left - came
    assert added - removed == came - left
    return plan


def without_networks(findings):
    return [finding for finding in findings if RULES[finding.rule].scope != NETWORK]


@settings(max_examples=60)
@given(st.data())
def test_following_any_edits_and_undoing_them_gives_what_a_full_check_gives(data):
    new_id = ids()
    done: list[Edit] = []
    plan = plan_from(START, departments=DEPARTMENTS)
    checker = Checker(plan)
    checker.take_networks(look_at_networks(plan)[1])
    for _ in range(data.draw(st.integers(1, 12))):
        if done and data.draw(st.booleans()) and data.draw(st.booleans()):
            plan = follow(checker, plan, done.pop().inverse)
            continue
        try:
            edit = one_edit(data.draw, plan, new_id)
        except InvalidEdit:
            continue
        plan = follow(checker, plan, edit)
        done.append(edit)
    for edit in reversed(done):
        plan = follow(checker, plan, edit.inverse)


def test_rows_of_equal_shape_are_judged_by_what_is_in_them():
    plan = plan_from("| A | B | C\nSend one now| A | R | R\nSend two now| R | R | A")
    shared = [f for f in check(plan) if f.rule == "H05"]
    assert [f.data["roles"] for f in shared] == [("B", "C"), ("A", "B")]


def test_findings_stand_in_reading_order():
    plan = plan_from(START)
    places = {row.id: i for i, row in enumerate(plan.rows)}
    found = [
        (places.get(f.activity or "", -1 if f.role is None else 99), f.rule) for f in check(plan)
    ]
    rows = [place for place, _rule in found]
    assert rows == sorted(rows)
    for place in places.values():
        rules = [rule for here, rule in found if here == place]
        assert rules == sorted(rules)


def test_one_cell_changes_only_what_it_concerns():
    plan = plan_from(PMBOK)
    checker = Checker(plan)
    edit = assignments.assign(plan, [("Develop test plan", "Dina")], [])
    removed, added = checker.update(plan.apply(edit), edit.changes)
    assert {f.key for f in removed} == {"H09:Develop test plan:", "V02::Dina"}
    assert added == ()
    assert checker.networks_stale


def test_a_finding_with_new_figures_leaves_and_comes():
    plan = plan_from("| A | B | C | D\nSend it now| A | R | R | R")
    checker = Checker(plan)
    edit = assignments.assign(plan, [("Send it now", "A")], ["owner", "doer"])
    removed, added = checker.update(plan.apply(edit), edit.changes)
    assert [f.data["count"] for f in removed if f.rule == "H04"] == [3]
    assert [f.data["count"] for f in added if f.rule == "H04"] == [4]


def test_cells_of_an_activity_that_is_not_there_are_followed():
    plan = plan_from(START)
    checker = Checker(plan)
    cell = plain_assignment("owner")
    change = Change(ASSIGNMENTS, ("ghost", "Ann"), None, cell)
    after = plan.changed([change])
    _removed, added = checker.update(after, [change])
    assert [f.key for f in added] == ["I01.row:ghost:"]
    assert list(checker.findings) == without_networks(check(after))
    checker.update(plan, [change.inverse])
    assert list(checker.findings) == without_networks(check(plan))


def test_rules_without_anything_to_look_at_are_not_counted():
    empty = {rule.id for rule in Checker(plan_from(START)).rules}
    assert empty.isdisjoint({"V11", "H18", "H14", "H16"})
    assert {"H01", "V01", "I02"} <= empty
    assert "H14" in {rule.id for rule in Checker(plan_from(START, letter_set="raci-vs")).rules}
    assert Checker(Plan()).findings
