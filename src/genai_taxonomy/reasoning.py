"""Entailment: the questions put to implications and known members.

The rules are those of the documentation page on the meaning of answers; each is marked by its number, here, in
:mod:`genai_taxonomy.implications` and in :mod:`genai_taxonomy.known_members`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeAlias, cast

from attrs import frozen

from genai_taxonomy.answers import Answer, Step, Truth, Witness, describe_witness
from genai_taxonomy.bitsets import positions
from genai_taxonomy.claims import (
    CLOSED_FACETS,
    EXISTENTIAL,
    VALUES,
    Assertion,
    Claim,
    ClosedWorld,
    Literal,
    Quantifier,
    Relation,
    Sufficient,
)
from genai_taxonomy.collection import collection_paused
from genai_taxonomy.concepts import Concept, Individual
from genai_taxonomy.errors import ContradictionError
from genai_taxonomy.implications import NONE_REFUTED, Closure, Group, Implications
from genai_taxonomy.index import SubsumptionIndex
from genai_taxonomy.known_members import Members, Reason
from genai_taxonomy.values import Value


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


_Proof: TypeAlias = tuple[tuple[Step, ...], Witness | None]


class Reasoner:
    """Answers questions about the claims it was built from."""

    def __init__(
        self,
        concepts: Sequence[Concept],
        claims: Sequence[Claim],
        closed_worlds: Sequence[ClosedWorld] = (),
        *,
        lenient: bool = False,
        order: SubsumptionIndex[str] | None = None,
    ) -> None:
        """Compile claims into implications and members.

        Args:
            concepts: All concepts of the taxonomy.
            claims: All claims; their concepts are among these.
            closed_worlds: Which individuals were checked against which families.
            lenient: Whether both sides of a question may be derivable, as in one source's own view.
            order: The index of the undisputed subset claims, if there is one already.
        """
        with collection_paused():
            #: What follows from what, by number.
            self.rules = Implications(concepts, claims, order)
            self._members = Members(self.rules, concepts, claims, closed_worlds)
        self._by_id = {concept.id: concept for concept in concepts}
        self._lenient = lenient
        self._lackable: dict[tuple[int, bool, frozenset[int]], tuple[int, ...]] = {}

    # Entailment

    def _why(
        self, position: int, literal: int, disputed: bool, told: Sequence[tuple[int, Reason]] | None = None
    ) -> tuple[Step, ...] | None:
        """Return why a known member has a literal, or None where that does not follow."""
        members, implications = self._members, self.rules
        if not members.holding(literal, disputed) >> position & 1:
            return None
        told = members.told(position, disputed) if told is None else told
        # A literal is reached from exactly those whose negations its own negation reaches.
        refuted = members.refuted(position) if disputed else NONE_REFUTED
        backward = implications.closure(literal ^ 1, disputed, refuted)
        for place, (start, reason) in enumerate(told):
            if start ^ 1 in backward:
                steps = (members.step(position, reason), *implications.path(start, literal, disputed, refuted))
                if isinstance(reason, Sufficient):
                    # Its conditions were met by what was told before.
                    premises = map(implications.number, reason.conditions)
                    reasons = (self._why(position, premise, disputed, told[:place]) or () for premise in premises)
                    steps = (*chain.from_iterable(reasons), *steps)
                return steps
        for lacked in self._lackable_of(literal, disputed, refuted, backward):
            if (closed := members.lacks(position, lacked, disputed)) is not None:
                return (closed, *implications.path(lacked ^ 1, literal, disputed, refuted))
        return None

    def _lackable_of(self, literal: int, disputed: bool, refuted: frozenset[int], backward: Closure) -> tuple[int, ...]:
        """Return the positive literals that a member may lack so that it has this one."""
        found = self._lackable.get((literal, disputed, refuted))
        if found is None:
            # That a value is missing says more than that a family is, so values come first.
            found = tuple(sorted((n for n in backward if not n & 1), key=self.rules.is_group))
            self._lackable[literal, disputed, refuted] = found
        return found

    def _clash(
        self, conditions: Sequence[int], disputed: bool, refuted: frozenset[int] = NONE_REFUTED
    ) -> tuple[Step, ...] | None:
        """Return why conditions exclude each other, or None if they do not."""
        for first in conditions:
            reached = self.rules.closure(first, disputed, refuted)
            for second in conditions:
                if second ^ 1 in reached:
                    return self.rules.path(first, second ^ 1, disputed, refuted)
        return None

    # Questions (rules 9 and 10)

    def stands_for(self, subject: Concept) -> int:
        """Return the literal that a subject stands for (rule 9)."""
        return self.rules.stands_for(subject)

    def ask(self, subject: Concept, literals: Sequence[Literal], *, every: bool) -> Answer:
        """Answer whether some member of a subject, or every one, has all literals; an individual is its own member."""
        conditions = " and ".join(map(str, literals))
        if isinstance(subject, Individual):
            question = f"{subject.label} {conditions}?"
        else:
            relation, _ = self.rules.values[self.stands_for(subject) >> 1]
            group = subject.label if relation is Relation.MEMBER_OF else f"member that {relation} {subject.label}"
            question = f"{'every' if every else 'some'} {group} {conditions}?"
        return self._answer(question, subject, tuple(map(self.rules.number, literals)), every=every)

    def prove(self, literals: Sequence[Literal], *, every: bool) -> Callable[[Concept], Answer]:
        """Return what answers :meth:`ask` for one subject after the other, without the question in words."""
        conditions = tuple(map(self.rules.number, literals))
        return lambda subject: self._answer("", subject, conditions, every=every)

    def _answer(self, question: str, subject: Concept, conditions: Sequence[int], *, every: bool) -> Answer:
        if isinstance(subject, Individual):
            return self.individual(question, subject.id, conditions)
        return (self.every if every else self.some)(question, self.stands_for(subject), conditions)

    def truth(self, subject: Concept, literals: Sequence[Literal], *, every: bool) -> Truth:
        """Return the truth of :meth:`ask`."""
        return self.judge(literals, every=every)(subject)

    def judge(self, literals: Sequence[Literal], *, every: bool) -> Callable[[Concept], Truth]:
        """Return what tells :meth:`truth` of one subject after the other, with a proof only for what is disputed."""
        prove = self.prove(literals, every=every)
        if self._lenient:
            return lambda subject: prove(subject).truth
        conditions = tuple(map(self.rules.number, literals))
        members, closure = self._members, self.rules.closure
        # By undisputed claims, then by all: who has all conditions by what is told, who by rule 5 too, and who fails.
        told, having, failing = ([-1, -1], [-1, -1], [0, 0])
        for disputed in (False, True):
            for condition in conditions:
                told[disputed] &= members.having(condition, disputed)
                having[disputed] &= members.holding(condition, disputed)
                failing[disputed] |= members.holding(condition ^ 1, disputed)
            if self._clash(conditions, disputed) is not None:
                failing[disputed] = -1

        def settled(subject: Concept, disputed: bool) -> Truth | None:
            if isinstance(subject, Individual):
                one = 1 << members.position[subject.id]
                yes, no = having[disputed] & one, failing[disputed] & one
            else:
                start = self.stands_for(subject)
                found = members.having(start, disputed)
                if every:
                    yes = closure(start, disputed).keys() >= set(conditions)
                    no = found & ~members.series & failing[disputed]
                else:
                    yes = found & told[disputed]
                    no = not yes and self._clash((start, *conditions), disputed) is not None
            return Truth.YES if yes else Truth.NO if no else None

        def judge(subject: Concept) -> Truth:
            firm = settled(subject, False)
            if firm is not None:
                return firm
            # Some disputed claims may say nothing of a member, which its proof finds out.
            return Truth.UNKNOWN if settled(subject, True) is None else prove(subject).truth

        return judge

    def every(self, question: str, subject: int, conditions: Sequence[int]) -> Answer:
        """Answer whether every member that has ``subject`` has all conditions."""

        def yes(disputed: bool) -> _Proof | None:
            reached = self.rules.closure(subject, disputed)
            if all(condition in reached for condition in conditions):
                paths = (self.rules.path(subject, condition, disputed) for condition in conditions)
                return _distinct(chain.from_iterable(paths)), None
            return None

        def no(disputed: bool) -> _Proof | None:
            found = self._members.having(subject, disputed) & ~self._members.series
            if self._clash(conditions, disputed) is None:
                against = 0
                for condition in conditions:
                    against |= self._members.holding(condition ^ 1, disputed)
                found &= against
            for position in positions(found):
                has, lacks = self._why(position, subject, disputed), self._excluded(position, conditions, disputed)
                if has is not None and lacks is not None:
                    return _distinct((*has, *lacks)), self._members.origins[position]
            return None

        return self._decide(question, yes, no)

    def some(self, question: str, subject: int, conditions: Sequence[int]) -> Answer:
        """Answer whether some member that has ``subject`` has all conditions."""

        def yes(disputed: bool) -> _Proof | None:
            # A positive literal follows from what a member is told, never from what it lacks.
            found = self._members.having(subject, disputed)
            for condition in conditions:
                found &= self._members.having(condition, disputed)
            for position in positions(found):
                steps = self._reasons(position, (subject, *conditions), disputed)
                if steps is not None:
                    series = self._members.series >> position & 1
                    return steps, None if series else self._members.origins[position]
            return None

        def no(disputed: bool) -> _Proof | None:
            clash = self._clash((subject, *conditions), disputed)
            return None if clash is None else (clash, None)

        return self._decide(question, yes, no)

    def individual(self, question: str, individual: str, conditions: Sequence[int]) -> Answer:
        """Answer whether an individual has all conditions."""
        position = self._members.position[individual]

        def yes(disputed: bool) -> _Proof | None:
            steps = self._reasons(position, conditions, disputed)
            return None if steps is None else (steps, None)

        def no(disputed: bool) -> _Proof | None:
            against = self._excluded(position, conditions, disputed)
            return None if against is None else (against, None)

        return self._decide(question, yes, no)

    def _reasons(self, position: int, conditions: Iterable[int], disputed: bool) -> tuple[Step, ...] | None:
        """Return why a member has all of some literals, or None where one does not follow."""
        found: list[Step] = []
        for condition in conditions:
            steps = self._why(position, condition, disputed)
            if steps is None:
                return None
            found += steps
        return _distinct(found)

    def _excluded(self, position: int, conditions: Sequence[int], disputed: bool) -> tuple[Step, ...] | None:
        """Return why a member cannot meet conditions: they clash, or it has the negation of one."""
        clash = self._clash(conditions, disputed, self._members.refuted(position) if disputed else NONE_REFUTED)
        if clash is not None:
            return clash
        for condition in conditions:
            if (steps := self._why(position, condition ^ 1, disputed)) is not None:
                return steps
        return None

    def below(self, question: str, narrower: Concept, broader: Concept) -> Answer:
        """Answer whether one concept is narrower than or equal to another of its facet (rule 6)."""
        implications = self.rules

        def order(disputed: bool) -> SubsumptionIndex[str]:
            return implications.full_order if disputed else implications.firm_order

        def yes(disputed: bool) -> _Proof | None:
            path = order(disputed).path(narrower.id, broader.id)
            return (tuple(implications.subset_steps(path)), None) if path else None

        def no(disputed: bool) -> _Proof | None:
            path = order(disputed).path(broader.id, narrower.id)
            if len(path) > 1:
                return tuple(implications.subset_steps(path)), None
            if isinstance(narrower, CLOSED_FACETS) and not order(True).is_subset(narrower.id, broader.id):
                facet = type(narrower).__name__
                return (Step(f"all that is broader than {narrower.label} is on record, as for any {facet}"),), None
            return None

        return self._decide(question, yes, no)

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
        above = self.rules.firm_order.ancestors(concept.id)
        return tuple(self._by_id[id] for id in (concept.id, *above))

    def candidates(self, group: Group, *, disputed: bool) -> Iterator[Individual]:
        """Yield the individuals that claims put into a group, whatever speaks against it."""
        for position in positions(self._members.having(self.stands_for(group), disputed)):
            origin = self._members.origins[position]
            if isinstance(origin, Individual):
                yield origin

    def memberships(
        self, individual: str, wanted: Group | None = None
    ) -> Iterator[tuple[Group, Group | None, Claim | None, Truth]]:
        """Yield each group of an individual, or the one wanted, with what implies it, why, and YES or CONTESTED."""
        is_group = self.rules.is_group
        only = None if wanted is None else self.stands_for(wanted)
        seen: set[int] = set()
        for disputed in (False, True):
            told = [(n, w) for n, w in self._members.told(self._members.position[individual], disputed) if is_group(n)]
            steps = [(start, start, why) for start, why in told]
            steps += [
                (n, start, why) for start, why in told for n in self.rules.closure(start, disputed) if is_group(n)
            ]
            for number, start, why in steps:
                if number in seen or only not in (None, number):
                    continue
                seen.add(number)
                truth = self.individual("", individual, (number,)).truth
                if truth is not Truth.NO:
                    origin = None if number == start else self._group(start)
                    yield self._group(number), origin, why if isinstance(why, Claim) else None, truth

    def _group(self, number: int) -> Group:
        return cast("Group", self.rules.values[number >> 1][1])

    def truth_of(self, concept: Concept, claim: Assertion) -> Truth:
        """Return what is answered when a claim, own or inherited, is asked of a concept."""
        inherited = claim.subject.id != concept.id
        if claim.relation not in VALUES or not isinstance(claim.object, Concept):
            if inherited and claim.quantifier in EXISTENTIAL:
                return Truth.UNKNOWN
            return Truth.CONTESTED if claim.disputed else Truth.YES
        asked = Literal(claim.relation, claim.object, claim.quantifier is not Quantifier.NONE)
        return self.truth(concept, (asked,), every=claim.quantifier not in EXISTENTIAL)

    # Views

    @property
    def elements(self) -> tuple[Element, ...]:
        """Every known member with all that undisputed claims and rule 5 tell of it."""
        literals = list(self.literals())
        closed = [(literals[n ^ 1], self._members.lacking(n, False)) for n in range(0, len(literals), 2)]
        found: list[Element] = []
        for position, origin in enumerate(self._members.origins):
            told = [literals[literal] for literal, _ in self._members.told(position, False)]
            if isinstance(origin, Individual):
                told += [literal for literal, members in closed if members >> position & 1]
            elif not told:
                continue
            found.append(Element(origin, frozenset(told)))
        return tuple(found)

    def implications(self) -> Iterator[tuple[Literal, Literal, Claim]]:
        """Yield every undisputed implication: premise, conclusion and the claim that says so."""
        literals = list(self.literals())
        for edges in self.rules.edges:
            for edge in edges:
                yield literals[edge.premise], literals[edge.conclusion], edge.claim

    def literals(self) -> Iterator[Literal]:
        """Yield every literal and every negation."""
        return map(self.rules.literal, range(2 * len(self.rules.values)))

    def contradictions(self) -> Iterator[ContradictionError]:
        """Yield an error for each known member that undisputed claims give a literal and its negation (rule 8)."""
        members, closure = self._members, self.rules.closure
        for position, origin in enumerate(members.origins):
            told = members.told(position, False)
            # Nothing positive follows from what is lacking, so what a member has is enough to tell whether it has both.
            opposites = {literal ^ 1 for literal, _ in told}
            if all(closure(start, False).keys().isdisjoint(opposites) for start, _ in told if not start & 1):
                continue
            start, why, other, reason = next(
                (start, why, other, reason)
                for start, why in told
                for other, reason in told
                if other ^ 1 in closure(start, False)
            )
            steps = (members.step(position, why), *self.rules.path(start, other ^ 1, False))
            direct = (str(members.step(position, reason)),)
            paths = (tuple(map(str, steps)), direct) if other & 1 else (direct, tuple(map(str, steps)))
            yield ContradictionError(describe_witness(origin), str(self.rules.literal(other & ~1)), *paths)


def _distinct(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(dict.fromkeys(steps))


def _disputes(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return, for each disputed claim that a proof uses, the step that disputes it."""
    return tuple(
        Step(f"disputed: {step.claim}", step.claim, disputes=True)
        for step in steps
        if step.claim is not None and step.claim.disputed
    )
