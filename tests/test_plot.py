"""Pictures: what they show, where it stands, that nothing is in the way of anything else, and what files hold."""

from __future__ import annotations

import base64
import contextlib
import os
import runpy
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from genai_taxonomy import (
    LLM,
    Citation,
    DiffusionModel,
    InvalidValueError,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Relation,
    Source,
    Task,
    Taxonomy,
    UnknownNameError,
    WrongFacetError,
    models,
)
from genai_taxonomy.authoring import built_on, described, entry, every, member_of, never, some, subset_of, typically
from genai_taxonomy.claims import Assertion
from genai_taxonomy.concepts import FACETS, Aspect, Category
from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.index import SubsumptionIndex
from genai_taxonomy.views.plots import Picture
from genai_taxonomy.views.plots.around import around
from genai_taxonomy.views.plots.content import Edge, Node, diagram, in_words, node
from genai_taxonomy.views.plots.drawing import PAGE, TEXT, WIDEST, Box, Drawing, Line, Point, Stroke
from genai_taxonomy.views.plots.facts import SHOWN, Group, neighbourhood
from genai_taxonomy.views.plots.measure import cut, width
from genai_taxonomy.views.plots.png import to_png
from genai_taxonomy.views.plots.tree import tree

BUNDLED = Taxonomy.bundled()
SVG = "{http://www.w3.org/2000/svg}"
BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="https://example.org/critic")
FAMILIES = tuple(ModelFamily(f"f-{n}", f"Family {n}" * (1 + n % 4)) for n in range(14))


def subset(low: Category, high: Category, *, disputed: bool = False) -> Assertion:
    dispute = (Citation(CRITIC),) if disputed else ()
    return Assertion(low, Relation.SUBSET_OF, high, evidence=(Citation(BOOK),), disputed_by=dispute)


@st.composite
def taxonomies(draw: st.DrawFn) -> Taxonomy:
    """Draw families of which each is a subset of earlier ones, and disputed subsets that run anywhere.

    In one source's view undisputed subsets may run in a circle, too.
    """
    number = draw(st.integers(1, len(FAMILIES)))
    families = FAMILIES[:number]
    pairs = st.tuples(st.integers(0, number - 1), st.integers(0, number - 1)).filter(lambda pair: pair[0] != pair[1])
    firm = draw(st.sets(pairs, max_size=2 * number)) if number > 1 else set[tuple[int, int]]()
    disputed = draw(st.sets(pairs, max_size=4)) if number > 1 else set[tuple[int, int]]()
    view = draw(st.sampled_from((None, None, BOOK)))
    claims = [subset(families[low], families[high]) for low, high in sorted(firm) if view or low > high]
    claims += [subset(families[low], families[high], disputed=True) for low, high in sorted(disputed)]
    return Taxonomy(tuple(draw(st.permutations(families))), tuple(draw(st.permutations(claims))), perspective=view)


# Geometry


def holds(box: Box, point: Point) -> bool:
    return box.x <= point[0] <= box.right and box.y <= point[1] <= box.y + box.height


def overlap(one: Box, other: Box) -> bool:
    apart = one.right <= other.x or other.right <= one.x
    return not (apart or one.y + one.height <= other.y or other.y + other.height <= one.y)


def crosses(start: Point, end: Point, box: Box) -> bool:
    """Tell whether a line, which runs along an axis, runs through a box rather than along its side."""
    (left, right), (top, bottom) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    return left < box.right and right > box.x and top < box.y + box.height and bottom > box.y


def segments(line: Line) -> Iterator[tuple[Point, Point]]:
    return (pair for way in line.ways for pair in pairwise(way))


def check(drawing: Drawing) -> None:
    """Hold a drawing to what makes it readable."""
    for one, other in combinations(drawing.boxes, 2):
        assert not overlap(one, other), (one, other)
    for line in drawing.lines:
        for start, end in segments(line):
            assert start[0] == end[0] or start[1] == end[1]
            for box in drawing.boxes:
                assert not crosses(start, end, box), (start, end, box)
    for box in drawing.boxes:
        assert 0 < box.x < box.right < drawing.width
        assert 0 < box.y < box.y + box.height < drawing.height
    for together in runs(drawing).values():
        for (one_line, *one_run), (other_line, *other_run) in combinations(together, 2):
            assert one_line == other_line or min(one_run[1], other_run[1]) <= max(one_run[0], other_run[0])


def runs(drawing: Drawing) -> dict[tuple[int, float], list[tuple[object, float, float]]]:
    """Return for each row and column of pixels the parts of lines that run along it, from where to where.

    With each stands what else may run in the same place: lines of the tree from one concept. Dashed lines may meet
    where they turn in to what they lead to.
    """
    found: dict[tuple[int, float], list[tuple[object, float, float]]] = {}
    for number, line in enumerate(drawing.lines):
        for way in line.ways:
            for start, end in pairwise(way[: -2 if line.arrow else None]):
                along = int(start[0] == end[0])
                first, last = sorted((start[along], end[along]))
                run = (number if line.arrow else way[0], first, last)
                found.setdefault((along, start[1 - along]), []).append(run)
    return found


