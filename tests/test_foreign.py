"""One ontology is one taxonomy, whatever format it comes in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from genai_taxonomy import (
    Assertion,
    Category,
    Concept,
    InvalidValueError,
    Model,
    ModelFamily,
    Relation,
    Source,
    Taxonomy,
    WrongFacetError,
)
from genai_taxonomy.formats import csv_edges, node_link, obo, obographs, rdf_reader
from genai_taxonomy.formats.identifiers import slug
from genai_taxonomy.formats.networkx_reader import from_networkx

PAGE = Source("page", title="Page", authors=("We",), year=None, url="https://example.org")

# Three classes of the Artificial Intelligence Ontology (https://w3id.org/aio), in the forms in which it is published.
AIO_OBO = """format-version: 1.2
data-version: 2026-07-22
idspace: aio https://w3id.org/aio/
ontology: https://w3id.org/aio/aio.owl
property_value: dcterms:created "2024-03-31" xsd:string
property_value: dcterms:creator "J. Harry Caufield" xsd:string
property_value: dcterms:creator "Marcin P. Joachimiak" xsd:string
property_value: dcterms:title "Artificial Intelligence Ontology" xsd:string

[Term]
id: aio:AbstractRNNCell
name: AbstractRNNCell
def: "A layer representing an RNN cell." [https://www.tensorflow.org/api_docs]
is_a: aio:Layer ! Layer

[Term]
id: aio:CausalLLM
name: Causal LLM
synonym: "Causal Large Language Model" EXACT []
synonym: "autoregressive" RELATED []
synonym: "model" BROAD []
xref: http://purl.obolibrary.org/obo/XX_0001

[Term]
id: aio:Layer
name: Layer
property_value: skos:closeMatch https://example.org/layer
"""


def aio_obographs() -> str:
    purl, skos, dcterms = "https://w3id.org/aio/", "http://www.w3.org/2004/02/skos/core#", "http://purl.org/dc/terms/"
    synonyms = [
        {"pred": "hasExactSynonym", "val": "Causal Large Language Model"},
        {"pred": "hasRelatedSynonym", "val": "autoregressive"},
        {"pred": "hasBroadSynonym", "val": "model"},
    ]
    metas: dict[str, dict[str, object]] = {
        "AbstractRNNCell": {"definition": {"val": "A layer representing an RNN cell."}},
        "CausalLLM": {"synonyms": synonyms, "xrefs": [{"val": "http://purl.obolibrary.org/obo/XX_0001"}]},
        "Layer": {"basicPropertyValues": [{"pred": f"{skos}closeMatch", "val": "https://example.org/layer"}]},
    }
    nodes = [
        {"id": purl + name, "lbl": name.replace("CausalLLM", "Causal LLM"), "type": "CLASS", "meta": meta}
        for name, meta in metas.items()
    ]
    edges = [{"sub": f"{purl}AbstractRNNCell", "pred": "is_a", "obj": f"{purl}Layer"}]
    header = [
        {"pred": f"{dcterms}title", "val": "Artificial Intelligence Ontology"},
        {"pred": f"{dcterms}creator", "val": "J. Harry Caufield"},
        {"pred": f"{dcterms}creator", "val": "Marcin P. Joachimiak"},
    ]
    meta = {"version": "2026-07-22", "basicPropertyValues": header}
    return json.dumps({"graphs": [{"id": f"{purl}aio.owl", "meta": meta, "nodes": nodes, "edges": edges}]})


AIO_OWL = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:owl="http://www.w3.org/2002/07/owl#"
  xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:obo="http://purl.obolibrary.org/obo/" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:oio="http://www.geneontology.org/formats/oboInOwl#" xml:base="https://w3id.org/aio/">
<owl:Ontology rdf:about="aio.owl">
  <dcterms:created>2024-03-31</dcterms:created>
  <dcterms:creator>J. Harry Caufield</dcterms:creator>
  <dcterms:creator>Marcin P. Joachimiak</dcterms:creator>
  <dcterms:title>Artificial Intelligence Ontology</dcterms:title>
  <owl:versionInfo>2026-07-22</owl:versionInfo>
</owl:Ontology>
<owl:Class rdf:about="AbstractRNNCell">
  <rdfs:subClassOf rdf:resource="Layer"/>
  <obo:IAO_0000115>A layer representing an RNN cell.</obo:IAO_0000115>
  <rdfs:label>AbstractRNNCell</rdfs:label>
</owl:Class>
<owl:Class rdf:about="CausalLLM">
  <oio:hasExactSynonym>Causal Large Language Model</oio:hasExactSynonym>
  <oio:hasRelatedSynonym>autoregressive</oio:hasRelatedSynonym>
  <oio:hasBroadSynonym>model</oio:hasBroadSynonym>
  <oio:hasDbXref>http://purl.obolibrary.org/obo/XX_0001</oio:hasDbXref>
  <rdfs:label>Causal LLM</rdfs:label>
</owl:Class>
<owl:Class rdf:about="Layer">
  <rdfs:label>Layer</rdfs:label>
  <skos:closeMatch rdf:resource="https://example.org/layer"/>
</owl:Class>
</rdf:RDF>
"""


def aio(prefix: str = "") -> Taxonomy:
    source = Source(
        "aio-2026",
        title="Artificial Intelligence Ontology, version 2026-07-22",
        authors=("J. Harry Caufield", "Marcin P. Joachimiak"),
        year=2026,
        url="https://w3id.org/aio/aio.owl",
    )
    at = source.at("https://w3id.org/aio/AbstractRNNCell")
    layer = ModelFamily(
        f"{prefix}layer",
        "Layer",
        exact_match=("https://w3id.org/aio/Layer",),
        close_match=("https://example.org/layer",),
    )
    cell = ModelFamily(
        f"{prefix}abstract-rnn-cell",
        "AbstractRNNCell",
        definition="A layer representing an RNN cell.",
        defined_by=(at,),
        exact_match=("https://w3id.org/aio/AbstractRNNCell",),
    )
    causal = ModelFamily(
        f"{prefix}causal-llm",
        "Causal LLM",
        aliases=("Causal Large Language Model", "autoregressive"),
        exact_match=("https://w3id.org/aio/CausalLLM",),
        close_match=("XX:0001",),
    )
    claims = (Assertion(cell, Relation.SUBSET_OF, layer, evidence=at),)
    return Taxonomy((cell, causal, layer), claims, version="2026-07-22")


def test_one_ontology_in_three_formats() -> None:
    assert obo.loads(AIO_OBO) == obographs.loads(aio_obographs()) == rdf_reader.loads(AIO_OWL, "xml") == aio()


def test_a_prefix_stands_before_every_id(tmp_path: Path) -> None:
    found = rdf_reader.loads(AIO_OWL, "xml", prefix="aio")
    assert obo.loads(AIO_OBO, prefix="aio") == obographs.loads(aio_obographs(), prefix="aio") == found == aio("aio-")
    texts = {"a.obo": AIO_OBO, "a.json": aio_obographs(), "a.owl": AIO_OWL}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    read: list[Any] = [obo.load, obographs.load, rdf_reader.load]
    assert [load(tmp_path / name, prefix="aio") for name, load in zip(texts, read, strict=True)] == [found] * 3
    graph: nx.DiGraph[str] = nx.DiGraph([("GAN", "net")])
    a, b = ModelFamily("x-gan", "GAN"), ModelFamily("x-net", "net")
    wanted = Taxonomy((a, b), (Assertion(a, Relation.SUBSET_OF, b, evidence=PAGE.at("GAN")),))
    (tmp_path / "x.csv").write_text("narrower,broader\nGAN,net\n", encoding="utf-8")
    (tmp_path / "x.json").write_text(
        '{"nodes": [{"id": "GAN"}, {"id": "net"}], "links": [{"source": "GAN", "target": "net"}]}', encoding="utf-8"
    )
    assert from_networkx(graph, source=PAGE, prefix="x") == wanted
    assert csv_edges.load(tmp_path / "x.csv", source=PAGE, prefix="x") == wanted
    assert node_link.load(tmp_path / "x.json", source=PAGE, prefix="x") == wanted


def test_a_wrong_call() -> None:
    for facet in (Model, Category, Concept, str, "Task"):
        wrong: Any = facet
        with pytest.raises(WrongFacetError, match=r"^facet takes Modality or Task or .* or ModelSeries, but "):
            obo.loads(AIO_OBO, facet=wrong)
    for prefix in ("A I", "ä", "a-", "../x"):
        with pytest.raises(InvalidValueError, match=r"^prefix is '.*': an id is lower-case"):
            obo.loads(AIO_OBO, prefix=prefix)


def test_words_of_an_id() -> None:
    names = {
        "AbstractRNNCell": "abstract-rnn-cell",
        "GANs": "gans",
        "GANsAndVAEs": "gans-and-vaes",
        "RNNs2": "rnns2",
        "RNNState": "rnn-state",
        "Conv2DTranspose": "conv2d-transpose",
        "image_text to-Text": "image-text-to-text",
        "GPT-4o": "gpt-4o",
        "2D": "id-2d",
        "": "id",
    }
    assert {name: slug(name) for name in names} == names


def test_the_artificial_intelligence_ontology(real: Path) -> None:
    file = real / "aio" / "aio"
    read = (
        obo.load(file.with_suffix(".obo"), source=PAGE),
        obographs.load(file.with_suffix(".json"), source=PAGE),
        rdf_reader.load(file.with_suffix(".owl"), source=PAGE),
    )
    concepts = [
        {(c.id, c.label, frozenset(c.aliases), c.definition, c.exact_match, c.close_match) for c in each.concepts}
        for each in read
    ]
    claims = [{(c.subject.id, c.relation, c.concepts[1].id, c.evidence) for c in each.assertions} for each in read]
    assert (len(concepts[0]), len(claims[0])) == (442, 434)
    assert concepts == [concepts[0]] * 3
    assert claims == [claims[0]] * 3
