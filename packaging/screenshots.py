"""Take the pictures of the documentation anew, from the real program and the example plan.

Usage: ``python packaging/screenshots.py``.  Writes ``docs/images/*.png``; needs no display.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
WINDOWS = (
    ("window-light", "en", "light", "1280x800"),
    ("window-dark", "en", "dark", "1280x800"),
    ("window-russian", "ru", "light", "1280x800"),
    ("window-wide", "en", "light", "1920x1080"),
)
PAGES = (0, 2)
"""Pages of the charter to show: the cover and the first page of the matrix."""


def main() -> None:
    """Entry point."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, language, theme, size in WINDOWS:
        _window(IMAGES / f"{name}.png", language, theme, size)
    for path in _charter_pages():
        print(path.name)


def _window(target: Path, language: str, theme: str, size: str) -> None:
    words = ["--picture", str(target), "--lang", language, "--theme", theme, "--size", size]
    command = [sys.executable, "-m", "raciplanner.app", *words]
    subprocess.run(command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    print(target.name)


def _charter_pages() -> list[Path]:
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        plan, pdf = Path(folder) / "example.raciplan", Path(folder) / "charter.pdf"
        _run("new", "--example", "-o", str(plan))
        _run("charter", str(plan), "-o", str(pdf), "--date", "2026-11-23")
        document = pypdfium2.PdfDocument(str(pdf))
        made = []
        for number in PAGES:
            target = IMAGES / f"charter-{number + 1}.png"
            document[number].render(scale=1.3).to_pil().save(target)
            made.append(target)
        document.close()
    return made


def _run(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "raciplanner", *words], check=True)


if __name__ == "__main__":
    main()
