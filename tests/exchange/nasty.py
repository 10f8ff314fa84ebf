"""Texts that a file format might take for something else."""

from dataclasses import replace

from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment
from tests.builders import plan_from

NASTY = (
    "=1+1",
    '=HYPERLINK("http://example.com","x")',
    "+7 900 000-00-00",
    "-5 °C",
    "@name",
    "'=quoted",
    "''-",
    "https://example.com/a?b=c&d",
    "R&D <draft> & co",
    "a | b \\ c",
    "*bold* _it_ `code` [link](x) ~no~",
    "&amp; is no ampersand",
    "<script>alert(1)</script>",
    "007",
    "1e5",
    "TRUE",
    'say "yes", please',
    "a;b,c",
    "Согласовать «бюджет»",
    "合意 ✓ 🙂",
    "x" * 300,
)


def nasty_plan() -> Plan:
    """A plan whose activities, roles and notes are all :data:`NASTY`."""
    plan = plan_from("  | A | B\n# P\none | AR | C\ntwo | A | R\n")
    activity = plan.rows[0]
    activities = {
        f"a{i}": replace(activity, id=f"a{i}", name=text, rank=i) for i, text in enumerate(NASTY)
    }
    role = plan.columns[0]
    roles = {f"r{i}": replace(role, id=f"r{i}", name=text, rank=i) for i, text in enumerate(NASTY)}
    cells = {
        f"a{i}": {f"r{i}": Assignment(frozenset({"owner", "doer"}), text)}
        for i, text in enumerate(NASTY)
    }
    info = replace(plan.info, title=NASTY[0], company=NASTY[2], scope=NASTY[9])
    return Plan(info, cells, roles=roles, activities=activities, phases=plan.phases)
