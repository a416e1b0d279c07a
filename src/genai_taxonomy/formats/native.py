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
from pathlib import Path

from genai_taxonomy.collection import collection_paused
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats import quick
from genai_taxonomy.formats.document import document_of
from genai_taxonomy.formats.limits import LIMIT, check_size, content
from genai_taxonomy.formats.schema import SCHEMA
from genai_taxonomy.taxonomy import Taxonomy

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
    return json.dumps(document_of(taxonomy), indent=1, ensure_ascii=False) + "\n"


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


def load(
    path: str | os.PathLike[str], *, trusted: bool = False, base: Taxonomy | None = None, limit: int = LIMIT
) -> Taxonomy:
    """Read a taxonomy from a file.

    Args:
        path: The file.
        trusted: As for :func:`loads`.
        base: As for :func:`loads`.
        limit: As for :func:`loads`.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document, its path and its line.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> from genai_taxonomy import Taxonomy
        >>> file = Path(tempfile.mkdtemp()) / "taxonomy.json"
        >>> dump(Taxonomy.bundled(), file)
        >>> load(file) == load(file, trusted=True) == Taxonomy.bundled()
        True
    """
    return loads(content(path, limit), name=os.fspath(path), trusted=trusted, base=base, limit=limit)


def loads(
    text: str | bytes,
    *,
    name: str = "<string>",
    trusted: bool = False,
    base: Taxonomy | None = None,
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from a native JSON document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call the document in errors.
        trusted: Whether :func:`dumps` wrote the document and nobody changed it since. Then the rules of the classes and
            of the whole are passed by: the form of ids and texts, what a relation joins, that a claim has evidence,
            what a closed world names, that subsets run in no circle and nothing contradicts itself. If the document
            breaks one of them, what the taxonomy answers is undefined.
        base: A taxonomy whose concepts and sources the document may name without repeating them. With one, the
            document is not trusted.
        limit: How many bytes (of a str: characters) it may have; what is larger is not read.

    Returns:
        The taxonomy: what the document holds and, of the base, the concepts that it names, so that
        ``base.extend(loads(text, base=base))`` is the base with all that the document says.

    Raises:
        DocumentError: With every fault of the document, its path and its line; also for a trusted one, if it is no JSON
            or has an unknown key, id or value, or one of another type.

    Example:
        >>> loads('{"schema": 1, "concepts": [{"facet": "Modality", "id": "text"}]}')
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: <string>: 1 fault; nothing was loaded
          concepts[0].label, line 1: missing
    """
    check_size(text, limit, name)
    if base is None:
        with suppress(*quick.DEVIATIONS), collection_paused():
            # The bytes are let go of before anything else takes memory.
            text = text.decode() if isinstance(text, bytes) else text
            return quick.read(text, checked=not trusted)
    # Imported where it is used: it needs cattrs, and most documents have no fault.
    from genai_taxonomy.formats import reporting

    return reporting.read(text, name, base=base)
