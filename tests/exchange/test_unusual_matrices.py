"""Rarer habits: counts beside a matrix, letters of one's own, abbreviations, lists turned round."""

from __future__ import annotations

import pytest

from raciplanner.exchange import propose, read_tables
from raciplanner.exchange.into_plan import to_plan
from tests.exchange.reading import cells, in_workbook, kinds, one, phases, proposals, roles, table


def told(found, kind):
    """Address and text of the problems of a kind."""
    return [(one.address, one.raw) for one in found.problems if one.kind == kind]


def test_counts_of_letters_are_no_activities_and_no_roles():
    (found,) = in_workbook(
        table("""
            Activity | CMO | Sales | Finance | # of A | Total
            Budget | A | R | C | 1 | 3
            Campaign | A | R | I | 1 | 3
            Total R | 0 | 2 | 0 | |
            Forecast | I | A/R | C | 1 | 3
            Total A | 2 | 1 | 1 | |
        """)
    )
    assert list(cells(found)) == ["Budget", "Campaign", "Forecast"]
    assert roles(found) == ["CMO", "Sales", "Finance"]
    assert told(found, "left_out") == [
        ("A4", "Total R"),
        ("A6", "Total A"),
        ("E1", "# of A"),
        ("F1", "Total"),
    ]


def test_a_column_of_counts_not_yet_reckoned_is_no_role():
    (found,) = in_workbook(
        table("Activity | CMO | Sales | R count\nPlan | A | R |\nSell | I | A/R |")
    )
    assert roles(found) == ["CMO", "Sales"]


def test_a_legend_below_with_one_letter_per_row():
    (found,) = in_workbook(
        table("""
            Phase | Activity | CMO | Sales
            Plan | Budget | A | R
             | Targets | A/R | C
            Run | Campaign | A | R
             | | |
            R – Responsible: does the work | | |
            A – Accountable: owns the outcome | | |
            C – Consulted | | |
            I – Informed | | |
        """)
    )
    assert list(cells(found)) == ["Budget", "Targets", "Campaign"]
    assert phases(found) == ["Plan", "Plan", "Run"]
    assert not found.problems


def test_bands_between_lines_of_lower_case_letters():
    found = in_workbook(
        table("""
            Activities | CMO | Content | Sales | AE
            PHASE 1 | | | |
            Blog | a | r | – | i
            Ads | a | r | n/a | -
            PHASE 2 | | | |
            Webinar | A | R | C | I
            Case study | A | R | C | C
            PHASE 3 | | | |
            Proposal | i | - | a | r
        """),
        merge=["A2:E2", "A5:E5", "A8:E8"],
    )
    assert len(found) == 1
    assert cells(found[0])["Case study"] == "CMO=A Content=R Sales=C AE=C"
    assert phases(found[0]) == ["PHASE 1", "PHASE 1", "PHASE 2", "PHASE 2", "PHASE 3"]


def test_sections_above_phases_of_a_column():
    (found,) = in_workbook(
        table("""
            Stage | Activity | CMO | Sales
            EXCELLENCE | | |
            Plan | Goals | A | R
            Note: quotas are final in March | | |
            Do | Calls | | A/R
            ENABLEMENT | | |
            Plan | Courses | A | R
        """),
        merge=["A2:D2", "A4:D4", "A6:D6"],
    )
    assert phases(found) == ["EXCELLENCE / Plan", "EXCELLENCE / Do", "ENABLEMENT / Plan"]
    assert told(found, "left_out") == [("B4", "Note: quotas are final in March")]


def test_people_named_below_their_roles():
    (found,) = in_workbook(
        table("""
            Task | Sponsor | Project Manager | Sales Rep
             | Ann Lee | John Smith | Bob Ray
            Charter | A | R | C
            Kick-off | I | A/R | C
        """)
    )
    assert [(role.name, role.description) for role in found.roles] == [
        ("Sponsor", "Ann Lee"),
        ("Project Manager", "John Smith"),
        ("Sales Rep", "Bob Ray"),
    ]


def test_letters_with_marks_behind_them():
    found = one("Task,PM*,Dev¹,Legal\nPlan,R1,A†,C?\nBuild,A,R²,I\n", "x.csv")
    assert roles(found) == ["PM", "Dev", "Legal"]
    assert cells(found) == {"Plan": "PM=R(1) Dev=A Legal=C(?)", "Build": "PM=A Dev=R Legal=I"}
    assert kinds(found) == ["partly", "partly"]


def test_russian_abbreviations():
    found = one(
        """
        Задача;Директор;Маркетолог;Менеджер;Юрист
        Стратегия;утв.;отв.;консульт.;инф.
        Реклама;Утв;исп.;отв. исп.;
        Договор;утв.;;исполн. / конс.;инф
        """,
        "x.csv",
    )
    assert cells(found) == {
        "Стратегия": "Директор=A Маркетолог=R Менеджер=C Юрист=I",
        "Реклама": "Директор=A Маркетолог=R Менеджер=R",
        "Договор": "Директор=A Менеджер=C/R Юрист=I",
    }


