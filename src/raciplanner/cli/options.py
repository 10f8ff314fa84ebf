"""The commands and their options; :mod:`raciplanner.cli.parser` reads them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from raciplanner.cli.rules import rule_ids
from raciplanner.i18n import Translate

SEVERITIES = ("error", "warning", "question", "note")
PRESETS = ("small", "medium", "large")


class Maker(Protocol):
    """Adds one command with its help and its examples."""

    def __call__(self, name: str, text: str, *examples: str) -> argparse.ArgumentParser: ...


def add_open(make: Maker, translate: Translate) -> None:
    """Opening the window."""
    opener = make("open", translate("CommandLine", "Open the window"), "", "plan.raciplan")
    opener.add_argument("plan", nargs="?", type=Path, metavar="PLAN")
    opener.add_argument(
        "--example",
        action="store_true",
        help=translate("CommandLine", "open the example sales–marketing plan"),
    )


def add_new(make: Maker, translate: Translate) -> None:
    """Making a plan."""
    new = make(
        "new",
        translate("CommandLine", "Make a plan from the content library, or an empty one"),
        "-o plan.raciplan --preset small",
        "-o plan.raciplan --empty",
    )
    _output(new, translate)
    _force(new, translate)
    kind = new.add_mutually_exclusive_group()
    kind.add_argument(
        "--preset",
        choices=PRESETS,
        default="medium",
        help=translate("CommandLine", "size of the company (default: medium)"),
    )
    kind.add_argument(
        "--empty",
        action="store_true",
        help=translate("CommandLine", "no activities and no roles"),
    )
    kind.add_argument(
        "--example",
        action="store_true",
        help=translate("CommandLine", "the example sales–marketing plan"),
    )
    new.add_argument("--title", help=translate("CommandLine", "title of the plan"))


def add_import(make: Maker, translate: Translate) -> None:
    """Reading a matrix."""
    reader = make(
        "import",
        translate("CommandLine", "Read a responsibility matrix from a spreadsheet or text"),
        "matrix.xlsx --list",
        "matrix.xlsx -o plan.raciplan --table 2",
        "handbook.md --all -o plans",
    )
    reader.add_argument("file", type=Path, metavar="FILE")
    reader.add_argument(
        "-o",
        "--output",
        type=Path,
        help=translate("CommandLine", "plan to write; with --all the folder"),
    )
    which = reader.add_mutually_exclusive_group()
    which.add_argument(
        "--list",
        action="store_true",
        help=translate("CommandLine", "only show the tables taken for a matrix"),
    )
    which.add_argument(
        "--table", type=int, help=translate("CommandLine", "number of the table, as in --list")
    )
    which.add_argument(
        "--all", action="store_true", help=translate("CommandLine", "one plan per matrix")
    )
    reader.add_argument(
        "--json", action="store_true", help=translate("CommandLine", "list as JSON")
    )
    _force(reader, translate)


def add_demo(make: Maker, translate: Translate) -> None:
    """Everything the example can become."""
    demo = make(
        "demo",
        translate("CommandLine", "Write everything the example plan can become into a folder"),
        "-o demo",
    )
    demo.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        help=translate("CommandLine", "folder to write to"),
    )


def add_goals(make: Maker, translate: Translate) -> None:
    """Reading goals."""
    goals = make(
        "import-goals",
        translate("CommandLine", "Read goals from a spreadsheet, an outline or a YAML list"),
        "okr.md -o goals.raciplan",
        "goals.xlsx -o new.raciplan --plan plan.raciplan --top shared",
    )
    goals.add_argument("file", type=Path, metavar="FILE")
    _output(goals, translate)
    goals.add_argument(
        "--plan",
        type=Path,
        metavar="PLAN",
        help=translate("CommandLine", "plan to which they are added; it stays as it is"),
    )
    goals.add_argument(
        "--top",
        choices=("company", "shared", "department", "activity"),
        default="company",
        help=translate("CommandLine", "level of the uppermost goals (default: company)"),
    )
    _force(goals, translate)


def add_check(make: Maker, translate: Translate) -> None:
    """Checking plans."""
    check = make(
        "check",
        translate("CommandLine", "Look for overlaps, gaps and overload"),
        "plan.raciplan",
        "plans/*.raciplan --format json --fail-on warning",
        "plan.raciplan --select H,S --ignore H17",
    )
    check.add_argument("plans", nargs="+", type=Path, metavar="PLAN")
    check.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    check.add_argument(
        "--fail-on",
        choices=SEVERITIES,
        default="error",
        help=translate("CommandLine", "least severity that makes the exit code 1 (default: error)"),
    )
    _chosen_rules(check, translate)


def add_export(make: Maker, translate: Translate) -> None:
    """Writing a plan for other programs."""
    export = make(
        "export",
        translate("CommandLine", "Write the matrix as xlsx, csv, md, html or json"),
        "plan.raciplan -o matrix.xlsx",
        "plan.raciplan -o letters.csv --form list",
    )
    _plan(export)
    _output(export, translate)
    export.add_argument(
        "--form",
        choices=("matrix", "list"),
        default="matrix",
        help=translate("CommandLine", "a matrix, or one line per filled cell (default: matrix)"),
    )
    export.add_argument(
        "--what",
        choices=("matrix", "goals"),
        default="matrix",
        help=translate(
            "CommandLine", "the matrix, or the goals (also as md, yaml, svg, png; default: matrix)"
        ),
    )
    export.add_argument(
        "--scale",
        type=float,
        choices=(1.0, 2.0, 3.0),
        default=1.0,
        help=translate("CommandLine", "size of a picture: 1, 2 or 3"),
    )
    export.add_argument(
        "--transparent",
        action="store_true",
        help=translate("CommandLine", "a picture without a background"),
    )


def add_charter(make: Maker, translate: Translate) -> None:
    """Writing the charter."""
    charter = make(
        "charter",
        translate("CommandLine", "Write the charter as PDF"),
        "plan.raciplan -o charter.pdf --paper letter",
    )
    _plan(charter)
    _output(charter, translate)
    charter.add_argument("--paper", choices=("a4", "letter"), default="a4")
    charter.add_argument(
        "--date",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help=translate("CommandLine", "date of the charter (default: today)"),
    )
    charter.add_argument(
        "--no-plan",
        action="store_true",
        help=translate("CommandLine", "leave the plan, and with it the check, out of the PDF"),
    )


def add_verify(make: Maker, translate: Translate) -> None:
    """Checking a charter."""
    verify = make(
        "verify",
        translate("CommandLine", "Check whether a charter is as it was made"),
        "charter.pdf",
        "charter.pdf --plan plan.raciplan",
    )
    verify.add_argument("charter", type=Path, metavar="CHARTER")
    verify.add_argument("--json", action="store_true")
    verify.add_argument(
        "--plan",
        type=Path,
        metavar="PLAN",
        help=translate("CommandLine", "save the plan that is inside the charter"),
    )
    _force(verify, translate)


def add_info(make: Maker, translate: Translate) -> None:
    """What is in a plan."""
    info = make(
        "info",
        translate("CommandLine", "Show what is in a plan"),
        "plan.raciplan --json",
    )
    _plan(info)
    info.add_argument("--json", action="store_true")


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
    _plan(history)
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
    _plan(versions)
    versions.add_argument("--json", action="store_true")


def add_copy(make: Maker, translate: Translate) -> None:
    """A copy, also without what was before."""
    copy = make(
        "copy",
        translate("CommandLine", "Write a copy of a plan, or a version of it, as a new plan"),
        "plan.raciplan -o for-the-agency.raciplan --no-history",
        'plan.raciplan -o before.raciplan --version "0.9 before the workshop"',
    )
    _plan(copy)
    _output(copy, translate)
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
    _force(copy, translate)


def add_rules(make: Maker, translate: Translate) -> None:
    """Explaining rules."""
    rules = make(
        "rules",
        translate("CommandLine", "List the rules of the check, or explain some of them"),
        "",
        "H02 G03",
        "--json",
    )
    rules.add_argument(
        "rules",
        nargs="*",
        type=rule_ids(translate),
        metavar="RULE",
        help=translate("CommandLine", "id of a rule, or the beginning of ids"),
    )
    rules.add_argument("--json", action="store_true")


def add_insights(make: Maker, translate: Translate) -> None:
    """Figures of a plan."""
    insights = make(
        "insights",
        translate("CommandLine", "Show how a plan hangs together: load, key roles, hand-overs"),
        "plan.raciplan",
        "plan.raciplan --json",
    )
    _plan(insights)
    insights.add_argument("--json", action="store_true")


def _chosen_rules(parser: argparse.ArgumentParser, translate: Translate) -> None:
    for word, text in (
        ("--select", translate("CommandLine", "only these rules: ids or their beginnings")),
        ("--ignore", translate("CommandLine", "all but these rules: ids or their beginnings")),
    ):
        parser.add_argument(
            word,
            action="append",
            default=[],
            type=rule_ids(translate),
            metavar="H,V03",
            help=text,
        )


def _plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", type=Path, metavar="PLAN")


def _output(parser: argparse.ArgumentParser, translate: Translate) -> None:
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        help=translate("CommandLine", "file to write"),
    )


def _force(parser: argparse.ArgumentParser, translate: Translate) -> None:
    parser.add_argument(
        "--force",
        action="store_true",
        help=translate("CommandLine", "overwrite what is there"),
    )


ADD: Sequence[Callable[[Maker, Translate], None]] = (
    add_open,
    add_new,
    add_import,
    add_goals,
    add_demo,
    add_check,
    add_rules,
    add_insights,
    add_export,
    add_charter,
    add_verify,
    add_info,
    add_compare,
    add_history,
    add_versions,
    add_copy,
)
"""What adds each command, in the order in which the help lists them."""
