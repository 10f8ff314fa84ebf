"""Rules of the printed matrix, measured on pages of generated plans: type, heads, phases, grey."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise

import pypdfium2
import pypdfium2.raw as raw
import pytest
from PIL import Image, ImageChops, ImageStat

from raciplanner.charter.style import MARGIN
from raciplanner.model.plan import Plan
from raciplanner.model.records import Role
from tests.benchmarks.generate import Size, make_plan
from tests.builders import plan_from
from tests.charter.plans import wide_plan
from tests.charter.reading import Tagged, charter_of, page_texts

SIZES = [(1, 1), (5, 12), (14, 40), (15, 40), (24, 60), (40, 90), (70, 150)]
"""Roles and activities."""


def generated(roles: int, rows: int) -> Plan:
    """A plan with names of a length as people type them."""
    if roles < 10:
        return wide_plan(roles, rows, departments=min(roles, 3))
    cells = max(rows, roles * rows // 3)
    plan = make_plan(Size(rows, roles, cells, max(1, rows // 9)), seed=roles)
    named = {
        key: replace(role, name=f"{role.name} of regional operations {i}" if i % 3 else role.name)
        for i, (key, role) in enumerate(plan.roles.items())
    }
    return Plan(
        plan.info,
        plan.assignments,
        roles=named,
        activities=plan.activities,
        phases=plan.phases,
        departments=plan.departments,
        people=plan.people,
    )


@pytest.fixture(scope="module", params=SIZES, ids=str)
def printed(request) -> tuple[Plan, bytes]:
    plan = generated(*request.param)
    return plan, charter_of(plan, attach=False).data


def sheets(data: bytes) -> list[int]:
    """Numbers of the pages of the matrix: those on their side."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [i for i in range(len(pdf)) if pdf.get_page_size(i)[0] > pdf.get_page_size(i)[1]]


@cache
def tables(data: bytes) -> list[list[list[str]]]:
    tagged = Tagged(data)
    return tagged.tables(tagged.section("Responsibility matrix"))


def test_no_letter_or_name_is_smaller_than_eight_points(printed):
    _, data = printed
    with pypdfium2.PdfDocument(data) as pdf:
        for number in sheets(data):
            page = pdf[number]
            text = page.get_textpage()
            for index in range(text.count_chars()):
                matrix = raw.FS_MATRIX()
                raw.FPDFText_GetMatrix(text.raw, index, matrix)
                scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
                if not chr(raw.FPDFText_GetUnicode(text.raw, index)).isspace():
                    assert raw.FPDFText_GetFontSize(text.raw, index) * scale >= 7.99
            text.close()
            page.close()


def test_every_page_repeats_departments_roles_and_letters(printed):
    plan, data = printed
    texts = page_texts(data)
    found = tables(data)
    assert len(found) == len(sheets(data))
    for page, (departments, roles, *_rows) in zip(sheets(data), found, strict=True):
        assert departments[0] == ""
        assert all(departments[1:])
        assert roles[0] == "Activity"
        assert len(roles) > 1
        for letter in plan.letters.letters:
            assert letter.word("en") in texts[page]


def test_every_role_is_on_every_block_of_rows_once(printed):
    plan, data = printed
    blocks: dict[tuple[str, ...], list[str]] = {}
    for _, roles, *rows in tables(data):
        key = tuple(row[0] for row in rows if len(row) > 1)
        blocks.setdefault(key, []).extend(roles[1:])
    for names in blocks.values():
        assert len(names) == len(plan.roles)
    numbers = [int(row.split()[0]) for key in blocks for row in key]
    assert numbers == list(range(1, len(plan.rows) + 1))


def test_departments_are_split_only_where_one_alone_is_too_wide(printed):
    plan, data = printed
    if len(plan.rows) > 100:
        return  # set closer: there departments may be torn apart to save paper
    parts = {tuple(table[0][1:]) for table in tables(data)}
    seen: dict[str, int] = {}
    for part in parts:
        for name in part:
            seen[name] = seen.get(name, 0) + 1
    widest = max(len(table[1]) - 1 for table in tables(data))
    sizes = {}
    for role in plan.columns:
        code = plan.departments[role.department].code
        sizes[code] = sizes.get(code, 0) + 1
    for name, count in seen.items():
        assert count == 1 or sizes[name.split()[0]] > widest


