"""Walk W1, “What is this?”: the first start and the example."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.xcb


def test_first_start_and_the_example(start):
    person = start()

    # 1. A start screen, no dialog on top, ways to begin.
    seen = person.sees("the start screen", lambda s: not s["has_plan"] and s["focus"])
    assert not seen["dialogs"]
    for way in ("from_library", "from_empty", "from_file", "open_example"):
        assert person.ask(ask="where", widget=way), way

    # 2. The example.
    person.click("open_example")
    seen = person.sees("the example", lambda s: s["has_plan"] and s["counts"] and s["in_table"])
    assert not seen["modified"]
    plan = person.matrix()
    assert len(plan["rows"]) == plan["drawn"] == 24
    assert len(plan["phases"]) > 3

    # 3. What a letter means.
    person.press("ctrl+Home", "Right")
    person.sees("an A", lambda s: s["letters"] == "A")
    person.press("F1")
    person.sees_words("Answers for the result; has the last word.")
    person.press("Escape")
    person.sees("the matrix", lambda s: s["in_table"])

    # 4. One letter.
    person.press("Down")
    before = person.sees("the next activity", lambda s: s["activity"] == plan["rows"][1]["name"])
    old = before["letters"]
    new = "I" if old == "R" else "R"
    person.press(new.lower())
    seen = person.sees("the letter", lambda s: s["letters"] == new)
    assert seen["modified"]
    assert seen["status"].startswith(f"Set {new} for ")
    assert seen["offer"] == "Undo"

    # 5. And back.
    person.press("ctrl+z")
    seen = person.sees("the old letter", lambda s: s["letters"] == old)
    assert seen["activity"] == before["activity"]
    assert seen["role"] == before["role"]
    assert not seen["modified"]

    # 6. From the number of findings to a row.
    person.screen.click(person.ask(ask="findings"))
    person.sees("the list of findings", lambda s: s["findings_open"] and not s["in_table"])
    names = [row["name"] for row in plan["rows"]]
    for _step in range(12):  # the first ones may be about goals
        before = person.seen()["finding"]
        person.press("Down")
        seen = person.sees("another line", lambda s, old=before: s["finding"] != old)
        if any(name in seen["finding"] for name in names):
            break
    assert len(seen["finding"].split()) > 4
    person.press("Return")
    seen = person.sees("its row shining", lambda s: s["flash"] >= 0 and s["activity"])
    place = seen["activity"], seen["role"]

    # 7. Russian, then dark.
    person.press("ctrl+comma")
    person.sees("settings", lambda s: s["dialogs"], dialog="SettingsDialog")
    person.click("language")
    person.press("End", "Return")
    seen = person.sees(
        "the window in Russian", lambda s: s["language"] == "ru", dialog="SettingsDialog"
    )
    assert "&Файл" in seen["menus"]
    assert (seen["activity"], seen["role"]) == place
    person.press("Escape")
    person.sees("the window alone", lambda s: not s["dialogs"])
    assert person.matrix()["rows"] == plan["rows"]
    person.press("ctrl+comma")
    person.sees("settings", lambda s: s["dialogs"], dialog="SettingsDialog")
    person.click("theme")
    person.press("Home", "Down", "Down", "Return")
    seen = person.sees("the dark window", lambda s: s["dark"], dialog="SettingsDialog")
    assert (seen["activity"], seen["role"]) == place
    person.press("Escape")
    person.sees("the window alone", lambda s: not s["dialogs"])

    # 8. Nothing to save; after one change a question, and Escape stays.
    person.go_to_matrix()
    person.press("c")
    person.sees("a change", lambda s: s["modified"])
    person.press("ctrl+q")
    seen = person.sees("a question", lambda s: s["dialogs"], dialog="QMessageBox")
    assert "1" in " ".join(seen["dialogs"][0]["texts"])
    person.press("Escape")
    person.sees("the window again", lambda s: not s["dialogs"] and s["modified"])
    person.press("ctrl+z")
    person.sees("no change", lambda s: not s["modified"])
    person.press("ctrl+q")
    assert person.ends() == 0
