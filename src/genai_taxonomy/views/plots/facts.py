"""What a picture of a neighbourhood shows: a concept, and the facts around it in groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import evolve, frozen

from genai_taxonomy.answers import Fact, Truth
from genai_taxonomy.claims import AspectText, Quantifier, Relation
from genai_taxonomy.concepts import Concept, Individual, Model
from genai_taxonomy.evidence import cited
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import Value
from genai_taxonomy.views.plots.content import Node, node

#: How many values of a group are shown.
SHOWN = 6
#: What a value without colour means.
INDIRECT = "white: not stated of it directly, but inherited or derived"

#: Sections of entries that say what a concept is, rather than what it has or does.
_BROADER = ("broader", "families", "built_on")
_UNQUANTIFIED = (Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF, Relation.BUILT_ON)
#: What is said before values, strongest first.
_WORDS = {
    Quantifier.ALL: "all",
    Quantifier.NONE: "never",
    Quantifier.TYPICALLY: "typically",
    Quantifier.SOME: "some",
}

#: A fact, and its value, which is a concept.
_Stated: TypeAlias = tuple[Fact[Concept | AspectText], Concept]


@frozen(eq=False, repr=False)
class Item(Value):
    """One fact."""

    #: The other end of it.
    node: Node
    #: Of how many members it is said; empty where that goes without saying.
    word: str = ""
    #: Whether it is stated of the concept itself, neither inherited nor derived.
    own: bool = True
    #: Whether a source says otherwise.
    disputed: bool = False


@frozen(eq=False, repr=False)
class Group(Value):
    """Facts of one section, own ones first."""

    #: Name of the section.
    name: str
    #: As many of them as are shown.
    items: tuple[Item, ...]
    #: How many are not.
    more: int = 0


@frozen(eq=False, repr=False)
class Neighbourhood(Value):
    """A concept and what is known of it."""

    #: In the middle.
    centre: Node
    #: Its definition.
    definition: str
    #: What it is: broader concepts; of an individual its families and its series.
    broader: tuple[Group, ...]
    #: What is narrower, and what it has and does.
    others: tuple[Group, ...]


def neighbourhood(taxonomy: Taxonomy, concept: Concept) -> Neighbourhood:
    """Return a concept and what is known of it, section by section.

    Args:
        taxonomy: Where to look.
        concept: What to put in the middle.

    Returns:
        The facts whose values are concepts.

    Example:
        >>> from genai_taxonomy import LLM, Taxonomy
        >>> neighbourhood(Taxonomy.bundled(), LLM).broader[0].items[0].node.label
        'Generative AI'
    """
    broader: list[Group] = []
    others: list[Group] = []
    for name, facts in taxonomy.describe(concept).sections:
        told = [(fact, fact.value) for fact in facts if isinstance(fact.value, Concept)]
        # Families come before the models that do the same, because there may be hundreds of those.
        told.sort(key=lambda pair: (not pair[0].own, isinstance(pair[1], Individual), _rank(pair[0])))
        items = [_item(concept, fact, value) for fact, value in _news(told)]
        if items:
            side = broader if name in _BROADER else others
            side.append(Group(name.replace("_", " "), tuple(items[:SHOWN]), len(items[SHOWN:])))
    if isinstance(concept, Model) and concept.series is not None:
        broader.append(Group("series", (Item(node(concept.series)),)))
    return Neighbourhood(node(concept), concept.definition, tuple(broader), tuple(others))


def in_words(shown: Neighbourhood) -> str:
    """Say what a neighbourhood shows, for those who cannot see it.

    Args:
        shown: The neighbourhood.

    Returns:
        Each group with its values.

    Example:
        >>> from genai_taxonomy import Taxonomy, modalities
        >>> in_words(neighbourhood(Taxonomy.bundled(), modalities.Content))[:14]
        'narrower: Text'
    """
    groups = (*shown.broader, *shown.others)
    return "; ".join(f"{group.name}: {', '.join(map(_told, group.items))}{_more(group)}" for group in groups)


def _told(item: Item) -> str:
    disputed = " (disputed)" if item.disputed else ""
    return f"{item.word} {item.node.label}{disputed}".strip()


def _more(group: Group) -> str:
    return f" and {group.more} more" if group.more else ""


def _news(told: Iterable[_Stated]) -> Iterator[_Stated]:
    """Leave out what says no more of a value than has been said."""
    said: dict[tuple[str, bool], int] = {}
    for fact, value in told:
        key = (value.id, fact.quantifier is Quantifier.NONE)
        if _rank(fact) < said.get(key, len(_WORDS)):
            said[key] = _rank(fact)
            yield fact, value


def _rank(fact: Fact[Concept | AspectText]) -> int:
    return list(_WORDS).index(fact.quantifier)


def _item(concept: Concept, fact: Fact[Concept | AspectText], value: Concept) -> Item:
    about = node(value)
    origin = f" (from {fact.inherited_from})" if fact.inherited_from else ""
    evidence = f" [{cited(fact.evidence)}]" if fact.evidence else ""
    # Of one thing there is no more than one.
    single = isinstance(concept, Individual) or isinstance(value, Individual)
    plain = fact.relation in _UNQUANTIFIED or (single and fact.quantifier is Quantifier.ALL)
    return Item(
        evolve(about, tooltip=f"{about.tooltip}{origin}{evidence}"),
        "" if plain else _WORDS[fact.quantifier],
        fact.own,
        bool(fact.disputed_by) or fact.truth is Truth.CONTESTED,
    )
