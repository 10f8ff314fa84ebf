"""Charters that tests read whole, and what is read in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from raciplanner.charter.document import Charter
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import freeze, sign
from raciplanner.model.plan import Plan
from tests.benchmarks.generate import make_plan
from tests.builders import plan_from
from tests.charter.plans import wide_plan
from tests.charter.reading import Tagged, page_texts, squeezed
from tests.charter.test_agreed import filled

NOW = "2026-11-26T12:00:00+00:00"
_LOOSE = re.compile("[-\ufffe]")
"""A hyphen at the end of a line is read as a break of the line."""


def signed_plan(language: str) -> Plan:
    """Signed with a mark of every kind, and by one person not."""
    plan = example_plan(language)
    names = [one.name for one in plan.people.ordered][:5]
    signers = [
        Signer(name, plan.columns[i].name, ("sales", "marketing", "shared")[i % 3])
        for i, name in enumerate(names)
    ]
    plan = plan.apply(freeze(plan, "1.0", signers, made=NOW))
    blocks = [one.id for one in plan.signatures.ordered]
    line = tuple(value for x in range(40, 4000, 80) for value in (x, 400 + (x * x) % 700))
    for block, fields in zip(
        blocks,
        (
            {"outcome": "agrees", "method": "drawn", "mark": (line,)},
            {"outcome": "reservation", "method": "typed", "remark": "Only until June <b>&"},
            {"outcome": "declines", "method": "paper", "remark": "Not without a budget"},
            {"outcome": "", "method": "later"},
        ),
        strict=False,
    ):
        plan = plan.apply(sign(plan, block, made=NOW, **fields))
    return plan


PLANS = {
    "full en": (lambda: filled("en"), {}),
    "full ru": (lambda: filled("ru"), {}),
    "signed en": (lambda: signed_plan("en"), {}),
    "signed ru": (lambda: signed_plan("ru"), {}),
    "letter": (lambda: filled("en"), {"paper": "letter"}),
    "S": (lambda: make_plan("S"), {}),
    "one row": (lambda: plan_from("| CMO\nDo it | AR"), {}),
    "17 roles": (lambda: wide_plan(17, 40, departments=4, phases=5), {}),
    "30 roles": (lambda: wide_plan(30, 70, departments=5, phases=7), {"language": "ru"}),
}


@dataclass
class Read:
    """A charter and what is read in it."""

    plan: Plan
    language: str
    made: Charter

    @cached_property
    def pages(self) -> list[str]:
        """Text of every page."""
        return page_texts(self.made.data)

    @cached_property
    def all(self) -> str:
        """All text without what is not drawn and without hyphens."""
        return loose("".join(self.pages))

    @cached_property
    def tagged(self) -> Tagged:
        """The structure."""
        return Tagged(self.made.data)

    def says(self, english: str) -> str:
        """A text of the charter in its language."""
        return translator(self.language)("Charter", english)


def loose(text: str) -> str:
    """``text`` without what may differ at the ends of lines."""
    return _LOOSE.sub("", squeezed(text))
