"""The published JSON Schema says what the reader holds documents to, as far as a schema can."""

from __future__ import annotations

import json
import re
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_loading import DOCUMENT, PATHS, SLOW, corruptions, reported
from test_native import MANY_FAULTS, taxonomies

from genai_taxonomy import Taxonomy
from genai_taxonomy.formats.json_schema import json_schema
from genai_taxonomy.formats.native import dumps
from genai_taxonomy.formats.native_toml import parse_toml
from genai_taxonomy.formats.schema import KEYS, SCHEMA

VALIDATOR: Any = Draft202012Validator(json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

#: What a schema cannot say: what is named, what goes together, and what a text is made of.
BEYOND = re.compile(
    r"no (concept|source) has the id|takes \w+( or \w+)*, (not the|but)|is retired|is given twice; rename|"
    r"give arxiv, doi or url|printable line|normal form C|relation of Complete|condition for|give positive literals|"
    r"takes ALL only|takes ALL or NONE|name another concept|form a cycle|Mend or dispute"
)


def agrees(document: Any) -> bool:
    """Check that the reader refuses what the schema does, and the schema what it can; return whether both do."""
    found, text = reported(json.dumps(document)), f"{document}"
    valid = VALIDATOR.is_valid(document)
    if isinstance(found, Taxonomy):
        assert valid, text
    elif valid:
        assert all(BEYOND.search(fault) for _, fault in found), (found, text)
    return not valid


def test_the_published_schema_is_the_one_of_the_classes(root: Path) -> None:
    path = root / "docs" / "schema" / f"taxonomy-{SCHEMA}.schema.json"
    # To write it anew: python -m genai_taxonomy.formats.json_schema > docs/schema/taxonomy-1.schema.json
    assert json.loads(path.read_text(encoding="utf-8")) == json_schema()


def test_it_is_a_schema_of_whole_documents() -> None:
    Draft202012Validator.check_schema(json_schema())
    assert tuple(json_schema()["properties"]) == KEYS
    assert VALIDATOR.is_valid(DOCUMENT)
    assert not VALIDATOR.is_valid(json.loads(MANY_FAULTS))


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_is_valid() -> None:
    assert list(VALIDATOR.iter_errors(json.loads(dumps(Taxonomy.bundled())))) == []


def test_the_examples_are_valid_and_extend_the_bundled_taxonomy(root: Path) -> None:
    bundled = Taxonomy.bundled()
    files = list((root / "examples").glob("*.toml"))
    assert files
    for file in files:
        document = json.loads(json.dumps(parse_toml(file.read_text(encoding="utf-8")), default=str))
        assert list(VALIDATOR.iter_errors(document)) == []
        added = bundled.diff(bundled.extend(Taxonomy.load(file, base=bundled)))
        assert [concept.id for concept in added.added_concepts] == [item["id"] for item in document["concepts"]]
        assert len(added.added_claims) == len(document["claims"])


@settings(SLOW, max_examples=30)
@given(taxonomies())
def test_every_taxonomy_is_valid(taxonomy: Taxonomy) -> None:
    assert VALIDATOR.is_valid(json.loads(dumps(taxonomy)))


@settings(SLOW, max_examples=200)
@given(st.sampled_from(PATHS), st.integers(0, 90))
def test_what_it_refuses_the_reader_refuses_too(path: Any, which: int) -> None:
    for document in islice(corruptions(path), which, which + 1):
        agrees(document)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), 2),
        (("version",), " 1"),
        (("sources", 0, "authors"), []),
        (("sources", 0, "year"), 99),
        (("sources", 0, "organisation"), "false"),
        (("sources", 0, "id"), "Page"),
        (("concepts", 0, "facet"), "Family"),
        (("concepts", 0, "lable"), "Text"),
        (("concepts", 0, "series"), "line"),
        (("concepts", 1, "released"), "2024-02-30"),
        (("concepts", 1, "released"), "20240229"),
        (("concepts", 1, "weights"), "ajar"),
        (("concepts", 2, "id"), "Text"),
        (("concepts", 2, "id"), "../text"),
        (("concepts", 2, "label"), 5),
        (("claims", 0, "evidence"), []),
        (("claims", 0, "evidence"), [{"source": "page", "where": "page 1"}]),
        (("claims", 0, "object"), {"aspect": "mechanism"}),
        (("claims", 0, "quantifier"), "ALL"),
        (("claims", 4, "conditions"), []),
        (("closed_worlds", 0, "families"), "painter"),
        (("closed_worlds", 0, "families"), [5]),
    ],
)
def test_both_refuse(path: tuple[str | int, ...], value: object) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    *steps, last = path
    owner = document
    for step in steps:
        owner = owner[step]
    owner[last] = value
    assert agrees(document)
