"""File names proposed for what the program writes."""

from __future__ import annotations

import re
import unicodedata

_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LIMIT = 120


def safe_name(title: str, fallback: str) -> str:
    """``title`` as the name of a file on any system, without an ending.

    Leaves out what some file system forbids, control and direction marks, and names that mean a
    device on Windows; long titles are cut.

    >>> safe_name('Q3: sales/marketing', "Plan"), safe_name("con", "Plan"), safe_name(" . ", "Plan")
    ('Q3 sales marketing', 'con_', 'Plan')
    """
    text = re.sub(r'[\\/:*?"<>|]+', " ", unicodedata.normalize("NFC", title))
    text = "".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    text = " ".join(text.split()).strip(". ")
    while len(text.encode()) > _LIMIT:
        text = text[:-1]
    text = text.strip(". ")
    if _RESERVED.match(text):
        text += "_"
    return text or fallback