def ends(drawing: Drawing) -> set[tuple[str, str, Stroke, bool]]:
    """Read from a drawing what its lines join."""
    found: list[tuple[str, str, Stroke, bool]] = []
    # What stands in a box begins or ends a line, and so does the number after it.
    places = [(box.text, box) for box in drawing.boxes if box.tint]
    numbers = [box for box in drawing.boxes if box.text[0] == "+" and box.text[1:].isdigit()]
    places += [
        (text, note)
        for note in numbers
        for text, box in places
        if box.right + 4 == note.x and box.middle == note.middle
    ]
    for line in drawing.lines:
        for way in line.ways:
            joined = [[text for text, box in places if holds(box, point)] for point in (way[0], way[-1])]
            if joined != [[], []]:
                (high,), (low,) = joined
                found.append((high, low, line.stroke, line.arrow))
    assert len(found) == len(set(found))
    return set(found)


# The hierarchy


ROOTS = st.one_of(st.just(set(FAMILIES)), st.sets(st.sampled_from(FAMILIES), min_size=1))


@settings(max_examples=300, deadline=None)
@given(taxonomies(), ROOTS, st.one_of(st.none(), st.integers(0, 3)))
def test_nothing_is_in_the_way_of_anything(taxonomy: Taxonomy, roots: set[ModelFamily], depth: int | None) -> None:
    shown = diagram(taxonomy, [concept for concept in FAMILIES if concept in roots], depth)
    drawing = tree(shown)
    check(drawing)
    labels = {node.id: node.label for node in shown.nodes}
    strokes = {(True, False): Stroke.SOLID, (False, False): Stroke.DASHED}
    assert ends(drawing) == {
        (labels[e.broader], labels[e.narrower], strokes.get((e.main, e.disputed), Stroke.DOTTED), not e.main)
        for e in shown.edges
    }


@given(taxonomies())
def test_the_order_can_be_read_from_the_picture(taxonomy: Taxonomy) -> None:
    """Undisputed edges imply every undisputed subset, and none is implied by the others."""
    shown = diagram(taxonomy, [c for c in taxonomy.concepts if isinstance(c, ModelFamily)])
    firm = [(edge.narrower, edge.broader) for edge in shown.edges if not edge.disputed]
    order = taxonomy.index
    drawn = SubsumptionIndex.from_edges(firm, nodes=order, allow_cycles=True)
    for concept in taxonomy.concepts:
        assert set(drawn.ancestors(concept.id)) == set(order.ancestors(concept.id))
    if not order.cycle:
        for low, high in firm:
            fewer = SubsumptionIndex.from_edges([pair for pair in firm if pair != (low, high)], nodes=order)
            assert not fewer.is_subset(low, high)
    assert {(edge.narrower, edge.broader) for edge in shown.edges if edge.disputed} == {
        (low.id, high.id)
        for claim in taxonomy.assertions
        for low, high in (claim.concepts,)
        if claim.disputed and not order.is_subset(low.id, high.id) and not order.is_subset(high.id, low.id)
    }


@given(taxonomies())
def test_levels(taxonomy: Taxonomy) -> None:
    """A concept is one level below the lowest that is broader, and is placed under one such."""
    shown = diagram(taxonomy, FAMILIES[: len(taxonomy.concepts)])
    level = {node.id: node.level for node in shown.nodes}
    main = [edge for edge in shown.edges if edge.main]
    assert sorted(edge.narrower for edge in main) == sorted(id for id in level if level[id])
    forth = [edge for edge in shown.edges if level[edge.broader] < level[edge.narrower]]
    for id in level:
        assert level[id] == max((level[edge.broader] + 1 for edge in forth if edge.narrower == id), default=0)
    for edge in main:
        rivals = [level[e.broader] for e in forth if e.narrower == edge.narrower and e.disputed == edge.disputed]
        assert level[edge.broader] == max(rivals)
        assert not edge.disputed or all(e.disputed for e in forth if e.narrower == edge.narrower)


@given(taxonomies(), st.integers(0, 3))
def test_depth_shows_the_first_columns(taxonomy: Taxonomy, depth: int) -> None:
    families = FAMILIES[: len(taxonomy.concepts)]
    whole, part = diagram(taxonomy, families), diagram(taxonomy, families, depth)
    kept = {node.id: node for node in part.nodes}
    assert [node.id for node in whole.nodes if node.level <= depth] == list(kept)
    assert part.edges == tuple(e for e in whole.edges if e.broader in kept and e.narrower in kept)
    for before in whole.nodes:
        if before.id in kept:
            left_out = {e for e in whole.edges if e.broader == before.id and e.narrower not in kept}
            after = kept[before.id]
            assert (after.level, before.hidden) == (before.level, 0)
            assert after.hidden == len(left_out)


@pytest.mark.parametrize("facet", [name for name, facet in FACETS.items() if issubclass(facet, Category)])
def test_the_bundled_hierarchies(facet: str) -> None:
    concepts = [c for c in BUNDLED.concepts if isinstance(c, Category) and type(c).__name__ == facet]
    drawing = BUNDLED.plot(*concepts).source
    assert isinstance(drawing, Drawing)
    check(drawing)
    assert sorted(box.text for box in drawing.boxes if box.tint) == sorted(concept.label for concept in concepts)


