"""Goals on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from raciplanner.cli import main
from raciplanner.library.example import example_plan
from raciplanner.storage.planfile import open_plan, save_plan

DATA = Path(__file__).parent.parent / "data" / "goals"


def test_goals_are_read_into_a_new_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "goals.raciplan"
    words = ["--lang", "en", "import-goals", str(DATA / "sourcegraph-fy21q1-okrs.md")]
    assert main([*words, "-o", str(target), "--top", "shared"]) == 0
    said = capsys.readouterr()
    assert "40 goals, 0 KPIs" in said.out
    assert "belongs to no goal" in said.err
    plan = open_plan(target).plan
    assert {goal.level for goal in plan.goals.values()} == {"shared", "department", "activity"}
    assert main([*words, "-o", str(target)]) == 2


def test_goals_are_added_to_a_copy_of_a_plan_and_written_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, target = tmp_path / "a.raciplan", tmp_path / "b.raciplan"
    save_plan(example_plan("en"), plan)
    for suffix in ("csv", "xlsx", "md", "yaml", "svg", "png"):
        file = tmp_path / f"goals.{suffix}"
        assert main(["export", str(plan), "-o", str(file), "--what", "goals"]) == 0
        assert file.stat().st_size > 500
    words = ["import-goals", str(tmp_path / "goals.yaml"), "-o", str(target)]
    assert main([*words, "--plan", str(plan)]) == 0
    assert len(open_plan(target).plan.goals) == 38
    capsys.readouterr()
