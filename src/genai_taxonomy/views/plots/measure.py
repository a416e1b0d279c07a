"""How wide a text is, near enough to leave room for it wherever it will be shown."""

from __future__ import annotations

import unicodedata
from bisect import bisect
from collections.abc import Mapping
from itertools import accumulate
from types import MappingProxyType

# Widths in hundredths of the size of the text: for each sign the widest that it is in the sans serifs in use.
_WIDTHS: Mapping[str, int] = MappingProxyType(
    dict.fromkeys("'Iijl", 31)
    | dict.fromkeys(" ,-./:;\\f|", 37)
    | dict.fromkeys("!()[]rt", 42)
    | dict.fromkeys('"*?J_`cksvxyz', 60)
    | dict.fromkeys("ABEFLPRSTVXYZ{}", 73)
    | dict.fromkeys("w&", 83)
    | dict.fromkeys("#%+<=>@MW^m~", 103)
)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Estimate how wide a text is at most, in whatever sans serif it will be shown.

    Args:
        text: What is written.
        size: Of the text.
        bold: Whether it is bold.

    Returns:
        Pixels; wide East Asian signs count double.

    Example:
        >>> width("iii", 12) < width("mmm", 12) < width("三三三三", 12)
        True
    """
    return sum(map(_width, text)) * size / 100 * (1.12 if bold else 1)


def _width(sign: str) -> int:
    if sign.isascii():
        return _WIDTHS.get(sign, 79 if sign.isupper() else 64)
    if unicodedata.east_asian_width(sign) in "WF":
        return 128
    return 85 if sign.isalpha() else 105


def cut(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return a text, or as much of its beginning as there is room for.

    Args:
        text: What is written.
        room: How wide it may be.
        size: Of the text.
        bold: Whether it is bold.

    Returns:
        The text; an ellipsis stands for what is left out.

    Example:
        >>> cut("Large language model", 60, 12)
        'Large l…'
    """
    if width(text, size, bold=bold) <= room:
        return text
    ends = list(accumulate(width(sign, size, bold=bold) for sign in text))
    return f"{text[: bisect(ends, room - width('…', size, bold=bold))]}…"
