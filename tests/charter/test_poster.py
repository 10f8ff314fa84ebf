"""Posters of the matrix and of the map of goals, read back and measured."""

from __future__ import annotations

import io
from dataclasses import replace

import page as checker
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.charter import poster_matrix
from raciplanner.charter.poster import (
    KINDS,
    LEAST_TYPE,
    Poster,
    make_poster,
    sheet_name,
    write_poster,
)
from raciplanner.charter.style import SHEETS
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.library import new_plan
from raciplanner.library.example import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from raciplanner.wording.errors import error_text
from tests.benchmarks.generate import make_plan
from tests.builders import plan_from
from tests.charter.plans import nasty_plan, wide_plan
from tests.charter.reading import DAY, Tagged, page_texts, plain, squeezed


def poster_of(plan: Plan, kind: str = "matrix", **options) -> Poster:
    return make_poster(plan, kind, **{"day": DAY, **options})


def type_sizes(data: bytes) -> list[float]:
    """The size of every character on the sheet, as it is printed, in points."""
    import pypdfium2.raw as raw

    with pypdfium2.PdfDocument(data) as pdf:
        page = pdf[0]
        text = page.get_textpage()
        sizes = []
        for index in range(text.count_chars()):
            char = chr(raw.FPDFText_GetUnicode(text.raw, index))
            matrix = raw.FS_MATRIX()
            if char.isspace() or not raw.FPDFText_GetMatrix(text.raw, index, matrix):
                continue
            scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
            sizes.append(raw.FPDFText_GetFontSize(text.raw, index) * scale)
        text.close()
        page.close()
    return sizes


@pytest.fixture(scope="module", params=["en", "ru"])
def both(request) -> tuple[Plan, str, dict[str, Poster]]:
    plan = example_plan(request.param)
    return plan, request.param, {kind: poster_of(plan, kind) for kind in KINDS}


class TestWhatItSays:
    def test_every_activity_role_and_letter(self, both):
        plan, _, made = both
        tagged = Tagged(made["matrix"].data)
        (table,) = tagged.tables()
        header = next(line for line in table if len(line) > len(plan.departments) + 1)
        assert header[1:] == [plain(role.name) for role in _columns(header, plan)]
        lines = [line for line in table if len(line) == len(header)][1:]
        assert [line[0] for line in lines] == [
            f"{number} {plain(row.name)}" for number, row in enumerate(plan.rows, 1)
        ]
        for row, line in zip(plan.rows, lines, strict=True):
            for role, cell in zip(_columns(header, plan), line[1:], strict=True):
                functions = plan.assignment(row.id, role.id).functions
                assert cell.split() == letters_of(plan.letters, functions)

    def test_every_goal(self, both):
        plan, _, made = both
        text = squeezed("".join(page_texts(made["map"].data)))
        assert [one.name for one in plan.goals.ordered if squeezed(one.name) not in text] == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_title_version_status_and_hash(self, both, kind):
        plan, language, made = both
        (text,) = page_texts(made[kind].data)
        say = translator(language)
        subject = say("Charter", "Responsibility matrix") if kind == "matrix" else ""
        for part in (
            plan.info.title,
            plan.info.company,
            subject or say("GoalMap", "Goal map"),
            say("Charter", "Version {version}").format(version=plan.info.version),
            say("Charter", "Draft"),
            content_hash(plan)[:8],
            "2026",
        ):
            assert squeezed(part) in squeezed(text)

    def test_no_corner_is_marked_for_notes_that_are_not_there(self, both):
        plan, _, made = both
        assert any(cell.note for row in plan.assignments.values() for cell in row.values())
        with pikepdf.open(io.BytesIO(made["matrix"].data)) as pdf:
            steps = pikepdf.parse_content_stream(pdf.pages[0])
        assert not [step for step in steps if str(step.operator) == "h"]

    def test_the_letters_are_explained(self, both):
        plan, language, made = both
        (text,) = page_texts(made["matrix"].data)
        for letter in plan.letters.letters:
            assert letter.word(language) in text

    def test_the_map_says_in_words_what_it_is(self, both):
        _, _, made = both
        tagged = Tagged(made["map"].data)
        (figure,) = tagged.elements("Figure")
        assert str(figure.Alt)
        assert [tagged.text(one) for one in tagged.elements("H1")] == [both[0].info.title]


