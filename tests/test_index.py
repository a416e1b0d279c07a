"""The index holds the laws of an order, agrees with networkx on every graph, and does no more work than it should."""

# Functions of networkx are only partly typed, and of nodes that are literals pyright makes a type that holds no others.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportArgumentType=false

from __future__ import annotations

import pickle
import random
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_taxonomy import (
    LLM,
    CycleError,
    GenerativeAI,
    InvalidValueError,
    MissingExtraError,
    SubsumptionIndex,
    UnknownNodeError,
    batch,
    closures,
    is_subset,
)

if TYPE_CHECKING:
    from types import FrameType

Edges: TypeAlias = list[tuple[int, int]]

NODES = range(12)
pair = st.tuples(st.sampled_from(NODES), st.sampled_from(NODES))
#: Edges from lower to higher numbers, so that there can be no cycle.
acyclic: st.SearchStrategy[Edges] = st.lists(st.sampled_from(tuple(combinations(NODES, 2))))
#: Edges of any kind.
tangled: st.SearchStrategy[Edges] = st.lists(pair)

#: Limits that force each form of what is above a node: entries, entries per node, and nodes for bits.
FORMS = {"sets": (10**9, 0, 0), "bits": (0, 0, 10**9), "search": (0, 0, 0), "sets, then bits": (8, 0, 10**9)}
forms = st.sampled_from(tuple(FORMS))
#: Limits that force each form of answers for arrays: nodes for bits, and pairs.
ARRAYS = {"bits": (10**9, 0), "pairs": (0, 10**9), "one by one": (0, 0)}


@contextmanager
def limits(form: str, arrays: str = "bits") -> Generator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in zip(("MOST_ENTRIES", "MOST_ENTRIES_PER_NODE", "MOST_BITS"), FORMS[form], strict=True):
            patch.setattr(closures, name, value)
        for name, value in zip(("MOST_BITS", "MOST_PAIRS"), ARRAYS[arrays], strict=True):
            patch.setattr(batch, name, value)
        yield


def oracle(edges: Edges) -> nx.DiGraph[int]:
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(NODES)
    graph.add_edges_from(edges)
    return graph


@given(acyclic, forms)
def test_it_agrees_with_networkx(edges: Edges, form: str) -> None:
    graph = oracle(edges)
    with limits(form):
        index = SubsumptionIndex.from_edges(edges, nodes=NODES)
        assert list(index) == list(NODES)
        assert len(index) == len(NODES)
        for low in NODES:
            assert set(index.ancestors(low)) == nx.descendants(graph, low)
            assert set(index.descendants(low)) == nx.ancestors(graph, low)
            for high in NODES:
                assert index.is_subset(low, high) == nx.has_path(graph, low, high)
                path = index.path(low, high)
                assert len(path) == (nx.shortest_path_length(graph, low, high) + 1 if path else 0)
                assert bool(path) == nx.has_path(graph, low, high)
                assert set(pairwise(path)) <= graph.edges()


@given(tangled)
def test_it_agrees_with_networkx_where_cycles_are_allowed(edges: Edges) -> None:
    graph = oracle(edges)
    index = SubsumptionIndex.from_edges(edges, nodes=NODES, allow_cycles=True)
    assert bool(index.cycle) != nx.is_directed_acyclic_graph(graph)
    for low, high in product(NODES, NODES):
        assert index.is_subset(low, high) == nx.has_path(graph, low, high)
        assert bool(index.path(low, high)) == nx.has_path(graph, low, high)


@given(tangled, st.integers(0, 20))
def test_a_cycle_is_reported_whole(edges: Edges, first: int) -> None:
    graph = oracle(edges)
    is_acyclic = nx.is_directed_acyclic_graph(graph)
    builds: tuple[Callable[[], SubsumptionIndex[int]], ...] = (
        lambda: SubsumptionIndex.from_edges(edges),
        lambda: SubsumptionIndex.from_edges(edges[:first], allow_cycles=True).extend(edges[first:]),
    )
    for build in builds:
        found: tuple[object, ...] = ()
        try:
            allowed = build().cycle
        except CycleError as error:
            found = error.path
            allowed = ()
        assert bool(found or allowed) != is_acyclic
        if found:
            assert found[0] == found[-1]
            assert len(set(found)) == len(found) - 1
            assert set(pairwise(found)) <= set(graph.edges())
            assert str(CycleError(found)).count(" < ") == len(found) - 1


