"""What a screen reader gets: run by the Python of the system, which has pyatspi.

``listener.py tree`` prints everything that is on screen as JSON; ``listener.py hear`` prints what
is announced and what gets the focus, a line each, until it is stopped.
"""

import json
import sys
import time

import pyatspi

SHOWN = pyatspi.STATE_SHOWING


def program():
    end = time.monotonic() + 20
    while time.monotonic() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        for one in desktop:
            if one and "raciplanner" in (one.name or ""):
                return one
        time.sleep(0.1)
    sys.exit("the program is not in the accessibility tree")


def described(one):
    states = one.getState()
    return {
        "role": one.getRoleName(),
        "name": one.name,
        "description": one.description,
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "showing": states.contains(SHOWN),
        "box": box(one),
    }


def box(one):
    try:
        return list(one.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
    except NotImplementedError:
        return [0, 0, 0, 0]


def walk(one, found):
    found.append(described(one))
    if found[-1]["role"] == "table":
        table = one.queryTable()
        rows, columns = table.nRows, table.nColumns
        found[-1]["cells"] = [
            [table.getAccessibleAt(row, column).name for column in range(columns)]
            for row in range(min(rows, 8))
        ]
        found[-1]["size"] = [rows, columns]
        return
    if found[-1]["showing"] or found[-1]["role"] in {"application", "filler"}:
        for child in one:
            if child:
                walk(child, found)


def hear():
    def told(event):
        kind = "focus" if event.type.startswith("object:state") else "said"
        words = event.any_data if kind == "said" else event.source.name
        if kind == "said" or event.detail1:
            sys.stdout.write(f"{kind}: {words}\n")
            sys.stdout.flush()

    pyatspi.Registry.registerEventListener(
        told, "object:announcement", "object:state-changed:focused"
    )
    program()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    pyatspi.Registry.start()


if sys.argv[1] == "tree":
    seen = []
    walk(program(), seen)
    sys.stdout.write(json.dumps(seen))
else:
    hear()
