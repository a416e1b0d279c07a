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
from contextlib import suppress
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import fields

from genai_taxonomy.claims import AspectText, Claim, Literal
from genai_taxonomy.collection import collection_paused
from genai_taxonomy.concepts import FACETS, Concept
from genai_taxonomy.errors import WrongFacetError
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats import quick
from genai_taxonomy.formats.schema import CLAIMS, SCHEMA
from genai_taxonomy.taxonomy import Taxonomy

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SCHEMA", "dump", "dumps", "load", "loads"]


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
    sources = {**taxonomy.sources, **({view.id: view} if view else {})}
    document = {
        "schema": SCHEMA,
        "version": taxonomy.version,
        **({"perspective": view.id} if view else {}),
        "sources": [_body(source) for source in sources.values()],
        "concepts": [_tagged_body("facet", FACETS, concept) for concept in taxonomy.concepts],
        "claims": [_tagged_body("claim", CLAIMS, claim) for claim in taxonomy.claims],
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
    write_whole(Path(path), dumps(taxonomy).encode())


def load(path: str | os.PathLike[str], *, trusted: bool = False) -> Taxonomy:
    """Read a taxonomy from a file.

    Args:
        path: The file.
        trusted: As for :func:`loads`.

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
        >>> load(file) == load(file, trusted=True) == Taxonomy.bundled()
        True
    """
    return loads(Path(path).read_bytes(), name=os.fspath(path), trusted=trusted)


def loads(text: str | bytes, *, name: str = "<string>", trusted: bool = False) -> Taxonomy:
    """Read a taxonomy from a native JSON document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call the document in errors.
        trusted: Whether :func:`dumps` wrote the document and nobody changed it since. Then the rules of the classes and
            of the whole are passed by: the form of ids and texts, what a relation joins, that a claim has evidence,
            what a closed world names, that subsets run in no circle and nothing contradicts itself. If the document
            breaks one of them, what the taxonomy answers is undefined.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its path in it; also for a trusted one, if it is no JSON or
            has an unknown key, id or value, or one of another type.

    Example:
        >>> loads('{"schema": 1, "concepts": [{"facet": "Modality", "id": "text"}]}')
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: <string>: 1 fault; nothing was loaded
          concepts[0].label: missing
    """
    with suppress(*quick.DEVIATIONS), collection_paused():
        # The bytes are let go of before anything else takes memory.
        text = text.decode() if isinstance(text, bytes) else text
        return quick.read(text, checked=not trusted)
    # Imported where it is used: it needs cattrs, and most documents have no fault.
    from genai_taxonomy.formats import reporting

    return reporting.read(text, name)


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
