"""A line on a terminal that says what is being done; nothing where the output is not a terminal."""

from __future__ import annotations

import sys
import time
from types import TracebackType

_QUIET_SECONDS = 0.5


class Progress:
    """Shows ``text`` with a share once the work takes longer than half a second.

    Use as a context manager; call it with the part done (0 to 1).
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._start = time.monotonic()
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __call__(self, share: float) -> None:
        if sys.stderr.isatty() and time.monotonic() - self._start > _QUIET_SECONDS:
            self._shown = True
            print(f"\r{self._text}: {share:4.0%}", end="", file=sys.stderr, flush=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
