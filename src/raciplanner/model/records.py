"""The records of a plan: small immutable values, each with an id (assignments: a pair of ids).

Names and texts are free text in any script and are never keys.  ``rank`` puts records of one
kind in order (smaller first); only the order it makes has a meaning, never its value.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date
from functools import cache
from typing import Any

from raciplanner.model.charter_records import (
    ActionItem,
    AttachedFile,
    Boundary,
    CharterSection,
    Commitment,
    Decision,
    Handover,
    Meeting,
    Signature,
    Signoff,
)
from raciplanner.model.goal_records import (
    ActivityLink,
    Actual,
    Goal,
    GoalLink,
    Kpi,
    Pin,
)
from raciplanner.values import dataclass

RANK_STEP = 1024
"""Distance of the ranks of freshly numbered records; new records go between."""
SIDES = ("", "sales", "marketing", "shared", "support", "external")
"""The parties that departments and commitments belong to; empty for none."""
LATER = "later"
"""Mark of a field that its record had not from the start; see :func:`later`."""


def later(default: Any) -> Any:
    """A field that was added to a record after plans with such records had been signed.

    With its default it is left out of the content hash: plans from before keep theirs.
    """
    return field(default=default, metadata={LATER: True})


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """What a plan says about itself (there is one such record in a plan).

    ``language`` is the language of the document (``"en"`` or ``"ru"``), not of the interface.
    ``letter_set`` is the id of a shipped letter set or of one in the plan's own table.
    """

    title: str = ""
    company: str = ""
    period: str = ""
    scope: str = ""
    language: str = "en"
    letter_set: str = "raci"
    version: str = "0.1"
    review_date: date | None = None


@dataclass(frozen=True, slots=True)
class Department:
    """A department; ``code`` has three letters, ``colour`` is a key of the palette.

    ``side`` is the party it belongs to: sales, marketing, shared, support, external or empty.
    """

    id: str
    name: str
    code: str = ""
    colour: str = ""
    side: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Role:
    """A role (a column of the matrix); other roles and the department are given by id."""

    id: str
    name: str
    department: str = ""
    reports_to: str = ""
    deputy: str = ""
    description: str = ""
    library: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """A person with the roles held (ids); many people may hold one role and the reverse.

    ``present`` says whether the person takes part in the workshop.
    """

    id: str
    name: str
    email: str = ""
    roles: tuple[str, ...] = ()
    may_sign: bool = False
    rank: int = 0
    present: bool = later(True)


@dataclass(frozen=True, slots=True)
class Phase:
    """A group of activities."""

    id: str
    name: str
    library: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity (a row of the matrix) with the activities it depends on (ids).

    ``tools`` and ``audiences`` are names of what it shares with other activities: systems, lists
    of contacts, channels; and of whom it speaks to.
    """

    id: str
    name: str
    phase: str = ""
    description: str = ""
    deliverable: str = ""
    depends_on: tuple[str, ...] = ()
    library: str = ""
    rank: int = 0
    tools: tuple[str, ...] = later(())
    audiences: tuple[str, ...] = later(())


@dataclass(frozen=True, slots=True)
class Assignment:
    """What one role does in one activity: a set of functions and a note.

    The pair (activity id, role id) is the key and stands outside, so that equal assignments can
    be one object.  Functions are ids such as ``"owner"``, not letters: see
    :mod:`raciplanner.model.frameworks`.
    """

    functions: frozenset[str] = frozenset()
    note: str = ""

    def __bool__(self) -> bool:
        return bool(self.functions or self.note)


@cache
def plain_assignment(*functions: str) -> Assignment:
    """The shared assignment with these functions and no note.

    >>> plain_assignment("owner") is plain_assignment("owner")
    True
    """
    return Assignment(frozenset(functions))


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding that the workshop accepted or parked; ``id`` is the finding's key."""

    id: str
    state: str = "accepted"
    reason: str = ""
    person: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class RuleLimit:
    """A limit of a rule set for this plan; ``id`` is ``rule.limit``, for example ``H04.doers``."""

    id: str
    value: int


@dataclass(frozen=True, slots=True)
class Parked:
    """A question that the workshop put off.

    Parameters
    ----------
    activity, role : str
        Ids of what it is about; empty for the plan as a whole.
    text : str
        The question.
    owner : str
        Id of the person or the role who will bring an answer; empty for nobody yet.
    due : date or None
        Until when.
    """

    id: str
    activity: str = ""
    role: str = ""
    text: str = ""
    owner: str = ""
    due: date | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a letter set.

    Parameters
    ----------
    char : str
        What stands in the cell, one or two characters.
    function : str
        Function id; unique within the set.
    words, meanings : tuple of (language, text)
        The word and its one-line meaning per language.
    minimum, maximum : int or None
        How many roles may hold it in one activity; ``None`` is no limit.
    """

    char: str
    function: str
    words: tuple[tuple[str, str], ...] = ()
    meanings: tuple[tuple[str, str], ...] = ()
    minimum: int = 0
    maximum: int | None = None

    def word(self, language: str) -> str:
        """The word in ``language``, or in any language, or the letter itself."""
        return _text(self.words, language) or self.char

    def meaning(self, language: str) -> str:
        """The meaning in ``language``, or in any language, or empty."""
        return _text(self.meanings, language)


def _text(texts: tuple[tuple[str, str], ...], language: str) -> str:
    found = dict(texts)
    return found.get(language) or next(iter(found.values()), "")


@dataclass(frozen=True, slots=True)
class LetterSet:
    """A named set of letters and the rules of a row.

    Parameters
    ----------
    owner, doer : str
        Function ids of the one who answers and of the one who does (may be the same).
    combinations : frozenset of frozenset of str
        Sets of functions that may stand together in one cell; a single function always may.
    """

    id: str
    name: str
    letters: tuple[Letter, ...]
    owner: str = "owner"
    doer: str = "doer"
    combinations: frozenset[frozenset[str]] = frozenset()

    def letter(self, function: str) -> Letter | None:
        """The letter of a function, or None where this set has none."""
        return next((letter for letter in self.letters if letter.function == function), None)

    def allows(self, functions: frozenset[str]) -> bool:
        """Whether these functions may stand together in one cell."""
        return len(functions) < 2 or functions in self.combinations


Record = (
    PlanInfo
    | Department
    | Role
    | Person
    | Phase
    | Activity
    | Goal
    | GoalLink
    | Kpi
    | Actual
    | ActivityLink
    | Pin
    | Assignment
    | Acceptance
    | RuleLimit
    | Parked
    | LetterSet
    | Decision
    | ActionItem
    | Commitment
    | Meeting
    | Boundary
    | Handover
    | CharterSection
    | Signoff
    | Signature
    | AttachedFile
)
"""Any record of a plan."""

Key = str | tuple[str, str]
"""Id of a record; for an assignment the pair (activity id, role id)."""
