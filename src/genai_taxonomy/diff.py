"""What one taxonomy has that another has not."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from genai_taxonomy.claims import Assertion, Claim
from genai_taxonomy.concepts import Concept
from genai_taxonomy.evidence import cited
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import Value


@frozen(eq=False, repr=False)
class Diff(Value):
    """What one taxonomy has that another has not, and the reverse.

    Example:
        >>> from genai_taxonomy import ModelFamily, Taxonomy
        >>> bundled = Taxonomy.bundled()
        >>> print(bundled.diff(bundled.extend(ModelFamily("house-llm", "House LLM"))))
        + ModelFamily house-llm: House LLM
    """

    #: Concepts only in the second.
    added_concepts: tuple[Concept, ...] = ()
    #: Concepts only in the first.
    removed_concepts: tuple[Concept, ...] = ()
    #: Concepts in both with other content: the first's, the second's.
    changed_concepts: tuple[tuple[Concept, Concept], ...] = ()
    #: Claims only in the second.
    added_claims: tuple[Claim, ...] = ()
    #: Claims only in the first.
    removed_claims: tuple[Claim, ...] = ()
    #: Claims in both with other evidence or disputes: the first's, the second's.
    changed_claims: tuple[tuple[Claim, Claim], ...] = ()

    def __bool__(self) -> bool:
        return any((*self.added_concepts, *self.removed_concepts, *self.changed_concepts)) or any(
            (*self.added_claims, *self.removed_claims, *self.changed_claims)
        )

    def __str__(self) -> str:
        return "\n".join(self._lines()) or "no difference"

    def _lines(self) -> Iterator[str]:
        for sign, concepts in (("+", self.added_concepts), ("-", self.removed_concepts)):
            for concept in concepts:
                yield f"{sign} {type(concept).__name__} {concept.id}: {concept.label}"
        for old, new in self.changed_concepts:
            yield f"~ {type(old).__name__} {old.id}: other {', '.join(old.differing(new))}"
        for sign, claims in (("+", self.added_claims), ("-", self.removed_claims)):
            for claim in claims:
                yield f"{sign} {claim}"
        for before, after in self.changed_claims:
            yield f"~ {before}: {_evidence_change(before, after)}"


def _evidence_change(before: Claim, after: Claim) -> str:
    if before.disputed != after.disputed:
        disputes = (after if after.disputed else before).disputed_by
        return f"{'now' if after.disputed else 'no longer'} disputed by {cited(disputes)}"
    return f"other {' and '.join(before.differing(after)).replace('_', ' ')}"


def difference(first: Taxonomy, second: Taxonomy) -> Diff:
    """Say what a second taxonomy has more, less and other than a first; see :meth:`Taxonomy.diff`, which this is.

    Args:
        first: The one to compare with.
        second: The other one.

    Returns:
        The differences.
    """
    mine = {concept.id: concept for concept in first.concepts}
    theirs = {concept.id: concept for concept in second.concepts}
    said = {_claim_key(claim): claim for claim in first.claims}
    also = {_claim_key(claim): claim for claim in second.claims}
    return Diff(
        tuple(concept for id, concept in theirs.items() if id not in mine),
        tuple(concept for id, concept in mine.items() if id not in theirs),
        tuple((old, theirs[id]) for id, old in mine.items() if id in theirs and old != theirs[id]),
        tuple(claim for key, claim in also.items() if key not in said),
        tuple(claim for key, claim in said.items() if key not in also),
        tuple((old, also[key]) for key, old in said.items() if key in also and old != also[key]),
    )


def _claim_key(claim: Claim) -> object:
    # All but evidence and disputes.
    if isinstance(claim, Assertion):
        return claim.subject.id, claim.relation, claim.object, claim.quantifier
    return type(claim), str(claim)
