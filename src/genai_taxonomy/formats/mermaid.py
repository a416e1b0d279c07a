"""Mermaid flowcharts, which Markdown pages show: out only.

A node for every concept, rounded where it is a single thing, and an edge for every assertion of the relations that are
asked for, dotted where it is disputed. Mermaid lays out some forty nodes readably and refuses more than 500 edges
unless it is told otherwise, so write a part of a large taxonomy.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from pathlib import Path

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Individual
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.drawing import HIERARCHY, drawn_edges
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps"]

# All of ASCII that may be markup of Mermaid, Markdown or HTML somewhere; a sign before a space may make a list.
_MARKUP = re.compile(r"[!-*/:-@\[-`{-~]|[+.\-](?= |$)")


def dumps(taxonomy: Taxonomy, *, relations: Collection[Relation] = HIERARCHY) -> str:
    """Write a taxonomy as a Mermaid flowchart.

    Args:
        taxonomy: What to write.
        relations: Which relations are edges.

    Returns:
        The flowchart.

    Example:
        >>> from genai_taxonomy import ModelFamily
        >>> print(dumps(Taxonomy((ModelFamily("style-gan", 'Style "GAN"'),))), end="")
        flowchart BT
          c_style_gan["Style #34;GAN#34;"]
    """
    lines = ["flowchart BT"]
    for concept in taxonomy.concepts:
        opening, closing = ("(", ")") if isinstance(concept, Individual) else ("[", "]")
        lines.append(f'  {_name(concept.id)}{opening}"{_escaped(concept.label)}"{closing}')
    for edge in drawn_edges(taxonomy, relations):
        label = f'|"{edge.label}"|' if edge.label else ""
        arrow = "-.->" if edge.disputed else "-->"
        lines.append(f"  {_name(edge.subject)} {arrow}{label} {_name(edge.object)}")
    return "\n".join(lines) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str], *, relations: Collection[Relation] = HIERARCHY) -> None:
    """Write a taxonomy to a Mermaid file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.
        relations: As for :func:`dumps`.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.mmd")
    """
    write_whole(Path(path), dumps(taxonomy, relations=relations).encode())


def _name(id: str) -> str:
    # Ids of their own make words of Mermaid, such as "end" and "default"; hyphens may make arrows.
    return f"c_{id.replace('-', '_')}"


def _escaped(label: str) -> str:
    return _MARKUP.sub(lambda found: f"#{ord(found[0])};", label)
