"""The native format: one JSON document that holds a whole taxonomy.

A document of schema 1 is an object with these keys::

    {
     "schema": 1,
     "version": "2026.11.23",
     "perspective": "a source's id, for that source's own view; else left out",
     "sources": [{"id": "ho-2020", "title": "...", "authors": ["..."], "year": 2020, "arxiv": "2006.11239"}],
     "concepts": [{"facet": "Modality", "id": "image", "label": "Image"}],
     "claims": [
      {"claim": "Assertion", "subject": "gan", "relation": "produces", "object": "image", "quantifier": "typically",
       "evidence": [{"source": "goodfellow-2014", "locator": "section 5"}]},
      {"claim": "Complete", "subject": "gan", "relation": "produces", "evidence": [{"source": "..."}]},
      {"claim": "Sufficient", "family": "text-to-image-model", "evidence": [{"source": "..."}],
       "conditions": [{"relation": "member_of", "value": "generative-ai"}]}
     ],
     "closed_worlds": [{"individuals": ["gpt-2"], "families": ["gan", "llm"]}]
    }

The keys of an item are the fields of its class, which ``facet`` and ``claim`` name. A field that holds its default is
left out, as may be all of the document but ``schema`` and ``concepts``. Concepts and sources are referred to by id,
wherever they stand; an assertion under an aspect has ``{"aspect": id, "text": "..."}`` as object. A source that
nothing cites is checked and not kept.
"""

from __future__ import annotations

import json
import os
from contextvars import ContextVar
from datetime import date
from difflib import get_close_matches
from enum import Enum
from functools import cache, partial
from graphlib import CycleError as _GraphCycleError
from graphlib import TopologicalSorter
from inspect import isclass
from pathlib import Path
from secrets import token_hex
from types import UnionType
from typing import TYPE_CHECKING, Any, Generic, NewType, TypeAlias, TypeVar, Union, cast, get_args, get_origin

from attrs import fields, frozen, has
from cattrs import BaseValidationError, ClassValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from genai_taxonomy.claims import AspectText, Assertion, Claim, ClosedWorld, Complete, Literal, Sufficient
from genai_taxonomy.concepts import FACETS, Concept, Individual, ModelFamily
from genai_taxonomy.errors import ContradictionError, DocumentError, TaxonomyError, WrongFacetError
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.reasoning import Reasoner
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import check_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

__all__ = ["SCHEMA", "dump", "dumps", "load", "loads"]

T = TypeVar("T")

#: The schema that is written, and the only one that is read.
SCHEMA = 1

_KEYS = ("schema", "version", "perspective", "sources", "concepts", "claims", "closed_worlds")
_CLAIMS: Mapping[str, type[Claim]] = {kind.__name__: kind for kind in (Assertion, Complete, Sufficient)}

#: Path and text, as :class:`DocumentError` holds them.
_PathFault: TypeAlias = tuple[str, str]


