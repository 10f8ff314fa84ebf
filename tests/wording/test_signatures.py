"""What somebody said to the charter, in the list of changes."""

from __future__ import annotations

import pytest

from raciplanner.i18n import translator
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import freeze, sign
from raciplanner.wording.before_after import lines_of
from tests.builders import PMBOK, plan_from

MADE = "2026-11-26T10:05:30+03:00"


def said(language: str, **what) -> dict[str, tuple[str, str]]:
    """Name of the field, before and after."""
    plan = plan_from(PMBOK)
    plan = plan.apply(freeze(plan, "1.0", [Signer("Anna", "CMO")], made=MADE))
    (key,) = plan.signatures
    edit = sign(plan, key, made=MADE, **what)
    lines = lines_of(edit.changes, plan, plan.apply(edit), translator(language))
    return {line.what.rpartition(" · ")[2]: (line.before, line.after) for line in lines}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            {
                "what was said": ("", "agrees with a reservation"),
                "how": ("", "drawn"),
                "when": ("", "2026-11-26 10:05"),
                "drawing": ("", "drawn"),
                "remark": ("", "Budget first."),
            },
        ),
        (
            "ru",
            {
                "что сказано": ("", "согласие с оговоркой"),
                "как": ("", "рисунком"),
                "когда": ("", "2026-11-26 10:05"),
                "рисунок": ("", "рисунком"),
                "замечание": ("", "Budget first."),
            },
        ),
    ],
)
def test_words_instead_of_codes_and_numbers(language, expected):
    mark = ((100, 100, 200, 200),)
    found = said(language, outcome="reservation", method="drawn", remark="Budget first.", mark=mark)
    assert found == expected


@pytest.mark.parametrize("method", ["typed", "paper", "certificate"])
def test_every_way_to_sign_has_its_words(method):
    found = said("en", outcome="agrees", method=method)
    words = {"typed": "typed", "paper": "on paper", "certificate": "by certificate"}
    assert found["how"] == ("", words[method])
    assert found["what was said"] == ("", "agrees")


def test_who_signs_later_and_who_declines():
    assert said("en", outcome="", method="later")["how"] == ("", "signs later")
    declined = said("en", outcome="declines", method="typed", remark="No budget.")
    assert declined["what was said"] == ("", "declines")
