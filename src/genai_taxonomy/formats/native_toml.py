"""The native format as TOML: the document of ``native``, in the form that is easiest to write by hand.

The same keys mean the same, with two differences that TOML makes. It has no null, so a source that shows no year is
written without one. And it has dates, so ``released = 2026-11-23`` is read as ``released = "2026-11-23"`` is, which is
what is written::

    schema = 1

    [[sources]]
    id = "register"
    title = "Register"
    authors = ["Acme"]
    url = "https://acme.example"

    [[concepts]]
    facet = "ModelFamily"
    id = "acme-assistant"
    label = "Acme assistant"

    [[claims]]
    claim = "Assertion"
    subject = "acme-assistant"
    relation = "subset_of"
    object = "llm"
    evidence = [{ source = "register" }]
"""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats import reporting
from genai_taxonomy.formats.document import document_of
from genai_taxonomy.formats.limits import LIMIT, check_size, content
from genai_taxonomy.formats.strict import FaultError

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

__all__ = ["dump", "dumps", "load", "loads"]

#: A key of a hundred parts and more: the time that tomllib takes grows with their square.
_LONG_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""")


def dumps(taxonomy: Taxonomy) -> str:
    """Write a taxonomy as a native TOML document.

    Args:
        taxonomy: What to write.

    Returns:
        The document; equal taxonomies give equal documents.

    Raises:
        WrongFacetError: If it holds a concept or claim of a class that is not this library's.
        MissingExtraError: If tomli-w is not installed.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> print(dumps(Taxonomy((Modality("text", "Text"),))), end="")
        schema = 1
        version = "0"
        sources = []
        concepts = [
            { facet = "Modality", id = "text", label = "Text" },
        ]
        claims = []
        closed_worlds = []
    """
    try:
        import tomli_w
    except ImportError:
        raise MissingExtraError("writing TOML", "toml") from None
    document: dict[str, Any] = document_of(taxonomy)
    document["sources"] = [
        {key: value for key, value in source.items() if value is not None} for source in document["sources"]
    ]
    return tomli_w.dumps(document)


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str]) -> None:
    """Write a taxonomy to a file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.

    Raises:
        WrongFacetError: As for :func:`dumps`.
        MissingExtraError: As for :func:`dumps`.
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> dump(Taxonomy((Modality("text", "Text"),)), Path(tempfile.mkdtemp()) / "taxonomy.toml")
    """
    write_whole(Path(path), dumps(taxonomy).encode())


def load(path: str | os.PathLike[str], *, base: Taxonomy | None = None, limit: int = LIMIT) -> Taxonomy:
    """Read a taxonomy from a file.

    Args:
        path: The file.
        base: As for :func:`loads`.
        limit: As for :func:`loads`.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document, its path and its line.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> file = Path(tempfile.mkdtemp()) / "taxonomy.toml"
        >>> dump(Taxonomy((Modality("text", "Text"),)), file)
        >>> load(file).concepts
        (<Modality text>,)
    """
    return loads(content(path, limit), name=os.fspath(path), base=base, limit=limit)


def loads(text: str | bytes, *, name: str = "<string>", base: Taxonomy | None = None, limit: int = LIMIT) -> Taxonomy:
    r"""Read a taxonomy from a native TOML document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call the document in errors.
        base: A taxonomy whose concepts and sources the document may name without repeating them.
        limit: How many bytes (of a str: characters) it may have; what is larger is not read.

    Returns:
        The taxonomy: what the document holds and, of the base, the concepts that it names, so that
        ``base.extend(loads(text, base=base))`` is the base with all that the document says.

    Raises:
        DocumentError: With every fault of the document, its path and its line.

    Example:
        >>> from genai_taxonomy import Taxonomy
        >>> text = 'schema = 1\nconcepts = [{facet = "ModelFamily", id = "ours", label = "Ours"}]'
        >>> Taxonomy.bundled().extend(loads(text, base=Taxonomy.bundled())).lookup("ours")
        <ModelFamily ours>
        >>> loads('schema = 1\nconcepts = [{facet = "ModelFamily", id = "ours"}]')
        Traceback (most recent call last):
        genai_taxonomy.errors.DocumentError: <string>: 1 fault; nothing was loaded
          concepts[0].label, line 2: missing
    """
    check_size(text, limit, name)
    return reporting.read(text, name, parse=parse_toml, base=base)


def parse_toml(text: str) -> dict[Any, object]:
    """Return the document that a TOML text holds, as JSON would hold it but for its dates.

    Args:
        text: The text.

    Returns:
        The document; a source without a year has None there.

    Raises:
        FaultError: If the text is no TOML; says where.

    Example:
        >>> parse_toml("schema = 1")
        {'schema': 1}
    """
    if match := _LONG_KEY.search(text):
        raise FaultError(
            f"not readable: a key of more than 100 parts: line {text.count(chr(10), 0, match.start()) + 1}"
        )
    try:
        document: dict[Any, object] = tomllib.loads(text)
    except ValueError as error:
        raise FaultError(f"not TOML: {error}") from None
    except RecursionError:
        raise FaultError("not readable: nested too deeply") from None
    _check_numbers(document)
    sources = document.get("sources")
    for source in cast("list[object]", sources) if isinstance(sources, list) else ():
        if isinstance(source, dict):
            cast("dict[object, object]", source).setdefault("year", None)
    return document


def _check_numbers(document: dict[Any, object]) -> None:
    """Raise for a whole number that is too large for TOML; Python would take long to show it, or refuse to."""
    waiting: list[Any] = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict | list):
            waiting += value.values() if isinstance(value, dict) else value
        elif isinstance(value, int) and not -(2**63) <= value < 2**63:
            raise FaultError("not TOML: a whole number has 64 bits at most")
