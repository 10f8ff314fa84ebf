"""The door for goals in foreign files: what kind of file is it, and who reads it."""

from __future__ import annotations

from pathlib import Path

from raciplanner.errors import ImportFailed
from raciplanner.exchange import read_text, read_xlsx
from raciplanner.exchange.goal_outline import read_outline
from raciplanner.exchange.goal_table import read_goal_tables
from raciplanner.exchange.goal_tree import GoalTree
from raciplanner.exchange.goal_yaml import read_yaml
from raciplanner.exchange.source import bytes_of, read_document

MOST_CHARACTERS = 8 * 1024 * 1024
_OUTLINES = {".md", ".markdown", ".mdown", ".txt", ".text"}
_YAML = {".yaml", ".yml"}


def read_goals(path: Path) -> GoalTree:
    """The goals of a workbook, a table in a text, a Markdown outline or a YAML list.

    Raises
    ------
    ImportFailed
        If the file cannot be read; ``no_goals`` if there are none in it.
    """
    raw = bytes_of(path)
    if raw.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or path.suffix.lower() in (".xlsx", ".xlsm"):
        tree = read_goal_tables(read_xlsx.read(raw, path))
    elif raw.startswith(b"SQLite format 3\0"):
        raise ImportFailed("is_a_plan", file=path)
    elif raw.startswith(b"%PDF"):
        raise ImportFailed("pdf", file=path)
    else:
        tree = _of_text(read_text.decode(raw, path)[0], path)
    if not tree.nodes:
        raise ImportFailed("no_goals", file=path)
    return tree


def _of_text(text: str, path: Path) -> GoalTree:
    if len(text) > MOST_CHARACTERS:
        raise ImportFailed("too_large", file=path)
    suffix = path.suffix.lower()
    if suffix in _YAML:
        return read_yaml(text, path)
    tree = read_outline(text) if suffix in _OUTLINES else GoalTree(())
    return tree if tree.nodes else read_goal_tables(read_document(text, path))
