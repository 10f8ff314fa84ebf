"""Matrices as people draw them: every quirk seen in published ones, each in a small table."""

from __future__ import annotations

from tests.exchange.reading import (
    best,
    cells,
    in_workbook,
    kinds,
    one,
    phases,
    proposals,
    roles,
    table,
)

PLAIN = {"Plan": "PM=A Dev=R", "Build": "PM=I Dev=A/R"}


def test_titles_and_empty_rows_stand_above_the_header():
    found = in_workbook(
        table("""
            Website relaunch | |
            As of May | |
             | |
             | PM | Dev
            Plan | A | R
            Build | I | AR
        """)
    )
    assert cells(found[0]) == PLAIN
    assert found[0].title == "Website relaunch"
    assert found[0].place() == "Sheet1, A4:C6"


def test_group_labels_above_the_roles_become_departments():
    rows = table("""
         | Business | | IT |
        Task | Owner | Clerk | Dev | Ops
        Order | A | R | I | I
        Deploy | I | | R | A
    """)
    (found,) = in_workbook(rows, merge=["B1:C1", "D1:E1"])
    assert roles(found) == ["Owner", "Clerk", "Dev", "Ops"]
    assert [role.group for role in found.roles] == ["Business", "Business", "IT", "IT"]


def test_group_labels_without_merged_cells_reach_to_the_next_one():
    found = one(
        """
        ,Business,,IT,
        Task,Owner,Clerk,Dev,Ops
        Order,A,R,I,I
        Deploy,I,,R,A
    """,
        "x.csv",
    )
    assert [role.group for role in found.roles] == ["Business", "Business", "IT", "IT"]


def test_group_labels_below_the_roles():
    (found,) = in_workbook(
        table("""
            Task | Owner | Clerk | Dev
             | Internal | Internal | External
            Order | A | R | I
            Deploy | I | C | A
        """)
    )
    assert roles(found) == ["Owner", "Clerk", "Dev"]
    assert [role.group for role in found.roles] == ["Internal", "Internal", "External"]


def test_sub_roles_that_repeat_are_named_with_the_person_above():
    rows = table("""
        Task | Sales | | Marketing |
         | Lead | Backup | Lead | Backup
        Plan | A | R | I | I
        Sell | R | C | A | I
    """)
    (found,) = in_workbook(rows, merge=["B1:C1", "D1:E1"])
    assert roles(found) == [
        "Sales / Lead",
        "Sales / Backup",
        "Marketing / Lead",
        "Marketing / Backup",
    ]


def test_a_role_merged_down_over_both_heading_rows():
    rows = table("""
        Task | Business | | Vendor
         | Owner | Clerk |
        Order | A | R | I
        Deploy | I | C | A
    """)
    (found,) = in_workbook(rows, merge=["A1:A2", "B1:C1", "D1:D2"])
    assert roles(found) == ["Owner", "Clerk", "Vendor"]
    assert [role.group for role in found.roles] == ["Business", "Business", ""]


def test_section_rows_inside_the_table():
    found = one("""
        | Task | PM | Dev |
        |---|---|---|
        | **Start** |
        | Plan | A | R |
        | **Work** | | |
        | Build | I | AR |
    """)
    assert cells(found) == PLAIN
    assert phases(found) == ["Start", "Work"]


def test_a_section_row_merged_over_the_table():
    rows = table("""
        Task | PM | Dev
        Plan | A | R
        Later | |
        Build | I | AR
    """)
    (found,) = in_workbook(rows, merge=["A3:C3"])
    assert cells(found) == PLAIN
    assert phases(found) == ["", "Later"]


def test_a_section_row_that_repeats_its_text_in_every_column():
    found = one(
        """
        Task,PM,Dev
        Start,Start,Start
        Plan,A,R
        Work,Work,Work
        Build,I,AR
    """,
        "x.csv",
    )
    assert cells(found) == PLAIN
    assert phases(found) == ["Start", "Work"]


