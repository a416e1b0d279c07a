"""What is known of concepts, as HTML in which every text is escaped and every concept is a link.

The lists of two thousand concepts hold some 150,000 facts. As document nodes these would take minutes to read and
write; as finished HTML they take seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from attrs import frozen
from markupsafe import Markup

from genai_taxonomy import (
    Architecture,
    Aspect,
    AspectText,
    Assertion,
    Citation,
    Claim,
    Concept,
    Criterion,
    Entry,
    Fact,
    Individual,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Relation,
    Risk,
    Source,
    Strength,
    Sufficient,
    Task,
    Taxonomy,
    TrainingObjective,
    Trend,
    Truth,
    UseCase,
)

#: Name of each facet, and the page that lists its concepts.
FACET_NAMES: dict[type[Concept], tuple[str, str]] = {
    ModelFamily: ("model family", "model families"),
    ModelSeries: ("model series", "model series"),
    Model: ("model", "models"),
    Product: ("product", "products"),
    Task: ("task", "tasks"),
    Modality: ("modality", "modalities"),
    Architecture: ("architecture", "architectures"),
    TrainingObjective: ("training objective", "training objectives"),
    Strength: ("strength", "strengths"),
    Limitation: ("limitation", "limitations"),
    Risk: ("risk", "risks"),
    UseCase: ("use case", "use cases"),
    Trend: ("trend", "trends"),
    Criterion: ("criterion", "criteria"),
    Aspect: ("aspect", "aspects"),
}

#: How many items a list may show before it is folded.
SHOWN = 24

#: Relations that hold or not as a whole, where a quantifier would say nothing.
_WHOLE = frozenset((Relation.SUBSET_OF, Relation.DISJOINT_WITH, Relation.MEMBER_OF, Relation.BUILT_ON))
_MARKS = {Truth.CONTESTED: "contested", Truth.NO: "refuted"}

AnyFact: TypeAlias = Fact[Concept | AspectText]


@frozen
class Block:
    """A list of facts as it is shown."""

    html: Markup
    #: Whether it is short and the concept's own, so that a search should find the page by it.
    telling: bool


@frozen
class Section:
    """What stands below one heading of a page."""

    #: The attribute that holds it in Python, or what else it is.
    name: str
    blocks: tuple[Block, ...]


def sections(entry: Entry[Concept], said: Sequence[Claim]) -> Iterator[Section]:
    """Yield what stands on the page of a concept below its head, the sources last.

    Args:
        entry: The concept, where it is described.
        said: The claims about it that are no assertions.
    """
    concept = entry.concept
    known: list[Citation] = [*concept.defined_by]
    for name, facts in entry.sections:
        yield Section(name, tuple(blocks(facts)))
        known += (citation for fact in facts for citation in (*fact.evidence, *fact.disputed_by))
    if said:
        yield Section("rules", (Block(rules(said), telling=False),))
        known += (citation for claim in said for citation in (*claim.evidence, *claim.disputed_by))
    if isinstance(concept, Individual) and concept.undetermined:
        yield Section("undetermined", (Block(undetermined(concept), telling=False),))
    if known:
        yield Section("sources", (Block(sources(known), telling=False),))


def heading(name: str) -> Markup:
    """Return the heading of a section."""
    return Markup('<h2 id="{}">{}</h2>').format(name.replace("_", "-"), title(name))


def contents(names: Iterable[str]) -> Markup:
    """Return the table of contents of a page with these sections, in the form in which Sphinx gives it to a theme."""
    item = Markup('<li><a class="reference internal" href="#{}">{}</a></li>')
    items = Markup("\n").join(item.format(name.replace("_", "-"), title(name)) for name in names)
    return Markup('<ul><li><a class="reference internal" href="#">Contents</a><ul>{}</ul></li></ul>').format(items)


def count(number: int, kind: type[Concept]) -> str:
    """Say how many concepts of a facet there are."""
    return f"{number} {FACET_NAMES[kind][number != 1]}"


def page_of(kind: type[Concept]) -> str:
    """Return the name of the page that lists a facet."""
    return FACET_NAMES[kind][1].replace(" ", "-")


def link(concept: Concept) -> Markup:
    """Return a link to the page of a concept, from that of another."""
    return Markup('<a class="reference internal" href="../concepts/{}.html">{}</a>').format(concept.id, concept.label)


def cited(citations: Iterable[Citation]) -> Markup:
    """Write citations as in a text, each source a link to its place at the foot of the page."""
    places: dict[str, list[str]] = {}
    for citation in citations:
        known = places.setdefault(citation.source.id, [str(citation.source)])
        if citation.locator:
            known.append(citation.locator)
    found = (_CITATION.format(id, ", ".join(parts)) for id, parts in places.items())
    return Markup('<span class="evidence">[{}]</span>').format(Markup("; ").join(found))


_CITATION = Markup('<a class="reference internal" href="#source-{}">{}</a>')


def source(source: Source) -> Markup:
    """Return the entry of a source in the list at the foot of a page."""
    # A user's source may hold any text as its address; only web addresses become links.
    web = source.link.startswith(("https://", "http://"))
    address = Markup('<a class="reference external" href="{0}">{0}</a>') if web else Markup("{}")
    return Markup('<li id="source-{}">{} ({}). <cite>{}</cite>. {}</li>').format(
        source.id, ", ".join(source.authors), source.year or "n.d.", source.title, address.format(source.link)
    )


def sources(citations: Iterable[Citation]) -> Markup:
    """Return the list of all sources that are cited, in the order of their short names."""
    found = {citation.source.id: citation.source for citation in citations}
    ordered = sorted(found.values(), key=lambda each: (str(each).casefold(), each.id))
    return Markup('<ul class="sources">{}</ul>').format(Markup("\n").join(map(source, ordered)))


def blocks(facts: Iterable[AnyFact]) -> Iterator[Block]:
    """Yield a list of facts in parts: the concept's own, by facet where there are several, then all others in one fold.

    What is long is folded, and what is inherited or derived as well, except where it is all there is.
    """
    own: dict[type[Concept], list[AnyFact]] = {}
    others: dict[Concept, list[AnyFact]] = {}
    for fact in facts:
        if fact.inherited_from is None:
            own.setdefault(Aspect if isinstance(fact.value, AspectText) else type(fact.value), []).append(fact)
        else:
            others.setdefault(fact.inherited_from, []).append(fact)
    for kind, group in own.items():
        short = len(group) <= SHOWN
        plain = short and len(own) == 1
        yield Block(_list(group) if plain else _fold(count(len(group), kind), _list(group), opened=short), short)
    if others:
        derived = any(group[0].relation is Relation.MEMBER_OF for group in others.values())
        origin = Markup('<p class="origin">{} {}:</p>{}')
        preposition = "through" if derived else "from"
        parts = (origin.format(preposition, link(concept), _list(group)) for concept, group in others.items())
        number = sum(map(len, others.values()))
        summary = f"{number} {'derived' if derived else 'inherited'}"
        yield Block(_fold(summary, Markup("\n").join(parts), opened=not own and number <= SHOWN), telling=False)


def _list(facts: Iterable[AnyFact]) -> Markup:
    return Markup('<ul class="facts">{}</ul>').format(Markup("\n").join(map(_item, facts)))


def _fold(summary: str, content: Markup, *, opened: bool) -> Markup:
    fold = Markup("<details{}><summary>{}</summary>{}</details>")
    return fold.format(Markup(" open") if opened else "", summary, content)


def _item(fact: AnyFact) -> Markup:
    parts = [_value(fact)]
    if fact.relation not in _WHOLE:
        parts.insert(0, Markup('<span class="quantifier">{}</span>').format(fact.quantifier.value))
    if fact.evidence:
        parts.append(cited(fact.evidence))
    if fact.disputed_by:
        parts.append(Markup('<span class="disputed">disputed by {}</span>').format(cited(fact.disputed_by)))
    elif fact.truth in _MARKS:
        parts.append(Markup('<span class="disputed">{}</span>').format(_MARKS[fact.truth]))
    return Markup("<li>{}</li>").format(Markup(" ").join(parts))


def _value(fact: AnyFact) -> Markup:
    value = fact.value
    if isinstance(value, AspectText):
        return Markup("{}: {}").format(link(value.aspect), value.text)
    said = fact.claim.object if isinstance(fact.claim, Assertion) else None
    # On the page of an aspect stands who is described under it, and how.
    return Markup("{}: {}").format(link(value), said.text) if isinstance(said, AspectText) else link(value)


def rules(claims: Iterable[Claim]) -> Markup:
    """Return claims that are no assertions: that values are complete, or what suffices for membership."""
    return Markup("<ul>{}</ul>").format(Markup("\n").join(map(_rule, claims)))


def _rule(claim: Claim) -> Markup:
    if isinstance(claim, Sufficient):
        conditions = (_condition(str(each), each.value) for each in claim.conditions)
        text = Markup("Whatever {}").format(Markup(" and ").join(conditions))
    else:
        text = Markup("{}").format(str(claim).removeprefix(f"{claim.concepts[0].label}: ").capitalize())
    disputed = Markup(' <span class="disputed">disputed by {}</span>').format(cited(claim.disputed_by))
    return Markup("<li>{} {}{}</li>").format(text, cited(claim.evidence), disputed if claim.disputed else "")


def _condition(text: str, value: Concept) -> Markup:
    return Markup("{}{}").format(text.removesuffix(value.label), link(value))


def details(entry: Entry[Concept]) -> Markup:
    """Return what else the record of a concept holds, as a list of names and values."""
    concept = entry.concept
    linked: dict[str, Concept | None] = {"replaced_by": concept.replaced_by}
    if isinstance(concept, Model):
        linked["series"] = concept.series
    pairs = [(name, linked.get(name) or text) for name, text in entry.details if name != "undetermined"]
    rows = (
        Markup("<dt>{}</dt><dd>{}</dd>\n").format(title(name), link(value) if isinstance(value, Concept) else value)
        for name, value in pairs
    )
    return Markup('<dl class="details">{}</dl>').format(Markup("").join(rows)) if pairs else Markup("")


def title(name: str) -> str:
    """Return the heading of a list or a detail, which in code is an attribute."""
    return name.replace("_", " ").capitalize()


def undetermined(concept: Individual) -> Markup:
    """Return the families of which nobody has published whether an individual belongs to them."""
    text = Markup("<p>Nobody has published whether it belongs to: {}</p>")
    return text.format(Markup(", ").join(map(link, concept.undetermined)))


def tree(taxonomy: Taxonomy, kind: type[Concept]) -> Markup:
    """Return all concepts of a facet as nested lists, narrower ones below broader ones.

    What is below several concepts stands below each of them, but what is below it only once.
    """
    below: dict[str, list[Concept]] = {}
    roots: list[Concept] = []
    for concept in taxonomy.concepts:
        if type(concept) is kind and concept.replaced_by is None:
            entry = taxonomy.describe(concept)
            below[concept.id] = [fact.value for fact in entry.narrower if fact.truth is Truth.YES]
            if not any(fact.truth is Truth.YES and type(fact.value) is kind for fact in entry.broader):
                roots.append(concept)
    seen: set[str] = set()

    def branch(concept: Concept) -> Markup:
        first = concept.id not in seen
        seen.add(concept.id)
        if not first:
            return Markup("<li>{}{}</li>").format(link(concept), " …" if below[concept.id] else "")
        text = Markup("<li>{} <span class='definition'>{}</span>{}</li>")
        return text.format(link(concept), concept.definition, level(below[concept.id]))

    def level(concepts: list[Concept]) -> Markup:
        return Markup("<ul>{}</ul>").format(Markup("\n").join(map(branch, concepts))) if concepts else Markup("")

    return Markup('<div class="tree">{}</div>').format(level(roots))


def register(taxonomy: Taxonomy, kind: type[Concept]) -> Markup:
    """Return all individuals of a facet by name, with who made them and when."""
    found = [c for c in taxonomy.concepts if isinstance(c, Individual) and type(c) is kind and c.replaced_by is None]
    return Markup('<ul class="register">{}</ul>').format(
        Markup("\n").join(map(_registered, sorted(found, key=lambda each: each.label.casefold())))
    )


def _registered(individual: Individual) -> Markup:
    year = str(individual.released.year) if individual.released else ""
    text = Markup("<li>{} <span class='definition'>{}</span></li>")
    return text.format(link(individual), ", ".join(filter(None, (individual.developer, year))))
