"""The native format: it gives back what it was given, and takes nothing for what it is not."""

from __future__ import annotations

import copy
import json
import re
import unicodedata
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any, TypeVar

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from genai_taxonomy import (
    Aspect,
    AspectText,
    Assertion,
    Citation,
    Claim,
    ClosedWorld,
    Complete,
    Concept,
    ConflictingConceptError,
    ContradictionError,
    CycleError,
    DocumentError,
    Individual,
    InvalidValueError,
    Literal,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Quantifier,
    Relation,
    Source,
    Sufficient,
    Taxonomy,
    Weights,
    WrongFacetError,
    sources,
)
from genai_taxonomy.claims import COMPLETABLE, JOINS
from genai_taxonomy.concepts import FACETS
from genai_taxonomy.formats import schema
from genai_taxonomy.formats.native import dump, dumps, load, loads
from genai_taxonomy.formats.schema import KEYS

T = TypeVar("T")

PAGE = Source("page", title="Page", authors=("We",), year=None, url="https://example.org")
TEXT = Modality("text", "Text")
IMAGE = Modality("image", "Image")
AI = ModelFamily("generative-ai", "Generative AI")
PAINTER = ModelFamily("painter", "Painter", aliases=("image maker",), defined_by=(Citation(PAGE, "page 1"),))
LINE = ModelSeries("line", "Line")
MECHANISM = Aspect("mechanism", "Mechanism")
ONE = Model(
    "one",
    "One",
    developer="Größe & 模型",
    released=date(2024, 2, 29),
    checked_on=date(2026, 11, 23),
    undetermined=(AI,),
    weights=Weights.OPEN,
    licence="MIT",
    series=LINE,
)
CITED = (Citation(PAGE, "page 2"),)
#: A little of everything; what is referred to stands partly before and partly after what refers to it.
SMALL = Taxonomy(
    (Modality("picture", "Picture", replaced_by=IMAGE), ONE, TEXT, IMAGE, AI, PAINTER, LINE, MECHANISM),
    (
        Assertion(PAINTER, Relation.SUBSET_OF, AI, evidence=CITED),
        Assertion(PAINTER, Relation.PRODUCES, TEXT, Quantifier.NONE, evidence=CITED, disputed_by=(Citation(PAGE),)),
        Assertion(PAINTER, Relation.DESCRIBED, AspectText(MECHANISM, "Paints."), evidence=CITED),
        Complete(PAINTER, Relation.PRODUCES, evidence=CITED),
        Sufficient(
            PAINTER,
            (Literal(Relation.MEMBER_OF, AI), Literal(Relation.PRODUCES, IMAGE)),
            evidence=CITED,
        ),
    ),
    closed_worlds=(ClosedWorld(frozenset(("one",)), frozenset(("painter", "generative-ai"))),),
    version="1",
)
SMALL_DOCUMENT = """\
{
 "schema": 1,
 "version": "1",
 "sources": [
  {
   "id": "page",
   "title": "Page",
   "authors": [
    "We"
   ],
   "year": null,
   "url": "https://example.org"
  }
 ],
 "concepts": [
  {
   "facet": "Modality",
   "id": "picture",
   "label": "Picture",
   "replaced_by": "image"
  },
  {
   "facet": "Model",
   "id": "one",
   "label": "One",
   "developer": "Größe & 模型",
   "released": "2024-02-29",
   "checked_on": "2026-11-23",
   "undetermined": [
    "generative-ai"
   ],
   "weights": "open",
   "licence": "MIT",
   "series": "line"
  },
  {
   "facet": "Modality",
   "id": "text",
   "label": "Text"
  },
  {
   "facet": "Modality",
   "id": "image",
   "label": "Image"
  },
  {
   "facet": "ModelFamily",
   "id": "generative-ai",
   "label": "Generative AI"
  },
  {
   "facet": "ModelFamily",
   "id": "painter",
   "label": "Painter",
   "aliases": [
    "image maker"
   ],
   "defined_by": [
    {
     "source": "page",
     "locator": "page 1"
    }
   ]
  },
  {
   "facet": "ModelSeries",
   "id": "line",
   "label": "Line"
  },
  {
   "facet": "Aspect",
   "id": "mechanism",
   "label": "Mechanism"
  }
 ],
 "claims": [
  {
   "claim": "Assertion",
   "subject": "painter",
   "relation": "subset_of",
   "object": "generative-ai",
   "evidence": [
    {
     "source": "page",
     "locator": "page 2"
    }
   ]
  },
  {
   "claim": "Assertion",
   "subject": "painter",
   "relation": "produces",
   "object": "text",
   "quantifier": "none",
   "evidence": [
    {
     "source": "page",
     "locator": "page 2"
    }
   ],
   "disputed_by": [
    {
     "source": "page"
    }
   ]
  },
  {
   "claim": "Assertion",
   "subject": "painter",
   "relation": "described",
   "object": {
    "aspect": "mechanism",
    "text": "Paints."
   },
   "evidence": [
    {
     "source": "page",
     "locator": "page 2"
    }
   ]
  },
  {
   "claim": "Complete",
   "subject": "painter",
   "relation": "produces",
   "evidence": [
    {
     "source": "page",
     "locator": "page 2"
    }
   ]
  },
  {
   "claim": "Sufficient",
   "family": "painter",
   "conditions": [
    {
     "relation": "member_of",
     "value": "generative-ai"
    },
    {
     "relation": "produces",
     "value": "image"
    }
   ],
   "evidence": [
    {
     "source": "page",
     "locator": "page 2"
    }
   ]
  }
 ],
 "closed_worlds": [
  {
   "individuals": [
    "one"
   ],
   "families": [
    "generative-ai",
    "painter"
   ]
  }
 ]
}
"""