def test_numbers_tell_sections_from_activities_without_letters():
    found = one(
        """
        No;Task;PM;Dev
        1;Start;;
        1.1;Plan;A;R
        1.2;Think;;
        2;Work;;
        2.1;Build;I;AR
    """,
        "x.csv",
    )
    assert cells(found) == PLAIN | {"Think": ""}
    assert phases(found) == ["Start", "Start", "Work"]


def test_an_activity_without_letters_among_others_stays_an_activity():
    found = one(
        """
        Task,PM,Dev
        Plan,A,R
        Think,,
        Build,I,AR
        Rest,,
    """,
        "x.csv",
    )
    assert list(cells(found)) == ["Plan", "Think", "Build", "Rest"]
    assert set(phases(found)) == {""}


def test_nested_section_rows_are_joined():
    found = one(
        """
        Task,PM,Dev
        STAGE 1,,
        Start,,
        Plan,A,R
        Work,,
        Build,I,AR
    """,
        "x.csv",
    )
    assert phases(found) == ["STAGE 1 / Start", "Work"]


def test_a_phase_column_filled_in_the_first_row_of_a_phase_only():
    found = one(
        """
        Phase,Task,PM,Dev
        Start,Plan,A,R
        ,Think,A,C
        Work,Build,I,AR
    """,
        "x.csv",
    )
    assert phases(found) == ["Start", "Start", "Work"]


def test_a_phase_column_filled_in_every_row():
    found = one(
        """
        Workstream,Activity,PM,Dev
        Start,Plan,A,R
        Start,Think,A,C
        Work,Build,I,AR
    """,
        "x.csv",
    )
    assert phases(found) == ["Start", "Start", "Work"]


def test_two_phase_columns_are_joined():
    found = one(
        """
        Phase,Area,Activity,PM,Dev
        Start,Law,Plan,A,R
        ,,Think,A,C
        ,Money,Pay,A,R
        Work,Law,Build,I,AR
    """,
        "x.csv",
    )
    assert phases(found) == ["Start / Law", "Start / Law", "Start / Money", "Work / Law"]


def test_number_priority_status_and_date_columns_are_no_roles():
    found = one(
        """
        ID,Priority,Task,Status,PM,Dev,Due date,Comments
        T-1,A,Plan,Done,A,R,1 May,first thing
        T-2,C,Build,Open,I,AR,2 May,
        T-3,B,Ship,Open,A,R,3 May,
    """,
        "x.csv",
    )
    assert roles(found) == ["PM", "Dev"]
    assert cells(found) == PLAIN | {"Ship": "PM=A Dev=R"}
    assert found.activities[0].description == "first thing"
    assert [p.raw for p in found.problems if p.kind == "left_out"] == [
        "ID",
        "Priority",
        "Status",
        "Due date",
    ]


def test_description_and_deliverable_columns_are_kept():
    found = one(
        """
        Task,Description,Deliverable,PM,Dev
        Plan,Write the plan,Plan v1,A,R
        Build,Write the code,Code,I,AR
    """,
        "x.csv",
    )
    assert [(a.description, a.deliverable) for a in found.activities] == [
        ("Write the plan", "Plan v1"),
        ("Write the code", "Code"),
    ]


def test_legend_above_beside_and_below():
    (found,) = in_workbook(
        table("""
            R = Responsible | A = Accountable | C = Consulted | | |
             | | | | |
            Task | PM | Dev | | R | Responsible
            Plan | A | R | | A | Accountable
            Build | I | AR | | C | Consulted
             | | | | |
            I | Informed: is told | | | |
            R | Responsible: does it | | | |
        """)
    )
    assert cells(found) == PLAIN


def test_legend_on_another_sheet_adds_its_own_letter():
    (found,) = in_workbook(
        table("""
            Task | PM | Dev | Boss
            Plan | A | R | L
            Build | I | AR | I
        """),
        table("""
            R | Responsible
            A | Accountable
            L | Leads the way
        """),
        names=["Matrix", "Key"],
    )
    assert cells(found)["Plan"] == "PM=A Dev=R Boss=L"
    assert found.letter_set.id == "imported"
    own = found.letter_set.letters[-1]
    assert (own.char, own.word("en")) == ("L", "Leads the way")


