"""Two independent readings of the rules, which share no code with the library's index and reasoner.

:class:`ModelChecker` enumerates all types of members and reads truth as truth in all worlds. :class:`RuleOracle`
derives answers by reachability in networkx graphs, disputed claims included, and so knows CONTESTED as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias, TypeVar

import networkx as nx
from random_taxonomies import Content, Question, relations_of

from genai_taxonomy.answers import Truth
from genai_taxonomy.claims import Assertion, Claim, Complete, Quantifier, Relation, Sufficient
from genai_taxonomy.concepts import Concept, Individual, Model, ModelFamily, ModelSeries, Task

#: "In F" or "r V": a relation and an id.
Atom: TypeAlias = tuple[Relation, str]
#: An atom, and whether it holds.
Fact: TypeAlias = tuple[Atom, bool]

_N = TypeVar("_N")
_VALUE_RELATIONS = (
    Relation.ACCEPTS,
    Relation.PRODUCES,
    Relation.PERFORMS,
    Relation.USES,
    Relation.TRAINED_WITH,
    Relation.HAS,
    Relation.SERVES,
)
#: Relations that say something of members; the others answer no question of rule 9.
_TELLING = (Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF, *_VALUE_RELATIONS)
_EXISTENTIAL = (Quantifier.SOME, Quantifier.TYPICALLY)


def above(graph: nx.DiGraph[_N], node: _N) -> set[_N]:
    """Return a node and all that can be reached from it."""
    return {node, *nx.descendants(graph, node)}  # pyright: ignore[reportUnknownMemberType]  # so in the stubs


class Rule(NamedTuple):
    """What has the premise has the conclusion, or lacks it."""

    premise: Atom
    conclusion: Fact
    disputed: bool
    #: Which claim it is of.
    claim: int


class Sample(NamedTuple):
    """A member that exists: what is told of it by undisputed claims, and by all; series refute nothing."""

    firm: frozenset[Fact]
    full: frozenset[Fact]
    refutes: bool = True
    individual: str = ""


def stands_for(subject: Concept) -> Atom:
    """Return the atom of what a subject speaks of."""
    relation = next(r for r in relations_of(subject) if r not in (Relation.ACCEPTS, Relation.PRODUCES))
    return relation, subject.id


class Reading:
    """The rules and samples that claims stand for, one by one."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.atoms = [(literal.relation, literal.value.id) for literal in content.literals()]
        self.assertions = [c for c in content.claims if isinstance(c, Assertion) and c.relation in _TELLING]
        self.sufficient = [c for c in content.claims if isinstance(c, Sufficient)]
        order = {disputed: self._order(disputed) for disputed in (False, True)}
        #: Whether undisputed subsets run in no circle.
        self.acyclic = nx.is_directed_acyclic_graph(order[False])
        #: For each id itself and what is broader, by undisputed claims and by all.
        self.above = {disputed: {id: above(graph, id) for id in graph} for disputed, graph in order.items()}
        self.rules = [rule for claim in self.assertions for rule in self._rules(claim)]
        #: Which atoms follow from which: by undisputed claims, and by all.
        self.up = {disputed: self._up(disputed) for disputed in (False, True)}
        self.rules += [rule for c in content.claims if isinstance(c, Complete) for rule in self._closing(c)]
        self.samples = [*self._claimed(), *self._groups(), *map(self._individual, self._individuals())]

    def _order(self, disputed: bool) -> nx.DiGraph[str]:
        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_nodes_from(concept.id for concept in self.content.concepts)
        for claim in self.assertions:
            if claim.relation is Relation.SUBSET_OF and (disputed or not claim.disputed):
                graph.add_edge(claim.subject.id, claim.concepts[1].id)
        return graph

    def _up(self, disputed: bool) -> nx.DiGraph[Atom]:
        graph: nx.DiGraph[Atom] = nx.DiGraph()
        graph.add_nodes_from(self.atoms)
        for premise, (conclusion, holds), contested, _ in self.rules:
            if holds and (disputed or not contested):
                graph.add_edge(premise, conclusion)
        return graph

    def _individuals(self) -> Iterator[Individual]:
        return (concept for concept in self.content.concepts if isinstance(concept, Individual))

    def _rules(self, claim: Assertion) -> Iterator[Rule]:
        subject, value = claim.subject, claim.concepts[1]
        if claim.relation is Relation.SUBSET_OF:
            for relation in relations_of(subject):
                yield Rule((relation, subject.id), ((relation, value.id), True), claim.disputed, id(claim))
        elif claim.relation is Relation.DISJOINT_WITH:
            if isinstance(subject, ModelFamily | ModelSeries):
                yield Rule(stands_for(subject), (stands_for(value), False), claim.disputed, id(claim))
        elif isinstance(subject, Individual) or claim.quantifier in _EXISTENTIAL:
            return
        else:
            holds = claim.quantifier is Quantifier.ALL
            yield Rule(stands_for(subject), ((claim.relation, value.id), holds), claim.disputed, id(claim))

    def _closing(self, claim: Complete) -> Iterator[Rule]:
        if not isinstance(claim.subject, Individual):
            start = [stands_for(claim.subject)]
            for lacked in self._closed_off(claim.subject.id, claim.relation, start, start):
                yield Rule(start[0], (lacked, False), claim.disputed, id(claim))

    def _reach(self, atoms: Iterable[Atom], disputed: bool) -> set[Atom]:
        return {up for atom in atoms for up in above(self.up[disputed], atom)}

    def _closed_off(self, id: str, relation: Relation, firm: Iterable[Atom], full: Iterable[Atom]) -> Iterator[Atom]:
        """Yield the atoms that share no narrower-or-equal concept with any stated value.

        Args:
            id: Of the group or individual that has no other values.
            relation: Whose values are all stated.
            firm: What undisputed claims tell of it.
            full: What its own disputed claims tell besides.
        """
        certain, wide = self.above[False], self.above[True].values()
        own = {
            claim.concepts[1].id
            for claim in self.assertions
            if claim.subject.id == id and claim.relation is relation and claim.quantifier is not Quantifier.NONE
        }
        had = {value for r, value in self._reach(firm, False) if r is relation}
        stated = own | {
            value
            for r, value in self._reach(full, True)
            if r is relation and not any(value in certain[low] and low not in certain[value] for low in had)
        }
        for atom in self.atoms:
            if atom[0] is relation and not any(atom[1] in up and not stated.isdisjoint(up) for up in wide):
                yield atom

    def _claimed(self) -> Iterator[Sample]:
        for claim in self.assertions:
            subject, value = claim.subject, claim.concepts[1]
            if claim.relation is Relation.SUBSET_OF and isinstance(subject, ModelFamily):
                told = frozenset({(stands_for(value), True), (stands_for(subject), False)})
            elif claim.quantifier in _EXISTENTIAL:
                told = frozenset({(stands_for(subject), True), ((claim.relation, value.id), True)})
            else:
                continue
            yield Sample(frozenset() if claim.disputed else told, told)

    def _groups(self) -> Iterator[Sample]:
        for concept in self.content.concepts:
            if isinstance(concept, ModelFamily | ModelSeries):
                told = frozenset({(stands_for(concept), True)})
                yield Sample(told, told, refutes=isinstance(concept, ModelFamily))

    def _individual(self, individual: Individual) -> Sample:
        told: dict[bool, set[Fact]] = {False: set(), True: set()}
        if isinstance(individual, Model) and individual.series is not None:
            told[False].add((stands_for(individual.series), True))
        for claim in self.assertions:
            if claim.subject.id == individual.id and claim.relation in (Relation.MEMBER_OF, *_VALUE_RELATIONS):
                fact = (claim.relation, claim.concepts[1].id), claim.quantifier is not Quantifier.NONE
                told[claim.disputed].add(fact)
        told[True] |= told[False]
        for disputed in (False, True):
            told[disputed] |= {(family, True) for family in self._suffice(told[disputed], disputed)}
        closed = {(atom, False) for atom in self._closed_facts(individual, told)}
        contested = {(atom, False) for atom in self._disputed_facts(individual, told)}
        firm, full = told[False] | closed, told[True] | closed | contested
        return Sample(frozenset(firm), frozenset(full), individual=individual.id)

    def _suffice(self, told: Iterable[Fact], disputed: bool) -> set[Atom]:
        """Return the families whose sufficient conditions are met, once they are applied to a fixpoint."""
        known = [atom for atom, holds in told if holds]
        met: set[Atom] = set()
        while True:
            reached = self._reach((*known, *met), disputed)
            more = {
                (Relation.MEMBER_OF, claim.family.id)
                for claim in self.sufficient
                if (disputed or not claim.disputed)
                and all((c.relation, c.value.id) in reached for c in claim.conditions)
            }
            if more == met:
                return met
            met = more

    def _closed_facts(self, individual: Individual, told: dict[bool, set[Fact]]) -> Iterator[Atom]:
        worlds = [w for w in self.content.closed_worlds if individual.id in w.individuals]
        undetermined = {((Relation.MEMBER_OF, family.id), True) for family in individual.undetermined}
        known = told[True] | undetermined
        may_be = {*(atom for atom, holds in known if holds), *self._suffice(known, disputed=True)}
        possible = self._reach(may_be, disputed=True)
        for world in worlds:
            yield from {(Relation.MEMBER_OF, id) for id in world.families} - possible
        complete = {c.relation for c in self._completes(individual) if not c.disputed}
        for relation in complete:
            yield from self._lacks(individual, relation, told)
        opened = self._reach((atom for atom, _ in undetermined if not self._denied(atom, told[False])), disputed=True)
        for relation in {Relation.ACCEPTS, Relation.PRODUCES} - complete if worlds else ():
            yield from (atom for atom in self._lacks(individual, relation, told) if atom not in opened)

    def _denied(self, atom: Atom, told: set[Fact]) -> bool:
        """Tell whether undisputed facts exclude an atom."""
        implied, known = self._reach((atom,), False), self._reach((fact for fact, holds in told if holds), False)
        excluded = {fact for fact, holds in told if not holds}
        for rule in self.rules:
            fact, holds = rule.conclusion
            if not rule.disputed and not holds:
                excluded |= {fact} if rule.premise in known else set()
                excluded |= {rule.premise} if fact in known else set()
        return not excluded.isdisjoint(implied)

    def _disputed_facts(self, individual: Individual, told: dict[bool, set[Fact]]) -> Iterator[Atom]:
        for claim in self._completes(individual):
            if claim.disputed:
                yield from self._lacks(individual, claim.relation, told)

    def _completes(self, individual: Individual) -> Iterator[Complete]:
        completes = (c for c in self.content.claims if isinstance(c, Complete))
        return (c for c in completes if c.subject.id == individual.id)

    def _lacks(self, individual: Individual, relation: Relation, told: dict[bool, set[Fact]]) -> Iterator[Atom]:
        firm, full = ([atom for atom, holds in told[disputed] if holds] for disputed in (False, True))
        return self._closed_off(individual.id, relation, firm, full)


