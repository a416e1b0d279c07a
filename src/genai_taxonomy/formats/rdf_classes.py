"""What an RDF graph says of named classes and SKOS concepts, and of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeGuard

from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.evidence import Source
from genai_taxonomy.formats.rdf_syntax import RELATIVE
from genai_taxonomy.formats.terms import NO_SOURCE, Faults, Term, local_name, one_line, slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rdflib import Graph, URIRef
    from rdflib.term import Node

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "obo": "http://purl.obolibrary.org/obo/",
    "oio": "http://www.geneontology.org/formats/oboInOwl#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
#: What speaks of classes, and is none of the document's own.
_VOCABULARY = tuple(_NAMESPACES[prefix] for prefix in ("owl", "rdf", "rdfs", "skos", "xsd"))

_CLASSES = ("owl:Class", "rdfs:Class", "skos:Concept")
_LABELS = ("skos:prefLabel", "rdfs:label")
_ALIASES = ("skos:altLabel", "oio:hasExactSynonym")
#: The best first.
_DEFINITIONS = ("skos:definition", "obo:IAO_0000115", "dcterms:description", "rdfs:comment")
_TITLES = ("dcterms:title", "dc:title", *_LABELS)
_MAKERS = ("dcterms:creator", "dc:creator")
_PUBLISHERS = ("dcterms:publisher", "dc:publisher")
_DATES = ("dcterms:issued", "dcterms:created", "dcterms:date", "dc:date", "owl:versionInfo")
_TRUE = (["true"], ["1"])
_YEAR = re.compile(r"[1-9][0-9]{3}(?![0-9])")

_PARTIAL = "or read it with partial=True"


class Ontology:
    """The named classes of a graph.

    Args:
        graph: All of the document.
        partial: Whether it may lean on others.
    """

    def __init__(self, graph: Graph, *, partial: bool) -> None:
        self._graph = graph
        #: What is wrong with the document, so far.
        self.faults: Faults = []
        if not partial:
            imported = sorted(str(target) for target in graph.objects(None, _term("owl:imports")))
            self.faults += (("", f"imports {iri}, which is never fetched; merge it in, {_PARTIAL}") for iri in imported)
        stated = sorted(set(self._stated()))
        # A graph has no order of its own.
        self.faults.sort()
        ends = dict.fromkeys(end for edge in stated for end in edge)
        for iri in () if partial else ends:
            if (_node(iri), None, None) not in graph:
                self.faults.append((iri, f"is named as broader or narrower and not declared; declare it, {_PARTIAL}"))
        declared = {iri for kind in _CLASSES for iri in self._of_type(kind)}
        retired = {iri for iri in declared.difference(ends) if self._texts([iri], ("owl:deprecated",)) in _TRUE}
        self._groups = self._equivalent(declared.union(ends) - retired)
        if not self._groups:
            self.faults.append(("", f"has no named class: no {' or '.join(_CLASSES)}"))
        first = {iri: group[0] for group in self._groups for iri in group}
        #: What is narrower and what is broader, by the first IRI of each.
        self.edges = [(first[low], first[high]) for low, high in stated]

    def _of_type(self, kind: str) -> Iterator[str]:
        return map(str, filter(_is_own, self._graph.subjects(_term("rdf:type"), _term(kind))))

    def _stated(self) -> Iterator[tuple[str, str]]:
        """Yield what is narrower and what is broader, by IRI; what has none is an expression, and passed over."""
        for predicate in ("rdfs:subClassOf", "skos:broader", "skos:narrower"):
            for one, other in self._graph.subject_objects(_term(predicate)):
                if _is_text(other):
                    self.faults.append((str(one), f"{predicate} {str(other)!r}: a class is needed"))
                elif _is_own(one) and _is_own(other):
                    yield (str(other), str(one)) if predicate == "skos:narrower" else (str(one), str(other))

    def _equivalent(self, iris: Iterable[str]) -> list[list[str]]:
        import networkx as nx

        graph: nx.Graph[str] = nx.Graph()
        graph.add_nodes_from(iris)
        pairs = ((str(one), str(other)) for one, other in self._graph.subject_objects(_term("owl:equivalentClass")))
        graph.add_edges_from((one, other) for one, other in pairs if one in graph and other in graph)
        return sorted(sorted(group) for group in nx.connected_components(graph))

    def terms(self) -> Iterator[Term]:
        """Yield each class, or several that are equivalent as one, in the order of their IRIs."""
        for iris in self._groups:
            labels = self._texts(iris, _LABELS) or [local_name(iris[0])]
            names = dict.fromkeys((*labels[1:], *self._texts(iris, _ALIASES)))
            definitions = (self._texts(iris, (predicate,)) for predicate in _DEFINITIONS)
            equal = (*self._linked(iris, "owl:equivalentClass"), *self._linked(iris, "skos:exactMatch"))
            exact = tuple(dict.fromkeys((*iris, *equal)))
            close = tuple(self._linked(iris, "skos:closeMatch"))
            for iri in (*exact, *close):
                if iri.startswith(RELATIVE):
                    self.faults.append((iri.removeprefix(RELATIVE), "is a relative IRI; give the document a base"))
            yield Term(
                iris[0],
                labels[0],
                aliases=tuple(name for name in names if name != labels[0]),
                definition=next(filter(None, definitions), [""])[0],
                exact_match=exact,
                close_match=close,
            )

    def _linked(self, iris: Iterable[str], predicate: str) -> list[str]:
        found = (other for iri in iris for other in self._graph.objects(_node(iri), _term(predicate)))
        return sorted({str(other) for other in found if _is_own(other)})

    def _texts(self, iris: Sequence[str], predicates: Sequence[str]) -> list[str]:
        """Return what texts say: English first, then what has no language, and others only where there is neither."""
        found = {
            (_foreign(text), place, rank, one_line(str(text)))
            for place, iri in enumerate(iris)
            for rank, predicate in enumerate(predicates)
            for text in self._graph.objects(_node(iri), _term(predicate))
            if _is_text(text) and str(text).strip()
        }
        ranked = sorted(found)
        best = [text for text in ranked if text[0] < _OTHER] or ranked
        return list(dict.fromkeys(text for *_, text in best))

    @property
    def _header(self) -> str | None:
        """The IRI of the one ontology or concept scheme that the document is."""
        for kind in ("owl:Ontology", "skos:ConceptScheme"):
            found = [*self._of_type(kind)]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    @property
    def version(self) -> str:
        """The version that the header names, or ``"0"``."""
        texts = self._texts([self._header], ("owl:versionInfo",)) if self._header else []
        return texts[0] if texts else "0"

    def source(self) -> Source:
        """Return what the header makes of the document as a source; if it cannot, that is one more fault."""
        iri = self._header
        titles = self._texts([iri], _TITLES) if iri else []
        if iri is None or not titles or iri.startswith(RELATIVE):
            self.faults.append(("", "has no single owl:Ontology with an IRI and a title to cite; give a source"))
            return NO_SOURCE
        title = titles[0] if self.version == "0" else f"{titles[0]}, version {self.version}"
        makers, publishers = self._named(iri, _MAKERS), self._named(iri, _PUBLISHERS)
        years = (match for text in self._texts([iri], _DATES) for match in [_YEAR.match(text)] if match)
        year = next(years, None)
        try:
            return Source(
                slug(title),
                title=title,
                # RDF keeps no order. What names no maker is cited by its publisher or title.
                authors=tuple(makers or publishers[:1] or titles[:1]),
                organisation=not makers,
                year=int(year[0]) if year else None,
                url=iri,
            )
        except InvalidValueError as error:
            self.faults.append((iri, str(error)))
            return NO_SOURCE

    def _named(self, iri: str, predicates: Sequence[str]) -> list[str]:
        links = sorted(link for predicate in predicates for link in self._linked([iri], predicate))
        names = (self._texts([link], ("rdfs:label",)) or [link] for link in links)
        return sorted({*self._texts([iri], predicates), *(name[0] for name in names)})


#: How far a text is from English: 0 for English, 1 where no language is named.
_OTHER = 2


def _foreign(text: Node) -> int:
    language = (getattr(text, "language", None) or "").lower()
    return 0 if language == "en" or language.startswith("en-") else _OTHER if language else 1


def _node(iri: str) -> URIRef:
    from rdflib import URIRef

    return URIRef(iri)


def _term(name: str) -> URIRef:
    prefix, _, rest = name.partition(":")
    return _node(_NAMESPACES[prefix] + rest)


def _is_text(node: Node) -> bool:
    from rdflib import Literal

    return isinstance(node, Literal)


def _is_own(node: Node) -> TypeGuard[URIRef]:
    """Tell whether a node has an IRI that is not one of the languages' own, such as ``owl:Thing``."""
    from rdflib import URIRef

    return isinstance(node, URIRef) and not str(node).startswith(_VOCABULARY)
