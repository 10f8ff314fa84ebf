"""The build tools of Qt inside the installed PySide6 package: nothing needs to be on the PATH."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path


def qt_package() -> Path:
    """Folder of the installed PySide6 package (which is not imported)."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6-Essentials is not installed: run  make run  once")
    return Path(spec.origin).parent


def tool(name: str) -> Path:
    """Path of the Qt program ``name``; where it lies differs between the platforms' wheels."""
    package = qt_package()
    for folder in (package / "Qt" / "libexec", package):
        for candidate in (folder / name, folder / f"{name}.exe"):
            if candidate.is_file():
                return candidate
    raise FileNotFoundError(f"{name} is not in {package}")


def run(name: str, arguments: Iterable[str | Path], cwd: Path) -> str:
    """Run the Qt program ``name`` in ``cwd``; returns what it printed.

    Raises
    ------
    SystemExit
        With what the program said, when it fails.
    """
    command = [str(tool(name)), *(str(argument) for argument in arguments)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout
