"""OBO: other programs read what is written, and what others wrote is read whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from lossy import expected, export_of, same
from obo_parsers import by_fastobo, by_pronto, check_subsets
from test_native import taxonomies

from genai_taxonomy import (
    Citation,
    DocumentError,
    Individual,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Relation,
    Source,
    Taxonomy,
)
from genai_taxonomy.claims import Assertion
from genai_taxonomy.formats.identifiers import slug
from genai_taxonomy.formats.obo import dump, dumps, load, loads

KEPT = (Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF)
PAGE = Source("page", title="Page", authors=("We",), year=2026, url="https://example.org/a,b[c]")


def faults_of(text: str | bytes, limit: int = 10_000_000) -> tuple[tuple[str, str], ...]:
    with pytest.raises(DocumentError) as caught:
        loads(text, source=PAGE, limit=limit)
    return caught.value.faults


def terms(*bodies: str) -> str:
    """Return a document of terms, each given by its lines, of which the first is the id."""
    return "ontology: nets\n" + "".join(f"\n[Term]\nid: {body}\n" for body in bodies)


# What is written


SMALL = Taxonomy(
    (
        AI := ModelFamily("ai", "AI"),
        LLM := ModelFamily(
            "llm",
            r'Large {x} a! "q" \ model',
            definition=r'Says "x\n" [y] {z} ! \ and more.',
            aliases=("LLM", r"\"!{}[]"),
            defined_by=(PAGE.at("page 1"), PAGE.at("page 2")),
            exact_match=("wikidata:Q1", "a b"),
            close_match=('"',),
        ),
        TEXT := Modality("text", "Text"),
        LINE := ModelSeries("line", "Line"),
        ONE := Model("one", "One"),
        Model("gone", "Gone", replaced_by=ONE),
    ),
    (
        Assertion(LLM, Relation.SUBSET_OF, AI, evidence=(PAGE.at('"a", {b}'), Citation(PAGE))),
        Assertion(LLM, Relation.SUBSET_OF, AI, evidence=PAGE.at("again")),
        Assertion(LINE, Relation.SUBSET_OF, LLM, evidence=PAGE),
        Assertion(LLM, Relation.PRODUCES, TEXT, evidence=PAGE),
        Assertion(ONE, Relation.MEMBER_OF, LLM, evidence=PAGE),
        Assertion(ONE, Relation.PRODUCES, TEXT, evidence=PAGE),
        Assertion(AI, Relation.PRODUCES, TEXT, evidence=PAGE, disputed_by=PAGE),
    ),
    version="1 !",
)
SMALL_DOCUMENT = r"""format-version: 1.4
data-version: 1 \!
ontology: https://example.org/our\Wnets

[Term]
id: ai
name: AI
namespace: genai-taxonomy:ModelFamily

