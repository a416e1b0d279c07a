"""Pages for notebooks: what they say, and that nothing in them is markup but what the library wrote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from typing import cast
from unicodedata import normalize

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from random_taxonomies import Content, contents

from genai_taxonomy import (
    GAN,
    LLM,
    VAE,
    Answer,
    Aspect,
    ContradictionError,
    Fact,
    GenerativeAI,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Source,
    Strength,
    Task,
    Taxonomy,
    Truth,
    Weights,
    compare,
    describe,
    explain,
    models,
    sources,
)
from genai_taxonomy.answers import Step, describe_witness
from genai_taxonomy.authoring import described, entry, every, member_of, some, subset_of, typically
from genai_taxonomy.claims import AspectText
from genai_taxonomy.concepts import Concept
from genai_taxonomy.evidence import cited
from genai_taxonomy.tables import Table
from genai_taxonomy.values import Shown
from genai_taxonomy.views.html import to_html
from genai_taxonomy.views.html_parts import MOST, badge, quiet

TAXONOMY = Taxonomy.bundled()
laws = settings(max_examples=60, deadline=None)

#: What the pages are made of: each element with its attributes besides style and title.
ELEMENTS = {
    **{tag: set[str]() for tag in ("div", "span", "strong", "small", "code", "pre", "summary", "ul", "ol", "li")},
    **{tag: set[str]() for tag in ("table", "thead", "tbody", "tr", "td")},
    "a": {"href", "target", "rel"},
    "details": {"open"},
    "th": {"scope"},
}
PHRASING = {"span", "strong", "small", "code", "a"}
PARENTS = {
    "summary": {"details"},
    "li": {"ul", "ol"},
    "thead": {"table"},
    "tbody": {"table"},
    "tr": {"thead", "tbody"},
    "th": {"tr"},
    "td": {"tr"},
}
COLOUR = r"#[0-9a-f]{6}|rgba\(\d+,\d+,\d+,0\.\d+\)"
LENGTH = r"0|-?\d+(\.\d+)?(px|em)"
#: Declarations that JupyterLab keeps in a notebook that is not trusted.
STYLES = {
    "background-color": COLOUR,
    "border-bottom": rf"1px solid ({COLOUR})",
    "border-collapse": "collapse",
    "border-left": rf"1px solid ({COLOUR})",
    "border-radius": LENGTH,
    "color": COLOUR,
    "cursor": "pointer",
    "font-size": LENGTH,
    "line-height": r"\d\.\d",
    "list-style-type": "disc|decimal|none",
    "margin": rf"({LENGTH})( ({LENGTH}))*",
    "max-width": LENGTH,
    "opacity": r"0\.\d+",
    "overflow-x": "auto",
    "padding": rf"({LENGTH})( ({LENGTH}))*",
    "padding-left": LENGTH,
    "text-align": "left",
    "text-indent": LENGTH,
    "vertical-align": "top",
}


def declarations(style: str) -> dict[str, str]:
    return dict(declaration.split(":", 1) for declaration in style.split(";"))


class Page(HTMLParser):
    """A fragment, read strictly: it is one balanced ``<div>`` that holds nothing but :data:`ELEMENTS`."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        #: Every run of text between two tags.
        self.texts = [""]
        #: The text of each block, without what is set in blocks of its own.
        self.lines = [""]
        #: Address, tooltip and text of each link.
        self.links: list[tuple[str, str, str]] = []
        #: Every tooltip.
        self.titles: list[str] = []
        #: How often each element occurs.
        self.count = Counter[str]()
        #: Scope and text of each header of a table.
        self.headers: list[tuple[str, str]] = []
        self._open: list[tuple[str, dict[str, str], int]] = []
        self.feed(markup)
        self.close()
        assert not self._open
        self.texts = [text for text in self.texts if text]
        self.lines = [line for line in self.lines if line]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value for key, value in attrs if value is not None}
        assert len(given) == len(attrs), "each attribute has a value and occurs once"
        assert given.keys() <= ELEMENTS[tag] | {"style", "title"}, (tag, attrs)
        around = [open for open, _, _ in self._open]
        if around:
            assert around[-1] in PARENTS.get(tag, {around[-1]}), (around, tag)
        else:
            assert tag == "div"
            assert not self.count, "there is one root"
        if tag not in PHRASING:
            assert not {*PHRASING, "summary"} & {*around}, (around, tag)
            self.lines.append("")
        if tag == "a":
            assert not {"a", "summary"} & {*around}, "a link in a summary would fold it"
            assert given["href"].lower().startswith(("https://", "http://"))
            assert given["rel"] == "noopener"
        for name, value in declarations(given.get("style", "cursor:pointer")).items():
            assert re.fullmatch(STYLES[name], value), (name, value)
        self.count[tag] += 1
        self.texts.append("")
        self._open.append((tag, given, len(self.texts) - 1))
        if "title" in given:
            self.titles.append(given["title"])

    def handle_endtag(self, tag: str) -> None:
        opened, given, start = self._open.pop()
        assert opened == tag
        text = "".join(self.texts[start:])
        if tag == "a":
            self.links.append((given["href"], given["title"], text))
        if tag == "th":
            self.headers.append((given["scope"], text))
        if tag not in PHRASING:
            self.lines.append("")
        self.texts.append("")

    def handle_data(self, data: str) -> None:
        assert self._open
        self.texts[-1] += data
        self.lines[-1] += data

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        pytest.fail(f"a declaration: {decl}")

    def handle_pi(self, data: str) -> None:
        pytest.fail(f"a processing instruction: {data}")

    def unknown_decl(self, data: str) -> None:
        pytest.fail(f"a section: {data}")


