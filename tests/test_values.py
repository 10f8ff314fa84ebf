"""Value classes behave as those of the library do, and cost nothing until they are used."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import field, replace

import pytest

from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Slotted:
    """With every kind of field."""

    name: str
    count: int = 3
    found: list[str] = field(default_factory=list)
    seen: int = field(default=0, compare=False, repr=False)

    @property
    def twice(self) -> int:
        return 2 * self.count


@dataclass(frozen=True)
class Open:
    """Without slots."""

    name: str
    count: int = 3


@dataclasses.dataclass(frozen=True)
class Usual:
    """What :class:`Open` is made by the library."""

    name: str
    count: int = 3


@dataclass(frozen=True, slots=True)
class Below(Slotted):
    """Inherits fields and adds one."""

    more: str = ""


@dataclass(frozen=True)
class Nothing:
    """No fields."""


@dataclass(frozen=True)
class Own:  # noqa: PLW1641 - it is given a hash
    """With methods of its own."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own)

    def __repr__(self) -> str:
        return "own"


@dataclass(frozen=True)
class OwnHash:
    """With a hash of its own as well."""

    name: str

    def __hash__(self) -> int:
        return 7


class Marked(Open):
    """An ordinary class below a value class."""


@dataclass
class Changing:
    """Not frozen: made by the library."""

    name: str


@dataclass(frozen=True)
class Checked:
    """With a check: made by the library."""

    name: str

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("empty")


@pytest.mark.parametrize("make", [Slotted, Open])
def test_objects_are_made_by_place_and_by_name(make):
    assert make("a", 5) == make(name="a", count=5)
    assert make("a").count == 3
    for wrong in ((), ("a", 1, [], 0, 1)):
        with pytest.raises(TypeError):
            make(*wrong)


def test_each_object_has_its_own_list():
    assert Slotted("a").found is not Slotted("a").found
    assert Slotted("a", found=["x"]).found == ["x"]


def test_they_are_compared_and_hashed_by_their_fields():
    assert Slotted("a", seen=1) == Slotted("a", seen=2)
    assert Slotted("a") != Slotted("b")
    assert Slotted("a") != Open("a")
    assert {Open("a"): 1}[Open("a")] == 1
    assert hash(Open("a")) == hash(Usual("a"))
    assert (Nothing() == Nothing(), hash(Nothing())) == (True, hash(()))


def test_they_show_their_fields():
    assert repr(Slotted("a", seen=1)) == "Slotted(name='a', count=3, found=[])"
    assert repr(Below("a", more="{x}")) == "Below(name='a', count=3, found=[], more='{x}')"


@pytest.mark.parametrize("value", [Slotted("a"), Open("a")])
def test_they_cannot_be_changed(value):
    with pytest.raises(dataclasses.FrozenInstanceError, match="assign to field 'name'"):
        value.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="delete field 'name'"):
        del value.name
    assert value.name == "a"


def test_a_class_below_may_have_attributes_of_its_own():
    value = Marked("a")
    value.mark = 1
    assert value.mark == 1
    del value.mark
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.name = "b"


def test_the_tools_of_the_library_know_them():
    assert replace(Slotted("a"), count=7).count == 7
    assert dataclasses.asdict(Open("a")) == {"name": "a", "count": 3}
    assert [one.name for one in dataclasses.fields(Below)][-1] == "more"
    match Open("a", 5):
        case Open(name, count):
            assert (name, count) == ("a", 5)


@pytest.mark.parametrize("value", [Slotted("a", 5, ["x"], 1), Open("a"), Below("a", more="m")])
def test_they_are_copied_and_pickled(value):
    for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert again == value
        assert repr(again) == repr(value)


def test_methods_of_its_own_stay():
    assert Own("a") == Own("b")
    assert repr(Own("a")) == "own"
    assert hash(Own("a")) == hash(("a",))
    assert hash(OwnHash("a")) == 7


def test_the_others_are_made_by_the_library():
    value = Changing("a")
    value.name = "b"
    assert value == Changing("b")
    with pytest.raises(ValueError, match="empty"):
        Checked("")


def test_fields_out_of_the_way_are_refused():
    with pytest.raises(TypeError, match="by its place"):

        @dataclass(frozen=True)
        class Odd:
            name: str = field(default="", init=False)


def test_methods_are_compiled_when_they_are_called():
    @dataclass(frozen=True, slots=True)
    class Late:
        name: str

    waiting = Late.__init__
    Late("a")
    assert Late.__init__ is not waiting
    assert Late.__init__.__qualname__.endswith("Late.__init__")
    assert Late("b").name == "b"
