"""On which lines of a document its values stand.

The parsers of JSON and TOML do not tell. Both languages write lists and objects alike, so one scan finds the places in
either. It takes a document that its parser has read, and is done only if there is a fault to be placed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
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
    r"""Return the line on which each of some values begins.

    Args:
        text: A document of JSON or TOML.
        paths: Where in it the values stand, such as ``claims[3].object``.

    Returns:
        For each path the line of its key or item; for what is not there that of the innermost that is, or None.

    Example:
        >>> lines_of('{"schema": 1,\n "claims": [\n  {},\n  {}]}', ["claims[1].subject", "concepts"])
        (4, None)
        >>> lines_of('schema = 1\n\n[[claims]]\nclaim = "Complete"', ["claims[0].claim"])
        (4,)
    """
    ways = [tuple(_outward(path)) for path in paths]
    wanted = {path for way in ways for path in way}
    found: dict[str, int] = {}
    for path, line in _places(text, wanted):
        if path in wanted:
            found.setdefault(path, line)
    return tuple(next((found[path] for path in way if path in found), None) for way in ways)


def _outward(path: str) -> Iterator[str]:
    while path:
        yield path
        path = _LAST_STEP.sub("", path)


def _places(text: str, wanted: Collection[str]) -> Iterator[tuple[str, int]]:
    """Yield the paths of what a document holds, in order, with their lines; no true ones below what is not wanted."""
    places: list[_Place] = [("", None)]
    #: Of each array of tables, the index of its last one.
    last: dict[str, int] = {}
    line, end = 1, 0
    while match := _TOKEN.search(text, end):
        start, token = match.start(), match[0]
        breaks = text.count("\n", end, start)
        line, end = line + breaks, match.end()
        if len(places) == 1 and (breaks or not start):
            # A statement of TOML begins, or all of JSON.
            places[0] = places[0][0], None
            if header := _HEADER.match(text, start):
                end = header.end()
                for path in _table(header[2], last, array=header[1] == "[["):
                    places[0] = path, None
                    yield path, line
                continue
        if token[0] != "#":
            yield _path(*_entered(token, places, wanted)), line
        line += token.count("\n")


def _entered(token: str, places: list[_Place], wanted: Collection[str]) -> _Place:
    """Take in a token, and return where it stands."""
    above, step = place = places[-1]
    if token in ("[", "{"):
        path = _path(*place)
        # Paths in deep nesting would grow and grow.
        places.append((path if not path or path in wanted else "?", 0 if token == "[" else None))
    elif token in ("]", "}"):
        places.pop()
        place = places[-1]
    elif token == ",":
        places[-1] = above, step + 1 if isinstance(step, int) else None
    elif step is None:
        places[-1] = place = above, token.strip("\"'")
    return place


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
