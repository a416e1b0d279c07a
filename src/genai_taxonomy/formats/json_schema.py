"""The JSON Schema of a native document, worked out from the classes whose values it holds.

A schema sees one part of a document at a time. So it cannot say that what is named is there, what a relation joins, or
that nothing contradicts itself; reading checks these.
"""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from inspect import isclass
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, Union, cast, get_args, get_origin

from attrs import NOTHING, fields, resolve_types

from genai_taxonomy.claims import AspectText, ClosedWorld, Literal
from genai_taxonomy.concepts import FACETS, Concept, Individual, Model
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.formats.schema import CLAIMS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["json_schema"]

#: A schema, or a part of one.
Schema: TypeAlias = dict[str, Any]

_ID: Schema = {"$ref": "#/$defs/id"}
#: What classes check beyond the types of their fields, as far as it concerns one field alone.
_RULES: Mapping[tuple[str, str], Schema] = {
    ("Source", "id"): _ID,
    ("Source", "authors"): {"minItems": 1},
    ("Source", "year"): {"minimum": 1000, "maximum": 9999},
    ("ClosedWorld", "individuals"): {"items": _ID},
    ("ClosedWorld", "families"): {"items": _ID},
    **{(kind.__name__, "id"): _ID for kind in (Concept, Individual, Model)},
    **{(claim, "evidence"): {"minItems": 1} for claim in CLAIMS},
    ("Sufficient", "conditions"): {"minItems": 1},
}


def json_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of native documents.

    Returns:
        The schema, of plain values; its ``$id`` holds the number of the document's own schema.

    Example:
        >>> json_schema()["required"]
        ['schema', 'concepts']
    """
    parts = (Source, Citation, AspectText, Literal, ClosedWorld)
    #: By the class that gives them their fields.
    facets: dict[type, list[str]] = {}
    for name, facet in FACETS.items():
        facets.setdefault(next(kind for kind in facet.__mro__ if "__attrs_attrs__" in vars(kind)), []).append(name)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:genai-taxonomy:schema:{SCHEMA}",
        "title": f"Taxonomy of generative AI, schema {SCHEMA}",
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA},
            "version": {"$ref": "#/$defs/text"},
            "perspective": _optional(_ID),
            "sources": _list(_one_of(("Source",))),
            "concepts": _list(_one_of(kind.__name__ for kind in facets)),
            "claims": _list(_one_of(CLAIMS)),
            "closed_worlds": _list(_one_of(("ClosedWorld",))),
        },
        "required": ["schema", "concepts"],
        "additionalProperties": False,
        "$defs": {
            "id": {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
            "text": {"type": "string", "pattern": r"^\S(.*\S)?$"},
            **{part.__name__: _object(part) for part in parts},
            **{kind.__name__: _object(kind, facet=names) for kind, names in facets.items()},
            **{name: _object(claim, claim=[name]) for name, claim in CLAIMS.items()},
        },
    }


def _object(kind: type, **tag: list[str]) -> Schema:
    attributes = fields(resolve_types(cast("type[Any]", kind)))
    required = [field.name for field in attributes if field.default is NOTHING]
    return {
        "type": "object",
        "properties": {
            **{key: {"enum": names} for key, names in tag.items()},
            **{field.name: _field(kind, field) for field in attributes},
        },
        "required": [*tag, *required],
        "additionalProperties": False,
    }


def _field(kind: type, field: Any) -> Schema:
    rule = _RULES.get((kind.__name__, field.name), {})
    if "$ref" in rule:
        return rule
    found = {**_type(field.type), **rule}
    # A text that is left out is empty, and may be given as such.
    return {"anyOf": [{"const": ""}, found]} if field.default == "" else found


def _type(kind: Any) -> Schema:
    """Return what a field of a type holds in a document."""
    options = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    if NoneType in options:
        (kind,) = (option for option in options if option is not NoneType)
        return _optional(_type(kind))
    if AspectText in options:
        return {"anyOf": [_ID, _one_of(("AspectText",))]}
    if get_origin(kind) in (tuple, frozenset):
        return _list(_type(get_args(kind)[0]))
    # Concepts of one facet or another, and sources, are named by their ids.
    if any(isclass(option) and issubclass(option, Concept | Source) for option in options):
        return _ID
    if issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    return _PLAIN.get(kind) or _one_of((kind.__name__,))


_PLAIN: Mapping[type, Schema] = {
    str: {"$ref": "#/$defs/text"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
}


def _optional(schema: Schema) -> Schema:
    if "type" in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [{"type": "null"}, schema]}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one_of(names: Iterable[str]) -> Schema:
    refs = [{"$ref": f"#/$defs/{name}"} for name in names]
    return refs[0] if len(refs) == 1 else {"anyOf": refs}


if __name__ == "__main__":
    print(json.dumps(json_schema(), indent=1))