def faults_of(text: str | bytes) -> tuple[tuple[str, str], ...]:
    with pytest.raises(DocumentError) as caught:
        loads(text)
    return caught.value.faults


def changed(path: str, value: object) -> str:
    """Return the small document with another value at a path, or without one for ``...``."""
    document: Any = json.loads(SMALL_DOCUMENT)
    *steps, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", path)]
    place = document
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return json.dumps(document)


# What comes back


def test_a_document_reads_as_it_is_specified() -> None:
    assert dumps(SMALL) == SMALL_DOCUMENT
    assert loads(SMALL_DOCUMENT) == SMALL
    assert loads(SMALL_DOCUMENT.encode()) == SMALL


def test_what_may_be_left_out_has_the_default_of_the_class() -> None:
    assert loads('{"schema": 1, "concepts": []}') == Taxonomy(())
    assert loads('{"schema": 1, "concepts": [], "perspective": null}').perspective is None


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_comes_back_by_content_and_by_answers() -> None:
    bundled = Taxonomy.bundled()
    text = dumps(bundled)
    again = loads(text)
    assert again == bundled
    assert dumps(again) == text
    families = [concept for concept in bundled.concepts if isinstance(concept, ModelFamily)]
    for one, other in product(families, families):
        assert again.is_subset(one, other) is bundled.is_subset(one, other)
    for one, other in zip(families, reversed(families), strict=True):
        assert again.explain(one, other) == bundled.explain(one, other)
    individuals = [concept for concept in bundled.concepts if isinstance(concept, Individual)]
    # What is equal by content and by these answers differs in no other; a tenth, another every day, is seen whole.
    for individual in individuals[date.today().toordinal() % 10 :: 10]:
        assert str(again.describe(individual.id)) == str(bundled.describe(individual.id))
    for family, modality in product(families, ("text", "image", "audio")):
        asked = again.can(family, produces=modality), bundled.can(family, produces=modality)
        assert asked[0] == asked[1]


def test_a_view_comes_back_with_its_source() -> None:
    view = Taxonomy.bundled().according_to(sources.ARTICLE)
    assert loads(dumps(view)) == view
    assert json.loads(dumps(view))["perspective"] == sources.ARTICLE.id


def test_a_view_of_a_source_that_nothing_cites_comes_back() -> None:
    other = evolve(PAGE, id="other")
    view = evolve(SMALL, perspective=other)
    assert [source["id"] for source in json.loads(dumps(view))["sources"]] == ["page", "other"]
    assert loads(dumps(view)).perspective == other


def test_a_closed_world_may_name_what_is_retired() -> None:
    new = Model("new", "New")
    taxonomy = Taxonomy(
        (new, Model("old", "Old", replaced_by=new)),
        closed_worlds=(ClosedWorld(frozenset(("new", "old")), frozenset()),),
    )
    assert loads(dumps(taxonomy)) == taxonomy


def test_a_class_of_the_users_own_is_not_written() -> None:
    class MyFamily(ModelFamily):
        __slots__ = ()

    with pytest.raises(WrongFacetError) as caught:
        dumps(Taxonomy((MyFamily("mine", "Mine"),)))
    assert caught.value.args == ("facet in a native document", tuple(FACETS), "MyFamily", "Mine")


# Random taxonomies

_LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S"))
texts = st.text(_LETTERS, min_size=1, max_size=6).map(lambda text: unicodedata.normalize("NFC", text))
days = st.none() | st.dates()


def tuples(items: st.SearchStrategy[T], *, min_size: int = 0, max_size: int) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, min_size=min_size, max_size=max_size).map(tuple)


citations = st.builds(
    Citation,
    st.sampled_from([PAGE, evolve(PAGE, id="book", year=1999, organisation=True, checked="by hand")]),
    st.just("") | texts,
)
cited = tuples(citations, max_size=2)
evidence = tuples(citations, min_size=1, max_size=2)


