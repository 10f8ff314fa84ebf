"""Set up the working environment in ``.venv``: everything ``make run`` and ``make test`` need.

Runs on a bare Python 3.11 with nothing installed.  Each step says what it did and how long it
took; what is in place is left alone.  A failure ends with one line saying what to do.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import debian
import system_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMPS = VENV / "raciplanner-setup.json"
LOG = ROOT / "build" / "setup.log"
OLDEST = (3, 11)
RUN_LOCKS = ("requirements.lock", "requirements-build.lock")
DEV_LOCK = "requirements-dev.lock"
SCREEN_TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "openbox": "openbox",
}
"""Programs that the tests of the window on an X server start, and their packages."""

PROJECT_FILES = ("pyproject.toml", "packaging/hatch_build.py", "src/raciplanner/__init__.py")


class SetupError(Exception):
    """Something a person has to do first; the text says what."""


@contextmanager
def step(name: str) -> Iterator[list[str]]:
    """One step: its name is shown at once, its outcome (appended to the list) and time after."""
    print(f"{name:<22}", end="", flush=True)
    notes: list[str] = []
    start = time.monotonic()
    try:
        yield notes
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{', '.join(notes) or 'done':<44} {time.monotonic() - start:6.1f} s", flush=True)


def run(command: list[str]) -> None:
    """Run ``command`` with its output in the log; raises ``CalledProcessError`` if it fails."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"\n$ {' '.join(command)}\n")
        log.flush()
        subprocess.run(
            command, cwd=ROOT, check=True, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )


