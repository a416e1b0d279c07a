"""Reads OWL and SKOS: named classes, how they lie within one another, their names and definitions.

What a document says beyond that (restrictions, disjointness, properties, individuals) is left out. ``skos:broader`` is
read as a subset, though a thesaurus may mean a part by it. Classes that are said to be equivalent become one concept,
which keeps the IRIs of all in ``exact_match``. A deprecated class is in use where something leans on it. Names are the
English ones and those without a language; where a class has none of these, all.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from genai_taxonomy.concepts import Category, ModelFamily
from genai_taxonomy.errors import DocumentError, InvalidValueError
from genai_taxonomy.formats.documents import Faults, content, decoded
from genai_taxonomy.formats.foreign import assemble
from genai_taxonomy.formats.limits import LIMIT
from genai_taxonomy.formats.rdf_classes import Ontology
from genai_taxonomy.formats.rdf_syntax import SYNTAXES, Syntax, parse
from genai_taxonomy.formats.strict import FaultError

if TYPE_CHECKING:
    from genai_taxonomy.evidence import Source
    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["load", "loads"]

_SUFFIXES: dict[str, Syntax] = {
    ".ttl": "turtle",
    ".nt": "n-triples",
    ".jsonld": "json-ld",
    ".owl": "xml",
    ".rdf": "xml",
    ".xml": "xml",
}


def load(
    path: str | os.PathLike[str],
    syntax: Syntax | None = None,
    *,
    source: Source | None = None,
    facet: type[Category] = ModelFamily,
    prefix: str = "",
    partial: bool = False,
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from a file of OWL or SKOS.

    Args:
        path: The file.
        syntax: How it is written; left out, the suffix tells: ``.ttl``, ``.nt``, ``.jsonld``; ``.owl``, ``.rdf`` and
            ``.xml`` for RDF/XML.
        source: As for :func:`loads`, and so on.
        facet: What the classes are read as.
        prefix: What every id begins with.
        partial: Whether the document may lean on others.
        limit: How many bytes it may have.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If neither syntax nor suffix is known, or no id could begin with the prefix.
        OSError: If the file cannot be read.
        MissingExtraError: If rdflib is not installed.

    Example:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "ours.ttl"
        >>> _ = file.write_text("<http://e.org/Painter> a <http://www.w3.org/2002/07/owl#Class> .")
        >>> from genai_taxonomy import sources
        >>> load(file, source=sources.HO_2020).concepts
        (<ModelFamily painter>,)
    """
    suffix = Path(path).suffix
    return loads(
        content(path, limit),
        syntax or _SUFFIXES.get(suffix.lower(), suffix),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # loads tells
        source=source,
        facet=facet,
        prefix=prefix,
        partial=partial,
        limit=limit,
        name=os.fspath(path),
    )


def loads(
    text: str | bytes,
    syntax: Syntax,
    *,
    source: Source | None = None,
    facet: type[Category] = ModelFamily,
    prefix: str = "",
    partial: bool = False,
    limit: int = LIMIT,
    name: str = "<string>",
) -> Taxonomy:
    """Read a taxonomy from a document of OWL or SKOS.

    Args:
        text: The document; bytes are UTF-8.
        syntax: How it is written: ``"turtle"``, ``"n-triples"``, ``"json-ld"`` with inline contexts, or ``"xml"``
            without a document type.
        source: What says all this; left out, it is made of the document's header.
        facet: What the classes are read as.
        prefix: What every id begins with, such as ``"aio"``, so that it differs from the ids of another taxonomy. The
            rest is made of the IRI, which ``exact_match`` keeps.
        partial: Whether the document may lean on others: then its ``owl:imports`` are passed over, which else are
            faults because they are never fetched, and what it names as broader without a word on it is a class.
        limit: How many bytes it may have.
        name: What to call the document in errors.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document, each with the IRI of its class.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If the syntax is not known or no id could begin with the prefix.
        MissingExtraError: If rdflib is not installed.

    Example:
        >>> found = loads('''
        ... @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        ... @prefix dcterms: <http://purl.org/dc/terms/> . @prefix : <https://example.org/net#> .
        ... <https://example.org/net> a owl:Ontology ; dcterms:title "Networks" ; owl:versionInfo "2" .
        ... :RecurrentNet a owl:Class ; rdfs:label "Recurrent network" .
        ... :LSTM a owl:Class ; rdfs:subClassOf :RecurrentNet .
        ... ''', "turtle")
        >>> found.is_subset("lstm", "Recurrent network")
        True
        >>> found.claims[0].evidence[0].source.title
        'Networks, version 2'
        >>> found.lookup("lstm").exact_match
        ('https://example.org/net#LSTM',)
    """
    if syntax not in SYNTAXES:
        raise InvalidValueError("syntax", syntax, f"one of {', '.join(SYNTAXES)} is needed")
    try:
        graph = parse(decoded(text, limit), syntax)
    except FaultError as error:
        raise DocumentError(name, (("", str(error)),)) from None
    faults = Faults(name)
    ontology = Ontology(graph, faults, partial=partial)
    terms = list(ontology.terms())
    return assemble(faults, terms, facet=facet, source=source, header=ontology.header(), prefix=prefix)
