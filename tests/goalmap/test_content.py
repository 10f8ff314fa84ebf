"""What is on the map, and what stands on the cards."""

from __future__ import annotations

from dataclasses import replace

from raciplanner.drawing import Box, Label, Path, svg_text
from raciplanner.goalmap.content import Choice, content, map_layout
from raciplanner.goalmap.faces import COLOUR_BY, Faces, light_colour, sized
from raciplanner.goalmap.picture import goal_picture
from raciplanner.goalmap.words import figure_words
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.edits import goal_links, goals, kpis
from raciplanner.model.figures import exact
from raciplanner.model.goal_records import Kpi
from raciplanner.model.plan import Plan

EN, RU = translator("en"), translator("ru")
PLAN = example_plan("en")


def test_goals_that_hang_on_nothing_stand_at_the_side_with_their_kpis() -> None:
    plan = PLAN.apply(
        kpis.add_kpis(PLAN, ["Calls"], goals=["g_s_selling_time"], new_id=lambda: "k")
    )
    shown = content(plan)
    assert shown.side == {"g_s_selling_time", "k"}
    assert content(PLAN, Choice(kpis=False)).side == {"g_s_selling_time"}


def test_a_collapsed_goal_folds_in_what_only_it_leads_to() -> None:
    shown = content(PLAN, Choice(collapsed=frozenset({"g_sh_quality"})))
    assert "g_s_ready_leads" not in shown.cards
    assert "g_m_nurture" in shown.cards  # it supports another goal as well
    assert shown.folded == {"g_sh_quality": 1}
    whole = content(PLAN, Choice(collapsed=frozenset({"g_co_revenue"})))
    assert whole.folded["g_co_revenue"] > 3
    faces = Faces(PLAN, EN, folded=whole.folded).faces(whole)
    assert any("goals below" in line for line in faces["g_co_revenue"].details)


def test_the_focus_shows_one_goal_with_all_above_and_below() -> None:
    shown = content(PLAN, Choice(focus="g_sh_speed"))
    assert {"g_sh_speed", "g_co_revenue", "g_s_first_contact"} <= shown.cards.keys()
    assert "g_sh_price" not in shown.cards
    assert content(PLAN, Choice(focus="gone")).cards.keys() == content(PLAN).cards.keys()


def test_activities_are_cards_when_they_are_wanted() -> None:
    shown = content(PLAN, Choice(activities=True))
    assert shown.cards["first_response"].table == "activities"
    hindering = [link for link in shown.links if link.kind == "serves" and link.direction < 0]
    assert [link.source for link in hindering] == ["promotions"]
    faces = Faces(PLAN, EN).faces(shown)
    assert faces["mql_decision"].details[0].startswith("A: Head of Marketing")
    assert faces["lead_recycling"].details == ("A: –",) if "lead_recycling" in faces else True


def test_records_with_the_same_id_in_two_tables_have_cards_of_their_own() -> None:
    kpi = Kpi("g_sh_speed", "Speed", goals=("g_sh_speed",))
    plan = Plan(PLAN.info, goals=PLAN.goals, kpis={kpi.id: kpi})
    assert "kpis:g_sh_speed" in content(plan).cards


def test_a_goal_says_whose_it_is_who_answers_and_what_serves_it() -> None:
    faces = Faces(PLAN, EN).faces(content(PLAN))
    face = faces["g_sh_quality"]
    assert (face.code, face.mark, face.light) == ("MKT · SAL", "on track", "green")
    assert len(face.stripes) == 2
    assert face.details == ("A: Head of Revenue Operations", "3 activities")
    unowned = PLAN.apply(goal_links.link_activities(PLAN, "g_sh_quality", ["lead_recycling"]))
    face = Faces(unowned, EN).faces(content(unowned))["g_sh_quality"]
    assert face.details[1] == "4 activities · 1 without A"


def test_a_kpi_says_where_it_stands() -> None:
    face = Faces(PLAN, EN).faces(content(PLAN))["k_speed_to_lead"]
    assert (face.mark, face.light, face.details) == ("act", "red", ("188 of 60 minutes",))
    plan = PLAN.apply(kpis.add_kpis(PLAN, ["Calls"], goals=["g_sh_speed"], new_id=lambda: "k"))
    assert Faces(plan, EN).faces(content(plan))["k"].details == ()
    plan = plan.apply(kpis.change_kpi(plan, "k", target="1500", unit="calls"))
    assert Faces(plan, EN).faces(content(plan))["k"].details == ("– of 1,500 calls",)


