"""Check that every text of the program is known to the .ts files, and translated.

Three things are looked at: calls lupdate cannot read, .ts files that lag behind the program, and
translations that are unfinished or lack a field of their source.
"""

from __future__ import annotations

import ast
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import generate
import ts_files


def unreadable_calls(code: str, name: str) -> Iterator[str]:
    """Calls in ``code`` whose text lupdate would miss, as ``name:line: reason``.

    >>> list(unreadable_calls('translate("C", "%n rows", n=3)', "x.py"))
    ["x.py:1: n= must be the fourth argument: translate(context, text, None, n)"]
    """
    tree = ast.parse(code)
    in_f_string = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            reason = _reason(node, inside_f_string=id(node) in in_f_string)
            if reason:
                yield f"{name}:{node.lineno}: {reason}"


def _reason(call: ast.Call, *, inside_f_string: bool) -> str:
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if called not in {"translate", "QT_TRANSLATE_NOOP"} or len(call.args) < 2:
        return ""
    context, source = call.args[:2]
    if isinstance(source, ast.JoinedStr):
        return "an f-string cannot be translated: use str.format on the result"
    if not _is_text(source):
        return ""
    if not _is_text(context):
        return "the context must be a literal"
    if inside_f_string:
        return "translate inside an f-string is not found: put it before"
    if any(keyword.arg == "n" for keyword in call.keywords):
        return "n= must be the fourth argument: translate(context, text, None, n)"
    plural = isinstance(source, ast.Constant) and "%n" in str(source.value)
    if plural and called == "QT_TRANSLATE_NOOP":
        return "a plural must be a translate call of its own, QT_TRANSLATE_NOOP makes no forms"
    return ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def stale(root: Path) -> Iterator[str]:
    """Texts that the .ts files lack or still have, against what lupdate finds now."""
    committed = root / "resources" / "translations"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for ts in committed.glob("*.ts"):
            shutil.copy(ts, folder)
        generate.collect_texts(root, folder)
        for path in sorted(folder.glob("*.ts")):
            now, then = _keys(path), _keys(committed / path.name)
            yield from (f"{path.name}: new text {key}" for key in sorted(now - then))
            yield from (f"{path.name}: text gone {key}" for key in sorted(then - now))


def _keys(path: Path) -> set[tuple[str, str, bool]]:
    if not path.exists():
        return set()
    return {(m.context, m.key, m.numerus) for m in ts_files.read(path).messages}


def incomplete(path: Path) -> Iterator[str]:
    """Messages of one .ts file that have no translation, or one that does not fit."""
    ts = ts_files.read(path)
    for message in ts.messages:
        reason = ts_files.problem(message, ts.plural_forms) if message.finished else "unfinished"
        if reason:
            yield f"{path.name}: {ts_files.label(message)!r}: {reason}"


def problems(root: Path) -> list[str]:
    """Everything that is wrong with the texts of the checkout ``root``."""
    found: list[str] = []
    for path in sorted((root / "src" / "raciplanner").rglob("*.py")):
        if "_generated" not in path.parts:
            name = path.relative_to(root).as_posix()
            found += unreadable_calls(path.read_text(encoding="utf-8"), name)
    found += stale(root)
    for path in sorted((root / "resources" / "translations").glob("*.ts")):
        found += incomplete(path)
    return found


def main() -> None:
    """Entry point; exit code 1 when something is wrong."""
    found = problems(generate.ROOT)
    for problem in found:
        print(problem)
    if found:
        sys.exit(f"{len(found)} problems: run  make translations, then finish what it lists")
    print("every text is translated")


if __name__ == "__main__":
    main()