def page(value: Shown) -> Page:
    return Page(to_html(value))


@pytest.mark.parametrize(
    "markup",
    [
        "<div><b>x</b></div>",
        "<div><p></div>",
        "<div>",
        "<div></div><div></div>",
        "text",
        "<div><span><div></div></span></div>",
        "<div><li></li></div>",
        '<div onclick="x"></div>',
        '<div style="background:url(x)"></div>',
        '<div style="color:red"></div>',
        '<div><a href="javascript:x" rel="noopener">x</a></div>',
        "<div hidden></div>",
    ],
)
def test_the_reader_of_pages_is_strict(markup: str) -> None:
    with pytest.raises((AssertionError, KeyError)):
        Page(markup)


# What is said


BOOK = Source("book", title="The <book>", authors=("Ann Author",), year=2020, url="https://example.org/book?a=1&b=2")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="wiki:critic")
TEXT, IMAGE, SOUND = (Modality(label.lower(), label) for label in ("Text", "Image", "Sound"))
MOOD = Aspect("mood", "Mood", definition="How it feels.")
PAINTING, READING = Task("painting", "Painting"), Task("reading", "Reading")
SHARP, SLOW, DEAR = Strength("sharp", "Sharp"), Limitation("slow", "Slow"), Limitation("dear", "Dear")
WIDE = ModelFamily("wide", "Wide", definition="All of it.", aliases=("W", "the wide"), defined_by=BOOK.at("p. 1"))
NARROW, APART, LONE = ModelFamily("narrow", "Narrow"), ModelFamily("apart", "Apart"), ModelFamily("lone", "Lone")
LINE = ModelSeries("line", "Line")
OWL = Model("owl", "Owl", developer="Us", released=date(2026, 1, 2), weights=Weights.OPEN, licence="MIT", series=LINE)
SMALL = Taxonomy((TEXT, IMAGE, SOUND, MOOD, SHARP, SLOW, DEAR, LONE, LINE), version="1").extend(
    entry(PAINTING, every(accepts=TEXT, produces=IMAGE, cite=BOOK)),
    entry(READING, every(accepts=SOUND, produces=TEXT, cite=BOOK)),
    entry(
        WIDE,
        typically(performs=PAINTING, cite=(BOOK.at("p. 2"), BOOK.at("p. 3"), CRITIC)),
        typically(has=SHARP, cite=BOOK),
        typically(has=SLOW, cite=BOOK, disputed_by=CRITIC.at("p. 4")),
        typically(has=DEAR, cite=BOOK),
        described(MOOD, "Wide & <calm>.", cite=BOOK),
    ),
    entry(NARROW, subset_of(WIDE, cite=BOOK), every(performs=PAINTING, cite=BOOK)),
    entry(APART, subset_of(WIDE, cite=BOOK, disputed_by=CRITIC), some(produces=SOUND, cite=BOOK)),
    entry(OWL, member_of(NARROW, cite=BOOK)),
    version="1",
)


