"""What a rule is: data about it, and one pure function that looks at a row, a column or the plan.

A rule stands in one place, where its function is, in one of the ``rules_*`` modules::

    @row_rule("H10", QT_TRANSLATE_NOOP("Rules", "Empty row"), source="...", forms=Form(...))
    def empty(row: Row, at: Context) -> Hits: ...

The English texts are data there, marked so that the translation tools find them; the sentence
itself, with names and numbers, is made in :mod:`raciplanner.wording.findings`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Required, TypedDict, Unpack

from raciplanner.analysis.facts import Column, Context, Row, Totals
from raciplanner.analysis.findings import NO_DATA, Data
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.insights import Insights
from raciplanner.i18n import Translate
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

CELLS, ROW, COLUMN, TOTALS, NAMES = "cells", "row", "column", "totals", "names"
NETWORK, GOALS = "network", "goals"
"""Scopes: what a rule looks at, and so after which changes it must look again.

``cells`` also sees rows whose activity is gone; ``row`` only those of the plan; ``totals`` looks
at all columns together; ``names`` at the texts of activities and roles; ``network`` at how the
whole plan hangs together, which takes longer and is therefore looked at apart; ``goals`` at the
goal map and its KPIs.
"""

Fact = Callable[[Translate, int], str]
"""Gives the sentence of a form, with places for names; the number is for the plural."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - Qt's own name
    """``text`` itself, marked for translation under a context."""
    return text


class Form(NamedTuple):
    """One way in which a rule speaks.

    Parameters
    ----------
    severity : str
    fact : Fact
        What was seen, with the figures.
    question : str
        What to ask about it (English, context ``Findings``).
    """

    severity: str
    fact: Fact
    question: str


class Limit(NamedTuple):
    """A number of a rule that a plan may set for itself.

    Parameters
    ----------
    default : int
    text : str
        What it limits (English, context ``Rules``).
    percent : bool
        Whether it is a share in percent; else a count.
    """

    default: int
    text: str
    percent: bool = False


class Hit(NamedTuple):
    """One thing that a rule found.

    A row rule leaves ``activity`` out and a column rule ``role``: the checker knows them.
    """

    data: Data = NO_DATA
    role: str | None = None
    form: str = ""
    also: tuple[str, ...] = ()
    activity: str | None = None


Hits = Sequence[Hit]


def always(_at: Context) -> bool:
    """The condition of a rule that is checked in every plan."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the catalogue.

    Parameters
    ----------
    id : str
        Family letter and number: H looks along rows, V down columns, G at the network of roles and
        activities, S at sales and marketing, M at the goal map, I at integrity.
    name : str
        Short name (English, context ``Rules``).
    scope : str
        :data:`CELLS`, :data:`ROW`, :data:`COLUMN`, :data:`TOTALS`, :data:`NAMES`,
        :data:`NETWORK` or :data:`GOALS`.
    source : str
        Where the rule comes from.
    forms : mapping of form to Form
        The ordinary one first; its name is empty where a rule has one ordinary form.
    limits : mapping of name to Limit
    applies : callable
        Whether the rule has anything to look at in a plan: its letters, people, reporting lines.
    counting : bool
        For a rule along a row: whether it only looks at how many roles hold what, not at which
        roles.  Rows with equal counts then hit equally, and most rows need not be asked.
    check : callable
        Takes the facts of its scope and the context; gives :class:`Hit` objects.
    """

    id: str
    name: str
    scope: str
    source: str
    forms: Mapping[str, Form]
    limits: Mapping[str, Limit]
    applies: Callable[[Context], bool]
    counting: bool
    check: Callable[..., Hits]

    @property
    def family(self) -> str:
        """First letter of the id."""
        return self.id[0]

    @property
    def severity(self) -> str:
        """Severity of the ordinary form."""
        return next(iter(self.forms.values())).severity

    @property
    def question(self) -> str:
        """Question of the ordinary form (English, context ``Findings``)."""
        return next(iter(self.forms.values())).question


class _Parts(TypedDict, total=False):
    source: Required[str]
    forms: Required[Form | Mapping[str, Form]]
    limits: Mapping[str, Limit]
    applies: Callable[[Context], bool]
    counting: bool


def _rule(scope: str, rule_id: str, name: str, check: Callable[..., Hits], parts: _Parts) -> Rule:
    forms = parts["forms"]
    return Rule(
        rule_id,
        name,
        scope,
        parts["source"],
        {"": forms} if isinstance(forms, Form) else forms,
        parts.get("limits", {}),
        parts.get("applies", always),
        parts.get("counting", False),
        check,
    )


RowCheck = Callable[[Row, Context], Hits]
ColumnCheck = Callable[[Column, Context], Hits]
TotalsCheck = Callable[[Totals, Context], Hits]
NamesCheck = Callable[[Plan, Context], Hits]
NetworkCheck = Callable[[Insights, Context], Hits]
GoalsCheck = Callable[[GoalFacts, Context], Hits]


def cells_rule(rule_id: str, name: str, **parts: Unpack[_Parts]) -> Callable[[RowCheck], Rule]:
    """Make a rule of a function that looks at any row with letters."""
    return lambda check: _rule(CELLS, rule_id, name, check, parts)


def row_rule(rule_id: str, name: str, **parts: Unpack[_Parts]) -> Callable[[RowCheck], Rule]:
    """Make a rule of a function that looks at one activity."""
    return lambda check: _rule(ROW, rule_id, name, check, parts)


def column_rule(rule_id: str, name: str, **parts: Unpack[_Parts]) -> Callable[[ColumnCheck], Rule]:
    """Make a rule of a function that looks at one role."""
    return lambda check: _rule(COLUMN, rule_id, name, check, parts)


def totals_rule(rule_id: str, name: str, **parts: Unpack[_Parts]) -> Callable[[TotalsCheck], Rule]:
    """Make a rule of a function that compares all roles with one another."""
    return lambda check: _rule(TOTALS, rule_id, name, check, parts)


def names_rule(rule_id: str, name: str, **parts: Unpack[_Parts]) -> Callable[[NamesCheck], Rule]:
    """Make a rule of a function that reads the names in a plan."""
    return lambda check: _rule(NAMES, rule_id, name, check, parts)


def network_rule(
    rule_id: str, name: str, **parts: Unpack[_Parts]
) -> Callable[[NetworkCheck], Rule]:
    """Make a rule of a function that looks at how the whole plan hangs together."""
    return lambda check: _rule(NETWORK, rule_id, name, check, parts)


def goals_rule(rule_id: str, name: str, **parts: Unpack[_Parts]) -> Callable[[GoalsCheck], Rule]:
    """Make a rule of a function that looks at the goal map; it applies where there is one."""
    parts.setdefault("applies", lambda at: at.goals)
    return lambda check: _rule(GOALS, rule_id, name, check, parts)
