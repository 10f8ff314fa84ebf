"""Installing system packages where that is possible without asking, and naming them where not."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable

Run = Callable[[list[str]], None]
"""Runs a command to its end, or raises."""

ENVIRONMENT = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
APT_GET = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]


def rights() -> list[str] | None:
    """Words to put before a command that needs the rights of root; ``None`` without them."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def has_apt() -> bool:
    """Whether this is a Debian-like system."""
    return shutil.which("apt-get") is not None


def command_line(packages: Iterable[str]) -> str:
    """The command a person can type to install ``packages``."""
    return f"sudo apt-get install -y --no-install-recommends {' '.join(sorted(set(packages)))}"


def install(packages: Iterable[str], root: list[str], run: Run) -> None:
    """Install ``packages``; the package lists are refreshed first, as far as that works."""
    apt_get = [*root, *ENVIRONMENT, *APT_GET]
    with contextlib.suppress(subprocess.CalledProcessError):
        run([*apt_get, "update"])  # the lists at hand may do; if not, the next line fails
    run([*apt_get, "install", "-y", "--no-install-recommends", *sorted(set(packages))])