@cache
def _table(position: int, size: int) -> int:
    """Return the set of all types that have an atom: bit t is set where bit ``position`` of t is."""
    width = 2 << position
    pattern = ((1 << (width >> 1)) - 1) << (width >> 1)
    while width < 1 << size:
        pattern |= pattern << width
        width *= 2
    return pattern


class ModelChecker:
    """Truth in all worlds: a type is a set of atoms, a set of types one integer with a bit for each.

    A world is any set of admissible types in which each sample is realised. So a universal holds in every world
    where no admissible type violates it, and fails in every world where some sample has only violating types.
    """

    def __init__(self, reading: Reading) -> None:
        size = len(reading.atoms)
        self._all = (1 << (1 << size)) - 1
        self._has = {atom: _table(position, size) for position, atom in enumerate(reading.atoms)}
        self.admissible = self._all
        for rule in reading.rules:
            if not rule.disputed:
                self.admissible &= (self._all ^ self._has[rule.premise]) | self._set(rule.conclusion)
        self.realising = [(sample, self._meeting(sample.firm)) for sample in reading.samples if sample.firm]
        self.realising += [(s, self.admissible) for s in reading.samples if s.individual and not s.firm]
        #: Whether each sample can exist.
        self.consistent = all(types for _, types in self.realising)

    def _set(self, fact: Fact) -> int:
        atom, holds = fact
        return self._has[atom] if holds else self._all ^ self._has[atom]

    def _meeting(self, facts: Iterable[Fact]) -> int:
        types = self.admissible
        for fact in facts:
            types &= self._set(fact)
        return types

    def answer(self, question: Question) -> Truth:
        """Return YES, NO, or UNKNOWN for what holds in some worlds only."""
        met = self._all
        for condition in question.conditions:
            met &= self._has[condition.relation, condition.value.id]
        if question.kind == "individual":
            types = next(types for sample, types in self.realising if sample.individual == question.subject.id)
            return _truth(yes=not types & ~met, no=not types & met)
        subject = self._has[stands_for(question.subject)]
        if question.kind == "every":
            violating = subject & ~met
            no = any(sample.refutes and not types & ~violating for sample, types in self.realising)
            return _truth(yes=not self.admissible & violating, no=no)
        satisfying = subject & met
        yes = any(not types & ~satisfying for _, types in self.realising)
        return _truth(yes=yes, no=not self.admissible & satisfying)

    def possible(self, subject: Concept) -> bool:
        """Tell whether anything may be what a subject speaks of."""
        return bool(self.admissible & self._has[stands_for(subject)])


