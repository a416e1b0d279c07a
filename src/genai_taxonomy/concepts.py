"""What the taxonomy speaks of: one class per facet, so that a type checker knows them apart.

A :class:`Category` can be narrower than another of its facet; an :class:`Individual` is one released thing.
Content decides equality, the id decides the hash, and ids are unique across facets.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from genai_taxonomy.errors import InvalidValueError, WrongFacetError
from genai_taxonomy.evidence import Citation, citations
from genai_taxonomy.values import Shown, check_id, check_text, check_texts, check_tuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genai_taxonomy.taxonomy import Taxonomy


@cache
def _bundled() -> Taxonomy:
    # The one place below the taxonomy that reaches up to it: operators are sugar for its questions.
    from genai_taxonomy.taxonomy import Taxonomy

    return Taxonomy.bundled()


@frozen(eq=False, repr=False)
class Concept(Shown):
    """A node of the taxonomy.

    Use one of the facets below it (:class:`ModelFamily`, :class:`Modality`, ...), never this class itself.

    Example:
        >>> ModelFamily("latent-diffusion-model", "Latent diffusion model", aliases=("LDM",))
        <ModelFamily latent-diffusion-model>
    """

    #: Lower-case ASCII slug, unique among all concepts.
    id: str
    #: Name as it is printed.
    label: str
    #: One sentence: genus and difference.
    definition: str = field(kw_only=True, default="")
    #: Further names that people use.
    aliases: tuple[str, ...] = field(kw_only=True, default=())
    #: Where the definition rests.
    defined_by: tuple[Citation, ...] = field(kw_only=True, default=(), converter=citations)
    #: Identifiers of the same concept elsewhere.
    exact_match: tuple[str, ...] = field(kw_only=True, default=())
    #: Identifiers of nearly the same concept elsewhere.
    close_match: tuple[str, ...] = field(kw_only=True, default=())
    #: For a retired id: the concept, of the same facet, that took its place.
    replaced_by: Concept | None = field(kw_only=True, default=None)

    def __attrs_post_init__(self) -> None:
        if type(self) in _ABSTRACT:
            raise InvalidValueError("Concept", type(self).__name__, "build one of the facets, such as ModelFamily")
        check_id(self.id, "id of a concept")
        check_text(self.label, "label of", self.id)
        if self.definition != "":
            check_text(self.definition, "definition of", self.id)
        if self.aliases != ():
            check_texts(self.aliases, "aliases of", self.id)
        if self.exact_match != ():
            check_texts(self.exact_match, "exact_match of", self.id)
        if self.close_match != ():
            check_texts(self.close_match, "close_match of", self.id)
        if self.defined_by != ():
            check_tuple(self.defined_by, "defined_by of", self.id, Citation)
        found = self.replaced_by
        if found is not None and type(found) is not type(self):
            raise WrongFacetError(
                f"replaced_by of {self.id}",
                (type(self).__name__,),
                type(found).__name__,
                getattr(found, "id", str(found)),
            )

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    def __str__(self) -> str:
        return self.label


class Category(Concept):
    """A concept that others of its facet can be narrower than.

    ``<=``, ``<``, ``>=`` and ``>`` ask the bundled taxonomy, as Python's sets do, and raise for a concept that it
    does not hold or holds with other content.
    """

    __slots__ = ()

    def __le__(self, other: Self) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return _bundled().compares(self, other)

    def __ge__(self, other: Self) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return _bundled().compares(other, self)

    def __lt__(self, other: Self) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return _bundled().compares(self, other) and self.id != other.id

    def __gt__(self, other: Self) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return _bundled().compares(other, self) and self.id != other.id


def _contains(group: ModelFamily | ModelSeries, individual: object) -> bool:
    if not isinstance(individual, Individual):
        raise WrongFacetError(f"in {group.id}", ("Model", "Product"), type(individual).__name__, str(individual))
    return _bundled().contains(group, individual)


class ModelFamily(Category):
    """A class of models, such as GANs or large language models.

    Example:
        >>> from genai_taxonomy import LLM, GenerativeAI
        >>> LLM < GenerativeAI
        True
    """

    __slots__ = ()

    def __contains__(self, individual: object) -> bool:
        return _contains(self, individual)


class ModelSeries(Category):
    """A product line: a set of models sold or published under one name."""

    __slots__ = ()

    def __contains__(self, individual: object) -> bool:
        return _contains(self, individual)


class Architecture(Category):
    """How a network is wired, such as transformer or U-Net."""

    __slots__ = ()


class TrainingObjective(Category):
    """What a model is trained for, such as next-token prediction."""

    __slots__ = ()


class Modality(Category):
    """What goes in or comes out: content such as text or image, or a structured result such as a label."""

    __slots__ = ()


class Task(Category):
    """A job with a typed signature; its inputs and outputs are claims about it."""

    __slots__ = ()


class Strength(Category):
    """Something that models are good at or for."""

    __slots__ = ()


class Limitation(Category):
    """Something that models do badly or not at all."""

    __slots__ = ()


class Risk(Category):
    """A harm or obstacle that comes with using models."""

    __slots__ = ()


class UseCase(Category):
    """A purpose that people put models to."""

    __slots__ = ()


class Trend(Category):
    """A development that is expected of models."""

    __slots__ = ()


class Aspect(Category):
    """A row of a comparison, such as output behaviour."""

    __slots__ = ()


class Criterion(Category):
    """A reason to choose one family over another."""

    __slots__ = ()


class Weights(Enum):
    """Whether a model's weights can be had."""

    OPEN = "open"
    CLOSED = "closed"


