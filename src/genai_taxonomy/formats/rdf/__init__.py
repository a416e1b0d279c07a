"""RDF: a taxonomy as SKOS and OWL, in Turtle, RDF/XML or JSON-LD.

A concept is at once a SKOS concept, with labels, definition and ``skos:broader``, and an OWL class, so that reasoners
follow it: a family that of its members, a modality that of its contents. What undisputed claims say is axioms, each
annotated with the citations that it rests on; what is disputed, and what no axiom can say, is told of as a ``Claim``.
Members that are known to exist are individuals. Sources are bibliographic resources.

rdflib does the writing; it comes with the extra ``rdf``.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeAlias

from genai_taxonomy.errors import InvalidValueError, MissingExtraError
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.identifiers import BASE

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from rdflib import Graph

    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["BASE", "Syntax", "dump", "dumps", "to_graph"]

#: How a graph can be written.
Syntax: TypeAlias = Literal["turtle", "xml", "json-ld"]

_BY_SUFFIX: Mapping[str, Syntax] = MappingProxyType(
    {
        ".ttl": "turtle",
        ".owl": "xml",
        ".rdf": "xml",
        ".xml": "xml",
        ".json": "json-ld",
        ".jsonld": "json-ld",
    }
)


def to_graph(taxonomy: Taxonomy, *, base: str = BASE) -> Graph:
    """Return a taxonomy as an rdflib graph.

    Args:
        taxonomy: What to write.
        base: What all names begin with.

    Returns:
        The graph; equal taxonomies give the same triples, blank nodes included.

    Raises:
        InvalidValueError: If the base is no absolute IRI that ends in ``/`` or ``#``.
        WrongFacetError: If the taxonomy holds a concept or claim of a class that is not this library's.
        MissingExtraError: If rdflib is not installed.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> graph = to_graph(Taxonomy((Modality("text", "Text"),)))
        >>> [str(row.label) for row in graph.query("SELECT ?label { ?c a skos:Concept; skos:prefLabel ?label }")]
        ['Text']
    """
    try:
        from genai_taxonomy.formats.rdf.whole import taxonomy_graph
    except ImportError:
        raise MissingExtraError("RDF", "rdf") from None
    return taxonomy_graph(taxonomy, base)


def dumps(taxonomy: Taxonomy, *, syntax: Syntax = "turtle", base: str = BASE) -> str:
    """Write a taxonomy as an RDF document.

    Args:
        taxonomy: What to write.
        syntax: ``"turtle"``, ``"xml"`` for RDF/XML, or ``"json-ld"``.
        base: What all names begin with.

    Returns:
        The document; equal taxonomies give equal documents.

    Raises:
        InvalidValueError: For another syntax, or as for :func:`to_graph`.
        WrongFacetError: As for :func:`to_graph`.
        MissingExtraError: As for :func:`to_graph`.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> document = dumps(Taxonomy((Modality("text", "Text"),)), base="https://example.org/")
        >>> '<https://example.org/text> a owl:Class' in document
        True
    """
    if syntax not in _BY_SUFFIX.values():
        raise InvalidValueError("syntax of an RDF document", syntax, "turtle, xml or json-ld is needed")
    graph = to_graph(taxonomy, base=base)
    if syntax == "json-ld":
        from genai_taxonomy.formats.rdf.json_ld import json_ld

        return json_ld(graph)
    return graph.serialize(format=syntax)


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str], *, syntax: Syntax | None = None, base: str = BASE) -> None:
    """Write a taxonomy to an RDF file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.
        syntax: As for :func:`dumps`; by the suffix if none is given: ``.ttl`` for Turtle, ``.rdf``, ``.owl`` and
            ``.xml`` for RDF/XML, ``.jsonld`` and ``.json`` for JSON-LD.
        base: What all names begin with.

    Raises:
        InvalidValueError: If no syntax is given and the suffix tells none, or as for :func:`dumps`.
        WrongFacetError: As for :func:`to_graph`.
        MissingExtraError: As for :func:`to_graph`.
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> dump(Taxonomy((Modality("text", "Text"),)), Path(tempfile.mkdtemp()) / "taxonomy.ttl")
    """
    target = Path(path)
    chosen = syntax or _BY_SUFFIX.get(target.suffix.lower())
    if chosen is None:
        rule = f"end it in {', '.join(_BY_SUFFIX)}, or give a syntax"
        raise InvalidValueError("suffix of an RDF file", target.suffix, rule)
    write_whole(target, dumps(taxonomy, syntax=chosen, base=base).encode())