def test_an_answer_whole() -> None:
    step = Step("Narrow: <subset> of Wide", SMALL.claims_about(NARROW)[0])
    answer = Answer(Truth.YES, "every Narrow is in Wide?", (step, Step("that is all")), witness=OWL)
    assert to_html(answer) == (
        '<div style="max-width:70em;line-height:1.5">'
        '<div><strong style="background-color:#1a7f37;color:#ffffff;padding:0.1em 0.5em;border-radius:4px;'
        'font-size:0.8em">YES</strong> <strong>every Narrow is in Wide?</strong></div>'
        '<div><span style="opacity:0.75">witness: </span>Owl</div>'
        '<ul style="margin:0.2em 0;padding-left:1.6em;list-style-type:disc">'
        "<li>Narrow: &lt;subset&gt; of Wide<small> ["
        '<a href="https://example.org/book?a=1&amp;b=2" title="The &lt;book&gt;" target="_blank" rel="noopener">'
        "Author 2020</a>]</small></li>"
        "<li>that is all</li>"
        "</ul></div>"
    )


def answer_lines(answer: Answer) -> Iterator[str]:
    yield f"{answer.truth.name} {answer.question}"
    if answer.witness is not None:
        yield f"witness: {describe_witness(answer.witness)}"
    if answer.truth is Truth.UNKNOWN:
        yield "nobody has stated what would decide it"
    elif answer.truth is Truth.CONTESTED:
        yield from ("for", *map(str, answer.steps), "against", *map(str, answer.counter_steps))
    else:
        yield from map(str, answer.steps)


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        (explain(LLM, GenerativeAI), Truth.YES),
        (explain(GenerativeAI, LLM), Truth.NO),
        (explain(models.GPT_5, "mixture-of-experts model"), Truth.UNKNOWN),
        (explain("consistency model", "diffusion model"), Truth.CONTESTED),
    ],
)
def test_an_answer_shows_its_truth_its_witness_and_its_steps_with_links(answer: Answer, truth: Truth) -> None:
    shown = page(answer)
    assert answer.truth is truth
    assert shown.lines == list(answer_lines(answer))
    assert {link for link, _, _ in shown.links} == {citation.source.link for citation in answer.citations}


@laws
@given(contents(), st.data())
def test_every_answer_says_on_its_page_what_it_says_as_text(content: Content, data: st.DataObject) -> None:
    try:
        taxonomy = content.build()
    except ContradictionError:
        reject()
    answer = data.draw(st.sampled_from(list(content.questions()))).put_to(taxonomy)
    assert page(answer).lines == list(answer_lines(answer))


def test_a_concept_whole() -> None:
    assert page(WIDE).lines == ["Wide model family wide", "All of it. [Author 2020, p. 1]", "also called: W, the wide"]
    assert page(OWL).lines == [
        "Owl model owl",
        "developer: Us · released: 2026-01-02 · weights: open · licence: MIT · series: Line",
    ]
    assert page(Model("bare", "Bare")).lines == ["Bare model bare"]


