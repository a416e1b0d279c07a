"""SKOS and OWL: what is written means what the taxonomy says, and others read it alike."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pyoxigraph
import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

from genai_taxonomy import (
    Architecture,
    Aspect,
    AspectText,
    Assertion,
    Citation,
    Claim,
    ClosedWorld,
    Complete,
    InvalidValueError,
    Limitation,
    MissingExtraError,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Quantifier,
    Relation,
    Source,
    Sufficient,
    Task,
    Taxonomy,
    Weights,
    WrongFacetError,
)
from genai_taxonomy import Literal as Condition
from genai_taxonomy.formats import rdf
from genai_taxonomy.formats.rdf import Syntax

EX = Namespace("https://example.org/")
BIBO = Namespace("http://purl.org/ontology/bibo/")
BASE = str(EX)
SYNTAXES: tuple[Syntax, ...] = ("turtle", "xml", "json-ld")

#: What is markup, quoting or an escape somewhere.
NASTY = """<b>&amp; "quoted" 'single' \\ \\" \"\"\" ]]> --> ${x} {{y}} %41 @en ^^ <a> . # é 漢字 \U0001f600"""
PAGE = Source(
    "page", title=f"Title {NASTY}", authors=(NASTY, "et al."), year=2020, arxiv="2001.00001", doi="10.1/<a b>"
)
SITE = Source("site", title="Site", authors=("We",), year=None, url=f"https://example.com/a b?{NASTY}")
TEXT = Modality("text", "Text", aliases=("Text", "writing"), definition="Words.", defined_by=(Citation(PAGE, "p. 1"),))
CODE = Modality("code", "Code", exact_match=("wikidata:Q1", NASTY), close_match=("_:b1", "skos:broader"))
IMAGE = Modality("image", "Image", defined_by=PAGE.at("../<x>"))
OLD = Modality("old-text", "Old text", replaced_by=TEXT)
AI = ModelFamily("ai", "AI")
WRITER = ModelFamily("writer", NASTY, aliases=(f"{NASTY} too",), definition=NASTY)
PAINTER = ModelFamily("painter", "Painter")
LINE = ModelSeries("line", "Line")
ONE = Model(
    "one",
    "One",
    developer="We",
    released=date(2020, 2, 3),
    checked_on=date(2021, 4, 5),
    weights=Weights.OPEN,
    licence="MIT",
    series=LINE,
    undetermined=(PAINTER,),
)
TWO = Model("two", "Two")
TOOL = Product("tool", "Tool")
TELL = Task("tell", "Tell")
NET = Architecture("net", "Net")
ERRS = Limitation("errs", "Errs")
HOW = Aspect("how", "How")


def says(
    subject: object,
    relation: Relation,
    value: object,
    quantifier: Quantifier = Quantifier.ALL,
    *,
    disputed: bool = False,
) -> Assertion:
    against = (Citation(SITE, "p. 3"),) if disputed else ()
    return Assertion(subject, relation, value, quantifier, evidence=PAGE.at("p. 2"), disputed_by=against)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def of(*claims: Claim, worlds: tuple[ClosedWorld, ...] = ()) -> Taxonomy:
    concepts = (TEXT, CODE, IMAGE, OLD, AI, WRITER, PAINTER, LINE, ONE, TWO, TOOL, TELL, NET, ERRS, HOW)
    return Taxonomy(concepts, claims, closed_worlds=worlds)


