"""The example plan with everything it can become, written into one folder."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from raciplanner.cli.commands import COMMANDS
from raciplanner.cli.parser import make_parser
from raciplanner.i18n import Translate
from raciplanner.library import example_plan
from raciplanner.storage.planfile import save_plan

_DAY = date(2026, 11, 23)
"""Date on the charter, so that the folder is the same whenever it is written."""


def write_demo(folder: Path, language: str, translate: Translate) -> int:
    """Write plan, findings, charter, poster, role cards, workbook and a picture of the window into
    ``folder``.

    The picture is taken of the real window, drawn without a display.
    """
    folder.mkdir(parents=True, exist_ok=True)
    plan_path = folder / "example.raciplan"
    save_plan(example_plan(language), plan_path)
    print(translate("CommandLine", "Findings of the example plan:"))
    _run(translate, language, "check", str(plan_path))
    written, day = [plan_path], _DAY.isoformat()
    for command, name, *more in (
        ("charter", "charter.pdf", "--date", day),
        ("charter", "poster.pdf", "--poster", "matrix", "--paper", "a3", "--date", day),
        ("charter", "role-cards.pdf", "--cards", "--date", day),
        ("export", "matrix.xlsx"),
    ):
        target = folder / name
        _run(translate, language, command, str(plan_path), "-o", str(target), *more)
        written.append(target)
    written.append(_picture(plan_path, folder / "window.png", language))
    print(translate("CommandLine", "Written:"))
    for path in written:
        print(f"  {path}")
    return 0


def _run(translate: Translate, language: str, *words: str) -> None:
    options = make_parser(translate).parse_args([*words, "--lang", language])
    COMMANDS[options.command](options, translate)


def _picture(plan: Path, target: Path, language: str) -> Path:
    """A picture of the window, in a process of its own: this one stays free of graphics."""
    words = ["--picture", str(target), "--lang", language, str(plan)]
    command = [sys.executable, "-m", "raciplanner.app", *words]
    subprocess.run(  # noqa: S603 - our own program
        command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    return target
