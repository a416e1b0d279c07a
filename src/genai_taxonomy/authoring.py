"""Short forms in which entries are written: a concept, followed by what is said of it.

The bundled vocabulary and a user's own entries are written alike::

    LatentDiffusionModel = ModelFamily(
        "latent-diffusion-model",
        "Latent diffusion model",
        definition="A diffusion model that denoises in the latent space of a pretrained autoencoder.",
        defined_by=(ROMBACH_2021.at("section 3"),),
    )
    LATENT_DIFFUSION_MODEL = entry(
        LatentDiffusionModel,
        subset_of(DiffusionModel, cite=ROMBACH_2021),
        every(uses=architectures.Autoencoder, cite=ROMBACH_2021),
        typically(produces=modalities.Image, cite=ROMBACH_2021),
    )

Which quantifier a source supports: a plural without one ("LLMs summarize") is ``typically``; ``every``, ``never``
and ``complete`` are for sources that say all, only, solely or define.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias, TypedDict, Unpack, cast

from genai_taxonomy.claims import (
    VALUES,
    AspectText,
    Assertion,
    Claim,
    Complete,
    Literal,
    Object,
    Quantifier,
    Relation,
    Sufficient,
)
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
    Risk,
    Strength,
    Task,
    TrainingObjective,
    Trend,
    UseCase,
)
from genai_taxonomy.errors import WrongFacetError
from genai_taxonomy.evidence import Cite, Some, citations, many

#: What a short form gives: the claims it makes of the concept that it is told of.
Statement: TypeAlias = Callable[[Concept], tuple[Claim, ...]]
#: A concept, followed by the claims about it.
Entry: TypeAlias = tuple[Concept | Claim, ...]


class Values(TypedDict, total=False):
    """What can be said of a member: one value or a tuple of values per relation."""

    #: Input modalities.
    accepts: Some[Modality]
    #: Output modalities.
    produces: Some[Modality]
    #: Tasks.
    performs: Some[Task]
    #: Architectures.
    uses: Some[Architecture]
    #: Training objectives.
    trained_with: Some[TrainingObjective]
    #: Strengths, limitations and risks.
    has: Some[Strength | Limitation | Risk]
    #: Use cases.
    serves: Some[UseCase]


#: The relation that each keyword of :class:`Values` stands for.
VALUE_RELATIONS: Mapping[str, Relation] = MappingProxyType({relation.value: relation for relation in VALUES})


def _pairs(values: Values) -> tuple[tuple[Relation, Concept], ...]:
    pairs: list[tuple[Relation, Concept]] = []
    for name, given in values.items():
        relation = VALUE_RELATIONS.get(name)
        if relation is None:
            raise TypeError(f"{name!r} is none of {', '.join(VALUE_RELATIONS)}")
        pairs += [(relation, value) for value in many(cast("Some[Concept]", given))]
    return tuple(pairs)


def entry(concept: Concept, *statements: Statement) -> Entry:
    """Write an entry: a concept and what is said of it.

    Args:
        concept: Of what the statements speak.
        *statements: Made by the other functions of this module.

    Returns:
        The concept, then its claims in the order given; ``Taxonomy.extend(*entry(...))`` takes it as it is.

    Raises:
        WrongFacetError: If a statement does not fit the facet of the concept.

    Example:
        >>> from genai_taxonomy import LLM, ModelFamily, Source
        >>> wiki = Source("house-wiki", title="Our models", authors=("We",), year=2026, url="https://example.org")
        >>> ours = entry(ModelFamily("house-llm", "House LLM"), subset_of(LLM, cite=wiki))
        >>> print(ours[1])
        House LLM: subset of Large language model
    """
    return (concept, *about(concept, *statements))


def about(concept: Concept, *statements: Statement) -> tuple[Claim, ...]:
    """Say more of a concept whose entry stands elsewhere.

    Args:
        concept: Of what the statements speak.
        *statements: Made by the other functions of this module.

    Returns:
        The claims in the order given.

    Raises:
        WrongFacetError: If a statement does not fit the facet of the concept.

    Example:
        >>> from genai_taxonomy import LLM, modalities, sources
        >>> print(*about(LLM, some(accepts=modalities.Image, cite=sources.OPENAI_2023)))
        Large language model: some accepts Image
    """
    claims: list[Claim] = []
    for statement in statements:
        claims += statement(concept)
    return tuple(claims)


def _assert(
    objects: tuple[tuple[Relation, Object], ...], quantifier: Quantifier, cite: Cite, disputed_by: Cite
) -> Statement:
    evidence, disputes = citations(cite), citations(disputed_by)

    def statement(subject: Concept) -> tuple[Claim, ...]:
        made = [
            Assertion(subject, relation, value, quantifier, evidence=evidence, disputed_by=disputes)
            for relation, value in objects
        ]
        return tuple(made)

    return statement


def _all_of(relation: Relation, objects: tuple[Concept, ...], cite: Cite, disputed_by: Cite) -> Statement:
    return _assert(tuple((relation, value) for value in objects), Quantifier.ALL, cite, disputed_by)


def subset_of(*broader: Category, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that every member is a member of each broader concept, which has others besides.

    Args:
        *broader: Concepts of the same facet; for a model series also families.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    return _all_of(Relation.SUBSET_OF, broader, cite, disputed_by)


def disjoint_with(*others: Category, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that nothing belongs both here and to any of the others.

    Args:
        *others: Concepts of the same facet.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    return _all_of(Relation.DISJOINT_WITH, others, cite, disputed_by)


def member_of(*families: ModelFamily, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that an individual belongs to each of the families.

    Args:
        *families: The families.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    return _all_of(Relation.MEMBER_OF, families, cite, disputed_by)


def built_on(*models: Model | ModelSeries | ModelFamily, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that a product runs on models.

    Args:
        *models: Releases, product lines, or the family where no more is published.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    return _all_of(Relation.BUILT_ON, models, cite, disputed_by)


def signature(accepts: Some[Modality], produces: Some[Modality], *, cite: Cite) -> Statement:
    """Give a task its signature.

    Args:
        accepts: Every input that the task requires.
        produces: Every output that it gives.
        cite: What says so.

    Returns:
        The statement, for :func:`entry`.
    """
    return every(accepts=accepts, produces=produces, cite=cite)


def every(*, cite: Cite, disputed_by: Cite = (), **values: Unpack[Values]) -> Statement:
    """Say what every member does and has; of an individual, what it does and has.

    Args:
        cite: What says so.
        disputed_by: What says otherwise.
        **values: What is said, by relation; see :class:`Values`.

    Returns:
        The statement, for :func:`entry`: one claim per value.

    Raises:
        TypeError: For a relation that :class:`Values` does not name.
    """
    return _assert(_pairs(values), Quantifier.ALL, cite, disputed_by)


def typically(*, cite: Cite, disputed_by: Cite = (), **values: Unpack[Values]) -> Statement:
    """Say what most members do and have. Arguments and result as for :func:`every`."""
    return _assert(_pairs(values), Quantifier.TYPICALLY, cite, disputed_by)


def some(*, cite: Cite, disputed_by: Cite = (), **values: Unpack[Values]) -> Statement:
    """Say what at least one member does and has. Arguments and result as for :func:`every`."""
    return _assert(_pairs(values), Quantifier.SOME, cite, disputed_by)


def never(*, cite: Cite, disputed_by: Cite = (), **values: Unpack[Values]) -> Statement:
    """Say what no member does or has. Arguments and result as for :func:`every`."""
    return _assert(_pairs(values), Quantifier.NONE, cite, disputed_by)


def suits(*criteria: Criterion, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that a family is typically the choice where the criteria count.

    Args:
        *criteria: The reasons to choose it.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    pairs = tuple((Relation.SUITS, criterion) for criterion in criteria)
    return _assert(pairs, Quantifier.TYPICALLY, cite, disputed_by)


def expects(*trends: Trend, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that a family is typically expected to follow the trends.

    Args:
        *trends: The developments.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    pairs = tuple((Relation.EXPECTS, trend) for trend in trends)
    return _assert(pairs, Quantifier.TYPICALLY, cite, disputed_by)


def described(
    aspect: Aspect,
    text: str,
    *,
    cite: Cite,
    disputed_by: Cite = (),
    quantifier: Quantifier = Quantifier.TYPICALLY,
) -> Statement:
    """Say in a sentence how something stands under an aspect.

    Args:
        aspect: The row of a comparison.
        text: One sentence.
        cite: What says so.
        disputed_by: What says otherwise.
        quantifier: Of how many members it is said; of an individual ALL.

    Returns:
        The statement, for :func:`entry`.
    """
    value = AspectText(aspect, text)
    evidence, disputes = citations(cite), citations(disputed_by)

    def statement(subject: Concept) -> tuple[Claim, ...]:
        whole = Quantifier.ALL if isinstance(subject, Individual) else quantifier
        return (Assertion(subject, Relation.DESCRIBED, value, whole, evidence=evidence, disputed_by=disputes),)

    return statement


def complete(*relations: Relation, cite: Cite, disputed_by: Cite = ()) -> Statement:
    """Say that the stated values of the relations are all there are.

    Args:
        *relations: ACCEPTS, PRODUCES, PERFORMS, USES or TRAINED_WITH.
        cite: What says so.
        disputed_by: What says otherwise.

    Returns:
        The statement, for :func:`entry`.
    """
    evidence, disputes = citations(cite), citations(disputed_by)

    def statement(subject: Concept) -> tuple[Claim, ...]:
        if not isinstance(subject, ModelFamily | ModelSeries | Individual):
            expected = ("ModelFamily", "ModelSeries", "Model", "Product")
            raise WrongFacetError("subject of complete", expected, type(subject).__name__, subject.id)
        return tuple(Complete(subject, relation, evidence=evidence, disputed_by=disputes) for relation in relations)

    return statement


def sufficient(
    *,
    is_a: Some[ModelFamily] = (),
    cite: Cite,
    disputed_by: Cite = (),
    **values: Unpack[Values],
) -> Statement:
    """Say that an individual which meets all of this is a member of the family.

    Args:
        is_a: Families it must belong to.
        cite: What says so.
        disputed_by: What says otherwise.
        **values: What it must do and have, by relation; see :class:`Values`.

    Returns:
        The statement, for :func:`entry`.
    """
    conditions = (
        *(Literal(Relation.MEMBER_OF, family) for family in many(is_a)),
        *(Literal(relation, value) for relation, value in _pairs(values)),
    )
    evidence, disputes = citations(cite), citations(disputed_by)

    def statement(subject: Concept) -> tuple[Claim, ...]:
        if not isinstance(subject, ModelFamily):
            raise WrongFacetError("subject of sufficient", ("ModelFamily",), type(subject).__name__, subject.id)
        return (Sufficient(subject, conditions, evidence=evidence, disputed_by=disputes),)

    return statement
