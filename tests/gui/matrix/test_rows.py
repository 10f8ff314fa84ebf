from __future__ import annotations

import pytest

from raciplanner.gui.matrix.findings import Marker, together
from raciplanner.gui.matrix.rows import Arrangement, Draft, Kind, Row, Sort, arrange, runs
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from tests.builders import plan_from


def shown(plan: Plan, **wishes) -> list[str]:
    """Rows as short texts: ``[band]``, name, ``+phase`` for a ghost, ``?`` for a draft."""
    forms = {
        Kind.BAND: "[{}]",
        Kind.ACTIVITY: "{}",
        Kind.GHOST: "+{}",
        Kind.DRAFT: "?",
        Kind.TOTALS: "=",
    }
    return [forms[row.kind].format(row.key) for row in arrange(plan, Arrangement(**wishes))]


def test_phases_are_bands_with_a_line_to_type_in(plan):
    assert shown(plan) == [
        "[Leads]",
        "Define leads",
        "Score leads",
        "Hand over",
        "+Leads",
        "[Campaigns]",
        "Plan campaign",
        "Webinar",
        "+Campaigns",
        "=",
    ]


def test_without_totals(plan):
    assert shown(plan, totals=False)[-1] == "+Campaigns"


def test_folded_phases_show_their_band_only(plan):
    assert shown(plan, collapsed={"Leads"})[:3] == ["[Leads]", "[Campaigns]", "Plan campaign"]


def test_activities_without_a_phase_come_first():
    plan = plan_from("   | Ann\nAlone | A\n# Later\nMore | A")
    assert shown(plan) == ["Alone", "+", "[Later]", "More", "+Later", "="]


def test_an_unknown_phase_is_none():
    plan = Plan(activities={"a": Activity("a", "a", phase="gone")})
    assert shown(plan) == ["a", "+", "="]


def test_an_empty_plan_has_a_line_to_type_in():
    assert shown(Plan()) == ["+"]


def test_an_empty_phase_has_a_line_to_type_in():
    assert shown(plan_from("   | Ann\n# Empty")) == ["[Empty]", "+Empty"]


def test_a_filter_leaves_only_bands_with_rows(plan):
    assert shown(plan, shown=frozenset({"Webinar"})) == ["[Campaigns]", "Webinar", "="]


def test_a_draft_stands_where_it_will_go(plan):
    rows = shown(plan, draft=Draft("Leads", "Score leads"))
    assert rows[:4] == ["[Leads]", "Define leads", "?", "Score leads"]
    rows = shown(plan, draft=Draft("Leads", ""))
    assert rows[3:6] == ["Hand over", "?", "+Leads"]


def test_a_draft_of_another_phase_is_not_here(plan):
    assert shown(plan, draft=Draft("Campaigns", "")).index("?") == 8


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        (Sort("name"), ["Define leads", "Hand over", "Plan campaign", "Score leads", "Webinar"]),
        (Sort("letters"), ["Define leads", "Hand over", "Score leads"]),
        (Sort("findings"), ["Webinar", "Score leads", "Define leads"]),
        (Sort("role", "CMO"), ["Define leads", "Plan campaign", "Hand over"]),
        (Sort("role", "Ops"), ["Score leads", "Define leads", "Plan campaign"]),
    ],
)
def test_sorted_rows_are_flat(plan, sort, first):
    weights = {"Webinar": 9, "Score leads": 5}
    rows = shown(plan, sort=sort, weights=weights)
    assert rows[: len(first)] == first
    assert not [row for row in rows if row.startswith(("[", "+"))]


def test_sorted_and_filtered(plan):
    rows = shown(plan, sort=Sort("name"), shown=frozenset({"Webinar", "Hand over"}))
    assert rows == ["Hand over", "Webinar", "="]


def test_runs_of_nothing():
    assert runs([]) == []


def test_one_marker_for_several():
    markers = [Marker("question", 5), Marker("error", 1), Marker("warning", 2)]
    assert together(markers) == Marker("error", 8)
    assert together([]) is None


def test_rows_are_values():
    assert Row(Kind.BAND, "x") == Row(Kind.BAND, "x")
    assert Arrangement().plain
    assert not Arrangement(shown=frozenset()).plain
