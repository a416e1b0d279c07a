"""RDF documents as graphs, from text alone: nothing that a document names is ever fetched.

rdflib reads contexts and entities from wherever a document says. So it gets text, never a place, and what would make it
reach out is refused before it sees the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast, get_args
from xml.parsers import expat

from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.formats.strict import FaultError, parse_json, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib import Graph

#: The syntaxes that can be read.
Syntax: TypeAlias = Literal["turtle", "n-triples", "json-ld", "xml"]
SYNTAXES: tuple[Syntax, ...] = get_args(Syntax)

#: What a relative IRI is resolved against where a document has no base: it names nothing.
RELATIVE = "http://relative.invalid/"


def parse(text: str, syntax: Syntax) -> Graph:
    """Return the graph that a document holds; named graphs are read as one.

    Args:
        text: The document, without a byte order mark.
        syntax: How it is written.

    Returns:
        The graph, in which relative IRIs begin with :data:`RELATIVE`.

    Raises:
        FaultError: If it is not written so, or refers to a DTD, an entity or a context elsewhere.
        MissingExtraError: If rdflib is not installed.

    Example:
        >>> len(parse("<a> <b> <c> .", "turtle"))
        1
    """
    try:
        import rdflib
    except ImportError:
        raise MissingExtraError("reading RDF", "rdf") from None
    graph = rdflib.Graph()
    if syntax == "xml":
        _check_xml(text)
    document = parse_json(text) if syntax == "json-ld" else None
    _check_json(document)
    try:
        if syntax == "json-ld":
            from rdflib.plugins.parsers.jsonld import to_rdf

            # Below Graph.parse, which would sort named graphs away.
            to_rdf(document, graph, base=RELATIVE)
        else:
            format = {"turtle": "turtle", "n-triples": "nt", "xml": "xml"}[syntax]
            graph.parse(data=text, format=format, publicID=RELATIVE)
    except RecursionError:
        raise FaultError("not readable: nested too deeply") from None
    except IndexError:
        # How its Turtle parser meets an end that it does not expect.
        raise FaultError(f"not {syntax}: it ends within a statement") from None
    except Exception as error:
        # Its parsers raise whatever they stumble over.
        said = " ".join(str(error).split()) or type(error).__name__
        raise FaultError(f"not {syntax}: {said if len(said) <= 200 else f'{said[:197]}...'}") from None
    return graph


def _check_xml(content: str) -> None:
    """Raise unless the text is XML without a document type, and so without entities of its own."""

    def refuse(*_: object) -> None:
        line = parser.CurrentLineNumber
        raise FaultError(f"has a document type declaration: line {line}; remove it, and write out its entities")

    parser = expat.ParserCreate("utf-8")
    parser.StartDoctypeDeclHandler = refuse
    parser.XmlDeclHandler = _check_declaration
    try:
        parser.Parse(content.encode(errors="replace"), True)
    except expat.ExpatError as error:
        raise FaultError(f"not XML: {error}") from None


def _check_declaration(_: str, encoding: str | None, __: int) -> None:
    if encoding is not None and encoding.lower() not in ("utf-8", "us-ascii"):
        raise FaultError(f"declares the encoding {shown(encoding)}; save it as UTF-8")


def _check_json(document: object) -> None:
    """Raise if an object has a key twice, or a context stands elsewhere."""
    for value in _objects(document):
        for key, content in value.items():
            if not isinstance(key, str):
                raise FaultError(f"the key {shown(key.key)} is given twice; remove one")
            if key == "@import" or (key == "@context" and not _is_inline(content)):
                raise FaultError(f"{key} {shown(content)} is never fetched; write the context into the document")


def _is_inline(context: object) -> bool:
    parts = cast("list[object]", context) if isinstance(context, list) else [context]
    return all(part is None or isinstance(part, dict) for part in parts)


def _objects(document: object) -> Iterator[dict[Any, object]]:
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            found = cast("dict[Any, object]", value)
            yield found
            waiting += found.values()
        elif isinstance(value, list):
            waiting += cast("list[object]", value)
