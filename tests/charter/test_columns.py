"""Roles as columns, and their parts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from raciplanner.charter.columns import Group, groups_of, parts_of, width_of
from raciplanner.model.plan import Plan
from raciplanner.model.records import Department, Role


def group(name: str, count: int) -> Group:
    roles = tuple(Role(f"{name}{i}", f"{name}{i}", name) for i in range(count))
    return Group(Department(name, name), roles)


def sizes(*counts: int, capacity: int) -> list[list[int]]:
    groups = [group(chr(97 + i), count) for i, count in enumerate(counts)]
    return [[len(one.roles) for one in part] for part in parts_of(groups, capacity)]


def test_roles_are_gathered_by_department_in_the_order_of_the_columns():
    plan = Plan(
        roles={
            key: Role(key, key, department, rank=i)
            for i, (key, department) in enumerate(
                [("a", "x"), ("b", "y"), ("c", "gone"), ("d", "x"), ("e", "")]
            )
        },
        departments={"y": Department("y", "Y", rank=0), "x": Department("x", "X", rank=1)},
    )
    found = [
        (one.department and one.department.id, [r.id for r in one.roles]) for one in groups_of(plan)
    ]
    assert found == [("x", ["a", "d"]), ("y", ["b"]), (None, ["c", "e"])]


def test_what_fits_stays_together():
    assert sizes(5, 5, 4, capacity=14) == [[5, 5, 4]]
    assert sizes(capacity=14) == []


def test_parts_are_split_between_departments_and_even():
    assert sizes(4, 4, 4, 4, 4, 4, capacity=20) == [[4, 4, 4], [4, 4, 4]]
    assert sizes(8, 2, 2, 8, capacity=14) == [[8, 2], [2, 8]]
    assert sizes(3, 12, capacity=12) == [[3], [12]]


def test_a_department_that_is_too_wide_is_split_into_equal_pieces():
    assert sizes(20, capacity=14) == [[10], [10]]
    assert sizes(29, 3, capacity=14) == [[10], [10], [9, 3]]


@given(st.lists(st.integers(1, 30), max_size=8), st.integers(1, 20))
def test_every_column_is_in_exactly_one_part_that_fits(counts, capacity):
    groups = [group(f"d{i}_", count) for i, count in enumerate(counts)]
    parts = parts_of(groups, capacity)
    found = [role for part in parts for one in part for role in one.roles]
    assert found == [role for one in groups for role in one.roles]
    assert all(1 <= width_of(part) <= capacity for part in parts)


def test_a_close_matrix_tears_departments_apart_where_that_saves_a_third_of_the_parts():
    def close(*counts: int, capacity: int) -> list[list[int]]:
        groups = [group(chr(97 + i), count) for i, count in enumerate(counts)]
        parts = parts_of(groups, capacity, close=True)
        return [[len(one.roles) for one in part] for part in parts]

    assert close(20, 20, 20, capacity=30) == [[20, 10], [10, 20]]
    assert close(20, 20, 20, capacity=40) == [[20, 20], [20]]
    assert close(4, 4, capacity=14) == [[4, 4]]
    assert close(3, 10, 10, 10, capacity=11) == [[3], [10], [10], [10]]
    assert close(capacity=5) == []


@given(st.lists(st.integers(1, 30), max_size=8), st.integers(1, 20))
def test_every_column_is_in_exactly_one_close_part(counts, capacity):
    groups = [group(f"d{i}_", count) for i, count in enumerate(counts)]
    parts = parts_of(groups, capacity, close=True)
    found = [role for part in parts for one in part for role in one.roles]
    assert found == [role for one in groups for role in one.roles]
    assert all(1 <= width_of(part) <= capacity for part in parts)
