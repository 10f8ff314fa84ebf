"""Set-up: what is in place is left alone, and a failure says what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import bootstrap


@pytest.fixture
def locks(tmp_path: Path) -> Path:
    for name in (*bootstrap.RUN_LOCKS, bootstrap.DEV_LOCK):
        (tmp_path / name).write_text(f"{name}\n")
    return tmp_path


def test_an_environment_for_development_serves_a_run_too(locks: Path) -> None:
    dev = bootstrap.lock_stamps(True, locks)
    assert bootstrap.lock_stamps(False, locks).items() <= dev.items()


def test_an_environment_for_a_run_lacks_the_tools_of_development(locks: Path) -> None:
    run = bootstrap.lock_stamps(False, locks)
    assert not bootstrap.lock_stamps(True, locks).items() <= run.items()


def test_a_changed_lock_asks_for_a_new_installation(locks: Path) -> None:
    before = bootstrap.lock_stamps(False, locks)
    (locks / "requirements.lock").write_text("networkx==3.7\n")
    assert not bootstrap.lock_stamps(False, locks).items() <= before.items()


def test_stamps_add_up(tmp_path: Path) -> None:
    path = tmp_path / "stamps.json"
    assert bootstrap.read_stamps(path) == {}
    bootstrap.stamp({"a": "1"}, path)
    bootstrap.stamp({"b": "2"}, path)
    assert bootstrap.read_stamps(path) == {"a": "1", "b": "2"}
    path.write_text("{")
    assert bootstrap.read_stamps(path) == {}


def test_a_step_shows_its_name_and_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    with bootstrap.step("Packages") as notes:
        assert capsys.readouterr().out.strip() == "Packages"
        notes.append("installed")
    assert capsys.readouterr().out.split() == ["installed", "0.0", "s"]


def test_a_step_that_fails_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(bootstrap.SetupError), bootstrap.step("Packages"):
        raise bootstrap.SetupError("no network")
    assert capsys.readouterr().out.split() == ["Packages", "failed"]


def test_an_old_python_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(bootstrap.SetupError, match=r"make PYTHON=python3\.11 run"):
        bootstrap.check_python()


def test_the_log_is_quoted_by_its_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    log = tmp_path / "setup.log"
    log.write_text("$ pip\nERROR: No matching distribution found\n\nhint: see above\n")
    monkeypatch.setattr(bootstrap, "LOG", log)
    assert bootstrap.last_words() == "ERROR: No matching distribution found"
