"""The coverage report is held against what each package must reach."""

from __future__ import annotations

from typing import Any

import check_coverage

FULL: dict[str, Any] = {"missing_lines": [], "missing_branches": []}


def report(total: float = 95.0, **changed: dict[str, Any]) -> dict[str, Any]:
    files = {f"src/raciplanner/{name}/x.py": FULL for name in check_coverage.COMPLETE}
    files["src/raciplanner/gui/x.py"] = {"missing_lines": [1], "missing_branches": []}
    files.update({f"src/raciplanner/{name}/x.py": file for name, file in changed.items()})
    return {"files": files, "totals": {"percent_covered": total}}


def test_a_complete_report_has_no_gaps() -> None:
    assert check_coverage.gaps(report()) == []


def test_missing_lines_and_branches_of_the_core_are_named() -> None:
    gap = {"missing_lines": [3, 4], "missing_branches": [[7, 9], [8, -1]]}
    assert check_coverage.gaps(report(model=gap)) == [
        "src/raciplanner/model/x.py: not tested: 3, 4, 7->9, 8->-1"
    ]


def test_a_long_list_of_gaps_is_cut_short() -> None:
    gap = {"missing_lines": list(range(1, 31)), "missing_branches": []}
    (line,) = check_coverage.gaps(report(model=gap))
    assert line.endswith("19, 20, and 10 more")


def test_a_package_that_was_not_measured_is_no_success() -> None:
    shrunk = report()
    del shrunk["files"]["src/raciplanner/storage/x.py"]
    assert check_coverage.gaps(shrunk) == ["no file of storage in the report"]


def test_the_whole_must_reach_its_share() -> None:
    assert check_coverage.gaps(report(total=89.96)) == ["90.0 % in all, 90 % wanted"]
