"""Ids of records: short random texts, so that rows added in two copies of a plan never clash."""

from __future__ import annotations

import os
from collections.abc import Callable

NewId = Callable[[], str]
"""Gives a new id at each call."""


def random_id() -> str:
    """A new id: ten hexadecimal digits (40 random bits)."""
    return os.urandom(5).hex()  # what secrets does, without its imports


def seeded_ids(seed: bytes) -> NewId:
    """A source of ids that is the same for the same ``seed``.

    An import of the same file, or the example plan, then has the same content hash every time.

    >>> seeded_ids(b"example")() == seeded_ids(b"example")()
    True
    """
    import hashlib

    count = 0

    def new_id() -> str:
        nonlocal count
        count += 1
        return hashlib.sha256(seed + count.to_bytes(8, "big")).hexdigest()[:10]

    return new_id
