"""Words and options of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from raciplanner import __version__
from raciplanner.cli.rules import rule_ids
from raciplanner.i18n import LANGUAGES, Translate

SEVERITIES = ("error", "warning", "question", "note")
PRESETS = ("small", "medium", "large")


class _Parser(argparse.ArgumentParser):
    """A parser whose own words are translated and whose errors are one line."""

    translate: Translate

    def format_help(self) -> str:
        text = super().format_help()
        for english, ours in _headings(self.translate).items():
            text = text.replace(english, ours, 1)
        return text

    def error(self, message: str) -> NoReturn:
        sentence = self.translate(
            "CommandLine", "{problem}. “{program} --help” lists what is possible."
        )
        problem = _problem(message, self.translate)
        self.exit(2, f"raciplanner: {sentence.format(problem=problem, program=self.prog)}\n")


def _headings(translate: Translate) -> dict[str, str]:
    return {
        "usage: ": translate("CommandLine", "usage:") + " ",
        "positional arguments:": translate("CommandLine", "what to work on:"),
        "\noptions:": "\n" + translate("CommandLine", "options:"),
        "show this help message and exit": translate("CommandLine", "show this help and exit"),
        "show program's version number and exit": translate(
            "CommandLine", "show the version and exit"
        ),
    }


def _problem(message: str, translate: Translate) -> str:
    """Argparse's message in the language of the reader, where it is a usual one."""
    kinds = {
        "the following arguments are required: ": translate("CommandLine", "missing: {what}"),
        "unrecognized arguments: ": translate("CommandLine", "not understood: {what}"),
        "argument ": translate("CommandLine", "wrong value: {what}"),
    }
    for start, sentence in kinds.items():
        if message.startswith(start):
            return sentence.format(what=message.removeprefix(start))
    return message


def language_of(words: Sequence[str]) -> str | None:
    """The language asked for by ``--lang``, found before the help itself is translated."""
    for place, word in enumerate(words):
        value = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang" and place + 1 < len(words):
            value = words[place + 1]
        if value in LANGUAGES:
            return value
    return None


def make_parser(translate: Translate) -> argparse.ArgumentParser:
    """The parser of the whole command line, with help in the language of ``translate``."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--lang",
        choices=tuple(LANGUAGES),
        default=argparse.SUPPRESS,  # so that a subcommand does not forget it
        help=translate("CommandLine", "language of messages (default: that of the system)"),
    )
    parser = _Parser(
        prog="raciplanner",
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=translate(
            "CommandLine", "Plan who answers for what, check the plan and print the charter."
        ),
        epilog=_examples(
            translate,
            "raciplanner import matrix.xlsx -o plan.raciplan",
            "raciplanner check plan.raciplan",
            "raciplanner charter plan.raciplan -o charter.pdf",
        ),
    )
    parser.translate = translate
    parser.add_argument("--version", action="version", version=f"RACI Planner {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    make = _Maker(commands, common, translate)
    _add_making(make, translate)
    _add_reading(make, translate)
    _add_past(make, translate)
    return parser


class _Maker:
    """Adds one subcommand with its help and examples."""

    def __init__(self, commands: Any, common: argparse.ArgumentParser, translate: Translate):
        self._commands, self._common, self._translate = commands, common, translate

    def __call__(self, name: str, text: str, *examples: str) -> argparse.ArgumentParser:
        parser: _Parser = self._commands.add_parser(
            name,
            parents=[self._common],
            formatter_class=argparse.RawDescriptionHelpFormatter,
            help=text,
            description=text,
            epilog=_examples(self._translate, *(f"raciplanner {name} {e}" for e in examples)),
        )
        parser.translate = self._translate
        return parser


def _examples(translate: Translate, *lines: str) -> str:
    return "\n".join([translate("CommandLine", "examples:"), *(f"  {line}" for line in lines)])


def _add_making(make: _Maker, translate: Translate) -> None:
    opener = make("open", translate("CommandLine", "Open the window"), "", "plan.raciplan")
    opener.add_argument("plan", nargs="?", type=Path, metavar="PLAN")
    opener.add_argument(
        "--example",
        action="store_true",
        help=translate("CommandLine", "open the example sales–marketing plan"),
    )
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
    _add_goals(make, translate)
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


def _add_goals(make: _Maker, translate: Translate) -> None:
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


def _add_reading(make: _Maker, translate: Translate) -> None:
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
    _add_insights(make, translate)
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
    info = make(
        "info",
        translate("CommandLine", "Show what is in a plan"),
        "plan.raciplan --json",
    )
    _plan(info)
    info.add_argument("--json", action="store_true")


def _add_past(make: _Maker, translate: Translate) -> None:
    """What a plan was: history, versions, differences; and a copy without all that."""
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
    versions = make(
        "versions", translate("CommandLine", "List the named versions in a plan"), "plan.raciplan"
    )
    _plan(versions)
    versions.add_argument("--json", action="store_true")
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


def _add_insights(make: _Maker, translate: Translate) -> None:
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
