"""Strict reading: JSON that means one thing, values that are taken for nothing but what they are.

Out of the box Python's json takes NaN and repeated keys, and cattrs makes "5" of 5 and True of "false". What is
refused here is raised as :class:`FaultError`, and :func:`path_faults` gives every fault its path.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from difflib import get_close_matches
from enum import Enum
from functools import partial
from itertools import chain
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

from attrs import fields, frozen, has
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from genai_taxonomy.errors import TaxonomyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

T = TypeVar("T")


class FaultError(ValueError):
    """What is wrong with a value, or under one of its keys; without a text where that is reported elsewhere."""

    def __init__(self, text: str = "", key: str = "") -> None:
        super().__init__(text)
        #: The key below the value, or empty.
        self.key = key


#: What reading a value may raise, and :func:`path_faults` can tell of.
ERRORS = (BaseValidationError, TaxonomyError, FaultError)


@frozen
class _Again:
    """A key that its object has already: a key of its own, so that it is met as unknown where it stands."""

    key: str


def _pairs(pairs: list[tuple[str, object]]) -> dict[str | _Again, object]:
    found: dict[str | _Again, object] = {}
    for key, value in pairs:
        found[_Again(key) if key in found else key] = value
    return found


def _constant(text: str) -> object:
    raise ValueError(f"{text} is no value of JSON; give a number or null")


def decoded(text: str | bytes) -> str:
    r"""Return what a document says as text.

    Args:
        text: The document; bytes are UTF-8.

    Returns:
        The text.

    Raises:
        FaultError: If the bytes are no UTF-8; says where.

    Example:
        >>> decoded(b"\xff")
        Traceback (most recent call last):
        genai_taxonomy.formats.strict.FaultError: not UTF-8: invalid start byte: line 1 column 1
    """
    try:
        return text.decode() if isinstance(text, bytes) else text
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise FaultError(f"not UTF-8: {error.reason}: line {line} column {column}") from None


def parse_json(text: str | bytes) -> object:
    """Return the JSON value that a text holds; a key that an object repeats is met later, as an unknown one.

    Args:
        text: The text; bytes are UTF-8.

    Returns:
        The value, at every depth of exact dicts, lists, strs, ints, floats, bools and None.

    Raises:
        FaultError: If the text is anything else; says where.

    Example:
        >>> parse_json("[1]")
        [1]
    """
    content = decoded(text)
    try:
        return json.loads(content, object_pairs_hook=_pairs, parse_constant=_constant)
    except ValueError as error:
        raise FaultError(f"not JSON: {error}") from None
    except RecursionError:
        raise FaultError("not readable: nested too deeply") from None


def parse_object(text: str | bytes) -> dict[Any, object]:
    """Return the JSON object that a text holds, as :func:`parse_json` reads it.

    Args:
        text: The text; bytes are UTF-8.

    Returns:
        The object.

    Raises:
        FaultError: If the text is anything else; says where.

    Example:
        >>> parse_object('{"schema": 1}')
        {'schema': 1}
    """
    return an_object(parse_json(text))


def shown(value: object) -> str:
    """Return a value as messages show it.

    Example:
        >>> shown("llm"), shown(True), shown([["deep"]]), shown(date(2026, 11, 23))
        ("'llm'", 'true', 'a list', '2026-11-23')
    """
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    # JSON has no dates and times, TOML has.
    text = repr(value) if isinstance(value, str) else json.dumps(value, default=str).strip('"')
    return text if len(text) <= 80 else f"{text[:77]}..."


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return the question whether something known was meant, or else the other mend.

    Example:
        >>> nearest("lable", ("id", "label"), "add it")
        "did you mean 'label'?"
    """
    near = get_close_matches(word, known)
    return f"did you mean {' or '.join(map(repr, near))}?" if near else otherwise


def unknown_key(key: str | _Again, known: Iterable[str]) -> str:
    """Return what to say of a key that its object must not have.

    Example:
        >>> unknown_key("when", ("source", "locator"))
        "unknown key 'when'; the keys here are source, locator"
    """
    if isinstance(key, _Again):
        return f"the key {shown(key.key)} is given twice; remove one"
    mend = nearest(key, known, f"the keys here are {', '.join(known)}")
    return f"unknown key {shown(key)}; {mend}"


def _exactly(kind: type, noun: str, value: object, _: object = None) -> Any:
    if type(value) is not kind:
        raise FaultError(f"{noun} is needed, not {shown(value)}")
    return value