def test_all_families() -> None:
    families = [concept for concept in BUNDLED.concepts if isinstance(concept, ModelFamily)]
    picture = BUNDLED.plot()
    shown = diagram(BUNDLED, families)
    assert picture == Picture(f"All model families: {len(families)} concepts", in_words(shown), tree(shown))
    # The tree engine draws a Drawing, which a Picture may hold or not.
    assert {box.text for box in picture.source.boxes if box.bold} >= {"Artificial intelligence"}  # type: ignore[union-attr]


AI, WEAK, STRONG, ODD = (ModelFamily(id, id.title()) for id in ("ai", "weak", "strong", "odd"))
SMALL_ONE = Taxonomy(
    (AI, WEAK, STRONG, ODD),
    (subset(WEAK, AI), subset(STRONG, AI), subset(STRONG, WEAK, disputed=True), subset(ODD, WEAK), subset(ODD, AI)),
)


def test_a_small_diagram() -> None:
    shown = diagram(SMALL_ONE, [AI])
    assert shown.nodes == (
        Node("ai", "Ai", "Ai", "ModelFamily"),
        Node("weak", "Weak", "Weak", "ModelFamily", level=1),
        # Disputed subsets count for the column, and not for what it is placed under.
        Node("strong", "Strong", "Strong", "ModelFamily", level=2),
        Node("odd", "Odd", "Odd", "ModelFamily", level=2),
    )
    assert shown.edges == (
        Edge("ai", "weak", main=True),
        Edge("ai", "strong", main=True),
        Edge("weak", "strong", disputed=True),
        Edge("weak", "odd", main=True),
    )


def test_what_was_asked_for_comes_first() -> None:
    assert [node.id for node in diagram(SMALL_ONE, [ODD, AI]).nodes] == ["odd", "ai", "weak", "strong"]
    assert [node.id for node in diagram(SMALL_ONE, [STRONG, ODD]).nodes] == ["strong", "odd"]


def test_a_concept_asked_for_is_a_root_even_where_disputed_subsets_run_in_a_circle() -> None:
    circle = Taxonomy((AI, WEAK), (subset(AI, WEAK, disputed=True), subset(WEAK, AI, disputed=True)))
    for root, other in ((AI, WEAK), (WEAK, AI)):
        shown = diagram(circle, [root])
        assert {node.id: node.level for node in shown.nodes} == {root.id: 0, other.id: 1}
        drawing = tree(shown)
        assert ends(drawing) == {
            (root.label, other.label, Stroke.DOTTED, False),
            (other.label, root.label, Stroke.DOTTED, True),
        }
        # What leads back comes in from the right.
        (back,) = (way for line in drawing.lines if line.arrow for way in line.ways)
        assert back[-1][0] == drawing.boxes[0].right < back[0][0]
        check(drawing)


def test_an_undisputed_subset_is_drawn_forth_whatever_is_disputed() -> None:
    """Even where the concept asked for is then not the first."""
    circle = Taxonomy(
        (AI, WEAK, STRONG), (subset(WEAK, AI), subset(STRONG, WEAK, disputed=True), subset(AI, STRONG, disputed=True))
    )
    shown = diagram(circle, [WEAK])
    assert {node.id: node.level for node in shown.nodes} == {"weak": 1, "ai": 0, "strong": 2}
    assert set(shown.edges) == {
        Edge("ai", "weak", main=True),
        Edge("weak", "strong", disputed=True, main=True),
        Edge("strong", "ai", disputed=True),
    }
    check(tree(shown))


def test_a_long_chain_needs_no_deep_recursion() -> None:
    chain = tuple(ModelFamily(f"link-{n}", f"Link {n}") for n in range(1100))
    taxonomy = Taxonomy(chain, tuple(subset(low, high) for high, low in pairwise(chain)))
    assert len(ET.fromstring(taxonomy.plot(chain[0]).svg).findall(f".//{SVG}text")) == 1101


def test_a_small_picture() -> None:
    assert Taxonomy((AI, WEAK), (subset(WEAK, AI),)).plot("ai").svg == (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Ai and what is narrower: 2 concepts" '
        'width="336" height="80" viewBox="0 0 336 80" '
        "font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" font-size=\"12\">\n"
        "<title>Ai and what is narrower: 2 concepts</title>\n"
        "<desc>Ai: Weak; Weak</desc>\n"
        '<rect x="0.5" y="0.5" width="335" height="79" rx="8" fill="#ffffff" stroke="#dfe3ea"/>\n'
        '<g transform="translate(0.5 0.5)">\n'
        '<path d="M42 26L94 26" fill="none" stroke="#98a2b0"/>\n'
        '<path d="M16 56L42 56" fill="none" stroke="#5c6675"/>\n'
        '<g><title>Ai</title><rect x="16" y="16" width="26" height="20" rx="5" fill="#eaf1fb" stroke="#a9c1e4"/>'
        '<text x="29" y="30.2" fill="#1c2430" text-anchor="middle" font-weight="bold">Ai</text></g>\n'
        '<g><title>Weak</title><rect x="94" y="16" width="47" height="20" rx="5" fill="#eaf1fb" stroke="#a9c1e4"/>'
        '<text x="117.5" y="30.2" fill="#1c2430" text-anchor="middle">Weak</text></g>\n'
        '<g><text x="50" y="59.7" fill="#5c6675" font-size="10.5">from broader on the left to narrower on the right'
        "</text></g>\n"
        "</g>\n"
        "</svg>\n"
    )


