"""Entailment: literals, the implications between them, known members, and the questions put to both.

The rules are those of the documentation page on the meaning of answers; each is marked here by its number. A
literal is an even number, its negation the odd number after it, so that negation is ``literal ^ 1``. Every
implication has one premise and is stored with its contrapositive, so what follows from a set of literals is the
union of what follows from each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias, cast

from attrs import frozen

from genai_taxonomy.answers import Answer, Step, Truth, Witness, describe_witness
from genai_taxonomy.claims import (
    CLOSED_FACETS,
    STANDS_FOR,
    Assertion,
    Claim,
    ClosedWorld,
    Complete,
    Literal,
    Quantifier,
    Relation,
    Sufficient,
)
from genai_taxonomy.concepts import (
    Architecture,
    Concept,
    Individual,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Risk,
    Strength,
    Task,
    TrainingObjective,
    UseCase,
)
from genai_taxonomy.errors import ContradictionError
from genai_taxonomy.index import Hierarchy
from genai_taxonomy.values import Value

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

_VALUES = frozenset(
    (
        Relation.ACCEPTS,
        Relation.PRODUCES,
        Relation.PERFORMS,
        Relation.USES,
        Relation.TRAINED_WITH,
        Relation.HAS,
        Relation.SERVES,
    )
)
_POSITIVE = frozenset((Quantifier.ALL, Quantifier.SOME, Quantifier.TYPICALLY))
_EXISTENTIAL = frozenset((Quantifier.SOME, Quantifier.TYPICALLY))


#: What an individual can belong to.
Group: TypeAlias = ModelFamily | ModelSeries


@frozen(eq=False, repr=False)
class Element(Value):
    """A member that is known to exist, and what is told of it.

    The reasoner's witnesses are elements: one for each family, one outside each proper subset, one for each claim
    about some members, and each individual.
    """

    #: The individual, or the family, subset claim or quantified claim that implies the member.
    origin: Witness
    #: What is told of it; everything else about it follows from :attr:`Taxonomy.implications`.
    told: frozenset[Literal]

    def __str__(self) -> str:
        return describe_witness(self.origin)


class _Told(NamedTuple):
    """Why a member has a literal, before any implication."""

    text: str
    claim: Claim | None
    premises: tuple[int, ...] = ()

    def step(self) -> Step:
        return Step(self.text, self.claim)


class _Edge(NamedTuple):
    """An implication out of a literal."""

    conclusion: int
    claim: Claim


#: No disputed claim is left aside.
_NONE: frozenset[int] = frozenset()

_Closure: TypeAlias = Mapping[int, tuple[int, tuple[Claim, ...]]]
_Proof: TypeAlias = tuple[tuple[Step, ...], Witness | None]


class _Member:
    """An element: what is told of it, first by undisputed claims, then by disputed ones."""

    __slots__ = ("checked", "complete", "disputed", "disputedly_complete", "firm", "origin", "possible", "refuted")

    def __init__(self, origin: Witness) -> None:
        self.origin = origin
        self.firm: dict[int, _Told] = {}
        self.disputed: dict[int, _Told] = {}
        # Rule 5: literals "in F" that were checked, and those among them that may hold.
        self.checked: frozenset[int] = frozenset()
        self.possible: frozenset[int] = frozenset()
        # Per relation with complete values: the ids that share something with a stated one, and why.
        self.complete: dict[Relation, tuple[frozenset[str], _Told]] = {}
        self.disputedly_complete: dict[Relation, tuple[frozenset[str], _Told]] = {}
        # Rule 10: the disputed claims that say nothing of it, once they were sought.
        self.refuted: frozenset[int] | None = None

    def told(self, disputed: bool) -> Mapping[int, _Told]:
        if not disputed or not self.disputed:
            return self.firm
        # In the order in which they were told, so that premises come before what they suffice for.
        return self.firm | {literal: told for literal, told in self.disputed.items() if literal not in self.firm}


class Reasoner:
    """Answers questions about the claims it was built from."""

    def __init__(
        self,
        concepts: Iterable[Concept],
        claims: Sequence[Claim],
        closed_worlds: Sequence[ClosedWorld] = (),
        *,
        lenient: bool = False,
    ) -> None:
        """Compile claims into implications and members.

        Args:
            concepts: All concepts of the taxonomy.
            claims: All claims; their concepts are among these.
            closed_worlds: Which individuals were checked against which families.
            lenient: Whether both sides of a question may be derivable, as in one source's own view.
        """
        self._lenient = lenient
        self._values: list[tuple[Relation, Concept]] = []
        self._number: dict[tuple[Relation, str], int] = {}
        self._firm: list[list[_Edge]] = []
        self._extra: list[list[_Edge]] = []
        self._disputed_edges: list[tuple[int, int, int]] = []
        self._closures: dict[tuple[int, bool, frozenset[int]], _Closure] = {}
        self._holders: dict[tuple[int, bool], frozenset[int]] = {}
        self._lackable: dict[tuple[int, bool, frozenset[int]], tuple[int, ...]] = {}
        self._lackers: dict[tuple[int, bool], frozenset[int]] = {}
        self._refuters: dict[tuple[int, bool], frozenset[int]] = {}
        self._individuals: dict[str, _Member] = {}
        self._by_id = {concept.id: concept for concept in concepts}
        subsets = [c for c in claims if isinstance(c, Assertion) and c.relation is Relation.SUBSET_OF]
        self.firm_order = Hierarchy(_edge_ids(c) for c in subsets if not c.disputed)
        self.full_order = Hierarchy(map(_edge_ids, subsets))
        self._subsets = {_edge_ids(claim): claim for claim in reversed(subsets)}
        self._subsets.update({_edge_ids(claim): claim for claim in reversed(subsets) if not claim.disputed})
        individuals: list[Individual] = []
        for concept in concepts:
            self._number_literals(concept)
            if isinstance(concept, Individual):
                individuals.append(concept)
        self._sufficient = tuple(
            (self._number[Relation.MEMBER_OF, c.family.id], tuple(map(self.number, c.conditions)), c)
            for c in claims
            if isinstance(c, Sufficient)
        )
        stated = _Stated(claims)
        for claim in claims:
            self._imply(claim)
        for complete in stated.completes:
            self._imply_nothing_else(complete, stated)
        self._closures.clear()
        self._members = self._known_members(concepts, claims)
        for individual in individuals:
            self._tell(self._individuals[individual.id], individual, claims=stated.about(individual.id))
        self._close(closed_worlds, stated)
        #: The members that rule 5 closes, each with its position.
        self._closed = [
            (position, member)
            for position, member in enumerate(self._members)
            if member.checked or member.complete or member.disputedly_complete
        ]
        # A series is a set of models, never a witness.
        self._series = frozenset(p for p, member in enumerate(self._members) if isinstance(member.origin, ModelSeries))
        self._positions = {m.origin.id: p for p, m in enumerate(self._members) if isinstance(m.origin, Individual)}
        # The positions of the members that are told a literal, by undisputed claims and by any.
        self._by_told: tuple[dict[int, list[int]], dict[int, list[int]]] = ({}, {})
        for position, member in enumerate(self._members):
            for disputed, told in enumerate(self._by_told):
                for literal in member.told(bool(disputed)):
                    told.setdefault(literal, []).append(position)

    # Compilation

    def _number_literals(self, concept: Concept) -> None:
        for relation in _literal_relations(concept):
            self._number[relation, concept.id] = 2 * len(self._values)
            self._values.append((relation, concept))
            self._firm += ([], [])
            self._extra += ([], [])

    def _edge(self, premise: int, conclusion: int, claim: Claim) -> None:
        out = self._firm
        if claim.disputed:
            out = self._extra
            self._disputed_edges.append((premise, conclusion, id(claim)))
        out[premise].append(_Edge(conclusion, claim))
        out[conclusion ^ 1].append(_Edge(premise ^ 1, claim))

    def _imply(self, claim: Claim) -> None:
        """Rule 2: what an assertion says of every member."""
        if not isinstance(claim, Assertion) or not isinstance(claim.object, Concept):
            return
        subject_id, object_id = claim.subject.id, claim.object.id
        if claim.relation is Relation.SUBSET_OF:
            for relation in _literal_relations(claim.subject):
                self._edge(self._number[relation, subject_id], self._number[relation, object_id], claim)
        elif claim.relation is Relation.DISJOINT_WITH:
            if isinstance(claim.subject, ModelFamily | ModelSeries):
                premise = self._number[Relation.MEMBER_OF, subject_id]
                self._edge(premise, self._number[Relation.MEMBER_OF, object_id] ^ 1, claim)
        elif claim.relation in _VALUES and not isinstance(claim.subject, Individual):
            premise, conclusion = self.stands_for(claim.subject), self._number[claim.relation, object_id]
            if claim.quantifier is Quantifier.ALL:
                self._edge(premise, conclusion, claim)
            elif claim.quantifier is Quantifier.NONE:
                self._edge(premise, conclusion ^ 1, claim)

    def _imply_nothing_else(self, claim: Complete, stated: _Stated) -> None:
        """Rule 2: every member lacks what shares nothing with a stated value."""
        if not isinstance(claim.subject, Individual):
            subject = self._number[Relation.MEMBER_OF, claim.subject.id]
            related = self._related(self._stated_values(claim.subject, claim.relation, subject, stated))
            for relation, concept in self._values:
                if relation is claim.relation and concept.id not in related:
                    self._edge(subject, self._number[relation, concept.id] ^ 1, claim)

    def stands_for(self, subject: Concept) -> int:
        """Return the literal that a subject stands for (rule 9)."""
        relation = next(relation for facet, relation in STANDS_FOR if isinstance(subject, facet))
        return self._number[relation, subject.id]

    def _stated_values(
        self, subject: ModelFamily | ModelSeries | Individual, relation: Relation, start: int | None, stated: _Stated
    ) -> set[str]:
        """Values that a completeness counts as stated: own ones, and what is inherited from ALL.

        An inherited value is left out where a narrower one of all members refines it: that every generative model
        produces content does not open what "text" closes. What disputed claims give counts as stated, too, so that
        a dispute never turns a yes into a no.
        """
        own = {c.object.id for c in stated.values(subject.id, relation) if isinstance(c.object, Concept)}
        starts: Iterable[int] = (start,) if start is not None else self._individuals[subject.id].told(True)
        firm = (start,) if start is not None else self._individuals[subject.id].firm
        inherited = {value.id for r, value in self._positive(starts, disputed=True) if r is relation}
        certain = {value.id for r, value in self._positive(firm, disputed=False) if r is relation}
        refined = {up for id in certain for up in self.firm_order.above(id) if up != id}
        return own | (inherited - refined)

    def _positive(self, told: Iterable[int], *, disputed: bool) -> Iterator[tuple[Relation, Concept]]:
        for literal in told:
            for reached in self.closure(literal, disputed):
                if not reached & 1:
                    yield self._values[reached >> 1]

    def _related(self, values: Iterable[str]) -> frozenset[str]:
        return frozenset(other for value in values for other in self.full_order.related(value))

    def _known_members(self, concepts: Iterable[Concept], claims: Sequence[Claim]) -> list[_Member]:
        """Rule 3: individuals first, because a named witness says more, then claims, families and series."""
        members: list[_Member] = []
        for concept in concepts:
            if isinstance(concept, Individual):
                self._individuals[concept.id] = _Member(concept)
                members.append(self._individuals[concept.id])
        for claim in claims:
            if not isinstance(claim, Assertion) or not isinstance(claim.object, Concept):
                continue
            if claim.relation is Relation.SUBSET_OF and isinstance(claim.subject, ModelFamily):
                outside = self._number[Relation.MEMBER_OF, claim.subject.id] ^ 1
                inside = self._number[Relation.MEMBER_OF, claim.object.id]
                told = {inside: f"{claim}, a proper one, so some member is left over"}
                told[outside] = told[inside]
            elif claim.relation in _VALUES and claim.quantifier in _EXISTENTIAL:
                told = {self.stands_for(claim.subject): str(claim)}
                told[self._number[claim.relation, claim.object.id]] = str(claim)
            else:
                continue
            member = _Member(claim)
            kept = member.disputed if claim.disputed else member.firm
            kept.update((literal, _Told(text, claim)) for literal, text in told.items())
            members.append(member)
        for facet in (ModelFamily, ModelSeries):
            for concept in concepts:
                if isinstance(concept, facet):
                    member = _Member(concept)
                    member.firm[self.stands_for(concept)] = _Told(f"{concept.label} has members", None)
                    members.append(member)
        return members

    def _tell(self, member: _Member, individual: Individual, claims: Iterable[Claim]) -> None:
        if isinstance(individual, Model) and individual.series is not None:
            literal = self._number[Relation.MEMBER_OF, individual.series.id]
            member.firm[literal] = _Told(f"{individual.label}: a release of the series {individual.series.label}", None)
        for claim in claims:
            if not isinstance(claim, Assertion) or not isinstance(claim.object, Concept):
                continue
            if claim.relation is Relation.MEMBER_OF or claim.relation in _VALUES:
                literal = self._number[claim.relation, claim.object.id] ^ (claim.quantifier is Quantifier.NONE)
                kept = member.disputed if claim.disputed else member.firm
                kept.setdefault(literal, _Told(str(claim), claim))
        self._suffice(member.firm, disputed=False)
        self._suffice(member.disputed, disputed=True, base=member.firm)

    def _suffice(self, told: dict[int, _Told], *, disputed: bool, base: Mapping[int, _Told] | None = None) -> None:
        """Rule 7: add the families whose sufficient conditions are met, to a fixpoint."""
        starts = (*(base or ()), *told)
        reached = self._follows(starts, disputed)
        # What follows from disputed claims alone is told all the same, so that the order of claims does not matter.
        known = self._follows(starts, disputed=False)
        pending = [rule for rule in self._sufficient if disputed or not rule[2].disputed]
        met = True
        while met:
            met = False
            for family, premises, rule in pending:
                if family not in known and reached.issuperset(premises):
                    told[family] = _Told(str(rule), rule, premises)
                    reached.update(self.closure(family, disputed))
                    known.update(self.closure(family, disputed=False))
                    met = True

    def _close(self, closed_worlds: Sequence[ClosedWorld], stated: _Stated) -> None:
        """Rule 5: what is neither derived, disputed nor undetermined does not hold of a checked individual."""
        for world in closed_worlds:
            checked = frozenset(
                number for id in world.families if (number := self._number.get((Relation.MEMBER_OF, id))) is not None
            )
            for id in sorted(world.individuals):
                member, individual = self._individuals[id], cast("Individual", self._by_id[id])
                member.checked |= checked
                possible = dict(member.told(True))
                for family in individual.undetermined:
                    number = self._number[Relation.MEMBER_OF, family.id]
                    possible.setdefault(number, _Told(f"{individual.label}: undetermined", None))
                self._suffice(possible, disputed=True)
                member.possible = frozenset(self._follows(possible, disputed=True))
                undetermined = {self._number[Relation.MEMBER_OF, family.id] for family in individual.undetermined}
                settled = self._follows(member.firm, disputed=False)
                undetermined = {n for n in undetermined if n ^ 1 not in settled}
                for relation in (Relation.ACCEPTS, Relation.PRODUCES):
                    self._complete(individual, relation, None, stated)
                    # What an undetermined family takes and gives stays open with it, unless the family is excluded.
                    related, told = member.complete[relation]
                    opened = (value.id for r, value in self._positive(undetermined, disputed=True) if r is relation)
                    member.complete[relation] = (related.union(opened), told)
        for claim in stated.completes:
            if isinstance(claim.subject, Individual):
                self._complete(claim.subject, claim.relation, claim, stated)

    def _complete(self, individual: Individual, relation: Relation, claim: Claim | None, stated: _Stated) -> None:
        member = self._individuals[individual.id]
        related = self._related(self._stated_values(individual, relation, None, stated))
        text = str(claim) if claim else f"{individual.label}: all that it {relation} is on record"
        kept = member.disputedly_complete if claim and claim.disputed else member.complete
        kept[relation] = (related, _Told(text, claim))

    # Entailment

    def number(self, literal: Literal) -> int:
        """Return the number of a literal."""
        return self._number[literal.relation, literal.value.id] ^ (not literal.holds)

    def literal(self, number: int) -> Literal:
        """Return the literal of a number."""
        return Literal(*self._values[number >> 1], not number & 1)

    def closure(self, literal: int, disputed: bool, refuted: frozenset[int] = _NONE) -> _Closure:
        """Return all that follows from one literal, each with the literal and the claim it came by (rule 8)."""
        key = (literal, disputed, refuted)
        found = self._closures.get(key)
        if found is None:
            reached: dict[int, tuple[int, tuple[Claim, ...]]] = {literal: (literal, ())}
            queue = [literal]
            for premise in queue:
                edges = (*self._firm[premise], *self._extra[premise]) if disputed else self._firm[premise]
                for conclusion, claim in edges:
                    if conclusion not in reached and id(claim) not in refuted:
                        reached[conclusion] = (premise, (claim,))
                        queue.append(conclusion)
            found = self._closures[key] = reached
        return found

    def _refuted(self, member: _Member) -> frozenset[int]:
        """Rule 10: return the disputed claims that undisputed ones refute of a member, which say nothing of it."""
        if member.refuted is None:
            settled = self._follows(member.firm, disputed=False)
            member.refuted = frozenset(
                claim
                for premise, conclusion, claim in self._disputed_edges
                if premise in settled and self._why(member, conclusion ^ 1, disputed=False) is not None
            )
        return member.refuted

    def _follows(self, literals: Iterable[int], disputed: bool) -> set[int]:
        return set[int]().union(*(self.closure(literal, disputed) for literal in literals))

    def _path(self, start: int, goal: int, disputed: bool, refuted: frozenset[int] = _NONE) -> tuple[Step, ...]:
        reached = self.closure(start, disputed, refuted)
        steps: list[Step] = []
        while goal != start:
            premise, claims = reached[goal]
            hence = f"; hence {self._literal_text(goal)}" if premise & 1 or goal & 1 else ""
            steps += (Step(f"{claim}{hence}", claim) for claim in claims)
            goal = premise
        return tuple(reversed(steps))

    def _why(
        self, member: _Member, literal: int, disputed: bool, told: Sequence[tuple[int, _Told]] | None = None
    ) -> tuple[Step, ...] | None:
        """Return why a known member has a literal, or None where that does not follow."""
        told = tuple(member.told(disputed).items()) if told is None else told
        # A literal is reached from exactly those whose negations its own negation reaches.
        refuted = self._refuted(member) if disputed else _NONE
        backward = self.closure(literal ^ 1, disputed, refuted)
        for position, (start, why) in enumerate(told):
            if start ^ 1 in backward:
                # Sufficient conditions were met by what was told before.
                premises = (self._why(member, premise, disputed, told[:position]) or () for premise in why.premises)
                steps = (step for premise in premises for step in premise)
                return (*steps, why.step(), *self._path(start, literal, disputed, refuted))
        lackable = self._lackable.get((literal, disputed, refuted))
        if lackable is None:
            # That a value is missing says more than that a family is, so values come first.
            lackable = tuple(sorted((n for n in backward if not n & 1), key=self._is_group))
            self._lackable[literal, disputed, refuted] = lackable
        for lacked in lackable:
            if (closed := self._lacks(member, lacked, disputed)) is not None:
                return (closed.step(), *self._path(lacked ^ 1, literal, disputed, refuted))
        return None

    def _lacks(self, member: _Member, literal: int, disputed: bool) -> _Told | None:
        """Rule 5: return why a positive literal is closed off for a member, or None if it is not."""
        if literal in member.checked and literal not in member.possible:
            text = (
                f"{describe_witness(member.origin)}: all its families are on record; {self._literal_text(literal ^ 1)}"
            )
            return _Told(text, None)
        relation, value = self._values[literal >> 1]
        for complete in (member.complete, member.disputedly_complete if disputed else {}):
            if relation in complete:
                related, told = complete[relation]
                if value.id not in related:
                    return _Told(f"{told.text}; {self._literal_text(literal ^ 1)}", told.claim)
        return None

    def _literal_text(self, literal: int) -> str:
        return str(self.literal(literal))

    def _having(self, literal: int, disputed: bool) -> frozenset[int]:
        """Return the positions of the known members that have a literal by what they are told."""
        found = self._holders.get((literal, disputed))
        if found is None:
            told = self._by_told[disputed]
            starts = self.closure(literal ^ 1, disputed)
            found = frozenset(position for lacked in starts for position in told.get(lacked ^ 1, ()))
            self._holders[literal, disputed] = found
        return found

    def _refuting(self, literal: int, disputed: bool) -> frozenset[int]:
        """Return the positions of the known members that have the negation of a literal, told or by rule 5."""
        found = self._refuters.get((literal, disputed))
        if found is None:
            closed = (self._lacking(n, disputed) for n in self.closure(literal, disputed) if not n & 1)
            found = self._refuters[literal, disputed] = self._having(literal ^ 1, disputed).union(*closed)
        return found

    def _lacking(self, literal: int, disputed: bool) -> frozenset[int]:
        """Return the positions of the known members for which rule 5 closes off a positive literal."""
        found = self._lackers.get((literal, disputed))
        if found is None:
            found = frozenset(
                position for position, member in self._closed if self._lacks(member, literal, disputed) is not None
            )
            self._lackers[literal, disputed] = found
        return found

    def _clash(
        self, conditions: Sequence[int], disputed: bool, refuted: frozenset[int] = _NONE
    ) -> tuple[Step, ...] | None:
        """Return why conditions exclude each other, or None if they do not."""
        for first in conditions:
            reached = self.closure(first, disputed, refuted)
            for second in conditions:
                if second ^ 1 in reached:
                    return self._path(first, second ^ 1, disputed, refuted)
        return None

    # Questions (rules 9 and 10)

    def ask(self, subject: Concept, literals: Sequence[Literal], *, every: bool) -> Answer:
        """Answer whether some member of a subject, or every one, has all literals; an individual is its own member."""
        numbers = tuple(map(self.number, literals))
        conditions = " and ".join(map(str, literals))
        if isinstance(subject, Individual):
            return self.individual(f"{subject.label} {conditions}?", subject.id, numbers)
        relation = next(relation for facet, relation in STANDS_FOR if isinstance(subject, facet))
        group = subject.label if relation is Relation.MEMBER_OF else f"member that {relation} {subject.label}"
        question = f"{'every' if every else 'some'} {group} {conditions}?"
        return (self.every if every else self.some)(question, self.stands_for(subject), numbers)

    def truth(self, subject: Concept, literals: Sequence[Literal], *, every: bool) -> Truth:
        """Return the truth of :meth:`ask`, without working out a proof where sets of known members settle it."""
        if not self._lenient:
            numbers = tuple(map(self.number, literals))
            having = [self._having(number, disputed=False) for number in numbers]
            refuting = [self._refuting(number, disputed=False) for number in numbers]
            if isinstance(subject, Individual):
                position = self._positions[subject.id]
                if all(position in members for members in having):
                    return Truth.YES
                if any(position in members for members in refuting):
                    return Truth.NO
            else:
                start = self.stands_for(subject)
                members = self._having(start, disputed=False)
                if every and self.closure(start, disputed=False).keys() >= set(numbers):
                    return Truth.YES
                if every and any(members & others - self._series for others in refuting):
                    return Truth.NO
                if not every and members.intersection(*having):
                    return Truth.YES
        return self.ask(subject, literals, every=every).truth

    def every(self, question: str, subject: int, conditions: Sequence[int]) -> Answer:
        """Answer whether every member that has ``subject`` has all conditions."""

        def yes(disputed: bool) -> _Proof | None:
            reached = self.closure(subject, disputed)
            if all(condition in reached for condition in conditions):
                return _distinct(s for c in conditions for s in self._path(subject, c, disputed)), None
            return None

        def no(disputed: bool) -> _Proof | None:
            having = self._having(subject, disputed)
            if self._clash(conditions, disputed) is None:
                having &= frozenset[int]().union(*(self._refuting(condition, disputed) for condition in conditions))
            for position in sorted(having - self._series):
                member = self._members[position]
                has, against = self._why(member, subject, disputed), self._excluded(member, conditions, disputed)
                if has is not None and against is not None:
                    return _distinct((*has, *against)), member.origin
            return None

        return self._decide(question, yes, no)

    def some(self, question: str, subject: int, conditions: Sequence[int]) -> Answer:
        """Answer whether some member that has ``subject`` has all conditions."""

        def yes(disputed: bool) -> _Proof | None:
            # A positive literal follows from what a member is told, never from what it lacks.
            having = self._having(subject, disputed)
            for condition in conditions:
                having &= self._having(condition, disputed)
            for position in sorted(having):
                member = self._members[position]
                reasons = [self._why(member, literal, disputed) for literal in (subject, *conditions)]
                proofs = [reason for reason in reasons if reason is not None]
                if len(proofs) == len(reasons):
                    witness = None if position in self._series else member.origin
                    return _distinct(step for proof in proofs for step in proof), witness
            return None

        def no(disputed: bool) -> _Proof | None:
            clash = self._clash((subject, *conditions), disputed)
            return None if clash is None else (clash, None)

        return self._decide(question, yes, no)

    def individual(self, question: str, individual: str, conditions: Sequence[int]) -> Answer:
        """Answer whether an individual has all conditions."""
        member = self._individuals[individual]

        def yes(disputed: bool) -> _Proof | None:
            reasons = [self._why(member, condition, disputed) for condition in conditions]
            proofs = [reason for reason in reasons if reason is not None]
            if len(proofs) == len(reasons):
                return _distinct(step for proof in proofs for step in proof), None
            return None

        def no(disputed: bool) -> _Proof | None:
            against = self._excluded(member, conditions, disputed)
            return None if against is None else (against, None)

        return self._decide(question, yes, no)

    def _excluded(self, member: _Member, conditions: Sequence[int], disputed: bool) -> tuple[Step, ...] | None:
        """Return why a member cannot meet conditions: they clash, or it has the negation of one."""
        clash = self._clash(conditions, disputed, self._refuted(member) if disputed else _NONE)
        if clash is not None:
            return clash
        for condition in conditions:
            if (steps := self._why(member, condition ^ 1, disputed)) is not None:
                return steps
        return None

    def below(self, question: str, narrower: Concept, broader: Concept) -> Answer:
        """Answer whether one concept is narrower than or equal to another of its facet (rule 6)."""

        def yes(disputed: bool) -> _Proof | None:
            order = self.full_order if disputed else self.firm_order
            path = order.path(narrower.id, broader.id)
            return (self._edges(path), None) if path else None

        def no(disputed: bool) -> _Proof | None:
            order = self.full_order if disputed else self.firm_order
            path = order.path(broader.id, narrower.id)
            if len(path) > 1:
                return self._edges(path), None
            if isinstance(narrower, CLOSED_FACETS) and broader.id not in self.full_order.above(narrower.id):
                facet = type(narrower).__name__
                return (Step(f"all that is broader than {narrower.label} is on record, as for any {facet}"),), None
            return None

        return self._decide(question, yes, no)

    def _edges(self, path: Sequence[str]) -> tuple[Step, ...]:
        claims = (self._subsets[edge] for edge in pairwise(path))
        return tuple(Step(str(claim), claim) for claim in claims)

    def _decide(
        self, question: str, yes: Callable[[bool], _Proof | None], no: Callable[[bool], _Proof | None]
    ) -> Answer:
        for_it = yes(False)
        against = no(False) if for_it is None or self._lenient else None
        if for_it is not None and against is not None:
            return Answer(Truth.CONTESTED, question, for_it[0], against[0], for_it[1] or against[1])
        if for_it is not None:
            return Answer(Truth.YES, question, for_it[0], witness=for_it[1])
        if against is not None:
            return Answer(Truth.NO, question, against[0], witness=against[1])
        for_it, against = yes(True), no(True)
        if for_it is None and against is None:
            return Answer(Truth.UNKNOWN, question)
        steps = for_it[0] if for_it else ()
        counter = against[0] if against else ()
        witness = (for_it[1] if for_it else None) or (against[1] if against else None)
        return Answer(Truth.CONTESTED, question, steps or _disputes(counter), counter or _disputes(steps), witness)

    # Lists

    def lineage(self, concept: Concept) -> tuple[Concept, ...]:
        """Return a concept and what it inherits from, nearest first: broader concepts, or an individual's families."""
        if isinstance(concept, Individual):
            groups = {group.id: group for group, _, _, truth in self.memberships(concept.id) if truth is Truth.YES}
            return (concept, *groups.values())
        return tuple(self._by_id[id] for id in self.firm_order.above(concept.id))

    def candidates(self, group: Group, *, disputed: bool) -> Iterator[Individual]:
        """Yield the individuals that claims put into a group, whatever speaks against it."""
        for position in sorted(self._having(self.stands_for(group), disputed)):
            origin = self._members[position].origin
            if isinstance(origin, Individual):
                yield origin

    def memberships(
        self, individual: str, wanted: Group | None = None
    ) -> Iterator[tuple[Group, Group | None, Claim | None, Truth]]:
        """Yield each group of an individual, or the one wanted, with what implies it, why, and YES or CONTESTED."""
        only = None if wanted is None else self.stands_for(wanted)
        member = self._individuals[individual]
        seen: set[int] = set()
        for disputed in (False, True):
            told = [(n, w) for n, w in member.told(disputed).items() if self._is_group(n)]
            steps = [(start, start, why) for start, why in told]
            steps += [
                (n, start, why) for start, why in told for n in self.closure(start, disputed) if self._is_group(n)
            ]
            for number, start, why in steps:
                if number in seen or only not in (None, number):
                    continue
                seen.add(number)
                truth = self.individual("", individual, (number,)).truth
                if truth is not Truth.NO:
                    origin = None if number == start else self._group(start)
                    yield self._group(number), origin, why.claim, truth

    def _is_group(self, number: int) -> bool:
        return not number & 1 and self._values[number >> 1][0] is Relation.MEMBER_OF

    def _group(self, number: int) -> Group:
        return cast("Group", self._values[number >> 1][1])

    def truth_of(self, concept: Concept, claim: Assertion) -> Truth:
        """Return what is answered when a claim, own or inherited, is asked of a concept."""
        inherited = claim.subject.id != concept.id
        if claim.relation not in _VALUES or not isinstance(claim.object, Concept):
            if inherited and claim.quantifier in _EXISTENTIAL:
                return Truth.UNKNOWN
            return Truth.CONTESTED if claim.disputed else Truth.YES
        condition = self._number[claim.relation, claim.object.id]
        negated = claim.quantifier is Quantifier.NONE
        if isinstance(concept, Individual):
            return self.individual("", concept.id, (condition ^ negated,)).truth
        if claim.quantifier in _EXISTENTIAL:
            return self.some("", self.stands_for(concept), (condition,)).truth
        return self.every("", self.stands_for(concept), (condition ^ negated,)).truth

    # Views

    @property
    def elements(self) -> tuple[Element, ...]:
        """Every known member with all that undisputed claims and rule 5 tell of it."""
        found: list[Element] = []
        for member in self._members:
            if not member.firm and not isinstance(member.origin, Individual):
                continue
            closed = (
                n ^ 1 for n in range(0, 2 * len(self._values), 2) if self._lacks(member, n, disputed=False) is not None
            )
            told = (*member.firm, *(closed if member.checked or member.complete else ()))
            found.append(Element(member.origin, frozenset(map(self.literal, told))))
        return tuple(found)

    def implications(self) -> Iterator[tuple[Literal, Literal, Claim]]:
        """Yield every undisputed implication: premise, conclusion and the claim that says so."""
        for premise, edges in enumerate(self._firm):
            for edge in edges:
                yield self.literal(premise), self.literal(edge.conclusion), edge.claim

    def literals(self) -> Iterator[Literal]:
        """Yield every literal and every negation."""
        return map(self.literal, range(2 * len(self._values)))

    def contradictions(self) -> Iterator[ContradictionError]:
        """Yield an error for each known member that undisputed claims give a literal and its negation (rule 8)."""
        for member in self._members:
            for start, why in member.firm.items():
                reached = self.closure(start, disputed=False)
                other = next((literal for literal in member.firm if literal ^ 1 in reached), None)
                if other is not None:
                    steps = (why.step(), *self._path(start, other ^ 1, disputed=False))
                    direct = (str(member.firm[other].step()),)
                    paths = (tuple(map(str, steps)), direct) if other & 1 else (direct, tuple(map(str, steps)))
                    yield ContradictionError(describe_witness(member.origin), self._literal_text(other & ~1), *paths)
                    break


class _Stated:
    """Claims by their subject, for the compilation."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.completes = tuple(c for c in claims if isinstance(c, Complete))
        self._about: dict[str, list[Assertion]] = {}
        for claim in claims:
            if isinstance(claim, Assertion):
                self._about.setdefault(claim.subject.id, []).append(claim)

    def about(self, id: str) -> Sequence[Assertion]:
        return self._about.get(id, ())

    def values(self, id: str, relation: Relation) -> Iterator[Assertion]:
        """Yield the claims that give the subject a value: of all members, of some, or typically."""
        return (c for c in self.about(id) if c.relation is relation and c.quantifier in _POSITIVE)


def _literal_relations(concept: Concept) -> tuple[Relation, ...]:
    return next((relations for facets, relations in _LITERALS if isinstance(concept, facets)), ())


def _edge_ids(claim: Assertion) -> tuple[str, str]:
    assert isinstance(claim.object, Concept)
    return claim.subject.id, claim.object.id


def _distinct(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(dict.fromkeys(steps))


def _disputes(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return, for each disputed claim that a proof uses, the step that disputes it."""
    return tuple(
        Step(f"disputed: {step.claim}", step.claim, disputes=True)
        for step in steps
        if step.claim is not None and step.claim.disputed
    )
