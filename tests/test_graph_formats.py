"""Graphs as files: networkx, igraph and Graphviz read what is written, and graphs of others become taxonomies."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html import unescape
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from lossy import expected, same
from random_taxonomies import Content, contents
from test_native import taxonomies

from genai_taxonomy import (
    Aspect,
    AspectText,
    Assertion,
    Concept,
    DocumentError,
    Model,
    ModelFamily,
    Quantifier,
    Relation,
    Source,
    Task,
    Taxonomy,
    TaxonomyError,
)
from genai_taxonomy.formats import dot, graphml, mermaid, node_link
from genai_taxonomy.formats.drawing import HIERARCHY
from genai_taxonomy.formats.networkx_reader import from_networkx
from genai_taxonomy.formats.stated import place

#: Untyped, in whole or in part.
_networkx: Any = nx
_igraph: Any = import_module("igraph")
_pygraphviz: Any = import_module("pygraphviz")

KEPT = (Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF)
PAGE = Source("page", title="Page", authors=("We",), year=2026, url="https://example.org/page")
MARKUP = r"""<b>&amp; "a" 'b' \n \N %%{x}%% [c] {d} `e` $f$ #35; ]]> | größe 模型 1. - g"""
AI = ModelFamily("ai", "AI")
#: Ids that are words of the languages, and a label that is markup in all of them.
END = ModelFamily("end", MARKUP, definition=MARKUP, aliases=("a", MARKUP), exact_match=("x",), close_match=("y",))
TASK = Task("graph", "Graph")
NODE = Model("node-1", "\\")
SMALL = Taxonomy(
    (AI, END, TASK, NODE, Model("default", "Default", replaced_by=NODE)),
    (
        Assertion(END, Relation.SUBSET_OF, AI, evidence=(PAGE.at("page 1"), PAGE.at("page 2"))),
        Assertion(AI, Relation.SUBSET_OF, END, evidence=PAGE, disputed_by=PAGE.at("page 3")),
        Assertion(END, Relation.PERFORMS, TASK, evidence=PAGE),
        Assertion(END, Relation.PERFORMS, TASK, Quantifier.TYPICALLY, evidence=PAGE),
        Assertion(END, Relation.PERFORMS, TASK, Quantifier.TYPICALLY, evidence=PAGE.at("again")),
        Assertion(NODE, Relation.MEMBER_OF, END, evidence=PAGE),
    ),
    version="7",
)


#: A text under an aspect is no edge.
TOLD = Taxonomy(
    (AI, ASPECT := Aspect("mechanism", "Mechanism")),
    (Assertion(AI, Relation.DESCRIBED, AspectText(ASPECT, "Learns."), evidence=PAGE),),
)
TAXONOMIES = [
    pytest.param(TOLD, id="told"),
    pytest.param(SMALL, id="small"),
    pytest.param(Taxonomy.bundled(), id="bundled", marks=pytest.mark.exhaustive),
]


def faults_of(document: object, **options: Any) -> tuple[tuple[str, str], ...]:
    text = document if isinstance(document, str | bytes) else json.dumps(document)
    with pytest.raises(DocumentError) as caught:
        node_link.loads(text, source=PAGE, **options)
    return caught.value.faults


