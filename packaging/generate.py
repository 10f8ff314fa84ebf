"""Build ``src/raciplanner/_generated`` from ``ui/`` and ``resources/``.

=============================================  =============================================
``ui/main_window.ui``                          ``ui/main_window.py`` with ``Ui_...``, typed
``resources/icons.qrc``                        ``ui/icons_rc.py``
``resources/translations/raciplanner_ru.ts``   ``translations/raciplanner_ru.qm`` and ``ru.json``
``resources/library/content_library.yaml``     ``library/library.json``
``resources/{fonts,icons,examples}/**``        the same files
=============================================  =============================================

``python packaging/generate.py`` builds what changed, ``--lupdate`` collects the texts of the
program into the .ts files.  lupdate reads Python by its words, not by its meaning; of the calls
this project makes it finds

- ``translate("Context", "text")`` on any object or none, with a comment as third argument and
  ``n`` as fourth: ``translate("Context", "%n rows", None, n)``; texts joined over several lines;
- ``QT_TRANSLATE_NOOP("Context", "text")``, whoever defines that name, but never as a plural.

It does *not* find a call with ``n=...`` as keyword, one inside an f-string, and none of the
``..._N_NOOP`` and ``..._NOOP3`` forms.  ``check_translations.py`` reports what would be missed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import qt_tools
import ts_files

ROOT = Path(__file__).resolve().parent.parent
GENERATED = Path("src/raciplanner/_generated")
STAMPS = "stamps.json"
COPIED = ("fonts", "icons", "examples")


@dataclass(frozen=True)
class Job:
    """One input file and the files made from it (paths inside ``_generated``)."""

    source: Path
    outputs: tuple[str, ...]
    make: Callable[[Path, Path], None]


def jobs(root: Path) -> Iterator[Job]:
    """Everything there is to build in the checkout ``root``."""
    resources = root / "resources"
    for form in sorted((root / "ui").glob("*.ui")):
        yield Job(form, (f"ui/{form.stem}.py",), make_form)
    for collection in sorted(resources.glob("*.qrc")):
        yield Job(collection, (f"ui/{collection.stem}_rc.py",), make_collection)
    for ts in sorted((resources / "translations").glob("raciplanner_*.ts")):
        language = ts.stem.removeprefix("raciplanner_")
        names = (f"translations/{ts.stem}.qm", f"translations/{language}.json")
        yield Job(ts, names, make_translation)
    for library in sorted((resources / "library").glob("content_library.yaml")):
        yield Job(library, ("library/library.json",), make_library)
    for folder in COPIED:
        for file in sorted((resources / folder).rglob("*")):
            if file.is_file():
                yield Job(file, (file.relative_to(resources).as_posix(),), make_copy)


def make_form(source: Path, target: Path) -> None:
    """Compile a form; its two functions get types, so that mypy knows every widget in it.

    Imports that it does not use are left out: each class of Qt takes a moment to be made.
    """
    qt_tools.run(
        "uic", ["-g", "python", "--from-imports", source.name, "-o", target], source.parent
    )
    code = target.read_text(encoding="utf-8")
    code = with_used_imports(typed_form(code, form_class(source)))
    target.write_text(code, encoding="utf-8", newline="\n")


def form_class(source: Path) -> str:
    """Qt class of the outermost widget of a form."""
    widget = ET.parse(source).getroot().find("widget")  # noqa: S314 - our own file
    if widget is None:
        sys.exit(f"{source}: not a form")
    return widget.get("class", "QWidget")


def typed_form(code: str, widget_class: str) -> str:
    """``code`` of a compiled form with the types of its functions written in."""
    return re.sub(
        r"def (setupUi|retranslateUi)\(self, (\w+)\):",
        rf"def \1(self, \2: {widget_class}) -> None:",
        code,
    )


def with_used_imports(code: str) -> str:
    """``code`` of a compiled form without the classes of Qt that it imports and never names."""
    block = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
    rest = block.sub("", code)

    def used(found: re.Match[str]) -> str:
        names = re.findall(r"\w+", found[2])
        kept = [name for name in names if re.search(rf"\b{name}\b", rest)]
        return f"from {found[1]} import ({', '.join(kept)})\n" if kept else ""

    return block.sub(used, code)


def make_collection(source: Path, target: Path) -> None:
    """Compile a resource collection."""
    qt_tools.run("rcc", ["-g", "python", source.name, "-o", target], source.parent)


def make_translation(source: Path, target: Path) -> None:
    """Make the translation for Qt, and beside it the one for the Qt-free translator."""
    qt_tools.run("lrelease", ["-silent", "-nounfinished", source, "-qm", target], source.parent)
    language = source.stem.removeprefix("raciplanner_")
    write_json(target.with_name(f"{language}.json"), ts_files.catalogue(ts_files.read(source)))


def make_library(source: Path, target: Path) -> None:
    """Turn the content library into JSON, which loads many times faster than YAML."""
    import yaml

    write_json(target, yaml.safe_load(source.read_text(encoding="utf-8")))


def make_copy(source: Path, target: Path) -> None:
    """Take a file over as it is."""
    shutil.copyfile(source, target)


def write_json(path: Path, data: object) -> None:
    """Write ``data`` as compact JSON."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8", newline="\n")