def dumps(taxonomy: Taxonomy) -> str:
    """Write a taxonomy as a native JSON document.

    Args:
        taxonomy: What to write.

    Returns:
        The document; equal taxonomies give equal documents.

    Raises:
        WrongFacetError: If it holds a concept or claim of a class that is not this library's.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> print(dumps(Taxonomy((Modality("text", "Text"),))), end="")
        {
         "schema": 1,
         "version": "0",
         "sources": [],
         "concepts": [
          {
           "facet": "Modality",
           "id": "text",
           "label": "Text"
          }
         ],
         "claims": [],
         "closed_worlds": []
        }
    """
    view = taxonomy.perspective
    sources = {**taxonomy.sources, **({view.id: view} if view and view.id not in taxonomy.sources else {})}
    document = {
        "schema": SCHEMA,
        "version": taxonomy.version,
        **({"perspective": view.id} if view else {}),
        "sources": [_body(source) for source in sources.values()],
        "concepts": [_tagged_body("facet", FACETS, concept) for concept in taxonomy.concepts],
        "claims": [_tagged_body("claim", _CLAIMS, claim) for claim in taxonomy.claims],
        "closed_worlds": [_body(world) for world in taxonomy.closed_worlds],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str]) -> None:
    """Write a taxonomy to a file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.

    Raises:
        WrongFacetError: As for :func:`dumps`.
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> from genai_taxonomy import Taxonomy
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.json")
    """
    content = dumps(taxonomy).encode()
    target = Path(path).resolve()
    draft = target.with_name(f".{token_hex(8)}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(content)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def load(path: str | os.PathLike[str]) -> Taxonomy:
    """Read a taxonomy from a file.

    Args:
        path: The file.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its path in it.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> from genai_taxonomy import Taxonomy
        >>> file = Path(tempfile.mkdtemp()) / "taxonomy.json"
        >>> dump(Taxonomy.bundled(), file)
        >>> load(file) == Taxonomy.bundled()
        True
    """
    return loads(Path(path).read_bytes(), name=os.fspath(path))


def loads(text: str | bytes, *, name: str = "<string>") -> Taxonomy:
    """Read a taxonomy from a native JSON document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call the document in errors.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its path in it.

    Example:
        >>> loads('{"schema": 1, "concepts": [{"facet": "Modality", "id": "text"}]}')
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: <string>: 1 fault; nothing was loaded
          concepts[0].label: missing
    """
    try:
        document, faults = _parse(text)
        reader = _Reader(document, faults)
        token = _READER.set(reader)
        try:
            return reader.taxonomy()
        finally:
            _READER.reset(token)
    except _Faults as error:
        raise DocumentError(name, tuple(error.faults)) from None


# Writing


def _tagged_body(tag: str, kinds: Mapping[str, type], item: Concept | Claim) -> dict[str, object]:
    name = type(item).__name__
    if kinds.get(name) is not type(item):
        raise WrongFacetError(f"{tag} in a native document", tuple(kinds), name, str(item))
    return {tag: name, **_body(item)}


def _body(value: object) -> dict[str, object]:
    """Return the fields that do not hold their default; what a claim says comes before its evidence."""
    attributes = sorted(fields(cast("Any", type(value))), key=lambda field: field.name in ("evidence", "disputed_by"))
    given = ((field, getattr(value, field.name)) for field in attributes)
    return {field.name: _plain(content) for field, content in given if content != field.default}


def _plain(value: object) -> object:
    match value:
        case Concept() | Source():
            return value.id
        case Citation() | AspectText() | Literal():
            return _body(value)
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [*map(_plain, cast("tuple[object, ...]", value))]
        case frozenset():
            return sorted(cast("frozenset[str]", value))
        case _:
            return value


# Reading: the JSON


class _Faults(Exception):
    """Faults that end the reading."""

    def __init__(self, faults: Iterable[_PathFault]) -> None:
        super().__init__()
        self.faults = tuple(faults)


class _Constant(str):
    """NaN, Infinity or -Infinity: Python's json reads them, JSON has no such thing."""

    __slots__ = ()


class _Repeating(dict[str, object]):
    """An object that gives a key more than once."""

    repeated: tuple[str, ...] = ()


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeating = _Repeating(found)
    repeating.repeated = tuple(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
    return repeating


def _parse(text: str | bytes) -> tuple[dict[str, object], list[_PathFault]]:
    """Return the top-level object and a fault for each repeated key."""
    try:
        content = text.decode() if isinstance(text, bytes) else text
        document: object = json.loads(content, object_pairs_hook=_pairs, parse_constant=_Constant)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise _Faults((("", f"not UTF-8: {error.reason}: line {line} column {column}"),)) from None
    except ValueError as error:
        raise _Faults((("", f"not JSON: {error}"),)) from None
    except RecursionError:
        raise _Faults((("", f"nested too deeply: schema {SCHEMA} needs five levels"),)) from None
    if not isinstance(document, dict):
        raise _Faults((("", f"an object is needed, not {_shown(document)}"),))
    return cast("dict[str, object]", document), list(_repeated(document))


def _repeated(document: object) -> Iterator[_PathFault]:
    pending: list[tuple[str, object]] = [("", document)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, _Repeating):
            yield from ((path, f"the key {key!r} is given twice: remove one") for key in value.repeated)
        below: Iterable[tuple[str, object]] = ()
        if isinstance(value, dict):
            items = cast("dict[str, object]", value).items()
            below = [(f"{path}.{key}".removeprefix("."), item) for key, item in items]
        elif isinstance(value, list):
            below = [(f"{path}[{i}]", item) for i, item in enumerate(cast("list[object]", value))]
        pending += reversed(below)


# Reading: one record


class _Fault(Exception):
    """What is wrong with a value, or in it under a key; empty for what is reported elsewhere."""

    def __init__(self, text: str = "", key: str = "") -> None:
        super().__init__(text, key)
        self.text = text
        self.key = key


_IndividualId = NewType("_IndividualId", str)
_FamilyId = NewType("_FamilyId", str)


@frozen
class _World:
    """A closed world as it is written; one may name retired concepts, which nothing else may."""

    individuals: tuple[_IndividualId, ...]
    families: tuple[_FamilyId, ...]


def _shown(value: object) -> str:
    match value:
        case dict():
            return "an object"
        case list():
            return "a list"
        case _Constant():
            return f"{value}, which is no JSON"
        case str():
            text = repr(value)
        case _:
            text = json.dumps(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _hint(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, known)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def _exactly(kind: type[T], noun: str, value: object, _: object = None) -> T:
    if type(value) is kind:
        return cast("T", value)
    raise _Fault(f"{noun} is needed, not {_shown(value)}")


_text = partial(_exactly, str, "a text")
_list = partial(_exactly, list[object], "a list")


def _object(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value)
    raise _Fault(f"an object is needed, not {_shown(value)}")


def _choice(value: object, options: Mapping[str, T], key: str = "") -> T:
    if type(value) is str and value in options:
        return options[value]
    mend = (type(value) is str and _hint(value, options)) or f": give one of {', '.join(map(repr, options))}"
    raise _Fault(f"{_shown(value)} is not known here{mend}", key)


def _date(value: object, _: object) -> date:
    text = _text(value)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise _Fault(f"{_shown(value)} is no date: write one as 2026-11-23")
    return day
