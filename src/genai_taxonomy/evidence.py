"""Sources, and citations that point into them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar, cast

from attrs import field, frozen

from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.values import Value, check_id, check_text, check_texts


def _family_name(name: str) -> str:
    """Return the last word of a name with the lower-case particles before it, as in van den Oord."""
    words = name.split()
    start = len(words) - 1
    while start > 0 and words[start - 1].islower():
        start -= 1
    return " ".join(words[start:])


_T = TypeVar("_T")

#: One or several of something.
Some: TypeAlias = _T | tuple[_T, ...]


@frozen(eq=False, repr=False)
class Source(Value):
    """A publication or page that claims can cite.

    Example:
        >>> paper = Source(
        ...     "kingma-2013", title="Auto-Encoding Variational Bayes",
        ...     authors=("Diederik P. Kingma", "Max Welling"), year=2013, arxiv="1312.6114",
        ... )
        >>> print(paper)
        Kingma & Welling 2013
    """

    #: Slug of first author and year, such as ``"kingma-2013"``.
    id: str
    #: Title as published.
    title: str = field(kw_only=True)
    #: Authors in order, the last one ``"et al."`` where shortened; or one organisation.
    authors: tuple[str, ...] = field(kw_only=True)
    #: Year of the first public version; None for a page that shows no date.
    year: int | None = field(kw_only=True)
    #: arXiv identifier without version.
    arxiv: str | None = field(kw_only=True, default=None)
    #: Digital object identifier, without ``https://doi.org/``.
    doi: str | None = field(kw_only=True, default=None)
    #: Address, for what has neither.
    url: str | None = field(kw_only=True, default=None)
    #: Whether ``authors`` names an organisation, which is then cited by its whole name.
    organisation: bool = field(kw_only=True, default=False)
    #: How identifier, title, authors and year were checked; empty in a user's own sources.
    checked: str = field(kw_only=True, default="")

    def __attrs_post_init__(self) -> None:
        check_id(self.id, "Source.id")
        check_text(self.title, "title of", self.id)
        check_texts(self.authors, "authors of", self.id)
        check_text(self.checked, "checked of", self.id, empty=True)
        if self.year is not None and (type(self.year) is not int or not 1000 <= self.year <= 9999):
            raise InvalidValueError(f"year of {self.id}", self.year, "a year is an int of four digits, or None")
        if not self.authors:
            raise InvalidValueError(f"authors of {self.id}", self.authors, "name an author or an organisation")
        places = [place for place in (self.arxiv, self.doi, self.url) if place is not None]
        if not places:
            raise InvalidValueError(f"place of {self.id}", None, "give arxiv, doi or url")
        for place in places:
            check_text(place, "place of", self.id)

    def __hash__(self) -> int:
        return hash(self.id)

    def __str__(self) -> str:
        return f"{self.short_authors} {self.year or 'n.d.'}"

    @property
    def short_authors(self) -> str:
        """Family names as in a citation, such as ``"Ho et al."``."""
        if self.organisation:
            return self.authors[0]
        names = [_family_name(name) for name in self.authors]
        if len(names) > 2 or self.authors[-1] == "et al.":
            return f"{names[0]} et al."
        return " & ".join(names)

    @property
    def link(self) -> str:
        """Address where the source can be read."""
        if self.arxiv is not None:
            return f"https://arxiv.org/abs/{self.arxiv}"
        if self.doi is not None:
            return f"https://doi.org/{self.doi}"
        return self.url or ""

    def at(self, locator: str) -> Citation:
        """Cite one place in the source.

        Args:
            locator: Section, page, figure, table or statement number.

        Returns:
            The citation.

        Raises:
            InvalidValueError: If the locator is empty or not one printable line.

        Example:
            >>> from genai_taxonomy import sources
            >>> print(sources.HO_2020.at("section 2"))
            Ho et al. 2020, section 2
        """
        if not locator:
            raise InvalidValueError(f"locator into {self.id}", locator, "name a section, page or statement")
        return Citation(self, locator)


@frozen(eq=False, repr=False)
class Citation(Value):
    """A source, and where in it.

    Example:
        >>> from genai_taxonomy import sources
        >>> print(Citation(sources.KINGMA_2013, "section 2.1"))
        Kingma & Welling 2013, section 2.1
    """

    #: What is cited.
    source: Source
    #: Section, page, figure or statement; empty for the whole.
    locator: str = ""

    def __attrs_post_init__(self) -> None:
        if self.locator:
            check_text(self.locator, "locator into", self.source.id)

    def __str__(self) -> str:
        return f"{self.source}, {self.locator}" if self.locator else str(self.source)

    def to_dict(self) -> dict[str, str]:
        """Return the citation as plain strings.

        Example:
            >>> from genai_taxonomy import sources
            >>> sources.HO_2020.at("section 2").to_dict()["link"]
            'https://arxiv.org/abs/2006.11239'
        """
        return {"source": self.source.id, "locator": self.locator, "link": self.source.link}


#: One or several sources or citations.
Cite: TypeAlias = Some[Source | Citation]


def many(given: Some[_T]) -> tuple[_T, ...]:
    """Return one thing, or a tuple of things, as a tuple.

    Example:
        >>> many("a"), many(("a", "b"))
        (('a',), ('a', 'b'))
    """
    return cast("tuple[_T, ...]", given) if isinstance(given, tuple) else (given,)


def citations(given: Cite) -> tuple[Citation, ...]:
    """Return sources and citations as citations; a source stands for the whole of it.

    Example:
        >>> from genai_taxonomy import sources
        >>> citations(sources.HO_2020)[0].source is sources.HO_2020
        True
    """
    if type(given) is Citation:
        return (given,)
    if type(given) is Source:
        return (Citation(given),)
    found = cast("tuple[Source | Citation, ...]", given)
    for item in found:
        if type(item) is Source:
            return tuple(Citation(each) if isinstance(each, Source) else each for each in found)
    return cast("tuple[Citation, ...]", found)


def cited(given: Iterable[Citation]) -> str:
    """Write citations as in a text, several places in one source together.

    Args:
        given: The citations.

    Returns:
        Sources in order of first mention, each with its places, joined by semicolons.

    Example:
        >>> from genai_taxonomy import sources
        >>> cited((sources.HO_2020.at("section 2"), sources.NIE_2025.at("p. 1"), sources.HO_2020.at("section 4")))
        'Ho et al. 2020, section 2, section 4; Nie et al. 2025, p. 1'
    """
    places: dict[str, list[str]] = {}
    for citation in given:
        known = places.setdefault(citation.source.id, [str(citation.source)])
        if citation.locator:
            known.append(citation.locator)
    return "; ".join(", ".join(parts) for parts in places.values())
