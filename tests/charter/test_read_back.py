"""Whole charters as they are read: every word of the plan, and none of another language.

Several plans go through the same questions: the example in both languages with every list filled,
a plan of the size of a workshop, one of one row, one of many roles, a signed one, and US Letter.
"""

from __future__ import annotations

import json
import re

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import SEVERITIES, sort_findings
from raciplanner.charter.findings import MOST_LISTED
from raciplanner.charter.fonts import REPLACEMENT
from raciplanner.charter.sections import arranged
from raciplanner.i18n import translator
from raciplanner.library.charter_content import charter_content
from raciplanner.model.fingerprint import canonical_lines, content_hash
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan
from raciplanner.wording.findings import finding_text
from tests.charter.reading import DAY, plain
from tests.charter.whole import loose


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