def _columns(header: list[str], plan: Plan) -> list:
    """The roles of ``plan`` in the order of a header."""
    names = {plain(role.name): role for role in plan.columns}
    return [names[name] for name in header[1:]]


class TestSize:
    @pytest.mark.parametrize("paper", ["a4", "letter", "a3", "tabloid"])
    def test_one_sheet_of_the_paper_upright_or_on_its_side(self, paper):
        data = poster_of(wide_plan(8, 20), paper=paper).data
        with pikepdf.open(io.BytesIO(data)) as pdf:
            (page,) = pdf.pages
            sides = sorted(float(side) for side in page.mediabox[2:])
        assert sides == pytest.approx(sorted((SHEETS[paper].width, SHEETS[paper].height)), abs=0.01)

    def test_a_larger_sheet_has_larger_type(self):
        papers = ("letter", "a4", "tabloid", "a3", "a2", "a1")
        sizes = [poster_of(example_plan("en"), paper=paper).type_size for paper in papers]
        assert sizes == sorted(sizes)
        assert sizes[0] * 2 < sizes[-1]

    @pytest.mark.parametrize("paper", ["a4", "a3", "tabloid"])
    def test_the_type_is_as_large_as_it_says(self, paper):
        poster = poster_of(example_plan("en"), paper=paper)
        sizes = type_sizes(poster.data)
        near = [size for size in sizes if abs(size - poster.type_size) < 0.05]
        assert len(near) > len(sizes) / 2
        assert min(sizes) >= LEAST_TYPE

    def test_nothing_is_smaller_than_can_be_read(self):
        for kind in KINDS:
            poster = poster_of(example_plan("en"), kind, paper="a2")
            assert poster.type_size >= LEAST_TYPE

    @settings(max_examples=12, deadline=None)
    @given(st.integers(1, 20), st.integers(1, 40), st.sampled_from(list(SHEETS)))
    def test_whatever_is_made_lies_inside_the_sheet(self, roles, rows, paper):
        plan = wide_plan(roles, rows, departments=min(roles, 3), phases=min(rows, 4))
        try:
            poster = poster_of(plan, paper=paper)
        except CharterError as error:
            if error.code != "poster_small":
                raise
            return
        assert poster.type_size >= LEAST_TYPE
        with pypdfium2.PdfDocument(poster.data) as pdf:
            page = pdf[0]
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                assert left >= 30
                assert right <= width - 28
                assert bottom >= 15
                assert top <= height - 28
            text.close()
            page.close()

    def test_nearly_all_of_the_room_is_used(self):
        """Type a twentieth larger would not fit any more, in one direction or the other."""
        poster = poster_of(wide_plan(9, 40, phases=4), paper="a3")
        with pypdfium2.PdfDocument(poster.data) as pdf:
            page = pdf[0]
            width, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_rect(index) for index in range(text.count_rects())]
            text.close()
            page.close()
        lowest = min(box[1] for box in boxes if box[1] > 40)
        widest = max(box[2] for box in boxes if box[1] > 40)
        assert lowest < 0.1 * height or widest > 0.93 * width

    def test_rows_stand_closer_where_that_makes_the_type_of_a_large_matrix_larger(
        self, monkeypatch
    ):
        plan = make_plan("S")
        assert (len(plan.activities), len(plan.roles)) == (60, 24)
        poster = poster_of(plan, paper="a3")
        assert poster.type_size >= LEAST_TYPE
        assert min(type_sizes(poster.data)) >= LEAST_TYPE
        monkeypatch.setattr(poster_matrix, "_TIGHT", poster_matrix.OPEN)
        with pytest.raises(CharterError, match="poster_small"):
            poster_of(plan, paper="a3")

    def test_a_row_or_two_are_not_blown_up_without_end(self):
        assert poster_of(plan_from("| CMO\nDo it | AR"), paper="a1").type_size == pytest.approx(22)

    def test_long_names_are_cut_and_told(self):
        plan = wide_plan(3, 4)
        first = replace(plan.rows[0], name="word " * 200)
        plan = Plan(
            plan.info,
            plan.assignments,
            roles=plan.roles,
            activities={**{one.id: one for one in plan.rows}, first.id: first},
        )
        poster = poster_of(plan)
        assert poster.cut == 1
        assert poster.warnings(translator("en")) == ("1 name of an activity ends in “…” on it.",)

    def test_many_letters_are_explained_at_the_foot(self):
        plan = plan_from("| A | B\nx | R | A", letter_set="drasci")
        (text,) = page_texts(poster_of(plan).data)
        assert all(letter.word("en") in text for letter in plan.letters.letters)


