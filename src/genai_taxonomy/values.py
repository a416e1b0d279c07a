"""What all values share: equality by content, and the checks that their texts pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from attrs import Attribute, fields

from genai_taxonomy.errors import InvalidValueError

if TYPE_CHECKING:
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


def check_id(place: str, value: object) -> None:
    """Raise unless ``value`` is a lower-case ASCII slug that starts with a letter.

    Args:
        place: Name of the field, for the error.
        value: What was given as id.

    Raises:
        InvalidValueError: If it is anything else.

    Example:
        >>> check_id("Source.id", "kingma-2013")
    """
    if not (isinstance(value, str) and _ID.fullmatch(value)):
        raise InvalidValueError(place, value, "an id is lower-case ASCII words and digits joined by hyphens")


def check_text(place: str, value: object, *, empty: bool = False) -> None:
    """Raise unless ``value`` is one line of printable NFC text.

    Args:
        place: Name of the field, for the error.
        value: What was given as text.
        empty: Whether the empty string will do.

    Raises:
        InvalidValueError: If it is anything else.

    Example:
        >>> check_text("Source.title", "Auto-Encoding Variational Bayes")
    """
    if not isinstance(value, str):
        raise InvalidValueError(place, value, "a text is a str")
    if not value.isascii():
        # Imported late: most texts are ASCII, and then the Unicode tables need not be loaded.
        import unicodedata

        if not unicodedata.is_normalized("NFC", value):
            raise InvalidValueError(place, value, "a text is in Unicode normal form C")
    if not value.isprintable() or not (empty or value) or value != value.strip():
        raise InvalidValueError(place, value, "a text is one printable line without spaces around it")


def check_tuple(place: str, value: object, kind: type | tuple[type, ...]) -> None:
    """Raise unless ``value`` is a tuple of ``kind``.

    Args:
        place: Name of the field, for the error.
        value: What was given.
        kind: The class or classes of its items.

    Raises:
        InvalidValueError: If it is anything else, a bare string included.

    Example:
        >>> check_tuple("Concept.aliases", ("LDM",), str)
    """
    kinds = kind if isinstance(kind, tuple) else (kind,)
    items: tuple[object, ...] | None = value if isinstance(value, tuple) else None
    if items is None or not all(isinstance(item, kinds) for item in items):
        names = " or ".join(each.__name__ for each in kinds)
        raise InvalidValueError(place, value, f"a tuple of {names} is needed")
