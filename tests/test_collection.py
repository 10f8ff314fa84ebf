"""The pause of the garbage collector: it ends with the last of those who asked for it."""

import gc
import weakref

import pytest

from raciplanner.collection import take_for_old, tidy, without_collection


@pytest.fixture(autouse=True)
def _collector_stays_on():
    assert gc.isenabled()
    yield
    gc.enable()


def test_the_collector_is_off_meanwhile_and_on_again_afterwards():
    with without_collection():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_pauses_may_overlap():
    first, second = without_collection(), without_collection()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_it_ends_with_an_error_too():
    @without_collection()
    def failing():
        assert not gc.isenabled()
        raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        failing()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off():
    gc.disable()
    with without_collection():
        pass
    assert not gc.isenabled()


def test_what_is_taken_for_old_is_looked_at_when_nobody_waits():
    class Ring:
        def __init__(self):
            self.me = self

    ring = Ring()
    gone = weakref.ref(ring)
    take_for_old()
    del ring
    gc.collect()
    assert gone() is not None
    tidy()
    assert gone() is None
    gc.unfreeze()


def test_old_objects_without_a_ring_go_at_once():
    class Thing:
        pass

    thing = Thing()
    gone = weakref.ref(thing)
    take_for_old()
    del thing
    assert gone() is None
    gc.unfreeze()
