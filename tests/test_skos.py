"""SKOS: the integrity conditions hold, and the shapes that say so find what breaks them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from rdflib import SKOS, Graph, URIRef
from test_rdf import EVERYTHING

from genai_taxonomy.claims import Relation
from genai_taxonomy.formats import rdf
from genai_taxonomy.taxonomy import Taxonomy

SHAPES = Graph().parse(Path(__file__).parent / "data" / "skos_shapes.ttl")
PREFIXES = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <https://example.org/> .
"""


def broken(graph: Graph) -> dict[str, set[str]]:
    """Return the conditions that a graph breaks, each with the nodes that break it."""
    sh = "http://www.w3.org/ns/shacl#"
    # It is typed in part.
    pyshacl: Any = import_module("pyshacl")
    report: Graph = pyshacl.validate(graph, shacl_graph=SHAPES)[1]
    found: dict[str, set[str]] = {}
    for result in report.subjects(URIRef(f"{sh}sourceConstraintComponent")):
        message = str(report.value(result, URIRef(f"{sh}resultMessage")))
        node = str(report.value(result, URIRef(f"{sh}value")))
        found.setdefault(message.partition(":")[0], set()).add(node.rpartition("/")[2])
    return found


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        (":x a skos:ConceptScheme, skos:Concept .", "S9"),
        (':x skos:prefLabel "X" ; skos:altLabel "X" .', "S13"),
        (':x skos:hiddenLabel "X"@en ; skos:altLabel "X"@en .', "S13"),
        (':x skos:prefLabel "X", "Y" .', "S14"),
        (':x skos:prefLabel "X"@en, "Y"@en .', "S14"),
        (":x skos:related :z ; skos:broader :y . :y skos:broader :z .", "S27"),
        (":z skos:related :x ; skos:narrower :x .", "S27"),
        (":x a skos:Collection, skos:Concept .", "S37"),
        (":x skos:exactMatch :y ; skos:broadMatch :y .", "S46"),
        (":x skos:exactMatch :y ; skos:relatedMatch :y .", "S46"),
    ],
)
def test_each_shape_finds_what_breaks_its_condition(text: str, condition: str) -> None:
    found = broken(Graph().parse(data=PREFIXES + text))
    assert list(found) == [condition]
    assert "x" in found[condition]


def test_what_is_allowed_breaks_nothing() -> None:
    text = (
        ':x a skos:Concept ; skos:prefLabel "X"@en, "X"@de, "X" ; skos:altLabel "Y" ; skos:broader :y ;'
        " skos:related :z ; skos:exactMatch <urn:a> ; skos:broadMatch <urn:b> ."
        " :s a skos:ConceptScheme . :c a skos:Collection ."
    )
    assert broken(Graph().parse(data=PREFIXES + text)) == {}


def test_exports_are_whole_skos() -> None:
    bundled = Taxonomy.bundled()
    # What else is claimed says nothing in SKOS.
    subsets = tuple(claim for claim in bundled.assertions if claim.relation is Relation.SUBSET_OF)
    for taxonomy in (EVERYTHING, Taxonomy(bundled.concepts, subsets)):
        whole = rdf.to_graph(taxonomy)
        kept = Graph()
        for triple in whole:
            if str(triple[1]).startswith(str(SKOS)) or str(triple[2]).startswith(str(SKOS)):
                kept.add(triple)
        assert len(set(kept.subjects(SKOS.prefLabel))) == len(taxonomy.concepts)
        assert broken(kept) == {}
