"""The native format as TOML: the same document, the same strictness."""

from __future__ import annotations

import json
import pathlib
import sys
import tomllib
from datetime import date
from typing import Any

import pytest
import tomli_w
from hypothesis import example, given, settings
from test_loading import CHANGES, DOCUMENT, SLOW, Outcome, Path, changed
from test_loading import outcome as outcome_of_json
from test_native import DEEP, SMALL, taxonomies

from genai_taxonomy import DocumentError, MissingExtraError, Model, Taxonomy
from genai_taxonomy.formats import native
from genai_taxonomy.formats.native_toml import dump, dumps, load, loads

PAGE_AND_TWO = """\
schema = 1
version = "1"
sources = [
    { id = "page", title = "Page", authors = [ "We" ], url = "https://example.org" },
]

[[concepts]]
facet = "ModelSeries"
id = "line"
label = "Line"

[[concepts]]
facet = "Model"
id = "one"
label = "One"
defined_by = [{ source = "page", locator = '''page "2"''' }]
released = 2024-02-29
checked_on = "2026-11-23"
series = "line"
"""


def outcome(text: str) -> Outcome:
    try:
        return loads(text)
    except DocumentError as error:
        return error.faults


def without_null(value: Any) -> Any:
    """Return plain values as TOML can hold them."""
    known: Any = value
    if isinstance(value, dict):
        return {key: without_null(item) for key, item in known.items() if item is not None}
    return [without_null(item) for item in known if item is not None] if isinstance(value, list) else value


def faults_of(text: str | bytes) -> tuple[tuple[str, str], ...]:
    with pytest.raises(DocumentError) as caught:
        loads(text)
    return caught.value.faults


def fault_of(text: str | bytes) -> str:
    ((path, fault),) = faults_of(text)
    assert path == ""
    return fault


# What comes back


def test_a_document_of_toml_is_that_of_json() -> None:
    text = dumps(SMALL)
    assert tomllib.loads(text) == without_null(DOCUMENT)
    assert loads(text) == loads(text.encode()) == SMALL


@settings(SLOW, max_examples=30)
@given(taxonomies())
def test_every_taxonomy_comes_back(taxonomy: Taxonomy) -> None:
    text = dumps(taxonomy)
    assert tomllib.loads(text) == without_null(json.loads(native.dumps(taxonomy)))
    again = loads(text)
    assert again == taxonomy
    assert dumps(again) == text


@pytest.mark.exhaustive
def test_the_bundled_taxonomy_comes_back() -> None:
    bundled = Taxonomy.bundled()
    assert loads(dumps(bundled)) == bundled


def test_dates_are_read_as_dates_and_as_texts() -> None:
    one = loads(PAGE_AND_TWO).lookup("one", Model)
    assert (one.released, one.checked_on) == (date(2024, 2, 29), date(2026, 11, 23))
    assert one.defined_by[0].locator == 'page "2"'
    assert one.defined_by[0].source.year is None


# What is wrong


@settings(SLOW, max_examples=200)
@given(CHANGES)
@example([(("concepts", 1, "released"), "2024-02-30"), (("sources", 0), 5)])
@example([(("sources",), {"year": 5})])
def test_faults_are_those_of_json(changes: list[tuple[Path, Any]]) -> None:
    held = [(path, None if other in (10**30, "\ud800") else other) for path, other in changes]
    document = without_null(json.loads(json.dumps(changed(held))))  # keys are texts
    text = tomli_w.dumps(document)
    sources: Any = document.get("sources")
    if isinstance(sources, list):
        document["sources"] = [{"year": None, **item} if type(item) is dict else item for item in document["sources"]]
    assert outcome(text) == outcome_of_json(json.dumps(document))


@pytest.mark.parametrize(
    ("old", "new", "path", "line", "fault"),
    [
        ("2024-02-29", "2024-02-29T07:32:00", "released", 17, "a text is needed, not 2024-02-29 07:32:00"),
        ("2024-02-29", "07:32:00", "released", 17, "a text is needed, not 07:32:00"),
        ('"2026-11-23"', "nan", "checked_on", 18, "a text is needed, not NaN"),
        ('label = "One"', "label = 2024-02-29", "label", 15, "a text is needed, not 2024-02-29"),
        ('label = "One"', "label = inf", "label", 15, "a text is needed, not Infinity"),
        ('label = "One"\n', "", "label", 12, "missing"),
        ('"page", locator', '"pag", locator', "defined_by[0].source", 16, "no source has the id 'pag'; did you mean"),
    ],
)
def test_what_toml_alone_can_hold_is_taken_for_nothing_else(
    old: str, new: str, path: str, line: int, fault: str
) -> None:
    assert PAGE_AND_TWO.count(old) == 1
    with pytest.raises(DocumentError) as caught:
        loads(PAGE_AND_TWO.replace(old, new))
    ((found, text),) = caught.value.faults
    assert (found, caught.value.lines) == (f"concepts[1].{path}", (line,))
    assert text.startswith(fault)
    assert f"\n  concepts[1].{path}, line {line}: {fault}" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("schema = 1\nschema = 1", 2),
        ("schema = 1\nconcepts = [{id = 1, id = 2}]", 2),
        ("[a]\n[a]", 2),
        ("[[a]]\n[a]", 2),
        ("schema =", 1),
        ('schema = 1\nversion = "1', 2),
        ('schema = 1\nversion = "a\x07"', 2),
        ('schema = 1\nversion = """a\x00"""', 2),
        ("schema = NaN", 1),
        ("\nreleased = 2024-02-30", 2),
        ("\ufeffschema = 1", 1),
        ('{"schema": 1, "concepts": []}', 1),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int) -> None:
    fault = fault_of(text)
    assert fault.startswith("not TOML: ")
    assert f"line {line}, column " in fault or "(at end of document)" in fault


