"""The commands about what was before, and their options: differences, history, versions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from raciplanner.cli import arguments
from raciplanner.cli.arguments import Maker
from raciplanner.i18n import Translate


def add_compare(make: Maker, translate: Translate) -> None:
    """Differences."""
    compare = make(
        "compare",
        translate("CommandLine", "Show what differs between two plans or versions"),
        "before.raciplan after.raciplan",
        'plan.raciplan --version "0.9 before the workshop"',
    )
    compare.add_argument("before", type=Path, metavar="A")
    compare.add_argument("after", type=Path, nargs="?", metavar="B")
    compare.add_argument(
        "--version",
        metavar="NAME",
        help=translate("CommandLine", "the version of A with this name instead of A as it is"),
    )
    compare.add_argument(
        "--to",
        metavar="NAME",
        help=translate("CommandLine", "the version of B with this name instead of B as it is"),
    )
    compare.add_argument("--json", action="store_true")


def add_history(make: Maker, translate: Translate) -> None:
    """Who did what."""
    history = make(
        "history",
        translate("CommandLine", "Show who did what and when"),
        "plan.raciplan",
        "plan.raciplan --who Anna --since 2026-11-01 --changes",
    )
    arguments.plan(history)
    history.add_argument("--who", help=translate("CommandLine", "only what this person did"))
    history.add_argument(
        "--since",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help=translate("CommandLine", "only from this day on"),
    )
    history.add_argument(
        "--changes",
        action="store_true",
        help=translate("CommandLine", "also what was before and what is after"),
    )
    history.add_argument("--json", action="store_true")


def add_versions(make: Maker, translate: Translate) -> None:
    """Named versions."""
    versions = make(
        "versions", translate("CommandLine", "List the named versions in a plan"), "plan.raciplan"
    )
    arguments.plan(versions)
    versions.add_argument("--json", action="store_true")


def add_copy(make: Maker, translate: Translate) -> None:
    """A copy, also without what was before."""
    copy = make(
        "copy",
        translate("CommandLine", "Write a copy of a plan, or a version of it, as a new plan"),
        "plan.raciplan -o for-the-agency.raciplan --no-history",
        'plan.raciplan -o before.raciplan --version "0.9 before the workshop"',
    )
    arguments.plan(copy)
    arguments.output(copy, translate)
    copy.add_argument(
        "--no-history",
        action="store_true",
        help=translate("CommandLine", "leave the history and the versions out, to hand it outside"),
    )
    copy.add_argument(
        "--version",
        metavar="NAME",
        help=translate("CommandLine", "the version with this name, without history and versions"),
    )
    arguments.force(copy, translate)
