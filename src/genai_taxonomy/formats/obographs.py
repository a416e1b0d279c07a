"""obographs JSON, the form in which the OBO Foundry publishes ontologies for programs.

Out: a node for every concept and an edge for every undisputed claim that holds of every member, with its evidence; the
facet is the namespace. In: the nodes of all graphs that are classes or individuals, with names, definitions, exact and
related synonyms, SKOS matches and cross-references, and the edges ``is_a`` and ``type``. A deprecated node is kept, as
retired, if the document says what replaces it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Category, Concept, Individual, ModelFamily
from genai_taxonomy.evidence import Source
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.documents import Faults, content
from genai_taxonomy.formats.foreign import (
    FACET_PREFIX,
    MATCHES,
    Header,
    Named,
    Term,
    assemble,
    stated_facet,
    with_edges,
)
from genai_taxonomy.formats.identifiers import ONTOLOGY, identifier
from genai_taxonomy.formats.json_object import JsonObject, read_object
from genai_taxonomy.formats.limits import LIMIT
from genai_taxonomy.formats.stated import place, stated_edges
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps", "load", "loads"]

T = TypeVar("T")

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TERMS = "http://purl.org/dc/terms/"
_NAMESPACE = "http://www.geneontology.org/formats/oboInOwl#hasOBONamespace"
_REPLACED_BY = "http://purl.obolibrary.org/obo/IAO_0100001"
_EDGES: Mapping[Relation, str] = {Relation.SUBSET_OF: "is_a", Relation.MEMBER_OF: "type"}
_RELATIONS: Mapping[str, Relation] = {predicate: relation for relation, predicate in _EDGES.items()}


# Writing


def dumps(taxonomy: Taxonomy, *, base: str = "", ontology: str = ONTOLOGY) -> str:
    """Write a taxonomy as an obographs document.

    Args:
        taxonomy: What to write.
        base: What stands before each id, such as ``"https://example.org/"``.
        ontology: Address or name of the ontology.

    Returns:
        The document.

    Example:
        >>> from genai_taxonomy import Modality
        >>> document = json.loads(dumps(Taxonomy((Modality("text", "Text"),)), base="https://example.org/"))
        >>> document["graphs"][0]["nodes"][0]["id"]
        'https://example.org/text'
    """
    nodes: list[object] = [_node(concept, base) for concept in taxonomy.concepts]
    edges: list[object] = []
    used: dict[Relation, None] = {}
    for subject, stated in stated_edges(taxonomy).items():
        for (relation, value), evidence in stated.items():
            predicate = _EDGES.get(relation)
            if predicate is None:
                predicate = base + relation.value
                used[relation] = None
            sources = [{"pred": f"{_TERMS}source", "val": place(citation)} for citation in evidence]
            meta = {"basicPropertyValues": sources}
            edges.append({"sub": base + subject, "pred": predicate, "obj": base + value.id, "meta": meta})
    nodes += (
        {"id": base + relation.value, "lbl": str(relation), "type": "PROPERTY", "propertyType": "OBJECT"}
        for relation in used
    )
    graph = {"id": ontology, "meta": {"version": taxonomy.version}, "nodes": nodes, "edges": edges}
    return json.dumps({"graphs": [graph]}, indent=1, ensure_ascii=False) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str], *, base: str = "", ontology: str = ONTOLOGY) -> None:
    """Write a taxonomy to an obographs file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.
        base: As for :func:`dumps`.
        ontology: As for :func:`dumps`.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.json")
    """
    write_whole(Path(path), dumps(taxonomy, base=base, ontology=ontology).encode())


def _node(concept: Concept, base: str) -> dict[str, object]:
    links = dict.fromkeys(citation.source.link for citation in concept.defined_by)
    properties = [
        *((_SKOS + name, id) for name, attribute in MATCHES.items() for id in getattr(concept, attribute)),
        (_NAMESPACE, FACET_PREFIX + type(concept).__name__),
        *(((_REPLACED_BY, base + concept.replaced_by.id),) if concept.replaced_by else ()),
    ]
    meta = {
        "definition": {"val": concept.definition, "xrefs": [*links]} if concept.definition else None,
        "synonyms": [{"pred": "hasExactSynonym", "val": alias} for alias in concept.aliases],
        "basicPropertyValues": [{"pred": predicate, "val": value} for predicate, value in properties],
        "deprecated": concept.replaced_by is not None,
    }
    return {
        "id": base + concept.id,
        "lbl": concept.label,
        "type": "INDIVIDUAL" if isinstance(concept, Individual) else "CLASS",
        "meta": {key: value for key, value in meta.items() if value},
    }


# Reading


def load(
    path: str | os.PathLike[str],
    *,
    facet: type[Category] = ModelFamily,
    source: Source | None = None,
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from an obographs file.

    Args:
        path: The file.
        facet: What its classes are.
        source: What the claims cite; what the file says of itself if None.
        prefix: What every id begins with.
        limit: How many bytes the file may have.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its path in it.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "taxonomy.json"
        >>> dump(Taxonomy.bundled(), file)
        >>> load(file).is_subset("llm", "generative-ai")
        True
    """
    return loads(content(path, limit), name=os.fspath(path), facet=facet, source=source, prefix=prefix, limit=limit)


