"""The chart of a KPI."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from raciplanner.drawing import Disc, Label, Path
from raciplanner.goalmap.chart import kpi_chart
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.goal_records import Kpi
from raciplanner.model.kpi_figures import measurements

PLAN = example_plan("en")
EN = translator("en")


def test_the_chart_has_a_dot_for_each_value_and_a_line_for_each_limit() -> None:
    kpi = PLAN.kpis["k_speed_to_lead"]
    picture = kpi_chart(kpi, measurements(PLAN)[kpi.id], EN, "en")
    assert sum(isinstance(shape, Disc) for shape in picture.shapes) == 4
    texts = [shape.text for shape in picture.shapes if isinstance(shape, Label)]
    assert {"target 60", "watch 90", "act 180"} <= set(texts)
    assert picture.description == "188 on 2027-04-30: act"


def test_a_chart_without_values_limits_or_days() -> None:
    picture = kpi_chart(Kpi("k", "K"), (), EN, "ru", dark=True)
    assert picture.description == "Nothing measured yet"
    one = measurements(PLAN)["k_mql_count"][:1]
    bare = replace(PLAN.kpis["k_mql_count"], target=None, watch=None, alarm=None, baseline=None)
    picture = kpi_chart(bare, one, EN, "en")
    assert not [shape for shape in picture.shapes if isinstance(shape, Path)]


def test_limits_that_are_near_one_another_do_not_overlap() -> None:
    kpi = PLAN.kpis["k_gross_margin"]
    near = replace(kpi, watch=kpi.target, alarm=kpi.target)
    picture = kpi_chart(near, (), EN, "en")
    labels = [s for s in picture.shapes if isinstance(s, Label) and s.anchor == "start"]
    heights = sorted(label.y for label in labels)
    assert all(b - a > 8 for a, b in pairwise(heights))
