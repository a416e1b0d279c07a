"""Loading a document the quick way: the same taxonomy and the same faults as from the reader that reports them."""

from __future__ import annotations

import copy
import json
import pathlib
from collections.abc import Iterator
from contextlib import suppress
from random import Random
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from random_taxonomies import random_content
from test_native import MANY_FAULTS, SMALL, SMALL_DOCUMENT, taxonomies

from genai_taxonomy import Assertion, Citation, DocumentError, ModelFamily, Relation, Source, Taxonomy, sources
from genai_taxonomy.formats import quick, reporting
from genai_taxonomy.formats.native import dump, dumps, load, loads
from genai_taxonomy.taxonomy import unchecked

#: What a document gives: a taxonomy, or its faults.
Outcome: TypeAlias = Taxonomy | tuple[tuple[str, str], ...]

SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def outcome(text: str | bytes) -> Outcome:
    try:
        return loads(text)
    except DocumentError as error:
        return error.faults


def reported(text: str | bytes) -> Outcome:
    try:
        return reporting.read(text, "<string>")
    except DocumentError as error:
        return error.faults


def read_quickly(text: str) -> Outcome | None:
    """Return what the quick way gives by itself; None where it leaves the document to the other one."""
    try:
        return quick.read(text)
    except quick.DEVIATIONS:
        return None


# What is written


def test_what_is_written_is_read_the_quick_way() -> None:
    assert quick.read(SMALL_DOCUMENT) == quick.read(SMALL_DOCUMENT, checked=False) == SMALL
    assert reporting.read(SMALL_DOCUMENT, "<string>") == SMALL


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_is_read_the_quick_way() -> None:
    bundled = Taxonomy.bundled()
    for taxonomy in (bundled, bundled.according_to(sources.ARTICLE)):
        text = dumps(taxonomy)
        assert quick.read(text) == quick.read(text, checked=False) == taxonomy


@settings(SLOW, max_examples=50)
@given(taxonomies())
def test_every_taxonomy_is_read_the_quick_way(taxonomy: Taxonomy) -> None:
    text = dumps(taxonomy)
    assert quick.read(text) == quick.read(text, checked=False) == reporting.read(text, "<string>") == taxonomy


@settings(SLOW, max_examples=200)
@given(st.integers(0, 10**6))
def test_what_does_not_hold_together_is_reported(seed: int) -> None:
    concepts, claims, worlds = random_content(Random(seed))
    content = unchecked(concepts=concepts, claims=claims, closed_worlds=worlds, version="1", perspective=None)
    text = dumps(content)
    assert quick.read(text, checked=False) == content
    expected = reported(text)
    assert outcome(text) == expected
    assert read_quickly(text) == (expected if isinstance(expected, Taxonomy) else None)


def test_places_that_are_cited_again_are_shared() -> None:
    page = Source("page", title="Page", authors=("We",), year=2026, url="https://example.org")
    one, two, all_ = (ModelFamily(f"family-{n}", f"Family {n}") for n in range(3))
    evidence, disputes = (Citation(page), page.at("page 2")), (page.at("page 2"),)
    claims = tuple(
        Assertion(family, Relation.SUBSET_OF, all_, evidence=evidence, disputed_by=disputes) for family in (one, two)
    )
    first, second = loads(dumps(Taxonomy((one, two, all_), claims))).claims
    assert (first, second) == claims
    assert first.evidence is second.evidence
    assert first.evidence[1] is second.disputed_by[0]
    assert first.disputed_by is second.disputed_by is not first.evidence


# What is changed

#: The way to something within a document.
Path: TypeAlias = tuple[str | int, ...]


def paths(value: Any) -> Iterator[Path]:
    """Yield the way to everything within a value."""
    known: Any = value
    for step in known if isinstance(value, dict) else range(len(known)) if isinstance(value, list) else ():
        yield (step,)
        yield from ((step, *rest) for rest in paths(known[step]))


DOCUMENT = json.loads(SMALL_DOCUMENT)
PATHS = tuple(paths(DOCUMENT))
KEYS = ("", "id", "label", "source", "subject", "claim", "facet", "schema", "locator", "disputed_by", "replaced_by")
#: What may stand where something else is wanted.
OTHERS: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 2, 1.5, 10**30, "", "one", "painter", "picture", "line", "mechanism", "page", " a"),
    *("nobody", "Model", "Product", "Assertion", "Complete", "Source", "Taxonomy", "Gro\u0308ße", "\ud800"),
    *("2024-02-30", "subset_of", "none", "closed", [], ["one"], [["one"]], [None], {}, {"schema": 1, "concepts": []}),
    *({"source": "page"}, [{"source": "page"}], [{"source": "page", "locator": None}], [{"source": ["page"]}]),
    *({"aspect": "mechanism", "text": "a"}, [{"relation": "accepts", "value": "text"}], {"id": "page"}),
    *([{"relation": "accepts", "value": "text", "holds": 1}], {"individuals": [], "families": []}),
)


