"""What a curator is shown: gaps, silent non-memberships, undecided subset questions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from genai_taxonomy import ClosedWorld, Modality, Model, ModelFamily, ModelSeries, Source, Taxonomy, Truth
from genai_taxonomy.audit import NonMembership, Undecided, gaps, silent_non_memberships, undecided_subsets
from genai_taxonomy.authoring import entry, every, member_of, subset_of
from genai_taxonomy.cli import main

BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
TEXT = Modality("text", "Text")
MAKER = ModelFamily("maker", "Maker", definition="A maker.", defined_by=BOOK)
WRITER = ModelFamily("writer", "Writer")
POET = ModelFamily("poet", "Poet")
TALKER = ModelFamily("talker", "Talker")
LINE = ModelSeries("line", "Line", definition="A line.", defined_by=BOOK)
QUILL = Model("quill", "Quill", developer="We", series=LINE)
BRUSH = Model("brush", "Brush", developer="We", series=LINE)
CHALK = Model("chalk", "Chalk", developer="We", series=LINE)
STONE = Model("stone", "Stone", developer="We")
OTHER = Model("other", "Other", developer="They")

SMALL = Taxonomy((TEXT, MAKER, LINE)).extend(
    entry(WRITER, subset_of(MAKER, cite=BOOK)),
    ModelFamily("scribe", "Scribe", replaced_by=WRITER),
    entry(POET, subset_of(MAKER, cite=BOOK)),
    entry(TALKER, subset_of(MAKER, cite=BOOK), every(produces=TEXT, cite=BOOK)),
    entry(QUILL, member_of(WRITER, POET, TALKER, cite=BOOK), every(produces=TEXT, cite=BOOK)),
    entry(BRUSH, member_of(WRITER, POET, TALKER, cite=BOOK), every(produces=TEXT, cite=BOOK)),
    entry(CHALK, member_of(WRITER, cite=BOOK)),
    entry(STONE, member_of(WRITER, cite=BOOK), every(produces=TEXT, cite=BOOK)),
    entry(OTHER, member_of(MAKER, cite=BOOK), every(produces=TEXT, cite=BOOK)),
    ClosedWorld(
        frozenset(("quill", "brush", "chalk", "stone", "other")), frozenset(("maker", "writer", "poet", "talker"))
    ),
)


def test_gaps() -> None:
    lonely = SMALL.extend(Modality("smell", "Smell", definition="What is smelled.", defined_by=BOOK))
    assert set(gaps(lonely)) - set(gaps(SMALL)) == {"smell is an orphan: no claim names it"}
    found = set(gaps(SMALL))
    assert {"writer has no definition", "writer has no source for its definition"} <= found
    assert not any(line.startswith(("scribe", "maker", "line")) for line in found)


def test_silence_among_siblings_is_shown() -> None:
    # Chalk makes no text, so that it is no talker does not rest on silence; Other is told of another family.
    assert set(silent_non_memberships(SMALL)) == {
        NonMembership(CHALK, POET, 2),
        NonMembership(STONE, POET, 2),
        NonMembership(STONE, TALKER, 2),
    }
    assert list(silent_non_memberships(SMALL, siblings=3)) == []
    assert str(NonMembership(CHALK, POET, 2)) == "chalk: not in poet, in which 2 of its siblings are"


def test_undecided_subsets_are_shown() -> None:
    both = "no source says that all are, though all of 2 members on record are"
    pairs = ((POET, WRITER), (POET, TALKER), (TALKER, WRITER), (TALKER, POET))
    assert set(undecided_subsets(SMALL)) == {Undecided(*pair, Truth.UNKNOWN, both) for pair in pairs}
    assert str(Undecided(POET, WRITER, Truth.UNKNOWN, both)) == f"poet within writer: UNKNOWN, {both}"


def test_each_undecided_subset_says_why() -> None:
    singer = ModelFamily("singer", "Singer")
    more = SMALL.extend(
        entry(singer, subset_of(MAKER, cite=BOOK), subset_of(POET, cite=BOOK, disputed_by=BOOK.at("p. 2"))),
        entry(Model("lute", "Lute", undetermined=(WRITER,)), member_of(POET, cite=BOOK)),
        ClosedWorld(frozenset(("lute",)), frozenset(("maker", "writer", "poet", "talker"))),
    )
    reasons = {(one.narrower.id, one.broader.id): (one.truth, one.reason) for one in undecided_subsets(more)}
    assert reasons["singer", "writer"] == (Truth.UNKNOWN, "no member is on record")
    assert reasons["singer", "poet"] == (Truth.CONTESTED, "sources differ")
    assert reasons["poet", "writer"] == (Truth.UNKNOWN, "2 of 3 members on record are in it, the others are left open")


def test_in_the_shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "small.json"
    SMALL.dump(file)
    assert main(["check", "--individuals", "--taxonomy", str(file)]) == 0
    assert "stone: not in talker, in which 2 of its siblings are" in capsys.readouterr().out.splitlines()
    assert main(["check", "--individuals", "--witnesses", "--json", "--taxonomy", str(file)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"individual": "chalk", "family": "poet", "siblings": 2} in found
    assert ("poet", "writer", "unknown") in {
        (one.get("narrower"), one.get("broader"), one.get("truth")) for one in found
    }