#: What any concept may have.
ADDITIONS: dict[str, st.SearchStrategy[Any]] = {
    "definition": texts,
    "aliases": tuples(texts, max_size=2),
    "defined_by": cited,
    "exact_match": tuples(texts, max_size=1),
    "close_match": tuples(texts, max_size=1),
}


@st.composite
def concepts(draw: st.DrawFn) -> tuple[Concept, ...]:
    """Two current concepts of each facet, the second with all that it may have, and some retired ones."""
    current: list[Concept] = []
    retired: list[Concept] = []
    for name, facet in FACETS.items():
        families = tuple(concept for concept in current if isinstance(concept, ModelFamily))
        series = [concept for concept in current if isinstance(concept, ModelSeries)]
        additions = dict(ADDITIONS)
        if issubclass(facet, Individual):
            additions |= {"developer": texts, "released": days, "checked_on": days}
            additions["undetermined"] = tuples(st.sampled_from(families), max_size=2)
        if issubclass(facet, Model):
            additions |= {"series": st.sampled_from(series), "weights": st.sampled_from(Weights), "licence": texts}
        plain = facet(f"{name.lower()}-0", name)
        full = facet(f"{name.lower()}-1", draw(texts), **draw(st.fixed_dictionaries({}, optional=additions)))
        current += (plain, full)
        if draw(st.booleans()):
            retired.append(evolve(full, id=f"{name.lower()}-old", replaced_by=plain))
    return tuple(draw(st.permutations([*current, *retired])))


def assertions(known: tuple[Concept, ...]) -> st.SearchStrategy[Assertion]:
    """Return claims of every relation; denials are disputed, so that most taxonomies hold together."""

    @st.composite
    def claims(draw: st.DrawFn) -> Assertion:
        relation = draw(st.sampled_from(Relation))
        subjects, objects = JOINS[relation]
        subject = draw(st.sampled_from([c for c in known if isinstance(c, subjects)]))
        value: Concept | AspectText
        if relation is Relation.DESCRIBED:
            aspects = [concept for concept in known if isinstance(concept, Aspect)]
            value = draw(st.builds(AspectText, st.sampled_from(aspects), texts))
        else:
            value = draw(st.sampled_from([c for c in known if isinstance(c, objects)]))
        quantifier = draw(st.sampled_from(Quantifier))
        denies = quantifier is Quantifier.NONE or relation is Relation.DISJOINT_WITH
        disputes = draw(evidence if denies else cited)
        try:
            return Assertion(subject, relation, value, quantifier, evidence=draw(evidence), disputed_by=disputes)
        except (InvalidValueError, WrongFacetError):
            reject()

    return claims()


@st.composite
def taxonomies(draw: st.DrawFn) -> Taxonomy:
    known = draw(concepts())
    current = tuple(concept for concept in known if concept.replaced_by is None)
    families = [concept for concept in current if isinstance(concept, ModelFamily)]
    valued = [Literal(Relation.PRODUCES, concept) for concept in current if isinstance(concept, Modality)]
    literals = [*(Literal(Relation.MEMBER_OF, family) for family in families), *valued]
    completes = st.builds(
        Complete,
        st.sampled_from(families),
        st.sampled_from(sorted(COMPLETABLE, key=str)),
        evidence=evidence,
        disputed_by=evidence,
    )
    sufficients = st.builds(
        Sufficient,
        st.sampled_from(families),
        tuples(st.sampled_from(literals), min_size=1, max_size=2),
        evidence=evidence,
        disputed_by=cited,
    )
    claims: tuple[Claim, ...] = draw(tuples(assertions(current) | completes | sufficients, max_size=6))
    individuals = [concept.id for concept in known if isinstance(concept, Individual)]
    world = st.builds(
        ClosedWorld,
        st.frozensets(st.sampled_from(individuals)),
        st.frozensets(st.sampled_from([family.id for family in families])),
    )
    try:
        return Taxonomy(
            known,
            claims,
            closed_worlds=draw(tuples(world, max_size=2)),
            version=draw(texts),
            perspective=draw(st.none() | st.just(PAGE)),
        )
    except (ContradictionError, CycleError):
        reject()


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(taxonomies())
def test_every_taxonomy_comes_back(taxonomy: Taxonomy) -> None:
    text = dumps(taxonomy)
    again = loads(text)
    assert again == taxonomy
    assert dumps(again) == text


# Many faults at once

