"""What a notebook shows: HTML, and plain text where HTML is not to be had."""

from __future__ import annotations

from genai_taxonomy.concepts import Concept
from genai_taxonomy.values import Shown
from genai_taxonomy.views.html import to_html


def mimebundle(value: Shown) -> dict[str, str]:
    """Return a value in every form that a notebook can show.

    Args:
        value: A concept, entry, answer, comparison, list of findings, recommendation, route or taxonomy.

    Returns:
        The text by MIME type.

    Example:
        >>> from genai_taxonomy import GAN
        >>> sorted(mimebundle(GAN))
        ['text/html', 'text/plain']
    """
    # A label alone would not tell a concept from a text.
    text = repr(value) if isinstance(value, Concept) else str(value)
    return {"text/plain": text, "text/html": to_html(value)}
