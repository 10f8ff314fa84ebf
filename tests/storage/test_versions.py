"""Named versions: whole plans inside the file."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import given

from raciplanner.errors import PlanFileError
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from raciplanner.storage.codec import json_text
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.versions import Version, versions_of
from tests.builders import PMBOK, plan_from
from tests.storage.strategies import PLANS


@given(PLANS)
def test_any_plan_comes_back(plan: Plan) -> None:
    assert Version.of(plan, "1", author="", made="").plan() == plan


def test_they_travel_with_the_plan_in_the_order_of_time(tmp_path: Path) -> None:
    first = Version.of(Plan(), "0.1 empty", author="Ann", made="2026-11-01T08:00:00+00:00")
    second = Version.of(plan_from(PMBOK), "0.9", author="Ann", made="2026-11-02T08:00:00+00:00")
    save_plan(Plan(PlanInfo(title="Now")), tmp_path / "a", versions=[second, first])
    assert open_plan(tmp_path / "a").versions == (first, second)
    assert open_plan(tmp_path / "a").versions[1].plan() == plan_from(PMBOK)


@pytest.mark.parametrize(
    "snapshot",
    [
        b"",
        b"no zip",
        zlib.compress(b"[]"),
        zlib.compress(b"{}"),
        zlib.compress(b"\xff"),
        zlib.compress(b'{"info":{},"assignments":{}}')[:-3],
        zlib.compress(json_text({"info": {}, "assignments": [], "roles": {}}).encode()),
        zlib.compress(json_text({"info": {}, "assignments": {}, "roles": []}).encode()),
        zlib.compress(json_text({"info": {}, "assignments": {}, "more": {}}).encode()),
        zlib.compress(json_text({"info": {}, "assignments": {"a": {"r": ""}}}).encode()),
        zlib.compress(json_text({"info": {"title": 1}, "assignments": {}}).encode()),
        zlib.compress(
            json_text({"info": {}, "assignments": {}, "roles": {"r": {"names": ""}}}).encode()
        ),
        zlib.compress(json_text({"info": {}, "assignments": {}, "roles": {"r": {}}}).encode()),
    ],
)
def test_a_damaged_one_is_refused_and_the_others_stay(snapshot: bytes) -> None:
    with pytest.raises(PlanFileError) as caught:
        Version("v", "0.9", "Ann", "", snapshot).plan()
    assert caught.value.code == "version_damaged"
    assert caught.value.data["name"] == "0.9"


def test_a_table_that_an_older_version_did_not_know_is_empty() -> None:
    snapshot = zlib.compress(json_text({"info": {"title": "Old"}, "assignments": {}}).encode())
    assert Version("v", "", "", "", snapshot).plan() == Plan(PlanInfo(title="Old"))


def test_a_snapshot_is_bytes() -> None:
    with pytest.raises(ValueError, match="blob"):
        versions_of([("v", "", "", "", "text")])  # type: ignore[list-item]
