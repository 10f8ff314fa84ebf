"""``--torture`` runs every trial instead of a small part of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.torture.harness import missing


@pytest.fixture
def whole(request: pytest.FixtureRequest) -> bool:
    """Whether everything is to be tried."""
    return bool(request.config.getoption("--torture"))


@pytest.fixture(scope="session")
def strace() -> None:
    """Skips where calls cannot be disturbed."""
    if reason := missing():
        pytest.skip(f"NO CRASH TESTS: {reason}")


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Writes figures to the screen when everything is tried."""
    reporter = request.config.pluginmanager.get_plugin("terminalreporter")

    def say(text: str) -> None:
        if request.config.getoption("--torture") and reporter:
            reporter.write_line("")
            reporter.write_line(text)

    return say
