"""Tables and Markdown: no cell is a formula, no label is markup, and CSV edges of others become taxonomies."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from importlib import import_module
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lossy import kept_claims
from markdown_it import MarkdownIt
from random_taxonomies import Content, contents
from test_graph_formats import MARKUP, SMALL
from test_native import taxonomies, texts

from genai_taxonomy import (
    LLM,
    Aspect,
    AspectText,
    Assertion,
    Category,
    DocumentError,
    GenerativeAI,
    InvalidValueError,
    MissingExtraError,
    ModelFamily,
    Relation,
    Source,
    Task,
    Taxonomy,
    TaxonomyError,
)
from genai_taxonomy.formats import csv_edges, csv_tables, markdown, parquet
from genai_taxonomy.formats.csv_cells import read_records, write_rows
from genai_taxonomy.formats.documents import Faults
from genai_taxonomy.formats.records import TABLES, table_of

PAGE = Source("page", title="Page", authors=("We",), year=2026, url="https://example.org/page")
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''-1", "'", "'a", "a=1", "", " =1")
OURS = evolve(
    SMALL,
    concepts=(*SMALL.concepts, ASPECT := Aspect("mechanism", "Mechanism")),
    claims=(
        *SMALL.claims,
        Assertion(SMALL.concepts[0], Relation.DESCRIBED, AspectText(ASPECT, "- Learns."), evidence=PAGE),
    ),
)


def faults_of(text: str | bytes, **options: Any) -> tuple[tuple[str, str], ...]:
    with pytest.raises(DocumentError) as caught:
        csv_edges.loads(text, source=PAGE, **options)
    return caught.value.faults


# CSV out


def test_no_cell_starts_a_formula_and_each_is_read_as_it_was() -> None:
    text = write_rows([["x", "y"], *([cell, cell] for cell in FORMULAS)])
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [row[0] for row in rows[1:]] == [
        *("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", "'\n=1", "'＝1", "''=1", "'''-1", "'", "'a", "a=1"),
        *("", " =1"),
    ]
    read = read_records(text, ("x", "y"), Faults("x"), limit=1000)
    # Spaces around a text are not kept.
    assert [row["y"] for _, row in read] == [cell.strip() for cell in FORMULAS]


@given(st.lists(st.sampled_from(FORMULAS) | texts, min_size=1))
def test_every_cell_comes_back(cells: list[str]) -> None:
    text = write_rows([[f"column {number}" for number, _ in enumerate(cells)], cells])
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(re.match("[=+@\t\r\n-]", cell) for cell in row)
    ((_, read),) = read_records(text, (), Faults("x"), limit=10_000)
    assert list(read.values()) == [cell.strip() for cell in cells]


def test_the_tables_hold_what_the_documentation_says(tmp_path: Path) -> None:
    csv_tables.dump(OURS, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["assertions.csv", "closure.csv", "concepts.csv"]
    assert (tmp_path / "closure.csv").read_bytes() == b'"narrower","broader"\r\n"end","ai"\r\n'
    tables = {
        name: [row for _, row in read_records((tmp_path / f"{name}.csv").read_bytes(), (), Faults(name), 10_000)]
        for name in TABLES
    }
    assert [row["id"] for row in tables["concepts"]] == [concept.id for concept in OURS.concepts]
    assert tables["concepts"][1] == {
        "id": "end",
        "facet": "ModelFamily",
        "label": MARKUP,
        "definition": MARKUP,
        "aliases": f"a; {MARKUP}",
        "exact_match": "x",
        "close_match": "y",
        "replaced_by": "",
    }
    assert tables["concepts"][4]["replaced_by"] == "node-1"
    assert len(tables["assertions"]) == len(OURS.assertions)
    assert tables["assertions"][1] == {
        "subject": "ai",
        "relation": "subset_of",
        "object": "end",
        "text": "",
        "quantifier": "all",
        "evidence": "https://example.org/page",
        "disputed_by": "https://example.org/page page 3",
    }
    assert {**tables["assertions"][-1], "evidence": ""} == {
        "subject": "ai",
        "relation": "described",
        "object": "mechanism",
        "text": "- Learns.",
        "quantifier": "all",
        "evidence": "",
        "disputed_by": "",
    }
    with pytest.raises(InvalidValueError, match="table is 'claims': one of concepts, assertions, closure is needed"):
        csv_tables.dumps(OURS, "claims")


@settings(max_examples=30, deadline=None)
@given(contents())
def test_the_closure_is_what_is_asked(content: Content) -> None:
    try:
        taxonomy = content.build()
    except TaxonomyError:
        return
    _, rows = table_of(taxonomy, "closure")
    pairs = [(row["narrower"], row["broader"]) for row in rows]
    assert len(pairs) == len(set(pairs))
    categories = [concept for concept in taxonomy.concepts if isinstance(concept, Category)]
    assert set(pairs) == {
        (one.id, other.id)
        for one, other in product(categories, categories)
        if one is not other and taxonomy.index.is_subset(one.id, other.id)
    }


# CSV in


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(taxonomies())
def test_the_edges_of_a_table_come_back(taxonomy: Taxonomy) -> None:
    text = csv_tables.dumps(taxonomy, "assertions")
    subsets = {
        (claim.subject.id, claim.concepts[1].id)
        for claim in kept_claims(taxonomy, taxonomy.concepts, PAGE, (Relation.SUBSET_OF,))
    }
    options: dict[str, Any] = {"narrower": "subject", "broader": "object"}
    if taxonomy.index.cycle:
        assert "form a cycle" in faults_of(text, **options)[0][1]
    else:
        read = csv_edges.loads(text, source=PAGE, **options)
        assert {(claim.subject.id, claim.concepts[1].id) for claim in read.assertions} == subsets
        assert {concept.id for concept in read.concepts} == {id for pair in subsets for id in pair}


def test_edges_of_others_are_read_for_what_they_say(tmp_path: Path) -> None:
    rows = ("\ufeffsince,broader,narrower", '1989,Net,"CNN, deep"', ",Net,'=RNN", "", ",,Alone", '2014,Net,"CNN, deep"')
    text = "\r\n".join(rows)
    cnn = ModelFamily("cnn-deep", "CNN, deep")
    net = ModelFamily("net", "Net")
    rnn = ModelFamily("rnn", "=RNN")
    wanted = Taxonomy(
        (cnn, net, rnn, ModelFamily("alone", "Alone")),
        (
            Assertion(cnn, Relation.SUBSET_OF, net, evidence=PAGE.at("CNN, deep")),
            Assertion(rnn, Relation.SUBSET_OF, net, evidence=PAGE.at("=RNN")),
        ),
    )
    assert csv_edges.loads(text, source=PAGE) == wanted
    (tmp_path / "x.csv").write_bytes(text.encode())
    assert csv_edges.load(tmp_path / "x.csv", source=PAGE) == wanted
    turned = csv_edges.load(tmp_path / "x.csv", source=PAGE, broader="since", facet=Task)
    assert [repr(concept) for concept in turned.concepts] == [
        *("<Task cnn-deep>", "<Task id-1989>", "<Task rnn>", "<Task alone>", "<Task id-2014>"),
    ]
    with pytest.raises(DocumentError, match=r"x\.csv: 1 fault"):
        csv_edges.load(tmp_path / "x.csv", source=PAGE, limit=1)


def test_every_fault_of_edges_is_told_at_once() -> None:
    text = 'narrower,broader\na,b\nb,a\n,c\na\n"x\x00",y\na,b,c\n'
    assert faults_of(text) == (
        ("line 5", "2 cells are needed, not 1"),
        ("line 6", "'x\\x00' holds the character U+0000, which cannot be printed; remove it"),
        ("line 7", "2 cells are needed, not 3"),
    )
    assert faults_of("narrower,broader\na,b\nb,a\n,c\n") == (
        ("line 4", "narrower: missing"),
        ("line 2", "subsets are proper, but these form a cycle: a < b < a; remove or dispute one of them"),
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1: no column is called 'narrower'; name it in the first line"),
        ("narrower,broader,narrower\n", "line 1: a column is given twice; rename or remove one"),
        ("narrower\na\n", "line 1: no column is called 'broader'; name it in the first line"),
        ('narrower,broader\na,"b\n', "not CSV: line 2: unexpected end of data"),
        ('narrower,broader\na,"b"c\n', "not CSV: line 2: ',' expected after '\"'"),
        (b"narrower,broader\na,\xff", "not UTF-8: invalid start byte: line 2 column 3"),
        ("narrower,broader\n" + "a" * 200_000, "not CSV: line 2: field larger than field limit (131072)"),
        ("n" * 1_000_001, "larger than the 1,000,000 bytes allowed; raise limit= if it is to be read"),
    ],
)
def test_a_text_that_is_no_table(text: str | bytes, fault: str) -> None:
    assert faults_of(text, limit=1_000_000) == (("", fault),)


@pytest.mark.exhaustive
def test_the_intelligence_task_ontology(real: Path) -> None:
    tree = json.loads((real / "ito" / "ai-process.json").read_text(encoding="utf-8"))
    edges: list[tuple[str, str]] = []
    waiting = [tree]
    while waiting:
        parent = waiting.pop()
        children = parent.get("children", [])
        edges += ((" ".join(child["name"].split()), parent["name"].strip()) for child in children)
        waiting += children
    taxonomy = csv_edges.loads(write_rows([("narrower", "broader"), *edges]), source=PAGE, facet=Task)
    ids = {concept.label: concept.id for concept in taxonomy.concepts}
    assert len(ids) == 1098
    closure: nx.DiGraph[str] = nx.transitive_closure(nx.DiGraph(edges), reflexive=True)
    above = {ids[name]: {ids[other] for other in closure[name]} for name in ids}
    assert {id: {id, *taxonomy.index.ancestors(id)} for id in ids.values()} == above


# Parquet


def test_parquet_holds_the_same_tables(tmp_path: Path) -> None:
    read = import_module("pyarrow.parquet").read_table
    for taxonomy in (OURS, Taxonomy(())):
        parquet.dump(taxonomy, tmp_path)
        for name in TABLES:
            columns, rows = table_of(taxonomy, name)
            table = read(tmp_path / f"{name}.parquet")
            assert table.column_names == list(columns)
            assert table.to_pylist() == list(rows)
    assert str(read(tmp_path / "concepts.parquet").schema.field("aliases").type) == "list<element: string>"
    with pytest.raises(InvalidValueError, match="table is 'claims'"):
        parquet.dumps(OURS, "claims")


def test_without_pyarrow_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'genai-taxonomy\[parquet\]'"):
        parquet.dumps(OURS, "concepts")


# Markdown


def shown(text: str) -> list[tuple[str, str]]:
    """Return the blocks of a Markdown document as another parser reads them: tag and text, with no markup inside."""
    found: list[tuple[str, str]] = []
    tokens = MarkdownIt().parse(text)
    for opening, inline in pairwise(tokens):
        if inline.type == "inline":
            children = inline.children or []
            kinds = {child.type for child in children}
            assert kinds <= {"text", "code_inline", "link_open", "link_close", "text_special"}, kinds
            found.append((opening.tag if opening.level == 0 else "li", "".join(child.content for child in children)))
    return found


def test_another_parser_reads_the_texts_as_they_are() -> None:
    labels = (
        "- a",
        "1. b",
        "= c",
        "+ d",
        "10) e",
        "# f",
        "> g",
        "| h |",
        "[i](javascript:j)",
        "<k>",
        "&amp;",
        "---",
        "`l`",
    )
    families = tuple(ModelFamily(f"f-{n}", label, definition=label) for n, label in enumerate(labels))
    source = evolve(PAGE, title="*T*", url="javascript:alert(1)")
    claims = tuple(
        Assertion(one, Relation.SUBSET_OF, other, evidence=source.at("_p_")) for one, other in pairwise(families)
    )
    blocks = shown(markdown.dumps(Taxonomy(families, claims, version="1. x")))
    assert blocks[:3] == [("h1", "Taxonomy, version 1. x"), ("h2", "ModelFamily"), ("h3", "- a")]
    assert [text for tag, text in blocks if tag == "h3"] == list(labels)
    assert [text for tag, text in blocks if tag == "p" and text in labels] == list(labels)
    assert [text for tag, text in blocks if tag == "li"] == [
        *(f"subset of {label} [We 2026, _p_]" for label in labels[1:]),
        "We 2026: *T*, javascript:alert(1)",
    ]


def test_a_document_is_written_as_it_is_specified(tmp_path: Path) -> None:
    bundled = Taxonomy.bundled()
    kept = {LLM, GenerativeAI}
    part = bundled.without(*(concept for concept in bundled.concepts if concept not in kept), version="3")
    assert markdown.dumps(Taxonomy(())) == "# Taxonomy, version 0\n"
    markdown.dump(part, tmp_path / "x.md")
    text = (tmp_path / "x.md").read_text(encoding="utf-8")
    assert text == markdown.dumps(part)
    assert ("h3", "Large language model") in shown(text)
    small = shown(markdown.dumps(SMALL))
    assert [text for tag, text in small if tag == "h2"] == ["Task", "ModelFamily", "Model", "Sources"]
    assert ("p", "default, replaced by node-1") in small
    assert ("p", f"end, also: a; {MARKUP}") in small
    assert ("li", f"subset of {MARKUP} [We 2026; disputed by We 2026, page 3]") in small
    assert small[-1] == ("li", "We 2026: Page, https://example.org/page")


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_in_markdown() -> None:
    bundled = Taxonomy.bundled()
    blocks = shown(markdown.dumps(bundled))
    assert sorted(text for tag, text in blocks if tag == "h3") == sorted(concept.label for concept in bundled.concepts)
    assert sum(tag == "li" for tag, _ in blocks) == len(bundled.claims) + len(bundled.sources)
