"""The records of the charter: what was agreed beside the matrix, its sections, and the sign-off.

Agreements are part of the content that people sign.  Sign-offs, signatures and attached files are
about that content: they stand apart from it and are left out of the content hash.
"""

from __future__ import annotations

from datetime import date

from raciplanner.values import dataclass

DECISION_METHODS = ("", "agreed", "voted", "consent", "decided")
"""How a decision came about; ``decided``: one person decided."""
OUTCOMES = ("", "agrees", "reservation", "declines")
"""What a signer says; empty while nothing was said.  ``reservation``: agrees, with a remark."""
SIGN_METHODS = ("", "drawn", "typed", "paper", "certificate", "later")
"""How a signature was given; ``later``: in the PDF, when it has gone out."""

Stroke = tuple[int, ...]
"""A line of a drawn signature: x and y in turn, in tenths of a pixel of the pad."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A question that the workshop settled.

    Parameters
    ----------
    activity : str
        Id of the activity it is about, or empty.
    method : str
        One of :data:`DECISION_METHODS`.
    decided_by : str
        Id of the person or role who decided, where one did.
    dissent : str
        What those say who see it otherwise.
    """

    id: str
    question: str
    decision: str = ""
    activity: str = ""
    method: str = ""
    decided_by: str = ""
    reason: str = ""
    dissent: str = ""
    day: date | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something one person does after the workshop; ``owner`` is the id of a person or a role."""

    id: str
    text: str
    owner: str = ""
    due: date | None = None
    done_when: str = ""
    activity: str = ""
    done: bool = False
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Commitment:
    """What one side promises the other.

    Parameters
    ----------
    side : str
        The side that promises, ``shared`` for both, ``support`` for the leadership.
    owner : str
        Id of the role that answers for it.
    measure : str
        How it is measured: the figure and its unit, in words.
    """

    id: str
    text: str
    side: str = ""
    owner: str = ""
    measure: str = ""
    library: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """A regular meeting; ``owner`` and ``participants`` are ids of roles.

    ``period`` is one of the periods of the library, for example ``week``.
    """

    id: str
    name: str
    period: str = ""
    minutes: int = 0
    owner: str = ""
    participants: tuple[str, ...] = ()
    agenda: tuple[str, ...] = ()
    output: str = ""
    library: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Boundary:
    """Where the line runs through an activity (id) in which both sides take part."""

    id: str
    activity: str
    rule: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Handover:
    """How work goes from one role (id) to another.

    Parameters
    ----------
    activity : str
        Id of the activity at whose end it happens, or empty.
    contents : str
        What is handed over.
    accepted_when, within, returns_to : str
        When it is accepted, in what time, and where it goes back otherwise.
    """

    id: str
    name: str
    activity: str = ""
    giver: str = ""
    taker: str = ""
    contents: str = ""
    accepted_when: str = ""
    within: str = ""
    returns_to: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class CharterSection:
    """What this plan wants of a section of the charter; ``id`` is the name of the section.

    A section without such a record is as the program has it.  ``text`` replaces the words of the
    library; ``title`` the heading.
    """

    id: str
    shown: bool = True
    title: str = ""
    text: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Signoff:
    """A version of the plan that was put to be signed.

    Parameters
    ----------
    content : str
        Its content hash: to this and nothing else the signatures belong.
    made : str
        When, as ISO 8601 with time zone.
    by : str
        Who did it.
    closed : bool
        Whether signing is over.
    summary : str
        What is new in it, in words.
    """

    id: str
    version: str
    content: str
    made: str
    by: str = ""
    closed: bool = False
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who is to sign, as on the day of the sign-off; ``person`` is an id or empty."""

    name: str
    role: str = ""
    side: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """What one person says to a sign-off (id).

    Parameters
    ----------
    person : str
        Id of the person; name, role and side stay as they were on that day.
    outcome : str
        One of :data:`OUTCOMES`.
    method : str
        One of :data:`SIGN_METHODS`.
    mark : tuple of Stroke
        The drawn signature.
    made : str
        When, as ISO 8601 with time zone.
    evidence : str
        Id of the attached scan of a signature on paper.
    """

    id: str
    signoff: str
    name: str
    role: str = ""
    side: str = ""
    person: str = ""
    outcome: str = ""
    remark: str = ""
    method: str = ""
    mark: tuple[Stroke, ...] = ()
    made: str = ""
    evidence: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that the plan carries: a logo, the scan of a signed page.

    ``use`` is ``scan``, or the side whose logo it is.
    """

    id: str
    name: str
    media_type: str
    data: bytes
    use: str = ""
