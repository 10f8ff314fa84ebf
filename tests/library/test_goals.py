"""Goals, KPIs and conflicts from the library, and the map of the example plan."""

from __future__ import annotations

import pytest

from raciplanner.library import new_plan
from raciplanner.library.example import example_plan
from raciplanner.library.goals import add_goal_content, goal_catalogue
from raciplanner.model.edits import goals
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS
from raciplanner.model.kpi_figures import joint_index
from raciplanner.model.plan import Plan


def test_the_library_is_whole() -> None:
    content = goal_catalogue()
    assert (len(content.goals), len(content.kpis), len(content.conflicts)) == (56, 69, 20)
    for goal in content.goals.values():
        assert set(goal.supports) <= content.goals.keys()
        assert set(goal.kpis) <= content.kpis.keys()
    for conflict in content.conflicts.values():
        assert set(conflict.goals) <= content.goals.keys()
        assert set(conflict.guards) <= content.kpis.keys()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_everything_of_the_library_fits_into_a_plan(language: str) -> None:
    content = goal_catalogue()
    plan = new_plan("medium", language)
    edit = add_goal_content(plan, goals=content.goals, conflicts=content.conflicts)
    after = plan.apply(edit)
    assert len(after.goals) == 56
    assert sum(link.kind == CONFLICTS for link in after.goal_links.values()) == 20
    assert not [goal for goal in after.goals if goal in GoalGraph(after).above([goal])]
    assert after.apply(edit.inverse) == plan
    assert not add_goal_content(after, goals=content.goals, conflicts=content.conflicts)


def test_goals_know_the_departments_and_kpis_the_roles_of_the_plan() -> None:
    plan = new_plan("small", "en")
    after = plan.apply(add_goal_content(plan, goals=["g_sh_speed", "g_m_volume", "g_co_margin"]))
    by_entry = {goal.library: goal for goal in after.goals.values()}
    names = [after.departments[key].name for key in by_entry["g_sh_speed"].departments]
    assert sorted(names) == ["Marketing", "Sales"]
    assert by_entry["g_co_margin"].departments == ()
    assert all(kpi.owner in after.roles for kpi in after.kpis.values())
    measured = {kpi.library: kpi.goals for kpi in after.kpis.values()}
    assert measured["speed_to_lead"] == (by_entry["g_sh_speed"].id,)


def test_a_conflict_brings_its_goals_and_guards() -> None:
    after = Plan().apply(add_goal_content(Plan(), conflicts=["c_volume_quality"], with_kpis=False))
    (conflict,) = after.goal_links.values()
    assert {after.goals[conflict.source].library, after.goals[conflict.target].library} == {
        "g_m_volume",
        "g_s_ready_leads",
    }
    assert [after.kpis[guard].library for guard in conflict.guards] == [
        "lead_value",
        "mql_acceptance_rate",
    ]
    assert conflict.rule


def test_a_link_that_was_taken_away_does_not_come_back() -> None:
    plan = Plan().apply(add_goal_content(Plan(), goals=["g_sh_speed", "g_co_revenue"]))
    speed = next(goal.id for goal in plan.goals.values() if goal.library == "g_sh_speed")
    plan = plan.apply(goals.set_parents(plan, speed, []))
    plan = plan.apply(add_goal_content(plan, goals=["g_s_first_contact"]))
    assert GoalGraph(plan).parents[speed] == ()
    first = next(goal.id for goal in plan.goals.values() if goal.library == "g_s_first_contact")
    assert GoalGraph(plan).parents[first] == (speed,)


def test_kpis_alone() -> None:
    plan = Plan().apply(add_goal_content(Plan(), kpis=["win_rate", "discount_rate"]))
    guards = {kpi.library: kpi.guards for kpi in plan.kpis.values()}
    assert guards["win_rate"] == tuple(
        kpi.id for kpi in plan.kpis.values() if kpi.library == "discount_rate"
    )
    with pytest.raises(KeyError):
        add_goal_content(Plan(), kpis=["nothing"])


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_example_has_a_map_to_show(language: str) -> None:
    plan = example_plan(language)
    assert len(plan.goals) == 19
    conflicts = [link for link in plan.goal_links.values() if link.kind == CONFLICTS]
    assert sorted(bool(link.rule) for link in conflicts) == [False, True, True, True]
    assert {link.goal for link in plan.activity_links.values()} <= plan.goals.keys()
    assert {link.activity for link in plan.activity_links.values()} <= plan.activities.keys()
    assert {one.kpi for one in plan.actuals.values()} == plan.kpis.keys()
    for goal in plan.goals.values():
        assert {role for role, _function in goal.letters} <= plan.roles.keys()
    index = joint_index(plan)
    assert index.joint is not None
    assert 0 < index.joint < 1
