"""Pictures of the figures: every part is there, can be pointed at, and can be read."""

from itertools import combinations

import pytest

from raciplanner.analysis.insights import insights
from raciplanner.charts import bars, network
from raciplanner.charts.gallery import PICTURES
from raciplanner.charts.look import Look, contrast
from raciplanner.drawing import Box, Disc, Label, Path, svg_text
from raciplanner.drawing.shapes import bounds
from raciplanner.i18n import translator
from raciplanner.library import example_plan, new_plan
from raciplanner.model.plan import Plan
from raciplanner.palette import DARK, LIGHT
from raciplanner.wording.insights import TABLES
from raciplanner.wording.insights_places import place_text
from tests.builders import plan_from

EN, RU = translator("en"), translator("ru")
LOOKS = [Look.of(dark=dark, contrast=plain) for dark in (False, True) for plain in (False, True)]


@pytest.fixture(scope="module")
def example():
    return insights(example_plan("en"))


@pytest.fixture(scope="module")
def large():
    return insights(new_plan("large", "ru"))


def labels(picture):
    return [shape for shape in picture.shapes if isinstance(shape, Label)]


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("look", LOOKS)
def test_every_picture_of_the_example(example, name, look):
    picture = PICTURES[name](example, look, EN)
    assert picture.title == TABLES[name](example, EN).title
    assert picture.description == TABLES[name](example, EN).says
    assert picture.shapes
    assert svg_text(picture).startswith("<svg")
    for shape in picture.shapes:
        left, top, _right, bottom = bounds(shape)
        if not getattr(shape, "angle", 0):
            assert left >= -60
            assert top >= -1
            assert bottom <= picture.height + 1
        if shape.key:
            assert place_text(shape.key, example, EN).endswith(".")
            assert place_text(shape.key, example, RU).endswith(".")


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("look", LOOKS)
def test_texts_can_be_read_on_what_they_stand(example, name, look):
    picture = PICTURES[name](example, look, EN)
    fills = {
        shape.key: shape.fill
        for shape in picture.shapes
        if isinstance(shape, Box) and shape.fill and shape.key.count(":") == 2
    }
    for label in labels(picture):
        ground = fills.get(label.key, look.paper)
        assert contrast(label.colour, ground) >= 4.5


def test_every_role_is_drawn_around_the_circle(example):
    picture = PICTURES["together"](example, LOOKS[0], EN)
    roles = {shape.key for shape in picture.shapes if isinstance(shape, Disc) and shape.key}
    assert roles == {f"role:{role}" for role in example.roles.by}
    ties = [shape for shape in picture.shapes if isinstance(shape, Path) and "tie" in shape.key]
    assert len(ties) == len(example.ties.together)
    widths = {tie.key: tie.thickness for tie in ties}
    counts = {f"tie:{a}:{b}": n for (a, b), n in example.ties.together.items()}
    assert counts[max(widths, key=widths.get)] == max(counts.values())


def test_names_around_a_circle_do_not_lie_upon_one_another(example):
    boxes = [bounds(one) for one in labels(PICTURES["together"](example, LOOKS[0], EN)) if one.key]
    for (l1, t1, r1, b1), (l2, t2, r2, b2) in combinations(boxes, 2):
        assert r1 <= l2 or r2 <= l1 or b1 <= t2 + 4 or b2 <= t1 + 4


def test_many_names_are_turned_and_none_stands_on_its_head(large):
    turned = [one for one in labels(PICTURES["together"](large, LOOKS[0], RU)) if one.key]
    assert len(turned) == len(large.roles.by)
    assert all(-91 <= (one.angle + 180) % 360 - 180 <= 91 for one in turned)


def test_cut_roles_are_marked_and_the_mark_is_explained():
    found = insights(plan_from("|A|B|C\na|A|R|\nb||A|R", departments="A: sales"))
    picture = PICTURES["together"](found, LOOKS[0], EN)
    rings = [s for s in picture.shapes if isinstance(s, Disc) and not s.fill and s.key]
    assert [ring.key for ring in rings] == ["role:B"]
    assert "holds the network together" in {one.text for one in labels(picture)}
    assert "falls apart" in place_text("role:B", found, EN)


