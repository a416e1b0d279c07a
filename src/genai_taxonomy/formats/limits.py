"""How large a document may be; what is too large is refused before it takes memory and time."""

from __future__ import annotations

import os
from pathlib import Path

from genai_taxonomy.errors import DocumentError

__all__ = ["LIMIT", "check_size", "content"]

#: How many bytes a document may have unless the caller says otherwise.
LIMIT = 100_000_000


def content(path: str | os.PathLike[str], limit: int) -> bytes:
    """Return what a file holds.

    Args:
        path: The file.
        limit: How many bytes it may have.

    Returns:
        All of it.

    Raises:
        DocumentError: If it is larger; then it is not read.
        OSError: If it cannot be read.

    Example:
        >>> content(__file__, LIMIT)[3:20]
        b'How large a docum'
    """
    with Path(path).open("rb") as file:
        _check(os.fstat(file.fileno()).st_size, limit, os.fspath(path))
        return file.read()


def check_size(text: str | bytes, limit: int, name: str) -> None:
    """Raise if a document is larger than it may be.

    Args:
        text: The document.
        limit: How many bytes it may have, or characters if it is a str.
        name: What to call it in errors.

    Raises:
        DocumentError: If it has more.

    Example:
        >>> check_size("[1, 2]", 5, "list.json")
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: list.json: 1 fault; nothing was loaded
          document: 6 bytes, but at most 5 are read; give a higher limit
    """
    _check(len(text), limit, name)


def _check(size: int, limit: int, name: str) -> None:
    if size > limit:
        raise DocumentError(name, (("", f"{size:,} bytes, but at most {limit:,} are read; give a higher limit"),))
