"""What an import found: tables, and everything in them that could not be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from raciplanner.exchange.proposal import Problem, Proposal
from raciplanner.i18n import Translate

Sentence = Callable[[Translate], str]


def proposal_data(proposal: Proposal) -> dict[str, Any]:
    """A proposal as JSON types."""
    return {
        "index": proposal.index,
        "title": proposal.title,
        "place": proposal.place(),
        "orientation": proposal.orientation,
        "letter_set": proposal.letter_set.name,
        "activities": len(proposal.activities),
        "roles": len(proposal.roles),
        "cells": proposal.cells,
        "problems": len(proposal.problems),
        "confidence": round(proposal.confidence, 2),
        "template": proposal.is_template,
    }


def proposal_text(proposal: Proposal, translate: Translate) -> str:
    """A proposal as one line."""
    rows = translate("Import", "%n activities", None, len(proposal.activities))
    roles = translate("Import", "%n roles", None, len(proposal.roles))
    cells = translate("Import", "%n filled cells", None, proposal.cells)
    form = orientation_name(proposal.orientation, translate)
    text = f"{proposal.index}. {proposal.place(translate)}: {proposal.letter_set.name}, "
    text += f"{form}, {rows} × {roles}, {cells}"
    if proposal.is_template:
        text += "; " + translate("Import", "no letters yet")
    if proposal.problems:
        text += "; " + translate("Import", "%n remarks", None, len(proposal.problems))
    return text


def orientation_name(orientation: str, translate: Translate) -> str:
    """How a table is laid out."""
    return {
        "activities_roles": translate("Import", "activities in rows"),
        "roles_activities": translate("Import", "roles in rows"),
        "list": translate("Import", "names under letters"),
        "assignments": translate("Import", "one line per letter"),
    }[orientation]


_PROBLEMS: Mapping[str, Sentence] = {
    "unread": lambda translate: translate("Import", "not read, kept as a note: “{raw}”"),
    "partly": lambda translate: translate(
        "Import", "letters read, the rest kept as a note: “{raw}”"
    ),
    "lookalike": lambda translate: translate(
        "Import", "letters of another alphabet read as Latin: “{raw}”"
    ),
    "no_meaning": lambda translate: translate(
        "Import", "nothing explains this letter; say in the letter set what it means: “{raw}”"
    ),
    "merged": lambda translate: translate(
        "Import", "a merged cell, read for every cell of it: “{raw}”"
    ),
    "no_name": lambda translate: translate("Import", "letters without an activity: “{raw}”"),
    "left_out": lambda translate: translate("Import", "not part of the matrix, left out: “{raw}”"),
    "hidden": lambda translate: translate("Import", "hidden, read all the same: “{raw}”"),
    "same_role": lambda translate: translate("Import", "one role in two spellings? “{raw}”"),
    "no_heading": lambda translate: translate(
        "Import", "letters without a role above them: “{raw}”"
    ),
    "cut": lambda translate: translate(
        "Import",
        "the sheet is larger than what is read; {rows} rows and {columns} columns were read",
    ),
    "encoding_guessed": lambda translate: translate(
        "Import", "the text encoding was guessed: {encoding}"
    ),
    "open_quote": lambda translate: translate(
        "Import", "line {line}: a quotation mark is opened and never closed"
    ),
}


def problem_text(problem: Problem, translate: Translate) -> str:
    """A problem with its place: ``Sheet1 B7: not read, kept as a note: “tbd”``."""
    sentence = _PROBLEMS.get(problem.kind)
    text = sentence(translate) if sentence else problem.kind
    values = {"raw": problem.raw, **problem.data}
    place = " ".join(part for part in (problem.sheet, problem.address) if part)
    text = text.format_map(values)
    return f"{place}: {text}" if place else text
