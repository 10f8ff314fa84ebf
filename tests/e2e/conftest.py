"""The same window and the same scripted user as in the tests of the parts."""

from tests.gui.conftest import (  # noqa: F401 - fixtures
    drive,
    english,
    preferences,
    script,
    window,
)
