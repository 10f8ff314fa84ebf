"""Goals from foreign files, and back: real outlines, tables, YAML; every export comes back."""

from __future__ import annotations

import csv
import io
import struct
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.errors import ExportFailed, ImportFailed
from raciplanner.exchange.actuals import read_actuals
from raciplanner.exchange.goal_outline import plain, read_outline
from raciplanner.exchange.goal_tree import GoalTree, Node
from raciplanner.exchange.goals_to_plan import import_goals
from raciplanner.exchange.read_goals import read_goals
from raciplanner.exchange.writers_goals import WRITERS, export_goals
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.edits import goals as goal_edits
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS
from raciplanner.model.ids import seeded_ids
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from raciplanner.wording.imports_goals import goal_notice_text

DATA = Path(__file__).parent.parent / "data" / "goals"
REAL = ["sourced-okr-2019-Q1", "sourcegraph-fy21q1-okrs"]


def expected(name: str) -> list[dict[str, str]]:
    text = (DATA / f"{name}.expected.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("name", REAL)
def test_real_outlines_are_read_as_expected(name: str) -> None:
    nodes = read_goals(DATA / f"{name}.md").nodes
    rows = expected(name)
    places = {row["id"]: at for at, row in enumerate(rows)}
    assert [(n.text, n.depth, n.result) for n in nodes] == [
        (row["text"], int(row["level"]), row["score"]) for row in rows
    ]
    assert [n.parents for n in nodes] == [
        [places[row["parent"]]] if row["parent"] else [] for row in rows
    ]


@pytest.mark.parametrize("name", REAL)
def test_a_table_of_the_same_goals_gives_the_same_tree(name: str) -> None:
    outline, table = (
        read_goals(DATA / f"{name}.md").nodes,
        read_goals(DATA / f"{name}.expected.csv").nodes,
    )
    assert [(n.text, n.depth, n.result, n.parents) for n in table] == [
        (n.text, n.depth, n.result, n.parents) for n in outline
    ]


def test_what_no_goal_takes_is_told_and_what_one_takes_is_kept() -> None:
    tree = read_goals(DATA / "sourced-okr-2018-Q1.md")
    assert len(tree.nodes) == 87
    assert "several objectives are missing key results" in " ".join(tree.nodes[0].notes)
    notices = read_goals(DATA / "sourcegraph-fy21q1-okrs.md").notices
    assert [notice.kind for notice in notices] == ["text_left", "text_left"]
    assert "NOTE: We've changed" in goal_notice_text(notices[0], translator("en"))


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    tree = read_outline(text)
    for at, node in enumerate(tree.nodes):
        assert all(above < at for above in node.parents)
        import_goals(Plan(), tree)


OUTLINE = """---
title: ignored
---
# OKR

Preface.

<!-- hidden
- not a goal -->
## Grow => on the way
Some words.

- [x] Sell **more** in `May`
  1. Call [leads](https://example.com/x)
     and write to them
- [ ] [P0][SALES] Visit \\*fairs\\*

```
- code is no goal
```
## Numbers

| KPI | Target |
| --- | --- |
| a | 1 |
"""


def test_the_parts_of_an_outline() -> None:
    tree = read_outline(OUTLINE)
    assert [(n.text, n.depth, n.fields.get("status"), n.notes) for n in tree.nodes] == [
        ("Grow", 0, None, ["Some words."]),
        ("Sell more in May", 1, "done", []),
        ("Call leads", 2, None, ["and write to them"]),
        ("[P0][SALES] Visit *fairs*", 1, None, []),
    ]
    assert tree.nodes[0].result == "on the way"
    assert [notice.data["text"] for notice in tree.notices] == ["Preface."]
    assert plain("[text][Ref]", frozenset({"ref"})) == "text"


TABLE = """Цель;Уровень;Отдел;Ответственный;Начало;Срок;Статус;KPI;План;Факт;На дату;Ед. изм.;Бюджет
Рост;компания;;Директор;01.01.2027;31.12.2027;по плану;Выручка;1 000,5;700;31.03.2027;руб.;5 млн
Лиды;отдел;Маркетинг;Кто-то;завтра;31.06.2027;как-то;;;;;;
;;;;;;;;;;;;лишнее
"""


def test_a_russian_table_with_figures_and_things_not_understood(tmp_path: Path) -> None:
    file = tmp_path / "цели.csv"
    file.write_text(TABLE, encoding="utf-8")
    plan = Plan(PlanInfo(language="ru"))
    from raciplanner.model.edits import roles

    plan = plan.apply(roles.add_department(plan, "Маркетинг", new_id=lambda: "m"))
    plan = plan.apply(roles.add_roles(plan, ["Директор"], new_id=lambda: "d"))
    found = import_goals(plan, read_goals(file))
    after = plan.apply(found.edit)
    grow, leads = after.goals.ordered
    assert (grow.level, grow.letters, grow.ends) == (
        "company",
        (("d", "owner"),),
        date(2027, 12, 31),
    )
    assert grow.description == "Бюджет: 5 млн"
    assert (leads.level, leads.departments, leads.starts) == ("department", ("m",), None)
    assert "завтра" in leads.description
    assert "Кто-то" in leads.description
    (kpi,) = after.kpis.values()
    assert (kpi.target, kpi.unit, kpi.goals) == (Decimal("1000.5"), "руб.", (grow.id,))
    assert [one.value for one in after.actuals.values()] == [700]
    kinds = [notice.kind for notice in found.notices]
    assert kinds.count("field_kept") == 4
    assert "text_left" in kinds
    for notice in found.notices:
        assert "{" not in goal_notice_text(notice, translator("ru"))


def test_objectives_with_key_results_beside_them(tmp_path: Path) -> None:
    file = tmp_path / "okr.csv"
    file.write_text("Objective,Key result\nGrow,Sell more\n,Sell faster\n", encoding="utf-8")
    nodes = read_goals(file).nodes
    assert [(n.text, n.depth) for n in nodes] == [("Grow", 0), ("Sell more", 1), ("Sell faster", 1)]


def test_ids_with_points_and_unknown_parents(tmp_path: Path) -> None:
    file = tmp_path / "goals.csv"
    file.write_text("id,goal,parent\n1,A,\n1.1,B,\nx,C,nobody\ny,D,B; A\n", encoding="utf-8")
    tree = read_goals(file)
    assert [n.parents for n in tree.nodes] == [[], [0], [], [1, 0]]
    assert [n.kind for n in tree.notices] == ["parent_unknown"]


def test_a_circle_in_a_file_is_left_out_and_told(tmp_path: Path) -> None:
    file = tmp_path / "goals.csv"
    file.write_text("id,goal,parent\n1,A,2\n2,B,1\n", encoding="utf-8")
    found = import_goals(Plan(), read_goals(file))
    assert len(Plan().apply(found.edit).goal_links) == 1
    assert [notice.kind for notice in found.notices] == ["circle_left"]


YAML = """
company:
  okrs:
    - objective: Grow
      owner: [Boss, Somebody]
      target: 5
      key results:
        - Sell more => done
        - {goal: Sell faster, also supports: Save}
      kpis:
        - Win rate
        - {kpi: Deals, target: 12, actuals: {2027-01-31: 3, soon: many}}
        - [odd]
    - goal: Save
      kpis: [{kpi: Deals, target: 12, actuals: {2027-01-31: 3, soon: many}}]
note: left
conflicts:
  - {name: Both, goals: [Grow, Save], rule: Half each, guards: [Deals]}
  - {goals: [Grow, Nothing]}
"""


def test_yaml_lists(tmp_path: Path) -> None:
    file = tmp_path / "okr.yaml"
    file.write_text(YAML, encoding="utf-8")
    found = import_goals(Plan(), read_goals(file))
    plan = Plan().apply(found.edit)
    by_name = {goal.name: goal.id for goal in plan.goals.values()}
    graph = GoalGraph(plan)
    assert set(by_name) == {"company", "Grow", "Sell more", "Sell faster", "Save"}
    assert set(graph.parents[by_name["Sell faster"]]) == {by_name["Grow"], by_name["Save"]}
    deals = next(kpi for kpi in plan.kpis.values() if kpi.name == "Deals")
    assert set(deals.goals) == {by_name["Grow"], by_name["Save"]}
    assert len(plan.actuals) == 1
    (conflict,) = (link for link in plan.goal_links.values() if link.kind == CONFLICTS)
    assert (conflict.rule, conflict.guards) == ("Half each", (deals.id,))
    kinds = sorted({notice.kind for notice in found.notices})
    assert kinds == ["conflict_left", "field_kept", "text_left", "value_left"]


@pytest.mark.parametrize("text", ["a: &x [1]\nb: *x", "a: [", "a: b: c", "- !!python/object:x {}"])
def test_yaml_that_is_none_or_refers_to_itself_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ImportFailed) as caught:
        read_goals(file)
    assert caught.value.code == "bad_yaml"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"x,y\n1,2\n", "no_goals"),
        ("a.pdf", b"%PDF-1.7", "pdf"),
        ("a.raciplan", b"SQLite format 3\0", "is_a_plan"),
        ("a.md", b"Only words.\n", "no_goals"),
    ],
)
def test_files_without_goals_are_refused(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImportFailed) as caught:
        read_goals(tmp_path / name)
    assert caught.value.code == code


