"""A spreadsheet beside the program: run by the Python of the system, which has uno.

``calc.py PORT`` waits for LibreOffice on that port with an empty sheet.  Each line on the
standard input is a command as JSON, each line on the standard output its answer.
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    address = f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext"
    end = time.monotonic() + 60
    while True:
        try:
            return resolver.resolve(address)
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


class Sheet:
    def __init__(self, port):
        context = connected(port)
        self.services, self.context = context.ServiceManager, context
        desktop = self.services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.desktop = desktop
        self.document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
        self.controller = self.document.getCurrentController()
        self.sheet = self.document.Sheets.getByIndex(0)
        self.dispatcher = self.services.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )

    def _do(self, command, *properties):
        self.dispatcher.executeDispatch(self.controller.Frame, command, "", 0, properties)

    def select(self, area):
        self.controller.select(self.sheet.getCellRangeByName(area))

    def clear(self):
        self.sheet.clearContents(1023)

    def paste(self, kind):
        """Paste at A1: as ``best`` (what Ctrl+V would take), ``html`` or ``text``."""
        self.clear()
        self.select("A1")
        formats = {"html": 51, "text": 1}
        if kind in formats:
            wanted = PropertyValue(Name="SelectedFormat", Value=formats[kind])
            self._do(".uno:ClipboardFormatItems", wanted)
        else:
            self._do(".uno:Paste")

    def copy(self, area):
        self.select(area)
        self._do(".uno:Copy")

    def write(self, rows):
        self.clear()
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                self.sheet.getCellByPosition(x, y).String = text

    def read(self):
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        return [
            [self.sheet.getCellByPosition(x, y).String for x in range(last.EndColumn + 1)]
            for y in range(last.EndRow + 1)
        ]

    def formulas(self):
        """How many cells hold a formula."""
        found = self.sheet.queryContentCells(16)
        return sum(
            (a.EndRow - a.StartRow + 1) * (a.EndColumn - a.StartColumn + 1)
            for a in found.RangeAddresses
        )

    def end(self):
        self.document.close(False)
        self.desktop.terminate()


sheet = Sheet(sys.argv[1])
sys.stdout.write('"ready"\n')
sys.stdout.flush()
for line in sys.stdin:
    name, *words = json.loads(line)
    answer = getattr(sheet, name)(*words)
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    if name == "end":
        break