def test_every_kind_of_line_is_explained() -> None:
    drawing = SMALL_ONE.extend(subset(ODD, STRONG)).plot("ai").source
    assert isinstance(drawing, Drawing)
    assert [box.text for box in drawing.boxes if not box.tint] == [
        "from broader on the left to narrower on the right",
        "from a further broader concept",
        "disputed by a source",
    ]
    assert {line.stroke for line in drawing.lines} == set(Stroke)
    path = ET.fromstring(SMALL_ONE.plot("ai").svg).findall(f".//{SVG}path[@stroke-dasharray]")
    assert {line.get("stroke-dasharray") for line in path} == {"1.5 3"}
    assert SMALL_ONE.plot("ai").description == "Ai: Weak, Strong; Weak: Strong (disputed), Odd; Strong; Odd"


# The neighbourhood

TEXT_, IMAGE, SOUND = (Modality(id, id.title()) for id in ("text", "image", "sound"))
PAINT = Task("paint", "Paint")
SLOW = Limitation("slow", "Slow", definition="Takes long.")
MOOD = Aspect("mood", "Mood")
LINE = ModelSeries("line", "Line")
BRUSH = Model("brush-1", "Brush 1", series=LINE)
SKETCH = Model("sketch-1", "Sketch 1")
STUDIO = Product("studio", "Studio")
PAINTER = ModelFamily("painter", "Painter", definition="What paints pictures by the book and sometimes without it.")
MANY = tuple(Modality(f"kind-{n}", f"Kind {n}") for n in range(SHOWN + 3))
GALLERY = Taxonomy((TEXT_, IMAGE, SOUND, PAINT, SLOW, MOOD, LINE, AI, *MANY)).extend(
    entry(
        PAINTER,
        subset_of(AI, cite=BOOK.at("p. 1")),
        some(accepts=IMAGE, cite=BOOK),
        typically(accepts=TEXT_, cite=BOOK, disputed_by=CRITIC),
        never(accepts=SOUND, cite=BOOK),
        some(produces=TEXT_, cite=BOOK),
        every(performs=PAINT, cite=BOOK),
        described(MOOD, "Bright.", cite=BOOK),
    ),
    entry(ODD, subset_of(PAINTER, cite=BOOK, disputed_by=CRITIC)),
    entry(AI, typically(has=SLOW, cite=CRITIC), every(produces=MANY, cite=BOOK)),
    entry(BRUSH, member_of(PAINTER, cite=BOOK), every(accepts=IMAGE, cite=BOOK), never(accepts=TEXT_, cite=BOOK)),
    entry(SKETCH, member_of(ODD, cite=BOOK)),
    entry(STUDIO, built_on(BRUSH, cite=BOOK)),
)


def told(group: Group) -> list[str]:
    """Return the values of a group with the word before each."""
    return [f"{item.word} {item.node.label}".strip() for item in group.items]


def test_a_family_and_what_is_known_of_it() -> None:
    shown = neighbourhood(GALLERY, PAINTER)
    assert shown.centre == node(PAINTER)
    assert shown.definition == PAINTER.definition
    assert {group.name: told(group) for group in shown.broader} == {"broader": ["Ai"]}
    assert {group.name: told(group) for group in shown.others} == {
        "narrower": ["Odd"],
        "members": ["Brush 1", "Sketch 1"],
        # Own facts first, and of these the strongest; what is said in a sentence is not shown.
        "accepts": ["never Sound", "typically Text", "some Image"],
        "produces": ["some Text", *(f"all Kind {n}" for n in range(SHOWN - 1))],
        "performs": ["all Paint"],
        "limitations": ["typically Slow"],
    }
    groups = {group.name: group for group in (*shown.broader, *shown.others)}
    assert [name for name, group in groups.items() if any(item.disputed for item in group.items)] == [
        "narrower",
        "members",
        "accepts",
    ]
    assert [name for name, group in groups.items() if not all(item.own for item in group.items)] == [
        "members",
        "produces",
        "limitations",
    ]
    assert {name: group.more for name, group in groups.items() if group.more} == {"produces": 4}
    assert groups["broader"].items[0].node.tooltip == "Ai [Author 2020, p. 1]"
    assert groups["limitations"].items[0].node.tooltip == "Slow: Takes long. (from Ai) [Critic 2021]"


def test_nothing_is_said_again_in_weaker_words() -> None:
    taxonomy = Taxonomy((AI, TEXT_, IMAGE, SOUND)).extend(
        entry(AI, every(accepts=(TEXT_, IMAGE), cite=BOOK), some(produces=SOUND, cite=BOOK)),
        entry(PAINTER, subset_of(AI, cite=BOOK), typically(accepts=TEXT_, cite=BOOK), some(accepts=IMAGE, cite=BOOK)),
        entry(
            WEAK,
            subset_of(PAINTER, cite=BOOK),
            some(accepts=IMAGE, cite=BOOK),
            every(accepts=IMAGE, cite=CRITIC),
            never(produces=SOUND, cite=BOOK),
            some(produces=SOUND, cite=CRITIC, disputed_by=BOOK),
        ),
    )
    groups = {group.name: told(group) for group in neighbourhood(taxonomy, WEAK).others}
    assert groups == {"accepts": ["all Image", "all Text"], "produces": ["never Sound", "some Sound"]}
    # A stronger word is worth saying.
    assert told(neighbourhood(taxonomy, PAINTER).others[1]) == ["typically Text", "some Image", "all Text", "all Image"]


