"""Finding a concept by the name that a person types."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TypeVar

from genai_taxonomy.concepts import Concept
from genai_taxonomy.errors import AmbiguousNameError, UnknownNameError

C = TypeVar("C", bound=Concept)


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common.

    Case, spaces, hyphens, dots and other marks are dropped; ``+`` is kept as ``plus``, because it tells apart
    releases such as Command R and Command R+.

    Example:
        >>> name_key("DALL·E 2") == name_key("dall-e-2")
        True
    """
    folded = unicodedata.normalize("NFKC", name).casefold().replace("+", "plus")
    return "".join(filter(str.isalnum, folded))


def name_keys(name: str) -> Iterable[str]:
    """Yield the key of a name, and then those of what it would be the plural of.

    Example:
        >>> list(name_keys("Policies"))
        ['policies', 'policy', 'policie']
    """
    key = name_key(name)
    yield key
    if key.endswith("ies"):
        yield key[:-3] + "y"
    if key.endswith("s"):
        yield key[:-1]


def nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three names that are nearly the one given, best first.

    Args:
        name: What was asked for.
        known: What there is.

    Returns:
        Names out of ``known``; of several spellings of one name the first.

    Example:
        >>> nearest("Difusion", ["GAN", "Diffusion", "diffusion"])
        ('Diffusion',)
    """
    # Imported late: only a name that is not found needs it.
    from difflib import get_close_matches

    spellings: dict[str, str] = {}
    for each in known:
        spellings.setdefault(name_key(each), each)
    return tuple(spellings[key] for key in get_close_matches(name_key(name), spellings, n=3, cutoff=0.6))


class Names:
    """The names of a taxonomy's concepts.

    An id beats a label, a label beats an alias; within one of these levels a name that two concepts share is
    ambiguous. A plural is tried as its singular last.
    """

    __slots__ = ("_by_id", "_by_key")

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._by_id: dict[str, Concept] = {}
        self._by_key: dict[str, list[tuple[int, Concept]]] = {}
        for concept in concepts:
            self._by_id[concept.id] = concept
            for level, names in enumerate(((concept.id,), (concept.label,), concept.aliases)):
                for name in names:
                    self._by_key.setdefault(name_key(name), []).append((level, concept))

    def candidates(self, name: str, kind: type[C]) -> tuple[C, ...]:
        """Return the concepts of a kind that answer to a name on the best level that any of them reaches.

        Args:
            name: An id, label or alias.
            kind: The class that they must have.

        Returns:
            Concepts without duplicates; retired ones stand for those that replaced them.
        """
        found = self.ranked(name, kind)
        best = min((level for level, _ in found), default=0)
        return tuple(dict.fromkeys(concept for level, concept in found if level == best))

    def ranked(self, name: str, kind: type[C]) -> list[tuple[int, C]]:
        """Return every concept of a kind that answers to a name, with how badly the name fits it.

        Args:
            name: An id, label or alias.
            kind: The class that they must have.

        Returns:
            Pairs of a level and a concept: 0 for the very id, 1 for a spelling of an id or label, 2 for one of an
            alias, and 3 more where the name had to be read as a plural.
        """
        exact = self._by_id.get(name)
        found = [(0, current(exact, kind))] if isinstance(exact, kind) else []
        for plural, variant in enumerate(name_keys(name)):
            found += [
                (max(1, level) + 3 * bool(plural), current(concept, kind))
                for level, concept in self._by_key.get(variant, ())
                if isinstance(concept, kind)
            ]
        return found

    def lookup(self, name: str, kind: type[C]) -> C:
        """Return the one concept of a kind that answers to a name.

        Args:
            name: An id, label or alias.
            kind: The class that it must have.

        Returns:
            The concept.

        Raises:
            UnknownNameError: If there is none.
            AmbiguousNameError: If there are several.
        """
        found = self.candidates(name, kind)
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousNameError(name, tuple(concept.id for concept in found))
        raise UnknownNameError(name, kind.__name__, self.nearest(name, kind))

    def nearest(self, name: str, kind: type[Concept] | tuple[type[Concept], ...]) -> tuple[str, ...]:
        """Return up to three ids, labels or aliases of a kind that are nearly the name, best first."""
        concepts = (concept for concept in self._by_id.values() if isinstance(concept, kind))
        return nearest(name, (known for c in concepts for known in (c.label, c.id, *c.aliases)))


def current(concept: C, kind: type[C]) -> C:
    """Return a concept, or what took its place if it is retired.

    Args:
        concept: Any.
        kind: The class that both must have.

    Returns:
        The concept that is in use.

    Example:
        >>> from genai_taxonomy import Modality
        >>> text = Modality("text", "Text")
        >>> current(Modality("prose", "Prose", replaced_by=text), Modality)
        <Modality text>
    """
    while isinstance(concept.replaced_by, kind):
        concept = concept.replaced_by
    return concept
