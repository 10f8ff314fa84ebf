"""Walk W8, “One goal, two departments”: a map from nothing, with links, a conflict and order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from raciplanner.library.example import example_plan
from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import save_plan
from tests.e2e.screen import until

pytestmark = pytest.mark.xcb

LEADS, READY = "Generate enough leads", "Work only with leads ready to talk"


def maps(person, what, condition):
    """Wait until the map is as it should be."""
    found = {}

    def look() -> bool:
        found.clear()
        found.update(person.ask(ask="goal_map"))
        return bool(found["shown"] and condition(found))

    try:
        until(look, what)
    except AssertionError as error:
        raise AssertionError(f"{error}\nlast seen: {found}") from None
    return found


def name_it(person, text, end="Return"):
    maps(person, "a line for the name", lambda m: m["typing"])
    person.press("ctrl+a")
    person.type(text)
    person.press(end)


def listens(kind):
    """Whether the keyboard is in a part of this kind of a dialog."""
    return lambda s: s["dialogs"] and s["dialogs"][0]["active"] and s["focus"].get("kind") == kind


def choose(person, text):
    person.sees("a list of goals", listens("QLineEdit"), dialog="ChooseDialog")
    person.type(text)
    person.press("Return")


def drag(person, start, end):
    tool = person.screen.tool
    x, y = start[0] + start[2] // 2, start[1] + start[3] // 2
    tool("mousemove", "--sync", str(x), str(y), "mousedown", "1")
    for part in (1, 2, 3, 4):
        there = [str(round(a + (b - a) * part / 4)) for a, b in zip((x, y), end, strict=True)]
        tool("mousemove", "--sync", *there)
    tool("mouseup", "1")


def test_a_map_of_shared_goals_from_nothing(start, tmp_path: Path):
    file = tmp_path / "own.raciplan"
    plan = example_plan("en")
    tables = {name: plan.table(name) for name in ("letter_sets", "departments", "roles", "people")}
    rows = {"phases": plan.phases, "activities": plan.activities}
    save_plan(Plan(replace(plan.info, title="Own"), plan.assignments, **tables, **rows), file)
    person = start(str(file))
    person.sees("the matrix", lambda s: s["in_table"])

    # 1. An empty map says how to begin; goals by keyboard alone.
    person.press("ctrl+Tab", "ctrl+Tab", "ctrl+Tab")
    maps(person, "a hint on an empty map", lambda m: m["hint"] and m["focus"])
    person.press("Return")
    name_it(person, "Grow revenue", "Tab")
    name_it(person, "Qualified pipeline")
    maps(person, "the keyboard on the map", lambda m: m["focus"])
    person.press("Return")
    name_it(person, "Fast answers", "Tab")
    name_it(person, LEADS)
    maps(person, "the keyboard on the map", lambda m: m["focus"] and m["current"] == LEADS)
    person.press("Return")
    name_it(person, READY)
    seen = maps(person, "five goals", lambda m: len(m["levels"]) == 5 and m["focus"])
    assert list(seen["levels"].values()) == ["company", "shared", "shared", *["department"] * 2]
    places = list(seen["places"].values())
    apart = (
        a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        for a in places
        for b in places
        if a != b
    )
    assert all(apart)
    assert seen["places"]["Grow revenue"][3] < seen["places"]["Fast answers"][1]

    # 2. A link by typing; a circle is refused by name.
    person.press("l")
    choose(person, "qualified")
    maps(person, "a link", lambda m: ["contributes", READY, "Qualified pipeline", ""] in m["links"])
    person.press("Up", "Up")
    maps(person, "the goal on top", lambda m: m["current"] == "Grow revenue")
    person.press("l")
    choose(person, "ready to talk")
    said = person.sees("a refusal", lambda s: "→" in s["status"])["status"]
    assert "Grow revenue" in said
    assert READY in said

    # 3. A conflict asks for its rule, on a Russian keyboard too.
    person.screen.write("ru")
    person.press("x")
    person.sees("a list of goals", listens("QLineEdit"), dialog="ChooseDialog")
    person.screen.write("us")
    person.type("fast")
    person.press("Return")
    person.sees("the rule", listens("QLineEdit"), dialog="ConflictDialog")
    person.press("Tab")
    person.sees("room for the rule", listens("QPlainTextEdit"), dialog="ConflictDialog")
    person.type("Speed first")
    person.sees_words("Speed first")
    person.click("OK")
    person.sees("no dialog", lambda s: not s["dialogs"])
    conflict = ["conflicts", "Speed first"]
    maps(person, "a conflict", lambda m: conflict in [[k, rule] for k, _a, _b, rule in m["links"]])

    # 4. A card placed by hand stays; one step back.
    boxes = maps(person, "cards", lambda m: m["boxes"])["boxes"]
    before = person.ask(ask="goal_map")["places"][READY]
    left, top, wide, high = boxes[READY]
    drag(person, boxes[READY], (left + wide // 2 + 61, top + high // 2 + 23))
    placed = maps(person, "a placed card", lambda m: m["pins"] == 1)["places"][READY]
    assert placed != before
    person.press("ctrl+shift+u")
    person.sees("what stays is told", lambda s: "1 card" in s["status"])
    assert person.ask(ask="goal_map")["places"][READY] == placed
    person.press("ctrl+z")
    maps(person, "it is back", lambda m: not m["pins"] and m["places"][READY] == before)

    # 5. Near and far.
    person.press("ctrl+9")
    person.press("ctrl+0", "ctrl+plus", "ctrl+plus")
    maps(person, "the whole map in a corner", lambda m: m["zoom"] == 156 and m["mini_map"])
    person.press("ctrl+9")
    maps(person, "the whole map", lambda m: not m["mini_map"] and m["zoom"] <= 100)

    # 6. A goal that hangs on nothing stands aside.
    person.press("Delete")
    maps(person, "what is left without a goal above", lambda m: len(m["levels"]) == 4)
    person.press("ctrl+z")
    maps(person, "the goal is back", lambda m: len(m["levels"]) == 5)
    person.press("ctrl+s")
    person.sees("it is saved", lambda s: not s["modified"])
