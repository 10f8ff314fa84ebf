"""The style sheet of the application: spacing, borders and states, in the colours of a palette."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette

from raciplanner import resources
from raciplanner.palette import DARK, LIGHT


def stylesheet(palette: QPalette, size: int, *, contrast: bool) -> str:
    """The style sheet for ``palette``.

    Parameters
    ----------
    size : int
        Height of the body text in pixels; headings follow it.
    contrast : bool
        Take every colour from the palette and none of our own.
    """
    colours = _from_palette(palette) if contrast else _from_surface(palette)
    pictures = {
        "down": resources.path("icons/chevron.svg").as_posix(),
        "up": resources.path("icons/chevron_up.svg").as_posix(),
        "tick": resources.path(f"icons/tick_{_tick(colours)}.svg").as_posix(),
    }
    sizes = {"size": size, "heading": round(size * 1.2), "title": round(size * 1.75)}
    return _RULES.substitute(colours | pictures | {name: f"{n}px" for name, n in sizes.items()})


def _tick(colours: dict[str, str]) -> str:
    """Which drawing of a tick stands out from the accent colour."""
    return "light" if QColor(colours["accent"]).lightness() < 140 else "dark"


def _from_palette(palette: QPalette) -> dict[str, str]:
    ink = palette.color(QPalette.ColorRole.Text).name()
    paper = palette.color(QPalette.ColorRole.Base).name()
    of_ink = (
        "text secondary border grid focus accent mark selected_text good_text "
        "warning_text error_text"
    )
    dark = QColor(paper).lightness() < 128
    # Disabled text may be paler than the rest, but is still to be read.
    pale = {"placeholder": "#A6A6A6" if dark else "#595959", "bar_line": ink}
    of_paper = "window base hover accent_text selected warning_bar error_bar good_bar"
    return dict.fromkeys(of_ink.split(), ink) | dict.fromkeys(of_paper.split(), paper) | pale


def _from_surface(palette: QPalette) -> dict[str, str]:
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    colours = DARK if dark else LIGHT
    return {
        "text": colours.text,
        "secondary": colours.secondary,
        "placeholder": colours.placeholder,
        "border": colours.control_border,
        "grid": colours.grid,
        "focus": colours.focus,
        "accent": colours.accent,
        "accent_text": colours.accent_text,
        "selected": colours.selected,
        "mark": colours.selected,
        "selected_text": colours.text,
        "window": colours.window,
        "base": colours.base,
        "hover": colours.crosshair,
        "bar_line": "transparent",
        "warning_bar": colours.warning_bar,
        "warning_text": colours.warning_bar_text,
        "error_bar": colours.error_bar,
        "error_text": colours.error_bar_text,
        "good_bar": colours.good_bar,
        "good_text": colours.good_bar_text,
    }


_RULES = Template("""
QToolTip { color: $text; background: $base; border: 1px solid $border; padding: 4px 6px; }

QMainWindow::separator { background: $window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $accent; }

QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $selected; color: $selected_text;
    border: 1px solid $mark; }
QMenu { background: $base; border: 1px solid $grid; padding: 6px 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $selected; color: $selected_text; border: 1px solid $mark; }
QMenu::item:disabled { color: $placeholder; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $grid; margin: 5px 8px; }

QToolBar { background: $window; border: 0; border-bottom: 1px solid $grid;
           spacing: 2px; padding: 3px 8px 5px 8px; }
QToolBar::separator { background: $grid; width: 1px; margin: 8px 4px; }
QToolBar QToolButton { padding: 4px 6px 3px 6px; }
QToolButton#qt_toolbar_ext_button { padding: 0; border-radius: 3px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; color: $text; }
QToolButton:hover { background: $hover; border-color: $grid; }
QToolButton:pressed, QToolButton:checked { background: $selected; color: $selected_text;
    border: 1px solid $mark; }
QToolButton:focus { border: 2px solid $focus; }
QToolButton[look="menu"] { padding-right: 22px; }
QToolButton[look="menu"]::menu-indicator { image: url($down); width: 14px; height: 14px;
    subcontrol-origin: border; subcontrol-position: right center; right: 5px; }
QToolButton:disabled { color: $placeholder; }

QPushButton { background: $base; color: $text; border: 1px solid $border; border-radius: 6px;
              padding: 6px 16px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; color: $selected_text; }
QPushButton:disabled { color: $placeholder; border-color: $grid; }
QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton:default:disabled { background: $hover; color: $placeholder; border-color: $grid; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 15px; }
QPushButton:default:focus { border: 2px solid $text; }
QPushButton[look="link"] { border: 1px solid transparent; background: transparent; color: $accent;
                           padding: 2px 6px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $focus; padding: 1px 5px; }
QPushButton[look="card"] { background: $base; border: 1px solid $grid; border-radius: 8px;
                           padding: 0; text-align: left; }