def test_individuals_and_what_is_known_of_them() -> None:
    shown = neighbourhood(GALLERY, BRUSH)
    assert {group.name: told(group) for group in shown.broader} == {"families": ["Painter", "Ai"], "series": ["Line"]}
    groups = {group.name: told(group) for group in shown.others}
    assert groups["accepts"] == ["Image", "never Text", "never Sound"]
    assert groups["performs"] == ["Paint"]
    assert [item.own for item in shown.broader[0].items] == [True, False]
    product = neighbourhood(GALLERY, STUDIO)
    assert {group.name: told(group) for group in product.broader} == {"built on": ["Brush 1"]}


def test_a_value_and_what_is_stated_of_it() -> None:
    shown = neighbourhood(GALLERY, IMAGE)
    assert {group.name: told(group) for group in shown.others} == {"accepted by": ["some Painter", "Brush 1"]}
    drawing = around(shown)
    assert [box.text for box in drawing.boxes] == [
        *("Image", "accepted by", "some", "Painter"),
        # Not some Brush 1.
        *("accepted by", "Brush 1"),
    ]


def test_the_picture_of_a_neighbourhood() -> None:
    picture = GALLERY.plot(PAINTER, neighbourhood=True)
    assert picture.title == (
        "Painter and what is known of it: broader, narrower, members, accepts, produces, performs, limitations"
    )
    assert picture.description == (
        "broader: Ai; narrower: Odd (disputed); members: Brush 1, Sketch 1 (disputed); accepts: never Sound, "
        "typically Text (disputed), some Image; produces: some Text, all Kind 0, all Kind 1, all Kind 2, all Kind 3, "
        "all Kind 4 and 4 more; performs: all Paint; limitations: typically Slow"
    )
    drawing = picture.source
    assert isinstance(drawing, Drawing)
    check(drawing)
    assert [box.text for box in drawing.boxes] == [
        *("Painter", "What paints pictures by the", "book and sometimes without", "it.", "broader", "Ai"),
        *("narrower", "Odd", "members", "Brush 1", "Sketch 1"),
        *("accepts", "never", "Sound", "typically", "Text", "some", "Image"),
        *("produces", "some", "Text", "all", *(f"Kind {n}" for n in range(SHOWN - 1)), "and 4 more"),
        *("performs", "all", "Paint", "limitations", "typically", "Slow"),
        "disputed by a source",
        "white: not stated of it directly, but inherited or derived",
    ]
    assert [box.text for box in drawing.boxes if box.stroke is Stroke.DOTTED] == ["Odd", "Sketch 1", "Text"]
    pale = [box.text for box in drawing.boxes if box.tint and box.tint[0] == PAGE]
    assert pale == ["Sketch 1", *(f"Kind {n}" for n in range(SHOWN - 1)), "Slow"]


def test_a_concept_of_which_nothing_is_known() -> None:
    picture = Taxonomy((AI,)).plot(AI, neighbourhood=True)
    assert str(picture) == "Ai and what is known of it: nothing"
    # As above: a Drawing.
    assert [box.text for box in picture.source.boxes] == ["Ai"]  # type: ignore[union-attr]


@pytest.mark.parametrize("facet", FACETS)
def test_bundled_neighbourhoods(facet: str) -> None:
    concepts = [concept for concept in BUNDLED.concepts if type(concept).__name__ == facet]
    for concept in concepts[:: len(concepts) // 6 + 1]:
        drawing = BUNDLED.plot(concept, neighbourhood=True).source
        assert isinstance(drawing, Drawing)
        check(drawing)
        assert drawing.boxes[0].text == concept.label
        assert drawing.width < 1300


# Labels


def printable(text: str) -> bool:
    return text.isprintable() and text.strip() == text != "" and unicodedata.is_normalized("NFC", text)


HOSTILE = (
    "<b>bold</b>",
    "<>",
    "]]>",
    "--",
    "-->",
    '"',
    "'",
    "\\N",
    "\\",
    "a\\",
    "&lt;",
    "&#60;",
    "%",
    "a  b",
    "\\l\\n",
)
LABELS = st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1, max_size=12).filter(printable))


def texts(svg: str) -> list[str]:
    """Read what an SVG document shows; a space that does not break is one."""
    return [(text.text or "").replace("\N{NO-BREAK SPACE}", " ") for text in ET.fromstring(svg).iter(f"{SVG}text")]


@given(LABELS, LABELS)
def test_no_label_breaks_a_picture(label: str, definition: str) -> None:
    concept = ModelFamily("it", label, definition=definition)
    picture = Taxonomy((concept,)).plot()
    root = ET.fromstring(picture.svg)
    assert texts(picture.svg) == [label]
    assert [title.text for title in root.iter(f"{SVG}title")] == [picture.title, f"{label}: {definition}"]
    assert [desc.text for desc in root.iter(f"{SVG}desc")] == [picture.description] == [label]
    assert {element.tag for element in root.iter()} == {
        f"{SVG}{tag}" for tag in ("svg", "title", "desc", "rect", "g", "text")
    }
    around_it = Taxonomy((concept,)).plot(concept, neighbourhood=True)
    assert ET.fromstring(around_it.svg).get("aria-label") == f"{label} and what is known of it: nothing"
    assert texts(around_it.svg)[0] == label
    assert " ".join(texts(around_it.svg)[1:]).split() == definition.split()


