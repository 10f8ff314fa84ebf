"""Unpleasant text in every place where a text of the plan is printed: as typed, never obeyed.

Also of the kinds that typefaces lack: emoji, scripts of other parts of the world, marks upon marks.
They come out as boxes with what was typed behind them, and a warning names them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import page as checker
import pytest

from raciplanner.charter.document import Charter
from raciplanner.charter.fonts import REPLACEMENT
from raciplanner.charter.poster import make_poster
from raciplanner.charter.role_cards import make_role_cards
from raciplanner.charter.script import has_right_to_left
from raciplanner.charter.sections import SECTIONS, preset_order
from raciplanner.charter.verify import verify_charter
from raciplanner.i18n import translator
from raciplanner.model.charter_records import (
    ActionItem,
    AttachedFile,
    Boundary,
    Commitment,
    Decision,
    Handover,
    Meeting,
    Signer,
)
from raciplanner.model.edits.charter import arrange_sections, change_section, freeze, sign
from raciplanner.model.goal_records import Goal, GoalLink, Kpi
from raciplanner.model.plan import Plan
from raciplanner.model.records import Acceptance, Assignment, Parked
from tests.charter.plans import LONG, NASTY, nasty_plan
from tests.charter.reading import DAY, Tagged, charter_of, page_texts, squeezed

NOW = "2026-11-26T12:00:00+00:00"
STRANGE = (
    "\U0001f44d\U0001f3fd \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a\u0489lgo\u0322",
    "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd abc 12 (\u05d0)",
    "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645 \ufdfa ABC-123",
    "\u0928\u092e\u0938\u094d\u0924\u0947 \u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
    "\U0001d54f \u2460 \uff21 \u33a1 \u00bd \u212b",
    "\ue000 private \U0010fffd plane",
)
"""Emoji with skin and joiners, marks upon marks, points, ligatures, other scripts, private use."""
TEXTS = (*NASTY, *STRANGE)


def text(number: int) -> str:
    return TEXTS[number % len(TEXTS)]


def nastier_plan() -> Plan:
    """All records of the charter, goals and a sign-off full of it, every section printed."""
    base = nasty_plan()
    rows, roles = [row.id for row in base.rows], [role.id for role in base.columns]
    people = [one.id for one in base.people.ordered]
    count = len(TEXTS)
    cells = {row: dict(base.row(row)) for row in rows}
    for i in range(count):
        cell = cells[rows[i % 4]].get(roles[i % len(roles)], Assignment(frozenset({"one_way"})))
        cells[rows[i % 4]][roles[i % len(roles)]] = replace(cell, note=text(i))
    plan = Plan(
        base.info,
        {row: found for row, found in cells.items() if found},
        roles={one.id: replace(one, description=text(i + 3)) for i, one in enumerate(base.columns)},
        activities={
            one.id: replace(one, tools=(text(i),), audiences=(text(i + 1),))
            for i, one in enumerate(base.rows)
        },
        phases=base.phases,
        departments=base.departments,
        people=base.people,
        acceptances={
            **base.acceptances,
            **{
                f"H01:{row}:": Acceptance(f"H01:{row}:", "accepted", text(i), text(i + 1))
                for i, row in enumerate(rows)
            },
        },
        parked={f"k{i}": Parked(f"k{i}", rows[0], "", text(i), people[0]) for i in range(count)},
        decisions={
            f"e{i}": Decision(
                f"e{i}", text(i), text(i + 1), rows[0], "decided", people[0], text(i + 2), text(i)
            )
            for i in range(count)
        },
        actions={
            f"t{i}": ActionItem(f"t{i}", text(i), people[0], date(2027, 1, 1), text(i + 1))
            for i in range(count)
        },
        commitments={
            f"c{i}": Commitment(
                f"c{i}", text(i), ("sales", "marketing", "shared")[i % 3], roles[0], text(i + 1)
            )
            for i in range(count)
        },
        meetings={
            f"m{i}": Meeting(
                f"m{i}", text(i), text(i), 30, roles[0], (), (text(i + 1),), text(i + 2)
            )
            for i in range(count)
        },
        boundaries={f"b{i}": Boundary(f"b{i}", rows[0], text(i)) for i in range(count)},
        handovers={
            f"h{i}": Handover(
                f"h{i}", text(i), rows[0], roles[0], roles[1], *(text(i + k) for k in range(4))
            )
            for i in range(count)
        },
        goals={
            f"g{i}": Goal(f"g{i}", text(i), ("company", "shared", "department")[i % 3])
            for i in range(count)
        },
        goal_links={"l": GoalLink("l", source="g0", target="g1", kind="conflicts", rule=text(3))},
        kpis={
            f"u{i}": Kpi(
                f"u{i}", text(i), formula=text(i + 1), unit="<%>", target=Decimal(5), source=text(i)
            )
            for i in range(count)
        },
        attached_files={
            "f": AttachedFile("f", "<logo> & \u202ecnet.png", "image/png", b"", "sales")
        },
    )
    plan = plan.apply(arrange_sections(plan, preset_order("full")))
    for i, name in enumerate(SECTIONS):
        title = text(i).splitlines()[0]
        plan = plan.apply(
            change_section(plan, name, title=title, text="\n".join(map(text, (i, i + 1))))
        )
    signers = [Signer(text(i), text(i + 1), "sales") for i in range(count)]
    plan = plan.apply(freeze(plan, "<1> & \u202e2", signers, made=NOW, by=text(0)))
    for i, one in enumerate(plan.signatures.ordered):
        plan = plan.apply(
            sign(plan, one.id, outcome="declines", method="typed", remark=text(i + 5), made=NOW)
        )
    return plan


PLACES: dict[str, Callable[[Plan], list[str]]] = {
    "roles": lambda plan: [one.name for one in plan.roles.values()],
    "descriptions": lambda plan: [one.description for one in plan.roles.values()],
    "people": lambda plan: [one.name for one in plan.people.values()],
    "activities": lambda plan: [one.name for one in plan.rows if one.name != LONG],
    "phases": lambda plan: [one.name for one in plan.phases.values()],
    "departments": lambda plan: [one.name for one in plan.departments.values()],
    "notes": lambda plan: [
        cell.note for row in plan.assignments.values() for cell in row.values() if cell.note
    ],
    "tools": lambda plan: [one for row in plan.rows for one in (*row.tools, *row.audiences)],
    "parked": lambda plan: [one.text for one in plan.parked.values()],
    "decisions": lambda plan: [
        one
        for entry in plan.decisions.values()
        for one in (entry.question, entry.decision, entry.reason, entry.dissent)
    ],
    "actions": lambda plan: [
        one for entry in plan.actions.values() for one in (entry.text, entry.done_when)
    ],
    "commitments": lambda plan: [
        one for entry in plan.commitments.values() for one in (entry.text, entry.measure)
    ],
    "meetings": lambda plan: [
        one
        for entry in plan.meetings.values()
        for one in (entry.name, entry.period, *entry.agenda, entry.output)
    ],
    "boundaries": lambda plan: [one.rule for one in plan.boundaries.values()],
    "handovers": lambda plan: [
        one
        for entry in plan.handovers.values()
        for one in (
            entry.name,
            entry.contents,
            entry.accepted_when,
            entry.within,
            entry.returns_to,
        )
    ],
    "goals": lambda plan: [one.name for one in plan.goals.values()],
    "rules of conflicts": lambda plan: [one.rule for one in plan.goal_links.values()],
    "kpis": lambda plan: [
        one
        for entry in plan.kpis.values()
        for one in (entry.name, entry.formula, entry.unit, entry.source)
    ],
    "section texts": lambda plan: [
        plan.charter_sections[name].text
        for name in SECTIONS
        if name not in _OWN_PAGES and plan.charter_sections[name].text
    ],
    "signers": lambda plan: [one.name for one in plan.signatures.values() if len(one.name) < 200],
    "remarks": lambda plan: [
        one.remark for one in plan.signatures.values() if len(one.remark) < 200
    ],
}
_OWN_PAGES = {"cover", "letters", "matrix", "notes", "findings", "roles", "signatures"}
_OWN_PAGES |= {"role_cards"}


@pytest.fixture(scope="module")
def plan() -> Plan:
    return nastier_plan()


@pytest.fixture(scope="module")
def made(plan) -> Charter:
    return charter_of(plan)


def read_in(data: bytes) -> str:
    """What is read by the tags, and what a renderer reads: that turns right to left around, and
    takes hyphens at the end of a line for breaks.
    """
    tagged = Tagged(data)
    return drawn(tagged.text(tagged.root)) + drawn("".join(page_texts(data)))


def drawn(text: str) -> str:
    """``text`` as it is compared: without the points of Hebrew, which are read in either order."""
    return "".join(char for char in squeezed(text) if not "\u0591" <= char <= "\u05c7")


def is_in(text: str, read: str) -> bool:
    """Whether a text is read; word by word where it goes both ways, for the order of the words is a
    guess of the reader then.
    """
    if drawn(text) in read:
        return True
    both = has_right_to_left(text) and any("a" <= char <= "z" for char in text)
    return both and all(drawn(word.strip("()")) in read for word in text.split())


@pytest.fixture(scope="module")
def read(made) -> str:
    return read_in(made.data)


@pytest.mark.parametrize("place", PLACES)
def test_it_is_printed_as_typed(place, plan, read):
    texts = PLACES[place](plan)
    assert texts
    assert [one for one in texts if not is_in(one, read)] == []


def test_a_page_renderer_reads_the_same(made, plan):
    read = squeezed("".join(page_texts(made.data)))
    for one in NASTY:
        assert squeezed(one) in read, one


def test_what_no_typeface_has_is_told_with_a_visible_box(made):
    assert "\U0001f44d" in made.missing
    assert "\u0928" in made.missing
    said = made.warnings(translator("en"))
    assert said[0] == "The logo “<logo> & \u202ecnet.png” cannot be read and is left out."
    assert said[1].split(";")[0].endswith("characters cannot be printed")
    assert REPLACEMENT in said[1]


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_the_file_conforms_to_the_standards(made, profile):
    report = checker.validate_pdf_bytes(made.data, profile=profile)
    assert report.is_compliant, report.failures


def test_the_charter_is_found_intact_and_gives_the_same_plan_back(made, plan, tmp_path):
    path = tmp_path / "\u202enasty <&> \u2611.pdf"
    path.write_bytes(made.data)
    verdict = verify_charter(path)
    assert verdict.intact, verdict.doubts
    assert verdict.plan is not None
    assert verdict.plan.decisions == plan.decisions


def test_no_file_is_opened_no_program_started_and_nobody_called(plan):
    make_poster(nasty_plan(), "matrix", day=DAY, paper="a1")  # modules and typefaces are loaded
    seen: list[tuple[str, object]] = []
    watching = True
    kinds = ("open", "socket.", "subprocess.", "os.", "urllib.", "exec", "compile", "import")

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event.startswith(kinds):
            seen.append((event, arguments[0] if arguments else ""))

    sys.addaudithook(watch)
    try:
        charter_of(plan)
        make_role_cards(plan, day=DAY)
        make_poster(plan, "matrix", day=DAY, paper="a1")
    finally:
        watching = False
    odd = [one for one in seen if not _harmless(*one)]
    assert odd == []
    assert not any("canary" in str(what) for _, what in seen)


def _harmless(event: str, what: object) -> bool:
    """Modules and typefaces of the program, and the plan file in a folder of its own."""
    if event in {"import", "exec", "compile", "os.listdir", "os.scandir"}:
        return True
    inside = ("/raciplanner/", "/site-packages/", "/python3", "/tmp/", "/dev/null")
    return event in {"open", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.utime"} and (
        isinstance(what, int) or any(part in str(what) for part in inside)
    )


@pytest.mark.parametrize("size", [1, 50, 1_000, 10_000])
@pytest.mark.parametrize("letter", ["x", "Ж", "\u0301", "\U0001f600", "\u202e", "\n", " "])
def test_any_length_of_anything_is_a_charter(letter, size):
    base = Plan(replace(Plan().info, title=letter * size, scope=letter * size))
    read = charter_of(base, attach=False)
    assert read.data.startswith(b"%PDF-1.7")
    if letter in {"x", "Ж"}:
        assert squeezed("".join(page_texts(read.data))).count(letter) >= 2 * size


@pytest.mark.parametrize("kind", ["matrix", "map"])
def test_posters_say_it_too(plan, kind):
    poster = make_poster(plan, kind, day=DAY, paper="a1")
    read = read_in(poster.data)
    short = [one for one in TEXTS if len(one) < 60]
    source = plan.rows if kind == "matrix" else plan.goals.values()
    there = {one.name for one in source}
    assert [one for one in short if one in there and not is_in(one, read)] == []
