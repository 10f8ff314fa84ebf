"""Take the pictures of the documentation anew, from the real program and the example plan.

Usage: ``python packaging/screenshots.py [NAME ...]``.  Writes ``docs/images/*.png``; needs no
display.  Every window is drawn in a process of its own, because the scale of the screen is fixed
when Qt starts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from raciplanner.gui.main_window import MainWindow

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
LARGEST = 200 * 1024
"""Bytes a picture may have."""


@dataclass(frozen=True)
class Picture:
    """What is drawn, and how: scene, language, theme, size in pixels at 100 %, scale."""

    scene: str = "plan"
    language: str = "en"
    theme: str = "light"
    width: int = 1280
    height: int = 800
    scale: float = 1


PICTURES: Mapping[str, Picture] = {
    "window-light": Picture(),
    "window-dark": Picture(theme="dark"),
    "window-contrast": Picture(theme="contrast"),
    "window-russian": Picture(language="ru"),
    "window-wide": Picture(width=1920, height=1080),
    "window-150": Picture(width=1024, height=700, scale=1.5),
    "start": Picture("start", width=1100, height=700),
    "library": Picture("library"),
    "people": Picture("people"),
    "letters": Picture("letters"),
    "help": Picture("help", language="ru", theme="dark"),
}


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pictures to take; all by default")
    parser.add_argument("--draw", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.draw:
        draw(PICTURES[options.draw], IMAGES / f"{options.draw}.png")
        return
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name in options.names or PICTURES:
        if name in PICTURES:
            take(name)
    if not options.names or "charter" in options.names:
        charter_pages()
    for path in sorted(IMAGES.glob("*.png")):
        _report(path)


def take(name: str) -> None:
    """Draw the picture ``name`` in a process of its own."""
    scale = str(PICTURES[name].scale)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    subprocess.run([sys.executable, __file__, "--draw", name], check=True, env=environment)


def draw(picture: Picture, target: Path) -> None:
    """Draw ``picture`` into the PNG file ``target``."""
    from PySide6.QtCore import QSettings

    from raciplanner.app import make_application, make_window
    from raciplanner.gui.preferences import Preferences

    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(settings)
        preferences.language, preferences.theme = picture.language, picture.theme
        window = make_window(application, preferences)
        window.resize(picture.width, picture.height)
        widget = SCENES[picture.scene](window, Path(folder))
        for _ in range(5):
            application.processEvents()
        widget.grab().save(str(target), "PNG")
        window.document.undo_stack.setClean()
        window.close()
    _compress(target)


# Scenes: each brings the window into a state and gives the widget to draw


def _plan(window: MainWindow, _folder: Path) -> QWidget:
    from raciplanner.app import make_application, settle
    from raciplanner.library import example_plan

    plan = example_plan(window.language.code)
    window.document.replace(plan)
    window.files.shown.emit()
    window.show()
    settle(make_application(), window)
    window.matrix.go_to(plan.rows[0].id, "")
    return window


def _start(window: MainWindow, folder: Path) -> QWidget:
    from raciplanner.library import example_plan
    from raciplanner.storage.planfile import save_plan

    os.environ["HOME"] = str(folder)  # the list shows folders from there on
    for name, title, version in (
        ("pipeline", "Leads to revenue: second half of the year", "1.0"),
        ("launch", "Launch of the partner programme", "0.4"),
    ):
        path = folder / "Plans" / f"{name}.raciplan"
        path.parent.mkdir(exist_ok=True)
        save_plan(example_plan("en"), path)
        window.recent.add(path, title, version)
    window.restore()
    window.resize(1100, 700)
    window.show()
    return window


def _library(window: MainWindow, folder: Path) -> QWidget:
    from raciplanner.gui.start.library_dialog import LibraryDialog

    dialog = LibraryDialog(window.language.code, _plan(window, folder))
    dialog.show()
    return dialog


def _people(window: MainWindow, folder: Path) -> QWidget:
    _plan(window, folder)
    window.details_dock.hide()
    window.show_view("people")
    return window


def _letters(window: MainWindow, folder: Path) -> QWidget:
    from PySide6.QtCore import Qt

    from raciplanner.gui.plan.letters_dialog import LettersDialog

    dialog = LettersDialog(window.document, _plan(window, folder))
    found = dialog.ui.sets.findItems("DACI", Qt.MatchFlag.MatchExactly)
    dialog.ui.sets.setCurrentItem(found[0])
    dialog.show()
    return dialog


def _help(window: MainWindow, folder: Path) -> QWidget:
    _plan(window, folder)
    window.helper.show("letters")
    return window


SCENES: Mapping[str, Callable[[MainWindow, Path], QWidget]] = {
    "plan": _plan,
    "start": _start,
    "library": _library,
    "people": _people,
    "letters": _letters,
    "help": _help,
}


def charter_pages() -> None:
    """Draw the pages of the charter of the example plan."""
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        plan, pdf = Path(folder) / "example.raciplan", Path(folder) / "charter.pdf"
        _run("new", "--example", "-o", str(plan))
        _run("charter", str(plan), "-o", str(pdf), "--date", "2026-11-23")
        document = pypdfium2.PdfDocument(str(pdf))
        pages = range(len(document))
        texts = [document[number].get_textpage().get_text_range() for number in pages]
        matrix = next(n for n in pages if "Responsibility matrix" in texts[n])
        for name, number in (("cover", 0), ("matrix", matrix)):
            target = IMAGES / f"charter-{name}.png"
            document[number].render(scale=1.3).to_pil().save(target)
            _compress(target)
        document.close()


def _run(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "raciplanner", *words], check=True)


def _compress(path: Path) -> None:
    """Fewer colours make a picture of a window a third of its size, with no visible difference."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(192, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _report(path: Path) -> None:
    size = path.stat().st_size
    print(f"{path.name}: {size // 1024} KB{' TOO LARGE' if size > LARGEST else ''}")


if __name__ == "__main__":
    main()
