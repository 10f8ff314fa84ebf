"""Panes at the sides of the window."""

from __future__ import annotations

from raciplanner.gui.icons import icon


def test_the_cross_has_the_colour_of_the_theme(window, qtbot):
    window.show()
    pictures = []
    for theme in ("dark", "light"):
        window.use_theme(theme)
        qtbot.wait(10)  # the palette comes to the parts one after another
        for dock in (window.findings_dock, window.details_dock, window.helper.dock):
            shown = dock.pane_title.close_button.icon().pixmap(16, 16).toImage()
            assert shown == icon("close", window.palette()).pixmap(16, 16).toImage()
        pictures.append(shown)
    assert pictures[0] != pictures[1]