class RuleOracle:
    """Rules 6, 9 and 10 (in a source's own view 11) word by word, on graphs of literals."""

    def __init__(self, reading: Reading, *, perspective: bool = False) -> None:
        self._reading = reading
        self._perspective = perspective
        self._graph = {disputed: self._literals(disputed) for disputed in (False, True)}
        self._samples = {disputed: [self._told(s, disputed) for s in reading.samples] for disputed in (False, True)}

    def _literals(self, disputed: bool, refuted: frozenset[int] = frozenset()) -> nx.DiGraph[Fact]:
        graph: nx.DiGraph[Fact] = nx.DiGraph()
        graph.add_nodes_from((atom, holds) for atom in self._reading.atoms for holds in (True, False))
        for premise, (conclusion, holds), contested, claim in self._reading.rules:
            if (disputed or not contested) and claim not in refuted:
                graph.add_edge((premise, True), (conclusion, holds))
                graph.add_edge((conclusion, not holds), (premise, False))
        return graph

    def _told(self, sample: Sample, disputed: bool) -> tuple[Sample, frozenset[Fact], nx.DiGraph[Fact]]:
        """Return a sample, what follows for it, and the implications that speak of it."""
        settled = _stars(self._graph[False], sample.firm)
        if not disputed:
            return sample, settled, self._graph[False]
        refuted = frozenset(
            rule.claim
            for rule in self._reading.rules
            if rule.disputed and (rule.premise, True) in settled and _negation(rule.conclusion) in settled
        )
        graph = self._literals(True, refuted) if refuted else self._graph[True]
        return sample, _stars(graph, sample.full), graph

    def answer(self, question: Question) -> Truth:
        """Return one of the four truth values."""
        yes, no = self._sides(question, disputed=False)
        if yes and no and self._perspective:
            return Truth.CONTESTED
        if yes or no:
            return _truth(yes=yes, no=no)
        return Truth.CONTESTED if any(self._sides(question, disputed=True)) else Truth.UNKNOWN

    def _sides(self, question: Question, *, disputed: bool) -> tuple[bool, bool]:
        if question.kind == "below":
            return self._below(question.subject.id, question.conditions[0].value.id, disputed)
        met = {((c.relation, c.value.id), True) for c in question.conditions}
        if question.kind == "individual":
            told = next(told for told in self._samples[disputed] if told[0].individual == question.subject.id)
            return met <= told[1], _excluded(told[2], told[1], met)
        graph, subject = self._graph[disputed], (stands_for(question.subject), True)
        having = [told for told in self._samples[disputed] if subject in told[1]]
        if question.kind == "every":
            refuted = any(sample.refutes and _excluded(own, star, met) for sample, star, own in having)
            return met <= above(graph, subject), refuted
        return any(met <= star for _, star, _ in having), _excluded(graph, (), {subject, *met})

    def _below(self, narrower: str, broader: str, disputed: bool) -> tuple[bool, bool]:
        order, full = self._reading.above[disputed], self._reading.above[True]
        proper = narrower != broader and narrower in order[broader]
        return broader in order[narrower], proper or broader not in full[narrower]


def _negation(fact: Fact) -> Fact:
    return fact[0], not fact[1]


def _stars(graph: nx.DiGraph[Fact], facts: Iterable[Fact]) -> frozenset[Fact]:
    return frozenset[Fact]().union(*(above(graph, fact) for fact in facts))


def _excluded(graph: nx.DiGraph[Fact], star: Iterable[Fact], met: set[Fact]) -> bool:
    """Tell whether conditions contradict what is known or each other, not whether what is known does itself."""
    asked = _stars(graph, met)
    return any(_negation(fact) in asked for fact in (*star, *asked))


def _truth(*, yes: bool, no: bool) -> Truth:
    if yes and no:
        raise AssertionError("both sides follow")
    return Truth.YES if yes else Truth.NO if no else Truth.UNKNOWN


def framework(claim: Claim) -> bool:
    """Tell whether rule 11 keeps a claim whoever makes it: closed facets and signatures."""
    if not isinstance(claim, Assertion) or isinstance(claim.subject, ModelFamily | ModelSeries | Individual):
        return False
    return claim.relation in (Relation.SUBSET_OF, Relation.DISJOINT_WITH) or isinstance(claim.subject, Task)
