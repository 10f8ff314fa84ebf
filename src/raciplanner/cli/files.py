"""What several commands do with files and results."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raciplanner.errors import CharterError, ExportFailed, PlanFileError
from raciplanner.i18n import Translate

if TYPE_CHECKING:
    from raciplanner.model.plan import Plan
    from raciplanner.storage.planfile import Opened

PASSWORD = "RACIPLANNER_PASSWORD"  # noqa: S105 - the name of a variable
"""Variable of the environment with the password of a certificate."""


def open_whole(path: Path) -> Opened:
    """What the plan file ``path`` holds; one of a newer format only the window shows.

    A script would take for the whole what this version understands of the plan.

    Raises
    ------
    PlanFileError
        ``newer``, and those of opening.
    """
    from raciplanner.storage.planfile import open_plan

    opened = open_plan(path)
    if any(notice.code == "newer_format" for notice in opened.notices):
        raise PlanFileError("newer", file=path)
    return opened


def open_file(path: Path) -> Plan:
    """The plan in the plan file ``path``."""
    return open_whole(path).plan


def check_free(path: Path, *, force: bool) -> None:
    """Refuse to overwrite ``path``.

    Raises
    ------
    ExportFailed
        ``already_there``.
    """
    if path.exists() and not force:
        raise ExportFailed("already_there", file=path)


def ask_password(file: Path, translate: Translate) -> str:
    """The password of ``file``: from the environment, else from the terminal; it is kept nowhere.

    Raises
    ------
    CharterError
        ``password_needed`` where there is neither.
    """
    found = os.environ.get(PASSWORD)
    if found is not None:
        return found
    if not sys.stdin.isatty():
        raise CharterError("password_needed", file=file, variable=PASSWORD)
    from getpass import getpass

    says = translate("CommandLine", "Password of {file}:").format(file=file.name)
    return getpass(f"{says} ")


def print_json(value: Any) -> None:
    """Write ``value`` to standard output for other programs."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def say_written(path: Path, plan: Plan, translate: Translate) -> None:
    """Tell that ``plan`` was written to ``path``."""
    rows = translate("CommandLine", "%n activities", None, len(plan.activities))
    roles = translate("CommandLine", "%n roles", None, len(plan.roles))
    print(f"{path}: {rows}, {roles}")