def at(path: Path) -> Any:
    """Return what stands in the small document, as a copy."""
    found = DOCUMENT
    for step in path:
        found = found[step]
    return copy.deepcopy(found)


def replaced(path: Path, value: Any) -> Any:
    """Return the small document with something else at a path."""
    if not path:
        return value
    owner = at(path[:-1])
    owner[path[-1]] = value
    return replaced(path[:-1], owner)


def corruptions(path: Path) -> Iterator[Any]:
    """Yield the small document with one thing changed, in each of many ways."""
    for other in OTHERS:
        yield replaced(path, other)
    above, last, value, owner = path[:-1], path[-1], at(path), at(path[:-1])
    yield replaced(path, [value])
    del owner[last]
    yield replaced(above, owner)
    if isinstance(owner, list):
        yield replaced(above, [value, *owner])
        yield replaced(above, [*owner, value, value])
    else:
        yield replaced(above, {**owner, last: value})
        for key in KEYS:
            yield replaced(above, {**owner, key: value})
            yield replaced(above, {**owner, last: value, key: value})


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_the_quick_way_reads_nothing_that_the_other_refuses(path: Path) -> None:
    for document in corruptions(path):
        text = json.dumps(document)
        found = read_quickly(text)
        assert found is None or found == reported(text)
        with suppress(*quick.DEVIATIONS):
            quick.read(text, checked=False)


#: What stands at some place of the document, replaced by something else.
CHANGES = st.lists(
    st.tuples(st.sampled_from(PATHS), st.sampled_from(PATHS).map(at) | st.sampled_from(OTHERS)), min_size=1, max_size=4
)


def changed(changes: list[tuple[Path, Any]]) -> Any:
    """Return the document after changes."""
    document = copy.deepcopy(DOCUMENT)
    for (*steps, last), other in changes:
        with suppress(LookupError, TypeError):  # what a change before took away
            owner = document
            for step in steps:
                owner = owner[step]
            owner[last] = copy.deepcopy(other)
    return document


@settings(SLOW, max_examples=300)
@given(CHANGES)
def test_corruptions_are_told_as_ever(changes: list[tuple[Path, Any]]) -> None:
    text = json.dumps(changed(changes))
    assert outcome(text) == reported(text)


@settings(SLOW, max_examples=300)
@given(st.integers(0, len(SMALL_DOCUMENT) - 1), st.integers(0, 3), st.sampled_from('"}],1\\ '))
@example(0, 0, "\ufeff")
def test_a_slip_of_the_pen_is_told_as_ever(start: int, length: int, other: str) -> None:
    text = SMALL_DOCUMENT[:start] + other + SMALL_DOCUMENT[start + length :]
    assert outcome(text) == reported(text)


def test_keys_given_twice_are_told_as_ever() -> None:
    for key in ('"id": "one",', '"claim": "Complete",', '"source": "page",', '"schema": 1,', '"subject": "painter",'):
        assert key in SMALL_DOCUMENT
        text = SMALL_DOCUMENT.replace(key, key * 2)
        assert read_quickly(text) is None
        assert outcome(text) == reported(text)


def test_another_order_is_read_the_other_way() -> None:
    backwards = dict(reversed(DOCUMENT.items()))
    claims_first = {"schema": 1, "claims": DOCUMENT["claims"], **DOCUMENT}
    for text in (json.dumps(backwards), json.dumps(claims_first), json.dumps(DOCUMENT, sort_keys=True)):
        assert read_quickly(text) is None
        assert loads(text) == loads(text, trusted=True) == SMALL


# What is trusted


def test_a_trusted_document_may_break_the_rules_of_its_values() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["concepts"][2]["id"] = "Text"
    document["claims"][1]["object"] = "Text"
    document["claims"][0]["evidence"] = []
    text = json.dumps(document)
    assert loads(text, trusted=True).lookup("Text").id == "Text"
    assert outcome(text) == (
        ("concepts[2]", "id of a concept is 'Text': an id is lower-case ASCII words and digits joined by hyphens"),
        (
            "claims[0]",
            "no evidence for the claim 'Painter: subset of Generative AI': give at least one Citation as evidence",
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", b"\xff", '{"schema": 2}', SMALL_DOCUMENT[:-4], MANY_FAULTS),
        *(SMALL_DOCUMENT.replace(*change) for change in (('"text"', '"t"'), ('"open"', '"ajar"'), ("2024", "24"))),
    ],
)
def test_what_is_no_document_is_told_of_a_trusted_one_too(text: str | bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(text, trusted=True)
    assert caught.value.faults == reported(text)


def test_a_trusted_file_comes_back(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "taxonomy.json"
    dump(SMALL, path)
    assert Taxonomy.load(path, trusted=True) == load(path, trusted=True) == SMALL
    assert Taxonomy.load(path, trusted=True).is_subset("painter", "generative-ai")
