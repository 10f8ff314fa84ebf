"""The Qt binding must not use up the references to None: that aborts the program."""

from __future__ import annotations

import subprocess
import sys

from raciplanner.gui import _binding

PROGRAM = """
import raciplanner.gui
from PySide6.QtCore import QObject
probe = QObject()
for _ in range(100_000):
    probe.setObjectName("x")
print("alive")
"""


def test_many_calls_without_a_result_do_no_harm():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr


def test_where_references_are_lost_there_are_enough():
    if _binding.keep_singletons_alive():
        assert all(sys.getrefcount(one) > 1 << 40 for one in _binding.SINGLETONS)
