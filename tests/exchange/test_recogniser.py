"""How tables are told apart: corner cases of structure that no drawing shows at a glance."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from raciplanner.exchange import Problem, file_name, propose, to_plan
from raciplanner.exchange.grid import Grid, Notice, Source, Span, clean, clipped, cut
from raciplanner.exchange.list_reading import split_names
from raciplanner.exchange.proposal import notice_problem
from raciplanner.exchange.read_xlsx import read
from tests.exchange.reading import (
    best,
    cells,
    in_workbook,
    kinds,
    one,
    phases,
    proposals,
    roles,
    table,
    workbook,
)

PLAIN = {"Plan": "PM=A Dev=R", "Build": "PM=I Dev=A/R"}


def test_a_legend_in_one_row_of_cells() -> None:
    (found,) = in_workbook(
        table("""
            R | Responsible | A | Accountable
             | | |
            Task | PM | Dev |
            Plan | A | R |
            Build | I | AR |
        """)
    )
    assert cells(found) == PLAIN


def test_a_legend_with_the_letter_behind_its_word() -> None:
    found = one("""
        | Task | PM | Dev |
        |---|---|---|
        | Plan | A | R |
        | Build | I | AR |

        | Name | Letter |
        |---|---|
        | Responsible | R |
        | Accountable | A |
    """)
    assert cells(found) == PLAIN


def test_a_legend_of_words_alone() -> None:
    (found,) = in_workbook(
        table("""
             | PM | Dev
            Plan | Accountable | Responsible
            Build | Informed | Responsible
             | |
            Accountable: | The one who answers |
            Responsible: | Those who do it |
            Informed: | Those who are told |
        """)
    )
    assert list(cells(found)) == ["Plan", "Build"]


def test_a_column_of_explained_names_of_sets_is_no_matrix() -> None:
    assert not proposals("""
        | RASCI | Means |
        |---|---|
        | **R** (Responsible) | somebody |
        | **S** (Support) | somebody else |
        | **A** (Accountable) | a third |
    """)


def test_letters_in_a_single_row_without_heading_are_no_matrix() -> None:
    found = one("""
        R = Responsible (does it). A = Accountable (answers).

        |  |  |  |
        |---|---|---|
        | R | A | what the letters say |

        | Task | PM | Dev |
        |---|---|---|
        | Plan | A | R |
        | Build | I | AR |
    """)
    assert cells(found) == PLAIN


def test_letters_without_any_name_are_no_matrix() -> None:
    assert not proposals("A,R\nI,A\nA,R\n", "raci.csv")


def test_a_table_of_remarks_alone_is_no_matrix() -> None:
    assert not proposals("""
        # RACI
        | Task | PM | Dev |
        |---|---|---|
        | Plan | R? | A? |
    """) or not proposals("# RACI\n\n| Role | Name |\n|---|---|\n| PM | |\n| Dev | |\n")


def test_an_empty_table_of_people_is_no_template() -> None:
    assert not proposals("""
        # RACI team
        | Role | Name | Phone |
        |---|---|---|
        | PM | | |
        | Dev | | |
    """)
    assert not proposals("# RACI\n\n| Role | Name | Deputy |\n|---|---|---|\n| PM | | |\n")


def test_a_column_of_remarks_between_the_roles_is_none_of_them() -> None:
    found = one(
        """
        Task,PM,Remarks on the step,Dev
        Plan,A,first of all,R
        Build,I,soon after that,AR
    """,
        "x.csv",
    )
    assert roles(found) == ["PM", "Dev"]
    assert cells(found) == PLAIN
    assert found.activities[0].description == "first of all"


def test_a_role_with_few_remarks_between_the_others_is_one() -> None:
    found = one("Task,PM,Legal,Dev\nPlan,A,,R\nBuild,I,ask them,AR\nShip,A,,R\n", "x.csv")
    assert roles(found) == ["PM", "Legal", "Dev"]
    assert cells(found)["Build"] == "PM=I Legal=(ask them) Dev=A/R"


def test_a_column_of_dashes_is_a_role_whatever_it_is_called() -> None:
    found = one("Task,PM,Code,Dev,Phase\nPlan,A,-,R,-\nBuild,I,–,AR,-\n", "x.csv")
    assert roles(found) == ["PM", "Code", "Dev", "Phase"]


def test_one_group_label_over_some_of_the_roles() -> None:
    rows = table("""
        Task | | Business | |
         | PM | Owner | Clerk | Dev
        Plan | A | C | I | R
        Build | I | C | I | AR
    """)
    (found,) = in_workbook(rows, merge=["C1:D1"])
    assert [role.group for role in found.roles] == ["", "Business", "Business", ""]
    plan = to_plan(found, title="x", language="en")
    assert [one.name for one in plan.departments.ordered] == ["Business"]


def test_a_title_over_the_roles_is_no_group() -> None:
    (found,) = in_workbook(
        table("""
             | Who | |
            Task | PM | Dev | QA
            Plan | A | R | I
            Build | I | AR | C
        """)
    )
    assert [role.group for role in found.roles] == ["", "", ""]


def test_a_header_repeated_without_a_gap_starts_a_section() -> None:
    (found,) = in_workbook(
        table("""
            Task | PM | Dev
            Plan | A | R
            Think | A | R
            Task | PM | Dev
            Build | I | AR
            Ship | I | AR
        """)
    )
    assert list(cells(found)) == ["Plan", "Think", "Build", "Ship"]


def test_a_header_with_one_role_is_told_from_a_remark() -> None:
    (found,) = in_workbook(
        table("""
            Task | PM
            Plan | A
            Build | R
            Ship | A/R
             |
            Task | PM
            Sell | R
            Serve | A
        """)
    )
    assert len(found.activities) == 5


def test_a_footnote_below_the_letters_is_no_activity() -> None:
    found = one("Task,PM,Dev\nPlan,A,R\nBuild,I,AR\n* only in May,,\n", "x.csv")
    assert cells(found) == PLAIN


def test_a_lone_row_with_a_description_is_an_activity() -> None:
    found = one(
        """
        Task,Description,PM,Dev
        Think,hard,,
        Plan,a bit,A,R
        Build,more,I,AR
    """,
        "x.csv",
    )
    assert list(cells(found)) == ["Think", "Plan", "Build"]


def test_a_row_named_in_its_phase_column_only() -> None:
    found = one(
        """
        Phase,Task,PM,Dev
        Start,Plan,A,R
        Start,Think,A,R
        Handover,,A,R
        Work,Build,I,AR
        Work,Ship,I,AR
    """,
        "x.csv",
    )
    assert cells(found)["Handover"] == "PM=A Dev=R"


def test_numbered_phases_get_their_heading() -> None:
    found = one("Phase,Task,PM,Dev\n1,Plan,A,R\n1,Think,A,R\n2,Build,I,AR\n", "x.csv")
    assert phases(found) == ["Phase 1", "Phase 1", "Phase 2"]


def test_a_list_needs_somebody_who_does_or_answers() -> None:
    assert not proposals("| Task | Consulted | Informed |\n|---|---|---|\n| Plan | PM | Dev |\n")


def test_a_list_ends_at_a_gap() -> None:
    (found,) = in_workbook(
        table("""
            Task | Responsible | Accountable
            Plan | Dev | PM
            Build | Dev | PM
             | |
             | |
            Contact | Anna | Boris
        """)
    )
    assert list(cells(found)) == ["Plan", "Build"]


def test_a_long_text_in_a_list_is_no_role() -> None:
    text = "whoever happens to be in the office on that day and knows enough about it to help us"
    found = one(
        "| Task | Responsible | Accountable |\n|---|---|---|\n"
        f"| Plan | {text} at all | PM |\n| Build | Dev | PM |\n"
    )
    assert roles(found) == ["PM", "Dev"]
    assert kinds(found) == ["unread"]
    assert text in found.activities[0].description
    assert found.cells == 3


def test_names_of_a_list_are_split_outside_brackets() -> None:
    assert split_names("- PM;\n2. Dev (A, B), –") == [("PM", ""), ("Dev", "A, B")]
    assert split_names("Dev (north) (if asked), [role]") == [
        ("Dev", "north; if asked"),
        ("[role]", ""),
    ]


def test_marks_under_letters_for_one_role() -> None:
    found = one("""
        # Duties of the clerk
        | Task | R | A | C | I |
        |---|---|---|---|---|
        | Plan | x | | | |
        | Build | | see below | ✓ | |
        | Ship | ✓ | ✓ | | |
    """)
    assert cells(found) == {
        "Plan": "Duties of the clerk=R",
        "Build": "Duties of the clerk=A/C(see below)",
        "Ship": "Duties of the clerk=A/R",
    }


def test_marks_twice_for_the_same_role_are_joined() -> None:
    found = one("""
        | Task | Role | R | A | C | I |
        |---|---|---|---|---|---|
        | Plan | PM | x | | | |
        | Plan | PM | | x | | |
        | Plan | Dev | x | | | |
        | Build | | x | | | |
    """)
    assert cells(found)["Plan"] == "PM=A/R Dev=R"


def test_letters_repeated_without_roles_over_them_are_no_list() -> None:
    assert not proposals("Task,R,A,R,A\nPlan,x,,,x\nBuild,,x,x,\n", "x.csv")


def test_one_row_per_assignment_with_everything_odd() -> None:
    found = one(
        """
        Phase,Activity,Role,RACI
        Start,Plan,PM,A
        ,,Dev,R (part)
        ,,Guest,-
        ,,Boss,when free
        Work,Build,Dev,A/R
        ,,,I
        ,,PM,I
        ,,Boss,later
    """,
        "x.csv",
    )
    assert cells(found) == {"Plan": "PM=A Dev=R(part) Boss=(when free)", "Build": "PM=I Dev=A/R"}
    assert phases(found) == ["Start", "Work"]
    assert roles(found) == ["PM", "Dev", "Guest", "Boss"]
    assert kinds(found) == ["partly", "unread", "no_heading", "left_out"]


def test_the_role_names_the_rows_and_the_activity_stands_beside() -> None:
    found = one(
        """
        Who,What,Letter
        Anna,Plan,A
        Boris,Plan,R
        Anna,Build,I
        Boris,Build,A/R
    """,
        "x.csv",
    )
    assert cells(found) == {"Plan": "Anna=A Boris=R", "Build": "Anna=I Boris=A/R"}


def test_the_role_names_the_rows_under_any_heading() -> None:
    found = one(
        """
        Person,Thing,Letter
        Anna,Plan,A
        Boris,Plan,R
        Clara,Build,A/R
    """,
        "x.csv",
    )
    assert cells(found) == {"Plan": "Anna=A Boris=R", "Build": "Clara=A/R"}


def test_a_stray_letter_among_texts_is_no_matrix() -> None:
    assert not proposals("Name,Class\nfirst,A\nsecond,foo\nthird,bar\n", "x.csv")
    assert not proposals("A,one,two\nthree,A,four\nfive,six,A\n", "x.csv")


def test_two_columns_of_names_between_two_matrices() -> None:
    found = in_workbook(
        table("""
            Task | PM | Dev | | Task | Task | Boss
            Plan | A | R | | Order | north | A
            Build | I | AR | | Pay | south | R
        """)
    )
    assert cells(found[0]) == PLAIN


def test_several_sets_in_one_document() -> None:
    found = proposals("""
        ## Work
        | Task | PM | Dev | QA |
        |---|---|---|---|
        | Plan | A | R | S |
        | Build | I | AR | C |
        ## Decisions
        | Decision | Boss | Lead | Team |
        |---|---|---|---|
        | Price | A | D | C |
        | Name | A | D | I |
    """)
    assert [one.letter_set.id for one in found] == ["rasci", "daci"]
    assert best(found) is found[0]


def test_a_section_of_a_sectioned_matrix_keeps_its_own_phases() -> None:
    found = one("""
        ## North
        | Task | PM | Dev |
        |---|---|---|
        | START | | |
        | Plan | A | R |
        ## South
        | Task | PM | Dev |
        |---|---|---|
        | Build | I | AR |
    """)
    assert phases(found) == ["North / START", "South"]


def test_a_role_twice_in_one_table_stays_two_roles() -> None:
    found = one("""
        ## North
        | Task | QA | Dev | QA |
        |---|---|---|---|
        | Plan | A | R | I |
        ## South
        | Task | QA | Dev | QA |
        |---|---|---|---|
        | Build | I | AR | C |
    """)
    assert roles(found) == ["QA", "Dev", "QA"]
    assert cells(found)["Build"] == "QA=I Dev=A/R QA=C"


def test_numbers_dates_and_truths_in_a_sheet_are_texts() -> None:
    raw = workbook(
        [
            ["Step", "Task", "Due", "Done", "PM", "Dev"],
            [1, "Plan", date(2027, 5, 1), True, "A", "R"],
            [2.5, "Build", date(2027, 6, 1), False, "I", "AR"],
            [0, "Ship", "", "", 0, "AR"],
        ]
    )
    source = read(raw, Path("x.xlsx"))
    assert [list(row[:4]) for row in source.grids[0].rows[1:]] == [
        ["1", "Plan", "2027-05-01", "TRUE"],
        ["2.5", "Build", "2027-06-01", "FALSE"],
        ["0", "Ship", "", ""],
    ]
    (found,) = propose(source)
    assert roles(found) == ["PM", "Dev"]
    assert list(cells(found)) == ["Plan", "Build", "Ship"]


def test_an_empty_sheet_beside_the_matrix() -> None:
    found = in_workbook(
        table("Task | PM | Dev\nPlan | A | R\nBuild | I | AR"), [], names=["Plan", "Empty"]
    )
    assert len(found) == 1


def test_nothing_to_propose() -> None:
    assert propose(Source(Path("x.csv"), "csv", (Grid("x", 0, [[]]),))) == []


def test_what_is_cut_off_is_told() -> None:
    rows, notices = cut([["a"] * 1_001] * 3)
    assert (len(rows), len(rows[0]), notices[0].kind) == (3, 1_000, "cut")
    rows, notices = cut([["a"]] * 20_001)
    assert len(rows) == 20_000
    assert not cut([["a"]])[1]


def test_merged_cells_are_cut_to_the_table() -> None:
    spans = [Span(0, 0, 9, 9), Span(5, 5, 6, 6), Span(0, 0, 0, 0)]
    assert clipped(spans, 2, 2) == (Span(0, 0, 1, 1),)


def test_clean_texts() -> None:
    assert clean("a\u200bb\u00a0 c\r\n\r\n d ") == "ab c\nd"
    assert clean("  plain text ") == "plain text"


def test_a_notice_of_the_reader_is_a_problem_of_the_proposal() -> None:
    notice = Notice("cut", {"sheet": "Plan", "rows": 2})
    assert notice_problem(notice) == Problem("cut", "Plan", data=notice.data)


@pytest.mark.parametrize(
    ("title", "want"),
    [
        ("Launch: north/south", "01 Launch north south"),
        ("\u202e...", "01"),
        ("x" * 99, "01 " + "x" * 80),
    ],
)
def test_names_of_files_for_many_proposals(title: str, want: str) -> None:
    found = one(
        f"# {title}\n\n| Task | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n| Go | A | R |\n"
    )
    assert file_name(found) == want


def test_the_same_file_gives_the_same_plan() -> None:
    text = "Task,PM,Dev\nPlan,A,R (part)\nBuild,I,AR\n"
    first = to_plan(one(text, "x.csv"), title="T", language="ru")
    assert first == to_plan(one(text, "x.csv"), title="T", language="ru")
    assert (first.info.title, first.info.language) == ("T", "ru")
    row = first.rows[0]
    assert first.assignment(row.id, first.columns[1].id).note == "part"


def test_a_set_made_from_a_legend_goes_with_the_plan() -> None:
    found = one("""
        R = Responsible, A = Accountable, L = Looks on

        | Task | PM | Dev |
        |---|---|---|
        | Plan | A | R |
        | Build | L | AR |
    """)
    plan = to_plan(found, title="T", language="en")
    assert plan.letters is plan.letter_sets["imported"]
    assert plan.letters.letter("letter_l") is not None
