"""How other libraries build a graph and tell whether one node is below another, in the fastest ways that they document.

Everything that can be done before the questions is: graphs are built, and nodes are given as the library numbers them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import networkx as nx

from benchmarks.generated import NAMESPACE, Edge, Pair, nodes_of, write_obo, write_triples
from benchmarks.measuring import library

#: By its name, each way to ask a library; answers all its questions anew at each call.
Ways: TypeAlias = dict[str, Callable[[], list[bool]]]


def networkx_graph(edges: Collection[Edge]) -> nx.DiGraph[str]:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(edges)
    return graph


def rustworkx_graph(edges: Collection[Edge]) -> tuple[Any, dict[str, int]]:
    graph = library("rustworkx").PyDiGraph()
    nodes = nodes_of(edges)
    numbers = dict(zip(nodes, graph.add_nodes_from(nodes), strict=True))
    graph.add_edges_from_no_data([(numbers[low], numbers[high]) for low, high in edges])
    return graph, numbers


def igraph_graph(edges: Collection[Edge]) -> tuple[Any, dict[str, int]]:
    numbers = {node: number for number, node in enumerate(nodes_of(edges))}
    numbered = [(numbers[low], numbers[high]) for low, high in edges]
    return library("igraph").Graph(len(numbers), numbered, directed=True), numbers


def _networkx(edges: Collection[Edge], pairs: Sequence[Pair]) -> Ways:
    graph = networkx_graph(edges)
    return {"networkx has_path": lambda: [nx.has_path(graph, low, high) for low, high in pairs]}


def _rustworkx(edges: Collection[Edge], pairs: Sequence[Pair]) -> Ways:
    rx = library("rustworkx")
    graph, numbers = rustworkx_graph(edges)
    numbered = [(numbers[low], numbers[high]) for low, high in pairs]
    return {
        "rustworkx has_path": lambda: [rx.has_path(graph, low, high) for low, high in numbered],
        "rustworkx descendants": lambda: [high in rx.descendants(graph, low) for low, high in numbered],
    }


def _igraph(edges: Collection[Edge], pairs: Sequence[Pair]) -> Ways:
    graph, numbers = igraph_graph(edges)
    numbered = [(numbers[low], numbers[high]) for low, high in pairs]
    return {"igraph subcomponent": lambda: [high in graph.subcomponent(low, mode="out") for low, high in numbered]}


def _pronto(edges: Collection[Edge], pairs: Sequence[Pair]) -> Ways:
    with TemporaryDirectory() as folder:
        path = Path(folder, "graph.obo")
        write_obo(edges, path)
        ontology = library("pronto").Ontology(path)
    terms = [(ontology[low], ontology[high]) for low, high in pairs]
    return {
        "pronto superclasses": lambda: [high in low.superclasses() for low, high in terms],
        "pronto superclasses().to_set": lambda: [high in low.superclasses().to_set() for low, high in terms],
    }


def _rdflib(edges: Collection[Edge], pairs: Sequence[Pair]) -> Ways:
    rdflib = library("rdflib")
    below = rdflib.RDFS.subClassOf
    iris = {node: rdflib.URIRef(NAMESPACE + node) for node in nodes_of(edges)}
    graph = rdflib.Graph()
    graph.addN((iris[low], below, iris[high], graph) for low, high in edges)
    named = [(iris[low], iris[high]) for low, high in pairs]
    path = below * rdflib.paths.ZeroOrMore
    return {
        "rdflib transitive_objects": lambda: [high in graph.transitive_objects(low, below) for low, high in named],
        "rdflib path": lambda: [(low, path, high) in graph for low, high in named],
    }


def _owlready2(edges: Collection[Edge], pairs: Sequence[Pair]) -> Ways:
    world: Any = library("owlready2").World()
    with TemporaryDirectory() as folder:
        path = Path(folder, "graph.nt")
        write_triples(edges, path)
        world.get_ontology(path.as_uri()).load()
    classes = [(world[NAMESPACE + low], world[NAMESPACE + high]) for low, high in pairs]
    # Its search collects everything below a class, which takes seconds near the root.
    return {"owlready2 issubclass": lambda: [issubclass(low, high) for low, high in classes]}


#: What each library is asked with, by the name under which it is installed and imported.
PEERS: dict[str, Callable[[Collection[Edge], Sequence[Pair]], Ways]] = {
    "networkx": _networkx,
    "rustworkx": _rustworkx,
    "igraph": _igraph,
    "pronto": _pronto,
    "rdflib": _rdflib,
    "owlready2": _owlready2,
}