def test_an_entry_whole() -> None:
    shown = page(SMALL.describe(WIDE))
    assert shown.lines == [
        "Wide model family wide",
        "All of it. [Author 2020, p. 1]",
        "also called: W, the wide",
        "narrower (2)",
        "all: Narrow [Author 2020]",
        "all: Apart CONTESTED [Author 2020] disputed by [Critic 2021]",
        "members (1): Owl",
        "all: Owl from Narrow [Author 2020]",
        "performs (1): Painting",
        "typically: Painting [Author 2020, p. 2, p. 3; Critic 2021]",
        "strengths (1): Sharp",
        "typically: Sharp [Author 2020]",
        "limitations (2): Slow, Dear",
        "typically: Slow CONTESTED [Author 2020] disputed by [Critic 2021, p. 4]",
        "typically: Dear [Author 2020]",
        "descriptions (1): Mood",
        "Mood, typically: Wide & <calm>. [Author 2020]",
    ]
    # What has no address on the web is no link, but says where it is.
    assert {link for link, _, _ in shown.links} == {BOOK.url}
    assert "The critic, wiki:critic" in shown.titles
    assert to_html(SMALL.describe(WIDE)).count("<details open") == 1


def fact_line(fact: Fact[Concept | AspectText]) -> str:
    if isinstance(fact.value, AspectText):
        text = f"{fact.value.aspect.label}, {fact.quantifier.value}: {fact.value.text}"
    else:
        text = f"{fact.quantifier.value}: {fact.value.label}"
    if fact.inherited_from is not None:
        text += f" from {fact.inherited_from.label}"
    if fact.truth is Truth.CONTESTED:
        text += " CONTESTED"
    if fact.evidence:
        text += f" [{cited(fact.evidence)}]"
    return f"{text} disputed by [{cited(fact.disputed_by)}]" if fact.disputed_by else text


@laws
@given(st.sampled_from(TAXONOMY.concepts))
def test_an_entry_lists_every_fact_with_its_sources(concept: Concept) -> None:
    entry = TAXONOMY.describe(concept)
    shown = page(entry)
    facts = [fact for _, facts in entry.sections for fact in facts[:MOST]]
    lines = iter(shown.lines)
    # Each is there, in this order.
    assert [line for line in map(fact_line, facts) if line not in lines] == []
    evidence = [concept.defined_by, *(f.evidence for f in facts), *(f.disputed_by for f in facts)]
    expected = {(c.source.link, c.source.title, str(c.source)) for citations in evidence for c in citations}
    assert set(shown.links) == expected
    assert set(shown.titles) >= {fact.value.definition for fact in facts if isinstance(fact.value, Concept)} - {""}
    # And a page of the concept alone is how its entry begins, but for what the entry knows besides.
    assert page(concept).lines[0] == shown.lines[0]


def test_a_long_list_is_cut_and_says_where_the_rest_is() -> None:
    shown = page(describe(GenerativeAI))
    number = len(describe(GenerativeAI).members)
    assert f"and {number - MOST} more in .members" in shown.lines
    assert len(to_html(describe(GenerativeAI))) < 200_000
    steps = tuple(Step(str(number)) for number in range(MOST + 2))
    assert page(Answer(Truth.YES, "long?", steps)).lines[-2:] == [str(MOST - 1), "and 2 more"]
    assert page(Answer(Truth.YES, "long?", steps[:MOST])).lines[-1] == str(MOST - 1)


def test_a_comparison_is_a_table_with_headers() -> None:
    shown = page(SMALL.compare(WIDE, NARROW, APART, aspects=MOOD))
    assert shown.headers == [("col", "aspect"), ("col", "Wide"), ("col", "Narrow"), ("col", "Apart"), ("row", "Mood")]
    assert shown.lines[4:] == [
        "Mood",
        "Wide & <calm>. [Author 2020]",
        "Wide & <calm>. from Wide [Author 2020]",
        "-",
    ]
    assert "How it feels." in shown.titles


@pytest.mark.parametrize("concepts", [(GAN, VAE), (GenerativeAI, LLM)])
def test_a_comparison_has_a_cell_for_each_row_and_concept(concepts: tuple[ModelFamily, ModelFamily]) -> None:
    comparison = compare(*concepts)
    shown = page(comparison)
    rows = [("row", row.aspect.label) for row in comparison.rows]
    assert shown.headers == [("col", "aspect"), *(("col", concept.label) for concept in concepts), *rows]
    assert shown.count["td"] == len(comparison.rows) * len(concepts)
    links = {citation.source.link for row in comparison.rows for cell in row.cells for citation in cell.citations}
    assert {link for link, _, _ in shown.links} >= links


