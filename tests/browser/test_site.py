"""The built documentation site: every link leads somewhere, and pages work in a browser that reaches nothing else."""

from __future__ import annotations

import os
import posixpath
import random
import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Literal
from urllib.parse import unquote, urlsplit

import chromium
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from genai_taxonomy import Taxonomy

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "build" / "docs"
CONCEPTS = Taxonomy.bundled().concepts
LABELS = {concept.id: concept.label for concept in CONCEPTS}

#: A concept of each facet, other ones every day.
SAMPLE = {type(c): c.id for c in random.Random(date.today().toordinal()).sample(CONCEPTS, len(CONCEPTS))}.values()

#: Pages that must be there, with whatever else there is besides those of concepts.
PAGES = {"index", "tutorial", "answers", "article", "architecture", "api/index", "examples/house_models"}.union(
    page.relative_to(SITE).with_suffix("").as_posix() for page in SITE.rglob("*.html")
) - {"search", *(f"concepts/{name}" for name in LABELS)}

#: The text of every element, its colour and the colour behind it.
COLOURS = """root => {
    root.querySelectorAll("details").forEach(details => details.open = true);
    const behind = element => {
        const colour = getComputedStyle(element).backgroundColor;
        return colour.endsWith(", 0)") ? behind(element.parentElement) : colour;
    };
    const words = element => [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
        .map(node => node.data.trim()).join("");
    return [...root.querySelectorAll("*")]
        .filter(element => element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && words(element))
        .map(element => [words(element), getComputedStyle(element).color, behind(element)]);
}"""


@pytest.fixture(scope="module", autouse=True)
def site() -> None:
    if not (SITE / "index.html").exists():
        # Where nobody looks, a test that is skipped would pass for one that holds.
        (pytest.fail if "CI" in os.environ else pytest.skip)(f"no site in {SITE}: run `make docs`")


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """The address at which the site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=SITE)) as server:
        Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(params=["served", "files"])
def start(request: pytest.FixtureRequest, served: str) -> str:
    """Where the site starts, served or opened from its files."""
    return served if request.param == "served" else SITE.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium.launched(ROOT / "build" / "chromium") as browser:
        yield browser


def watch(context: BrowserContext, served: str) -> list[str]:
    """Return a list that fills with whatever goes wrong on pages; asking for anything but the site does."""
    faults: list[str] = []

    def confine(route: Route) -> None:
        inside = route.request.url.startswith((f"{served}/", f"{SITE.as_uri()}/"))
        return route.continue_() if inside else route.abort()

    context.set_default_timeout(5000)
    context.route("**", confine)
    context.on("console", lambda message: faults.append(f"{message.type}: {message.text} {message.location['url']}"))
    context.on("weberror", lambda raised: faults.append(f"raised: {raised.error}"))
    context.on("requestfailed", lambda request: faults.append(f"{request.failure}: {request.url}"))
    return faults


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """A page on which nothing may go wrong."""
    with browser.new_context(base_url=served) as context:
        faults = watch(context, served)
        page = context.new_page()
        yield page
        page.wait_for_function("document.readyState === 'complete'")
    assert not faults, "\n".join(faults)


def test_faults_are_noticed(browser: Browser, served: str) -> None:
    with browser.new_context(base_url=served) as context:
        faults = watch(context, served)
        page = context.new_page()
        page.goto("/index.html")
        page.evaluate("fetch('missing.html')")
        page.evaluate("fetch('https://example.org').catch(() => console.warn('caught'))")
        with context.expect_event("weberror"):
            page.evaluate("setTimeout(() => missing())")
    assert {fault.split(": ")[0] for fault in faults} == {"error", "warning", "raised", "net::ERR_FAILED"}
    assert sum("404" in fault for fault in faults) == 1
    assert "net::ERR_FAILED: https://example.org/" in faults


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_opens(page: Page, name: str) -> None:
    page.goto(f"/{name}.html")
    expect(page.locator("h1").first).to_be_visible()


@pytest.mark.parametrize("name", SAMPLE)
def test_a_concept_has_its_page(page: Page, name: str) -> None:
    page.goto(f"/concepts/{name}.html")
    expect(page.locator("h1")).to_contain_text(LABELS[name])


@pytest.mark.parametrize("typed", [True, False])
def test_a_search_finds_a_concept(page: Page, start: str, typed: bool) -> None:
    if typed:
        page.goto(f"{start}/index.html")
        page.locator(".sidebar-search").fill("mode collapse")
        page.keyboard.press("Enter")
    else:
        page.goto(f"{start}/search.html?q=mode+collapse")
    page.locator("#search-results li:nth-child(-n + 3) a", has_text="Mode collapse").first.click()
    expect(page.locator("h1")).to_contain_text("Mode collapse")


def test_a_link_leads_to_a_concept(page: Page, start: str) -> None:
    page.goto(f"{start}/concepts/llm.html")
    page.locator("article").get_by_role("link", name="Generative AI", exact=True).first.click()
    expect(page.locator("h1")).to_contain_text("Generative AI")


def luminance(colour: str) -> float:
    """Return the relative luminance, as WCAG defines it, of an opaque colour as browsers write it."""
    channels = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    assert channels, colour
    shares = (int(channel) / 255 for channel in channels.groups())
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["concepts/llm", "answers", "tutorial"])
def test_text_stands_out(page: Page, name: str, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"/{name}.html")
    texts: list[tuple[str, str, str]] = page.locator("article").evaluate(COLOURS)
    assert texts
    assert [text for text in texts if contrast(*text[1:]) < 4.5] == []
    assert [text for text in texts if (luminance(text[1]) > luminance(text[2])) != (scheme == "dark")] == []


def broken_links(site: Path) -> list[tuple[str, str]]:
    """Return each page with each of its links that leads to no file or anchor of the site."""
    texts = {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}

    def values(page: str, names: str) -> set[str]:
        return {unescape(value) for _, value in re.findall(rf"""\s(?:{names})=(["'])(.*?)\1""", texts[page])}

    anchors = {page: values(page, "id|name") | {""} for page in texts}

    def leads_somewhere(page: str, link: str) -> bool:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return True
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path))) if parts.path else page
        return unquote(parts.fragment) in anchors[path] if path in anchors else (site / path).is_file()

    return [
        (page, link) for page in texts for link in sorted(values(page, "href|src")) if not leads_somewhere(page, link)
    ]


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "one.html").write_text(
        "<p id='here'><a href='#here'/><a href=\"sub/two.html?q=1#caf%C3%A9\"/><a href='https://example.org/#x'/>"
        "<a href='#'/><a href='#gone'/><a href='sub/two.html#gone'/><img src='gone.png'/><a href='sub/'/>",
        encoding="utf-8",
    )
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "two.html").write_text("<p id='café'><a href='../one.html#here'/><a href='one.html'/>", "utf-8")
    gone = [("one.html", link) for link in ("#gone", "gone.png", "sub/", "sub/two.html#gone")]
    assert sorted(broken_links(tmp_path)) == [*gone, ("sub/two.html", "one.html")]


def test_every_link_leads_somewhere() -> None:
    assert broken_links(SITE) == []


def test_every_concept_has_a_page() -> None:
    assert {page.stem for page in (SITE / "concepts").glob("*.html")} >= LABELS.keys()
