"""The KPI sheet: figures typed and read, lights, trends, pace and the joint index."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.document import Document
from raciplanner.gui.goal_library.dialog import GoalLibraryDialog
from raciplanner.gui.kpis.model import SERIES_ROLE, KpiModel, deviation_words
from raciplanner.gui.kpis.values import DAY, NOTE, VALUE, ValuesModel
from raciplanner.gui.kpis.view import KpiView
from raciplanner.library.example import example_plan
from raciplanner.model.edits.kpis import set_actuals
from raciplanner.model.plan import Plan

KPI = "k_speed_to_lead"


@pytest.fixture
def document(qtbot) -> Document:
    return Document(example_plan("en"))


@pytest.fixture
def view(document, script, qtbot) -> KpiView:
    made = KpiView(document, script)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.enter()
    return made


def cell(model: KpiModel, field: str, kpi: str = KPI):
    return model.index(model.row_of(kpi), model.column_of(field))


def test_models_are_sound(document):
    models = KpiModel(document), ValuesModel(document)
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
        for model in models
    ]
    models[1].show_kpi(KPI)
    document.attempt(set_actuals, KPI, {date(2027, 5, 31): 100})
    models[1].show_kpi("gone")
    document.undo()
    assert testers


def test_a_row_says_how_a_kpi_stands(view):
    model = view.model
    shown = {field: cell(model, field).data() for field in ("latest", "light", "pace", "target")}
    assert shown == {"latest": "188", "light": "act", "pace": "+57 %", "target": "60"}
    assert cell(model, "light").data(Qt.ItemDataRole.DecorationRole) is not None
    assert len(cell(model, "trend").data(SERIES_ROLE)) == 4
    assert cell(model, "owner").data() == "Head of Sales"
    assert view.index.text() == "Joint index 79.6 % (marketing 79.6 %, sales 80.6 %; 11 KPIs)"
    assert deviation_words(None, "en") == ""


def test_figures_and_days_are_typed(view, document):
    model = view.model
    for field, text in (
        ("target", "45,5"),
        ("watch", ""),
        ("due", "31.12.2027"),
        ("starts", ""),
        ("direction", "hold"),
        ("guards", ("k_mql_count",)),
    ):
        assert model.setData(cell(model, field), text)
    kpi = document.plan.kpis[KPI]
    assert (kpi.target, kpi.watch, kpi.due) == (Decimal("45.5"), None, date(2027, 12, 31))
    assert (kpi.starts, kpi.direction, kpi.guards) == (None, "hold", ("k_mql_count",))
    refused = []
    document.refused.connect(refused.append)
    assert not model.setData(cell(model, "target"), "many")
    assert not model.setData(cell(model, "due"), "soon")
    assert [one.code for one in refused] == ["figure_bad", "date_bad"]
    joint = cell(model, "joint", "k_mql_count")
    assert model.setData(joint, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert document.plan.kpis["k_mql_count"].joint


def test_values_are_noted_changed_and_deleted(view, document):
    assert view.show_kpi(KPI)
    pane = view.values
    assert pane.title.text() == "Speed to lead"
    pane.day.setText("2027-05-31")
    pane.value.setText("90")
    pane.note.setText("new team")
    QTest.keyClick(pane.note, Qt.Key.Key_Return)
    assert pane.value.text() == ""
    assert pane.model.data(pane.model.index(0, VALUE)) == "90"
    assert cell(view.model, "latest").data() == "90"
    assert pane.model.setData(pane.model.index(0, VALUE), "55")
    assert pane.model.setData(pane.model.index(0, NOTE), "checked")
    assert pane.model.setData(pane.model.index(0, DAY), "2027-06-01")
    last = pane.model.actual(0)
    assert (last.day, last.value, last.note) == (date(2027, 6, 1), 55, "checked")
    assert pane.model.setData(pane.model.index(0, DAY), "2027-06-01")
    assert not pane.model.setData(pane.model.index(0, DAY), "x", Qt.ItemDataRole.DisplayRole)
    pane.table.selectRow(0)
    pane.delete()
    assert pane.model.rowCount() == 4
    pane.table.clearSelection()
    pane.delete()
    refused = []
    document.refused.connect(refused.append)
    for day, value in (("", "1"), ("2027-05-31", "")):
        pane.day.setText(day)
        pane.value.setText(value)
        pane.add()
    assert [one.code for one in refused] == ["date_bad", "figure_bad"]


def test_an_undo_brings_the_kpi_on_screen(view, document):
    view.show_kpi("k_mql_count")
    changes = []
    document.changed.connect(changes.append)
    document.attempt(set_actuals, KPI, {date(2027, 5, 31): 100})
    assert view.reveal(changes[-1])
    assert view.values.title.text() == "Speed to lead"
    assert not view.reveal(())


def test_without_kpis_the_sheet_says_how_to_begin(script, qtbot):
    view = KpiView(Document(Plan()), script)
    qtbot.addWidget(view)
    view.show()
    assert "No KPIs yet" in view.page.hint.text()
    assert view.index.text() == "Joint index – (marketing –, sales –; 0 KPIs)"
    assert not view.values.isEnabled()
    view.page.add()
    assert view.values.isEnabled()
    assert view.values.chart.accessibleDescription() == "Nothing measured yet"
    assert len(view.menu_actions()["insert"]) == 2


TABLE = "KPI,Date,Value\nSpeed to lead,2027-05-31,75\nUnknown,2027-05-31,1\nSpeed to lead,soon,x\n"


def test_values_are_read_from_a_file(view, document, script, tmp_path):
    file = tmp_path / "values.csv"
    file.write_text(TABLE, encoding="utf-8")
    told = []
    view.told.connect(told.append)
    script.paths = [file]
    view.import_values()
    assert cell(view.model, "latest").data() == "75"
    assert told == ["1 value read"]
    assert "Unknown" in script.troubles[0]
    file.write_text("KPI,Target\nSpeed to lead,5\n", encoding="utf-8")
    script.paths = [file]
    view.import_values()
    assert "holds no values" in script.troubles[1]
    view.import_values()
    document.undo()
    assert cell(view.model, "latest").data() == "188"


def test_kpis_are_taken_from_the_library(view, document, monkeypatch):
    def ask(dialog):
        assert dialog.tabs.count() == 1
        for row in range(dialog.trees["kpis"].topLevelItemCount()):
            dialog.trees["kpis"].topLevelItem(row).setCheckState(0, Qt.CheckState.Checked)
        return True

    monkeypatch.setattr(GoalLibraryDialog, "ask", ask)
    view.library_button.click()
    assert len(document.plan.kpis) == 69
    monkeypatch.setattr(GoalLibraryDialog, "ask", lambda _dialog: False)
    view.add_from_library()


def test_the_sheet_stands_in_the_window(window):
    window.files.open_example("ru")
    window.show_view("kpis")
    view = window.workspace.view("kpis")
    assert view.model.rowCount() == 11
    view.grab()
    window.language.use("ru")
    QApplication.processEvents()
    assert view.index.text().startswith("Общий индекс 79,6 %")
    window.theme.use("dark")
    view.grab()
