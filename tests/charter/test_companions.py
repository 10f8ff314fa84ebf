"""Charter, role cards, posters, matrix and goal map in one folder."""

from __future__ import annotations

from datetime import date

import pikepdf
import pytest

from raciplanner.charter.companions import KINDS, companions_of, kinds_of, write_all
from raciplanner.charter.verify import verify_charter
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.library import new_plan
from raciplanner.library.example import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from

DAY = date(2026, 11, 26)
ENGLISH = [
    "Ours.pdf",
    "Ours – summary.md",
    "Ours – summary.html",
    "Ours – role cards.pdf",
    "Ours – poster of the matrix.pdf",
    "Ours – poster of the goals.pdf",
    "Ours.xlsx",
    "Ours.md",
    "Ours.html",
    "Ours – goals.svg",
]


def test_everything_is_written_and_belongs_to_the_plan(tmp_path):
    plan = example_plan("en")
    shares: list[float] = []
    written = write_all(plan, tmp_path, "Ours", day=DAY, language="ru", progress=shares.append)
    assert sorted(tmp_path.iterdir()) == sorted(written.paths)
    assert not written.left_out
    assert [path.name for path in written.paths] == [
        "Ours.pdf",
        "Ours – кратко.md",
        "Ours – кратко.html",
        "Ours – карточки ролей.pdf",
        "Ours – плакат матрицы.pdf",
        "Ours – плакат целей.pdf",
        "Ours.xlsx",
        "Ours.md",
        "Ours.html",
        "Ours – цели.svg",
    ]
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] < 1
    assert len(shares) > 20
    verdict = verify_charter(tmp_path / "Ours.pdf")
    assert verdict.intact
    assert verdict.content == content_hash(plan)
    name = plan.rows[0].name
    assert name in (tmp_path / "Ours.md").read_text(encoding="utf-8")
    assert name in (tmp_path / "Ours.html").read_text(encoding="utf-8")
    assert (tmp_path / "Ours.xlsx").read_bytes().startswith(b"PK")
    goal = plan.goals.ordered[0].name.split()[0]
    assert goal in (tmp_path / "Ours – цели.svg").read_text(encoding="utf-8")


def test_what_was_ticked_is_written_and_nothing_else(tmp_path):
    for kind in KINDS:
        written = write_all(
            example_plan("en"),
            tmp_path / kind_folder(tmp_path, kind),
            "Ours",
            day=DAY,
            kinds={kind},
        )
        assert [path.name for path in written.paths] == [ENGLISH[KINDS.index(kind)]]
        assert list((tmp_path / kind).iterdir()) == list(written.paths)


def kind_folder(folder, kind: str) -> str:
    (folder / kind).mkdir()
    return kind


@pytest.mark.parametrize(("paper", "side"), [("a4", 1190.55), ("letter", 1224.0)])
def test_posters_are_on_the_next_larger_sheet(tmp_path, paper, side):
    (path,) = write_all(
        plan_from(PMBOK), tmp_path, "Ours", day=DAY, kinds={"matrix_poster"}, paper=paper
    ).paths
    with pikepdf.open(path) as pdf:
        assert max(map(float, pdf.pages[0].mediabox[2:])) == pytest.approx(side, abs=0.01)


def test_a_poster_that_nobody_can_read_is_left_out_and_the_rest_is_there(tmp_path):
    plan = new_plan("large", "en")
    wanted = {"matrix_poster", "markdown"}
    written = write_all(plan, tmp_path, "Ours", day=DAY, kinds=wanted)
    assert [path.name for path in written.paths] == ["Ours.md"]
    ((path, error),) = written.left_out.items()
    assert path.name == "Ours – poster of the matrix.pdf"
    assert error.code == "poster_small"
    assert not path.exists()


def test_what_is_to_be_told_is_told_once(tmp_path):
    plan = plan_from("| 日本\nDo it | AR")
    written = write_all(plan, tmp_path, "Ours", day=DAY)
    (said,) = written.warnings(translator("en"))
    assert said.startswith("2 characters cannot be printed")


def test_only_what_a_plan_has(tmp_path):
    kinds = ("charter", "message", "message_page", "workbook", "markdown", "html")
    assert kinds_of(Plan()) == kinds
    assert kinds_of(plan_from(PMBOK)) == (
        "charter",
        "message",
        "message_page",
        "cards",
        "matrix_poster",
        "workbook",
        "markdown",
        "html",
    )
    assert kinds_of(example_plan("en")) == KINDS
    assert [path.name for path in companions_of(example_plan("en"), tmp_path, "Ours").values()] == (
        ENGLISH
    )


def test_work_that_is_stopped_leaves_whole_files_only(tmp_path):
    def stop(share: float) -> None:
        if (tmp_path / "Ours.xlsx").exists():
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_all(
            plan_from(PMBOK),
            tmp_path,
            "Ours",
            day=DAY,
            kinds={"charter", "workbook", "markdown"},
            progress=stop,
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Ours.pdf", "Ours.xlsx"]
    assert verify_charter(tmp_path / "Ours.pdf").intact


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(CharterError) as error:
        write_all(plan_from(PMBOK), tmp_path / "gone", "Ours", day=DAY)
    assert error.value.code == "no_folder"
