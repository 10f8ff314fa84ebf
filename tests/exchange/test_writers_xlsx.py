import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import openpyxl
import pytest
import python_calamine

from raciplanner import palette
from raciplanner.errors import ExportFailed
from raciplanner.exchange import writers_xlsx
from raciplanner.exchange.writers import export_plan
from raciplanner.exchange.writers_xlsx_book import MAX_TEXT, height_of
from raciplanner.library import example_plan
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment, Department, LetterSet
from tests.builders import PMBOK, plan_from
from tests.exchange.nasty import NASTY, nasty_plan


def book(plan, path, form="matrix"):
    export_plan(plan, path, form=form)
    return openpyxl.load_workbook(path)


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    return book(example_plan("en"), tmp_path_factory.mktemp("x") / "x.xlsx")


def texts(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def find(sheet, text):
    return next(cell for row in sheet.iter_rows() for cell in row if cell.value == text)


def test_the_sheets(example):
    assert example.sheetnames == ["Matrix", "Activities", "Roles", "Legend"]


def test_the_matrix_has_title_head_bands_and_rows(example):
    sheet = example["Matrix"]
    rows = texts(sheet)
    assert rows[0][0] == "Sales and marketing: who answers for what"
    assert rows[1][0] == "Larkfield Controls · First half of 2027 · Version 0.3"
    assert rows[3][0].startswith("A – Accountable   R – Responsible")
    head = find(sheet, "Activity").row - 1
    assert rows[head - 1][2:5] == ["EXE", "MKT", "MKT"]
    assert rows[head][:4] == ["No.", "Activity", "Commercial Director", "Head of Marketing"]
    assert rows[head + 1][1] == "Market and ideal customer profile"
    assert rows[head + 2][:7] == [
        1,
        "Segment the market and choose priority segments",
        "C",
        "A",
        "R",
        None,
        None,
    ]
    assert len(rows) == head + 1 + 24 + 6


def test_the_head_stays_in_sight_and_is_printed_on_every_page(example):
    sheet = example["Matrix"]
    head = find(sheet, "Activity").row
    assert sheet.freeze_panes == f"C{head + 1}"
    assert sheet.print_title_rows == f"${head - 1}:${head}"
    assert sheet.print_title_cols == "$A:$B"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, None), "one page"
    assert sheet.cell(head, 3).alignment.textRotation == 90
    assert sheet.sheet_view.showGridLines is False


def rgb(colour):
    return "#" + colour.rgb[2:]


@pytest.mark.parametrize(
    ("text", "function", "border"),
    [
        ("A", "owner", "thin"),
        ("R", "doer", "thin"),
        ("C", "two_way", "thin"),
        ("I", "one_way", "dashed"),
    ],
)
def test_letters_look_as_on_screen(example, text, function, border):
    cell, chip = find(example["Matrix"], text), palette.chip(function)
    assert rgb(cell.fill.start_color) == chip.fill
    assert rgb(cell.font.color) == chip.text
    assert cell.font.bold is chip.bold
    assert cell.border.left.style == border
    assert rgb(cell.border.left.color) == chip.border


def test_a_cell_with_two_letters_has_the_colour_of_the_first(example):
    cell = find(example["Matrix"], "A/R")
    assert rgb(cell.fill.start_color) == palette.chip("owner").fill


def test_a_department_is_a_stripe_and_a_code(example):
    cell = find(example["Matrix"], "SAL")
    assert cell.border.top.style == "thick"
    assert rgb(cell.border.top.color) == palette.DEPARTMENT_COLOURS["blue"][0]


def test_cells_offer_the_letters_of_the_set(example):
    sheet = example["Matrix"]
    lists = sheet.data_validations.dataValidation
    assert {one.formula1 for one in lists} == {'"A,R,C,I,A/R"'}
    assert len(lists) == 6
    assert all(one.errorStyle == "warning" for one in lists)
    assert not any(find(sheet, "Lead management").coordinate in one.sqref for one in lists)


