"""The pause of the garbage collector: it ends with the last of those who asked for it."""

import gc

import pytest

from raciplanner.collection import without_collection


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
