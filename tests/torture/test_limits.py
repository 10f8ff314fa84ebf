"""Whatever is opened: at most 2 s and 100 ms per megabyte of computing, and 200 MB of memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from raciplanner.storage.planfile import save_plan
from tests.benchmarks.generate import make_plan
from tests.builders import PMBOK, plan_from
from tests.storage.forge import forged
from tests.storage.test_hostile import HOSTILE, huge_cell
from tests.torture.calls import environment

OPEN = """
import json, resource, sys
from raciplanner.errors import PlanFileError
from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import open_plan, save_plan
save_plan(Plan(), sys.argv[1] + ".warm")
before = resource.getrusage(resource.RUSAGE_SELF)
code = ""
try:
    open_plan(sys.argv[1])
except PlanFileError as error:
    code = error.code
after = resource.getrusage(resource.RUSAGE_SELF)
seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps([code, seconds, (after.ru_maxrss - before.ru_maxrss) / 1024]))
"""


def measured(file: Path, name: str, tell: Callable[[str], None]) -> str:
    """Open ``file`` in another process, within the limits; the code of its refusal."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(file)],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    code, seconds, memory = json.loads(done.stdout)
    size = file.stat().st_size / 1e6
    tell(f"{name}: {size:.1f} MB, {code or 'opened'} in {seconds:.2f} s, {memory:.0f} MB")
    assert seconds < 2 + size / 10
    assert memory < 200
    return str(code)


@pytest.fixture(autouse=True)
def only_when_whole(whole: bool) -> None:
    """Time is not measured while other tests run."""
    if not whole:
        pytest.skip("measured by make torture")


@pytest.mark.parametrize("attack", HOSTILE, ids=lambda attack: attack.__name__)
def test_a_hostile_document_is_refused_in_time(
    tmp_path: Path, attack: Callable[..., None], tell: Callable[[str], None]
) -> None:
    file = tmp_path / "plan.raciplan"
    save_plan(plan_from(PMBOK, departments="Ann: marketing, Ben: sales"), file)
    with forged(file, seal=attack is huge_cell) as connection:
        attack(connection)
    assert measured(file, attack.__name__, tell) == HOSTILE[attack]


@pytest.mark.parametrize("size", ["S", "M", "L"])
def test_a_large_plan_opens_in_time(tmp_path: Path, size: str, tell: Callable[[str], None]) -> None:
    save_plan(make_plan(size), tmp_path / "plan.raciplan")
    assert measured(tmp_path / "plan.raciplan", f"plan {size}", tell) == ""
