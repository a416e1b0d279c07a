"""Which concepts of two taxonomies seem to be the same, and why; nothing is merged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from itertools import chain, islice, product
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from genai_taxonomy.concepts import Concept
from genai_taxonomy.names import current, name_key, name_keys
from genai_taxonomy.tables import Table, Tabular
from genai_taxonomy.values import Shown, Value

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

#: How many matches of a kind a text names.
_NAMED = 20


class Likeness(Enum):
    """What two concepts have in common, the strongest first."""

    #: Both name one identifier in ``exact_match``.
    IDENTIFIER = "identifier"
    #: Their labels are spellings of one name.
    LABEL = "label"
    #: The label of one and an alias of the other are spellings of one name.
    LABEL_AND_ALIAS = "label and alias"
    #: They have an alias in common, up to spelling.
    ALIAS = "alias"
    #: A name of one is the plural of a name of the other.
    PLURAL = "plural"

    # Members are single objects; hashing them by name, as Enum does, would slow down every comparison.
    __hash__ = object.__hash__


_RANKS = {likeness: rank for rank, likeness in enumerate(Likeness)}


@frozen(eq=False, repr=False)
class MatchReason(Value):
    """Why two concepts seem to be the same.

    Example:
        >>> print(MatchReason(Likeness.LABEL, "Diffusion model", "Diffusion Model"))
        label: 'Diffusion model' and 'Diffusion Model'
    """

    #: What they have in common.
    likeness: Likeness
    #: The name or identifier of one's own concept.
    own: str
    #: That of the other.
    other: str

    def to_dict(self) -> dict[str, str]:
        """Return the reason as plain strings."""
        return {"likeness": self.likeness.value, "own": self.own, "other": self.other}

    def __str__(self) -> str:
        names = repr(self.own) if self.own == self.other else f"{self.own!r} and {self.other!r}"
        return f"{self.likeness.value}: {names}"


@frozen(eq=False, repr=False)
class Match(Shown):
    """A concept of one's own taxonomy and one of another that seem to be the same."""

    #: One's own concept.
    own: Concept
    #: That of the other taxonomy; it may be of another facet.
    other: Concept
    #: Why, the strongest first.
    reasons: tuple[MatchReason, ...]

    @property
    def likeness(self) -> Likeness:
        """The strongest thing that the two have in common."""
        return self.reasons[0].likeness

    @property
    def same_facet(self) -> bool:
        """Whether both are of one facet."""
        return type(self.own) is type(self.other)

    def to_dict(self) -> dict[str, object]:
        """Return the match as plain lists, strings and dicts."""
        return {
            "own": self.own.id,
            "other": self.other.id,
            "same_facet": self.same_facet,
            "reasons": [reason.to_dict() for reason in self.reasons],
        }

    def __str__(self) -> str:
        return f"{self.own.label} ({self.own.id}) = {self.other.label} ({self.other.id}), {self.reasons[0]}"


