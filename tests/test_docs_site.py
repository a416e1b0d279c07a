"""The documentation site: what stands on the page of a concept, and that nothing public is left out.

A little taxonomy is built into a site as the bundled one is; `make docs` builds that one.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest
from bs4 import BeautifulSoup, Tag

import genai_taxonomy
from genai_taxonomy import (
    Aspect,
    Concept,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Relation,
    Source,
    Taxonomy,
    Weights,
    cli,
    questions,
)
from genai_taxonomy.authoring import (
    complete,
    described,
    entry,
    every,
    member_of,
    subset_of,
    sufficient,
    typically,
)

PAPER = Source(
    "lee-2020", title="A <b>bold</b> title", authors=("Ann Lee", "Bo <i>Ek</i>"), year=2020, arxiv="2001.00001"
)
PAGE = Source("us", title="A page", authors=("Us & them",), organisation=True, year=None, url="javascript:alert(1)")

TEXT = Modality("text", "Text")
IMAGE = Modality("image", "Image")
BLUR = Limitation("blur", "Blur")
MECHANISM = Aspect("mechanism", "Mechanism")
SYSTEM = ModelFamily(
    "system",
    "System <script>alert(1)</script>",
    definition="Any *system* & its <em>parts</em>.",
    aliases=("`S`", "<S>"),
    defined_by=PAPER.at("section <1>"),
    exact_match=("wikidata:Q1",),
)
PAINTER = ModelFamily("painter", "Painter", definition="A system that paints.")
WRITER = ModelFamily("writer", "Writer")
RETIRED = ModelFamily("drawer", "Drawer", replaced_by=PAINTER)
SERIES = ModelSeries("brushes", "Brushes")
BRUSH = Model(
    "brush-1",
    "Brush 1",
    developer="Us",
    released=date(2021, 2, 3),
    weights=Weights.OPEN,
    series=SERIES,
    undetermined=(WRITER,),
)
MANY = tuple(Model(f"model-{number}", f"Model {number}") for number in range(25))

LITTLE = Taxonomy((MECHANISM,)).extend(
    entry(TEXT),
    entry(IMAGE),
    entry(BLUR),
    entry(
        SYSTEM,
        every(accepts=TEXT, cite=(PAPER.at("abstract"), PAGE, PAPER.at("p. 2"))),
        typically(has=BLUR, cite=PAPER, disputed_by=PAGE.at("top")),
    ),
    entry(WRITER, subset_of(SYSTEM, cite=PAPER, disputed_by=PAGE)),
    entry(
        PAINTER,
        subset_of(SYSTEM, cite=PAPER),
        every(produces=IMAGE, cite=PAGE),
        described(MECHANISM, "Paints <at> random.", cite=PAPER),
        complete(Relation.PRODUCES, cite=PAPER),
        sufficient(is_a=SYSTEM, produces=IMAGE, cite=PAPER, disputed_by=PAGE),
    ),
    entry(RETIRED),
    entry(SERIES),
    entry(BRUSH, member_of(PAINTER, cite=PAPER)),
    *(entry(model, member_of(SYSTEM, cite=PAPER)) for model in MANY),
)

#: Returns the article on a page of the site of the little taxonomy.
Open: TypeAlias = Callable[[str], Tag]


@pytest.fixture(scope="module")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the little taxonomy, built by the configuration of the whole one."""
    folder = tmp_path_factory.mktemp("site")
    LITTLE.dump(folder / "little.json")
    pages = "\n".join(f"facets/{name}" for name in ("modalities", "limitations", "aspects", "model-families", "models"))
    source = folder / "source"
    source.mkdir()
    (source / "index.md").write_text(
        f"# Start\n\n[a system](concept:system)\n\n```{{toctree}}\n{pages}\nfacets/model-series\n```\n", "utf-8"
    )
    (source / "concepts").mkdir()
    (source / "concepts" / "gone.concept").write_text("left behind", "utf-8")
    options = ("-W", "-q", "-c", str(root / "docs"), "-D", f"concept_pages_taxonomy={folder / 'little.json'}")
    command = (sys.executable, "-m", "sphinx", *options, str(source), str(folder / "html"))
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder / "html"


@pytest.fixture(scope="module")
def opened(site: Path) -> Open:
    def article(name: str) -> Tag:
        found = BeautifulSoup((site / f"{name}.html").read_text("utf-8"), "html.parser").article
        assert found is not None
        return found

    return article


def words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").replace("¶", "").replace("#", "").split())


