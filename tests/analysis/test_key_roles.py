"""Key-person index and isolation, on the published graph of Opsahl and by brute force."""

from itertools import permutations

import pytest

from raciplanner.analysis import key_roles
from raciplanner.analysis.key_roles import isolated, key_index, largest_isolation

OPSAHL = {
    "1": ["A", "B", "C"],
    "2": ["A", "B"],
    "3": ["B", "D"],
    "4": ["B", "E"],
    "5": ["B", "E"],
    "6": ["E", "F"],
}


def test_index_of_the_published_graph():
    index = key_index(OPSAHL)
    expected = {"A": 0.8333, "B": 2.3333, "C": 0.3333, "D": 0.5, "E": 1.5, "F": 0.5}
    assert index == pytest.approx(expected, abs=1e-4)
    assert sum(index.values()) == pytest.approx(6)


def test_the_closed_form_is_the_mean_over_all_orders_of_leaving():
    people = sorted({worker for some in OPSAHL.values() for worker in some})
    total = dict.fromkeys(people, 0)
    for order in permutations(people):
        for place, person in enumerate(order):
            before, after = order[:place], order[: place + 1]
            total[person] += len(isolated(OPSAHL, after)) - len(isolated(OPSAHL, before))
    assert key_index(OPSAHL) == pytest.approx({who: n / 720 for who, n in total.items()})


@pytest.mark.parametrize(("count", "items"), [(1, 0), (2, 2), (3, 3), (6, 6), (9, 6), (0, 0)])
def test_largest_isolation(count, items):
    away, found = largest_isolation(OPSAHL, count)
    assert len(found) == items
    assert len(away) == min(count, 6)
    if count == 2:
        assert away == ("B", "E")


def test_items_without_workers_are_isolated_by_nobody():
    assert isolated({"1": [], "2": ["A"]}, ["A"]) == ["2"]
    assert largest_isolation({}, 2) == ((), [])


def test_many_workers_are_chosen_one_after_the_other(monkeypatch):
    monkeypatch.setattr(key_roles, "MOST_LOOKS", 5)
    assert largest_isolation(OPSAHL, 2) == (("B", "E"), ["4", "5"])