def test_a_taxonomy_whole() -> None:
    assert page(SMALL).lines == [
        "Taxonomy 1",
        "14 claims, 2 of them disputed, 2 sources",
        "concepts (15): modality 3 · task 2 · strength 1 · limitation 2 · aspect 1 · model family 4 · model series 1"
        " · model 1",
        "model families (4), 3 levels of them",
        "Wide wide",
        "Narrow narrow",
        "neither broader nor narrower than another (2)",
        "Lone lone",
        "Apart apart",
    ]
    assert page(Taxonomy((TEXT,))).lines == [
        "Taxonomy 0",
        "0 claims, 0 of them disputed, 0 sources",
        "concepts (1): modality 1",
        "model families (0), 3 levels of them",
    ]


def test_a_view_of_one_source_names_it() -> None:
    shown = page(TAXONOMY.according_to(sources.ARTICLE))
    assert shown.lines[0].endswith(f" according to [{sources.ARTICLE}]")
    assert [link for link, _, _ in shown.links] == [sources.ARTICLE.link]
    assert len(to_html(TAXONOMY)) < 50_000
    assert page(TAXONOMY).links == []


def test_findings_whole() -> None:
    assert page(SMALL.find(subset_of=WIDE)).lines == [
        "Which model family is in Wide? 2 of 4",
        "Wide wide",
        "Narrow narrow",
        "Narrow: subset of Wide [Author 2020]",
        "contested (1)",
        "Apart apart",
        "Apart is in Wide?",
        "for",
        "Apart: subset of Wide [Author 2020]",
        "against",
        "disputed: Apart: subset of Wide [Critic 2021]",
        "unknown (1)",
        "Lone lone",
    ]
    assert page(SMALL.find(performs=PAINTING)).lines == [
        "Which model family has some member that performs Painting? 2 of 4",
        "Wide wide witness: Owl",
        "Owl: member of Narrow [Author 2020]",
        "Narrow: subset of Wide [Author 2020]",
        "Narrow: all performs Painting [Author 2020]",
        "Narrow narrow witness: Owl",
        "Owl: member of Narrow [Author 2020]",
        "Narrow: all performs Painting [Author 2020]",
        "unknown (2)",
        "Lone lone",
        "Apart apart",
    ]


def test_where_nothing_is_found_the_page_says_what_each_condition_excludes() -> None:
    shown = page(SMALL.find(performs=READING, subset_of=WIDE))
    assert shown.lines == [
        "Which model family is in Wide and has some member that performs Reading? none of 4",
        "unknown (4)",
        "Lone lone",
        "Wide wide",
        "Apart apart",
        "Narrow narrow",
        "condition",
        "excludes by itself",
        "has some member that performs Reading",
        "4",
        "is in Wide",
        "2",
    ]
    assert [text for scope, text in shown.headers if scope == "row"] == shown.lines[-4::2]


def test_recommendations_whole() -> None:
    recommendations = SMALL.recommend(performs=PAINTING, criteria=SHARP, avoid=SLOW)
    ranked = {one.concept: page(one).lines for one in recommendations}
    assert page(recommendations).lines == [
        f"{recommendations.question} 2 of 4",
        *(line for lines in ranked.values() for line in lines),
        "excluded UNKNOWN (2)",
        "Lone lone",
        "Lone has some member that performs Painting?",
        "nobody has stated what would decide it",
        "Apart apart",
        "Apart has some member that performs Painting?",
        "nobody has stated what would decide it",
    ]
    assert ranked == {
        WIDE: [
            "Wide wide",
            "for: typically has Sharp [Author 2020]",
            "for: typically performs Painting [Author 2020, p. 2, p. 3; Critic 2021]",
            "against: typically has Slow CONTESTED [Author 2020] disputed by [Critic 2021, p. 4]",
            "further reasons (1)",
            "against: typically has Dear [Author 2020]",
            "proof",
            "Owl: member of Narrow [Author 2020]",
            "Narrow: subset of Wide [Author 2020]",
            "Narrow: all performs Painting [Author 2020]",
        ],
        NARROW: [
            "Narrow narrow",
            "for: typically has Sharp from Wide [Author 2020]",
            "for: all performs Painting [Author 2020]",
            "against: typically has Slow from Wide [Author 2020] disputed by [Critic 2021, p. 4]",
            "proof",
            "Owl: member of Narrow [Author 2020]",
            "Narrow: all performs Painting [Author 2020]",
        ],
    }


