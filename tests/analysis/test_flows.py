"""Letters are given out at least cost: the same cost as trying every way."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.analysis.flows import (
    CANDIDATES,
    FIT,
    FITS,
    TOGETHER,
    Loads,
    Need,
    Rules,
    give_out,
)

ROLES = "pqrs"


def cheapest(needs: list[Need], loads: Loads, rules: Rules) -> tuple[int, int] | None:
    """Letters left open and cost of the best of all ways to serve as many needs as possible."""
    best: tuple[int, int] | None = None
    choices = []
    for need in needs:
        able = [r for r in need.fits if rules.together or r not in need.beside]
        ways = [way for n in range(need.times + 1) for way in combinations(able, n)]
        choices.append(ways)
    for ways in product(*choices):
        found = cost_of(needs, ways, loads, rules)
        if found is not None and (best is None or found < best):
            best = found
    return best


def cost_of(needs, ways, loads, rules) -> tuple[int, int] | None:
    times: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    cost = left = 0
    for need, way in zip(needs, ways, strict=True):
        left += need.times - len(way)
        for role in way:
            times[role] += 1
            pairs[need.activity, role] += 1
            cost += FITS.index(need.fits[role]) * FIT
            cost += TOGETHER if role in need.beside else 0
    if not rules.together and any(n > 1 for n in pairs.values()):
        return None
    cost += TOGETHER * sum(n - 1 for n in pairs.values())
    for role, n in times.items():
        if rules.most is not None and loads.letters[role] + n > rules.most:
            return None
        cost += sum(loads.cost(role, nth, rules.evenness) for nth in range(1, n + 1))
    return left, cost


fits = st.dictionaries(st.sampled_from(ROLES), st.sampled_from(FITS), max_size=4)


@st.composite
def cases(draw) -> tuple[list[Need], Loads, Rules]:
    needs = []
    for number in range(draw(st.integers(1, 3))):
        beside = frozenset(draw(st.sets(st.sampled_from(ROLES), max_size=1)))
        both = draw(st.booleans())
        needs.append(Need(f"a{number}", "owner", 1, draw(fits), frozenset() if both else beside))
        if both:
            needs.append(Need(f"a{number}", "doer", draw(st.integers(1, 2)), draw(fits)))
    by = {role: draw(st.integers(0, 30)) for role in ROLES}
    letters = {role: draw(st.integers(0, 3)) for role in ROLES}
    rules = Rules(
        draw(st.booleans()), draw(st.sampled_from([None, 2, 4])), draw(st.sampled_from([0, 1, 8]))
    )
    return needs, Loads(3, 10.0, by, letters), rules


@given(cases())
@settings(max_examples=80)
def test_no_other_way_costs_less(case):
    needs, loads, rules = case
    expected = cheapest(needs, loads, rules)
    before = dict(loads.by)
    found = give_out(needs, loads, rules)
    served = sum(need.times for need in needs) - sum(need.times for need in found.open)
    assert expected is not None
    if not found.open:
        assert expected == (0, found.cost)
        assert len(found.taken) == served
    else:
        assert expected[0] > 0
    for need, role in found.taken:
        assert role in need.fits
        assert rules.together or role not in need.beside
    grown = Counter(role for _need, role in found.taken)
    assert loads.by == {role: before[role] + 3 * grown[role] for role in ROLES}
    if rules.most is not None:
        assert all(loads.letters[role] <= rules.most for role in grown)


@given(cases())
@settings(max_examples=20)
def test_the_same_question_has_the_same_answer(case):
    needs, loads, rules = case
    copy = Loads(loads.weight, loads.mean, dict(loads.by), dict(loads.letters))
    assert give_out(needs, loads, rules) == give_out(needs, copy, rules)


def test_even_loads_by_hand():
    """Six equal letters for three roles of which one carries two already: 1, 2 and 3 of them.

    With loads 6, 0, 0 and weight 3 the least sum of squares is at 3·(8/3): 9, 9 and 6.
    """
    roles = dict.fromkeys("pqr", "free")
    needs = [Need(f"a{n}", "doer", 1, roles) for n in range(6)]
    loads = Loads(3, 8.0, {"p": 6, "q": 0, "r": 0}, dict.fromkeys("pqr", 0))
    give_out(needs, loads, Rules(together=True, most=None, evenness=1))
    assert sorted(loads.by.values()) == [6, 9, 9]


def test_nothing_is_needed():
    loads = Loads(3, 1.0, {}, {})
    assert give_out([], loads, Rules(together=True, most=None, evenness=1)) == ([], [], 0)


def test_only_the_nearest_are_looked_at():
    many = {f"r{n:02}": "told" for n in range(CANDIDATES + 5)} | {"best": "held"}
    loads = Loads(3, 1.0, dict.fromkeys(many, 0), dict.fromkeys(many, 0))
    found = give_out(
        [Need("a", "doer", 1, many)], loads, Rules(together=True, most=None, evenness=1)
    )
    assert [role for _need, role in found.taken] == ["best"]
    assert len(found.taken[0][0].fits) == CANDIDATES
