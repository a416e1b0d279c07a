"""A page that shows what the library does, worked out from the taxonomy it is given."""

from __future__ import annotations

from collections.abc import Iterator

from genai_taxonomy.families import LLM, DiffusionModel, GenerativeAI, MultimodalLLM
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.views.tree import branch, tree_lines

#: How many facts of a list are shown.
_SHOWN = 8


def tour_lines(taxonomy: Taxonomy) -> Iterator[str]:
    """Yield the lines of the tour.

    Args:
        taxonomy: The taxonomy to show; it must hold the bundled main families.

    Yields:
        Lines of text.

    Raises:
        UnknownNameError: If a family that the tour speaks of is not in the taxonomy.

    Example:
        >>> from genai_taxonomy import Taxonomy
        >>> next(tour_lines(Taxonomy.bundled()))
        '1. Is every large language model generative AI, and the reverse?'
    """
    yield "1. Is every large language model generative AI, and the reverse?"
    yield ""
    yield from _indented(taxonomy.explain(LLM, GenerativeAI))
    yield from _indented(taxonomy.explain(GenerativeAI, LLM))
    yield ""
    yield "2. The families right below Generative AI (`genai-taxonomy tree` shows all)"
    yield ""
    yield from (f"   {line}" for line in tree_lines(branch(taxonomy, GenerativeAI, depth=1)))
    yield ""
    yield "3. What diffusion models take and give"
    yield ""
    entry = taxonomy.describe(DiffusionModel)
    for name, facts in (("accepts", entry.accepts), ("produces", entry.produces)):
        yield f"   {name}:" if facts else f"   {name}: nothing is stated of the family as a whole"
        yield from (f"     {fact}" for fact in facts)
    yield from _indented(taxonomy.can(DiffusionModel, accepts="text", produces="image"))
    yield ""
    yield "4. The limitations of large language models, inherited and their own"
    yield ""
    for title, own in (("their own", True), ("inherited", False)):
        yield f"   {title}:"
        limitations = [fact for fact in taxonomy.describe(LLM).limitations if fact.own is own]
        yield from (f"     {fact}" for fact in limitations[:_SHOWN])
        if len(limitations) > _SHOWN:
            yield f"     and {len(limitations) - _SHOWN} more (`genai-taxonomy show LLM`)"
    yield ""
    yield "5. Where the sources disagree"
    yield ""
    yield from _indented(taxonomy.explain(MultimodalLLM, LLM))


def _indented(text: object) -> Iterator[str]:
    return (f"   {line}" for line in str(text).splitlines())
