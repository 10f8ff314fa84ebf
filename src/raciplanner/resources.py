"""Files that travel with the package: translations, fonts, icons, the content library."""

from __future__ import annotations

from pathlib import Path

_GENERATED = Path(__file__).parent / "_generated"


def path(name: str) -> Path:
    """Path of the packaged file ``name`` (with forward slashes), for example ``"fonts/x.ttf"``."""
    return _GENERATED / name


def read_text(name: str) -> str:
    """Text of the packaged file ``name``."""
    return path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Bytes of the packaged file ``name``."""
    return path(name).read_bytes()
