"""Which system libraries Qt misses, found out by loading it; and whether there is a display.

``python packaging/system_libraries.py [xcb] [wayland]`` prints the missing libraries, one a line;
``--display`` prints the window system that answers, and fails when there is none.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

LOADED = (
    *(f"Qt/lib/libQt6{name}.so.6" for name in ("Core", "DBus", "Network", "Xml", "Gui", "Widgets")),
    *(f"Qt/lib/libQt6{name}.so.6" for name in ("Svg", "SvgWidgets", "PrintSupport", "Test")),
    "Qt/plugins/platforms/libqoffscreen.so",
)
"""What the program loads on every machine, as paths in the PySide6 package."""

PLATFORM_PLUGINS = {
    "xcb": ("Qt/plugins/platforms/libqxcb.so",),
    "wayland": (
        "Qt/plugins/platforms/libqwayland.so",
        "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    ),
}
"""What a window needs besides, by window system."""

DEBIAN_EXCEPTIONS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libz.so.1": "zlib1g",
}


def debian_package(soname: str) -> str:
    """Debian and Ubuntu package that holds the library ``soname``.

    The name follows Debian Policy section 8.1, but for a few older packages.

    >>> debian_package("libxcb-icccm.so.4"), debian_package("libX11.so.6")
    ('libxcb-icccm4', 'libx11-6')
    """
    if soname in DEBIAN_EXCEPTIONS:
        return DEBIAN_EXCEPTIONS[soname]
    base, _, version = soname.partition(".so.")
    base = base.lower().replace("_", "-")
    return f"{base}-{version}" if base[-1].isdigit() else base + version


def names_in_error(message: str) -> set[str]:
    """Libraries that a message of the dynamic loader, or of ``ldd``, calls missing."""
    found = re.findall(r"(\S+): cannot open shared object file", message)
    found += re.findall(r"^\s*(\S+) => not found", message, re.MULTILINE)
    return {name for name in found if "/" not in name}


def missing_libraries(package: Path, platforms: list[str]) -> set[str]:
    """Libraries that Qt in ``package`` needs for ``platforms`` and cannot load.

    Raises
    ------
    OSError
        If a file of Qt cannot be loaded for another reason.
    """
    missing: set[str] = set()
    for name in (*LOADED, *(file for p in platforms for file in PLATFORM_PLUGINS[p])):
        path = package / name
        try:
            ctypes.CDLL(str(path))
        except OSError as error:
            found = names_in_error(str(error)) | names_in_error(linked(path))
            if not found:
                raise
            missing |= found
    return missing


def linked(path: Path) -> str:
    """What ``ldd`` says about ``path``: it names every missing library, the loader only one."""
    if not shutil.which("ldd"):
        return ""
    return subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout


def wanted_platforms() -> list[str]:
    """Window systems this session says it has (on Linux; elsewhere Qt brings its own)."""
    if not sys.platform.startswith("linux"):
        return []
    if os.environ.get("DISPLAY"):
        return ["xcb"]
    return ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []


def usable_display() -> str:
    """Name of the window system that answers, or an empty text.

    ``DISPLAY`` may be left over from a session that ended; Qt would abort on it, so it is tried.
    """
    if not sys.platform.startswith("linux"):
        return "native"
    platforms = wanted_platforms()
    if platforms == ["xcb"]:
        return "xcb" if x_server_answers() else ""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    socket = Path(folder) / os.environ.get("WAYLAND_DISPLAY", "")
    return "wayland" if platforms and socket.is_socket() else ""


def x_server_answers() -> bool:
    """Whether the X server named by ``DISPLAY`` accepts a connection."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def main() -> None:
    """Entry point."""
    if sys.argv[1:] == ["--display"]:
        print(usable_display() or "no display")
        sys.exit(0 if usable_display() else 1)
    import qt_tools

    if not sys.platform.startswith("linux"):
        return
    for name in sorted(missing_libraries(qt_tools.qt_package(), sys.argv[1:])):
        print(name)


if __name__ == "__main__":
    main()
