"""The sentence of an error: what is wrong, why, and the way out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath

from raciplanner.errors import FileTrouble, InvalidEdit, RaciPlannerError
from raciplanner.i18n import Translate
from raciplanner.wording.edits import refusal_text
from raciplanner.wording.errors_exchange import (
    CHARTER_SENTENCES,
    EXPORT_SENTENCES,
    IMPORT_SENTENCES,
)
from raciplanner.wording.errors_plan import NOTICES, PLAN_SENTENCES

Sentence = Callable[[Translate], str]

_SENTENCES: Mapping[str, Mapping[str, Sentence]] = {
    "PlanFileError": PLAN_SENTENCES,
    "ImportFailed": IMPORT_SENTENCES,
    "ExportFailed": EXPORT_SENTENCES,
    "CharterError": {**EXPORT_SENTENCES, **CHARTER_SENTENCES},
}


def error_text(error: RaciPlannerError, translate: Translate) -> str:
    """``error`` as one paragraph: problem, cause, way out, with the file and the place in it."""
    if isinstance(error, InvalidEdit):
        return refusal_text(error, translate)
    sentence = _SENTENCES.get(type(error).__name__, {}).get(error.code)
    if sentence is None:
        return str(error)
    text = sentence(translate).format_map(_values(error.data))
    place = error.place if isinstance(error, FileTrouble) else ""
    if place and "{place}" not in sentence(translate):
        text += " " + translate("Errors", "Place: {place}.").format(place=place)
    return text


def notice_text(code: str, data: Mapping[str, object], translate: Translate) -> str:
    """Something to tell about a file that was opened or saved well enough."""
    sentence = NOTICES.get(code)
    return sentence(translate).format_map(_values(data)) if sentence else code


class _Values(dict[str, object]):
    """Values for a sentence; one that is missing is left out instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def _values(data: Mapping[str, object]) -> _Values:
    """The values with ``name``, the file without its folders, and sizes in megabytes."""
    values = _Values(data)
    if "name" not in data:
        values["name"] = PurePath(str(data.get("file", ""))).name
    for key in ("size", "limit"):
        number = data.get(key)
        if isinstance(number, int) and number >= 1_000_000:
            values[key] = f"{number / 1_000_000:.0f} MB"
    return values
