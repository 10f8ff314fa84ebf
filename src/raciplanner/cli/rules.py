"""Choosing and explaining rules, and printing the figures of a plan."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from raciplanner.i18n import Translate

if TYPE_CHECKING:
    from raciplanner.analysis.insights import Insights

SHOWN = 10
"""Lines of a table that are printed; of more the rest are counted."""
WIDEST = 60
"""Characters of a cell that are printed."""


def rule_ids(translate: Translate) -> Callable[[str], frozenset[str]]:
    """Reads ids of rules, or their beginnings, parted by commas: ``H,V03``.

    Raises
    ------
    ArgumentTypeError
        From the reader, if no rule begins so.
    """

    def read(text: str) -> frozenset[str]:
        from raciplanner.analysis.catalogue import RULES

        found: set[str] = set()
        for part in filter(None, text.upper().replace(",", " ").split()):
            some = {rule for rule in RULES if rule.startswith(part)}
            if not some:
                problem = translate("CommandLine", "no rule begins with “{text}”")
                raise ArgumentTypeError(problem.format(text=part))
            found |= some
        return frozenset(found)

    return read


def chosen_rules(
    select: Iterable[frozenset[str]], ignore: Iterable[frozenset[str]]
) -> frozenset[str]:
    """Rules to report: those selected, or all, without those ignored."""
    from raciplanner.analysis.catalogue import RULES

    return (frozenset().union(*select) or frozenset(RULES)) - frozenset().union(*ignore)


def print_rules(chosen: Iterable[frozenset[str]], translate: Translate, *, as_json: bool) -> None:
    """List all rules by family, or explain the chosen ones."""
    from raciplanner.analysis.catalogue import RULES
    from raciplanner.wording.rules import (
        FAMILIES,
        family_name,
        rule_data,
        rule_line,
        rule_text,
    )

    asked = frozenset().union(*chosen)
    some = [rule for rule in RULES.values() if rule.id in asked or not asked]
    if as_json:
        json.dump([rule_data(rule, translate) for rule in some], sys.stdout, ensure_ascii=False)
        print()
    elif asked:
        print("\n\n".join(rule_text(rule, translate) for rule in some))
    else:
        for family in FAMILIES:
            print(family_name(family, translate))
            for rule in some:
                if rule.family == family:
                    print(f"  {rule_line(rule, translate)}")


def print_insights(found: Insights, translate: Translate, *, as_json: bool) -> None:
    """Print every figure: for a person one sentence and the first lines of its table."""
    from raciplanner.wording.insights import tables
    from raciplanner.wording.insights_data import insights_data

    if as_json:
        json.dump(insights_data(found), sys.stdout, ensure_ascii=False, indent=2)
        print()
        return
    blocks = []
    for one in tables(found, translate).values():
        lines = [one.title, f"  {one.says}"]
        if one.rows:
            lines += [f"    {line}" for line in _columns([one.head, *one.rows[:SHOWN]])]
        if len(one.rows) > SHOWN:
            more = translate("CommandLine", "and %n more lines", None, len(one.rows) - SHOWN)
            lines.append(f"    {more}")
        blocks.append("\n".join(lines))
    print("\n\n".join(blocks))


def _columns(rows: list[tuple[str, ...]]) -> list[str]:
    """Rows of cells as lines, with the columns one below another."""
    cut = [[_cut(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    return [
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cut
    ]


def _cut(cell: str) -> str:
    return cell if len(cell) <= WIDEST else cell[: WIDEST - 1] + "…"