def test_a_summary_table_is_no_matrix():
    (found,) = in_workbook(
        table("""
            Task | PM | Dev
            Plan | A | R
            Build | I | AR
            Total R | 0 | 2
             | |
            Count | PM | Dev
            R | 0 | 2
            A | 1 | 1
            C | 0 | 0
        """)
    )
    assert cells(found) == PLAIN


def test_counts_of_letters_per_role_are_no_list():
    found = one("""
        | Task | PM | Dev |
        |---|---|---|
        | Plan | A | R |
        | Build | I | AR |

        | Role | R | A | C | I |
        |---|---|---|---|---|
        | PM | 0 | 1 | 0 | 1 |
        | Dev | 2 | 1 | 0 | 0 |
    """)
    assert cells(found) == PLAIN


def test_tables_of_one_document_with_one_header_are_one_matrix():
    found = one("""
        # Launch
        ## Start
        | Task | PM | Dev |
        |---|---|---|
        | Plan | A | R |
        ## Roles
        | Role | Name |
        |---|---|
        | PM | Anna |
        ## Work
        | Task | PM | dev |
        |---|---|---|
        | Build | I | AR |
    """)
    assert cells(found) == PLAIN
    assert phases(found) == ["Start", "Work"]
    assert found.title == "Launch"
    assert found.place() == "Start, lines 3–13"


def test_tables_with_other_roles_are_matrices_of_their_own():
    found = proposals("""
        | Task | PM | Dev |
        |---|---|---|
        | Plan | A | R |
        | Think | A | R |

        | Task | Boss | Clerk | Guest |
        |---|---|---|---|
        | Order | A | R | I |
    """)
    assert [one.index for one in found] == [1, 2]
    assert roles(best(found)) == ["PM", "Dev"]


def test_the_header_repeated_on_one_sheet_starts_a_section():
    (found,) = in_workbook(
        table("""
            Start | |
            Task | PM | Dev
            Plan | A | R
             | |
            Work | |
            Task | PM | Dev
            Build | I | AR
        """)
    )
    assert cells(found) == PLAIN
    assert phases(found) == ["Start", "Work"]


def test_two_matrices_on_one_sheet_below_each_other():
    found = in_workbook(
        table("""
            Task | PM | Dev |
            Plan | A | R |
            Build | I | AR |
             | | |
            Process | Boss | Clerk | Guest
            Order | A | R | I
            Pay | A | R | C
        """)
    )
    assert [roles(one) for one in found] == [["PM", "Dev"], ["Boss", "Clerk", "Guest"]]
    assert cells(found[0]) == PLAIN


def test_two_matrices_beside_each_other():
    found = in_workbook(
        table("""
            Task | PM | Dev | | Task | Boss | Clerk
            Plan | A | R | | Order | A | R
            Build | I | AR | | Pay | I | A
        """)
    )
    assert cells(found[0]) == PLAIN
    assert cells(found[1]) == {"Order": "Boss=A Clerk=R", "Pay": "Boss=I Clerk=A"}


def test_roles_down_the_side():
    found = one("""
        | Role | Define scope | Build product | Sell product |
        |---|---|---|---|
        | Project manager | A | A | I |
        | Developer | C | R | I |
        | Sales team | R | I | A |
    """)
    assert found.orientation == "roles_activities"
    assert cells(found)["Sell product"] == "Project manager=I Developer=I Sales team=A"


def test_roles_down_the_side_known_by_who_answers():
    found = one("""
        | | Alpha | Beta | Gamma | Delta |
        |---|---|---|---|---|
        | North | A | A | A | C |
        | South | R | R | C | A |
    """)
    assert found.orientation == "roles_activities"
    assert roles(found) == ["North", "South"]


def test_hidden_rows_and_columns_are_read_and_told():
    (found,) = in_workbook(
        table("""
            Task | PM | Dev
            Plan | A | R
            Build | I | AR
        """),
        hide_columns=[2],
        hide_rows=[2],
    )
    assert cells(found) == PLAIN
    assert [(p.address, p.raw) for p in found.problems if p.kind == "hidden"] == [
        ("C2", "Dev"),
        ("A3", "Build"),
    ]


