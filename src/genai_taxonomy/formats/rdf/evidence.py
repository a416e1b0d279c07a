"""Sources as bibliographic resources, annotated axioms, and claims that are told of without being asserted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rdflib import DCTERMS, OWL, RDF, RDFS, XSD, Literal, Namespace, URIRef

from genai_taxonomy.claims import AspectText, Assertion, Claim, Complete, Sufficient
from genai_taxonomy.errors import WrongFacetError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from genai_taxonomy.evidence import Citation, Source
    from genai_taxonomy.formats.rdf.draft import Draft, Node

#: The Bibliographic Ontology.
BIBO = Namespace("http://purl.org/ontology/bibo/")


def write_source(draft: Draft, source: Source) -> None:
    """Write a source as a bibliographic resource.

    Args:
        draft: Where to write.
        source: What to write.
    """
    node = draft.source(source)
    draft.add(node, RDF.type, BIBO.Document)
    draft.add(node, RDFS.label, Literal(str(source)))
    draft.add(node, DCTERMS.title, Literal(source.title))
    draft.add(node, DCTERMS.creator, *map(Literal, source.authors))
    # The order of authors is lost among the triples above.
    whole = f"{', '.join(source.authors)} ({source.year or 'n.d.'}). {source.title}. {source.link}"
    draft.add(node, DCTERMS.bibliographicCitation, Literal(whole))
    if source.year is not None:
        draft.add(node, DCTERMS.issued, Literal(str(source.year), datatype=XSD.gYear))
    if source.arxiv is not None:
        draft.add(node, DCTERMS.identifier, Literal(f"arXiv:{source.arxiv}"))
    if source.doi is not None:
        draft.add(node, BIBO.doi, Literal(source.doi))
    draft.add(node, RDFS.seeAlso, draft.elsewhere(source.link))
    if source.url is not None:
        draft.add(node, RDFS.seeAlso, draft.elsewhere(source.url))


def write_citations(draft: Draft) -> None:
    """Write each place that is cited as a part of its source.

    Args:
        draft: Where to write; knows what it cites.
    """
    for node, citation in draft.cited.items():
        draft.add(node, RDF.type, BIBO.DocumentPart)
        draft.add(node, DCTERMS.isPartOf, draft.source(citation.source))
        draft.add(node, BIBO.locator, Literal(citation.locator))


def annotate(
    draft: Draft,
    axiom: tuple[Node, URIRef, Node | Literal],
    evidence: Iterable[Citation],
    notes: Mapping[URIRef, Literal] | None = None,
) -> None:
    """Say what an asserted triple rests on.

    Args:
        draft: Where to write.
        axiom: The triple.
        evidence: The citations.
        notes: Further annotations.
    """
    node = draft.blank(OWL.Axiom)
    draft.add(node, OWL.annotatedSource, axiom[0])
    draft.add(node, OWL.annotatedProperty, axiom[1])
    draft.add(node, OWL.annotatedTarget, axiom[2])
    draft.add(node, DCTERMS.source, *map(draft.citation, evidence))
    for predicate, value in (notes or {}).items():
        draft.add(node, predicate, value)


def write_claim(draft: Draft, claim: Claim) -> None:
    """Tell of a claim without asserting it.

    Args:
        draft: Where to write.
        claim: A claim that is disputed, or that no axiom says.

    Raises:
        WrongFacetError: If it is of a class that is not this library's.
    """
    kinds = (Assertion, Complete, Sufficient)
    if not isinstance(claim, kinds):
        names = tuple(kind.__name__ for kind in kinds)
        raise WrongFacetError("claim in an RDF graph", names, type(claim).__name__, str(claim))
    subject = claim.concepts[0].id
    if isinstance(claim, Assertion):
        node = draft.claim(subject, claim.quantifier.value, claim.relation.value, claim.concepts[1].id)
        draft.add(node, draft.term("quantifier"), Literal(claim.quantifier.value))
        draft.add(node, draft.term("relation"), draft.term(claim.relation.value))
        draft.add(node, draft.term("object"), draft.concept(claim.concepts[1].id))
        if isinstance(claim.object, AspectText):
            draft.add(node, draft.term("text"), Literal(claim.object.text))
    elif isinstance(claim, Complete):
        node = draft.claim(subject, "complete", claim.relation.value)
        draft.add(node, draft.term("complete"), draft.term(claim.relation.value))
    else:
        node = draft.claim(subject, "sufficient")
        for condition in claim.conditions:
            part = draft.blank(draft.term("Condition"))
            draft.add(part, draft.term("relation"), draft.term(condition.relation.value))
            draft.add(part, draft.term("object"), draft.concept(condition.value.id))
            draft.add(node, draft.term("condition"), part)
    draft.add(node, RDF.type, draft.term("Claim"))
    draft.add(node, RDFS.label, Literal(str(claim)))
    draft.add(node, draft.term("subject"), draft.concept(subject))
    draft.add(node, DCTERMS.source, *map(draft.citation, claim.evidence))
    draft.add(node, draft.term("disputed_by"), *map(draft.citation, claim.disputed_by))