@settings(deadline=None)
@given(LABELS, LABELS)
def test_no_label_breaks_a_picture_by_graphviz(label: str, definition: str) -> None:
    concept = ModelFamily("it", label, definition=definition)
    taxonomy = Taxonomy((concept, AI), (subset(concept, AI),))
    for picture in (
        taxonomy.plot(AI, engine="graphviz"),
        taxonomy.plot(concept, neighbourhood=True, engine="graphviz"),
    ):
        root = ET.fromstring(picture.svg)
        assert {"Ai", label} <= set(texts(picture.svg))
        tooltips = [element.get("{http://www.w3.org/1999/xlink}title") or "" for element in root.iter(f"{SVG}a")]
        assert f"{label}: {definition}" in [text.replace("\N{NO-BREAK SPACE}", " ") for text in tooltips]
        assert root.get("aria-label") == picture.title
        assert [desc.text for desc in root.iter(f"{SVG}desc")] == [picture.description]


def test_a_very_long_label_is_cut() -> None:
    long = ModelFamily("long", "Long " * 50 + "label")
    picture = Taxonomy((long,)).plot()
    assert isinstance(picture.source, Drawing)
    (box,) = picture.source.boxes
    assert box.text.endswith("…")
    assert long.label.startswith(box.text[:-1])
    assert WIDEST - 2 * TEXT < width(box.text, TEXT, bold=True) <= WIDEST
    assert box.tooltip == long.label
    (by_graphviz,) = texts(Taxonomy((long,)).plot(engine="graphviz").svg)
    assert by_graphviz == cut(long.label, WIDEST, TEXT)


@given(st.text(max_size=30), st.floats(0, 100))
def test_cut(text: str, room: float) -> None:
    shown = cut(text, room, TEXT)
    if shown != text:
        assert width(text, TEXT) > room
        assert text.startswith(shown[:-1])
        assert shown[-1] == "…"
        assert shown == "…" or width(shown, TEXT) <= room + 1e-6


def test_there_is_room_for_every_text() -> None:
    """Pillow's own font needs no more than is estimated, nor do two that many systems have."""
    fonts = [ImageFont.load_default(100)]
    for name in ("DejaVuSans.ttf", "LiberationSans-Regular.ttf"):
        with contextlib.suppress(OSError):
            fonts.append(ImageFont.truetype(name, 100))
    labels = {concept.label for concept in BUNDLED.concepts}
    for label in labels | {chr(sign) for sign in range(32, 127)}:
        assert all(font.getlength(label) <= width(label, 100) for font in fonts), label
    assert width("三三", 10) == 2 * width("三", 10) > 1.5 * width("aa", 10)
    assert width("a", 10, bold=True) > width("a", 10)


# Images


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def darkest(image: Image.Image) -> int:
    return min(image.convert("L").tobytes())


def colour(text: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(text[1:]))


@pytest.mark.parametrize("scale", [0.5, 1, 2, 2.5])
def test_png(scale: float) -> None:
    picture = SMALL_ONE.plot("ai")
    drawing = picture.source
    assert isinstance(drawing, Drawing)
    image = opened(picture.png(scale))
    assert (image.format, image.mode) == ("PNG", "RGB")
    assert image.size == (round(drawing.width * scale), round(drawing.height * scale))
    for box in drawing.boxes:
        left, top, right, bottom = box.x, box.y, box.right, box.y + box.height
        shown = image.crop((round(left * scale), round(top * scale), round(right * scale), round(bottom * scale)))
        assert darkest(shown) < 200, box


def test_png_shows_the_colours_of_the_drawing() -> None:
    picture = SMALL_ONE.plot("ai")
    assert isinstance(picture.source, Drawing)
    image = opened(picture.png())
    (box,) = (box for box in picture.source.boxes if box.text == "Weak")
    assert box.tint is not None
    # Between border and text.
    assert image.getpixel((round(2 * box.x + 6), round(2 * box.middle))) == colour(box.tint[0])
    assert image.getpixel((image.width - 20, 20)) == colour(PAGE)
    seen = 0
    for line in picture.source.lines:
        for (x, y), (end_x, end_y) in segments(line) if line.stroke is Stroke.SOLID else ():
            if abs(end_x - x) + abs(end_y - y) > 20:
                assert image.getpixel((round(x + end_x + 1), round(y + end_y + 1))) == colour(line.colour)
                seen += 1
    assert seen > 2


@pytest.mark.parametrize("stroke", Stroke)
def test_dashes(stroke: Stroke) -> None:
    line = Line((((20, 20), (180, 20), (180, 180)),), "#000000", stroke)
    image = opened(to_png(Drawing((), (line,)), 1))
    row = [sum(pixel) == 0 for pixel in (image.getpixel((x, 20)) for x in range(24, 170)) if isinstance(pixel, tuple)]
    drawn, left_out = stroke.value or (1.0, 0.0)
    assert sum(row) / len(row) == pytest.approx(drawn / (drawn + left_out), abs=0.15)
    assert len(row) == 146


