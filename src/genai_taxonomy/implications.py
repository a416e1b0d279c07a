"""What follows from what is said of every member: literals, and the implications between them.

A literal is an even number, its negation the odd number after it, so that negation is ``literal ^ 1``. Every
implication has one premise and is stored with its contrapositive, so what follows from a set of literals is the
union of what follows from each of them, and a literal follows from those whose negations its own negation implies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias

from genai_taxonomy.answers import Step
from genai_taxonomy.claims import EXISTENTIAL, VALUES, Assertion, Claim, Complete, Literal, Quantifier, Relation
from genai_taxonomy.concepts import (
    Architecture,
    Concept,
    Individual,
    Limitation,
    Modality,
    ModelFamily,
    ModelSeries,
    Risk,
    Strength,
    Task,
    TrainingObjective,
    UseCase,
)
from genai_taxonomy.hierarchy import subset_index
from genai_taxonomy.index import SubsumptionIndex

#: What an individual can belong to.
Group: TypeAlias = ModelFamily | ModelSeries

#: The literals that a concept of each facet gives rise to.
_LITERALS: tuple[tuple[tuple[type, ...], tuple[Relation, ...]], ...] = (
    ((ModelFamily, ModelSeries), (Relation.MEMBER_OF,)),
    ((Modality,), (Relation.ACCEPTS, Relation.PRODUCES)),
    ((Task,), (Relation.PERFORMS,)),
    ((Architecture,), (Relation.USES,)),
    ((TrainingObjective,), (Relation.TRAINED_WITH,)),
    ((Strength, Limitation, Risk), (Relation.HAS,)),
    ((UseCase,), (Relation.SERVES,)),
)

_POSITIVE = (Quantifier.ALL, *EXISTENTIAL)

#: No disputed claim is left aside.
NONE_REFUTED: frozenset[int] = frozenset()


class Edge:
    """An implication: what it leads from and to, the claim that says so, and its place in a proof."""

    __slots__ = ("claim", "conclusion", "dispute", "premise", "step")

    def __init__(self, premise: int, conclusion: int, claim: Claim, dispute: int) -> None:
        """Take the literals, the claim, and the claim's number among the disputed ones, or -1."""
        self.premise = premise
        self.conclusion = conclusion
        self.claim = claim
        self.dispute = dispute
        # Its text is formed when a proof first goes this way; most edges are in none.
        self.step: Step | None = None


#: What follows from a literal, each with the edge it was reached by; the literal itself with none.
Closure: TypeAlias = Mapping[int, Edge | None]


