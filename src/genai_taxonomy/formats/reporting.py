"""Reading a native document and telling every fault of it, each with its path."""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache, partial
from inspect import isclass
from types import UnionType
from typing import TYPE_CHECKING, Any, NewType, TypeVar, Union, cast, get_args, get_origin

from attrs import frozen

from genai_taxonomy.claims import AspectText, Claim, ClosedWorld, Object
from genai_taxonomy.concepts import FACETS, Concept, Individual, ModelFamily
from genai_taxonomy.errors import ContradictionError, DocumentError, TaxonomyError
from genai_taxonomy.evidence import Source
from genai_taxonomy.faults import named_by
from genai_taxonomy.formats.lines import lines_of
from genai_taxonomy.formats.schema import CLAIMS, DEFAULTS, KEYS, SCHEMA, upgraded
from genai_taxonomy.formats.strict import (
    ERRORS,
    FaultError,
    a_list,
    a_text,
    an_object,
    choice,
    decoded,
    fields_reader,
    nearest,
    parse_object,
    path_faults,
    shown,
    strict_converter,
    unknown_key,
)
from genai_taxonomy.reasoning import Reasoner
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import check_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cattrs import Converter

__all__ = ["read"]

T = TypeVar("T")


def read(
    text: str | bytes,
    name: str,
    *,
    parse: Callable[[str], dict[Any, object]] = parse_object,
    base: Taxonomy | None = None,
) -> Taxonomy:
    """Read a taxonomy from a native document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call it in errors.
        parse: Returns the document that a text holds, or raises :class:`~genai_taxonomy.formats.strict.FaultError`.
        base: What the document may name besides its own.

    Returns:
        The taxonomy, which holds of the base what the document names.

    Raises:
        DocumentError: With every fault of the document, its path in it and its line.

    Example:
        >>> read('{"schema": 1, "concepts": {}}', "mine.json")
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: mine.json: 1 fault; nothing was loaded
          concepts, line 1: a list is needed, not an object
    """
    try:
        text = decoded(text)
        document = upgraded(parse(text))
    except FaultError as error:
        raise DocumentError(name, (("", str(error)),)) from None
    reader = _Reader(document, Taxonomy(()) if base is None else base)
    token = _READER.set(reader)
    try:
        return reader.taxonomy()
    except _FaultsError as error:
        raise DocumentError(name, error.faults, lines_of(text, [path for path, _ in error.faults])) from None
    finally:
        _READER.reset(token)


# The records


_IndividualId = NewType("_IndividualId", str)
_FamilyId = NewType("_FamilyId", str)


@frozen
class _World:
    """A closed world as it is written. It may name retired concepts, which nothing else may."""

    individuals: tuple[_IndividualId, ...]
    families: tuple[_FamilyId, ...]


@cache
def _converter() -> Converter:
    """Return the converter; its hooks look up ids in the reader at work, so that it has no state of its own."""
    converter = strict_converter()
    hook = converter.register_structure_hook_func
    hook(lambda kind: kind is Source, lambda value, _: _READER.get().source(value))
    hook(lambda kind: bool(_facets(kind)), lambda value, kind: _READER.get().concept(value, _facets(kind)))
    hook(lambda kind: kind == (Concept | AspectText), _structure_object)
    for id_kind, facet in ((_IndividualId, Individual), (_FamilyId, ModelFamily)):
        converter.register_structure_hook(id_kind, partial(_structure_id, facet))
    return converter


def _structure_object(value: object, _: object) -> Object:
    if type(value) is dict:
        text: AspectText = _fields_of(AspectText)(value)
        return text
    return _READER.get().concept(value)


def _structure_id(facet: type[Concept], value: object, _: object) -> str:
    return _READER.get().concept(value, (facet,), retired=True).id


def _facets(kind: Any) -> tuple[type[Concept], ...]:
    """Return the facets that a field takes by id; none for a field of another kind."""
    kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return kinds if all(isclass(k) and issubclass(k, Concept) for k in kinds) else ()


