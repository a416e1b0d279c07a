"""Identifiers of others, and the ids of this library that are made of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from urllib.parse import unquote

#: What the addresses of an export begin with unless its caller names another base; nobody can own it.
BASE = "https://genai-taxonomy.example/"
#: What an export is called unless its caller names it.
ONTOLOGY = BASE.rstrip("/")

_OBO = "http://purl.obolibrary.org/obo/"
# Where one word ends and the next begins: RNNCell has two, and GANs one.
_BETWEEN_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z](?!s(?![a-z]))[a-z])|[^A-Za-z0-9]+")


def identifier(given: str) -> str:
    """Return an identifier in the form that the formats share: addresses of OBO ontologies are shortened.

    Example:
        >>> identifier("http://purl.obolibrary.org/obo/GO_0008150"), identifier("https://w3id.org/aio/Layer")
        ('GO:0008150', 'https://w3id.org/aio/Layer')
    """
    prefix, _, number = given.removeprefix(_OBO).rpartition("_")
    return f"{prefix}:{number}" if given.startswith(_OBO) and prefix.isidentifier() and number.isalnum() else given


def local_name(given: str) -> str:
    """Return the last part of an address; of any other identifier all.

    Example:
        >>> local_name("https://w3id.org/aio/Layer"), local_name("GO:0008150"), local_name("image/text")
        ('Layer', 'GO:0008150', 'image/text')
    """
    if "://" not in given:
        return given
    return unquote(re.split("[/#]", given.rstrip("/#"))[-1])


def slug(name: str, prefix: str = "") -> str:
    """Return the id that is nearest to a name, below a prefix if there is one.

    Example:
        >>> slug("GO:0008150"), slug("AbstractRNNCell"), slug("Génération d'images"), slug("3D pose"), slug("画像")
        ('go-0008150', 'abstract-rnn-cell', 'generation-d-images', 'id-3d-pose', 'id')
        >>> slug("3D pose", "ito")
        'ito-3d-pose'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = "-".join(filter(None, _BETWEEN_WORDS.split(plain))).lower()
    if prefix:
        return f"{prefix}-{words or 'id'}"
    return words if words[:1].isalpha() else f"id-{words}".rstrip("-")


def ids(identifiers: Iterable[str], prefix: str = "", taken: Collection[str] = ()) -> dict[str, str]:
    """Return an id for each identifier; of several that would have the same, all but the first get a number.

    Args:
        identifiers: Each once.
        prefix: What every id begins with.
        taken: Ids that are not to be given.

    Returns:
        The ids by identifier.

    Example:
        >>> ids(["https://w3id.org/aio/Layer", "https://example.org/Layer", "layer"])
        {'layer': 'layer', 'https://w3id.org/aio/Layer': 'layer-2', 'https://example.org/Layer': 'layer-3'}
    """
    bases = {given: slug(local_name(given), prefix) for given in identifiers}
    # What is an id already stays as it is, wherever it stands.
    found = {given: given for given, base in bases.items() if given == base and base not in taken}
    used, numbers = {*found, *taken}, dict.fromkeys(bases.values(), 1)
    for given, base in bases.items():
        if given not in found:
            id = base
            while id in used:
                numbers[base] += 1
                id = f"{base}-{numbers[base]}"
            found[given] = id
            used.add(id)
    return found
