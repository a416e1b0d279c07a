"""Pictures of a hierarchy, and of one concept among those that it is known by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, get_args

from genai_taxonomy.concepts import Category, Concept, ModelFamily
from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.views.plots import content, facts
from genai_taxonomy.views.plots.around import around
from genai_taxonomy.views.plots.dot import hierarchy_dot, neighbourhood_dot, pygraphviz
from genai_taxonomy.views.plots.drawing import MARGIN, Drawing, small_print
from genai_taxonomy.views.plots.picture import Picture
from genai_taxonomy.views.plots.tree import tree

__all__ = ["Engine", "Picture", "plot_hierarchy", "plot_neighbourhood"]

#: What lays out a picture: this library, or Graphviz, which the extra ``plot`` brings.
Engine: TypeAlias = Literal["tree", "graphviz"]


def plot_hierarchy(
    taxonomy: Taxonomy, concepts: Sequence[Category], depth: int | None = None, engine: Engine = "tree"
) -> Picture:
    """Draw what is at and below some concepts.

    Args:
        taxonomy: Where to look.
        concepts: What to begin with; none for all model families.
        depth: How many levels to go down; None for all.
        engine: What lays it out.

    Returns:
        The picture.

    Raises:
        InvalidValueError: For a depth or an engine that there is not.
        MissingExtraError: If Graphviz is asked for and pygraphviz is not installed.

    Example:
        >>> from genai_taxonomy import GAN
        >>> print(plot_hierarchy(Taxonomy.bundled(), [GAN], depth=0))
        Generative adversarial network and what is narrower, 0 levels down: 1 concept
    """
    _check(engine)
    if depth is not None and (type(depth) is not int or depth < 0):
        raise InvalidValueError("depth of plot", depth, "a whole number that is not negative, or None, is needed")
    families = (concept for concept in taxonomy.concepts if isinstance(concept, ModelFamily))
    roots = concepts or [family for family in families if family.replaced_by is None]
    shown = content.diagram(taxonomy, roots, depth)
    if not shown.nodes:
        title = "No model families: there is nothing to show"
        return Picture(title, "", Drawing((small_print(title, MARGIN, 2 * MARGIN),)))
    title = _title(concepts, depth, shown)
    return Picture(title, content.in_words(shown), hierarchy_dot(shown) if engine == "graphviz" else tree(shown))


def plot_neighbourhood(taxonomy: Taxonomy, concept: Concept, engine: Engine = "tree") -> Picture:
    """Draw a concept and what is known of it.

    Args:
        taxonomy: Where to look.
        concept: What to put in the middle.
        engine: What lays it out.

    Returns:
        The picture.

    Raises:
        InvalidValueError: For an engine that there is not.
        MissingExtraError: If Graphviz is asked for and pygraphviz is not installed.

    Example:
        >>> from genai_taxonomy import modalities
        >>> print(plot_neighbourhood(Taxonomy.bundled(), modalities.Speech))
        Speech and what is known of it: broader, accepted by, produced by
    """
    _check(engine)
    shown = facts.neighbourhood(taxonomy, concept)
    names = ", ".join(group.name for group in (*shown.broader, *shown.others))
    title = f"{concept.label} and what is known of it: {names or 'nothing'}"
    return Picture(title, facts.in_words(shown), neighbourhood_dot(shown) if engine == "graphviz" else around(shown))


def _check(engine: str) -> None:
    if engine not in get_args(Engine):
        raise InvalidValueError("engine of plot", engine, f"one of {', '.join(get_args(Engine))} is needed")
    if engine == "graphviz":
        pygraphviz()


def _title(concepts: Sequence[Category], depth: int | None, shown: content.Diagram) -> str:
    names = ", ".join(concept.label for concept in concepts)
    levels = "" if depth is None else f", {depth} level{'s' * (depth != 1)} down"
    number = len(shown.nodes)
    about = f"{names} and what is narrower" if names else "All model families"
    return f"{about}{levels}: {number} concept{'s' * (number != 1)}"
