"""Everything ``make test`` and ``make lint`` check, one named step after the other.

All steps run even when one fails, so that one run tells everything; the last lines say which
failed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
COVERAGE = "build/coverage.json"


@dataclass(frozen=True)
class Check:
    """A step: the sentence that names it, and the words of its command."""

    name: str
    command: tuple[str, ...]


def tool(name: str, *words: str) -> tuple[str, ...]:
    """A command of the environment this script runs in."""
    return (str(BIN / name), *words)


def script(name: str, *words: str) -> tuple[str, ...]:
    """A script of this folder."""
    return (sys.executable, str(Path("packaging") / name), *words)


LINT = (
    Check("Lint", tool("ruff", "check")),
    Check("Format", tool("ruff", "format", "--check")),
    Check("Types", tool("mypy")),
    Check("Import contracts", tool("lint-imports", "--no-logo")),
    Check("Translations", script("check_translations.py")),
)
TEST = (
    *LINT,
    Check("Tests", tool("pytest", "-q", "--cov", f"--cov-report=json:{COVERAGE}", "--cov-report=")),
    Check("Coverage", script("check_coverage.py", COVERAGE)),
    Check("Package", script("check_wheel.py")),
)
PLANS = {"lint": LINT, "test": TEST}


def run(checks: tuple[Check, ...]) -> list[str]:
    """Run ``checks``; returns the names of those that failed."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    failed: list[str] = []
    for number, check in enumerate(checks, 1):
        print(f"\n== {number}/{len(checks)} {check.name}", flush=True)
        start = time.monotonic()
        done = subprocess.run(check.command, cwd=ROOT, env=environment, check=False)
        outcome = "failed" if done.returncode else "ok"
        print(f"== {check.name}: {outcome}, {time.monotonic() - start:.1f} s", flush=True)
        if done.returncode:
            failed.append(check.name)
    return failed


def main() -> None:
    """Entry point; exit code 1 when a step failed."""
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / COVERAGE).unlink(missing_ok=True)
    failed = run(PLANS[sys.argv[1]])
    if failed:
        sys.exit(f"\nFailed: {', '.join(failed)}")
    print("\nAll good.")


if __name__ == "__main__":
    main()