@given(acyclic, acyclic, st.sets(st.sampled_from(NODES)), forms)
def test_extending_gives_what_building_anew_gives(edges: Edges, more: Edges, asked: set[int], form: str) -> None:
    with limits(form):
        index = SubsumptionIndex.from_edges(edges, nodes=NODES)
        before = {(low, high): index.is_subset(low, high) for low in asked for high in NODES}
        grown, anew = index.extend(more), SubsumptionIndex.from_edges(edges + more, nodes=NODES)
        for low, high in product(NODES, NODES):
            assert grown.is_subset(low, high) == anew.is_subset(low, high)
            assert grown.is_subset(low, high) or not index.is_subset(low, high)
        assert all(index.is_subset(low, high) == answer for (low, high), answer in before.items())


@given(acyclic, st.lists(st.sampled_from(NODES), min_size=1, max_size=3), forms)
def test_common_ancestors(edges: Edges, given_nodes: list[int], form: str) -> None:
    graph = oracle(edges)
    with limits(form):
        index = SubsumptionIndex.from_edges(edges, nodes=NODES)
        shared = index.common_ancestors(*given_nodes)
        lowest = index.lowest_common_ancestors(*given_nodes)
    expected = set.intersection(*({node, *nx.descendants(graph, node)} for node in given_nodes))
    assert set(shared) == expected
    assert len(shared) == len(expected)
    assert not any(nx.has_path(graph, later, earlier) for i, earlier in enumerate(shared) for later in shared[i + 1 :])
    assert set(lowest) == {n for n in expected if not any(nx.has_path(graph, m, n) for m in expected - {n})}


@given(acyclic, st.sampled_from(tuple(ARRAYS)), forms)
def test_arrays_are_answered_as_pairs_are(edges: Edges, arrays: str, form: str) -> None:
    with limits(form, arrays):
        index = SubsumptionIndex.from_edges(edges, nodes=NODES)
        numbers = index.encode(NODES)
        table = index.are_subsets(numbers[:, np.newaxis], numbers)
        assert table.tolist() == [[index.is_subset(low, high) for high in NODES] for low in NODES]
        for node in NODES:
            assert (index.are_subsets(numbers, numbers[node]) == table[:, node]).all()
            assert (index.are_subsets(numbers[node], numbers) == table[node]).all()
        assert index.are_subsets(numbers[:0], numbers[:0]).tolist() == []
        assert index.are_subsets(numbers[0], numbers[0]).item() is True