def test_bold_text_has_more_ink() -> None:
    def ink(bold: bool) -> int:
        image = opened(to_png(Drawing((Box(16, 16, 60, "Weak", bold=bold),)), 2))
        return sum(255 - light for light in image.convert("L").tobytes())

    assert ink(True) > 1.1 * ink(False)


def test_a_picture_drawn_in_many_bands_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = BUNDLED.plot(DiffusionModel)
    whole = picture.png(1)
    monkeypatch.setattr("genai_taxonomy.views.plots.png._BAND", 64)
    assert opened(picture.png(1)).tobytes() == opened(whole).tobytes()


@pytest.mark.parametrize("found", [True, False])
def test_letters_that_pillows_font_has_not(monkeypatch: pytest.MonkeyPatch, found: bool) -> None:
    asked: list[str] = []
    real = ImageFont.truetype

    def truetype(font: Any, size: float, **options: Any) -> ImageFont.FreeTypeFont:
        if not isinstance(font, str):
            return real(font, size, **options)
        asked.append(font)
        if not found:
            raise OSError(font)
        return real(BytesIO(default), size)

    own = ImageFont.load_default(10)
    assert isinstance(own, ImageFont.FreeTypeFont)
    assert isinstance(own.font_bytes, bytes)
    default = own.font_bytes
    monkeypatch.setattr(ImageFont, "truetype", truetype)
    # Fonts are remembered, so each case has a label of its own.
    accented, plain = (
        opened(Taxonomy((ModelFamily("it", f"{letter}{found}"),)).plot().png()).crop((34, 34, 100, 70))
        for letter in "éE".lower()
    )
    assert asked == (["DejaVuSans.ttf"] if found else ["DejaVuSans.ttf", "Arial Unicode.ttf", "arial.ttf"])
    # Without a font that has it, the letter stands without its accent; its place is a little wider.
    assert darkest(plain) < 100
    assert darkest(accented) < 100


def test_graphviz() -> None:
    picture = SMALL_ONE.plot("ai", engine="graphviz")
    root = ET.fromstring(picture.svg)
    assert sorted(texts(picture.svg)) == ["Ai", "Odd", "Strong", "Weak", "dotted: disputed by a source"]
    assert (root.get("role"), root.get("aria-label")) == ("img", picture.title)
    titles = {title.text or "" for title in root.iter(f"{SVG}title")}
    assert {title for title in titles if "->" in title} == {
        *("ai:e->weak:w", "ai:e->strong:w", "weak:e->strong:w", "weak:e->odd:w")
    }
    dotted = [e for e in root.iter(f"{SVG}g") if any(path.get("stroke-dasharray") for path in e.findall(f"{SVG}path"))]
    assert [edge.findtext(f"{SVG}title") for edge in dotted] == ["weak:e->strong:w"]
    assert picture.svg.startswith("<svg ")
    small, large = opened(picture.png(1)), opened(picture.png(2))
    assert small.format == "PNG"
    assert large.width == pytest.approx(2 * small.width, abs=3)
    assert small.width == pytest.approx(float((root.get("width") or "").removesuffix("pt")) * 96 / 72, abs=3)
    assert darkest(small) < 100


def test_what_graphviz_is_told_of_hidden_and_indirect_facts() -> None:
    hidden = texts(SMALL_ONE.plot("ai", depth=1, engine="graphviz").svg)
    assert {"Weak  +2", "+n: directly narrower concepts, not shown"} <= set(hidden)
    found = texts(GALLERY.plot(PAINTER, neighbourhood=True, engine="graphviz").svg)
    assert {"Painter", "accepts", "Text (typically)", "Sound (never)", "Odd", "and 4 more"} <= set(found)
    assert "dotted: disputed by a source;  white: not stated of it directly, but inherited or derived" in found


def test_graphviz_of_a_circle() -> None:
    circle = Taxonomy((AI, WEAK), (subset(AI, WEAK, disputed=True), subset(WEAK, AI, disputed=True)))
    titles = [title.text for title in ET.fromstring(circle.plot(AI, engine="graphviz").svg).iter(f"{SVG}title")]
    assert {"ai:e->weak:w", "weak:e->ai:e"} <= set(titles)


# The face


def test_names_and_concepts_will_do() -> None:
    assert BUNDLED.plot("LLM") == BUNDLED.plot(LLM)
    assert str(BUNDLED.plot("GAN", LLM, depth=0)) == (
        "Generative adversarial network, Large language model and what is narrower, 0 levels down: 2 concepts"
    )
    assert str(BUNDLED.plot(models.BERT, neighbourhood=True)).startswith("BERT and what is known of it: families, ")


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(UnknownNameError):
        SMALL_ONE.plot(LLM)
    with pytest.raises(UnknownNameError):
        SMALL_ONE.plot("nothing", neighbourhood=True)
    with pytest.raises(WrongFacetError):
        BUNDLED.plot(models.BERT)
    for depth in (-1, True, 1.5, "2"):
        with pytest.raises(
            InvalidValueError, match=r"depth of plot is .*: a whole number that is not negative, or None"
        ):
            # Wrong types on purpose: what no checker sees must be refused, too.
            SMALL_ONE.plot("ai", depth=depth)  # type: ignore[arg-type]  # pyright: ignore
    for engine in ("dot", None):
        with pytest.raises(InvalidValueError, match=r"engine of plot is .*: one of tree, graphviz is needed"):
            # Wrong types on purpose, as above.
            SMALL_ONE.plot("ai", engine=engine)  # type: ignore[arg-type]  # pyright: ignore
        with pytest.raises(InvalidValueError, match="engine of plot"):
            SMALL_ONE.plot("ai", neighbourhood=True, engine=engine)  # type: ignore[arg-type]  # pyright: ignore
    for concepts, levels in (((), None), (("ai", "odd"), None), (("ai",), 1)):
        with pytest.raises(InvalidValueError, match=r"neighbourhood of plot is .*: give one concept, and no depth"):
            SMALL_ONE.plot(*concepts, neighbourhood=True, depth=levels)


