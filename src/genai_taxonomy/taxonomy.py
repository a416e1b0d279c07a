"""The taxonomy: an immutable value that holds concepts and claims and answers questions about them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Unpack, cast, overload

from attrs import evolve, field, frozen

from genai_taxonomy.answers import Answer, Truth
from genai_taxonomy.authoring import Entry as AuthoredEntry
from genai_taxonomy.claims import (
    CLOSED_FACETS,
    CONDITIONS,
    AspectText,
    Assertion,
    Claim,
    ClosedWorld,
    Complete,
    Literal,
    Relation,
    check_facet,
    citations_of,
)
from genai_taxonomy.closures import Closure
from genai_taxonomy.concepts import (
    FACETS,
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
    Weights,
)
from genai_taxonomy.entries import (
    ArchitectureEntry,
    Entry,
    FamilyEntry,
    ModalityEntry,
    ModelEntry,
    ObjectiveEntry,
    ProductEntry,
    QualityEntry,
    SeriesEntry,
    TaskEntry,
)
from genai_taxonomy.errors import (
    AmbiguousNameError,
    ConflictingConceptError,
    InvalidValueError,
    TaxonomyError,
    UnknownNameError,
    WrongFacetError,
)
from genai_taxonomy.evidence import Citation, Some, Source, many
from genai_taxonomy.hierarchy import subset_index
from genai_taxonomy.values import Shown, check_text, check_tuple

if TYPE_CHECKING:
    from os import PathLike

    import networkx as nx

    from genai_taxonomy.alignment import Alignment
    from genai_taxonomy.comparison import Comparison
    from genai_taxonomy.diff import Diff
    from genai_taxonomy.finding import Conditions, Findings
    from genai_taxonomy.index import SubsumptionIndex
    from genai_taxonomy.names import Names
    from genai_taxonomy.reasoning import Element, Reasoner
    from genai_taxonomy.recommendation import Recommendations, Wishes
    from genai_taxonomy.routing import Routes
    from genai_taxonomy.views.plots import Engine, Picture

C = TypeVar("C", bound=Concept)
K = TypeVar("K", bound=Category)
Q = TypeVar("Q", Strength, Limitation, Risk, UseCase, Trend, Criterion, Aspect)
#: What can be recommended.
M = TypeVar("M", bound=ModelFamily | ModelSeries | Individual)
#: Two of one facet: what a subset question is asked of.
S = TypeVar(
    "S",
    ModelFamily,
    ModelSeries,
    Architecture,
    TrainingObjective,
    Modality,
    Task,
    Strength,
    Limitation,
    Risk,
    UseCase,
    Trend,
    Aspect,
    Criterion,
)

#: What a capability question can be asked of.
Subject: TypeAlias = ModelFamily | ModelSeries | Individual | Task | Architecture | TrainingObjective
#: What :meth:`Taxonomy.extend` takes.
Addition: TypeAlias = "Concept | Claim | ClosedWorld | Taxonomy | AuthoredEntry"

#: What can be recommended, and what can speak for it and against it.
_CHOICES = (ModelFamily, ModelSeries, Individual)
_WANTED: tuple[type[Criterion | Strength | UseCase], ...] = (Criterion, Strength, UseCase)
_UNWANTED: tuple[type[Limitation | Risk], ...] = (Limitation, Risk)
#: The fields that hold what a taxonomy is.
_CONTENT = ("concepts", "claims", "closed_worlds", "version", "perspective")
#: How many concepts a facet may have for an answer to be kept for each pair of them.
_MOST_PEERS = 512
#: How many answers about names are remembered.
_REMEMBERED = 4096
_SUBJECTS = (ModelFamily, ModelSeries, Individual, Task, Architecture, TrainingObjective)


class _Asked(Shown):
    """Has a slot for what the innermost loops read: Python reads it faster than a field that is not slotted."""

    __slots__ = ("_rows",)

    #: By the id of a concept that was asked about: the answers for all that it may be asked against or, in a large
    #: taxonomy, what is strictly above it.
    _rows: dict[str, dict[str, bool] | Closure[str]]


# Not slotted: what is worked out once is kept in the instance, where functools can put it without help.
@frozen(eq=False, repr=False, slots=False)
class Taxonomy(_Asked):
    """Concepts, what is claimed of them, and the questions that both answer.

    Args:
        concepts: Each id once.
        claims: Each naming only these concepts.
        closed_worlds: Which individuals were checked against which families.
        version: Of the content.
        perspective: The source whose own view this is, if it is one's; see :meth:`according_to`.

    Raises:
        DuplicateConceptError: If an id occurs twice.
        ConflictingConceptError: If something refers to a concept or a source with other content.
        DanglingReferenceError: If something refers to a concept that is not there.
        CycleError: If undisputed subset claims run in a circle.
        ContradictionError: If a known member would have a literal and its negation.

    Example:
        >>> from genai_taxonomy import LLM, GenerativeAI, Taxonomy
        >>> Taxonomy.bundled().is_subset(LLM, GenerativeAI)
        True
    """

    #: Every concept, in order.
    concepts: tuple[Concept, ...]
    #: Every claim, in order.
    claims: tuple[Claim, ...] = ()
    #: Which individuals were checked against which families.
    closed_worlds: tuple[ClosedWorld, ...] = field(kw_only=True, default=())
    #: Version of the content.
    version: str = field(kw_only=True, default="0")
    #: The source whose own view this is; None for a taxonomy that weighs all sources.
    perspective: Source | None = field(kw_only=True, default=None)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_rows", {})
        check_text(self.version, "Taxonomy.version")
        check_tuple(self.concepts, "Taxonomy.concepts", "", Concept)
        check_tuple(self.claims, "Taxonomy.claims", "", Claim)
        check_tuple(self.closed_worlds, "Taxonomy.closed_worlds", "", ClosedWorld)
        for fault in self.faults():
            raise fault

    def __getstate__(self) -> dict[str, object]:
        # Not what was worked out, which can be worked out again.
        return {name: getattr(self, name) for name in _CONTENT}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        for name in _CONTENT:
            object.__setattr__(self, name, state[name])
        object.__setattr__(self, "_rows", {})

    def __repr__(self) -> str:
        view = f" according to {self.perspective}" if self.perspective else ""
        return f"<Taxonomy {self.version}{view}: {len(self.concepts)} concepts, {len(self.claims)} claims>"

    # Where taxonomies come from

    @classmethod
    def bundled(cls) -> Taxonomy:
        """Return the taxonomy that comes with the library; always the same object.

        Example:
            >>> Taxonomy.bundled() is Taxonomy.bundled()
            True
        """
        # It is a taxonomy itself, so its module stands above this one.
        from genai_taxonomy.bundled import bundled

        return bundled()

    @classmethod
    def load(
        cls,
        path: str | PathLike[str],
        *,
        trusted: bool = False,
        base: Taxonomy | None = None,
        limit: int = 100_000_000,
    ) -> Taxonomy:
        """Read a taxonomy from a native file: TOML if its name ends with ``.toml``, else JSON.

        Args:
            path: The file.
            trusted: Whether :meth:`dump` wrote it and nobody changed it since, so that most checks are passed by; see
                :func:`genai_taxonomy.formats.native.loads`. TOML is checked all the same.
            base: A taxonomy whose concepts and sources the file may name without repeating them.
            limit: How many bytes the file may have; a larger one is not read.

        Returns:
            The taxonomy; nothing is half-loaded. It holds what the file holds and, of the base, the concepts that the
            file names: ``base.extend(Taxonomy.load(path, base=base))`` is the base with all that the file says.

        Raises:
            DocumentError: With every fault of the document, its path and its line.
            OSError: If the file cannot be read.

        Example:
            >>> import tempfile, pathlib
            >>> file = pathlib.Path(tempfile.mkdtemp()) / "taxonomy.json"
            >>> Taxonomy.bundled().dump(file)
            >>> Taxonomy.load(file) == Taxonomy.bundled()
            True
        """
        # The formats stand above the taxonomy and need cattrs, so they are imported where they are used.
        if _is_toml(path):
            from genai_taxonomy.formats import native_toml

            return native_toml.load(path, base=base, limit=limit)
        from genai_taxonomy.formats import native

        return native.load(path, trusted=trusted, base=base, limit=limit)

    def dump(self, path: str | PathLike[str]) -> None:
        """Write the taxonomy to a native file: TOML if its name ends with ``.toml``, else JSON.

        Args:
            path: The file; replaced whole if it exists.

        Raises:
            MissingExtraError: If it is TOML, and the extra ``toml`` is not installed.
            OSError: If the file cannot be written.

        Example:
            >>> import tempfile, pathlib
            >>> Taxonomy.bundled().dump(pathlib.Path(tempfile.mkdtemp()) / "taxonomy.json")
        """
        if _is_toml(path):
            from genai_taxonomy.formats import native_toml

            native_toml.dump(self, path)
        else:
            from genai_taxonomy.formats import native

            native.dump(self, path)

    def extend(self, *additions: Addition, version: str | None = None) -> Taxonomy:
        """Return a taxonomy with more in it.

        Args:
            *additions: Concepts, claims, entries as :func:`genai_taxonomy.authoring.entry` writes them, closed
                worlds, or whole taxonomies. What is there already with the same content is not added twice.
            version: Of the result; ``"+extended"`` is appended to this one's if none is given.

        Returns:
            The larger taxonomy.

        Raises:
            ConflictingConceptError: If an addition has the id of a concept that is there with other content.
            TaxonomyError: As for the class, if the whole does not fit together.

        Example:
            >>> from genai_taxonomy import LLM, ModelFamily, Source
            >>> from genai_taxonomy.authoring import entry, subset_of
            >>> wiki = Source("house-wiki", title="Our models", authors=("We",), year=2026, url="https://example.org")
            >>> House = ModelFamily("house-llm", "House LLM")
            >>> ours = Taxonomy.bundled().extend(entry(House, subset_of(LLM, cite=wiki)))
            >>> ours.is_subset(House, "generative-ai")
            True
        """
        concepts = {concept.id: concept for concept in self.concepts}
        claims = dict.fromkeys(self.claims)
        worlds = dict.fromkeys(self.closed_worlds)
        for item in _flatten(additions):
            if isinstance(item, Concept):
                known = concepts.setdefault(item.id, item)
                if known != item:
                    raise ConflictingConceptError(item.id, known.differing(item))
            elif isinstance(item, Claim):
                claims.setdefault(item)
            else:
                worlds.setdefault(item)
        return Taxonomy(
            tuple(concepts.values()),
            tuple(claims),
            closed_worlds=tuple(worlds),
            version=version or f"{self.version.removesuffix('+extended')}+extended",
            perspective=self.perspective,
        )

    def without(self, *removals: Concept | Claim | str, version: str | None = None) -> Taxonomy:
        """Return a taxonomy with less in it.

        Args:
            *removals: Concepts or their names, and claims. With a concept goes every claim that names it.
            version: Of the result; ``"+reduced"`` is appended to this one's if none is given.

        Returns:
            The smaller taxonomy.

        Raises:
            UnknownNameError: If a concept is not there.
            InvalidValueError: If a claim is not there.

        Example:
            >>> from genai_taxonomy import LLM
            >>> LLM in Taxonomy.bundled().without(LLM).concepts
            False
        """
        ids = {self._concept(item, Concept).id for item in removals if not isinstance(item, Claim)}
        claims = {item for item in removals if isinstance(item, Claim)}
        for claim in claims.difference(self.claims):
            raise InvalidValueError("without", str(claim), "this claim is not in the taxonomy")
        kept = tuple(_detached(concept, ids) for concept in self.concepts if concept.id not in ids)
        known = {concept.id: concept for concept in kept}
        return Taxonomy(
            kept,
            tuple(
                _repointed(claim, known)
                for claim in self.claims
                if claim not in claims and ids.isdisjoint(concept.id for concept in claim.concepts)
            ),
            closed_worlds=tuple(
                ClosedWorld(world.individuals - ids, world.families - ids) for world in self.closed_worlds
            ),
            version=version or f"{self.version.removesuffix('+reduced')}+reduced",
            perspective=self.perspective,
        )

    def according_to(self, source: Source | str) -> Taxonomy:
        """Return one source's own view.

        It holds the claims that cite the source, as undisputed; the hierarchies of modalities, tasks, architectures
        and objectives; and the signatures of tasks. Individuals are open there. Where the source contradicts
        itself the answer is CONTESTED.

        Args:
            source: The source, or its id.

        Returns:
            The view, whose ``perspective`` is the source.

        Raises:
            UnknownNameError: If no claim cites the source.

        Example:
            >>> from genai_taxonomy import LLM, modalities, sources
            >>> article = Taxonomy.bundled().according_to(sources.ARTICLE)
            >>> article.can(LLM, produces=modalities.Image).truth.name
            'NO'
        """
        found = self.source(source if isinstance(source, str) else source.id)
        kept = (claim.settled() if claim.cites(found) else claim for claim in self.claims)
        return Taxonomy(
            self.concepts,
            tuple(claim for claim in kept if claim.cites(found) or _is_framework(claim)),
            version=self.version,
            perspective=found,
        )

    def diff(self, other: Taxonomy) -> Diff:
        """Say what another taxonomy has more, less and other than this one.

        Args:
            other: The taxonomy to compare with.

        Returns:
            The differences, empty (and false) if there are none.

        Example:
            >>> from genai_taxonomy import GAN
            >>> bundled = Taxonomy.bundled()
            >>> bundled.diff(bundled.without(GAN)).removed_concepts
            (<ModelFamily gan>,)
        """
        # Imported where it is used, because few programs ask for it.
        from genai_taxonomy.diff import difference

        return difference(self, other)

    def align(self, other: Taxonomy) -> Alignment:
        """Propose which concepts of another taxonomy are the same as one of this, and say why.

        Compared are the identifiers in ``exact_match``, labels and aliases; names as in a look-up, by their spelling.
        As there, what fits better leaves no room for what fits worse, and of several that fit equally well none is
        preferred: they are listed as ambiguous. Facets are not looked at. Nothing is merged.

        Args:
            other: The taxonomy to align with.

        Returns:
            The proposals.

        Example:
            >>> from genai_taxonomy import ModelFamily
            >>> theirs = Taxonomy((ModelFamily("ldm", "Latent Diffusion Model"),))
            >>> match = Taxonomy.bundled().align(theirs)[0]
            >>> match.own, str(match.reasons[0])
            (<ModelFamily latent-diffusion-model>, "label: 'Latent diffusion model' and 'Latent Diffusion Model'")
        """
        # Imported where it is used, because few programs ask for it.
        from genai_taxonomy.alignment import align

        return align(self, other)

    def faults(self) -> Iterator[TaxonomyError]:
        """Yield every reason why the content does not fit together; none for a taxonomy that was built.

        References are checked before the rest: only where all of them hold are cycles and contradictions sought.

        Example:
            >>> list(Taxonomy.bundled().faults())
            []
        """
        # Imported where it is used, because the bundled taxonomy does without it.
        from genai_taxonomy.faults import faults

        return faults(self)

    # What is in it

    @cached_property
    def assertions(self) -> tuple[Assertion, ...]:
        """Every claim that is an assertion, in order."""
        return tuple(claim for claim in self.claims if isinstance(claim, Assertion))

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source that is cited, by id."""
        found: dict[str, Source] = {}
        for citation in citations_of(self.concepts, self.claims):
            found.setdefault(citation.source.id, citation.source)
        return MappingProxyType(found)

    def source(self, id: str) -> Source:
        """Return the source that is cited by an id.

        Raises:
            UnknownNameError: If no claim cites it; with the nearest ids.

        Example:
            >>> print(Taxonomy.bundled().source("goodfellow-2014"))
            Goodfellow et al. 2014
        """
        found = self.sources.get(id)
        if found is None:
            from genai_taxonomy.names import nearest

            raise UnknownNameError(id, "Source", nearest(id, self.sources))
        return found

    @cached_property
    def reasoner(self) -> Reasoner:
        """The claims compiled into implications and known members."""
        # Imported where it is used, because a plain subset question does without it.
        from genai_taxonomy.reasoning import Reasoner

        lenient = self.perspective is not None
        return Reasoner(self.concepts, self.claims, self.closed_worlds, lenient=lenient, order=self.index)

    @cached_property
    def _by_id(self) -> dict[str, Concept]:
        return {concept.id: concept for concept in self.concepts}

    @cached_property
    def _own(self) -> Mapping[str, Concept]:
        """Concepts of which no check is needed that they are this taxonomy's own, by id."""
        return self._by_id

    @cached_property
    def _names(self) -> Names:
        # Imported where it is used, because questions about concepts do without names.
        from genai_taxonomy.names import Names

        return Names(self.concepts)

    @cached_property
    def index(self) -> SubsumptionIndex[str]:
        """The undisputed subset claims as an index of ids, for questions in bulk.

        It answers :meth:`is_subset` for ids, also for whole arrays of them, and does not check facets.

        Example:
            >>> index = Taxonomy.bundled().index
            >>> index.is_subset("llm", "generative-ai")
            True
        """
        return subset_index(self.claims, self._by_id)

    @cached_property
    def _peers(self) -> Mapping[type[Concept], dict[str, bool]]:
        """By class, False for the ids that a concept of it may be asked against."""
        peers: dict[type[Concept], dict[str, bool]] = {ModelFamily: {}, ModelSeries: {}}
        for concept in self.concepts:
            if isinstance(concept, Category):
                peers.setdefault(type(concept), {})[concept.id] = False
        peers[ModelSeries] |= peers[ModelFamily]
        return peers

    @cached_property
    def _is_large(self) -> bool:
        return max(map(len, self._peers.values())) > _MOST_PEERS

    @cached_property
    def _is_named_subset(self) -> Callable[[str | tuple[str], str | tuple[str]], bool]:
        """Answers for two names, or ids of concepts in tuples of one, and remembers the last answers."""

        def ask(narrower: str | tuple[str], broader: str | tuple[str]) -> bool:
            low, high = self._pair(*(self._by_id[g[0]] if isinstance(g, tuple) else g for g in (narrower, broader)))
            return self.index.is_subset(low.id, high.id)

        return lru_cache(_REMEMBERED)(ask)

    @cached_property
    def _about(self) -> tuple[Mapping[str, list[Assertion]], Mapping[str, list[Assertion]]]:
        about: dict[str, list[Assertion]] = {}
        naming: dict[str, list[Assertion]] = {}
        for claim in self.assertions:
            about.setdefault(claim.subject.id, []).append(claim)
            naming.setdefault(claim.concepts[1].id, []).append(claim)
        return about, naming

    def claims_about(self, concept: Concept) -> tuple[Assertion, ...]:
        """Return the assertions whose subject is the concept.

        Example:
            >>> from genai_taxonomy import LLM
            >>> all(claim.subject == LLM for claim in Taxonomy.bundled().claims_about(LLM))
            True
        """
        return tuple(self._about[0].get(concept.id, ()))

    def claims_naming(self, concept: Concept) -> tuple[Assertion, ...]:
        """Return the assertions whose object is the concept, or speaks under that aspect.

        Example:
            >>> from genai_taxonomy import GenerativeAI, Relation
            >>> found = Taxonomy.bundled().claims_naming(GenerativeAI)
            >>> {claim.relation for claim in found} >= {Relation.SUBSET_OF}
            True
        """
        return tuple(self._about[1].get(concept.id, ()))

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """The members that are known to exist, with what undisputed claims tell of them."""
        return self.reasoner.elements

    @cached_property
    def graph(self) -> nx.MultiDiGraph[str]:
        """The concepts and assertions as a frozen networkx graph.

        Node keys are ids, with attributes ``concept``, ``facet``, ``label`` and ``descriptions`` (assertions with a
        text). There is one edge per subject, object and relation, keyed by the relation's value; its attribute
        ``assertions`` is a non-empty tuple.
        """
        import networkx as nx

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(version=self.version)
        for concept in self.concepts:
            texts = tuple(c for c in self.claims_about(concept) if c.relation is Relation.DESCRIBED)
            facet = type(concept).__name__
            graph.add_node(concept.id, concept=concept, facet=facet, label=concept.label, descriptions=texts)
        edges: dict[tuple[str, str, str], tuple[Assertion, ...]] = {}
        for claim in self.assertions:
            if isinstance(claim.object, Concept):
                key = (claim.subject.id, claim.object.id, claim.relation.value)
                edges[key] = (*edges.get(key, ()), claim)
        for (subject, value, relation), claims in edges.items():
            graph.add_edge(subject, value, key=relation, assertions=claims)
        nx.freeze(graph)  # pyright: ignore[reportUnknownMemberType]  # untyped in the stubs
        return graph

    @cached_property
    def implications(self) -> nx.DiGraph[Literal]:
        """What undisputed claims imply of a member, as a frozen networkx graph of literals.

        An edge's attribute ``claims`` holds the claims that say so; what follows from a literal is what can be
        reached from it.
        """
        import networkx as nx

        graph: nx.DiGraph[Literal] = nx.DiGraph(version=self.version)
        graph.add_nodes_from(self.reasoner.literals())
        claims: dict[tuple[Literal, Literal], tuple[Claim, ...]] = {}
        for premise, conclusion, claim in self.reasoner.implications():
            claims[premise, conclusion] = (*claims.get((premise, conclusion), ()), claim)
        for (premise, conclusion), said in claims.items():
            graph.add_edge(premise, conclusion, claims=said)
        nx.freeze(graph)  # pyright: ignore[reportUnknownMemberType]  # untyped in the stubs
        return graph

    # Names

    @overload
    def lookup(self, name: str) -> Concept: ...
    @overload
    def lookup(self, name: str, kind: type[C]) -> C: ...
    def lookup(self, name: str, kind: type[Concept] = Concept) -> Concept:
        """Find a concept by id, label or alias, however it is spelled or hyphenated.

        Args:
            name: What the concept is called; a plural will do.
            kind: The facet to search.

        Returns:
            The concept; for a retired id the one that replaced it.

        Raises:
            UnknownNameError: If nothing of that facet is called so; with the nearest names.
            AmbiguousNameError: If several concepts are; with their ids.

        Example:
            >>> Taxonomy.bundled().lookup("LLMs", ModelFamily)
            <ModelFamily llm>
        """
        return self._names.lookup(name, kind)

    def _concept(self, given: Concept | str, kind: type[C] | tuple[type[C], ...], place: str = "question") -> C:
        """Return the taxonomy's own concept for an object or a name."""
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(given, Concept):
            return self._named(given, kinds, place)
        known = self._by_id.get(given.id)
        if known is None:
            raise UnknownNameError(given.id, type(given).__name__, self._names.nearest(given.id, type(given)))
        check_facet(place, known, kinds)
        return known  # type: ignore[return-value]  # check_facet has just held it to the kinds

    def _group(self, given: Concept | str, place: str) -> ModelFamily | ModelSeries:
        found = self._concept(given, (ModelFamily, ModelSeries), place)
        return cast("ModelFamily | ModelSeries", found)  # pyright: ignore[reportUnnecessaryCast]  # mypy joins the two

    def _named(self, name: str, kinds: tuple[type[C], ...], place: str) -> C:
        if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise WrongFacetError(place, tuple(k.__name__ for k in kinds), type(name).__name__, str(name))
        readings = [(level, order, c) for order, k in enumerate(kinds) for level, c in self._names.ranked(name, k)]
        best = min(readings, key=lambda reading: reading[:2], default=(0, 0))[:2]
        found = list(dict.fromkeys(concept for level, order, concept in readings if (level, order) == best))
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousNameError(name, tuple(concept.id for concept in found))
        for misplaced in self._names.candidates(name, Concept):
            check_facet(place, misplaced, kinds)
        raise UnknownNameError(name, " or ".join(k.__name__ for k in kinds), self._names.nearest(name, kinds))

    # Questions

    @overload
    def is_subset(self, narrower: ModelSeries, broader: ModelFamily) -> bool: ...
    @overload
    def is_subset(self, narrower: S | str, broader: S | str) -> bool: ...
    def is_subset(self, narrower: Category | str, broader: Category | str) -> bool:
        """Tell whether every member of one concept belongs to another of its facet.

        Args:
            narrower: A concept or its name; a model series may be asked against a family.
            broader: A concept or its name.

        Returns:
            True if it follows from undisputed claims (the answer of :meth:`explain` is YES), a concept being a
            subset of itself; else False, be it NO, UNKNOWN or CONTESTED.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For two facets.

        Example:
            >>> from genai_taxonomy import LLM, GenerativeAI
            >>> Taxonomy.bundled().is_subset(LLM, GenerativeAI)
            True
            >>> Taxonomy.bundled().is_subset(GenerativeAI, LLM)
            False
        """
        # This may stand in the innermost loop of a program, for concepts of one facet or of all. A cast would cost more
        # than a look-up here: what is no text has an id, or ends in an AttributeError.
        try:
            if type(narrower) is str:
                other: str | tuple[str] = broader if type(broader) is str else (broader.id,)  # type: ignore[union-attr]  # no text
                return self._is_named_subset(narrower, other)
            if type(broader) is str:
                return self._is_named_subset((narrower.id,), broader)  # type: ignore[union-attr]  # no text
            return self._rows[narrower.id][broader.id]  # type: ignore[union-attr, index]  # no texts; a row of answers
        except (KeyError, AttributeError):
            return self._is_subset(narrower, broader)

    def _is_subset_among_many(self, narrower: Any, broader: Any) -> bool:
        """Answer :meth:`is_subset` where there is no room for an answer for each pair."""
        if type(narrower) is str or type(broader) is str:
            return Taxonomy.is_subset(self, narrower, broader)
        try:
            rows, high = self._rows, broader.id
            if high in rows[narrower.id]:
                return True
            if high in rows and type(narrower) is type(broader):
                return bool(narrower.id == high)
        except (KeyError, AttributeError):
            pass
        return self._is_subset(narrower, broader)

    def _is_subset(self, narrower: Category | str, broader: Category | str) -> bool:
        """Answer where there is no row yet, or something is amiss."""
        low, high = self._pair(narrower, broader)
        index = self.index
        if self._is_large:
            # What stands in the instance goes before what stands in the class.
            vars(self)["is_subset"] = self._is_subset_among_many
            self._rows.update((concept.id, index.above(concept.id)) for concept in (low, high))
        else:
            yes = dict.fromkeys((low.id, *index.ancestors(low.id)), True)
            self._rows[low.id] = {**self._peers[type(low)], **yes}
        return index.is_subset(low.id, high.id)

    def _pair(self, narrower: Concept | str, broader: Concept | str) -> tuple[Category, Category]:
        """Return two concepts of one facet, or a series and a family; names are read so that they fit each other."""
        if isinstance(narrower, Concept) and isinstance(broader, Concept):
            low, high = self._concept(narrower, Category), self._concept(broader, Category)
            if _comparable(low, high):
                return low, high
        fitting = [
            ((level + other_level, tuple(FACETS).index(type(b).__name__)), a, b)
            for level, a in self._readings(narrower)
            for other_level, b in self._readings(broader)
            if _comparable(a, b)
        ]
        best_rank = min((rank for rank, _, _ in fitting), default=None)
        best = list(dict.fromkeys((a, b) for rank, a, b in fitting if rank == best_rank))
        if len(best) == 1:
            return best[0]
        # No facet fits, or several concepts of one: looking each name up says which it is.
        one, other = self._concept(narrower, Category), self._concept(broader, Category)
        raise WrongFacetError(f"broader than {one.id}", (type(one).__name__,), type(other).__name__, other.id)

    def _readings(self, given: Concept | str) -> Sequence[tuple[int, Category]]:
        """Return what a name can mean and how badly each fits; an object means itself."""
        if isinstance(given, Concept):
            return ((0, self._concept(given, Category)),)
        return self._names.ranked(given, Category)

    @overload
    def explain(self, narrower: ModelSeries | Individual, broader: ModelFamily | ModelSeries | str) -> Answer: ...
    @overload
    def explain(self, narrower: S | str, broader: S | str) -> Answer: ...
    def explain(self, narrower: Concept | str, broader: Category | str) -> Answer:
        """Answer whether one concept is a subset of another, or an individual a member, with the proof.

        Args:
            narrower: A concept, an individual, or a name.
            broader: A concept of the same facet, or a family or series for an individual; or a name.

        Returns:
            YES with the chain of subset claims; NO with a known member of the one that is not in the other, or, for
            modalities, tasks, architectures and objectives, because their hierarchies are complete; UNKNOWN where
            neither follows; CONTESTED where only disputed claims decide.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For two facets.

        Example:
            >>> from genai_taxonomy import LLM, GenerativeAI
            >>> answer = Taxonomy.bundled().explain(GenerativeAI, LLM)
            >>> answer.truth.name, str(answer.witness)
            ('NO', 'Stable Diffusion 1.5')
        """
        individual = self._individual(narrower, broader)
        if individual is not None:
            group = self._group(broader, f"membership of {individual.id}")
            question = f"{individual.label} is in {group.label}?"
            return self.reasoner.individual(question, individual.id, (self.reasoner.stands_for(group),))
        low, high = self._pair(narrower, broader)
        question = f"every {low.label} is in {high.label}?"
        if isinstance(low, ModelFamily | ModelSeries):
            return self.reasoner.every(question, self.reasoner.stands_for(low), (self.reasoner.stands_for(high),))
        return self.reasoner.below(f"{low.label} is narrower than or equal to {high.label}?", low, high)

    def _individual(self, given: Concept | str, broader: Concept | str) -> Individual | None:
        """Return the individual that a question is about, unless its name fits a category at least as well."""
        if not isinstance(given, str):
            return self._concept(given, Individual) if isinstance(given, Individual) else None
        above = self._readings(broader)
        pairs = [level + other for level, a in self._readings(given) for other, b in above if _comparable(a, b)]
        groups = [level for level, b in above if isinstance(b, ModelFamily | ModelSeries)]
        named = [level + other for level, _ in self._names.ranked(given, Individual) for other in groups]
        if not pairs and not named:
            return self._names.lookup(given, Individual) if self._names.candidates(given, Individual) else None
        return self._names.lookup(given, Individual) if named and min(named) < min(pairs, default=99) else None

    def is_member(self, individual: Individual | str, family: ModelFamily | ModelSeries | str) -> bool:
        """Tell whether an individual belongs to a family or series.

        Args:
            individual: A model or product, or its name.
            family: A family or series, or its name.

        Returns:
            True if it follows from undisputed claims; else False, be it NO, UNKNOWN or CONTESTED.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For a concept of another facet.

        Example:
            >>> Taxonomy.bundled().is_member("BERT", "LLM")
            False
        """
        one = self._concept(individual, Individual, "individual of is_member")
        group = self._group(family, "family of is_member")
        answer = self.reasoner.individual("", one.id, (self.reasoner.stands_for(group),))
        return answer.truth is Truth.YES

    @overload
    def ancestors(self, concept: str) -> tuple[Category, ...]: ...
    @overload
    def ancestors(self, concept: K) -> tuple[K, ...]: ...
    def ancestors(self, concept: Category | str) -> tuple[Category, ...]:
        """Return everything broader than a concept, nearest first, without itself.

        Args:
            concept: A concept or its name.

        Returns:
            Concepts of the same facet.

        Raises:
            UnknownNameError: If it is not in the taxonomy.

        Example:
            >>> from genai_taxonomy import LLM, GenerativeAI
            >>> GenerativeAI in Taxonomy.bundled().ancestors(LLM)
            True
        """
        low = self._concept(concept, Category)
        return self._same_facet(low, self.index.ancestors(low.id))

    @overload
    def descendants(self, concept: str) -> tuple[Category, ...]: ...
    @overload
    def descendants(self, concept: K) -> tuple[K, ...]: ...
    def descendants(self, concept: Category | str) -> tuple[Category, ...]:
        """Return everything narrower than a concept, nearest first, without itself.

        Args:
            concept: A concept or its name.

        Returns:
            Concepts of the same facet.

        Raises:
            UnknownNameError: If it is not in the taxonomy.

        Example:
            >>> from genai_taxonomy import LLM, GenerativeAI
            >>> LLM in Taxonomy.bundled().descendants(GenerativeAI)
            True
        """
        high = self._concept(concept, Category)
        return self._same_facet(high, self.index.descendants(high.id))

    def _same_facet(self, concept: Category, ids: Iterable[str]) -> tuple[Category, ...]:
        return tuple(other for id in ids if isinstance(other := self._by_id[id], type(concept)))

    def members(self, family: ModelFamily | ModelSeries | str) -> tuple[Individual, ...]:
        """Return the models and products that belong to a family or series, in the order of the taxonomy.

        Args:
            family: A family or series, or its name.

        Returns:
            Individuals whose membership follows from undisputed claims.

        Raises:
            UnknownNameError: If it is not in the taxonomy.
            WrongFacetError: For a concept of another facet.

        Example:
            >>> from genai_taxonomy import GAN, models
            >>> models.STYLEGAN in Taxonomy.bundled().members(GAN)
            True
        """
        group = self._group(family, "members of")
        candidates = self.reasoner.candidates(group, disputed=False)
        return tuple(individual for individual in candidates if self.is_member(individual, group))

    @overload
    def common_ancestors(self, concept: str, *others: Category | str) -> tuple[Category, ...]: ...
    @overload
    def common_ancestors(self, concept: K, *others: K | str) -> tuple[K, ...]: ...
    def common_ancestors(self, concept: Category | str, *others: Category | str) -> tuple[Category, ...]:
        """Return what all given concepts are subsets of, lowest first.

        Args:
            concept: A concept or its name.
            *others: Concepts of the same facet, or their names.

        Returns:
            Concepts of which each given one is a subset; one of them itself if the others are its subsets. None
            comes after one that is broader.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For two facets.

        Example:
            >>> from genai_taxonomy import GAN, VAE
            >>> print(Taxonomy.bundled().common_ancestors(GAN, VAE)[0])
            Deep generative model
        """
        first = self._concept(concept, Category)
        rest = [self._pair(first, other)[1] for other in others]
        return self._same_facet(first, self.index.common_ancestors(first.id, *(other.id for other in rest)))

    def can(
        self,
        subject: Subject | str,
        *,
        is_a: Some[ModelFamily | str] = (),
        accepts: Some[Modality | str] = (),
        produces: Some[Modality | str] = (),
        performs: Some[Task | str] = (),
        uses: Some[Architecture | str] = (),
        trained_with: Some[TrainingObjective | str] = (),
        strength: Some[Strength | str] = (),
        limitation: Some[Limitation | str] = (),
        serves: Some[UseCase | str] = (),
        every: bool = False,
    ) -> Answer:
        """Answer whether some, or every, member of a subject meets all conditions at once.

        Args:
            subject: A family, series, model or product; a task, architecture or objective stands for what performs,
                uses or is trained with it.
            is_a: Families to belong to.
            accepts: Input modalities.
            produces: Output modalities.
            performs: Tasks.
            uses: Architectures.
            trained_with: Training objectives.
            strength: What to be good at.
            limitation: What to be bad at.
            serves: Purposes to be put to.
            every: Ask of every member instead of some; makes no difference for an individual.

        Returns:
            YES with the proof and, for some, the known member that meets all; NO with the counterexample, for every,
            or why no member can; UNKNOWN where nobody stated what would decide it; CONTESTED where only disputed
            claims decide.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For a concept of another facet.
            InvalidValueError: If no condition is given.

        Example:
            >>> from genai_taxonomy import GenerativeAI, architectures
            >>> answer = Taxonomy.bundled().can(architectures.Transformer, is_a=GenerativeAI, every=True)
            >>> answer.truth.name, str(answer.witness)
            ('NO', 'BERT')
        """
        literals = self._literals(
            "can",
            is_a=is_a,
            accepts=accepts,
            produces=produces,
            performs=performs,
            uses=uses,
            trained_with=trained_with,
            strength=strength,
            limitation=limitation,
            serves=serves,
        )
        about = self._concept(subject, _SUBJECTS, "subject of can")
        if not literals:
            raise InvalidValueError("conditions of can", about.id, "give at least one, such as produces=")
        return self.reasoner.ask(about, literals, every=every)

    def _literals(self, question: str, **conditions: Some[Concept | str]) -> tuple[Literal, ...]:
        """Return the conditions of a question, each name read as a concept of the facet that fits it."""
        literals: list[Literal] = []
        for name, values in conditions.items():
            # Most conditions of a question are not given.
            if values.__class__ is not tuple or values:
                relation, facet = CONDITIONS[name]
                found = self._concepts(values, (facet,), f"{name} of {question}")
                literals += [Literal(relation, value) for value in found]
        return tuple(literals)

    def _concepts(self, given: Some[Concept | str], kinds: tuple[type[C], ...], place: str) -> tuple[C, ...]:
        """Return the taxonomy's own concepts for one or several objects or names."""
        several: tuple[Concept | str, ...] = many(given)
        return tuple(self._concept(one, kinds, place) for one in several)

    @overload
    def find(self, **conditions: Unpack[Conditions]) -> Findings[ModelFamily]: ...
    @overload
    def find(self, kind: type[C], **conditions: Unpack[Conditions]) -> Findings[C]: ...
    def find(
        self,
        kind: type[Concept] = ModelFamily,
        *,
        subset_of: Some[Category | str] = (),
        accepts: Some[Modality | str] = (),
        produces: Some[Modality | str] = (),
        performs: Some[Task | str] = (),
        uses: Some[Architecture | str] = (),
        trained_with: Some[TrainingObjective | str] = (),
        strength: Some[Strength | str] = (),
        limitation: Some[Limitation | str] = (),
        serves: Some[UseCase | str] = (),
        weights: Weights | None = None,
        every: bool = False,
    ) -> Findings[Concept]:
        """Find what meets all conditions at once.

        Args:
            kind: What is looked for: ModelFamily, ModelSeries, Model, Product; Task, Architecture or TrainingObjective,
                each of which stands for what performs it, uses it or is trained with it; or, with ``subset_of`` as
                the only condition, any other facet.
            subset_of: What to be a subset of; for a model or product, the families and series to belong to.
            accepts: Input modalities.
            produces: Output modalities.
            performs: Tasks.
            uses: Architectures.
            trained_with: Training objectives.
            strength: What to be good at.
            limitation: What to be bad at.
            serves: Purposes to be put to.
            weights: Whether a model's weights can be had.
            every: Ask of every member instead of some; makes no difference for a model or product.

        Returns:
            What meets them, most general first, each with its proof: the answer is YES. Where it is CONTESTED or
            UNKNOWN, the concept stands apart. If nothing was found, the result is empty, and says how many concepts
            each condition excludes by itself.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For a concept of another facet, or a condition that has no meaning for the kind.
            InvalidValueError: If no condition is given.

        Example:
            >>> from genai_taxonomy import Model, Taxonomy, Weights
            >>> findings = Taxonomy.bundled().find(Model, accepts="speech", produces="text", weights=Weights.OPEN)
            >>> "whisper" in {model.id for model in findings.concepts}
            True
        """
        # What is computed from answers stands above the taxonomy.
        from genai_taxonomy.finding import Search, find

        literals = self._literals(
            "find",
            accepts=accepts,
            produces=produces,
            performs=performs,
            uses=uses,
            trained_with=trained_with,
            strength=strength,
            limitation=limitation,
            serves=serves,
        )
        _check_kind("kind of find", kind, (*FACETS.values(), Individual))
        place = f"find of {kind.__name__}"
        facet: tuple[type[Category], ...] = (ModelFamily, ModelSeries)
        if issubclass(kind, Category):
            facet = (kind, ModelFamily) if kind is ModelSeries else (kind,)
        groups = self._concepts(subset_of, facet, f"subset_of of {place}")
        if literals:
            _check_kind(f"{literals[0].relation} of {place}", kind, _SUBJECTS)
        if weights is not None:
            _check_kind(f"weights of {place}", kind, (Model,))
            if not isinstance(weights, Weights):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidValueError(f"weights of {place}", weights, "Weights.OPEN, Weights.CLOSED or None")
        search = Search(groups, literals, weights, every)
        if search == Search(every=every):
            raise InvalidValueError(f"conditions of {place}", None, "give at least one, such as produces=")
        return find(self, kind, search)

    @overload
    def recommend(self, **wishes: Unpack[Wishes]) -> Recommendations[ModelFamily]: ...
    @overload
    def recommend(self, kind: type[M], **wishes: Unpack[Wishes]) -> Recommendations[M]: ...
    def recommend(
        self,
        kind: type[Concept] = ModelFamily,
        *,
        performs: Some[Task | str] = (),
        accepts: Some[Modality | str] = (),
        produces: Some[Modality | str] = (),
        criteria: Some[Criterion | Strength | UseCase | str] = (),
        avoid: Some[Limitation | Risk | str] = (),
    ) -> Recommendations[Concept]:
        """Put in order what one could use for a job, with the reasons for and against.

        What is required (``performs``, ``accepts``, ``produces``) decides who is a candidate: some member must meet
        it all, and each part must be stated of the candidate itself, or hold of all or typical members: that a rare
        member of a broad family does it is no reason to choose that family.

        The order is by counts that the reasons show, each deciding only where those before it are equal: fewest
        things to avoid; most criteria answered to; whether all members meet what is required, or typical ones, or
        some; most criteria answered to by facts stated of the candidate itself; most general first. Of a family
        only what is said of all or typical members counts, and nothing that a source disputes.

        Args:
            kind: What is wanted: ModelFamily, ModelSeries, Model or Product.
            performs: Tasks to do.
            accepts: Inputs to take.
            produces: Outputs to give.
            criteria: What speaks for a candidate: criteria, strengths, uses. Where nothing is required, a candidate
                must answer to at least one; where only disputed claims say so, it is out as CONTESTED.
            avoid: What speaks against one: limitations and risks. A candidate all of whose members have one is out.

        Returns:
            The candidates in order, each with its reasons; and every other concept of the kind with the answer that
            keeps it out: NO, CONTESTED or UNKNOWN.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For a concept of another facet.
            InvalidValueError: If nothing is asked for.

        Example:
            >>> from genai_taxonomy import Taxonomy
            >>> advice = Taxonomy.bundled().recommend(performs="text-to-image", avoid="mode collapse")
            >>> print(advice.ranked[0])
            Text-to-image model (text-to-image-model)
        """
        # What is computed from answers stands above the taxonomy.
        from genai_taxonomy.finding import Search
        from genai_taxonomy.recommendation import recommend

        literals = self._literals("recommend", performs=performs, accepts=accepts, produces=produces)
        wanted = self._concepts(criteria, _WANTED, "criteria of recommend")
        unwanted = self._concepts(avoid, _UNWANTED, "avoid of recommend")
        _check_kind("kind of recommend", kind, _CHOICES)
        if not (literals or wanted or unwanted):
            raise InvalidValueError("wishes of recommend", None, "give at least one, such as performs=")
        return recommend(self, kind, Search(literals=literals), wanted, unwanted)

    def routes(self, accepts: Some[Modality | str], produces: Some[Modality | str], *, max_steps: int = 3) -> Routes:
        """Find chains of tasks that lead from what one has to what one wants.

        A step needs everything that its task's signature requires, from what one has or from the steps before; what
        is narrower serves where something broader is required. A task that requires nothing is used with one of its
        typical inputs. No step of a route can be spared. Of tasks with the same signature only the most general
        stands.

        Args:
            accepts: What one has.
            produces: What one wants; at least one step must give it, even where one has it already.
            max_steps: The number of tasks that a route may have.

        Returns:
            The routes, the shortest first, and among these the ones that use most of what one has. Each step
            carries the proof of its signature, and the families and models that perform it. Where there is no route,
            the tasks that would give something of what is wanted, and what one lacks for each.

        Raises:
            UnknownNameError: For a modality that is not in the taxonomy.
            WrongFacetError: For a concept of another facet.
            InvalidValueError: If nothing is had or wanted, or ``max_steps`` is not a positive int.

        Example:
            >>> from genai_taxonomy import Taxonomy
            >>> print(Taxonomy.bundled().routes("speech", "image")[0].steps[0])
            Speech -> Automatic speech recognition -> Text
        """
        # What is computed from answers stands above the taxonomy.
        from genai_taxonomy.routing import routes

        had = self._concepts(accepts, (Modality,), "accepts of routes")
        wanted = self._concepts(produces, (Modality,), "produces of routes")
        if not had or not wanted:
            raise InvalidValueError("modalities of routes", None, "say what you have and what you want")
        if type(max_steps) is not int or max_steps < 1:
            raise InvalidValueError("max_steps of routes", max_steps, "a positive int is needed")
        return routes(self, had, wanted, max_steps)

    @overload
    def describe(self, concept: ModelFamily) -> FamilyEntry: ...
    @overload
    def describe(self, concept: ModelSeries) -> SeriesEntry: ...
    @overload
    def describe(self, concept: Model) -> ModelEntry: ...
    @overload
    def describe(self, concept: Product) -> ProductEntry: ...
    @overload
    def describe(self, concept: Task) -> TaskEntry: ...
    @overload
    def describe(self, concept: Modality) -> ModalityEntry: ...
    @overload
    def describe(self, concept: Architecture) -> ArchitectureEntry: ...
    @overload
    def describe(self, concept: TrainingObjective) -> ObjectiveEntry: ...
    @overload
    def describe(self, concept: Q) -> QualityEntry[Q]: ...
    @overload
    def describe(self, concept: Concept | str) -> Entry[Concept]: ...
    def describe(self, concept: Concept | str) -> Entry[Concept]:
        """Return what is known of a concept.

        Args:
            concept: A concept or its name.

        Returns:
            The entry of its facet, whose lists hold facts: value, quantifier, own or inherited, truth, evidence.

        Raises:
            UnknownNameError: If it is not in the taxonomy.

        Example:
            >>> from genai_taxonomy import LLM
            >>> any(fact.value.id == "hallucination" for fact in Taxonomy.bundled().describe(LLM).limitations)
            True
        """
        found = self._concept(concept, Concept)
        entry = next((entry for facet, entry in _ENTRIES if isinstance(found, facet)), QualityEntry)
        return entry(found, self)

    @overload
    def __getitem__(self, concept: ModelFamily) -> FamilyEntry: ...
    @overload
    def __getitem__(self, concept: ModelSeries) -> SeriesEntry: ...
    @overload
    def __getitem__(self, concept: Model) -> ModelEntry: ...
    @overload
    def __getitem__(self, concept: Product) -> ProductEntry: ...
    @overload
    def __getitem__(self, concept: Task) -> TaskEntry: ...
    @overload
    def __getitem__(self, concept: Modality) -> ModalityEntry: ...
    @overload
    def __getitem__(self, concept: Architecture) -> ArchitectureEntry: ...
    @overload
    def __getitem__(self, concept: TrainingObjective) -> ObjectiveEntry: ...
    @overload
    def __getitem__(self, concept: Q) -> QualityEntry[Q]: ...
    @overload
    def __getitem__(self, concept: Concept | str) -> Entry[Concept]: ...
    def __getitem__(self, concept: Concept | str) -> Entry[Concept]:
        """Return what is known of a concept, as :meth:`describe` does."""
        return self.describe(concept)

    def compare(
        self,
        first: Concept | str,
        second: Concept | str,
        *more: Concept | str,
        aspects: Some[Aspect | str] | None = None,
    ) -> Comparison:
        """Set concepts side by side.

        Args:
            first: A concept or its name.
            second: Another.
            *more: Further ones.
            aspects: The rows wanted; an aspect with narrower ones, such as ``aspects.KeyDifferences``, stands for
                these. Left out: the rows of the article's table and its key differences where all the concepts are
                described under them, else rows worked out from facts.

        Returns:
            The rows in which something is known of any of the concepts, one cell per concept.

        Raises:
            UnknownNameError: For a concept or an aspect that is not in the taxonomy.

        Example:
            >>> from genai_taxonomy import LLM, GenerativeAI, aspects
            >>> row = Taxonomy.bundled().compare(GenerativeAI, LLM, aspects=aspects.EvaluationMethod).rows[0]
            >>> print(row.cells[1])
            By whether the text is accurate, coherent, clear and true to the facts.
        """
        # What is computed from answers stands above the taxonomy.
        from genai_taxonomy.comparison import compare

        concepts = tuple(self._concept(given, Concept, "compare") for given in (first, second, *more))
        if aspects is None:
            return compare(self, concepts)
        rows: tuple[Aspect | str, ...] = many(aspects)
        return compare(self, concepts, [self._concept(row, Aspect, "aspects of compare") for row in rows])

    def plot(
        self,
        *concepts: Concept | str,
        depth: int | None = None,
        neighbourhood: bool = False,
        engine: Engine = "tree",
    ) -> Picture:
        """Draw the hierarchy below concepts, or one concept with all that is known of it.

        A notebook shows the picture; ``save`` writes it to a file.

        Args:
            *concepts: Where to begin, concepts or their names; none for all model families.
            depth: How many levels of the hierarchy to go down; None for all.
            neighbourhood: Draw what is known of the one concept given, of any facet: what is broader on one side, what
                is narrower and what it has and does on the other.
            engine: What lays the picture out: ``"tree"``, which needs nothing else, or ``"graphviz"``, which needs the
                extra ``plot``.

        Returns:
            The picture. Disputed subsets are dotted.

        Raises:
            UnknownNameError: For a concept that is not in the taxonomy.
            WrongFacetError: For a model or product, which nothing is narrower than, unless it is for its neighbourhood.
            InvalidValueError: For another depth or engine, or for a neighbourhood with a depth or not of one concept.
            MissingExtraError: If Graphviz is asked for and pygraphviz is not installed.

        Example:
            >>> from genai_taxonomy import GenerativeAI
            >>> print(Taxonomy.bundled().plot(GenerativeAI, depth=1))
            Generative AI and what is narrower, 1 level down: 18 concepts
        """
        # Views stand above everything that they show.
        from genai_taxonomy.views.plots import plot_hierarchy, plot_neighbourhood

        if not neighbourhood:
            return plot_hierarchy(self, [self._concept(c, Category, "plot") for c in concepts], depth, engine)
        if len(concepts) != 1 or depth is not None:
            raise InvalidValueError("neighbourhood of plot", concepts, "give one concept, and no depth")
        return plot_neighbourhood(self, self._concept(concepts[0], Concept, "plot"), engine)

    def citing(self, place: Source | Citation) -> tuple[Concept | Claim, ...]:
        """Return every concept and claim that rests on a source, or on one place in it.

        Args:
            place: A source, or a citation such as ``sources.ARTICLE.at("S037")``.

        Returns:
            Concepts whose definition cites it, then claims whose evidence does.

        Example:
            >>> from genai_taxonomy import sources
            >>> found = Taxonomy.bundled().citing(sources.ARTICLE.at("S038"))
            >>> print(found[-1])
            Large language model: typically has Knowledge limited to the training data
        """
        source = place if isinstance(place, Source) else place.source

        def cites(citations: Iterable[Citation]) -> bool:
            # Most cite other sources, which the ids tell apart more quickly than the whole content.
            found = (citation for citation in citations if citation.source.id == source.id)
            return any((citation.source if place is source else citation) == place for citation in found)

        concepts = (concept for concept in self.concepts if cites(concept.defined_by))
        return (*concepts, *(claim for claim in self.claims if cites(claim.evidence)))

    # Operators of concepts

    def compares(self, narrower: Category, broader: Category) -> bool:
        """Answer ``narrower <= broader``: as :meth:`is_subset`, but both must be known with the same content.

        Raises:
            UnknownNameError: If one is not in the taxonomy.
            ConflictingConceptError: If one differs from the concept that the taxonomy has by its id.
        """
        own = self._own
        if own.get(narrower.id) is not narrower or own.get(broader.id) is not broader:
            self._check_known(narrower)
            self._check_known(broader)
        return self.is_subset(cast("ModelFamily", narrower), cast("ModelFamily", broader))

    def contains(self, group: ModelFamily | ModelSeries, individual: Individual) -> bool:
        """Answer ``individual in group``: as :meth:`is_member`, but both must be known with the same content.

        Raises:
            UnknownNameError: If one is not in the taxonomy.
            ConflictingConceptError: If one differs from the concept that the taxonomy has by its id.
        """
        self._check_known(group)
        self._check_known(individual)
        return self.is_member(individual, group)

    def _check_known(self, concept: Concept) -> None:
        known = self._concept(concept, Concept)
        if known is not concept and known != concept:
            raise ConflictingConceptError(concept.id, known.differing(concept))


