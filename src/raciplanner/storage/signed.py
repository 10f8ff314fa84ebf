"""The plan as it was put to be signed, found among the named versions in its file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from raciplanner.errors import PlanFileError
from raciplanner.model.charter_records import Signoff
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.model.signing import former_signoff
from raciplanner.storage.versions import Version


class Signed(NamedTuple):
    """A sign-off with the version that holds its content, and that version unpacked."""

    signoff: Signoff
    version: Version
    plan: Plan


def signed_version(signoff: Signoff, versions: Sequence[Version]) -> Signed | None:
    """What was put to be signed with ``signoff``; None where it is not kept any more.

    A version that is damaged is passed over: whoever lists the versions tells about it.
    """
    for version in sorted(versions, key=lambda one: signoff.version not in one.name):
        plan = _unpacked(version)
        if (
            plan is not None
            and plan.info.version == signoff.version
            and content_hash(plan) == signoff.content
        ):
            return Signed(signoff, version, plan)
    return None


def signed_before(plan: Plan, versions: Sequence[Version]) -> Signed | None:
    """What was put to be signed last before ``plan``, which says something else."""
    signoff = former_signoff(plan)
    return signed_version(signoff, versions) if signoff is not None else None


@lru_cache(maxsize=2)
def _unpacked(version: Version) -> Plan | None:
    try:
        return version.plan()
    except PlanFileError:
        return None