def test_of_very_many_those_are_drawn_that_carry_most(monkeypatch, example):
    monkeypatch.setattr(network, "MOST_ROLES", 4)
    monkeypatch.setattr(bars, "MOST_BARS", 4)
    around = {one.text for one in labels(PICTURES["together"](example, LOOKS[0], EN))}
    assert "4 of 9 roles are drawn: those that carry most." in around
    down = [one.text for one in labels(PICTURES["role_load"](example, LOOKS[0], EN))]
    assert "and 5 more" in down
    assert "44" in down


def test_bars_are_as_long_as_the_load(example):
    picture = PICTURES["role_load"](example, LOOKS[0], EN)
    lengths = {s.key: s.width for s in picture.shapes if isinstance(s, Box) and s.key}
    loads = {f"role:{role}": load for role, load in example.roles.by.items()}
    most = max(loads.values())
    assert {k: round(w / max(lengths.values()), 6) for k, w in lengths.items()} == {
        key: round(load / most, 6) for key, load in loads.items()
    }


def test_the_matrix_of_hand_overs_has_a_number_for_each(example):
    picture = PICTURES["hand_overs"](example, LOOKS[0], EN)
    numbers = {one.key: one.text for one in labels(picture) if one.key}
    assert numbers == {
        f"hand_over:{a}:{b}": str(count) for (a, b), count in example.hand_overs.roles.items()
    }


def test_coverage_shows_phases_without_a_letter(example):
    picture = PICTURES["coverage"](example, LOOKS[0], EN)
    cells = [s for s in picture.shapes if isinstance(s, Box) and s.key.startswith("coverage")]
    assert len(cells) == 6 * 4
    assert sum(not cell.fill for cell in cells) == 4
    empty = next(cell.key for cell in cells if not cell.fill)
    assert place_text(empty, example, EN).endswith(": no letter.")


def test_what_has_no_department_and_no_phase_is_there_too():
    found = insights(plan_from("|A|B\na|A|R\n# Later\nb|A|R", departments="A: sales"))
    cells = {s.key for s in PICTURES["coverage"](found, LOOKS[0], EN).shapes}
    assert {"coverage::", "coverage::sales", "coverage:Later:"} <= cells
    assert place_text("coverage::", found, EN) == "No phase, No department: R 1."
    bars_ = {s.key for s in PICTURES["department_load"](found, LOOKS[0], EN).shapes}
    assert "department:" in bars_
    assert place_text("department:", found, EN) == "No department: load 6."


@pytest.mark.parametrize("name", PICTURES)
def test_an_empty_plan_has_nothing_to_draw(name):
    keys = {shape.key for shape in PICTURES[name](insights(Plan()), LOOKS[0], EN).shapes}
    assert keys <= {""}


def test_before_and_after(example):
    from raciplanner.wording.insights_change import changes

    before = insights(plan_from("|A|B\na|A|R\nb|A|R\nc|A|R"))
    after = insights(plan_from("|A|B|C\na|A|R|\nb||A|R\nc|R||A"))
    says = changes(before, after, EN)
    assert says.says == "1 role carries more than before, 2 carry less."
    assert says.rows[-3:] == (("C", "0", "6"), ("A", "9", "6"), ("B", "9", "6"))
    assert ("Cut roles", "0", "0") in says.rows
    assert changes(insights(Plan()), after, RU).rows[0][1] == "–"
    picture = bars.load_change(before.roles.by, after, says, LOOKS[0], EN)
    assert "9 → 6" in {one.text for one in labels(picture)}
    hollow = [s for s in picture.shapes if isinstance(s, Box) and s.dash]
    assert len(hollow) == 3


def test_the_looks():
    assert LOOKS[0].colours is LIGHT
    assert LOOKS[2].colours is DARK
    assert LOOKS[1].paper == "#FFFFFF"
    assert LOOKS[3].paper == "#000000"
    for look in LOOKS:
        for share in (0, 0.3, 0.5, 0.7, 1):
            assert contrast(look.on(look.shade(share)), look.shade(share)) >= 4.5
