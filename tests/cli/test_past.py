"""History, versions, comparison and copies on the command line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from raciplanner.cli import main
from raciplanner.model.change import Edit
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.charter import freeze, start_draft
from raciplanner.model.edits.settings import change_info
from raciplanner.storage.history import Entry, History
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.versions import Version
from tests.builders import PMBOK, plan_from
from tests.charter.reading import page_texts
from tests.storage.forge import forged


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = main([*map(str, words), "--lang", "en"])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A plan with a history of four entries and two versions."""
    plan = plan_from(PMBOK)
    history = History()
    first = assign(plan, [("Create charter", "Ed")], ["doer"])
    second = change_info(plan, title="Next")
    for how, who, when, what, edit in (
        ("done", "Ann", "2026-11-24T10:00:00+00:00", "Set R for Ed", first),
        ("undone", "Bob", "2026-11-25T11:00:00+00:00", "Set R for Ed", first),
        ("done", "Ann", "2026-11-26T12:00:00+00:00", "Change plan properties", second),
        ("version", "Ann", "2026-11-26T12:01:00+00:00", "1.0", Edit("version", (), {"id": "v"})),
    ):
        history.append(Entry(how, who, when, what, edit))
    versions = [
        Version.of(made, name, author="Ann", made=when)
        for made, name, when in (
            (plan.apply(first), "0.9", "2026-11-24T10:01:00+00:00"),
            (plan.apply(second), "1.0", "2026-11-26T12:01:00+00:00"),
        )
    ]
    path = tmp_path / "plan.raciplan"
    save_plan(plan.apply(second), path, history=history, versions=versions)
    return path


def test_history_says_who_did_what_and_when(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "history", file)
    assert (code, err) == (0, "")
    assert [line.strip() for line in out.splitlines()] == [
        "1  2026-11-24 10:00  Ann  Set R for Ed",
        "2  2026-11-25 11:00  Bob  Set R for Ed  (undone)",
        "3  2026-11-26 12:00  Ann  Change plan properties",
        "4  2026-11-26 12:01  Ann  1.0  (version)",
    ]


def test_history_of_one_person_and_from_a_day_on(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = run(capsys, "history", file, "--who", "Ann", "--since", "2026-11-25")[1]
    assert [line.split()[0] for line in out.splitlines()] == ["3", "4"]
    assert "no history" in run(capsys, "history", file, "--who", "Nobody")[1]


def test_history_shows_before_and_after(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "history", file, "--changes")[1]
    assert "~ “Create charter”, Ed: I → R" in out
    assert "~ “Create charter”, Ed: R → I" in out
    data = json.loads(run(capsys, "history", file, "--json")[1])
    assert [one["how"] for one in data] == ["done", "undone", "done", "version"]
    assert (data[1]["changes"][0]["before"], data[1]["changes"][0]["after"]) == ("R", "I")
    assert data[2]["changes"][0]["fields"] == {"title": ["Test", "Next"]}


def test_a_history_that_was_tampered_with_is_told(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with forged(file) as connection:
        connection.execute("UPDATE history SET entry = replace(entry, '11-25T', 'yesterday')")
    code, out, err = run(capsys, "history", file, "--since", "2026-11-25")
    assert code == 0
    assert "from entry 2 on" in err
    assert "yesterday" in out


def test_versions_are_listed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "versions", file)[1].splitlines() == [
        "2026-11-24 10:01  Ann  0.9",
        "2026-11-26 12:01  Ann  1.0",
    ]
    data = json.loads(run(capsys, "versions", file, "--json")[1])
    assert [one["name"] for one in data] == ["0.9", "1.0"]
    assert len(data[0]["content_hash"]) == 64


def test_a_version_is_compared_with_the_plan_and_with_another(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = ["~ plan “Next”: title “Test” → “Next”", "~ “Create charter”, Ed: R → I"]
    assert run(capsys, "compare", file, "--version", "0.9")[1].splitlines() == wanted
    out = run(capsys, "compare", file, "--version", "0.9", "--to", "1.0")[1]
    assert out.splitlines() == wanted
    assert "No difference." in run(capsys, "compare", file, file, "--to", "1.0")[1]


def test_a_version_that_is_not_there_is_told_with_those_that_are(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _out, err = run(capsys, "compare", file, "--version", "2.0")
    assert code == 2
    assert "“2.0”" in err
    assert "“0.9”, “1.0”" in err
    code, _out, err = run(capsys, "compare", file)
    assert code == 2
    assert "second plan" in err


def test_a_copy_is_whole_or_without_its_past(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, bare = tmp_path / "copy.raciplan", tmp_path / "bare.raciplan"
    assert run(capsys, "copy", file, "-o", copy)[0] == 0
    whole, opened = open_plan(copy), open_plan(file)
    assert (whole.plan, whole.versions) == (opened.plan, opened.versions)
    assert list(whole.history) == list(opened.history)
    assert run(capsys, "copy", file, "-o", bare, "--no-history")[0] == 0
    plain = open_plan(bare)
    assert (plain.plan, plain.versions, len(plain.history)) == (opened.plan, (), 0)
    assert "Bob" not in bare.read_bytes().decode("latin1")
    assert run(capsys, "history", bare)[1] == "There is no history.\n"
    assert run(capsys, "versions", bare)[1] == "There are no versions.\n"


def test_a_version_becomes_a_plan(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "before.raciplan"
    assert run(capsys, "copy", file, "-o", target, "--version", "0.9")[0] == 0
    assert open_plan(target).plan.info.title == "Test"
    code, _out, err = run(capsys, "copy", file, "-o", target)
    assert code == 2
    assert "before.raciplan" in err
    assert run(capsys, "copy", file, "-o", target, "--force")[0] == 0
    assert open_plan(target).plan.info.title == "Next"


def test_the_backup_of_a_damaged_plan_is_named(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_plan(file)
    save_plan(opened.plan, file, expect=opened.stamp)
    os.truncate(file, 5_000)
    code, _out, err = run(capsys, "check", file)
    assert code == 2
    assert f"The backup: “{file}.bak”." in err


def test_the_charter_of_a_draft_says_what_is_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_from(PMBOK)
    made = "2026-11-26T12:00:00+00:00"
    signed = plan.apply(freeze(plan, "1.0", [Signer("Ann")], made=made))
    draft = signed.apply(start_draft(signed, "1.1"))
    draft = draft.apply(assign(draft, [("Create charter", "Ed")], ["doer"]))
    path, charter, back = (tmp_path / name for name in ("p.raciplan", "c.pdf", "back.raciplan"))
    version = Version.of(signed, "1.0", author="Ann", made=made)
    save_plan(draft, path, versions=[version])
    assert run(capsys, "charter", path, "-o", charter, "--date", "2026-11-27")[0] == 0
    text = " ".join(" ".join(page_texts(charter.read_bytes())).split())
    assert "Changed since version 1.0: 1 letter changed: “Create charter”, Ed: I → R" in text
    assert run(capsys, "verify", charter, "--plan", back)[0] == 0
    opened = open_plan(back)
    assert opened.plan == draft
    assert [one.id for one in opened.versions] == [version.id]