class TestRefusals:
    def test_what_cannot_be_read_is_not_made_and_its_size_is_told(self):
        plan = new_plan("large", "en")
        with pytest.raises(CharterError) as caught:
            poster_of(plan, paper="a4")
        assert caught.value.code == "poster_small"
        assert 1 <= int(str(caught.value.data["size"])) < LEAST_TYPE
        said = error_text(caught.value, translator("en"))
        assert "A4" in said
        assert f"{caught.value.data['size']} points" in said

    def test_more_roles_than_any_scale_has_room_for(self):
        with pytest.raises(CharterError, match="poster_small"):
            poster_of(wide_plan(400, 2), paper="a4")

    def test_the_kpis_go_first_where_the_map_is_too_small(self):
        plan = example_plan("en")
        small, large = poster_of(plan, "map", paper="a3"), poster_of(plan, "map", paper="a1")
        assert (small.kpis_left_out, large.kpis_left_out) == (True, False)
        assert small.type_size >= LEAST_TYPE
        kpi = squeezed(plan.kpis.ordered[0].name)
        assert kpi in squeezed(page_texts(large.data)[0])
        assert kpi not in squeezed(page_texts(small.data)[0])
        (said,) = small.warnings(translator("en"))
        assert "KPIs are left out" in said
        with pytest.raises(CharterError, match="poster_small"):
            poster_of(plan, "map", paper="a4")

    @pytest.mark.parametrize(("kind", "plan"), [("matrix", Plan()), ("map", wide_plan(2))])
    def test_nothing_to_show(self, kind, plan):
        with pytest.raises(CharterError, match="poster_empty"):
            poster_of(plan, kind)

    def test_activities_without_roles_are_no_matrix(self):
        with pytest.raises(CharterError, match="poster_empty"):
            poster_of(Plan(activities={"a": Activity("a", "A")}))

    @pytest.mark.parametrize(("kind", "paper"), [("list", "a4"), ("matrix", "a5")])
    def test_unknown_words(self, kind, paper):
        with pytest.raises(ValueError, match="unknown poster"):
            poster_of(wide_plan(2), kind, paper=paper)


class TestFile:
    @pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
    def test_it_conforms_to_the_standards(self, both, profile):
        for made in both[2].values():
            report = checker.validate_pdf_bytes(made.data, profile=profile)
            assert report.is_compliant, report.failures

    @pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
    def test_with_nasty_text_too(self, profile):
        data = poster_of(nasty_plan(), paper="a1").data
        report = checker.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, report.failures

    @pytest.mark.parametrize("kind", KINDS)
    def test_the_same_plan_gives_the_same_bytes(self, kind, both):
        plan, _, made = both
        assert poster_of(plan, kind).data == made[kind].data

    def test_the_language_may_be_another(self):
        (text,) = page_texts(poster_of(example_plan("en"), language="ru").data)
        assert "Матрица" in text

    def test_it_is_written_whole(self, tmp_path):
        path = tmp_path / "p.pdf"
        shares: list[float] = []
        for kind in KINDS:
            made = write_poster(example_plan("en"), kind, path, day=DAY, progress=shares.append)
            assert path.read_bytes() == made.data
            assert shares == sorted(shares)
            assert shares[-1] == 1
            assert len(shares) > 10
            shares.clear()
        assert list(tmp_path.iterdir()) == [path]

    def test_it_may_be_stopped(self):
        def stop(_share: float) -> None:
            raise InterruptedError

        for kind in KINDS:
            with pytest.raises(InterruptedError):
                poster_of(example_plan("en"), kind, progress=stop)

    def test_no_place_to_write_to(self, tmp_path):
        with pytest.raises(CharterError, match="no_folder"):
            write_poster(wide_plan(2), "matrix", tmp_path / "gone" / "p.pdf", day=DAY)


def test_names_of_sheets():
    assert [sheet_name(paper) for paper in SHEETS] == ["A4", "Letter", "A3", "Tabloid", "A2", "A1"]
