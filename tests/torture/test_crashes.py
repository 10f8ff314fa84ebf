"""Saving and journalling, killed and disturbed at every call that changes a file."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from raciplanner.storage.planfile import save_plan
from tests.torture import deeds
from tests.torture.harness import MODES, Deed, Harness

pytestmark = pytest.mark.usefixtures("strace")
FEW = 7
SAMPLES = Path(__file__).parents[1] / "data" / "plans"


def command(name: str) -> list[str]:
    return [sys.executable, str(Path(deeds.__file__)), name]


@pytest.fixture
def template(tmp_path: Path) -> Path:
    folder = tmp_path / "template"
    folder.mkdir()
    save_plan(deeds.plans()[0], folder / deeds.PLAN)
    return folder


def tried(
    deed: Deed, tmp_path: Path, *modes: str, whole: bool, tell: Callable[[str], None]
) -> Harness:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    harness = Harness(deed, scratch, every=1 if whole else FEW)
    outcome = harness.run(*modes)
    tell(f"{deed.command[-1]}: {outcome.trials} trials, {len(outcome.bad)} of them bad")
    tell(outcome.table())
    return harness


@pytest.mark.parametrize("mode", MODES)
def test_a_save_that_dies_leaves_the_old_or_the_new_plan(
    mode: str, template: Path, tmp_path: Path, whole: bool, tell: Callable[[str], None]
) -> None:
    deed = Deed(command("save"), template, deeds.saved_state, repeatable=True)
    outcome = tried(deed, tmp_path, mode, whole=whole, tell=tell).outcome
    assert outcome.bad == []
    assert outcome.trials


@pytest.mark.parametrize("mode", MODES)
def test_a_journal_that_dies_keeps_every_acknowledged_edit(
    mode: str, template: Path, tmp_path: Path, whole: bool, tell: Callable[[str], None]
) -> None:
    deed = Deed(command("write_down"), template, deeds.journal_state, deeds.EDITS)
    outcome = tried(deed, tmp_path, mode, whole=whole, tell=tell).outcome
    assert outcome.bad == []
    assert outcome.trials


def test_a_plan_that_could_not_be_saved_is_still_modified(
    template: Path, tmp_path: Path, whole: bool, tell: Callable[[str], None]
) -> None:
    deed = Deed(command("save_window"), template, deeds.saved_state)
    outcome = tried(deed, tmp_path, "err", whole=whole, tell=tell).outcome
    assert outcome.bad == []


@pytest.mark.parametrize("name", sorted(deeds.BAD))
def test_the_harness_finds_out_a_bad_save(
    name: str, template: Path, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    deed = Deed(command(name), template, deeds.saved_state)
    outcome = tried(deed, tmp_path, "power", whole=True, tell=tell).outcome
    assert outcome.bad


def test_the_first_save_over_an_older_format_is_as_safe(
    tmp_path: Path, whole: bool, tell: Callable[[str], None]
) -> None:
    folder = tmp_path / "template"
    folder.mkdir()
    shutil.copyfile(SAMPLES / "v1.raciplan", folder / deeds.PLAN)
    deed = Deed(command("save"), folder, deeds.titled_state, repeatable=True)
    outcome = tried(deed, tmp_path, "kill", "power", whole=whole, tell=tell).outcome
    assert outcome.bad == []
