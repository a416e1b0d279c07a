"""What the pages of a notebook are made of: badges, citations, facts, proofs, lists and tables.

Styles stand inline and are few, because JupyterLab keeps nothing else in a notebook that is not trusted. Text and
background are the page's own, so that they fit a light page and a dark one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from genai_taxonomy.answers import Answer, Fact, Step, Truth
from genai_taxonomy.claims import AspectText
from genai_taxonomy.concepts import Concept
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.views.html_elements import Html, element, joined

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

#: How many items of a list are shown.
MOST = 100

#: White letters can be read on these, whatever the page's own background; what is not known has the page's own colours.
_COLOURS: Mapping[Truth, str] = MappingProxyType(
    {
        Truth.YES: "background-color:#1a7f37;color:#ffffff",
        Truth.NO: "background-color:#b42318;color:#ffffff",
        Truth.CONTESTED: "background-color:#8a5a00;color:#ffffff",
        Truth.UNKNOWN: "background-color:rgba(128,128,128,0.2)",
    }
)
_LINE = "1px solid rgba(128,128,128,0.4)"
_CELL = f"text-align:left;vertical-align:top;padding:0.3em 0.8em;border-bottom:{_LINE}"


def quiet(*content: str) -> Html:
    """Return what a reader may skip."""
    return element("span", *content, style="opacity:0.75")


def badge(truth: Truth) -> Html:
    """Return a truth as a word on its colour."""
    style = f"{_COLOURS[truth]};padding:0.1em 0.5em;border-radius:4px;font-size:0.8em"
    return element("strong", truth.name, style=style)


def name(concept: Concept) -> Html:
    """Return a label that tells its definition to a pointer that rests on it."""
    return element("span", concept.label, title=concept.definition or None)


def identified(concept: Concept) -> Html:
    """Return a label with its id."""
    return joined((name(concept), " ", quiet(element("code", concept.id))))


def counted(title: str, values: Sequence[object]) -> Html:
    """Return a title with the number of values below it."""
    return joined((element("strong", title), quiet(f" ({len(values)})")))


def citations(given: Iterable[Citation]) -> Html:
    """Return citations in brackets, several places in one source together, each source with a link to it."""
    places: dict[Source, list[str]] = {}
    for citation in given:
        places.setdefault(citation.source, []).append(citation.locator)
    sources = (joined((_source(source), *filter(None, found)), ", ") for source, found in places.items())
    return element("small", " [", joined(sources, "; "), "]") if places else Html()


def _source(source: Source) -> Html:
    # A user's address may be anything, such as a script.
    if source.link.lower().startswith(("https://", "http://")):
        return element("a", str(source), href=source.link, title=source.title, target="_blank", rel="noopener")
    return element("span", str(source), title=f"{source.title}, {source.link}")


def fact_line(fact: Fact[Concept | AspectText], lead: str = "") -> Html:
    """Return a fact with its origin, evidence and disputes, after words that say how it stands to its subject."""
    value = fact.value.text if isinstance(fact.value, AspectText) else name(fact.value)
    return joined(_fact_pieces(fact, lead, value))


def _fact_pieces(fact: Fact[Concept | AspectText], lead: str, value: str) -> Iterator[str]:
    if lead:
        yield quiet(lead, " ")
    yield value
    if fact.inherited_from is not None:
        yield quiet(" from ", fact.inherited_from.label)
    # A default that is inherited, and so UNKNOWN to questions, says already where it is from.
    if fact.truth is Truth.CONTESTED:
        yield joined((" ", badge(fact.truth)))
    yield citations(fact.evidence)
    if fact.disputed_by:
        yield joined((quiet(" disputed by"), citations(fact.disputed_by)))


def proof(answer: Answer) -> Iterator[Html]:
    """Yield the steps of an answer; of a contested one those of both sides."""
    if answer.truth is Truth.UNKNOWN:
        yield element("div", quiet("nobody has stated what would decide it"))
    elif answer.truth is Truth.CONTESTED:
        for side, steps in (("for", answer.steps), ("against", answer.counter_steps)):
            yield element("div", element("strong", side))
            yield listing(steps, _step)
    else:
        yield listing(answer.steps, _step)


def _step(step: Step) -> Html:
    return joined((step.text, citations(step.citations)))


def listing(values: Sequence[T], show: Callable[[T], str], *, rest: str = "", marker: str = "disc") -> Html:
    """Return a list of values.

    Args:
        values: What to list; no more than :data:`MOST` are shown.
        show: Writes one of them.
        rest: The attribute of the value shown that holds all of them, if one does.
        marker: What stands before each; ``"none"`` where each is folded and so has a triangle.

    Returns:
        The list; nothing where there are no values.
    """
    if not values:
        return Html()
    items = [element("li", show(value)) for value in values[:MOST]]
    if len(values) > MOST:
        where = (" in ", element("code", f".{rest}")) if rest else ()
        items.append(element("li", quiet(f"and {len(values) - MOST} more", *where)))
    indent = {"none": "0", "decimal": "2.4em"}.get(marker, "1.6em")
    style = f"margin:0.2em 0;padding-left:{indent};list-style-type:{marker}"
    return element("ol" if marker == "decimal" else "ul", *items, style=style)


def details(summary: str, *content: str, opened: bool = False) -> Html:
    """Return content that is folded away below its summary; without any, the summary stands where it would."""
    if not any(content):
        return element("span", summary, style="padding-left:1em")
    title = element("summary", summary, style="cursor:pointer")
    body = element("div", *content, style=f"margin:0.2em 0 0.5em 0.3em;padding-left:0.8em;border-left:{_LINE}")
    return element("details", title, body, open="" if opened else None)


def folded(title: str, values: Sequence[T], show: Callable[[T], str], *, rest: str = "", marker: str = "disc") -> Html:
    """Return a list as :func:`listing` does, folded away below its title."""
    return details(counted(title, values), listing(values, show, rest=rest, marker=marker)) if values else Html()


def table(columns: Iterable[str], rows: Iterable[Sequence[str]]) -> Html:
    """Return a table, the first field of each row being its header."""
    heads = (element("th", column, scope="col", style=_CELL) for column in columns)
    content = element("thead", element("tr", *heads)), element("tbody", *map(_row, rows))
    return element("div", element("table", *content, style="border-collapse:collapse"), style="overflow-x:auto")


def _row(fields: Sequence[str]) -> Html:
    head, *others = fields
    cells = (element("td", field, style=_CELL) for field in others)
    return element("tr", element("th", head, scope="row", style=_CELL), *cells)
