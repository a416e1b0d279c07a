"""The quick way through a native document: each value is made as soon as its text is parsed.

Of the text nothing is kept but the values, and places that are cited again and again are shared. So a document takes
little more time than its JSON, and little more memory than its taxonomy. What is read here stands as it is written: the
key that tells the kind of an object first, sources before concepts, and both before claims. Of anything else nothing is
told, only one of :data:`DEVIATIONS` raised; ``reporting`` tells.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache, partial
from inspect import isclass
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias, cast, get_args, get_origin

from attrs import NOTHING, fields, resolve_types

from genai_taxonomy.claims import AspectText, ClosedWorld, Literal
from genai_taxonomy.concepts import FACETS, Concept, Individual, ModelFamily
from genai_taxonomy.errors import TaxonomyError
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.faults import clashes
from genai_taxonomy.formats.schema import CLAIMS, DEFAULTS, KEYS, SCHEMA
from genai_taxonomy.taxonomy import Taxonomy, unchecked
from genai_taxonomy.values import check_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["DEVIATIONS", "read"]

#: What reading may raise.
DEVIATIONS = (LookupError, TypeError, ValueError, RecursionError, TaxonomyError)

#: Returns what a field holds, given what the document holds.
_Take: TypeAlias = Callable[[Any], Any]
#: Returns a value, given what the document holds under its keys.
_Make: TypeAlias = Callable[[tuple[Any, ...]], object]
#: Raises if a value is not as its class wants it.
_Check: TypeAlias = Callable[[Any], None]

#: The kinds of objects, by their first key and, under a tag, by its content.
_TAGS: Mapping[str, Mapping[str, type]] = {"facet": FACETS, "claim": CLAIMS}
_KINDS: Mapping[str, type] = {
    "id": Source,
    "source": Citation,
    "aspect": AspectText,
    "relation": Literal,
    "individuals": ClosedWorld,
}


def read(text: str, *, checked: bool = True) -> Taxonomy:
    """Read a taxonomy from a native document.

    Args:
        text: The document.
        checked: Whether the values and the whole are checked as their classes do.

    Returns:
        The taxonomy.

    Raises:
        Exception: One of :data:`DEVIATIONS`, if the text is anything but a document as it is written.

    Example:
        >>> read('{"schema": 1, "concepts": [{"facet": "Modality", "id": "text", "label": "Text"}]}')
        <Taxonomy 0: 1 concepts, 0 claims>
    """
    found: object = json.loads(text, object_pairs_hook=_Reader(checked=checked).value, parse_constant=_refuse)
    return cast("Taxonomy", _exactly(Taxonomy)(found))


class _Reader:
    """Makes the values of one document, innermost first."""

    def __init__(self, *, checked: bool) -> None:
        self._checked = checked
        self._sources: dict[str, Source] = {}
        #: Those that may be named, and those that may not.
        self._concepts: dict[str, Concept] = {}
        self._retired: dict[str, Concept] = {}
        #: What completes concepts that name others, which may stand further down.
        self._waiting: list[Callable[[], None]] = []
        self._evidence: dict[tuple[int, ...], tuple[Citation, ...]] = {}
        #: By the content of the tag, or else the first key, and by all keys.
        self._makes: dict[tuple[str, tuple[str, ...]], _Make] = {}

    def value(self, pairs: list[tuple[str, Any]]) -> object:
        """Return what an object stands for."""
        keys, contents = zip(*pairs)  # noqa: B905 - all are pairs, and to have that checked takes as long again
        shape = contents[0] if keys[0] in _TAGS else keys[0], keys
        try:
            make = self._makes[shape]
        except KeyError:
            make = self._makes[shape] = self._make(*shape)
        return make(contents)

    def _make(self, name: str, keys: tuple[str, ...]) -> _Make:
        """Return what makes the values of all objects that have these keys."""
        if len(set(keys)) < len(keys):
            raise ValueError(keys)
        if keys[0] == "schema":
            return lambda contents: self._taxonomy(dict(zip(keys, contents, strict=True)))
        tagged = keys[0] in _TAGS
        kind: type[Any] = _TAGS[keys[0]][name] if tagged else _KINDS[name]
        types = {field.name: field.type for field in fields(resolve_types(kind))}
        takes = {key: self._taker(types[key]) for key in keys[tagged:]}
        check: _Check = getattr(kind, "__attrs_post_init__", _pass) if self._checked else _pass
        if issubclass(kind, Concept):
            late = {key: take for key, take in takes.items() if _names_concepts(types[key])}
            return _maker(kind, takes | dict.fromkeys(late, _as_written), self._concept(late, check), tagged=tagged)
        if kind is Source:
            return _maker(kind, takes, self._source(check), tagged=tagged)
        make = _maker(kind, takes, check, tagged=tagged)
        return cache(make) if kind is Citation else make

    def _source(self, check: _Check) -> _Check:
        def finish(source: Source) -> None:
            self._sources[source.id] = source
            check(source)

        return finish

    def _concept(self, late: Mapping[str, _Take], check: _Check) -> _Check:
        """Return what completes a concept whose fields of these names hold ids."""

        def complete(concept: Concept) -> None:
            for name, take in late.items():
                object.__setattr__(concept, name, take(getattr(concept, name)))
            check(concept)

        def finish(concept: Concept) -> None:
            known = self._concepts if concept.replaced_by is None else self._retired
            known[concept.id] = concept
            if late:
                self._waiting.append(partial(complete, concept))
            else:
                check(concept)

        return finish

    def _taxonomy(self, document: dict[str, Any]) -> Taxonomy:
        given: dict[str, Any] = {**DEFAULTS, **document}
        if type(given["schema"]) is not int or given.pop("schema") != SCHEMA or not set(KEYS).issuperset(document):
            raise ValueError(document.keys())
        for key, kinds in _CONTENT.items():
            if not kinds.issuperset(map(type, _list(given[key]))):
                raise ValueError(key)
        # None stands elsewhere, and none has the id of another.
        read = len(self._sources), len(self._concepts) + len(self._retired)
        if (len(given.pop("sources")), len(given["concepts"])) != read or self._retired.keys() & self._concepts:
            raise ValueError(document.keys())
        for complete in self._waiting:
            complete()
        given["version"] = _text(given["version"])
        given["perspective"] = _optional(self._sources.__getitem__)(given["perspective"])
        given |= {key: tuple(given[key]) for key in ("concepts", "claims", "closed_worlds")}
        taxonomy = unchecked(**given)
        if self._checked:
            self._check(taxonomy)
        return taxonomy

    def _check(self, taxonomy: Taxonomy) -> None:
        """Raise what the constructor would. What was looked up is there, is in use, and differs from no other."""
        check_text(taxonomy.version, "Taxonomy.version")
        for world in taxonomy.closed_worlds:
            for ids, facet in ((world.individuals, Individual), (world.families, ModelFamily)):
                for id in ids:
                    if not isinstance(self._concepts.get(id) or self._retired[id], facet):
                        raise TypeError(id)
        for clash in clashes(taxonomy):
            raise clash

    def _taker(self, kind: Any) -> _Take:
        """Return what takes the content of a field of some type."""
        options = set(get_args(kind))
        if NoneType in options:
            (kind,) = options - {NoneType}
            return _optional(self._taker(kind))
        if kind == tuple[Citation, ...]:
            return self._cited
        if get_origin(kind) in (tuple, frozenset):
            many, take = get_origin(kind), self._taker(get_args(kind)[0])
            return lambda items: many(map(take, _list(items)))
        if AspectText in options:
            return lambda value: value if type(value) is AspectText else self._concepts[value]
        if _names_concepts(kind):
            return self._concepts.__getitem__
        if kind is Source:
            return self._sources.__getitem__
        if issubclass(kind, Enum):
            return {member.value: member for member in kind}.__getitem__
        return _TAKES.get(kind) or _exactly(kind)

    def _cited(self, value: Iterable[object]) -> tuple[Citation, ...]:
        key = tuple(map(id, value))
        try:
            return self._evidence[key]
        except KeyError:
            found = self._evidence[key] = tuple(map(_exactly(Citation), _list(value)))
            return found


def _maker(kind: type[Any], takes: Mapping[str, _Take], finish: _Check, *, tagged: bool) -> _Make:
    """Return what makes values of a class, given what the document holds for some of its fields."""
    puts = {field.name: getattr(kind, field.name).__set__ for field in fields(kind)}
    steps = [(puts[name], take) for name, take in takes.items()]
    rest = [(puts[field.name], field.default) for field in fields(kind) if field.name not in takes]
    if any(default is NOTHING for _, default in rest):
        raise ValueError(takes)

    def make(contents: tuple[Any, ...]) -> object:
        # This is what the constructor does, which would take longer because it is told anew what goes where.
        value: object = object.__new__(kind)
        for (put, take), content in zip(steps, contents[tagged:]):  # noqa: B905 - as above
            put(value, take(content))
        for put, default in rest:
            put(value, default)
        finish(value)
        return value

    return make


def _names_concepts(kind: Any) -> bool:
    return any(isclass(one) and issubclass(one, Concept) for one in (kind, *get_args(kind)))


def _refuse(text: str) -> object:
    raise ValueError(text)


def _pass(value: object) -> None:
    """Check nothing."""


def _as_written(value: object) -> object:
    return value


def _exactly(kind: type) -> _Take:
    def take(value: object) -> object:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return take


def _optional(take: _Take) -> _Take:
    return lambda value: None if value is None else take(value)


def _date(value: str) -> date:
    day = date.fromisoformat(value)
    # Python reads 20261123, too.
    if day.isoformat() != value:
        raise ValueError(value)
    return day


_list = _exactly(list)
#: Raises for whatever is no text, and is quicker than a function that asks.
_text: _Take = str.__str__
_TAKES: Mapping[object, _Take] = {str: _text, date: _date}
#: What the lists of a document hold.
_CONTENT: Mapping[str, frozenset[type]] = {
    "sources": frozenset((Source,)),
    "concepts": frozenset(FACETS.values()),
    "claims": frozenset(CLAIMS.values()),
    "closed_worlds": frozenset((ClosedWorld,)),
}