# Exports


def tree_of(plan: Plan) -> set[tuple[str, tuple[str, ...]]]:
    graph = GoalGraph(plan)
    return {
        (goal.name, tuple(sorted(plan.goals[above].name for above in graph.parents[goal.id])))
        for goal in plan.goals.values()
    }


def back(plan: Plan, file: Path) -> Plan:
    export_goals(plan, file)
    empty = Plan(plan.info, departments=plan.departments, roles=plan.roles, people=plan.people)
    return empty.apply(import_goals(empty, read_goals(file), new_id=seeded_ids(b"x")).edit)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("suffix", [".yaml", ".xlsx", ".csv"])
def test_exported_goals_come_back(tmp_path: Path, language: str, suffix: str) -> None:
    plan = example_plan(language)
    other = back(plan, tmp_path / f"goals{suffix}")
    assert tree_of(other) == tree_of(plan)
    by_name = {goal.name: goal for goal in other.goals.values()}
    for goal in plan.goals.values():
        same = by_name[goal.name]
        owners = [pair for pair in goal.letters if pair[1] == "owner"]
        assert (same.level, same.departments, list(same.letters)) == (
            goal.level,
            goal.departments,
            owners,
        )
        assert (same.starts, same.ends, same.status) == (goal.starts, goal.ends, goal.status)
    assert {kpi.name for kpi in other.kpis.values()} == {kpi.name for kpi in plan.kpis.values()}
    if suffix != ".csv":
        targets = {kpi.name: (kpi.target, kpi.due, kpi.owner) for kpi in other.kpis.values()}
        for kpi in plan.kpis.values():
            assert targets[kpi.name] == (kpi.target, kpi.due, kpi.owner)
        assert len(other.actuals) == len(plan.actuals)
    if suffix == ".yaml":
        rules = {link.rule for link in other.goal_links.values() if link.kind == CONFLICTS}
        assert rules == {link.rule for link in plan.goal_links.values() if link.kind == CONFLICTS}


