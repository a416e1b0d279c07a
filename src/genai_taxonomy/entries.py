"""What is known of one concept, facet by facet: the result of :func:`describe`.

An entry is its concept within a taxonomy; each list of facts is worked out when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, Generic, Self, TypeVar, cast

from attrs import field, frozen

from genai_taxonomy.answers import Fact, Truth
from genai_taxonomy.claims import AspectText, Assertion, Complete, Quantifier, Relation, Sufficient
from genai_taxonomy.concepts import (
    Architecture,
    Category,
    Concept,
    Criterion,
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
    Trend,
    UseCase,
)
from genai_taxonomy.errors import InvalidValueError, WrongFacetError
from genai_taxonomy.evidence import cited
from genai_taxonomy.tables import Field, Table, Tabular

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

C_co = TypeVar("C_co", bound=Concept, covariant=True)
V = TypeVar("V", bound=Concept | AspectText)


@frozen(eq=False, repr=False)
class Entry(Tabular, Generic[C_co]):
    """A concept within a taxonomy.

    ``<=`` and its kin compare entries of one taxonomy there.

    Example:
        >>> from genai_taxonomy import GAN, GenerativeAI, Taxonomy
        >>> taxonomy = Taxonomy.bundled()
        >>> taxonomy[GAN] < taxonomy[GenerativeAI]
        True
    """

    #: Names of the lists of facts that the entry has, in reading order.
    SECTIONS: ClassVar[tuple[str, ...]] = ("broader", "narrower")

    #: What is described.
    concept: C_co
    #: Where it is described.
    taxonomy: Taxonomy = field(repr=False)

    @property
    def broader(self) -> tuple[Fact[C_co], ...]:
        """Concepts that this one is directly asserted to be a subset of."""
        return cast("tuple[Fact[C_co], ...]", self._facts(Relation.SUBSET_OF, Concept, inherit=False))

    @property
    def narrower(self) -> tuple[Fact[C_co], ...]:
        """Concepts directly asserted to be a subset of this one."""
        return cast("tuple[Fact[C_co], ...]", self._stated_of(Relation.SUBSET_OF))

    @property
    def sections(self) -> tuple[tuple[str, tuple[Fact[Concept | AspectText], ...]], ...]:
        """Every list of facts that is not empty, with its name."""
        found = ((name, getattr(self, name)) for name in self.SECTIONS)
        return tuple((name, facts) for name, facts in found if facts)

    @property
    def table(self) -> Table:
        """A row per fact."""
        columns = ("section", "id", "value", "quantifier", "inherited_from", "truth", "sources", "disputed_by")
        return Table(columns, tuple((name, *_fields(fact)) for name, facts in self.sections for fact in facts))

    def to_dict(self) -> dict[str, object]:
        """Return the entry as plain lists, strings and dicts.

        Example:
            >>> from genai_taxonomy import GAN, describe
            >>> describe(GAN).to_dict()["facet"]
            'ModelFamily'
        """
        concept = self.concept
        return {
            "id": concept.id,
            "facet": type(concept).__name__,
            "label": concept.label,
            "definition": concept.definition,
            "aliases": list(concept.aliases),
            **dict(self.details),
            **{name: [fact.to_dict() for fact in facts] for name, facts in self.sections},
        }

    @property
    def details(self) -> tuple[tuple[str, str], ...]:
        """What else its record holds, each with its name: of a model its developer, release, weights and licence."""
        return tuple((name, text) for name, text in self._details() if text)

    def _details(self) -> Iterator[tuple[str, str]]:
        concept = self.concept
        yield "replaced_by", concept.replaced_by.id if concept.replaced_by else ""
        yield "exact_match", ", ".join(concept.exact_match)
        yield "close_match", ", ".join(concept.close_match)
        if isinstance(concept, Individual):
            yield "developer", concept.developer
            yield "released", concept.released.isoformat() if concept.released else ""
            yield "checked_on", concept.checked_on.isoformat() if concept.checked_on else ""
            yield "undetermined", ", ".join(family.id for family in concept.undetermined)
        if isinstance(concept, Model):
            yield "weights", concept.weights.value if concept.weights else ""
            yield "licence", concept.licence
            yield "series", concept.series.id if concept.series else ""

    def __le__(self, other: Self) -> bool:
        return self._is_below(other)

    def __ge__(self, other: Self) -> bool:
        return other <= self

    def __lt__(self, other: Self) -> bool:
        return self._is_below(other) and self.concept.id != other.concept.id

    def __gt__(self, other: Self) -> bool:
        return other < self

    def _is_below(self, other: Entry[Concept]) -> bool:
        narrower, broader = self.concept, other.concept
        if type(narrower) is not type(broader) or not isinstance(narrower, Category):
            place = f"comparison with {narrower.id}"
            raise WrongFacetError(place, (type(narrower).__name__,), type(broader).__name__, broader.id)
        if self.taxonomy is not other.taxonomy and self.taxonomy != other.taxonomy:
            place = f"comparison of {narrower.id} and {broader.id}"
            raise InvalidValueError(place, other.taxonomy.version, "take both entries from one taxonomy")
        return self.taxonomy.compares(narrower, cast("Category", broader))

    @property
    def heading(self) -> str:
        """What stands above the lists: label, definition, aliases and details, a line each."""
        lines = [f"{self.concept.label} ({type(self.concept).__name__} {self.concept.id})"]
        if self.concept.definition:
            rests_on = cited(self.concept.defined_by)
            lines.append(f"  {self.concept.definition}{f' [{rests_on}]' if rests_on else ''}")
        if self.concept.aliases:
            lines.append(f"  also called: {', '.join(self.concept.aliases)}")
        lines += (f"  {name.replace('_', ' ')}: {text}" for name, text in self.details)
        return "\n".join(lines)

    def __str__(self) -> str:
        lines = [self.heading]
        for name, facts in self.sections:
            lines.append(f"  {name.replace('_', ' ')}:")
            lines += (f"    {fact}" for fact in facts)
        return "\n".join(lines)

    def _facts(self, relation: Relation, kind: type[V], *, inherit: bool = True) -> tuple[Fact[V], ...]:
        return tuple(known_facts(self.taxonomy, self.concept, relation, kind, inherit=inherit))

    def _stated_of(self, relation: Relation) -> tuple[Fact[Concept], ...]:
        """List what claims of the relation have this concept as their object."""
        return tuple(
            Fact(
                claim.subject,
                relation=relation,
                quantifier=claim.quantifier,
                truth=Truth.CONTESTED if claim.disputed else Truth.YES,
                claim=claim,
            )
            for claim in self.taxonomy.claims_naming(self.concept)
            if claim.relation is relation
        )


class _ModelsEntry(Entry[C_co]):
    """What entries of families, series, models and products share."""

    __slots__ = ()

    @property
    def accepts(self) -> tuple[Fact[Modality], ...]:
        """Input modalities."""
        return self._facts(Relation.ACCEPTS, Modality)

    @property
    def produces(self) -> tuple[Fact[Modality], ...]:
        """Output modalities."""
        return self._facts(Relation.PRODUCES, Modality)

    @property
    def performs(self) -> tuple[Fact[Task], ...]:
        """Tasks."""
        return self._facts(Relation.PERFORMS, Task)

    @property
    def uses(self) -> tuple[Fact[Architecture], ...]:
        """Architectures."""
        return self._facts(Relation.USES, Architecture)

    @property
    def trained_with(self) -> tuple[Fact[TrainingObjective], ...]:
        """Training objectives."""
        return self._facts(Relation.TRAINED_WITH, TrainingObjective)

    @property
    def strengths(self) -> tuple[Fact[Strength], ...]:
        """What it is good at."""
        return self._facts(Relation.HAS, Strength)

    @property
    def limitations(self) -> tuple[Fact[Limitation], ...]:
        """What it is bad at."""
        return self._facts(Relation.HAS, Limitation)

    @property
    def risks(self) -> tuple[Fact[Risk], ...]:
        """Harms and obstacles that come with it."""
        return self._facts(Relation.HAS, Risk)

    @property
    def serves(self) -> tuple[Fact[UseCase], ...]:
        """Purposes it is put to."""
        return self._facts(Relation.SERVES, UseCase)

    @property
    def descriptions(self) -> tuple[Fact[AspectText], ...]:
        """Sentences under aspects of comparison."""
        return self._facts(Relation.DESCRIBED, AspectText)

    @property
    def complete(self) -> tuple[Complete, ...]:
        """Relations whose stated values are all there are."""
        found = (c for c in self.taxonomy.claims if isinstance(c, Complete))
        return tuple(c for c in found if c.subject.id == self.concept.id)


_SHARED = (
    "accepts",
    "produces",
    "performs",
    "uses",
    "trained_with",
    "strengths",
    "limitations",
    "risks",
    "serves",
    "descriptions",
)


class FamilyEntry(_ModelsEntry[ModelFamily]):
    """What is known of a model family."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = (
        "broader",
        "narrower",
        "disjoint_with",
        "series",
        "members",
        *_SHARED,
        "suits",
        "expects",
    )

    @property
    def narrower(self) -> tuple[Fact[ModelFamily], ...]:
        """Families directly asserted to be a subset of this one."""
        return tuple(_narrow(self._stated_of(Relation.SUBSET_OF), ModelFamily))

    @property
    def series(self) -> tuple[Fact[ModelSeries], ...]:
        """Model series directly asserted to be a subset of this family."""
        return tuple(_narrow(self._stated_of(Relation.SUBSET_OF), ModelSeries))

    @property
    def disjoint_with(self) -> tuple[Fact[ModelFamily], ...]:
        """Families asserted to share no member with this one, here or for a broader family."""
        return self._facts(Relation.DISJOINT_WITH, ModelFamily)

    @property
    def members(self) -> tuple[Fact[Individual], ...]:
        """Models and products that belong to it, by assertion or derivation."""
        return tuple(_members(self.taxonomy, self.concept))

    @property
    def suits(self) -> tuple[Fact[Criterion], ...]:
        """Reasons to choose it."""
        return self._facts(Relation.SUITS, Criterion)

    @property
    def expects(self) -> tuple[Fact[Trend], ...]:
        """Developments that are expected of it."""
        return self._facts(Relation.EXPECTS, Trend)

    @property
    def sufficient(self) -> tuple[Sufficient, ...]:
        """Conditions that make an individual a member."""
        found = (c for c in self.taxonomy.claims if isinstance(c, Sufficient))
        return tuple(c for c in found if c.family.id == self.concept.id)

    def __contains__(self, individual: Individual) -> bool:
        return self.taxonomy.is_member(individual, self.concept)


