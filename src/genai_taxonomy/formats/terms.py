"""Terms and edges from elsewhere, made into a taxonomy: ids, evidence, and every fault at once."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

from attrs import frozen

from genai_taxonomy.claims import Assertion, Relation
from genai_taxonomy.concepts import FACETS, Category, Concept
from genai_taxonomy.errors import CycleError, DocumentError, InvalidValueError, TaxonomyError, WrongFacetError
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import check_id, check_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

#: Pairs of place and fault, as :class:`DocumentError` holds them.
Faults: TypeAlias = list[tuple[str, str]]

#: Where one word of an identifier ends and the next begins.
_BETWEEN_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
#: What stands in for a source that is wanting; nothing is loaded then.
NO_SOURCE = Source("none", title="none", authors=("none",), year=None, url="none")
#: How many steps of a cycle a fault names.
_STEPS = 12


@frozen
class Term:
    """A class as it is found elsewhere.

    Example:
        >>> Term("https://example.org/LSTM", "LSTM", aliases=("long short-term memory",)).aliases
        ('long short-term memory',)
    """

    #: What identifies it there: an IRI, or the key of a node.
    key: str
    #: Its name.
    label: str
    #: Further names.
    aliases: tuple[str, ...] = ()
    #: What it is, in a sentence.
    definition: str = ""
    #: What identifies it elsewhere, the key included where it should be kept.
    exact_match: tuple[str, ...] = ()
    #: What identifies nearly the same.
    close_match: tuple[str, ...] = ()


def one_line(text: str) -> str:
    r"""Return a text in normal form C and on one line, as the library's texts are.

    Example:
        >>> one_line(" two\nlines ")
        'two lines'
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def local_name(key: str) -> str:
    """Return the part of an IRI that names something within its namespace; of another text all.

    Example:
        >>> local_name("https://example.org/terms#LSTM"), local_name("image/text")
        ('LSTM', 'image/text')
    """
    return unquote(re.split(r"[#/]", key.rstrip("#/"))[-1]) if "://" in key else key


def slug(text: str, prefix: str = "") -> str:
    """Return a text in the form that ids have.

    Example:
        >>> slug("AbstractRNNCell"), slug("../../3D model"), slug("Übersetzung", "ito")
        ('abstract-rnn-cell', 'id-3d-model', 'ito-ubersetzung')
    """
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = "-".join(filter(None, _BETWEEN_WORDS.split(ascii_text))).lower()
    if prefix:
        return f"{prefix}-{words or 'id'}"
    return words if words[:1].isalpha() else f"id-{words}".rstrip("-")


def check_facet_and_prefix(facet: type[Category], prefix: str) -> None:
    """Raise unless classes can be read as concepts of that facet, with that prefix of their ids.

    Raises:
        WrongFacetError: If it is no facet in which one concept is within another.
        InvalidValueError: If the prefix could not begin an id.

    Example:
        >>> from genai_taxonomy import Task
        >>> check_facet_and_prefix(Task, "ito")
    """
    categories = {name: known for name, known in FACETS.items() if issubclass(known, Category)}
    if facet not in categories.values():
        raise WrongFacetError("facet", tuple(categories), type(facet).__name__, getattr(facet, "__name__", str(facet)))
    if prefix:
        check_id(prefix, "prefix")


def concepts_of(
    terms: Iterable[Term],
    facet: Callable[[Term], type[Category]],
    *,
    prefix: str,
    source: Source,
    faults: Faults,
    taken: Iterable[str] = (),
) -> dict[str, Concept]:
    """Return terms as concepts, each with an id of its own.

    Args:
        terms: Each key once; of two terms that make one id, the first has it and the other gets a number.
        facet: What a term is read as.
        prefix: What every id begins with; empty for nothing.
        source: What the definitions rest on.
        faults: Gets what is wrong with terms, which are then left out.
        taken: Ids that are not to be given.

    Returns:
        Concepts by key.

    Example:
        >>> from genai_taxonomy import Task, sources
        >>> terms = Term("a/b", "A or B"), Term("a b", "A and B")
        >>> found = concepts_of(terms, lambda _: Task, prefix="", source=sources.HO_2020, faults=[])
        >>> [concept.id for concept in found.values()]
        ['a-b', 'a-b-2']
    """
    ids = dict.fromkeys(taken, 1)
    found: dict[str, Concept] = {}
    for term in terms:
        before = len(faults)
        faults += ((term.key, fault) for fault in _text_faults(term))
        if len(faults) == before:
            found[term.key] = facet(term)(
                _free_id(slug(local_name(term.key), prefix), ids),
                term.label,
                definition=term.definition,
                aliases=term.aliases,
                defined_by=(_at(term.key, source),) if term.definition else (),
                exact_match=term.exact_match,
                close_match=term.close_match,
            )
    return found