@pytest.mark.parametrize("engine", ["tree", "graphviz"])
def test_an_empty_taxonomy_says_so(engine: Any) -> None:
    picture = Taxonomy((TEXT_,)).plot(engine=engine)
    assert str(picture) == "No model families: there is nothing to show"
    assert texts(picture.svg) == [str(picture)]
    assert opened(picture.png()).height < 200


def test_retired_families_are_no_families() -> None:
    retired = ModelFamily("old", "Old", replaced_by=AI)
    assert texts(Taxonomy((retired, AI)).plot().svg) == ["Ai"]


def test_extras_that_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    by_graphviz = SMALL_ONE.plot("ai", engine="graphviz")
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    hint = r"a picture by Graphviz needs the extra 'plot': pip install 'genai-taxonomy\[plot\]'"
    with pytest.raises(MissingExtraError, match=hint):
        SMALL_ONE.plot("ai", engine="graphviz")
    with pytest.raises(MissingExtraError, match=hint):
        SMALL_ONE.plot("ai", neighbourhood=True, engine="graphviz")
    with pytest.raises(MissingExtraError, match=hint):
        _ = by_graphviz.svg
    monkeypatch.setitem(sys.modules, "PIL", None)
    assert SMALL_ONE.plot("ai").svg
    with pytest.raises(MissingExtraError, match="a picture as PNG needs the extra 'plot'"):
        SMALL_ONE.plot("ai").png()


@pytest.mark.parametrize("scale", [0, -1, float("nan"), float("inf"), True, "2", None])
def test_scales_that_there_are_not(scale: Any) -> None:
    for picture in (SMALL_ONE.plot("ai"), SMALL_ONE.plot("ai", engine="graphviz")):
        with pytest.raises(InvalidValueError, match=r"scale of png is .*: a positive number is needed"):
            picture.png(scale)


def test_save(tmp_path: Path) -> None:
    picture = SMALL_ONE.plot("ai")
    for name, content in (("a.svg", picture.svg.encode()), ("b.SVG", picture.svg.encode()), ("c.png", picture.png())):
        picture.save(tmp_path / name)
        assert (tmp_path / name).read_bytes() == content
    picture.save(str(tmp_path / "c.png"))
    with pytest.raises(InvalidValueError, match=r"path of save is .*: a name that ends in \.svg or \.png is needed"):
        picture.save(tmp_path / "d.pdf")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.svg", "b.SVG", "c.png"]


def test_a_file_is_replaced_whole_or_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.svg"
    file.write_text("old")

    def replace(draft: Path, target: Path) -> None:
        assert draft.read_text() == SMALL_ONE.plot("ai").svg
        raise OSError(str(target))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        with pytest.raises(OSError, match=r"a\.svg"):
            SMALL_ONE.plot("ai").save(file)
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
    SMALL_ONE.plot("ai").save(file)
    assert file.read_text() == SMALL_ONE.plot("ai").svg


class _Tags(HTMLParser):
    """Collects tags and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_a_notebook_shows_it() -> None:
    picture = Taxonomy((ModelFamily("it", """<i>"quoted" & 'said'</i>"""),)).plot("it")
    bundle = picture._repr_mimebundle_()  # pyright: ignore[reportPrivateUsage]
    assert sorted(bundle) == ["text/html", "text/plain"]
    assert bundle["text/plain"] == str(picture) == picture.title
    (_, _), (tag, image) = _Tags(bundle["text/html"]).found
    kind, _, data = (image["src"] or "").partition(",")
    assert (tag, image["alt"], kind) == ("img", picture.title, "data:image/svg+xml;base64")
    assert base64.b64decode(data).decode() == picture.svg
    assert repr(picture) == f"Picture(title={picture.title!r})"


def test_the_same_question_gives_the_same_picture() -> None:
    code = (
        "from genai_taxonomy import Taxonomy; taxonomy = Taxonomy.bundled(); "
        "print(taxonomy.plot().svg, taxonomy.plot('LLM', neighbourhood=True).svg)"
    )
    # Sets of texts have another order under another seed.
    found = [
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert found[0] == found[1]
    assert found[0].startswith(b"<svg ")


def test_the_pictures_of_the_documentation(root: Path) -> None:
    made: dict[str, Picture] = runpy.run_path(str(root / "docs" / "make_pictures.py"))["pictures"]()
    folder = root / "docs" / "pictures"
    assert sorted(made) == sorted(file.name for file in folder.glob("*.png"))
    for name in made:
        assert 800 <= opened((folder / name).read_bytes()).width <= 2400
