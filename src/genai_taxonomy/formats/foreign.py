"""Documents of other people's making: what all of them have in common when they become taxonomies.

A format reads terms, each with its place in the document; :func:`assemble` makes a taxonomy of them or tells every
fault. A term's identifier becomes an id of this library and is kept in ``exact_match``. Every claim cites the document,
at the term that makes it, because that is all that is known of where it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from attrs import evolve, field, frozen

from genai_taxonomy.claims import Assertion, Relation
from genai_taxonomy.concepts import FACETS, Category, Concept, Model, ModelFamily
from genai_taxonomy.errors import ContradictionError, CycleError, DocumentError, WrongFacetError
from genai_taxonomy.evidence import Source
from genai_taxonomy.formats.documents import Faults, tidy
from genai_taxonomy.formats.identifiers import ids, local_name, slug
from genai_taxonomy.formats.strict import FaultError, shown
from genai_taxonomy.index import SubsumptionIndex
from genai_taxonomy.reasoning import Reasoner
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import check_id

#: Starts the facet's name where an export of this library states the facet of a term.
FACET_PREFIX = "genai-taxonomy:"
#: Below it is everything, so it says nothing.
THING = "http://www.w3.org/2002/07/owl#Thing"
#: Fields of a concept by the name of the SKOS property that stands for each.
MATCHES: Mapping[str, str] = {"exactMatch": "exact_match", "closeMatch": "close_match"}
#: Stands in where none is known: nothing cites it, or nothing is loaded.
_NO_SOURCE = Source("none", title="none", authors=("none",), year=None, url="none")
#: How many steps of a cycle a fault names.
_STEPS = 12


@frozen
class Named:
    """The identifier of a term where another one names it."""

    #: Where in the document.
    where: str
    #: The identifier.
    id: str


@frozen(kw_only=True)
class Term:
    """One term of a document, with all that a taxonomy keeps of it."""

    #: Where in the document it stands.
    where: str
    #: Its identifier there, as :func:`~genai_taxonomy.formats.identifiers.identifier` writes it.
    id: str
    #: Its name; the last part of the identifier stands for a missing one.
    label: str = ""
    #: One line.
    definition: str = ""
    #: Further names of the same thing.
    aliases: tuple[str, ...] = ()
    #: Identifiers of the same thing.
    exact_match: tuple[str, ...] = ()
    #: Identifiers of nearly the same thing.
    close_match: tuple[str, ...] = ()
    #: What it names, and how: subset_of, disjoint_with or member_of.
    edges: tuple[tuple[Relation, Named], ...] = ()
    #: The facet that the document states.
    facet: type[Concept] | None = None
    #: Whether it is a single thing.
    individual: bool = False
    #: Whether it is no longer in use.
    obsolete: bool = False
    #: What took its place.
    successor: str = ""
    #: Itself, where the document holds it as it is; it brings its own evidence.
    concept: Concept | None = None


@frozen(kw_only=True)
class Header:
    """What a document says of itself."""

    #: Where it can be found.
    address: str = ""
    #: What it is called.
    title: str = ""
    #: Who made it.
    authors: tuple[str, ...] = ()
    #: Who stands for it if nobody is named as having made it.
    publisher: str = ""
    #: Which version it is.
    version: str = ""
    #: When it was made, year first.
    date: str = ""

    def source(self) -> Source:
        """Return the document as a source.

        Returns:
            The source; its year is that of the version if this holds a date, and else that in which it was made.

        Raises:
            FaultError: If the document does not say where it can be found.

        Example:
            >>> header = Header(address="https://w3id.org/aio/aio.owl", version="2026-07-22")
            >>> source = header.source()
            >>> source.id, source.title, source.year
            ('aio-2026', 'aio, version 2026-07-22', 2026)
        """
        if not self.address:
            raise FaultError("the document does not say where it comes from; give the source that its claims cite")
        name = local_name(self.address).rpartition(".")[0] or local_name(self.address)
        date = re.search(r"\b([12]\d{3})-\d\d-\d\d\b", self.version)
        made = date or re.match(r"([12]\d{3})(?!\d)", self.date)
        year = int(made[1]) if made else None
        title = self.title or name
        return Source(
            slug(name if year is None else f"{name} {year}"),
            title=f"{title}, version {date[0] if date else self.version}" if self.version else title,
            authors=self.authors or (self.publisher or title,),
            organisation=not self.authors,
            year=year,
            url=self.address,
        )


def stated_facet(text: str) -> type[Concept] | None:
    """Return the facet that an export of this library states; None if a document says something else.

    Example:
        >>> stated_facet("genai-taxonomy:ModelFamily"), stated_facet("biological_process")
        (<class 'genai_taxonomy.concepts.ModelFamily'>, None)
    """
    return FACETS.get(text.removeprefix(FACET_PREFIX)) if text.startswith(FACET_PREFIX) else None


def with_edges(
    terms: Sequence[Term], edges: Iterable[tuple[Named, Relation, Named]], faults: Faults, noun: str
) -> Iterator[Term]:
    """Return terms with edges that stand elsewhere in the document.

    Args:
        terms: The terms.
        edges: What names something, how, and what is named; an empty name was told of already.
        faults: Where it is noted if no term is what names something.
        noun: What terms are called there.

    Returns:
        The terms.

    Example:
        >>> nets = [Term(where="nodes[0]", id="CNN"), Term(where="nodes[1]", id="net")]
        >>> edges = [(Named("edges[0].sub", "CNN"), Relation.SUBSET_OF, Named("edges[0].obj", "net"))]
        >>> [len(term.edges) for term in with_edges(nets, edges, Faults("nets"), "node")]
        [1, 0]
    """
    found: dict[str, list[tuple[Relation, Named]]] = {term.id: [] for term in terms}
    for subject, relation, named in edges:
        if subject.id in found:
            found[subject.id].append((relation, named))
        elif subject.id:
            fault = f"no {noun} {shown(subject.id)}; add it, or mend the reference"
            faults.found.append((subject.where, fault))
    return (evolve(term, edges=tuple(found[term.id])) for term in terms)


def assemble(
    faults: Faults,
    terms: Iterable[Term],
    *,
    facet: type[Category],
    source: Source | None,
    header: Header,
    prefix: str = "",
    claims: Iterable[Assertion] = (),
) -> Taxonomy:
    """Make a taxonomy of what was read.

    Args:
        faults: What was found wrong so far.
        terms: The terms, in order.
        facet: What a term is that states none.
        source: What definitions and claims cite; the document itself if None.
        header: What the document says of itself.
        prefix: What every id begins with.
        claims: What the document holds as it is.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.

    Example:
        >>> terms = [
        ...     Term(where="line 1", id="Deep net"),
        ...     Term(where="line 2", id="GAN", edges=((Relation.SUBSET_OF, Named("line 2", "Deep net")),)),
        ... ]
        >>> header = Header(address="https://example.org/nets")
        >>> taxonomy = assemble(Faults("nets"), terms, facet=ModelFamily, source=None, header=header)
        >>> taxonomy.is_subset("gan", "deep-net"), str(taxonomy.claims[0].evidence[0])
        (True, 'nets n.d., GAN')
    """
    _check_facet(facet)
    if prefix:
        check_id(prefix, "prefix")
    known: dict[str, Term] = {}
    for term in terms:
        if known.setdefault(term.id, term) is not term and term.id:
            faults.found.append((term.where, f"{shown(term.id)} is given twice; rename or remove one"))
    if source is None and any(term.edges or (term.definition and not term.concept) for term in known.values()):
        with faults.at(""):
            source = header.source()
    if "" in known:
        # Whether references hold cannot be told then.
        faults.check()
    assembly = _Assembly(faults, known, facet, source or _NO_SOURCE, prefix)
    return assembly.taxonomy(tuple(claims), header.version)


def _check_facet(facet: type[Category]) -> None:
    categories = {name: known for name, known in FACETS.items() if issubclass(known, Category)}
    if facet not in categories.values():
        raise WrongFacetError("facet", tuple(categories), type(facet).__name__, getattr(facet, "__name__", str(facet)))


@frozen
class _Assembly:
    """Terms on their way to become a taxonomy."""

    faults: Faults
    terms: Mapping[str, Term]
    facet: type[Category]
    source: Source
    prefix: str
    concepts: dict[str, Concept] = field(factory=dict[str, Concept], init=False)

    def taxonomy(self, given: tuple[Assertion, ...], version: str) -> Taxonomy:
        self._build()
        claims = (*given, *self._claims())
        for path in cycles(self._subsets()):
            with self.faults.at(self.terms[path[0]].where):
                raise CycleError(path if len(path) <= _STEPS + 1 else (*path[:_STEPS], "...", path[-1]))
        self.faults.check()
        concepts = tuple(self.concepts[given] for given in self.terms if given in self.concepts)
        try:
            return Taxonomy(concepts, claims, version=version or "0")
        except ContradictionError:
            errors = Reasoner(concepts, claims, ()).contradictions()
            raise DocumentError(self.faults.name, tuple(("", str(error)) for error in errors)) from None

    def _build(self) -> None:
        self.concepts.update((given, term.concept) for given, term in self.terms.items() if term.concept)
        new = {given: term for given, term in self.terms.items() if not term.concept}
        known = ids(new, self.prefix, {concept.id for concept in self.concepts.values()})
        for given, term in new.items():
            if (kind := self._kind(term)) and not term.obsolete:
                with self.faults.at(term.where):
                    self.concepts[given] = self._concept(kind, term, known[given])
        for given, successor in self._successors().items():
            if (found := self.concepts.get(successor)) and not self.terms[successor].obsolete:
                with self.faults.at(self.terms[given].where):
                    retired = self._concept(type(found), self.terms[given], known[given])
                    self.concepts[given] = evolve(retired, replaced_by=found)

    def _kind(self, term: Term) -> type[Concept] | None:
        """Return the facet of a term; none for a single thing that is no model."""
        if term.facet or not term.individual:
            return term.facet or self.facet
        return Model if self.facet is ModelFamily else None

    def _concept(self, kind: type[Concept], term: Term, id: str) -> Concept:
        label = term.label or _name(term.id)
        own = () if term.id in (id, label) else (term.id,)
        return kind(
            id,
            label,
            definition=term.definition,
            aliases=tuple(alias for alias in dict.fromkeys(term.aliases) if alias != label),
            defined_by=(self.source.at(term.id),) if term.definition else (),
            exact_match=tuple(dict.fromkeys((*own, *term.exact_match))),
            close_match=tuple(dict.fromkeys(term.close_match)),
        )

    def _successors(self) -> dict[str, str]:
        """Return, for obsolete terms, the term in use at the end of the chain; the term itself where there is none."""
        found: dict[str, str] = {}
        for given, term in self.terms.items():
            chain: list[str] = []
            while term.obsolete and term.id not in found:
                chain.append(term.id)
                # What comes back to itself ends there.
                found[term.id] = given
                term = self.terms.get(term.successor, term)
            end = found.get(term.id, term.id)
            found.update(dict.fromkeys(chain, end))
        return found

    def _claims(self) -> tuple[Assertion, ...]:
        claims: list[Assertion] = []
        for term, relation, named in self._edges():
            with self.faults.at(named.where):
                found = self._object(named)
                claims.append(Assertion(self.concepts[term.id], relation, found, evidence=self.source.at(term.id)))
        return tuple(claims)

    def _subsets(self) -> Iterator[tuple[str, str]]:
        edges = self._edges()
        return ((term.id, named.id) for term, relation, named in edges if relation is Relation.SUBSET_OF)

    def _edges(self) -> Iterator[tuple[Term, Relation, Named]]:
        """Yield the edges of terms in use, each once, where it stands first."""
        for term in self.terms.values():
            if term.id in self.concepts and not term.obsolete:
                edges = {(relation, named.id): named for relation, named in reversed(term.edges)}
                # That everything is a subset of itself and of all there is goes unsaid.
                for trivial in (term.id, THING):
                    edges.pop((Relation.SUBSET_OF, trivial), None)
                yield from ((term, relation, named) for (relation, _), named in reversed(edges.items()))

    def _object(self, named: Named) -> Concept:
        term = self.terms.get(named.id)
        if term is None:
            raise FaultError(f"no term has the identifier {shown(named.id)}; add it, or mend the reference")
        if term.obsolete:
            raise FaultError(f"{shown(named.id)} is obsolete; name a term in use")
        if named.id not in self.concepts:
            raise FaultError(f"{shown(named.id)} is a single thing; name a class")
        return self.concepts[named.id]


def _name(id: str) -> str:
    """Return the last part of an identifier if it is fit to be shown, and else all."""
    with suppress(FaultError):
        return tidy(local_name(id)) or id
    return id


def cycles(edges: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Return one cycle of each group of nodes that reach one another, each from a node back to it.

    Example:
        >>> cycles([("a", "b"), ("b", "a"), ("b", "c")])
        [('a', 'b', 'a')]
    """
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph(edges)
    groups = {node: number for number, nodes in enumerate(nx.strongly_connected_components(graph)) for node in nodes}
    inner: dict[int, list[tuple[str, str]]] = {}
    for low, high in graph.edges:
        if groups[low] == groups[high]:
            inner.setdefault(groups[low], []).append((low, high))
    return [SubsumptionIndex.from_edges(group, allow_cycles=True).cycle for group in inner.values()]
