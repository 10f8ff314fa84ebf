import stat
import sys
from dataclasses import replace

import pytest

from raciplanner.errors import ExportFailed
from raciplanner.exchange.writers import WRITERS, export_plan
from raciplanner.library import example_plan
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from tests.builders import PMBOK, plan_from

KINDS = pytest.mark.parametrize("suffix", WRITERS)
FORMS = pytest.mark.parametrize("form", ["matrix", "list"])


@KINDS
@FORMS
def test_the_same_plan_gives_the_same_bytes(tmp_path, suffix, form):
    for name in ("a", "b"):
        export_plan(example_plan("ru"), tmp_path / f"{name}{suffix}", form=form)
    first = (tmp_path / f"a{suffix}").read_bytes()
    assert first == (tmp_path / f"b{suffix}").read_bytes()
    assert len(first) > 1000


@KINDS
@FORMS
def test_an_empty_plan_can_be_written(tmp_path, suffix, form):
    export_plan(Plan(PlanInfo(version="")), tmp_path / f"x{suffix}", form=form)
    assert (tmp_path / f"x{suffix}").stat().st_size > 0


def test_the_end_of_the_name_may_be_in_capitals(tmp_path):
    export_plan(plan_from(PMBOK), str(tmp_path / "X.CSV"), form="list")
    assert (tmp_path / "X.CSV").read_bytes().startswith(b"activity,role,letters\r\n")


def test_an_unknown_kind_of_file_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(ExportFailed) as caught:
        export_plan(plan_from(PMBOK), tmp_path / "x.docx")
    assert caught.value.code == "unknown_suffix"
    assert caught.value.data["known"] == ".xlsx, .csv, .md, .html, .json"
    assert not list(tmp_path.iterdir())


def test_an_unknown_form_is_a_bug_of_the_caller(tmp_path):
    with pytest.raises(ValueError, match="unknown form"):
        export_plan(plan_from(PMBOK), tmp_path / "x.csv", form="pie")


def test_headings_follow_the_language_of_the_plan_or_the_one_asked_for(tmp_path):
    path = tmp_path / "x.html"
    export_plan(plan_from(PMBOK, language="ru"), path)
    assert '<html lang="ru">' in path.read_text(encoding="utf-8")
    export_plan(plan_from(PMBOK, language="ru"), path, language="en")
    assert '<html lang="en">' in path.read_text(encoding="utf-8")
    export_plan(plan_from(PMBOK, language="de"), path)
    assert '<html lang="en">' in path.read_text(encoding="utf-8")


def test_a_file_that_is_there_is_replaced_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("old", encoding="utf-8")
    export_plan(plan_from(PMBOK), path)
    assert "Create charter" in path.read_text(encoding="utf-8-sig")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    export_plan(plan_from(PMBOK), link)
    assert link.is_symlink()
    assert "Create charter" in real.read_text(encoding="utf-8-sig")


def refusal(plan, path, **options):
    with pytest.raises(ExportFailed) as caught:
        export_plan(plan, path, **options)
    assert caught.value.file == str(path)
    return caught.value.code


def test_a_folder_that_is_not_there(tmp_path):
    assert refusal(plan_from(PMBOK), tmp_path / "no" / "x.csv") == "no_folder"
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert refusal(plan_from(PMBOK), tmp_path / "file" / "x.csv") == "no_folder"


def test_a_folder_in_the_place_of_the_file(tmp_path):
    (tmp_path / "x.csv").mkdir()
    assert refusal(plan_from(PMBOK), tmp_path / "x.csv") == "not_a_file"


def test_a_read_only_file_stays_as_it_is(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("old", encoding="utf-8")
    path.chmod(stat.S_IREAD)
    assert refusal(plan_from(PMBOK), path) == "read_only_file"
    assert path.read_text(encoding="utf-8") == "old"
    path.chmod(stat.S_IREAD | stat.S_IWRITE)


def test_a_name_that_is_too_long(tmp_path):
    assert refusal(plan_from(PMBOK), tmp_path / f"{'x' * 300}.csv") == "name_too_long"


@KINDS
def test_half_a_character_is_told_with_what_stands_around_it(tmp_path, suffix):
    plan = plan_from(PMBOK)
    row = plan.rows[0]
    broken = replace(row, name="Create\ud83d charter")
    plan = Plan(
        plan.info,
        plan.assignments,
        roles=plan.roles,
        activities={**plan.activities, row.id: broken},
    )
    with pytest.raises(ExportFailed) as caught:
        export_plan(plan, tmp_path / f"x{suffix}")
    assert caught.value.code == "bad_text"
    assert "Create\N{REPLACEMENT CHARACTER} charter" in caught.value.place
    assert not list(tmp_path.iterdir())