def digest(job: Job, tools: str) -> str:
    """What the outputs of ``job`` depend on, as one hash."""
    parts = [tools.encode(), job.source.read_bytes()]
    if job.source.suffix == ".qrc":
        parts += [
            (job.source.parent / (file.text or "")).read_bytes()
            for file in ET.parse(job.source).iter("file")  # noqa: S314 - our own file
        ]
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def tools_digest() -> str:
    """Hash over the programs that build: this file, its helper, and the Qt version."""
    here = Path(__file__).parent
    own = b"".join((here / name).read_bytes() for name in ("generate.py", "ts_files.py"))
    qt = (qt_tools.qt_package() / "_config.py").read_bytes()
    return hashlib.sha256(own + qt).hexdigest()


def build(root: Path = ROOT) -> list[str]:
    """Bring ``_generated`` up to date; returns the files that were made.

    A file is made again when the content of its source, or a tool, changed; what no source
    stands for any more is removed.
    """
    generated = root / GENERATED
    packages = ("__init__.py", "ui/__init__.py")
    for package in packages:
        target = generated / package
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    tools, old, new = tools_digest(), read_stamps(generated), {}
    made: list[str] = []
    for job in jobs(root):
        stamp = digest(job, tools)
        for name in job.outputs:
            new[name] = stamp
        if all(old.get(n) == stamp and (generated / n).is_file() for n in job.outputs):
            continue
        target = generated / job.outputs[0]
        target.parent.mkdir(parents=True, exist_ok=True)
        job.make(job.source, target)
        made += job.outputs
    remove_others(generated, {*packages, *new, STAMPS})
    write_json(generated / STAMPS, new)
    return made


def read_stamps(generated: Path) -> dict[str, str]:
    """The hashes of the last build; none when it was not finished."""
    try:
        stamps: dict[str, str] = json.loads((generated / STAMPS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps


def remove_others(generated: Path, wanted: set[str]) -> None:
    """Remove every file below ``generated`` that is not ``wanted``, and folders left empty."""
    for path in sorted(generated.rglob("*"), reverse=True):
        if "__pycache__" in path.parts:
            continue
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(generated).as_posix() not in wanted:
            path.unlink()


def collect_texts(root: Path, folder: Path) -> None:
    """Bring the .ts files in ``folder`` in line with the texts of the program.

    English needs a file for its plurals only: every other text is its own translation.
    """
    code = sorted((root / "src" / "raciplanner").rglob("*.py"))
    sources = [path for path in code if "_generated" not in path.parts]
    sources += sorted((root / "ui").glob("*.ui"))
    listing = folder / "sources.lst"
    listing.write_text("\n".join(map(str, sources)), encoding="utf-8")
    for language, extra in (("en", ["-pluralonly"]), ("ru", [])):
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", *extra]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en", "-target-language", language]
        ts = folder / f"raciplanner_{language}.ts"
        qt_tools.run("lupdate", [*options, f"@{listing}", "-ts", ts], root)
    listing.unlink()


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description="Build src/raciplanner/_generated.")
    parser.add_argument("--lupdate", action="store_true", help="collect texts into the .ts files")
    if parser.parse_args().lupdate:
        collect_texts(ROOT, ROOT / "resources" / "translations")
    for name in build():
        print(f"made {name}")


if __name__ == "__main__":
    main()
