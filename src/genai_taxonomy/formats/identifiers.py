"""Identifiers of others, and the ids of this library that are made of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_OBO = "http://purl.obolibrary.org/obo/"
_RUNS = re.compile(r"[^a-z0-9]+")


def identifier(given: str) -> str:
    """Return an identifier in the form that the formats share: addresses of OBO ontologies are shortened.

    Example:
        >>> identifier("http://purl.obolibrary.org/obo/GO_0008150"), identifier("https://w3id.org/aio/Layer")
        ('GO:0008150', 'https://w3id.org/aio/Layer')
    """
    prefix, _, number = given.removeprefix(_OBO).rpartition("_")
    return f"{prefix}:{number}" if given.startswith(_OBO) and prefix.isidentifier() and number.isalnum() else given


def local_name(address: str) -> str:
    """Return the last part of an address, or all of what is none.

    Example:
        >>> local_name("https://w3id.org/aio/Layer"), local_name("GO:0008150"), local_name("urn:genai-taxonomy")
        ('Layer', 'GO:0008150', 'genai-taxonomy')
    """
    return re.split("[/#]", address.rstrip("/#").removeprefix("urn:"))[-1]


def slug(name: str) -> str:
    """Return the id that is nearest to a name.

    Example:
        >>> slug("GO:0008150"), slug("Génération d'images"), slug("3D pose"), slug("画像")
        ('go-0008150', 'generation-d-images', 'id-3d-pose', 'id')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = _RUNS.sub("-", plain).strip("-")
    return words if words[:1].isalpha() else f"id-{words}".rstrip("-")


def ids(identifiers: Iterable[str]) -> dict[str, str]:
    """Return an id for each identifier; of several that would have the same, all but the first get a number.

    Example:
        >>> ids(["https://w3id.org/aio/Layer", "https://example.org/Layer", "layer"])
        {'layer': 'layer', 'https://w3id.org/aio/Layer': 'layer-2', 'https://example.org/Layer': 'layer-3'}
    """
    bases = {given: slug(local_name(given)) for given in identifiers}
    # What is an id already stays as it is, wherever it stands.
    found = {given: given for given, base in bases.items() if given == base}
    taken, numbers = set(found), dict.fromkeys(bases.values(), 1)
    for given, base in bases.items():
        if given not in found:
            id = base
            while id in taken:
                numbers[base] += 1
                id = f"{base}-{numbers[base]}"
            found[given] = id
            taken.add(id)
    return found