def test_a_hidden_sheet_is_not_the_best_one():
    rows = table("""
        Task | PM | Dev
        Plan | A | R
        Build | I | AR
    """)
    found = in_workbook(rows, rows, hide_sheets=[1], names=["Now", "Old"])
    assert [one.confidence for one in found] == [1.0, 0.6]
    assert best(found[::-1]).tables[0].grid.name == "Now"


def test_merged_letters_count_for_each_cell():
    rows = table("""
        Task | PM | Dev | QA
        Plan | A | R |
        Build | I | A |
        Test | R | | C
    """)
    (found,) = in_workbook(rows, merge=["C2:D2", "C3:C4"])
    assert cells(found) == {
        "Plan": "PM=A Dev=R QA=R",
        "Build": "PM=I Dev=A",
        "Test": "PM=R Dev=A QA=C",
    }
    assert [p.address for p in found.problems] == ["D2", "C4"]


def test_merged_names_count_for_each_row():
    rows = table("""
        Task | Step | PM | Dev
        Plan | first | A | R
         | second | I | AR
    """)
    (found,) = in_workbook(rows, merge=["A2:A3"])
    assert [a.name for a in found.activities] in (["Plan", "Plan"], ["first", "second"])


def test_the_same_activity_twice_is_two_rows():
    found = one("Task,PM,Dev\nPlan,A,R\nPlan,I,AR\n", "x.csv")
    assert cells(found) == {"Plan": "PM=A Dev=R", "Plan'": "PM=I Dev=A/R"}


def test_a_role_in_two_spellings_is_reported():
    found = one("Task,Product Owner,Dev,product-owner\nPlan,A,R,I\nBuild,A,R,C\n", "x.csv")
    (problem,) = [p for p in found.problems if p.kind == "same_role"]
    assert (problem.raw, problem.data["other"]) == ("product-owner", "Product Owner")


def test_words_in_many_languages():
    found = one("""
        | Задача | Руководитель | Разработчик | Заказчик |
        |---|---|---|---|
        | Plan | Утверждает | Исполнитель | Информируется |
        | Build | Accountable | Verantwortlich | Konsultiert |
        | Vendre | Approuve | Réalise | Consulté |
        | Vender | Rinde cuentas | Ejecuta | Informado |
    """)
    assert list(cells(found).values()) == [
        "Руководитель=A Разработчик=R Заказчик=I",
        "Руководитель=A Разработчик=R Заказчик=C",
        "Руководитель=A Разработчик=R Заказчик=C",
        "Руководитель=A Разработчик=R Заказчик=I",
    ]


def test_lookalike_letters_are_read_and_told():
    found = one("Task,PM,Dev\nPlan,А,R\nBuild,І,С\nShip,A,R\n", "x.csv")
    assert cells(found)["Build"] == "PM=I Dev=C"
    assert [(p.kind, p.address) for p in found.problems] == [
        ("lookalike", "line 2, column 2"),
        ("lookalike", "line 3, column 2"),
        ("lookalike", "line 3, column 3"),
    ]


def test_text_in_cells_is_kept_as_a_note():
    found = one("""
        | Task | PM | Dev | Legal |
        |---|---|---|---|
        | Plan | A (until May) | R | ask first |
        | Build | I | AR | C/A when abroad |
        | Ship | A | R compartido | C→signs |
    """)
    assert cells(found) == {
        "Plan": "PM=A(until May) Dev=R Legal=(ask first)",
        "Build": "PM=I Dev=A/R Legal=A/C(when abroad)",
        "Ship": "PM=A Dev=R(compartido) Legal=C(signs)",
    }
    assert [(p.kind, p.raw) for p in found.problems] == [
        ("partly", "A (until May)"),
        ("unread", "ask first"),
        ("partly", "C/A when abroad"),
        ("partly", "R compartido"),
        ("partly", "C→signs"),
    ]


def test_a_row_of_texts_below_the_header_is_left_out():
    (found,) = in_workbook(
        [
            ["Task", "PM", "Dev"],
            ["Skills", "Planning\nTalking\nListening", "Writing\nThinking\nTesting"],
            ["Plan", "A", "R"],
            ["Build", "I", "AR"],
            [],
            ["Next to read", "a book on plans", "a book on code"],
        ]
    )
    assert cells(found) == PLAIN
    assert [p.address for p in found.problems if p.kind == "left_out"] == ["A2", "A6"]


