"""What a format can state that knows neither disputes nor quantifiers: that something holds of every member."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from genai_taxonomy.claims import Quantifier, Relation
from genai_taxonomy.concepts import Concept
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.taxonomy import Taxonomy


def stated_edges(taxonomy: Taxonomy) -> Mapping[str, Mapping[tuple[Relation, Concept], tuple[Citation, ...]]]:
    """Return the undisputed edges that hold of every member, each once, with all that says so.

    Args:
        taxonomy: Where they are stated.

    Returns:
        By the id of the subject: relation and object, and the evidence.

    Example:
        >>> [str(relation) for relation, _ in stated_edges(Taxonomy.bundled())["gan"]][:1]
        ['subset of']
    """
    found: dict[str, dict[tuple[Relation, Concept], tuple[Citation, ...]]] = {}
    for claim in taxonomy.assertions:
        if isinstance(claim.object, Concept) and claim.quantifier is Quantifier.ALL and not claim.disputed:
            edges = found.setdefault(claim.subject.id, {})
            key = (claim.relation, claim.object)
            edges[key] = tuple(dict.fromkeys((*edges.get(key, ()), *claim.evidence)))
    return found


def place(citation: Citation) -> str:
    """Return where a citation points to, as a program can follow it.

    Example:
        >>> from genai_taxonomy import sources
        >>> place(sources.HO_2020.at("section 2"))
        'https://arxiv.org/abs/2006.11239 section 2'
    """
    return f"{citation.source.link} {citation.locator}".rstrip()


def link(source: Source) -> str:
    """Return a source's address with percents for whatever would end it: spaces, commas, brackets and quotes.

    Example:
        >>> from genai_taxonomy import sources
        >>> link(sources.HO_2020)
        'https://arxiv.org/abs/2006.11239'
    """
    return quote(source.link, safe=":/?#@!$&'()*+;=%~")