def loads(
    text: str | bytes,
    *,
    name: str = "<string>",
    facet: type[Category] = ModelFamily,
    source: Source | None = None,
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from an obographs document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call the document in errors.
        facet: What its classes are.
        source: What the claims cite; what the document says of itself if None.
        prefix: What every id begins with.
        limit: How many bytes it may have.

    Returns:
        The taxonomy; its claims cite the nodes of which they are made.

    Raises:
        DocumentError: With every fault of the document and its path in it.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.

    Example:
        >>> nodes = [{"id": "N:1", "lbl": "Net", "type": "CLASS"}, {"id": "N:2", "lbl": "CNN", "type": "CLASS"}]
        >>> edges = [{"sub": "N:2", "pred": "is_a", "obj": "N:1"}]
        >>> nets = loads(json.dumps({"graphs": [{"id": "https://example.org/nets", "nodes": nodes, "edges": edges}]}))
        >>> nets.is_subset("n-2", "n-1"), str(nets.claims[0].evidence[0])
        (True, 'nets n.d., N:2')
    """
    faults = Faults(name)
    document = read_object(text, faults, limit)
    if "graphs" not in document.value:
        faults.found.append(("graphs", "missing"))
    graphs = document.items("graphs")
    terms = list(_terms(graphs, faults))
    return assemble(faults, terms, facet=facet, source=source, header=_header(graphs), prefix=prefix)


def _terms(graphs: list[JsonObject], faults: Faults) -> Iterator[Term]:
    nodes = [node for graph in graphs for node in graph.items("nodes")]
    terms = [term for node in nodes if (term := _term(node)) is not None]
    edges = (edge for graph in graphs for edge in graph.items("edges"))
    return with_edges(terms, _edges(edges), faults, "class or individual has the identifier")


def _edges(edges: Iterable[JsonObject]) -> Iterator[tuple[Named, Relation, Named]]:
    for edge in edges:
        relation = _RELATIONS.get(edge.text("pred"))
        if relation is not None:
            subject, named = (Named(f"{edge.path}.{end}", edge.id(end)) for end in ("sub", "obj"))
            yield subject, relation, named


def _term(node: JsonObject) -> Term | None:
    kind = node.text("type")
    if kind not in ("CLASS", "INDIVIDUAL"):
        return None
    meta = node.nested("meta")
    properties = _properties(meta)
    synonyms = ((item.text("pred"), item.text("val")) for item in meta.items("synonyms"))
    matches = {
        attribute: tuple(identifier(value) for predicate, value in properties if predicate == _SKOS + name)
        for name, attribute in MATCHES.items()
    }
    replacements = (identifier(value) for predicate, value in properties if predicate == _REPLACED_BY)
    return Term(
        where=node.path,
        id=node.id("id"),
        label=node.text("lbl"),
        definition=meta.nested("definition").text("val"),
        # A broader or narrower synonym names something else.
        aliases=tuple(text for scope, text in synonyms if scope not in ("hasBroadSynonym", "hasNarrowSynonym")),
        exact_match=matches["exact_match"],
        close_match=(*(identifier(item.text("val")) for item in meta.items("xrefs")), *matches["close_match"]),
        facet=stated_facet(next((value for predicate, value in properties if predicate == _NAMESPACE), "")),
        individual=kind == "INDIVIDUAL",
        obsolete=meta.flag("deprecated"),
        successor=next(replacements, ""),
    )


def _properties(meta: JsonObject) -> list[tuple[str, str]]:
    return [(item.text("pred"), item.text("val")) for item in meta.items("basicPropertyValues")]


def _header(graphs: list[JsonObject]) -> Header:
    if not graphs:
        return Header()
    meta = graphs[0].nested("meta")
    properties = _properties(meta)
    return Header(
        address=graphs[0].text("id"),
        title=next((value for predicate, value in properties if predicate == f"{_TERMS}title"), ""),
        authors=tuple(value for predicate, value in properties if predicate == f"{_TERMS}creator"),
        version=meta.text("version"),
    )