def last_words() -> str:
    """The line of the log that says best why a command failed."""
    lines = LOG.read_text(encoding="utf-8", errors="replace").splitlines()
    telling = [line for line in lines if line.lower().startswith(("error", "e: "))]
    return (telling or lines or [""])[-1].strip()


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def check_python() -> str:
    """The version of this interpreter, if it is new enough."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        raise SetupError(
            f"Python {wanted} or newer is needed and this is {version}: "
            f"install one and run  make PYTHON=python{wanted} run"
        )
    return version


def make_environment() -> str:
    """Make ``.venv`` unless there is one that works."""
    if environment_works():
        return "present"
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu ship Python without the part that makes environments.
        install_packages([f"python3.{sys.version_info[1]}-venv"], "To make a virtual environment")
    try:
        run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    except subprocess.CalledProcessError as error:
        raise SetupError(
            f"{VENV.name} cannot be made ({last_words()}): see {LOG.relative_to(ROOT)}"
        ) from error
    return "made"


def environment_works() -> bool:
    """Whether ``.venv`` has a Python that runs, is new enough and has pip."""
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    try:
        done = subprocess.run([venv_python(), "-c", probe], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def install_packages(packages: list[str], purpose: str) -> None:
    """Install Debian packages, or say which command would."""
    by_hand = debian.command_line(packages)
    if not debian.has_apt():
        raise SetupError(f"{purpose}: install what {', '.join(packages)} is called on this system")
    root = debian.rights()
    if root is None:
        raise SetupError(f"{purpose}: run  {by_hand}  and then make again")
    try:
        debian.install(packages, root, run)
    except subprocess.CalledProcessError as error:
        raise SetupError(f"{purpose}: run  {by_hand}  (it failed: {last_words()})") from error


def digest(paths: Iterable[Path]) -> str:
    """One hash over the contents of ``paths``."""
    parts = [hashlib.sha256(path.read_bytes()).digest() for path in paths]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def read_stamps(path: Path = STAMPS) -> dict[str, str]:
    """What was installed into the environment, by the hash of what asked for it."""
    try:
        stamps: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps


def stamp(new: dict[str, str], path: Path = STAMPS) -> None:
    """Remember what was installed."""
    path.write_text(json.dumps({**read_stamps(path), **new}), encoding="utf-8")


def lock_stamps(dev: bool, folder: Path) -> dict[str, str]:
    """Stamps of the lock files that are wanted; the one for development holds all the others."""
    names = (*RUN_LOCKS, DEV_LOCK) if dev else RUN_LOCKS
    return {name: digest([folder / name]) for name in names}


def install_requirements(dev: bool) -> str:
    """Install the locked packages unless they are there."""
    wanted = lock_stamps(dev, ROOT / "packaging")
    if wanted.items() <= read_stamps().items():
        return "present"
    files = [DEV_LOCK] if dev else RUN_LOCKS
    locks = [word for name in files for word in ("-r", str(ROOT / "packaging" / name))]
    pip("install", "--no-deps", *locks)
    stamp(wanted)
    return "installed"


def pip(*words: str) -> None:
    """Run pip of the environment."""
    quiet = ["--disable-pip-version-check", "--no-input", "-q"]
    try:
        run([str(venv_python()), "-m", "pip", *quiet, *words])
    except subprocess.CalledProcessError as error:
        raise SetupError(
            f"pip failed ({last_words()}): see {LOG.relative_to(ROOT)}, "
            "check the network connection and run make again"
        ) from error


def complete_libraries(platforms: list[str]) -> str:
    """Install what Qt needs from the system and cannot load."""
    if not sys.platform.startswith("linux"):
        return "not needed here"
    installed: set[str] = set()
    while missing := missing_libraries(platforms):
        packages = {system_libraries.debian_package(name) for name in missing} - installed
        purpose = f"Qt cannot load {', '.join(missing)}"
        if not packages:
            raise SetupError(f"{purpose} although {', '.join(sorted(installed))} is installed")
        install_packages(sorted(packages), purpose)
        installed |= packages
    return f"installed {len(installed)} packages" if installed else "present"


def missing_libraries(platforms: list[str]) -> list[str]:
    """Libraries that Qt cannot load, found out in a process of its own."""
    script = str(ROOT / "packaging" / "system_libraries.py")
    done = subprocess.run(
        [venv_python(), script, *platforms], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetupError(f"Qt cannot be loaded: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout.split()


def complete_xvfb() -> str:
    """Install a screen in memory with a window manager, and a hand for its keys and mouse."""
    wanted = sorted(name for tool, name in SCREEN_TOOLS.items() if not shutil.which(tool))
    if wanted:
        install_packages(wanted, "For a screen in memory")
    return f"installed {len(wanted)} packages" if wanted else "present"


def install_project() -> str:
    """Install the program into the environment as a link to ``src``, or bring it up to date."""
    wanted = {"project": digest(ROOT / name for name in PROJECT_FILES)}
    if wanted.items() <= read_stamps().items():
        made = generate()
        return f"{made} files generated" if made else "up to date"
    pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    stamp(wanted)
    return "installed"


def generate() -> int:
    """Build forms, translations and other resources that changed; returns their number."""
    script = str(ROOT / "packaging" / "generate.py")
    done = subprocess.run([venv_python(), script], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(done.stderr.strip().splitlines()[-1])
    return len(done.stdout.splitlines())


def set_up(*, dev: bool, xvfb: bool) -> None:
    """Do every step that is not done yet."""
    platforms = system_libraries.wanted_platforms()
    if xvfb and "xcb" not in platforms:
        platforms = [*platforms, "xcb"]
    with step("Python") as notes:
        notes.append(check_python())
    with step("Environment .venv") as notes:
        notes.append(make_environment())
    with step("Packages") as notes:
        notes.append(install_requirements(dev))
    with step("System libraries") as notes:
        notes.append(complete_libraries(platforms))
    if xvfb:
        with step("Xvfb") as notes:
            notes.append(complete_xvfb())
    with step("RACI Planner") as notes:
        notes.append(install_project())


def main() -> None:
    """Entry point; exit code 1 with one line when a person has to do something."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--dev", action="store_true", help="with the tools for make test")
    parser.add_argument("--xvfb", action="store_true", help="with a screen in memory")
    options = parser.parse_args()
    LOG.unlink(missing_ok=True)
    try:
        set_up(dev=options.dev, xvfb=options.xvfb)
    except SetupError as error:
        sys.exit(f"Set-up stopped: {error}")


if __name__ == "__main__":
    main()