MANY_FAULTS = """\
{
 "schema": 1,
 "version": "1 ",
 "perspective": "pag",
 "source": [],
 "sources": [
  {"id": "page", "title": "Page", "authors": ["We"], "year": null, "url": "https://example.org"},
  {"id": "page", "title": "Other", "authors": ["We"], "year": null, "url": "https://example.org"},
  {"id": "book", "title": "Book", "authors": "We", "year": "1999", "doi": 5, "publisher": "Us"},
  {"id": "note", "title": "Note", "authors": ["We"], "year": 1999}
 ],
 "concepts": [
  {"facet": "Modality", "id": "text", "label": "Text", "lable": "Text"},
  {"facet": "Modality", "id": "image", "label": "Image", "defined_by": [{"source": "page"}, {"source": "book"}]},
  {"facet": "Modality", "id": "image", "label": "Picture"},
  {"facet": "Family", "id": "gan", "label": "GAN"},
  {"id": "vae", "label": "VAE"},
  {"facet": "ModelFamily", "id": "Llm", "label": "LLM"},
  {"facet": "ModelFamily", "id": "painter", "label": "Painter", "series": "line", "replaced_by": "image"},
  {"facet": "Model", "id": "one", "label": "One", "series": "two", "released": "20240229", "weights": "opne",
   "undetermined": ["gan", "image", "gone"]},
  {"facet": "Model", "id": "two", "label": "Two", "replaced_by": "three"},
  {"facet": "Model", "id": "three", "label": "Three", "replaced_by": "two"},
  "four"
 ],
 "claims": [
  {"claim": "Assertion", "subject": "vae", "relation": "produces", "object": "imag", "evidence": []},
  {"claim": "Assertion", "subject": "two", "relation": "producs", "object": {"aspect": "image", "text": "a"},
   "evidence": [{"source": "page"}, {"source": "pages", "locator": null}]},
  {"claim": "Complete", "subject": "image", "relation": "has", "disputed_by": {}},
  {"claim": "Sufficient", "family": "gan", "conditions": [{"relation": "accepts", "value": "image"}],
   "evidence": [{"source": "book"}]},
  {"claim": "Fact", "subject": "nobody"}
 ],
 "closed_worlds": [
  {"individuals": ["three", "image"], "families": ["gan", "gam"]},
  {"individuals": []}
 ]
}
"""


def test_every_fault_of_a_document_is_told_at_once() -> None:
    concept_keys = "id, label, definition, aliases, defined_by, exact_match, close_match, replaced_by"
    assert faults_of(MANY_FAULTS) == (
        ("", "unknown key 'source'; did you mean 'sources'?"),
        ("version", "Taxonomy.version is '1 ': a text is one printable line without spaces around it"),
        ("perspective", "no source has the id 'pag'; did you mean 'page'?"),
        ("sources[1].id", "'page' is given twice; rename or remove one"),
        ("sources[2].authors", "a list is needed, not 'We'"),
        ("sources[2].year", "a whole number is needed, not '1999'"),
        ("sources[2].doi", "a text is needed, not 5"),
        (
            "sources[2]",
            "unknown key 'publisher'; the keys here are "
            "id, title, authors, year, arxiv, doi, url, organisation, checked",
        ),
        ("sources[3]", "place of note is None: give arxiv, doi or url"),
        ("concepts[0]", "unknown key 'lable'; did you mean 'label'?"),
        ("concepts[2].id", "'image' is given twice; rename or remove one"),
        ("concepts[3].facet", "'Family' is not known here; did you mean 'ModelFamily'?"),
        ("concepts[4].facet", f"missing; give one of {', '.join(FACETS)}"),
        (
            "concepts[5]",
            "id of a concept is 'Llm': an id is lower-case ASCII words and digits joined by hyphens",
        ),
        ("concepts[6]", f"unknown key 'series'; the keys here are {concept_keys}"),
        ("concepts[7].released", "'20240229' is no date; write one as 2026-11-23"),
        ("concepts[7].undetermined[1]", "takes ModelFamily, not the Modality 'image'"),
        ("concepts[7].undetermined[2]", "no concept has the id 'gone'; did you mean 'one'?"),
        ("concepts[7].weights", "'opne' is not known here; did you mean 'open'?"),
        ("concepts[7].series", "takes ModelSeries, not the Model 'two'"),
        ("concepts[8].replaced_by", "'three' is retired, replaced by 'two'; name a concept in use"),
        ("concepts[9].replaced_by", "'two' is retired, replaced by 'three'; name a concept in use"),
        ("concepts[10]", "an object is needed, not 'four'"),
        ("claims[0].object", "no concept has the id 'imag'; did you mean 'image'?"),
        ("claims[1].evidence[1].source", "no source has the id 'pages'; did you mean 'page'?"),
        ("claims[1].evidence[1].locator", "a text is needed, not null"),
        ("claims[1].subject", "'two' is retired, replaced by 'three'; name a concept in use"),
        ("claims[1].relation", "'producs' is not known here; did you mean 'produces'?"),
        ("claims[1].object.aspect", "takes Aspect, not the Modality 'image'"),
        ("claims[2].evidence", "missing"),
        ("claims[2].disputed_by", "a list is needed, not an object"),
        ("claims[2].subject", "takes ModelFamily or ModelSeries or Individual, not the Modality 'image'"),
        ("claims[4].claim", "'Fact' is not known here; give one of Assertion, Complete, Sufficient"),
        ("closed_worlds[0].individuals[1]", "takes Individual, not the Modality 'image'"),
        ("closed_worlds[0].families[1]", "no concept has the id 'gam'; did you mean 'gan'?"),
        ("closed_worlds[1].families", "missing"),
    )