#: Each returns its argument if it is of that kind, and else raises :class:`FaultError`.
a_text: Callable[[object], str] = partial(_exactly, str, "a text")
a_list: Callable[[object], list[object]] = partial(_exactly, list, "a list")
an_object: Callable[[object], dict[Any, object]] = partial(_exactly, dict, "an object")


def choice(value: object, options: Mapping[str, T], key: str = "") -> T:
    """Return the option of that name.

    Args:
        value: The name, if it is one.
        options: What there is to choose from.
        key: Where below the value that is read the name stands.

    Returns:
        The option.

    Raises:
        FaultError: If there is none of that name.

    Example:
        >>> choice("b", {"a": 1, "b": 2})
        2
    """
    word = value if isinstance(value, str) else ""
    if word not in options:
        mend = nearest(word, options, f"give one of {', '.join(options)}")
        raise FaultError(f"{shown(value)} is not known here; {mend}", key)
    return options[word]


def _date(value: object, _: object) -> date:
    if type(value) is date:
        return value
    text = a_text(value)
    with suppress(ValueError):
        # Python reads 20261123, too.
        if (day := date.fromisoformat(text)).isoformat() == text:
            return day
    raise FaultError(f"{shown(text)} is no date; write one as 2026-11-23")


def _enum(value: object, kind: type[Enum]) -> Enum:
    return choice(value, {str(member.value): member for member in kind})


def _is_tuple(kind: object) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple


def strict_converter() -> Converter:
    """Return a converter for attrs classes of texts, whole numbers, truth values, dates, enums and tuples.

    Example:
        >>> strict_converter().structure(5, str)
        Traceback (most recent call last):
        genai_taxonomy.formats.strict.FaultError: a text is needed, not 5
    """
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)

    def structure_tuple(value: object, kind: object) -> tuple[object, ...]:
        # The hook for lists notes the index at which an item fails.
        items: Any = GenericAlias(list, get_args(kind)[0])
        return tuple(converter.structure(a_list(value), items))

    def structure_fields(kind: type) -> Callable[..., Any]:
        return fields_reader(kind, converter)

    for kind, noun in ((str, "a text"), (int, "a whole number"), (bool, "true or false")):
        converter.register_structure_hook(kind, partial(_exactly, kind, noun))
    converter.register_structure_hook(date, _date)
    converter.register_structure_hook(Enum, _enum)
    converter.register_structure_hook_func(_is_tuple, structure_tuple)
    converter.register_structure_hook_factory(has, structure_fields)
    return converter


def fields_reader(kind: type, converter: Converter) -> Callable[..., Any]:
    """Return what reads an object as a value of an attrs class, field by field.

    Example:
        >>> from genai_taxonomy import Source
        >>> page = {"id": "page", "title": "Page", "authors": ["We"], "year": None, "url": "https://example.org"}
        >>> print(fields_reader(Source, strict_converter())(page))
        We n.d.
    """
    structure = make_dict_structure_fn(cast("type[Any]", kind), converter)

    def read(value: object, _: object = None) -> Any:
        return structure(an_object(value), kind)

    return read


def path_faults(error: Exception, path: str) -> Iterator[tuple[str, str]]:
    """Yield what one of :data:`ERRORS` tells, each fault with its path.

    Args:
        error: What reading a value raised.
        path: Where the value stands.

    Yields:
        Path and text.

    Example:
        >>> list(path_faults(FaultError("a text is needed", key="label"), "concepts[0]"))
        [('concepts[0].label', 'a text is needed')]
    """
    match error:
        case BaseValidationError():
            for fault in error.exceptions:
                yield from path_faults(fault, path + _step(fault))
        case ForbiddenExtraKeysError():
            known = [field.name for field in fields(error.cl)]
            yield from ((path, unknown_key(key, known)) for key in sorted(error.extra_fields, key=str))
        case FaultError():
            if text := str(error):
                yield f"{path}.{error.key}".removesuffix("."), text
        case _:
            yield path, "missing" if type(error) is KeyError else str(error)


def _step(error: Exception) -> str:
    """Return where below its record or list cattrs met an error."""
    notes = getattr(error, "__notes__", ())
    keys = (f".{note.name}" for note in notes if isinstance(note, AttributeValidationNote))
    indexes = (f"[{note.index}]" for note in notes if isinstance(note, IterableValidationNote))
    return next(chain(keys, indexes), "")
