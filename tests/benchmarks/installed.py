"""Whole programs are measured as they run where they are installed: compiled beforehand."""

from __future__ import annotations

import compileall
from pathlib import Path

import raciplanner


def compile_package() -> None:
    """Compile the modules of the program, as pip does; the libraries it is compared with are."""
    compileall.compile_dir(Path(raciplanner.__file__).parent, quiet=1)
