"""A hierarchy as a tree of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from genai_taxonomy.answers import Truth
from genai_taxonomy.concepts import Category
from genai_taxonomy.taxonomy import Taxonomy


class Branch(TypedDict):
    """A concept and what is directly narrower, as JSON can hold it."""

    #: Id of the concept.
    id: str
    #: Its label.
    label: str
    #: Branches of the narrower concepts.
    narrower: list[Branch]


def branch(taxonomy: Taxonomy, concept: Category, depth: int | None = None) -> Branch:
    """Return the tree below a concept; one with several broader concepts stands below each of them.

    Args:
        taxonomy: Where to look.
        concept: The root.
        depth: How many levels to go down; None for all.

    Returns:
        The root with all branches; disputed subsets are left out.

    Raises:
        UnknownNameError: If the concept is not in the taxonomy.

    Example:
        >>> from genai_taxonomy import DiffusionModel, Taxonomy
        >>> branch(Taxonomy.bundled(), DiffusionModel)["narrower"][0]["id"]
        'latent-diffusion-model'
    """
    facts = () if depth == 0 else taxonomy.describe(concept).narrower
    narrower = (fact.value for fact in facts if fact.truth is Truth.YES)
    deeper = None if depth is None else depth - 1
    below = [branch(taxonomy, child, deeper) for child in narrower if isinstance(child, type(concept))]
    return {"id": concept.id, "label": concept.label, "narrower": below}


def tree_lines(root: Branch) -> Iterator[str]:
    r"""Yield a tree as lines of text, drawn with box characters.

    Args:
        root: What :func:`branch` returned.

    Yields:
        A line per concept.

    Example:
        >>> leaf = Branch(id="gan", label="GAN", narrower=[])
        >>> print(*tree_lines(Branch(id="ai", label="AI", narrower=[leaf])), sep="\n")
        AI
        └─ GAN
    """
    yield root["label"]
    for child in root["narrower"]:
        last = child is root["narrower"][-1]
        first, *rest = tree_lines(child)
        yield f"{'└─ ' if last else '├─ '}{first}"
        yield from (f"{'   ' if last else '│  '}{line}" for line in rest)
