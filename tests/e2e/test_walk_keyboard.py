"""Walk W2, “My own plan, no mouse”: from the library to a saved file with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.screen import until

pytestmark = pytest.mark.xcb

PHASES = ("Demand generation", "Lead management")
WEBINAR = "Joint webinar with partner"


def test_a_plan_with_the_keyboard_alone(start, tmp_path: Path):
    person = start()
    person.sees("the start screen", lambda s: not s["has_plan"] and s["focus"])

    # 1. A plan from the library.
    person.press("ctrl+n")
    person.sees("the library", lambda s: s["focus"]["name"] == "phases", dialog="LibraryDialog")
    choose_phases(person)
    person.press("Return")
    seen = person.sees("the matrix with the keyboard", lambda s: s["in_table"])
    plan = person.matrix()
    assert set(plan["phases"]) == set(PHASES)
    assert len(plan["roles"]) > 4
    assert seen["activity"] == plan["rows"][0]["name"]
    assert seen["role"] == plan["roles"][0]

    # 2. Another role.
    person.press("ctrl+shift+r")
    person.sees("a line for the name", lambda s: s["focus"]["kind"] == "NameEditor")
    person.type("Head of Partnerships")
    person.press("Return")
    seen = person.sees("the new role", lambda s: s["role"] == "Head of Partnerships")
    assert "Head of Partnerships" in seen["status"]
    assert seen["in_table"]

    # 3. Another activity below, in the same phase.
    person.press("Insert")
    person.sees("a line for the name", lambda s: s["focus"]["kind"] == "NameEditor")
    person.type(WEBINAR)
    person.press("Return")
    seen = person.sees("the new activity", lambda s: s["activity"] == WEBINAR and s["in_table"])
    rows = person.matrix()["rows"]
    assert rows[1]["name"] == WEBINAR
    assert rows[1]["phase"] == rows[0]["phase"]

    # 4. Letters, and a second one in the first cell.
    roles = person.matrix()["roles"]
    person.sees("the first role", lambda s: s["role"] == roles[0])
    person.press("a", "Right", "r", "Right", "c", "Right", "i")
    person.sees("I in the fourth cell", lambda s: s["letters"] == "I")
    assert person.row(WEBINAR) == dict(zip(roles[:4], "ARCI", strict=True))
    person.press("Home")
    person.sees("the first role", lambda s: s["role"] == roles[0])
    person.press("plus", "r")
    seen = person.sees("two letters", lambda s: s["letters"] == "A/R")
    assert seen["allowed"]

    # 5. Several cells at once, one step back.
    person.press("Right", "shift+Right", "shift+Right")
    person.sees("three cells", lambda s: s["selected"] == 3)
    person.press("c")
    seen = person.sees("three letters", lambda s: s["status"] == "Set C in 3 cells")
    assert seen["offer"] == "Undo"
    assert [person.row(WEBINAR)[role] for role in roles[1:4]] == ["C", "C", "C"]
    person.press("ctrl+z")
    person.sees("them gone", lambda s: s["status"].startswith("Undone"))
    assert [person.row(WEBINAR)[role] for role in roles[1:4]] == ["R", "C", "I"]

    # 6. Rows and columns move with their letters.
    person.press("Home", "alt+Up")
    person.sees("the row at the top", lambda _s: person.matrix()["rows"][0]["name"] == WEBINAR)
    assert person.row(WEBINAR)[roles[0]] == "A/R"
    person.press("Right", "alt+Left")
    moved = [roles[1], roles[0], *roles[2:]]
    person.sees("the column further left", lambda _s: person.matrix()["roles"] == moved)
    assert person.row(WEBINAR)[roles[0]] == "A/R"

    # 7. Finding, and a question put off.
    person.press("ctrl+Home", "ctrl+End", "ctrl+f")
    person.sees("a line to search in", lambda s: s["focus"]["kind"] == "QLineEdit")
    person.type("webinar with")
    person.press("Return", "Escape")
    person.sees("the row found", lambda s: s["activity"] == WEBINAR and s["in_table"])
    person.press("ctrl+k")
    person.sees("the palette", lambda s: s["dialogs"], dialog="CommandPalette")
    person.type("park a qu")
    person.press("Return")
    person.sees("a line", lambda s: s["focus"].get("name") == "question", dialog="ParkDialog")
    person.type("Who pays for the webinar")
    person.press("Return")
    seen = person.sees("the matrix", lambda s: s["in_table"] and "Park" in s["status"])
    assert person.matrix()["parked"][0]["text"] == "Who pays for the webinar"
    assert "Parked: Who pays for the webinar" in seen["spoken"]

    # 8. Tab does not fall out at the end; F6 leaves.
    person.press("ctrl+End", "Tab")
    seen = person.sees("how to leave", lambda s: "F6" in s["status"])
    assert seen["in_table"]
    last = seen["activity"], seen["role"]
    person.press("Tab")
    assert person.sees("the same cell", lambda s: s["in_table"])
    assert (person.seen()["activity"], person.seen()["role"]) == last
    person.press("F6")
    person.sees("another pane", lambda s: not s["in_table"] and s["area"] >= 0)
    person.go_to_matrix()

    # 9. The same keys on a Russian keyboard, and the file.
    person.press("ctrl+Home")
    person.screen.write("ru")
    person.press("ctrl+f")
    person.sees("a line to search in", lambda s: s["focus"]["kind"] == "QLineEdit")
    person.press("a")
    person.sees("that Russian is written", lambda s: s["focus"]["text"] == "ф")
    person.press("Escape")
    person.sees("the matrix", lambda s: s["in_table"])
    for key in "raci":
        person.press(key)
        person.sees(f"{key} by its place", lambda s, key=key: s["letters"] == key.upper())
    person.press("ctrl+s")
    person.sees("where to save", lambda s: s["dialogs"], dialog="QFileDialog")
    person.screen.write("us")
    path = tmp_path / "walk.raciplan"
    person.press("ctrl+a")
    person.type(str(path))
    person.press("Return")
    seen = person.sees("the saved plan", lambda s: s["path"] == str(path))
    assert not seen["modified"]
    assert path.stat().st_size > 1000

    # 10. What a screen reader gets.
    seen = person.sees("a cell in words", lambda s: s["spoken"])
    assert seen["spoken"].startswith(f"{seen['activity']}, {seen['role']}: Informed.")
    person.press("ctrl+q")
    assert person.ends() == 0


def choose_phases(person) -> None:
    """Tick exactly the two phases wanted, walking down the list with the arrows."""
    person.press("Home")
    wanted = dict(ticks(person))
    for place, name in enumerate(list(wanted)):
        if wanted[name] != (name in PHASES):
            wanted[name] = name in PHASES
            person.press("space")
            until(lambda: dict(ticks(person)) == wanted, f"a tick changed at {name}")
        if place + 1 < len(wanted):
            person.press("Down")


def ticks(person) -> list[tuple[str, bool]]:
    return person.ask(ask="ticks", widget="phases")
