"""A repair of the Qt binding that must happen before any of it is used in earnest."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QObject

CALLS = 64


def keep_none_alive() -> bool:
    """Stop PySide6 6.12.0 from using up the references to ``None``; whether that was needed.

    Built for Python 3.12, where ``None`` is immortal, it does not count the ``None`` that a
    method without a result returns.  On Python 3.11 each such call takes one reference away, and
    after some thousands the interpreter aborts ("deallocating None") with everything unsaved.
    So many references are added here that no session can use them up.
    """
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        probe.setObjectName("probe")
    lost = before - sys.getrefcount(None)
    if lost < CALLS // 2:
        return False
    ctypes.c_ssize_t.from_address(id(None)).value += sys.maxsize // 4
    return True