EVERYTHING = of(
    says(CODE, Relation.SUBSET_OF, TEXT),
    says(WRITER, Relation.SUBSET_OF, AI),
    says(PAINTER, Relation.SUBSET_OF, AI, disputed=True),
    says(LINE, Relation.SUBSET_OF, WRITER),
    says(WRITER, Relation.DISJOINT_WITH, PAINTER),
    says(WRITER, Relation.PRODUCES, TEXT),
    says(WRITER, Relation.PRODUCES, IMAGE, Quantifier.NONE),
    says(WRITER, Relation.HAS, ERRS, Quantifier.TYPICALLY),
    says(WRITER, Relation.ACCEPTS, IMAGE, Quantifier.SOME),
    says(WRITER, Relation.ACCEPTS, TEXT, disputed=True),
    says(WRITER, Relation.DESCRIBED, AspectText(HOW, NASTY), Quantifier.TYPICALLY),
    says(WRITER, Relation.DESCRIBED, AspectText(HOW, "Otherwise."), Quantifier.TYPICALLY),
    says(TELL, Relation.ACCEPTS, TEXT),
    says(TWO, Relation.MEMBER_OF, PAINTER),
    says(TWO, Relation.PRODUCES, IMAGE),
    says(TWO, Relation.USES, NET, Quantifier.NONE),
    says(TOOL, Relation.BUILT_ON, ONE),
    Complete(PAINTER, Relation.PRODUCES, evidence=(Citation(SITE),)),
    Complete(WRITER, Relation.USES, evidence=(Citation(SITE),), disputed_by=(Citation(PAGE),)),
    Sufficient(WRITER, (Condition(Relation.PRODUCES, TEXT),), evidence=(Citation(SITE),)),
    says(PAINTER, Relation.PRODUCES, IMAGE, Quantifier.TYPICALLY),
    worlds=(ClosedWorld(frozenset(("two", "tool")), frozenset(("ai", "writer", "painter"))),),
)


def graph(*claims: Claim, worlds: tuple[ClosedWorld, ...] = ()) -> Graph:
    return rdf.to_graph(of(*claims, worlds=worlds), base=BASE)


def read(text: str, syntax: Syntax) -> Graph:
    return Graph().parse(data=text, format=syntax)


def canonical(text: str, syntax: Syntax) -> set[pyoxigraph.Quad]:
    formats = {
        "turtle": pyoxigraph.RdfFormat.TURTLE,
        "xml": pyoxigraph.RdfFormat.RDF_XML,
        "json-ld": pyoxigraph.RdfFormat.JSON_LD,
    }
    found = pyoxigraph.Dataset(pyoxigraph.parse(text.encode(), format=formats[syntax]))
    found.canonicalize(pyoxigraph.CanonicalizationAlgorithm.UNSTABLE)
    return set(found)


#: A named class, or an operator and what it is applied to.
Expression: TypeAlias = "str | tuple[Expression, ...] | frozenset[Expression]"


def expression(found: Graph, node: object) -> Expression:
    """Write a class expression as a tuple, a named class as what follows the base."""
    if not isinstance(node, BNode):
        return str(node).removeprefix(BASE)
    if (value := found.value(node, OWL.someValuesFrom)) is not None:
        return (str(found.value(node, OWL.onProperty)).rpartition("/")[2], expression(found, value))
    if (items := found.value(node, OWL.unionOf)) is not None:
        return ("or", frozenset(expression(found, item) for item in found.items(items)))
    return ("not", expression(found, found.value(node, OWL.complementOf)))


def axioms(found: Graph, predicate: URIRef) -> set[tuple[Expression, Expression]]:
    """Return what a predicate says of concepts and members, without what every export says."""
    return {
        (expression(found, s), expression(found, o))
        for s, o in found.subject_objects(predicate)
        if isinstance(o, BNode) or (str(o).startswith(BASE) and "/terms/" not in str(o))
    }


def evidence(found: Graph, predicate: URIRef) -> dict[tuple[Expression, Expression], set[str]]:
    return {
        (
            expression(found, found.value(n, OWL.annotatedSource)),
            expression(found, found.value(n, OWL.annotatedTarget)),
        ): {str(o).removeprefix(BASE) for o in found.objects(n, DCTERMS.source)}
        for n in found.subjects(OWL.annotatedProperty, predicate)
    }


CITED = {"source/page/at-p.%202"}


def test_subsets_are_subclasses_and_broader() -> None:
    found = graph(says(CODE, Relation.SUBSET_OF, TEXT), says(LINE, Relation.SUBSET_OF, WRITER))
    assert axioms(found, RDFS.subClassOf) == {("code", "text"), ("line", "writer")}
    assert axioms(found, SKOS.broader) == {("code", "text"), ("line", "writer")}
    assert evidence(found, RDFS.subClassOf) == {("code", "text"): CITED, ("line", "writer"): CITED}


