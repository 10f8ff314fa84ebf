"""Writing a plan for other programs: XLSX, CSV, Markdown, HTML, JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from raciplanner.errors import ExportFailed
from raciplanner.exchange.writers_html import html_bytes
from raciplanner.exchange.writers_json import json_bytes
from raciplanner.exchange.writers_table import Job
from raciplanner.exchange.writers_text import csv_bytes, markdown_bytes
from raciplanner.exchange.writers_xlsx import xlsx_bytes
from raciplanner.i18n import LANGUAGES
from raciplanner.model.plan import Plan
from raciplanner.storage.writing import write_file

FORMS = ("matrix", "list")
WRITERS: Mapping[str, Callable[[Job], bytes]] = MappingProxyType(
    {
        ".xlsx": xlsx_bytes,
        ".csv": csv_bytes,
        ".md": markdown_bytes,
        ".html": html_bytes,
        ".json": json_bytes,
    }
)
"""What makes the bytes of a file, by the end of its name."""


def export_plan(
    plan: Plan, path: str | Path, *, form: str = "matrix", language: str | None = None
) -> None:
    """Write ``plan`` in the format that the end of the file name asks for.

    The same plan always gives the same bytes.  The file is there whole or not at all; one that
    was there before is replaced.

    Parameters
    ----------
    path : str or Path
        Ends with ``.xlsx``, ``.csv``, ``.md``, ``.html`` or ``.json``.
    form : {"matrix", "list"}
        Activities × roles, or one row per filled cell (activity, role, letters).  JSON is always
        the whole plan.
    language : str, optional
        Language of headings and legend; that of the plan by default.

    Raises
    ------
    ExportFailed
        ``unknown_suffix``, ``too_large``, ``text_too_long`` or ``bad_text`` for what the format
        cannot hold; ``no_folder``, ``no_permission``, ``read_only_file``, ``not_a_file``,
        ``disk_full``, ``name_too_long`` or ``write_failed`` for what the disk refuses.
    ValueError
        If ``form`` is not known.
    """
    if form not in FORMS:
        raise ValueError(f"unknown form {form!r}")
    path = Path(path)
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportFailed("unknown_suffix", file=path, known=", ".join(WRITERS))
    wanted = language or plan.info.language
    try:
        data = writer(Job(plan, path, form, wanted if wanted in LANGUAGES else "en"))
    except UnicodeEncodeError as error:
        raise ExportFailed("bad_text", file=path, place=_around(error)) from error
    write_file(path, data, ExportFailed)


def _around(error: UnicodeEncodeError) -> str:
    """The text around the character that no file can hold, with a mark in its place."""
    before = error.object[max(0, error.start - 20) : error.start]
    after = error.object[error.end : error.end + 20]
    return f"{before}\N{REPLACEMENT CHARACTER}{after}"
