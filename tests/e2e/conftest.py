"""The real program on a virtual screen, with a fresh profile for every test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

import pytest

from qt_tools import qt_package
from system_libraries import missing_libraries
from tests.e2e.screen import PATIENCE, Screen, missing, until, virtual_screen

PROBE = Path(__file__).with_name("probe.py")

CLOSING = 3.0
"""Seconds that a dialog may take to go away on a busy machine."""
FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE")


class Person:
    """Somebody at the keyboard: presses keys, and looks at what is to be seen.

    Parameters
    ----------
    pictures : Path
        Where a picture of the screen goes when something else is seen than expected.
    """

    def __init__(self, screen: Screen, program: subprocess.Popen[str], pictures: Path) -> None:
        self.screen, self.program, self._pictures = screen, program, pictures
        self.expected_dialogs: set[str] = set()

    def ask(self, **question: Any) -> Any:
        assert self.program.poll() is None, f"the program has ended ({self.program.returncode})"
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(json.dumps(question) + "\n")
        self.program.stdin.flush()
        ready, _, _ = select([self.program.stdout], [], [], PATIENCE)
        assert ready, f"no answer to {question}"
        line = self.program.stdout.readline()
        assert line, "the program has ended"
        return json.loads(line)

    def seen(self) -> dict[str, Any]:
        return self.ask(ask="seen")

    def matrix(self) -> dict[str, Any]:
        return self.ask(ask="matrix")

    def row(self, name: str) -> dict[str, str]:
        """Letters by role of the activity with this name."""
        found = next(row for row in self.matrix()["rows"] if row["name"] == name)
        return dict(found["letters"])

    def sees(self, what: str, condition, *, dialog: str = "") -> dict[str, Any]:
        """Wait until ``condition`` holds for what is seen.

        A dialog other than ``dialog`` that stays ends the waiting soon.
        """
        last: dict[str, Any] = {}
        since: float | None = None

        def look() -> bool:
            nonlocal last, since
            last = self.seen()
            strange = [d for d in last["dialogs"] if d["kind"] != dialog]
            if not strange:
                since = None
                return bool(condition(last))
            since = since or monotonic()  # one that was answered is still closing
            assert monotonic() - since < CLOSING, f"an unexpected dialog: {strange}"
            return False

        try:
            until(look, what)
        except AssertionError as error:
            picture = self._keep_picture(what)
            told = {k: v for k, v in last.items() if k != "menus"}
            raise AssertionError(f"{error}\nlast seen: {told}\npicture: {picture}") from None
        return last

    def sees_words(self, words: str) -> None:
        """Wait until these words can be read anywhere in the program."""
        until(lambda: any(words in text for text in self.ask(ask="words")), words)

    def _keep_picture(self, what: str) -> Path:
        name = "".join(c if c.isalnum() else "-" for c in what)[:60]
        path = self._pictures / f"{name}.png"
        self.screen.picture(path)
        return path

    def press(self, *keys: str) -> None:
        self.screen.keys(*keys)

    def type(self, text: str) -> None:
        self.screen.type(text)

    def go_to_matrix(self) -> dict[str, Any]:
        """F6 goes round the areas of the window and must come to the matrix."""
        for _ in range(6):
            if self.seen()["in_table"]:
                return self.seen()
            before = self.seen()["area"]
            self.press("F6")
            self.sees("another area", lambda s, area=before: s["area"] != area)
        raise AssertionError("F6 does not come to the matrix")

    def click(self, widget: str) -> None:
        place = until(lambda: self.ask(ask="where", widget=widget), f"{widget} on the screen")
        self.screen.click(place)

    def ends(self) -> int:
        """Wait for the program to end; its exit code."""
        return self.program.wait(20)


@pytest.fixture(scope="session")
def screen(tmp_path_factory) -> Iterator[Screen]:
    gone = missing() or sorted(missing_libraries(qt_package(), ["xcb"]))
    if gone:
        pytest.skip(f"no virtual screen: {', '.join(gone)} not installed")
    with virtual_screen(tmp_path_factory.mktemp("screen") / "log") as made:
        yield made


@pytest.fixture
def start(screen: Screen, tmp_path: Path):
    """Start the program with words; it is stopped after the test if it still runs."""
    programs: list[subprocess.Popen[str]] = []
    screen.write("us")

    def begin(*words: str, **more: str) -> Person:
        home = tmp_path / "home"
        environment = {
            **screen.environment,
            **{f"XDG_{name}_HOME": str(home / name.lower()) for name in FOLDERS},
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join(sys.path),
            **more,
        }
        home.mkdir(exist_ok=True)
        with (tmp_path / "program.log").open("ab") as log:
            program = subprocess.Popen(
                [sys.executable, str(PROBE), *words],
                env=environment,
                cwd=tmp_path,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        programs.append(program)
        person = Person(screen, program, tmp_path)
        person.sees("the window with the keyboard", lambda s: s["ready"] and s.get("active"))
        return person

    yield begin
    for program in programs:
        if program.poll() is None:
            program.terminate()
        program.wait(20)
        for pipe in (program.stdin, program.stdout):
            if pipe:
                pipe.close()
    log = (tmp_path / "program.log").read_text() if (tmp_path / "program.log").exists() else ""
    assert "Traceback" not in log, log
