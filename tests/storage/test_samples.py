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
from raciplanner.model.fingerprint import canonical_lines, content_hash
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.storage import processes
from raciplanner.storage.codec import cell_plain, record_plain
from raciplanner.storage.history import Entry
from raciplanner.storage.image import Header
from raciplanner.storage.journal import Journal
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import recoverable
from raciplanner.storage.schema import FORMAT_VERSION, statements
from tests.storage.forge import forged

SAMPLES = Path(__file__).parents[1] / "data" / "plans"
OLDER = range(1, FORMAT_VERSION)


@pytest.fixture(params=OLDER)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = tmp_path / "plan.raciplan"
    shutil.copyfile(SAMPLES / f"v{request.param}.raciplan", file)
    return file


def frozen(file: Path) -> dict[str, Any]:
    """What stood in a sample when it was made."""
    text = (SAMPLES / f"v{version(file)}.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def version(file: Path) -> int:
    header = Header.of(file.read_bytes())
    assert header
    return header.version


def records(plan: Plan) -> dict[str, Any]:
    """The records of a plan as JSON types, without tables that have none."""
    found = {
        name: {one.id: record_plain(name, one) for one in plan.table(name).values()}
        for name in RECORD_TYPES
        if plan.table(name)
    }
    cells = {
        activity: {role: cell_plain(cell) for role, cell in row.items()}
        for activity, row in plan.assignments.items()
    }
    plain = {INFO: record_plain(INFO, plan.info), **found, ASSIGNMENTS: cells}
    return dict(json.loads(json.dumps(plain)))


def test_there_is_a_sample_of_every_older_format() -> None:
    for number in OLDER:
        assert version(SAMPLES / f"v{number}.raciplan") == number


def test_every_record_is_as_it_was_then(sample: Path) -> None:
    wanted = frozen(sample)
    before = sample.read_bytes()
    opened = open_plan(sample)
    assert sample.read_bytes() == before
    assert records(opened.plan) == {name: one for name, one in wanted["records"].items() if one}
    assert not opened.read_only
    assert (opened.stamp.document, opened.stamp.revision) == (
        wanted["document"],
        wanted["revision"],
    )


def test_a_hash_printed_in_a_charter_still_belongs_to_the_plan(sample: Path) -> None:
    wanted = frozen(sample)
    opened = open_plan(sample)
    assert list(canonical_lines(opened.plan)) == wanted["canonical"]
    assert content_hash(opened.plan) == wanted["content_hash"]
    save_plan(opened.plan, sample, expect=opened.stamp)
    assert content_hash(open_plan(sample).plan) == wanted["content_hash"]


def test_history_and_versions_are_as_they_were_then(sample: Path) -> None:
    wanted = frozen(sample)
    opened = open_plan(sample)
    assert opened.history.broken_at is None
    assert opened.history.anchor == wanted["history"]["anchor"]
    told = [[one.how, one.who, one.when, one.what] for one in opened.history]
    assert told == wanted["history"]["entries"]
    versions = [
        {
            "name": one.name,
            "author": one.author,
            "made": one.made,
            "content_hash": content_hash(one.plan()),
        }
        for one in opened.versions
    ]
    assert versions == wanted["versions"]


def test_a_journal_from_before_the_update_is_recovered(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = frozen(sample)["journal"]
    opened = open_plan(sample)
    journal = Journal(tmp_path / "state")
    journal.rebase(
        opened.plan,
        path=sample,
        stamp=opened.stamp,
        history=opened.history,
        versions=opened.versions,
    )
    journal.append(*map(Entry.unpacked, wanted["lines"]))
    monkeypatch.setattr(processes, "_started", lambda _pid: None)
    (recovered,) = recoverable(tmp_path / "state")
    assert content_hash(recovered.steps.plan) == wanted["content_hash"]
    assert recovered.history.broken_at is None
    journal.close()


def test_the_old_file_is_kept_once_when_the_plan_is_saved(sample: Path) -> None:
    before, number = sample.read_bytes(), version(sample)
    kept = sample.with_name(f"plan.raciplan.v{number}.bak")
    opened = open_plan(sample)
    (notice,) = opened.notices
    assert (notice.code, notice.data) == ("older_format", {"name": kept.name})
    saved = save_plan(opened.plan, sample, expect=opened.stamp, history=opened.history)
    assert saved.warning is None
    assert version(sample) == FORMAT_VERSION
    assert kept.read_bytes() == before
    again = save_plan(opened.plan, sample, expect=saved.stamp, history=opened.history)
    assert again.warning is None
    assert kept.read_bytes() == before
    assert sample.with_name("plan.raciplan.bak").read_bytes() != before
    assert open_plan(sample).notices == ()
    assert content_hash(open_plan(kept).plan) == content_hash(opened.plan)


def test_a_file_that_is_kept_already_stays(sample: Path) -> None:
    kept = sample.with_name(f"plan.raciplan.v{version(sample)}.bak")
    kept.write_bytes(b"somebody's")
    opened = open_plan(sample)
    assert save_plan(opened.plan, sample, expect=opened.stamp).warning is None
    assert kept.read_bytes() == b"somebody's"


def test_an_old_file_that_cannot_be_kept_is_told(sample: Path) -> None:
    long = sample.with_name("x" * 247 + ".plan")
    sample.rename(long)
    saved = save_plan(open_plan(long).plan, long)
    assert saved.warning
    assert open_plan(long).notices == ()


def test_an_older_file_with_something_of_the_new_format_is_refused(sample: Path) -> None:
    with forged(sample) as connection:
        connection.execute(statements().create["parked"])
    with pytest.raises(PlanFileError, match="foreign"):
        open_plan(sample)


def test_new_fields_work_in_an_old_plan(sample: Path) -> None:
    opened = open_plan(sample)
    person = next(iter(opened.plan.people))
    plan = opened.plan.apply(change_person(opened.plan, person, present=False))
    save_plan(plan, sample, expect=opened.stamp)
    assert open_plan(sample).plan == plan