def test_responsible_beside_performer_is_accountable():
    found = one(
        "Задача;Директор;Маркетолог;Менеджер\nПлан;отв.;исп.;конс.\nЦены;Ответственный;;Исполнитель\n",
        "x.csv",
    )
    assert cells(found) == {
        "План": "Директор=A Маркетолог=R Менеджер=C",
        "Цены": "Директор=A Менеджер=R",
    }


def test_a_list_with_performers_and_responsible():
    found = one("""
        | Функция | Ответственный | Исполнители | Информируют |
        |---|---|---|---|
        | Бюджет | Директор | Аналитик, Бухгалтер | Юрист |
        | Реклама | Маркетолог | Дизайнер | Директор |
    """)
    assert cells(found)["Реклама"] == "Директор=I Маркетолог=A Дизайнер=R"


CYRILLIC = """
    О – ответственный, У – утверждает, К – консультирует, И – информируется
    Задача | Директор | Маркетолог | Менеджер | Юрист
    План | У | О | К | И
    Бюджет | У/О | И | | К
    Цены | У | К | О |
"""


def test_cyrillic_letters_with_a_legend_stay_cyrillic():
    (found,) = in_workbook(table(CYRILLIC))
    assert found.letter_set.name == "ОУКИ"
    assert [letter.function for letter in found.letter_set.letters] == [
        "doer",
        "owner",
        "two_way",
        "one_way",
    ]
    assert cells(found)["План"] == "Директор=У Маркетолог=О Менеджер=К Юрист=И"
    assert not found.problems
    assert found.title == "Sheet1"
    owner = found.letter_set.letter("owner")
    assert owner is not None
    assert (owner.minimum, owner.maximum) == (1, 1)


def test_letters_that_nothing_explains_are_kept_and_told():
    text = CYRILLIC.replace(
        "О – ответственный, У – утверждает, К – консультирует, И – информируется",
        "Матрица ответственности",
    )
    (found,) = in_workbook(table(text))
    assert found.letter_set.name == "RAИКОУ"
    assert cells(found)["Бюджет"] == "Директор=О/У Маркетолог=И Юрист=К"
    assert told(found, "no_meaning")[:2] == [("B3", "У"), ("C3", "О")]
    plan = to_plan(found, "Plan", "ru")
    assert plan.letters.letter("letter_о").word("ru") == "О"


def test_letters_that_nothing_explains_need_a_document_about_them():
    text = "Task,CEO,CMO\nPlan,L,W\nAds,W,L\nSales,L,W\n"
    assert not proposals(text, "grades.csv")
    (found,) = proposals(f"Responsibility matrix,,\n{text}", "grades.csv")
    assert found.letter_set.name == "RALW"


def test_a_few_strange_letters_do_not_make_a_set():
    found = one("RACI,,\nTask,CEO,CMO\nPlan,A,R\nAds,C,W\nSales,A,K\nPress,I,A\n", "x.csv")
    assert found.letter_set.id == "raci"
    assert kinds(found) == ["unread", "unread"]


def test_german_letters_by_their_legend():
    (found,) = in_workbook(
        table("""
            D = Durchführung, E = Entscheidung, M = Mitwirkung, I = Information
            Prozessschritt | GF | Vertriebsleiter | Innendienst | Marketing
            Angebot erstellen | I | E | D | M
            Preis festlegen | E | D | I |
            Kampagne | I | M | | E, D
        """)
    )
    functions = {letter.char: letter.function for letter in found.letter_set.letters}
    assert functions == {"D": "doer", "E": "owner", "M": "support", "I": "one_way"}


def test_a_legend_with_a_meaning_that_another_letter_has_changes_nothing():
    found = one("""
        R = Responsible, A = Accountable, C = Responsible, I = Informed

        | Task | PM | Dev | QA |
        |---|---|---|---|
        | Plan | A | R | C |
        | Build | A | I | R |
    """)
    assert found.letter_set.id == "raci"


def test_joined_names_come_apart_where_each_stands_alone_elsewhere():
    found = one("""
        | Process | R | A | C | I |
        |---|---|---|---|---|
        | Leads | SDR and AE | CRO | RevOps/Finance | CMO |
        | Pricing | AE | CRO & CFO | Sales and Marketing | SDR |
        | Terms | CFO | Finance | RevOps | |
    """)
    assert cells(found) == {
        "Leads": "SDR=R AE=R CRO=A RevOps=C Finance=C CMO=I",
        "Pricing": "SDR=I AE=R CRO=A CFO=A Sales and Marketing=C",
        "Terms": "RevOps=C Finance=A CFO=R",
    }


def test_a_list_by_role():
    found = one("""
        | Role | Responsible for | Accountable for | Consulted on | Informed about |
        |---|---|---|---|---|
        | CMO | Budget plan | Campaigns, Brand | Pricing | |
        | CRO | Pricing | Budget plan | Campaigns | Brand |
    """)
    assert roles(found) == ["CMO", "CRO"]
    assert cells(found) == {
        "Budget plan": "CMO=R CRO=A",
        "Campaigns": "CMO=A CRO=C",
        "Brand": "CMO=A CRO=I",
        "Pricing": "CMO=C CRO=R",
    }


