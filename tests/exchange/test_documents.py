"""Tables in Markdown, HTML and RST as people write them, and texts with separators."""

from __future__ import annotations

from pathlib import Path

import pytest

from raciplanner.errors import ImportFailed
from raciplanner.exchange import document, read_tables
from raciplanner.exchange.grid import Span
from tests.exchange.reading import source


def rows(text: str, name: str, place: int = 0) -> list[list[str]]:
    return [list(row) for row in source(text, name).grids[place].rows]


def names(text: str, name: str) -> list[str]:
    return [grid.name for grid in source(text, name).grids]


WANT = [["Task", "PM"], ["Plan", "A"]]


@pytest.mark.parametrize(
    "text",
    [
        "| Task | PM |\n|---|:-:|\n| Plan | A |\n",
        "Task | PM\n--- | ---\nPlan | A\n",
        "   | Task | PM |\n   |--|--|\n   | Plan | A |\n",
        "> | Task | PM |\n> |--|--|\n> | Plan | A |\n",
        "- | Task | PM |\n  |--|--|\n  | Plan | A |\n",
        "| Task | PM |\n|---|---|\n\n| Plan | A |\n",
        "| Task | PM |\n| Plan | A |\n",
        "```\n| Task | PM |\n|---|---|\n| Plan | A |\n```\n",
        "```\n| Task | PM |\n|---|---|\n| Plan | A |\n",
        "```\n+------+----+\n| Task | PM |\n+======+====+\n| Plan | A  |\n+------+----+\n```\n",
        "+------+----+\n| Task | PM |\n+------+----+\n| Plan | A  |\n+------+----+\n",
        "<table><tr><th>Task<th>PM</tr>\n<tr><td>Plan<td>A</table>\n",
        "<table>\n<tr><th>Task<th>PM\n</table>\n\n<table><tr><td>Plan<td>A</table>\nText",
    ],
)
def test_forms_of_markdown_tables(text: str) -> None:
    assert rows(text, "x.md") == WANT


def test_rows_of_another_length_are_kept_whole() -> None:
    text = "| Task | PM |\n|---|---|\n| Plan |\n| Build | A | more |\n| Ship | R\n"
    assert rows(text, "x.md") == [
        ["Task", "PM", ""],
        ["Plan", "", ""],
        ["Build", "A", "more"],
        ["Ship", "R", ""],
    ]


def test_marks_are_taken_out_of_markdown_cells() -> None:
    text = (
        "| a | b |\n|---|---|\n"
        "| **R** *b* `c` ~~d~~ __e__ _f_ ***g*** | [one](a(b).md) ![two](x) [three][ref] |\n"
        "| \\*kept\\* a\\|b snake_case_name 2*3 | &amp; <b>x</b><br/>y <https://z.org> |\n"
    )
    assert rows(text, "x.md")[1:] == [
        ["R b c d e f g", "one two three"],
        ["*kept* a|b snake_case_name 2*3", "& x\ny https://z.org"],
    ]


def test_a_very_long_text_keeps_its_marks() -> None:
    text = f"| a | b |\n|---|---|\n| **{'x' * 5000}** | R |\n"
    assert rows(text, "x.md")[1][0].startswith("**x")
    assert len(rows("=== ===\na   b\n=== ===\n" + "x" * 5000 + "\n=== ===\n", "x.rst")) == 2


def test_headings_and_captions_name_the_tables() -> None:
    table = "| a | b |\n|---|---|\n| c | d |\n"
    text = (
        f"---\ntitle: no | table\n---\nOne\n===\n\n{table}\n**Two:**\n\n{table}\n## <a></a>Three ##"
        f"\n\n{table}\n```sh\n# no heading\n```\n{table}"
    )
    assert names(text, "x.md") == ["One", "Two", "Three", "Three"]
    found = source(text, "x.md")
    assert found.title == "One"
    assert found.grids[0].lines == [7, 9]


def test_front_matter_without_an_end_is_text() -> None:
    assert rows("---\n| Task | PM |\n|---|---|\n| Plan | A |\n", "x.md") == WANT


def test_a_web_page_with_everything_in_it() -> None:
    text = """
        <h1>Plan <em>of</em> all</h1><p>R = Responsible<br>A = Accountable
        <table><caption>Who does what</caption>text outside
        <tr><td>Task<td>PM<tr><td><p>Plan</p><ul><li>first<li>second</ul><td><img alt="A"></tr>
        </table><script><td>no</script><table></table>
        <table><td>outer <table><tr><td>inner<td>R</table> end<td><h2>x</h2></table>
        <![if !x]><![broken
    """
    found = source(text, "x.html")
    assert [grid.name for grid in found.grids] == ["Who does what"] * 3
    assert [list(row) for row in found.grids[0].rows] == [
        ["Task", "PM"],
        ["Plan\nfirst\nsecond", "A"],
    ]
    assert [list(row) for row in found.grids[1].rows] == [["inner", "R"]]
    assert [list(row) for row in found.grids[2].rows] == [["outer\nend", "x"]]
    assert found.title == "Plan of all"
    assert "R = Responsible" in found.prose


def test_a_table_that_nobody_closed() -> None:
    assert rows("</td></table><table><tr><th>Task<th>PM<tr><td>Plan<td>A", "x.html") == WANT


def test_merged_cells_of_a_web_page() -> None:
    text = """
        <table><tr><th rowspan=2>Task<th colspan=2>Us<tr><th>PM<th>Dev
        <tr><td>Plan<td colspan=99999999999999999999>A<td>beyond</table>
    """
    grid = source(text, "x.html").grids[0]
    assert list(grid.rows[1][:3]) == ["", "PM", "Dev"]
    assert grid.merged[:2] == (Span(0, 0, 1, 0), Span(0, 1, 0, 2))


