"""Goals from a Markdown outline: headings, and lists below them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from raciplanner.exchange.goal_tree import MAX_NODES, GoalTree, Node
from raciplanner.exchange.grid import Notice

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"(\s*)(?:[-*+•]|\d{1,4}[.)])\s+(.*)")
_BOX = re.compile(r"\[([ xX✓✔])\]\s+")
_RESULT = re.compile(r"\s*(?:=+>|⇒|→)\s*\.?\s*")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_REFERENCE = re.compile(r"!?\[([^\[\]]*)\]\[([^\[\]]*)\]")
_DEFINITION = re.compile(r"\s*\[([^\]]+)\]:\s+\S+")
_STRONG = re.compile(r"(\*\*\*|\*\*|__|(?<!\w)\*(?!\s)|(?<!\w)_(?!\s)|`)(.+?)\1")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|])")
_HIDDEN = 0xE000
"""Escaped characters are moved to a private place while marks are taken away."""
_HIDDEN_CHARACTERS = frozenset(chr(_HIDDEN + ord(c)) for c in "\\`*_{}[]()#+-.!<>|")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE = re.compile(r"\s*([-*_=])(?:\s*\1){2,}\s*$")


def read_outline(text: str) -> GoalTree:
    r"""The goals of a Markdown text.

    A single heading of the first level is the title of the document.  Items of a list stand under
    the item they are indented below, else under the heading.  Other text is kept as a note of the
    goal above it; what stands before all goals is told.

    >>> [(node.text, node.depth) for node in read_outline("# Grow\n- Sell more\n").nodes]
    [('Sell more', 0)]
    """
    lines = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text).splitlines()
    known = {found[1].casefold() for line in lines if (found := _DEFINITION.match(line))}
    reader = _Reader(_base(lines), frozenset(known))
    for number, line in _told(lines):
        reader.take(number, line)
    return GoalTree(reader.finished(), tuple(reader.notices))


def _told(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, without a head of settings, code, and definitions of links."""
    fence, start = "", 0
    if lines and lines[0].strip() == "---" and "---" in (line.strip() for line in lines[1:]):
        start = next(at for at, line in enumerate(lines) if at and line.strip() == "---") + 1
    for number, line in enumerate(lines[start:], start + 1):
        mark = line.strip()[:3]
        if mark in {"```", "~~~"} and (not fence or mark == fence):
            fence = "" if fence else mark
        elif not fence and not _DEFINITION.match(line) and not _RULE.match(line):
            yield number, line.expandtabs(4)


def _base(lines: list[str]) -> int:
    """The level of the uppermost headings that are goals; 1 where the first heading is one too."""
    levels = [len(found[1]) for line in lines if (found := _HEADING.match(line))]
    if not levels:
        return 1
    if levels.count(min(levels)) == 1 and levels[0] == min(levels):
        return min((level for level in levels[1:]), default=levels[0] + 1)
    return min(levels)


class _Reader:
    """Takes line after line."""

    def __init__(self, base: int, known: frozenset[str]) -> None:
        self.nodes: list[Node] = []
        self.notices: list[Notice] = []
        self._base, self._known = base, known
        self._headings: list[tuple[int, int]] = []  # level, place in nodes
        self._items: list[tuple[int, int]] = []  # indentation, place in nodes
        self._tables: set[int] = set()  # headings of tables, by place
        self._cut = False

    def finished(self) -> list[Node]:
        """The nodes without headings that have nothing but a table below them."""
        inner = {above for node in self.nodes for above in node.parents}
        gone = {at for at in self._tables if at not in inner and not self.nodes[at].notes}
        places = [at for at in range(len(self.nodes)) if at not in gone]
        new = {at: place for place, at in enumerate(places)}
        for node in self.nodes:
            node.parents = [new[above] for above in node.parents if above in new]
        return [self.nodes[at] for at in places]

    def take(self, number: int, line: str) -> None:
        """Take one line."""
        heading, item = _HEADING.match(line), _ITEM.match(line)
        if heading:
            self._items = []
            self._heading(number, len(heading[1]), heading[2])
        elif item:
            self._item(number, len(item[1]), item[2])
        elif line.lstrip().startswith("|"):
            self._tables |= {self._headings[-1][1]} if self._headings else set()
            self._items = []
        elif line.strip():
            self._text(number, line)

    def _heading(self, number: int, level: int, text: str) -> None:
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        if level < self._base:
            return
        place = self._add(number, text, self._headings[-1][1] if self._headings else None)
        self._headings.append((level, place))

    def _item(self, number: int, indentation: int, text: str) -> None:
        while self._items and self._items[-1][0] >= indentation:
            self._items.pop()
        above = self._items or self._headings
        place = self._add(number, text, above[-1][1] if above else None)
        self._items.append((indentation, place))

    def _add(self, number: int, text: str, above: int | None) -> int:
        if len(self.nodes) >= MAX_NODES:
            if not self._cut:
                self.notices.append(Notice("goals_cut", {"count": MAX_NODES, "line": number}))
            self._cut = True
            return len(self.nodes) - 1
        done = _BOX.match(text)
        name, result = split_result(plain(text[done.end() :] if done else text, self._known))
        depth = 0 if above is None else self.nodes[above].depth + 1
        node = Node(name, [] if above is None else [above], depth, str(number), result)
        if done and done[1] != " ":
            node.fields["status"] = "done"
        self.nodes.append(node)
        return len(self.nodes) - 1

    def _text(self, number: int, line: str) -> None:
        text = plain(line.strip().lstrip(">").strip(), self._known)
        if not text:
            return
        if self._items:
            # A paragraph that is indented goes on with the item; another one ends the list.
            place = self._items[-1][1]
        elif self._headings:
            place = self._headings[-1][1]
        else:
            self.notices.append(Notice("text_left", {"text": text[:200], "line": number}))
            return
        self.nodes[place].notes.append(text)


def plain(text: str, known: frozenset[str] = frozenset()) -> str:
    """Markdown without its marks; of links the text stays.

    Parameters
    ----------
    known : frozenset of str
        Names of the links that the document defines.  ``[A][B]`` is a link where ``B`` is one of
        them, or in small letters: tags such as ``[P0][SALES]`` stay.

    >>> plain("**Reach [$L][l] in _sales_** per [plan](https://example.com) [P0][DP]")
    'Reach $L in sales per plan [P0][DP]'
    """

    def named(found: re.Match[str]) -> str:
        name = found[2] or found[1]
        return found[1] if name.casefold() in known or name.islower() else found[0]

    text = _ESCAPE.sub(lambda found: chr(_HIDDEN + ord(found[1])), text)
    for _ in range(3):
        text = _REFERENCE.sub(named, _LINK.sub(r"\1", text))
    for _ in range(3):
        text = _STRONG.sub(r"\2", text)
    text = "".join(chr(ord(c) - _HIDDEN) if c in _HIDDEN_CHARACTERS else c for c in text)
    return " ".join(text.split())


def split_result(text: str) -> tuple[str, str]:
    """A goal and what came of it, which follows an arrow.

    >>> split_result("Launch in March ==> Done")
    ('Launch in March', 'Done')
    """
    found = _RESULT.search(text)
    if not found or not found.start():
        return text, ""
    return text[: found.start()].rstrip(), text[found.end() :].strip()
