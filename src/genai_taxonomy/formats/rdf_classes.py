"""What an RDF graph says of named classes and SKOS concepts, and of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from genai_taxonomy.claims import Relation
from genai_taxonomy.formats.documents import tidy
from genai_taxonomy.formats.foreign import Header, Named, Term
from genai_taxonomy.formats.identifiers import identifier
from genai_taxonomy.formats.rdf_syntax import RELATIVE
from genai_taxonomy.formats.strict import FaultError, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rdflib import Graph, URIRef
    from rdflib.term import Node

    from genai_taxonomy.formats.documents import Faults

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
_ALIASES = ("skos:altLabel", "oio:hasExactSynonym", "oio:hasRelatedSynonym")
#: The best first.
_DEFINITIONS = ("skos:definition", "obo:IAO_0000115", "dcterms:description", "rdfs:comment")
_TITLES = ("dcterms:title", "dc:title", *_LABELS)
_MAKERS = ("dcterms:creator", "dc:creator")
_PUBLISHERS = ("dcterms:publisher", "dc:publisher")
_DATES = ("dcterms:issued", "dcterms:created", "dcterms:date", "dc:date")
_TRUE = (["true"], ["1"])
_REPLACED_BY = "obo:IAO_0100001"

_PARTIAL = "or read it with partial=True"


class Ontology:
    """The named classes of a graph.

    Args:
        graph: All of the document.
        faults: Where its faults are noted.
        partial: Whether it may lean on others.
    """

    def __init__(self, graph: Graph, faults: Faults, *, partial: bool) -> None:
        self._graph = graph
        self._faults = faults
        self._ids: dict[str, str] = {}
        stated = sorted(set(self._stated()))
        # A graph has no order of its own.
        faults.found.sort()
        ends = dict.fromkeys(end for edge in stated for end in edge)
        if not partial:
            imported = sorted(str(target) for target in graph.objects(None, _term("owl:imports")))
            mend = f"which is never fetched; merge it in, {_PARTIAL}"
            faults.found += (("", f"imports {iri}, {mend}") for iri in imported)
            mend = f"is named as broader or narrower and not declared; declare it, {_PARTIAL}"
            faults.found += ((iri, mend) for iri in ends if (_node(iri), None, None) not in graph)
        declared = {iri for kind in _CLASSES for iri in self._of_type(kind)}
        #: What is no longer in use, unless something leans on it.
        self._retired = {
            iri for iri in sorted(declared.difference(ends)) if self._texts([iri], ("owl:deprecated",)) in _TRUE
        }
        self._groups = self._equivalent(declared.union(ends) - self._retired)
        if not self._groups:
            faults.found.append(("", f"has no named class: no {' or '.join(_CLASSES)}"))
        first = {iri: group[0] for group in self._groups for iri in group}
        self._above: dict[str, list[str]] = {}
        for low, high in stated:
            self._above.setdefault(first[low], []).append(first[high])

    def _of_type(self, kind: str) -> Iterator[str]:
        return map(str, filter(_is_own, self._graph.subjects(_term("rdf:type"), _term(kind))))

    def _stated(self) -> Iterator[tuple[str, str]]:
        """Yield what is narrower and what is broader, by IRI; what has none is an expression, and passed over."""
        for predicate in ("rdfs:subClassOf", "skos:broader", "skos:narrower"):
            for one, other in self._graph.subject_objects(_term(predicate)):
                if _is_text(other):
                    self._faults.found.append((str(one), f"{predicate} {shown(str(other))}: a class is needed"))
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
        for iris in sorted([*self._groups, *([iri] for iri in self._retired)]):
            first, id = iris[0], self._id(iris[0])
            names = self._texts(iris, _LABELS)
            definitions = (self._texts(iris, (predicate,)) for predicate in _DEFINITIONS)
            equal = (*self._linked(iris, "owl:equivalentClass"), *self._linked(iris, "skos:exactMatch"))
            exact = (*map(self._id, (*iris, *equal)), *self._others(iris, "oio:hasAlternativeId"))
            near = map(self._id, self._linked(iris, "skos:closeMatch"))
            above = (Named(_place(first), self._id(iri)) for iri in self._above.get(first, ()))
            yield Term(
                where=_place(first),
                id=id,
                label="".join(names[:1]),
                aliases=(*names[1:], *self._texts(iris, _ALIASES)),
                definition=next(filter(None, definitions), [""])[0],
                exact_match=tuple(other for other in exact if other != id),
                close_match=(*near, *self._others(iris, "oio:hasDbXref")),
                edges=tuple((Relation.SUBSET_OF, named) for named in above),
                obsolete=first in self._retired,
                successor="".join(map(self._id, self._linked(iris, _REPLACED_BY)[:1])),
            )

    def _others(self, iris: Sequence[str], predicate: str) -> Iterator[str]:
        """Return identifiers that stand as texts."""
        return map(identifier, self._texts(iris, (predicate,)))

    def _id(self, iri: str) -> str:
        """Return an IRI as an identifier; what is wrong with it is told once."""
        if iri not in self._ids:
            # Stands for one that is refused.
            self._ids[iri] = ascii(iri)
            with self._faults.at(_place(iri)):
                if iri.startswith(RELATIVE):
                    raise FaultError("is a relative IRI; give the document a base")
                self._ids[iri] = identifier(tidy(iri))
        return self._ids[iri]

    def _linked(self, iris: Iterable[str], predicate: str) -> list[str]:
        found = (other for iri in iris for other in self._graph.objects(_node(iri), _term(predicate)))
        return sorted({str(other) for other in found if _is_own(other)})

    def _texts(self, iris: Sequence[str], predicates: Sequence[str]) -> list[str]:
        """Return what texts say: English first, then what has no language, and others only where there is neither."""
        found: list[tuple[int, int, int, str]] = []
        for place, iri in enumerate(iris):
            for rank, predicate in enumerate(predicates):
                for text in sorted(filter(_is_text, self._graph.objects(_node(iri), _term(predicate))), key=str):
                    with self._faults.at(_place(iri)):
                        found.append((_foreign(text), place, rank, tidy(str(text))))
        ranked = sorted(text for text in found if text[-1])
        best = [text for text in ranked if text[0] < _OTHER] or ranked
        return list(dict.fromkeys(text for *_, text in best))

    def header(self) -> Header:
        """Return what the one ontology or concept scheme that the document is says of itself."""
        found = [*self._of_type("owl:Ontology")] or [*self._of_type("skos:ConceptScheme")]
        if len(found) != 1:
            return Header()
        (iri,) = found
        titles, publishers = self._texts([iri], _TITLES), self._named(iri, _PUBLISHERS)
        return Header(
            address="" if iri.startswith(RELATIVE) else iri,
            title="".join(titles[:1]),
            # RDF keeps no order.
            authors=tuple(self._named(iri, _MAKERS)),
            publisher="".join(publishers[:1]),
            version="".join(self._texts([iri], ("owl:versionInfo",))[:1]),
            date=next((text for text in self._texts([iri], _DATES) if text[:4].isdecimal()), ""),
        )

    def _named(self, iri: str, predicates: Sequence[str]) -> list[str]:
        links = sorted(link for predicate in predicates for link in self._linked([iri], predicate))
        names = (self._texts([link], ("rdfs:label",)) or [link] for link in links)
        return sorted({*self._texts([iri], predicates), *(name[0] for name in names)})


#: How far a text is from English: 0 for English, 1 where no language is named.
_OTHER = 2


def _foreign(text: Node) -> int:
    language = (getattr(text, "language", None) or "").lower()
    return 0 if language == "en" or language.startswith("en-") else _OTHER if language else 1


def _place(iri: str) -> str:
    return iri.removeprefix(RELATIVE)


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