def test_an_activity_named_once_for_the_roles_below_it():
    (found,) = in_workbook(
        table("""
            Task | Role | R | A | C | I
            Prepare brief | Marketing Manager | ✓ | | |
             | CMO | | ✓ | |
             | Sales Lead | | | x |
            Launch | Marketing Manager | ✓ | | |
             | CMO | | ✓ | |
        """)
    )
    assert cells(found) == {
        "Prepare brief": "Marketing Manager=R CMO=A Sales Lead=C",
        "Launch": "Marketing Manager=R CMO=A",
    }


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding, tmp_path):
    text = "Задача\tДиректор\tМенеджер\r\nПлан\tA\tR\r\nЦены\tC\tA\r\nСчёт\tI\tA/R\r\n"
    path = tmp_path / "plan.txt"
    path.write_bytes(text.encode(encoding))
    (found,) = propose(read_tables(path))
    assert cells(found)["Счёт"] == "Директор=I Менеджер=A/R"


def test_the_roles_of_marks_stand_behind_other_columns():
    found = one("""
        | Task | Region | Who | R | A | C |
        |---|---|---|---|---|---|
        | Plan | soon | CMO | | x | |
        | Plan | soon | Sales | x | | |
        | Build | later | CMO | | | x |
        | Build | later | Sales | x | x | |
    """)
    assert cells(found) == {"Plan": "CMO=A Sales=R", "Build": "CMO=C Sales=A/R"}


def test_letters_scattered_among_words_are_no_matrix():
    assert not proposals("A,drawing,sheet\nsize,C,frame\npaper,ink,R\n", "x.csv")


def test_two_columns_under_one_role_are_one_role():
    (found,) = in_workbook(
        table("""
            Task | CMO | | Sales |
            Plan | A | R | C |
            Sell | I (weekly) | R (drafts) | A | R
        """),
        merge=["B1:C1", "D1:E1"],
    )
    assert cells(found) == {"Plan": "CMO=A/R Sales=C", "Sell": "CMO=I/R(weekly; drafts) Sales=A/R"}


def test_sections_named_in_the_corner_of_a_repeated_header():
    (found,) = in_workbook(
        table("""
            1. Plan | CMO | Sales
            Goals | A | R
            Budget | A | C
            2. Run | CMO | Sales
            Ads | A/R | I
            Calls | | A/R
        """)
    )
    assert found.title == "Sheet1"
    assert phases(found) == ["1. Plan", "1. Plan", "2. Run", "2. Run"]


def test_roles_explained_below_the_heading():
    (found,) = in_workbook(
        table("""
            Phase | Activity | VP Sales | CMO | IT
             | | accountable for revenue | accountable for brand | tools
            P1 | Personas | C | A, R | I
             | Scoring | R | A | C
            P2 | Proposal | A/R | I |
        """)
    )
    assert [(role.name, role.description) for role in found.roles] == [
        ("VP Sales", "accountable for revenue"),
        ("CMO", "accountable for brand"),
        ("IT", "tools"),
    ]
    assert phases(found) == ["P1", "P1", "P2"]


def test_a_line_without_letters_beside_a_band_of_phases():
    (found,) = in_workbook(
        table("""
             | Activity | CMO | Sales
            MARKETING | Brand | A/R |
             | PR | |
             | Ads | A | R
            SALES | Calls | | A/R
             | Deals | I | A/R
        """),
        merge=["A2:A4", "A5:A6"],
    )
    assert cells(found)["PR"] == ""
    assert phases(found) == ["MARKETING", "MARKETING", "MARKETING", "SALES", "SALES"]


def test_words_with_an_explanation():
    found = one("""
        | Task | CMO | Sales | Legal |
        |---|---|---|---|
        | Budget | Accountable – signs it | Responsible for the draft | Consulted on terms |
        | Pricing | Consulted | Accountable | Informed |
    """)
    assert cells(found)["Budget"] == (
        "CMO=A(Accountable – signs it) Sales=R(Responsible for the draft) "
        "Legal=C(Consulted on terms)"
    )


def test_a_list_under_the_words_of_another_letter_set():
    found = one("""
        | Decision | Recommend | Agree | Perform | Input | Decide |
        |---|---|---|---|---|---|
        | Price | PM | Legal | Sales | Finance | CEO |
        | Brand | CMO | Legal | Agency | Sales | CEO |
    """)
    assert found.letter_set.id == "rapid"
    assert cells(found)["Price"] == "PM=R Legal=A Sales=P Finance=I CEO=D"


def test_ticks_alone_say_nothing_about_letters():
    rows = table("""
        Task | CMO | Sales | Finance
        Plan | ✓ | | ✓
        Do | | ✓ |
        Check | ✓ | ✓ |
    """)
    assert not in_workbook(rows, names=["Responsibility matrix"])
