"""What a native document says of a taxonomy, as plain values that JSON and TOML can write."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from attrs import fields

from genai_taxonomy.claims import AspectText, Claim, Literal
from genai_taxonomy.concepts import FACETS, Concept
from genai_taxonomy.errors import WrongFacetError
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.formats.schema import CLAIMS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["document_of"]


def document_of(taxonomy: Taxonomy) -> dict[str, object]:
    """Return a taxonomy as a native document, before it is written as text.

    Args:
        taxonomy: What to write.

    Returns:
        Dicts, lists, texts, whole numbers and truth values; None for the year of a source that shows none.

    Raises:
        WrongFacetError: If it holds a concept or claim of a class that is not this library's.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> document_of(Taxonomy((Modality("text", "Text"),)))["concepts"]
        [{'facet': 'Modality', 'id': 'text', 'label': 'Text'}]
    """
    view = taxonomy.perspective
    sources = {**taxonomy.sources, **({view.id: view} if view else {})}
    return {
        "schema": SCHEMA,
        "version": taxonomy.version,
        **({"perspective": view.id} if view else {}),
        "sources": [_body(source) for source in sources.values()],
        "concepts": [_tagged_body("facet", FACETS, concept) for concept in taxonomy.concepts],
        "claims": [_tagged_body("claim", CLAIMS, claim) for claim in taxonomy.claims],
        "closed_worlds": [_body(world) for world in taxonomy.closed_worlds],
    }


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
