"""DOT, the language of Graphviz: out only.

A node for every concept, boxed with rounded corners where it is a single thing, and an edge for every assertion of the
relations that are asked for, dotted where it is disputed.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Individual
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.drawing import HIERARCHY, drawn_edges
from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps"]

# What DOT, Graphviz's escapes or its entities would read as markup, by numbers. Escapes are read when the numbers have
# been replaced, so a backslash needs another before it.
_ENTITIES = str.maketrans({sign: f"&#{ord(sign)};" for sign in '&"<>'} | {"\\": "&#92;&#92;"})


def dumps(taxonomy: Taxonomy, *, relations: Collection[Relation] = HIERARCHY) -> str:
    """Write a taxonomy as a graph in DOT.

    Args:
        taxonomy: What to write.
        relations: Which relations are edges.

    Returns:
        The graph.

    Example:
        >>> from genai_taxonomy import ModelFamily
        >>> print(dumps(Taxonomy((ModelFamily("gan", 'The "GAN"'),))), end="")
        digraph {
          rankdir=BT;
          node [shape=box];
          "gan" [label="The &#34;GAN&#34;"];
        }
    """
    lines = ["digraph {", "  rankdir=BT;", "  node [shape=box];"]
    for concept in taxonomy.concepts:
        style = " style=rounded" * isinstance(concept, Individual)
        lines.append(f'  "{concept.id}" [label="{concept.label.translate(_ENTITIES)}"{style}];')
    for edge in drawn_edges(taxonomy, relations):
        label = f' label="{edge.label}"' if edge.label else ""
        attributes = (label + " style=dotted" * edge.disputed).strip()
        lines.append(f'  "{edge.subject}" -> "{edge.object}"{f" [{attributes}]" if attributes else ""};')
    return "\n".join((*lines, "}")) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str], *, relations: Collection[Relation] = HIERARCHY) -> None:
    """Write a taxonomy to a DOT file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.
        relations: As for :func:`dumps`.

    Raises:
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.dot")
    """
    write_whole(Path(path), dumps(taxonomy, relations=relations).encode())
