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


# Reading: one value


class _Fault(Exception):
    """What is wrong with a value, or under one of its keys; without a text where that is reported elsewhere."""

    def __init__(self, text: str = "", key: str = "") -> None:
        super().__init__(text, key)
        self.text = text
        self.key = key


_IndividualId = NewType("_IndividualId", str)
_FamilyId = NewType("_FamilyId", str)


@frozen
class _World:
    """A closed world as it is written. It may name retired concepts, which nothing else may."""

    individuals: tuple[_IndividualId, ...] = ()
    families: tuple[_FamilyId, ...] = ()


def _shown(value: object) -> str:
    match value:
        case dict():
            return "an object"
        case list():
            return "a list"
        case _Constant():
            return f"{value}, which is no JSON"
        case _:
            text = repr(value) if isinstance(value, str) else json.dumps(value)
            return text if len(text) <= 80 else f"{text[:77]}..."


def _hint(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, known)
    return f"did you mean {' or '.join(map(repr, near))}?" if near else ""


def _unknown(key: str, known: Sequence[str]) -> str:
    return f"unknown key {_shown(key)}; {_hint(key, known) or f'the keys here are {", ".join(known)}'}"


def _exactly(kind: type[T], noun: str, value: object, _: object = None) -> T:
    if type(value) is kind or (kind is dict and isinstance(value, dict)):
        return cast("T", value)
    raise _Fault(f"{noun} is needed, not {_shown(value)}")


_text = partial(_exactly, str, "a text")
_list = cast("Callable[[object], list[object]]", partial(_exactly, list, "a list"))
_object = cast("Callable[[object], dict[str, object]]", partial(_exactly, dict, "an object"))


def _choice(value: object, options: Mapping[str, T], key: str = "") -> T:
    if type(value) is str and value in options:
        return options[value]
    mend = (type(value) is str and _hint(value, options)) or f"give one of {', '.join(options)}"
    raise _Fault(f"{_shown(value)} is not known here; {mend}", key)


def _date(value: object, _: object) -> date:
    text = _text(value)
    with suppress(ValueError):
        # The standard library reads 20261123, too.
        if (day := date.fromisoformat(text)).isoformat() == text:
            return day
    raise _Fault(f"{_shown(text)} is no date; write one as 2026-11-23")


def _tuple(value: object, kind: Any) -> tuple[object, ...]:
    return tuple(_converter().structure(_list(value), list[get_args(kind)[0]]))


def _tagged(tag: str, kinds: Mapping[str, type[T]], value: object) -> T:
    item = dict(_object(value))
    if tag not in item:
        raise _Fault(f"missing; give one of {', '.join(kinds)}", tag)
    kind = _choice(item.pop(tag), kinds, tag)
    return _fields_of(kind)(item)


def _concept(facets: tuple[type[C], ...], value: object, *, retired: bool = False) -> C:
    found = _READER.get().concepts.find(value)
    if not isinstance(found, facets):
        wanted = " or ".join(facet.__name__ for facet in facets)
        raise _Fault(f"takes {wanted}, but {found.id!r} is a {type(found).__name__}")
    if found.replaced_by is not None and not retired:
        raise _Fault(f"the id {found.id!r} is retired; name {found.replaced_by.id!r} instead")
    return found


def _facets(kind: Any) -> tuple[type[Concept], ...]:
    """Return the facets that a field takes; none for a field of another kind."""
    kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return kinds if all(isclass(k) and issubclass(k, Concept) for k in kinds) else ()


@cache
def _fields_of(kind: type[T]) -> Callable[..., T]:
    """Return what reads an object as a value of the class, field by field."""
    structure = make_dict_structure_fn(cast("Any", kind), _converter())
    return lambda value, _=kind: structure(_object(value), kind)


