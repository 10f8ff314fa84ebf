from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.findings import Marker
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import NAME, Arrangement, Kind, Row, Sort, arrange
from raciplanner.model.edits import activities, assignments, roles
from raciplanner.model.edits import settings as plan_settings
from raciplanner.model.frameworks import letters_text
from tests.builders import plan_from
from tests.gui.matrix.conftest import PLAN
from tests.gui.matrix.test_tally import STEPS, step

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def model(document):
    made = MatrixModel(document)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def cell(model: MatrixModel, activity: str, role: str = ""):
    column = model.column_of(role) if role else NAME
    return model.index(model.place_of(activity), column)


def test_what_is_shown(model):
    assert cell(model, "Score leads").data() == "Score leads"
    assert cell(model, "Score leads", "Ops").data() == "A/R"
    assert cell(model, "Webinar", "Ops").data() == ""
    row = model.place_of("Define leads")
    assert model.index(row, model.totals_column).data() == (
        "1 Responsible, 1 Accountable, 1 Consulted, 1 Informed"
    )
    assert model.index(0, NAME).data() == "Leads"
    assert model.index(0, 1).data() == ""
    last = len(model.rows) - 1
    assert model.index(last, NAME).data() == "Totals"
    assert model.index(last, model.column_of("CMO")).data() == "2 Accountable, 1 Consulted"
    assert model.index(last, model.totals_column).data() == ""
    ghost = model.place(Row(Kind.GHOST, "Leads"))
    assert model.index(ghost, NAME).data() == "Add activity"
    assert QModelIndex().data() is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_a_screen_reader_hears_row_role_letter_findings_and_note(model, document):
    document.attempt(assignments.set_note, [("Hand over", "HoS")], "from May on")
    model.set_findings({"Hand over": Marker("error", 1, "Two roles are accountable.")}, {})
    assert cell(model, "Hand over", "HoS").data(SPOKEN) == (
        "Hand over, HoS: Accountable. Two roles are accountable. Note: from May on"
    )
    assert cell(model, "Webinar", "SDR").data(SPOKEN) == "Webinar, SDR: empty."
    assert cell(model, "Hand over").data(SPOKEN) == "3. Hand over. Two roles are accountable."
    row = model.place_of("Webinar")
    assert model.index(row, model.totals_column).data(SPOKEN) == "Webinar, Totals: no letters"


def test_a_screen_reader_hears_phases_and_totals(model):
    band = model.index(model.place(Row(Kind.BAND, "Campaigns")), NAME)
    assert band.data(SPOKEN) == "Campaigns: 2 rows · 1 without A, unfolded"
    model.rearrange(collapsed={"Campaigns"})
    band = model.index(model.place(Row(Kind.BAND, "Campaigns")), NAME)
    assert band.data(SPOKEN).endswith("folded")
    totals = model.index(len(model.rows) - 1, model.column_of("SDR"))
    assert totals.data(SPOKEN) == "SDR: 1 Responsible, 1 Informed"


def test_findings_without_words_are_counted(model):
    model.set_findings({"Webinar": Marker("warning", 3)}, {"SDR": Marker("question", 1)})
    assert "3 findings." in cell(model, "Webinar", "SDR").data(SPOKEN)


def test_tips_are_never_markup(model, document):
    document.attempt(activities.change_activity, "Webinar", description="<b>bold</b>")
    assert "&lt;b&gt;bold" in cell(model, "Webinar").data(TIP)
    tip = cell(model, "Score leads", "Ops").data(TIP)
    assert "A – Accountable" in tip
    assert "R – Responsible" in tip
    assert model.index(0, 1).data(TIP) == ""


def test_headers(model):
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    names = [model.headerData(n, across) for n in range(model.columnCount())]
    assert names == ["Activity", "CMO", "Ops", "HoS", "SDR", "Totals"]
    assert model.headerData(model.place_of("Plan campaign"), down) == 4
    assert model.headerData(0, down) is None
    assert model.headerData(1, down, TIP) is None
    assert model.headerData(1, across, SPOKEN) == "CMO. marketing"
    assert model.headerData(0, across, SPOKEN) is None


def test_totals_cannot_be_selected(model):
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 1)) & selectable
    assert not model.flags(model.index(1, model.totals_column)) & selectable
    assert not model.flags(model.index(len(model.rows) - 1, 1)) & selectable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_a_changed_cell_is_told_with_its_totals_only(model, document):
    spy = QSignalSpy(model.dataChanged)
    document.attempt(assignments.assign, [("Webinar", "SDR")], ["doer"])
    told = {(spy.at(i)[0].row(), spy.at(i)[0].column()) for i in range(spy.count())}
    row, column = model.place_of("Webinar"), model.column_of("SDR")
    assert told == {(row, column), (row, model.totals_column), (len(model.rows) - 1, column)}


def test_a_first_owner_is_told_to_its_band(model, document):
    spy = QSignalSpy(model.dataChanged)
    document.attempt(assignments.assign, [("Webinar", "SDR")], ["owner"])
    told = {(spy.at(i)[0].row(), spy.at(i)[0].column()) for i in range(spy.count())}
    assert (model.place(Row(Kind.BAND, "Campaigns")), NAME) in told


