"""A program that is killed at a random moment, again and again on the same plan."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from raciplanner.library import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import recoverable
from tests.torture import session
from tests.torture.calls import environment

FEW, MANY = 5, 200
LONGEST = 0.8
"""Seconds until the kill, at most."""


def killed(folder: Path, seed: int, dice: random.Random) -> list[tuple[str, str, int]]:
    """Let a session work and kill it; what it said."""
    words = [sys.executable, str(Path(session.__file__)), str(folder), str(seed)]
    program = subprocess.Popen(
        words,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout
    assert program.stderr
    with program:
        first = program.stdout.readline()
        assert first, program.stderr.read()
        time.sleep(dice.random() * LONGEST)
        assert program.poll() is None, program.stderr.read()
        program.kill()
        lines = [first, *program.stdout.read().splitlines(keepends=True)]
    said = [line.split() for line in lines if line.endswith("\n")]
    return [(word, digest, int(entries)) for word, digest, entries in said]


def check(folder: Path, said: list[tuple[str, str, int]]) -> None:
    """What was acknowledged last must be there, or the step that was under way."""
    last = max(place for place, (word, *_) in enumerate(said) if word == "did")
    allowed = [(digest, entries) for _word, digest, entries in said[last:]]
    found = recoverable(folder / session.JOURNALS)
    saved = open_plan(folder / session.PLAN)
    assert saved.history.broken_at is None
    if not found:
        assert content_hash(saved.plan) in [digest for digest, _entries in allowed]
    for one in found:
        assert (content_hash(one.steps.plan), len(one.entries)) in allowed
        assert one.history.broken_at is None


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_whatever_was_acknowledged_comes_back(
    tmp_path: Path, whole: bool, tell: Callable[[str], None]
) -> None:
    dice = random.Random(1)
    save_plan(example_plan("en"), tmp_path / session.PLAN)
    acknowledged = under_way = 0
    for seed in range(MANY if whole else FEW):
        said = killed(tmp_path, seed, dice)
        check(tmp_path, said)
        acknowledged += sum(word == "did" for word, *_ in said)
        under_way += said[-1][0] == "will"
    tell(f"{acknowledged} acknowledged steps, {under_way} kills within a step: nothing lost")