def test_routes_whole() -> None:
    routes = SMALL.routes(SOUND, IMAGE)
    lines = [
        "Sound → Reading → Text",
        "Reading: all accepts Sound [Author 2020]",
        "Reading: all produces Text [Author 2020]",
        "Text → Painting → Image",
        "Painting: all accepts Text [Author 2020]",
        "Painting: all produces Image [Author 2020]",
        "families (2)",
        "Narrow narrow",
        "Wide wide",
        "models (1)",
        "Owl owl",
    ]
    chain = "Sound → Reading → Text; then Text → Painting → Image"
    assert page(routes).lines == ["From Sound to Image in at most 3 steps? 1", chain, *lines]
    assert page(routes[0]).lines == lines
    assert page(SMALL.routes(SOUND, IMAGE, max_steps=1)).lines == [
        "From Sound to Image in at most 1 step? none",
        "Painting would also need Text",
    ]


@pytest.mark.parametrize(
    "value",
    [
        TAXONOMY.find(accepts=("text", "image"), produces="video", subset_of="diffusion model"),
        TAXONOMY.find(Model, produces="image"),
        TAXONOMY.recommend(performs="text-to-image", avoid="mode collapse"),
        TAXONOMY.recommend(Model, performs="summarization"),
        TAXONOMY.routes("speech", "image"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_was_found_in_the_bundled_taxonomy_has_a_page_of_some_size(value: Shown) -> None:
    assert page(value).lines[0].startswith(str(value).splitlines()[0].partition("?")[0])
    assert len(to_html(value)) < 300_000


class Odd(Shown):
    """Something without a page of its own."""

    __slots__ = ()

    def __str__(self) -> str:
        return "<b>odd</b>\n  and even"


def test_what_has_no_page_of_its_own_is_shown_by_its_text() -> None:
    assert page(Odd()).texts == ["<b>odd</b>\n  and even"]


# What is text stays text


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'\"",
    "&amp;",
    "&#60;b&#62;",
    "</span></div>",
    "<!--",
    "<![CDATA[",
    "a < b && c > d",
    "` onclick=alert(1) `",
)


#: Whatever a label may hold, with much of what is markup.
WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1).map(lambda text: normalize("NFC", text))
LABELS = st.lists(st.sampled_from(HOSTILE) | WORDS, min_size=1, max_size=3).map(" ".join)
ADDRESSES = st.sampled_from(
    (
        *HOSTILE,
        "https://example.org/?a=1&b=<i>",
        "HTTPS://example.org",
        'http://example.org/" onmouseover="alert(1)',
        "https:example.org",
        "//example.org",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
    )
)


@laws
@given(st.lists(LABELS, min_size=14, max_size=14, unique=True), ADDRESSES)
def test_no_text_is_read_as_markup(texts: list[str], address: str) -> None:
    (label, definition, alias, narrower, aspect_label, said, model_label, developer, licence, *others) = texts
    series_label, modality_label, title, author, locator = others
    source = Source("source", title=title, authors=(author,), year=None, url=address, organisation=True)
    cite = source.at(locator)
    wide = ModelFamily("wide", label, definition=definition, aliases=(alias,), defined_by=(cite,))
    narrow, series = ModelFamily("narrow", narrower), ModelSeries("series", series_label)
    model = Model("model", model_label, developer=developer, licence=licence, series=series)
    aspect, modality = Aspect("aspect", aspect_label, definition=definition), Modality("modality", modality_label)
    task = Task("task", label)
    taxonomy = Taxonomy((aspect, modality, series)).extend(
        entry(task, every(accepts=modality, produces=modality, cite=cite)),
        entry(wide, described(aspect, said, cite=cite), some(performs=task, cite=cite, disputed_by=cite)),
        entry(narrow, subset_of(wide, cite=cite, disputed_by=cite), every(performs=task, cite=cite)),
        entry(model, member_of(narrow, cite=cite)),
    )
    expected: list[tuple[Shown, set[str]]] = [
        (wide, {label, definition, alias, f", {locator}]"}),
        (model, {model_label, developer, licence, series_label}),
        (taxonomy.describe(wide), {label, definition, alias, said, narrower, f"{aspect_label}, typically: "}),
        (taxonomy.describe(model), {model_label, developer, licence, narrower}),
        (taxonomy.explain(narrow, wide), {f"every {narrower} is in {label}?"}),
        (taxonomy.compare(wide, narrow, aspects=aspect), {label, narrower, aspect_label, said}),
        (taxonomy.find(performs=task), {narrower}),
        (taxonomy.recommend(performs=task), {narrower}),
        (taxonomy.routes(modality, modality), {label, modality_label}),
        (taxonomy.according_to(source), {f"{author} n.d."}),
        (taxonomy, set()),
    ]
    pages = [page(value) for value, _ in expected]
    for shown, (value, wanted) in zip(pages, expected, strict=True):
        assert wanted <= set(shown.texts), (value, wanted)
    # An address that no browser should follow is shown as a tooltip instead.
    followed = address.lower().startswith(("http://", "https://"))
    assert {link for shown in pages for link in shown.links} == (
        {(address, title, f"{author} n.d.")} if followed else set()
    )
    assert (f"{title}, {address}" in pages[0].titles) is not followed


@laws
@given(st.text())
def test_a_question_may_be_any_text(question: str) -> None:
    assert page(Answer(Truth.UNKNOWN, question)).texts[2:-1] == ([question] if question else [])


# Colours


def luminance(colour: tuple[float, float, float]) -> float:
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def blend(
    colour: tuple[float, float, float], below: tuple[float, float, float], share: float
) -> tuple[float, float, float]:
    red, green, blue = (share * top + (1 - share) * base for top, base in zip(colour, below, strict=True))
    return red, green, blue


def painted(colour: str, below: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return a colour as it looks on what is below it."""
    if colour.startswith("#"):
        return cast("tuple[float, float, float]", tuple(bytes.fromhex(colour[1:])))
    red, green, blue, share = map(float, re.findall(r"[\d.]+", colour))
    return blend((red, green, blue), below, share)


@pytest.mark.parametrize(
    ("text", "background"), [("#212121", "#ffffff"), ("#dedede", "#111111")], ids=["light", "dark"]
)
def test_badges_and_quiet_words_can_be_read_on_a_light_and_a_dark_page(text: str, background: str) -> None:
    ground = painted(background, (0, 0, 0))
    for truth in Truth:
        match = re.fullmatch(r'<strong style="(.*)">(.*)</strong>', badge(truth))
        assert match is not None
        assert match[2] == truth.name
        style = declarations(match[1])
        below = painted(style["background-color"], ground)
        assert contrast(painted(style.get("color", text), below), below) >= 4.5
    share = re.search(r"opacity:([\d.]+)", quiet("x"))
    assert share is not None
    assert contrast(blend(painted(text, ground), ground, float(share[1])), ground) >= 4.5


def test_a_table_is_cut_where_it_gets_long() -> None:
    shown = page(Table(("family", "members"), (("<b>GAN</b>", 3), ("VAE", None))))
    assert shown.headers == [("col", "family"), ("col", "members"), ("row", "<b>GAN</b>"), ("row", "VAE")]
    assert shown.texts == ["family", "members", "<b>GAN</b>", "3", "VAE"]
    long = page(Table(("n",), tuple((number,) for number in range(MOST + 5))))
    assert long.texts[-2:] == [str(MOST - 1), "and 5 more rows"]