[Term]
id: llm
name: Large \{x\} a\! "q" \\ model
namespace: genai-taxonomy:ModelFamily
def: "Says \"x\\n\" [y] {z} ! \\ and more." [https://example.org/a%2Cb%5Bc%5D]
synonym: "LLM" EXACT []
synonym: "\\\"!{}[]" EXACT []
property_value: skos:exactMatch "wikidata:Q1" xsd:string
property_value: skos:exactMatch "a b" xsd:string
property_value: skos:closeMatch "\"" xsd:string
is_a: ai {source="https://example.org/a,b[c] \"a\", {b}", source="https://example.org/a,b[c]", \
source="https://example.org/a,b[c] again"} ! AI
relationship: produces text {source="https://example.org/a,b[c]"} ! Text

[Term]
id: text
name: Text
namespace: genai-taxonomy:Modality

[Term]
id: line
name: Line
namespace: genai-taxonomy:ModelSeries
is_a: llm {source="https://example.org/a,b[c]"} ! Large \{x\} a\! "q" \\ model

[Instance]
id: one
name: One
namespace: genai-taxonomy:Model
instance_of: llm {source="https://example.org/a,b[c]"} ! Large \{x\} a\! "q" \\ model

[Instance]
id: gone
name: Gone
namespace: genai-taxonomy:Model
is_obsolete: true
replaced_by: one

[Typedef]
id: produces
name: produces
""".replace("\\\n", "")


def test_a_document_is_written_as_it_is_specified() -> None:
    assert dumps(SMALL, ontology="https://example.org/our nets") == SMALL_DOCUMENT


def test_a_name_of_several_lines_is_no_ontology() -> None:
    with pytest.raises(ValueError, match="ontology is 'a\\\\nid: b'"):
        dumps(SMALL, ontology="a\nid: b")


def test_markup_in_texts_reaches_other_parsers_unchanged() -> None:
    theirs = by_pronto(dumps(SMALL))
    assert {id: term.name for id, term in theirs.items()} == {
        concept.id: concept.label for concept in (AI, LLM, TEXT, LINE)
    }
    assert theirs["llm"].definition == LLM.definition
    assert theirs["llm"].synonyms == set(LLM.aliases)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(taxonomies())
def test_what_comes_back_is_what_the_documentation_says(taxonomy: Taxonomy) -> None:
    text = dumps(taxonomy)
    wanted = expected(taxonomy, export_of(taxonomy), KEPT)
    if wanted is None:
        assert faults_of(text)
    else:
        assert same(loads(text), wanted)
    # It takes the end of a quoted text that ends in a backslash for an escaped quote.
    if '\\\\"' not in text:
        assert len(by_fastobo(text)) == sum(not isinstance(concept, Individual) for concept in taxonomy.concepts)


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_is_the_same_to_pronto_and_fastobo() -> None:
    bundled = Taxonomy.bundled()
    text = dumps(bundled)
    categories = {concept.id: concept.label for concept in bundled.concepts if not isinstance(concept, Individual)}
    undisputed = [claim for claim in bundled.assertions if not claim.disputed]
    subsets = {(c.subject.id, c.concepts[1].id) for c in undisputed if c.relation is Relation.SUBSET_OF}
    theirs = by_pronto(text)
    assert {id: term.name for id, term in theirs.items()} == categories
    assert {(id, above) for id, term in theirs.items() for above in term.broader} == subsets
    edges = by_fastobo(text)
    assert set(edges) == set(categories)
    assert {(id, above) for id, broader in edges.items() for above in broader} == subsets
    assert same(loads(text), expected(bundled, export_of(bundled), KEPT) or bundled)


def test_a_taxonomy_goes_to_a_file_and_back(tmp_path: Path) -> None:
    file = tmp_path / "small.obo"
    dump(SMALL, file, ontology="urn:ours")
    assert file.read_text(encoding="utf-8") == dumps(SMALL, ontology="urn:ours")
    assert load(file, source=PAGE) == loads(dumps(SMALL), source=PAGE)
    file.write_bytes(b"\xff")
    with pytest.raises(DocumentError, match=r"small\.obo: 1 fault"):
        load(file)
    with pytest.raises(DocumentError, match="larger than the 0 bytes allowed"):
        load(file, limit=0)


# What others wrote


@pytest.mark.exhaustive
def test_the_artificial_intelligence_ontology(real: Path) -> None:
    file = real / "aio" / "aio.obo"
    taxonomy = load(file)
    theirs = by_fastobo(file.read_text(encoding="utf-8"))
    address = {id: id.replace("aio:", "https://w3id.org/aio/") for id in theirs}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(address.values())
    graph.add_edges_from((address[id], address[above]) for id, broader in theirs.items() for above in broader)
    ours = {concept.exact_match[0]: concept for concept in taxonomy.concepts}
    assert set(ours) == set(address.values())
    assert len({concept.id for concept in ours.values()}) == len(taxonomy.concepts) == 442
    check_subsets(taxonomy, graph)
    cnn = taxonomy.lookup("Deep Convolutional Network")
    (evidence,) = {claim.evidence for claim in taxonomy.assertions if claim.subject is cnn}
    assert str(evidence[0]) == f"Mungall et al. 2026, {cnn.exact_match[0]}"


def test_a_document_of_others_is_read_for_what_it_says() -> None:
    text = r"""format-version: 1.2
data-version: releases/2024-03-01 ! the first
ontology: nets
idspace: ex https://example.org/nets# "ours"
property_value: dcterms:title "Our \"nets\"" xsd:string
property_value: http://purl.org/dc/terms/creator "A. Author" xsd:string
property_value: dcterms:creator ex:me

! a comment
[Term]
id: ex:Deep_Net {why="x"} ! deep
name:   Deep   net  {why="y", who="z"}
alt_id: ex:DNN
def: "Several\nlayers:\W\tmany." [PMID:1, "x"] {a="b"} ! z
comment: not kept
synonym: "deep neural net" EXACT [PMID:1]
synonym: "DNN" RELATED ABBREVIATION []
synonym: "net" BROAD []
synonym: "two-layer net" NARROW []
synonym: "deep"
xref: WD:Q1 "Wikidata"
property_value: skos:exactMatch http://purl.obolibrary.org/obo/XX_0001
property_value: http://www.w3.org/2004/02/skos/core#closeMatch "other" xsd:string
is_obsolete: false

[Term]
id: ex:CNN
is_a: ex:Deep_Net {source="x"} ! Deep net
is_a: ex:Deep_Net
is_a: http://www.w3.org/2002/07/owl#Thing
disjoint_from: ex:RNN
relationship: part_of ex:Deep_Net

[Term]
id: ex:RNN

[Term]
id: ex:Old
name: Old
is_obsolete: true
replaced_by: ex:Older
[Term]
id: ex:Older
is_obsolete: true
replaced_by: ex:CNN
is_a: ex:Gone

[Term]
id: ex:Gone
is_obsolete: true

[Typedef]
id: part_of
name: !

[Instance]
id: ex:lenet
name: LeNet
instance_of: ex:CNN

[Unknown]
id: ex:CNN
""".replace("\n", "\r\n")
    source = Source(
        "nets-2024",
        title='Our "nets", version 2024-03-01',
        authors=("A. Author", "ex:me"),
        year=2024,
        url="http://purl.obolibrary.org/obo/nets.owl",
    )
    deep = ModelFamily(
        "deep-net",
        "Deep net",
        definition="Several layers: many.",
        aliases=("deep neural net", "DNN", "deep"),
        defined_by=(source.at("https://example.org/nets#Deep_Net"),),
        exact_match=("https://example.org/nets#Deep_Net", "https://example.org/nets#DNN", "XX:0001"),
        close_match=("WD:Q1", "other"),
    )
    cnn = ModelFamily("cnn", "CNN", exact_match=("https://example.org/nets#CNN",))
    rnn = ModelFamily("rnn", "RNN", exact_match=("https://example.org/nets#RNN",))
    lenet = Model("lenet", "LeNet", exact_match=("https://example.org/nets#lenet",))
    at_cnn = source.at("https://example.org/nets#CNN")
    wanted = Taxonomy(
        (
            deep,
            cnn,
            rnn,
            ModelFamily("old", "Old", exact_match=("https://example.org/nets#Old",), replaced_by=cnn),
            ModelFamily("older", "Older", exact_match=("https://example.org/nets#Older",), replaced_by=cnn),
            lenet,
        ),
        (
            Assertion(cnn, Relation.SUBSET_OF, deep, evidence=at_cnn),
            Assertion(cnn, Relation.DISJOINT_WITH, rnn, evidence=at_cnn),
            Assertion(lenet, Relation.MEMBER_OF, cnn, evidence=source.at("https://example.org/nets#lenet")),
        ),
        version="releases/2024-03-01",
    )
    assert loads("\ufeff" + text) == wanted
    assert loads(("\ufeff" + text).encode()) == wanted
    tasks = loads(text, facet=Modality, source=PAGE)
    assert [type(concept) for concept in tasks.concepts] == [Modality] * 5
    assert tasks.sources == {"page": PAGE}


# What is wrong with what others wrote


def test_every_fault_of_a_document_is_told_at_once() -> None:
    text = """ontology: nets
ontology: nets
[Term]
id: a
id: b
name: a {b}
def: "never closed
is_obsolete: maybe
is_a: nothing
is_a: b c
synonym: none
[Term]
name: c
[Term]
id: d
name: a\x07b
a line of its own
[Term]
id: a
xref:
def: "" []
name: \\W
"""
    assert faults_of(text) == (
        ("line 2", "ontology is given twice; remove one"),
        ("line 5", "id is given twice; remove one"),
        ("line 6", r"name: 'a {b}' is not readable; write a text with \ before each !, { and \ of its own"),
        ("line 7", """def: '"never closed' is not readable; write "a text" [sources]"""),
        ("line 8", "is_obsolete: 'maybe' is neither true nor false"),
        ("line 10", "is_a: 'b c' is not readable; write an identifier"),
        ("line 11", """synonym: 'none' is not readable; write "a text" EXACT []"""),
        ("line 16", r"'a\x07b' holds the character U+0007, which cannot be printed; remove it"),
        ("line 17", "'a line of its own' is neither a heading in brackets nor a tag with a colon and a value"),
        ("line 20", "xref: '' is not readable; write an identifier"),
        ("line 22", "name: empty; give it a text or remove it"),
        ("line 12", "id: missing"),
        ("line 18", "'a' is given twice; rename or remove one"),
    )


def test_references_that_do_not_hold() -> None:
    text = terms(
        "a\nis_a: nothing\nis_a: a\nis_a: old\nis_a: b\ndisjoint_from: a",
        "b\nis_a: a\ndisjoint_from: a",
        "old\nis_obsolete: true\nreplaced_by: nothing",
        "c\nis_a: d",
        "d\nis_a: c",
    )
    assert faults_of(text) == (
        ("line 5", "no term has the identifier 'nothing'; add it, or mend the reference"),
        ("line 7", "'old' is obsolete; name a term in use"),
        ("line 9", "object of disjoint with after a is 'a': name another concept"),
        ("line 3", "subsets are proper, but these form a cycle: a < b < a; remove or dispute one of them"),
        ("line 21", "subsets are proper, but these form a cycle: c < d < c; remove or dispute one of them"),
    )
    assert faults_of(terms("a") + "[Instance]\nid: i\n[Term]\nid: b\nis_a: i\n") == (
        ("line 9", "object of subset of after b takes Category, but 'i' is a Model"),
    )


def test_contradictions() -> None:
    (fault, *others) = faults_of(terms("a", "b\nis_a: a\ndisjoint_from: a"))
    assert fault[0] == ""
    assert fault[1].startswith("a member of b: is in b, because b has members. But not so, because ")
    assert others == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b"ontology: nets\n\n[Term]\nname: \xff", "not UTF-8: invalid start byte: line 4 column 7"),
        (dumps(SMALL).encode()[:-1] + b"\xc3", "not UTF-8: unexpected end of data: line 49 column 15"),
        ("id: " + "a" * 100, "larger than the 99 bytes allowed; raise limit= if it is to be read"),
    ],
)
def test_a_text_that_is_no_document(text: str | bytes, fault: str) -> None:
    assert faults_of(text, limit=99 if "larger" in fault else 10_000) == (("", fault),)


def test_the_document_must_say_where_it_comes_from() -> None:
    with pytest.raises(DocumentError) as caught:
        loads('[Term]\nid: a\ndef: "An A." []\n', name="nets.obo")
    mend = "the document does not say where it comes from; give the source that its claims cite"
    assert caught.value.name == "nets.obo"
    assert caught.value.faults == (("", mend),)
    # A name needs no evidence.
    assert loads("[Term]\nid: a\n") == loads("[Term]\nid: a\n", source=PAGE) == Taxonomy((ModelFamily("a", "a"),))
    assert loads("", source=PAGE) == Taxonomy(())


def test_every_cut_of_a_document_is_read_or_refused() -> None:
    text = dumps(SMALL)
    read = 0
    for end in range(0, len(text), 7):
        with suppress(DocumentError):
            part = loads(text[:end], source=PAGE)
            # What is cut off cannot be missed, for the format has no end; only the last word may be cut itself.
            pairs = list(zip(part.concepts, SMALL.concepts, strict=False))
            assert all(one.id == other.id for one, other in pairs[:-1])
            read += 1
    assert 20 < read < len(text) // 7


def test_many_levels() -> None:
    chain = loads(terms(*(f"n:{i}\nis_a: n:{i + 1}" for i in range(300)), "n:300"))
    assert chain.is_subset("n-0", "n-300")
    assert not chain.is_subset("n-300", "n-0")


def test_path_like_and_confusable_names() -> None:
    names = ("../../etc/passwd", "GAN", "gan", "GАN", "gan-2", "C:\\\\a", "--", "画像", "x://%2e%2e/a%0Ab")
    read = loads(terms(*names))
    assert [concept.id for concept in read.concepts] == [
        *("etc-passwd", "gan-3", "gan", "gn", "gan-2", "c-a", "id", "id-2", "a-b"),
    ]
    assert [concept.label for concept in read.concepts] == [
        *(name.replace("\\\\", "\\") for name in names[:-1]),
        "a b",
    ]
    # What cannot be shown stays in the form of the address.
    assert loads(terms("x://a%07b", "x://%20")).concepts == (
        ModelFamily("a-b", "x://a%07b"),
        ModelFamily("id", "x://%20"),
    )


def test_an_identifier_that_loses_its_normal_form_where_it_is_put_together() -> None:
    text = "idspace: x x://e\n" + terms("x:\u0301", "old\nis_obsolete: true\nreplaced_by: b", "b")
    rule = "a text is in Unicode normal form C"
    assert faults_of(text) == (("line 4", f"exact_match of e is 'x://e\u0301': {rule}"),)
    retired = "idspace: x x://e\n" + terms("x:\u0301\nis_obsolete: true\nreplaced_by: b", "b")
    assert faults_of(retired) == (("line 4", f"exact_match of e is 'x://e\u0301': {rule}"),)


def test_no_text_takes_longer_than_its_length() -> None:
    many = 50_000
    blanks, names = " " * many, "\n".join(['synonym: "a"'] * many + ["name: a"] * 3)
    for line in (
        f"name: a{blanks}{{b",
        f"is_a: a {{{blanks}b",
        f"id: {'a_' * many}!x y",
        f'is_a: a {{b="c"{blanks}d}}',
    ):
        assert faults_of(terms(f"b\n{line}"))[0][0] in ("line 4", "line 5")
    assert len(faults_of(terms(f"b\n{names}"))) == 2
    obo = "http://purl.obolibrary.org/obo/"
    assert loads(terms(obo + "a_" * many + "!")).concepts[0].id == slug("a_" * many)


def test_chains_and_circles_of_obsolete_terms() -> None:
    many = 3_000
    chain = (f"o:{i}\nis_obsolete: true\nreplaced_by: o:{i + 1}" for i in range(many))
    circle = ("c:1\nis_obsolete: true\nreplaced_by: c:2", "c:2\nis_obsolete: true\nreplaced_by: c:1")
    *retired, last = loads(terms(*chain, f"o:{many}", *circle, "d:1\nis_obsolete: true\nreplaced_by: c:1")).concepts
    assert len(retired) == many
    assert {concept.replaced_by for concept in retired} == {last}


def test_a_long_circle_is_told_once() -> None:
    many = 2_000
    circle = terms(*(f"n:{i}\nis_a: n:{(i + 1) % many}" for i in range(many)))
    ((_, fault),) = faults_of(circle)
    shown = " < ".join(f"n:{i}" for i in range(12))
    mend = "remove or dispute one of them"
    assert fault == f"subsets are proper, but these form a cycle: {shown} < ... < n:0; {mend}"
    short = terms(*(f"n:{i}\nis_a: n:{(i + 1) % 12}" for i in range(12)))
    assert faults_of(short) == (("line 3", f"subsets are proper, but these form a cycle: {shown} < n:0; {mend}"),)
    pairs = terms(*(f"n:{i}\nis_a: n:{i ^ 1}" for i in range(many)))
    assert len(faults_of(pairs)) == many // 2
