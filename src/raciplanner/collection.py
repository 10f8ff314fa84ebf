"""A pause of the garbage collector while many small objects are made and few are dropped."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_pauses: list[bool] = []
"""Pauses that last, of all threads; for each whether the collector was on when it began."""


def take_for_old() -> None:
    """Let no search for garbage look at the objects of now again, until :func:`tidy`.

    What a large plan and its figures are made of has no cycles: it goes when nobody refers to it.
    Looking through it once takes a fifth of a second, in which the window stands still.
    """
    gc.freeze()


def tidy() -> None:
    """Look through everything once: for a moment in which nobody waits for the window."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@contextmanager
def without_collection() -> Iterator[None]:
    """Let no search for garbage begin meanwhile; also a decorator.

    The collector looks at all new objects again and again, to find cycles that are not there: a
    tenth of the time in which a large plan is read or checked, and it holds every thread up.
    Pauses may overlap; the last that ends switches the collector on again.
    """
    with _lock:
        _pauses.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            was_on = _pauses.pop()
            if was_on and not _pauses:
                gc.enable()
