"""A repair of the Qt binding that must happen before any of it is used in earnest."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 64
SINGLETONS = (None, True, False, NotImplemented)


def keep_singletons_alive() -> bool:
    """Stop PySide6 6.12.0 from using up the references to ``None`` and ``True``; whether needed.

    Built for Python 3.12, where these objects are immortal, it returns them without counting a
    reference.  On Python 3.11 each call of a method without a result takes one reference of
    ``None`` away, and after some thousands the interpreter aborts ("deallocating None") with
    everything unsaved.  So many references are added here that no session can use them up.
    PySide6 6.11.3 counts rightly, but its lupdate finds no texts with plurals.
    """
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        probe.setObjectName("probe")
    lost = before - sys.getrefcount(None)
    if lost < CALLS // 2:
        return False
    import ctypes

    for one in SINGLETONS:
        ctypes.c_ssize_t.from_address(id(one)).value += sys.maxsize // 8
    return True
