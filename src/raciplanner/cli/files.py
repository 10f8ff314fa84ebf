"""What several commands do with files and results."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raciplanner.errors import ExportFailed
from raciplanner.i18n import Translate

if TYPE_CHECKING:
    from raciplanner.model.plan import Plan


def open_file(path: Path) -> Plan:
    """The plan in the plan file ``path``."""
    from raciplanner.storage.planfile import open_plan

    return open_plan(path).plan


def check_free(path: Path, *, force: bool) -> None:
    """Refuse to overwrite ``path``.

    Raises
    ------
    ExportFailed
        ``already_there``.
    """
    if path.exists() and not force:
        raise ExportFailed("already_there", file=path)


def print_json(value: Any) -> None:
    """Write ``value`` to standard output for other programs."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def say_written(path: Path, plan: Plan, translate: Translate) -> None:
    """Tell that ``plan`` was written to ``path``."""
    rows = translate("CommandLine", "%n activities", None, len(plan.activities))
    roles = translate("CommandLine", "%n roles", None, len(plan.roles))
    print(f"{path}: {rows}, {roles}")
