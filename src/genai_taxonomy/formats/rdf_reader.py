"""Reads OWL and SKOS: named classes, how they lie within one another, their names and definitions.

What a document says beyond that (restrictions, disjointness, properties, individuals, deprecated classes that stand
alone) is left out. ``skos:broader`` is read as a subset, though a thesaurus may mean a part by it. Classes that are
said to be equivalent become one concept, which keeps the IRIs of all in ``exact_match``. Names are the English ones
and those without a language; where a class has none of these, all.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from genai_taxonomy.concepts import Category, ModelFamily
from genai_taxonomy.errors import DocumentError, InvalidValueError
from genai_taxonomy.formats.rdf_classes import Ontology
from genai_taxonomy.formats.rdf_syntax import SYNTAXES, Syntax, parse
from genai_taxonomy.formats.strict import FaultError
from genai_taxonomy.formats.terms import check_facet_and_prefix, concepts_of, subset_claims, whole

if TYPE_CHECKING:
    from genai_taxonomy.evidence import Source
    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["LIMIT", "load", "loads"]

#: How many bytes of a document are read unless the caller allows more.
LIMIT = 100_000_000

_SUFFIXES: dict[str, Syntax] = {
    ".ttl": "turtle",
    ".nt": "n-triples",
    ".jsonld": "json-ld",
    ".owl": "rdf-xml",
    ".rdf": "rdf-xml",
    ".xml": "rdf-xml",
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
        InvalidValueError: If neither syntax nor suffix is known.
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
    file = Path(path)
    with file.open("rb") as stream:
        # One byte too many tells that there are more, even of a device that never ends.
        content = stream.read(limit + 1)
    return loads(
        content,
        syntax or _SUFFIXES.get(file.suffix.lower(), file.suffix),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # loads tells
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
        syntax: How it is written: ``"turtle"``, ``"n-triples"``, ``"json-ld"`` with inline contexts, or ``"rdf-xml"``
            without a document type.
        source: What says all this; left out, it is made of the title, version and IRI of the document's header.
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
        InvalidValueError: If syntax or prefix is not known or fit.
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
    check_facet_and_prefix(facet, prefix)
    if syntax not in SYNTAXES:
        raise InvalidValueError("syntax", syntax, f"one of {', '.join(SYNTAXES)} is needed")
    try:
        if len(text if isinstance(text, bytes) else text.encode(errors="replace")) > limit:
            raise FaultError(f"larger than the {limit:,} bytes allowed; raise limit= if it is to be read")
        ontology = Ontology(parse(text, syntax), partial=partial)
    except FaultError as error:
        raise DocumentError(name, (("", str(error)),)) from None
    faults = ontology.faults
    cited = source or ontology.source()
    concepts = concepts_of(ontology.terms(), lambda _: facet, prefix=prefix, source=cited, faults=faults)
    claims = subset_claims(concepts, ontology.edges, cited, faults)
    return whole(name, concepts.values(), claims, ontology.version, faults)
