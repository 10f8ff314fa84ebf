"""Charter, matrix and goal map in one folder."""

from __future__ import annotations

from datetime import date

import pytest

from raciplanner.charter.companions import companions_of, write_all
from raciplanner.charter.verify import verify_charter
from raciplanner.errors import CharterError
from raciplanner.library.example import example_plan
from raciplanner.model.fingerprint import content_hash
from tests.builders import PMBOK, plan_from

DAY = date(2026, 11, 26)


def test_everything_is_written_and_belongs_to_the_plan(tmp_path):
    plan = example_plan("en")
    shares: list[float] = []
    written = write_all(plan, tmp_path, "Ours", day=DAY, language="ru", progress=shares.append)
    assert sorted(tmp_path.iterdir()) == sorted(written)
    assert [path.name for path in written] == [
        "Ours.pdf",
        "Ours.xlsx",
        "Ours.md",
        "Ours.html",
        "Ours – goals.svg",
    ]
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] < 1
    verdict = verify_charter(tmp_path / "Ours.pdf")
    assert verdict.intact
    assert verdict.content == content_hash(plan)
    name = plan.rows[0].name
    assert name in (tmp_path / "Ours.md").read_text(encoding="utf-8")
    assert name in (tmp_path / "Ours.html").read_text(encoding="utf-8")
    assert (tmp_path / "Ours.xlsx").read_bytes().startswith(b"PK")
    goal = plan.goals.ordered[0].name.split()[0]
    assert goal in (tmp_path / "Ours – goals.svg").read_text(encoding="utf-8")


def test_a_plan_without_goals_has_no_map(tmp_path):
    names = [path.suffix for path in companions_of(plan_from(PMBOK), tmp_path, "Ours")]
    assert names == [".pdf", ".xlsx", ".md", ".html"]


def test_work_that_is_stopped_leaves_whole_files_only(tmp_path):
    def stop(share: float) -> None:
        if share > 0.71:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_all(plan_from(PMBOK), tmp_path, "Ours", day=DAY, progress=stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Ours.pdf", "Ours.xlsx"]
    assert verify_charter(tmp_path / "Ours.pdf").intact


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(CharterError) as error:
        write_all(plan_from(PMBOK), tmp_path / "gone", "Ours", day=DAY)
    assert error.value.code == "no_folder"