def test_no_phase_title_is_last_on_its_page(printed):
    plan, data = printed
    phases = {phase.name for phase in plan.phases.values()}
    for table in tables(data):
        assert len(table[-1]) > 1
        for above, below in pairwise(table[2:]):
            assert not (len(above) == 1 and len(below) == 1)
        assert len(table[2]) == 1, "a page begins with the phase it is in"
        assert table[2][0].removesuffix(" (continued)") in phases


def test_the_pages_of_the_matrix_stay_inside_their_margins(printed):
    _, data = printed
    with pypdfium2.PdfDocument(data) as pdf:
        for number in sheets(data):
            page = pdf[number]
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                assert left >= MARGIN / 2
                assert right <= width - MARGIN / 2 + 1
                assert bottom >= MARGIN / 3
                assert top <= height - MARGIN / 2 + 1
            text.close()
            page.close()


def test_up_to_fourteen_roles_stand_side_by_side():
    plan = generated(14, 12)
    (table,) = tables(charter_of(plan, attach=False).data)
    assert len(table[1]) == 15


def test_long_names_of_roles_stand_apart_from_their_neighbours():
    """Two lines of one name are nearer to one another than to the next name."""
    plan = wide_plan(14)
    longer = Plan(
        plan.info,
        plan.assignments,
        roles={
            key: Role(key, f"Head of Marketing Operations {key}", role.department, rank=role.rank)
            for key, role in plan.roles.items()
        },
        activities=plan.activities,
    )
    (table,) = tables(charter_of(longer, attach=False).data)
    assert table[1][1:] == [one.name for one in longer.columns]


# Grey


@pytest.fixture(scope="module")
def chips_in_grey() -> dict[str, Image.Image]:
    """Each letter of RASCI as a printer without colours has it."""
    plan = plan_from("| P1 | P2 | P3 | P4 | P5\nDo it | A | R | S | C | I", letter_set="rasci")
    data = charter_of(plan, attach=False).data
    scale = 6
    found: dict[str, Image.Image] = {}
    with pypdfium2.PdfDocument(data) as pdf:
        page = pdf[sheets(data)[0]]
        height = page.get_height()
        bitmap = page.render(scale=scale, grayscale=True)
        picture = bitmap.to_pil().convert("L").copy()
        bitmap.close()
        text = page.get_textpage()
        row = text.search("Do it").get_next()
        assert row is not None
        for index in range(row[0] + 5, text.count_chars()):
            letter = chr(raw.FPDFText_GetUnicode(text.raw, index))
            if letter in "ARSCI" and letter not in found:
                left, bottom, right, top = text.get_charbox(index)
                x, y = (left + right) / 2, height - (bottom + top) / 2
                box = (x - 17, y - 9, x + 17, y + 9)
                found[letter] = picture.crop(tuple(round(edge * scale) for edge in box))
        text.close()
        page.close()
    assert sorted(found) == ["A", "C", "I", "R", "S"]
    return found


def without_letter(chip: Image.Image) -> Image.Image:
    """A chip with its letter blotted out: only fill and outline are left to tell it."""
    copy = chip.copy()
    width, height = copy.size
    copy.paste(128, (width * 3 // 8, height // 4, width * 5 // 8, height * 3 // 4))
    return copy


def test_letters_can_be_told_apart_in_grey_even_without_reading_them(chips_in_grey):
    chips = {name: without_letter(chip) for name, chip in chips_in_grey.items()}
    for one, other in combinations(chips, 2):
        difference = ImageChops.difference(chips[one], chips[other])
        share = ImageStat.Stat(difference.point(lambda v: 255 if v > 24 else 0)).mean[0] / 255
        assert share > 0.02, (one, other)


def test_in_grey_the_one_who_answers_is_darkest_and_the_informed_lightest(chips_in_grey):
    def fill(chip: Image.Image) -> int:
        width, height = chip.size
        return int(chip.getpixel((width * 5 // 16, height // 2)))  # beside the letter

    levels = {name: fill(chip) for name, chip in chips_in_grey.items()}
    assert levels["A"] < 80
    assert levels["I"] > 245
    assert levels["A"] < levels["S"] < levels["R"] < levels["C"] < levels["I"]


def test_letters_keep_their_contrast_in_grey(chips_in_grey):
    for name, chip in chips_in_grey.items():
        width, height = chip.size
        inner = chip.crop((width * 3 // 8, height * 3 // 10, width * 5 // 8, height * 7 // 10))
        low, high = inner.getextrema()
        assert high - low > 110, name
