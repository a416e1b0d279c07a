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
from collections import Counter
from contextlib import suppress
from contextvars import ContextVar
from datetime import date
from difflib import get_close_matches
from enum import Enum
from functools import cache, partial
from graphlib import CycleError as GraphCycleError
from graphlib import TopologicalSorter
from inspect import isclass
from pathlib import Path
from secrets import token_hex
from types import UnionType
from typing import TYPE_CHECKING, Any, Generic, NewType, TypeAlias, TypeVar, Union, cast, get_args, get_origin

from attrs import fields, frozen, has
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from genai_taxonomy.claims import AspectText, Assertion, Claim, ClosedWorld, Complete, Literal, Sufficient
from genai_taxonomy.concepts import FACETS, Concept, Individual, ModelFamily
from genai_taxonomy.errors import ContradictionError, DocumentError, TaxonomyError, WrongFacetError
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.reasoning import Reasoner
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import check_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

__all__ = ["SCHEMA", "dump", "dumps", "load", "loads"]

T = TypeVar("T")
C = TypeVar("C", bound=Concept)

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


@frozen
class _Again:
    """A key that its object has already; a key of its own, so that it is found where it stands."""

    key: str


def _pairs(pairs: list[tuple[str, object]]) -> dict[str | _Again, object]:
    found: dict[str | _Again, object] = {}
    for key, value in pairs:
        found[_Again(key) if key in found else key] = value
    return found


def _constant(text: str) -> object:
    raise ValueError(f"{text} is Python's, give a number or null")


def _parse(text: str | bytes) -> dict[Any, object]:
    """Return the top-level object.

    Raises:
        ValueError: If there is none; says why, and where.
    """
    try:
        content = text.decode() if isinstance(text, bytes) else text
        document: object = json.loads(content, object_pairs_hook=_pairs, parse_constant=_constant)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise ValueError(f"not UTF-8: {error.reason}: line {line} column {column}") from None
    except ValueError as error:
        raise ValueError(f"not JSON: {error}") from None
    except RecursionError:
        raise ValueError(f"nested too deeply; schema {SCHEMA} has five levels") from None
    return _object(document)


# Reading: one value


class _FaultError(ValueError):
    """What is wrong with a value, or under one of its keys; without a text where that is reported elsewhere."""

    def __init__(self, text: str = "", key: str = "") -> None:
        super().__init__(text)
        self.key = key


_IndividualId = NewType("_IndividualId", str)
_FamilyId = NewType("_FamilyId", str)


@frozen
class _World:
    """A closed world as it is written. It may name retired concepts, which nothing else may."""

    individuals: tuple[_IndividualId, ...]
    families: tuple[_FamilyId, ...]


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = repr(value) if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _near(word: str, known: Iterable[str], otherwise: str) -> str:
    near = get_close_matches(word, known)
    return f"did you mean {' or '.join(map(repr, near))}?" if near else otherwise


def _unknown(key: str | _Again, known: Iterable[str]) -> str:
    if isinstance(key, _Again):
        return f"the key {_shown(key.key)} is given twice; remove one"
    return f"unknown key {_shown(key)}; {_near(key, known, f'the keys here are {", ".join(known)}')}"


def _exactly(kind: type[T], noun: str, value: object, _: object = None) -> T:
    if type(value) is not kind:
        raise _FaultError(f"{noun} is needed, not {_shown(value)}")
    return cast("T", value)


_text = partial(_exactly, str, "a text")
_list: Callable[[object], list[object]] = partial(_exactly, list, "a list")
_object: Callable[[object], dict[Any, object]] = partial(_exactly, dict, "an object")


def _choice(value: object, options: Mapping[str, T], key: str = "") -> T:
    word = value if isinstance(value, str) else ""
    if word not in options:
        mend = _near(word, options, f"give one of {', '.join(options)}")
        raise _FaultError(f"{_shown(value)} is not known here; {mend}", key)
    return options[word]


def _date(value: object, _: object) -> date:
    text = _text(value)
    with suppress(ValueError):
        # Python reads 20261123, too.
        if (day := date.fromisoformat(text)).isoformat() == text:
            return day
    raise _FaultError(f"{_shown(text)} is no date; write one as 2026-11-23")


def _tuple(value: object, kind: Any) -> tuple[object, ...]:
    items: Iterable[object] = _converter().structure(_list(value), cast("Any", GenericAlias(list, get_args(kind)[0])))
    return tuple(items)


def _tagged(tag: str, kinds: Mapping[str, type], value: object) -> Any:
    item = dict(_object(value))
    if tag not in item:
        raise _FaultError(f"missing; give one of {', '.join(kinds)}", tag)
    return _fields_of(_choice(item.pop(tag), kinds, tag))(item)


def _facets(kind: Any) -> tuple[type[Concept], ...]:
    """Return the facets that a field takes by id; none for a field of another kind."""
    kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return kinds if all(isclass(k) and issubclass(k, Concept) for k in kinds) else ()


@cache
def _fields_of(kind: type) -> Callable[..., Any]:
    """Return what reads an object as a value of the class, field by field."""
    structure = make_dict_structure_fn(cast("type[Any]", kind), _converter())
    return lambda value, _=kind: structure(_object(value), kind)


