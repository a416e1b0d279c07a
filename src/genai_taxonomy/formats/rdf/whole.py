"""The whole taxonomy as one RDF graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal

from genai_taxonomy.claims import VALUES
from genai_taxonomy.concepts import FACETS
from genai_taxonomy.formats.rdf.draft import Draft
from genai_taxonomy.formats.rdf.evidence import BIBO, write_citations, write_source
from genai_taxonomy.formats.rdf.owl import write_axioms
from genai_taxonomy.formats.rdf.skos import write_concepts

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

#: What describes and has no part in what follows.
_ANNOTATIONS = (
    *(SKOS.prefLabel, SKOS.altLabel, SKOS.definition, SKOS.exactMatch, SKOS.closeMatch),
    *(SKOS.broader, SKOS.inScheme, SKOS.topConceptOf, SKOS.hasTopConcept),
    *(DCTERMS.identifier, DCTERMS.source, DCTERMS.title, DCTERMS.creator, DCTERMS.issued, DCTERMS.isPartOf),
    *(DCTERMS.bibliographicCitation, DCTERMS.isReplacedBy, BIBO.doi, BIBO.locator),
)
_OWN_ANNOTATIONS = (
    *("subject", "relation", "object", "quantifier", "text", "complete", "condition", "disputed_by"),
    *("developer", "licence", "weights", "checked_on", "undetermined", "built_on", "perspective"),
)


def taxonomy_graph(taxonomy: Taxonomy, base: str) -> Graph:
    """Return a taxonomy as an RDF graph.

    Args:
        taxonomy: What to write.
        base: What all names begin with.

    Returns:
        The graph.

    Raises:
        InvalidValueError: If the base is no absolute IRI that ends in a slash or hash.
        WrongFacetError: If the taxonomy holds a concept or claim of a class that is not this library's.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> graph = taxonomy_graph(Taxonomy((Modality("text", "Text"),)), "https://example.org/")
        >>> print(graph.value(predicate=SKOS.prefLabel, object=Literal("Text")))
        https://example.org/text
    """
    draft = Draft(base)
    _write_header(draft, taxonomy)
    write_concepts(draft, taxonomy)
    write_axioms(draft, taxonomy)
    view = taxonomy.perspective
    for source in {**taxonomy.sources, **({view.id: view} if view else {})}.values():
        write_source(draft, source)
    write_citations(draft)
    return draft.graph


def _write_header(draft: Draft, taxonomy: Taxonomy) -> None:
    for prefix, space in (("owl", OWL), ("rdfs", RDFS), ("skos", SKOS), ("dcterms", DCTERMS), ("bibo", BIBO)):
        draft.graph.bind(prefix, space)
    draft.graph.bind("rdf", RDF)
    draft.graph.bind("terms", draft.term(""))
    ontology = draft.ontology()
    draft.add(ontology, RDF.type, OWL.Ontology)
    draft.add(ontology, OWL.versionInfo, Literal(taxonomy.version))
    if taxonomy.perspective is not None:
        draft.add(ontology, draft.term("perspective"), draft.source(taxonomy.perspective))
    for kind in (
        "Member",
        "Claim",
        "Condition",
        *(name for name in FACETS if name not in ("ModelFamily", "ModelSeries")),
    ):
        draft.add(draft.term(kind), RDF.type, OWL.Class)
        draft.add(draft.term(kind), RDFS.label, Literal(kind))
    for kind in ("Model", "Product"):
        draft.add(draft.term(kind), RDFS.subClassOf, draft.term("Member"))
    for kind in (SKOS.Concept, SKOS.ConceptScheme, BIBO.Document, BIBO.DocumentPart):
        draft.add(kind, RDF.type, OWL.Class)
    for relation in VALUES:
        draft.add(draft.term(relation.value), RDF.type, OWL.ObjectProperty)
        draft.add(draft.term(relation.value), RDFS.label, Literal(str(relation)))
    for annotation in (*_ANNOTATIONS, *map(draft.term, _OWN_ANNOTATIONS)):
        draft.add(annotation, RDF.type, OWL.AnnotationProperty)
