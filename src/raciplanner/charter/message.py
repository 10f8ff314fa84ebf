"""A short message about a charter, to be put into an e-mail: what was agreed, without the matrix.

The charter itself goes along as a file.  The page for mail programs has no style sheet, no picture
and no link: what they would take away is not there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from html import escape
from pathlib import Path
from typing import NamedTuple

from raciplanner.charter.agreed import activity_of, day_of, name_of
from raciplanner.charter.book import Edition
from raciplanner.charter.cards import duties
from raciplanner.charter.cover_parts import signer_state
from raciplanner.charter.dates import long_date
from raciplanner.charter.document import edition_of
from raciplanner.charter.signers import signed_by
from raciplanner.charter.text import one_line
from raciplanner.errors import CharterError
from raciplanner.exchange.writers_text import marked
from raciplanner.model.goal_records import CONFLICTS
from raciplanner.model.plan import Plan
from raciplanner.storage.writing import write_file

_CONTROLS = re.compile("[\0-\b\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_FONT = "font-family:Arial,Helvetica,sans-serif"
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{title}</title></head>
<body style="{font};font-size:15px;line-height:1.45;max-width:44em;margin:1.5em auto;padding:0 1em">
<h1 style="font-size:22px;margin:0 0 .2em">{title}</h1>
{body}
</body>
</html>
"""


class Item(NamedTuple):
    """A line of a list: what it is about, and what is said of it."""

    name: str
    text: str = ""


class Section(NamedTuple):
    """A heading with its list."""

    title: str
    items: tuple[Item, ...]


class Message(NamedTuple):
    """A message: title, a line about the document, sections, and a last line."""

    language: str
    title: str
    about: str
    sections: tuple[Section, ...]
    last: str


def message_of(edition: Edition) -> Message:
    """What is told about the charter of a plan; sections without anything are left out."""
    translate, info = edition.translate, edition.plan.info
    about = (
        one_line(info.company),
        one_line(info.period),
        edition.version,
        edition.status,
        long_date(edition.day, translate),
    )
    sections = (Section(title, tuple(make(edition))) for title, make in _sections(edition))
    last = translate(
        "Message",
        "This is a summary. What counts is the charter itself, in the attached PDF "
        "(content {digest}).",
    ).format(digest=edition.short_digest)
    return Message(
        edition.language,
        edition.title,
        "  ·  ".join(filter(None, about)),
        tuple(section for section in sections if section.items),
        last,
    )


_Maker = Callable[[Edition], Iterable[Item]]


def _sections(edition: Edition) -> tuple[tuple[str, _Maker], ...]:
    translate = edition.translate
    return (
        (translate("Message", "The goals we share"), _goals),
        (translate("Message", "Who answers for what"), _answering),
        (translate("Message", "Where goals pull apart, and what we do then"), _conflicts),
        (translate("Message", "What was decided"), _decisions),
        (translate("Message", "What happens next"), _actions),
        (translate("Message", "Signatures"), _signatures),
        (translate("Message", "Still open"), _open),
    )


def _goals(edition: Edition) -> Iterator[Item]:
    plan = edition.plan
    for goal in plan.goals.ordered:
        if goal.level == "shared":
            measures = [one_line(kpi.name) for kpi in plan.kpis.ordered if goal.id in kpi.goals]
            until = day_of(edition, goal.ends) or one_line(goal.period)
            yield Item(goal.name, "; ".join(filter(None, (", ".join(measures), until))))


def _answering(edition: Edition) -> Iterator[Item]:
    plan = edition.plan
    for role in plan.columns:
        for letter, names in duties(plan, role):
            if letter.function == plan.letters.owner:
                people = ", ".join(one_line(person.name) for person in plan.holders(role.id))
                name = f"{one_line(role.name)} ({people})" if people else role.name
                yield Item(name, "; ".join(one_line(one) for one in names))


