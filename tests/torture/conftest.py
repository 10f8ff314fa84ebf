"""``--torture`` runs every trial instead of a small part of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.torture.harness import missing

FIGURES: pytest.StashKey[list[str]] = pytest.StashKey()


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
    """Notes figures for the end of the run."""
    return request.config.stash.setdefault(FIGURES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the figures when everything was tried."""
    config = terminalreporter.config
    if config.getoption("--torture"):
        terminalreporter.section("figures")
        for text in config.stash.get(FIGURES, []):
            terminalreporter.write_line(text)