@frozen(eq=False, repr=False)
class Individual(Concept):
    """One released thing: a :class:`Model` or a :class:`Product`."""

    #: Who made it.
    developer: str = field(kw_only=True, default="")
    #: Date of first public release.
    released: date | None = field(kw_only=True, default=None)
    #: Date on which its entry was last checked against its sources.
    checked_on: date | None = field(kw_only=True, default=None)
    #: Families of which nobody has published whether it is a member.
    undetermined: tuple[ModelFamily, ...] = field(kw_only=True, default=())

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        check_text(self.developer, "developer of", self.id, empty=True)
        for place, day in (("released", self.released), ("checked_on", self.checked_on)):
            if day is not None and type(day) is not date:
                raise InvalidValueError(f"{place} of {self.id}", day, "a datetime.date is needed")
        check_tuple(self.undetermined, "undetermined of", self.id, ModelFamily)


@frozen(eq=False, repr=False)
class Model(Individual):
    """A release of a model, such as Stable Diffusion 1.5.

    Example:
        >>> Model("gpt-2", "GPT-2", developer="OpenAI", released=date(2019, 2, 14), weights=Weights.OPEN)
        <Model gpt-2>
    """

    #: Whether its weights are published; None where unknown.
    weights: Weights | None = field(kw_only=True, default=None)
    #: Licence of the weights.
    licence: str = field(kw_only=True, default="")
    #: The product line it belongs to.
    series: ModelSeries | None = field(kw_only=True, default=None)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        check_text(self.licence, "licence of", self.id, empty=True)
        if self.weights is not None and not isinstance(self.weights, Weights):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValueError(f"weights of {self.id}", self.weights, "Weights.OPEN, Weights.CLOSED or None")
        if self.series is not None and not isinstance(self.series, ModelSeries):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise WrongFacetError(
                f"series of {self.id}", ("ModelSeries",), type(self.series).__name__, str(self.series)
            )


class Product(Individual):
    """A tool or service built on models, such as GitHub Copilot."""

    __slots__ = ()


_ABSTRACT = frozenset((Concept, Category, Individual))

#: Every facet by its class name, in the order in which the vocabulary is built.
FACETS: Mapping[str, type[Concept]] = MappingProxyType(
    {
        facet.__name__: facet
        for facet in (
            Modality,
            Task,
            Architecture,
            TrainingObjective,
            Strength,
            Limitation,
            Risk,
            UseCase,
            Trend,
            Criterion,
            Aspect,
            ModelFamily,
            ModelSeries,
            Model,
            Product,
        )
    }
)