def test_colours_follow_what_is_chosen(example):
    (area,) = list(example["Matrix"].conditional_formatting)
    rules = [(rule.type, rule.formula[0]) for rule in area.rules]
    assert rules[:5] == [("cellIs", f'"{text}"') for text in ("A", "R", "C", "I", "A/R")]
    assert rules[5][0] == "containsBlanks"


def test_notes_are_comments(example):
    comments = [
        cell.comment.text for row in example["Matrix"].iter_rows() for cell in row if cell.comment
    ]
    assert len(comments) == 4
    assert comments[1].startswith("Marketing: we define")


def test_activities_with_deliverables_and_what_they_depend_on(example):
    rows = texts(example["Activities"])
    assert rows[0] == ["No.", "Phase", "Activity", "Deliverable", "Description", "Depends on"]
    assert rows[2][0] == "2"
    assert rows[2][3] == "One-page customer profile, signed by both departments"
    assert rows[6][5] == "4, 3"
    assert len(rows) == 25


def test_no_sheet_for_activities_that_say_no_more(tmp_path):
    assert book(plan_from(PMBOK), tmp_path / "x.xlsx").sheetnames == ["Matrix", "Roles", "Legend"]


def test_roles_with_people_and_totals(example):
    rows = texts(example["Roles"])
    assert rows[0] == [
        "Role",
        "Department",
        "Reports to",
        "People",
        "Σ A",
        "Σ R",
        "Σ C",
        "Σ I",
    ]
    assert rows[4][:4] == [
        "Demand Generation Manager",
        "Marketing",
        "Head of Marketing",
        "Tom Whitaker",
    ]
    assert rows[4][4:] == [3, 10, 5, 3]
    assert rows[5][3] == "vacant"
    assert rows[1][2] is None


def test_the_legend(example):
    assert texts(example["Legend"])[0] == [
        "A",
        "Accountable – Answers for the result; has the last word.",
    ]


def test_properties_of_the_document(example):
    properties = example.properties
    assert properties.title == "Sales and marketing: who answers for what"
    assert properties.subject.startswith("New customers in the home market")
    assert properties.created.year == 2000
    assert example["Matrix"].oddFooter.left.text == "Sales and marketing: who answers for what"


def test_the_footer_keeps_an_ampersand(tmp_path):
    sheet = book(plan_from(PMBOK, title="R&D"), tmp_path / "x.xlsx")["Matrix"]
    assert sheet.oddFooter.left.text == "R&&D"


def test_the_list(tmp_path):
    found = book(plan_from(PMBOK), tmp_path / "x.xlsx", "list")
    assert found.sheetnames == ["Letters", "Legend"]
    rows = texts(found["Letters"])
    assert rows[:2] == [["Activity", "Role", "Letters"], ["Create charter", "Ann", "A"]]
    assert found["Letters"].auto_filter.ref == "A1:C21"
    assert found["Letters"].freeze_panes == "A2"


@pytest.mark.parametrize("form", ["matrix", "list"])
def test_nothing_is_a_formula_a_link_or_a_number(tmp_path, form):
    found = book(nasty_plan(), tmp_path / "x.xlsx", form)
    for sheet in found.worksheets:
        for row in sheet.iter_rows():
            assert not [cell for cell in row if cell.data_type == "f" or cell.hyperlink]
    sheet = found.worksheets[0]
    names = [row[0 if form == "list" else 1].value for row in sheet.iter_rows()]
    assert [name for name in names if name in NASTY] == list(NASTY)


def test_control_characters_survive(tmp_path):
    title = "a\x0bb\x01 _x0041_"
    plan = plan_from("  | Ann\nx | A\n", title=title)
    noted = {"x": {"Ann": Assignment(frozenset({"owner"}), title)}}
    plan = Plan(plan.info, noted, roles=plan.roles, activities=plan.activities)
    export_plan(plan, tmp_path / "x.xlsx")
    sheet = python_calamine.load_workbook(tmp_path / "x.xlsx").get_sheet_by_index(0)
    assert sheet.to_python()[0][0] == title
    with zipfile.ZipFile(tmp_path / "x.xlsx") as package:
        for name in package.namelist():
            ET.fromstring(package.read(name))


