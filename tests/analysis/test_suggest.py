"""A proposal gives every activity who answers and who does, or says why it cannot."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.analysis import suggest as suggest_module
from raciplanner.analysis.check import check
from raciplanner.analysis.findings import ERROR
from raciplanner.analysis.suggest import Gap, Wishes, accepted, suggest
from raciplanner.analysis.workload import role_loads
from raciplanner.library.proposals import proposed
from raciplanner.library.templates import new_plan
from raciplanner.model.edits.assignments import assign, clear, set_note
from raciplanner.model.edits.settings import set_limit
from raciplanner.model.plan import Plan
from raciplanner.model.records import plain_assignment
from tests.builders import plan_from

GAPS = """
          | CMO | Ops | HoS | SDR
Campaign  |     |  R  |     |  I
Leads     |  A  |     |  C  |
Pass on   |  A  |  I  |  A  |  R
Offers    |     |     |     |
"""
DEPARTMENTS = "CMO: marketing, Ops: marketing, HoS: sales, SDR: sales"


def after(plan, wishes=None, rows=None):
    found = suggest(plan, rows or list(plan.activities), wishes)
    return plan.apply(accepted(plan, found.proposals)), found


def test_gaps_are_filled_and_several_owners_become_one():
    plan = plan_from(GAPS, departments=DEPARTMENTS)
    then, found = after(plan)
    assert [one.activity for one in found.proposals] == ["Campaign", "Leads", "Pass on", "Offers"]
    for row in then.rows:
        functions = [cell.functions for cell in then.row(row.id).values()]
        assert sum("owner" in what for what in functions) == 1
        assert sum("doer" in what for what in functions) >= 1
    assert "doer" in then.assignment("Campaign", "Ops").functions
    assert not [f for f in check(then) if f.severity == ERROR]
    assert found.mean == pytest.approx(sum(role_loads(then).values()) / 4, abs=2)


def test_nothing_is_changed_where_nothing_is_missing():
    plan = plan_from("|X|Y\na|A|R\nb|AR|")
    assert suggest(plan, ["a", "b"]).proposals == ()
    assert suggest(plan, []).proposals == ()
    assert not accepted(plan, ())


def test_only_departments_that_take_part_unless_wished_otherwise():
    plan = plan_from("|CMO|HoS\na|C|\nb|AR|", departments="CMO: marketing, HoS: sales")
    _then, found = after(plan, rows=["a"])
    assert {pick.role for pick in found.proposals[0].picks} == {"CMO"}
    then, _found = after(plan, Wishes(departments=False, evenness=8), rows=["a"])
    assert then.assignment("a", "HoS").functions


def test_who_is_left_out_explicitly_gets_nothing_and_the_gap_says_so():
    plan = plan_from("|X|Y\na|O|O", letter_set="racio")
    (one,) = suggest(plan, ["a"]).proposals
    assert one.gaps == (Gap("owner", "nobody"), Gap("doer", "nobody"))
    assert one.cells == {}
    assert one.picks == ()


def test_a_limit_per_role_is_kept_and_the_gap_says_so():
    plan = plan_from("|X|Y\na||\nb||\nc|AR|")
    (one, two) = suggest(plan, ["a", "b"], Wishes(most=2)).proposals
    reasons = {gap.reason for gap in (*one.gaps, *two.gaps)}
    assert reasons == {"full"}
    roles = [pick.role for pick in (*one.picks, *two.picks)]
    assert roles.count("X") == 0
    assert roles.count("Y") == 2


def test_who_checks_does_not_do():
    plan = plan_from("|X|Y\na|AQ|", letter_set="raciq")
    (one,) = suggest(plan, ["a"]).proposals
    assert [(pick.function, pick.role) for pick in one.picks] == [("doer", "Y")]


def test_a_second_pair_of_eyes_is_preferred():
    plan = plan_from("|X|Y\na|C|C")
    then, _found = after(plan, Wishes(evenness=0))
    held = [then.assignment("a", role).functions for role in ("X", "Y")]
    assert sorted(len(what) for what in held) == [1, 1]


def test_anew_moves_letters_and_tells_those_who_lose_them():
    plan = plan_from("|X|Y|Z\n" + "\n".join(f"a{n}|A|R|C" for n in range(6)))
    plan = plan.apply(set_note(plan, [("a0", "X")], "since spring"))
    then, found = after(plan, Wishes(anew=True, evenness=40))
    before, now = role_loads(plan), role_loads(then)
    assert max(now.values()) - min(now.values()) < max(before.values()) - min(before.values())
    for one in found.proposals:
        row = then.row(one.activity)
        assert sum("owner" in cell.functions for cell in row.values()) == 1
        assert sum("doer" in cell.functions for cell in row.values()) == 1
    assert then.assignment("a0", "X").note == "since spring"
    same, none = after(plan, Wishes(anew=True, evenness=0))
    assert same == plan
    assert none.proposals == ()


def test_an_open_letter_stays_where_it_is():
    plan = plan_from("|X|Y\na|A|R\nb|A|R\nc|A|R")
    found = suggest(plan, ["a", "b", "c"], Wishes(anew=True, most=1))
    then = plan.apply(accepted(plan, found.proposals))
    for row in then.rows:
        assert any("owner" in cell.functions for cell in then.row(row.id).values())
        assert any("doer" in cell.functions for cell in then.row(row.id).values())


def test_the_library_is_asked_first():
    plan = new_plan("small", "en", phases=["lead"], starter_only=True)
    cells = [("lead_scoring", role.id) for role in plan.columns]
    empty = plan.apply(clear(plan, cells))
    (one,) = suggest(empty, ["lead_scoring"], Wishes(evenness=0), proposed).proposals
    wanted = {
        role: cell.functions & {"owner", "doer"}
        for role, cell in plan.row("lead_scoring").items()
        if cell.functions & {"owner", "doer"}
    }
    assert one.cells == wanted
    assert {pick.fit for pick in one.picks} == {"library"}


def test_why_a_role_was_picked():
    plan = plan_from("|A1|B1|C1|D1\na||R||\nb|A|S||I\nc|A||C|", letter_set="rasci")
    picks = {
        one.activity: one.picks[0]
        for one in suggest(plan, list("abc"), Wishes(evenness=0)).proposals
    }
    assert (picks["a"].role, picks["a"].fit) == ("B1", "does")
    assert (picks["b"].role, picks["b"].fit) == ("B1", "supports")
    assert (picks["c"].role, picks["c"].fit) == ("C1", "asked")


def test_a_letter_set_with_one_letter_for_both():
    plan = plan_from("|X|Y\na||\nb|R|", letter_set="charting")
    then, _found = after(plan)
    assert sum("doer" in c.functions or "owner" in c.functions for c in then.row("a").values()) == 1


def test_other_weights_of_the_plan_count():
    plan = plan_from("|X|Y\na|A|C\nb||\nc||")
    heavy = plan.apply(set_limit(plan, "G09.owner", 50))
    found = suggest(heavy, ["b", "c"], Wishes(evenness=8))
    roles = [pick.role for one in found.proposals for pick in one.picks]
    assert roles.count("Y") >= roles.count("X")


def test_many_activities_are_solved_block_by_block(monkeypatch):
    monkeypatch.setattr(suggest_module, "BLOCK", 2)
    plan = plan_from("|X|Y|Z\n" + "\n".join(f"a{n}|||" for n in range(7)))
    shares = []
    found = suggest(plan, list(plan.activities), None, progress=shares.append)
    assert shares == [0, 2 / 7, 4 / 7, 6 / 7]
    assert len(found.proposals) == 7
    loads = role_loads(plan.apply(accepted(plan, found.proposals)))
    assert max(loads.values()) - min(loads.values()) <= 3


@given(st.data())
@settings(max_examples=40)
def test_every_proposal_is_whole_and_within_its_limits(data):
    plan = plan_from("|P|Q|R\n" + "\n".join(f"a{n}|||" for n in range(4)))
    for row in plan.activities:
        for role in plan.roles:
            what = data.draw(st.sampled_from([[], ["owner"], ["doer"], ["two_way"], ["one_way"]]))
            plan = plan.apply(assign(plan, [(row, role)], what))
    wishes = Wishes(
        anew=data.draw(st.booleans()), most=data.draw(st.sampled_from([None, 3, 20])), evenness=4
    )
    found = suggest(plan, list(plan.activities), wishes)
    assert found == suggest(plan, list(plan.activities), wishes)
    edit = accepted(plan, found.proposals)
    then = plan.apply(edit)
    assert then.apply(edit.inverse) == plan
    open_rows = {one.activity for one in found.proposals if one.gaps}
    for row in set(plan.activities) - open_rows:
        functions = [cell.functions for cell in then.row(row).values()]
        assert sum("owner" in what for what in functions) == 1
        assert any("doer" in what for what in functions)
    if wishes.most is None:
        assert not open_rows


def test_letters_of_nobody_are_no_load():
    plan = plan_from("|X|Y\na||\nb|A|R")
    cells = {"b": {**plan.row("b"), "gone": plain_assignment("doer")}}
    plan = Plan(plan.info, cells, roles=plan.roles, activities=plan.activities)
    (one,) = suggest(plan, ["a"]).proposals
    assert {pick.role for pick in one.picks} == {"X", "Y"}