@frozen(eq=False, repr=False)
class Alignment(Tabular):
    """What two taxonomies seem to have in common, as proposals; it iterates over and counts the matches.

    Example:
        >>> from genai_taxonomy import ModelFamily, Taxonomy
        >>> theirs = Taxonomy((ModelFamily("net", "Generative Adversarial Networks"), ModelFamily("owl", "Owl")))
        >>> alignment = Taxonomy.bundled().align(theirs)
        >>> print(alignment.summary)
        1 match (1 plural), 0 ambiguous, 1 of 2 unmatched
        >>> print(alignment[0].own.id, "-", alignment[0].reasons[0])
        gan - plural: 'Generative adversarial network' and 'Generative Adversarial Networks'
    """

    #: Pairs of which each concept is the other's one best counterpart, in the order of one's own concepts.
    matches: tuple[Match, ...]
    #: Pairs of which a concept has several counterparts that are equally good; those with one own concept together.
    ambiguous: tuple[Match, ...]
    #: Concepts of the other taxonomy without a counterpart.
    unmatched: tuple[Concept, ...]

    @property
    def table(self) -> Table:
        """A row per pair, with its strongest reason."""
        pairs = [*((match, "match") for match in self.matches), *((match, "ambiguous") for match in self.ambiguous)]
        return Table(
            ("own", "other", "proposal", "reason", "own name", "other name"),
            tuple(
                (match.own.id, match.other.id, proposal, best.likeness.value, best.own, best.other)
                for match, proposal in pairs
                for best in match.reasons[:1]
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Return the alignment as plain lists, strings and dicts."""
        return {
            "matches": [match.to_dict() for match in self.matches],
            "ambiguous": [match.to_dict() for match in self.ambiguous],
            "unmatched": [concept.id for concept in self.unmatched],
        }

    @property
    def summary(self) -> str:
        """How many there are of each, in a line."""
        found = Counter(match.likeness for match in self.matches)
        kinds = ", ".join(f"{found[likeness]} {likeness.value}" for likeness in Likeness if found[likeness])
        counted = f"{len(self)} match{'es' * (len(self) != 1)}{f' ({kinds})' if kinds else ''}"
        others = {match.other for match in (*self.matches, *self.ambiguous)}
        total = len(others) + len(self.unmatched)
        return f"{counted}, {len(self.ambiguous)} ambiguous, {len(self.unmatched)} of {total} unmatched"

    def __iter__(self) -> Iterator[Match]:
        return iter(self.matches)

    def __len__(self) -> int:
        return len(self.matches)

    def __getitem__(self, place: int) -> Match:
        return self.matches[place]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield self.summary
        for heading, matches in (("", self.matches), ("ambiguous: ", self.ambiguous)):
            for match in matches[:_NAMED]:
                yield f"  {heading}{match}"
            if len(matches) > _NAMED:
                yield f"  {heading}and {len(matches) - _NAMED} more"


class _Name(NamedTuple):
    concept: Concept
    text: str
    is_label: bool


def align(own: Taxonomy, other: Taxonomy) -> Alignment:
    """Propose what two taxonomies have in common; see :meth:`Taxonomy.align`, which this is.

    Args:
        own: One's own.
        other: The other one.

    Returns:
        The proposals.
    """
    mine, theirs = ({concept.id: concept for concept in taxonomy.concepts} for taxonomy in (own, other))
    found: defaultdict[tuple[str, str], set[MatchReason]] = defaultdict(set)
    for one, two, reason in chain(_by_identifier(own, other), _by_name(own, other)):
        found[one.id, two.id].add(reason)
    matches = {
        (one, two): Match(mine[one], theirs[two], tuple(sorted(reasons, key=_order)))
        for (one, two), reasons in found.items()
    }
    ranks = {pair: _RANKS[match.likeness] for pair, match in matches.items()}
    best_of_mine = _best((one, rank) for (one, _), rank in ranks.items())
    best_of_theirs = _best((two, rank) for (_, two), rank in ranks.items())
    # As in a look-up by name, what fits better leaves no room for what fits worse.
    kept = [(one, two) for (one, two), rank in ranks.items() if rank == best_of_mine[one] == best_of_theirs[two]]
    places = {id: place for place, id in enumerate(mine)}
    kept.sort(key=lambda pair: (places[pair[0]], pair[1]))
    of_mine, of_theirs = Counter(one for one, _ in kept), Counter(two for _, two in kept)
    alone = {(one, two): of_mine[one] == of_theirs[two] == 1 for one, two in kept}
    return Alignment(
        tuple(matches[pair] for pair in kept if alone[pair]),
        tuple(matches[pair] for pair in kept if not alone[pair]),
        tuple(concept for id, concept in theirs.items() if id not in of_theirs and concept.replaced_by is None),
    )


def _order(reason: MatchReason) -> tuple[int, str, str]:
    return _RANKS[reason.likeness], reason.own, reason.other


def _best(ranked: Iterable[tuple[str, int]]) -> dict[str, int]:
    best: dict[str, int] = {}
    for id, rank in ranked:
        best[id] = min(rank, best.get(id, rank))
    return best


def _by_identifier(own: Taxonomy, other: Taxonomy) -> Iterator[tuple[Concept, Concept, MatchReason]]:
    known: defaultdict[str, list[Concept]] = defaultdict(list)
    for concept in other.concepts:
        for identifier in concept.exact_match:
            known[identifier].append(current(concept, Concept))
    for concept in own.concepts:
        for identifier in concept.exact_match:
            reason = MatchReason(Likeness.IDENTIFIER, identifier, identifier)
            yield from ((current(concept, Concept), counterpart, reason) for counterpart in known.get(identifier, ()))


def _by_name(own: Taxonomy, other: Taxonomy) -> Iterator[tuple[Concept, Concept, MatchReason]]:
    mine, theirs = _names(own), _names(other)
    for key, names in mine.items():
        for name, counterpart in product(names, theirs.get(key, ())):
            labels = name.is_label + counterpart.is_label
            likeness = (Likeness.ALIAS, Likeness.LABEL_AND_ALIAS, Likeness.LABEL)[labels]
            yield name.concept, counterpart.concept, MatchReason(likeness, name.text, counterpart.text)
    for singulars, plurals, swapped in ((theirs, mine, False), (mine, theirs, True)):
        for plural in chain.from_iterable(plurals.values()):
            for key in islice(name_keys(plural.text), 1, None):
                for singular in singulars.get(key, ()):
                    name, counterpart = (singular, plural) if swapped else (plural, singular)
                    reason = MatchReason(Likeness.PLURAL, name.text, counterpart.text)
                    yield name.concept, counterpart.concept, reason


def _names(taxonomy: Taxonomy) -> Mapping[str, list[_Name]]:
    """Return labels and aliases by what their spellings have in common; marks alone are no name."""
    found: defaultdict[str, list[_Name]] = defaultdict(list)
    for concept in taxonomy.concepts:
        for place, text in enumerate((concept.label, *concept.aliases)):
            if key := name_key(text):
                found[key].append(_Name(current(concept, Concept), text, is_label=not place))
    return found
