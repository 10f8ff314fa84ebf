"""The charter with everything that goes along with it, in one folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from raciplanner.charter.cards import has_cards
from raciplanner.charter.document import Charter, write_charter
from raciplanner.charter.message import write_message
from raciplanner.charter.poster import MAP, MATRIX, Poster, write_poster
from raciplanner.charter.role_cards import write_role_cards
from raciplanner.errors import CharterError
from raciplanner.exchange.writers import export_plan
from raciplanner.exchange.writers_goals import export_goals
from raciplanner.i18n import LANGUAGES, Translate, translator
from raciplanner.model.plan import Plan
from raciplanner.storage.versions import Version
from raciplanner.wording.errors import error_text

KINDS = (
    "charter",
    "message",
    "message_page",
    "cards",
    "matrix_poster",
    "map_poster",
    "workbook",
    "markdown",
    "html",
    "map",
)
"""What can be written, in this order: the charter, a message about it as Markdown and as a page for
mail programs, further PDF files, the matrix as a workbook and in two forms for messages, and the
map of goals as a picture.
"""
POSTER_PAPERS: Mapping[str, str] = {"a4": "a3", "letter": "tabloid"}
"""Sheet of the posters that go along with a charter on some paper."""
_WEIGHTS: Mapping[str, float] = {"charter": 6.0, "map_poster": 2.0, "map": 1.0}
"""How long the kinds take in comparison; the others are at once there."""
_QUICK = 0.5

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, and what was not.

    Parameters
    ----------
    paths : tuple of Path
    made : tuple of Charter or Poster
        The documents, with what is to be told about them.
    left_out : mapping of Path to CharterError
        Posters that nobody could read.
    """

    paths: tuple[Path, ...]
    made: tuple[Charter | Poster, ...] = ()
    left_out: Mapping[Path, CharterError] = field(default_factory=dict)

    def warnings(self, translate: Translate) -> tuple[str, ...]:
        """What a person should know about the documents, each once, and why some are not there."""
        found = [text for one in self.made for text in one.warnings(translate)]
        found += [
            f"{path.name}: {error_text(error, translate)}" for path, error in self.left_out.items()
        ]
        return tuple(dict.fromkeys(found))


def kinds_of(plan: Plan) -> tuple[str, ...]:
    """What can be written for ``plan``: no map without goals, no cards without letters."""
    matrix = bool(plan.activities and plan.roles)
    there = {
        "cards": has_cards(plan),
        "matrix_poster": matrix,
        "map_poster": bool(plan.goals),
        "map": bool(plan.goals),
    }
    return tuple(kind for kind in KINDS if there.get(kind, True))


def companions_of(
    plan: Plan,
    folder: Path,
    name: str,
    kinds: Collection[str] | None = None,
    language: str | None = None,
) -> dict[str, Path]:
    """The files that :func:`write_all` writes, by kind."""
    wanted = language or plan.info.language
    endings = _endings(translator(wanted if wanted in LANGUAGES else "en"))
    chosen = KINDS if kinds is None else kinds
    return {kind: folder / f"{name}{endings[kind]}" for kind in kinds_of(plan) if kind in chosen}


def _endings(translate: Translate) -> Mapping[str, str]:
    named = {
        "message": translate("Companions", "summary"),
        "message_page": translate("Companions", "summary"),
        "cards": translate("Companions", "role cards"),
        "matrix_poster": translate("Companions", "poster of the matrix"),
        "map_poster": translate("Companions", "poster of the goals"),
        "map": translate("Companions", "goals"),
    }
    plain = {"charter": ".pdf", "workbook": ".xlsx", "markdown": ".md", "html": ".html"}
    other = {"message": ".md", "message_page": ".html", "map": ".svg"}
    suffixes = {kind: other.get(kind, ".pdf") for kind in named}
    return {**plain, **{kind: f" – {text}{suffixes[kind]}" for kind, text in named.items()}}


def write_all(
    plan: Plan,
    folder: Path,
    name: str,
    *,
    day: date,
    kinds: Collection[str] | None = None,
    paper: str = "a4",
    language: str | None = None,
    versions: Sequence[Version] = (),
    progress: Progress = lambda _share: None,
) -> Written:
    """Write the charter and what goes along with it into ``folder``; each file is there whole or
    not at all.

    Parameters
    ----------
    name : str
        How the names of the files begin.
    kinds : collection of str, optional
        Of :data:`KINDS`; all of them by default.
    day, paper, language, versions
        As for :func:`~raciplanner.charter.document.write_charter`.
    progress : callable
        Told the share that is done, 0 to 1; what it raises ends the work after a whole file.

    Raises
    ------
    CharterError, ExportFailed
        What cannot be written; the files before it are there.
    """
    files = companions_of(plan, folder, name, kinds, language)
    weights = {kind: _WEIGHTS.get(kind, _QUICK) for kind in files}
    total, done = sum(weights.values()), 0.0
    writer = _Writer(plan, day, paper, language, versions)
    made: list[Charter | Poster] = []
    left_out: dict[Path, CharterError] = {}
    for kind, path in files.items():
        progress(done / total)
        try:
            result = writer.write(kind, path, _part(progress, done, weights[kind], total))
        except CharterError as error:
            if error.code != "poster_small":
                raise
            left_out[path] = error
        else:
            made += [result] if result is not None else []
        done += weights[kind]
    return Written(tuple(p for p in files.values() if p not in left_out), tuple(made), left_out)


def _part(progress: Progress, start: float, weight: float, total: float) -> Progress:
    """Progress of one of several pieces of work."""
    return lambda done: progress((start + weight * done) / total)


@dataclass(frozen=True, slots=True)
class _Writer:
    plan: Plan
    day: date
    paper: str
    language: str | None
    versions: Sequence[Version]

    def write(self, kind: str, path: Path, progress: Progress) -> Charter | Poster | None:
        """Write one file; returns the document where it is one."""
        if kind == "charter":
            return write_charter(
                self.plan,
                path,
                day=self.day,
                paper=self.paper,
                language=self.language,
                versions=self.versions,
                progress=progress,
            )
        if kind == "cards":
            return write_role_cards(
                self.plan,
                path,
                day=self.day,
                paper=self.paper,
                language=self.language,
                progress=progress,
            )
        if kind in {"matrix_poster", "map_poster"}:
            return write_poster(
                self.plan,
                MATRIX if kind == "matrix_poster" else MAP,
                path,
                day=self.day,
                paper=POSTER_PAPERS[self.paper],
                language=self.language,
                progress=progress,
            )
        if kind in {"message", "message_page"}:
            write_message(self.plan, path, day=self.day, language=self.language)
        elif kind == "map":
            export_goals(self.plan, path, language=self.language)
        else:
            export_plan(self.plan, path, language=self.language)
        return None
