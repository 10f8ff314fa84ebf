"""Qt translation files (.ts): reading, writing as lupdate does, and the Qt-free catalogue.

Only the parts of the format that lupdate writes here are known: no locations, no obsolete
messages.  Format: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

SEPARATOR = "\u0004"
"""Stands between a source text and its disambiguation in a catalogue key, as in gettext."""

Text = str | list[str]
Catalogue = dict[str, dict[str, Text]]
"""Context -> key of the message -> text, or the list of its plural forms."""

PLURAL_FORMS = {"en": 2, "ru": 3}

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Message:
    """One text of the interface with its translation.

    ``forms`` has one text, or one per plural form where ``numerus`` is set.
    """

    context: str
    source: str
    comment: str = ""
    extracomment: str = ""
    numerus: bool = False
    forms: tuple[str, ...] = ("",)
    finished: bool = False

    @property
    def key(self) -> str:
        """Key of the message inside its context."""
        return f"{self.source}{SEPARATOR}{self.comment}" if self.comment else self.source


@dataclass(frozen=True)
class TsFile:
    """A translation file: ``language`` as written in it, and its messages in file order."""

    language: str
    messages: tuple[Message, ...] = ()

    @property
    def plural_forms(self) -> int:
        """Number of plural forms of the language."""
        return PLURAL_FORMS[self.language.partition("_")[0]]


def read(path: Path) -> TsFile:
    """The translation file at ``path``."""
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - a file of the project
    messages = [
        _message(context.findtext("name", ""), element)
        for context in root.iter("context")
        for element in context.iter("message")
    ]
    return TsFile(root.get("language", ""), tuple(messages))


def _message(context: str, element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None, "a message without a translation element"
    numerus = element.get("numerus") == "yes"
    parts = translation.findall("numerusform") if numerus else [translation]
    return Message(
        context=context,
        source=_text(element.find("source")),
        comment=_text(element.find("comment")),
        extracomment=_text(element.find("extracomment")),
        numerus=numerus,
        forms=tuple(_text(part) for part in parts),
        finished=translation.get("type") is None,
    )


def _text(element: ET.Element | None) -> str:
    """Text of ``element``; control characters are ``<byte value="x1b"/>`` inside it."""
    if element is None:
        return ""
    parts = [element.text or ""]
    for child in element:
        value = child.get("value", "")
        parts += [chr(int(value[1:], 16) if value[:1] == "x" else int(value)), child.tail or ""]
    return "".join(parts)


def write(ts: TsFile, path: Path) -> None:
    """Write ``ts`` the way lupdate writes it, so that the two never undo each other's layout."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{ts.language}" sourcelanguage="en">',
    ]
    context = None
    for message in ts.messages:
        if message.context != context:
            if context is not None:
                lines.append("</context>")
            context = message.context
            lines += ["<context>", f"    <name>{_escape(context)}</name>"]
        lines += _message_lines(message)
    lines += ["</context>", "</TS>", ""] if ts.messages else ["</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message_lines(message: Message) -> list[str]:
    lines = ['    <message numerus="yes">' if message.numerus else "    <message>"]
    lines.append(f"        <source>{_escape(message.source)}</source>")
    lines += [
        f"        <{tag}>{_escape(text)}</{tag}>"
        for tag, text in (("comment", message.comment), ("extracomment", message.extracomment))
        if text
    ]
    start = "<translation>" if message.finished else '<translation type="unfinished">'
    if message.numerus:
        lines.append(f"        {start}")
        lines += [f"            <numerusform>{_escape(f)}</numerusform>" for f in message.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        {start}{_escape(message.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _escape(text: str) -> str:
    return "".join(_escape_one(character) for character in text)


def _escape_one(character: str) -> str:
    if character < " " and character not in "\n\t":
        return f'<byte value="x{ord(character):x}"/>'
    return _ESCAPES.get(character, character)


def catalogue(ts: TsFile) -> Catalogue:
    """The finished translations of ``ts``, as the translator of the package reads them."""
    result: Catalogue = {}
    for message in ts.messages:
        if message.finished and all(message.forms):
            text: Text = list(message.forms) if message.numerus else message.forms[0]
            result.setdefault(message.context, {})[message.key] = text
    return result


@dataclass(frozen=True)
class Merged:
    """A translation file after a merge, with what did not fit.

    Attributes
    ----------
    merged : int
        Number of messages that got a text.
    unknown : tuple of str
        Texts the program does not have.
    wrong : tuple of str
        Texts that cannot stand for their source, each with the reason; they are left out.
    """

    ts: TsFile
    merged: int
    unknown: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def untranslated(self) -> tuple[str, ...]:
        """Texts that still have no finished translation."""
        return tuple(label(m) for m in self.ts.messages if not m.finished)


def merge(ts: TsFile, texts: Catalogue) -> Merged:
    """``ts`` with the translations ``texts`` taken over as finished."""
    known = {(m.context, m.key) for m in ts.messages}
    messages, wrong, merged = [], [], 0
    for message in ts.messages:
        text = texts.get(message.context, {}).get(message.key)
        if text is None:
            messages.append(message)
            continue
        new = replace(message, forms=_forms(text), finished=True)
        if reason := problem(new, ts.plural_forms):
            wrong.append(f"{label(message)}: {reason}")
            messages.append(message)
        else:
            messages.append(new)
            merged += 1
    unknown = [
        f"{context}: {key}" for context, keys in texts.items() for key in keys
        if (context, key) not in known
    ]  # fmt: skip
    return Merged(replace(ts, messages=tuple(messages)), merged, tuple(unknown), tuple(wrong))


def _forms(text: Text) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def label(message: Message) -> str:
    """How a report names a message."""
    return f"{message.context}: {message.key}"


def problem(message: Message, plural_forms: int) -> str:
    """Why the translation of ``message`` cannot be used, or an empty text."""
    wanted = plural_forms if message.numerus else 1
    if len(message.forms) != wanted:
        return f"{len(message.forms)} forms, {wanted} wanted"
    if not all(form.strip() for form in message.forms):
        return "empty text"
    fields = _fields([message.source])
    if any(_fields([form]) != fields for form in message.forms):
        return f"fields differ from {sorted(fields)}"
    # English may write its singular out ("One role"); in Russian 21 takes the form of 1.
    counted = message.forms[1 if plural_forms == 2 and message.numerus else 0 :]
    if any(("%n" in form) != ("%n" in message.source) for form in counted):
        return "%n is missing or too much"
    return ""


def _fields(texts: Iterable[str]) -> set[str]:
    """Names of the ``{fields}`` and Qt's ``%1`` in ``texts``."""
    names: set[str] = set()
    for text in texts:
        names.update(re.findall(r"%L?\d+", text))
        try:
            names.update(name for _, name, _, _ in string.Formatter().parse(text) if name)
        except ValueError:
            names.add("a brace without its pair")
    return names
