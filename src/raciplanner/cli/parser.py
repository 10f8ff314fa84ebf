"""Words and options of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from raciplanner import __version__
from raciplanner.cli.options import ADD
from raciplanner.i18n import LANGUAGES, Translate


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
    for add in ADD:
        add(make, translate)
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
