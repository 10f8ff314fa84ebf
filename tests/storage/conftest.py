"""Fixtures for tests of storage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

T = TypeVar("T")
NOBODY = 65534


@pytest.fixture
def as_nobody(tmp_path: Path) -> Iterator[Callable[[Callable[[], T]], T]]:
    """Calls a function with the rights of nobody; needs root."""
    opened: list[tuple[Path, int]] = []
    for folder in [tmp_path, *tmp_path.parents][:-1]:
        mode = folder.stat().st_mode
        if not mode & 0o001:
            opened.append((folder, mode))
            folder.chmod(mode | 0o011)

    def call(function: Callable[[], T]) -> T:
        os.setresuid(NOBODY, NOBODY, 0)
        try:
            return function()
        finally:
            os.setresuid(0, 0, 0)

    yield call
    for folder, mode in opened:
        folder.chmod(mode)
