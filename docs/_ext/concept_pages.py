"""A page for every concept of a taxonomy, and one for every facet.

Sphinx wants a source file for each page, so a stub is written for each; a parser of their own makes the page straight
from what the taxonomy holds. The pages stand outside of the table of contents, which the theme shows on every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import concept_html as html
from docutils import nodes
from sphinx.parsers import Parser
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

import genai_taxonomy
from genai_taxonomy import Assertion, Claim, Concept, Entry, Individual, Taxonomy

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata
    from sphinx.writers.html5 import HTML5Translator

SUFFIX = ".concept"
#: What a link to a concept's page starts with in Markdown, as in ``[diffusion](concept:diffusion-model)``.
SCHEME = "concept:"


@cache
def load(path: str) -> Taxonomy:
    """Return the taxonomy of a native JSON file, or the bundled one if no file is named."""
    return Taxonomy.load(path) if path else Taxonomy.bundled()


@cache
def concepts(path: str) -> dict[str, Concept]:
    """Return the concepts by id, retired ones as they are."""
    return {concept.id: concept for concept in load(path).concepts}


@cache
def rules(path: str) -> dict[str, list[Claim]]:
    """Return the claims that are no assertions by the id of their subject."""
    found: dict[str, list[Claim]] = {}
    for claim in load(path).claims:
        if not isinstance(claim, Assertion):
            found.setdefault(claim.concepts[0].id, []).append(claim)
    return found


@cache
def python_names() -> dict[Concept, str]:
    """Return the name by which each bundled concept can be imported."""
    modules = {name: getattr(genai_taxonomy, name) for name in genai_taxonomy.__all__}
    return {
        value: f"{module}.{name}"
        for module, content in modules.items()
        if isinstance(content, ModuleType)
        for name, value in vars(content).items()
        if isinstance(value, Concept)
    }


def prepare(path: str) -> None:
    """Work out once what is shared by the processes that Sphinx starts by the dozen."""
    for name in list(concepts(path))[:1]:
        list(html.sections(load(path)[concepts(path)[name]], rules(path).get(name, [])))
    python_names()


def write_stubs(app: Sphinx) -> None:
    """Write a stub for every page and remove those of concepts that are gone."""
    path: str = app.config.concept_pages_taxonomy
    prepare(path)
    facets = {type(concept) for concept in concepts(path).values()}
    wanted = {f"concepts/{name}": concept.label for name, concept in concepts(path).items()}
    wanted |= {f"facets/{html.page_of(facet)}": facet.__name__ for facet in facets}
    for docname, text in wanted.items():
        stub = Path(app.srcdir, docname + SUFFIX)
        stub.parent.mkdir(exist_ok=True)
        if not stub.exists() or stub.read_text("utf-8") != text:
            stub.write_text(text, "utf-8")
    for folder in ("concepts", "facets"):
        for stub in Path(app.srcdir, folder).glob(f"*{SUFFIX}"):
            if f"{folder}/{stub.stem}" not in wanted:
                stub.unlink()


class ConceptParser(Parser):
    """Makes the page that a stub stands for."""

    supported = ("concept",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Fill the document of a concept or of a facet."""
        env: BuildEnvironment = document.settings.env
        folder, _, name = env.docname.rpartition("/")
        path: str = env.config.concept_pages_taxonomy
        if folder == "facets":
            document += facet_page(load(path), next(f for f in html.FACET_NAMES if html.page_of(f) == name))
        else:
            entry = load(path)[concepts(path)[name]]
            sections = list(html.sections(entry, rules(path).get(name, [])))
            env.metadata[env.docname] = {"orphan": "", "sections": [section.name for section in sections]}
            document += concept_page(entry, sections)


def facet_page(taxonomy: Taxonomy, facet: type[Concept]) -> nodes.section:
    """Return the page that lists the concepts of a facet."""
    number = sum(type(concept) is facet and concept.replaced_by is None for concept in taxonomy.concepts)
    listed = html.register if issubclass(facet, Individual) else html.tree
    meaning = (facet.__doc__ or "").split("\n")[0].replace(":class:`", "").replace("`", "")
    return _page(
        html.FACET_NAMES[facet][1].capitalize(),
        nodes.paragraph("", f"{meaning} There are {number}."),
        Passed(html=listed(taxonomy, facet)),
    )


