"""How those who sign in the PDF itself stand: what their block asks for, and what is in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from raciplanner.charter.forms import CHOICES, DAY, NAME, REMARK, SIGNATURE, field_name
from raciplanner.charter.marks import Form, Mark
from raciplanner.charter.signatures import signed_in_pdf
from raciplanner.charter.signers import said_to, signoff_of
from raciplanner.charter.text import one_line
from raciplanner.model.charter_records import Signature
from raciplanner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody who signs in the PDF.

    Parameters
    ----------
    place : int
        In the list of signers, from 0.
    who : str
        Name, else role.
    later : bool
        Has boxes for the outcome; everybody else has said it in the plan.
    mark : Mark or None
        The signature.
    open : bool
        There is a field for it, and it is empty.
    outcomes : tuple of str
        What is ticked; more than one contradict each other.
    name, day, remark : str
        What was typed.
    """

    place: int
    who: str
    later: bool
    mark: Mark | None
    open: bool
    outcomes: tuple[str, ...] = ()
    name: str = ""
    day: str = ""
    remark: str = ""

    @property
    def field(self) -> str:
        """Name of the field for the signature."""
        return field_name(SIGNATURE, self.place)

    @property
    def filled(self) -> bool:
        """Whether anything was ticked or typed."""
        return bool(self.outcomes or self.name or self.day or self.remark)


def standings_of(plan: Plan, content: str, form: Form) -> tuple[Standing, ...]:
    """Everybody who signs in the charter of ``plan``, whose content hash is ``content``."""
    every = said_to(plan, signoff_of(plan, content))
    return tuple(
        _standing(place, signature, form)
        for signature in every
        if (place := signed_in_pdf(signature, every)) is not None
    )


def _standing(place: int, signature: Signature, form: Form) -> Standing:
    def typed(what: str) -> str:
        return form.values.get(field_name(what, place), "")

    field = field_name(SIGNATURE, place)
    return Standing(
        place=place,
        who=one_line(signature.name) or one_line(signature.role),
        later=not signature.outcome,
        mark=next((mark for mark in form.marks if mark.field == field), None),
        open=field in form.empty,
        outcomes=tuple(one for one in CHOICES if typed(one) not in {"", "/Off"}),
        name=one_line(typed(NAME)),
        day=one_line(typed(DAY)),
        remark=one_line(typed(REMARK)),
    )


def expected_of(known: Plan, content: str) -> frozenset[str]:
    """Fields that are signed according to ``known``, a plan that may know more than the one in the
    charter whose content hash is ``content``: of those who signed later, and told it.
    """
    every = said_to(known, signoff_of(known, content))
    return frozenset(
        field_name(SIGNATURE, place)
        for place, one in enumerate(every)
        if one.outcome and one.method == "certificate"
    )


def signature_doubts(
    form: Form, standings: Sequence[Standing], expected: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    """Code and name for every signature that is not as it should be; ``expected`` are fields that
    are signed as far as is known elsewhere.
    """
    names = {one.field: one.who for one in standings}
    for mark in form.marks:
        who = names.get(mark.field) or mark.name or mark.field
        if not mark.intact:
            yield "signature_broken", who
        elif not mark.sound:
            yield "signature_overruled", who
        elif mark.field not in names:
            yield "signature_foreign", who
    for one in standings:
        if one.mark is None and (not one.later or one.field in expected):
            yield "signature_missing", one.who
