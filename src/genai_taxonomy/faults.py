"""Why the content of a taxonomy does not fit together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from genai_taxonomy.claims import Assertion, Claim, Complete, Quantifier, Relation, citations_of
from genai_taxonomy.concepts import Concept, Individual, Model, ModelFamily
from genai_taxonomy.errors import (
    ConflictingConceptError,
    ContradictionError,
    CycleError,
    DanglingReferenceError,
    DuplicateConceptError,
    InvalidValueError,
    TaxonomyError,
    WrongFacetError,
)

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy


def faults(taxonomy: Taxonomy) -> Iterator[TaxonomyError]:
    """Yield every reason why content does not fit together; see :meth:`Taxonomy.faults`, which this is.

    Args:
        taxonomy: The content.

    Yields:
        Errors for references that do not hold; where all of them do, those of :func:`clashes`.

    Example:
        >>> from genai_taxonomy import Taxonomy
        >>> list(faults(Taxonomy.bundled()))
        []
    """
    broken = False
    for fault in _reference_faults(taxonomy):
        broken = True
        yield fault
    if not broken:
        yield from clashes(taxonomy)


def clashes(taxonomy: Taxonomy) -> Iterator[CycleError | ContradictionError]:
    """Yield why claims do not fit together, for content whose references hold.

    Args:
        taxonomy: The content.

    Yields:
        Errors for a cycle or else for each contradiction; none in one source's own view, which may have both.

    Example:
        >>> from genai_taxonomy import Taxonomy
        >>> list(clashes(Taxonomy.bundled()))
        []
    """
    if taxonomy.perspective is not None:
        return
    if taxonomy.index.cycle:
        yield CycleError(taxonomy.index.cycle)
    elif _deny(taxonomy.claims):
        yield from taxonomy.reasoner.contradictions()


def _deny(claims: Iterable[Claim]) -> bool:
    """Tell whether claims say of members what they are not or have not; without that, nothing contradicts itself."""
    none, disjoint = Quantifier.NONE, Relation.DISJOINT_WITH
    return any(
        not claim.disputed_by
        and (
            claim.quantifier is none or claim.relation is disjoint
            if isinstance(claim, Assertion)
            else isinstance(claim, Complete)
        )
        for claim in claims
    )


def _reference_faults(taxonomy: Taxonomy) -> Iterator[TaxonomyError]:
    known: dict[str, Concept] = {}
    for concept in taxonomy.concepts:
        first = known.setdefault(concept.id, concept)
        if first is not concept:
            yield DuplicateConceptError(concept.id, _described(first), _described(concept))
    yield from _naming_faults(taxonomy, known)
    yield from _source_faults(taxonomy)
    for world in taxonomy.closed_worlds:
        for ids, facet in ((world.individuals, Individual), (world.families, ModelFamily)):
            for id in sorted(ids):
                found = known.get(id)
                if found is None:
                    yield DanglingReferenceError(id, "ClosedWorld")
                elif not isinstance(found, facet):
                    yield WrongFacetError("ClosedWorld", (facet.__name__,), type(found).__name__, id)


def _naming_faults(taxonomy: Taxonomy, known: Mapping[str, Concept]) -> Iterator[TaxonomyError]:
    owners: Iterable[Claim | Concept] = chain(taxonomy.claims, taxonomy.concepts)
    for owner in owners:
        for named in owner.concepts if isinstance(owner, Claim) else named_by(owner):
            found = known.get(named.id)
            if found is named and named.replaced_by is None:
                continue
            place = str(owner) if isinstance(owner, Claim) else owner.id
            if named.replaced_by is not None:
                rule = f"this id is retired: name {named.replaced_by.id!r} instead"
                yield InvalidValueError(place, named.id, rule)
            if found is None:
                yield DanglingReferenceError(named.id, place)
            elif found != named:
                yield ConflictingConceptError(named.id, found.differing(named))


def _source_faults(taxonomy: Taxonomy) -> Iterator[TaxonomyError]:
    for citation in citations_of(taxonomy.concepts, taxonomy.claims):
        source, first_cited = citation.source, taxonomy.sources[citation.source.id]
        if source is not first_cited and source != first_cited:
            yield ConflictingConceptError(source.id, first_cited.differing(source))
    view = taxonomy.perspective
    if view is not None:
        known = taxonomy.sources.get(view.id, view)
        if known != view:
            yield ConflictingConceptError(known.id, known.differing(view))


def named_by(concept: Concept) -> tuple[Concept, ...]:
    """Return the concepts that a concept names in its fields.

    Args:
        concept: The concept.

    Returns:
        What replaces it, the families of which nobody knows whether it belongs to them, and its series.

    Example:
        >>> from genai_taxonomy import models
        >>> named_by(models.GPT_5)[-1]
        <ModelSeries gpt>
    """
    named: tuple[Concept, ...] = () if concept.replaced_by is None else (concept.replaced_by,)
    if isinstance(concept, Individual):
        named += concept.undetermined
    if isinstance(concept, Model) and concept.series is not None:
        named += (concept.series,)
    return named


def _described(concept: Concept) -> str:
    return f"{type(concept).__name__} {concept.label!r}"
