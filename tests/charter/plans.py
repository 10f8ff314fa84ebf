"""Plans for the tests of the charter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import freeze
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    Acceptance,
    Activity,
    Assignment,
    Department,
    Person,
    Phase,
    PlanInfo,
    Role,
    plain_assignment,
)

NOW = "2026-11-26T15:00:00+00:00"
NASTY = (
    "<b>bold</b> & <draft> </para>",
    "R&D <img src='/canary/in-a-tag.png'> <a href='http://canary.invalid/x'>",
    "[[[__import__('os').system('false')]]] <font color=\"[1]\">",
    "שלום עולם (12)",
    "مرحبا بالعالم لا 123",
    "é и́ за́мок ạ̈ ȩ́",
    "日本語 中文",
    "→ ✓ ■ ▲ ☐ ☑ ≥ № ₽ — “quotes” «ёлочки»",
    "( \\ ) %% $x^2$ {curly} {0} %n \\u0041 ) Tj ET",
    "x" * 300,
    "word " * 300,
    "line one\nline two\r\nline three\u2028line four",
    "tab\there",
    "Very-long-hyphenated/compound\\path.with:many;marks_and_underscores " * 3,
    "zero\u200bwidth \u202eRLO\u202c soft\u00adhyphen \ufeffmark",
    "=1+1 -2 @x 'quote \"double",
)
LONG = "Ж" * 10_000
SIDES = ("sales", "marketing", "")


def nasty_plan() -> Plan:
    """Every field of every record holds something unpleasant."""
    functions = (
        ("owner",),
        ("doer",),
        ("owner", "doer"),
        ("two_way",),
        ("one_way",),
        ("support",),
        ("owner", "doer", "two_way", "one_way"),
    )
    count = len(NASTY)
    return Plan(
        PlanInfo(
            " ".join(NASTY[:6]),
            NASTY[0],
            NASTY[1],
            NASTY[10],
            version="<1> & 2",
            review_date=date(2027, 2, 28),
        ),
        {
            f"a{i}": {
                f"r{j}": Assignment(
                    frozenset(functions[i * j % 7]), NASTY[(i + j) % count] if i == j else ""
                )
                for j in range(count)
                if (i + j) % 3
            }
            for i in range(count)
        },
        roles={
            f"r{i}": Role(
                f"r{i}", text, f"d{i % 3}", f"r{i // 2}" if i else "", f"r{count - i}", rank=i
            )
            for i, text in enumerate(NASTY)
        },
        activities={
            f"a{i}": Activity(f"a{i}", text, f"p{i // 6}", rank=i)
            for i, text in enumerate((*NASTY, LONG))
        },
        phases={f"p{i}": Phase(f"p{i}", NASTY[i], rank=i) for i in range(3)},
        departments={
            f"d{i}": Department(f"d{i}", NASTY[i + 1], "<&>", "blue", side, rank=i)
            for i, side in enumerate(("sales", "marketing", "external"))
        },
        people={
            f"q{i}": Person(f"q{i}", text, roles=(f"r{i}",), may_sign=i < 3, rank=i)
            for i, text in enumerate(NASTY)
        },
        acceptances={
            "H02:a0:": Acceptance("H02:a0:", "accepted", NASTY[0], NASTY[3], date(2027, 1, 1))
        },
    )


def wide_plan(roles: int, rows: int = 3, departments: int = 3, phases: int = 1) -> Plan:
    """A plan of many roles in departments of equal size."""
    return Plan(
        PlanInfo("Wide"),
        {
            f"a{i}": {
                f"r{j}": plain_assignment("owner" if j == i % roles else "one_way")
                for j in range(roles)
                if (i + j) % 2 == 0
            }
            for i in range(rows)
        },
        roles={
            f"r{j}": Role(f"r{j}", f"Role {j}", f"d{j * departments // roles}", rank=j)
            for j in range(roles)
        },
        phases={f"p{i}": Phase(f"p{i}", f"Phase {i}", rank=i) for i in range(phases)},
        activities={
            f"a{i}": Activity(f"a{i}", f"Activity {i}", f"p{i * phases // rows}", rank=i)
            for i in range(rows)
        },
        departments={
            f"d{i}": Department(f"d{i}", f"Department {i}", f"D{i}", "rose", rank=i)
            for i in range(departments)
        },
    )


def put_to_be_signed(plan: Plan, names: Iterable[str], version: str = "1.0") -> Plan:
    """``plan``, to be signed by some people whose names are also the ids of their signatures."""
    names = list(names)
    ids = iter(["signoff", *names])
    signers = [
        Signer(name, "Lead", side) for name, side in zip(names, SIDES * len(names), strict=False)
    ]
    return plan.apply(freeze(plan, version, signers, made=NOW, by="Eva", new_id=lambda: next(ids)))
