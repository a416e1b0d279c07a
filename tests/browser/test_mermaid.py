"""Mermaid's own parser reads the flowcharts, and a browser shows what they say."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import chromium
import npm
import pytest
from playwright.sync_api import Page
from test_graph_formats import SMALL

from genai_taxonomy import LLM, Relation, Taxonomy
from genai_taxonomy.formats import mermaid
from genai_taxonomy.formats.drawing import HIERARCHY

pytestmark = pytest.mark.browser

BUILD = Path(__file__).resolve().parents[2] / "build"
PACKAGE, VERSION = "mermaid", "12.3.0"
INTEGRITY = "4113TdXeLAsMruJ79OpFL5O8+LTFXhQqZ260rF3tgUmiNAtRm4Uume04I+65PRN6yZ69J4f8rVYWW8zRk65UYw=="

#: What the parser found: names of nodes; ends, kind and label of edges.
PARSE = """async text => {
    const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
    return [[...db.getVertices().keys()], db.getEdges().map(edge => [edge.start, edge.end, edge.stroke, edge.text])];
}"""
#: The texts that are shown, of nodes by name and of edges.
RENDER = """async text => {
    document.body.innerHTML = (await mermaid.render("drawing", text)).svg;
    const texts = kind => [...document.querySelectorAll(kind)].map(
        element => [element.id || element.querySelector("[data-id]")?.dataset.id, element.textContent.trim()]);
    return [texts(".node"), texts(".edgeLabel .label").map(([, text]) => text).filter(Boolean)];
}"""


def script() -> Path:
    """Return Mermaid in one file, fetched where it is not there yet."""
    file = BUILD / "mermaid" / f"{VERSION}.js"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent) as scratch:
            shutil.move(npm.unpack(Path(scratch), PACKAGE, VERSION, INTEGRITY) / "dist" / "mermaid.min.js", file)
    return file


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """A page that has Mermaid."""
    with chromium.launched(BUILD / "chromium") as browser:
        page = browser.new_page()
        page.add_script_tag(path=script())
        page.evaluate("mermaid.initialize({startOnLoad: false, maxTextSize: 1e9, maxEdges: 1e6})")
        yield page


def test_the_whole_bundled_taxonomy_is_parsed(page: Page) -> None:
    bundled = Taxonomy.bundled()
    nodes: Any
    edges: Any
    nodes, edges = page.evaluate(PARSE, mermaid.dumps(bundled))
    assert nodes == [f"c_{concept.id.replace('-', '_')}" for concept in bundled.concepts]
    drawn = dict.fromkeys(
        (
            *(f"c_{concept.id.replace('-', '_')}" for concept in claim.concepts),
            "dotted" if claim.disputed else "normal",
            "",
        )
        for claim in bundled.assertions
        if claim.relation in HIERARCHY
    )
    assert sorted(edges) == sorted(map(list, drawn))


def test_markup_in_labels_is_shown_as_it_is(page: Page) -> None:
    nodes, labels = page.evaluate(RENDER, mermaid.dumps(SMALL, relations=list(Relation)))
    shown = {text for _, text in nodes}
    assert shown == {concept.label for concept in SMALL.concepts}
    assert sorted(labels) == ["performs", "typically performs"]


def test_a_part_of_the_bundled_taxonomy_is_drawn(page: Page) -> None:
    bundled = Taxonomy.bundled()
    kept = {LLM, *bundled.ancestors(LLM)}
    part = bundled.without(*(concept for concept in bundled.concepts if concept not in kept))
    nodes: Any
    nodes, _ = page.evaluate(RENDER, mermaid.dumps(part))
    assert sorted(text for _, text in nodes) == sorted(concept.label for concept in kept)