def test_a_proper_subset_leaves_a_member_over() -> None:
    found = graph(says(WRITER, Relation.SUBSET_OF, AI))
    member = EX["member/writer/subset_of/ai"]
    kinds = {expression(found, kind) for kind in found.objects(member, RDF.type)}
    assert kinds == {str(OWL.NamedIndividual), "ai", ("not", "writer")}


def test_disjoint_families_are_disjoint_classes() -> None:
    found = graph(says(WRITER, Relation.DISJOINT_WITH, PAINTER))
    assert axioms(found, OWL.disjointWith) == {("writer", "painter")}
    assert evidence(found, OWL.disjointWith) == {("writer", "painter"): CITED}


def test_quantified_claims_are_restrictions() -> None:
    claims = (
        says(WRITER, Relation.PRODUCES, TEXT),
        says(WRITER, Relation.PRODUCES, IMAGE, Quantifier.NONE),
        says(TELL, Relation.ACCEPTS, TEXT),
        says(NET, Relation.HAS, ERRS, Quantifier.TYPICALLY),
    )
    found = graph(*claims)
    assert axioms(found, RDFS.subClassOf) == {
        ("writer", ("produces", "text")),
        ("writer", ("not", ("produces", "image"))),
        (("performs", "tell"), ("accepts", "text")),
    }
    member = EX["member/net/has/errs"]
    assert {expression(found, kind) for kind in found.objects(member, RDF.type)} == {
        str(OWL.NamedIndividual),
        ("uses", "net"),
        ("has", "errs"),
    }
    assert evidence(found, RDF.type) == {("member/net/has/errs", ("has", "errs")): CITED}
    assert {str(o) for o in found.objects(None, EX["terms/quantifier"])} == {"typically"}


def test_what_is_complete_closes_the_rest() -> None:
    complete = Complete(PAINTER, Relation.PRODUCES, evidence=(Citation(SITE),))
    found = graph(says(PAINTER, Relation.PRODUCES, IMAGE, Quantifier.SOME), complete)
    others = frozenset(("produces/text", "produces/code", "produces/old-text"))
    assert axioms(found, RDFS.subClassOf) == {("painter", ("not", ("or", others)))}
    assert axioms(found, OWL.equivalentClass) == {
        (f"produces/{id}", ("produces", id)) for id in ("text", "code", "old-text")
    }


def test_individuals_are_told_what_they_have_and_lack() -> None:
    world = ClosedWorld(frozenset(("two",)), frozenset(("ai", "writer", "painter")))
    claims = (
        says(WRITER, Relation.SUBSET_OF, AI),
        says(CODE, Relation.SUBSET_OF, TEXT),
        says(TWO, Relation.MEMBER_OF, PAINTER),
        says(TWO, Relation.PRODUCES, IMAGE),
        says(TWO, Relation.USES, NET, Quantifier.NONE),
        says(WRITER, Relation.SUBSET_OF, PAINTER, disputed=True),
    )
    found = graph(*claims, worlds=(world,))
    lacked = ("accepts/text", "accepts/image", "accepts/old-text", "produces/text", "produces/old-text", "ai")
    assert {expression(found, kind) for kind in found.objects(EX.two, RDF.type)} == {
        str(OWL.NamedIndividual),
        "terms/Model",
        "painter",
        ("produces", "image"),
        ("not", ("uses", "net")),
        ("not", ("or", frozenset(lacked))),
    }
    assert {str(k).removeprefix(BASE) for k in found.objects(EX.one, RDF.type) if not isinstance(k, BNode)} == {
        str(OWL.NamedIndividual),
        "terms/Model",
        "line",
    }


