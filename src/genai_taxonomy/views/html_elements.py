"""HTML that is safe by construction: whatever is not :class:`Html` is text, and is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


class Html(str):
    """Markup, which is not escaped again."""

    __slots__ = ()


def joined(content: Iterable[str], separator: str = "") -> Html:
    """Return markup and text as one piece of markup.

    Args:
        content: Markup, which stays, and text, which is escaped.
        separator: Text that is put between the pieces.

    Returns:
        The markup.

    Example:
        >>> joined((Html("<br>"), "a < b"))
        '<br>a &lt; b'
    """
    return Html(escape(separator).join(piece if isinstance(piece, Html) else escape(piece) for piece in content))


def element(tag: str, *content: str, **attributes: str | None) -> Html:
    """Return an element.

    Args:
        tag: Its name.
        *content: Markup, and text to escape.
        **attributes: Text by name; those that are None are left out.

    Returns:
        The markup.

    Example:
        >>> element("span", "R&D", title='"research"', style=None)
        '<span title="&quot;research&quot;">R&amp;D</span>'
    """
    given = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value is not None)
    return Html(f"<{tag}{given}>{joined(content)}</{tag}>")
