"""Check the coverage report of the tests against what each part of the program must reach.

Usage: ``python packaging/check_coverage.py coverage.json``
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

COMPLETE = ("model", "analysis", "storage", "exchange")
"""Packages of which every line and every branch is tested."""

OVERALL = 90.0
"""Least share of lines and branches of the whole program, in percent."""

SHOWN = 20
"""Gaps of one file that are listed; the rest is counted."""


def gaps(report: Mapping[str, Any]) -> list[str]:
    """What the coverage ``report`` (as ``coverage json`` writes it) lacks, one line each."""
    found: list[str] = []
    seen: set[str] = set()
    for name, file in sorted(report["files"].items()):
        parts = PurePath(name.replace("\\", "/")).parts
        package = parts[parts.index("raciplanner") + 1] if "raciplanner" in parts else ""
        if package in COMPLETE:
            seen.add(package)
            missing = _missing(file)
            if missing:
                found.append(f"{name}: not tested: {missing}")
    found += [f"no file of {package} in the report" for package in COMPLETE if package not in seen]
    total = report["totals"]["percent_covered"]
    if total < OVERALL:
        found.append(f"{total:.1f} % in all, {OVERALL:.0f} % wanted")
    return found


def _missing(file: Mapping[str, Any]) -> str:
    lines = [str(line) for line in file["missing_lines"]]
    branches = [f"{start}->{end}" for start, end in file.get("missing_branches", [])]
    shown = (lines + branches)[:SHOWN]
    more = len(lines) + len(branches) - len(shown)
    return ", ".join([*shown, f"and {more} more"] if more else shown)


def main() -> None:
    """Entry point; exit code 1 when something is not tested enough."""
    path = Path(sys.argv[1])
    if not path.exists():
        sys.exit(f"{path} is missing: the tests did not run to their end")
    report = json.loads(path.read_text(encoding="utf-8"))
    found = gaps(report)
    for gap in found:
        print(gap)
    print(f"{report['totals']['percent_covered']:.1f} % of lines and branches in all")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