class SeriesEntry(_ModelsEntry[ModelSeries]):
    """What is known of a model series."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = ("broader", "narrower", "families", "members", *_SHARED)

    @property
    def broader(self) -> tuple[Fact[ModelSeries], ...]:
        """Series that this one is directly asserted to be a subset of."""
        return self._facts(Relation.SUBSET_OF, ModelSeries, inherit=False)

    @property
    def families(self) -> tuple[Fact[ModelFamily], ...]:
        """Families that all its models belong to, as directly asserted."""
        return self._facts(Relation.SUBSET_OF, ModelFamily, inherit=False)

    @property
    def members(self) -> tuple[Fact[Individual], ...]:
        """Releases that belong to it."""
        return tuple(_members(self.taxonomy, self.concept))


class _IndividualEntry(_ModelsEntry[C_co]):
    __slots__ = ()

    @property
    def families(self) -> tuple[Fact[ModelFamily], ...]:
        """Families it belongs to, by assertion first, then by derivation."""
        return tuple(_narrow(_memberships(self.taxonomy, self.concept), ModelFamily))


class ModelEntry(_IndividualEntry[Model]):
    """What is known of a release."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = ("families", *_SHARED)


class ProductEntry(_IndividualEntry[Product]):
    """What is known of a product."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = ("families", "built_on", *_SHARED)

    @property
    def built_on(self) -> tuple[Fact[Concept], ...]:
        """Models, series or families that it runs on."""
        return self._facts(Relation.BUILT_ON, Concept)


class TaskEntry(Entry[Task]):
    """What is known of a task."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = (*Entry.SECTIONS, "accepts", "produces", "performed_by", "descriptions")

    @property
    def accepts(self) -> tuple[Fact[Modality], ...]:
        """Inputs of its signature: ALL are required."""
        return self._facts(Relation.ACCEPTS, Modality)

    @property
    def produces(self) -> tuple[Fact[Modality], ...]:
        """Outputs of its signature."""
        return self._facts(Relation.PRODUCES, Modality)

    @property
    def performed_by(self) -> tuple[Fact[Concept], ...]:
        """Families, series, models and products that are stated to do it."""
        return self._stated_of(Relation.PERFORMS)

    @property
    def descriptions(self) -> tuple[Fact[AspectText], ...]:
        """Sentences under aspects of comparison."""
        return self._facts(Relation.DESCRIBED, AspectText)