@cache
def _converter() -> Converter:
    """Return the converter, whose hooks take nothing for what it is not and look up ids in the reader at work."""
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    hook = converter.register_structure_hook_func
    converter.register_structure_hook_factory(has, _fields_of)
    for kind, noun in ((str, "a text"), (int, "a whole number"), (bool, "true or false")):
        converter.register_structure_hook(kind, partial(_exactly, kind, noun))
    converter.register_structure_hook(date, _date)
    hook(lambda kind: isclass(kind) and issubclass(kind, Enum), lambda value, kind: _choice(value, _by_value(kind)))
    hook(lambda kind: get_origin(kind) is tuple, _tuple)
    hook(lambda kind: kind is Source, lambda value, _: _READER.get().source(value))
    hook(lambda kind: bool(_facets(kind)), lambda value, kind: _READER.get().concept(value, _facets(kind)))
    hook(
        lambda kind: kind == (Concept | AspectText),
        lambda value, _: (_fields_of(AspectText) if isinstance(value, dict) else _READER.get().concept)(value),
    )
    hook(lambda kind: kind is _IndividualId, lambda value, _: _READER.get().concept_id(value, Individual))
    hook(lambda kind: kind is _FamilyId, lambda value, _: _READER.get().concept_id(value, ModelFamily))
    return converter


def _by_value(kind: type[Enum]) -> dict[str, Enum]:
    return {str(member.value): member for member in kind}


def _faults(error: Exception, path: str) -> Iterator[tuple[str, str]]:
    """Yield what an error of the converter or of a value class says, each fault with its path."""
    match error:
        case BaseValidationError():
            for fault in error.exceptions:
                yield from _faults(fault, path + _step(fault))
        case ForbiddenExtraKeysError():
            known = [field.name for field in fields(cast("Any", error.cl))]
            yield from ((path, _unknown(key, known)) for key in sorted(error.extra_fields, key=str))
        case _FaultError():
            if text := str(error):
                yield f"{path}.{error.key}".rstrip("."), text
        case _:
            yield path, "missing" if type(error) is KeyError else str(error)


def _step(error: Exception) -> str:
    """Return where below its record or list cattrs met an error."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""


# Reading: the document


class _Reader:
    """Reads one document. A fault in one record hides none of another, and none is reported twice."""

    def __init__(self, document: dict[Any, object]) -> None:
        self._document = document
        #: By the path of the record, in the order of the document.
        self._faults: dict[str, list[tuple[str, str]]] = {}
        #: By heading and id, the first entry of that id, as it is written and once it is read.
        self._written: dict[str, dict[str, dict[Any, object]]] = {"sources": {}, "concepts": {}}
        self._sources: dict[str, Source] = {}
        self._concepts: dict[str, Concept] = {}

    def taxonomy(self) -> Taxonomy:
        self._read_keys()
        version = self._read("version", self._document.get("version", "0"), _version)
        self._faults["perspective"] = []
        for path, item in self._entries("sources").items():
            source: Source | None = self._read(path, item, _fields_of(Source))
            if source is not None:
                self._sources.setdefault(source.id, source)
        # What others may refer to is read before them: the ones in use, and among those the categories.
        for path, item in sorted(self._entries("concepts").items(), key=lambda entry: _rank(entry[1])):
            concept: Concept | None = self._read(path, item, partial(_tagged, "facet", FACETS))
            if concept is not None:
                self._concepts.setdefault(concept.id, concept)
        claims: list[Claim] = self._read_all("claims", partial(_tagged, "claim", _CLAIMS))
        worlds: list[_World] = self._read_all("closed_worlds", _fields_of(_World))
        view = self._document.get("perspective")
        perspective = None if view is None else self._read("perspective", view, self.source)
        self._raise_faults()
        concepts = tuple(self._concepts[id] for id in self._written["concepts"])
        closed = tuple(ClosedWorld(frozenset(w.individuals), frozenset(w.families)) for w in worlds)
        try:
            return Taxonomy(
                concepts, tuple(claims), closed_worlds=closed, version=str(version), perspective=perspective
            )
        except ContradictionError:
            found: Iterable[TaxonomyError] = Reasoner(concepts, claims, closed).contradictions()
        except TaxonomyError as error:
            found = (error,)
        self._faults["claims"] += (("claims", str(error)) for error in found)
        self._raise_faults()

    def source(self, value: object) -> Source:
        return self._find(value, "source", self._sources)

    def concept(self, value: object, facets: tuple[type[Concept], ...] = (Concept,), retired: bool = False) -> Concept:
        written = self._written["concepts"].get(_text(value), {})
        facet = FACETS.get(str(written.get("facet")))
        if facet is not None and not issubclass(facet, facets):
            wanted = " or ".join(kind.__name__ for kind in facets)
            raise _FaultError(f"takes {wanted}, but {value!r} is a {facet.__name__}")
        successor = written.get("replaced_by")
        if successor is not None and not retired:
            raise _FaultError(f"{value!r} is retired, replaced by {_shown(successor)}; name a concept in use")
        return self._find(value, "concept", self._concepts)

    def concept_id(self, value: object, facet: type[Concept]) -> str:
        return self.concept(value, (facet,), retired=True).id
