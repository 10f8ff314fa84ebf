"""The whole charter, read back."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import page as checker
import pytest

from raciplanner.charter.document import make_charter, write_charter
from raciplanner.charter.fonts import REPLACEMENT
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, PlanInfo, Role
from tests.benchmarks.generate import make_plan
from tests.builders import PMBOK, plan_from
from tests.charter.plans import LONG, NASTY, nasty_plan
from tests.charter.reading import DAY, Tagged, charter_of, page_texts, plain, squeezed

ONE_ROW = "| CMO\nDo it | AR"
_PROFILES = ("pdfa-3a", "pdfua-1")


@pytest.fixture(scope="module", params=["en", "ru"])
def example(request) -> tuple[Plan, str, Tagged, list[str]]:
    plan = example_plan(request.param)
    data = charter_of(plan).data
    return plan, request.param, Tagged(data), page_texts(data)


def test_every_activity_role_and_letter_is_read_back(example):
    plan, language, tagged, _ = example
    title = translator(language)("Charter", "Responsibility matrix")
    read: dict[tuple[str, str], list[str]] = {}
    rows: list[str] = []
    for _departments, header, *lines in tagged.tables(tagged.section(title)):
        for line in lines:
            if len(line) == 1:
                continue  # the title of a phase
            assert len(line) == len(header)
            rows.append(line[0])
            read |= {
                (line[0], role): cell.split()
                for role, cell in zip(header[1:], line[1:], strict=True)
            }
    assert rows == [f"{i} {plain(one.name)}" for i, one in enumerate(plan.rows, start=1)]
    assert {role for _, role in read} == {plain(role.name) for role in plan.columns}
    for i, activity in enumerate(plan.rows, start=1):
        for role in plan.columns:
            functions = plan.assignment(activity.id, role.id).functions
            cell = read[f"{i} {plain(activity.name)}", plain(role.name)]
            assert cell == letters_of(plan.letters, functions)


def test_the_text_of_the_pages_has_all_names(example):
    plan, _, _, texts = example
    text = squeezed("".join(texts))
    names = [
        plan.info.title,
        plan.info.company,
        plan.info.scope,
        *(
            one.name
            for table in ("roles", "people", "phases", "departments")
            for one in plan.table(table).values()
        ),
        *(one.name for one in plan.rows),
        *(cell.note for row in plan.assignments.values() for cell in row.values()),
    ]
    assert [name for name in names if squeezed(name) not in text] == []


def test_every_page_has_its_footer(example):
    plan, language, _, texts = example
    translate = translator(language)
    for number, text in enumerate(texts, start=1):
        page = translate("Charter", "Page {page} of {pages}").format(page=number, pages=len(texts))
        version = translate("Charter", "Version {version}").format(version=plan.info.version)
        for part in (
            plan.info.title,
            version,
            translate("Charter", "Draft"),
            content_hash(plan)[:8],
            page,
        ):
            assert squeezed(part) in squeezed(text)


def test_document_information(example):
    plan, language, tagged, texts = example
    root = tagged.pdf.Root
    assert str(root.Lang) == language
    assert str(tagged.pdf.docinfo.Title) == plan.info.title
    assert plan.info.title in root.Metadata.read_bytes().decode()
    assert "/CreationDate" not in tagged.pdf.docinfo
    assert len(tagged.pdf.pages) == len(texts)


def test_language_is_that_of_the_plan_unless_asked_otherwise():
    russian = example_plan("ru")
    assert "Подписи" in "".join(page_texts(charter_of(russian).data))
    assert "Signatures" in "".join(page_texts(charter_of(russian, language="en").data))
    german = replace(russian.info, language="de")
    plan = Plan(german, {})
    assert "Signatures" in "".join(page_texts(charter_of(plan, attach=False).data))


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.28, 841.89)), ("letter", (612, 792))])
def test_pages_have_the_size_of_the_paper(paper, size):
    tagged = Tagged(charter_of(plan_from(PMBOK), paper=paper).data)
    sizes = [tuple(float(side) for side in page.mediabox[2:]) for page in tagged.pdf.pages]
    assert sizes == [size, size, size[::-1], size, size]


def test_unknown_paper_is_refused():
    with pytest.raises(ValueError, match="a5"):
        charter_of(Plan(), paper="a5")


@pytest.mark.parametrize(
    ("plan", "options"),
    [
        (example_plan("en"), {"paper": "letter"}),
        (example_plan("ru"), {}),
        (plan_from(ONE_ROW), {}),
        (Plan(), {"language": "ru"}),
        (nasty_plan(), {}),
        (make_plan("S"), {}),
        (make_plan("M"), {"language": "ru"}),
    ],
    ids=["en letter", "ru", "one row", "empty", "nasty", "small", "medium"],
)
def test_file_conforms_to_archive_and_accessibility_standards(plan, options):
    data = charter_of(plan, **options).data
    for profile in _PROFILES:
        # A large matrix draws more chips than the checker looks at in a file of strangers.
        report = checker.validate_pdf_bytes(
            data, profile=profile, limits=checker.SafetyLimits.unlimited()
        )
        assert report.is_compliant, report.failures


def test_fonts_are_embedded():
    tagged = Tagged(charter_of(nasty_plan()).data)
    fonts = tagged.pdf.pages[0].obj.Resources.Font
    assert {str(font.BaseFont).partition("+")[2] for font in fonts.values()} == {
        "IBMPlexSans",
        "IBMPlexSans-SmBld",
        "DejaVuSans",
    }
    assert all("/FontFile2" in font.FontDescriptor for font in fonts.values())


def test_same_plan_and_day_give_the_same_bytes():
    plan = example_plan("ru")
    data = charter_of(plan).data
    assert charter_of(plan).data == data
    assert charter_of(plan, day=DAY.replace(day=25)).data != data


def test_bytes_do_not_depend_on_the_run():
    code = (
        "import hashlib, datetime\n"
        "from raciplanner.library.example import example_plan\n"
        "from raciplanner.charter.document import make_charter\n"
        "made = make_charter(example_plan('en'), day=datetime.date(2026, 11, 24))\n"
        "print(hashlib.sha256(made.data).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


@pytest.fixture(scope="module")
def data() -> bytes:
    return charter_of(nasty_plan()).data


class TestNastyText:
    @pytest.mark.parametrize("text", NASTY)
    def test_prints_as_typed(self, data, text):
        assert squeezed(text) in squeezed("".join(page_texts(data)))

    def test_ten_thousand_characters_are_all_there(self, data):
        tagged = Tagged(data)
        notes = tagged.tables(tagged.section("Notes to the matrix"))[0]
        number = str(len(NASTY) + 1)
        assert [number + " Activity in full", LONG] in [
            [head, text.replace(" ", "")] for head, text in notes
        ]

    def test_no_file_and_no_network_is_touched(self):
        seen: list[str] = []
        watching = True

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            if watching and (
                event == "open" or event.startswith(("socket.", "subprocess.", "os.system"))
            ):
                seen.append(f"{event} {arguments[0]}")

        sys.addaudithook(watch)
        charter_of(nasty_plan())
        watching = False
        assert [one for one in seen if "canary" in one or not one.startswith("open ")] == []


def test_what_no_typeface_has_is_replaced_kept_and_told():
    plan = plan_from("| 日本 \U0001f44d\na\x07b | A")
    made = charter_of(plan)
    assert made.missing == ("日", "本", "\U0001f44d", "\x07")
    tagged = Tagged(made.data)
    header = tagged.tables(tagged.section("Responsibility matrix"))[0][1]
    assert header == ["Activity", "日本 \U0001f44d"]
    assert made.warnings(translator("en")) == (
        (
            f"4 characters cannot be printed; {REPLACEMENT} stands in for them: "
            "U+65E5, U+672C, U+1F44D, U+0007"
        ),
    )


def test_a_long_warning_ends_in_an_ellipsis():
    plan = Plan(PlanInfo(title="".join(map(chr, range(0x4E00, 0x4E20)))))
    (warning,) = charter_of(plan).warnings(translator("en"))
    assert warning.startswith("32 characters cannot be printed")
    assert warning.endswith("U+4E0B, …")


def test_a_charter_with_all_glyphs_has_no_warning():
    assert charter_of(plan_from(ONE_ROW)).warnings(translator("en")) == ()


def test_combining_marks_are_composed():
    plan = plan_from("| Cafe\u0301\nи\u0306 | A")
    text = "".join(page_texts(charter_of(plan).data))
    assert "Café" in text
    assert "й" in text
    assert not any(map(unicodedata.combining, text))


def test_lone_surrogates_do_not_stop_the_charter():
    plan = Plan(
        PlanInfo(title="a\ud800b"),
        activities={"a": Activity("a", "\udfff")},
        roles={"r": Role("r", "c\udc00")},
    )
    assert "a\ufffdb" in page_texts(charter_of(plan).data)[0]


def test_progress_grows_to_one():
    shares: list[float] = []
    charter_of(example_plan("en"), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 2


def test_progress_may_stop_the_work():
    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        charter_of(example_plan("en"), progress=stop)


@pytest.mark.parametrize("running", [True, False])
def test_the_collector_is_left_as_it_was(running):
    (gc.enable if running else gc.disable)()
    try:
        charter_of(Plan())
        assert gc.isenabled() == running
    finally:
        gc.enable()


def test_writing_replaces_the_file_whole(tmp_path: Path):
    path = tmp_path / "устав ☑.pdf"
    path.write_bytes(b"old")
    made = write_charter(plan_from(ONE_ROW), path, day=DAY)
    assert path.read_bytes() == made.data == make_charter(plan_from(ONE_ROW), day=DAY).data
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_writing_where_nothing_can_be_written_says_why(tmp_path: Path):
    with pytest.raises(CharterError) as caught:
        write_charter(Plan(), tmp_path / "no" / "x.pdf", day=DAY)
    assert caught.value.code == "no_folder"
    with pytest.raises(CharterError) as caught:
        write_charter(Plan(), tmp_path, day=DAY)
    assert caught.value.code == "not_a_file"