def test_explained_roles_are_named_by_what_stands_before_the_dash():
    (found,) = in_workbook(
        [
            [
                "Task",
                "PM - the one who plans all the work and keeps everybody in the picture",
                "Dev",
            ],
            ["Plan", "A", "R"],
            ["Build", "I", "AR"],
        ]
    )
    assert cells(found) == PLAIN
    assert found.roles[0].description.startswith("the one who plans")


def test_a_role_without_letters_is_still_a_role():
    found = one("Task,PM,Guest,Dev,Late\nPlan,A,,R,\nBuild,I,,AR,\n", "x.csv")
    assert roles(found) == ["PM", "Guest", "Dev", "Late"]


def test_roles_whose_names_look_like_letters():
    found = one("Task,CR,IA,PM\nPlan,A,R,I\nBuild,I,AR,C\nShip,A,R,C\n", "x.csv")
    assert roles(found) == ["CR", "IA", "PM"]


def test_no_header_at_all():
    found = one("Plan,A,R\nBuild,I,AR\nShip,A,R\n", "x.csv")
    assert cells(found) == {"Plan": "B=A C=R", "Build": "B=I C=A/R", "Ship": "B=A C=R"}
    assert kinds(found) == ["no_heading", "no_heading"]


def test_letters_without_a_name_are_kept():
    found = one("Task,PM,Dev\nPlan,A,R\n,I,AR\nShip,A,R\n", "x.csv")
    assert [a.name for a in found.activities] == ["Plan", "(line 3, column 1)", "Ship"]
    assert "no_name" in kinds(found)


def test_names_under_letter_words():
    found = one("""
        | Decision | Responsible (R) | Accountable | Consulted party | Informed |
        |---|---|---|---|---|
        | Move | Tech lead; PM | Project lead | Accounting (if over 10,000), Law | Team |
        | Ship | Tech lead | PM/PO | — | All |
    """)
    assert found.orientation == "list"
    assert cells(found) == {
        "Move": "Tech lead=R PM=R Project lead=A Accounting=C(if over 10,000) Law=C Team=I",
        "Ship": "Tech lead=R PM/PO=A All=I",
    }


def test_a_name_in_two_columns_of_a_list_has_both_letters():
    found = one('Task,R,A\nPlan,"PM, Dev",PM\n', "x.csv")
    assert cells(found) == {"Plan": "PM=A/R Dev=R"}


def test_lists_under_several_headings_are_one():
    found = one("""
        ## Start
        | Task | Responsible | Accountable |
        |---|---|---|
        | Plan | Dev | PM |
        ## Work
        | Task | Responsible | Accountable |
        |---|---|---|
        | Build | Dev | Boss |
    """)
    assert cells(found) == {"Plan": "Dev=R PM=A", "Build": "Dev=R Boss=A"}
    assert phases(found) == ["Start", "Work"]


def test_marks_under_letters_with_a_column_of_roles():
    found = one("""
        | Task | Role | R | A | C | I |
        |---|---|---|---|---|---|
        | Plan | PM | | ✓ | | |
        | Plan | Dev | x | | | |
        | Build | PM | | | | ✓ |
        | Build | Dev | ✓ | ✓ | | |
    """)
    assert cells(found) == PLAIN


def test_marks_under_letters_repeated_for_each_role():
    rows = table("""
        Task | PM | | | | Dev | | |
         | R | A | C | I | R | A | C | I
        Plan | | x | | | x | | |
        Build | | | | x | x | x | |
    """)
    (found,) = in_workbook(rows, merge=["B1:E1", "F1:I1"])
    assert cells(found) == PLAIN


def test_one_row_per_assignment():
    found = one(
        """
        activity,role,letters
        Plan,PM,A
        Plan,Dev,R
        Build,PM,I
        Build,Dev,A/R
    """,
        "x.csv",
    )
    assert found.orientation == "assignments"
    assert cells(found) == PLAIN


