"""What one cell of a matrix says, by letters, words and remarks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from raciplanner.exchange.cells import Letters
from raciplanner.exchange.grid import Grid, Source
from raciplanner.exchange.headings import kinds_of, role_likeness
from raciplanner.exchange.legend import Legend, entries, find_legend
from raciplanner.exchange.letter_choice import choose
from raciplanner.exchange.words import fold
from raciplanner.model.frameworks import LETTER_SETS, letters_text

RACI = Letters(LETTER_SETS["raci"])


def letters(text: str, reader: Letters = RACI) -> str:
    return letters_text(reader.letter_set, reader[text].functions)


@pytest.mark.parametrize(
    "text",
    [
        "A/R",
        "R, A",
        "AR",
        "R A",
        "r/a",
        "ra",
        "R+A",
        "R & A",
        "R.A.",
        "R\nA",
        "(R/A)",
        "A*/R†",
        "R¹, A²",
        "R-A",
        "ＲＡ",
        "Accountable, Responsible",
        "responsible and accountable",
        "R - Responsible, A",
        "Исполнитель / Подотчётное лицо",
        "Réalise et rend compte",
    ],
)
def test_two_letters_however_they_are_written(text: str) -> None:
    assert letters(text) == "A/R"
    assert not RACI[text].note
    assert RACI.may_hold_letters(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Responsible", "R"),
        ("Accountable", "A"),
        ("Informed", "I"),
        ("Consulté(e)", "C"),
        ("Consultado/a", "C"),
        ("Ответственность", "R"),
        ("Ответственный(ая)", "R"),
        ("Rechenschaftspflichtig", "A"),
        ("Durchführung", "R"),
        ("Responsable último", "A"),
        ("Informato", "I"),
        ("approver", "A"),
        ("Accountable:", "A"),
        ("Responsible (R)", "R"),
    ],
)
def test_a_word_gives_its_letter_and_no_other(text: str, want: str) -> None:
    assert letters(text) == want
    assert not RACI[text].problem


@pytest.mark.parametrize("text", ["", "-", "–", "—", "/", "N/A", "n/a", "нет", "не применимо", "…"])
def test_these_texts_mean_nothing(text: str) -> None:
    assert RACI[text].functions == frozenset()
    assert (RACI[text].note, RACI[text].problem) == ("", "")


@pytest.mark.parametrize(
    ("text", "want", "note"),
    [
        ("R (lead)", "R", "lead"),
        ("Lead (R)", "R", "Lead"),
        ("R: Anna", "R", "Anna"),
        ("Anna – R", "R", "Anna"),
        ("C→signs", "C", "signs"),
        ("R for the north", "R", "for the north"),
        ("Accountable for budget", "A", "Accountable for budget"),
        ("C/A when abroad", "A/C", "when abroad"),
        ("R, as needed", "R", "as needed"),
        ("R (1)", "R", "1"),
        ("A/R (until M3), C", "A/C/R", "until M3"),
        ("R compartido", "R", "compartido"),
    ],
)
def test_letters_with_a_remark_keep_it_as_a_note(text: str, want: str, note: str) -> None:
    assert letters(text) == want
    assert (RACI[text].note, RACI[text].problem) == (note, "partly")


@pytest.mark.parametrize(
    "text",
    [
        "TBD",
        "see note",
        "A person must ask",
        "as needed",
        "CIA approves",
        "C-level",
        "II",
        "PM",
        "CI pipeline owner",
        "✓",
        "x",
        "Support",
        "S",
        "rac",
        "Р",
        "RACI",
        "2",
        "r, see note",
    ],
)
def test_other_text_is_kept_whole_and_never_guessed(text: str) -> None:
    assert RACI[text].functions == frozenset()
    assert (RACI[text].note, RACI[text].problem) == (text, "unread")


@pytest.mark.parametrize(
    ("text", "want"), [("А", "A"), ("С/І", "C/I"), ("RА", "A/R"), ("АС", "A/C")]
)
def test_letters_that_only_look_latin_are_read_and_told(text: str, want: str) -> None:
    assert letters(text) == want
    assert RACI[text].problem == "lookalike"


def test_words_of_another_alphabet_are_no_lookalikes() -> None:
    assert RACI["Исполнитель"].problem == ""


def test_the_letter_set_decides_what_a_letter_means() -> None:
    assert Letters(LETTER_SETS["rasci"])["S"].functions == {"support"}
    assert Letters(LETTER_SETS["raci-vs"])["S"].functions == {"sign"}
    assert Letters(LETTER_SETS["daci"])["Contributor"].functions == {"doer"}
    assert Letters(LETTER_SETS["charting"])["–"].functions == {"omitted"}


def test_a_legend_gives_its_own_words() -> None:
    reader = Letters(LETTER_SETS["raci"], {"captain": "A", "cook": "Z"})
    assert reader["Captain"].functions == {"owner"}
    assert reader["Cook"].problem == "unread"


def test_words_are_compared_without_accents_and_case() -> None:
    assert fold(" Подотчётное  ЛИЦО") == "подотчетное лицо"
    assert fold("Mitarbeiter’s Prüfung") == "mitarbeiter's prufung"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("R = Responsible   A = Accountable", [("R", "Responsible"), ("A", "Accountable")]),
        ("Responsible (R), Accountable (A)", [("R", "Responsible"), ("A", "Accountable")]),
        ("(R) Réalise", [("R", "Réalise")]),
        ("R: Responsible – does it", [("R", "Responsible")]),
        ("Plan B: go on", []),
        ("Phase A - discovery", []),
        ("nothing here", []),
    ],
)
def test_explained_letters_in_a_text(text: str, want: list[tuple[str, str]]) -> None:
    assert entries(text) == want


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (["R", "A", "C", "I", "A/R"], "raci"),
        (["R", "A", "S", "C", "I"], "rasci"),
        (["R", "A", "C", "I", "V", "S"], "raci-vs"),
        (["D", "A", "C", "I"], "daci"),
        (["R", "A", "P", "I", "D"], "rapid"),
        (["M", "O", "C", "H", "A"], "mocha"),
        (["Responsible", "Accountable"], "raci"),
        (["Driver", "Approver"], "daci"),
        ([], "raci"),
    ],
)
def test_the_letters_of_a_table_choose_the_set(texts: list[str], want: str) -> None:
    assert choose(texts, Legend()).letter_set.id == want


def test_letters_among_many_others_are_not_explained_by_what_stands_beside_them() -> None:
    explained = [["R", "Responsible"], ["A", "Accountable"]]
    unexplained = [[char, ""] for char in "CIRA"]

    def phrases(rows: list[list[str]]) -> Mapping[str, str]:
        grid = Grid("", 0, rows)
        return find_legend(Source(Path("plan.csv"), "csv", (grid,)), [grid]).phrases

    assert phrases(explained) == {"R": "Responsible", "A": "Accountable"}
    assert phrases(explained + unexplained) == {}


def test_a_legend_that_contradicts_the_set_wins() -> None:
    legend = Legend({"R": "Reviews", "A": "Approves", "P": "Performs", "I": "Informed"})
    found = choose(["R", "A", "P", "I"], legend).letter_set
    assert {letter.char: letter.function for letter in found.letters if letter.char in "RAPI"} == {
        "R": "verify",
        "A": "owner",
        "P": "doer",
        "I": "one_way",
    }


def test_a_function_that_is_taken_is_not_given_twice() -> None:
    legend = Legend({"R": "Исполнитель", "A": "Ответственный", "C": "Консультант"})
    found = choose(["R", "A", "C", "I"], legend).letter_set
    assert found.letter("owner") is not None
    assert found.letter("doer") is not None


def test_names_look_like_roles_or_like_activities() -> None:
    assert role_likeness("Project manager") == 1.0
    assert role_likeness("Define the scope") == -1.0
    assert role_likeness("Согласовать бюджет") == -1.0
    assert role_likeness("Documentation") < 0
    assert role_likeness("…") == 0.0


def test_headings_name_kinds_of_columns() -> None:
    assert kinds_of("Action/Task") == {"activity"}
    assert "number" in kinds_of("№ п/п")
    assert kinds_of("Product Owner") == {"role"}
