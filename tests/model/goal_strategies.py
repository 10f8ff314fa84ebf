"""Rules for the edits of goals, their links and KPIs."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from raciplanner.model.change import Edit
from raciplanner.model.edits import goal_links, goals, kpis
from raciplanner.model.goal_records import LEVELS
from tests.model.strategies import Pick, rule

FIGURES = st.decimals(-(10**9), 10**9, places=3).map(str)
DAYS = (None, date(2027, 1, 1), date(2027, 6, 30))


@rule(goals.add_goals)
def _add_goals(pick: Pick) -> Edit:
    names = [pick.name(), pick.name()]
    return goals.add_goals(
        pick.plan,
        names,
        level=pick.of(*LEVELS),
        departments=pick.some("departments"),
        parent=pick.one("goals"),
        before=pick.one("goals"),
    )


@rule(goals.add_goals)
def _add_more_goals(pick: Pick) -> Edit:
    return goals.add_goals(pick.plan, [pick.name()] * 3, level="shared")


@rule(goals.change_goal)
def _change_goal(pick: Pick) -> Edit:
    starts, ends = pick.of(*DAYS), pick.of(*DAYS)
    return goals.change_goal(
        pick.plan, pick.one("goals"), name=pick.name(), starts=starts, ends=ends
    )


@rule(goals.change_goals)
def _change_goals(pick: Pick) -> Edit:
    return goals.change_goals(pick.plan, pick.some("goals"), status=pick.of("at_risk", "?"))


@rule(goals.set_goal_letters)
def _letters(pick: Pick) -> Edit:
    held = pick.of((), ("owner",), ("owner", "doer"), ("signer",))
    return goals.set_goal_letters(pick.plan, pick.one("goals"), pick.one("roles"), held)


@rule(goals.set_owners)
def _owners(pick: Pick) -> Edit:
    return goals.set_owners(pick.plan, pick.one("goals"), pick.some("roles"))


@rule(goals.move_goals)
def _move_goals(pick: Pick) -> Edit:
    return goals.move_goals(pick.plan, pick.some("goals"), pick.one("goals"))


@rule(goals.set_parents)
def _parents(pick: Pick) -> Edit:
    return goals.set_parents(pick.plan, pick.one("goals"), pick.some("goals"))


@rule(goals.delete_goals)
def _delete_goals(pick: Pick) -> Edit:
    return goals.delete_goals(pick.plan, pick.some("goals"))


@rule(goals.duplicate_goals)
def _duplicate(pick: Pick) -> Edit:
    return goals.duplicate_goals(pick.plan, pick.some("goals"))


@rule(goal_links.link_goals)
def _link(pick: Pick) -> Edit:
    ends = pick.one("goals"), pick.one("goals")
    return goal_links.link_goals(pick.plan, *ends, strength=pick.of(1, 3), direction=pick.of(1, -1))


@rule(goal_links.set_conflict)
def _conflict(pick: Pick) -> Edit:
    return goal_links.set_conflict(
        pick.plan,
        pick.one("goals"),
        pick.one("goals"),
        rule=pick.name(),
        guards=pick.some("kpis"),
        decider=pick.one("roles") or pick.one("people"),
    )


@rule(goal_links.change_link)
def _change_link(pick: Pick) -> Edit:
    return goal_links.change_link(
        pick.plan, pick.one("goal_links"), strength=pick.of(1, 9), guards=pick.some("kpis")
    )


@rule(goal_links.delete_links)
def _unlink(pick: Pick) -> Edit:
    return goal_links.delete_links(pick.plan, pick.some("goal_links"))


@rule(goal_links.link_activities)
def _serve(pick: Pick) -> Edit:
    return goal_links.link_activities(
        pick.plan, pick.one("goals"), pick.some("activities"), direction=pick.of(1, -1)
    )


@rule(goal_links.set_activities)
def _serve_exactly(pick: Pick) -> Edit:
    return goal_links.set_activities(pick.plan, pick.one("goals"), pick.some("activities"))


@rule(goal_links.unlink_activities)
def _serve_no_more(pick: Pick) -> Edit:
    return goal_links.unlink_activities(pick.plan, pick.one("goals"), pick.some("activities"))


@rule(goal_links.place_cards)
def _pin(pick: Pick) -> Edit:
    cards = [*pick.some("goals"), *pick.some("kpis"), pick.one("activities")]
    return goal_links.place_cards(pick.plan, {card: (pick.of(-9, 9), 5) for card in cards})


@rule(goal_links.release_cards)
def _unpin(pick: Pick) -> Edit:
    return goal_links.release_cards(pick.plan, pick.some("pins"))


@rule(kpis.add_kpis)
def _add_kpis(pick: Pick) -> Edit:
    return kpis.add_kpis(pick.plan, [pick.name()] * 2, goals=pick.some("goals"))


@rule(kpis.change_kpi)
def _change_kpi(pick: Pick) -> Edit:
    return kpis.change_kpi(
        pick.plan,
        pick.one("kpis"),
        target=pick.draw(FIGURES),
        owner=pick.one("roles"),
        department=pick.one("departments"),
        guards=pick.some("kpis"),
        goals=pick.some("goals"),
        starts=pick.of(*DAYS),
        due=pick.of(*DAYS),
    )


@rule(kpis.move_kpis)
def _move_kpis(pick: Pick) -> Edit:
    return kpis.move_kpis(pick.plan, pick.some("kpis"), pick.one("kpis"))


@rule(kpis.delete_kpis)
def _delete_kpis(pick: Pick) -> Edit:
    return kpis.delete_kpis(pick.plan, pick.some("kpis"))


@rule(kpis.set_actuals)
def _measure(pick: Pick) -> Edit:
    value = pick.draw(FIGURES | st.none())
    note = pick.of(None, "note")
    return kpis.set_actuals(pick.plan, pick.one("kpis"), {date(2027, 2, 1): value}, note=note)