def test_many_changed_cells_are_told_at_once(qtbot):
    plan = plan_from("  | " + " | ".join(f"r{i}" for i in range(450)) + "\nOne | A")
    document = Document(plan)
    model = MatrixModel(document)
    spy = QSignalSpy(model.dataChanged)
    document.attempt(assignments.assign, [("One", role.id) for role in plan.columns], ["doer"])
    assert spy.count() == 1


def test_an_insertion_keeps_what_others_hold_on_to(model, document):
    held = QPersistentModelIndex(cell(model, "Hand over", "HoS"))
    document.attempt(activities.add_activities, ["New"], phase="Leads", before="Define leads")
    document.attempt(roles.add_roles, ["Board"], before="CMO")
    assert held.data() == "A"
    assert held == cell(model, "Hand over", "HoS")


def test_a_move_keeps_what_others_hold_on_to(model, document):
    held = [QPersistentModelIndex(cell(model, "Hand over", name)) for name in ("HoS", "")]
    totals = QPersistentModelIndex(model.index(1, model.totals_column))
    document.attempt(activities.move_activities, ["Hand over"], phase="Campaigns")
    document.attempt(roles.move_roles, ["HoS"], "CMO")
    assert [one.data() for one in held] == ["A", "Hand over"]
    assert totals.column() == model.totals_column


def test_a_plan_put_in_place_of_another(model, document):
    model.rearrange(collapsed={"Leads"}, sort=Sort("name"))
    document.replace(plan_from("  | Ann\nOnly | A"))
    assert [row.key for row in model.rows if row.kind is Kind.ACTIVITY] == ["Only"]
    assert model.view == Arrangement()


def test_another_letter_set_counts_other_owners(model, document):
    band = model.index(model.place(Row(Kind.BAND, "Leads")), NAME)
    document.attempt(plan_settings.switch_letters, "charting")
    assert "1 without R" not in band.data(SPOKEN)
    assert "without A" not in band.data(SPOKEN)


def test_a_folded_phase_shows_the_findings_inside(model):
    model.set_findings({"Webinar": Marker("error", 2), "Plan campaign": Marker("note", 1)}, {})
    band = model.place(Row(Kind.BAND, "Campaigns"))
    assert model.marker(band) is None
    model.rearrange(collapsed={"Campaigns"})
    band = model.place(Row(Kind.BAND, "Campaigns"))
    assert model.marker(band) == Marker("error", 3)
    assert model.marker(model.place(Row(Kind.BAND, "Leads"))) is None
    assert model.marker(99) is None


def test_sorting_by_findings_uses_their_gravity(model):
    model.set_findings({"Webinar": Marker("note", 9), "Hand over": Marker("error", 1)}, {})
    model.rearrange(sort=Sort("findings"))
    assert [row.key for row in model.rows[:2]] == ["Hand over", "Webinar"]


def test_a_filter_does_not_swallow_what_is_added(model, document):
    model.rearrange(shown=frozenset({"Webinar"}))
    document.attempt(activities.add_activities, ["New"], phase="Leads")
    names = [model.plan.activities[r.key].name for r in model.rows if r.kind is Kind.ACTIVITY]
    assert names == ["New", "Webinar"]


def test_rows_that_come_in_many_pieces_are_built_anew(qtbot):
    lines = "\n".join(f"a{i} | A" for i in range(200))
    document = Document(plan_from(f"  | Ann\n{lines}"))
    model = MatrixModel(document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    spy = QSignalSpy(model.modelReset)
    model.rearrange(shown=frozenset(f"a{i}" for i in range(0, 200, 2)))
    assert spy.count() == 1
    assert len([row for row in model.rows if row.kind is Kind.ACTIVITY]) == 100


def assert_shows(model: MatrixModel) -> None:
    plan = model.document.plan
    assert model.plan is plan
    assert model.rows == arrange(plan, model.view)
    assert [role.id for role in model.roles] == [role.id for role in plan.columns]
    for place, row in enumerate(model.rows):
        if row.kind is not Kind.ACTIVITY:
            continue
        assert model.index(place, NAME).data() == plan.activities[row.key].name
        for column, role in enumerate(plan.columns, 1):
            shown = letters_text(plan.letters, plan.assignment(row.key, role.id).functions)
            assert model.index(place, column).data() == shown


@settings(deadline=None, max_examples=40)
@given(STEPS, st.booleans(), st.booleans())
def test_after_any_edits_and_undos_the_model_is_the_plan(qapp, steps, folded, is_sorted):
    document = Document(plan_from(PLAN))
    model = MatrixModel(document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.rearrange(
        collapsed={"Campaigns"} if folded else set(), sort=Sort("name") if is_sorted else None
    )
    for one in steps:
        held = [
            (row.key, QPersistentModelIndex(model.index(place, NAME)))
            for place, row in enumerate(model.rows)
            if row.kind is Kind.ACTIVITY
        ]
        document.perform(step(document.plan, *one))
        assert_shows(model)
        for key, index in held:
            assert index.isValid() == (key in document.plan.activities and model.place_of(key) >= 0)
            assert not index.isValid() or index.row() == model.place_of(key)
    while document.undo_stack.canUndo():
        document.undo()
        assert_shows(model)
