"""CSV and Markdown."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from raciplanner.exchange.writers_table import (
    Job,
    list_header,
    list_rows,
    matrix_header,
    matrix_rows,
    notes,
)

_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_RISKY = re.compile("'*[=+\\-@\t\r\0]")
_LIST_COLUMNS = ("activity", "role", "letters")

_MARKS = re.compile(r"([\\`*_\[\]<>|~$])|&(?=#?\w+;)")
_SPACES = re.compile(r"\s+")


def csv_bytes(job: Job) -> bytes:
    """``job`` as CSV in UTF-8, with commas and CR LF.

    The list has the fixed columns ``activity,role,letters`` and no byte order mark, for programs.
    The matrix starts with a byte order mark, without which spreadsheets take it for the old
    encoding of the system.
    """
    text = io.StringIO(newline="")
    rows: Iterable[Sequence[str]]
    if job.form == "list":
        rows = chain([_LIST_COLUMNS], list_rows(job.plan))
    else:
        text.write(_BOM)
        rows = chain([matrix_header(job)], matrix_rows(job))
    csv.writer(text).writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def guarded(text: str) -> str:
    """``text`` with an apostrophe in front where a spreadsheet might calculate it.

    That is where it starts with ``=``, ``+``, ``-``, ``@``, tab, carriage return or NUL, also
    behind apostrophes, so that taking one apostrophe away from such a text always gives back
    what it was (OWASP ASVS 5, 1.2.10; CWE-1236).

    >>> guarded("=1+1"), guarded("Don't"), guarded("'=1")
    ("'=1+1", "Don't", "''=1")
    """
    return f"'{text}" if _RISKY.match(text) else text


def markdown_bytes(job: Job) -> bytes:
    """``job`` as Markdown with one table (GitHub Flavored Markdown)."""
    plan, info = job.plan, job.plan.info
    parts = [f"# {marked(info.title)}"] if info.title else []
    parts += [marked(" · ".join(job.facts))] if job.facts else []
    parts += [marked(info.scope)] if info.scope else []
    if job.form == "list":
        parts.append(_table(list_header(job), list_rows(plan), centred=1))
    else:
        parts.append(_table(matrix_header(job), matrix_rows(job), centred=len(plan.columns)))
    parts.append("\n".join(_legend(job)))
    remarks = [f"- {marked(a)}, {marked(r)}: {marked(note)}" for a, r, note in notes(plan)]
    if remarks:
        heading = job.translate("Export", "Notes")
        parts += [f"## {heading}", "\n".join(remarks)]
    return ("\n\n".join(parts) + "\n").encode()


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], *, centred: int) -> str:
    rule = ["---"] * (len(header) - centred) + [":-:"] * centred
    lines = [_line(marked(text) for text in header), _line(rule)]
    return "\n".join(lines + [_line(marked(text) for text in row) for row in rows])


def _line(texts: Iterable[str]) -> str:
    return f"| {' | '.join(texts)} |"


def _legend(job: Job) -> Iterable[str]:
    for letter in job.legend:
        word, meaning = letter.word(job.language), letter.meaning(job.language)
        yield f"- **{marked(letter.char)}** – " + marked(f"{word}: {meaning}" if meaning else word)


@lru_cache(maxsize=4096)
def marked(text: str) -> str:
    r"""``text`` on one line, with the signs escaped that mean something in Markdown.

    >>> print(marked("Q&A | *draft*"))
    Q&A \| \*draft\*
    """
    return _MARKS.sub(r"\\\g<0>", _SPACES.sub(" ", text).strip())
