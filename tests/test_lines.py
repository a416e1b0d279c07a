"""The lines of what a document holds are found in JSON and TOML, however it is laid out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from genai_taxonomy.formats.lines import lines_of

#: What makes trouble for a scan: marks within texts.
_NOISE = st.text(st.sampled_from("[]{},:=\"'\\#\n\r\t é."), max_size=6)
_KEYS = st.sampled_from(["a", "b", "c-d", "schema"])
_DOCUMENTS = st.dictionaries(
    _KEYS,
    st.recursive(_NOISE, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3)),
    max_size=4,
)


def marked(value: Any, marks: Iterator[int]) -> Any:
    """Return a document whose every text begins with a mark of its own."""
    if isinstance(value, dict):
        return {key: marked(item, marks) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [marked(item, marks) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return f"<{next(marks)}>{value}"


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path and the mark of every text."""
    known: Any = value
    if isinstance(value, str):
        yield path, value[: value.index(">") + 1]
    for key in known if isinstance(value, dict) else ():
        yield from texts(known[key], f"{path}.{key}".removeprefix("."))
    for index, item in enumerate(known if isinstance(value, list) else ()):
        yield from texts(item, f"{path}[{index}]")


@given(_DOCUMENTS, st.sampled_from([None, 0, 2]))
def test_lines_of_json(document: dict[str, Any], indent: int | None) -> None:
    document = marked(document, iter(range(10**6)))
    check(document, json.dumps(document, indent=indent))


@given(_DOCUMENTS, st.booleans())
def test_lines_of_toml(document: dict[str, Any], multiline: bool) -> None:
    document = marked(document, iter(range(10**6)))
    check(document, tomli_w.dumps(document, multiline_strings=multiline))


def check(document: dict[str, Any], text: str) -> None:
    places = list(texts(document))
    rows = text.split("\n")
    for (path, mark), line in zip(places, lines_of(text, [path for path, _ in places]), strict=True):
        assert line is not None
        # A text of several lines begins below its key.
        assert mark in rows[line - 1] or (rows[line - 1].endswith('"""') and mark in rows[line]), path


TOML = '''
# [comment]
a = 1 # = [
b = [
  # in between
  1, {c = "]", d = [07:32:00]}, # "
  [2,
   3],
]
"quoted key".x = 1
text = """
c = 1
["""
[table]
a = 2
[ table . inner ]
a = 3
[[things]]
[[things.parts]]
a = 4
[[things.parts]]
a = 5
[things.parts.deep]
a = 6
[[things]]
[[ "things".parts ]]
a = \'\'\'
\'\'\'
b = 7
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("", None),
        ("gone", None),
        ("a", 3),
        ("b", 4),
        ("b[0]", 6),
        ("b[1].c", 6),
        ("b[1].d[0]", 6),
        ("b[1].gone[3].gone", 6),
        ("b[2]", 7),
        ("b[2][1]", 8),
        ("b[3]", 4),
        ("text", 11),
        ("c", None),
        ("table.a", 15),
        ("table.inner.a", 17),
        ("things", 18),
        ("things[0]", 18),
        ("things[0].parts", 19),
        ("things[0].parts[0].a", 20),
        ("things[0].parts[1]", 21),
        ("things[0].parts[1].a", 22),
        ("things[0].parts[1].deep.a", 24),
        ("things[1]", 25),
        ("things[1].parts[0].a", 27),
        ("things[1].parts[0].b", 29),
        ("things[2].parts", 18),
    ],
)
def test_lines_of_tables(path: str, line: int | None) -> None:
    assert lines_of(TOML, [path]) == (line,)


def test_a_scan_takes_no_longer_than_the_text_is_long() -> None:
    # Each would take hours, were anything looked at again and again.
    for text in (" \n" * 10**5, '{"a": "' + "\\\\" * 10**5 + '"}', "a = " + "[" * 10**5, "#" * 10**5, "'" * 10**5):
        assert lines_of(text, ["b"]) == (None,)
