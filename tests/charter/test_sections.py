"""Cover, letters, findings, notes, roles and signatures as they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import sort_findings
from raciplanner.charter.dates import long_date
from raciplanner.charter.signatures import page_starts
from raciplanner.charter.signers import Signer, signers_of
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Signer as SignerRecord
from raciplanner.model.edits.charter import freeze, sign
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    Acceptance,
    Activity,
    Assignment,
    Department,
    Letter,
    LetterSet,
    Person,
    PlanInfo,
    Role,
)
from raciplanner.wording.findings import finding_text
from tests.builders import PMBOK, plan_from
from tests.charter.reading import DAY, Tagged, charter_of, page_texts, plain


def tagged_of(plan: Plan, **options) -> Tagged:
    return Tagged(charter_of(plan, **options).data)


def people_plan(**may_sign: bool) -> Plan:
    """Sales under Ann with Bob below, marketing with nobody at the top, finance without roles."""
    return Plan(
        PlanInfo("T"),
        departments={
            "sal": Department("sal", "Sales", "SAL", "blue", "sales", 1),
            "mkt": Department("mkt", "Marketing", "MKT", "rose", "marketing", 2),
            "fin": Department("fin", "Finance", "FIN", "", "", 3),
        },
        roles={
            "rep": Role("rep", "Rep", "sal", "head", rank=1),
            "head": Role("head", "Head of Sales", "sal", "ceo", rank=2),
            "cmo": Role("cmo", "CMO", "mkt", rank=3),
            "ceo": Role("ceo", "CEO", rank=4),
        },
        people={
            name: Person(
                name, name.title(), roles=roles, may_sign=may_sign.get(name, False), rank=i
            )
            for i, (name, roles) in enumerate(
                {"ann": ("head",), "bob": ("rep",), "eve": ("ceo", "gone")}.items()
            )
        },
    )


class TestSigners:
    def test_holders_of_the_top_role_else_the_role_else_the_department(self):
        plan = people_plan()
        sales, marketing, finance = plan.departments.ordered
        assert signers_of(plan) == [
            Signer("Ann", "Head of Sales", (sales,), person="ann"),
            Signer("", "CMO", (marketing,)),
            Signer("", "", (finance,)),
        ]
        assert [one.title for one in signers_of(plan)] == ["Ann", "CMO", "Finance"]

    def test_those_who_may_sign_come_first(self):
        found = signers_of(people_plan(bob=True, eve=True))
        assert [(one.name, one.role, one.department_names, one.side) for one in found] == [
            ("Bob", "Rep", "Sales", "sales"),
            ("", "CMO", "Marketing", "marketing"),
            ("", "", "Finance", ""),
            ("Eve", "CEO", "", ""),
        ]

    def test_who_leads_two_departments_signs_once(self):
        plan = people_plan()
        ann = replace(plan.people["ann"], roles=("head", "cmo"))
        both = Plan(
            departments={key: plan.departments[key] for key in ("sal", "mkt")},
            roles=plan.roles,
            people={"ann": ann},
        )
        (one,) = signers_of(both)
        assert (one.name, one.department_names) == ("Ann", "Sales, Marketing")
        assert "Sales, Marketing" in page_texts(charter_of(both).data)[-1]

    def test_several_holders_all_sign(self):
        plan = people_plan()
        people = {key: replace(plan.people[key], roles=("head",)) for key in ("ann", "bob")}
        found = signers_of(Plan(departments=plan.departments, roles=plan.roles, people=people))
        assert [one.name for one in found][:2] == ["Ann", "Bob"]


class TestSignatures:
    def test_blocks_stand_together_with_the_statement(self):
        data = charter_of(example_plan("en")).data
        (page,) = [text for text in page_texts(data) if "Signatures" in text]
        for name in ("Catherine Hale", "Daniel Foster", "Marcus Reid", "Hannah Brooks"):
            assert name in page
        assert page.count("I agree") == page.count("I decline") == 4
        assert content_hash(example_plan("en")) in page

    def test_sales_signs_at_the_left_of_marketing(self):
        tagged = tagged_of(people_plan())
        blocks = tagged.elements("Div", tagged.section("Signatures"))
        assert [tagged.text(block).split()[0] for block in blocks] == [
            "Sales",
            "Marketing",
            "Finance",
        ]

    def test_a_plan_without_people_has_blocks_to_fill_in(self):
        page = page_texts(charter_of(plan_from(PMBOK)).data)[-1]
        assert page.count("Name") == page.count("Date") == 2

    def test_more_blocks_than_a_page_holds_are_never_split(self):
        plan = Plan(
            PlanInfo("T"),
            people={
                f"p{i}": Person(f"p{i}", f"Signer {i}.", may_sign=True, rank=i) for i in range(25)
            },
        )
        pages = [text for text in page_texts(charter_of(plan).data) if "I agree" in text]
        for i in range(25):
            (page,) = [text for text in pages if f"Signer {i}." in text]
            assert page.count("I agree") == page.count("I decline") == page.count("Because")
        first = next(text for text in pages if "We have read" in text)
        assert "Signer 0." in first


class TestCover:
    def test_parties_by_side(self):
        tagged = tagged_of(people_plan())
        words = [tagged.text(one) for one in tagged.elements("P")]
        start = words.index("Parties")
        assert words[start : start + 4] == [
            "Parties",
            "Sales for sales · SAL",
            "Marketing for marketing · MKT",
            "Finance also involved · FIN",
        ]

    def test_departments_without_sides(self):
        plan = Plan(departments={"x": Department("x", "Kitchen")})
        assert "Parties\r\nKitchen" in page_texts(charter_of(plan).data)[0]

    def test_control_block_and_figures(self):
        plan = example_plan("en")
        tagged = tagged_of(plan)
        block = dict(tagged.tables()[0])
        assert block == {
            "Version": plan.info.version,
            "Status": "Draft",
            "Date": "24 November 2026",
            "Review by": long_date(plan.info.review_date or DAY, translator("en")),
            "Content hash": content_hash(plan)[:8],
        }
        paragraphs = [tagged.text(one) for one in tagged.elements("P")]
        found = sort_findings(check(plan), plan, DAY)
        assert {
            "24 Activities",
            "9 Roles",
            "9 People",
            f"{len(found.open)} Open findings",
            f"{len(found.accepted)} Accepted",
        } <= set(paragraphs)

    def test_an_empty_plan_has_a_title_all_the_same(self):
        text = page_texts(charter_of(Plan()).data)[0]
        assert "Untitled plan" in text
        assert "To be signed by" not in text

    def test_a_long_version_is_cut_but_stands_in_full_where_it_is_signed(self):
        version = "1.0 " + "x" * 300
        texts = page_texts(charter_of(Plan(PlanInfo("T", version=version))).data)
        assert "Version 1.0 xxxxxxxxxxxxxxxxxxx… · Draft" in plain(texts[0])
        assert "x" * 300 in "".join(texts[-1].split())

    def test_a_long_scope_goes_on_on_the_next_page(self):
        scope = " ".join(f"word{i}" for i in range(1500))
        texts = page_texts(charter_of(Plan(PlanInfo("T", scope=scope))).data)
        assert "word0 " in texts[0]
        whole = " ".join(plain(text) for text in texts)
        assert all(f"word{i} " in whole for i in range(1500))


class TestLetters:
    def test_word_meaning_and_rule_of_every_letter(self):
        tagged = tagged_of(plan_from(PMBOK))
        rows = tagged.tables(tagged.section("How to read the letters"))[0]
        assert rows == [
            ["R", "Responsible", "Does the work.", "At least one in every activity"],
            [
                "A",
                "Accountable",
                "Answers for the result; has the last word.",
                "Exactly one in every activity",
            ],
            ["C", "Consulted", "Is asked before; the exchange is two-way.", ""],
            ["I", "Informed", "Is told after; the exchange is one-way.", ""],
        ]

    @pytest.mark.parametrize(
        ("least", "most", "words"),
        [
            (0, None, ""),
            (1, None, "At least one in every activity"),
            (2, None, "At least 2 in every activity"),
            (1, 1, "Exactly one in every activity"),
            (1, 3, "1 to 3 in every activity"),
            (0, 1, "At most one in an activity"),
            (0, 2, "At most 2 in an activity"),
        ],
    )
    def test_rules_in_words(self, least, most, words):
        own = LetterSet("own", "Own", (Letter("X", "owner", (("en", "Word"),), (), least, most),))
        plan = Plan(PlanInfo(letter_set="own"), letter_sets={"own": own})
        tagged = tagged_of(plan)
        section = tagged.section("How to read the letters")
        assert tagged.tables(section) == [[["X", "Word", "", words]]]
        assert "Two letters" not in tagged.text(section)

    def test_codes_of_the_departments(self):
        tagged = tagged_of(people_plan())
        rows = tagged.tables(tagged.section("How to read the letters"))[1]
        assert rows == [["SAL", "Sales"], ["MKT", "Marketing"], ["FIN", "Finance"]]


class TestFindings:
    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_every_finding_with_its_sentence(self, language):
        plan = plan_from(PMBOK + "Nobody's work | | | | |\nTwo | A | A | R | |", language=language)
        translate = translator(language)
        tagged = tagged_of(plan)
        section = tagged.section(translate("Charter", "Findings"))
        printed = [tagged.text(one) for one in tagged.elements("LI", section)]
        expected = [plain(finding_text(one, plan, translate)) for one in check(plan)]
        assert sorted(printed) == sorted(expected)

    def test_accepted_and_parked_ones_with_reason_person_and_date(self):
        plan = plan_from("| A | B\nx | A | A\ny | R | R")
        first, second, *others = check(plan)
        accepted = Acceptance(first.key, "accepted", "Only  this year", "Ann", date(2027, 3, 1))
        parked = Acceptance(second.key, "parked")
        settled = Plan(
            plan.info,
            plan.assignments,
            roles=plan.roles,
            activities=plan.activities,
            acceptances={one.id: one for one in (accepted, parked)},
        )
        tagged = tagged_of(settled)
        section = tagged.section("Findings")
        heads = [tagged.text(one) for one in tagged.elements("H3", section)]
        assert heads[-2:] == ["Accepted: 1", "Parked: 1"]
        items = [tagged.text(one) for one in tagged.elements("LI", section)]
        assert items[-2].endswith("Only this year · Ann · until 1 March 2027")
        assert len(items) == len(others) + 2

    def test_an_acceptance_that_has_ended_leaves_the_finding_open(self):
        plan = plan_from("| A | B\nx | A | A")
        (first, *_) = check(plan)
        ended = Acceptance(first.key, "accepted", "why", "", date(2026, 11, 23))
        again = Plan(
            plan.info,
            plan.assignments,
            roles=plan.roles,
            activities=plan.activities,
            acceptances={ended.id: ended},
        )
        assert "Accepted:" not in "".join(page_texts(charter_of(again).data))

    def test_an_empty_plan_is_not_called_clean(self):
        text = "".join(page_texts(charter_of(Plan()).data))
        assert "Nothing to check yet" in text
        assert "no open findings" not in text


class TestNotes:
    def test_notes_of_cells_by_row_and_role(self):
        plan = plan_from("| A | B\nx | R | A\ny | C | I")
        cells = {
            "x": {
                "B": Assignment(frozenset({"owner"}), "second"),
                "A": Assignment(frozenset(), "first"),
            },
            "y": {
                "A": Assignment(frozenset({"support", "doer"})),
                "gone": Assignment(frozenset(), "lost"),
            },
        }
        noted = Plan(plan.info, cells, roles=plan.roles, activities=plan.activities)
        tagged = tagged_of(noted)
        assert tagged.tables(tagged.section("Notes to the matrix"))[0] == [
            ["1 A", "first"],
            ["1 B", "second"],
            ["2 A", "? has no letter in this set: support"],
        ]
        assert "A marked corner" in tagged.text(tagged.section("How to read the letters"))

    def test_no_notes_no_section(self):
        tagged = tagged_of(plan_from(PMBOK))
        with pytest.raises(KeyError):
            tagged.section("Notes to the matrix")
        assert "A marked corner" not in tagged.text(tagged.root)


class TestRoles:
    def test_people_deputies_superiors_and_counts(self):
        plan = example_plan("en")
        tagged = tagged_of(plan)
        (table,) = tagged.tables(tagged.section("Roles and people"))
        assert table[0] == ["Role", "Held by", "Deputy", "Reports to", "R", "A", "C", "I"]
        rows = {row[0]: row[1:] for row in table[1:] if len(row) > 1}
        assert list(rows) == [
            role.name
            for department in ("", *dict.fromkeys(role.department for role in plan.columns))
            for role in plan.columns
            if role.department == department
        ]
        for role in plan.columns:
            held, deputy, superior, *counts = rows[role.name]
            assert held == " ".join(person.name for person in plan.holders(role.id))
            assert deputy == (plan.roles[role.deputy].name if role.deputy else "")
            assert superior == (plan.roles[role.reports_to].name if role.reports_to else "")
            used = [plan.assignment(one.id, role.id).functions for one in plan.rows]
            for letter, count in zip(plan.letters.letters, counts, strict=True):
                found = sum(letter.function in functions for functions in used)
                assert count == (str(found) if found else "")

    def test_empty_columns_are_left_out(self):
        tagged = tagged_of(plan_from(PMBOK))
        (table,) = tagged.tables(tagged.section("Roles and people"))
        assert table[:2] == [["Role", "R", "A", "C", "I"], ["Ann", "", "2", "", "2"]]

    def test_the_header_is_repeated_on_every_page(self):
        plan = Plan(
            roles={f"r{i}": Role(f"r{i}", f"Role number {i}.", rank=i) for i in range(120)},
            people={"p": Person("p", "Ann", roles=("r0", "gone"))},
        )
        pages = [text for text in page_texts(charter_of(plan).data)[1:] if "Role number" in text]
        assert len(pages) > 2
        assert all("Held by" in text for text in pages)

    def test_departments_are_named_and_their_absence_too(self):
        tagged = tagged_of(people_plan())
        (table,) = tagged.tables(tagged.section("Roles and people"))
        assert [row[0] for row in table if len(row) == 1] == [
            "Sales SAL",
            "Marketing MKT",
            "Without a department",
        ]

    def test_counts_are_left_out_where_letters_are_many(self):
        letters = tuple(Letter(chr(65 + i), f"f{i}") for i in range(9))
        plan = Plan(
            PlanInfo(letter_set="own"),
            roles={"r": Role("r", "R")},
            activities={"a": Activity("a", "A")},
            letter_sets={"own": LetterSet("own", "Own", letters)},
        )
        tagged = tagged_of(plan)
        assert tagged.tables(tagged.section("Roles and people")) == [[["Role"], ["R"]]]


@pytest.mark.parametrize(
    ("day", "english", "russian"),
    [
        (date(2026, 1, 1), "1 January 2026", "1\u00a0января 2026\u00a0г."),
        (date(2026, 5, 31), "31 May 2026", "31\u00a0мая 2026\u00a0г."),
        (date(2027, 12, 24), "24 December 2027", "24\u00a0декабря 2027\u00a0г."),
    ],
)
def test_long_dates(day, english, russian):
    assert long_date(day, translator("en")) == english
    assert long_date(day, translator("ru")).replace("\u00a0", " ") == russian.replace("\u00a0", " ")


class TestCoverOfGoals:
    def test_shared_goals_with_measure_and_end(self):
        plan = example_plan("en")
        cover = plain(page_texts(charter_of(plan).data)[0])
        shared = [goal for goal in plan.goals.ordered if goal.level == "shared"]
        named = [goal for goal in shared if goal.name in cover]
        assert named == shared[: len(named)]
        assert 1 <= len(named) <= 5
        assert f"and {len(shared) - len(named)} more" in cover
        assert "Until" not in cover
        assert "MQL acceptance rate 30 June 2027" in cover

    @pytest.mark.parametrize("language", ["en", "ru"])
    @pytest.mark.parametrize("paper", ["a4", "letter"])
    def test_the_cover_of_the_example_is_one_page(self, language, paper):
        plan = example_plan(language)
        texts = page_texts(charter_of(plan, paper=paper).data)
        signers = signers_of(plan)
        assert all(one.name in texts[0] for one in signers)
        assert not any(one.name in texts[1] for one in signers)

    def test_signers_say_where_they_are_once_the_plan_is_put_to_be_signed(self):
        plan = example_plan("en")
        assert "not signed yet" not in page_texts(charter_of(plan).data)[0]
        people = [person for person in plan.people.ordered if person.may_sign]
        asked = [SignerRecord(one.name, "", "", one.id) for one in people]
        plan = plan.apply(freeze(plan, "1.0", asked, made="2026-11-24T10:00+00:00"))
        keys = [one.id for one in plan.signatures.ordered]
        wishes = (
            {"outcome": "agrees", "method": "typed"},
            {"outcome": "declines", "method": "typed", "remark": "No"},
            {"outcome": "", "method": "later"},
        )
        for key, wish in zip(keys, wishes, strict=False):
            plan = plan.apply(sign(plan, key, made="2026-11-24T11:00+00:00", **wish))
        cover = plain(page_texts(charter_of(plan).data)[0])
        for words in ("agrees, 24 November", "declines, 24 November", "signs later"):
            assert cover.count(words) == 1
        assert cover.count("not signed yet") == len(keys) - 3
        assert "To be signed by" not in cover


class TestPagesOfSignatures:
    @pytest.mark.parametrize(
        ("heights", "expected"),
        [
            ([100, 100], []),
            ([100, 100, 100], [1]),
            ([100, 100, 100, 100, 100, 100], [2, 4]),
            ([100, 100, 100, 100, 100, 100, 100], [2, 5]),
            ([250, 250], [0, 1]),
            ([200, 60, 200], [1]),
            ([60, 200, 200], [2]),
        ],
    )
    def test_no_row_of_blocks_is_alone_on_the_last_page(self, heights, expected):
        assert page_starts(heights, 200.0 if len(heights) != 3 else 260.0, 310.0) == expected