def _conflicts(edition: Edition) -> Iterator[Item]:
    plan = edition.plan
    for link in plan.goal_links.ordered:
        ends = [plan.goals.get(link.source), plan.goals.get(link.target)]
        if link.kind == CONFLICTS and None not in ends:
            yield Item(" ↔ ".join(one_line(end.name) for end in ends if end), link.rule)


def _decisions(edition: Edition) -> Iterator[Item]:
    for one in edition.plan.decisions.ordered:
        about = activity_of(edition, one.activity)
        yield Item(f"{one.question} ({about})" if about else one.question, one.decision)


def _actions(edition: Edition) -> Iterator[Item]:
    for one in edition.plan.actions.ordered:
        if not one.done:
            parts = (name_of(edition, one.owner), day_of(edition, one.due))
            yield Item(one.text, ", ".join(filter(None, parts)))
    if edition.plan.info.review_date is not None:
        review = edition.translate("Message", "Review of the charter")
        yield Item(review, day_of(edition, edition.plan.info.review_date))


def _signatures(edition: Edition) -> Iterator[Item]:
    if edition.signoff is not None:
        for signer in signed_by(edition.plan, edition.signatures):
            who = f"{signer.name} – {signer.role}" if signer.name and signer.role else signer.title
            remark = signer.signature.remark if signer.signature else ""
            yield Item(who, ": ".join(filter(None, (signer_state(edition, signer), remark))))


def _open(edition: Edition) -> Iterator[Item]:
    translate = edition.translate
    counts = Counter(finding.severity for finding in edition.findings.open)
    texts = {
        "error": translate("Message", "%n errors in the plan", None, counts["error"]),
        "warning": translate("Message", "%n warnings", None, counts["warning"]),
        "question": translate("Message", "%n questions", None, counts["question"]),
    }
    yield from (Item(text) for severity, text in texts.items() if counts[severity])
    for one in edition.plan.parked.ordered:
        parts = (name_of(edition, one.owner), day_of(edition, one.due))
        yield Item(one.text, ", ".join(filter(None, parts)))


def markdown_of(message: Message) -> str:
    """The message as Markdown."""
    parts = [f"# {marked(message.title)}", marked(message.about)]
    for section in message.sections:
        lines = [
            f"- **{marked(item.name)}**" + (f": {marked(item.text)}" if item.text.strip() else "")
            for item in section.items
        ]
        parts += [f"## {marked(section.title)}", "\n".join(lines)]
    return "\n\n".join([*parts, f"*{marked(message.last)}*"]) + "\n"


def html_of(message: Message) -> str:
    """The message as a page that mail programs keep as it is."""
    body = [f'<p style="color:#555;margin:0 0 1.2em">{_shown(message.about)}</p>']
    for section in message.sections:
        body.append(f'<h2 style="font-size:17px;margin:1.4em 0 .3em">{_shown(section.title)}</h2>')
        body.append('<ul style="margin:0;padding-left:1.3em">')
        for item in section.items:
            text = f": {_shown(item.text)}" if item.text.strip() else ""
            body.append(f"<li><b>{_shown(item.name)}</b>{text}</li>")
        body.append("</ul>")
    body.append(f'<p style="color:#555;margin:1.6em 0 0">{_shown(message.last)}</p>')
    return _PAGE.format(
        language=message.language, title=_shown(message.title), font=_FONT, body="\n".join(body)
    )


def _shown(text: str) -> str:
    return escape(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", one_line(text)))


def write_message(plan: Plan, path: Path, *, day: date, language: str | None = None) -> None:
    """Write the message about ``plan`` to ``path``, as HTML or else as Markdown.

    Raises
    ------
    CharterError
        For what the disk refuses, as :func:`~raciplanner.charter.document.write_charter`.
    """
    message = message_of(edition_of(plan, day, language))
    text = html_of(message) if path.suffix == ".html" else markdown_of(message)
    write_file(path, text.encode("utf-8", "replace"), CharterError)
