"""Missing system libraries: read out of loader messages and turned into package names."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import debian
import qt_tools
import system_libraries

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
    ],
)
def test_libraries_have_the_debian_names(soname: str, package: str) -> None:
    assert system_libraries.debian_package(soname) == package


def test_names_are_read_from_the_loader_and_from_ldd() -> None:
    loader = "libGL.so.1: cannot open shared object file: No such file or directory"
    ldd = """
        libQt6Core.so.6 => /opt/lib/libQt6Core.so.6 (0x00007f)
        libEGL.so.1 => not found
        libxcb-icccm.so.4 => not found
    """
    assert system_libraries.names_in_error(loader) == {"libGL.so.1"}
    assert system_libraries.names_in_error(ldd) == {"libEGL.so.1", "libxcb-icccm.so.4"}
    own = "/opt/PySide6/libQt6Gui.so.6: cannot open shared object file: No such file or directory"
    assert system_libraries.names_in_error(own) == set()


@linux
def test_where_the_tests_run_nothing_is_missing() -> None:
    assert system_libraries.missing_libraries(qt_tools.qt_package(), []) == set()


@linux
def test_a_qt_that_is_damaged_is_no_missing_library(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"libQt6Core\.so\.6"):
        system_libraries.missing_libraries(tmp_path, [])


@linux
def test_a_session_names_its_window_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert system_libraries.wanted_platforms() == []
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert system_libraries.wanted_platforms() == ["wayland"]
    monkeypatch.setenv("DISPLAY", ":99")
    assert system_libraries.wanted_platforms() == ["xcb"]


@linux
def test_a_display_left_over_from_a_session_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert system_libraries.usable_display() == ""
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert system_libraries.usable_display() == ""


def test_the_command_for_people_is_complete() -> None:
    assert debian.command_line(["libgl1", "libegl1", "libgl1"]) == (
        "sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    )


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_packages_are_installed_even_when_the_lists_cannot_be_refreshed() -> None:
    import subprocess

    commands: list[str] = []

    def run(command: list[str]) -> None:
        commands.append(" ".join(command))
        if command[-1] == "update":
            raise subprocess.CalledProcessError(100, command)

    debian.install(["libgl1"], ["sudo", "-n"], run)
    assert commands[0].startswith("sudo -n env ")
    assert commands[1].endswith("install -y --no-install-recommends libgl1")
