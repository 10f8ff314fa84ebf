"""The whole plan as JSON; the shape is described in ``docs/export.md``."""

from __future__ import annotations

import json
from typing import Any

from raciplanner.exchange.writers_table import Job, cells
from raciplanner.model.fingerprint import content_hash, plain
from raciplanner.model.frameworks import in_order, letters_text
from raciplanner.model.plan import RECORD_TYPES, Plan
from raciplanner.model.records import LetterSet

FORMAT = "raciplanner-plan"
FORMAT_VERSION = 1


def json_bytes(job: Job) -> bytes:
    """``job`` as JSON: every record in reading order, cells with letters and functions."""
    plan = job.plan
    tables = {
        name: [plain(record) for record in _ordered(plan, name)]
        for name in RECORD_TYPES
        if name != "letter_sets"
    }
    data = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "content_hash": content_hash(plan),
        "info": plain(plan.info),
        "letters": _letter_set(plan.letters),
        "letter_sets": [_letter_set(one) for one in plan.letter_sets.ordered],
        **tables,
        "assignments": _assignments(plan),
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def _ordered(plan: Plan, name: str) -> tuple[Any, ...]:
    return plan.rows if name == "activities" else plan.table(name).ordered


def _letter_set(letters: LetterSet) -> dict[str, Any]:
    """A letter set with its texts by language."""
    described = [
        plain(one) | {"words": _by_language(one.words), "meanings": _by_language(one.meanings)}
        for one in letters.letters
    ]
    return dict(plain(letters)) | {"letters": described}


def _by_language(texts: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {language: plain(text) for language, text in texts}


def _assignments(plan: Plan) -> list[dict[str, Any]]:
    return [
        {
            "activity": activity.id,
            "role": role.id,
            "letters": letters_text(plan.letters, cell.functions),
            "functions": in_order(cell.functions),
            "note": plain(cell.note),
        }
        for activity in plan.rows
        for _place, role, cell in cells(plan, activity.id)
    ]