def test_stripes_show_department_owner_or_status() -> None:
    shown = content(PLAN)
    stripes = {
        by: Faces(PLAN, EN, colour_by=by).faces(shown)["g_sh_speed"].stripes for by in COLOUR_BY
    }
    assert len(stripes["department"]) == 2
    assert stripes["status"] == (light_colour("red"),)
    assert len(stripes["owner"]) == 1
    assert Faces(PLAN, EN, colour_by="status").faces(shown)["g_m_volume"].stripes == ()


def test_the_picture_has_every_card_link_and_a_legend_in_both_languages() -> None:
    shown = content(PLAN)
    picture = goal_picture(PLAN, EN)
    assert set(shown.cards) <= {shape.key for shape in picture.shapes}
    assert {link.id for link in shown.links} <= {shape.key for shape in picture.shapes}
    texts = [shape.text for shape in picture.shapes if isinstance(shape, Label)]
    for text in ("Company", "Not linked yet: 1", "conflict, no rule", "MKT Marketing", "watch"):
        assert text in texts
    russian = goal_picture(example_plan("ru"), RU, choice=Choice(activities=True), dark=True)
    texts = [shape.text for shape in russian.shapes if isinstance(shape, Label)]
    assert "действие во вред цели" in texts
    assert "<text" in svg_text(russian)
    assert goal_picture(PLAN, EN, transparent=True).background == ""


def test_no_line_crosses_a_badge_and_no_two_badges_touch() -> None:
    shapes = goal_picture(PLAN, EN, choice=Choice(kpis=False), most=3).shapes
    badges = [one for one in shapes if isinstance(one, Box) and one.height == 18]
    last_line = max(i for i, one in enumerate(shapes) if isinstance(one, Path) and one.curved)
    assert len(badges) == 4
    assert all(shapes.index(one) > last_line for one in badges)
    for i, one in enumerate(badges):
        for other in badges[:i]:
            aside = abs(one.x - other.x) >= min(one.width, other.width)
            assert aside or abs(one.y - other.y) >= one.height


def test_a_lane_without_cards_is_not_named_in_a_picture() -> None:
    for wanted in (True, False):
        shapes = goal_picture(PLAN, EN, choice=Choice(kpis=wanted)).shapes
        texts = [one.text for one in shapes if isinstance(one, Label)]
        assert ("KPIs and activities" in texts) is wanted


def test_legends_of_the_other_colours() -> None:
    for by, text in (("owner", "Head of Sales"), ("status", "off track")):
        shapes = goal_picture(PLAN, EN, colour_by=by).shapes
        assert text in [shape.text for shape in shapes if isinstance(shape, Label)]


def test_an_inverse_link_has_a_minus() -> None:
    plan = PLAN.apply(goal_links.link_goals(PLAN, "g_m_volume", "g_sh_quality", direction=-1))
    texts = [s.text for s in goal_picture(plan, EN).shapes if isinstance(s, Label)]
    assert "hinders" in texts


def test_the_picture_of_an_empty_plan() -> None:
    picture = goal_picture(Plan(), EN)
    assert not [shape for shape in picture.shapes if isinstance(shape, Box) and shape.key]
    assert picture.title == "Goal map"


def test_pinned_cards_stay_unless_all_are_laid_out_anew() -> None:
    plan = PLAN.apply(goal_links.place_cards(PLAN, {"g_sh_speed": (-500, 30)}))
    shown = content(plan)
    size = sized(Faces(plan, EN).faces(shown))
    assert map_layout(plan, shown, size).cards["g_sh_speed"].x == -500
    assert map_layout(plan, shown, size, pins=False).cards["g_sh_speed"].x >= 0


def test_wide_lanes_have_several_rows() -> None:
    plan = PLAN.apply(goals.add_goals(PLAN, [f"Goal {n}" for n in range(40)], parent="g_sh_speed"))
    shown = content(plan)
    layout = map_layout(plan, shown, sized(Faces(plan, EN).faces(shown)))
    ys = {layout.cards[key].y for key, card in shown.cards.items() if card.lane == 2}
    assert len(ys) > 3
    assert layout.box.width < 6 * layout.box.height


def test_figures_in_words() -> None:
    assert figure_words(exact("1234.5"), "en") == "1,234.5"
    assert figure_words(exact("-0.125"), "ru", 2) == "−0,12"


def test_a_department_without_a_colour_has_no_stripe() -> None:
    departments = {key: replace(one, colour="") for key, one in PLAN.departments.items()}
    plan = Plan(PLAN.info, departments=departments, goals=PLAN.goals)
    assert Faces(plan, EN).faces(content(plan))["g_sh_speed"].stripes == ()
