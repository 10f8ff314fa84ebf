"""What a walk does in a window again and again: looks until something holds, presses, draws."""

from __future__ import annotations

from tests.charter.reading import page_texts, plain
from tests.e2e.screen import until

MOST_TOLD = 4000
"""Characters of what was seen last that a failure tells."""


def holds(look, what, condition):
    """Wait until ``condition`` holds for what ``look()`` tells, and return that."""
    last = None

    def met() -> bool:
        nonlocal last
        last = look()
        return bool(last and condition(last))

    try:
        until(met, what)
    except AssertionError as error:
        raise AssertionError(f"{error}\nlast seen: {str(last)[:MOST_TOLD]}") from None
    return last


def charter(person, what, condition):
    return holds(lambda: person.ask(ask="charter"), what, condition)


def front(person, what, condition):
    """Wait for something in the window in front."""
    return holds(lambda: person.ask(ask="parts"), what, condition)


def opened(person, kind):
    """Wait for a window of this kind that has the keyboard."""
    return front(person, kind, lambda f: f["kind"] == kind and f["active"])


def focused(person, name):
    front(person, f"the keyboard at {name}", lambda f: f["focus"] == name)


def click_tab(person, text):
    person.screen.click(until(lambda: person.ask(ask="tab", text=text), f"the tab {text}"))


def press_letter(person, text):
    """Press the letter that is underlined in ``text``."""
    letter = until(lambda: person.ask(ask="letter", text=text), f"a letter in {text}")
    person.press(f"alt+{letter}")


def tick(person, text):
    press_letter(person, text)
    front(person, f"{text} chosen", lambda f: text in f["ticked"])


def choose_file(person, path):
    opened(person, "QFileDialog")
    person.press("ctrl+a")
    person.type(str(path))
    person.press("Return")


def from_palette(person, words):
    person.press("ctrl+k")
    opened(person, "CommandPalette")
    person.type(words)
    front(person, "something found", lambda f: f["found"])
    person.press("Return")


def shown_text(person, file, what, *words, without=()):
    """Wait for pages on screen with all these words; the text of each page."""

    def texts():
        return person.ask(ask="pages", file=str(file)) and [
            plain(text) for text in page_texts(file.read_bytes())
        ]

    return holds(
        texts,
        what,
        lambda pages: (
            all(word in " ".join(pages) for word in words)
            and not any(word in " ".join(pages) for word in without)
        ),
    )


def draw(person, points):
    """Draw on the pad; places are counted from its corner."""
    left, top, _, _ = until(lambda: person.ask(ask="pad"), "the pad")
    tool = person.screen.tool
    first, *others = [(str(left + x), str(top + y)) for x, y in points]
    tool("mousemove", "--sync", *first, "mousedown", "1")
    for place in others:
        tool("mousemove", "--sync", *place)
    tool("mouseup", "1")


def because(person, reason):
    person.press("Tab")
    focused(person, "Reason")
    person.type(reason)
    front(person, "the reason", lambda f: reason in f["written"])


def by_typing(person, sentence):
    tick(person, "Typed")
    person.press("Tab")
    focused(person, sentence)
    person.press("space")


def pressable(seen):
    return {text for text, enabled in seen["buttons"].items() if enabled}


def begin(person, name):
    """The signer whose turn it is."""
    focused(person, "Signers")
    person.press("Return")
    front(person, f"it is the turn of {name}", lambda f: any(name in text for text in f["texts"]))
    opened(person, "SignDialog")


def end(person, signed):
    """Say it, and see that it counts."""
    front(
        person, "all that is needed", lambda f: f["buttons"].get("Sign", f["buttons"].get("Record"))
    )
    person.press("Return")
    opened(person, "MainWindow")
    charter(person, f"{signed} signed", lambda c: f" {signed} of 5 signed" in c["state"])