def test_an_exported_outline_comes_back_as_a_tree(tmp_path: Path) -> None:
    plan = example_plan("en")
    text = goal_edits.change_goal(plan, "g_sh_speed", result="*Done* | more", description="a\nb")
    plan = plan.apply(text)
    other = back(plan, tmp_path / "goals.md")
    assert {goal.name for goal in other.goals.values()} == {g.name for g in plan.goals.values()}
    speed = next(
        goal for goal in other.goals.values() if goal.name == plan.goals["g_sh_speed"].name
    )
    assert (speed.result, speed.description) == ("*Done* | more", "a\nb")


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    for suffix in WRITERS:
        if suffix == ".xlsx":
            continue
        files = [tmp_path / f"{name}{suffix}" for name in "ab"]
        for file in files:
            export_goals(example_plan("en"), file)
        assert files[0].read_bytes() == files[1].read_bytes()


def test_pictures(tmp_path: Path) -> None:
    plan = example_plan("ru")
    export_goals(plan, tmp_path / "map.svg")
    assert ">Рост выручки в" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    sizes = []
    for scale in (1.0, 2.0):
        export_goals(plan, tmp_path / "map.png", scale=scale, transparent=scale > 1)
        data = (tmp_path / "map.png").read_bytes()
        sizes.append(struct.unpack(">II", data[16:24])[0])
    assert abs(sizes[1] - 2 * sizes[0]) <= 1
    with pytest.raises(ExportFailed) as caught:
        export_goals(plan, tmp_path / "map.png", scale=20)
    assert caught.value.code == "picture_large"


