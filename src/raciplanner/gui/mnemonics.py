"""Underlined letters: one for each entry of a menu, no letter twice in a window, in any language.

A text marks its letter by ``&``.  Views and languages bring entries that know nothing of one
another, so what clashes in a menu, or has no letter, gets one when the menu is opened; what clashes
in a window gets another one when it is shown, because keys that two parts claim press neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

MARKS = "marksALetter"
"""Property of a part whose text was given with a letter to mark."""


def distinct(texts: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """The texts with every letter marked at most once, and none that is in ``taken``.

    The first text that marks a letter keeps it while there is another way; others get the first
    free letter of a word, or any free letter, and none only where no letter can be spared.

    >>> distinct(["&Save", "Save &as…", "&Sort", "Undo"])
    ['&Save', 'Save &as…', 'S&ort', '&Undo']
    """
    given, apart = list(texts), frozenset(taken)
    plain = [_without_mark(text) for text in given]
    owners: dict[str, int] = {}
    for place, text in enumerate(given):
        if marked(text) and marked(text) not in apart:
            owners.setdefault(marked(text), place)
    free = [[letter for letter in _letters(text) if letter not in apart] for text in plain]
    marking = _Marking(free, owners)
    waiting = [place for place in range(len(given)) if place not in owners.values()]
    for keep in (True, False):
        waiting = [place for place in waiting if not marking.give(place, keep=keep)]
    return [
        _with_mark(text, marking.letter_of(place), given[place]) for place, text in enumerate(plain)
    ]


class _Marking:
    """Which text has which letter: a matching that grows by augmenting paths (Kuhn, 1955)."""

    def __init__(self, letters: Sequence[Sequence[str]], owners: dict[str, int]) -> None:
        self._letters, self._owners = letters, dict(owners)
        self._first = frozenset(owners.values())

    def letter_of(self, place: int) -> str:
        """The letter of a text, or empty."""
        return next((letter for letter, owner in self._owners.items() if owner == place), "")

    def give(self, place: int, *, keep: bool, tried: set[str] | None = None) -> bool:
        """Find a letter for a text; ``keep`` leaves the letters that were marked at first."""
        tried = set() if tried is None else tried
        for letter in self._letters[place]:
            if letter in tried:
                continue
            tried.add(letter)
            owner = self._owners.get(letter)
            if owner is None or (
                not (keep and owner in self._first) and self.give(owner, keep=keep, tried=tried)
            ):
                self._owners[letter] = place
                return True
        return False


def marked(text: str) -> str:
    """The letter that ``text`` marks, small; empty where it marks none."""
    mark = _place(text)
    return text[mark + 1].casefold() if mark >= 0 else ""


def _place(text: str) -> int:
    """Where the ``&`` of the mark stands, or -1; ``&&`` is a written ``&``."""
    place = text.find("&")
    while place >= 0 and text[place + 1 : place + 2] in ("&", ""):
        place = text.find("&", place + 2)
    return place


def _without_mark(text: str) -> str:
    mark = _place(text)
    return text[:mark] + text[mark + 1 :] if mark >= 0 else text


def _letters(text: str) -> list[str]:
    """Letters that ``text`` can mark: those that begin a word first."""
    starts = [i for i in range(len(text)) if text[i].isalnum() and not text[i - 1 : i].isalnum()]
    found = (text[place].casefold() for place in (*starts, *range(len(text))))
    return list(dict.fromkeys(letter for letter in found if letter.isalnum()))


def _with_mark(text: str, letter: str, given: str) -> str:
    """``text`` with ``letter`` marked; as it was given where that is the same letter."""
    if not letter or marked(given) == letter:
        return given if letter else text
    folded = [char.casefold() for char in text]
    starts = [i for i, char in enumerate(folded) if not "".join(folded[i - 1 : i]).isalnum()]
    place = next(i for i in (*starts, *range(len(text))) if folded[i] == letter)
    return f"{text[:place]}&{text[place:]}"


def mark_menu(menu: QMenu) -> None:
    """Give every entry of ``menu`` that is shown a letter of its own."""
    shown = [one for one in menu.actions() if one.isVisible() and not one.isSeparator()]
    mark_actions(shown)


def mark_actions(actions: list[QAction]) -> None:
    """Give each of ``actions`` a letter of its own, without another tip or short text."""
    for action, text in zip(actions, distinct(one.text() for one in actions), strict=True):
        if action.text() != text:
            short, tip = action.iconText(), action.toolTip()
            action.setText(text)
            action.setIconText(short)
            action.setToolTip(tip)


def mark_parts(areas: Iterable[QWidget], menus: Iterable[str]) -> None:
    """Let no button or title inside ``areas`` mark the letter of another one, or of a menu.

    Only texts that mark a letter are looked at; they may get another one, or lose theirs as long as
    none is left for them.  Those that are seen come first.
    """
    parts = [
        part
        for area in areas
        for part in area.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLabel) and _marks(part)
    ]
    taken = {marked(text) for text in menus}
    for visible in (True, False):
        some = [part for part in parts if part.isVisible() is visible]
        texts = distinct((part.text() for part in some), taken)
        taken.update(map(marked, texts))
        for part, text in zip(some, texts, strict=True):
            if part.text() != text:
                part.setText(text)


def _marks(part: QAbstractButton | QLabel) -> bool:
    """Whether the text of ``part`` marks a letter that is a key, or did when it was first seen."""
    leads_on = not isinstance(part, QLabel) or part.buddy() is not None
    if leads_on and marked(part.text()):
        part.setProperty(MARKS, True)
    return bool(part.property(MARKS))
