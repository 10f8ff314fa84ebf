from __future__ import annotations

import pytest

from raciplanner.drawing import Box, Disc, Label, Path, Picture
from raciplanner.drawing.shapes import bounds


def test_a_click_finds_the_uppermost_shape_with_a_key() -> None:
    picture = Picture(
        100,
        100,
        (Box(0, 0, 50, 50, key="below"), Disc(40, 40, 10, key="above"), Box(0, 0, 99, 99)),
    )
    assert picture.key_at(10, 10) == "below"
    assert picture.key_at(40, 40) == "above"
    assert picture.key_at(90, 10) == ""


def test_lines_are_found_within_reach() -> None:
    line = Path(((0, 0), (100, 0), (100, 100)), stroke="#000000", thickness=2, key="line")
    assert Picture(100, 100, (line,)).key_at(50, 3.5) == "line"
    assert Picture(100, 100, (line,)).key_at(50, 9) == ""
    spot = Path(((5, 5), (5, 5)), key="spot")
    assert Picture(100, 100, (spot,)).key_at(6, 6) == "spot"
    arc = Path(((0, 0), (10, 90), (90, 90), (100, 0)), curved=True, key="arc")
    assert Picture(100, 100, (arc,)).key_at(50, 1) == "arc"


def test_a_filled_path_is_found_inside() -> None:
    arrow = Path(((0, 0), (10, 5), (0, 10)), fill="#000000", closed=True, key="arrow")
    assert Picture(100, 100, (arrow,)).key_at(2, 5) == "arrow"


def test_the_area_of_a_key_is_around_all_its_shapes() -> None:
    picture = Picture(
        200, 100, (Box(10, 10, 20, 20, key="a"), Disc(100, 50, 5, key="a"), Label(0, 0, "b", ""))
    )
    assert picture.area_of("a") == (10, 10, 95, 45)
    assert picture.area_of("nothing") is None


@pytest.mark.parametrize(("anchor", "left"), [("start", 50), ("middle", 39), ("end", 28)])
def test_a_label_has_a_place_by_its_anchor(anchor: str, left: float) -> None:
    assert bounds(Label(50, 20, "abcd", "#000000", size=10, anchor=anchor))[0] == left


def test_a_curve_has_three_points_for_each_piece() -> None:
    with pytest.raises(ValueError, match="three points"):
        Path(((0, 0), (1, 1)), curved=True)
    with pytest.raises(ValueError, match="a start"):
        Path(())