@cache
def _fields_of(kind: type) -> Callable[..., Any]:
    return fields_reader(kind, _converter())


def _tagged(tag: str, kinds: Mapping[str, type], value: object) -> Any:
    item = dict(an_object(value))
    if tag not in item:
        raise FaultError(f"missing; give one of {', '.join(kinds)}", tag)
    return _fields_of(choice(item.pop(tag), kinds, tag))(item)


# The document


class _FaultsError(Exception):
    """The faults of a document, each with its path."""

    def __init__(self, faults: tuple[tuple[str, str], ...]) -> None:
        super().__init__(faults)
        self.faults = faults


class _Reader:
    """Reads one document. A fault in one record hides none of another, and none is reported twice."""

    def __init__(self, document: Mapping[Any, object], base: Taxonomy) -> None:
        self._document = {**DEFAULTS, **document}
        #: By the path of the record, in the order of the document.
        self._faults: dict[str, list[tuple[str, str]]] = {}
        #: By heading and id, the first entry of that id: as it is written, and what was read of it without fault.
        self._written: dict[str, dict[str, dict[Any, object]]] = {"sources": {}, "concepts": {}}
        self._sources: dict[str, Source] = {}
        self._concepts: dict[str, Concept] = {}
        #: What the base has, by heading and id.
        self._given: dict[str, Mapping[str, Any]] = {
            "sources": base.sources,
            "concepts": {concept.id: concept for concept in base.concepts},
        }
        #: The ids of those concepts of the base that are named.
        self._named: set[str] = set()

    def taxonomy(self) -> Taxonomy:
        self._check_keys()
        version = self._read("version", self._document["version"], _version)
        self._faults["perspective"] = []
        self._read_known("sources", self._sources, _fields_of(Source))
        self._read_known("concepts", self._concepts, partial(_tagged, "facet", FACETS))
        claims: list[Claim] = self._read_all("claims", partial(_tagged, "claim", CLAIMS))
        written: list[_World] = self._read_all("closed_worlds", _fields_of(_World))
        view = self._document["perspective"]
        perspective = None if view is None else self._read("perspective", view, self.source)
        if faults := tuple(fault for found in self._faults.values() for fault in found):
            raise _FaultsError(faults)
        concepts = (*self._of_base(), *(self._concepts[id] for id in self._written["concepts"]))
        worlds = tuple(ClosedWorld(frozenset(w.individuals), frozenset(w.families)) for w in written)
        try:
            return Taxonomy(
                concepts, tuple(claims), closed_worlds=worlds, version=str(version), perspective=perspective
            )
        except ContradictionError:
            errors: Iterable[TaxonomyError] = Reasoner(concepts, claims, worlds).contradictions()
        except TaxonomyError as error:
            errors = (error,)
        raise _FaultsError(tuple(("claims", str(error)) for error in errors))

    def source(self, value: object) -> Source:
        return self._find("source", self._sources, a_text(value))

    def concept(self, value: object, facets: tuple[type, ...] = (Concept,), *, retired: bool = False) -> Concept:
        id = a_text(value)
        facet, successor = self._outline(id)
        if facet is not None and not issubclass(facet, facets):
            raise FaultError(f"takes {' or '.join(kind.__name__ for kind in facets)}, not the {facet.__name__} {id!r}")
        if successor is not None and not retired:
            raise FaultError(f"{id!r} is retired, replaced by {shown(successor)}; name a concept in use")
        found = self._find("concept", self._concepts, id)
        if id not in self._written["concepts"]:
            self._named.add(id)
        return found

    def _outline(self, id: str) -> tuple[type | None, object]:
        """Return the facet of a concept and the id of what replaces it, as far as they can be told."""
        if id not in self._written["concepts"] and id in self._given["concepts"]:
            given: Concept = self._given["concepts"][id]
            return type(given), given.replaced_by and given.replaced_by.id
        written = self._written["concepts"].get(id, {})
        facet = written.get("facet")
        return FACETS.get(facet) if isinstance(facet, str) else None, written.get("replaced_by")

    def _find(self, noun: str, known: Mapping[str, T], id: str) -> T:
        heading = f"{noun}s"
        written, given = self._written[heading], self._given[heading]
        if id in known:
            return known[id]
        if id in given and id not in written:
            return cast("T", given[id])
        if id in written or not isinstance(self._document.get(heading), list):
            raise FaultError
        raise FaultError(f"no {noun} has the id {shown(id)}; {nearest(id, {**given, **written}, 'add it')}")

    def _of_base(self) -> tuple[Concept, ...]:
        """Return those concepts of the base that are named, and those that these name in turn, in its order."""
        given = self._given["concepts"]
        waiting: list[Concept] = [given[id] for id in self._named]
        found: set[str] = set()
        while waiting:
            concept = waiting.pop()
            if concept.id not in found:
                found.add(concept.id)
                waiting += named_by(concept)
        found.difference_update(self._written["concepts"])
        return tuple(concept for id, concept in given.items() if id in found)

    def _check_keys(self) -> None:
        faults = self._faults[""] = []
        schema = self._document.get("schema")
        if type(schema) is not int or schema != SCHEMA:
            given = shown(schema) if "schema" in self._document else "missing"
            newer = type(schema) is int and schema > SCHEMA
            mend = "; a newer version of genai-taxonomy may read it" if newer else ""
            faults.append(("schema", f"{given}; schema {SCHEMA} is supported{mend}"))
            if type(schema) is int:
                # Another schema has other rules, so no further fault is sought.
                raise _FaultsError(tuple(faults))
        faults += (("", unknown_key(key, KEYS)) for key in self._document if key not in KEYS)
        if "concepts" not in self._document:
            faults.append(("concepts", "missing"))

    def _read(self, path: str, value: object, structure: Callable[[object], T]) -> T | None:
        faults = self._faults.setdefault(path, [])
        try:
            return structure(value)
        except ERRORS as error:
            faults += path_faults(error, path)
            return None

    def _read_all(self, heading: str, structure: Callable[[object], Any]) -> list[Any]:
        return [self._read(path, item, structure) for path, item in self._entries(heading).items()]

    def _read_known(self, heading: str, known: dict[str, Any], structure: Callable[[object], Any]) -> None:
        """Read what others refer to by id; first what is not retired, and of that first what refers to nothing."""
        entries = self._entries(heading)
        written = self._written[heading]
        for path, item in entries.items():
            fields_given = _given(item)
            id = fields_given.get("id")
            if isinstance(id, str) and written.setdefault(id, fields_given) is not fields_given:
                self._faults[path].append((f"{path}.id", f"{shown(id)} is given twice; rename or remove one"))
        for path, item in sorted(entries.items(), key=lambda entry: _rank(entry[1])):
            value = self._read(path, item, structure)
            if value is None:
                continue
            known.setdefault(value.id, value)
            given = self._given[heading].get(value.id, value)
            if given != value:
                other = ", ".join(given.differing(value))
                mend = "leave it out here, or rename it"
                self._faults[path].append((f"{path}.id", f"{value.id!r} is in the base, with another {other}; {mend}"))

    def _entries(self, heading: str) -> dict[str, object]:
        items = self._read(heading, self._document.get(heading, []), a_list) or []
        entries = {f"{heading}[{i}]": item for i, item in enumerate(items)}
        self._faults.update((path, []) for path in entries)
        return entries


_READER: ContextVar[_Reader] = ContextVar("_READER")


def _given(item: object) -> dict[Any, object]:
    return cast("dict[Any, object]", item) if isinstance(item, dict) else {}


def _rank(item: object) -> tuple[bool, bool]:
    written = _given(item)
    return written.get("replaced_by") is not None, written.get("facet") in ("Model", "Product")


def _version(value: object) -> str:
    text = a_text(value)
    check_text(text, "Taxonomy.version")
    return text