def test_an_unknown_ending_and_texts_that_do_not_fit(tmp_path: Path) -> None:
    plan = example_plan("en")
    with pytest.raises(ExportFailed, match="unknown_suffix"):
        export_goals(plan, tmp_path / "map.bmp")
    long = plan.apply(goal_edits.change_goal(plan, "g_sh_speed", description="x" * 40_000))
    with pytest.raises(ExportFailed, match="text_too_long"):
        export_goals(long, tmp_path / "goals.xlsx")
    halves = plan.apply(goal_edits.change_goal(plan, "g_sh_speed", description="\ud800"))
    with pytest.raises(ExportFailed, match="bad_text"):
        export_goals(halves, tmp_path / "goals.csv")


def test_no_formula_comes_out_of_a_name(tmp_path: Path) -> None:
    plan = Plan().apply(goal_edits.add_goals(Plan(), ["=1+1"]))
    export_goals(plan, tmp_path / "goals.csv")
    assert ",=1+1" not in (tmp_path / "goals.csv").read_text(encoding="utf-8-sig")


# Odd files


def read(tmp_path: Path, name: str, text: str) -> GoalTree:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return read_goals(file)


def test_only_so_many_goals_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("goal_outline", "goal_table", "goal_yaml"):
        monkeypatch.setattr(f"raciplanner.exchange.{module}.MAX_NODES", 3)
    for name, text in (
        ("a.md", "- a\n" * 6),
        ("a.csv", "goal,owner\n" + "a,b\n" * 6),
        ("a.yaml", "goals: [a, b, {goal: c, kpis: [k, l]}, d]"),
    ):
        tree = read(tmp_path, name, text)
        assert len(tree.nodes) == 3
        assert [notice.kind for notice in tree.notices].count("goals_cut") == 1


def test_odd_outlines(tmp_path: Path) -> None:
    tree = read(tmp_path, "a.md", "## One\ntext\n## Two\n>\n| a | b |\n\n- last\n\n***\n")
    assert [(n.text, n.depth) for n in tree.nodes] == [("One", 0), ("Two", 0), ("last", 1)]
    only = read(tmp_path, "b.md", "# Title\n- goal\n")
    assert [(n.text, n.depth) for n in only.nodes] == [("goal", 0)]
    assert read(tmp_path, "c.txt", "| x |\n\n- goal ⇒ done\n").nodes[0].result == "done"
    steps = read(tmp_path, "d.md", "# A\n### B\n# C\n")
    assert [(n.text, n.depth) for n in steps.nodes] == [("A", 0), ("B", 1), ("C", 0)]


def test_odd_tables(tmp_path: Path) -> None:
    text = (
        "Title of the sheet,,,,\n"
        "Depth,Objective,Key results,KPI,Actual\n"
        "0,Grow,,Revenue; Leads,5\n"
        "1,Sell,Call,,\n"
        ",,,,\n"
        "9,,Visit,Revenue,7\n"
        ",,,,8"
    )
    tree = read(tmp_path, "a.csv", text)
    goals = [(n.text, n.depth) for n in tree.nodes if not n.kpi]
    assert goals == [("Grow", 0), ("Sell", 1), ("Call", 1), ("Visit", 1)]
    revenue = next(n for n in tree.nodes if n.text == "Revenue")
    assert revenue.actuals == [("", "5"), ("", "7")]
    assert [n.kind for n in tree.notices] == ["text_left"]
    kpis = read(tmp_path, "b.csv", "KPI,Measures,Unit,Other\nA,Goal x,%,more\n,,,\n")
    assert (kpis.nodes[0].fields, kpis.nodes[0].notes) == ({"unit": "%"}, ["Other: more"])
    assert [n.kind for n in kpis.notices] == ["parent_unknown"]
    noted = read(tmp_path, "d.csv", "Goal,Notes\nGrow,why\n,\nSave,\n")
    assert [n.notes for n in noted.nodes] == [["why"], []]
    alone = read(tmp_path, "c.csv", "Goal\nGrow\nSave\n")
    assert [n.text for n in alone.nodes] == ["Grow", "Save"]


