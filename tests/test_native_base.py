"""A native document may name what another taxonomy holds, and then extends it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from genai_taxonomy import (
    Assertion,
    Citation,
    ClosedWorld,
    ContradictionError,
    DocumentError,
    Model,
    ModelFamily,
    ModelSeries,
    Relation,
    Source,
    Taxonomy,
)
from genai_taxonomy.formats import native_toml
from genai_taxonomy.formats.native import dumps, load, loads

PAGE = Source("page", title="Page", authors=("We",), year=None, url="https://example.org")
AI, GAN = ModelFamily("ai", "AI", defined_by=(Citation(PAGE),)), ModelFamily("gan", "GAN")
LINE = ModelSeries("line", "Line")
OLD = ModelFamily("adversarial-net", "Adversarial net", replaced_by=GAN)
ONE = Model("one", "One", series=LINE, undetermined=(GAN,))
BASE = Taxonomy(
    (OLD, AI, GAN, LINE, ONE), (Assertion(GAN, Relation.SUBSET_OF, AI, evidence=(Citation(PAGE),)),), version="1"
)


def claim(subject: str, object: str, relation: str = "subset_of", source: str = "page") -> dict[str, Any]:
    return {
        "claim": "Assertion",
        "subject": subject,
        "relation": relation,
        "object": object,
        "evidence": [{"source": source}],
    }


def document(*concepts: dict[str, Any], **more: Any) -> str:
    return json.dumps({"schema": 1, "version": "ours", "concepts": list(concepts), **more})


def faults_of(text: str) -> tuple[tuple[str, str], ...]:
    with pytest.raises(DocumentError) as caught:
        loads(text, base=BASE)
    return caught.value.faults


OURS = {"facet": "ModelFamily", "id": "ours", "label": "Ours"}


def test_it_holds_what_it_adds_and_what_it_names() -> None:
    found = loads(document(OURS, claims=[claim("ours", "gan")]), base=BASE)
    ours = ModelFamily("ours", "Ours")
    added = Assertion(ours, Relation.SUBSET_OF, GAN, evidence=(Citation(PAGE),))
    assert found == Taxonomy((GAN, ours), (added,), version="ours")
    # So it stands by itself,
    assert loads(dumps(found)) == found
    # and goes where it came from.
    whole = BASE.extend(found)
    assert whole == Taxonomy((*BASE.concepts, ours), (*BASE.claims, added), version="1+extended")
    assert whole.is_subset("ours", "ai")


def test_what_is_named_brings_what_it_names() -> None:
    added = {**OURS, "facet": "Model", "id": "two", "series": "line", "undetermined": ["ai"]}
    worlds = [{"individuals": ["one", "two"], "families": ["adversarial-net"]}]
    found = loads(document(added, closed_worlds=worlds), base=BASE)
    two = Model("two", "Ours", series=LINE, undetermined=(AI,))
    assert found.concepts == (OLD, AI, GAN, LINE, ONE, two)
    assert found.closed_worlds == (ClosedWorld(frozenset(("one", "two")), frozenset(("adversarial-net",))),)


def test_a_source_is_no_concept_of_the_same_id() -> None:
    source = evolve(PAGE, id="line")
    base = BASE.extend(Assertion(GAN, Relation.SUBSET_OF, AI, evidence=(Citation(source),)))
    found = loads(document(OURS, claims=[claim("ours", "gan", source="line")]), base=base)
    assert found.concepts == (GAN, ModelFamily("ours", "Ours"))
    assert found.sources == {"line": source}


def test_what_is_repeated_is_held_once() -> None:
    again = {"facet": "ModelFamily", "id": "gan", "label": "GAN"}
    page = json.loads(dumps(BASE))["sources"]
    found = loads(document(again, sources=page, claims=[claim("one", "gan", "member_of")]), base=BASE)
    assert found.concepts == (LINE, ONE, GAN)
    assert BASE.extend(found).is_member("one", "ai")


def test_without_a_base_nothing_else_can_be_named() -> None:
    text = document(OURS, claims=[claim("ours", "gan")])
    with pytest.raises(DocumentError) as caught:
        loads(text)
    assert caught.value.faults == (
        ("claims[0].evidence[0].source", "no source has the id 'page'; add it"),
        ("claims[0].object", "no concept has the id 'gan'; add it"),
    )


def test_what_is_wrong_about_the_base_is_told_with_the_rest() -> None:
    text = document(
        OURS,
        {"facet": "ModelFamily", "id": "gan", "label": "Forger"},
        {"facet": "Modality", "id": "ai", "label": "AI"},
        {"facet": "ModelFamily", "label": "Nothing", "id": "line", "series": 5},
        {"facet": "ModelFamily", "id": "former", "label": "Former", "replaced_by": "one"},
        perspective="pag",
        sources=[{"id": "page", "title": "Page", "authors": ["We"], "year": 1999, "url": "https://example.org"}],
        claims=[
            claim("ours", "adversarial-net"),
            claim("ours", "adversarial"),
            claim("one", "ours", "member_of"),
            claim("one", "one", "member_of"),
            {**claim("ours", "line"), "claim": "Sufficient"},
        ],
        closed_worlds=[{"individuals": ["gan"], "families": ["one"]}],
    )
    assert faults_of(text)[:8] == (
        ("perspective", "no source has the id 'pag'; did you mean 'page'?"),
        ("sources[0].id", "'page' is in the base, with another year; leave it out here, or rename it"),
        ("concepts[1].id", "'gan' is in the base, with another label; leave it out here, or rename it"),
        ("concepts[2].id", "'ai' is in the base, with another facet; leave it out here, or rename it"),
        (
            "concepts[3]",
            "unknown key 'series'; the keys here are "
            "id, label, definition, aliases, defined_by, exact_match, close_match, replaced_by",
        ),
        ("concepts[4]", "replaced_by of former takes ModelFamily, but 'one' is a Model"),
        ("claims[0].object", "'adversarial-net' is retired, replaced by 'gan'; name a concept in use"),
        ("claims[1].object", "no concept has the id 'adversarial'; did you mean 'adversarial-net'?"),
    )
    assert faults_of(text)[-2:] == (
        ("closed_worlds[0].individuals[0]", "takes Individual, not the ModelFamily 'gan'"),
        ("closed_worlds[0].families[0]", "takes ModelFamily, not the Model 'one'"),
    )


def test_what_contradicts_the_base_is_told_where_they_meet() -> None:
    wrong = loads(document(claims=[claim("gan", "ai", "disjoint_with")]), base=BASE)
    with pytest.raises(ContradictionError):
        BASE.extend(wrong)


def test_a_view_of_a_source_of_the_base() -> None:
    assert loads(document(OURS, perspective="page"), base=BASE).perspective == PAGE
    other = evolve(BASE, perspective=evolve(PAGE, id="other"))
    assert faults_of(document(OURS, perspective="other")) == (("perspective", "no source has the id 'other'; add it"),)
    assert loads(document(OURS), base=other).perspective is None


def test_both_forms_take_a_base(tmp_path: Path) -> None:
    text = document(OURS, claims=[claim("ours", "gan")])
    plain, toml = tmp_path / "ours.json", tmp_path / "ours.toml"
    plain.write_text(text, encoding="utf-8")
    found = load(plain, base=BASE)
    toml.write_text(
        'schema = 1\nversion = "ours"\nconcepts = [{ facet = "ModelFamily", id = "ours", label = "Ours" }]\n'
        "claims = [{ claim = 'Assertion', subject = 'ours', relation = 'subset_of', object = 'gan', "
        "evidence = [{ source = 'page' }] }]\n",
        encoding="utf-8",
    )
    assert Taxonomy.load(plain, base=BASE) == Taxonomy.load(toml, base=BASE) == found
    assert native_toml.load(toml, base=BASE) == found
    # A document that is read with a base is checked, trusted or not.
    with pytest.raises(DocumentError, match="no evidence"):
        loads(text.replace('[{"source": "page"}]', "[]"), base=BASE, trusted=True)
