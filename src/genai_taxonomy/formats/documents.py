"""Documents of others: how much of one is read, its texts, and its faults with their places."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from genai_taxonomy.errors import DocumentError, TaxonomyError
from genai_taxonomy.formats import strict
from genai_taxonomy.formats.strict import FaultError, shown


class Faults:
    """The faults of one document, each with its place."""

    def __init__(self, name: str) -> None:
        self.name = name
        #: Pairs of place and text.
        self.found: list[tuple[str, str]] = []

    @contextmanager
    def at(self, where: str) -> Generator[None, None, None]:
        """Note what is wrong at a place, and go on after the block."""
        try:
            yield
        except (FaultError, TaxonomyError) as error:
            self.found.append((where, str(error)))

    def check(self) -> None:
        """Raise :class:`DocumentError` if there are any."""
        if self.found:
            raise DocumentError(self.name, tuple(self.found))


def content(path: str | os.PathLike[str], limit: int) -> bytes:
    """Return what a file holds, or one byte more than the limit of what holds more.

    Example:
        >>> content(os.devnull, 100)
        b''
    """
    with Path(path).open("rb") as file:
        return file.read(limit + 1)


def decoded(text: str | bytes, limit: int) -> str:
    """Return a document as text, without a byte order mark.

    Args:
        text: The document; bytes are UTF-8.
        limit: How many bytes it may have.

    Returns:
        The text.

    Raises:
        FaultError: If it is larger, or not UTF-8; says where.

    Example:
        >>> decoded(b"id: gan", limit=100)
        'id: gan'
        >>> decoded("id: gan", limit=5)
        Traceback (most recent call last):
        genai_taxonomy.formats.strict.FaultError: larger than the 5 bytes allowed; raise limit= if it is to be read
    """
    size = len(text) if isinstance(text, bytes) else len(text.encode(errors="replace"))
    if size > limit:
        raise FaultError(f"larger than the {limit:,} bytes allowed; raise limit= if it is to be read")
    return strict.decoded(text).removeprefix("\ufeff")


def tidy(text: str) -> str:
    r"""Return a text as the library holds texts: one line, in normal form C.

    Args:
        text: What a document has.

    Returns:
        The same text with single spaces.

    Raises:
        FaultError: If it holds a character that cannot be printed.

    Example:
        >>> tidy("A model that\n  generates.")
        'A model that generates.'
    """
    line = " ".join(unicodedata.normalize("NFC", text).split())
    if not line.isprintable():
        sign = next(sign for sign in line if not sign.isprintable())
        raise FaultError(f"{shown(line)} holds the character U+{ord(sign):04X}, which cannot be printed; remove it")
    return line
