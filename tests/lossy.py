"""What a format keeps of a taxonomy that has no words for all of it."""

from __future__ import annotations

from attrs import evolve

from genai_taxonomy import Assertion, Concept, Quantifier, Relation, Source, Taxonomy, TaxonomyError
from genai_taxonomy.formats.foreign import Header
from genai_taxonomy.formats.identifiers import ONTOLOGY

#: The file that an export is read back from, as its claims cite it.
EXPORT = Header(address=ONTOLOGY)


def export_of(taxonomy: Taxonomy) -> Source:
    return evolve(EXPORT, version=taxonomy.version).source()


def kept_concepts(taxonomy: Taxonomy, source: Source, *, matches: bool = True) -> tuple[Concept, ...]:
    """Return the concepts with what all concepts have; a definition rests on the file."""
    found: dict[str, Concept] = {}
    for concept in sorted(taxonomy.concepts, key=lambda concept: concept.replaced_by is not None):
        found[concept.id] = type(concept)(
            concept.id,
            concept.label,
            definition=concept.definition,
            # The label is no further name.
            aliases=tuple(alias for alias in dict.fromkeys(concept.aliases) if alias != concept.label),
            defined_by=(source.at(concept.id),) if concept.definition else (),
            exact_match=tuple(dict.fromkeys(concept.exact_match)) if matches else (),
            close_match=tuple(dict.fromkeys(concept.close_match)) if matches else (),
            replaced_by=concept.replaced_by and found[concept.replaced_by.id],
        )
    return tuple(found[concept.id] for concept in taxonomy.concepts)


def kept_claims(
    taxonomy: Taxonomy, concepts: tuple[Concept, ...], source: Source, relations: tuple[Relation, ...]
) -> frozenset[Assertion]:
    """Return the undisputed claims of these relations, each once; they rest on the file, at their subject."""
    known = {concept.id: concept for concept in concepts}
    return frozenset(
        evolve(
            claim,
            subject=known[claim.subject.id],
            object=known[claim.object.id],
            evidence=(source.at(claim.subject.id),),
        )
        for claim in taxonomy.assertions
        if claim.relation in relations and not claim.disputed and claim.quantifier is Quantifier.ALL
        if isinstance(claim.object, Concept)
    )


def expected(taxonomy: Taxonomy, source: Source, relations: tuple[Relation, ...]) -> Taxonomy | None:
    """Return what should come back; None where a source's own view contradicts itself, which no file may."""
    concepts = kept_concepts(taxonomy, source)
    try:
        return Taxonomy(concepts, tuple(kept_claims(taxonomy, concepts, source, relations)), version=taxonomy.version)
    except TaxonomyError:
        return None


def same(read: Taxonomy, wanted: Taxonomy) -> bool:
    """Tell whether two taxonomies are equal but for the order of their claims."""
    return (
        read.concepts == wanted.concepts
        and frozenset(read.claims) == frozenset(wanted.claims)
        and len(read.claims) == len(wanted.claims)
        and read.version == wanted.version
        and read.perspective is None
        and not read.closed_worlds
    )
