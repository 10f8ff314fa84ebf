"""Sentences of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raciplanner.i18n import Translate
from raciplanner.wording.edits import edit_text, is_known

if TYPE_CHECKING:
    from raciplanner.storage.history import Entry


def entry_text(entry: Entry, translate: Translate) -> str:
    """What a person did, in the language asked for.

    An action that is not known here is told in the words that were written down then.
    """
    if entry.how == "unreadable":
        return translate("History", "This entry cannot be read.")
    text = edit_text(entry.edit, translate) if is_known(entry.edit) else entry.what
    if entry.how == "undone":
        return translate("History", "Undone: {action}").format(action=text)
    if entry.how == "redone":
        return translate("History", "Redone: {action}").format(action=text)
    return text
