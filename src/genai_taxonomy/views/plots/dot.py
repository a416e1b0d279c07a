"""A picture by Graphviz, which pygraphviz brings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from attrs import frozen

from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.values import Value
from genai_taxonomy.views.plots.content import HIDDEN, Diagram, Node
from genai_taxonomy.views.plots.drawing import FAINT, GREY, INK, PAGE, TEXT, TINTS, WIDEST
from genai_taxonomy.views.plots.facts import INDIRECT, Neighbourhood
from genai_taxonomy.views.plots.measure import cut

# What DOT, Graphviz's escapes or its entities would read as markup, by numbers. Escapes are read when the numbers have
# been replaced, so a backslash needs another before it: a label of a single one even ends the process.
_ENTITIES = str.maketrans({sign: f"&#{ord(sign)};" for sign in '&"<>'} | {"\\": "&#92;&#92;"})
_FONT = "Helvetica"
_DOTTED = "dotted: disputed by a source"


@frozen(eq=False, repr=False)
class Dot(Value):
    """A graph in the language of Graphviz."""

    #: The whole of it.
    text: str


def hierarchy_dot(diagram: Diagram) -> Dot:
    """Write a hierarchy in DOT.

    Args:
        diagram: What to show.

    Returns:
        The graph.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> from genai_taxonomy.views.plots.content import diagram
        >>> '"llm" -> "chat-model"' in hierarchy_dot(diagram(Taxonomy.bundled(), [LLM])).text
        True
    """
    disputed = any(edge.disputed for edge in diagram.edges)
    notes = ((_DOTTED, disputed), (HIDDEN, any(node.hidden for node in diagram.nodes)))
    return _graph(_hierarchy(diagram), notes)


def neighbourhood_dot(shown: Neighbourhood) -> Dot:
    """Write a neighbourhood in DOT.

    Args:
        shown: What to show.

    Returns:
        The graph.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> from genai_taxonomy.views.plots.facts import neighbourhood
        >>> "Hallucination" in neighbourhood_dot(neighbourhood(Taxonomy.bundled(), LLM)).text
        True
    """
    items = [item for group in (*shown.broader, *shown.others) for item in group.items]
    notes = ((_DOTTED, any(item.disputed for item in items)), (INDIRECT, not all(item.own for item in items)))
    return _graph(_neighbourhood(shown), notes)


def to_svg(dot: Dot, title: str, description: str) -> str:
    """Let Graphviz lay out a graph and write it as SVG.

    Args:
        dot: The graph.
        title: What it is of.
        description: What it shows, in words.

    Returns:
        The document.

    Raises:
        MissingExtraError: If pygraphviz is not installed.

    Example:
        >>> to_svg(Dot("digraph { a }"), "One", "").count("<title>One</title>")
        1
    """
    document = _rendered(dot, "svg").decode()
    # Before the element stand a document type, which names a file on the network, and comments.
    tag, _, rest = document[document.index("<svg ") :].partition(">")
    words = f"<title>{escape(title)}</title>\n<desc>{escape(description)}</desc>"
    return f'{tag} role="img" aria-label={quoteattr(title)}>\n{words}{rest}'


def to_png(dot: Dot, scale: float) -> bytes:
    r"""Let Graphviz lay out a graph and draw it as PNG.

    Args:
        dot: The graph.
        scale: How many pixels to draw for each that the SVG takes up in a browser.

    Returns:
        The image.

    Raises:
        MissingExtraError: If pygraphviz is not installed.

    Example:
        >>> to_png(Dot("digraph { a }"), 1)[:4]
        b'\x89PNG'
    """
    return _rendered(dot, "png", f"-Gdpi={96 * scale}")


def _rendered(dot: Dot, format: str, options: str = "") -> bytes:
    image: bytes = pygraphviz().AGraph(string=dot.text).draw(format=format, prog="dot", args=options)
    return image


def pygraphviz() -> Any:
    """Import pygraphviz, which is not typed.

    Raises:
        MissingExtraError: If it is not installed.
    """
    try:
        return import_module("pygraphviz")
    except ImportError:
        raise MissingExtraError("a picture by Graphviz", "plot") from None


def _graph(statements: Iterator[str], notes: Iterable[tuple[str, bool]]) -> Dot:
    label = ";  ".join(text for text, used in notes if used)
    lines = (
        "digraph taxonomy {",
        _statement("graph", rankdir="LR", bgcolor=PAGE, pad="0.2", nodesep="0.08", ranksep="1.1", labeljust="l"),
        _statement("graph", label=label, fontsize="9", fontcolor=FAINT, fontname=_FONT),
        _statement("node", shape="box", style="rounded,filled", height="0.24", margin="0.1,0.03"),
        _statement("node", fontsize="10", fontcolor=INK, fontname=_FONT),
        _statement("edge", color=GREY, arrowhead="none", arrowsize="0.5", tailport="e", headport="w"),
        *statements,
        "}",
    )
    return Dot("\n".join(lines))


def _hierarchy(diagram: Diagram) -> Iterator[str]:
    for node in diagram.nodes:
        yield _node(node.id, node, f"  +{node.hidden}" if node.hidden else "", bold=node.level == 0)
    levels = {node.id: node.level for node in diagram.nodes}
    for edge in diagram.edges:
        # Where disputed subsets run in a circle, one of them leads back.
        back = levels[edge.broader] >= levels[edge.narrower]
        turn = {"constraint": "false", "headport": "e", "arrowhead": "normal"} if back else {}
        yield _edge(edge.broader, edge.narrower, edge.disputed, **turn)


def _neighbourhood(shown: Neighbourhood) -> Iterator[str]:
    yield _node("centre", shown.centre, bold=True)
    for place, group in enumerate((*shown.broader, *shown.others)):
        left = place < len(shown.broader)
        name = f"group {place}"
        yield _statement(_quoted(name), label=group.name, shape="plaintext", style="")
        yield _edge(*_directed(name, "centre", left))
        for number, item in enumerate(group.items):
            id = f"{name} item {number}"
            yield _node(id, item.node, f" ({item.word})" if item.word else "", pale=not item.own)
            yield _edge(*_directed(id, name, left), item.disputed)
        if group.more:
            id = f"{name} more"
            yield _statement(_quoted(id), label=f"and {group.more} more", shape="plaintext", style="", fontcolor=FAINT)
            yield _edge(*_directed(id, name, left))


def _directed(outer: str, inner: str, left: bool) -> tuple[str, str]:
    return (outer, inner) if left else (inner, outer)


def _node(id: str, node: Node, note: str = "", *, bold: bool = False, pale: bool = False) -> str:
    fill, border = TINTS[node.facet]
    return _statement(
        _quoted(id),
        label=cut(node.label, WIDEST, TEXT) + note,
        # Escapes in tooltips are read twice.
        tooltip=node.tooltip.replace("\\", "\\\\"),
        fillcolor=PAGE if pale else fill,
        color=border,
        fontname=f"{_FONT}-Bold" if bold else _FONT,
    )


def _edge(start: str, end: str, disputed: bool = False, **attributes: str) -> str:
    style = "dotted" if disputed else "solid"
    return _statement(f"{_quoted(start)} -> {_quoted(end)}", style=style, **attributes)


def _statement(subject: str, **attributes: str) -> str:
    return f" {subject} [{', '.join(f'{name}={_quoted(value)}' for name, value in attributes.items())}];"


def _quoted(text: str) -> str:
    return f'"{text.translate(_ENTITIES)}"'
