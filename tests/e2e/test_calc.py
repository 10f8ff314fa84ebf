"""Copying to and from LibreOffice Calc through the real clipboard, in both directions."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from select import select

import pytest

from tests.e2e.screen import Screen, until

pytestmark = [pytest.mark.xcb, pytest.mark.slow]

HELPER = Path(__file__).with_name("calc.py")
SYSTEM_PYTHON = "/usr/bin/python3"


class Calc:
    """Somebody at an empty sheet on the same screen."""

    def __init__(self, screen: Screen, helper: subprocess.Popen[str]) -> None:
        self._screen, self._helper = screen, helper
        assert self._answer() == "ready"

    def _send(self, *command: object) -> None:
        assert self._helper.stdin is not None
        self._helper.stdin.write(json.dumps(command) + "\n")
        self._helper.stdin.flush()

    def _answer(self) -> object:
        assert self._helper.stdout is not None
        ready, _, _ = select([self._helper.stdout], [], [], 60)
        assert ready, "the spreadsheet does not answer"
        return json.loads(self._helper.stdout.readline())

    def do(self, *command: object) -> object:
        """Carry out a command of the helper."""
        self._send(*command)
        return self._answer()

    def paste(self, kind: str) -> None:
        """Paste at A1 and agree to how the sheet wants to read it."""
        self._send("paste", kind)
        command = ["search", "--onlyvisible", "--name", "^(Import Options|Text Import)"]
        dialog = until(lambda: self._screen.tool(*command), "how to read what is pasted")
        self._screen.tool("windowactivate", "--sync", dialog.split()[0])
        self._screen.keys("Return")
        self._answer()


@pytest.fixture(scope="module")
def calc(screen, tmp_path_factory) -> Iterator[Calc]:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice Calc is not installed")
    has_uno = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], check=False, capture_output=True)
    if has_uno.returncode:
        pytest.skip("python3-uno is not installed")
    home = tmp_path_factory.mktemp("office")
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    environment = {**screen.environment, "HOME": str(home), "SAL_USE_VCLPLUGIN": "gen"}
    office = [
        "soffice",
        "--nologo",
        "--norestore",
        "--nodefault",
        "--nofirststartwizard",
        f"-env:UserInstallation={home.as_uri()}/profile",
        f"--accept=socket,host=localhost,port={port};urp;",
    ]
    quiet = subprocess.DEVNULL
    with (
        subprocess.Popen(office, env=environment, stdout=quiet, stderr=quiet) as program,
        subprocess.Popen(
            [SYSTEM_PYTHON, HELPER, str(port)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as helper,
    ):
        try:
            made = Calc(screen, helper)
            yield made
            made.do("end")
        finally:
            helper.terminate()
            program.terminate()


@pytest.fixture
def example(start):
    person = start("--example")
    person.sees("the example", lambda s: s["has_plan"] and s["counts"] and s["in_table"])
    return person


def front(person) -> None:
    """Bring the program to the front again: the spreadsheet may have opened over it."""
    person.screen.tool("search", "--name", "RACI Planner$", "windowactivate", "--sync")
    person.sees("the window with the keyboard", lambda s: s["active"])
    person.go_to_matrix()


def copied(person) -> None:
    """Copy, and wait until the program owns the clipboard."""
    person.press("ctrl+c")
    until(lambda: person.ask(ask="clipboard")["mine"], "the clipboard")


def expected(plan: dict, rows: slice, columns: slice) -> list[list[str]]:
    roles = plan["roles"][columns]
    return [[row["letters"].get(role, "") for role in roles] for row in plan["rows"][rows]]


def trimmed(rows: object) -> list[list[str]]:
    """Without empty cells at the ends, which a sheet does not keep."""
    assert isinstance(rows, list)
    found = [list(row) for row in rows]
    while found and not any(found[-1]):
        found.pop()
    width = max((x + 1 for row in found for x, text in enumerate(row) if text), default=0)
    return [row[:width] for row in found]


@pytest.mark.parametrize("kind", ["best", "html", "text"])
def test_cells_go_to_the_sheet(example, calc, kind):
    front(example)
    plan = example.matrix()
    example.press("ctrl+Home", "shift+Down", "shift+Down", "shift+Right", "shift+Right")
    example.sees("nine cells", lambda s: s["selected"] == 9)
    copied(example)
    calc.paste(kind)
    until(
        lambda: trimmed(calc.do("read")) == trimmed(expected(plan, slice(3), slice(3))),
        f"nine cells as {kind}",
    )
    assert calc.do("formulas") == 0


def test_the_whole_matrix_goes_with_its_names(example, calc):
    front(example)
    plan = example.matrix()
    example.press("ctrl+a")
    copied(example)
    calc.paste("best")
    until(lambda: len(trimmed(calc.do("read"))) == len(plan["rows"]) + 1, "all rows and a header")
    rows = trimmed(calc.do("read"))
    assert rows[0] == ["", *plan["roles"]]
    assert [row[0] for row in rows[1:]] == [row["name"] for row in plan["rows"]]
    assert trimmed([row[1:] for row in rows[1:]]) == trimmed(
        expected(plan, slice(None), slice(None))
    )


def test_cells_come_from_the_sheet(example, calc):
    plan = example.matrix()
    calc.do("write", [["A", "r", "A/R"], ["C", "", "i"]])
    calc.do("copy", "A1:C2")
    front(example)
    example.press("ctrl+Home", "ctrl+v")
    example.sees("what was pasted", lambda s: "Paste" in s["status"])
    rows = example.matrix()["rows"][:2]
    read = [[row["letters"].get(role, "") for role in plan["roles"][:3]] for row in rows]
    assert read == [["A", "R", "A/R"], ["C", "", "I"]]
    example.press("ctrl+z")
    example.sees("the old letters", lambda s: not s["modified"])
    assert example.matrix()["rows"] == plan["rows"]


def test_there_and_back_is_the_same(example, calc):
    front(example)
    plan = example.matrix()
    example.press("ctrl+a")
    copied(example)
    calc.paste("best")
    until(lambda: len(trimmed(calc.do("read"))) == len(plan["rows"]) + 1, "all rows and a header")
    calc.do("copy", f"A1:{chr(ord('A') + len(plan['roles']))}{len(plan['rows']) + 1}")
    front(example)
    example.press("ctrl+Home", "Delete")
    example.sees("an empty cell", lambda s: s["letters"] == "")
    example.press("ctrl+v")
    example.sees("a look at what is pasted or the letter", lambda s: s["letters"] != "")
    assert example.matrix()["rows"] == plan["rows"]
