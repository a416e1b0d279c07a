"""Small random taxonomies, built through the public classes, and every question that can be put to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from random import Random
from typing import NamedTuple, TypeAlias, TypeVar

from hypothesis import strategies as st

from genai_taxonomy.answers import Answer
from genai_taxonomy.claims import (
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
    Product,
    Risk,
    Strength,
    Task,
    TrainingObjective,
    UseCase,
)
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.taxonomy import Subject, Taxonomy

Group: TypeAlias = ModelFamily | ModelSeries
Valued: TypeAlias = Modality | Task | Architecture | TrainingObjective

FAMILIES = tuple(ModelFamily(f"family-{n}", f"Family {n}") for n in range(4))
SERIES = ModelSeries("series", "Series")
MODALITIES = tuple(Modality(f"modality-{n}", f"Modality {n}") for n in range(3))
VALUES: tuple[Valued, ...] = (
    *MODALITIES,
    *(Task(f"task-{n}", f"Task {n}") for n in range(2)),
    *(Architecture(f"architecture-{n}", f"Architecture {n}") for n in range(2)),
    TrainingObjective("objective", "Objective"),
)
SOURCES = tuple(
    Source(f"source-{n}", title=f"Source {n}", authors=("A",), year=2026, url=f"https://example.org/{n}")
    for n in range(3)
)
DISPUTE = (Citation(SOURCES[2]),)
_CITED = (*((Citation(source),) for source in SOURCES[:2]), tuple(map(Citation, SOURCES[:2])))
_QUANTIFIERS = (
    *(Quantifier.ALL,) * 6,
    *(Quantifier.NONE,) * 2,
    *(Quantifier.SOME,) * 2,
    *(Quantifier.TYPICALLY,) * 2,
)
_T = TypeVar("_T")


def relations_of(value: Concept) -> tuple[Relation, ...]:
    """Return the relations under which a concept makes a literal."""
    if isinstance(value, Modality):
        return (Relation.ACCEPTS, Relation.PRODUCES)
    if isinstance(value, Task):
        return (Relation.PERFORMS,)
    if isinstance(value, Architecture):
        return (Relation.USES,)
    if isinstance(value, TrainingObjective):
        return (Relation.TRAINED_WITH,)
    if isinstance(value, Strength | Limitation | Risk):
        return (Relation.HAS,)
    if isinstance(value, UseCase):
        return (Relation.SERVES,)
    return (Relation.MEMBER_OF,) if isinstance(value, Group) else ()


class Question(NamedTuple):
    """Something to ask: of every or some member of a group, of an individual, or of two values."""

    kind: str
    subject: Concept
    conditions: tuple[Literal, ...]

    def put_to(self, taxonomy: Taxonomy) -> Answer:
        """Ask through the public methods alone."""
        subject, value = self.subject, self.conditions[0].value
        if self.kind == "below":
            return taxonomy.explain(subject.id, value.id)
        if self.kind != "some" and len(self.conditions) == 1:
            if isinstance(subject, ModelFamily) and isinstance(value, ModelFamily):
                return taxonomy.explain(subject, value)
            if isinstance(subject, ModelSeries | Individual) and isinstance(value, Group):
                return taxonomy.explain(subject, value)
        return self._can(taxonomy)

    def _can(self, taxonomy: Taxonomy) -> Answer:
        assert isinstance(self.subject, Subject)
        return taxonomy.can(
            self.subject,
            is_a=self._of(Relation.MEMBER_OF, ModelFamily),
            accepts=self._of(Relation.ACCEPTS, Modality),
            produces=self._of(Relation.PRODUCES, Modality),
            performs=self._of(Relation.PERFORMS, Task),
            uses=self._of(Relation.USES, Architecture),
            trained_with=self._of(Relation.TRAINED_WITH, TrainingObjective),
            every=self.kind == "every",
        )

    def _of(self, relation: Relation, facet: type[_T]) -> tuple[_T, ...]:
        return tuple(c.value for c in self.conditions if c.relation is relation and isinstance(c.value, facet))

    def __str__(self) -> str:
        return f"{self.kind} {self.subject.id}: {' and '.join(map(str, self.conditions))}"


def _can_be_asked(*conditions: Literal) -> bool:
    """Tell whether ``can`` takes these conditions: it has no word for a series."""
    return not any(isinstance(condition.value, ModelSeries) for condition in conditions)


def _is_explained(kind: str, subject: Concept) -> bool:
    """Tell whether ``explain`` takes a series as what is broader."""
    return kind == "individual" or (kind == "every" and isinstance(subject, ModelSeries))


def _are_values(subject: Concept, literal: Literal) -> bool:
    """Tell whether one value may be below another; a modality has two literals, of which one will do."""
    same = type(subject) is type(literal.value) and not isinstance(subject, Group)
    return same and literal.relation is not Relation.PRODUCES


class Content(NamedTuple):
    """What a taxonomy would hold, before anything checks it."""

    concepts: tuple[Concept, ...]
    claims: tuple[Claim, ...]
    closed_worlds: tuple[ClosedWorld, ...]

    def build(self) -> Taxonomy:
        return Taxonomy(self.concepts, self.claims, closed_worlds=self.closed_worlds)

    def with_claims(self, claims: tuple[Claim, ...]) -> Content:
        return Content(self.concepts, claims, self.closed_worlds)

    def literals(self) -> tuple[Literal, ...]:
        return tuple(Literal(relation, value) for value in self.concepts for relation in relations_of(value))

    def questions(self) -> Iterator[Question]:
        """Yield every question about single literals, and some about two at once."""
        literals = self.literals()
        pairs = [pair for pair in zip(literals, reversed(literals), strict=True) if _can_be_asked(*pair)]
        asked = [*((literal,) for literal in literals), *pairs[: (len(pairs) + 1) // 2]]
        for subject in self.concepts:
            kinds = ("individual",) if isinstance(subject, Individual) else ("some", "every")
            for kind, conditions in product(kinds, asked):
                if not isinstance(subject, Modality) and (_can_be_asked(*conditions) or _is_explained(kind, subject)):
                    yield Question(kind, subject, conditions)
            yield from (Question("below", subject, (literal,)) for literal in literals if _are_values(subject, literal))


class _Writer:
    """Draws the claims of one taxonomy."""

    def __init__(self, rng: Random, *, closed: bool, cycles: bool) -> None:
        self.rng = rng
        self.cycles = cycles
        #: What it is mostly about, so that rare combinations of rules meet as well.
        self.theme = rng.choice(("", "", "sufficient", "complete"))
        self.families = FAMILIES[: rng.choice((1, 2, 3, 3, 4, 4))]
        self.values = self._values()
        series = (SERIES,) if rng.random() < 0.2 else ()
        self.groups: tuple[Group, ...] = (*self.families, *series)
        number = 1 if self.theme == "sufficient" else rng.choice((0, 0, 0, 1, 1, 1, 1, 2))
        self.individuals = tuple(self._individual(n, series[0] if series else None) for n in range(number))
        self.disputes = rng.choice((0.0, 0.15, 0.15, 0.4))
        kinds: list[tuple[int, Callable[[], Claim | None]]] = [
            (5, self._group_subset),
            (2, self._disjoint),
            (4, self._value_subset),
            (7, self._quantified),
            (3, self._signature),
        ]
        if closed:
            kinds.append((6 if self.theme == "complete" else 2, self._complete))
        if self.individuals:
            kinds += [
                (3, self._membership),
                (3, self._individual_value),
                (12 if self.theme == "sufficient" else 3, self._sufficient),
            ]
        self.kinds = [kind for weight, kind in kinds for _ in range(weight)]

    def _values(self) -> tuple[Valued, ...]:
        if self.theme == "complete":
            return MODALITIES
        modalities = MODALITIES[: self.rng.choice((0, 1, 2, 3, 3))]
        others = self.rng.sample(VALUES[len(MODALITIES) :], self.rng.randint(0 if modalities else 1, 2))
        return (*modalities, *others)[:4]

    def _individual(self, number: int, series: ModelSeries | None) -> Model | Product:
        rng = self.rng
        undetermined = tuple(family for family in self.families if rng.random() < 0.15)
        if rng.random() < 0.2:
            return Product(f"individual-{number}", f"Individual {number}", undetermined=undetermined)
        return Model(
            f"individual-{number}",
            f"Individual {number}",
            undetermined=undetermined,
            series=series if rng.random() < 0.5 else None,
        )

    def claims(self) -> tuple[Claim, ...]:
        drawn = (self.rng.choice(self.kinds)() for _ in range(self.rng.randint(2, 12)))
        return tuple(dict.fromkeys(claim for claim in drawn if claim is not None))

    def closed_worlds(self) -> tuple[ClosedWorld, ...]:
        rng = self.rng
        drawn = (
            ClosedWorld(
                frozenset(one.id for one in self.individuals if rng.random() < 0.7),
                frozenset(family.id for family in self.families if rng.random() < 0.8),
            )
            for _ in range(rng.choice((0, 1, 1, 1, 2)))
            if self.individuals
        )
        return tuple(dict.fromkeys(drawn))

    def _assert(
        self, subject: Concept, relation: Relation, value: Concept, quantifier: Quantifier = Quantifier.ALL
    ) -> Claim:
        return Assertion(
            subject,
            relation,
            value,
            quantifier,
            evidence=self.rng.choice(_CITED),
            disputed_by=DISPUTE if self._disputed() else (),
        )

    def _disputed(self) -> bool:
        return self.rng.random() < self.disputes

    def _subset(self, one: Concept, other: Concept) -> Claim:
        """Undisputed edges point to what comes later, so that they form no cycle; disputed ones point anywhere."""
        claim = self._assert(one, Relation.SUBSET_OF, other)
        backward = one.id > other.id and not isinstance(one, ModelSeries)
        if backward and not claim.disputed and not (self.cycles and self.rng.random() < 0.3):
            return self._subset(other, one)
        return claim

    def _group_subset(self) -> Claim | None:
        one, other = self.rng.choice(self.groups), self.rng.choice(self.families)
        return None if one is other else self._subset(one, other)

    def _disjoint(self) -> Claim | None:
        pool: tuple[Concept, ...] = self.families if self.rng.random() < 0.8 else self.values
        one, other = self.rng.choice(pool), self.rng.choice(pool)
        fitting = one is not other and type(one) is type(other)
        return self._assert(one, Relation.DISJOINT_WITH, other) if fitting else None

    def _value_subset(self) -> Claim | None:
        one, other = self.rng.choice(self.values), self.rng.choice(self.values)
        fitting = one is not other and type(one) is type(other)
        return self._subset(one, other) if fitting else None

    def _quantified(self) -> Claim:
        value = self.rng.choice(self.values)
        return self._assert(self.rng.choice(self.groups), self._relation(value), value, self.rng.choice(_QUANTIFIERS))

    def _relation(self, value: Valued) -> Relation:
        relations = relations_of(value)
        return relations[-1] if self.theme == "complete" and self.rng.random() < 0.8 else self.rng.choice(relations)

    def _signature(self) -> Claim | None:
        """Say something of a task, or of an architecture, and so of what performs or uses it."""
        subject, value = self.rng.choice(self.values), self.rng.choice(self.values)
        relation = self.rng.choice(relations_of(value))
        if not isinstance(subject, Task) or not isinstance(value, Modality):
            both = isinstance(subject, Architecture) and isinstance(value, Architecture)
            if not both or subject is value:
                return None
        return self._assert(subject, relation, value, self.rng.choice(_QUANTIFIERS))

    def _complete(self) -> Claim:
        relation = self._relation(self.rng.choice(self.values))
        subject = self.rng.choice((*self.groups, *self.individuals))
        disputed_by = DISPUTE if self._disputed() else ()
        return Complete(subject, relation, evidence=self.rng.choice(_CITED), disputed_by=disputed_by)

    def _membership(self) -> Claim:
        return self._assert(self.rng.choice(self.individuals), Relation.MEMBER_OF, self.rng.choice(self.families))

    def _individual_value(self) -> Claim:
        value = self.rng.choice(self.values)
        relation, quantifier = self._relation(value), self.rng.choice(_QUANTIFIERS)
        told = Quantifier.NONE if quantifier is Quantifier.NONE else Quantifier.ALL
        return self._assert(self.rng.choice(self.individuals), relation, value, told)

    def _sufficient(self) -> Claim:
        family = self.rng.choice(self.families)
        values = (value for value in (*self.families, *self.values) if value is not family)
        literals = [Literal(relation, value) for value in values for relation in relations_of(value)]
        conditions = tuple(self.rng.sample(literals, self.rng.choice((1, 1, min(2, len(literals))))))
        disputed_by = DISPUTE if self._disputed() else ()
        return Sufficient(family, conditions, evidence=self.rng.choice(_CITED), disputed_by=disputed_by)


def random_content(rng: Random, *, closed: bool = True, cycles: bool = True) -> Content:
    """Draw the content of a small taxonomy; it may contradict itself.

    Args:
        rng: Where chance comes from.
        closed: Whether completeness and closed worlds occur.
        cycles: Whether undisputed subsets may run in a circle.
    """
    writer = _Writer(rng, closed=closed, cycles=cycles)
    concepts: list[Concept] = [*writer.groups, *writer.values, *writer.individuals]
    rng.shuffle(concepts)
    return Content(tuple(concepts), writer.claims(), writer.closed_worlds() if closed else ())


def contents(*, closed: bool = True) -> st.SearchStrategy[Content]:
    """Return a hypothesis strategy of random contents without cycles."""

    def draw(rng: Random) -> Content:
        return random_content(rng, closed=closed, cycles=False)

    return st.randoms(use_true_random=False).map(draw)
