"""The sections of the charter, the files it carries, and the sign-off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Edit
from raciplanner.model.charter_records import (
    OUTCOMES,
    SIGN_METHODS,
    AttachedFile,
    CharterSection,
    Signature,
    Signer,
    Signoff,
    Stroke,
)
from raciplanner.model.edits.build import changed, checked_name, free_version, get, last_rank
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import INFO, Plan
from raciplanner.model.records import RANK_STEP

FILE_LIMIT = 5_000_000
"""Largest attached file, in bytes."""
_BEGINS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"%PDF-": "application/pdf",
}
MEDIA_TYPES = tuple(_BEGINS.values())


# Sections


def change_section(plan: Plan, section: str, **fields: Any) -> Edit:
    """Change ``shown``, ``title`` or ``text`` of a section (its name); empty texts go back to the
    words of the library.
    """
    before = plan.charter_sections.get(section)
    after = replace(before or CharterSection(section), **fields)
    plain = before is None and "shown" not in fields and after == CharterSection(section)
    change = Change("charter_sections", section, before, after)
    changes = () if plain or before == after else (change,)
    return Edit("change_section", changes, {"section": section, "field": next(iter(fields), "")})


def arrange_sections(plan: Plan, order: Sequence[tuple[str, bool]]) -> Edit:
    """Put sections (names) in an order, each with whether it is printed."""
    changes: list[Change] = []
    for place, (name, on) in enumerate(order, 1):
        before = plan.charter_sections.get(name)
        after = replace(before or CharterSection(name), shown=on, rank=place * RANK_STEP)
        if before != after:
            changes.append(Change("charter_sections", name, before, after))
    return Edit("arrange_sections", tuple(changes), {"count": sum(on for _, on in order)})


# Files


def media_type_of(data: bytes) -> str:
    """Media type of a file that can be attached, by how it begins; empty for any other.

    >>> media_type_of(b"%PDF-1.7")
    'application/pdf'
    """
    return next((kind for begin, kind in _BEGINS.items() if data.startswith(begin)), "")


def attach_file(
    plan: Plan, name: str, media_type: str, data: bytes, use: str, *, new_id: NewId = random_id
) -> Edit:
    """Let the plan carry a file; a logo takes the place of the one before.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``file_large``, ``file_kind``.
    """
    name = checked_name(name, "file")
    if len(data) > FILE_LIMIT:
        raise InvalidEdit("file_large", name=name, limit=FILE_LIMIT // 1_000_000)
    if media_type not in MEDIA_TYPES:
        raise InvalidEdit("file_kind", name=name)
    old = [] if use == "scan" else [one for one in plan.attached_files.values() if one.use == use]
    changes = [Change("attached_files", one.id, one, None) for one in old]
    new = AttachedFile(new_id(), name, media_type, data, use)
    changes.append(Change("attached_files", new.id, None, new))
    return Edit("attach_file", tuple(changes), {"name": name})


def detach_file(plan: Plan, file: str) -> Edit:
    """Take a file (id) out of the plan; signatures that rest on it stay.

    Raises
    ------
    InvalidEdit
        ``unknown`` file.
    """
    record = get(plan, "attached_files", file)
    changes = [Change("attached_files", file, record, None)]
    for signature in plan.signatures.values():
        if signature.evidence == file:
            changes += changed("signatures", signature, evidence="")
    return Edit("detach_file", tuple(changes), {"name": record.name})


# The sign-off


def freeze(
    plan: Plan,
    version: str,
    signers: Sequence[Signer],
    *,
    made: str,
    by: str = "",
    summary: str = "",
    along: Sequence[Change] = (),
    new_id: NewId = random_id,
) -> Edit:
    """Put the present content to be signed as ``version``.

    Parameters
    ----------
    signers : sequence of Signer
        In the order of the blocks.
    made : str
        Now, as ISO 8601 with time zone.
    summary : str
        What is new in this version, in words.
    along : sequence of Change
        What comes into the plan with it, and is signed as well.

    Raises
    ------
    InvalidEdit
        ``name_empty`` without a version, ``version_taken``, ``no_signers``.
    """
    version = free_version(plan, version)
    if not signers:
        raise InvalidEdit("no_signers")
    info = replace(plan.info, version=version)
    changes = [Change(INFO, "", plan.info, info)] if info != plan.info else []
    changes += along
    content = content_hash(plan.changed(changes))
    signoff = Signoff(new_id(), version, content, made, by, summary=summary.strip())
    changes.append(Change("signoffs", signoff.id, None, signoff))
    rank = last_rank(plan.signatures.values())
    for place, signer in enumerate(signers):
        block = Signature(
            new_id(),
            signoff.id,
            signer.name,
            signer.role,
            signer.side,
            signer.person,
            rank=rank + place * RANK_STEP,
        )
        changes.append(Change("signatures", block.id, None, block))
    return Edit("freeze", tuple(changes), {"version": version, "count": len(signers)})


def sign(
    plan: Plan,
    signature: str,
    *,
    outcome: str,
    method: str,
    made: str,
    remark: str = "",
    mark: tuple[Stroke, ...] = (),
    evidence: str = "",
    scan: tuple[str, str, bytes] | None = None,
    name: str = "",
    new_id: NewId = random_id,
) -> Edit:
    """Note what one person says to the sign-off, and how.

    ``scan`` (name, media type, data) is attached as the evidence; ``name`` is whose block it is
    where that was still open.  What comes back on paper or in the PDF belongs to its version and
    may be noted at any time; at the screen only the content that is there can be signed.

    Raises
    ------
    InvalidEdit
        ``unknown`` signature or file; ``outcome_unknown``, ``method_unknown``; ``mark_empty`` for
        a drawn signature without a line, ``remark_empty`` for a reservation or a refusal without
        a word, ``signed_already``, ``content_changed``; what :func:`attach_file` raises.
    """
    record: Signature = get(plan, "signatures", signature)
    signoff: Signoff = get(plan, "signoffs", record.signoff)
    name = record.name or name.strip()
    if method in {"drawn", "typed"}:
        _require_unchanged(plan, signoff)
    if record.outcome:
        raise InvalidEdit("signed_already", name=name)
    if outcome and not name:
        raise InvalidEdit("name_empty", kind="person")
    _check_words(name, outcome, method, remark, mark)
    if evidence:
        get(plan, "attached_files", evidence)
    attached: tuple[Change, ...] = ()
    if scan is not None:
        attached = attach_file(plan, *scan, "scan", new_id=new_id).changes
        evidence = str(attached[-1].key)
    changes = changed(
        "signatures",
        record,
        name=name,
        outcome=outcome,
        method=method,
        made=made,
        remark=remark.strip(),
        mark=mark if method == "drawn" else (),
        evidence=evidence,
    )
    return Edit("sign", (*attached, *changes), {"name": name, "version": signoff.version})


def _check_words(
    name: str, outcome: str, method: str, remark: str, mark: tuple[Stroke, ...]
) -> None:
    """Refuse half a signature."""
    if outcome not in OUTCOMES or (not outcome and method != "later"):
        raise InvalidEdit("outcome_unknown", value=outcome)
    if method not in SIGN_METHODS[1:]:
        raise InvalidEdit("method_unknown", value=method)
    if method == "drawn" and not any(len(stroke) >= 4 for stroke in mark):
        raise InvalidEdit("mark_empty", name=name)
    if outcome in {"reservation", "declines"} and not remark.strip():
        raise InvalidEdit("remark_empty", name=name)


def _require_unchanged(plan: Plan, signoff: Signoff) -> None:
    if signoff.content != content_hash(plan):
        raise InvalidEdit("content_changed", version=signoff.version)


def close_signoff(plan: Plan, signoff: str) -> Edit:
    """Say that signing is over; who signs later may still do so.

    Raises
    ------
    InvalidEdit
        ``unknown`` sign-off.
    """
    record: Signoff = get(plan, "signoffs", signoff)
    changes = changed("signoffs", record, closed=True)
    return Edit("close_signoff", changes, {"version": record.version})


def start_draft(plan: Plan, version: str) -> Edit:
    """Go on as the draft ``version`` after a sign-off, which stays as it is.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``version_taken``.
    """
    version = free_version(plan, version)
    info = replace(plan.info, version=version)
    changes = (Change(INFO, "", plan.info, info),) if info != plan.info else ()
    return Edit("start_draft", changes, {"version": version})
