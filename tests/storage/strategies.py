"""Plans with everything in them that a plan may hold, in odd words."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from raciplanner.model.charter_records import (
    DECISION_METHODS,
    OUTCOMES,
    SIGN_METHODS,
    ActionItem,
    AttachedFile,
    Boundary,
    CharterSection,
    Commitment,
    Decision,
    Handover,
    Meeting,
    Signature,
    Signoff,
)
from raciplanner.model.figures import exact
from raciplanner.model.frameworks import FUNCTIONS, LETTER_SETS
from raciplanner.model.goal_records import (
    CADENCES,
    DIRECTIONS,
    HORIZONS,
    LEVELS,
    LINK_KINDS,
    STATUSES,
    STRENGTHS,
    ActivityLink,
    Actual,
    Goal,
    GoalLink,
    Kpi,
    Pin,
)
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    SIDES,
    Acceptance,
    Activity,
    Assignment,
    Department,
    Letter,
    LetterSet,
    Parked,
    Person,
    Phase,
    PlanInfo,
    Role,
    RuleLimit,
    plain_assignment,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
IDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
RANKS = st.integers(-(2**40), 2**40)
DAYS = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
OWN_FUNCTIONS = st.sampled_from([*FUNCTIONS, "hand over", "[x]", "сдаёт", "\u2003"])
CELLS = st.builds(Assignment, st.frozensets(OWN_FUNCTIONS, max_size=3), TEXTS).filter(bool)
CELLS |= st.sampled_from(FUNCTIONS).map(plain_assignment)
WORDS = st.lists(st.tuples(st.sampled_from(["en", "ru"]), TEXTS), max_size=2).map(tuple)
LETTERS = st.builds(
    Letter, TEXTS.map(lambda text: text[:2]), IDS, WORDS, WORDS, RANKS, st.none() | RANKS
)
LETTER_SETS_OF_ONES_OWN = st.builds(
    LetterSet,
    IDS,
    TEXTS,
    st.lists(LETTERS, max_size=3).map(tuple),
    IDS,
    IDS,
    st.frozensets(st.frozensets(IDS, max_size=3), max_size=3),
) | st.sampled_from(list(LETTER_SETS.values()))


def _table(records: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(records, max_size=3, unique_by=lambda record: record.id).map(
        lambda found: {record.id: record for record in found}
    )


SIGNS = st.sampled_from([1, -1])
FIGURES = st.decimals(-(10**20), 10**20, places=6).map(exact)
ID_LISTS = st.lists(IDS, max_size=3).map(tuple)
NAMES = st.lists(TEXTS, max_size=3).map(tuple)
PLANS = st.builds(
    Plan,
    st.builds(
        PlanInfo,
        title=TEXTS,
        company=TEXTS,
        period=TEXTS,
        scope=TEXTS,
        language=st.sampled_from(["en", "ru"]),
        letter_set=TEXTS,
        version=TEXTS,
        review_date=DAYS,
    ),
    st.dictionaries(IDS, st.dictionaries(IDS, CELLS, min_size=1, max_size=4), max_size=4),
    letter_sets=_table(LETTER_SETS_OF_ONES_OWN),
    departments=_table(
        st.builds(
            Department,
            IDS,
            TEXTS,
            TEXTS,
            TEXTS,
            st.sampled_from(["", "sales", "marketing", "external"]),
            RANKS,
        )
    ),
    roles=_table(st.builds(Role, IDS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, RANKS)),
    people=_table(
        st.builds(Person, IDS, TEXTS, TEXTS, ID_LISTS, st.booleans(), RANKS, st.booleans())
    ),
    phases=_table(st.builds(Phase, IDS, TEXTS, TEXTS, RANKS)),
    activities=_table(
        st.builds(Activity, IDS, TEXTS, TEXTS, TEXTS, TEXTS, ID_LISTS, TEXTS, RANKS, NAMES, NAMES)
    ),
    acceptances=_table(st.builds(Acceptance, IDS, TEXTS, TEXTS, TEXTS, DAYS)),
    limits=_table(st.builds(RuleLimit, IDS, RANKS)),
    parked=_table(st.builds(Parked, IDS, TEXTS, TEXTS, TEXTS, TEXTS, DAYS, RANKS)),
    goals=_table(
        st.builds(
            Goal,
            IDS,
            TEXTS,
            TEXTS,
            st.sampled_from(LEVELS),
            ID_LISTS,
            st.lists(st.tuples(IDS, IDS), max_size=2).map(tuple),
            DAYS,
            DAYS,
            TEXTS,
            st.sampled_from(HORIZONS),
            st.sampled_from(STATUSES),
            TEXTS,
            TEXTS,
            RANKS,
        )
    ),
    goal_links=_table(
        st.builds(
            GoalLink,
            IDS,
            st.sampled_from(LINK_KINDS),
            IDS,
            IDS,
            st.sampled_from(STRENGTHS),
            SIGNS,
            TEXTS,
            TEXTS,
            ID_LISTS,
            TEXTS,
            TEXTS,
        )
    ),
    kpis=_table(
        st.builds(
            Kpi,
            IDS,
            TEXTS,
            unit=TEXTS,
            direction=st.sampled_from(DIRECTIONS),
            baseline=st.none() | FIGURES,
            target=st.none() | FIGURES,
            due=DAYS,
            cadence=st.sampled_from(CADENCES),
            joint=st.booleans(),
            goals=ID_LISTS,
            rank=RANKS,
        )
    ),
    actuals=_table(st.builds(Actual, IDS, IDS, st.dates(), FIGURES, TEXTS)),
    activity_links=_table(st.builds(ActivityLink, IDS, IDS, IDS, SIGNS)),
    pins=_table(st.builds(Pin, IDS, RANKS, RANKS)),
    decisions=_table(
        st.builds(Decision, IDS, TEXTS, TEXTS, TEXTS, st.sampled_from(DECISION_METHODS), day=DAYS)
    ),
    actions=_table(
        st.builds(ActionItem, IDS, TEXTS, TEXTS, DAYS, TEXTS, TEXTS, st.booleans(), RANKS)
    ),
    commitments=_table(st.builds(Commitment, IDS, TEXTS, st.sampled_from(SIDES), TEXTS, TEXTS)),
    meetings=_table(
        st.builds(Meeting, IDS, TEXTS, TEXTS, RANKS, TEXTS, ID_LISTS, NAMES, TEXTS, TEXTS, RANKS)
    ),
    boundaries=_table(st.builds(Boundary, IDS, IDS, TEXTS, RANKS)),
    handovers=_table(st.builds(Handover, IDS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)),
    charter_sections=_table(st.builds(CharterSection, IDS, st.booleans(), TEXTS, TEXTS, RANKS)),
    signoffs=_table(st.builds(Signoff, IDS, TEXTS, TEXTS, TEXTS, TEXTS, st.booleans(), TEXTS)),
    signatures=_table(
        st.builds(
            Signature,
            IDS,
            IDS,
            TEXTS,
            outcome=st.sampled_from(OUTCOMES),
            method=st.sampled_from(SIGN_METHODS),
            mark=st.lists(st.lists(RANKS, max_size=4).map(tuple), max_size=2).map(tuple),
        )
    ),
    attached_files=_table(
        st.builds(AttachedFile, IDS, TEXTS, TEXTS, st.binary(max_size=40), TEXTS)
    ),
)
"""Plans whose records need not fit together: a file keeps what it is given."""