def test_endless_merged_cells_do_no_harm() -> None:
    row = "<tr>" + "<td rowspan=20000 colspan=1000>R" * 3
    grid = source("<table>" + row * 600 + "</table>", "x.html").grids[0]
    assert len(grid.rows) == 600


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("====  ==\nTask  PM\n====  ==\nPlan  A\n====  ==\n", WANT),
        ("====  ==\nTask  PM\nPlan  A\n====  ==\n", WANT),
        (
            "====  ==\nTask  PM\n====  ==\nPlan  A\n      R\n\n\\     C\n====  ==\n",
            [["Task", "PM"], ["Plan", "A\nR"], ["", "C"]],
        ),
        ("====  ==\nTask  PM\nPlan  A\n", None),
        ("+----+\n| no |\n", None),
        ("+----+\n+----+\n", None),
        (
            (
                ".. list-table:: T\n   :widths: 1 2\n\n   * - Task\n     - PM\n   * - Plan\n"
                "       - now\n     - A\n   *\n"
            ),
            [["Task", "PM"], ["Plan\n- now", "A\n*"]],
        ),
        (".. csv-table::\n   :header: Task; PM\n   :delim: ;\n\n   Plan; A\n", WANT),
        (".. csv-table::\n   :delim:\n\n   Task, PM\n   Plan, A\n", WANT),
        (
            (
                ".. table:: Caption\n\n"
                "   ====  ==\n   Task  PM\n   ====  ==\n   Plan  A\n   ====  ==\n"
            ),
            WANT,
        ),
        (".. csv-table::\n\n   Task, PM\n   Plan, A\n   " + "x" * 140_000 + "\n", WANT),
    ],
)
def test_forms_of_rst_tables(text: str, want: list[list[str]] | None) -> None:
    found = source(text, "x.rst")
    if want is None:
        assert not found.grids
    else:
        assert [list(row) for row in found.grids[0].rows] == want


def test_merged_cells_of_a_drawn_table() -> None:
    text = """
        Plan
        ----
        +------+---------+
        | Task | Us      |
        |      +----+----+
        |      | PM | QA |
        +------+----+----+
        | **P**| A  | R  |
        +------+----+----+
    """
    grid = source(text, "x.rst").grids[0]
    assert grid.name == "Plan"
    assert [list(row) for row in grid.rows] == [
        ["Task", "Us", ""],
        ["", "PM", "QA"],
        ["P", "A", "R"],
    ]
    assert grid.merged == (Span(0, 0, 1, 0), Span(0, 1, 0, 2))


def test_marks_are_taken_out_of_rst_cells() -> None:
    text = """
        ======  =======================================
        Task    PM
        ======  =======================================
        ``a``   **R** *b* `c <http://d>`_ :role:`e` f\\ g
        ======  =======================================
    """
    assert rows(text, "x.rst")[1] == ["a", "R b c e f g"]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("sep=;\nTask;PM\nPlan;A\n", WANT),
        ('"sep=,"\nTask,PM\nPlan,A\n', WANT),
        ("Task,PM\rPlan,A\r", WANT),
        ("Task\tPM\nPlan\tA\n", WANT),
        ("Task|PM\nPlan|A\n", WANT),
        ("Task,PM\nPlan,'=A\n", [["Task", "PM"], ["Plan", "=A"]]),
        ('Task,PM\n"Plan\nmore",A\n', [["Task", "PM"], ["Plan\nmore", "A"]]),
        ('Task,PM\n"Plan"x,A\n', [["Task", "PM"], ["Planx", "A"]]),
        ("alone\n", [["alone"]]),
    ],
)
def test_texts_with_separators(text: str, want: list[list[str]]) -> None:
    assert rows(text, "x.csv") == want


def test_quotes_that_are_wrong_are_told_with_their_line() -> None:
    found = source('Task,PM\n"a\nb",A\n"Plan,A\nBuild,R\n', "x.csv")
    assert [(notice.kind, notice.data) for notice in found.notices] == [("open_quote", {"line": 4})]
    assert list(found.grids[0].rows[-2]) == ["Build", "R"]
    found = source('Task,PM\n"Plan"x,A\n', "x.csv")
    assert [(notice.kind, notice.data) for notice in found.notices] == [("open_quote", {"line": 2})]


def test_a_huge_quoted_start_does_not_hide_the_separator() -> None:
    text = 'a;b\n"' + "x" * 90_000 + '";c\n'
    assert rows(text, "x.csv")[0] == ["a", "b"]


def test_more_rows_than_are_read_are_told() -> None:
    found = source("a,b\n" * 20_005, "x.csv")
    assert len(found.grids[0].rows) == 20_000
    assert [notice.kind for notice in found.notices] == ["cut"]


def test_western_texts_in_old_encodings(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("Tâche,Équipe\nDéfinir,A\n".encode("cp1252"))
    found = read_tables(path)
    assert list(found.grids[0].rows[0]) == ["Tâche", "Équipe"]
    assert found.notices[0].data["encoding"] == "cp1252"
    path.write_bytes(b"T\xe2che\x81,PM\nPlan,A\n")
    assert read_tables(path).notices[0].data["encoding"] == "latin-1"


def test_a_document_made_to_be_slow_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "TIME_LIMIT", -1.0)
    with pytest.raises(ImportFailed) as caught:
        source("# Title\n", "x.md")
    assert caught.value.code == "too_slow"


def test_a_document_of_too_many_tables_and_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MAX_TABLES", 1)
    monkeypatch.setattr(document, "MAX_PROSE", 1)
    found = source("one\n\ntwo\n\n|a|b|\n|-|-|\n|c|d|\n\n\n|e|f|\n|-|-|\n", "x.md")
    assert len(found.grids) == 1
    assert found.prose == ("one",)