def test_disputed_claims_are_told_of_and_not_asserted() -> None:
    claims = (
        says(PAINTER, Relation.SUBSET_OF, AI, disputed=True),
        says(WRITER, Relation.PRODUCES, TEXT, disputed=True),
        says(WRITER, Relation.HAS, ERRS, Quantifier.SOME, disputed=True),
        says(TWO, Relation.MEMBER_OF, PAINTER, disputed=True),
    )
    found = graph(*claims)
    assert axioms(found, RDFS.subClassOf) == axioms(found, SKOS.broader) == set()
    assert evidence(found, RDFS.subClassOf) == evidence(found, RDF.type) == {}
    assert not list(found.subjects(RDF.type, EX.painter))[1:]  # the one member that every family has
    node = EX["claim/painter/all/subset_of/ai"]
    assert {(p, o) for p, o in found.predicate_objects(node) if p != RDFS.label} == {
        (RDF.type, EX["terms/Claim"]),
        (EX["terms/subject"], EX.painter),
        (EX["terms/relation"], EX["terms/subset_of"]),
        (EX["terms/object"], EX.ai),
        (EX["terms/quantifier"], Literal("all")),
        (DCTERMS.source, EX["source/page/at-p.%202"]),
        (EX["terms/disputed_by"], EX["source/site/at-p.%203"]),
    }
    assert len(set(found.subjects(RDF.type, EX["terms/Claim"]))) == 4


def test_what_no_axiom_says_is_told_of() -> None:
    found = rdf.to_graph(EVERYTHING, base=BASE)
    term = EX["terms/"]
    texts = {(str(s).removeprefix(BASE), str(o)) for s, o in found.subject_objects(URIRef(f"{term}text"))}
    described = "claim/writer/typically/described/how"
    assert texts == {(described, NASTY), (f"{described}/2", "Otherwise.")}
    (condition,) = found.objects(EX["claim/writer/sufficient"], EX["terms/condition"])
    assert set(found.predicate_objects(condition)) == {
        (RDF.type, EX["terms/Condition"]),
        (EX["terms/relation"], EX["terms/produces"]),
        (EX["terms/object"], EX.text),
    }
    assert found.value(EX["claim/painter/complete/produces"], EX["terms/complete"]) == EX["terms/produces"]
    assert (EX.tool, EX["terms/built_on"], EX.one) in found


def test_concepts_have_labels_and_places() -> None:
    found = rdf.to_graph(EVERYTHING, base=BASE)
    assert set(found.objects(EX.text, SKOS.altLabel)) == {Literal("writing")}
    assert evidence(found, SKOS.definition) == {("text", "Words."): {"source/page/at-p.%201"}}
    assert found.value(EX.image, DCTERMS.source) == EX["source/page/at-..%2F%3Cx%3E"]
    assert set(found.objects(EX["scheme/Modality"], SKOS.hasTopConcept)) == {EX.text, EX.image, EX["old-text"]}
    assert set(found.objects(EX.code, SKOS.topConceptOf)) == set()
    assert set(found.objects(EX.code, SKOS.inScheme)) == {EX["scheme/Modality"]}
    assert set(found.objects(EX["old-text"], DCTERMS.isReplacedBy)) == {EX.text}
    assert set(found.subjects(OWL.deprecated, Literal(True))) == {EX["old-text"]}
    assert URIRef("wikidata:Q1") in set(found.objects(EX.code, SKOS.exactMatch))
    close = set(found.objects(EX.code, SKOS.closeMatch))
    assert close == {EX["external/_%3Ab1"], URIRef("skos:broader")}


def test_individuals_keep_their_record() -> None:
    found = rdf.to_graph(EVERYTHING, base=BASE)
    words = {"developer": "We", "licence": "MIT", "weights": "open", "checked_on": "2021-04-05"}
    assert {name: str(found.value(EX.one, EX[f"terms/{name}"])) for name in words} == words
    assert str(found.value(EX.one, DCTERMS.issued)) == "2020-02-03"
    assert found.value(EX.one, EX["terms/undetermined"]) == EX.painter