_ENTRIES: tuple[tuple[type[Concept], type[Entry[Concept]]], ...] = (
    (ModelFamily, FamilyEntry),
    (ModelSeries, SeriesEntry),
    (Model, ModelEntry),
    (Product, ProductEntry),
    (Task, TaskEntry),
    (Modality, ModalityEntry),
    (Architecture, ArchitectureEntry),
    (TrainingObjective, ObjectiveEntry),
)


def unchecked(**content: object) -> Taxonomy:
    """Return a taxonomy without the checks of its class.

    Args:
        **content: All of its fields; what they hold is known to pass the checks.

    Returns:
        The taxonomy.

    Example:
        >>> unchecked(concepts=(), claims=(), closed_worlds=(), version="1", perspective=None)
        <Taxonomy 1: 0 concepts, 0 claims>
    """
    taxonomy = Taxonomy.__new__(Taxonomy)
    taxonomy.__setstate__(content)
    return taxonomy


def _flatten(additions: Iterable[Addition]) -> Iterator[Concept | Claim | ClosedWorld]:
    for item in additions:
        if isinstance(item, Taxonomy):
            yield from item.concepts
            yield from item.claims
            yield from item.closed_worlds
        elif isinstance(item, tuple):
            yield from _flatten(item)
        elif isinstance(item, Concept | Claim | ClosedWorld):  # pyright: ignore[reportUnnecessaryIsInstance]
            yield item
        else:
            expected = ("Concept", "Claim", "ClosedWorld", "Taxonomy", "tuple")
            raise WrongFacetError("extend", expected, type(item).__name__, str(item))