def test_where_a_list_is_missing_its_ids_are_not_missed() -> None:
    claim = {"claim": "Complete", "subject": "gan", "relation": "has", "evidence": [{"source": "page"}]}
    document: dict[str, object] = {"schema": 1, "sources": 5, "claims": [claim]}
    assert faults_of(json.dumps(document)) == (
        ("concepts", "missing"),
        ("sources", "a list is needed, not 5"),
    )
    document = {"schema": 1, "concepts": {}, "sources": [json.loads(SMALL_DOCUMENT)["sources"][0]], "claims": [claim]}
    assert faults_of(json.dumps(document)) == (("concepts", "a list is needed, not an object"),)


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        ("version", 1, "a text is needed, not 1"),
        ("perspective", ["page"], "a text is needed, not a list"),
        ("sources", {}, "a list is needed, not an object"),
        ("sources[0].title", None, "a text is needed, not null"),
        ("sources[0].title", ["x"] * 90, "a text is needed, not a list"),
        ("sources[0].authors", {"We": 1}, "a list is needed, not an object"),
        ("sources[0].authors[0]", 5.5, "a text is needed, not 5.5"),
        ("sources[0].year", True, "a whole number is needed, not true"),
        ("sources[0].year", 2020.0, "a whole number is needed, not 2020.0"),
        ("sources[0].year", "None", "a whole number is needed, not 'None'"),
        ("sources[0].year", "x" * 90, f"a whole number is needed, not '{'x' * 76}..."),
        ("sources[0].year", ..., "missing"),
        ("sources[0].organisation", "false", "true or false is needed, not 'false'"),
        ("sources[0].organisation", 0, "true or false is needed, not 0"),
        ("concepts[0]", [], "an object is needed, not a list"),
        ("concepts[0].id", ..., "missing"),
        ("concepts[0].facet", ["Model"], f"a list is not known here; give one of {', '.join(FACETS)}"),
        ("concepts[0].replaced_by", "picture", "'picture' is retired, replaced by 'picture'; name a concept in use"),
        ("concepts[1].released", "2024-02-30", "'2024-02-30' is no date; write one as 2026-11-23"),
        ("concepts[1].released", "2024-W09-4", "'2024-W09-4' is no date; write one as 2026-11-23"),
        ("concepts[1].released", 2024, "a text is needed, not 2024"),
        ("concepts[1].weights", "OPEN", "'OPEN' is not known here; give one of open, closed"),
        ("concepts[1].weights", True, "true is not known here; give one of open, closed"),
        ("concepts[1].undetermined", "generative-ai", "a list is needed, not 'generative-ai'"),
        ("concepts[1].undetermined[0]", None, "a text is needed, not null"),
        ("concepts[1].series", "painter", "takes ModelSeries, not the ModelFamily 'painter'"),
        ("concepts[5].aliases", "abc", "a list is needed, not 'abc'"),
        ("concepts[5].defined_by[0]", "page", "an object is needed, not 'page'"),
        ("claims[0].claim", 1, "1 is not known here; give one of Assertion, Complete, Sufficient"),
        ("claims[0].claim", ..., "missing; give one of Assertion, Complete, Sufficient"),
        ("claims[0].object", "picture", "'picture' is retired, replaced by 'image'; name a concept in use"),
        ("claims[0].quantifier", "ALL", "'ALL' is not known here; give one of all, none, some, typically"),
        ("closed_worlds[0].individuals", "one", "a list is needed, not 'one'"),
        ("closed_worlds[0].families[0]", "one", "takes ModelFamily, not the Model 'one'"),
    ],
)
def test_a_value_is_taken_for_nothing_but_what_it_is(path: str, value: object, text: str) -> None:
    assert faults_of(changed(path, value)) == ((path, text),)


