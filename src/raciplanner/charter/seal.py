"""What a charter carries to be checked later: the plan it was made from, and its seal.

Both are attachments of the PDF.  The seal names the content hash, what the charter was made with,
and a digest of every page.  It is no signature: whoever can write a PDF can write another seal.
It finds what was changed by accident or by hand, and the plan in it tells what was agreed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import raciplanner

SEAL_NAME = "seal.json"
PLAN_NAME = "plan.raciplan"
FORM = "raciplanner-seal/1"


@dataclass(frozen=True, slots=True)
class Seal:
    """What a charter says of itself.

    Parameters
    ----------
    content : str
        Content hash of the plan, 64 hexadecimal digits.
    version : str
        Version of the plan, as its own field has it.
    day : date
    paper, language : str
        With the plan and the day they give the same charter again.
    plan : str
        SHA-256 of the attached plan file.
    pages : tuple of str
        SHA-256 of what is drawn on each page.
    program : str
        Version of the program that made the charter.
    """

    content: str
    version: str
    day: date
    paper: str
    language: str
    plan: str
    pages: tuple[str, ...]
    program: str = raciplanner.__version__

    def to_bytes(self) -> bytes:
        """The seal as a JSON text, the same for equal seals."""
        fields = {
            "form": FORM,
            "content": self.content,
            "version": self.version,
            "day": self.day.isoformat(),
            "paper": self.paper,
            "language": self.language,
            "plan": self.plan,
            "pages": list(self.pages),
            "program": self.program,
        }
        return json.dumps(fields, ensure_ascii=False, indent=1, sort_keys=True).encode()

    @classmethod
    def of_bytes(cls, data: bytes) -> Seal:
        """The seal that :meth:`to_bytes` has written.

        Raises
        ------
        ValueError
            For anything else.
        """
        fields = json.loads(data.decode("utf-8"))
        if type(fields) is not dict or fields.get("form") != FORM:
            raise ValueError("no seal of a known form")
        try:
            return cls(
                _text(fields["content"]),
                _text(fields["version"]),
                date.fromisoformat(_text(fields["day"])),
                _text(fields["paper"]),
                _text(fields["language"]),
                _text(fields["plan"]),
                tuple(map(_text, fields["pages"])),
                _text(fields["program"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"a seal with a part missing: {error}") from None


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(f"{type(value).__name__} instead of a text")
    return value


def digest(data: bytes) -> str:
    """SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def page_digests(contents: Sequence[bytes]) -> tuple[str, ...]:
    """Digests of what is drawn on each page."""
    return tuple(map(digest, contents))
