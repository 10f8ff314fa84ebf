"""What reaches assistive technology: names, cells in words, announcements, focus, targets."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import until

pytestmark = pytest.mark.xcb

LISTENER = Path(__file__).with_name("listener.py")
SYSTEM_PYTHON = "/usr/bin/python3"
CONTROLS = {"push button", "check box", "combo box", "text", "list", "tree", "table", "page tab"}


@pytest.fixture(scope="module")
def bus() -> Iterator[dict[str, str]]:
    """A session bus of its own, on which programs and screen readers meet."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("no accessibility bus: dbus-daemon not installed")
    if subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True
    ).returncode:
        pytest.skip("no screen reader's library: python3-pyatspi not installed")
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield {
            "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        daemon.terminate()


@pytest.fixture
def example(start, bus):
    person = start("--example", **bus)
    person.sees("the example", lambda s: s["has_plan"] and s["counts"] and s["in_table"])
    return person


@pytest.fixture
def tree(example, bus) -> list[dict]:
    environment = {**example.screen.environment, **bus}

    def read() -> subprocess.CompletedProcess[str] | None:
        """The tree, unless something in it went away while it was read."""
        done = subprocess.run(
            [SYSTEM_PYTHON, LISTENER, "tree"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return None if done.returncode else done

    done = until(read, "the accessibility tree")
    return json.loads(done.stdout)


def test_everything_that_can_be_used_has_a_name(tree):
    nameless = [
        one for one in tree if one["role"] in CONTROLS and one["showing"] and one["focusable"]
    ]
    assert len(nameless) > 15
    assert not [one for one in nameless if not one["name"].strip()]
    assert not [one for one in tree if "<" in one["description"]]


def test_the_matrix_is_a_table_whose_cells_say_everything(tree, example):
    plan = example.matrix()
    table = next(one for one in tree if one["role"] == "table")
    assert table["name"] == "Responsibility matrix"
    assert table["size"][1] == len(plan["roles"]) + 2
    row = plan["rows"][0]
    spoken = table["cells"][1]
    assert spoken[0].startswith(f"1. {row['name']}")
    words = {"R": "Responsible", "A": "Accountable", "C": "Consulted", "I": "Informed"}
    for role, text in zip(plan["roles"], spoken[1:], strict=False):
        letter = row["letters"].get(role, "")
        expected = ", ".join(words[one] for one in letter.split("/")) if letter else "empty"
        assert text.startswith(f"{row['name']}, {role}: {expected}.")


def test_targets_are_large_enough(tree):
    small = [
        (one["role"], one["name"], one["box"])
        for one in tree
        if one["role"] in {"push button", "check box", "combo box", "page tab"}
        and one["showing"]
        and one["focusable"]
        and min(one["box"][2:]) < 24
    ]
    assert not small


def test_the_matrix_has_most_of_the_room(example):
    seen = example.sees("the panes in place", lambda s: s["panes"][1] < 150)
    assert seen["panes"][0] > 3 * seen["panes"][1]


def test_what_happens_is_said(example, bus, tmp_path):
    environment = {**example.screen.environment, **bus}
    heard = tmp_path / "heard"
    with heard.open("w") as out:
        reader = subprocess.Popen([SYSTEM_PYTHON, LISTENER, "hear"], env=environment, stdout=out)
    try:
        until(lambda: "ready" in heard.read_text(), "the screen reader")
        example.press("Right")
        until(
            lambda: "Head of Marketing: Accountable" in heard.read_text(), "the cell at the cursor"
        )
        example.press("c")
        until(lambda: "said: Set C for Head of Marketing" in heard.read_text(), "what was done")
        until(lambda: "open findings left" in heard.read_text(), "how many findings are left")
        example.press("F6")
        until(lambda: heard.read_text().strip().splitlines()[-1].startswith("focus:"), "the focus")
    finally:
        reader.terminate()
        reader.wait(10)