@pytest.mark.parametrize(
    ("path", "value", "record", "text"),
    [
        (
            "sources[0].title",
            "",
            "sources[0]",
            "title of page is '': a text is one printable line without spaces around it",
        ),
        (
            "concepts[0].replaced_by",
            "one",
            "concepts[0]",
            "replaced_by of picture takes Modality, but 'one' is a Model",
        ),
        (
            "claims[0].quantifier",
            "some",
            "claims[0]",
            "quantifier of Painter: subset of Generative AI is <Quantifier.SOME: 'some'>: this relation takes ALL only",
        ),
        (
            "claims[0].evidence",
            [],
            "claims[0]",
            "no evidence for the claim 'Painter: subset of Generative AI': give at least one Citation as evidence",
        ),
        (
            "claims[0].object",
            "text",
            "claims[0]",
            "object of subset of after painter takes ModelFamily, but 'text' is a Modality",
        ),
        (
            "claims[0].object",
            {"aspect": "mechanism", "text": "a"},
            "claims[0]",
            "object of subset of after painter takes Category, but 'Mechanism: a' is an AspectText",
        ),
        (
            "claims[2].object",
            "mechanism",
            "claims[2]",
            "object of described after painter takes AspectText, but 'mechanism' is an Aspect",
        ),
        (
            "claims[2].object.text",
            "",
            "claims[2].object",
            "AspectText.text is '': a text is one printable line without spaces around it",
        ),
        (
            "claims[3].relation",
            "has",
            "claims[3]",
            "relation of Complete for painter is <Relation.HAS: 'has'>: "
            "one of ACCEPTS, PERFORMS, PRODUCES, TRAINED_WITH, USES is needed",
        ),
        (
            "claims[4].conditions",
            [{"relation": "member_of", "value": "generative-ai", "holds": False}],
            "claims[4]",
            f"conditions for painter is {(~Literal(Relation.MEMBER_OF, AI),)!r}: give positive literals",
        ),
        (
            "claims[4].conditions[0].relation",
            "suits",
            "claims[4]",
            "condition for painter is <Relation.SUITS: 'suits'>: one of MEMBER_OF, ACCEPTS, PRODUCES, PERFORMS, "
            "USES, TRAINED_WITH, HAS, SERVES is needed",
        ),
        (
            "claims[4].conditions[0].value",
            "text",
            "claims[4]",
            "condition for painter takes ModelFamily or ModelSeries, but 'text' is a Modality",
        ),
        (
            "claims[4].conditions[1].value",
            "line",
            "claims[4]",
            "condition for painter takes Modality, but 'line' is a ModelSeries",
        ),
    ],
)
def test_a_rule_of_a_class_is_a_fault_of_the_record(path: str, value: object, record: str, text: str) -> None:
    assert faults_of(changed(path, value)) == ((record, text),)


def test_null_stands_for_what_is_not_known() -> None:
    assert loads(changed("concepts[1].released", None)).lookup("one", Model).released is None


def test_what_does_not_hold_together_is_a_fault_of_the_claims() -> None:
    document = json.loads(SMALL_DOCUMENT)
    back = copy.deepcopy(document["claims"][0])
    back |= {"subject": "generative-ai", "object": "painter"}
    document["claims"].append(back)
    assert faults_of(json.dumps(document)) == (
        (
            "claims",
            "subsets are proper, but these form a cycle: generative-ai < painter < generative-ai; "
            "remove or dispute one of them",
        ),
    )


def test_every_contradiction_is_told() -> None:
    document = json.loads(SMALL_DOCUMENT)
    evidence = [{"source": "page"}]
    for family, quantifier in product(("generative-ai", "painter"), ("some", "none")):
        claim = {"claim": "Assertion", "subject": family, "relation": "produces", "object": "image"}
        document["claims"].append({**claim, "quantifier": quantifier, "evidence": evidence})
    found = faults_of(json.dumps(document))
    assert {path for path, _ in found} == {"claims"}
    assert len(found) == len({text for _, text in found}) >= 2
    assert all("Mend or dispute one of these claims" in text for _, text in found)


# Bad JSON

DEEP = 10_000


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ("", "not JSON: Expecting value: line 1 column 1 (char 0)")),
        (SMALL_DOCUMENT[:12], ("", "not JSON: Expecting value: line 2 column 11 (char 12)")),
        (SMALL_DOCUMENT.encode()[:-3], ("", "not JSON: Expecting ',' delimiter: line 164 column 3 (char 2463)")),
        (b'{"schema":\n "\xc3\xa4\xff"}', ("", "not UTF-8: invalid start byte: line 2 column 4")),
        (b'{"schema": "\xc3', ("", "not UTF-8: unexpected end of data: line 1 column 13")),
        ("\ufeff{}", ("", "not JSON: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)")),
        ('{"schema": NaN}', ("", "not JSON: NaN is no value of JSON; give a number or null")),
        ('{"schema": -Infinity}', ("", "not JSON: -Infinity is no value of JSON; give a number or null")),
        ("[1]", ("", "an object is needed, not a list")),
        ("null", ("", "an object is needed, not null")),
        ('{"concepts": []}', ("schema", "missing; schema 1 is supported")),
        ('{"schema": "1", "concepts": []}', ("schema", "'1'; schema 1 is supported")),
        ('{"schema": true, "concepts": []}', ("schema", "true; schema 1 is supported")),
        (
            '{"schema": 2, "themes": 5}',
            ("schema", "2; schema 1 is supported; a newer version of genai-taxonomy may read it"),
        ),
        ('{"schema": 1, "concepts": [], "concepts": []}', ("", "the key 'concepts' is given twice; remove one")),
        ('{"schema": 1}', ("concepts", "missing")),
    ],
)
def test_a_text_that_is_no_document(text: str | bytes, fault: tuple[str, str]) -> None:
    assert faults_of(text) == (fault,)


