"""Whole charters as they are read: every word of the plan, in one language, on whole pages.

Several plans go through the same questions: the example in both languages with every list filled,
a plan of the size of a workshop, one of one row, one of many roles, a signed one, and US Letter.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import page as checker
import pikepdf
import pypdfium2
import pypdfium2.raw as raw
import pytest

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import SEVERITIES, sort_findings
from raciplanner.charter.document import Charter
from raciplanner.charter.findings import MOST_LISTED
from raciplanner.charter.fonts import REPLACEMENT
from raciplanner.charter.sections import arranged, title_of
from raciplanner.i18n import translator
from raciplanner.library.charter_content import charter_content
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import freeze, sign
from raciplanner.model.fingerprint import canonical_lines, content_hash
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan
from raciplanner.wording.findings import finding_text
from tests.benchmarks.generate import make_plan
from tests.builders import plan_from
from tests.charter.plans import wide_plan
from tests.charter.reading import DAY, Tagged, charter_of, page_texts, plain, squeezed
from tests.charter.test_agreed import filled

NOW = "2026-11-26T12:00:00+00:00"
_LOOSE = re.compile("[-\ufffe]")
"""A hyphen at the end of a line is read as a break of the line."""
_BILINGUAL = frozenset({"appendix_glossary"})


def signed_plan(language: str) -> Plan:
    """Signed with a mark of every kind, and by one person not."""
    plan = example_plan(language)
    names = [one.name for one in plan.people.ordered][:5]
    signers = [
        Signer(name, plan.columns[i].name, ("sales", "marketing", "shared")[i % 3])
        for i, name in enumerate(names)
    ]
    plan = plan.apply(freeze(plan, "1.0", signers, made=NOW))
    blocks = [one.id for one in plan.signatures.ordered]
    line = tuple(value for x in range(40, 4000, 80) for value in (x, 400 + (x * x) % 700))
    for block, fields in zip(
        blocks,
        (
            {"outcome": "agrees", "method": "drawn", "mark": (line,)},
            {"outcome": "reservation", "method": "typed", "remark": "Only until June <b>&"},
            {"outcome": "declines", "method": "paper", "remark": "Not without a budget"},
            {"outcome": "", "method": "later"},
        ),
        strict=False,
    ):
        plan = plan.apply(sign(plan, block, made=NOW, **fields))
    return plan


PLANS = {
    "full en": (lambda: filled("en"), {}),
    "full ru": (lambda: filled("ru"), {}),
    "signed en": (lambda: signed_plan("en"), {}),
    "signed ru": (lambda: signed_plan("ru"), {}),
    "letter": (lambda: filled("en"), {"paper": "letter"}),
    "S": (lambda: make_plan("S"), {}),
    "one row": (lambda: plan_from("| CMO\nDo it | AR"), {}),
    "17 roles": (lambda: wide_plan(17, 40, departments=4, phases=5), {}),
    "30 roles": (lambda: wide_plan(30, 70, departments=5, phases=7), {"language": "ru"}),
}


@dataclass
class Read:
    """A charter and what is read in it."""

    plan: Plan
    language: str
    made: Charter

    @cached_property
    def pages(self) -> list[str]:
        """Text of every page."""
        return page_texts(self.made.data)

    @cached_property
    def all(self) -> str:
        """All text without what is not drawn and without hyphens."""
        return loose("".join(self.pages))

    @cached_property
    def tagged(self) -> Tagged:
        """The structure."""
        return Tagged(self.made.data)

    def says(self, english: str) -> str:
        """A text of the charter in its language."""
        return translator(self.language)("Charter", english)


def loose(text: str) -> str:
    return _LOOSE.sub("", squeezed(text))


@pytest.fixture(scope="module", params=PLANS)
def read(request) -> Read:
    make, options = PLANS[request.param]
    plan = make()
    language = options.get("language", plan.info.language)
    return Read(plan, language, charter_of(plan, **options))


# Every word of the plan


def test_every_letter_stands_in_its_row_and_column(read):
    title = read.says("Responsibility matrix")
    cells: dict[tuple[str, str], list[str]] = {}
    for _, header, *lines in read.tagged.tables(read.tagged.section(title)):
        for line in lines:
            if len(line) > 1:
                names = zip(header[1:], line[1:], strict=True)
                cells |= {(line[0], role): cell.split() for role, cell in names}
    rows = [f"{i} {plain(row.name)}" for i, row in enumerate(read.plan.rows, start=1)]
    assert list(dict.fromkeys(row for row, _ in cells)) == rows
    names = [plain(role.name) for role in read.plan.columns]
    if len(set(names)) < len(names):
        assert {role for _, role in cells} == set(names)
        return  # a generated plan has namesakes; their letters are counted by the matrix tests
    for i, row in enumerate(read.plan.rows):
        for role in read.plan.columns:
            functions = read.plan.assignment(row.id, role.id).functions
            wanted = letters_of(read.plan.letters, functions)
            assert cells[rows[i], plain(role.name)] == wanted, (row.name, role.name)


def test_every_text_of_the_plan_is_found(read):
    plan = read.plan
    fields = {
        "roles": ("name",),
        "departments": ("name", "code"),
        "phases": ("name",),
        "activities": ("name",),
        "people": ("name",),
        "goals": ("name",),
        "kpis": ("name", "formula", "source", "unit"),
        "decisions": ("question", "decision", "reason", "dissent"),
        "actions": ("text", "done_when"),
        "commitments": ("text", "measure"),
        "meetings": ("name", "output"),
        "boundaries": ("rule",),
        "handovers": ("name", "contents", "accepted_when", "within", "returns_to"),
        "parked": ("text",),
        "signatures": ("name", "role", "remark"),
    }
    missing = [
        (table, text)
        for table, names in fields.items()
        for record in _printed(plan, table)
        for name in names
        if loose(text := str(getattr(record, name))) not in read.all
    ]
    assert missing == []
    notes = [cell.note for row in plan.assignments.values() for cell in row.values() if cell.note]
    assert [note for note in notes if loose(note) not in read.all] == []


def _printed(plan: Plan, table: str) -> list:
    """Records of a table that a charter has something about."""
    records = list(plan.table(table).values())
    if table == "people":
        return [one for one in records if one.roles or one.may_sign]
    if table == "phases":
        used = {row.phase for row in plan.rows}
        return [one for one in records if one.id in used]
    return records


def test_every_finding_is_a_sentence(read):
    plan = read.plan
    sorted_ = sort_findings(check(plan), plan, DAY)
    say = translator(read.language)
    found = [*sorted_.accepted, *sorted_.parked]
    for severity in SEVERITIES:
        some = [one for one in sorted_.open if one.severity == severity]
        # Of more than these the charter gives examples of each kind, and their number.
        found += some if len(some) <= MOST_LISTED else some[:1]
    sentences = {finding_text(one, plan, say) for one in found}
    assert [one for one in sentences if loose(one) not in read.all] == []


def test_there_is_no_word_of_the_other_language(read):
    """Texts of the plan and of the bilingual glossary apart."""
    own = " ".join(canonical_lines(read.plan)) + json.dumps(
        [one.name for one in read.plan.signatures.values()]
    )
    own += " ".join(one.remark + one.role for one in read.plan.signatures.values())
    own += " ".join(
        letter.word(read.language) + letter.meaning(read.language)
        for letter in read.plan.letters.letters
    )
    if dict(arranged(read.plan)).get("appendix_glossary"):
        own += json.dumps([list(one.values()) for one in _glossary()], ensure_ascii=False)
    pattern = "[a-zA-Z]{4,}" if read.language == "ru" else "[\u0400-\u04ff]{2,}"
    known = {one.lower() for one in re.findall(pattern, own)}
    digest = content_hash(read.plan)
    text = plain(" ".join(read.pages)).replace(digest, "").replace(digest[:8], "")
    words = {one.lower() for one in re.findall(pattern, text)}
    strange = {one for one in words - known if not any(one in other for other in known)}
    assert strange == set()


def _glossary() -> list[dict[str, str]]:
    return [dict(one) for one in charter_content().glossary]


def test_nothing_is_a_box(read):
    assert read.made.missing == ()
    assert REPLACEMENT not in "".join(read.pages)
    assert "\ufffd" not in "".join(read.pages)


# Pages


def test_every_page_says_what_it_belongs_to(read):
    total = len(read.pages)
    info, say = read.plan.info, translator(read.language)
    version = say("Charter", "Version {version}").format(version=info.version)
    number = say("Charter", "Page {page} of {pages}")
    status = _status(read)
    for place, text in enumerate(read.pages, start=1):
        page = squeezed(text)
        for part in (
            info.title,
            version,
            status,
            content_hash(read.plan)[:8],
            number.format(page=place, pages=total),
        ):
            assert squeezed(part) in page, (place, part)


def _status(read: Read) -> str:
    said = [one.outcome for one in read.plan.signatures.values()]
    if not said:
        return read.says("Draft")
    signed = sum(one in {"agrees", "reservation"} for one in said)
    return read.says("Signed by {signed} of {total}").format(signed=signed, total=len(said))


def test_bookmarks_lead_to_where_their_titles_stand(read):
    pdf = read.tagged.pdf
    places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    with pdf.open_outline() as outline:
        items = [(0, one) for one in outline.root]
        items += [(1, kid) for one in outline.root for kid in one.children]
        titles = [item.title for level, item in items if level == 0]
        for _, item in items:
            page = read.pages[places[item.destination[0].objgen]]
            assert squeezed(item.title) in squeezed(page), item.title
    wanted = [
        read.plan.info.title or title if name == "cover" else title
        for name, on in arranged(read.plan)
        if on
        for title in [title_of(name, read.plan, read.language, translator(read.language))]
    ]
    assert titles == [title for title in wanted if title in titles]
    assert read.says("Signatures") in titles


def _pages_below(element) -> Iterator:
    """The page of every mark below an element, in reading order."""
    for kid in _kids(element):
        if isinstance(kid, int):
            yield element.Pg.objgen
        elif "/MCID" in kid:
            yield kid.Pg.objgen
        elif "/S" in kid:
            yield from _pages_below(kid)


def _kids(element) -> list:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def test_no_row_is_split_between_pages(read):
    for row in read.tagged.elements("TR"):
        assert len(set(_pages_below(row))) <= 1, read.tagged.text(row)
    for item in read.tagged.elements("LI"):
        assert len(set(_pages_below(item))) <= 1, read.tagged.text(item)
    for block in read.tagged.elements("Div"):
        assert len(set(_pages_below(block))) <= 1, read.tagged.text(block)


def test_no_heading_is_the_last_thing_on_its_page(read):
    """Nor is the title of a phase, nor the head of a table."""
    leaves = list(_leaves(read.tagged.root))
    for place, (role, pages) in enumerate(leaves):
        if role in {"H1", "H2", "H3", "H4", "head"}:
            following = next((found for kind, found in leaves[place + 1 :] if kind != "head"), None)
            assert following, "a heading is the last thing of the charter"
            assert following[0] == pages[-1], place


def _leaves(element) -> Iterator[tuple[str, list]]:
    """Headings, rows and paragraphs in reading order with their pages."""
    for kid in _kids(element):
        if not (isinstance(kid, pikepdf.Dictionary) and "/S" in kid):
            continue
        role = str(kid.S)[1:]
        if role in {"Document", "Sect", "Table", "L", "Div"}:
            yield from _leaves(kid)
            continue
        pages = list(_pages_below(kid))
        if not pages:
            continue
        heads = role == "TR" and all(str(cell.S) == "/TH" for cell in kid.K)
        yield "head" if heads else role, pages


def test_no_type_is_too_small_and_nothing_leaves_the_paper(read):
    """Eight points, but for the codes inside pictures, which have tables beside them."""
    pictures = {one.Pg.objgen for one in read.tagged.elements("Figure")}
    ids = [page.obj.objgen for page in read.tagged.pdf.pages]
    with pypdfium2.PdfDocument(read.made.data) as pdf:
        for number, page in enumerate(pdf):
            text = page.get_textpage()
            width, height = page.get_size()
            least = 8 if ids[number] not in pictures else 3
            for index in range(text.count_chars()):
                if chr(raw.FPDFText_GetUnicode(text.raw, index)).isspace():
                    continue
                assert _size(text, index) >= least - 0.01, number
                left, bottom, right, top = text.get_charbox(index)
                assert left >= 15, number
                assert right <= width - 15, number
                assert bottom >= 15, number
                assert top <= height - 30, number
            text.close()
            page.close()


def _size(text, index: int) -> float:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text.raw, index, matrix)
    scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
    return raw.FPDFText_GetFontSize(text.raw, index) * scale


def test_no_text_lies_on_another(read):
    """Lines of text of one page do not overlap: nothing is printed over, nothing is cramped."""
    pictures = {one.Pg.objgen for one in read.tagged.elements("Figure")}  # slanted names
    ids = [page.obj.objgen for page in read.tagged.pdf.pages]
    with pypdfium2.PdfDocument(read.made.data) as pdf:
        for number, page in enumerate(pdf):
            if ids[number] in pictures:
                continue
            text = page.get_textpage()
            boxes = [box for box in map(text.get_rect, range(text.count_rects())) if _flat(box)]
            text.close()
            page.close()
            boxes.sort()
            for place, (left, bottom, right, top) in enumerate(boxes):
                for other in boxes[place + 1 :]:
                    if other[0] >= right - 1:
                        break
                    high = min(top, other[3]) - max(bottom, other[1])
                    assert high < 0.35 * min(top - bottom, other[3] - other[1]), (number, left)


def _flat(box: tuple[float, float, float, float]) -> bool:
    """Whether a box is a line of upright text: the watermark and slanted names are not."""
    return box[3] - box[1] < 34


# The file


def test_the_file_is_clean_and_its_fonts_are_inside(read, tmp_path):
    assert not read.tagged.pdf.check_pdf_syntax()
    for page in read.tagged.pdf.pages:
        for font in page.obj.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
    path = tmp_path / "c.pdf"
    path.write_bytes(read.made.data)
    for program in (["qpdf", "--check"], ["pdfinfo"]):
        if shutil.which(program[0]):
            done = subprocess.run([*program, path], capture_output=True, text=True, check=False)
            assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_it_conforms_to_the_standards(read, profile):
    report = checker.validate_pdf_bytes(read.made.data, profile=profile)
    assert report.is_compliant, report.failures


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_a_charter_of_hundreds_of_pages_conforms_too(profile, large):
    limits = checker.SafetyLimits.unlimited()
    report = checker.validate_pdf_bytes(large.data, profile=profile, limits=limits)
    assert report.is_compliant, report.failures


def test_a_charter_of_hundreds_of_pages_is_clean(large):
    with pikepdf.open(io.BytesIO(large.data)) as pdf:
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) == large.pages > 100


@pytest.fixture(scope="module")
def large() -> Charter:
    return charter_of(make_plan("M"))


def test_a_change_of_the_version_changes_every_footer():
    plan = example_plan("en")
    other = Plan(replace(plan.info, version="7.7"), {})
    assert all("Version 7.7" in page for page in page_texts(charter_of(other).data))
