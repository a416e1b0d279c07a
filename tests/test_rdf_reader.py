"""OWL and SKOS come in right or not at all, from any syntax, and never by way of the network."""

from __future__ import annotations

import json
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib import Literal as Text

from genai_taxonomy import (
    DocumentError,
    InvalidValueError,
    MissingExtraError,
    Model,
    ModelFamily,
    Source,
    Task,
    Taxonomy,
    WrongFacetError,
    sources,
)
from genai_taxonomy.authoring import about, subset_of
from genai_taxonomy.concepts import Category
from genai_taxonomy.formats.rdf_reader import load, loads
from genai_taxonomy.formats.rdf_syntax import SYNTAXES, Syntax

PAGE = Source("page", title="Page", authors=("We",), year=None, url="https://example.org")
PREFIXES = """
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dc: <http://purl.org/dc/elements/1.1/> . @prefix obo: <http://purl.obolibrary.org/obo/> .
@prefix oio: <http://www.geneontology.org/formats/oboInOwl#> . @prefix : <https://example.org/net#> .
"""
UNPRINTABLE = "holds the character U+{:04X}, which cannot be printed; remove it"
HEAD = '<https://example.org/net> a owl:Ontology ; dcterms:title "Networks" . '
#: The names that rdflib gives to the syntaxes.
FORMATS = {"turtle": "turtle", "n-triples": "nt", "json-ld": "json-ld", "xml": "xml"}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Let nothing reach out, and note who tries: an error alone might be taken for another."""
    tried: list[object] = []

    def refuse(*given: object, **_: object) -> Any:
        tried.append(given)
        raise AssertionError("network")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    monkeypatch.setattr("urllib.request.OpenerDirector.open", refuse)
    return tried


def turtle(text: str, *, head: str = HEAD, **given: Any) -> Taxonomy:
    return loads(PREFIXES + head + text, "turtle", **given)


def faults(text: str | bytes, syntax: Syntax = "turtle", **given: Any) -> list[tuple[str, str]]:
    with pytest.raises(DocumentError) as caught:
        loads(text, syntax, **given)
    return list(caught.value.faults)


def turtle_faults(text: str, *, head: str = HEAD, **given: Any) -> list[tuple[str, str]]:
    return faults(PREFIXES + head + text, **given)


def family(id: str, label: str, iri: str, **fields: Any) -> ModelFamily:
    return ModelFamily(id, label, exact_match=(f"https://example.org/net#{iri}",), **fields)


# What is read


def test_an_ontology_whole() -> None:
    found = turtle(
        """
        <https://example.org/net> owl:versionInfo "2.1" ; dcterms:created "2023-05-01" ;
          dcterms:creator "Bo Li", "Al Ox" .
        :Net a owl:Class ; rdfs:label "Netz"@de , "Network"@en , "Net"@en-GB ; rdfs:comment "Not this." ;
          obo:IAO_0000115 "What computes\\n  by layers." ; rdfs:subClassOf owl:Thing .
        :RecurrentNet a owl:Class ; rdfs:subClassOf :Net ,
          [ a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom :X ] .
        :LSTM a owl:Class ; rdfs:label "LSTM" ; oio:hasExactSynonym "long short-term memory" ; skos:altLabel "LSTM" ;
          rdfs:subClassOf :RecurrentNet ; skos:exactMatch <http://other.org/lstm> ;
          skos:closeMatch <http://other.org/rnn> .
        :p a owl:ObjectProperty ; rdfs:label "has part" .
        :hal a :Net ; rdfs:label "an individual" .
        """
    )
    source = Source(
        "net-2023",
        title="Networks, version 2.1",
        authors=("Al Ox", "Bo Li"),
        year=2023,
        url="https://example.org/net",
    )
    net = family(
        "net",
        "Net",
        "Net",
        aliases=("Network",),
        definition="What computes by layers.",
        defined_by=source.at("https://example.org/net#Net"),
    )
    recurrent = family("recurrent-net", "RecurrentNet", "RecurrentNet")
    lstm = ModelFamily(
        "lstm",
        "LSTM",
        aliases=("long short-term memory",),
        exact_match=("https://example.org/net#LSTM", "http://other.org/lstm"),
        close_match=("http://other.org/rnn",),
    )
    assert found.concepts == (lstm, net, recurrent)
    assert found == Taxonomy(
        (lstm, net, recurrent),
        (
            *about(lstm, subset_of(recurrent, cite=source.at("https://example.org/net#LSTM"))),
            *about(recurrent, subset_of(net, cite=source.at("https://example.org/net#RecurrentNet"))),
        ),
        version="2.1",
    )


def test_a_thesaurus_whole() -> None:
    found = turtle(
        """
        :tasks a skos:ConceptScheme ; skos:prefLabel "Tasks" ; dcterms:publisher "An Office" .
        :t1 a skos:Concept ; skos:prefLabel "Translation"@en ; skos:narrower :t2 ;
          skos:definition "Saying it again."@en .
        :t2 skos:prefLabel "Subtitling" ; skos:inScheme :tasks .
        :t3 skos:broader :t1 ; skos:related :t2 .
        """,
        head="",
        facet=Task,
        prefix="th",
    )
    source = Source(
        "tasks",
        title="Tasks",
        authors=("An Office",),
        organisation=True,
        year=None,
        url="https://example.org/net#tasks",
    )
    iri = "https://example.org/net#"
    translation = Task(
        "th-t1",
        "Translation",
        definition="Saying it again.",
        defined_by=source.at(f"{iri}t1"),
        exact_match=(f"{iri}t1",),
    )
    subtitling = Task("th-t2", "Subtitling", exact_match=(f"{iri}t2",))
    third = Task("th-t3", "t3", exact_match=(f"{iri}t3",))
    claims = (
        *about(subtitling, subset_of(translation, cite=source.at(f"{iri}t2"))),
        *about(third, subset_of(translation, cite=source.at(f"{iri}t3"))),
    )
    assert found == Taxonomy((translation, subtitling, third), claims)


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_every_syntax_says_the_same(syntax: Syntax, tmp_path: Path) -> None:
    text = f"""{PREFIXES}{HEAD}
        :A a owl:Class ; rdfs:label "Größe <b>&amp;" ; rdfs:subClassOf [ owl:unionOf ( :B :C ) ] , :B .
        :B a owl:Class ; rdfs:label "B"@en , "Bé"@fr ."""
    written = Graph().parse(data=text, format="turtle").serialize(format=FORMATS[syntax])
    assert loads(written, syntax) == loads(text, "turtle")
    assert loads(b"\xef\xbb\xbf" + written.encode(), syntax) == loads(text, "turtle")
    suffix = {"turtle": ".ttl", "n-triples": ".NT", "json-ld": ".jsonld", "xml": ".owl"}[syntax]
    for file in (tmp_path / f"file{suffix}", tmp_path / "file"):
        file.write_text(written, encoding="utf-8")
    assert load(tmp_path / f"file{suffix}") == load(tmp_path / "file", syntax) == loads(text, "turtle")


def test_json_ld_with_named_graphs_and_inline_contexts() -> None:
    document = {
        "@context": [None, {"owl": str(OWL), "sub": {"@id": str(RDFS.subClassOf), "@type": "@id"}}],
        "@id": "https://example.org/graph",
        "@graph": [
            {"@id": "http://e.org/A", "@type": "owl:Class", "sub": "http://e.org/B"},
            {"@context": {"kind": "@type"}, "@id": "http://e.org/B", "kind": "owl:Class"},
        ],
    }
    found = loads(json.dumps(document), "json-ld", source=PAGE)
    assert [concept.id for concept in found.concepts] == ["a", "b"]
    assert [str(claim) for claim in found.claims] == ["A: subset of B"]


def test_names_in_other_languages_count_where_there_are_no_others() -> None:
    found = turtle(
        """
        :a a owl:Class ; rdfs:label "Bild"@de , "image"@fr ; skos:altLabel "Abbild"@de , " " .
        :b a owl:Class ; rdfs:label "Text"@de , "text" ; skos:altLabel "Schrift"@de , "prose"@en-US .
        """
    )
    assert [(concept.label, concept.aliases) for concept in found.concepts] == [
        ("Bild", ("image", "Abbild")),
        ("text", ("prose",)),
    ]


def test_equivalent_classes_are_one_concept() -> None:
    found = turtle(
        """
        :GAN a owl:Class ; owl:equivalentClass :AdversarialNet , <http://other.org/gan> , :GAN ; rdfs:label "GAN" .
        :AdversarialNet a owl:Class ; rdfs:label "Adversarial net" ; rdfs:subClassOf :Net , :GAN .
        :CycleGAN a owl:Class ; rdfs:subClassOf :GAN ; owl:equivalentClass [ owl:intersectionOf ( :GAN :Net ) ] .
        :Net a rdfs:Class .
        """
    )
    net, cycle = family("net", "Net", "Net"), family("cycle-gan", "CycleGAN", "CycleGAN")
    gan = ModelFamily(
        "adversarial-net",
        "Adversarial net",
        aliases=("GAN",),
        exact_match=("https://example.org/net#AdversarialNet", "https://example.org/net#GAN", "http://other.org/gan"),
    )
    assert found.concepts == (gan, cycle, net)
    assert [str(claim) for claim in found.claims] == [
        "Adversarial net: subset of Net",
        "CycleGAN: subset of Adversarial net",
    ]


def test_deprecated_classes_stay_only_where_something_leans_on_them() -> None:
    found = turtle(
        """
        :Old a owl:Class ; owl:deprecated true . :Older a owl:Class ; owl:deprecated "1" .
        :Kept a owl:Class ; owl:deprecated false . :Used a owl:Class ; owl:deprecated true .
        :New a owl:Class ; rdfs:subClassOf :Used .
        """
    )
    assert [concept.id for concept in found.concepts] == ["kept", "new", "used"]


def test_a_deprecated_class_is_retired_where_the_document_says_what_replaced_it() -> None:
    found = turtle(
        """
        :New a owl:Class . :Old a owl:Class ; owl:deprecated true ; obo:IAO_0100001 :New .
        :Gone a owl:Class ; owl:deprecated true ; obo:IAO_0100001 "new" .
        """
    )
    new = family("new", "New", "New")
    assert found == Taxonomy((new, family("old", "Old", "Old", replaced_by=new)))


def test_a_class_that_is_said_to_be_within_itself() -> None:
    found = turtle(":A a owl:Class ; rdfs:subClassOf :A . :B a skos:Concept ; skos:broader :B .")
    assert (len(found.concepts), found.claims) == (2, ())


def test_ids_are_made_of_iris() -> None:
    names = (
        "ActiveLearning",
        "RNNCell",
        "Conv2D",
        "3D",
        "A_B",
        "A.B",
        "a-b-2",
        "C-D-2",
        "C.D",
        "C_D",
        "%2e%2e%2fetc%2fpasswd",
        "Ünïcode",
        "日本",
        "x",
    )
    iris = [f"https://example.org/{name}" for name in names] + [
        "https://example.org/x#",
        "urn:x:Y",
        "https://e.org/a/../../b",
    ]
    graph = Graph()
    for iri in iris:
        graph.add((URIRef(iri), RDF.type, OWL.Class))
    found = loads(graph.serialize(format="nt"), "n-triples", source=PAGE)
    assert {
        (concept.exact_match or (concept.label,))[0].removeprefix("https://example.org/"): concept.id
        for concept in found.concepts
    } == {
        "%2e%2e%2fetc%2fpasswd": "etc-passwd",
        "3D": "id-3d",
        "A.B": "a-b",
        "ActiveLearning": "active-learning",
        "C-D-2": "c-d-2",
        "C.D": "c-d",
        "C_D": "c-d-3",
        "Conv2D": "conv2d",
        "RNNCell": "rnn-cell",
        "A_B": "a-b-2",
        "a-b-2": "a-b-2-2",
        "x": "x",
        "x#": "x-2",
        "Ünïcode": "unicode",
        "日本": "id",
        "https://e.org/a/../../b": "b",
        "urn:x:Y": "urn-x-y",
    }
    assert [concept.label for concept in found.concepts if concept.id in ("etc-passwd", "id")] == [
        "../etc/passwd",
        "日本",
    ]


def test_names_that_look_alike_stay_apart() -> None:
    found = turtle(
        """
        :a a owl:Class ; rdfs:label "GAN" .
        :b a owl:Class ; rdfs:label "G\\u0410N" .
        :c a owl:Class ; rdfs:label "ＧＡＮ" .
        """
    )
    assert [concept.label for concept in found.concepts] == ["GAN", "GАN", "ＧＡＮ"]
    assert found.lookup("GАN").id == "b"


# Where it comes from


def test_a_source_that_is_given_is_cited() -> None:
    text = ':A a owl:Class ; rdfs:subClassOf :B ; skos:definition "An A." . :B a owl:Class .'
    found = turtle(text, source=sources.HO_2020, head="")
    assert (
        found.claims[0].evidence == found.concepts[0].defined_by == (sources.HO_2020.at("https://example.org/net#A"),)
    )
    assert found.version == "0"
    assert set(turtle(text, source=sources.HO_2020).sources) == {"ho-2020"}


@pytest.mark.parametrize(
    ("header", "authors", "organisation", "year"),
    [
        ('dc:title "T" ; dc:creator "Bo" ; dcterms:issued "2020" ; dcterms:created "2019"', ("Bo",), False, 2020),
        (
            'rdfs:label "T" ; dcterms:creator <http://orcid.org/1> ; dc:date "soon"',
            ("http://orcid.org/1",),
            False,
            None,
        ),
        ('rdfs:label "T" ; dcterms:creator :bo . :bo rdfs:label "Bo"', ("Bo",), False, None),
        ('dcterms:title "T"@en, "U"@de ; dc:publisher "Us"', ("Us",), True, None),
        ('dcterms:title "T" ; dcterms:date "20201101"', ("T",), True, None),
    ],
)
def test_the_header_makes_the_source(
    header: str, authors: tuple[str, ...], organisation: bool, year: int | None
) -> None:
    found = turtle(
        f":A a owl:Class ; rdfs:comment 'An A.' . <https://example.org/o> a owl:Ontology ; {header} .", head=""
    )
    id = f"o-{year}" if year else "o"
    assert found.sources == {
        id: Source(id, title="T", authors=authors, organisation=organisation, year=year, url="https://example.org/o")
    }


NO_HEADER = ("", "the document does not say where it comes from; give the source that its claims cite")


@pytest.mark.parametrize(
    "header",
    [
        "",
        '[] a owl:Ontology ; dcterms:title "T" .',
        '<> a owl:Ontology ; dcterms:title "T" .',
        ':o a owl:Ontology ; dcterms:title "T" . :p a owl:Ontology ; dcterms:title "U" .',
    ],
)
def test_without_a_header_a_source_is_needed(header: str) -> None:
    text = f"{header} :A a owl:Class ; rdfs:comment 'An A.'"
    assert turtle_faults(f"{text} ; rdfs:label ' A\\u0007' .", head="") == [
        ("https://example.org/net#A", f"'A\\x07' {UNPRINTABLE.format(7)}"),
        NO_HEADER,
    ]
    assert set(turtle(f"{text} .", head="", source=PAGE).sources) == {"page"}
    assert turtle(f"{header} :A a owl:Class .", head="").sources == {}


def test_a_header_without_a_title_is_cited_by_its_iri() -> None:
    found = turtle(":A a owl:Class ; rdfs:comment 'An A.' . :o a owl:Ontology .", head="")
    assert found.sources == {
        "o": Source("o", title="o", authors=("o",), organisation=True, year=None, url="https://example.org/net#o")
    }


def test_a_header_that_cannot_be_cited() -> None:
    iri = "https://example.org/net"
    assert turtle_faults(":A a owl:Class .", head=HEAD.replace("Networks", "N\\u0000")) == [
        (iri, f"'N\\x00' {UNPRINTABLE.format(0)}")
    ]
    assert turtle_faults(f":A a owl:Class . <{iri}> owl:versionInfo '1\\u0000' .", source=PAGE) == [
        (iri, f"'1\\x00' {UNPRINTABLE.format(0)}")
    ]


# What leans on other documents


def test_imports_are_refused_and_never_fetched() -> None:
    text = "<https://example.org/net> owl:imports <http://other.org/x> , <file:///etc/passwd> . :A a owl:Class ."
    mend = "which is never fetched; merge it in, or read it with partial=True"
    assert turtle_faults(text) == [
        ("", f"imports file:///etc/passwd, {mend}"),
        ("", f"imports http://other.org/x, {mend}"),
    ]
    assert len(turtle(text, partial=True).concepts) == 1


def test_a_reference_to_nothing() -> None:
    text = (
        ":A a owl:Class ; rdfs:subClassOf :Gone . :B a skos:Concept ; skos:narrower :Lost . :A skos:exactMatch :Fine ."
    )
    mend = "is named as broader or narrower and not declared; declare it, or read it with partial=True"
    assert turtle_faults(text) == [
        ("https://example.org/net#Gone", mend),
        ("https://example.org/net#Lost", mend),
    ]
    assert turtle(text, partial=True).is_subset("Lost", "B")


# What is refused


def test_every_fault_is_reported_at_once() -> None:
    circle, mend = "subsets are proper, but these form a cycle:", "remove or dispute one of them"
    iri = "https://example.org/net#"
    assert turtle_faults(
        """
        :A a owl:Class ; rdfs:label "A\\u0000" ; skos:altLabel "\\u202Eb" , "fine" ;
          rdfs:subClassOf "C" , "B" , :Gone , :B .
        :B a owl:Class ; skos:definition "\\u0001" ; rdfs:subClassOf :A .
        :C a owl:Class ; rdfs:subClassOf :D . :D a owl:Class ; rdfs:subClassOf :C .
        :E a owl:Class ; rdfs:subClassOf :F . :F a owl:Class ; rdfs:subClassOf :G .
        :G a owl:Class ; rdfs:subClassOf :E .
        <rel> a owl:Class ; skos:closeMatch <../near> .
        """
    ) == [
        (f"{iri}A", "rdfs:subClassOf 'B': a class is needed"),
        (f"{iri}A", "rdfs:subClassOf 'C': a class is needed"),
        (f"{iri}Gone", "is named as broader or narrower and not declared; declare it, or read it with partial=True"),
        ("rel", "is a relative IRI; give the document a base"),
        ("near", "is a relative IRI; give the document a base"),
        (f"{iri}A", f"'A\\x00' {UNPRINTABLE.format(0)}"),
        (f"{iri}A", f"'\\u202eb' {UNPRINTABLE.format(0x202E)}"),
        (f"{iri}B", f"'\\x01' {UNPRINTABLE.format(1)}"),
        (
            f"{iri}A",
            f"{circle} {iri}A < {iri}B < {iri}A; {mend}",
        ),
        (
            f"{iri}C",
            f"{circle} {iri}C < {iri}D < {iri}C; {mend}",
        ),
        (
            f"{iri}E",
            f"{circle} {iri}E < {iri}F < {iri}G < {iri}E; {mend}",
        ),
    ]


def test_a_long_cycle_is_shown_in_part() -> None:
    chain = " ".join(f":c{place:02} a owl:Class ; rdfs:subClassOf :c{(place + 1) % 14:02} ." for place in range(14))
    ((place, fault),) = turtle_faults(chain)
    assert place == "https://example.org/net#c00"
    assert fault.count("https://example.org/net#c") == 13
    assert "c11 < ... < https://example.org/net#c00; remove" in fault


CLASS = f"<http://e.org/A> <{RDF.type}> <{OWL.Class}> .\n"
RDF_XML = f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="http://e.org/A">{{0}}</rdf:Description></rdf:RDF>'
BOMB = (
    '<!DOCTYPE bomb [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 50}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)
DEEP = 10_000
TYPE_A = {"@id": "http://e.org/A", "@type": str(OWL.Class)}
FETCHED = "is never fetched; write the context into the document"


@pytest.mark.parametrize(
    ("text", "syntax", "fault"),
    [
        # Cut off.
        (CLASS + "<http://e.org/B> <http://", "n-triples", "not n-triples: Invalid line: <http://"),
        (CLASS + '<http://e.org/B> <http://e.org/p> "ab', "turtle", "not turtle: Quote expected in string at ^ in"),
        (CLASS + "<http://e.org/B> <http://e.org/p> ", "turtle", "not turtle: at line 2 of <>: Bad syntax"),
        (
            CLASS + "<http://e.org/B> <http://e.org/p> <http://e.org/C>",
            "turtle",
            "not turtle: it ends within a statement",
        ),
        (RDF_XML[:-5], "xml", "not XML: unclosed token: line 1, column"),
        ("", "xml", "not XML: no element found: line 1, column 0"),
        (json.dumps(TYPE_A)[:-1], "json-ld", "not JSON: Expecting ',' delimiter: line 1 column"),
        # Not text.
        (CLASS.encode() + b"# \xff", "turtle", "not UTF-8: invalid start byte: line 2 column 3"),
        (CLASS.encode("utf-16"), "n-triples", "not UTF-8: invalid start byte: line 1 column 1"),
        (
            f'<?xml version="1.0" encoding="latin-1"?>{RDF_XML}',
            "xml",
            "declares the encoding 'latin-1'; save it as UTF-8",
        ),
        ("<a>\ud800</a>", "xml", "not xml: "),
        (RDF_XML.format("&#0;"), "xml", "not XML: reference to invalid character number: line 1"),
        # Nested without end.
        (
            f"<http://e.org/A> <http://e.org/p> {'[ <http://e.org/p> ' * DEEP}1{' ]' * DEEP} .",
            "turtle",
            "nested too deeply",
        ),
        (f"<http://e.org/A> <http://e.org/p> {'( ' * DEEP}{' )' * DEEP} .", "turtle", "nested too deeply"),
        ('{"http://e.org/p":' * DEEP + "1" + "}" * DEEP, "json-ld", ""),
        ("[" * DEEP + "]" * DEEP, "json-ld", ""),
        ("<a>" * DEEP, "xml", "not XML: no element found: line 1"),
        # Entities.
        (BOMB + RDF_XML.format("&i;"), "xml", "has a document type declaration: line 1; remove it"),
        ('<!DOCTYPE a SYSTEM "http://e.org/a.dtd">' + RDF_XML, "xml", "has a document type declaration: line 1; "),
        (
            '\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + RDF_XML,
            "xml",
            "has a document type declaration: line 2",
        ),
        (RDF_XML.format("&x;"), "xml", "not XML: undefined entity: line 1"),
        # Contexts elsewhere.
        (json.dumps({"@context": "http://e.org/c", **TYPE_A}), "json-ld", f"@context 'http://e.org/c' {FETCHED}"),
        (
            json.dumps([{"@context": "file:///etc/passwd", **TYPE_A}]),
            "json-ld",
            f"@context 'file:///etc/passwd' {FETCHED}",
        ),
        (json.dumps({"@context": [{}, "c"], **TYPE_A}), "json-ld", f"@context a list {FETCHED}"),
        (
            json.dumps({"@context": {"p": {"@id": "http://e.org/p", "@context": "http://e.org/c"}}, "p": {"q": 1}}),
            "json-ld",
            f"@context 'http://e.org/c' {FETCHED}",
        ),
        (
            json.dumps({"@context": {"@import": "http://e.org/c"}, **TYPE_A}),
            "json-ld",
            f"@import 'http://e.org/c' {FETCHED}",
        ),
        ('{"\\u0040context": "http://e.org/c"}', "json-ld", f"@context 'http://e.org/c' {FETCHED}"),
        # JSON that means two things, or none.
        ('{"@id": "http://e.org/A", "@id": "http://e.org/B"}', "json-ld", "the key '@id' is given twice; remove one"),
        ('{"http://e.org/p": NaN}', "json-ld", "not JSON: NaN is no value of JSON; give a number or null"),
        ('{"@context": {"@vocab": 5}, "p": 1}', "json-ld", "not json-ld: "),
        # Nothing in it, or something else.
        ("", "turtle", "has no named class: no owl:Class or rdfs:Class or skos:Concept"),
        ("[]", "json-ld", "has no named class"),
        ("5", "json-ld", "not json-ld: "),
        ("<a/>", "xml", "has no named class"),
        (f"[] a <{OWL.Class}> . <{OWL.Thing}> a <{OWL.Class}> .", "turtle", "has no named class"),
        ("{<a> <b> <c>} => {<a> <b> <d>} .", "turtle", "not turtle: at line 1"),
        (CLASS.replace("> .", "> <http://e.org/g> ."), "n-triples", "not n-triples: Invalid line"),
        ("<a> <b> <c> .", "n-triples", "not n-triples: Invalid line: <a> <b> <c> ."),
    ],
)
def test_what_cannot_be_read(text: str | bytes, syntax: Syntax, fault: str, no_network: list[object]) -> None:
    ((place, said),) = faults(text, syntax, source=PAGE)
    assert (place, fault in said, no_network) == ("", True, []), said
    assert len(said) < 300


def test_ten_thousand_levels_of_xml() -> None:
    """Nesting is no fault where nothing counts levels."""
    head = f'<rdf:RDF xmlns:rdf="{RDF}" xmlns:owl="{OWL}" xmlns:e="http://e.org/">'
    text = f"{head}<owl:Class rdf:about='http://e.org/A'/>{'<e:c><e:p>' * DEEP}{'</e:p></e:c>' * DEEP}</rdf:RDF>"
    assert [concept.id for concept in loads(text, "xml", source=PAGE).concepts] == ["a"]


def test_a_long_chain_of_classes() -> None:
    edge = f"<http://e.org/c{{}}> <{RDFS.subClassOf}> <http://e.org/c{{}}> .\n"
    chain = "".join(edge.format(place, place + 1) for place in range(300))
    found = loads(chain, "n-triples", source=PAGE, partial=True)
    assert (found.is_subset("c0", "c300"), found.is_subset("c300", "c0")) == (True, False)


def test_a_document_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "large.ttl"
    with file.open("wb") as stream:
        stream.truncate(500_000_000)
    with pytest.raises(DocumentError) as caught:
        load(file)
    assert caught.value.faults == (("", "larger than the 100,000,000 bytes allowed; raise limit= if it is to be read"),)
    assert faults("é" * 5, limit=9) == [("", "larger than the 9 bytes allowed; raise limit= if it is to be read")]
    assert len(loads(CLASS, "turtle", source=PAGE, limit=len(CLASS)).concepts) == 1
    assert faults(CLASS, limit=len(CLASS) - 1)[0][1].startswith(f"larger than the {len(CLASS) - 1} bytes")


def test_the_error_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "net.ttl"
    file.write_text(":A a :B .")
    with pytest.raises(DocumentError) as caught:
        load(file)
    assert caught.value.name == str(file)
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "none.ttl")


def test_a_wrong_call() -> None:
    rule = "one of turtle, n-triples, json-ld, xml is needed"
    for syntax in ("", "rdf-xml", None):
        with pytest.raises(InvalidValueError, match=f"^syntax is .*: {rule}$"):
            loads(CLASS, syntax)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidValueError, match=f"^syntax is '.py': {rule}$"):
        load(__file__)
    with pytest.raises(InvalidValueError, match=r"^prefix is 'A I': an id is lower-case"):
        loads(CLASS, "turtle", prefix="A I")
    for facet in (Model, Category, str, "Task"):
        with pytest.raises(WrongFacetError, match=r"^facet takes Modality or Task or .* or ModelSeries, but "):
            loads(CLASS, "turtle", facet=facet)  # type: ignore[arg-type]


def test_without_rdflib_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rdflib", None)
    with pytest.raises(MissingExtraError) as caught:
        loads(CLASS, "turtle")
    assert str(caught.value) == "reading RDF needs the extra 'rdf': pip install 'genai-taxonomy[rdf]'"


# Laws

laws = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SMALL = f"{PREFIXES}{HEAD}:A a owl:Class ; rdfs:label 'A' ; rdfs:subClassOf :B . :B a owl:Class ; rdfs:label 'é' ."


def written(syntax: Syntax) -> bytes:
    return Graph().parse(data=SMALL, format="turtle").serialize(format=FORMATS[syntax], encoding="utf-8")


@laws
@given(st.sampled_from(SYNTAXES), st.data())
def test_a_damaged_document_is_refused_or_read(no_network: list[object], syntax: Syntax, data: st.DataObject) -> None:
    text = written(syntax)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.one_of(st.just(len(text)), st.integers(start, min(len(text), start + 3))))
    damaged = text[:start] + data.draw(st.binary(max_size=3)) + text[end:]
    with suppress(DocumentError):
        assert loads(damaged, syntax, partial=True).concepts
    assert no_network == []


@laws
@given(st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7))), st.randoms(use_true_random=False))
@example({(0, 1), (1, 2), (0, 0)}, None)
def test_subsets_are_what_rdflib_closes(edges: set[tuple[int, int]], random: Any) -> None:
    graph = Graph()
    for low, high in edges:
        # Upward only, so that no two are within each other.
        low, high = min(low, high), max(low, high)
        match random.choice("abc") if random else "a":
            case "a":
                graph.add((node(low), RDFS.subClassOf, node(high)))
            case "b":
                graph.add((node(low), SKOS.broader, node(high)))
            case _:
                graph.add((node(high), SKOS.narrower, node(low)))
    for place in range(8):
        graph.add((node(place), RDF.type, OWL.Class))
        graph.add((node(place), RDFS.label, Text(f"Class {place}")))
    found = loads(graph.serialize(format="nt"), "n-triples", source=PAGE)
    for triple in [(o, RDFS.subClassOf, s) for s, o in graph.subject_objects(SKOS.narrower)]:
        graph.add(triple)
    for triple in [(s, RDFS.subClassOf, o) for s, o in graph.subject_objects(SKOS.broader)]:
        graph.add(triple)
    assert closure(found) == rdflib_closure(graph)


def node(place: int) -> URIRef:
    return URIRef(f"http://e.org/class-{place}")


def closure(taxonomy: Taxonomy) -> set[tuple[str, str]]:
    concepts = [concept for concept in taxonomy.concepts if isinstance(concept, Category)]
    subset: Any = taxonomy.is_subset
    return {(low.exact_match[0], high.exact_match[0]) for low in concepts for high in concepts if subset(low, high)}


def rdflib_closure(graph: Graph) -> set[tuple[str, str]]:
    """Return what is within what, as rdflib alone sees it."""
    classes = {one for one in graph.subjects(RDF.type, OWL.Class) if isinstance(one, URIRef)}
    return {
        (str(low), str(high))
        for low in classes
        for high in graph.transitive_objects(low, RDFS.subClassOf)
        if high in classes
    }


# Real ontologies


def test_the_artificial_intelligence_ontology(real: Path) -> None:
    file = real / "aio" / "aio.owl"
    found = load(file)
    assert (len(found.concepts), len(found.claims), found.version) == (442, 434, "2026-07-22")
    ((_, source),) = found.sources.items()
    assert str(source) == "Mungall et al. 2026"
    assert source.url == "https://w3id.org/aio/aio.owl"
    assert all(concept.definition for concept in found.concepts)
    assert closure(found) == rdflib_closure(Graph().parse(data=file.read_text("utf-8"), format="xml"))
