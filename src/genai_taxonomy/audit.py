"""What a curator should look at again: gaps, silent non-memberships, subset questions that nothing decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from genai_taxonomy.answers import Answer, Truth
from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Concept, Individual, Model, ModelFamily
from genai_taxonomy.taxonomy import Taxonomy


class NonMembership(NamedTuple):
    """A family that an individual is not in only because nobody said so, while its siblings are."""

    #: The model or product.
    individual: Individual
    #: The family that it is answered not to be in.
    family: ModelFamily
    #: How many of its siblings are in it.
    siblings: int

    def __str__(self) -> str:
        return f"{self.individual.id}: not in {self.family.id}, in which {self.siblings} of its siblings are"

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values."""
        return {"individual": self.individual.id, "family": self.family.id, "siblings": self.siblings}


class Undecided(NamedTuple):
    """A subset question between two families that is neither YES nor NO."""

    #: What is asked of.
    narrower: ModelFamily
    #: What it might be within.
    broader: ModelFamily
    #: UNKNOWN or CONTESTED.
    truth: Truth
    #: Why nothing decides it.
    reason: str

    def __str__(self) -> str:
        return f"{self.narrower.id} within {self.broader.id}: {self.truth.name}, {self.reason}"

    def to_dict(self) -> dict[str, object]:
        """Return it as plain values."""
        return {
            "narrower": self.narrower.id,
            "broader": self.broader.id,
            "truth": self.truth.value,
            "reason": self.reason,
        }


def gaps(taxonomy: Taxonomy) -> Iterator[str]:
    """Yield what holds together but should be better: no definition, no source, nothing said.

    Args:
        taxonomy: Where to look.

    Yields:
        One line for each.

    Example:
        >>> list(gaps(Taxonomy.bundled()))
        []
    """
    models = (concept for concept in taxonomy.concepts if isinstance(concept, Model))
    lines_of_models = {model.series.id for model in models if model.series is not None}
    for concept in taxonomy.concepts:
        if concept.replaced_by is not None:
            continue
        if not concept.definition:
            yield f"{concept.id} has no definition"
        if not concept.defined_by:
            yield f"{concept.id} has no source for its definition"
        if not (concept.id in lines_of_models or taxonomy.claims_about(concept) or taxonomy.claims_naming(concept)):
            yield f"{concept.id} is an orphan: no claim names it"


def silent_non_memberships(taxonomy: Taxonomy, *, siblings: int = 2) -> Iterator[NonMembership]:
    """Yield the non-memberships that rest on silence alone although siblings are members.

    Siblings are releases of one series, those of one maker of whom the same family is told, and those of whom the
    very same families are told. What follows from inputs, outputs or a disjointness does not rest on silence.

    Args:
        taxonomy: Where to look.
        siblings: How many of them must be members.

    Yields:
        Each to be confirmed, or the family to be listed in the individual's ``undetermined``.

    Example:
        >>> found = silent_non_memberships(Taxonomy.bundled(), siblings=20)
        >>> all(one.siblings >= 20 for one in found)
        True
    """
    families = [concept for concept in taxonomy.concepts if isinstance(concept, ModelFamily)]
    members = {family: frozenset(taxonomy.members(family)) for family in families}
    individuals = [concept for concept in taxonomy.concepts if isinstance(concept, Individual)]
    told = {one: _told_families(taxonomy, one) for one in individuals}
    for one in individuals:
        like = frozenset(other for other in individuals if other is not one and _siblings(one, other, told))
        for family in families if len(like) >= siblings else ():
            count = len(like & members[family])
            if count >= siblings and one not in members[family] and _is_silent(taxonomy.explain(one, family)):
                yield NonMembership(one, family, count)


def _told_families(taxonomy: Taxonomy, individual: Individual) -> frozenset[Concept]:
    claims = taxonomy.claims_about(individual)
    return frozenset(claim.concepts[1] for claim in claims if claim.relation is Relation.MEMBER_OF)


def _siblings(one: Individual, other: Individual, told: Mapping[Individual, frozenset[Concept]]) -> bool:
    if isinstance(one, Model) and isinstance(other, Model) and one.series is not None and one.series is other.series:
        return True
    same_maker = one.developer != "" and one.developer == other.developer
    return bool(told[one] & told[other]) if same_maker else told[one] == told[other]


def _is_silent(answer: Answer) -> bool:
    """Tell whether an answer is NO by nothing but the closed world."""
    return answer.truth is Truth.NO and all(step.claim is None for step in answer.steps)


def undecided_subsets(taxonomy: Taxonomy) -> Iterator[Undecided]:
    """Yield the subset questions between families with a common broader one that are neither YES nor NO.

    Args:
        taxonomy: Where to look.

    Yields:
        Each pair in order, with the reason; a NO always has a witness.

    Example:
        >>> undecided = next(undecided_subsets(Taxonomy.bundled()))
        >>> undecided.truth in (Truth.UNKNOWN, Truth.CONTESTED)
        True
    """
    families = [concept for concept in taxonomy.concepts if isinstance(concept, ModelFamily)]
    broader = {family: frozenset(taxonomy.ancestors(family)) for family in families}
    members = {family: frozenset(taxonomy.members(family)) for family in families}
    for one in families:
        for other in families:
            if one is not other and broader[one] & broader[other]:
                truth = taxonomy.explain(one, other).truth
                if truth is Truth.CONTESTED:
                    yield Undecided(one, other, truth, "sources differ")
                elif truth is Truth.UNKNOWN:
                    yield Undecided(one, other, truth, _reason(members[one], members[other]))


def _reason(of_one: frozenset[Individual], of_other: frozenset[Individual]) -> str:
    inside, known = len(of_one & of_other), len(of_one)
    if not known:
        return "no member is on record"
    if inside == known:
        return f"no source says that all are, though all of {known} members on record are"
    return f"{inside} of {known} members on record are in it, the others are left open"
