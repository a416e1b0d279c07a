"""A graph in the making: names for everything, blank nodes that are numbered, lists and class expressions."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote

from rdflib import OWL, RDF, BNode, Graph, Literal, URIRef

from genai_taxonomy.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genai_taxonomy.claims import Relation
    from genai_taxonomy.evidence import Citation, Source

#: What can be the subject of a triple.
Node: TypeAlias = URIRef | BNode

#: What must be written as its number in an IRI: all but its own signs, and a per cent sign before no number.
_UNSAFE = re.compile(r"[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:(?://[^/?#:]*(?::[0-9]*)?(?=[/?#]|$)|(?!//))[^#]*(?:#[^#]*)?")


class Draft:
    """Collects the triples of one taxonomy.

    Concepts are named by the base and their id. All other names hold a slash after the base, which no id does, so
    none of them can be mistaken for a concept.

    Example:
        >>> draft = Draft("https://example.org/")
        >>> draft.concept("llm"), draft.term("accepts")
        (rdflib.term.URIRef('https://example.org/llm'), rdflib.term.URIRef('https://example.org/terms/accepts'))
    """

    def __init__(self, base: str) -> None:
        """Start with nothing.

        Args:
            base: What all names begin with.

        Raises:
            InvalidValueError: If it is no absolute IRI that ends in a slash or hash.
        """
        if not isinstance(base, str) or _UNSAFE.search(base) or not _IRI.fullmatch(base) or base[-1] not in "/#":  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValueError("base", base, "an absolute IRI in ASCII that ends in / or # is needed")
        # A store that gives triples back in the order in which it got them.
        self.graph = Graph(store="SimpleMemory", bind_namespaces="none")
        #: The places in sources that are cited, by name.
        self.cited: dict[URIRef, Citation] = {}
        self._base = base
        self._blank = 0
        self._claims: Counter[tuple[str, ...]] = Counter()

    def add(self, subject: Node, predicate: URIRef, *objects: Node | Literal) -> None:
        """Add a triple for each object."""
        for item in objects:
            self.graph.add((subject, predicate, item))

    # Names

    def name(self, *parts: str) -> URIRef:
        """Return the name of something that is no concept; with one part, of a concept."""
        return URIRef(self._base + "/".join(parts))

    def ontology(self) -> URIRef:
        """Return the name of the whole."""
        return URIRef(self._base[:-1])

    def concept(self, id: str) -> URIRef:
        """Return the name of a concept."""
        return self.name(id)

    def term(self, name: str) -> URIRef:
        """Return the name of what the library itself speaks of: a relation, a facet, a field."""
        return self.name("terms", name)

    def source(self, source: Source) -> URIRef:
        """Return the name of a source."""
        return self.name("source", source.id)

    def citation(self, citation: Citation) -> URIRef:
        """Return the name of a place in a source, or of the source itself, and note that it is cited."""
        if not citation.locator:
            return self.source(citation.source)
        # A locator may be ".." or hold slashes; it stands behind a word, and escaped.
        name = self.name("source", citation.source.id, f"at-{quote(citation.locator, safe='')}")
        self.cited[name] = citation
        return name

    def claim(self, *parts: str) -> URIRef:
        """Return a new name for a claim; what is claimed again gets a number."""
        self._claims[parts] += 1
        number = self._claims[parts]
        return self.name("claim", *parts, *([str(number)] if number > 1 else []))

    def elsewhere(self, text: str) -> URIRef:
        """Return an identifier or address that others gave, whatever it holds.

        Example:
            >>> draft = Draft("https://example.org/")
            >>> print(draft.elsewhere("huggingface:pipeline/translation"))
            huggingface:pipeline/translation
            >>> print(draft.elsewhere("https://example.com/<a b>"))
            https://example.com/%3Ca%20b%3E
            >>> print(draft.elsewhere("no: scheme"), draft.elsewhere("Q 42"))
            no:%20scheme https://example.org/external/Q%2042
        """
        escaped = _UNSAFE.sub(lambda found: quote(found[0], safe=""), text)
        return URIRef(escaped) if _IRI.fullmatch(escaped) else self.name("external", quote(text, safe=""))

    # Expressions

    def blank(self, kind: URIRef) -> BNode:
        """Return a new blank node of a class; the same taxonomy gets the same ones."""
        self._blank += 1
        node = BNode(f"b{self._blank}")
        self.add(node, RDF.type, kind)
        return node

    def having(self, relation: Relation, value: URIRef) -> BNode:
        """Return the class of what stands in a relation to something of a class."""
        node = self.blank(OWL.Restriction)
        self.add(node, OWL.onProperty, self.term(relation.value))
        self.add(node, OWL.someValuesFrom, value)
        return node

    def named(self, relation: Relation, id: str) -> URIRef:
        """Return the same class under a name, for where it is used often."""
        name = self.name(relation.value, id)
        if (name, RDF.type, OWL.Class) not in self.graph:
            self.add(name, RDF.type, OWL.Class)
            self.add(name, OWL.equivalentClass, self.having(relation, self.concept(id)))
        return name

    def lacking(self, classes: Sequence[Node]) -> BNode:
        """Return the class of what is in none of some classes."""
        node = self.blank(OWL.Class)
        if len(classes) == 1:
            self.add(node, OWL.complementOf, classes[0])
        else:
            union = self.blank(OWL.Class)
            self.add(union, OWL.unionOf, self._list(classes))
            self.add(node, OWL.complementOf, union)
        return node

    def _list(self, items: Sequence[Node]) -> Node:
        rest: Node = RDF.nil
        for item in reversed(items):
            self._blank += 1
            node = BNode(f"b{self._blank}")
            self.add(node, RDF.first, item)
            self.add(node, RDF.rest, rest)
            rest = node
        return rest
