"""The system calls of a program that change files below a folder, seen and disturbed by strace."""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHANGING = (  # noqa: SIM905 - reads better than thirty quoted words
    "open openat creat close write pwrite64 writev pwritev pwritev2 fsync fdatasync ftruncate "
    "truncate fallocate rename renameat renameat2 unlink unlinkat link linkat symlink symlinkat "
    "mkdir mkdirat rmdir sendfile copy_file_range fchmod chmod fchmodat"
).split()
OPENING = ("open", "openat", "creat")
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\w+|\?)(?:<.*>)?", re.DOTALL)
_RESUMED = re.compile(r"<\.\.\. (\w+) resumed>(.*)$", re.DOTALL)
_UNFINISHED = " <unfinished ...>"


@dataclass(frozen=True)
class Call:
    """One successful call.

    Parameters
    ----------
    name : str
    number : int
        How many calls of this name its thread has made, from 1: what strace counts.
    paths : tuple of str
        Whole paths of the files it concerns.
    handle : tuple of str
        Thread and number of the open file it concerns or makes.
    arguments, result : str
        As strace writes them.
    """

    name: str
    number: int
    paths: tuple[str, ...]
    handle: tuple[str, str]
    arguments: str
    result: str


def environment(**more: str) -> dict[str, str]:
    """What a program under test sees: the same files and the same calls every time."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    fixed = {"PYTHONPATH": f"{ROOT}:{ROOT / 'src'}", "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    return {**kept, **fixed, "PYTHONDONTWRITEBYTECODE": "1", **more}


def traced(
    command: Sequence[str], folder: Path, log: Path, *options: str
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` in ``folder`` under strace, with ``options`` of strace."""
    names = ",".join(f"?{name}" for name in CHANGING)
    strace = ["strace", "-f", "-qq", "-y", "-o", str(log), "-e", "signal=none", "-e"]
    return subprocess.run(
        [*strace, f"trace={names}", *options, *command],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        errors="replace",
        timeout=300,
        check=False,
    )


def calls(log: Path, folder: Path) -> Iterator[Call]:
    """The successful calls in the log of strace that change something below ``folder``."""
    seen: Counter[tuple[str, str]] = Counter()
    for thread, text in _lines(log):
        if not (match := _CALL.match(text)):
            continue
        name, arguments, result = match.groups()
        seen[thread, name] += 1
        if result.startswith("-") or result == "?":
            continue
        if (found := _concerned(name, arguments, folder)) is None:
            continue
        number, paths = found
        if any(f"{path}/".startswith(f"{folder}/") for path in (paths[0], paths[-1])):
            handle = (thread, number or result)
            yield Call(name, seen[thread, name], paths, handle, arguments, result)


def _lines(log: Path) -> Iterator[tuple[str, str]]:
    """Thread and call of each line; calls that were interrupted are put together."""
    halves: dict[tuple[str, str], str] = {}
    for line in log.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        thread, _, text = line.partition(" ")
        text = text.lstrip()
        if match := _RESUMED.match(text):
            text = halves.pop((thread, match[1]), "") + match[2]
        elif text.endswith(_UNFINISHED):
            halves[thread, text.split("(")[0]] = text.removesuffix(_UNFINISHED)
            continue
        yield thread, text


def _concerned(name: str, arguments: str, folder: Path) -> tuple[str, tuple[str, ...]] | None:
    """Number of the open file, or empty, and the paths; None for reading and for no files."""
    if handle := re.match(r"(\d+)<([^>]*)>", arguments):
        return handle[1], (re.sub(r" \(deleted\)$", "", _unescaped(handle[2])),)
    writes = re.search("O_CREAT|O_TRUNC|O_RDWR|O_WRONLY", arguments)
    texts = re.findall(r'"((?:[^"\\]|\\.)*)"', arguments)
    if not texts or (name in OPENING and not writes):
        return None
    return "", tuple(os.path.normpath(folder / _unescaped(text)) for text in texts)


def _unescaped(text: str) -> str:
    whole = re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), text)
    return whole.encode("latin1").decode(errors="surrogateescape")


def written(call: Call) -> bytes:
    """The bytes that a write has written, from a log with hexadecimal texts."""
    match = re.search(r', "(.*)"', call.arguments, re.DOTALL)
    assert match, call.arguments
    blob = bytes(int(pair, 16) for pair in re.findall(r"\\x([0-9a-f]{2})", match[1]))
    return blob[: int(call.result)]