def concept_page(entry: Entry[Concept], sections: Iterable[html.Section]) -> nodes.section:
    """Return the page of a concept, given what stands below its head."""
    concept = entry.concept
    page = _page(concept.label, _head(concept))
    page["classes"].append("concept")
    if concept.definition:
        evidence = html.cited(concept.defined_by) if concept.defined_by else ""
        page += nodes.paragraph("", f"{concept.definition} ", Passed(html=evidence))
    blocks = [html.Block(html.details(entry), telling=False)]
    for section in sections:
        blocks += (html.Block(html.heading(section.name), telling=False), *section.blocks)
    for telling, group in groupby(blocks, key=attrgetter("telling")):
        text = "\n".join(block.html for block in group)
        page += nodes.raw("", text, format="html") if telling else Passed(html=text)
    return page


def _head(concept: Concept) -> nodes.paragraph:
    page = f"../facets/{html.page_of(type(concept))}.html"
    facet = html.FACET_NAMES[type(concept)][0].capitalize()
    head = nodes.paragraph("", "", nodes.reference("", facet, refuri=page, internal=True), classes=["concept-head"])
    head += [nodes.Text(" "), nodes.literal("", concept.id)]
    if concept in python_names():
        head += [nodes.Text(", in Python "), nodes.literal("", python_names()[concept])]
    if concept.aliases:
        head += nodes.Text(f", also called {', '.join(concept.aliases)}")
    return head


def _page(title: str, *content: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title("", title), *content, ids=["page"])


class Passed(nodes.General, nodes.Element):
    """Finished HTML that a search passes over."""


def write_passed(translator: HTML5Translator, node: Passed) -> None:
    """Write the HTML as it is."""
    translator.body.append(str(node["html"]))
    raise nodes.SkipNode


class ConceptLinks(SphinxPostTransform):
    """Point links such as ``concept:llm`` to the pages of concepts."""

    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        """Resolve every such link of a document, and warn of one that leads nowhere."""
        for reference in self.document.findall(nodes.reference):
            target: str = reference.get("refuri", "")
            docname = f"concepts/{target.removeprefix(SCHEME)}"
            if not target.startswith(SCHEME):
                continue
            if docname not in self.env.all_docs:
                logging.getLogger(__name__).warning("no concept has the id of the link %r", target, location=reference)
                continue
            reference["refuri"] = self.app.builder.get_relative_uri(self.env.docname, docname)
            reference["internal"] = True


class Navigation:
    """The table of contents beside the pages of concepts, made once for all instead of once for each.

    It is the same on all of them, because they share a folder and do not stand in it themselves.
    """

    def __init__(self) -> None:
        self._made: dict[str, str] = {}

    def share(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Let the page of a concept take what was made for the first of them."""
        if pagename.startswith("concepts/"):
            context["toctree"] = partial(self._once, context["toctree"])

    def _once(self, make: Callable[..., str], **options: object) -> str:
        key = repr(options)
        if key not in self._made:
            self._made[key] = make(**options)
        return self._made[key]


def add_contents(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """List the sections of a concept beside its page.

    Sphinx would hold them for all pages in its environment, which its processes hand to each other all the time.
    """
    if pagename.startswith("concepts/"):
        context["toc"] = html.contents(context["meta"]["sections"])
        context["furo_hide_toc"] = False


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the pages with Sphinx."""
    app.add_config_value("concept_pages_taxonomy", "", "env", str)
    app.add_source_suffix(SUFFIX, "concept")
    app.add_source_parser(ConceptParser)
    app.add_post_transform(ConceptLinks)
    app.connect("builder-inited", write_stubs)
    app.add_node(Passed, html=(write_passed, None))
    app.connect("html-page-context", Navigation().share, priority=400)  # before the theme asks for it
    app.connect("html-page-context", add_contents, priority=600)  # after the theme has found no sections
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
