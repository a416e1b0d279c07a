"""The taxonomy that comes with the library, read whole when a question first needs the whole."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from genai_taxonomy.collection import collection_paused
from genai_taxonomy.concepts import Category
from genai_taxonomy.hierarchy import subset_index
from genai_taxonomy.taxonomy import Taxonomy, unchecked
from genai_taxonomy.vocabulary.backbone import families as backbone

if TYPE_CHECKING:
    from genai_taxonomy.claims import Claim, ClosedWorld
    from genai_taxonomy.concepts import Concept
    from genai_taxonomy.index import SubsumptionIndex


@cache
def _whole() -> Taxonomy:
    # Some thousand values are built here that stay for good; searching them for garbage would cost a third of the time.
    with collection_paused(for_good=True):
        from genai_taxonomy.vocabulary import whole

        # Built without the checks of the constructor: the test suite holds the bundled content to them.
        content = {name: getattr(whole, name.upper()) for name in ("concepts", "claims", "closed_worlds", "version")}
        return unchecked(**content, perspective=None)


class Bundled(Taxonomy):
    """The bundled taxonomy, equal to a :class:`Taxonomy` of the same content.

    Its content is read when it is first asked for. Until then the backbone's subset claims serve: more claims never
    take an undisputed subset back, so a yes from them is final.
    """

    def __init__(self) -> None:
        """Read nothing yet."""
        object.__setattr__(self, "perspective", None)
        object.__setattr__(self, "_rows", {})
        vars(self)["_own"] = {concept.id: concept for claim in backbone.CLAIMS for concept in claim.concepts}

    # A frozen field and a property that is worked out once look alike to whoever reads them.

    @cached_property
    def concepts(self) -> tuple[Concept, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        """Every concept, in order."""
        return _whole().concepts

    @cached_property
    def claims(self) -> tuple[Claim, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        """Every claim, in order."""
        return _whole().claims

    @cached_property
    def closed_worlds(self) -> tuple[ClosedWorld, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        """Which individuals were checked against which families."""
        return _whole().closed_worlds

    @cached_property
    def version(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """Version of the content."""
        return _whole().version

    def __eq__(self, other: object) -> bool:
        return self is other or _whole() == other

    def __hash__(self) -> int:
        return hash(_whole())

    def __reduce__(self) -> tuple[object, ...]:
        return bundled, ()

    def _is_subset(self, narrower: Category | str, broader: Category | str) -> bool:
        if "claims" not in vars(self) and isinstance(narrower, Category) and isinstance(broader, Category):
            order = _backbone()
            if narrower.id in order:
                # Without a no, so that what the backbone does not affirm comes here again.
                row = self._rows[narrower.id] = dict.fromkeys((narrower.id, *order.ancestors(narrower.id)), True)
                if broader.id in row:
                    return True
        return super()._is_subset(narrower, broader)

    def _check_known(self, concept: Concept) -> None:
        super()._check_known(concept)
        # Everything is read now.
        vars(self)["_own"] = self._by_id


@cache
def bundled() -> Taxonomy:
    """Return the taxonomy that comes with the library; always the same object.

    Example:
        >>> bundled() is Taxonomy.bundled()
        True
    """
    return Bundled()


@cache
def _backbone() -> SubsumptionIndex[str]:
    return subset_index(backbone.CLAIMS, ())
