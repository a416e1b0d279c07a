"""The members that are known to exist: what is told of each (rules 3 and 7), and what it lacks (rule 5).

Nothing is worked out member by member but the proof that somebody sees; see :mod:`genai_taxonomy.bitsets`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TypeAlias

from genai_taxonomy.answers import Step, Witness, describe_witness
from genai_taxonomy.bitsets import Told, members_at, positions
from genai_taxonomy.claims import (
    EXISTENTIAL,
    VALUES,
    Assertion,
    Claim,
    ClosedWorld,
    Complete,
    Quantifier,
    Relation,
    Sufficient,
)
from genai_taxonomy.concepts import Concept, Individual, Model, ModelFamily, ModelSeries
from genai_taxonomy.implications import Group, Implications

#: What the claims about an individual tell of it.
_TOLD = (*VALUES, Relation.MEMBER_OF)
#: What is complete of an individual that was checked.
_CHECKED = (Relation.ACCEPTS, Relation.PRODUCES)

#: Why a member has a literal, before any implication: a claim, or the family or series that has it as a member.
Reason: TypeAlias = Claim | Group


class Members:
    """Every member that is known to exist, and the literals that each has and lacks.

    Example:
        >>> from genai_taxonomy import GAN, Taxonomy, models
        >>> bundled = Taxonomy.bundled()
        >>> implications = Implications(bundled.concepts, bundled.claims)
        >>> members = Members(implications, bundled.concepts, bundled.claims, bundled.closed_worlds)
        >>> members.position[models.STYLEGAN.id] in positions(members.having(implications.stands_for(GAN), False))
        True
    """

    def __init__(
        self,
        implications: Implications,
        concepts: Sequence[Concept],
        claims: Iterable[Claim],
        closed_worlds: Sequence[ClosedWorld],
    ) -> None:
        """Rule 3: individuals first, because a named witness says more, then claims, families and series."""
        self._implications = implications
        individuals = [concept for concept in concepts if isinstance(concept, Individual)]
        #: What implies each member, by position.
        self.origins: list[Witness] = [*individuals]
        #: The positions of the individuals, by id.
        self.position = {individual.id: position for position, individual in enumerate(individuals)}
        self._individuals = (1 << len(individuals)) - 1
        self._closed_worlds = closed_worlds
        # First by undisputed claims, then by disputed ones.
        self._told = (Told(), Told())
        # The same by individual, in the order of telling; what is told of other members can be read from their origin.
        self._said: tuple[list[list[tuple[int, Reason]]], ...] = tuple([[] for _ in individuals] for _ in self._told)
        # The individuals whose one relation is complete, and why.
        self._complete: tuple[dict[Relation, dict[int, Claim]], ...] = ({}, {})
        self._rules: list[Sufficient] = []
        for position, individual in enumerate(individuals):
            if isinstance(individual, Model) and individual.series is not None:
                self._tell(position, implications.stands_for(individual.series), individual.series)
        for claim in claims:
            if isinstance(claim, Assertion):
                self._learn(claim)
            else:
                self._note(claim)
        for facet in (ModelFamily, ModelSeries):
            groups = [concept for concept in concepts if isinstance(concept, facet)]
            for group in groups:
                self._add(group, (implications.stands_for(group),))
        #: A series is a set of models, never a witness.
        self.series = (1 << len(self.origins)) - (1 << len(self.origins) - len(groups))
        for disputed in (False, True):
            for literal, rule, members in self._suffice(self._told[: disputed + 1], disputed=disputed):
                for position in positions(members):
                    self._said[disputed][position].append((literal, rule))
        self._having: dict[tuple[int, bool], int] = {}
        self._lacking: dict[tuple[int, bool], int] = {}
        self._holding: dict[tuple[int, bool], int] = {}
        self._stated: dict[int, int] = {}
        self._refuted: dict[int, frozenset[int]] = {}

    # What is told

    def _tell(self, position: int, literal: int, reason: Reason, *, disputed: bool = False) -> None:
        self._told[disputed].positions[literal].append(position)
        self._said[disputed][position].append((literal, reason))

    def _add(self, origin: Witness, literals: Iterable[int], *, disputed: bool = False) -> None:
        for literal in literals:
            self._told[disputed].positions[literal].append(len(self.origins))
        self.origins.append(origin)

    def _note(self, claim: Claim) -> None:
        if isinstance(claim, Sufficient):
            self._rules.append(claim)
        elif isinstance(claim, Complete) and isinstance(claim.subject, Individual):
            closed = self._complete[claim.disputed].setdefault(claim.relation, {})
            closed[self.position[claim.subject.id]] = claim

    def _learn(self, claim: Assertion) -> None:
        position, value = self.position.get(claim.subject.id), claim.object
        if not isinstance(value, Concept):
            return
        if position is None:
            if literals := self._implied(claim, value):
                self._add(claim, literals, disputed=claim.disputed)
        elif claim.relation in _TOLD:
            literal = self._implications.number_of(claim.relation, value.id) ^ (claim.quantifier is Quantifier.NONE)
            self._tell(position, literal, claim, disputed=claim.disputed)

    def _implied(self, claim: Assertion, value: Concept) -> tuple[int, ...]:
        """Return the literals of the member that a claim implies; none if it implies no member."""
        if claim.relation is Relation.SUBSET_OF and isinstance(claim.subject, ModelFamily):
            # A subset is proper, so some member is left over.
            return self._implications.stands_for(value), self._implications.stands_for(claim.subject) ^ 1
        if claim.relation in VALUES and claim.quantifier in EXISTENTIAL:
            return self._implications.stands_for(claim.subject), self._implications.number_of(claim.relation, value.id)
        return ()

    def _suffice(self, told: Sequence[Told], *, disputed: bool) -> list[tuple[int, Sufficient, int]]:
        """Rule 7: tell individuals the families whose sufficient conditions they meet, to a fixpoint.

        Args:
            told: What is told of members, together; what follows by the rules is added to the last.
            disputed: Whether disputed claims count.

        Returns:
            Each family with the rule and the individuals that it was told of, in order.
        """
        pending = [
            (self._implications.stands_for(rule.family), tuple(map(self._implications.number, rule.conditions)), rule)
            for rule in self._rules
            if disputed or not rule.disputed
        ]
        premised = {premise for _, premises, _ in pending for premise in premises}
        reached = {premise: self._holders(premise, told, disputed) for premise in premised}
        # What follows from disputed claims alone is told all the same, so that the order of claims does not matter.
        known = {family: self._holders(family, told, False) for family in {family for family, _, _ in pending}}
        found: list[tuple[int, Sufficient, int]] = []
        met = True
        while met:
            met = False
            for family, premises, rule in pending:
                members = self._individuals & ~known[family]
                for premise in premises:
                    members &= reached[premise]
                if members:
                    told[-1].tell(family, members)
                    found.append((family, rule, members))
                    for follows in self._implications.closure(family, disputed).keys() & reached.keys():
                        reached[follows] |= members
                    for follows in self._implications.closure(family, False).keys() & known.keys():
                        known[follows] |= members
                    met = True
        return found

    def _holders(self, literal: int, told: Iterable[Told], disputed: bool) -> int:
        """Return the members from what is told of which a literal follows."""
        starts = [lacked ^ 1 for lacked in self._implications.closure(literal ^ 1, disputed)]
        found = 0
        for each in told:
            found |= each.members(starts)
        return found

    def told(self, position: int, disputed: bool) -> Sequence[tuple[int, Reason]]:
        """Return what a member is told, in order, each with the reason: by undisputed claims, or by all.

        What disputed claims repeat comes twice.
        """
        origin = self.origins[position]
        if isinstance(origin, Individual):
            firm, more = self._said[0][position], self._said[1][position]
            return [*firm, *more] if disputed and more else firm
        if isinstance(origin, ModelFamily | ModelSeries):
            return ((self._implications.stands_for(origin), origin),)
        if origin.disputed and not disputed:
            return ()
        assert isinstance(origin.object, Concept)
        return tuple((literal, origin) for literal in self._implied(origin, origin.object))

    def step(self, position: int, reason: Reason) -> Step:
        """Return the step of a proof that tells a member something."""
        origin = self.origins[position]
        if not isinstance(reason, Claim):
            if isinstance(origin, Individual):
                return Step(f"{origin.label}: a release of the series {reason.label}")
            return Step(f"{reason.label} has members")
        if isinstance(reason, Assertion) and reason.relation is Relation.SUBSET_OF:
            return Step(f"{reason}, a proper one, so some member is left over", reason)
        return Step(str(reason), reason)

    # What is so

    def having(self, literal: int, disputed: bool) -> int:
        """Return the members that have a literal by what they are told."""
        found = self._having.get((literal, disputed))
        if found is None:
            found = self._having[literal, disputed] = self._holders(literal, self._told[: disputed + 1], disputed)
        return found

    def holding(self, literal: int, disputed: bool) -> int:
        """Return the members that have a literal, by what they are told or by rule 5.

        With disputed claims these are the most that may have it: some of the claims may say nothing of a member.
        """
        if not literal & 1:
            # Nothing positive follows from what is lacking.
            return self.having(literal, disputed)
        found = self._holding.get((literal, disputed))
        if found is None:
            found = self.having(literal, disputed)
            for follows in self._implications.closure(literal ^ 1, disputed):
                if not follows & 1:
                    found |= self.lacking(follows, disputed)
            self._holding[literal, disputed] = found
        return found

    def lacking(self, literal: int, disputed: bool) -> int:
        """Rule 5: return the individuals for which a positive literal is closed off."""
        found = self._lacking.get((literal, disputed))
        if found is None:
            group = self._implications.is_group(literal)
            found = self._outside(literal) if group else self._without(literal, disputed)
            self._lacking[literal, disputed] = found
        return found

    def _outside(self, family: int) -> int:
        """Return the individuals that were checked against a family and that nothing places in it."""
        id = self._implications.values[family >> 1][1].id
        checked = 0
        for families, individuals in self._worlds:
            if id in families:
                checked |= individuals
        return checked & ~self._holders(family, self._possible, True) if checked else 0

    def _without(self, literal: int, disputed: bool) -> int:
        """Return the individuals whose values of a relation are complete, and share nothing with this one."""
        relation, value = self._implications.values[literal >> 1]
        firm, contested = (members_at([*found.get(relation, ())]) for found in self._complete)
        closed = firm | contested if disputed else firm
        if relation in _CHECKED:
            for _, individuals in self._worlds:
                closed |= individuals & ~self._opened(literal)
        if closed:
            for related in self._implications.related(value.id):
                closed &= ~self._stating(self._implications.number_of(relation, related))
        return closed

    @cached_property
    def _worlds(self) -> tuple[tuple[frozenset[str], int], ...]:
        return tuple(
            (world.families, members_at([self.position[id] for id in world.individuals]))
            for world in self._closed_worlds
        )

    @cached_property
    def _undetermined(self) -> dict[int, int]:
        """The individuals that may be in a family, by its literal."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for individual in self.origins:
            if isinstance(individual, Individual):
                for family in individual.undetermined:
                    found[family.id].append(self.position[individual.id])
        return {
            self._implications.number_of(Relation.MEMBER_OF, family): members_at(told) for family, told in found.items()
        }

    @cached_property
    def _possible(self) -> tuple[Told, ...]:
        """What is told of individuals or undetermined, and what suffices with it."""
        told = Told()
        for family, undetermined in self._undetermined.items():
            told.tell(family, undetermined)
        self._suffice((*self._told, told), disputed=True)
        return (*self._told, told)

    def _opened(self, literal: int) -> int:
        """Return the individuals that a family may give a value in which they may be: one that is not excluded."""
        opened = 0
        for lacked in self._implications.closure(literal ^ 1, True):
            if undetermined := self._undetermined.get(lacked ^ 1):
                opened |= undetermined & ~self.having(lacked, False)
        return opened

    def _stating(self, literal: int) -> int:
        """Return the individuals of which a value counts as stated: told of themselves, or inherited and not refined.

        A narrower value refines it where it is undisputed. What disputed claims give counts as stated, too, so that
        a dispute never turns a yes into a no.
        """
        found = self._stated.get(literal)
        if found is None:
            own = self._told[0].members((literal,)) | self._told[1].members((literal,))
            found = self.having(literal, True)
            for narrower in self._implications.narrower(literal):
                found &= ~self.having(narrower, False)
            found = self._stated[literal] = (own | found) & self._individuals
        return found

    def lacks(self, position: int, literal: int, disputed: bool) -> Step | None:
        """Return the step that closes a positive literal off for a member, or None if nothing does."""
        if not self.lacking(literal, disputed) >> position & 1:
            return None
        label, hence = describe_witness(self.origins[position]), self._implications.literal(literal ^ 1)
        relation, _ = self._implications.values[literal >> 1]
        if relation is Relation.MEMBER_OF:
            return Step(f"{label}: all its families are on record; {hence}")
        contested = not self.lacking(literal, False) >> position & 1
        claim = self._complete[contested].get(relation, {}).get(position)
        return Step(f"{claim or f'{label}: all that it {relation} is on record'}; {hence}", claim)

    def refuted(self, position: int) -> frozenset[int]:
        """Rule 10: return the disputed claims that undisputed ones refute of a member, which say nothing of it."""
        found = self._refuted.get(position)
        if found is None:
            found = frozenset(dispute for dispute, members in self._refutable if members >> position & 1)
            self._refuted[position] = found
        return found

    @cached_property
    def _refutable(self) -> tuple[tuple[int, int], ...]:
        """Each disputed claim that undisputed ones refute of some members, with these."""
        found = (
            (edge.dispute, self.having(edge.premise, False) & self.holding(edge.conclusion ^ 1, False))
            for edge in self._implications.disputes
        )
        return tuple((dispute, members) for dispute, members in found if members)