class ModalityEntry(Entry[Modality]):
    """What is known of a modality."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = (*Entry.SECTIONS, "disjoint_with", "accepted_by", "produced_by")

    @property
    def disjoint_with(self) -> tuple[Fact[Modality], ...]:
        """Modalities that nothing narrower shares with this one."""
        return self._facts(Relation.DISJOINT_WITH, Modality)

    @property
    def accepted_by(self) -> tuple[Fact[Concept], ...]:
        """Families, series, individuals and tasks that are stated to take it."""
        return self._stated_of(Relation.ACCEPTS)

    @property
    def produced_by(self) -> tuple[Fact[Concept], ...]:
        """Families, series, individuals and tasks that are stated to give it."""
        return self._stated_of(Relation.PRODUCES)


class ArchitectureEntry(Entry[Architecture]):
    """What is known of an architecture."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = (
        *Entry.SECTIONS,
        "uses",
        "strengths",
        "limitations",
        "descriptions",
        "used_by",
    )

    @property
    def uses(self) -> tuple[Fact[Architecture], ...]:
        """Architectures that it is built from."""
        return self._facts(Relation.USES, Architecture)

    @property
    def strengths(self) -> tuple[Fact[Strength], ...]:
        """What models get from it."""
        return self._facts(Relation.HAS, Strength)

    @property
    def limitations(self) -> tuple[Fact[Limitation], ...]:
        """What models suffer from it."""
        return self._facts(Relation.HAS, Limitation)

    @property
    def descriptions(self) -> tuple[Fact[AspectText], ...]:
        """Sentences under aspects of comparison."""
        return self._facts(Relation.DESCRIBED, AspectText)

    @property
    def used_by(self) -> tuple[Fact[Concept], ...]:
        """Families, series, individuals and architectures that are stated to use it."""
        return self._stated_of(Relation.USES)