def sections(article: Tag) -> dict[str, list[str]]:
    """Return what stands below each heading: items, and the lines above folded (+) or open (-) lists of them."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for tag in article.select("#page > h2, #page summary, #page h2 ~ p, #page h2 ~ * p, #page li"):
        if tag.name == "h2":
            lines = found.setdefault(words(tag), [])
        elif tag.name == "summary":
            lines.append(("- " if "open" in (tag.parent or tag).attrs else "+ ") + words(tag))
        else:
            lines.append(words(tag))
    return found


LEE, US = "[ Lee & <i>Ek</i> 2020 ]", "[ Us & them n.d. ]"
SYSTEM_LINK = "System <script>alert(1)</script>"
TEXT_FACT = "all Text [ Lee & <i>Ek</i> 2020, abstract, p. 2 ; Us & them n.d. ]"
BLUR_FACT = f"typically Blur {LEE} disputed by [ Us & them n.d., top ]"
SOURCES = [
    "Ann Lee, Bo <i>Ek</i> (2020). A <b>bold</b> title . https://arxiv.org/abs/2001.00001",
    "Us & them (n.d.). A page . javascript:alert(1)",
]


def test_the_page_of_a_family(opened: Open) -> None:
    article = opened("concepts/system")
    assert words(article.select("h1")[0]) == SYSTEM_LINK
    assert [words(line) for line in article.select("#page > p, dt, dd")] == [
        "Model family system , also called `S`, <S>",
        "Any *system* & its <em>parts</em>. [ Lee & <i>Ek</i> 2020, section <1> ]",
        "Exact match",
        "wikidata:Q1",
    ]
    assert sections(article) == {
        "Narrower": [f"Writer {LEE} disputed by {US}", f"Painter {LEE}"],
        "Members": ["+ 25 models", *(f"{m} {LEE}" for m in MANY), "+ 1 derived", "through Painter :", f"Brush 1 {LEE}"],
        "Accepts": [TEXT_FACT],
        "Limitations": [BLUR_FACT],
        "Sources": SOURCES,
    }


def test_what_a_family_inherits(opened: Open) -> None:
    article = opened("concepts/painter")
    assert [words(line) for line in article.select("#page > p")] == ["Model family painter", "A system that paints."]
    assert sections(article) == {
        "Broader": [f"{SYSTEM_LINK} {LEE}"],
        "Members": [f"Brush 1 {LEE}"],
        "Accepts": ["- 1 inherited", f"from {SYSTEM_LINK} :", TEXT_FACT],
        "Produces": [f"all Image {US}"],
        "Limitations": ["- 1 inherited", f"from {SYSTEM_LINK} :", BLUR_FACT],
        "Descriptions": [f"typically Mechanism : Paints <at> random. {LEE}"],
        "Rules": [
            f"Produces nothing but what is stated {LEE}",
            f"Whatever is in {SYSTEM_LINK} and produces Image {LEE} disputed by {US}",
        ],
        "Sources": SOURCES,
    }


def test_the_page_of_a_model(opened: Open) -> None:
    article = opened("concepts/brush-1")
    details = dict(zip(map(words, article.select("dt")), map(words, article.select("dd")), strict=True))
    assert details == {"Developer": "Us", "Released": "2021-02-03", "Weights": "open", "Series": "Brushes"}
    found = sections(article)
    assert found["Families"] == [f"Painter {LEE}", "+ 1 derived", "through Painter :", f"{SYSTEM_LINK} {LEE}"]
    assert found["Undetermined"] == ["Nobody has published whether it belongs to: Writer"]


def test_the_contents_of_a_page(site: Path) -> None:
    page = BeautifulSoup((site / "concepts" / "painter.html").read_text("utf-8"), "html.parser")
    listed = [(str(link["href"]), words(link)) for link in page.select(".toc-tree li li a")]
    assert listed == [(f"#{heading['id']}", words(heading)) for heading in page.select("article h2")]
    assert [name for _, name in listed] == list(sections(page.select("article")[0]))


def test_the_page_of_a_retired_concept(opened: Open) -> None:
    article = opened("concepts/drawer")
    assert [words(tag) for tag in article.select("h1, dt, dd")] == ["Drawer", "Replaced by", "Painter"]


def test_the_pages_of_what_is_stated(opened: Open) -> None:
    assert sections(opened("concepts/mechanism")) == {
        "Stated of": [f"typically Painter : Paints <at> random. {LEE}"],
        "Sources": SOURCES[:1],
    }
    assert sections(opened("concepts/blur"))["Stated of"] == [BLUR_FACT.replace("Blur", SYSTEM_LINK)]
    assert sections(opened("concepts/image"))["Produced by"] == [f"all Painter {US}"]


def test_the_pages_of_facets(opened: Open) -> None:
    assert words(opened("facets/model-families").select("#page > p")[0]).endswith("There are 3.")
    families = opened("facets/model-families").select(".tree > ul > li")
    # Whether a writer is a system is disputed, so it stands beside it.
    assert [words(family) for family in families] == [
        f"{SYSTEM_LINK} {SYSTEM.definition} Painter A system that paints.",
        "Writer",
    ]
    models = [words(model) for model in opened("facets/models").select("li")]
    assert (len(models), models[0]) == (26, "Brush 1 Us, 2021")


def test_texts_are_no_markup(site: Path, opened: Open) -> None:
    pages = [*(f"concepts/{concept.id}" for concept in LITTLE.concepts), "facets/model-families", "facets/models"]
    for page in pages:
        assert not opened(page).select("script, b, i, at, s")
        assert not opened(page).select("[href^='javascript:']")


def test_links_lead_to_concepts_and_sources(opened: Open) -> None:
    for concept in LITTLE.concepts:
        article = opened(f"concepts/{concept.id}")
        links = {str(link["href"]) for link in article.select("a.reference")}
        targets = {f"../concepts/{other.id}.html" for other in LITTLE.concepts}
        anchors = {f"#{tag['id']}" for tag in article.select("[id]")}
        facets = {f"../facets/{name}.html" for name in ("model-families", "model-series", "models")}
        facets |= {f"../facets/{name}.html" for name in ("modalities", "limitations", "aspects")}
        assert links <= targets | anchors | facets | {"https://arxiv.org/abs/2001.00001"}
    assert opened("index").select("a[href='concepts/system.html']")


def test_pages_of_concepts_that_are_gone_go(site: Path) -> None:
    assert {page.stem for page in (site / "concepts").glob("*.html")} == {concept.id for concept in LITTLE.concepts}


def test_a_search_knows_what_is_said_of_the_concept_itself(site: Path) -> None:
    text = (site / "searchindex.js").read_text("utf-8")
    index = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))

    def pages(places: int | list[int]) -> set[str]:
        return {index["docnames"][place] for place in (places if isinstance(places, list) else [places])}

    assert pages(index["terms"]["random"]) == {"concepts/painter", "concepts/mechanism"}
    assert pages(index["titleterms"]["blur"]) == {"concepts/blur"}
    assert "Limitations" not in {title for title, places in index["alltitles"].items() if len(places) > 1}


# What is written by hand


def api_names(root: Path, directives: str) -> list[str]:
    """Return the full names that the API pages document with these directives."""
    found: list[str] = []
    module = ""
    for page in sorted((root / "docs" / "api").glob("*.md")):
        for directive, name in re.findall(r"^\.\. (\w+):: ([^\s()]+)(?:\(\))?$", page.read_text("utf-8"), re.MULTILINE):
            if directive == "currentmodule":
                module = name
            elif re.fullmatch(directives, directive):
                found.append(name if name.startswith("genai_taxonomy.") else f"{module}.{name}")
    return found


def test_the_api_pages_reach_everything_public(root: Path) -> None:
    by_name = (root / "docs" / "api" / "names.md").read_text("utf-8")
    documented = api_names(root, "auto(class|exception|function)")
    assert len(documented) == len(set(documented))
    for name in genai_taxonomy.__all__:
        value = getattr(genai_taxonomy, name)
        if isinstance(value, Concept):
            assert f"| `{name}` | [{value.label}](concept:{value.id}) |" in by_name
        elif isinstance(value, ModuleType) or name == "__version__":
            assert f"`genai_taxonomy.{name}`" in by_name
        else:
            defined = getattr(value, "__module__", None)
            assert {f"genai_taxonomy.{name}", f"{defined}.{name}"} & set(documented), name


def test_the_api_pages_show_each_question_once(root: Path) -> None:
    asked = {name for name, value in vars(questions).items() if callable(value) and not name.startswith("_")}
    asked.discard("Taxonomy")
    page = (root / "docs" / "api" / "questions.md").read_text("utf-8")
    assert sorted(re.findall(r"autofunction:: (\w+)", page)) == sorted(asked)
    taxonomy = (root / "docs" / "api" / "taxonomy.md").read_text("utf-8")
    excluded = re.findall(r":exclude-members: (.*)", taxonomy)[0].split(", ")
    assert sorted(excluded) == sorted(re.findall(r"^ *(?:\.\. py:method:: )?Taxonomy\.(\w+)$", taxonomy, re.MULTILINE))
    assert sorted(excluded) == sorted(asked)


def test_links_to_concepts_name_some(root: Path) -> None:
    known = {concept.id for concept in Taxonomy.bundled().concepts}
    for page in (root / "docs").rglob("*.md"):
        assert set(re.findall(r"\(concept:([^)]*)\)", page.read_text("utf-8"))) <= known, page


@pytest.mark.parametrize("page", ["README.md", "docs/how-to/shell.md", "docs/how-to/checks.md"])
def test_commands_work(root: Path, page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    approved = ModelFamily("approved", "Approved")
    clerk = entry(Model("clerk", "Clerk"), member_of(approved, cite=PAGE))
    Taxonomy((TEXT, Modality("video", "Video"))).extend(approved, clerk).dump(tmp_path / "register.json")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```console\n(.*?)```", (root / page).read_text("utf-8"), re.DOTALL)
    commands = [line for block in blocks for line in block.splitlines() if line.startswith("genai-taxonomy ")]
    assert commands
    for command in commands:
        arguments = shlex.split(re.split(r" *[|>#;]", command)[0])[1:]
        assert cli.main(arguments) != 2, command