def test_one_row_per_assignment_without_telling_headings():
    found = one(
        """
        what,whom,how
        Plan,Anna,A
        Plan,Boris,R
        Build,Anna,I
        Build,Boris,A/R
    """,
        "x.csv",
    )
    assert cells(found) == {"Plan": "Anna=A Boris=R", "Build": "Anna=I Boris=A/R"}


def test_one_row_per_assignment_with_the_role_first():
    found = one("""
        | Rolle | Aufgabe | RASCI |
        |---|---|---|
        | Leitung | Löschkonzept freigeben | A |
        | Technik | Löschen | R |
        | Archiv | Werte prüfen | S |
    """)
    assert cells(found)["Löschen"] == "Technik=R"
    assert found.letter_set.id == "rasci"


def test_a_single_role_with_groups():
    found = one(
        """
        Area,Step,Role
        Start,Plan,A
        ,Think,A/R
        Work,Build,R/C
        ,Ship,C
    """,
        "x.csv",
    )
    assert cells(found)["Build"] == "Role=C/R"
    assert phases(found) == ["Start", "Start", "Work", "Work"]


def test_an_empty_template():
    found = one("""
        # RACI chart
        | No | Task | Status | PM | Dev |
        |---|---|---|---|---|
        | 1 | Plan | open | | |
        | 2 | Build | open | | |
    """)
    assert found.is_template
    assert roles(found) == ["PM", "Dev"]
    assert list(cells(found)) == ["Plan", "Build"]


def test_an_empty_list_template():
    found = one("""
        | Task | Responsible | Accountable | Consulted | Informed |
        |---|---|---|---|---|
        | Plan | | | | |
        | Build | | | | |
    """)
    assert found.is_template
    assert list(cells(found)) == ["Plan", "Build"]


def test_other_letter_sets():
    sets = {
        "RASCI": ("A", "S", "rasci"),
        "RACI-VS: V = Verifier, S = Signatory": ("V", "S", "raci-vs"),
        "CAIRO": ("A", "O", "racio"),
        "RACI with Q": ("A", "Q", "raciq"),
    }
    for title, (first, second, expected) in sets.items():
        found = one(f"""
            # {title}
            | Task | PM | Dev | QA |
            |---|---|---|---|
            | Plan | A | R | {first} |
            | Build | I | R | {second} |
            | Ship | A | C | {second} |
        """)
        assert found.letter_set.id == expected


def test_decision_letters():
    found = one("""
        # DACI
        | Decision | PM | Boss | Dev | Team |
        |---|---|---|---|---|
        | Price | D | A | C | I |
        | Name | D | A | C | I |
    """)
    assert found.letter_set.id == "daci"
    assert found.activities[0].cells[0].functions == {"drive"}


def test_a_legend_gives_letters_their_meaning():
    found = one("""
        P = Performs, A = Approves, R = Reviews, I = Informed

        | Task | PM | Dev | QA |
        |---|---|---|---|
        | Plan | A | P | R |
        | Build | I | P | R |
    """)
    assert found.activities[0].cells[1].functions == {"doer"}
    assert found.activities[0].cells[2].functions == {"verify"}
    assert cells(found)["Plan"] == "PM=A Dev=P QA=R"


def test_tables_that_are_no_matrix():
    assert not proposals("""
        | Letter | Name | Description |
        |---|---|---|
        | R | Responsible | Does the work |
        | A | Accountable | Answers for it |
        | C | Consulted | Is asked |

        | Name | Letter |
        |---|---|
        | Responsible | R |
        | Accountable | A |

        | Model | Letters |
        |---|---|
        | RACI | Responsible, Accountable, Consulted, Informed |
        | RASCI | the same with Support |
        | DACI | Approver, Contributor, Informed |

        | Communication | Owner | Frequency | Audience |
        |---|---|---|---|
        | Daily | PM | Daily | Team |

        | Component | Us | Them | Undefined |
        |---|---|---|---|
        | Gateway | ? | NO | ✓ |
    """)
    assert not proposals("""
        | Student | Maths | Art | Sport |
        |---|---|---|---|
        | Anna | A | B | C |
        | Boris | C | D | A |
    """)
