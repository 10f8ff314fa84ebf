"""Measures of the matrix, and rows on pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.charter.chips import WIDTH, Chips
from raciplanner.charter.columns import width_of
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.layout import (
    ANGLE,
    NUMBER_WIDTH,
    Band,
    Row,
    blocks_of,
    height_of,
    layout_of,
    rows_of,
)
from raciplanner.charter.looks import CLOSE, OPEN
from raciplanner.charter.pdf import new_document
from raciplanner.charter.style import MARGIN, PAPERS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Phase, Role, plain_assignment
from tests.charter.plans import wide_plan

A4 = PAPERS["a4"].turned()


def measured(plan: Plan, paper=A4, look=OPEN):
    fonts = Fonts(new_document())
    chips = Chips(plan.letters, fonts, look.chip)
    layout = layout_of(plan, paper, fonts, chips, look)
    return layout, rows_of(plan, layout, fonts), fonts


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("roles", [1, 2, 9, 14, 17, 24, 60, 120])
def test_every_part_fits_between_the_margins(roles, paper):
    sheet = PAPERS[paper].turned()
    layout, _, _ = measured(wide_plan(roles), sheet)
    assert sum(map(width_of, layout.parts)) == roles
    for part in layout.parts:
        right = layout.columns_x + layout.column_width * width_of(part)
        assert right <= sheet.width - MARGIN + 0.01
    assert layout.chip_width >= WIDTH
    assert layout.column_width > layout.chip_width
    assert layout.name_width >= 160
    assert layout.columns_x == MARGIN + NUMBER_WIDTH + layout.name_width


def test_up_to_fourteen_roles_stay_on_one_page():
    plan = wide_plan(14)
    longer = Plan(
        plan.info,
        plan.assignments,
        roles={
            key: Role(
                key, "Head of Revenue Operations and Analytics", role.department, rank=role.rank
            )
            for key, role in plan.roles.items()
        },
        activities=plan.activities,
    )
    assert len(measured(plan)[0].parts) == len(measured(longer)[0].parts) == 1


def test_many_letters_in_a_cell_make_the_columns_wider():
    everything = plain_assignment("owner", "doer", "two_way", "one_way")
    plan = Plan(
        assignments={"a": {"r": everything}},
        activities={"a": Activity("a", "A")},
        roles={"r": Role("r", "R")},
    )
    assert measured(plan)[0].column_width > 2 * WIDTH


def test_names_of_roles_are_cut_only_where_no_room_is_enough():
    plan = Plan(roles={"r": Role("r", "W" * 200), "s": Role("s", "Short")})
    layout, _, _fonts = measured(plan)
    assert layout.roles["r"][-1].endswith("…")
    assert len(layout.roles["r"]) <= 3
    assert layout.roles["s"] == ["Short"]
    assert layout.header_height < A4.height / 2


def test_three_lines_for_roles_where_columns_are_wide():
    names = [f"Senior manager of regional marketing operations {i}" for i in range(6)]
    plan = Plan(roles={n: Role(n, n, rank=i) for i, n in enumerate(names)})
    layout, _, _ = measured(plan)
    assert max(map(len, layout.roles.values())) == 3
    assert ANGLE == 60


def named(name: str, count: int) -> Plan:
    return Plan(roles={f"{i}": Role(f"{i}", f"{name} {i}", rank=i) for i in range(count)})


def test_close_columns_have_names_on_one_line_where_that_saves_pages():
    many, _, _ = measured(named("Manager of regional marketing", 60), look=CLOSE)
    assert {len(lines) for lines in many.roles.values()} == {1}
    few, _, _ = measured(named("Manager of regional marketing", 12), look=CLOSE)
    assert {len(lines) for lines in few.roles.values()} == {2}
    assert few.header_height < many.header_height
    longer = named("Deputy head of marketing operations and sales development of regions", 60)
    whole, _, _ = measured(longer, look=CLOSE)
    assert {len(lines) for lines in whole.roles.values()} == {2}
    assert not any("…" in line for lines in whole.roles.values() for line in lines)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("roles", [1, 24, 120])
def test_close_parts_fit_between_the_margins_and_are_fewer(roles, paper):
    sheet = PAPERS[paper].turned()
    layout, rows, _ = measured(wide_plan(roles), sheet, CLOSE)
    for part in layout.parts:
        right = layout.columns_x + layout.column_width * width_of(part)
        assert right <= sheet.width - MARGIN + 0.01
    loose, rows_of_loose, _ = measured(wide_plan(roles), sheet)
    assert len(layout.parts) <= len(loose.parts)
    assert rows[0].height < rows_of_loose[0].height


def test_rows_have_room_for_their_lines_and_say_when_they_are_cut():
    plan = Plan(
        activities={
            "a": Activity("a", "Short", rank=1),
            "b": Activity("b", "word " * 40, rank=2),
            "c": Activity("c", "word " * 400, rank=3),
            "d": Activity("d", "", rank=4),
        }
    )
    _, rows, _ = measured(plan)
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert [row.cut for row in rows] == [False, False, True, False]
    assert rows[0].height == rows[3].height < rows[1].height <= rows[2].height
    assert rows[2].lines[-1].endswith("…")


@given(
    st.lists(st.tuples(st.integers(-1, 4), st.floats(19.5, 80)), min_size=1, max_size=60),
    st.floats(150, 400),
)
def test_pages_hold_whole_rows_in_order_and_no_phase_title_at_the_foot(items, room):
    items.sort(key=lambda item: item[0])
    phases = {f"p{i}": Phase(f"p{i}", f"P{i}", rank=i) for i in range(5)}
    plan = Plan(phases=phases)
    rows = [
        Row(i, Activity(str(i), str(i), f"p{phase}" if phase >= 0 else ""), ["x"], height, False)
        for i, (phase, height) in enumerate(items)
    ]
    blocks = blocks_of(plan, rows, room)
    assert [item for block in blocks for item in block if isinstance(item, Row)] == rows
    seen: set[str] = set()
    for block in blocks:
        assert sum(map(height_of, block)) <= room
        assert isinstance(block[-1], Row)
        phase = ""
        for item in block:
            if isinstance(item, Band):
                assert item.again == (item.phase in seen)
                seen.add(item.phase)
                phase = item.phase
            else:
                assert item.activity.phase == phase


def test_pages_are_about_equally_full():
    rows = [Row(i, Activity(str(i), ""), ["x"], 20, False) for i in range(21)]
    assert [len(block) for block in blocks_of(Plan(), rows, 400)] == [11, 10]
