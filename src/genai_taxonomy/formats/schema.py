"""What a native document consists of, for those who write and read it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from genai_taxonomy.claims import Assertion, Claim, Complete, Sufficient

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CLAIMS", "DEFAULTS", "KEYS", "SCHEMA"]

#: The schema that is written, and the only one that is read.
SCHEMA = 1

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