@cache
def _converter() -> Converter:
    """Return the converter, whose hooks take nothing for what it is not and look up ids in the reader at work."""
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook_factory(has, _fields_of)
    for kind, noun in ((str, "a text"), (int, "a whole number"), (bool, "true or false")):
        converter.register_structure_hook(kind, partial(_exactly, kind, noun))
    converter.register_structure_hook(date, _date)
    converter.register_structure_hook_func(
        lambda kind: isclass(kind) and issubclass(kind, Enum),
        lambda value, kind: _choice(value, {str(member.value): member for member in kind}),
    )
    converter.register_structure_hook_func(lambda kind: get_origin(kind) is tuple, _tuple)
    converter.register_structure_hook(Source, lambda value, _: _READER.get().sources.find(value))
    converter.register_structure_hook_func(
        lambda kind: bool(_facets(kind)), lambda value, kind: _concept(_facets(kind), value)
    )
    converter.register_structure_hook_func(
        lambda kind: kind == (Concept | AspectText),
        lambda value, _: _fields_of(AspectText)(value) if isinstance(value, dict) else _concept((Concept,), value),
    )
    for id_kind, facet in ((_IndividualId, Individual), (_FamilyId, ModelFamily)):
        hook = partial(_concept, (facet,), retired=True)
        converter.register_structure_hook(id_kind, lambda value, _, hook=hook: hook(value).id)
    return converter


def _path_faults(error: Exception, path: str) -> Iterator[_PathFault]:
    """Yield what an error of the converter or of a value class says, each fault with its path."""
    match error:
        case BaseValidationError():
            for fault in error.exceptions:
                yield from _path_faults(fault, path + _step(fault))
        case ForbiddenExtraKeysError():
            known = [field.name for field in fields(cast("Any", error.cl))]
            yield from ((path, _unknown(key, known)) for key in sorted(error.extra_fields))
        case _Fault():
            if error.text:
                yield f"{path}.{error.key}".rstrip("."), error.text
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


class _Ids(Generic[T]):
    """What a document holds under one heading, by id."""

    def __init__(self, noun: str, readable: bool) -> None:
        self.noun = noun
        #: Whether the heading holds a list at all.
        self.readable = readable
        #: Path of the first entry with the id, in the document's order.
        self.paths: dict[str, str] = {}
        #: Those entries that were read without fault.
        self.values: dict[str, T] = {}

    def find(self, value: object) -> T:
        id = _text(value)
        if id in self.values:
            return self.values[id]
        if id in self.paths or not self.readable:
            raise _Fault
        raise _Fault(f"no {self.noun} has the id {_shown(id)}; {_hint(id, self.paths) or 'add it'}")