def test_sources_are_bibliographic_resources() -> None:
    found = rdf.to_graph(EVERYTHING, base=BASE)
    assert {
        (p, str(o)) for p, o in found.predicate_objects(EX["source/page"]) if p != DCTERMS.bibliographicCitation
    } == {
        (RDF.type, str(BIBO.Document)),
        (RDFS.label, str(PAGE)),
        (DCTERMS.title, PAGE.title),
        (DCTERMS.creator, NASTY),
        (DCTERMS.creator, "et al."),
        (DCTERMS.issued, "2020"),
        (DCTERMS.identifier, "arXiv:2001.00001"),
        (BIBO.doi, "10.1/<a b>"),
        (RDFS.seeAlso, "https://arxiv.org/abs/2001.00001"),
    }
    assert str(found.value(EX["source/site"], DCTERMS.bibliographicCitation)) == f"We (n.d.). Site. {SITE.url}"
    part = EX["source/page/at-p.%202"]
    assert set(found.predicate_objects(part)) == {
        (RDF.type, BIBO.DocumentPart),
        (DCTERMS.isPartOf, EX["source/page"]),
        (BIBO.locator, Literal("p. 2")),
    }


def test_one_sources_own_view_says_so() -> None:
    found = rdf.to_graph(EVERYTHING.according_to(PAGE), base=BASE)
    assert found.value(URIRef("https://example.org"), EX["terms/perspective"]) == EX["source/page"]
    assert ("painter", "ai") in axioms(found, RDFS.subClassOf)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own reading
@pytest.mark.parametrize("base", ["https://example.org/", "https://example.org/x#", "urn:x:y/"])
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_two_parsers_read_what_was_meant(syntax: Syntax, base: str) -> None:
    meant = rdf.to_graph(EVERYTHING, base=base)
    text = rdf.dumps(EVERYTHING, syntax=syntax, base=base)
    assert isomorphic(read(text, syntax), meant)
    assert canonical(text, syntax) == canonical(meant.serialize(format="turtle"), "turtle")
    assert {str(o) for o in meant.objects(URIRef(f"{base}writer"), SKOS.prefLabel)} == {NASTY}


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    script = (
        "import sys, test_rdf; from genai_taxonomy.formats import rdf;"
        "sys.stdout.buffer.write(''.join(rdf.dumps(test_rdf.EVERYTHING, syntax=s) for s in test_rdf.SYNTAXES).encode())"
    )
    written = {
        subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parent,
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(written) == 1


@pytest.mark.parametrize(
    ("name", "syntax"), [("a.ttl", "turtle"), ("a.owl", "xml"), ("a.RDF", "xml"), ("a.jsonld", "json-ld")]
)
def test_the_suffix_tells_the_syntax(tmp_path: Path, name: str, syntax: Syntax) -> None:
    rdf.dump(EVERYTHING, tmp_path / name)
    assert (tmp_path / name).read_text(encoding="utf-8") == rdf.dumps(EVERYTHING, syntax=syntax)


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError, match="end it in"):
        rdf.dump(EVERYTHING, tmp_path / "a.txt")
    rdf.dump(EVERYTHING, tmp_path / "a.txt", syntax="turtle", base=BASE)
    with pytest.raises(InvalidValueError, match="turtle, xml or json-ld"):
        rdf.dumps(EVERYTHING, syntax="n3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "base", ["", "x", "https://example.org", "/x/", "https://a b/", "https://e.org/<x>/", "https://é.org/", "%zz:/", 5]
)
def test_a_base_is_an_absolute_iri(base: str) -> None:
    with pytest.raises(InvalidValueError, match="base is"):
        rdf.to_graph(EVERYTHING, base=base)


def test_foreign_classes_are_refused() -> None:
    class Sound(Modality):
        pass

    with pytest.raises(WrongFacetError, match="'hum' is a Sound"):
        rdf.to_graph(Taxonomy((Sound("hum", "Hum"),)))

    class Rumour(Claim):
        pass

    with pytest.raises(WrongFacetError, match="Rumour"):
        rdf.to_graph(Taxonomy((TEXT,), (Rumour(evidence=(Citation(SITE),)),)))


def test_without_rdflib_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "genai_taxonomy.formats.rdf.whole", raising=False)
    monkeypatch.setitem(sys.modules, "rdflib", None)
    with pytest.raises(MissingExtraError, match="needs the extra 'rdf'"):
        rdf.to_graph(EVERYTHING)
