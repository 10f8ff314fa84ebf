"""Exact decimal figures: read, checked, written in one canonical form.  Never floats."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation, localcontext

DIGITS = 24
"""Most digits before the decimal point, and most after it."""

_PLAIN = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?")
_SPACES = re.compile(r"[\s\u00a0\u202f'’_]")


def exact(value: Decimal | int | str) -> Decimal:
    """``value`` as an exact decimal without trailing zeros.

    Raises
    ------
    ValueError
        If it is no finite number, or has more than :data:`DIGITS` digits on a side.

    >>> exact("12.500"), exact(Decimal("1E+2")), exact("-0")
    (Decimal('12.5'), Decimal('100'), Decimal('0'))
    """
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError(f"{value!r:.60} is no number") from None
    if not number.is_finite():
        raise ValueError("not a finite number")
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    if number and (number.adjusted() >= DIGITS or exponent < -2 * DIGITS):
        raise ValueError(f"more than {DIGITS} digits")
    with localcontext(prec=4 * DIGITS):
        number = number.normalize()
        if not number:
            return Decimal(0)
        if int(number.as_tuple().exponent) < -DIGITS:
            raise ValueError(f"more than {DIGITS} digits after the point")
        return number.quantize(1) if int(number.as_tuple().exponent) > 0 else number


def figure_text(value: Decimal | None) -> str:
    """The canonical text of a figure, empty for none; the same for equal figures.

    >>> figure_text(Decimal("12.50")), figure_text(None)
    ('12.5', '')
    """
    return "" if value is None else format(exact(value), "f")


def figure_value(text: str) -> Decimal | None:
    """The figure of a canonical text, None for an empty one.

    Raises
    ------
    ValueError
        If the text is not as :func:`figure_text` makes it.
    """
    if not text:
        return None
    if len(text) > 2 * DIGITS + 2 or not _PLAIN.fullmatch(text) or text == "-0":
        raise ValueError(f"{text!r:.60} is no exact figure")
    return exact(text)


def typed_figure(text: str, *, decimal_comma: bool = False) -> Decimal | None:
    """A figure as a person types it, in the English or the Russian way; None for an empty text.

    A per cent sign and a currency sign at either end are dropped.

    Parameters
    ----------
    decimal_comma : bool
        What the comma of ``1,234`` is: the decimal comma, or else one of thousands.  Where there
        is something else to tell by (``12,5``; ``1,234.5``; ``1.234,5``), that goes first.

    Raises
    ------
    ValueError
        If it is no number.

    >>> [str(typed_figure(text)) for text in ("1 234,5", "1,234.5", "12,5 %", "−3", "30,000,000")]
    ['1234.5', '1234.5', '12.5', '-3', '30000000']
    """
    plain = _SPACES.sub("", text).strip("%$€£₽¥").replace("−", "-")
    if not plain:
        return None
    commas, points = plain.count(","), plain.count(".")
    thousands = not decimal_comma and re.fullmatch(r"-?[1-9]\d{0,2},\d{3}", plain)
    if points > 1 or commas > 1 or (commas and points) or thousands:
        plain = _without_thousands(plain)
    plain = plain.replace(",", ".")
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", plain):
        raise ValueError(f"{text!r:.60} is no number")
    return exact(plain)


def _without_thousands(text: str) -> str:
    """``text`` without separators of thousands: of two kinds the later one is the decimal one."""
    if "," in text and "." in text:
        return text.replace("," if text.rfind(".") > text.rfind(",") else ".", "")
    return text.replace(",", "").replace(".", "")