class _Reader:
    """Reads one document; a fault in one record hides none of another."""

    def __init__(self, document: dict[str, object], faults: list[_PathFault]) -> None:
        self.document = document
        self.sources = _Ids[Source]("source", isinstance(document.get("sources", []), list))
        self.concepts = _Ids[Concept]("concept", isinstance(document.get("concepts"), list))
        #: By the path of the record, in the order of the document.
        self.faults: dict[str, list[_PathFault]] = {"": faults}

    def taxonomy(self) -> Taxonomy:
        self._read_keys()
        version = self._read("version", self.document.get("version", "0"), _version)
        self.faults["perspective"] = []
        for path, item in self._entries("sources", self.sources).items():
            source = self._read(path, item, _fields_of(Source))
            if source is not None:
                self.sources.values.setdefault(source.id, source)
        self._read_concepts()
        claims = self._read_all("claims", partial(_tagged, "claim", _CLAIMS))
        worlds = self._read_all("closed_worlds", _fields_of(_World))
        view = self.document.get("perspective")
        perspective = None if view is None else self._read("perspective", view, self.sources.find)
        self._raise_faults()
        concepts = tuple(self.concepts.values[id] for id in self.concepts.paths)
        closed = tuple(ClosedWorld(frozenset(w.individuals), frozenset(w.families)) for w in worlds)
        try:
            return Taxonomy(concepts, claims, closed_worlds=closed, version=str(version), perspective=perspective)
        except ContradictionError:
            raise _Faults(("claims", str(e)) for e in Reasoner(concepts, claims, closed).contradictions()) from None
        except TaxonomyError as error:
            raise _Faults((("claims", str(error)),)) from None

    def _raise_faults(self) -> None:
        faults = [fault for found in self.faults.values() for fault in found]
        if faults:
            raise _Faults(faults)

    def _read_keys(self) -> None:
        faults = self.faults[""]
        schema = self.document.get("schema")
        if type(schema) is not int or schema != SCHEMA:
            given = _shown(schema) if "schema" in self.document else "missing"
            faults.append(("schema", f"{given}; this release reads schema {SCHEMA}"))
            if type(schema) is int:
                # Another schema has other rules, so no further fault is sought.
                raise _Faults(faults)
        faults.extend(("", _unknown(key, _KEYS)) for key in self.document if key not in _KEYS)
        if "concepts" not in self.document:
            faults.append(("concepts", "missing"))

    def _read(self, path: str, value: object, structure: Callable[[object], T]) -> T | None:
        try:
            return structure(value)
        except (BaseValidationError, TaxonomyError, _Fault) as error:
            self.faults.setdefault(path, []).extend(_path_faults(error, path))
            return None

    def _entries(self, heading: str, ids: _Ids[Any] | None = None) -> dict[str, object]:
        """Return the items under a heading by their paths, noting the ids of those that have one."""
        items = self._read(heading, self.document.get(heading, []), _list) or []
        entries = {f"{heading}[{i}]": item for i, item in enumerate(items)}
        for path, item in entries.items():
            self.faults[path] = []
            id = cast("dict[str, object]", item).get("id") if isinstance(item, dict) else None
            if ids is not None and type(id) is str:
                first = ids.paths.setdefault(id, path)
                if first != path:
                    self.faults[path].append(
                        (f"{path}.id", f"{_shown(id)} is the id of {first}, too; rename or remove one")
                    )
        return entries

    def _read_all(self, heading: str, structure: Callable[[object], T]) -> tuple[T, ...]:
        found = (self._read(path, item, structure) for path, item in self._entries(heading).items())
        return tuple(value for value in found if value is not None)

    def _read_concepts(self) -> None:
        """Read each concept after those that it refers to."""
        entries = self._entries("concepts", self.concepts)
        paths = self.concepts.paths
        references = {path: [paths[id] for id in _named(item) if id in paths] for path, item in entries.items()}
        sorter = TopologicalSorter(references)
        with suppress(GraphCycleError):
            sorter.prepare()
        ordered: dict[str, None] = {}
        while ready := sorter.get_ready():
            ordered.update(dict.fromkeys(ready))
            sorter.done(*ready)
        blocked = [path for path in entries if path not in ordered]
        ids = {path: id for id, path in paths.items()}
        for circle in _circles({p: [r for r in references[p] if r not in ordered] for p in blocked}):
            route = " -> ".join(ids[path] for path in circle)
            self.faults[circle[0]].append((circle[0], f"refers to itself: {route}; remove one of these references"))
        for path in (*ordered, *blocked):
            concept = self._read(path, entries[path], partial(_tagged, "facet", FACETS))
            if concept is not None:
                self.concepts.values.setdefault(concept.id, concept)


_READER: ContextVar[_Reader] = ContextVar("_READER")


def _version(value: object) -> str:
    text = _text(value)
    check_text("Taxonomy.version", text)
    return text


def _named(item: object) -> Iterator[str]:
    """Yield the ids that a concept refers to."""
    if isinstance(item, dict):
        given = cast("dict[str, object]", item)
        families = given.get("undetermined")
        others = cast("list[object]", families) if isinstance(families, list) else []
        yield from (id for id in (given.get("replaced_by"), given.get("series"), *others) if type(id) is str)


def _circles(references: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Yield circles in a graph where every node refers to one of them or is on one."""
    seen: set[str] = set()
    for start in references:
        trail: dict[str, None] = {}
        node = start
        while node not in seen:
            seen.add(node)
            trail[node] = None
            node = references[node][0]
        if node in trail:
            nodes = [*trail]
            yield (*nodes[nodes.index(node) :], node)
