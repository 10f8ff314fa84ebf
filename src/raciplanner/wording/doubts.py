"""Sentences for what was found wrong with a charter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate

Sentence = Callable[[Translate, int], str]


def doubt_text(code: str, data: Mapping[str, str | int], translate: Translate) -> str:
    """The sentence of one doubt; ``data`` has the values."""
    return _SENTENCES[code](translate, int(data.get("count", 0))).format_map(data)


_SENTENCES: Mapping[str, Sentence] = {
    "plan_missing": lambda translate, _n: translate(
        "Verify", "The plan that travelled inside the charter has been taken out."
    ),
    "plan_damaged": lambda translate, _n: translate(
        "Verify", "The plan inside the charter is damaged and cannot be read."
    ),
    "plan_other": lambda translate, _n: translate(
        "Verify",
        "Another plan has been put into the charter: its content hash begins with {hash}.",
    ),
    "plan_changed": lambda translate, _n: translate(
        "Verify", "The plan inside the charter was saved anew; what it says is the same."
    ),
    "seal_missing": lambda translate, _n: translate(
        "Verify", "The seal of the charter has been taken out: its pages cannot be checked."
    ),
    "seal_damaged": lambda translate, _n: translate(
        "Verify", "The seal of the charter is damaged: its pages cannot be checked."
    ),
    "seal_changed": lambda translate, _n: translate(
        "Verify", "The seal is not the one that belongs to the plan inside the charter."
    ),
    "page_changed": lambda translate, _n: translate(
        "Verify", "Page {page} does not show what was written there."
    ),
    "pages_missing": lambda translate, n: translate(
        "Verify", "%n pages have been taken out.", None, n
    ),
    "pages_added": lambda translate, n: translate("Verify", "%n pages have been added.", None, n),
    "added_later": lambda translate, n: translate(
        "Verify",
        "Something was added to the file %n times after it was made. The pages below are as they "
        "were; what lies on top of them is not part of the charter.",
        None,
        n,
    ),
    "cut_off": lambda translate, _n: translate(
        "Verify", "The end of the file has been cut off, and with it what was added there last."
    ),
    "signature_broken": lambda translate, _n: translate(
        "Verify",
        "The signature of {name} does not hold: what was signed has been changed, or the "
        "signature itself.",
    ),
    "signature_overruled": lambda translate, _n: translate(
        "Verify",
        "After {name} signed, something was added to the file that the signature does not allow.",
    ),
    "signature_foreign": lambda translate, _n: translate(
        "Verify", "{name} has signed where this charter has no place for a signature."
    ),
    "signature_missing": lambda translate, _n: translate(
        "Verify",
        "The signature of {name} is not in the file, though the plan says that it is made with a "
        "certificate: it was not put in yet, or has been cut off.",
    ),
    "rebuilt": lambda translate, _n: translate(
        "Verify",
        "The file is not the one that was made: another program has written it anew, or bytes in "
        "it were changed. The text of the pages is the same; what may lie on top of them is not "
        "part of the charter.",
    ),
}
