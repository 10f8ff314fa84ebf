"""The message about a charter: what it tells, and that user text stays text in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser

import pytest

from raciplanner.charter.document import edition_of
from raciplanner.charter.message import html_of, markdown_of, message_of, write_message
from raciplanner.errors import CharterError
from raciplanner.library.example import example_plan
from raciplanner.model.change import Change
from raciplanner.model.charter_records import ActionItem, Decision, Signer
from raciplanner.model.edits.charter import freeze, sign
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import INFO, Plan
from tests.builders import PMBOK, plan_from

DAY = date(2026, 11, 26)
NASTY = 'Q&A <b>*bold*</b> [x](http://e.x) "`\x07|'


def message(plan: Plan, language: str = "en"):
    return message_of(edition_of(plan, DAY, language))


def titles(plan: Plan) -> list[str]:
    return [section.title for section in message(plan).sections]


def signed() -> Plan:
    plan = example_plan("en")
    asked = [Signer(name, "Head", "sales", "") for name in ("Ann", "Ben")]
    plan = plan.apply(freeze(plan, "1.0", asked, made="2026-11-24T10:00+00:00"))
    ann = plan.signatures.ordered[0].id
    wish = {"outcome": "reservation", "method": "typed", "remark": "Until summer"}
    return plan.apply(sign(plan, ann, made="2026-11-24T11:00+00:00", **wish))


def test_it_tells_what_was_agreed():
    plan = example_plan("en")
    text = markdown_of(message(plan))
    assert text.startswith("# Sales and marketing: who answers for what\n\nLarkfield Controls")
    assert "Version 0.3 · Draft · 26 November 2026" in text
    for goal in plan.goals.ordered:
        assert (f"- **{goal.name}**" in text) is (goal.level == "shared")
    owner = plan.letters.owner
    for row in plan.rows:
        for role in plan.columns:
            if owner in plan.assignment(row.id, role.id).functions:
                (line,) = re.findall(rf"^- \*\*{re.escape(role.name)}.*$", text, re.MULTILINE)
                assert row.name in line
    assert "3 errors in the plan" in text
    assert content_hash(plan)[:8] in text


def test_decisions_and_what_happens_next():
    plan = plan_from(PMBOK)
    row = plan.rows[0]
    done = ActionItem("b", "Long done", done=True)
    info = replace(plan.info, review_date=date(2027, 6, 30))
    plan = plan.changed(
        [
            Change("decisions", "d", None, Decision("d", "Who decides?", "Ann", row.id)),
            Change("actions", "a", None, ActionItem("a", "Write it down", due=date(2026, 12, 1))),
            Change("actions", "b", None, done),
            Change(INFO, "", plan.info, info),
        ]
    )
    text = markdown_of(message(plan))
    assert f"- **Who decides? ({row.name})**: Ann" in text
    assert "- **Write it down**: 1 December 2026" in text
    assert "Long done" not in text
    assert "- **Review of the charter**: 30 June 2027" in text


def test_sections_without_anything_are_left_out():
    assert titles(Plan()) == ["Still open"]
    assert "Signatures" not in titles(example_plan("en"))
    assert "Signatures" in titles(signed())


def test_each_signer_with_what_was_said():
    text = markdown_of(message(signed()))
    said = "agrees with a reservation, 24 November 2026: Until summer"
    assert f"- **Ann – Head**: {said}" in text
    assert "- **Ben – Head**: not signed yet" in text


def test_in_russian():
    plan = example_plan("ru")
    page = html_of(message(plan, "ru"))
    assert '<html lang="ru">' in page
    assert "Общие цели" in page
    own = set(re.findall(r"[A-Za-z]{3,}", " ".join(markdown_of(message(plan, "ru")).split())))
    known = {
        word
        for table in ("goals", "kpis", "roles")
        for one in plan.table(table).values()
        for word in re.findall(r"[A-Za-z]{3,}", one.name)
    }
    known |= {word for row in plan.rows for word in re.findall(r"[A-Za-z]{3,}", row.name)}
    known |= {"PDF", *re.findall(r"[A-Za-z]{3,}", content_hash(plan)[:8])}
    assert own <= known


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in {"href", "src"}]


def test_user_text_is_text():
    plan = example_plan("en")
    goal = next(one for one in plan.goals.ordered if one.level == "shared")
    plan = plan.changed([Change("goals", goal.id, goal, replace(goal, name=NASTY))])
    page = html_of(message(plan))
    reader = _Reader()
    reader.feed(page)
    assert reader.tags == {
        "html",
        "head",
        "meta",
        "title",
        "body",
        "h1",
        "h2",
        "p",
        "ul",
        "li",
        "b",
    }
    assert not reader.links
    assert NASTY.replace("\x07", "\N{REPLACEMENT CHARACTER}") in unescape(page)
    assert "<b>*bold*" not in page
    text = markdown_of(message(plan))
    assert r"Q&A \<b\>\*bold\*\</b\> \[x\](http://e.x)" in text


def test_both_files_are_written_whole(tmp_path):
    for name, start in (("m.md", "# Sales"), ("m.html", "<!DOCTYPE html>")):
        write_message(example_plan("en"), tmp_path / name, day=DAY, language="en")
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    with pytest.raises(CharterError) as caught:
        write_message(Plan(), tmp_path / "none" / "m.md", day=DAY)
    assert caught.value.code == "no_folder"
