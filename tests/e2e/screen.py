"""A virtual screen with a window manager, and a hand on its keyboard and mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

TOOLS = ("Xvfb", "xdotool", "setxkbmap", "openbox")
PATIENCE = 20.0
"""Seconds after which what should be seen counts as missing."""

KEYS = {
    char: code
    for first, row in ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm"))
    for code, char in enumerate(row, first)
}
"""Code of the key that a Latin keyboard marks with a character: the key stays, its letter may not.
"""


def missing() -> list[str]:
    """Tools that are not installed."""
    return [tool for tool in TOOLS if not shutil.which(tool)]


class Screen:
    """One virtual screen.

    Parameters
    ----------
    name : str
        For ``DISPLAY``.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.environment = {**os.environ, "DISPLAY": name}

    def run(self, *command: str) -> str:
        """Run a command on the screen; what it printed."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout

    def tool(self, *words: str) -> str:
        """What xdotool answers; empty where it finds nothing."""
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        ).stdout

    def managed(self) -> bool:
        """Whether the window manager is at work: before, no window gets the keyboard."""
        command = ["xdotool", "get_desktop"]
        return not subprocess.run(
            command, env=self.environment, capture_output=True, check=False
        ).returncode

    def write(self, layout: str) -> None:
        """Write ``us`` or ``ru`` from now on: the other one is the second layout.

        xdotool always presses keys in the first layout.
        """
        other = "ru" if layout == "us" else "us"
        self.run("setxkbmap", "-layout", f"{layout},{other}", "-option", "")

    def keys(self, *names: str) -> None:
        """Press keys by their X names, ``ctrl+z``; a single letter or digit by its place."""
        codes = [_by_place(name) for name in names]
        self.run("xdotool", "key", "--delay", "15", *codes)

    def type(self, text: str) -> None:
        """Type a text."""
        self.run("xdotool", "type", "--delay", "15", text)

    def click(self, place: list[int]) -> None:
        """Press the left button in the middle of a rectangle."""
        x, y = place[0] + place[2] // 2, place[1] + place[3] // 2
        self.run("xdotool", "mousemove", "--sync", str(x), str(y), "click", "1")

    def picture(self, path: Path) -> None:
        """Keep what is on the screen, where a tool for that is installed."""
        if shutil.which("import"):
            self.run("import", "-window", "root", str(path))


def _by_place(name: str) -> str:
    *modifiers, key = name.split("+")
    return "+".join([*modifiers, str(KEYS.get(key, key))])


@contextmanager
def virtual_screen(log: Path, size: str = "1280x800") -> Iterator[Screen]:
    """A screen that is there as long as the block lasts."""
    with ExitStack() as stack:
        out = stack.enter_context(log.open("ab"))

        def start(command: list[str], **more) -> None:
            process = subprocess.Popen(command, stdout=out, stderr=out, **more)
            stack.callback(process.wait, 10)
            stack.callback(process.terminate)

        def begin() -> str:
            reader, writer = os.pipe()
            frame = ["-screen", "0", f"{size}x24", "-nolisten", "tcp"]
            start(["Xvfb", "-displayfd", str(writer), *frame], pass_fds=[writer])
            os.close(writer)
            with os.fdopen(reader) as numbers:
                return numbers.readline().strip()

        # Two that start at once may want the same number, and one of them gives up.
        number = begin() or begin() or begin()
        assert number, "the virtual screen has not started"
        screen = Screen(f":{number}")
        start(["openbox"], env=screen.environment)
        until(screen.managed, "the window manager")
        screen.write("us")
        yield screen


def until(condition, what: str, *, patience: float = PATIENCE):
    """Ask again until ``condition()`` gives something true, and return that."""
    end = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        assert time.monotonic() < end, f"waited for: {what}"
        time.sleep(0.03)