def test_odd_yaml(tmp_path: Path) -> None:
    deep = "goal: g0\n"
    for level in range(1, 60):
        deep += "  " * (level - 1) + "goals:\n" + "  " * level + f"goal: g{level}\n"
    assert len(read(tmp_path, "deep.yaml", deep).nodes) == 51
    text = """
- plain
-
- goal: ""
- goal: Grow
  description: why
  result: half
  kpi: {name: K, current: 4, date: 2027-01-31, extra: 1, source: [a, b], unit: , target: null}
  supports: [Grow, Nobody, plain]
  status:
  extra: {a: 1}
  key result: Sell
- {metrics: {unit: x, target: }, odd: 3, empty: , "": [lost]}
- {conflicts: [word]}
- {conflicts: word}
"""
    text += "- {nothing: }\n- kpis: [{kpi: K2, date: 2027-01-31, unit: [x]}, ]\n"
    tree = read(tmp_path, "a.yaml", text)
    assert [n.text for n in tree.nodes] == ["plain", "Grow", "K", "Sell", "K2"]
    grow, kpi = tree.nodes[1], tree.nodes[2]
    assert (grow.result, grow.parents, grow.notes[0]) == ("half", [0], "why")
    assert kpi.actuals == [("2027-01-31", "4")]
    assert len(kpi.notes) == 2
    kinds = [notice.kind for notice in tree.notices]
    assert kinds.count("parent_unknown") == 1
    assert kinds.count("text_left") == 5


def test_dates_and_figures_that_contradict_are_kept_as_notes(tmp_path: Path) -> None:
    text = (
        "Goal,Start,End,Owner,KPI,Target,Unit,Actual,Date,Joint\n"
        "Grow,2027-06-30,2027-01-01,Ann,Sales,many,%,12,2027-01-31,maybe\n"
    )
    from raciplanner.model.edits import roles

    plan = Plan().apply(roles.add_roles(Plan(), ["Head"], new_id=lambda: "h"))
    plan = plan.apply(roles.add_person(plan, "Ann", roles=["h"]))
    plan = plan.apply(roles.add_person(plan, "Bob"))
    found = import_goals(plan, read(tmp_path, "a.csv", text))
    after = plan.apply(found.edit)
    (goal,) = after.goals.values()
    (kpi,) = after.kpis.values()
    assert (goal.starts, goal.ends, goal.letters) == (date(2027, 6, 30), None, (("h", "owner"),))
    assert (kpi.starts, kpi.due, kpi.target, kpi.joint) == (date(2027, 6, 30), None, None, False)
    assert "many" in kpi.formula
    twice = GoalTree([Node("K", kpi=True, actuals=[("2027-01-31", "1"), ("31.01.2027", "2")])])
    assert len(Plan().apply(import_goals(Plan(), twice).edit).actuals) == 1


def test_texts_around_tables_and_files_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read(tmp_path, "a.md", "| Goal | Owner |\n| --- | --- |\n| Grow | A |\n").nodes
    monkeypatch.setattr("raciplanner.exchange.read_goals.MOST_CHARACTERS", 10)
    with pytest.raises(ImportFailed, match="too_large"):
        read(tmp_path, "b.md", "- a long goal\n")


# Measurements


def test_measurements_are_read_for_the_kpis_of_a_plan(tmp_path: Path) -> None:
    plan = example_plan("ru")
    name = plan.kpis["k_mql_count"].name
    file = tmp_path / "values.csv"
    rows = ["Показатель;Дата;Значение", f"{name};31.05.2027;1 520,5", f"{name};31.05.2027;1 530"]
    rows += ["Чужой;31.05.2027;1", f"{name};скоро;2", f"{name};30.06.2027;много"]
    file.write_text("\n".join(rows), encoding="utf-8")
    found = read_actuals(file, plan)
    after = plan.apply(found.edit)
    assert after.actuals["k_mql_count:2027-05-31"].value == 1530
    assert found.count == 2
    kinds = sorted(n.kind for n in found.notices)
    assert kinds == ["kpi_unknown", "value_left", "value_left"]
    file.write_text("KPI,Target\nA,5\n", encoding="utf-8")
    with pytest.raises(ImportFailed, match="no_values"):
        read_actuals(file, plan)


def test_an_outline_without_kpis_has_no_tables(tmp_path: Path) -> None:
    plan = Plan().apply(goal_edits.add_goals(Plan(), ["Grow"]))
    export_goals(plan, tmp_path / "goals.md")
    assert "|" not in (tmp_path / "goals.md").read_text(encoding="utf-8")
    numbered = read(tmp_path, "n.csv", "Goal,Level\nGrow,0\nSell,1\n")
    assert [n.fields for n in numbered.nodes] == [{}, {}]
    assert numbered.nodes[1].parents == [0]
