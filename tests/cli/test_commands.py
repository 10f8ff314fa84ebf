"""The command line on real input: exit codes, output, and one sentence for every trouble."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import pikepdf
import pytest

from raciplanner.cli import _until_its_end, main
from raciplanner.storage.planfile import open_plan, save_plan
from tests.benchmarks.generate import make_plan
from tests.builders import PMBOK, plan_from

DATA = Path(__file__).parents[1] / "data" / "examples"
WORKBOOK = DATA / "matrices" / "ms-caf-raci-template.xlsx"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


@pytest.fixture
def pmbok(tmp_path: Path) -> Path:
    path = tmp_path / "pmbok.raciplan"
    save_plan(plan_from(PMBOK, title="Charter example"), path)
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    try:
        code = main([str(word) for word in words])
    except SystemExit as stop:
        code = int(stop.code or 0)
    out = capsys.readouterr()
    return code, out.out, out.err


def test_a_plan_from_the_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "plan.raciplan"
    assert run(capsys, "new", "-o", target, "--preset", "small", "--title", "Ours")[0] == 0
    plan = open_plan(target).plan
    assert (plan.info.title, len(plan.activities), len(plan.roles)) == ("Ours", 129, 10)
    code, _out, err = run(capsys, "new", "-o", target)
    assert code == 2
    assert "--force" in err
    assert run(capsys, "new", "-o", target, "--empty", "--force", "--lang", "ru")[0] == 0
    assert open_plan(target).plan.info.title == "Новый план"


def test_matrices_of_a_workbook_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _err = run(capsys, "import", WORKBOOK, "--list", "--json")
    assert code == 0
    listed = json.loads(out)
    assert [one["place"].partition(",")[0] for one in listed] == [
        "MVP Best Practice",
        "Fully-staffed Best Practice",
        "Example Fully staffed BP",
    ]
    for one in listed:
        assert one["letter_set"] == "RACI"
        assert one["activities"] == 8
    code, text, _err = run(capsys, "import", WORKBOOK, "--list")
    assert code == 0
    assert all(one["place"] in text for one in listed)


def test_one_named_table_is_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = json.loads(run(capsys, "import", WORKBOOK, "--list", "--json")[1])
    target = tmp_path / "x.raciplan"
    assert run(capsys, "import", WORKBOOK, "-o", target, "--table", listed[0]["index"])[0] == 0
    assert len(open_plan(target).plan.roles) == 2
    code, _out, err = run(capsys, "import", WORKBOOK, "-o", target, "--table", 99, "--force")
    assert code == 2
    assert "99" in err


def test_every_matrix_becomes_a_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "plans"
    assert run(capsys, "import", WORKBOOK, "--all", "-o", folder)[0] == 0
    assert len(list(folder.glob("*.raciplan"))) == 3
    code, _out, err = run(capsys, "import", WORKBOOK, "--all", "-o", folder)
    assert code == 2
    assert "--force" in err
    assert run(capsys, "import", WORKBOOK, "--all", "-o", folder, "--force")[0] == 0


def test_import_needs_somewhere_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    code, _out, err = run(capsys, "import", WORKBOOK)
    assert code == 2
    assert "-o" in err


def test_a_file_without_a_matrix_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "prose.md"
    text.write_text("# Nothing\n\nNo table here.\n", encoding="utf-8")
    target = tmp_path / "x.raciplan"
    code, out, err = run(capsys, "import", text, "-o", target)
    assert (code, out) == (2, "")
    assert err.startswith("raciplanner: ")
    assert not target.exists()
    code, out, _err = run(capsys, "import", text, "--list")
    assert code == 0
    assert "responsibility matrix" in out


def test_check_prints_findings_and_fails_from_the_named_severity(
    pmbok: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _err = run(capsys, "check", pmbok)
    assert code == 0
    assert "Charter example" in out
    assert "H09" in out
    assert run(capsys, "check", pmbok, "--fail-on", "question")[0] == 1
    code, out, _err = run(capsys, "check", pmbok, pmbok, "--format", "json")
    found = json.loads(out)
    assert {"rule", "severity", "activity", "role", "message", "data"} <= set(found[0])
    rules = [one["rule"] for one in found]
    assert rules.count("H09") == 8
    assert rules.count("V02") == 10
    code, out, _err = run(capsys, "check", pmbok, "--format", "sarif")
    assert json.loads(out)["version"] == "2.1.0"


def test_an_empty_plan_is_never_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "empty.raciplan"
    run(capsys, "new", "-o", target, "--empty")
    code, out, _err = run(capsys, "check", target)
    assert code == 1
    assert "I02" in out


def test_check_in_russian(pmbok: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = run(capsys, "check", pmbok)[1]
    russian = run(capsys, "--lang", "ru", "check", pmbok)[1]
    assert russian != english
    assert russian.count("H09") == english.count("H09")


def test_the_list_form_is_one_line_per_cell(
    pmbok: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "letters.csv"
    assert run(capsys, "export", pmbok, "-o", target, "--form", "list")[0] == 0
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[:3] == ["activity,role,letters", "Create charter,Ann,A", "Create charter,Ben,R"]
    assert len(lines) == 21


@pytest.mark.parametrize("suffix", ["xlsx", "csv", "md", "html", "json"])
def test_every_kind_of_export(
    pmbok: Path, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"matrix.{suffix}"
    assert run(capsys, "export", pmbok, "-o", target)[0] == 0
    assert target.stat().st_size > 100


def test_an_unknown_kind_of_export_is_refused(
    pmbok: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _out, err = run(capsys, "export", pmbok, "-o", tmp_path / "matrix.docx")
    assert code == 2
    assert "xlsx" in err


def test_the_charter_is_the_same_for_the_same_day(
    pmbok: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for file in files:
        assert run(capsys, "charter", pmbok, "-o", file, "--date", "2026-11-23")[0] == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes().startswith(b"%PDF-")
    assert run(capsys, "charter", pmbok, "-o", files[0], "--paper", "letter")[0] == 0


def test_info_counts_what_is_there(pmbok: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(run(capsys, "info", pmbok, "--json")[1])
    assert (data["activities"], data["roles"], data["assignments"]) == (4, 5, 20)
    assert data["letters"] == {"A": 4, "C": 4, "I": 7, "R": 5}
    text = run(capsys, "info", pmbok)[1]
    assert data["content_hash"] in text


def test_compare_shows_what_differs(
    pmbok: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.raciplan"
    text = PMBOK.replace("|  A  |  R  |   I    |  I   | I", "|  A  |  R  |   C    |      | I")
    save_plan(plan_from(text, title="Next"), other)
    code, out, _err = run(capsys, "compare", pmbok, other)
    assert code == 0
    assert out.splitlines() == [
        "~ plan “Next”: title “Charter example” → “Next”",
        "~ “Create charter”, Carlos: I → C",
        "− “Create charter”, Dina: I → –",
    ]
    found = json.loads(run(capsys, "compare", pmbok, other, "--json")[1])
    assert found[1]["before"] == "I"
    assert found[2]["change"] == "removed"
    assert "No difference." in run(capsys, "compare", pmbok, pmbok)[1]


@pytest.mark.parametrize(
    "content", [b"", b"just text", b"SQLite format 3\x00" + bytes(200)], ids=str
)
def test_what_is_no_plan_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.raciplan"
    path.write_bytes(content)
    code, out, err = run(capsys, "check", path)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert "odd.raciplan" in err


def test_words_that_make_no_sense_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["check"], ["paint"], ["check", "x", "--fail-on", "sometimes"]):
        code, _out, err = run(capsys, *words)
        assert code == 2
        assert len(err.strip().splitlines()) == 1


def test_help_has_examples_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _err = run(capsys, "import", "--help")
    assert code == 0
    assert "examples:" in out
    assert "примеры:" in run(capsys, "import", "--help", "--lang=ru")[1]


def test_the_language_of_the_system_is_used(
    pmbok: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    assert "Название" in run(capsys, "info", pmbok)[1]


def test_the_command_line_loads_no_graphics_and_nothing_heavy(tmp_path: Path) -> None:
    import subprocess
    import sys

    path = tmp_path / "p.raciplan"
    save_plan(plan_from(PMBOK), path)
    code = (
        "import sys; from raciplanner.cli import main; main(['check', sys.argv[1]]);"
        "print([m for m in ('PySide6', 'reportlab', 'openpyxl', 'numpy', 'pikepdf', 'networkx',"
        " 'pyhanko', 'cryptography')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_ctrl_c_stops_a_large_charter_and_leaves_nothing(tmp_path: Path) -> None:
    import _thread
    import threading

    plan, target = tmp_path / "m.raciplan", tmp_path / "out" / "m.pdf"
    target.parent.mkdir()
    save_plan(make_plan("M"), plan)
    key = threading.Timer(0.3, _thread.interrupt_main)
    key.start()
    try:
        assert main(["charter", str(plan), "-o", str(target)]) == 130
    finally:
        key.join()
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize(("command", "collecting"), [("open", True), ("check", False)])
def test_garbage_is_looked_for_only_beside_a_window(command: str, collecting: bool) -> None:
    with _until_its_end(command):
        assert gc.isenabled() == collecting
    assert gc.isenabled()


def test_a_charter_loads_no_window_no_graphs_and_no_web(tmp_path: Path) -> None:
    import subprocess
    import sys

    path = tmp_path / "p.raciplan"
    save_plan(plan_from(PMBOK), path)
    code = (
        "import gc, sys; from raciplanner.cli import main;"
        "main(['charter', sys.argv[1], '-o', sys.argv[2]]);"
        "print([m for m in ('PySide6', 'networkx', 'pikepdf', 'yaml', 'urllib.request',"
        " 'raciplanner.goalmap.layout', 'raciplanner.library.example') if m in sys.modules],"
        " gc.isenabled())"
    )
    target = tmp_path / "p.pdf"
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), str(target)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[] True"
    assert target.read_bytes().startswith(b"%PDF")


def test_a_charter_is_checked_and_gives_its_plan_back(
    tmp_path: Path, pmbok: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    charter, back = tmp_path / "charter.pdf", tmp_path / "back.raciplan"
    assert run(capsys, "charter", pmbok, "-o", charter, "--date", "2026-11-23")[0] == 0
    code, out, _ = run(capsys, "verify", charter, "--plan", back)
    assert code == 0
    assert out.startswith("This charter is as it was made")
    assert run(capsys, "compare", pmbok, back)[1] == "No difference.\n"
    assert run(capsys, "verify", charter, "--plan", back)[0] == 2
    charter.write_bytes(charter.read_bytes() + b"\nstartxref\n0\n%%EOF\n")
    code, out, _ = run(capsys, "verify", charter, "--json")
    assert code == 1
    assert [doubt["code"] for doubt in json.loads(out)["doubts"]] == ["added_later"]


def test_a_charter_without_the_plan_is_no_charter_to_check(
    tmp_path: Path, pmbok: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    charter = tmp_path / "charter.pdf"
    assert run(capsys, "charter", pmbok, "-o", charter, "--no-plan")[0] == 0
    code, _, err = run(capsys, "verify", charter)
    assert code == 2
    assert "charter.pdf" in err


def test_rules_are_chosen_and_left_out(pmbok: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def rules(*words: str) -> set[str]:
        out = run(capsys, "check", pmbok, "--format", "json", *words)[1]
        return {finding["rule"] for finding in json.loads(out)}

    assert rules("--select", "h,V02") == {"H05", "H09", "V02"}
    assert rules("--select", "H", "--select", "V02", "--ignore", "H05") == {"H09", "V02"}
    assert rules() - rules("--ignore", "G") == {rule for rule in rules() if rule[0] == "G"}
    code, out, _err = run(capsys, "check", pmbok, "--select", "V02")
    assert code == 0
    assert "1 rule checked" in out
    code, _out, err = run(capsys, "check", pmbok, "--select", "X9")
    assert code == 2
    assert "no rule begins with “X9”" in err


def test_rules_are_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    from raciplanner.analysis.catalogue import RULES

    _code, out, _err = run(capsys, "rules")
    assert all(f"  {rule}  " in out for rule in RULES)
    _code, out, _err = run(capsys, "rules", "H02", "--lang", "ru")
    assert out.startswith("H02  ")
    assert "Источник: PMBOK" in out
    _code, out, _err = run(capsys, "rules", "--json")
    assert [rule["id"] for rule in json.loads(out)] == list(RULES)
    _code, out, _err = run(capsys, "rules", "G0", "--json")
    assert {rule["id"][:2] for rule in json.loads(out)} == {"G0"}
    assert run(capsys, "rules", "nothing")[0] == 2


def test_insights_in_words_and_as_data(pmbok: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _err = run(capsys, "insights", pmbok)
    assert code == 0
    assert "Load of the roles\n  Gini coefficient" in out
    assert "Ann" in out
    _code, out, _err = run(capsys, "insights", pmbok, "--json")
    data = json.loads(out)
    assert data["load"]["roles"]["by"]["Ben"] == 10
    assert data["network"]["cut_roles"] == {}


def test_long_tables_and_long_names_are_cut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"Role {i} {'long' * 20}" for i in range(12)]
    path = tmp_path / "many.raciplan"
    save_plan(plan_from(f"|{'|'.join(names)}\nDo it all|{'|'.join(['R'] * 12)}"), path)
    _code, out, _err = run(capsys, "insights", path)
    assert "and 2 more lines" in out
    assert "long…" in out
    assert max(map(len, out.splitlines())) < 250


@pytest.mark.parametrize(
    ("words", "pages"),
    [(("--poster", "matrix", "--paper", "a3"), 1), (("--cards",), 5)],
)
def test_posters_and_role_cards_are_files_of_their_own(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    pmbok: Path,
    words: tuple[str, ...],
    pages: int,
) -> None:
    path = tmp_path / "made.pdf"
    assert run(capsys, "charter", pmbok, "-o", path, *words) == (0, "", "")
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == pages
        sides = sorted(float(side) for side in pdf.pages[0].mediabox[2:])
        assert sides == pytest.approx([842, 1191] if pages == 1 else [595, 842], abs=1)


def test_a_poster_that_cannot_be_made_says_why(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, pmbok: Path
) -> None:
    path = tmp_path / "made.pdf"
    code, _, err = run(capsys, "charter", pmbok, "-o", path, "--poster", "map")
    assert code == 2
    assert "nothing to put on a poster" in err
    code, _, err = run(capsys, "charter", pmbok, "-o", path, "--paper", "a3")
    assert code == 2
    assert "A3 is for posters" in err
    assert run(capsys, "charter", pmbok, "-o", path, "--cards", "--poster", "map")[0] == 2
    assert not path.exists()