def test_arrays_of_anything_else_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    index = SubsumptionIndex.from_edges([("gan", "ai")])
    with pytest.raises(InvalidValueError, match="broader of are_subsets is 'float64': give numbers from encode"):
        index.are_subsets(0, 1.0)
    for number in (-1, 2):
        with pytest.raises(InvalidValueError, match=f"narrower of are_subsets is {number}: .* from 0 to 1"):
            index.are_subsets([0, number], [1, 1])
    with pytest.raises(UnknownNodeError) as caught:
        index.encode(["gan", "vae"])
    assert caught.value.node == "vae"
    monkeypatch.setitem(sys.modules, "genai_taxonomy.batch", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'genai-taxonomy\[arrays\]'"):
        SubsumptionIndex.from_edges([("gan", "ai")]).encode(["gan"])


@pytest.mark.parametrize("form", FORMS)
def test_an_unknown_node_is_an_error_never_a_no(form: str) -> None:
    with limits(form):
        index = SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")])
        questions: tuple[Callable[[], object], ...] = (
            lambda: index.is_subset("vae", "ai"),
            lambda: index.is_subset("gan", "vae"),
            lambda: index.path("vae", "ai"),
            lambda: index.path("ai", "vae"),
            lambda: index.ancestors("vae"),
            lambda: index.descendants("vae"),
            lambda: index.common_ancestors("vae", "gan"),
            lambda: index.lowest_common_ancestors("gan", "vae"),
        )
        for ask in questions:
            with pytest.raises(UnknownNodeError) as caught:
                ask()
            assert caught.value.node == "vae"
            assert str(caught.value) == ("the index has no node 'vae': give it an edge, or name it among the nodes")
        assert "vae" not in index
        assert "gan" in index


@pytest.mark.parametrize("edge", [("gan",), ("gan", "deep", "ai"), 7, ("gan", []), ([], "gan")])
def test_what_is_no_edge_is_refused(edge: Any) -> None:
    with pytest.raises(InvalidValueError) as caught:
        SubsumptionIndex.from_edges([("vae", "deep"), edge])
    assert (caught.value.place, caught.value.value) == ("edge of an index", edge)
    with pytest.raises(InvalidValueError):
        SubsumptionIndex.from_edges([("vae", "deep")]).extend([edge])


def test_an_extension_shares_what_did_not_change() -> None:
    """No set is worked out again for a node that has nothing new above it."""
    index = SubsumptionIndex.from_edges([("gan", "deep"), ("vae", "deep"), ("deep", "ai"), ("tree", "ai")])
    for node in index:
        index.is_subset(node, "ai")
    grown = index.extend([("wgan", "gan"), ("deep", "learning"), ("vae", "deep")], nodes=["lonely", "ai"])
    known, old = grown._closures.known, index._closures.known  # pyright: ignore[reportPrivateUsage]  # what is shared
    assert known.keys() == {"ai", "tree"}
    assert all(known[node] is old[node] for node in known)
    assert [*grown] == ["gan", "deep", "vae", "ai", "tree", "lonely", "wgan", "learning"]
    assert grown.ancestors("wgan") == ("gan", "deep", "ai", "learning")
    unchanged = index.extend([("wgan", "gan")])
    assert unchanged._closures.known == old  # pyright: ignore[reportPrivateUsage]  # all of it
    assert repr(index) == "<SubsumptionIndex: 5 nodes, 4 edges>"


def test_one_node_of_a_cycle_is_lowest_for_all() -> None:
    edges = [("a", "b"), ("b", "a"), ("b", "c"), ("d", "b"), ("e", "c")]
    index = SubsumptionIndex.from_edges(edges, allow_cycles=True)
    assert index.lowest_common_ancestors("a", "b") == ("a",)
    assert index.lowest_common_ancestors("d", "a") == ("b",)
    assert index.lowest_common_ancestors("d", "e") == ("c",)


def test_a_cycle_that_was_allowed_stays_allowed() -> None:
    index = SubsumptionIndex.from_edges([("a", "b"), ("b", "a")], allow_cycles=True)
    assert index.cycle == ("a", "b", "a")
    assert index.ancestors("a") == ("b",)
    assert index.descendants("a") == ("b",)
    grown = index.extend([("c", "a")])
    assert grown.cycle == index.cycle
    assert grown.is_subset("c", "b")
    assert not grown.is_subset("b", "c")


def test_what_is_equally_near_stands_in_the_order_of_the_edges() -> None:
    edges = [("c", "x"), ("b", "top"), ("a", "top"), ("c", "top")]
    index = SubsumptionIndex.from_edges(edges, nodes=("a", "b", "c"))
    assert index.ancestors("c") == ("x", "top")
    assert index.descendants("top") == ("b", "a", "c")
    larger = index.extend([("d", "top"), ("a", "x")])
    for same in (larger, pickle.loads(pickle.dumps(larger))):
        assert same.descendants("top") == ("b", "a", "c", "d")
        assert same.descendants("x") == ("c", "a")


def test_it_survives_pickling() -> None:
    index = SubsumptionIndex.from_edges([("gan", "deep"), ("deep", "ai")], nodes=["lonely"])
    assert index.are_subsets(index.encode(["gan"]), index.encode(["ai"])).tolist() == [True]
    copy = pickle.loads(pickle.dumps(index))
    assert [*copy] == [*index]
    assert copy.ancestors("gan") == index.ancestors("gan")
    assert copy.cycle == ()


# What it costs, in counts: these fail when a question or a build begins to do more, on any machine.


def grown_graph(size: int, *, seed: int = 0, depth: int = 16) -> list[tuple[int, int]]:
    """Return the edges of a graph whose nodes have 1.3 parents each, among those that came before."""
    chance = random.Random(seed)
    level = [0] * size
    edges: list[tuple[int, int]] = []
    for node in range(1, size):
        for _ in range(1 + (chance.random() < 0.3)):
            parent = chance.randrange(node)
            while level[parent] >= depth:
                parent = chance.randrange(node)
            edges.append((node, parent))
            level[node] = max(level[node], level[parent] + 1)
    return edges


class Counted:
    """A node that counts how often it is hashed, as each look-up of it does."""

    hashed = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __hash__(self) -> int:
        Counted.hashed += 1
        return self.number

    @classmethod
    @contextmanager
    def at_most(cls, count: float) -> Generator[None]:
        before = cls.hashed
        yield
        assert cls.hashed - before <= count


@pytest.mark.parametrize("size", [1_000, 8_000])
def test_look_ups_grow_as_the_edges_do(size: int) -> None:
    nodes = [Counted(number) for number in range(size)]
    edges = [(nodes[low], nodes[high]) for low, high in grown_graph(size)]
    with Counted.at_most(8 * len(edges)):
        index = SubsumptionIndex.from_edges(edges)
    with Counted.at_most(12 * len(edges)):
        for node in nodes:
            index.is_subset(node, nodes[0])
    with Counted.at_most(3 * size):
        for node in nodes:
            index.is_subset(node, nodes[size // 2])
    with Counted.at_most(3 * size):
        index.extend([(Counted(size), nodes[0])])


def calls(ask: Callable[[], object]) -> list[str]:
    """Return the names of the Python functions that run for a question."""
    names: list[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            names.append(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        ask()
    finally:
        sys.setprofile(None)
    return names[1:]


def test_a_question_asked_before_runs_one_function() -> None:
    index = SubsumptionIndex.from_edges(grown_graph(100))
    questions: tuple[Callable[[], object], ...] = (
        lambda: index.is_subset(99, 0),
        lambda: index.is_subset(0, 99),
        lambda: is_subset(LLM, GenerativeAI),
        lambda: is_subset(GenerativeAI, LLM),
        lambda: is_subset("LLM", "generative AI"),
        lambda: is_subset(LLM, "generative AI"),
        lambda: is_subset("generative-ai", LLM),
    )
    for ask in questions:
        ask()
        # The index may look whether it knows the broader node.
        assert calls(ask)[0] == "is_subset"
        assert len(calls(ask)) <= 2 - (ask in questions[2:])


@pytest.mark.exhaustive
def test_a_graph_of_ten_thousand_nodes_agrees_with_networkx_throughout() -> None:
    size = 10_000
    edges = grown_graph(size)
    graph: nx.DiGraph[int] = nx.DiGraph(edges)
    index = SubsumptionIndex.from_edges(edges)
    numbers = index.encode(range(size))
    for low in range(size):
        above = nx.descendants(graph, low)
        assert set(index.ancestors(low)) == above
        assert set(np.flatnonzero(index.are_subsets(numbers[low], numbers))) == above | {low}
    for high in range(0, size, 100):
        below = nx.ancestors(graph, high)
        assert set(index.descendants(high)) == below
        assert set(np.flatnonzero(index.are_subsets(numbers, numbers[high]))) == below | {high}
    chance = np.random.default_rng(0)
    lows, highs = chance.integers(0, size, (2, 100_000))
    together = index.are_subsets(numbers[lows], numbers[highs]).tolist()
    assert together == [index.is_subset(low, high) for low, high in zip(lows.tolist(), highs.tolist(), strict=True)]
    for low, high in zip(lows[:300].tolist(), highs[:300].tolist(), strict=True):
        lowest = index.lowest_common_ancestors(low, high)
        expected = nx.lowest_common_ancestor(graph.reverse(copy=False), low, high)
        assert expected in lowest
