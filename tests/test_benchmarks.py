"""The benchmarks run, say what they found, and the documentation shows it."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

import cattrs
import networkx as nx
import pytest
from benchmarks import SCRIPTS, generated, measuring, page, peers, reporting
from benchmarks.growth import digest
from benchmarks.measuring import cost, freshly, interpreter, library, turns
from benchmarks.reporting import Machine, Report, Row, Series, Table, amount, report, run

from genai_taxonomy import SubsumptionIndex

MACHINE = Machine(
    date="2026-11-25",
    python="CPython 3.11.7",
    system="Debian",
    processor="A processor",
    cpus=2,
    caches=("L2 2,048 KiB",),
    memory=3 * 2**30,
    versions={"attrs": "25.4.0", "networkx": "3.6"},
    missing=("pronto", "rdflib"),
)
TIMES = Table("Times", "s", (Row("ask", 2e-6, "networkx", 5e-5, 30), Row("wait", 0.5)), advantage=True)
MEMORY = Table("Memory", "B", (Row("load", 4e8, "pronto", 1e9, 0.4), Row("keep", 2e3, limit=1e3)))
GROWTH = Series("Growth", (("Nodes", ""), ("Build", "s")), ((1000.0, 2.5e-4), (1e6, 1.4)))
FOUND = Report("example", MACHINE, (TIMES, MEMORY, GROWTH))


def titles(found: Report) -> list[tuple[str, list[str]]]:
    """Return the titles of all tables and what is in them, whatever the size of the graphs."""
    tables = [(one.title, [row.work for row in one.rows] if isinstance(one, Table) else []) for one in found.found]
    return [
        (re.sub(r"[\d,]+", "N", title), sorted({re.sub(r"\d+", "N", work) for work in works}))
        for title, works in tables
    ]


def in_this_process(program: str, *calls: str) -> str:
    """Call a function here, and run a statement in a fresh interpreter, which it is about."""
    if not calls:
        return interpreter(program)
    module, function, arguments = json.loads(calls[0])
    return json.dumps(getattr(import_module(module), function)(*arguments))


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_script_runs_at_tiny_sizes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "interpreter", in_this_process)
    found = report(name, quick=True)
    # What is kept, and so shown on the page, is what the script measures now.
    assert titles(found) == titles(Report.load(name))
    assert cattrs.structure(cattrs.unstructure(found), Report) == found


def test_the_page_shows_what_is_kept() -> None:
    text = page.PAGE.read_text("utf-8")
    assert re.findall(r"<!-- results of (\w+) -->", text) == list(SCRIPTS)
    assert page.filled(text) == text
    assert digest(page.curves()) in page.PICTURE.read_text("utf-8")


def test_a_page_is_filled_anew() -> None:
    text = page.PAGE.read_text("utf-8")
    assert page.filled(text.replace("| Work |", "| Werk |")) == text


def test_a_report_says_what_met_its_target_and_what_is_missing() -> None:
    assert str(FOUND) == (
        "Measured on 2026-11-25: CPython 3.11.7, attrs 25.4.0, networkx 3.6; A processor, 2 CPUs, L2 2,048 KiB, "
        "3 GiB of memory, Debian.\n\n"
        "**Could not be imported, and so not compared: pronto, rdflib.**\n\n"
        "**Times**\n\n"
        "| Work | Ours | Beside | Theirs | Theirs / ours | Target |\n"
        "| --- | ---: | --- | ---: | ---: | --- |\n"
        "| ask | 2 µs | networkx | 50 µs | 25 | ≥ 30: missed |\n"
        "| wait | 500 ms |  |  |  |  |\n\n"
        "**Memory**\n\n"
        "| Work | Ours | Beside | Theirs | Ours / theirs | Target |\n"
        "| --- | ---: | --- | ---: | ---: | --- |\n"
        "| load | 400 MB | pronto | 1 GB | 0.4 | ≤ 0.4: met |\n"
        "| keep | 2 kB |  |  |  | ≤ 1 kB: missed |\n\n"
        "**Growth**\n\n"
        "| Nodes | Build |\n"
        "| ---: | ---: |\n"
        "| 1,000 | 250 µs |\n"
        "| 1,000,000 | 1.4 s |"
    )
    assert FOUND.missed() == ["Times: ask", "Memory: keep"]


def test_a_report_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "RESULTS", tmp_path / "results")
    FOUND.save()
    assert Report.load("example") == FOUND


@pytest.mark.parametrize(
    ("options", "status", "kept"), [([], 0, False), (["--check"], 1, False), (["--save"], 0, True)]
)
def test_a_script_obeys_its_options(
    options: list[str],
    status: int,
    kept: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[tuple[str, bool]] = []

    def found(name: str, quick: bool) -> Report:
        asked.append((name, quick))
        return FOUND

    monkeypatch.setattr(reporting, "RESULTS", tmp_path)
    monkeypatch.setattr(reporting, "report", found)
    monkeypatch.setattr("sys.argv", ["subset", *options])
    assert run("subset") == status
    assert asked == [("subset", False)]
    assert capsys.readouterr().out.endswith("missed: Times: ask\nmissed: Memory: keep\n")
    assert (tmp_path / "example.json").exists() is kept


def test_tiny_sizes_are_not_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["subset", "--quick", "--save"])
    with pytest.raises(SystemExit):
        run("subset")
    assert "not worth keeping" in capsys.readouterr().err


def test_a_peer_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    here = library

    def without_pronto(name: str) -> object:
        return None if name == "pronto" else here(name)

    monkeypatch.setattr(reporting, "library", without_pronto)
    monkeypatch.setattr(import_module("benchmarks.load"), "library", without_pronto)
    monkeypatch.setattr(measuring, "interpreter", in_this_process)
    found = report("load", quick=True)
    assert found.machine.missing == ("pronto",)
    assert "pronto" not in found.machine.versions
    assert {row.beside for one in found.found if isinstance(one, Table) for row in one.rows} == {""}


def test_a_library_that_is_missing_is_none() -> None:
    assert library("json") is json
    assert library("no_such_library") is None


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "s", ""),
        (1.5, "s", "1.5 s"),
        (2.346e-3, "s", "2.35 ms"),
        (1e-10, "s", "0.1 ns"),
        (1234.0, "s", "1,234 s"),
        (999.4e6, "B", "999 MB"),
        (0.0, "B", "0 B"),
        (12345.6, "", "12,346"),
    ],
)
def test_amounts(value: float | None, unit: str, text: str) -> None:
    assert amount(value, unit) == text


def test_every_side_has_every_place() -> None:
    assert list(turns("abc", 3)) == [*"abc", *"bca", *"cab"]


def test_a_fresh_process_for_each_round() -> None:
    assert freshly({"five": partial(math.hypot, 3.0, 4.0)}, 2) == {"five": [5.0, 5.0]}


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is only known for the whole process")
def test_memory_that_is_kept_and_that_is_given_back() -> None:
    taken, kept = cost(lambda: [b"x" * 40_000_000, len(b"x" * 80_000_000)])
    assert kept == [b"x" * 40_000_000, 80_000_000]
    assert 35e6 < taken.kept < 75e6
    assert 110e6 < taken.peak < 160e6


@pytest.mark.parametrize("make", [generated.dag, generated.near, generated.dense, generated.deep])
def test_generated_graphs_are_the_same_at_every_run(make: Callable[[int], object]) -> None:
    assert make(600) == make(600)


def test_a_generated_graph_is_like_a_taxonomy() -> None:
    edges = generated.dag(10_000)
    graph = nx.DiGraph(edges)
    assert len(graph) == 10_000
    assert [node for node in graph if not graph.out_degree(node)] == ["n0"]
    assert 1.28 < len(edges) / 10_000 < 1.32
    assert 12 <= nx.dag_longest_path_length(graph) <= 20


def test_hard_graphs_are_hard() -> None:
    dense = generated.closure(generated.dense(1_000))
    assert Counter(map(len, dense.values()))[444] == 550
    assert len(set(dense.values())) > 900
    chain = nx.DiGraph(generated.deep(1_000))
    assert nx.dag_longest_path_length(chain) >= 199
    assert Counter(len(above) >= 199 for above in generated.closure(generated.deep(1_000)).values())[True] == 801


def test_plain_sets_agree_with_networkx() -> None:
    edges = generated.dag(400)
    above = generated.closure(edges)
    closed = nx.transitive_closure_dag(nx.DiGraph(edges))
    assert {(low, high) for low, found in above.items() for high in found} == set(closed.edges)


def test_near_has_as_many_parents_and_no_cycle() -> None:
    edges = generated.near(2_000)
    assert len(SubsumptionIndex.from_edges(edges)) == 2_000
    assert 1.25 < len(edges) / 2_000 < 1.35
    assert all(0 < low - high <= 50 for low, high in edges)


def test_every_second_pair_is_related() -> None:
    above = generated.closure(generated.dag(2_000))
    answers = [high in above[low] for low, high in generated.mixed_pairs(above, 100)]
    assert answers[::2] == [True] * 50
    assert sum(answers[1::2]) < 10


@pytest.mark.parametrize("name", [name for name in peers.PEERS if library(name)])
def test_peers_answer_as_plain_sets_do(name: str) -> None:
    edges = generated.dag(200)
    above = generated.closure(edges)
    pairs = generated.mixed_pairs(above, 40)
    ways = peers.PEERS[name](edges, pairs)
    expected = [high in above[low] for low, high in pairs]
    assert [answers() for answers in ways.values()] == [expected] * len(ways)
