"""What all values share: equality by content, and the checks that their texts pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from attrs import Attribute, fields

from genai_taxonomy.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Collection

    from attrs import AttrsInstance

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def _fields(value: Value) -> tuple[Attribute[Any], ...]:
    found: tuple[Attribute[Any], ...] = fields(cast("type[AttrsInstance]", type(value)))
    return found


class Value:
    """Base of the frozen attrs classes: compares by class and content.

    The comparison is written once here, and the classes decline the one that attrs would compile for each of
    them, because that compilation is most of what a class costs at import.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        return not self.differing(other)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, f.name) for f in _fields(self) if f.eq))

    def __repr__(self) -> str:
        shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in _fields(self) if f.repr)
        return f"{type(self).__name__}({shown})"

    def differing(self, other: object) -> tuple[str, ...]:
        """Name the fields in which another value differs from this one.

        Args:
            other: What to compare with.

        Returns:
            Field names; ``("facet",)`` for a value of another class; empty when both are equal.

        Example:
            >>> from genai_taxonomy import Modality
            >>> Modality("text", "Text").differing(Modality("text", "Prose"))
            ('label',)
        """
        if type(self) is not type(other):
            return ("facet",)
        return tuple(f.name for f in _fields(self) if f.eq and getattr(self, f.name) != getattr(other, f.name))


class Shown(Value):
    """Base of the values that a notebook shows as a page of its own instead of as their ``repr``."""

    __slots__ = ()

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        # Views stand above everything that they show, and few programs need them.
        from genai_taxonomy.views.notebook import mimebundle

        return mimebundle(self)


def check_id(value: object, field: str) -> None:
    """Raise unless ``value`` is a lower-case ASCII slug that starts with a letter.

    Args:
        value: What was given as id.
        field: Name of the field, for the error.

    Raises:
        InvalidValueError: If it is anything else.

    Example:
        >>> check_id("kingma-2013", "Source.id")
    """
    if type(value) is not str or _ID.fullmatch(value) is None:
        raise InvalidValueError(field, value, "an id is lower-case ASCII words and digits joined by hyphens")


def check_text(value: object, field: str, owner: str = "", *, empty: bool = False) -> None:
    """Raise unless ``value`` is one line of printable NFC text.

    Args:
        value: What was given as text.
        field: Name of the field, for the error.
        owner: Id of what has the field, for the error.
        empty: Whether the empty string will do.

    Raises:
        InvalidValueError: If it is anything else.

    Example:
        >>> check_text("Auto-Encoding Variational Bayes", "title of", "kingma-2013")
    """
    if type(value) is str and value.isprintable() and value[:1] not in ("", " ") and value[-1] != " ":
        # The common case comes first and forms no message, because each text of the vocabulary passes here.
        if value.isascii() or max(value) < "\u0300":
            return  # nothing below the combining marks has another normal form
        # Imported late: most texts are Latin, and then the Unicode tables need not be loaded.
        import unicodedata

        if unicodedata.is_normalized("NFC", value):
            return
        rule = "a text is in Unicode normal form C"
    elif not isinstance(value, str):
        rule = "a text is a str"
    elif empty and not value:
        return
    else:
        rule = "a text is one printable line without spaces around it"
    raise InvalidValueError(f"{field} {owner}".strip(), value, rule)


def check_texts(value: object, field: str, owner: str) -> None:
    """Raise unless ``value`` is a tuple of texts, each as :func:`check_text` wants it.

    Args:
        value: What was given.
        field: Name of the field, for the error.
        owner: Id of what has the field, for the error.

    Raises:
        InvalidValueError: If it is anything else, a bare string included.

    Example:
        >>> check_texts(("LDM", "latent diffusion"), "aliases of", "latent-diffusion-model")
    """
    check_tuple(value, field, owner, str)
    for text in cast("tuple[str, ...]", value):
        check_text(text, field, owner)


def check_tuple(value: object, field: str, owner: str, kind: type) -> None:
    """Raise unless ``value`` is a tuple of ``kind``.

    Args:
        value: What was given.
        field: Name of the field, for the error.
        owner: Id of what has the field, for the error.
        kind: The class of its items.

    Raises:
        InvalidValueError: If it is anything else, a bare string included.

    Example:
        >>> check_tuple(("LDM",), "aliases of", "latent-diffusion-model", str)
    """
    fits = type(value) is tuple
    for item in cast("tuple[object, ...]", value) if fits else ():
        fits = fits and isinstance(item, kind)
    if not fits:
        raise InvalidValueError(f"{field} {owner}".strip(), value, f"a tuple of {kind.__name__} is needed")
