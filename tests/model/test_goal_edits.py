"""Edits of goals, links and KPIs: what they do, and what they refuse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.compare import aligned, compare
from raciplanner.model.edits import activities, goal_links, goals, kpis, roles, settings
from raciplanner.model.edits.restore import restore
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, link_id, natural_id
from raciplanner.model.ids import NewId
from raciplanner.model.plan import RECORD_TYPES, Plan
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from

DAY = date(2027, 3, 31)


def counted(prefix: str) -> NewId:
    """Ids ``g1``, ``g2`` …"""
    numbers = iter(range(1, 100))
    return lambda: f"{prefix}{next(numbers)}"


def mapped() -> Plan:
    """Revenue ← pipeline ← leads, reach; leads against discounts; one KPI with a measurement."""
    plan = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
    new = counted("g")
    plan = plan.apply(goals.add_goals(plan, ["Revenue"], level="company", new_id=new))
    plan = plan.apply(
        goals.add_goals(
            plan,
            ["Pipeline"],
            level="shared",
            departments=["marketing", "sales"],
            parent="g1",
            new_id=new,
        )
    )
    plan = plan.apply(
        goals.add_goals(
            plan, ["Leads", "Reach"], departments=["marketing"], parent="g2", new_id=new
        )
    )
    plan = plan.apply(kpis.add_kpis(plan, ["MQL", "Win rate"], goals=["g3"], new_id=counted("k")))
    plan = plan.apply(kpis.set_actuals(plan, "k1", {DAY: "12.50"}, note="CRM"))
    plan = plan.apply(kpis.change_kpi(plan, "k1", owner="Ann", guards=["k2"], target="100"))
    plan = plan.apply(
        goal_links.set_conflict(
            plan, "g3", "g4", rule="Half each", guards=["k2"], decider="Ann", name="Leads or reach"
        )
    )
    plan = plan.apply(goals.set_goal_letters(plan, "g3", "Ann", ["owner"]))
    plan = plan.apply(goal_links.link_activities(plan, "g3", ["Create charter"]))
    return plan.apply(goal_links.place_cards(plan, {"g3": (10, 20), "k1": (1, 2)}))


def refusal(function: Any, *args: Any, **fields: Any) -> InvalidEdit:
    with pytest.raises(InvalidEdit) as caught:
        function(*args, **fields)
    return caught.value


def test_a_goal_supports_several_others_and_a_circle_is_refused_with_its_path() -> None:
    plan = mapped()
    plan = plan.apply(goal_links.link_goals(plan, "g3", "g1", strength=3))
    graph = GoalGraph(plan)
    assert graph.parents["g3"] == ("g1", "g2")
    assert graph.children["g2"] == ("g3", "g4")
    assert [goal.id for goal in graph.roots] == ["g1"]
    assert graph.above(["g4"]) == {"g1", "g2"}
    assert graph.below(["g1"]) == {"g2", "g3", "g4"}
    assert graph.path("g4", "g1") == ["g4", "g2", "g1"]
    caught = refusal(goal_links.link_goals, plan, "g1", "g4")
    assert caught.code == "goals_in_circle"
    assert caught.data["path"] == "Revenue → Reach → Pipeline → Revenue"
    assert refusal(goals.set_parents, plan, "g2", ["g1", "g3"]).code == "goals_in_circle"
    assert refusal(goal_links.link_goals, plan, "g1", "g1").code == "goal_links_itself"


def test_parents_are_replaced_and_those_that_stay_keep_their_strength() -> None:
    plan = mapped()
    plan = plan.apply(goal_links.link_goals(plan, "g3", "g1", strength=3, direction=-1))
    plan = plan.apply(goals.set_parents(plan, "g3", ["g1", "g4"]))
    links = {link.target: link for link in plan.goal_links.values() if link.source == "g3"}
    assert set(links) == {"g1", "g4"}
    assert (links["g1"].strength, links["g1"].direction) == (3, -1)


def test_the_same_link_twice_is_no_change_and_other_strength_is_one() -> None:
    plan = mapped()
    assert not goal_links.link_goals(plan, "g3", "g2")
    assert len(goal_links.link_goals(plan, "g3", "g2", strength=1).changes) == 1
    assert not goal_links.set_conflict(plan, "g4", "g3")
    after = plan.apply(goal_links.set_conflict(plan, "g4", "g3", rule="Other"))
    (conflict,) = (link for link in after.goal_links.values() if link.kind == CONFLICTS)
    assert (conflict.rule, conflict.guards, conflict.decider) == ("Other", ("k2",), "Ann")


def test_deleting_a_goal_takes_all_that_hangs_on_it_and_undo_brings_it_back() -> None:
    plan = mapped()
    edit = goals.delete_goals(plan, ["g3"])
    after = plan.apply(edit)
    assert len(after.goal_links) == 2
    assert not after.activity_links
    assert after.kpis["k1"].goals == ()
    assert set(after.pins) == {"k1"}
    assert after.apply(edit.inverse) == plan


def test_deleting_a_kpi_takes_its_measurements_and_mentions() -> None:
    plan = mapped()
    assert not plan.apply(kpis.delete_kpis(plan, ["k1"])).actuals
    after = plan.apply(kpis.delete_kpis(plan, ["k2"]))
    assert after.kpis["k1"].guards == ()
    assert after.goal_links[link_id(CONFLICTS, "g3", "g4")].guards == ()


def test_roles_people_departments_and_activities_are_forgotten_with_their_deletion() -> None:
    plan = mapped()
    after = plan.apply(roles.delete_roles(plan, ["Ann"]))
    assert after.goals["g3"].letters == ()
    assert after.kpis["k1"].owner == ""
    assert after.goal_links[link_id(CONFLICTS, "g3", "g4")].decider == ""
    plan = plan.apply(kpis.change_kpi(plan, "k1", department="marketing"))
    after = plan.apply(roles.delete_department(plan, "marketing"))
    assert after.goals["g2"].departments == ("sales",)
    assert after.kpis["k1"].department == ""
    assert not plan.apply(activities.delete_activities(plan, ["Create charter"])).activity_links


def test_a_goal_has_letters_like_a_cell() -> None:
    plan = mapped()
    plan = plan.apply(goals.set_goal_letters(plan, "g3", "Ben", ["doer", "owner"]))
    assert plan.goals["g3"].roles_with("owner") == ("Ann", "Ben")
    plan = plan.apply(goals.set_goal_letters(plan, "g3", "Ben", []))
    assert plan.goals["g3"].letters == (("Ann", "owner"),)
    assert refusal(goals.set_goal_letters, plan, "g3", "Ben", ["signer"]).code == "no_letter"


def test_order_and_copies() -> None:
    plan = mapped()
    plan = plan.apply(goals.move_goals(plan, ["g4"], before="g3"))
    assert [goal.id for goal in plan.goals.ordered] == ["g1", "g2", "g4", "g3"]
    plan = plan.apply(goals.duplicate_goals(plan, ["g3"], new_id=counted("c")))
    assert plan.goals["c1"].name == "Leads"
    assert GoalGraph(plan).parents["c1"] == ("g2",)
    plan = plan.apply(kpis.move_kpis(plan, ["k2"], before="k1"))
    assert [kpi.id for kpi in plan.kpis.ordered] == ["k2", "k1"]
    plan = plan.apply(goals.add_goals(plan, ["First"], before="g1", new_id=counted("n")))
    assert plan.goals.ordered[0].id == "n1"


def test_many_goals_are_changed_at_once() -> None:
    plan = mapped()
    plan = plan.apply(goals.change_goals(plan, ["g3", "g4", "g3"], status="at_risk"))
    assert {goal.status for goal in plan.goals.values()} == {"", "at_risk"}
    assert not goals.change_goals(plan, [], status="done")


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda p: goals.add_goals(p, [" "]), "name_empty"),
        (lambda p: goals.add_goals(p, ["x"], level="galaxy"), "goal_field"),
        (lambda p: goals.add_goals(p, ["x"], parent="?"), "unknown"),
        (lambda p: goals.change_goal(p, "g1", status="?"), "goal_field"),
        (lambda p: goals.change_goal(p, "g1", name=" "), "name_empty"),
        (lambda p: goals.change_goal(p, "g1", starts=DAY, ends=date(2026, 1, 1)), "dates_reversed"),
        (lambda p: goals.change_goal(p, "g1", departments=["?"]), "unknown"),
        (lambda p: goal_links.link_goals(p, "g1", ""), "unknown"),
        (lambda p: goal_links.link_goals(p, "", "g1"), "unknown"),
        (lambda p: goal_links.link_goals(p, "g4", "g1", strength=4), "goal_field"),
        (lambda p: goal_links.link_goals(p, "g4", "g1", direction=0), "goal_field"),
        (lambda p: goal_links.set_conflict(p, "g1", "g2", decider="?"), "unknown"),
        (lambda p: goal_links.set_conflict(p, "g1", "g2", guards=["?"]), "unknown"),
        (lambda p: goal_links.link_activities(p, "g1", ["?"]), "unknown"),
        (lambda p: goal_links.place_cards(p, {"?": (1, 1)}), "unknown"),
        (lambda p: kpis.add_kpis(p, [""]), "name_empty"),
        (lambda p: kpis.change_kpi(p, "k1", target="many"), "figure_bad"),
        (lambda p: kpis.change_kpi(p, "k1", name=" "), "name_empty"),
        (lambda p: kpis.change_kpi(p, "k1", direction="left"), "goal_field"),
        (lambda p: kpis.change_kpi(p, "k1", guards=["k1"]), "guards_itself"),
        (lambda p: kpis.change_kpi(p, "k1", starts=DAY, due=date(2026, 1, 1)), "dates_reversed"),
        (lambda p: kpis.set_actuals(p, "k1", {DAY: "x"}), "figure_bad"),
    ],
)
def test_what_makes_no_sense_is_refused(call: Any, code: str) -> None:
    assert refusal(call, mapped()).code == code


def test_measurements_are_exact_and_one_per_day() -> None:
    plan = mapped()
    (actual,) = plan.actuals.values()
    assert (actual.value, actual.note) == (Decimal("12.5"), "CRM")
    assert not kpis.set_actuals(plan, "k1", {DAY: Decimal("12.500")})
    plan = plan.apply(kpis.set_actuals(plan, "k1", {DAY: 13, date(2027, 4, 30): 14}))
    assert [one.note for one in plan.actuals.values()] == ["CRM", ""]
    plan = plan.apply(kpis.set_actuals(plan, "k1", {DAY: None}))
    assert [one.value for one in plan.actuals.values()] == [14]


def test_places_of_cards_are_looks_and_not_meaning() -> None:
    plan = mapped()
    moved = plan.apply(goal_links.place_cards(plan, {"g3": (0, 0)}))
    assert content_hash(moved) == content_hash(plan)
    assert compare(plan, moved) == ()
    freed = plan.apply(goal_links.release_cards(plan, ["g3", "k1", "g1"]))
    assert not freed.pins
    assert not goal_links.release_cards(freed, ["g3"])
    named = plan.apply(goals.change_goal(plan, "g3", result="Reached"))
    assert content_hash(named) != content_hash(plan)


def test_the_map_survives_the_file(tmp_path: Any) -> None:
    plan = mapped()
    save_plan(plan, tmp_path / "map.raciplan")
    assert open_plan(tmp_path / "map.raciplan").plan == plan


def test_two_plans_made_apart_are_compared_by_the_names_of_goals() -> None:
    plan = mapped()
    plan = plan.apply(settings.define_letters(plan, replace(LETTER_SETS["raci"], id="own")))
    ids = {key: f"x{key}" for key in (*plan.goals, *plan.kpis)}
    text = content_hash(plan)
    other = _renamed(plan, ids)
    assert content_hash(other) != text
    assert compare(plan, aligned(other, plan)) == ()


def _renamed(plan: Plan, ids: dict[str, str]) -> Plan:
    from raciplanner.model import compare as module

    tables = {}
    for name in RECORD_TYPES:
        found = [module._renamed(name, record, ids) for record in plan.table(name).values()]
        tables[name] = {record.id: record for record in found}
    return Plan(plan.info, plan.assignments, **tables)


def test_links_are_named_after_their_ends() -> None:
    plan = mapped()
    for table in ("goal_links", "actuals", "activity_links"):
        assert all(key == natural_id(record) for key, record in plan.table(table).items())
    assert natural_id(plan.goals["g1"]) == ""


def test_links_change_and_go() -> None:
    plan = mapped()
    assert not goal_links.link_activities(plan, "g3", ["Create charter"])
    link = link_id("contributes", "g3", "g2")
    after = plan.apply(goal_links.change_link(plan, link, strength=1, direction=-1))
    assert (after.goal_links[link].strength, after.goal_links[link].direction) == (1, -1)
    assert link not in plan.apply(goal_links.delete_links(plan, [link])).goal_links
    assert not goal_links.delete_links(plan, [])
    assert not plan.apply(goal_links.unlink_activities(plan, "g3", plan.activities)).activity_links
    hindering = goal_links.link_activities(plan, "g3", ["Create charter"], direction=-1)
    assert [one.direction for one in plan.apply(hindering).activity_links.values()] == [-1]


def test_a_link_without_its_ends_is_not_restored() -> None:
    plan = mapped()
    unlinked = goals.set_parents(plan, "g4", [])
    gone = plan.apply(unlinked)
    gone = gone.apply(goals.delete_goals(gone, ["g4"]))
    back = gone.apply(restore(gone, unlinked.inverse.changes))
    assert not [link for link in back.goal_links.values() if "g4" in (link.source, link.target)]
    before = plan.apply(goals.delete_goals(plan, ["g3"]))
    back = before.apply(restore(before, goals.delete_goals(plan, ["g3"]).inverse.changes))
    assert content_hash(back) == content_hash(plan)


def test_exactly_these_roles_answer_and_these_activities_serve() -> None:
    plan = mapped()
    plan = plan.apply(goals.set_goal_letters(plan, "g3", "Ben", ["doer"]))
    plan = plan.apply(goals.set_owners(plan, "g3", ["Ben", "Ben"]))
    assert plan.goals["g3"].letters == (("Ben", "doer"), ("Ben", "owner"))
    assert plan.apply(goals.set_owners(plan, "g3", [])).goals["g3"].roles_with("owner") == ()
    bare = replace(LETTER_SETS["raci"], id="own", owner="judge")
    tables = {name: plan.table(name) for name in RECORD_TYPES}
    odd = Plan(replace(plan.info, letter_set="own"), **{**tables, "letter_sets": {"own": bare}})
    assert refusal(goals.set_owners, odd, "g3", ["Ben"]).code == "no_letter"
    plan = plan.apply(goal_links.set_activities(plan, "g3", ["Develop test plan"]))
    assert [one.activity for one in plan.activity_links.values()] == ["Develop test plan"]
    assert not goal_links.set_activities(plan, "g3", ["Develop test plan"])


def test_links_to_goals_that_are_not_there_are_not_followed() -> None:
    plan = mapped()
    tables = {name: plan.table(name) for name in RECORD_TYPES}
    lost = {key: goal for key, goal in plan.goals.items() if key != "g2"}
    graph = GoalGraph(Plan(plan.info, **{**tables, "goals": lost}))
    assert graph.parents["g3"] == ()
    assert graph.path("g3", "g1") == []
    diamond = plan.apply(goal_links.link_goals(plan, "g4", "g3"))
    assert GoalGraph(diamond).path("g4", "g1")[0] == "g4"
    assert GoalGraph(diamond).above(["g4"]) == {"g1", "g2", "g3"}
