"""What a native document consists of, for those who write and read it; and how older documents become such."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from genai_taxonomy.claims import Assertion, Claim, Complete, Sufficient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["CLAIMS", "DEFAULTS", "KEYS", "SCHEMA", "UPGRADES", "upgraded"]

#: The schema that is written. Its number grows with every change that an older reader would not understand.
SCHEMA = 1

#: By the number of an older schema, what makes a document of the next one of it.
UPGRADES: Mapping[int, Callable[[dict[Any, object]], dict[Any, object]]] = MappingProxyType({})

#: What a document holds, in the order in which it is written.
KEYS = ("schema", "version", "perspective", "sources", "concepts", "claims", "closed_worlds")

#: What stands for a key that is left out.
DEFAULTS: Mapping[str, object] = MappingProxyType(
    {"version": "0", "perspective": None, "sources": [], "claims": [], "closed_worlds": []}
)

#: The kinds of claims, by the name under which they are written.
CLAIMS: Mapping[str, type[Claim]] = MappingProxyType(
    {kind.__name__: kind for kind in (Assertion, Complete, Sufficient)}
)


def upgraded(document: dict[Any, object]) -> dict[Any, object]:
    """Return a document of an older schema as one of :data:`SCHEMA`; any other as it is.

    Args:
        document: The document, parsed.

    Returns:
        The document, its ``schema`` the newest that there is a way to.

    Example:
        >>> upgraded({"schema": 1, "concepts": []})
        {'schema': 1, 'concepts': []}
    """
    while type(schema := document.get("schema")) is int and schema in UPGRADES:
        document = {**UPGRADES[schema](document), "schema": schema + 1}
    return document