def _check_kind(place: str, kind: type[Concept], facets: Sequence[type[Concept]]) -> None:
    """Raise unless a class is one of the facets, or below one of them."""
    if not (isinstance(kind, type) and issubclass(kind, tuple(facets))):  # pyright: ignore[reportUnnecessaryIsInstance]
        expected = tuple(facet.__name__ for facet in facets)
        raise WrongFacetError(place, expected, type(kind).__name__, getattr(kind, "__name__", str(kind)))


def _is_toml(path: str | PathLike[str]) -> bool:
    return os.fspath(path).lower().endswith(".toml")


def _comparable(narrower: Concept, broader: Concept) -> bool:
    if isinstance(narrower, ModelSeries) and isinstance(broader, ModelFamily):
        return True
    return type(narrower) is type(broader)


def _is_framework(claim: Claim) -> bool:
    """Tell whether a claim belongs to the closed hierarchies or to a task's signature (rule 11)."""
    if not isinstance(claim, Assertion) or not isinstance(claim.subject, CLOSED_FACETS):
        return False
    hierarchy = claim.relation in (Relation.SUBSET_OF, Relation.DISJOINT_WITH)
    return hierarchy or (isinstance(claim.subject, Task) and not isinstance(claim.object, AspectText))


def _detached(concept: Concept, ids: set[str]) -> Concept:
    """Return a concept without its references to removed ones."""
    if concept.replaced_by is not None and concept.replaced_by.id in ids:
        concept = evolve(concept, replaced_by=None)
    if isinstance(concept, Individual) and any(family.id in ids for family in concept.undetermined):
        kept = tuple(family for family in concept.undetermined if family.id not in ids)
        concept = evolve(concept, undetermined=kept)
    if isinstance(concept, Model) and concept.series is not None and concept.series.id in ids:
        concept = evolve(concept, series=None)
    return concept


def _repointed(claim: Claim, known: Mapping[str, Concept]) -> Claim:
    """Return a claim that names the individuals in ``known``, which may have lost references."""
    if isinstance(claim, Assertion):
        subject, value = known[claim.subject.id], claim.object
        if isinstance(value, Individual):
            value = known[value.id]
        return (
            claim
            if subject is claim.subject and value is claim.object
            else evolve(claim, subject=subject, object=value)
        )
    if isinstance(claim, Complete) and isinstance(individual := known[claim.subject.id], Individual):
        return evolve(claim, subject=individual)
    return claim