class ObjectiveEntry(Entry[TrainingObjective]):
    """What is known of a training objective."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = (*Entry.SECTIONS, "descriptions", "trains")

    @property
    def descriptions(self) -> tuple[Fact[AspectText], ...]:
        """Sentences under aspects of comparison."""
        return self._facts(Relation.DESCRIBED, AspectText)

    @property
    def trains(self) -> tuple[Fact[Concept], ...]:
        """Families, series and individuals that are stated to be trained with it."""
        return self._stated_of(Relation.TRAINED_WITH)


class QualityEntry(Entry[C_co]):
    """What is known of a strength, limitation, risk, use case, trend, criterion or aspect."""

    __slots__ = ()
    SECTIONS: ClassVar[tuple[str, ...]] = (*Entry.SECTIONS, "stated_of")

    @property
    def stated_of(self) -> tuple[Fact[Concept], ...]:
        """Concepts that it is stated of."""
        relations = (Relation.HAS, Relation.SERVES, Relation.SUITS, Relation.EXPECTS, Relation.DESCRIBED)
        return tuple(fact for relation in relations for fact in self._stated_of(relation))


def _fields(fact: Fact[Concept | AspectText]) -> tuple[Field, ...]:
    value, origin = fact.value, fact.inherited_from
    return (
        value.id if isinstance(value, Concept) else value.aspect.id,
        value.label if isinstance(value, Concept) else value.text,
        fact.quantifier.value,
        None if origin is None else origin.id,
        fact.truth.value,
        cited(fact.evidence),
        cited(fact.disputed_by),
    )


def _narrow(facts: Iterable[Fact[Concept]], kind: type[C_co]) -> Iterator[Fact[C_co]]:
    return (cast("Fact[C_co]", fact) for fact in facts if isinstance(fact.value, kind))


def known_facts(
    taxonomy: Taxonomy, concept: Concept, relation: Relation, kind: type[V], *, inherit: bool = True
) -> Iterator[Fact[V]]:
    """Yield what is known of a concept under one relation: own facts, then inherited ones, nearest first.

    ALL and NONE are inherited always; TYPICALLY as a default, unless the opposite is derived; SOME never. An
    inherited fact is left out where a nearer one says as much of the same value.

    Args:
        taxonomy: Where to look.
        concept: Of what.
        relation: How it stands to the values.
        kind: The class of the values.
        inherit: Whether facts of broader concepts, or of an individual's families, are wanted, too.

    Yields:
        Facts.

    Example:
        >>> from genai_taxonomy import GAN, Limitation, Taxonomy
        >>> facts = known_facts(Taxonomy.bundled(), GAN, Relation.HAS, Limitation)
        >>> "mode-collapse" in {fact.value.id for fact in facts}
        True
    """
    said: dict[V, set[Quantifier]] = {}
    for origin in taxonomy.reasoner.lineage(concept) if inherit else (concept,):
        for claim in taxonomy.claims_about(origin):
            value = claim.object
            if claim.relation is not relation or not isinstance(value, kind):
                continue
            own = origin is concept
            if not own and not _is_inherited(claim, said.get(value, set())):
                continue
            truth = taxonomy.reasoner.truth_of(concept, claim)
            if not own and claim.quantifier is Quantifier.TYPICALLY and truth is Truth.NO:
                continue
            said.setdefault(value, set()).add(claim.quantifier)
            yield Fact(
                value,
                relation=relation,
                quantifier=claim.quantifier,
                inherited_from=None if own else origin,
                truth=truth,
                claim=claim,
            )


def _is_inherited(claim: Assertion, said: set[Quantifier]) -> bool:
    if claim.quantifier in (Quantifier.ALL, Quantifier.NONE):
        return claim.quantifier not in said
    return claim.quantifier is Quantifier.TYPICALLY and not said


def _memberships(
    taxonomy: Taxonomy, individual: Concept, wanted: ModelFamily | ModelSeries | None = None
) -> Iterator[Fact[ModelFamily | ModelSeries]]:
    """Yield the memberships of an individual that are derived or contested, told ones first."""
    for group, origin, claim, truth in taxonomy.reasoner.memberships(individual.id, wanted):
        yield Fact(
            group,
            relation=Relation.MEMBER_OF,
            quantifier=Quantifier.ALL,
            inherited_from=origin,
            truth=truth,
            claim=claim,
        )


def _members(taxonomy: Taxonomy, group: ModelFamily | ModelSeries) -> Iterator[Fact[Individual]]:
    for individual in taxonomy.reasoner.candidates(group, disputed=True):
        for fact in _memberships(taxonomy, individual, group):
            yield Fact(
                individual,
                relation=fact.relation,
                quantifier=fact.quantifier,
                inherited_from=fact.inherited_from,
                truth=fact.truth,
                claim=fact.claim,
            )
