"""What is said of concepts: claims, each resting on evidence."""

from __future__ import annotations

from enum import Enum
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, TypeAlias

from attrs import evolve, field, frozen

from genai_taxonomy.concepts import (
    Architecture,
    Aspect,
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
from genai_taxonomy.errors import InvalidValueError, MissingEvidenceError, WrongFacetError
from genai_taxonomy.evidence import Citation, Source, citations
from genai_taxonomy.values import Value, check_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Quantifier(Enum):
    """Of how many members a claim speaks."""

    #: Of every member.
    ALL = "all"
    #: Of no member.
    NONE = "none"
    #: Of at least one member.
    SOME = "some"
    #: Of most members: a default, which answers questions as SOME does.
    TYPICALLY = "typically"


class Relation(Enum):
    """How the subject of a claim stands to its object."""

    #: Every member of the subject is one of the object, and the object has others.
    SUBSET_OF = "subset_of"
    #: Nothing is both.
    DISJOINT_WITH = "disjoint_with"
    #: The individual belongs to the family.
    MEMBER_OF = "member_of"
    #: Takes content of this modality as input.
    ACCEPTS = "accepts"
    #: Gives content of this modality as output.
    PRODUCES = "produces"
    #: Does the task.
    PERFORMS = "performs"
    #: Is wired with the architecture.
    USES = "uses"
    #: Is trained for the objective.
    TRAINED_WITH = "trained_with"
    #: Shows the strength, limitation or risk.
    HAS = "has"
    #: Is put to the use.
    SERVES = "serves"
    #: Is favoured where the criterion counts.
    SUITS = "suits"
    #: Is expected to follow the trend.
    EXPECTS = "expects"
    #: The product runs on the model, series or family.
    BUILT_ON = "built_on"
    #: Is described, under an aspect, by a text.
    DESCRIBED = "described"

    # Members are single objects; hashing them by name, as Enum does, would slow down every claim.
    __hash__ = object.__hash__

    def __str__(self) -> str:
        return self.value.replace("_", " ")


@frozen(eq=False, repr=False)
class AspectText(Value):
    """What is said under one aspect, in a sentence.

    Example:
        >>> from genai_taxonomy import Aspect
        >>> AspectText(Aspect("mechanism", "Mechanism"), "Denoises step by step.").text
        'Denoises step by step.'
    """

    #: The row of the comparison.
    aspect: Aspect
    #: One sentence.
    text: str

    def __attrs_post_init__(self) -> None:
        check_facet("AspectText.aspect", self.aspect, (Aspect,))
        check_text(self.text, "AspectText.text")

    def __str__(self) -> str:
        return f"{self.aspect.label}: {self.text}"


#: What an assertion may have as object.
Object: TypeAlias = Concept | AspectText

_MODELS = (ModelFamily, ModelSeries, Individual)
_GROUPS = (ModelFamily, ModelSeries)
_QUALITIES = (Strength, Limitation, Risk)

#: For each relation, the facets of subject and object; a subset's two are further held to one facet.
JOINS: Mapping[Relation, tuple[tuple[type, ...], tuple[type, ...]]] = MappingProxyType(
    {
        Relation.SUBSET_OF: ((Category,), (Category,)),
        Relation.DISJOINT_WITH: ((Category,), (Category,)),
        Relation.MEMBER_OF: ((Individual,), (ModelFamily,)),
        Relation.ACCEPTS: ((*_MODELS, Task), (Modality,)),
        Relation.PRODUCES: ((*_MODELS, Task), (Modality,)),
        Relation.PERFORMS: (_MODELS, (Task,)),
        Relation.USES: ((*_MODELS, Architecture), (Architecture,)),
        Relation.TRAINED_WITH: (_MODELS, (TrainingObjective,)),
        Relation.HAS: ((*_MODELS, Architecture, TrainingObjective), _QUALITIES),
        Relation.SERVES: (_MODELS, (UseCase,)),
        Relation.SUITS: ((ModelFamily, ModelSeries), (Criterion,)),
        Relation.EXPECTS: ((ModelFamily, ModelSeries), (Trend,)),
        Relation.BUILT_ON: ((Product,), (Model, ModelSeries, ModelFamily)),
        Relation.DESCRIBED: ((*_MODELS, Architecture, TrainingObjective, Task), (AspectText,)),
    }
)

#: Relations whose values members have; questions may be asked for them.
VALUES = (
    Relation.ACCEPTS,
    Relation.PRODUCES,
    Relation.PERFORMS,
    Relation.USES,
    Relation.TRAINED_WITH,
    Relation.HAS,
    Relation.SERVES,
)

#: Quantifiers by which a claim implies that there is such a member.
EXISTENTIAL = (Quantifier.SOME, Quantifier.TYPICALLY)

#: What questions call the conditions of a member: the relation of each, and the facet of its values.
CONDITIONS: Mapping[str, tuple[Relation, type[Concept]]] = MappingProxyType(
    {
        "is_a": (Relation.MEMBER_OF, ModelFamily),
        "accepts": (Relation.ACCEPTS, Modality),
        "produces": (Relation.PRODUCES, Modality),
        "performs": (Relation.PERFORMS, Task),
        "uses": (Relation.USES, Architecture),
        "trained_with": (Relation.TRAINED_WITH, TrainingObjective),
        "strength": (Relation.HAS, Strength),
        "limitation": (Relation.HAS, Limitation),
        "serves": (Relation.SERVES, UseCase),
    }
)

#: Facets in which one concept is below another only if that is derived or disputed (rule 6).
CLOSED_FACETS = (Modality, Task, Architecture, TrainingObjective)

#: Relations that hold or not as a whole, and so take no other quantifier than ALL.
_UNQUANTIFIED = frozenset((Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF, Relation.BUILT_ON))

#: What a literal reads like, and its negation.
_VERBS: Mapping[Relation, tuple[str, str]] = MappingProxyType(
    {
        Relation.MEMBER_OF: ("is in", "is not in"),
        Relation.ACCEPTS: ("accepts", "does not accept"),
        Relation.PRODUCES: ("produces", "does not produce"),
        Relation.PERFORMS: ("performs", "does not perform"),
        Relation.USES: ("uses", "does not use"),
        Relation.TRAINED_WITH: ("is trained with", "is not trained with"),
        Relation.HAS: ("has", "does not have"),
        Relation.SERVES: ("serves", "does not serve"),
    }
)

#: Relations whose values a :class:`Complete` record may close.
COMPLETABLE = frozenset((Relation.ACCEPTS, Relation.PRODUCES, Relation.PERFORMS, Relation.USES, Relation.TRAINED_WITH))


def check_facet(place: str, value: object, facets: tuple[type, ...]) -> None:
    """Raise unless ``value`` is of one of the facets.

    Args:
        place: Where it stands, for the error.
        value: A concept, or what stands in its place.
        facets: The classes that fit.

    Raises:
        WrongFacetError: If it is of another class.

    Example:
        >>> from genai_taxonomy import LLM
        >>> check_facet("Complete.subject", LLM, (ModelFamily,))
    """
    if not isinstance(value, facets):
        name = value.id if isinstance(value, Concept) else str(value)
        raise WrongFacetError(place, tuple(f.__name__ for f in facets), type(value).__name__, name)


@frozen(eq=False, repr=False)
class Literal(Value):
    """One thing that a member may be or have, or its negation.

    Example:
        >>> from genai_taxonomy import LLM
        >>> print(~Literal(Relation.MEMBER_OF, LLM))
        is not in Large language model
    """

    #: MEMBER_OF for "in F", else what the member does with the value.
    relation: Relation
    #: The family, modality, task, architecture, objective, quality or use.
    value: Concept
    #: False for the negation.
    holds: bool = True

    def __invert__(self) -> Literal:
        return Literal(self.relation, self.value, not self.holds)

    def __str__(self) -> str:
        return f"{_VERBS[self.relation][not self.holds]} {self.value.label}"


@frozen(eq=False, repr=False)
class Claim(Value):
    """What all claims share: evidence, and the citations that dispute it."""

    #: What says so; one citation or more.
    evidence: tuple[Citation, ...] = field(kw_only=True, converter=citations)
    #: What says otherwise.
    disputed_by: tuple[Citation, ...] = field(kw_only=True, default=(), converter=citations)

    def __attrs_post_init__(self) -> None:
        if not self.evidence:
            raise MissingEvidenceError(str(self))
        for citation in self.evidence:
            if type(citation) is not Citation:
                raise InvalidValueError(f"evidence of {self}", citation, "a Citation or a Source is needed")
        for citation in self.disputed_by:
            if type(citation) is not Citation:
                raise InvalidValueError(f"disputed_by of {self}", citation, "a Citation or a Source is needed")

    @property
    def disputed(self) -> bool:
        """Whether a source says otherwise."""
        return bool(self.disputed_by)

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """Every concept that the claim names, its subject first; each kind of claim has its own."""
        return ()

    def cites(self, source: Source) -> bool:
        """Tell whether the source is among the evidence.

        Args:
            source: The source to look for.

        Returns:
            True if one of the citations points into it.
        """
        return any(citation.source.id == source.id for citation in self.evidence)

    def settled(self) -> Self:
        """Return the same claim without its disputes."""
        return evolve(self, disputed_by=()) if self.disputed_by else self


@frozen(eq=False, repr=False)
class Assertion(Claim):
    """A typed edge: subject, relation, object, and of how many members it speaks.

    Example:
        >>> from genai_taxonomy import LLM, GenerativeAI, Citation, Source
        >>> survey = Source("zhao-2023", title="A Survey", authors=("W. X. Zhao",), year=2023, arxiv="2303.18223")
        >>> print(Assertion(LLM, Relation.SUBSET_OF, GenerativeAI, evidence=(Citation(survey),)))
        Large language model: subset of Generative AI
    """

    #: Of what it is said.
    subject: Concept
    #: How subject and object stand to each other.
    relation: Relation
    #: A concept, or a text under an aspect.
    object: Object
    #: Of how many members of the subject it speaks; of an individual or an unquantified relation ALL.
    quantifier: Quantifier = Quantifier.ALL

    def __attrs_post_init__(self) -> None:
        if type(self.relation) is not Relation or type(self.quantifier) is not Quantifier:
            place = f"relation and quantifier of a claim about {self.subject}"
            raise InvalidValueError(place, (self.relation, self.quantifier), "a Relation and a Quantifier are needed")
        subjects, objects = JOINS[self.relation]
        if not isinstance(self.subject, subjects):
            check_facet(f"subject of {self.relation}", self.subject, subjects)
        if not isinstance(self.object, objects):
            check_facet(f"object of {self.relation} after {self.subject.id}", self.object, objects)
        if self.quantifier is not Quantifier.ALL:
            if self.relation in _UNQUANTIFIED:
                raise InvalidValueError(f"quantifier of {self}", self.quantifier, "this relation takes ALL only")
            if isinstance(self.subject, Individual) and self.quantifier is not Quantifier.NONE:
                raise InvalidValueError(f"quantifier of {self}", self.quantifier, "an individual takes ALL or NONE")
        elif self.relation is Relation.SUBSET_OF or self.relation is Relation.DISJOINT_WITH:
            self._check_same_facet()
        super().__attrs_post_init__()

    def _check_same_facet(self) -> None:
        subject, other = self.subject, self.object
        series = isinstance(subject, ModelSeries) and self.relation is Relation.SUBSET_OF
        if type(subject) is not type(other) and not (series and isinstance(other, ModelFamily)):
            check_facet(f"object of {self.relation} after {subject.id}", other, (type(subject),))
        if isinstance(other, Concept) and subject.id == other.id:
            raise InvalidValueError(f"object of {self.relation} after {subject.id}", subject.id, "name another concept")

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """Subject and object, or the aspect of the object."""
        return (self.subject, self.object.aspect if isinstance(self.object, AspectText) else self.object)

    def __str__(self) -> str:
        if self.relation in _UNQUANTIFIED or isinstance(self.subject, Individual):
            verb = f"not {self.relation}" if self.quantifier is Quantifier.NONE else str(self.relation)
        else:
            verb = f"{self.quantifier.value} {self.relation}"
        target = self.object.label if isinstance(self.object, Concept) else str(self.object)
        return f"{self.subject.label}: {verb} {target}"


@frozen(eq=False, repr=False)
class Complete(Claim):
    """The stated values of one relation are all there are.

    Example:
        >>> from genai_taxonomy import LLM, Citation, Source
        >>> page = Source("house-rules", title="House rules", authors=("We",), year=2026, url="https://example.org")
        >>> print(Complete(LLM, Relation.PRODUCES, evidence=(Citation(page),)))
        Large language model: produces nothing but what is stated
    """

    #: A family, a series or an individual.
    subject: ModelFamily | ModelSeries | Individual
    #: Which values are all stated: ACCEPTS, PRODUCES, PERFORMS, USES or TRAINED_WITH.
    relation: Relation

    def __attrs_post_init__(self) -> None:
        check_facet("subject of Complete", self.subject, _MODELS)
        if self.relation not in COMPLETABLE:
            rule = f"one of {', '.join(sorted(r.name for r in COMPLETABLE))} is needed"
            raise InvalidValueError(f"relation of Complete for {self.subject.id}", self.relation, rule)
        super().__attrs_post_init__()

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """The subject alone."""
        return (self.subject,)

    def __str__(self) -> str:
        return f"{self.subject.label}: {self.relation} nothing but what is stated"


@frozen(eq=False, repr=False)
class Sufficient(Claim):
    """Whatever meets all conditions is a member of the family.

    Example:
        >>> from genai_taxonomy import GenerativeAI, Citation, ModelFamily, Source, modalities
        >>> page = Source("house-rules", title="House rules", authors=("We",), year=2026, url="https://example.org")
        >>> painter = ModelFamily("painter", "Painter")
        >>> conditions = (Literal(Relation.MEMBER_OF, GenerativeAI), Literal(Relation.PRODUCES, modalities.Image))
        >>> print(Sufficient(painter, conditions, evidence=(Citation(page),)))
        Painter: whatever is in Generative AI and produces Image
    """

    #: What the conditions suffice for.
    family: ModelFamily
    #: Literals that must all hold.
    conditions: tuple[Literal, ...]

    def __attrs_post_init__(self) -> None:
        check_facet("family of Sufficient", self.family, (ModelFamily,))
        if not self.conditions or not all(type(c) is Literal and c.holds for c in self.conditions):
            raise InvalidValueError(f"conditions for {self.family.id}", self.conditions, "give positive literals")
        for condition in self.conditions:
            place, relation = f"condition for {self.family.id}", condition.relation
            if relation not in _VERBS:
                raise InvalidValueError(place, relation, f"one of {', '.join(r.name for r in _VERBS)} is needed")
            check_facet(place, condition.value, _GROUPS if relation is Relation.MEMBER_OF else JOINS[relation][1])
        super().__attrs_post_init__()

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """The family, then what the conditions name."""
        return (self.family, *(condition.value for condition in self.conditions))

    def __str__(self) -> str:
        return f"{self.family.label}: whatever {' and '.join(map(str, self.conditions))}"


@frozen(eq=False, repr=False)
class ClosedWorld(Value):
    """Individuals that were checked against families: where no membership follows, there is none.

    What these individuals accept and produce is complete, too.

    Example:
        >>> world = ClosedWorld(individuals=frozenset(("gpt-2",)), families=frozenset(("llm", "gan")))
        >>> sorted(world.families)
        ['gan', 'llm']
    """

    #: Ids of the individuals.
    individuals: frozenset[str]
    #: Ids of the families.
    families: frozenset[str]


def citations_of(concepts: Iterable[Concept], claims: Iterable[Claim]) -> Iterator[Citation]:
    """Yield what definitions and claims rest on, and what disputes them.

    Example:
        >>> from genai_taxonomy import GAN
        >>> print(next(citations_of([GAN], [])).source)
        Goodfellow et al. 2014
    """
    # What was read from a file shares its citations, so it is enough to look through each tuple once.
    cited = {id(concept.defined_by): concept.defined_by for concept in concepts}
    for claim in claims:
        cited[id(claim.evidence)] = claim.evidence
        cited[id(claim.disputed_by)] = claim.disputed_by
    return chain.from_iterable(cited.values())