def test_a_truncated_document_is_no_half_taxonomy() -> None:
    assert fault_of(PAGE_AND_TWO[:-3]).startswith("not TOML: ")
    # Cut between two statements it is well-formed, and less.
    assert faults_of(PAGE_AND_TWO[: PAGE_AND_TWO.index('label = "One"')]) == (("concepts[1].label", "missing"),)


def test_bytes_are_utf_8() -> None:
    assert fault_of(b'schema = 1\nversion = "\xc3\xa4\xff"') == "not UTF-8: invalid start byte: line 2 column 13"


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * DEEP,
        "a = " + "[" * DEEP + "]" * DEEP,
        "a = " + "{a = " * DEEP + "1" + "}" * DEEP,
        "schema = 1\nconcepts = [" + "[" * DEEP + "]" * DEEP + "]",
        "schema = 1\nconcepts = []\n" + "a." * DEEP + "a = 1",
        "schema = 1\nconcepts = []\n[" + "a." * DEEP + "a]",
    ],
)
def test_deep_nesting_ends_in_a_document_error(text: str) -> None:
    assert len(faults_of(text)) == 1


@pytest.mark.parametrize("part", ["a", '"a"', "'a' "])
def test_a_key_of_very_many_parts_is_not_tried(part: str) -> None:
    # tomllib would take a minute for these, and an hour for ten times as many.
    key = ".".join([part] * 10**5)
    fault = "not readable: a key of more than 100 parts: line 2"
    assert fault_of(f"schema = 1\n{key} = 1") == fault_of(f"schema = 1\n[{key}]") == fault
    assert faults_of("a" * 10**6 + " = 1")[-1] == ("concepts", "missing")


@pytest.mark.parametrize("number", [str(2**63), str(-(2**63) - 1), "0x" + "f" * 5000, "[{a = 0b" + "1" * 90_000 + "}]"])
def test_a_whole_number_has_64_bits(number: str) -> None:
    assert fault_of(f"schema = {number}") == "not TOML: a whole number has 64 bits at most"
    assert faults_of(f"schema = {2**63 - 1}")[0][0] == "schema"
    assert fault_of("schema = " + "1" * 5000).startswith("not TOML: Exceeds the limit")


def test_a_limit_is_kept() -> None:
    assert loads(PAGE_AND_TWO, limit=len(PAGE_AND_TWO)) == loads(PAGE_AND_TWO)
    with pytest.raises(DocumentError, match="but at most 5 are read; give a higher limit"):
        loads(PAGE_AND_TWO, limit=5)


# Files


def test_the_name_of_a_file_tells_its_form(tmp_path: pathlib.Path) -> None:
    plain, loud, other = tmp_path / "small.toml", tmp_path / "SMALL.TOML", tmp_path / "toml"
    for path in (plain, loud, other):
        SMALL.dump(path)
    assert plain.read_text(encoding="utf-8") == loud.read_text(encoding="utf-8") == dumps(SMALL)
    assert other.read_text(encoding="utf-8") == native.dumps(SMALL)
    for path in (plain, loud, other):
        assert Taxonomy.load(str(path)) == Taxonomy.load(path, trusted=True) == SMALL
    dump(Taxonomy(()), plain)
    assert load(plain) == Taxonomy(())
    plain.write_text("schema = 1", encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        Taxonomy.load(plain)
    assert caught.value.args == (str(plain), (("concepts", "missing"),), (None,))


def test_writing_needs_an_extra_and_reading_does_not(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tomli_w", None)
    with pytest.raises(MissingExtraError) as caught:
        SMALL.dump(tmp_path / "small.toml")
    assert caught.value.args == ("writing TOML", "toml")
    assert list(tmp_path.iterdir()) == []
    assert len(loads(PAGE_AND_TWO).concepts) == 2
