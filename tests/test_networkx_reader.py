"""Graphs of networkx come in as they went out, and graphs of others with evidence for every edge."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any
from unicodedata import normalize

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import RDFS, Graph, URIRef

from genai_taxonomy import (
    Assertion,
    ConflictingConceptError,
    DocumentError,
    InvalidValueError,
    Model,
    ModelFamily,
    Relation,
    Source,
    Task,
    Taxonomy,
    WrongFacetError,
    sources,
)
from genai_taxonomy.authoring import about, subset_of
from genai_taxonomy.formats import node_link
from genai_taxonomy.formats.networkx_reader import from_networkx

PAGE = Source("page", title="Page", authors=("We",), year=None, url="https://example.org")
NO_SOURCE = ("", "the document does not say where it comes from; give the source that its claims cite")
laws = settings(max_examples=40, deadline=None)


def faults(graph: nx.DiGraph[Any], **given: Any) -> list[tuple[str, str]]:
    with pytest.raises(DocumentError) as caught:
        from_networkx(graph, **given)
    assert caught.value.name == "<graph>"
    return list(caught.value.faults)


def test_a_graph_whole() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph(version="3")
    graph.add_node(
        "http://e.org/LSTM", label="LSTM\n", aliases=["long short-term  memory", "LSTM"], definition="A net."
    )
    graph.add_node("Image net", weight=5)
    graph.add_edge("http://e.org/LSTM", "Image net", weight=2)
    lstm = ModelFamily(
        "my-lstm",
        "LSTM",
        aliases=("long short-term memory",),
        definition="A net.",
        defined_by=PAGE.at("http://e.org/LSTM"),
        exact_match=("http://e.org/LSTM",),
    )
    net = ModelFamily("my-image-net", "Image net")
    expected = Taxonomy((lstm, net), about(lstm, subset_of(net, cite=PAGE.at("http://e.org/LSTM"))), version="3")
    assert from_networkx(graph, source=PAGE, prefix="my") == expected
    assert from_networkx(nx.MultiDiGraph(graph), source=PAGE, prefix="my") == expected
    turned: nx.DiGraph[str] = graph.reverse()  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    assert from_networkx(turned, source=PAGE, prefix="my", narrower_first=False) == expected  # pyright: ignore[reportUnknownArgumentType]


def test_parallel_edges_are_one_claim_and_loops_none() -> None:
    graph: nx.MultiDiGraph[Any] = nx.MultiDiGraph([(1, "b"), (1, "b"), (1, 1)])
    found = from_networkx(graph, source=PAGE, facet=Task)
    assert [(concept.id, concept.label, concept.exact_match) for concept in found.concepts] == [
        ("id-1", "1", ()),
        ("b", "b", ()),
    ]
    assert [str(claim) for claim in found.claims] == ["1: subset of b"]


def test_a_graph_of_the_library_comes_back_as_it_went_out() -> None:
    bundled = Taxonomy.bundled()
    back = from_networkx(bundled.graph)
    assert (back.version, back.concepts) == (bundled.version, bundled.concepts)
    # What is no assertion, such as that the stated values are all there are, is in no graph.
    assert len(back.claims) == len(bundled.assertions)
    assert frozenset(back.claims) == frozenset(bundled.assertions)


def test_what_is_added_to_a_graph_of_the_library_needs_a_source() -> None:
    net, gan = ModelFamily("net", "Net"), ModelFamily("gan", "GAN")
    ours = Taxonomy((net, gan), about(gan, subset_of(net, cite=sources.GOODFELLOW_2014)))
    graph = nx.DiGraph(ours.graph)
    graph.add_edge("CycleGAN", "gan")
    assert faults(graph) == [NO_SOURCE]
    cycle = ModelFamily("cycle-gan", "CycleGAN")
    assert from_networkx(graph, source=PAGE) == ours.extend(
        cycle, about(cycle, subset_of(gan, cite=PAGE.at("CycleGAN"))), version="0"
    )


def test_a_definition_needs_a_source_and_a_name_none() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_node("gan")
    assert from_networkx(graph) == Taxonomy((ModelFamily("gan", "gan"),))
    graph.add_node("vae", definition="A model.")
    assert faults(graph) == [NO_SOURCE]


def test_new_ids_leave_room_for_those_that_a_graph_brings() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_node("GAN", label="Net of ours", facet="Task")
    graph.add_node("kept", concept=ModelFamily("gan", "GAN"))
    assert from_networkx(graph, source=PAGE).concepts == (
        Task("gan-2", "Net of ours", exact_match=("GAN",)),
        ModelFamily("gan", "GAN"),
    )


def test_every_fault_is_reported_at_once() -> None:
    graph: nx.DiGraph[Any] = nx.DiGraph()
    graph.add_node(1)
    graph.add_node("1")
    graph.add_node("a", label=5)
    graph.add_node("b", aliases="bee")
    graph.add_node("c", aliases=[None], facet="Task")
    graph.add_node("d", facet="Tusk")
    graph.add_node("e", definition=["e"])
    graph.add_node("f", facet="Mode")
    graph.add_node("g\0", descriptions=["It is a g."])
    graph.add_edge("h", "i", assertions=("h is an i",))
    graph.add_edge("h", "j", assertions=7)
    graph.add_edge("k", "l")
    graph.add_edge("l", "k")
    assert faults(graph, source=PAGE) == [
        ("nodes['g\\x00'].descriptions", "assertions are needed, not 'It is a g.'"),
        ("edges['h', 'i'].assertions", "assertions are needed, not 'h is an i'"),
        ("edges['h', 'j'].assertions", "assertions are needed, not 7"),
        ("nodes['a'].label", "a text is needed, not 5"),
        ("nodes['b'].aliases", "a list is needed, not 'bee'"),
        ("nodes['c'].aliases[0]", "a text is needed, not null"),
        ("nodes['d'].facet", "'Tusk' is not known here; did you mean 'Task'?"),
        ("nodes['e'].definition", "a text is needed, not a list"),
        ("nodes['f'].facet", "'Mode' is not known here; did you mean 'Model'?"),
        ("nodes['g\\x00'].id", "'g\\x00' holds the character U+0000, which cannot be printed; remove it"),
        ("nodes['1']", "'1' is given twice; rename or remove one"),
    ]
    graph.remove_node("g\0")
    assert faults(graph, source=PAGE)[-1] == (
        "nodes['k']",
        "subsets are proper, but these form a cycle: k < l < k; remove or dispute one of them",
    )


def test_a_key_that_is_no_text_is_a_fault() -> None:
    key = frozenset({1})
    assert faults(nx.DiGraph([(key, "a")]), source=PAGE) == [
        ("nodes[frozenset({1})].id", "a text or a whole number is needed, not frozenset({1})"),
        ("edges[frozenset({1}), 'a'].source", "a text or a whole number is needed, not frozenset({1})"),
    ]


def test_nodes_and_edges_say_what_those_of_node_link_json_say() -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_node("one", facet="Model", label="One", exact_match=("x:1",), close_match=["x:2"], aliases=("Uno",))
    graph.add_node("old", replaced_by="a")
    graph.add_edge("one", "a", relation="member_of")
    graph.add_edge("a", "b", relation="disjoint_with")
    graph.add_edge("a", "b", disputed_by=["someone"])
    graph.add_edge("a", "b", relation="likes")
    a, b = ModelFamily("a", "a"), ModelFamily("b", "b")
    one = Model("one", "One", aliases=("Uno",), exact_match=("x:1",), close_match=("x:2",))
    expected = Taxonomy(
        (one, ModelFamily("old", "old", replaced_by=a), a, b),
        (
            Assertion(one, Relation.MEMBER_OF, a, evidence=PAGE.at("one")),
            Assertion(a, Relation.DISJOINT_WITH, b, evidence=PAGE.at("a")),
        ),
    )
    assert from_networkx(graph, source=PAGE) == expected
    data: Any = nx.node_link_data(graph, edges="edges")  # pyright: ignore[reportUnknownMemberType]
    assert node_link.loads(json.dumps(data), source=PAGE) == expected


def test_edges_between_what_cannot_be_within_one_another() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph([("a", "b"), ("m", "b")])
    graph.nodes["a"]["facet"] = "Task"
    graph.nodes["m"]["concept"] = Model("m", "M")
    assert faults(graph, source=PAGE) == [
        ("edges['a', 'b'].target", "object of subset of after a takes Task, but 'b' is a ModelFamily"),
        ("edges['m', 'b'].target", "subject of subset of takes Category, but 'm' is a Model"),
    ]


def test_claims_that_do_not_fit_together() -> None:
    a, b = ModelFamily("a", "A"), ModelFamily("b", "B")
    graph: nx.DiGraph[str] = nx.DiGraph([("a", "b", {"assertions": about(a, subset_of(b, cite=PAGE))})])
    graph.nodes["a"]["concept"] = a
    graph.nodes["b"]["concept"] = ModelFamily("b", "Bee")
    with pytest.raises(ConflictingConceptError):
        from_networkx(graph)


def test_a_wrong_call() -> None:
    for graph in (nx.Graph([("a", "b")]), [("a", "b")]):
        with pytest.raises(
            InvalidValueError, match=r"^graph of from_networkx is .*: a directed networkx graph is needed$"
        ):
            from_networkx(graph, source=PAGE)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(WrongFacetError):
        from_networkx(nx.DiGraph(), facet=Model)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert from_networkx(nx.DiGraph()) == Taxonomy(())


@laws
@given(st.dictionaries(st.text(max_size=4), st.lists(st.text(max_size=4), max_size=3), max_size=6))
def test_any_graph_of_texts_is_read_or_refused_with_its_faults(neighbours: dict[str, list[str]]) -> None:
    graph: nx.DiGraph[str] = nx.DiGraph([(low, high) for low, highs in neighbours.items() for high in highs])
    graph.add_nodes_from(neighbours)
    plain = all(key and key.isprintable() and " ".join(normalize("NFC", key).split()) == key for key in graph.nodes)
    acyclic = nx.is_directed_acyclic_graph(nx.DiGraph([edge for edge in graph.edges if edge[0] != edge[1]]))
    try:
        found = from_networkx(graph, source=PAGE)
    except DocumentError:
        assert not (plain and acyclic)
        return
    assert acyclic
    assert len({concept.id for concept in found.concepts}) == len(graph)
    keys = dict(zip(graph.nodes, found.concepts, strict=True))
    for low in keys:
        for high in keys:
            assert is_subset(found, keys[low], keys[high]) == nx.has_path(graph, low, high)


def is_subset(taxonomy: Taxonomy, narrower: Any, broader: Any) -> bool:
    return taxonomy.is_subset(narrower, broader)


# The process hierarchy of the Intelligence Task Ontology


def process_graph(file: Path) -> nx.DiGraph[str]:
    graph: nx.DiGraph[str] = nx.DiGraph()
    waiting: list[dict[str, Any]] = [json.loads(file.read_text("utf-8"))]
    for item in waiting:
        given = {
            "definition": item.get("description", ""),
            "aliases": ast.literal_eval(item.get("hasExactSynonym", "[]")),
        }
        graph.add_node(item["name"], **given)
        for child in item.get("children", ()):
            graph.add_edge(child["name"], item["name"])
            waiting.append(child)
    return graph


def test_the_intelligence_task_ontology(real: Path) -> None:
    file = real / "ito" / "ai-process.json"
    graph = process_graph(file)
    found = from_networkx(graph, source=PAGE, facet=Task)
    # Two edges lead from a name to itself.
    assert (len(found.concepts), len(found.claims), graph.number_of_edges()) == (1098, 1266, 1268)
    assert found.is_subset("Automatic image annotation", "AI process")
    # One concept for each name, in the same order.
    nodes = dict(zip(graph.nodes, (URIRef(f"http://e.org/{concept.id}") for concept in found.concepts), strict=True))
    oracle = Graph()
    for low, high in graph.edges:
        oracle.add((nodes[low], RDFS.subClassOf, nodes[high]))
    for concept, node in zip(found.concepts, nodes.values(), strict=True):
        above = set(oracle.transitive_objects(node, RDFS.subClassOf))
        inside = zip(nodes.values(), found.concepts, strict=True)
        assert {other for other, broader in inside if is_subset(found, concept, broader)} == above
