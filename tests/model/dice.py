"""The rules of random edits without hypothesis: for programs that edit by themselves."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any, TypeVar

from raciplanner.model.plan import Plan
from tests.model.strategies import Pick

T = TypeVar("T")
WORDS = ("Lead scoring", "«№ 5»", "Скоринг", "e\u0301", "  spaces  ", "=1+1", "line\nbreak")


class NoDice(Exception):
    """A rule wants more than dice can give."""


def _no_draw(_strategy: Any) -> Any:
    raise NoDice


@dataclass(frozen=True)
class Thrown(Pick):
    """What a rule chooses from, by throwing dice."""

    dice: random.Random

    @classmethod
    def of_plan(cls, plan: Plan, dice: random.Random) -> Thrown:
        """The same for ``plan``."""
        return cls(plan, _no_draw, dice)

    def some(self, table: str) -> list[str]:
        ids = sorted(self.plan.table(table))
        return self.dice.sample(ids, min(len(ids), self.dice.randint(0, 3)))

    def name(self) -> str:
        return self.dice.choice(WORDS)

    def of(self, *choices: T) -> T:
        return self.dice.choice(choices)
