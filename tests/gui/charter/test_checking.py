"""Checking a charter in the window."""

from __future__ import annotations

import pytest

from raciplanner.library.example import example_plan
from raciplanner.model.edits.charter import sign
from raciplanner.model.fingerprint import content_hash
from tests.charter.plans import NOW, put_to_be_signed
from tests.charter.reading import charter_of

PLAN = example_plan("en")


@pytest.fixture(scope="module")
def data() -> bytes:
    return charter_of(PLAN).data


@pytest.fixture
def charter(tmp_path, data):
    path = tmp_path / "signed.pdf"
    path.write_bytes(data)
    return path


def check(window, script, qtbot, path) -> None:
    """Check ``path`` from the start screen and wait for the verdict."""
    script.paths = [path]
    window.commands["check_charter"].trigger()
    qtbot.waitUntil(lambda: window.checking._work is None, timeout=30_000)
    assert window.status.progress.isHidden()


def test_the_plan_in_an_intact_charter_is_opened(window, script, qtbot, charter):
    script.answers = ["open"]
    check(window, script, qtbot, charter)
    (question,) = script.asked
    assert question.text == "This charter is as it was made, and fits the plan inside it."
    assert content_hash(PLAN) in question.detail
    assert not question.warning
    assert window.has_plan
    assert content_hash(window.document.plan) == content_hash(PLAN)
    assert window.document.modified
    assert window.document.path is None
    assert "signed.pdf" in window.status.message.text()


def test_a_changed_charter_is_told_and_its_plan_left_alone(window, script, qtbot, charter):
    charter.write_bytes(charter.read_bytes() + b"startxref\n0\n%%EOF\n")
    check(window, script, qtbot, charter)
    (question,) = script.asked
    assert question.warning
    assert question.text == "This charter is not as it was made:"
    assert not window.has_plan


def test_a_file_that_is_no_charter_is_told(window, script, qtbot, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"no PDF")
    check(window, script, qtbot, path)
    assert len(script.troubles) == 1
    assert "letter.pdf" in script.troubles[0]


def test_the_open_plan_knows_of_a_signature_that_was_cut_off(window, script, qtbot, charter):
    frozen = put_to_be_signed(PLAN, ["Anna"])
    frozen = frozen.apply(sign(frozen, "Anna", outcome="", method="later", made=NOW))
    charter.write_bytes(charter_of(frozen).data)
    window.files.open_example("en")
    said = {"outcome": "agrees", "method": "certificate", "made": NOW}
    window.document.replace(frozen.apply(sign(frozen, "Anna", **said)))
    check(window, script, qtbot, charter)
    assert "The signature of Anna is not in the file" in script.asked[-1].detail


def test_backing_out_checks_nothing(window, script, qtbot):
    check(window, script, qtbot, None)
    assert not script.asked


def test_a_charter_without_a_plan_offers_none(window, script, qtbot, charter):
    import pikepdf

    with pikepdf.open(charter, allow_overwriting_input=True) as pdf:
        del pdf.attachments["plan.raciplan"]
        pdf.save(charter)
    check(window, script, qtbot, charter)
    assert [code for code, _ in script.asked[0].answers] == ["cancel"]


def test_a_cancelled_check_says_nothing_and_one_runs_at_a_time(window, script, qtbot, charter):
    script.paths = [charter]
    window.checking.cancel()
    window.commands["check_charter"].trigger()
    window.commands["check_charter"].trigger()
    assert "already" in window.status.message.text()
    window.status.cancel.click()
    qtbot.waitUntil(lambda: window.checking._work is None, timeout=30_000)
    assert not script.asked


def test_changes_that_are_not_saved_are_asked_about_first(window, script, qtbot, charter):
    window.files.new_empty("en")
    from raciplanner.model.edits.settings import change_info

    window.document.attempt(change_info, title="Mine")
    script.answers = ["open", "cancel"]
    check(window, script, qtbot, charter)
    assert window.document.plan.info.title == "Mine"