def test_a_number_of_too_many_digits_is_a_fault() -> None:
    ((path, text),) = faults_of(f'{{"schema": {"1" * 5000}}}')
    assert path == ""
    assert text.startswith("not JSON: Exceeds the limit")


def test_keys_given_twice_are_found_where_they_stand() -> None:
    text = SMALL_DOCUMENT.replace('"label": "One",', '"label": "One", "label": "Two", "label": "Three",')
    text = text.replace('"source": "page",\n     "locator": "page 1"', '"source": "page", "source": "page"')
    assert faults_of(text) == (
        ("concepts[1]", "the key 'label' is given twice; remove one"),
        ("concepts[5].defined_by[0]", "the key 'source' is given twice; remove one"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "[" * DEEP,
        "[" * DEEP + "]" * DEEP,
        '{"a":' * DEEP + "1" + "}" * DEEP,
        '{"schema": 1, "concepts": [' + "[" * DEEP + "]" * DEEP + "]}",
        '{"schema": 1, "concepts": [{"facet": ' + "[" * DEEP + "]" * DEEP + "}]}",
    ],
)
def test_deep_nesting_ends_in_a_document_error(text: str) -> None:
    assert len(faults_of(text)) == 1


def test_reading_one_document_does_not_disturb_the_next() -> None:
    assert faults_of('{"schema": 1, "concepts": [], "perspective": "page"}') == (
        ("perspective", "no source has the id 'page'; add it"),
    )
    assert loads(SMALL_DOCUMENT) == SMALL


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b",
        "\x1b[31mred",
        "line\nbreak",
        "tab\tstop",
        "right\u202eleft",
        "zero\u200bwidth",
        "no\u00a0break",
        "byte\ufefforder",
        "half\ud800",
        " before",
        "after ",
    ],
)
def test_what_cannot_be_seen_is_no_text(text: str) -> None:
    rule = "a text is one printable line without spaces around it"
    assert faults_of(changed("concepts[2].label", text)) == (("concepts[2]", f"label of text is {text!r}: {rule}"),)
    assert loads(changed("concepts[2].label", "<b>&\"'|=1+1"), limit=10**4).lookup("text").label == "<b>&\"'|=1+1"


@pytest.mark.parametrize(
    "id", ["../text", "/etc/passwd", "C:\\text", "te\u0445t", "\uff54ext", "text\n", "text.", "-text", ""]
)
def test_an_id_is_nothing_but_a_word(id: str) -> None:
    rule = "an id is lower-case ASCII words and digits joined by hyphens"
    faults = faults_of(changed("concepts[2].id", id))
    assert ("concepts[2]", f"id of a concept is {id!r}: {rule}") in faults


def test_names_that_look_alike_are_not_taken_for_each_other() -> None:
    cyrillic = "T\u0435xt"
    found = loads(
        changed("concepts[2]", {"facet": "Modality", "id": "text", "label": "Text", "aliases": ["Prose"]}).replace(
            '{"facet": "ModelSeries"',
            json.dumps({"facet": "Modality", "id": "other", "label": cyrillic}) + ', {"facet": "ModelSeries"',
        )
    )
    assert (found.lookup("Text").id, found.lookup(cyrillic).id) == ("text", "other")
    assert faults_of(changed("concepts[2].label", "e\u0301")) == (
        ("concepts[2]", "label of text is 'e\u0301': a text is in Unicode normal form C"),
    )


# Lines


def test_each_fault_has_its_line() -> None:
    text = SMALL_DOCUMENT.replace('"object": "text"', '"object": "txt"').replace('"label": "Line"', '"lable": "Line"')
    with pytest.raises(DocumentError) as caught:
        loads(text.replace('"version"', '"edition"'))
    rows = [row.strip() for row in text.splitlines()]
    misspelt, dangling = rows.index('"lable": "Line"') + 1, rows.index('"object": "txt",') + 1
    assert tuple(zip(caught.value.faults, caught.value.lines, strict=True)) == (
        (("", f"unknown key 'edition'; the keys here are {', '.join(KEYS)}"), None),
        (("concepts[6].label", "missing"), misspelt - 3),
        (("concepts[6]", "unknown key 'lable'; did you mean 'label'?"), misspelt - 3),
        (("claims[1].object", "no concept has the id 'txt'; did you mean 'text'?"), dangling),
    )
    assert f"\n  claims[1].object, line {dangling}: no concept" in str(caught.value)


