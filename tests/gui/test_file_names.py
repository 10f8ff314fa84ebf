"""Proposed file names are safe on every system."""

from __future__ import annotations

import pytest

from raciplanner.gui.file_names import safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Q3 alignment", "Q3 alignment"),
        ("Продажи и маркетинг", "Продажи и маркетинг"),
        ("a/b\\c:d*e?f", "a b c d e f"),
        ("..\\..\\x", "x"),
        ("/etc/passwd", "etc passwd"),
        ("con", "con_"),
        ("Nul.txt", "Nul.txt_"),
        ("a.pdf\u202efdp.exe", "a.pdffdp.exe"),
        ("line\nbreak\ttab", "linebreaktab"),
        ("dots...", "dots"),
        ("", "Plan"),
        ("???", "Plan"),
    ],
)
def test_safe_names(title, name):
    assert safe_name(title, "Plan") == name


def test_long_names_are_cut_to_bytes():
    assert len(safe_name("ы" * 300, "Plan").encode()) <= 120