QPushButton[look="card"]:hover { border-color: $accent; background: $hover; }
QPushButton[look="card"]:pressed { background: $selected; }
QPushButton[look="card"]:focus { border: 2px solid $focus; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QAbstractSpinBox {
    background: $base; color: $text; border: 1px solid $border; border-radius: 5px;
    padding: 5px 7px; selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $placeholder; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus {
    border: 2px solid $focus; padding: 4px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {
    color: $placeholder; border-color: $grid; background: $window; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($down); width: 14px; height: 14px; }
QAbstractSpinBox { padding-right: 24px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 22px;
    border: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url($up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $base; border: 1px solid $border; padding: 3px;
    selection-background-color: $selected; selection-color: $selected_text; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 1px 3px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox { spacing: 8px; padding: 3px 2px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
    border: 1px solid $border; border-radius: 4px; background: $base; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url($tick); }
QCheckBox::indicator:focus { border: 2px solid $focus; }
QCheckBox::indicator:disabled { border-color: $grid; background: $window; }
QRadioButton { spacing: 8px; padding: 2px 4px 2px 1px; border: 1px solid transparent;
    border-radius: 4px; }
QRadioButton:focus { border-color: $focus; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $border;
    border-radius: 8px; background: $base; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QRadioButton::indicator:disabled { border-color: $grid; background: $window; }
QGroupBox { border: 1px solid $grid; border-radius: 8px; margin-top: 1.2em; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: $secondary; }

QDockWidget { titlebar-close-icon: none; }
QFrame[look="paneTitle"] { background: $window; border: 0; border-top: 2px solid $grid; }
QFrame[look="paneTitle"][active="true"] { border-top: 2px solid $accent; }
QWidget[look="pane"] { background: $base; }
QFrame[look="card"] { background: $base; border: 1px solid $grid; border-radius: 8px; }
QFrame[look="rule"] { background: $grid; border: 0; }

QLabel[look="title"] { font-size: $title; font-weight: 600; color: $text; }
QLabel[look="heading"] { font-size: $heading; font-weight: 600; color: $text; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="secondary"] { color: $secondary; }
QLabel[look="badge"] { color: $secondary; border: 1px solid $border; border-radius: 8px;
                       padding: 1px 8px; }

QFrame[look="warningBar"] { background: $warning_bar; border: 1px solid $bar_line;
    border-radius: 6px; }
QFrame[look="warningBar"] QLabel { color: $warning_text; }
QFrame[look="errorBar"] { background: $error_bar; border: 1px solid $bar_line;
    border-radius: 6px; }
QFrame[look="errorBar"] QLabel { color: $error_text; }
QFrame[look="goodBar"] { background: $good_bar; border: 1px solid $bar_line;
    border-radius: 6px; }
QFrame[look="goodBar"] QLabel { color: $good_text; }
QFrame[look="plainBar"] { background: $hover; border: 1px solid $grid; border-radius: 6px; }

QListView, QTreeView, QScrollArea { border: 0; background: $base; }
QListView, QTreeView, QTableView { outline: 0; }
QListView[look="card"] { border: 1px solid $grid; border-radius: 8px; padding: 4px; }
QDialog QListView, QDialog QTreeView, QDialog QTableView, QDialog QScrollArea,
QTableView[look="table"] {
    border: 1px solid $grid; border-radius: 6px; }
QScrollArea[look="bare"], QScrollArea[look="bare"] > QWidget > QWidget[look="bare"] {
    border: 0; background: transparent; }
QListView[look="line"] { background: $window; }
QListView[look="line"]::item { padding: 2px 6px; }
QListView::item, QTreeView::item { padding: 4px 6px; color: $text; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selected;
    color: $selected_text; border: 1px solid $mark; padding: 3px 5px; }
QListView:focus, QTreeView:focus, QDialog QTableView:focus,
QTableView[look="table"]:focus { border: 2px solid $focus; }
QDialog QTableView::item, QTableView[look="table"]::item { padding: 0 6px; }
QTableView[look="table"]::item:selected { background: $selected; color: $selected_text;
    border-top: 1px solid $mark; border-bottom: 1px solid $mark; }
QDialog QTableView::item:focus, QTableView[look="table"]::item:focus {
    border: 2px solid $focus; padding: 0 4px; }
QDialog QTableView, QTableView[look="table"] { gridline-color: $grid; background: $base;
    selection-background-color: $selected; selection-color: $selected_text; }
QDialog QHeaderView::section, QTableView[look="table"] QHeaderView::section,
QTreeView[look="table"] QHeaderView::section {
    background: $window; color: $secondary; border: 0;
    border-right: 1px solid $grid; border-bottom: 1px solid $grid; padding: 5px 8px; }
QDialog QTableCornerButton::section,
QTableView[look="table"] QTableCornerButton::section { background: $window; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid $grid; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $secondary; padding: 8px 14px; border: 0;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $text; background: $hover; }

QStatusBar { background: $window; border-top: 1px solid $grid; }
QStatusBar::item { border: 0; }
QStatusBar QToolButton { padding: 2px 7px; border-radius: 4px; }
QStatusBar QLabel { padding: 0 5px; color: $secondary; }

QProgressBar { border: 0; border-radius: 3px; background: $grid; max-height: 6px;
               min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")
