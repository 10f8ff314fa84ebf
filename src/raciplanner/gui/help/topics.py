"""Topics of the help: a title and a few paragraphs, in the present language.

The first paragraph of a topic also says what an area is when somebody asks for it with Shift+F1.
A widget names its topic by the property ``topic``; :func:`topic_at` finds the nearest one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raciplanner.values import dataclass

translate = QCoreApplication.translate
PROPERTY = "topic"


@dataclass(frozen=True)
class Topic:
    """What the help says about one thing.

    Parameters
    ----------
    title : callable
        Gives the title in the present language.
    text : callable
        Gives the paragraphs, separated by line breaks.
    """

    title: Callable[[], str]
    text: Callable[[], str]

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs in the present language."""
        return self.text().split("\n")


TOPICS: Mapping[str, Topic] = {
    "begin": Topic(
        lambda: translate("Help", "How to begin"),
        lambda: translate(
            "Help",
            "A plan says who does what: activities are rows, roles are columns, letters say what a "
            "role does in an activity.\n"
            "Begin with the library, with a table you already have, with an earlier plan, or with "
            "nothing. The example shows a plan in the middle of an agreement; it is saved only if "
            "you ask for it.\n"
            "Then set letters, talk about the findings, and export the charter to be signed.",
        ),
    ),
    "letters": Topic(
        lambda: translate("Help", "What the letters mean"),
        lambda: translate(
            "Help",
            "Each letter says what a role does in an activity.\n"
            "Plan → Letters changes letters, words and meanings, or chooses another set.",
        ),
    ),
    "matrix": Topic(
        lambda: translate("Help", "The matrix"),
        lambda: translate(
            "Help",
            "Rows are activities, columns are roles. Type a letter: it is set at once in all "
            "selected cells, on any keyboard layout.\n"
            "+ and a letter adds a second one. Space shows the letters with their meanings. Del "
            "empties. Arrows, Tab and Enter walk as in a spreadsheet; F6 leaves the matrix.\n"
            "The marks left of a row and below a role show that there is a finding.",
        ),
    ),
    "activities": Topic(
        lambda: translate("Help", "Activities and phases"),
        lambda: translate(
            "Help",
            "An activity is something that is done again and again or delivered once: a verb and a "
            "thing, “Score a lead”.\n"
            "Ins adds one below, F2 renames, Alt+Up and Alt+Down move it, Ctrl+Shift+Del deletes "
            "it. Several lines pasted at “Add activity” become several activities.\n"
            "Phases group activities; the left and right arrows fold and unfold them. About twenty "
            "activities are enough for one session.",
        ),
    ),
    "roles": Topic(
        lambda: translate("Help", "Roles"),
        lambda: translate(
            "Help",
            "A role is a column: a position that stays when the person changes.\n"
            "Ctrl+Shift+R adds a role, Ctrl+F2 renames it, Alt+Left and Alt+Right move it. Who "
            "holds a role stands in the view People.\n"
            "The totals below count the letters of each role: many A or R are a question of time.",
        ),
    ),
    "details": Topic(
        lambda: translate("Help", "Details"),
        lambda: translate(
            "Help",
            "The details show the activity at the cursor: phase, description, result, what it "
            "depends on, and the note on the cell.\n"
            "What is typed here belongs to the plan at once. A note says why a letter stands in "
            "a cell, or what is still open.",
        ),
    ),
    "findings": Topic(
        lambda: translate("Help", "Findings"),
        lambda: translate(
            "Help",
            "Findings are questions to the room: nobody accountable, two accountable, too many who "
            "must be asked, too much for one role.\n"
            "F8 goes to the next one and shows its place. An error is solved or accepted before "
            "signing; a warning is worth talking about; a question is worth a minute.\n"
            "What the room can live with is accepted with a reason, or parked. Both are printed in "
            "the charter.",
        ),
    ),
    "goals": Topic(
        lambda: translate("Help", "Goals"),
        lambda: translate(
            "Help",
            "Goals of the company, shared goals and goals of departments: each stands under the "
            "goals it supports, under several if need be.\n"
            "Ins adds a goal beside the current one, Ctrl+Enter one below it, F2 edits, Alt+arrows "
            "move it, Del deletes. Ctrl+L says what it supports, Ctrl+Shift+X what pulls against "
            "it, Ctrl+Shift+L which activities serve it.\n"
            "A conflict needs a balancing rule, KPIs that guard both sides, and somebody who "
            "decides where the rule does not.",
        ),
    ),
    "goal_map": Topic(
        lambda: translate("Help", "Goal map"),
        lambda: translate(
            "Help",
            "What both departments pull towards, and where they pull apart: goals of the company "
            "on top, those that support them below, KPIs at the foot; at the side what is not "
            "linked yet.\n"
            "Enter adds a goal beside the current one, Tab one below it, F2 edits the name. L says "
            "what it supports, X what pulls against it, O who answers. Arrows go from card to "
            "card, with Ctrl they move it; a card placed by hand stays there.\n"
            "Space folds in what is below, Ctrl+Enter shows only this branch, Esc the whole map; "
            "Ctrl+9 makes all of it visible, Ctrl+F finds. The mouse drags cards, draws links from "
            "the round handles, and opens the activities of a goal in the matrix.",
        ),
    ),
    "kpis": Topic(
        lambda: translate("Help", "KPIs"),
        lambda: translate(
            "Help",
            "KPIs say how far goals are reached: target and limits, what was measured, who "
            "answers for the figure and where it comes from.\n"
            "The light is yellow or red from the limits given; the pace compares the last value "
            "with the even line from the baseline to the target, by working days.\n"
            "The joint index is the lower of the indices of marketing and sales, so that neither "
            "can win alone. Values are typed below, or read from a table with KPI, date and value.",
        ),
    ),
    "people": Topic(
        lambda: translate("Help", "People, roles and departments"),
        lambda: translate(
            "Help",
            "People hold roles; roles belong to departments; departments belong to a side.\n"
            "Ins adds, typing or F2 edits, Space says who takes part, Alt+Up and Alt+Down move, "
            "Del deletes. A list of names, one a line, can be pasted.\n"
            "The load adds up what the letters ask for: 3 for A and R, 2 for support and checking, "
            "1 for being asked. Who holds several roles carries their sum.",
        ),
    ),
    "charter": Topic(
        lambda: translate("Help", "Charter and export"),
        lambda: translate(
            "Help",
            "The charter is the document that both sides sign: cover, letters, matrix, findings, "
            "roles with their people, signatures.\n"
            "Every page carries the version and a hash of the content: two papers with the same "
            "hash say the same. Open findings are printed too.\n"
            "The menu Charter has the steps to signatures: put to be signed, read out (F5), sign "
            "one by one, close with a PDF, renew when the review is due. What was put to be signed "
            "stays as it is; who goes on editing begins a new draft, whose charter marks what is "
            "new.\n"
            "While reading out: Right, Space and Page Down turn on, Left and Page Up back, B shows "
            "nothing, D changes between dark and light, Esc ends it.\n"
            "Who signs later, or with a certificate, has fields in the PDF. “Sign a charter with "
            "a certificate…” puts a signature there, “Check a charter…” says what was signed, "
            "filled in or changed.\n"
            "The matrix can also be exported for Excel, as text or as a web page.",
        ),
    ),
    "import": Topic(
        lambda: translate("Help", "Import"),
        lambda: translate(
            "Help",
            "A table from Excel, CSV, Markdown or a web page becomes a plan.\n"
            "The preview shows what was understood: rows, roles, phases, letters. What could not "
            "be read is listed with its place and kept as a note, so nothing is lost.",
        ),
    ),
    "history": Topic(
        lambda: translate("Help", "History"),
        lambda: translate(
            "Help",
            "The history holds every edit with person and time, what was before and what came "
            "after.\n"
            "It can be searched and narrowed; Ctrl+Shift+H shows the edits of the activity at the "
            "cursor. “Restore” brings a former state back as an edit that can be undone.",
        ),
    ),
    "versions": Topic(
        lambda: translate("Help", "Versions"),
        lambda: translate(
            "Help",
            "A version is the plan at one moment under a name, kept inside the plan file.\n"
            "Ctrl+Shift+V makes one. Compare it with the plan now, with another version or with "
            "another file; Enter shows the place. Single differences can be taken back, or all.",
        ),
    ),
    "files": Topic(
        lambda: translate("Help", "Saving"),
        lambda: translate(
            "Help",
            "A plan is one file. Saving keeps the version before beside it as a backup.\n"
            "Everything you do is kept for a crash: the next start offers it again. Ctrl+Z takes "
            "back as far as the plan was opened.",
        ),
    ),
    "insights": Topic(
        lambda: translate("Help", "Insights"),
        lambda: translate(
            "Help",
            "How the plan hangs together: who works with whom, who carries how much, on whom it "
            "depends, where work changes hands.\n"
            "Each figure is one sentence, a picture and a table that says the same. In the picture "
            "the arrow keys go from part to part and Enter shows the role in the matrix.\n"
            "The figures follow the plan a moment after each edit. Pictures are saved as SVG or "
            "PNG.",
        ),
    ),
}
"""The topics by name, in the order in which the help lists them."""


def set_topic(widget: QWidget, topic: str) -> None:
    """Let ``widget`` and what is inside it belong to ``topic``."""
    widget.setProperty(PROPERTY, topic)


def explain(widget: QWidget, topic: str) -> None:
    """Name the topic of ``widget``, and say what it is when somebody asks with Shift+F1."""
    set_topic(widget, topic)
    widget.setWhatsThis(TOPICS[topic].paragraphs[0])


def topic_at(widget: QWidget | None) -> str:
    """The topic of ``widget`` or of the nearest one around it; empty where none has any."""
    while widget is not None:
        topic = widget.property(PROPERTY)
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""
