"""JSON objects of others, read key by key: a fault is noted where it stands, and reading goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from attrs import frozen

from genai_taxonomy.formats.documents import Faults, decoded, tidy
from genai_taxonomy.formats.identifiers import identifier
from genai_taxonomy.formats.strict import FaultError, a_list, a_text, an_object, parse_object, shown, unknown_key

T = TypeVar("T")


@frozen
class JsonObject:
    """An object and where it stands; what is null is missing, and what nobody asks for is not looked at.

    Example:
        >>> faults = Faults("nets")
        >>> node = JsonObject("nodes[0]", {"label": 5}, faults)
        >>> node.text("label"), faults.found
        ('', [('nodes[0].label', 'a text is needed, not 5')])
    """

    #: The path of the object in the document.
    path: str
    #: What it holds.
    value: Mapping[Any, object]
    #: Where faults are noted.
    faults: Faults

    def text(self, key: str) -> str:
        """Return a text, as :func:`~genai_taxonomy.formats.documents.tidy` mends it; empty if there is none."""
        return self._read(key, _text, "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty if there is none."""
        found: list[str] = []
        for number, item in enumerate(self._read(key, a_list, list[object]())):
            with self.faults.at(f"{self._below(key)}[{number}]"):
                found.append(_text(item))
        return tuple(found)

    def id(self, key: str, check: Callable[[object], str] = a_text) -> str:
        """Return an identifier, which must be there."""
        id = self._read(key, lambda value: tidy(check(value)), "")
        if not id and self.value.get(key) in (None, ""):
            self.faults.found.append((self._below(key), "missing"))
        return identifier(id)

    def flag(self, key: str) -> bool:
        """Return a truth value; False if there is none."""
        return self._read(key, _flag, default=False)

    def nested(self, key: str) -> JsonObject:
        """Return an object in this one; an empty one if there is none."""
        return self._new(self._below(key), self._read(key, an_object, dict[Any, object]()))

    def items(self, key: str) -> list[JsonObject]:
        """Return the objects of a list; empty if there is none."""
        found: list[JsonObject] = []
        for number, item in enumerate(self._read(key, a_list, list[object]())):
            path = f"{self._below(key)}[{number}]"
            with self.faults.at(path):
                found.append(self._new(path, an_object(item)))
        return found

    def _read(self, key: str, check: Callable[[object], T], default: T) -> T:
        value = self.value.get(key)
        found = default
        if value is not None:
            with self.faults.at(self._below(key)):
                found = check(value)
        return found

    def _below(self, key: str) -> str:
        return f"{self.path}.{key}".removeprefix(".")

    def _new(self, path: str, value: Mapping[Any, object]) -> JsonObject:
        for key in value:
            # A key that is there already was read as a key of its own, which is no text.
            if not isinstance(key, str):
                self.faults.found.append((path, unknown_key(key, ())))
        return JsonObject(path, value, self.faults)


def _text(value: object) -> str:
    return tidy(a_text(value))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise FaultError(f"true or false is needed, not {shown(value)}")
    return value


def read_object(text: str | bytes, faults: Faults, limit: int) -> JsonObject:
    """Return the object that a document is.

    Args:
        text: The document; bytes are UTF-8.
        faults: Where its faults are noted.
        limit: How many bytes it may have.

    Returns:
        The object.

    Raises:
        DocumentError: If it is none, or larger.

    Example:
        >>> read_object('{"label": "GAN"}', Faults("net"), limit=100).text("label")
        'GAN'
    """
    document: dict[Any, object] = {}
    with faults.at(""):
        document = parse_object(decoded(text, limit))
    faults.check()
    # Read as an object in another one, so that its keys are checked, too.
    return JsonObject("", {"": document}, faults).nested("")
