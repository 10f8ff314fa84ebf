"""Charters that several test files read."""

from __future__ import annotations

import pytest

from tests.charter.reading import charter_of
from tests.charter.whole import PLANS, Read


@pytest.fixture(scope="session", params=PLANS)
def read(request) -> Read:
    """Each of the charters in turn, made once."""
    make, options = PLANS[request.param]
    plan = make()
    language = options.get("language", plan.info.language)
    return Read(plan, language, charter_of(plan, **options))
