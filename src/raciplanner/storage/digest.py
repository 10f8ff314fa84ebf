"""The digest of a plan file: finds any change of a stored value that SQLite itself cannot see.

It runs over what is stored, not over what it means; the content hash of a plan is another thing
(:mod:`raciplanner.model.fingerprint`).  The rule is general, so that a program can check a file
of a later format whose tables it does not know.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

DIGEST_KEY = "digest"
CHAINED = "history"
"""The table that is left out: it has a chain of hashes of its own (storage.history)."""

_ROWS_AT_ONCE = 256
_BETWEEN_VALUES, _AFTER_ROWS = "\x1f", b"\x1e"


def stored_digest(tables: Mapping[str, Sequence[tuple[Any, ...]]]) -> str:
    """SHA-256 over the rows of every table but the history, as 64 hexadecimal digits.

    Parameters
    ----------
    tables : mapping of str to sequence of tuple
        The rows of each table in the order of the first column.

    Notes
    -----
    For each table in alphabetical order: its name, a blank, its number of rows, a line feed; the
    values row after row with U+001F between two of them; U+001E.  Numbers stand in decimal, a
    blob as the SHA-256 of its bytes; the row ``digest`` of ``meta`` is left out.
    """
    digest = hashlib.sha256()
    for name in sorted(tables.keys() - {CHAINED}):
        rows = tables[name]
        if name == "meta":
            rows = [row for row in rows if row[0] != DIGEST_KEY]
        digest.update(f"{name} {len(rows)}\n".encode())
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            values = list(chain.from_iterable(rows[start : start + _ROWS_AT_ONCE]))
            to_text = _text if bytes in set(map(type, values)) else str
            comma = _BETWEEN_VALUES if start else ""
            digest.update((comma + _BETWEEN_VALUES.join(map(to_text, values))).encode())
        digest.update(_AFTER_ROWS)
    return digest.hexdigest()


def _text(value: object) -> str:
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else str(value)
