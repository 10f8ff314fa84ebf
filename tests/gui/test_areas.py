"""F6 goes round the areas that can be used."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from raciplanner.gui.areas import Area, go


def test_round_and_round(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    lines = [QLineEdit() for _ in range(4)]
    for line in lines:
        layout.addWidget(line)
    lines[2].hide()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    areas = [Area(line, line.setFocus) for line in lines]
    lines[0].setFocus()
    seen = []
    for step in (1, 1, 1, -1, -1):
        go(areas, step)
        seen.append(next(n for n, area in enumerate(areas) if area.focused))
    assert seen == [1, 3, 0, 3, 1]
    window.setFocus()
    go(areas, 1)
    assert areas[0].focused
    go([], 1)
