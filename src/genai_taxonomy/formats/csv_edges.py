"""CSV of edges: in only.

Each row names what is narrower and what is broader; a row whose broader cell is empty gives a name that has nothing
above it. Rows whose ``relation``, where there is such a column, is not ``subset_of``, and rows whose ``disputed_by`` is
not empty, are left out.
"""

from __future__ import annotations

import os

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Category, ModelFamily
from genai_taxonomy.evidence import Source
from genai_taxonomy.formats.csv_cells import read_records
from genai_taxonomy.formats.documents import Faults, content
from genai_taxonomy.formats.foreign import Header, Named, Term, assemble
from genai_taxonomy.formats.limits import LIMIT
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["load", "loads"]


def load(
    path: str | os.PathLike[str],
    *,
    source: Source,
    facet: type[Category] = ModelFamily,
    narrower: str = "narrower",
    broader: str = "broader",
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from a CSV file of edges.

    Args:
        path: The file.
        source: What the claims cite.
        facet: What the names stand for.
        narrower: The column of what is narrower.
        broader: The column of what is broader.
        prefix: What every id begins with.
        limit: How many bytes the file may have.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its line.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> from pathlib import Path
        >>> from genai_taxonomy.formats import csv_tables
        >>> folder = Path(tempfile.mkdtemp())
        >>> csv_tables.dump(Taxonomy.bundled(), folder)
        >>> page = Source("our-edges", title="Our edges", authors=("We",), year=2026, url="https://example.org")
        >>> load(folder / "closure.csv", source=page).is_subset("llm", "generative-ai")
        True
    """
    return loads(
        content(path, limit),
        source=source,
        name=os.fspath(path),
        facet=facet,
        narrower=narrower,
        broader=broader,
        prefix=prefix,
        limit=limit,
    )


def loads(
    text: str | bytes,
    *,
    source: Source,
    name: str = "<string>",
    facet: type[Category] = ModelFamily,
    narrower: str = "narrower",
    broader: str = "broader",
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    r"""Read a taxonomy from edges in CSV.

    Args:
        text: The document; bytes are UTF-8.
        source: What the claims cite.
        name: What to call the document in errors.
        facet: What the names stand for.
        narrower: The column of what is narrower.
        broader: The column of what is broader.
        prefix: What every id begins with.
        limit: How many bytes the document may have.

    Returns:
        The taxonomy; a concept for every name.

    Raises:
        DocumentError: With every fault of the document and its line.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.

    Example:
        >>> page = Source("our-edges", title="Our edges", authors=("We",), year=2026, url="https://example.org")
        >>> nets = loads("narrower,broader\nCNN,Deep net\nDeep net,Net", source=page)
        >>> nets.is_subset("CNN", "Net")
        True
    """
    faults = Faults(name)
    places: dict[str, str] = {}
    edges: dict[str, list[tuple[Relation, Named]]] = {}
    for where, row in read_records(text, (narrower, broader), faults, limit):
        if row.get("relation", Relation.SUBSET_OF.value) == Relation.SUBSET_OF.value and not row.get("disputed_by"):
            low, high = row[narrower], row[broader]
            if not low:
                faults.found.append((where, f"{narrower}: missing"))
            for given in filter(None, (low, high)):
                places.setdefault(given, where)
            if high:
                edges.setdefault(low, []).append((Relation.SUBSET_OF, Named(where, high)))
    terms = [Term(where=where, id=given, edges=tuple(edges.get(given, ()))) for given, where in places.items()]
    return assemble(faults, terms, facet=facet, source=source, header=Header(), prefix=prefix)
