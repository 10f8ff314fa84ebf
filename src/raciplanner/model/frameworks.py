"""The shipped letter sets, as data, and how a cell's functions are written as letters.

A cell stores functions, never characters: the same letter means different things in different
sets (S is Support in RASCI and Signatory in RACI-VS).  Sources of each set: the published
descriptions of RACI and its relatives (PMBOK for RACI and PARIS, Bain for RAPID, The Management
Center for MOCHA and DARCI, Beckhard and Harris for responsibility charting).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from raciplanner.model.records import Letter, LetterSet

FUNCTIONS: tuple[str, ...] = (
    "owner",
    "doer",
    "drive",
    "oversee",
    "support",
    "verify",
    "sign",
    "two_way",
    "one_way",
    "omitted",
)
"""Function ids every part of the program knows, in the order in which letters are shown.

owner answers for the result; doer does the work; drive keeps it moving; oversee holds the owner
to account; support helps the doer; verify checks the result; sign approves it; two_way is asked
before; one_way is told after; omitted is explicitly not part.  A set of one's own may add others.
"""

COMBINABLE = frozenset({frozenset({"owner", "doer"})})

_A_EN, _A_RU = (
    "Answers for the result; has the last word.",
    ("Отвечает за результат; последнее слово за ним."),
)
_R_EN, _R_RU = "Does the work.", "Выполняет работу."
_S_EN, _S_RU = (
    "Helps to do the work with time or means.",
    "Помогает выполнять: временем, средствами.",
)
_C_EN, _C_RU = (
    "Is asked before; the exchange is two-way.",
    "Его спрашивают до решения; обмен двусторонний.",
)
_I_EN, _I_RU = "Is told after; the exchange is one-way.", "Ему сообщают после; обмен односторонний."
_V_EN, _V_RU = (
    "Checks the result against what was agreed.",
    "Проверяет результат на соответствие договорённому.",
)
_D_EN, _D_RU = "Keeps the work moving from start to end.", "Ведёт работу от начала до конца."


def _letter(
    char: str,
    function: str,
    en: tuple[str, str],
    ru: tuple[str, str],
    minimum: int = 0,
    maximum: int | None = None,
) -> Letter:
    words, meanings = (("en", en[0]), ("ru", ru[0])), (("en", en[1]), ("ru", ru[1]))
    return Letter(char, function, words, meanings, minimum, maximum)


_A = _letter("A", "owner", ("Accountable", _A_EN), ("Ответственный за результат", _A_RU), 1, 1)
_R = _letter("R", "doer", ("Responsible", _R_EN), ("Исполнитель", _R_RU), 1)
_S = _letter("S", "support", ("Support", _S_EN), ("Помощник", _S_RU))
_C = _letter("C", "two_way", ("Consulted", _C_EN), ("Консультант", _C_RU))
_I = _letter("I", "one_way", ("Informed", _I_EN), ("Информируемый", _I_RU))
_D = _letter("D", "drive", ("Driver", _D_EN), ("Ведущий", _D_RU), 0, 1)


def _set(
    set_id: str,
    name: str,
    *letters: Letter,
    owner: str = "owner",
    doer: str = "doer",
    combinations: Iterable[frozenset[str]] = COMBINABLE,
) -> LetterSet:
    return LetterSet(set_id, name, letters, owner, doer, frozenset(combinations))


def _pairs(*names: str) -> frozenset[frozenset[str]]:
    """Every two or more of ``names`` that one role may hold together."""
    found = {frozenset({name}) for name in names}
    for _ in names:
        found |= {one | {name} for one in found for name in names}
    return frozenset(one for one in found if len(one) > 1)


_SETS = (
    _set("raci", "RACI", _R, _A, _C, _I),
    _set("rasci", "RASCI", _R, _A, _S, _C, _I),
    _set(
        "raci-vs",
        "RACI-VS",
        _R,
        _A,
        _C,
        _I,
        _letter("V", "verify", ("Verifier", _V_EN), ("Проверяющий", _V_RU)),
        _letter(
            "S",
            "sign",
            ("Signatory", "Approves the check and releases the result."),
            ("Утверждающий", "Утверждает проверку и передаёт результат дальше."),
            0,
            1,
        ),
        combinations=COMBINABLE | {frozenset({"owner", "sign"})},
    ),
    _set(
        "racio",
        "RACIO (CAIRO)",
        _R,
        _A,
        _C,
        _I,
        _letter(
            "O",
            "omitted",
            ("Out of the loop", "Explicitly takes no part."),
            ("Не участвует", "Явно не участвует."),
        ),
    ),
    _set(
        "raciq",
        "RACIQ",
        _R,
        _A,
        _C,
        _I,
        _letter(
            "Q",
            "verify",
            ("Quality review", "Checks that the result meets the quality requirements."),
            ("Контроль качества", "Проверяет, что результат отвечает требованиям качества."),
        ),
    ),
    _set(
        "paris",
        "PARIS",
        _letter(
            "P",
            "doer",
            ("Participant", "Takes part in the work."),
            ("Участник", "Участвует в работе."),
            1,
        ),
        _A,
        _letter("R", "verify", ("Review required", _V_EN), ("Требуется проверка", _V_RU)),
        _letter("I", "two_way", ("Input required", _C_EN), ("Требуется мнение", _C_RU)),
        _letter(
            "S",
            "sign",
            ("Sign-off required", "Must approve before the work goes on."),
            ("Требуется утверждение", "Должен утвердить, прежде чем работа пойдёт дальше."),
        ),
        combinations=COMBINABLE | {frozenset({"owner", "sign"})},
    ),
    _set(
        "pacsi",
        "PACSI",
        _letter("P", "doer", ("Perform", _R_EN), ("Исполнитель", _R_RU), 1),
        _A,
        _letter(
            "C",
            "verify",
            ("Control", "Reviews the result and may veto it."),
            ("Контроль", "Проверяет результат и может наложить вето."),
        ),
        _letter(
            "S",
            "two_way",
            ("Suggest", "Gives advice that does not bind."),
            ("Советник", "Даёт советы, которые не обязывают."),
        ),
        _I,
    ),
    _set(
        "daci",
        "DACI",
        _letter("D", "drive", ("Driver", _D_EN), ("Ведущий", _D_RU), 1, 1),
        _letter(
            "A",
            "owner",
            ("Approver", "Makes the decision and answers for it."),
            ("Принимающий решение", "Принимает решение и отвечает за него."),
            1,
        ),
        _letter(
            "C",
            "doer",
            ("Contributor", "Delivers a part of the work; the exchange is two-way."),
            ("Участник", "Готовит часть работы; обмен двусторонний."),
        ),
        _I,
        combinations=_pairs("drive", "owner") | _pairs("drive", "doer"),
    ),
    _set(
        "drasci",
        "DRASCI",
        _D,
        _R,
        _A,
        _S,
        _C,
        _I,
        combinations=_pairs("drive", "owner", "doer"),
    ),
    _set(
        "rapid",
        "RAPID",
        _letter(
            "R",
            "drive",
            ("Recommend", "Gathers input and proposes the decision."),
            ("Предлагает", "Собирает мнения и предлагает решение."),
            1,
        ),
        _letter(
            "A",
            "sign",
            ("Agree", "Must agree formally; may veto."),
            ("Согласует", "Должен формально согласиться; может наложить вето."),
        ),
        _letter(
            "P",
            "doer",
            ("Perform", "Carries the decision out."),
            ("Исполняет", "Исполняет принятое решение."),
            1,
        ),
        _letter(
            "I",
            "two_way",
            ("Input", "Gives advice that does not bind."),
            ("Советует", "Даёт советы, которые не обязывают."),
        ),
        _letter(
            "D",
            "owner",
            ("Decide", "Is the one person who decides."),
            ("Решает", "Единственный, кто решает."),
            1,
            1,
        ),
        combinations=_pairs("drive", "doer") | _pairs("owner", "doer"),
    ),
    _set(
        "darci",
        "DARCI",
        _letter(
            "D",
            "sign",
            ("Decider", "Gives the final approval."),
            ("Утверждающий", "Даёт окончательное согласие."),
        ),
        _A,
        _R,
        _C,
        _I,
        combinations=COMBINABLE | {frozenset({"owner", "sign"})},
    ),
    _set(
        "mocha",
        "MOCHA",
        _letter(
            "M",
            "oversee",
            ("Manager", "Assigns the work and holds the owner to account."),
            ("Руководитель", "Поручает работу и спрашивает с владельца."),
        ),
        _letter("O", "owner", ("Owner", _A_EN), ("Владелец", _A_RU), 1, 1),
        _C,
        _letter(
            "H",
            "doer",
            ("Helper", "Does a part of the work."),
            ("Участник работы", "Делает часть работы."),
        ),
        _letter(
            "A",
            "sign",
            ("Approver", "Approves decisions; may be the manager."),
            ("Утверждающий", "Утверждает решения; может быть руководителем."),
        ),
        combinations=_pairs("oversee", "sign") | _pairs("owner", "doer") | _pairs("owner", "sign"),
    ),
    _set(
        "ratsi",
        "RATSI",
        _letter(
            "R",
            "drive",
            ("Responsibility", "Makes sure that the work gets done."),
            ("Обеспечение", "Обеспечивает, чтобы работа была сделана."),
            1,
        ),
        _letter(
            "A",
            "owner",
            ("Authority", "Decides finally."),
            ("Полномочия", "Принимает окончательное решение."),
            1,
            1,
        ),
        _letter("T", "doer", ("Task", _R_EN), ("Задача", _R_RU), 1),
        _S,
        _I,
        combinations=_pairs("drive", "owner", "doer"),
    ),
    _set(
        "charting",
        "Responsibility charting",
        _letter(
            "R",
            "doer",
            ("Responsibility", "Starts the action and sees it through."),
            ("Ответственность", "Начинает действие и доводит его до конца."),
            1,
            1,
        ),
        _letter(
            "A",
            "sign",
            ("Approval", "Must approve; may veto."),
            ("Одобрение", "Должен одобрить; может наложить вето."),
        ),
        _S,
        _letter("I", "one_way", ("Inform", _I_EN), ("Информирование", _I_RU)),
        _letter(
            "–",
            "omitted",
            ("Not relevant", "Explicitly takes no part."),
            ("Не участвует", "Явно не участвует."),
        ),
        owner="doer",
        combinations=(),
    ),
)

LETTER_SETS: Mapping[str, LetterSet] = MappingProxyType({one.id: one for one in _SETS})
"""The shipped letter sets by id."""


def in_order(functions: Iterable[str]) -> list[str]:
    """The functions in the order in which they are shown: known ones first, then by name.

    >>> in_order({"doer", "owner"})
    ['owner', 'doer']
    """
    known = {name: place for place, name in enumerate(FUNCTIONS)}
    return sorted(functions, key=lambda name: (known.get(name, len(known)), name))


def letters_of(letters: LetterSet, functions: Iterable[str]) -> list[str]:
    """Letters of ``functions``, in the order in which they are shown.

    A function for which the set has no letter is written by its name in brackets, so that
    nothing that was agreed disappears when the set is switched.

    >>> letters_of(LETTER_SETS["raci"], {"doer", "owner", "support"})
    ['A', 'R', '[support]']
    """
    by_function = {letter.function: letter.char for letter in letters.letters}
    return [by_function.get(name, f"[{name}]") for name in in_order(functions)]


def letters_text(letters: LetterSet, functions: Iterable[str], separator: str = "/") -> str:
    """Letters of ``functions`` sorted by the alphabet and joined: the form used in exchange.

    >>> letters_text(LETTER_SETS["raci"], {"doer", "owner"})
    'A/R'
    """
    return separator.join(sorted(letters_of(letters, functions)))


def without_place(letters: LetterSet, functions: Iterable[str]) -> frozenset[str]:
    """Those ``functions`` for which the set has no letter.

    >>> sorted(without_place(LETTER_SETS["raci"], {"doer", "support"}))
    ['support']
    """
    return frozenset(functions) - {letter.function for letter in letters.letters}
