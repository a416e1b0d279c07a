"""What pronto and fastobo read of OBO and obographs documents, and networkx makes of it; the first two are untyped."""

from __future__ import annotations

import io
import warnings
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

import networkx as nx

from genai_taxonomy import ModelFamily, Taxonomy

_pronto: Any = import_module("pronto")
_fastobo: Any = import_module("fastobo")


class Read(NamedTuple):
    """What another parser reads of a term."""

    name: str | None
    definition: str
    synonyms: frozenset[str]
    broader: frozenset[str]


def by_pronto(text: str) -> dict[str, Read]:
    """Return the terms of an OBO or obographs document by id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it has no instances, and says so
        ontology = _pronto.Ontology(io.BytesIO(text.encode()))
    return {
        term.id: Read(
            term.name,
            str(term.definition or ""),
            frozenset(synonym.description for synonym in term.synonyms),
            frozenset(above.id for above in term.superclasses(1, with_self=False)),
        )
        for term in ontology.terms()
    }


def by_fastobo(text: str) -> dict[str, frozenset[str]]:
    """Return the ids of the terms of an OBO document, and what each is narrower than."""
    found: dict[str, frozenset[str]] = {}
    for frame in _fastobo.loads(text):
        if isinstance(frame, _fastobo.term.TermFrame):
            above = (str(clause.term) for clause in frame if isinstance(clause, _fastobo.term.IsAClause))
            found[str(frame.id)] = frozenset(above)
    return found


def check_subsets(taxonomy: Taxonomy, graph: nx.DiGraph[str]) -> None:
    """Hold every pair of concepts, by their identifiers elsewhere, to what networkx closes."""
    closure = nx.transitive_closure(graph, reflexive=True)
    ours = {concept.exact_match[0]: concept for concept in taxonomy.concepts}
    for one, other in product(ours, ours):
        narrower, broader = ours[one], ours[other]
        assert isinstance(narrower, ModelFamily)
        assert isinstance(broader, ModelFamily)
        assert taxonomy.is_subset(narrower, broader) is closure.has_edge(one, other)
