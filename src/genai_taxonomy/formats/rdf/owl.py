"""What undisputed claims say, as OWL axioms that mean what the rules of an answer mean.

A concept is a class: a family that of its members, a modality that of its contents. To accept text is to accept some
instance of it, so that what is narrower is accepted as what is broader. A member that is known to exist is an
individual, and what it lacks is a complement among its types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rdflib import OWL, RDF, RDFS, SKOS, Literal

from genai_taxonomy.claims import EXISTENTIAL, VALUES, Assertion, Claim, Complete, Quantifier, Relation
from genai_taxonomy.claims import Literal as Condition
from genai_taxonomy.concepts import Category, Concept, Individual, ModelFamily, ModelSeries
from genai_taxonomy.formats.rdf.evidence import annotate, write_claim

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from rdflib import URIRef

    from genai_taxonomy.formats.rdf.draft import Draft, Node
    from genai_taxonomy.reasoning import Element
    from genai_taxonomy.taxonomy import Taxonomy


def write_axioms(draft: Draft, taxonomy: Taxonomy) -> None:
    """Write classes, known members and what undisputed claims say of them; tell of all other claims.

    Args:
        draft: Where to write.
        taxonomy: What to write.

    Raises:
        WrongFacetError: If it holds a claim of a class that is not this library's.
    """
    axioms = _Axioms(draft, taxonomy)
    for concept in taxonomy.concepts:
        axioms.write_class(concept)
    for claim in taxonomy.claims:
        axioms.write_claim(claim)
    axioms.write_nothing_else()
    for element in taxonomy.elements:
        axioms.write_member(element)


class _Axioms:
    def __init__(self, draft: Draft, taxonomy: Taxonomy) -> None:
        self._draft = draft
        self._taxonomy = taxonomy
        # What claims tell of members with evidence, which is not told again.
        self._told: dict[Node, list[Condition]] = {}

    def write_class(self, concept: Concept) -> None:
        draft, node = self._draft, self._draft.concept(concept.id)
        if isinstance(concept, Individual):
            draft.add(node, RDF.type, OWL.NamedIndividual, draft.term(type(concept).__name__))
            return
        draft.add(node, RDF.type, OWL.Class)
        if not self._taxonomy.index.ancestors(concept.id):
            facet = "Member" if isinstance(concept, ModelFamily | ModelSeries) else type(concept).__name__
            draft.add(node, RDFS.subClassOf, draft.term(facet))

    def write_claim(self, claim: Claim) -> None:
        axiom = self._axiom(claim) if isinstance(claim, Assertion) and not claim.disputed else None
        if axiom is None:
            write_claim(self._draft, claim)
        else:
            self._draft.add(*axiom)
            quantifier = cast("Assertion", claim).quantifier
            notes = {self._draft.term("quantifier"): Literal(quantifier.value)} if quantifier in EXISTENTIAL else {}
            annotate(self._draft, axiom, claim.evidence, notes)

    def _axiom(self, claim: Assertion) -> tuple[Node, URIRef, Node] | None:
        """Return what a claim says; None where no axiom does."""
        subject, value = claim.concepts
        node, other = self._draft.concept(subject.id), self._draft.concept(value.id)
        if claim.relation is Relation.SUBSET_OF:
            self._draft.add(node, SKOS.broader, other)
            return node, RDFS.subClassOf, other
        if claim.relation is Relation.DISJOINT_WITH:
            return node, OWL.disjointWith, other
        if claim.relation is Relation.BUILT_ON:
            return node, self._draft.term(claim.relation.value), other
        if claim.relation is not Relation.MEMBER_OF and claim.relation not in VALUES:
            return None
        condition = Condition(claim.relation, value)
        if claim.quantifier in EXISTENTIAL:
            member = self._member(claim)
            self._told.setdefault(member, []).append(condition)
            return member, RDF.type, self._class(condition)
        if claim.quantifier is Quantifier.NONE:
            condition = ~condition
        if isinstance(subject, Individual):
            self._told.setdefault(node, []).append(condition)
            return node, RDF.type, self._class(condition)
        rules = self._taxonomy.reasoner.rules
        return self._class(rules.literal(rules.stands_for(subject))), RDFS.subClassOf, self._class(condition)

    def _class(self, condition: Condition) -> Node:
        """Return the class of what meets a condition."""
        if not condition.holds:
            return self._draft.lacking([self._class(~condition)])
        value = self._draft.concept(condition.value.id)
        return value if condition.relation is Relation.MEMBER_OF else self._draft.having(condition.relation, value)

    def _name(self, condition: Condition) -> Node:
        """Return the class of what meets a condition, or would if it held, by name."""
        if condition.relation is Relation.MEMBER_OF:
            return self._draft.concept(condition.value.id)
        return self._draft.named(condition.relation, condition.value.id)

    def write_nothing_else(self) -> None:
        """Write what the members of groups lack because their values are complete."""
        lacked: dict[Condition, list[Condition]] = {}
        for premise, conclusion, claim in self._taxonomy.reasoner.implications():
            # The contrapositives follow.
            if isinstance(claim, Complete) and premise.relation is Relation.MEMBER_OF and premise.holds:
                lacked.setdefault(premise, []).append(conclusion)
        for premise, conclusions in lacked.items():
            self._draft.add(self._class(premise), RDFS.subClassOf, *self._classes(conclusions))

    def write_member(self, element: Element) -> None:
        node = self._member(element.origin)
        self._draft.add(node, RDF.type, OWL.NamedIndividual)
        self._draft.add(node, RDF.type, *self._classes(element.told, self._told.get(node, ())))

    def _classes(self, told: Iterable[Condition], written: Collection[Condition] = ()) -> Iterator[Node]:
        """Yield the classes of what meets conditions, but for conditions that are written or follow from others."""
        rules = self._taxonomy.reasoner.rules
        left = {rules.number(condition) for condition in (*told, *written)}
        kept = {rules.number(condition) for condition in written}
        for number in sorted(left - kept):
            # A literal follows from those whose negations its own negation implies.
            if any(n ^ 1 in left for n in rules.closure(number ^ 1, disputed=False) if n ^ 1 != number):
                left.remove(number)
        conditions = [rules.literal(number) for number in sorted(left - kept)]
        yield from (self._class(condition) for condition in conditions if condition.holds)
        if lacked := [self._name(condition) for condition in conditions if not condition.holds]:
            yield self._draft.lacking(lacked)

    def _member(self, origin: Concept | Claim) -> Node:
        if isinstance(origin, Individual):
            return self._draft.concept(origin.id)
        if isinstance(origin, Assertion):
            return self._draft.name("member", origin.subject.id, origin.relation.value, origin.concepts[1].id)
        return self._draft.name("member", cast("Category", origin).id)
