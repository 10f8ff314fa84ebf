"""Pages of the matrix as they are read."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2

from raciplanner.charter.matrix import MOST_OPEN
from raciplanner.charter.style import MARGIN
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    Activity,
    Assignment,
    Department,
    Letter,
    LetterSet,
    Phase,
    PlanInfo,
    Role,
)
from tests.builders import plan_from
from tests.charter.plans import wide_plan
from tests.charter.reading import Tagged, charter_of, page_texts


def matrix_tables(plan: Plan, **options) -> list[list[list[str]]]:
    tagged = Tagged(charter_of(plan, **options).data)
    return tagged.tables(tagged.section("Responsibility matrix"))


def matrix_pages(data: bytes) -> list[str]:
    texts = (text.removeprefix("DRAFT").lstrip() for text in page_texts(data))
    return [text for text in texts if text.startswith("Responsibility matrix")]


def test_more_roles_than_fit_are_split_between_departments():
    tables = matrix_tables(wide_plan(24, departments=4))
    assert [table[0][1:] for table in tables] == [
        ["D0 Department 0", "D1 Department 1"],
        ["D2 Department 2", "D3 Department 3"],
    ]
    assert tables[0][1] == ["Activity", *(f"Role {i}" for i in range(12))]
    assert tables[1][1] == ["Activity", *(f"Role {i}" for i in range(12, 24))]


def test_part_pages_repeat_activities_numbers_and_headers():
    plan = wide_plan(24, rows=50, departments=4, phases=3)
    tables = matrix_tables(plan)
    pages = matrix_pages(charter_of(plan).data)
    assert len(pages) == len(tables) > 4
    for left, right in zip(tables[::2], tables[1::2], strict=True):
        assert [row[0] for row in left] == [row[0] for row in right]
        assert left[:2] == tables[0][:2]
        assert right[:2] == tables[1][:2]
    for number, page in enumerate(pages):
        assert f"Roles: part {number % 2 + 1} of 2" in page
        for word in ("Responsible", "Accountable", "Consulted", "Informed"):
            assert word in page


def test_captions_say_which_rows_a_page_has():
    plan = wide_plan(3, rows=40)
    pages = matrix_pages(charter_of(plan).data)
    assert "Activities 1–" in pages[0]
    assert "–40 of 40" in pages[-1]


def test_phases_are_bands_and_are_repeated_where_they_go_on():
    plan = wide_plan(3, rows=40, phases=2)
    tables = matrix_tables(plan)
    bands = [[row[0] for row in table if len(row) == 1] for table in tables]
    assert bands[0] == ["Phase 0"]
    assert bands[1] == ["Phase 0 (continued)", "Phase 1"]
    assert all(band[0] == "Phase 1 (continued)" for band in bands[2:])


def test_a_plan_without_phases_has_no_band():
    (table,) = matrix_tables(plan_from("| CMO\nDo it | AR"))
    assert table[2:] == [["1 Do it", "A R"]]


def test_nothing_is_drawn_outside_the_margins():
    data = charter_of(wide_plan(17, rows=30), paper="letter").data
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                assert left >= MARGIN - 1
                assert right <= width - MARGIN + 2
                assert bottom >= MARGIN / 3
                assert top <= height - MARGIN + 6
            text.close()
            page.close()


def test_rows_are_not_split_between_pages():
    plan = Plan(
        activities={
            f"a{i}": Activity(f"a{i}", f"start{i} " + "middle " * 30 + f"end{i}", rank=i)
            for i in range(30)
        },
        roles={"r": Role("r", "R")},
    )
    pages = matrix_pages(charter_of(plan).data)
    for i in range(30):
        (page,) = [page for page in pages if f"start{i} " in page]
        assert f"end{i}" in page


def test_departments_without_code_colour_or_room_for_the_name():
    plan = Plan(
        PlanInfo("T"),
        roles={
            "a": Role("a", "A", "x", rank=1),
            "b": Role("b", "B", "y", rank=2),
            "c": Role("c", "C", rank=3),
        },
        departments={
            "x": Department("x", "A department with a long name"),
            "y": Department("y", "Another one with a long name", "YYY", "no such colour"),
        },
        activities={"1": Activity("1", "Work", "gone")},
        phases={"p": Phase("p", "Empty phase")},
    )
    (table,) = matrix_tables(plan)
    codes = table[0][1:]
    assert codes[0].endswith("…")
    assert codes[1:] == ["YYY", ""]
    assert table[2:] == [["1 Work", "", "", ""]]


def test_letters_without_a_place_and_wide_letter_sets():
    plan = plan_from("| A | B\nx | R | AS\ny | C | I", letter_set="drasci")
    (table,) = matrix_tables(plan)
    assert table[2:] == [["1 x", "R", "A S"], ["2 y", "C", "I"]]
    legend = matrix_pages(charter_of(plan, language="ru").data)
    assert legend == []  # the heading is Russian then
    other = Plan(
        PlanInfo("T", letter_set="raci"),
        {"x": {"A": Assignment(frozenset({"support"}))}},
        roles=plan.roles,
        activities=plan.activities,
    )
    assert matrix_tables(other)[0][2] == ["1 x", "?", ""]


def test_legend_of_many_letters_takes_more_lines():
    words = [f"A long word for letter {i}" for i in range(9)]
    letters = tuple(Letter(chr(65 + i), f"f{i}", (("en", word),)) for i, word in enumerate(words))
    plan = plan_from("| A\nx | R")
    own = Plan(
        PlanInfo("T", letter_set="own"),
        roles=plan.roles,
        activities=plan.activities,
        letter_sets={"own": LetterSet("own", "Own", letters)},
    )
    (page,) = matrix_pages(charter_of(own).data)
    assert all(word in page for word in words)


def test_bookmarks_lead_to_sections_and_phases():
    tagged = Tagged(charter_of(wide_plan(24, rows=30, departments=2, phases=2)).data)
    with tagged.pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        matrix = outline.root[titles.index("Responsibility matrix")]
        assert [item.title for item in matrix.children] == ["Phase 0", "Phase 1"]
        first, whole = matrix.children[0].destination, matrix.destination
        assert isinstance(first, pikepdf.Array)
        assert isinstance(whole, pikepdf.Array)
        assert first[0].objgen == whole[0].objgen
    assert titles[:2] == ["Wide", "How to read the letters"]
    assert titles[-1] == "Signatures"


def test_a_matrix_of_very_many_pages_is_set_closely_and_whole():
    plan = wide_plan(80, rows=150, departments=4, phases=5)
    data = charter_of(plan).data
    tables = matrix_tables(plan)
    assert len(tables) <= MOST_OPEN
    assert len(tables) == len(matrix_pages(data))
    parts = len({tuple(table[1]) for table in tables})
    assert [name for table in tables[:parts] for name in table[1][1:]] == [
        role.name for role in plan.columns
    ]
    rows: dict[str, list[str]] = {}
    for table in tables:
        for row in table[2:]:
            if len(row) > 1:
                rows.setdefault(row[0], []).extend(row[1:])
    expected = {
        f"{number} {activity.name}": [
            {"owner": "A", "one_way": "I", "": ""}["".join(cell.functions)]
            for cell in (plan.assignment(activity.id, role.id) for role in plan.columns)
        ]
        for number, activity in enumerate(plan.rows, start=1)
    }
    assert rows == expected


def test_nothing_is_set_smaller_than_eight_points():
    data = charter_of(wide_plan(80, rows=200, departments=4)).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        sizes = {
            float(step.operands[1])
            for page in pdf.pages
            for step in pikepdf.parse_content_stream(page)
            if str(step.operator) == "Tf"
        }
    assert min(sizes) == 8