def test_a_text_that_no_cell_can_hold_is_refused_not_cut(tmp_path):
    plan = plan_from("  | Ann\nx | A\n")
    long = "y" * (MAX_TEXT + 1)
    name = {"x": replace(plan.rows[0], name=long)}
    note = {"x": {"Ann": Assignment(note=long)}}
    for activities, cells in ((name, plan.assignments), (plan.activities, note)):
        broken = Plan(plan.info, cells, roles=plan.roles, activities=activities)
        with pytest.raises(ExportFailed) as caught:
            export_plan(broken, tmp_path / "x.xlsx")
        assert caught.value.code == "text_too_long"
        assert caught.value.place == "y" * 40 + "…"
        assert caught.value.file == str(tmp_path / "x.xlsx")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("form", "rows", "columns"), [("matrix", 13, 100), ("matrix", 100, 6), ("list", 20, 100)]
)
def test_a_plan_that_no_sheet_can_hold_is_refused(tmp_path, monkeypatch, form, rows, columns):
    monkeypatch.setattr(writers_xlsx, "MAX_ROWS", rows)
    monkeypatch.setattr(writers_xlsx, "MAX_COLUMNS", columns)
    with pytest.raises(ExportFailed) as caught:
        export_plan(plan_from(PMBOK), tmp_path / "x.xlsx", form=form)
    assert (caught.value.code, caught.value.data["rows"]) == ("too_large", rows)


def test_departments_without_code_colour_or_record(tmp_path):
    plan = plan_from("  | Ann | Ben | Eve\nx | A | R |\n", departments="Ann: sales, Ben: other")
    departments = {"sales": Department("sales", "Sales force")}
    plan = Plan(
        plan.info,
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
        departments=departments,
    )
    found = book(plan, tmp_path / "x.xlsx")
    cell = find(found["Matrix"], "Sales force")
    assert cell.border.top.style is None
    assert found["Matrix"].cell(cell.row, cell.column + 1).value is None
    assert [row[1] for row in texts(found["Roles"])] == ["Department", "Sales force", None, None]


def test_a_letter_with_a_comma_cannot_be_offered_in_a_list(tmp_path):
    letters = (
        *LETTER_SETS["raci"].letters,
        replace(LETTER_SETS["raci"].letters[0], char=',"', function="own", meanings=()),
    )
    own = LetterSet("own", "Own", letters)
    plan = plan_from("  | Ann\nx | A\n")
    plan = Plan(
        replace(plan.info, letter_set="own"),
        {"x": {"Ann": Assignment(frozenset({"own"}))}},
        roles=plan.roles,
        activities=plan.activities,
        letter_sets={"own": own},
    )
    sheet = book(plan, tmp_path / "x.xlsx")["Matrix"]
    assert not sheet.data_validations.dataValidation
    (area,) = list(sheet.conditional_formatting)
    assert '","""' in [rule.formula[0] for rule in area.rules]
    assert texts(openpyxl.load_workbook(tmp_path / "x.xlsx")["Legend"])[-1] == [',"', "Responsible"]
    assert find(sheet, ',"').fill.start_color.rgb[2:] == palette.chip("own").fill[1:]


def test_roles_without_activities_and_activities_without_roles(tmp_path):
    for number, plan in enumerate((plan_from("  | Ann\n"), plan_from("  |\nx |\n"))):
        bare = Plan(plan.info, {}, activities=plan.activities, roles={} if number else plan.roles)
        sheet = book(bare, tmp_path / f"{number}.xlsx")["Matrix"]
        assert find(sheet, "Activity").column == 2
        assert not sheet.data_validations.dataValidation


def test_many_roles_are_printed_on_several_pages_side_by_side(tmp_path):
    names = " | ".join(f"Role {i}" for i in range(70))
    sheet = book(plan_from(f"  | {names}\nx | A\n"), tmp_path / "x.xlsx")["Matrix"]
    assert sheet.page_setup.fitToWidth == 3


def test_rows_are_as_high_as_their_text_needs():
    assert height_of("short", 50) == 20
    assert height_of("x" * 120, 50) == 50
    assert height_of("a\nb\nc", 50) == 50
    assert height_of("x" * 30_000, 10) == 409, "Excel's limit"
