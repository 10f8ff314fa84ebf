"""One frozen file of every format that was released: it opens as it did on the day it was made.

``tests/data/plans/v<n>.raciplan`` was written by the last program of format n; beside it stands
what was in it then, by the same program.  Neither is ever changed.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.model.edits.roles import change_person
from raciplanner.model.fingerprint import content_hash
from raciplanner.storage import processes
from raciplanner.storage.history import Entry
from raciplanner.storage.image import Header
from raciplanner.storage.journal import Journal
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import recoverable
from raciplanner.storage.schema import FORMAT_VERSION, statements
from tests.storage.forge import forged
from tests.storage.freeze import description, freeze

SAMPLES = Path(__file__).parents[1] / "data" / "plans"
OLDER = range(1, FORMAT_VERSION)


def copied(number: int, source: Path, folder: Path) -> tuple[Path, dict[str, Any]]:
    """A copy of a sample to work with, and what is known to be in it."""
    wanted = json.loads((source / f"v{number}.json").read_text(encoding="utf-8"))
    wanted["records"] = {name: one for name, one in wanted["records"].items() if one}
    file = folder / "plan.raciplan"
    shutil.copyfile(source / f"v{number}.raciplan", file)
    return file, wanted


@pytest.fixture(scope="session")
def present(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of the present format, as it will be frozen one day."""
    folder = tmp_path_factory.mktemp("present")
    freeze(folder)
    return folder


@pytest.fixture(params=[*OLDER, FORMAT_VERSION])
def sample(
    request: pytest.FixtureRequest, tmp_path: Path, present: Path
) -> tuple[Path, dict[str, Any]]:
    """A file of any format with its description."""
    source = present if request.param == FORMAT_VERSION else SAMPLES
    return copied(request.param, source, tmp_path)


@pytest.fixture(params=OLDER)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file of an older format."""
    return copied(request.param, SAMPLES, tmp_path)[0]


def version(file: Path) -> int:
    header = Header.of(file.read_bytes())
    assert header
    return header.version


def test_there_is_a_sample_of_every_older_format() -> None:
    for number in OLDER:
        assert version(SAMPLES / f"v{number}.raciplan") == number


def test_everything_is_as_it_was_then(sample: tuple[Path, dict[str, Any]]) -> None:
    file, wanted = sample
    before = file.read_bytes()
    opened = open_plan(file)
    assert not opened.read_only
    assert opened.history.broken_at is None
    assert description(file) == {key: one for key, one in wanted.items() if key != "journal"}
    assert file.read_bytes() == before


def test_a_hash_printed_in_a_charter_still_belongs_to_the_plan(
    sample: tuple[Path, dict[str, Any]],
) -> None:
    file, wanted = sample
    opened = open_plan(file)
    save_plan(opened.plan, file, expect=opened.stamp)
    assert content_hash(open_plan(file).plan) == wanted["content_hash"]


def test_a_journal_from_before_the_update_is_recovered(
    sample: tuple[Path, dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, wanted = sample
    opened = open_plan(file)
    journal = Journal(tmp_path / "state")
    journal.rebase(
        opened.plan,
        path=file,
        stamp=opened.stamp,
        history=opened.history,
        versions=opened.versions,
    )
    journal.append(*map(Entry.unpacked, wanted["journal"]["lines"]))
    monkeypatch.setattr(processes, "_started", lambda _pid: None)
    (recovered,) = recoverable(tmp_path / "state")
    assert content_hash(recovered.steps.plan) == wanted["journal"]["content_hash"]
    assert recovered.history.broken_at is None
    journal.close()


def test_the_old_file_is_kept_once_when_the_plan_is_saved(older: Path) -> None:
    before, number = older.read_bytes(), version(older)
    kept = older.with_name(f"plan.raciplan.v{number}.bak")
    opened = open_plan(older)
    (notice,) = opened.notices
    assert (notice.code, notice.data) == ("older_format", {"name": kept.name})
    saved = save_plan(opened.plan, older, expect=opened.stamp, history=opened.history)
    assert saved.warning is None
    assert version(older) == FORMAT_VERSION
    assert kept.read_bytes() == before
    again = save_plan(opened.plan, older, expect=saved.stamp, history=opened.history)
    assert again.warning is None
    assert kept.read_bytes() == before
    assert older.with_name("plan.raciplan.bak").read_bytes() != before
    assert open_plan(older).notices == ()
    assert content_hash(open_plan(kept).plan) == content_hash(opened.plan)


def test_a_file_that_is_kept_already_stays(older: Path) -> None:
    kept = older.with_name(f"plan.raciplan.v{version(older)}.bak")
    kept.write_bytes(b"somebody's")
    opened = open_plan(older)
    assert save_plan(opened.plan, older, expect=opened.stamp).warning is None
    assert kept.read_bytes() == b"somebody's"


def test_an_old_file_that_cannot_be_kept_is_told(older: Path) -> None:
    long = older.with_name("x" * 247 + ".plan")
    older.rename(long)
    saved = save_plan(open_plan(long).plan, long)
    assert saved.warning
    assert open_plan(long).notices == ()


def test_an_older_file_with_something_of_the_new_format_is_refused(older: Path) -> None:
    news = {
        1: statements().create["parked"],
        2: "ALTER TABLE signoffs ADD COLUMN summary TEXT NOT NULL DEFAULT ''",
    }
    number = version(older)
    with forged(older) as connection:
        connection.execute(news[number])
    with pytest.raises(PlanFileError, match="foreign"):
        open_plan(older)


def test_new_fields_work_in_an_old_plan(older: Path) -> None:
    opened = open_plan(older)
    person = next(iter(opened.plan.people))
    plan = opened.plan.apply(change_person(opened.plan, person, present=False))
    save_plan(plan, older, expect=opened.stamp)
    assert open_plan(older).plan == plan