class Implications:
    """Literals by number, and the implications that claims make between them.

    Example:
        >>> from genai_taxonomy import LLM, GenerativeAI, Taxonomy
        >>> bundled = Taxonomy.bundled()
        >>> implications = Implications(bundled.concepts, bundled.claims)
        >>> implications.stands_for(GenerativeAI) in implications.closure(implications.stands_for(LLM), False)
        True
    """

    def __init__(
        self, concepts: Sequence[Concept], claims: Sequence[Claim], order: SubsumptionIndex[str] | None = None
    ) -> None:
        """Number the literals of the concepts, and compile the claims.

        Args:
            concepts: All concepts.
            claims: All claims.
            order: The index of the undisputed subset claims, if there is one already.
        """
        # By class, those of a user's own included.
        self._relations = {facet: _literal_relations(facet) for facet in set(map(type, concepts))}
        #: The relation and the value of each literal and its negation.
        self.values: list[tuple[Relation, Concept]] = [
            (relation, concept) for concept in concepts for relation in self._relations[type(concept)]
        ]
        self._number = {(relation, value.id): 2 * n for n, (relation, value) in enumerate(self.values)}
        # Whatever stands for members has one literal.
        self._stands_for = {value.id: 2 * n for n, (_, value) in enumerate(self.values)}
        #: The undisputed edges out of each literal.
        self.edges: list[list[Edge]] = [[] for _ in range(2 * len(self.values))]
        self._disputed_edges: dict[int, list[Edge]] = {}
        #: Each edge that rests on a disputed claim, without its contrapositive.
        self.disputes: list[Edge] = []
        self._dispute_numbers: dict[int, int] = {}
        self._closures: dict[tuple[int, bool, frozenset[int]], Closure] = {}
        self._subsets = [c for c in claims if isinstance(c, Assertion) and c.relation is Relation.SUBSET_OF]
        ids = [concept.id for concept in concepts]
        #: What undisputed subset claims put within what.
        self.firm_order = subset_index(self._subsets, ids) if order is None else order
        #: What any subset claims do.
        self.full_order = subset_index(self._subsets, ids, disputed=True)
        for claim in claims:
            if isinstance(claim, Assertion) and not isinstance(claim.subject, Individual):
                self._imply(claim)
        self._imply_nothing_else(claims)
        self._closures.clear()

    # Compilation

    def _edge(self, premise: int, conclusion: int, claim: Claim) -> None:
        if not claim.disputed:
            self.edges[premise].append(Edge(premise, conclusion, claim, -1))
            self.edges[conclusion ^ 1].append(Edge(conclusion ^ 1, premise ^ 1, claim, -1))
            return
        # One number for all edges of a claim.
        dispute = self._dispute_numbers.setdefault(id(claim), len(self._dispute_numbers))
        edge = Edge(premise, conclusion, claim, dispute)
        self.disputes.append(edge)
        self._disputed_edges.setdefault(premise, []).append(edge)
        contrapositive = Edge(conclusion ^ 1, premise ^ 1, claim, dispute)
        self._disputed_edges.setdefault(conclusion ^ 1, []).append(contrapositive)

    def _imply(self, claim: Assertion) -> None:
        """Rule 2: what an assertion says of every member."""
        subject, value, relation = claim.subject, claim.object, claim.relation
        if not isinstance(value, Concept):
            return
        if relation is Relation.SUBSET_OF:
            for each in self._relations[type(subject)]:
                self._edge(self._number[each, subject.id], self._number[each, value.id], claim)
        elif relation is Relation.DISJOINT_WITH:
            if isinstance(subject, ModelFamily | ModelSeries):
                self._edge(self.stands_for(subject), self.stands_for(value) ^ 1, claim)
        elif relation in VALUES:
            if claim.quantifier is Quantifier.ALL:
                self._edge(self.stands_for(subject), self._number[relation, value.id], claim)
            elif claim.quantifier is Quantifier.NONE:
                self._edge(self.stands_for(subject), self._number[relation, value.id] ^ 1, claim)

    def _imply_nothing_else(self, claims: Iterable[Claim]) -> None:
        """Rule 2: every member lacks what shares nothing with a stated value."""
        completes = [c for c in claims if isinstance(c, Complete) and not isinstance(c.subject, Individual)]
        subjects = {complete.subject.id for complete in completes}
        about = [c for c in claims if subjects and isinstance(c, Assertion) and c.subject.id in subjects]
        for complete in completes:
            subject = self.stands_for(complete.subject)
            stated = self._stated_values(complete, subject, about)
            related = frozenset(other for value in stated for other in self.related(value))
            for relation, value in self.values:
                if relation is complete.relation and value.id not in related:
                    self._edge(subject, self._number[relation, value.id] ^ 1, complete)

    def _stated_values(self, complete: Complete, subject: int, about: Iterable[Assertion]) -> set[str]:
        """Values that a completeness counts as stated: own ones, and what is inherited from ALL.

        An inherited value is left out where a narrower one of all members refines it: that every generative model
        produces content does not open what "text" closes. What disputed claims give counts as stated, too, so that
        a dispute never turns a yes into a no.
        """
        own = {
            claim.object.id
            for claim in about
            if claim.subject.id == complete.subject.id and isinstance(claim.object, Concept)
            if claim.relation is complete.relation and claim.quantifier in _POSITIVE
        }
        inherited, certain = (
            {self.values[n >> 1][1].id for n in self.closure(subject, disputed) if self._is_value(n, complete.relation)}
            for disputed in (True, False)
        )
        refined = {up for id in certain for up in self.firm_order.ancestors(id)}
        return own | (inherited - refined)

    def _is_value(self, literal: int, relation: Relation) -> bool:
        return not literal & 1 and self.values[literal >> 1][0] is relation

    # Literals

    def number(self, literal: Literal) -> int:
        """Return the number of a literal."""
        return self._number[literal.relation, literal.value.id] ^ (not literal.holds)

    def number_of(self, relation: Relation, value: str) -> int:
        """Return the number of a positive literal by its relation and the id of its value."""
        return self._number[relation, value]

    def literal(self, number: int) -> Literal:
        """Return the literal of a number."""
        return Literal(*self.values[number >> 1], not number & 1)

    def stands_for(self, subject: Concept) -> int:
        """Return the literal by which a family or series, a task, architecture or objective stands for members."""
        return self._stands_for[subject.id]

    def is_group(self, literal: int) -> bool:
        """Tell whether a literal says of what family or series a member is."""
        return self._is_value(literal, Relation.MEMBER_OF)

    def narrower(self, literal: int) -> Iterator[int]:
        """Yield the literals of the values that undisputed claims put right below that of a positive one."""
        for edge in self.edges[literal ^ 1]:
            if isinstance(edge.claim, Assertion) and edge.claim.relation is Relation.SUBSET_OF:
                yield edge.conclusion ^ 1

    def related(self, value: str) -> frozenset[str]:
        """Return the ids that share a narrower-or-equal one with an id, by any subset claims."""
        # In doubt less is closed.
        order = self.full_order
        return frozenset(up for low in (value, *order.descendants(value)) for up in (low, *order.ancestors(low)))

    # What follows

    def closure(self, literal: int, disputed: bool, refuted: frozenset[int] = NONE_REFUTED) -> Closure:
        """Return all that follows from one literal, nearest first (rule 8).

        Args:
            literal: The premise.
            disputed: Whether disputed claims count.
            refuted: The numbers of disputed claims that do not.

        Returns:
            Literals, each with the edge that it was reached by.
        """
        key = (literal, disputed, refuted)
        found = self._closures.get(key)
        if found is None:
            found = self._closures[key] = self._less_disputed(*key) or self._reach(*key)
        return found

    def _less_disputed(self, literal: int, disputed: bool, refuted: frozenset[int]) -> Closure | None:
        """Return the closure without what is disputed or refuted, if that makes no difference."""
        if refuted:
            whole = self.closure(literal, disputed)
            return whole if all(edge is None or edge.dispute not in refuted for edge in whole.values()) else None
        if disputed:
            firm = self.closure(literal, False)
            return firm if self._disputed_edges.keys().isdisjoint(firm) else None
        return None

    def _reach(self, literal: int, disputed: bool, refuted: frozenset[int]) -> Closure:
        reached: dict[int, Edge | None] = {literal: None}
        # The dict keeps the order in which literals were reached, but must not grow while it is walked through.
        queue = [literal]
        for premise in queue:
            edges: Iterable[Edge] = self.edges[premise]
            if disputed and premise in self._disputed_edges:
                edges = (*edges, *self._disputed_edges[premise])
            for edge in edges:
                if edge.conclusion not in reached and edge.dispute not in refuted:
                    reached[edge.conclusion] = edge
                    queue.append(edge.conclusion)
        return reached

    def path(self, start: int, goal: int, disputed: bool, refuted: frozenset[int] = NONE_REFUTED) -> tuple[Step, ...]:
        """Return the steps by which one literal follows from another; see :meth:`closure`, which holds the goal."""
        reached = self.closure(start, disputed, refuted)
        steps: list[Step] = []
        while (edge := reached[goal]) is not None:
            steps.append(edge.step or self._step(edge))
            goal = edge.premise
        return tuple(reversed(steps))

    def _step(self, edge: Edge) -> Step:
        negative = edge.premise & 1 or edge.conclusion & 1
        hence = f"; hence {self.literal(edge.conclusion)}" if negative else ""
        edge.step = Step(f"{edge.claim}{hence}", edge.claim)
        return edge.step

    def subset_steps(self, path: Sequence[str]) -> Iterator[Step]:
        """Yield the steps of a way up between concepts, an undisputed claim before a disputed one."""
        for edge in pairwise(path):
            claim = self._subset_claims[edge]
            yield Step(str(claim), claim)

    @cached_property
    def _subset_claims(self) -> Mapping[tuple[str, str], Assertion]:
        claims = {_edge_ids(claim): claim for claim in reversed(self._subsets)}
        return claims | {_edge_ids(claim): claim for claim in reversed(self._subsets) if not claim.disputed}


def _literal_relations(facet: type[Concept]) -> tuple[Relation, ...]:
    return next((relations for facets, relations in _LITERALS if issubclass(facet, facets)), ())


def _edge_ids(claim: Assertion) -> tuple[str, str]:
    """Return the ids of the narrower and the broader concept of a subset claim."""
    assert isinstance(claim.object, Concept)
    return claim.subject.id, claim.object.id
