"""The sections about goals, conflicts between them, and indicators."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from raciplanner.charter.agreed import Content, activity_of, day_of, name_of
from raciplanner.charter.book import Edition, Flow, baseline_offset
from raciplanner.charter.structure import Node
from raciplanner.charter.style import MARGIN, QUIET, STRONG
from raciplanner.charter.tables import Column, Titled, text_table
from raciplanner.charter.text import one_line
from raciplanner.goalmap.words import figure_words, level_names
from raciplanner.model.goal_records import CONFLICTS, CONTRIBUTES, Goal, Kpi

if TYPE_CHECKING:
    from raciplanner.drawing import Picture

_LEAST_SCALE, _MOST_SCALE = 0.32, 0.62
"""Points for each pixel of the map: smaller it cannot be read, larger it looks coarse."""
_ABOVE_MAP = STRONG.leading + 8
"""Room for the title on a page of its own."""


def goals(edition: Edition) -> Content | None:
    """Every goal by level, with what it supports and what measures it; and their map."""
    plan, translate = edition.plan, edition.translate
    if not plan.goals:
        return None
    from raciplanner.charter.map_arrangements import arrangements
    from raciplanner.charter.pictures import draw

    levels = level_names(translate)

    def draw_all(flow: Flow, section: Node) -> None:
        # KPIs have a section of their own; without them the names on the map are larger.
        pictures = arrangements(edition, kpis=False)
        picture = max(pictures, key=lambda one: max(_upright(flow, one), _on_side(flow, one)))
        upright = _fits(flow, picture)
        if upright:
            flow.fit(picture.height * upright)
            flow.y -= draw(flow.page, picture, MARGIN, flow.y, picture.width * upright, section) + 8
        for level, title in levels.items():
            rows = [_goal(edition, one) for one in plan.goals.ordered if one.level == level]
            if not rows:
                continue
            flow.subsection(title, section)
            text_table(
                flow,
                section,
                (
                    Column(translate("Charter", "Goal"), 3),
                    Column(translate("Charter", "Department"), 1.6),
                    Column(translate("Charter", "Supports"), 2.4),
                    Column(translate("Charter", "Measured by"), 2),
                    Column(translate("Charter", "Until"), 1.4, whole=True),
                ),
                rows,
            )
        if not upright and _on_side(flow, picture) >= _LEAST_SCALE:
            _draw_on_side(flow, section, picture)
        elif not upright:
            says = translate(
                "Charter",
                "The map of goals is too large to be read on a page of this size; a poster has "
                "room for it.",
            )
            flow.y -= 8
            flow.text(says, QUIET, section.add("P"))

    return draw_all


def _upright(flow: Flow, picture: Picture) -> float:
    """Scale of the map between the tables."""
    high = (flow.full_room - 80) / picture.height
    return min(_MOST_SCALE, flow.paper.inner_width / picture.width, high)


def _on_side(flow: Flow, picture: Picture) -> float:
    """Scale of the map on a page turned on its side."""
    turned = flow.paper.turned()
    high = (turned.height - 2 * MARGIN - _ABOVE_MAP) / picture.height
    return min(_MOST_SCALE, turned.inner_width / picture.width, high)


def _fits(flow: Flow, picture: Picture) -> float:
    """Scale of the map between the tables; 0 where it is larger on a page turned on its side, or
    too small to be read.
    """
    upright = _upright(flow, picture)
    return upright if upright >= max(_on_side(flow, picture), _LEAST_SCALE) else 0.0


def _draw_on_side(flow: Flow, section: Node, picture: Picture) -> None:
    scale = _on_side(flow, picture)
    from raciplanner.charter.pictures import draw

    page = flow.book.add_page(turned=True)
    top = page.paper.height - MARGIN
    title = flow.book.edition.translate("Charter", "The map of goals")
    page.text(title, MARGIN, top - baseline_offset(STRONG), STRONG, section.add("H3"))
    draw(page, picture, MARGIN, top - _ABOVE_MAP, picture.width * scale, section)
    flow.y = MARGIN  # what follows begins a page of its own


def _goal(edition: Edition, goal: Goal) -> tuple[str, str, str, str, str]:
    plan = edition.plan
    departments = [plan.departments[key] for key in goal.departments if key in plan.departments]
    supports = [
        plan.goals[link.target].name
        for link in plan.goal_links.ordered
        if link.kind == CONTRIBUTES and link.source == goal.id and link.target in plan.goals
    ]
    measures = [kpi.name for kpi in plan.kpis.ordered if goal.id in kpi.goals]
    return (
        goal.name,
        ", ".join(one_line(one.name) for one in departments),
        "\n".join(supports),
        "\n".join(measures),
        day_of(edition, goal.ends) or goal.period,
    )


def conflicts(edition: Edition) -> Content | None:
    """Goals that pull apart, with the rule, the guards and who decides."""
    plan, translate = edition.plan, edition.translate
    rows = []
    for link in plan.goal_links.ordered:
        ends = [plan.goals.get(link.source), plan.goals.get(link.target)]
        if link.kind != CONFLICTS or None in ends:
            continue
        names = " ↔ ".join(one_line(end.name) for end in ends if end)
        guards = "\n".join(plan.kpis[key].name for key in link.guards if key in plan.kpis)
        rows.append((names, link.rule, guards, name_of(edition, link.decider)))
    if not rows:
        return None
    columns = (
        Column(translate("Charter", "Goals that pull apart"), 2.6),
        Column(translate("Charter", "Balancing rule"), 3),
        Column(translate("Charter", "Guard indicators"), 1.8),
        Column(translate("Charter", "Decides"), 1.4),
    )
    return lambda flow, section: text_table(flow, section, columns, sorted(rows))


def indicators(edition: Edition) -> Content | None:
    """The KPIs with formula, baseline and target; joint ones are marked."""
    plan, translate = edition.plan, edition.translate
    if not plan.kpis:
        return None
    rows = [_kpi(edition, one) for one in plan.kpis.ordered]
    columns = (
        Column(translate("Charter", "Indicator"), 2.4),
        Column(translate("Charter", "Formula"), 2.8),
        Column(translate("Charter", "Baseline"), 1.1),
        Column(translate("Charter", "Target"), 1.4, whole=True),
        Column(translate("Charter", "Answers for it"), 1.6),
        Column(translate("Charter", "Source of data"), 1.6),
    )
    return lambda flow, section: text_table(flow, section, columns, rows)


def _kpi(edition: Edition, kpi: Kpi) -> tuple[str, ...]:
    translate = edition.translate
    joint = translate("Charter", "joint")
    until = day_of(edition, kpi.due)
    target = "\n".join(filter(None, (_figure(edition, kpi.target, kpi.unit), until)))
    return (
        Titled(kpi.name, joint if kpi.joint else ""),
        kpi.formula,
        _figure(edition, kpi.baseline, kpi.unit),
        target,
        name_of(edition, kpi.owner),
        kpi.source,
    )


def _figure(edition: Edition, value: Decimal | None, unit: str) -> str:
    if value is None:
        return ""
    return " ".join(filter(None, (figure_words(value, edition.language), unit)))


def tools(edition: Edition) -> Content | None:
    """Tools and audiences that several activities share."""
    translate = edition.translate
    found: dict[tuple[str, str], list[str]] = {}
    kinds = (
        ("tools", translate("Charter", "Tool")),
        ("audiences", translate("Charter", "Audience")),
    )
    for row in edition.plan.rows:
        for field, kind in kinds:
            for name in getattr(row, field):
                found.setdefault((kind, one_line(name)), []).append(activity_of(edition, row.id))
    if not found:
        return None
    rows = [(name, kind, "\n".join(where)) for (kind, name), where in found.items()]
    columns = (
        Column(translate("Charter", "Shared"), 2),
        Column(translate("Charter", "Kind"), 1),
        Column(translate("Charter", "Used in"), 4),
    )
    return lambda flow, section: text_table(flow, section, columns, rows)
