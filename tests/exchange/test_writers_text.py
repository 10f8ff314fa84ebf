import csv
import io
import json
from dataclasses import replace

import pytest

from raciplanner.exchange.writers import export_plan
from raciplanner.exchange.writers_text import guarded
from raciplanner.library import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment, LetterSet
from tests.builders import PMBOK, plan_from
from tests.exchange.nasty import NASTY, nasty_plan

PHASES = """
           | Ann | Ben | Carlos
Before all |     |  A  |
# Start
Plan, then | A/R |     |  C
# Empty
# End
Close      |  I  |  A  |  R
"""


def written(plan, path, form="matrix"):
    export_plan(plan, path, form=form)
    return path.read_bytes()


def rows_of(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_list_has_one_line_for_every_filled_cell_in_document_order(tmp_path):
    data = written(plan_from(PHASES), tmp_path / "x.csv", "list")
    assert data == (
        b"activity,role,letters\r\n"
        b"Before all,Ben,A\r\n"
        b'"Plan, then",Ann,A/R\r\n'
        b'"Plan, then",Carlos,C\r\n'
        b"Close,Ann,I\r\n"
        b"Close,Ben,A\r\n"
        b"Close,Carlos,R\r\n"
    )


def test_letters_of_the_list_are_sorted_by_the_alphabet(tmp_path):
    plan = plan_from("  | Ann\nx | VSA\n", letter_set="raci-vs")
    assert written(plan, tmp_path / "x.csv", "list").endswith(b"x,Ann,A/S/V\r\n")
    shown = rows_of(written(plan, tmp_path / "y.csv"))[1]
    assert shown == ["x", "A/V/S"], "the matrix shows them by weight"


def test_a_note_without_letters_is_no_filled_cell(tmp_path):
    plan = plan_from("  | Ann\nx | A\n")
    noted = Plan(
        plan.info,
        {"x": {"Ann": Assignment(note="later")}},
        roles=plan.roles,
        activities=plan.activities,
    )
    assert written(noted, tmp_path / "x.csv", "list") == b"activity,role,letters\r\n"


def test_a_letter_without_place_in_the_set_is_written_by_its_name(tmp_path):
    plan = plan_from("  | Ann\nx | S\n", letter_set="rasci")
    plan = Plan(
        replace(plan.info, letter_set="raci"),
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
    )
    for suffix, text in ((".csv", "[support]"), (".md", r"\[support\]"), (".html", "[support]")):
        assert text.encode() in written(plan, tmp_path / f"x{suffix}")


def test_the_matrix_has_a_phase_column_where_there_are_phases(tmp_path):
    assert rows_of(written(plan_from(PHASES), tmp_path / "x.csv")) == [
        ["Phase", "Activity", "Ann", "Ben", "Carlos"],
        ["", "Before all", "", "A", ""],
        ["Start", "Plan, then", "A/R", "", "C"],
        ["End", "Close", "I", "A", "R"],
    ]
    assert rows_of(written(plan_from(PMBOK), tmp_path / "x.csv"))[0][0] == "Activity"


def test_the_matrix_opens_in_spreadsheets_as_utf8(tmp_path):
    assert written(example_plan("ru"), tmp_path / "x.csv").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("form", ["matrix", "list"])
def test_no_cell_of_a_csv_can_be_taken_for_a_formula(tmp_path, form):
    plan = nasty_plan()
    for row in rows_of(written(plan, tmp_path / "x.csv", form)):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\0")) for cell in row)


@pytest.mark.parametrize("text", [*NASTY, "\ttab", "\rreturn", "\0nul", "''''=", "'", "", "-"])
def test_taking_one_apostrophe_away_gives_the_text_back(text):
    shown = guarded(text)
    risky = text.lstrip("'").startswith(("=", "+", "-", "@", "\t", "\r", "\0"))
    assert shown == ("'" + text if risky else text)


def table_of(markdown):
    lines = [line for line in markdown.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def test_markdown_has_title_table_legend_and_notes(tmp_path):
    text = written(example_plan("en"), tmp_path / "x.md").decode()
    lines = text.splitlines()
    assert lines[0] == "# Sales and marketing: who answers for what"
    assert lines[2] == "Larkfield Controls · First half of 2027 · Version 0.3"
    rows = table_of(text)
    assert rows[0][:3] == ["Phase", "Activity", "Commercial Director"]
    assert rows[1] == ["---", "---"] + [":-:"] * 9
    assert len(rows) == 26
    assert "- **A** – Accountable: Answers for the result; has the last word." in lines
    assert "## Notes" in lines
    assert lines[-1].startswith("- Approve discounts and exceptions, Head of Revenue Operations:")


def test_a_bare_plan_gives_bare_markdown(tmp_path):
    plan = plan_from("  | Ann\nx | A\n", title="")
    plan = Plan(
        replace(plan.info, version=""),
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
    )
    assert written(plan, tmp_path / "x.md").startswith(b"| Activity | Ann |\n")


def test_the_list_as_markdown(tmp_path):
    rows = table_of(written(plan_from(PHASES), tmp_path / "x.md", "list").decode())
    assert rows[:3] == [
        ["Activity", "Role", "Letters"],
        ["---", "---", ":-:"],
        ["Before all", "Ben", "A"],
    ]


def test_signs_of_markdown_are_escaped(tmp_path):
    text = written(nasty_plan(), tmp_path / "x.md").decode()
    assert r"a \| b \\ c" in text
    assert r"\*bold\* \_it\_ \`code\` \[link\](x) \~no\~" in text
    assert r"\&amp; is no ampersand" in text
    assert r"\<script\>alert(1)\</script\>" in text
    assert "R&D" in text
    assert "& co" in text


def test_line_breaks_do_not_break_the_table(tmp_path):
    plan = plan_from("  | Ann\nx | A\n")
    row = replace(plan.rows[0], name="first\r\n  second\tline ")
    plan = Plan(plan.info, plan.assignments, roles=plan.roles, activities={"x": row})
    assert "| first second line | A |" in written(plan, tmp_path / "x.md").decode()


def test_a_letter_of_ones_own_without_meaning(tmp_path):
    letters = LETTER_SETS["raci"].letters
    own = LetterSet(
        "own",
        "Own",
        (*letters, replace(letters[0], char="*", function="star", words=(), meanings=())),
    )
    plan = plan_from("  | Ann\nx | A\n")
    plan = Plan(
        replace(plan.info, letter_set="own"),
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
        letter_sets={"own": own},
    )
    assert r"- **\*** – \*" in written(plan, tmp_path / "x.md").decode()


def test_json_holds_the_whole_plan(tmp_path):
    plan = example_plan("ru")
    data = json.loads(written(plan, tmp_path / "x.json"))
    assert (data["format"], data["format_version"]) == ("raciplanner-plan", 1)
    assert data["content_hash"] == content_hash(plan)
    assert data["info"]["review_date"] == "2027-06-30"
    assert data["letters"]["id"] == "raci"
    assert data["letters"]["letters"][0]["words"]["ru"] == "Исполнитель"
    for table in ("departments", "roles", "people", "phases", "activities"):
        records = plan.rows if table == "activities" else plan.table(table).ordered
        assert [one["id"] for one in data[table]] == [one.id for one in records]
    assert len(data["assignments"]) == sum(len(row) for row in plan.assignments.values())
    (cell,) = (
        one
        for one in data["assignments"]
        if (one["activity"], one["role"]) == ("mql_decision", "cmo")
    )
    assert (cell["letters"], cell["functions"]) == ("A", ["owner"])
    assert cell["note"].startswith("Маркетинг:")
    assert data["people"][6]["roles"] == ["sdr", "account_exec"]


def test_json_is_the_same_in_both_forms(tmp_path):
    plan = example_plan("en")
    assert written(plan, tmp_path / "a.json") == written(plan, tmp_path / "b.json", "list")


def test_json_lists_own_letter_sets(tmp_path):
    plan = plan_from("  | Ann\nx | A\n")
    own = replace(LETTER_SETS["raci"], id="own", name="Own")
    plan = Plan(plan.info, {}, letter_sets={"own": own})
    data = json.loads(written(plan, tmp_path / "x.json"))
    assert [one["id"] for one in data["letter_sets"]] == ["own"]
    assert data["letters"]["id"] == "raci"