def _free_id(id: str, ids: dict[str, int]) -> str:
    """Return an id that is not among the given ones, and put it there; their numbers say where to go on counting."""
    if id not in ids:
        ids[id] = 1
        return id
    number = ids[id] + 1
    while f"{id}-{number}" in ids:
        number += 1
    ids[id] = number
    ids[f"{id}-{number}"] = 1
    return f"{id}-{number}"


def _at(key: str, source: Source) -> Citation:
    """Return what says something of a class: the source, at that class."""
    return Citation(source, one_line(key))


def _text_faults(term: Term) -> Iterator[str]:
    named = [("label", term.label), *(("alias", alias) for alias in term.aliases)]
    named += [("definition", term.definition)] if term.definition else []
    named += [("identifier", identifier) for identifier in (*term.exact_match, *term.close_match)]
    for field, text in named:
        try:
            check_text(text, field)
        except InvalidValueError as error:
            yield str(error)


def subset_claims(
    concepts: Mapping[str, Concept], edges: Iterable[tuple[str, str]], source: Source, faults: Faults
) -> tuple[Assertion, ...]:
    """Return edges as claims that rest on a source, at what is narrower.

    Args:
        concepts: By key; where one is missing, a fault says so already.
        edges: Keys of what is narrower and what is broader; one from a class to itself says nothing.
        source: What says so.
        faults: Gets every cycle, and every edge between what cannot be within one another.

    Returns:
        The claims, each once; none if there are faults.

    Example:
        >>> from genai_taxonomy import GAN, GenerativeAI, sources
        >>> print(*subset_claims({"g": GAN, "ai": GenerativeAI}, [("g", "ai")], sources.HO_2020, []))
        Generative adversarial network: subset of Generative AI
    """
    import networkx as nx

    known = dict.fromkeys((low, high) for low, high in edges if low != high)
    graph: nx.DiGraph[str] = nx.DiGraph(list(known))
    for strong in nx.strongly_connected_components(graph):
        if len(strong) > 1:
            start = min(strong)
            found: list[tuple[str, str]] = list(nx.find_cycle(graph.subgraph(strong), start))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]  # untyped in the stubs
            cycle = [narrower for narrower, _ in found]
            steps = cycle if len(cycle) <= _STEPS else [*cycle[:_STEPS], "..."]
            faults.append((cycle[0], str(CycleError((*steps, cycle[0])))))
    if faults:
        return ()
    claims: list[Assertion] = []
    for low, high in known:
        try:
            claims.append(Assertion(concepts[low], Relation.SUBSET_OF, concepts[high], evidence=_at(low, source)))
        except TaxonomyError as error:
            faults.append((low, str(error)))
    return tuple(claims)


def whole(
    name: str, concepts: Iterable[Concept], claims: Iterable[Assertion], version: str, faults: Faults
) -> Taxonomy:
    """Return the taxonomy, unless anything was wrong.

    Args:
        name: What to call the document in errors.
        concepts: What it holds.
        claims: What it says of them.
        version: Of the content.
        faults: What was found.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With all the faults, if there are any.

    Example:
        >>> whole("<string>", (), (), "1", [("a", "no label")])
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: <string>: 1 fault; nothing was loaded
          a: no label
    """
    try:
        check_text(version, "version")
    except InvalidValueError as error:
        faults.append(("", str(error)))
    if faults:
        raise DocumentError(name, tuple(faults))
    return Taxonomy(tuple(concepts), tuple(claims), version=version)
