from html.parser import HTMLParser

import pytest

from raciplanner.exchange.writers import export_plan
from raciplanner.library import example_plan
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment, Department
from tests.builders import PMBOK, plan_from
from tests.exchange.nasty import NASTY, nasty_plan

VOID = {"meta"}
EXTERNAL = ("src", "href", "action", "data", "poster")


class Page(HTMLParser):
    """The tables of a page as texts, its tags, and whether every tag is closed."""

    def __init__(self, text):
        super().__init__()
        self.tables, self.tags, self.open, self.text = [], [], [], []
        self.attributes = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        if tag == "tr":
            self.tables[-1].append([])
        if tag in ("td", "th"):
            self.tables[-1][-1].append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)
        if self.open and {"td", "th"} & set(self.open):
            self.tables[-1][-1][-1] += data


def page(plan, path, form="matrix"):
    export_plan(plan, path, form=form)
    found = Page(path.read_text(encoding="utf-8"))
    assert found.open == []
    return found


def test_the_matrix_can_be_read_from_the_page(tmp_path):
    table = page(plan_from(PMBOK), tmp_path / "x.html").tables[0]
    assert table[1] == ["No.", "Activity", "Ann", "Ben", "Carlos", "Dina", "Ed"]
    assert table[2] == ["1", "Create charter", "A", "R", "I", "I", "I"]
    assert all(len(row) == 7 for row in table)


def test_phases_departments_combined_letters_and_notes(tmp_path):
    found = page(example_plan("en"), tmp_path / "x.html")
    matrix, roles = found.tables
    assert matrix[0][2:5] == ["EXE", "MKT", "MKT"]
    assert matrix[2] == ["", "Market and ideal customer profile"]
    assert "A/R" in [cell for row in matrix for cell in row]
    assert roles[0] == ["Role", "Department", "People"]
    assert roles[7] == [
        "Lead Qualifier (SDR)",
        "Sales",
        "Emily Clarke, Jack Osborne",
    ]
    assert roles[5][2] == "vacant"
    text = "".join(found.text)
    assert "Marketing: we define what a qualified lead is" in text
    assert ("class", "noted") in found.attributes


def test_the_list_is_a_plain_table(tmp_path):
    (table,) = page(plan_from(PMBOK), tmp_path / "x.html", "list").tables
    assert table[:2] == [["Activity", "Role", "Letters"], ["Create charter", "Ann", "A"]]
    assert len(table) == 21


def test_user_text_is_text(tmp_path):
    found = page(nasty_plan(), tmp_path / "x.html")
    assert [row[1] for row in found.tables[0][3:]] == list(NASTY)
    assert found.tables[0][1][2:] == list(NASTY)
    assert "script" not in found.tags
    titles = [value for name, value in found.attributes if name == "title"]
    assert titles == list(NASTY)


def test_the_page_loads_and_runs_nothing(tmp_path):
    found = page(nasty_plan(), tmp_path / "x.html")
    assert not {"script", "img", "iframe", "link", "object", "a"} & set(found.tags)
    assert not [name for name, _value in found.attributes if name in EXTERNAL]
    policy = next(value for _name, value in found.attributes if value and "-src" in value)
    assert policy.startswith("default-src 'none'")


def test_control_characters_become_a_visible_mark(tmp_path):
    plan = plan_from("  | Ann\nx | A\n", title="a\x00b\x1bc\x7f")
    assert "<h1>a\ufffdb\ufffdc\ufffd</h1>" in _text(plan, tmp_path)


def _text(plan, folder):
    export_plan(plan, folder / "x.html")
    return (folder / "x.html").read_text(encoding="utf-8")


def test_a_department_without_code_or_known_colour(tmp_path):
    plan = plan_from("  | Ann | Ben\nx | A | R\n", departments="Ann: sales")
    departments = {"sales": Department("sales", "Sales force", "", "url(x)")}
    plan = Plan(
        plan.info,
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
        departments=departments,
    )
    text = _text(plan, tmp_path)
    assert '<th class="" title="Sales force">Sales force</th><' not in text
    assert 'title="Sales force">Sales force</th>' in text
    assert "url(x)" not in text


def test_the_language_of_the_page(tmp_path):
    assert '<html lang="ru">' in _text(plan_from(PMBOK, language="ru"), tmp_path)


@pytest.mark.parametrize("plan", [Plan(), plan_from("  | Ann\n")], ids=["empty", "no rows"])
def test_an_empty_plan_is_a_whole_page(tmp_path, plan):
    assert page(plan, tmp_path / "x.html").tables[0][1][:2] == ["No.", "Activity"]


def test_a_note_without_letters_is_kept(tmp_path):
    plan = plan_from("  | Ann\nx | A\n")
    plan = Plan(
        plan.info,
        {"x": {"Ann": Assignment(note="not before May")}},
        roles=plan.roles,
        activities=plan.activities,
    )
    text = _text(plan, tmp_path)
    assert '<td class="noted" title="not before May"></td>' in text
    assert "<b>x, Ann:</b> not before May" in text
