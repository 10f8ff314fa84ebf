"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Protocol

from raciplanner.cli.rules import rule_ids
from raciplanner.i18n import Translate


class Maker(Protocol):
    """Adds one command with its help and its examples."""

    def __call__(self, name: str, text: str, *examples: str) -> argparse.ArgumentParser: ...


def chosen_rules(parser: argparse.ArgumentParser, translate: Translate) -> None:
    """Which rules of the check are asked for."""
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


def plan(parser: argparse.ArgumentParser) -> None:
    """The plan it is about."""
    parser.add_argument("plan", type=Path, metavar="PLAN")


def output(parser: argparse.ArgumentParser, translate: Translate) -> None:
    """The file that is written."""
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        help=translate("CommandLine", "file to write"),
    )


def force(parser: argparse.ArgumentParser, translate: Translate) -> None:
    """Leave to overwrite a file."""
    parser.add_argument(
        "--force",
        action="store_true",
        help=translate("CommandLine", "overwrite what is there"),
    )
