"""obographs JSON: pronto reads what is written, and what others wrote is read whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from lossy import expected, export_of, same
from obo_parsers import by_pronto, check_subsets
from test_native import taxonomies

from genai_taxonomy import (
    Assertion,
    DocumentError,
    Individual,
    Model,
    ModelFamily,
    Relation,
    Source,
    Task,
    Taxonomy,
)
from genai_taxonomy.formats import obo
from genai_taxonomy.formats.obographs import dump, dumps, load, loads

KEPT = (Relation.SUBSET_OF, Relation.MEMBER_OF)
PAGE = Source("page", title="Page", authors=("We",), year=2026, url="https://example.org/page")
SKOS = "http://www.w3.org/2004/02/skos/core#"


def faults_of(document: object, limit: int = 10_000_000) -> tuple[tuple[str, str], ...]:
    text = document if isinstance(document, str | bytes) else json.dumps(document)
    with pytest.raises(DocumentError) as caught:
        loads(text, source=PAGE, limit=limit)
    return caught.value.faults


def graph_of(*nodes: object, edges: object = (), **more: object) -> dict[str, object]:
    return {"graphs": [{"id": "https://example.org/nets", "nodes": nodes, "edges": edges, **more}]}


def node(id: str, **more: object) -> dict[str, object]:
    return {"id": id, "type": "CLASS", **more}


# What is written


def test_a_document_is_written_as_it_is_specified() -> None:
    ai = ModelFamily("ai", "AI")
    llm = ModelFamily(
        "llm",
        '<b>"LLM"</b>',
        definition="Large.",
        aliases=("big",),
        defined_by=(PAGE.at("page 1"), PAGE.at("page 2")),
        exact_match=("wikidata:Q1",),
        close_match=("wikidata:Q2",),
    )
    text = Task("text", "Text")
    one = Model("one", "One")
    gone = Model("gone", "Gone", replaced_by=one)
    taxonomy = Taxonomy(
        (ai, llm, text, one, gone),
        (
            Assertion(llm, Relation.SUBSET_OF, ai, evidence=PAGE.at("page 3")),
            Assertion(llm, Relation.PERFORMS, text, evidence=PAGE),
            Assertion(one, Relation.MEMBER_OF, llm, evidence=PAGE),
            Assertion(ai, Relation.PERFORMS, text, evidence=PAGE, disputed_by=PAGE),
        ),
        version="7",
    )

    def properties(facet: str, *others: tuple[str, str]) -> list[dict[str, str]]:
        pairs = (*others, ("http://www.geneontology.org/formats/oboInOwl#hasOBONamespace", f"genai-taxonomy:{facet}"))
        return [{"pred": predicate, "val": value} for predicate, value in pairs]

    def cited(place: str) -> dict[str, object]:
        return {"basicPropertyValues": [{"pred": "http://purl.org/dc/terms/source", "val": place}]}

    replaced = {"pred": "http://purl.obolibrary.org/obo/IAO_0100001", "val": "urn:x:one"}
    matches = ((f"{SKOS}exactMatch", "wikidata:Q1"), (f"{SKOS}closeMatch", "wikidata:Q2"))
    nodes = [
        {"id": "urn:x:ai", "lbl": "AI", "type": "CLASS", "meta": {"basicPropertyValues": properties("ModelFamily")}},
        {
            "id": "urn:x:llm",
            "lbl": '<b>"LLM"</b>',
            "type": "CLASS",
            "meta": {
                "definition": {"val": "Large.", "xrefs": ["https://example.org/page"]},
                "synonyms": [{"pred": "hasExactSynonym", "val": "big"}],
                "basicPropertyValues": properties("ModelFamily", *matches),
            },
        },
        {"id": "urn:x:text", "lbl": "Text", "type": "CLASS", "meta": {"basicPropertyValues": properties("Task")}},
        {"id": "urn:x:one", "lbl": "One", "type": "INDIVIDUAL", "meta": {"basicPropertyValues": properties("Model")}},
        {
            "id": "urn:x:gone",
            "lbl": "Gone",
            "type": "INDIVIDUAL",
            "meta": {"basicPropertyValues": [*properties("Model"), replaced], "deprecated": True},
        },
        {"id": "urn:x:performs", "lbl": "performs", "type": "PROPERTY", "propertyType": "OBJECT"},
    ]
    edges = [
        {"sub": "urn:x:llm", "pred": "is_a", "obj": "urn:x:ai", "meta": cited("https://example.org/page page 3")},
        {"sub": "urn:x:llm", "pred": "urn:x:performs", "obj": "urn:x:text", "meta": cited("https://example.org/page")},
        {"sub": "urn:x:one", "pred": "type", "obj": "urn:x:llm", "meta": cited("https://example.org/page")},
    ]
    written = json.loads(dumps(taxonomy, base="urn:x:", ontology="urn:ours"))
    assert written == {"graphs": [{"id": "urn:ours", "meta": {"version": "7"}, "nodes": nodes, "edges": edges}]}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(taxonomies())
def test_what_comes_back_is_what_the_documentation_says(taxonomy: Taxonomy) -> None:
    text = dumps(taxonomy)
    wanted = expected(taxonomy, export_of(taxonomy), KEPT)
    if wanted is None:
        assert faults_of(text)
    else:
        assert same(loads(text), wanted)


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_is_the_same_to_pronto() -> None:
    bundled = Taxonomy.bundled()
    text = dumps(bundled)
    categories = {concept.id: concept.label for concept in bundled.concepts if not isinstance(concept, Individual)}
    undisputed = [claim for claim in bundled.assertions if not claim.disputed]
    subsets = {(c.subject.id, c.concepts[1].id) for c in undisputed if c.relation is Relation.SUBSET_OF}
    theirs = by_pronto(text)
    assert {id: term.name for id, term in theirs.items()} == categories
    assert {(id, above) for id, term in theirs.items() for above in term.broader} == subsets
    assert same(loads(text), expected(bundled, export_of(bundled), KEPT) or bundled)


def test_a_taxonomy_goes_to_a_file_and_back(tmp_path: Path) -> None:
    small = Taxonomy((ModelFamily("grosse", "Größe"),))
    file = tmp_path / "small.json"
    dump(small, file, base="https://example.org/", ontology="https://example.org/nets.json")
    assert "Größe" in file.read_text(encoding="utf-8")
    read = load(file)
    assert read.concepts == (ModelFamily("grosse", "Größe", exact_match=("https://example.org/grosse",)),)
    with pytest.raises(DocumentError, match="larger than the 5 bytes allowed"):
        load(file, limit=5)


# What others wrote


@pytest.mark.exhaustive
def test_the_artificial_intelligence_ontology(real: Path) -> None:
    file = real / "aio" / "aio.json"
    taxonomy = load(file)
    (graph,) = json.loads(file.read_text(encoding="utf-8"))["graphs"]
    edges = nx.DiGraph([(edge["sub"], edge["obj"]) for edge in graph["edges"] if edge["pred"] == "is_a"])
    ours = {concept.exact_match[0]: concept for concept in taxonomy.concepts}
    assert set(ours) == {node["id"] for node in graph["nodes"] if node["type"] == "CLASS"}
    check_subsets(taxonomy, edges)
    # The same ontology in another format has the same content, but for the order of names and the address.
    same_in_obo = obo.load(real / "aio" / "aio.obo")
    assert taxonomy.source("aio-2026").title == "Artificial Intelligence Ontology, version 2026-07-22"
    assert [(c.id, c.label, c.definition, sorted(c.aliases), c.exact_match) for c in taxonomy.concepts] == [
        (c.id, c.label, c.definition, sorted(c.aliases), c.exact_match) for c in same_in_obo.concepts
    ]


def test_a_document_of_others_is_read_for_what_it_says() -> None:
    meta = {
        "definition": {"val": "Several\nlayers.", "xrefs": None},
        "synonyms": [
            {"pred": "hasExactSynonym", "val": "deep neural net"},
            {"pred": "hasRelatedSynonym", "val": "DNN"},
            {"pred": "hasBroadSynonym", "val": "net"},
            {"pred": "hasNarrowSynonym", "val": "two-layer net"},
        ],
        "xrefs": [{"val": "WD:Q1"}],
        "basicPropertyValues": [
            {"pred": f"{SKOS}exactMatch", "val": "http://purl.obolibrary.org/obo/XX_0001"},
            {"pred": f"{SKOS}closeMatch", "val": "other"},
            {"pred": "other", "val": "not kept"},
        ],
        "deprecated": False,
        "comments": "of another type, but nobody asks",
    }
    nodes = (
        node("https://example.org/n#Deep", lbl="Deep  net", meta=meta),
        node("http://purl.obolibrary.org/obo/N_1", lbl=None, meta=None),
        node("old", meta={"deprecated": True, "basicPropertyValues": None}),
        {"id": "lenet", "type": "INDIVIDUAL"},
        {"id": "part-of", "type": "PROPERTY"},
        {"id": "unknown"},
    )
    edges = (
        {"sub": "http://purl.obolibrary.org/obo/N_1", "pred": "is_a", "obj": "https://example.org/n#Deep"},
        {"sub": "https://example.org/n#Deep", "pred": "is_a", "obj": "http://www.w3.org/2002/07/owl#Thing"},
        {"sub": "https://example.org/n#Deep", "pred": "part-of", "obj": "nothing"},
        {"sub": "lenet", "pred": "type", "obj": "http://purl.obolibrary.org/obo/N_1"},
    )
    about = {
        "version": "https://example.org/2024-03-01",
        "basicPropertyValues": [
            {"pred": "http://purl.org/dc/terms/title", "val": "Our nets"},
            {"pred": "http://purl.org/dc/terms/creator", "val": "A. Author"},
            {"pred": "http://purl.org/dc/terms/creator", "val": "B. Author"},
        ],
    }
    document = graph_of(*nodes, edges=edges, meta=about, lbl=None)
    source = Source(
        "nets-2024",
        title="Our nets, version 2024-03-01",
        authors=("A. Author", "B. Author"),
        year=2024,
        url="https://example.org/nets",
    )
    deep = ModelFamily(
        "deep",
        "Deep net",
        definition="Several layers.",
        aliases=("deep neural net", "DNN"),
        defined_by=(source.at("https://example.org/n#Deep"),),
        exact_match=("https://example.org/n#Deep", "XX:0001"),
        close_match=("WD:Q1", "other"),
    )
    one = ModelFamily("n-1", "N:1")
    lenet = Model("lenet", "lenet")
    claims = (
        Assertion(one, Relation.SUBSET_OF, deep, evidence=source.at("N:1")),
        Assertion(lenet, Relation.MEMBER_OF, one, evidence=source.at("lenet")),
    )
    wanted = Taxonomy((deep, one, lenet), claims, version="https://example.org/2024-03-01")
    assert loads(json.dumps(document)) == wanted
    assert loads(json.dumps(document).encode()) == wanted
    tasks = loads(json.dumps(graph_of(*nodes[:3], {"id": "i", "type": "INDIVIDUAL"})), facet=Task)
    assert [repr(concept) for concept in tasks.concepts] == ["<Task deep>", "<Task n-1>"]


# What is wrong with what others wrote


def test_every_fault_of_a_document_is_told_at_once() -> None:
    nodes = [
        node("a", lbl=5, meta={"synonyms": [{"val": True}, "x"], "deprecated": "false", "definition": []}),
        "b",
        {"type": "CLASS"},
        node(""),
        node("a"),
        node("c", lbl="c\x00"),
        {"id": "i", "type": "INDIVIDUAL"},
    ]
    edges = [
        {"sub": "a", "pred": "is_a", "obj": "nothing"},
        {"sub": "nothing", "pred": "is_a", "obj": "a"},
        {"sub": "a", "pred": "is_a"},
        {"pred": "is_a", "obj": "a"},
    ]
    assert faults_of(graph_of(*nodes, edges=edges)) == (
        ("graphs[0].nodes[1]", "an object is needed, not 'b'"),
        ("graphs[0].nodes[0].meta.synonyms[1]", "an object is needed, not 'x'"),
        ("graphs[0].nodes[0].lbl", "a text is needed, not 5"),
        ("graphs[0].nodes[0].meta.definition", "an object is needed, not a list"),
        ("graphs[0].nodes[0].meta.synonyms[0].val", "a text is needed, not true"),
        ("graphs[0].nodes[0].meta.deprecated", "true or false is needed, not 'false'"),
        ("graphs[0].nodes[2].id", "missing"),
        ("graphs[0].nodes[3].id", "missing"),
        ("graphs[0].nodes[5].lbl", "'c\\x00' holds the character U+0000, which cannot be printed; remove it"),
        (
            "graphs[0].edges[1].sub",
            "no class or individual has the identifier 'nothing'; add it, or mend the reference",
        ),
        ("graphs[0].edges[2].obj", "missing"),
        ("graphs[0].edges[3].sub", "missing"),
        ("graphs[0].nodes[4]", "'a' is given twice; rename or remove one"),
    )


def test_references_that_do_not_hold() -> None:
    nodes = (node("a"), node("b"), node("old", meta={"deprecated": True}))
    pairs = [("a", "nothing"), ("a", "a"), ("a", "old"), ("a", "b"), ("b", "a")]
    edges = [{"sub": sub, "pred": "is_a", "obj": obj} for sub, obj in pairs]
    assert faults_of(graph_of(*nodes, edges=edges)) == (
        ("graphs[0].edges[0].obj", "no term has the identifier 'nothing'; add it, or mend the reference"),
        ("graphs[0].edges[2].obj", "'old' is obsolete; name a term in use"),
        ("graphs[0].nodes[0]", "subsets are proper, but these form a cycle: a < b < a; remove or dispute one of them"),
    )


def test_single_things_are_no_tasks() -> None:
    document: Any = graph_of(node("a"), {"id": "i", "type": "INDIVIDUAL"})
    document["graphs"][0]["edges"] = [{"sub": "a", "pred": "is_a", "obj": "i"}]
    with pytest.raises(DocumentError) as caught:
        loads(json.dumps(document), facet=Task)
    assert caught.value.faults == (("graphs[0].edges[0].obj", "'i' is a single thing; name a class"),)


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        (b'{"graphs": [\xff]}', ("", "not UTF-8: invalid start byte: line 1 column 13")),
        ('{"graphs": [', ("", "not JSON: Expecting value: line 1 column 13 (char 12)")),
        ('{"graphs": NaN}', ("", "not JSON: NaN is no value of JSON; give a number or null")),
        ("[" * 10_000, ("", "not readable: nested too deeply")),
        ("[]", ("", "an object is needed, not a list")),
        ("{}", ("graphs", "missing")),
        (graph_of(node("a"), edges=[{"pred": "is_a", "obj": "a"}]), ("graphs[0].edges[0].sub", "missing")),
        ('{"graphs": {}}', ("graphs", "a list is needed, not an object")),
        ('{"graphs": [], "graphs": []}', ("", "the key 'graphs' is given twice; remove one")),
        ({"graphs": [{"nodes": 5}]}, ("graphs[0].nodes", "a list is needed, not 5")),
        (" " * 1000, ("", "larger than the 999 bytes allowed; raise limit= if it is to be read")),
    ],
)
def test_a_text_that_is_no_document(document: object, fault: tuple[str, str]) -> None:
    assert faults_of(document, 999 if "larger" in fault[1] else 20_000) == (fault,)


def test_a_key_given_twice_is_found_where_it_stands() -> None:
    text = '{"graphs": [{"nodes": [{"id": "a", "type": "CLASS", "id": "b", "meta": {"xrefs": [], "xrefs": []}}]}]}'
    assert faults_of(text) == (
        ("graphs[0].nodes[0]", "the key 'id' is given twice; remove one"),
        ("graphs[0].nodes[0].meta", "the key 'xrefs' is given twice; remove one"),
    )


def test_the_document_must_say_where_it_comes_from() -> None:
    mend = "the document does not say where it comes from; give the source that its claims cite"
    defined = {"graphs": [{"nodes": [node("a", meta={"definition": {"val": "An A."}})]}]}
    with pytest.raises(DocumentError) as caught:
        loads(json.dumps(defined))
    assert caught.value.faults == (("", mend),)
    assert loads(json.dumps(defined), source=PAGE).concepts == (
        ModelFamily("a", "a", definition="An A.", defined_by=(PAGE.at("a"),)),
    )
    for text in ('{"graphs": []}', '{"graphs": [{}]}'):
        assert loads(text) == Taxonomy(())


def test_every_cut_of_a_document_is_refused() -> None:
    text = dumps(Taxonomy((ModelFamily("a", "A"), ModelFamily("b", "B")))).rstrip()
    for end in range(len(text)):
        assert len(faults_of(text[:end])) == 1
