"""Concepts as SKOS and what is on record of individuals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, Literal

from genai_taxonomy.concepts import FACETS, Concept, Individual, Model
from genai_taxonomy.errors import WrongFacetError
from genai_taxonomy.formats.rdf.evidence import annotate

if TYPE_CHECKING:
    from genai_taxonomy.formats.rdf.draft import Draft
    from genai_taxonomy.taxonomy import Taxonomy


def write_concepts(draft: Draft, taxonomy: Taxonomy) -> None:
    """Write labels, definitions and schemes: a scheme for each facet, and in it what can be narrower.

    Args:
        draft: Where to write.
        taxonomy: What to write.

    Raises:
        WrongFacetError: If it holds a concept of a class that is not this library's.
    """
    for concept in taxonomy.concepts:
        facet = type(concept).__name__
        if FACETS.get(facet) is not type(concept):
            raise WrongFacetError("facet in an RDF graph", tuple(FACETS), facet, concept.id)
        _write_words(draft, concept)
        if isinstance(concept, Individual):
            _write_record(draft, concept)
        else:
            _write_place(draft, concept, top=not taxonomy.index.ancestors(concept.id))


def _write_words(draft: Draft, concept: Concept) -> None:
    node = draft.concept(concept.id)
    draft.add(node, DCTERMS.identifier, Literal(concept.id))
    draft.add(node, RDFS.label, Literal(concept.label))
    draft.add(node, SKOS.prefLabel, Literal(concept.label))
    # A name is preferred or alternative, never both (S13).
    draft.add(node, SKOS.altLabel, *(Literal(alias) for alias in concept.aliases if alias != concept.label))
    if concept.definition:
        definition = Literal(concept.definition)
        draft.add(node, SKOS.definition, definition)
        if concept.defined_by:
            annotate(draft, (node, SKOS.definition, definition), concept.defined_by)
    elif concept.defined_by:
        draft.add(node, DCTERMS.source, *map(draft.citation, concept.defined_by))
    draft.add(node, SKOS.exactMatch, *map(draft.elsewhere, concept.exact_match))
    draft.add(node, SKOS.closeMatch, *map(draft.elsewhere, concept.close_match))
    if concept.replaced_by is not None:
        draft.add(node, OWL.deprecated, Literal(True))
        draft.add(node, DCTERMS.isReplacedBy, draft.concept(concept.replaced_by.id))


def _write_place(draft: Draft, concept: Concept, *, top: bool) -> None:
    node, scheme = draft.concept(concept.id), draft.name("scheme", type(concept).__name__)
    draft.add(node, RDF.type, SKOS.Concept)
    draft.add(node, SKOS.inScheme, scheme)
    if (scheme, RDF.type, SKOS.ConceptScheme) not in draft.graph:
        draft.add(scheme, RDF.type, SKOS.ConceptScheme)
        draft.add(scheme, RDFS.label, Literal(type(concept).__name__))
    if top:
        draft.add(node, SKOS.topConceptOf, scheme)
        draft.add(scheme, SKOS.hasTopConcept, node)


def _write_record(draft: Draft, individual: Individual) -> None:
    node = draft.concept(individual.id)
    texts = {"developer": individual.developer}
    if isinstance(individual, Model):
        texts["licence"] = individual.licence
        texts["weights"] = individual.weights.value if individual.weights else ""
    for field, text in texts.items():
        if text:
            draft.add(node, draft.term(field), Literal(text))
    if individual.released is not None:
        draft.add(node, DCTERMS.issued, Literal(individual.released.isoformat(), datatype=XSD.date))
    if individual.checked_on is not None:
        draft.add(node, draft.term("checked_on"), Literal(individual.checked_on.isoformat(), datatype=XSD.date))
    for family in individual.undetermined:
        draft.add(node, draft.term("undetermined"), draft.concept(family.id))