# Schemas


def test_older_documents_are_brought_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    def plural(document: dict[Any, object]) -> dict[Any, object]:
        return {f"{key}s" if key == "concept" else key: value for key, value in document.items()}

    def named(document: dict[Any, object]) -> dict[Any, object]:
        return {"concept" if key == "term" else key: value for key, value in document.items()}

    oldest = '{"schema": -1, "term": [{"facet": "Modality", "id": "text", "label": "Text"}]}'
    assert faults_of(oldest) == (("schema", "-1; schema 1 is supported"),)
    monkeypatch.setattr(schema, "UPGRADES", {-1: named, 0: plural})
    assert loads(oldest) == loads(oldest.replace("-1", "0").replace("term", "concept")) == Taxonomy((TEXT,))
    assert loads(oldest, trusted=True) == Taxonomy((TEXT,))
    with pytest.raises(DocumentError) as caught:
        loads(oldest.replace('"label"', '"lable"'))
    assert caught.value.faults[0] == ("concepts[0].label", "missing")


# Sizes


def test_a_limit_is_kept_and_can_be_raised(tmp_path: Path) -> None:
    size = len(SMALL_DOCUMENT.encode())
    path = tmp_path / "small.json"
    SMALL.dump(path)
    refusal = (("", f"{size:,} bytes, but at most {size - 1:,} are read; give a higher limit"),)
    for read in (load, Taxonomy.load):
        assert read(path, limit=size) == SMALL
        with pytest.raises(DocumentError) as caught:
            read(path, limit=size - 1)
        assert caught.value.args == (str(path), refusal, ())
    assert loads(SMALL_DOCUMENT.encode(), limit=size) == SMALL
    with pytest.raises(DocumentError) as caught:
        loads(SMALL_DOCUMENT.encode(), limit=size - 1)
    assert caught.value.args == ("<string>", refusal, ())


def test_what_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    for name in ("large.json", "large.toml"):
        path = tmp_path / name
        with path.open("wb") as file:
            file.truncate(500_000_000)  # which takes no room
        with pytest.raises(DocumentError) as caught:
            Taxonomy.load(path)
        fault = "500,000,000 bytes, but at most 100,000,000 are read; give a higher limit"
        assert caught.value.faults == (("", fault),)


# Files


def test_a_taxonomy_goes_to_a_file_and_back(tmp_path: Path) -> None:
    path = tmp_path / "taxonomy.json"
    SMALL.dump(path)
    assert path.read_bytes() == SMALL_DOCUMENT.encode()
    assert Taxonomy.load(path) == SMALL
    dump(Taxonomy(()), str(path))
    assert load(str(path)) == Taxonomy(())
    assert list(tmp_path.iterdir()) == [path]


def test_the_error_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"schema": 1, "concepts": 5}', encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        Taxonomy.load(path)
    assert caught.value.args == (str(path), (("concepts", "a list is needed, not 5"),), (1,))
    with pytest.raises(FileNotFoundError):
        Taxonomy.load(tmp_path / "absent.json")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "taxonomy.json", tmp_path / "latest.json"
    path.write_text("old", encoding="utf-8")
    link.symlink_to(path)
    SMALL.dump(link)
    assert link.is_symlink()
    assert load(path) == SMALL


def test_a_failing_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "taxonomy.json"
    path.write_text("old", encoding="utf-8")

    def fail(self: Path, target: Path) -> Path:
        assert self.parent == target.parent
        assert self.read_bytes() == SMALL_DOCUMENT.encode()
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space left"):
        SMALL.dump(path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        SMALL.dump(tmp_path / "absent" / "taxonomy.json")
    assert list(tmp_path.iterdir()) == []


# What the format relies on


def test_a_closed_world_names_individuals_and_families() -> None:
    with pytest.raises(WrongFacetError) as caught:
        Taxonomy((TEXT,), closed_worlds=(ClosedWorld(frozenset(("text",)), frozenset()),))
    assert caught.value.args == ("ClosedWorld", ("Individual",), "Modality", "text")


def test_a_view_has_the_source_that_its_claims_cite() -> None:
    with pytest.raises(ConflictingConceptError) as caught:
        evolve(SMALL, perspective=evolve(PAGE, title="Other"))
    assert caught.value.args == ("page", ("title",))
