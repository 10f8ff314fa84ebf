"""Plan files: what is saved comes back, and what is no plan is refused."""

from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from


def test_a_saved_plan_comes_back(tmp_path: Path) -> None:
    plan = plan_from(PMBOK)
    saved = save_plan(plan, tmp_path / "a.raciplan")
    opened = open_plan(tmp_path / "a.raciplan")
    assert opened.plan == plan
    assert opened.stamp == saved.stamp
    assert not opened.read_only
    assert not opened.notices


@pytest.mark.parametrize(("data", "code"), [(b"", "empty"), (b"Plan\n" * 40, "not_a_plan")])
def test_what_is_no_plan_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    file = tmp_path / "a.raciplan"
    file.write_bytes(data)
    with pytest.raises(PlanFileError) as caught:
        open_plan(file)
    assert caught.value.code == code
    assert file.read_bytes() == data
