"""A verdict on a charter in words, and as data for scripts."""

from __future__ import annotations

from typing import Any

from raciplanner.charter.verify import Verdict
from raciplanner.i18n import Translate
from raciplanner.wording.doubts import doubt_text


def verdict_lines(verdict: Verdict, translate: Translate) -> list[str]:
    """What was found out: first the verdict in one sentence, then what it rests on."""
    lines = [_headline(verdict, translate)]
    lines += [doubt_text(doubt.code, doubt.data, translate) for doubt in verdict.doubts]
    if verdict.seal is not None:
        says = translate("Verify", "Version {version}, made on {day}, content hash {hash}.")
        seal = verdict.seal
        lines.append(says.format(version=seal.version, day=seal.day.isoformat(), hash=seal.content))
    if verdict.seal is not None and verdict.plan is not None and not verdict.repeated:
        lines.append(
            translate(
                "Verify",
                "It was made by another version of the program, so its pages were compared with "
                "its seal only.",
            )
        )
    return lines


def _headline(verdict: Verdict, translate: Translate) -> str:
    if not verdict.intact:
        return translate("Verify", "This charter is not as it was made:")
    return translate("Verify", "This charter is as it was made, and fits the plan inside it.")


def verdict_data(verdict: Verdict, translate: Translate) -> dict[str, Any]:
    """A verdict as JSON types."""
    seal = verdict.seal
    return {
        "intact": verdict.intact,
        "content_hash": seal.content if seal else None,
        "plan_content_hash": verdict.content or None,
        "version": seal.version if seal else None,
        "date": seal.day.isoformat() if seal else None,
        "repeated": verdict.repeated,
        "doubts": [
            {
                "code": doubt.code,
                "message": doubt_text(doubt.code, doubt.data, translate),
                "data": dict(doubt.data),
            }
            for doubt in verdict.doubts
        ],
    }
