"""Build the package and prove it: install the wheel in a clean environment and start it there.

The wheel is built from the sdist, so a file missing from the sdist is noticed too.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import generate
from bootstrap import ROOT, venv_python

DIST = ROOT / "build" / "dist"
LOCK = ROOT / "packaging" / "requirements.lock"


@contextmanager
def step(name: str) -> Iterator[None]:
    """A named part of the check, with its time."""
    start = time.monotonic()
    yield
    print(f"   {name}: {time.monotonic() - start:.1f} s", flush=True)


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command without the variables that could lend it the checkout; returns its output."""
    environment = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stdout}{done.stderr}\nexit code {done.returncode}")
    return done.stdout


def build() -> Path:
    """Build sdist and wheel into ``build/dist``; returns the wheel."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, ROOT)
    (wheel,) = DIST.glob("*.whl")
    return wheel


def missing_files(wheel: Path) -> list[str]:
    """Files of the package in the checkout that the wheel lacks, or the other way round."""
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    source = ROOT / "src"
    here = {
        path.relative_to(source).as_posix()
        for path in (source / "raciplanner").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return sorted(packed ^ here)


def install(wheel: Path, folder: Path) -> Path:
    """Install the locked packages and ``wheel`` in a new environment; returns its ``bin``."""
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    quiet = ("-q", "--disable-pip-version-check")
    pip = (sys.executable, "-m", "pip", "--python", venv_python(folder), *quiet)
    run(*pip, "install", "--no-deps", "-r", LOCK)
    run(*pip, "install", "--no-deps", wheel)
    run(*pip, "check")
    return venv_python(folder).parent


def start(scripts: Path, folder: Path) -> None:
    """Use the installed program: the commands, and the window within ``demo``."""
    program = scripts / "raciplanner"
    run(program, "--help", cwd=folder)
    run(program, "new", "-o", "small.raciplan", "--preset", "small", cwd=folder)
    run(program, "info", "small.raciplan", "--json", "--lang", "ru", cwd=folder)
    run(program, "demo", "-o", "demo", cwd=folder)
    made = sorted(path.suffix for path in (folder / "demo").iterdir())
    if not {".pdf", ".png", ".xlsx"} <= set(made):
        sys.exit(f"the demo made {made} only")


def main() -> None:
    """Entry point."""
    generate.build()
    with step("sdist and wheel built"):
        wheel = build()
    if difference := missing_files(wheel):
        sys.exit(f"wheel and checkout differ: {difference}")
    print(f"   {wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with step("installed in a clean environment"):
            scripts = install(wheel, folder / "venv")
        with step("commands and window started from it"):
            start(scripts, folder)


if __name__ == "__main__":
    main()
