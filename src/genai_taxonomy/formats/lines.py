"""On which lines of a document its values stand.

The parsers of JSON and TOML do not tell. Both languages write lists and objects alike, so one scan finds the places in
either. It takes a document that its parser has read, and is done only if there is a fault to be placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

__all__ = ["lines_of"]

#: A comment, a text in one of its four forms, a mark, or what stands between these.
_TOKEN = re.compile(
    r'''\#[^\n]*
    | """(?:\\.|[^\\])*?"{3,5} | \'''.*?'{3,5} | "(?:\\.|[^"\\])*" | '[^']*'
    | [][{},:=]
    | [^][{},:="'\#\s]+''',
    re.VERBOSE | re.DOTALL,
)
#: A table of TOML or, in two brackets, one of an array of tables.
_HEADER = re.compile(r"(\[{1,2})([^]\n]*)\]*")
_LAST_STEP = re.compile(r"(?:\.?[^.[\]]+|\[\d+\])$")

#: Where something stands: the path of a list or an object, and an index or a key in it, None before there is a key.
_Place: TypeAlias = tuple[str, int | str | None]


def lines_of(text: str, paths: Sequence[str]) -> tuple[int | None, ...]:
    """Return the line on which each of some values begins.

    Args:
        text: A document of JSON or TOML.
        paths: Where in it the values stand, such as ``claims[3].object``.

    Returns:
        For each path the line of its key or item; for what is not there that of the innermost that is, or None.

    Example:
        >>> lines_of('{"schema": 1,\\n "claims": [\\n  {},\\n  {}]}', ["claims[1].subject", "concepts"])
        (4, None)
        >>> lines_of('schema = 1\\n\\n[[claims]]\\nclaim = "Complete"', ["claims[0].claim"])
        (4,)
    """
    ways = [tuple(_outward(path)) for path in paths]
    wanted = {path for way in ways for path in way}
    found: dict[str, int] = {}
    for path, line in _places(text):
        if path in wanted:
            found.setdefault(path, line)
    return tuple(next((found[path] for path in way if path in found), None) for way in ways)


def _outward(path: str) -> Iterator[str]:
    while path:
        yield path
        path = _LAST_STEP.sub("", path)


def _places(text: str) -> Iterator[tuple[str, int]]:
    """Yield the paths of what a document holds, in order, with their lines."""
    places: list[_Place] = [("", None)]
    #: Of each array of tables, the index of its last one.
    last: dict[str, int] = {}
    line, end = 1, 0
    while match := _TOKEN.search(text, end):
        token = match[0]
        breaks = text.count("\n", end, match.start())
        end = match.end()
        line += breaks
        above, step = places[-1]
        if len(places) == 1 and (breaks or not match.start()):
            # A statement of TOML begins, or all of JSON.
            places[0] = above, step = above, None
            if token == "[" and (header := _HEADER.match(text, match.start())):
                end = header.end()
                for above in _table(header[2], last, array=header[1] == "[["):
                    yield above, line
                places[0] = above, None
                continue
        if token in ("[", "{"):
            if isinstance(step, int):
                yield _path(above, step), line
            places.append((_path(above, step), 0 if token == "[" else None))
        elif token in ("]", "}"):
            places.pop()
        elif token == ",":
            places[-1] = above, step + 1 if isinstance(step, int) else None
        elif isinstance(step, int):
            yield _path(above, step), line
        elif step is None and token[0] != "#":
            places[-1] = above, token.strip("\"'")
            yield _path(*places[-1]), line
        line += token.count("\n")


def _path(above: str, step: int | str | None) -> str:
    if step is None:
        return above
    return f"{above}[{step}]" if isinstance(step, int) else f"{above}.{step}".removeprefix(".")


def _table(words: str, last: dict[str, int], *, array: bool) -> Iterator[str]:
    """Yield the path of a table, and before it that of its array."""
    *parents, name = (word.strip(" \t\"'") for word in words.split("."))
    path = ""
    for word in parents:
        path = _path(path, word)
        path = _path(path, last.get(path))
    path = _path(path, name)
    yield path
    if array:
        last[path] = last.get(path, -1) + 1
        yield _path(path, last[path])
