"""The commands and their options; :mod:`raciplanner.cli.parser` reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from raciplanner.cli import arguments
from raciplanner.cli.arguments import Maker
from raciplanner.cli.past_options import add_compare, add_copy, add_history, add_versions
from raciplanner.cli.rules import rule_ids
from raciplanner.i18n import Translate

SEVERITIES = ("error", "warning", "question", "note")
PRESETS = ("small", "medium", "large")


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
    arguments.output(new, translate)
    arguments.force(new, translate)
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
    arguments.force(reader, translate)


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
    arguments.output(goals, translate)
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
    arguments.force(goals, translate)


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
    arguments.chosen_rules(check, translate)


def add_export(make: Maker, translate: Translate) -> None:
    """Writing a plan for other programs."""
    export = make(
        "export",
        translate("CommandLine", "Write the matrix as xlsx, csv, md, html or json"),
        "plan.raciplan -o matrix.xlsx",
        "plan.raciplan -o letters.csv --form list",
    )
    arguments.plan(export)
    arguments.output(export, translate)
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
        translate("CommandLine", "Write the charter, a poster or role cards as PDF"),
        "plan.raciplan -o charter.pdf --paper letter",
        "plan.raciplan -o poster.pdf --poster matrix --paper a3",
    )
    arguments.plan(charter)
    arguments.output(charter, translate)
    charter.add_argument(
        "--paper",
        choices=("a4", "letter", "a3", "tabloid", "a2", "a1"),
        default="a4",
        help=translate("CommandLine", "sheet; those larger than a4 and letter are for posters"),
    )
    kind = charter.add_mutually_exclusive_group()
    kind.add_argument(
        "--poster",
        choices=("matrix", "map"),
        help=translate("CommandLine", "only the matrix, or the map of goals, on one sheet"),
    )
    kind.add_argument(
        "--cards",
        action="store_true",
        help=translate("CommandLine", "only the role cards, each on a page"),
    )
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


def add_sign(make: Maker, translate: Translate) -> None:
    """Signing a charter."""
    sign = make(
        "sign",
        translate("CommandLine", "Sign a charter with a certificate of one's own"),
        "charter.pdf --certificate me.p12",
        "charter.pdf --certificate me.p12 --signer 'Anna Petrova' -o signed.pdf",
    )
    sign.add_argument("charter", type=Path, metavar="CHARTER")
    sign.add_argument(
        "--certificate",
        type=Path,
        required=True,
        metavar="FILE",
        help=translate("CommandLine", "certificate with its key, .p12 or .pfx"),
    )
    sign.add_argument(
        "--signer",
        default="",
        metavar="NAME",
        help=translate("CommandLine", "who signs, as the charter has the name"),
    )
    sign.add_argument(
        "--outcome",
        choices=("agrees", "reservation", "declines"),
        default="",
        help=translate("CommandLine", "what somebody says who has left it open in the plan"),
    )
    sign.add_argument(
        "--remark",
        default="",
        metavar="TEXT",
        help=translate("CommandLine", "reason of a reservation or a refusal"),
    )
    sign.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=translate("CommandLine", "file to write (default: NAME-signed.pdf)"),
    )
    arguments.force(sign, translate)


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
    verify.add_argument(
        "--against",
        type=Path,
        metavar="PLAN",
        help=translate("CommandLine", "a plan that knows who has signed with a certificate"),
    )
    arguments.force(verify, translate)


def add_info(make: Maker, translate: Translate) -> None:
    """What is in a plan."""
    info = make(
        "info",
        translate("CommandLine", "Show what is in a plan"),
        "plan.raciplan --json",
    )
    arguments.plan(info)
    info.add_argument("--json", action="store_true")


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
    arguments.plan(insights)
    insights.add_argument("--json", action="store_true")


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
    add_sign,
    add_verify,
    add_info,
    add_compare,
    add_history,
    add_versions,
    add_copy,
)
"""What adds each command, in the order in which the help lists them."""