def edges_of(taxonomy: Taxonomy) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield what an edge of a plain graph holds, by the documentation."""
    for claim in taxonomy.assertions:
        if isinstance(claim.object, Concept):
            yield (
                claim.subject.id,
                claim.object.id,
                {
                    "relation": claim.relation.value,
                    "quantifier": claim.quantifier.value,
                    "evidence": [place(citation) for citation in claim.evidence],
                    "disputed_by": [place(citation) for citation in claim.disputed_by],
                },
            )


def node_of(concept: Concept) -> dict[str, Any]:
    return {
        "facet": type(concept).__name__,
        "label": concept.label,
        "definition": concept.definition,
        "aliases": list(concept.aliases),
        "exact_match": list(concept.exact_match),
        "close_match": list(concept.close_match),
        "replaced_by": concept.replaced_by.id if concept.replaced_by else "",
    }


def joined(data: dict[str, Any]) -> dict[str, str]:
    return {key: value if isinstance(value, str) else "; ".join(value) for key, value in data.items()}


def sorted_edges(edges: Any) -> list[Any]:
    return sorted(edges, key=str)


# GraphML


@pytest.mark.parametrize("taxonomy", TAXONOMIES)
def test_networkx_and_igraph_read_the_same_from_graphml(taxonomy: Taxonomy, tmp_path: Path) -> None:
    graphml.dump(taxonomy, tmp_path / "x.graphml")
    graph = nx.read_graphml(tmp_path / "x.graphml", force_multigraph=True)
    nodes = {concept.id: joined(node_of(concept)) for concept in taxonomy.concepts}
    edges = sorted_edges((low, high, joined(data)) for low, high, data in edges_of(taxonomy))
    assert graph.graph["version"] == taxonomy.version
    assert dict(graph.nodes(data=True)) == nodes
    assert sorted_edges(graph.edges(data=True)) == edges
    other = _igraph.Graph.Read_GraphML(str(tmp_path / "x.graphml"))
    read = {vertex["id"]: {key: vertex[key] for key in vertex.attributes() if key != "id"} for vertex in other.vs}
    assert other.is_directed()
    assert read == nodes
    names = other.vs["id"]
    keys = ("relation", "quantifier", "evidence", "disputed_by")
    told = ((names[edge.source], names[edge.target], {key: edge[key] for key in keys}) for edge in other.es)
    assert sorted_edges(told) == edges


def test_an_empty_taxonomy_is_an_empty_graph() -> None:
    assert nx.parse_graphml(graphml.dumps(Taxonomy(()))).order() == 0
    assert node_link.loads(node_link.dumps(Taxonomy(())), source=PAGE) == Taxonomy(())
    assert dot.dumps(Taxonomy(())) == "digraph {\n  rankdir=BT;\n  node [shape=box];\n}\n"
    assert mermaid.dumps(Taxonomy(())) == "flowchart BT\n"


# Node-link


@pytest.mark.parametrize("taxonomy", TAXONOMIES)
def test_networkx_reads_node_link_json(taxonomy: Taxonomy) -> None:
    graph = _networkx.node_link_graph(json.loads(node_link.dumps(taxonomy)), edges="edges")
    assert dict(graph.nodes(data=True)) == {concept.id: node_of(concept) for concept in taxonomy.concepts}
    assert sorted_edges(graph.edges(data=True)) == sorted_edges(edges_of(taxonomy))
    assert same(from_networkx(graph, source=PAGE), expected(taxonomy, PAGE, KEPT) or taxonomy)


def assert_the_rest_comes_back(taxonomy: Taxonomy) -> None:
    text = node_link.dumps(taxonomy)
    wanted = expected(taxonomy, PAGE, KEPT)
    if wanted is None:
        assert faults_of(text)
    else:
        assert same(node_link.loads(text, source=PAGE), wanted)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(taxonomies())
def test_what_comes_back_is_what_the_documentation_says(taxonomy: Taxonomy) -> None:
    assert_the_rest_comes_back(taxonomy)


@settings(max_examples=20, deadline=None)
@given(contents())
def test_what_comes_back_of_a_tangle_of_claims(content: Content) -> None:
    try:
        taxonomy = content.build()
    except TaxonomyError:
        return
    assert_the_rest_comes_back(taxonomy)


def test_a_graph_of_others_is_read_for_what_it_says(tmp_path: Path) -> None:
    nodes: list[object] = [
        {"id": 1, "label": "Deep  net", "definition": "Many layers.", "aliases": ["DNN"], "weight": 0.5},
        {"id": "CNN", "facet": None},
        {"id": "text generation", "facet": "Task"},
        {"id": "old", "replaced_by": "CNN"},
        {"id": "gone", "replaced_by": "nothing"},
    ]
    links: list[object] = [
        {"source": "CNN", "target": 1},
        {"source": "CNN", "target": 1, "relation": "subset_of"},
        {"source": 1, "target": "nothing", "relation": "part_of"},
        {"source": 1, "target": "CNN", "disputed_by": ["someone"]},
    ]
    deep = ModelFamily(
        "id-1",
        "Deep net",
        definition="Many layers.",
        aliases=("DNN",),
        defined_by=(PAGE.at("1"),),
        exact_match=("1",),
    )
    cnn = ModelFamily("cnn", "CNN")
    wanted = Taxonomy(
        (deep, cnn, Task("text-generation", "text generation"), ModelFamily("old", "old", replaced_by=cnn)),
        (Assertion(cnn, Relation.SUBSET_OF, deep, evidence=PAGE.at("CNN")),),
        version="3",
    )
    document = {"graph": {"version": "3"}, "nodes": nodes, "links": links}
    (tmp_path / "x.json").write_text(json.dumps(document), encoding="utf-8")
    assert node_link.load(tmp_path / "x.json", source=PAGE) == wanted
    assert node_link.loads(json.dumps(document), source=PAGE, facet=Task).concepts[1] == Task("cnn", "CNN")
    node_link.dump(wanted, tmp_path / "y.json")
    assert (tmp_path / "y.json").read_text(encoding="utf-8") == node_link.dumps(wanted)


def test_every_fault_of_a_graph_is_told_at_once() -> None:
    nodes = [{"id": True}, {"id": "a", "aliases": ["b", 5]}, {}, {"id": "a"}, {"id": ["a", 1]}]
    edges = [{"source": "nothing", "target": "a"}, {"source": "a"}, {"source": "a", "target": "nothing"}]
    assert faults_of({"directed": False, "nodes": nodes, "edges": edges}) == (
        ("directed", "false; an edge without a direction has no broader end"),
        ("nodes[0].id", "a text or a whole number is needed, not true"),
        ("nodes[1].aliases[1]", "a text is needed, not 5"),
        ("nodes[2].id", "missing"),
        ("nodes[4].id", "a text or a whole number is needed, not a list"),
        ("edges[0].source", "no node has the id 'nothing'; add it, or mend the reference"),
        ("edges[1].target", "missing"),
        ("nodes[3]", "'a' is given twice; rename or remove one"),
    )
    edges = [{"source": "a", "target": "nothing"}, {"source": "a", "target": "a"}, {"target": "a"}]
    assert faults_of({"nodes": [{"id": "a"}], "edges": edges[:2]}) == (
        ("edges[0].target", "no term has the identifier 'nothing'; add it, or mend the reference"),
    )
    assert faults_of({"nodes": [{"id": "a"}], "edges": edges[2:]}) == (("edges[0].source", "missing"),)
    assert faults_of("{}") == (("nodes", "missing"),)
    assert faults_of("[" * 10_000) == (("", "not readable: nested too deeply"),)
    assert faults_of("{}", limit=1) == (("", "larger than the 1 bytes allowed; raise limit= if it is to be read"),)


def test_a_networkx_graph_with_faults_names_them() -> None:
    for graph in (nx.DiGraph([("a", "b"), ("b", "a")]), nx.DiGraph([((1, 2), "a")])):
        with pytest.raises(DocumentError, match=r"networkx graph: [12] fault"):
            from_networkx(graph, source=PAGE, name="networkx graph")


@pytest.mark.exhaustive
def test_the_intelligence_task_ontology(real: Path) -> None:
    tree = json.loads((real / "ito" / "ai-process.json").read_text(encoding="utf-8"))
    graph: nx.DiGraph[str] = nx.DiGraph()
    waiting = [tree]
    while waiting:
        parent = waiting.pop()
        graph.add_node(parent["name"])
        children = parent.get("children", [])
        graph.add_edges_from((child["name"], parent["name"]) for child in children)
        waiting += children
    document = json.dumps(_networkx.node_link_data(graph, edges="edges"))
    taxonomy = node_link.loads(document, source=PAGE, facet=Task)
    tasks = {concept.label: concept for concept in taxonomy.concepts if isinstance(concept, Task)}
    assert len(tasks) == 1098
    # Two of its 1,268 edges say that something is narrower than itself.
    assert len(taxonomy.claims) == 1266
    closure = nx.transitive_closure(graph, reflexive=True)
    # Some names have spaces that a label has not.
    ours = {name: tasks[" ".join(name.split())] for name in graph}
    above = {name: set(closure[name]) for name in graph}
    for one, other in product(ours, ours):
        assert taxonomy.is_subset(ours[one], ours[other]) is (other in above[one])


# DOT


def test_graphviz_shows_what_the_taxonomy_says(tmp_path: Path) -> None:
    dot.dump(SMALL, tmp_path / "x.dot", relations=(*HIERARCHY, Relation.PERFORMS))
    graph = _pygraphviz.AGraph(str(tmp_path / "x.dot"))
    svg = ET.fromstring(graph.draw(format="svg", prog="dot"))
    space = "{http://www.w3.org/2000/svg}"
    groups = [g for g in svg.iter(f"{space}g") if g.get("class") in ("node", "edge")]
    shown = {g.findtext(f"{space}title"): g.findtext(f"{space}text") for g in groups if g.get("class") == "node"}
    # A space in front of another one is shown as one that does not break.
    assert {id: (text or "").replace("\xa0", " ") for id, text in shown.items()} == {
        concept.id: concept.label for concept in SMALL.concepts
    }
    lines = sorted(
        (g.findtext(f"{space}title"), g.findtext(f"{space}text")) for g in groups if g.get("class") == "edge"
    )
    assert lines == [
        ("ai->end", None),
        ("end->ai", None),
        ("end->graph", "performs"),
        ("end->graph", "typically performs"),
        ("node-1->end", None),
    ]
    assert graph.get_edge("ai", "end").attr["style"] == "dotted"
    assert graph.get_node("node-1").attr["style"] == "rounded"


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_in_dot() -> None:
    bundled = Taxonomy.bundled()
    graph = _pygraphviz.AGraph(string=dot.dumps(bundled))
    assert {node: unescape(node.attr["label"]) for node in graph.nodes()} == {c.id: c.label for c in bundled.concepts}
    drawn = {(c.subject.id, c.concepts[1].id, c.disputed) for c in bundled.assertions if c.relation in HIERARCHY}
    read = [(low, high, graph.get_edge(low, high).attr["style"] == "dotted") for low, high in graph.edges()]
    assert len(read) == len(set(read))
    assert set(read) == drawn


# Mermaid: the tests in a browser let its own parser read it


def test_a_flowchart_is_written_as_it_is_specified(tmp_path: Path) -> None:
    small = evolve(SMALL, concepts=(AI, evolve(END, label='<"GPT-4.1"> 1. - a -'), TASK, NODE), claims=())
    (end,) = [concept for concept in small.concepts if concept.id == "end"]
    small = evolve(small, claims=tuple(evolve(c, subject=end) for c in SMALL.assertions if c.subject is END))
    mermaid.dump(small, tmp_path / "x.mmd", relations=list(Relation))
    assert (
        (tmp_path / "x.mmd").read_text(encoding="utf-8")
        == """flowchart BT
  c_ai["AI"]
  c_end["#60;#34;GPT-4.1#34;#62; 1#46; #45; a #45;"]
  c_graph["Graph"]
  c_node_1("#92;")
  c_end --> c_ai
  c_end -->|"performs"| c_graph
  c_end -->|"typically performs"| c_graph
"""
    )
    assert "c_ai -.-> c_end\n" in mermaid.dumps(SMALL)
