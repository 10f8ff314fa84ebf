r"""Take translations handed in as JSON over into a .ts file.

Usage: ``python packaging/merge_translations.py LANGUAGE FILE.json...``

A file holds ``{"Context": {"English source": "text"}}``, with a list of the plural forms in place
of the text for a source with ``%n`` (Russian: one, few, many; English: one, many).  A source with
a disambiguation has the key ``source + "\u0004" + disambiguation``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import generate
import ts_files


def merge_files(ts_path: Path, files: list[Path]) -> ts_files.Merged:
    """Merge ``files`` into ``ts_path`` one after the other; the last one wins."""
    texts: ts_files.Catalogue = {}
    for file in files:
        data: ts_files.Catalogue = json.loads(file.read_text(encoding="utf-8"))
        for context, entries in data.items():
            texts.setdefault(context, {}).update(entries)
    result = ts_files.merge(ts_files.read(ts_path), texts)
    ts_files.write(result.ts, ts_path)
    return result


def report(result: ts_files.Merged) -> str:
    """What a merge did, for people."""
    lines = [f"merged: {result.merged}"]
    for title, items in (
        ("untranslated", result.untranslated),
        ("unknown, left out", result.unknown),
        ("wrong, left out", result.wrong),
    ):
        lines.append(f"{title}: {len(items)}")
        lines += [f"    {item!r}" for item in items]
    return "\n".join(lines)


def main() -> None:
    """Entry point; exit code 1 when a text was wrong."""
    parser = argparse.ArgumentParser(description="Merge translations in JSON into a .ts file.")
    parser.add_argument("language", choices=sorted(ts_files.PLURAL_FORMS))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.json")
    arguments = parser.parse_args()
    folder = generate.ROOT / "resources" / "translations"
    result = merge_files(folder / f"raciplanner_{arguments.language}.ts", arguments.files)
    print(report(result))
    sys.exit(1 if result.wrong else 0)


if __name__ == "__main__":
    main()
