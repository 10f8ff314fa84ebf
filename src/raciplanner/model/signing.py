"""How far a sign-off has come, whether it still fits the plan, and the number that follows."""

from __future__ import annotations

import re
from dataclasses import replace

from raciplanner.model.change import Change, Edit
from raciplanner.model.charter_records import Signature, Signoff
from raciplanner.model.compare import compare
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import APART, INFO, Plan
from raciplanner.values import dataclass

NEAR = 14
"""Days before the review of what was signed from which on it is called to mind."""
_SIGNS = {"agrees", "reservation"}
_LAST_NUMBER = re.compile(r"(\d+)(\D*)$")


@dataclass(frozen=True, slots=True)
class Signing:
    """The latest sign-off of a plan.

    Parameters
    ----------
    signoff : Signoff
    signatures : tuple of Signature
        In the order of the blocks.
    current : bool
        Whether the plan still says what was put to be signed.
    """

    signoff: Signoff
    signatures: tuple[Signature, ...]
    current: bool

    @property
    def signed(self) -> int:
        """How many agree, those with a reservation included."""
        return sum(one.outcome in _SIGNS for one in self.signatures)

    @property
    def declined(self) -> int:
        """How many decline."""
        return sum(one.outcome == "declines" for one in self.signatures)

    @property
    def later(self) -> int:
        """How many have said that they sign later."""
        return sum(one.method == "later" and not one.outcome for one in self.signatures)


def latest_signoff(plan: Plan) -> Signoff | None:
    """What was put to be signed last, if anything was."""
    return max(plan.signoffs.values(), key=lambda one: (one.made, one.id), default=None)


def signing_of(plan: Plan) -> Signing | None:
    """The latest sign-off with what was said to it; None where nothing was put to be signed."""
    latest = latest_signoff(plan)
    if latest is None:
        return None
    return said_to(plan, latest, current=is_current(plan, latest))


def said_to(plan: Plan, signoff: Signoff, *, current: bool) -> Signing:
    """A sign-off of ``plan`` with what was said to it."""
    said = tuple(one for one in plan.signatures.ordered if one.signoff == signoff.id)
    return Signing(signoff, said, current)


def is_current(plan: Plan, signoff: Signoff) -> bool:
    """Whether ``plan`` says exactly what was put to be signed.

    The version is part of the content, so that another one answers without the hash.
    """
    return plan.info.version == signoff.version and content_hash(plan) == signoff.content


def as_signed(signed: Plan, now: Plan) -> Plan:
    """``signed``, the plan as it was put to be signed, with all that was said until ``now``."""
    changes = [
        Change(table, key, signed.table(table).get(key), now.table(table).get(key))
        for table in ("signoffs", "signatures", "attached_files")
        for key in sorted({*signed.table(table), *now.table(table)})
        if signed.table(table).get(key) != now.table(table).get(key)
    ]
    return signed.changed(changes)


def outdates(edit: Edit) -> bool:
    """Whether ``edit`` changes what people sign, and not only what is said about it."""
    return any(change.table not in APART for change in edit.changes)


def next_whole(plan: Plan) -> str:
    """The number under which the plan is put to be signed next.

    >>> next_whole(Plan())
    '1.0'
    """
    taken = {one.version for one in plan.signoffs.values()}
    first = re.match(r"\D*(\d+)", plan.info.version)
    whole = re.fullmatch(r"\d+\.0", plan.info.version)
    number = int(first.group(1)) + (not whole) if first else 1
    while f"{number}.0" in taken:
        number += 1
    return f"{number}.0"


def next_draft(plan: Plan, version: str) -> str:
    """The number of the draft that follows ``version``.

    >>> next_draft(Plan(), "1.0"), next_draft(Plan(), "2"), next_draft(Plan(), "spring")
    ('1.1', '2.1', 'spring 2')
    """
    taken = {one.version for one in plan.signoffs.values()}
    if not _LAST_NUMBER.search(version):
        version = f"{version} 1"
    elif version.isdigit():
        version = f"{version}.0"
    while True:
        version = _LAST_NUMBER.sub(lambda found: f"{int(found[1]) + 1}{found[2]}", version)
        if version not in taken:
            return version


def former_signoff(plan: Plan) -> Signoff | None:
    """The latest sign-off of another content than that of ``plan``, which is new against it.

    For a plan that was put to be signed itself it is the one before.
    """
    if not plan.signoffs:
        return None
    every = sorted(plan.signoffs.values(), key=lambda one: (one.made, one.id))
    own = content_hash(plan)
    for place, one in enumerate(every):
        if one.content == own:
            every = every[:place]
            break
    return every[-1] if every else None


def changes_since(before: Plan, plan: Plan) -> tuple[Plan, tuple[Change, ...]]:
    """What differs between what was signed and ``plan``; the number of the version does not count.

    Returns
    -------
    Plan
        ``before`` with the number of ``plan``.
    tuple of Change
        The changes that turn it into ``plan``.
    """
    info = replace(before.info, version=plan.info.version)
    if info != before.info:
        before = before.changed([Change(INFO, "", before.info, info)])
    return before, compare(before, plan)
