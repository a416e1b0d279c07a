"""Markdown that people read: out only.

A heading for every facet and concept, with its names, its definition and its claims, each with its sources, and the
list of the sources at the end.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from genai_taxonomy.claims import Claim
from genai_taxonomy.concepts import FACETS, Concept
from genai_taxonomy.evidence import Source, cited
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.stated import link
from genai_taxonomy.tables import escaped
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps"]

_START = re.compile(r"^(\d*)([-+=.)])")


def dumps(taxonomy: Taxonomy) -> str:
    """Write a taxonomy as Markdown.

    Args:
        taxonomy: What to write.

    Returns:
        The document.

    Example:
        >>> from genai_taxonomy import Modality
        >>> print(dumps(Taxonomy((Modality("text", "Text", aliases=("prose",), definition="Words."),))), end="")
        # Taxonomy, version 0
        <BLANKLINE>
        ## Modality
        <BLANKLINE>
        ### Text
        <BLANKLINE>
        `text`, also: prose
        <BLANKLINE>
        Words.
    """
    claims: dict[str, list[Claim]] = {}
    for claim in taxonomy.claims:
        claims.setdefault(claim.concepts[0].id, []).append(claim)
    blocks = [f"# Taxonomy, version {_line(taxonomy.version)}"]
    for name, facet in FACETS.items():
        concepts = [concept for concept in taxonomy.concepts if type(concept) is facet]
        if concepts:
            blocks.append(f"## {name}")
        for concept in concepts:
            blocks += _blocks(concept, claims.get(concept.id, []))
    if taxonomy.sources:
        blocks.append("## Sources")
        blocks.append("\n".join(map(_source, taxonomy.sources.values())))
    return "\n\n".join(blocks) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str]) -> None:
    """Write a taxonomy to a Markdown file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.md")
    """
    write_whole(Path(path), dumps(taxonomy).encode())


def _blocks(concept: Concept, claims: list[Claim]) -> Iterator[str]:
    yield f"### {_line(concept.label)}"
    names = f", also: {_line('; '.join(concept.aliases))}" if concept.aliases else ""
    successor = f", replaced by `{concept.replaced_by.id}`" if concept.replaced_by else ""
    yield f"`{concept.id}`{names}{successor}"
    if concept.definition:
        sources = f" [{cited(concept.defined_by)}]" if concept.defined_by else ""
        yield _line(concept.definition + sources)
    if claims:
        yield "\n".join(f"- {_line(_claim(claim, concept))}" for claim in claims)


def _claim(claim: Claim, subject: Concept) -> str:
    # What is said of a concept stands below its heading.
    said = str(claim).removeprefix(f"{subject.label}: ")
    disputed = f"; disputed by {cited(claim.disputed_by)}" if claim.disputed else ""
    return f"{said} [{cited(claim.evidence)}{disputed}]"


def _source(source: Source) -> str:
    address = link(source)
    # Other schemes may run something.
    shown = f"<{address}>" if address.startswith(("http://", "https://")) else _line(address)
    return f"- {_line(f'{source}: {source.title}')}, {shown}"


def _line(text: str) -> str:
    """Return a text as Markdown that shows it; what starts a list or a line at the start of a block is escaped, too."""
    return _START.sub(r"\1\\\2", escaped(text))
