"""What each command does: it puts a question and gives the answer in every form."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final, cast

from attrs import evolve

from genai_taxonomy.answers import Answer, Truth
from genai_taxonomy.audit import NonMembership, Undecided, gaps, silent_non_memberships, undecided_subsets
from genai_taxonomy.claims import CONDITIONS
from genai_taxonomy.cli.output import NO, STATUS, UNDECIDED, YES, Result
from genai_taxonomy.concepts import (
    FACETS,
    Category,
    Concept,
    Individual,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Weights,
)
from genai_taxonomy.evidence import cited
from genai_taxonomy.tables import Table
from genai_taxonomy.taxonomy import Subject, Taxonomy
from genai_taxonomy.views.tree import branch, tree_lines

#: What can be recommended.
CHOICES: Final = tuple(facet.__name__ for facet in (ModelFamily, ModelSeries, Model, Product))


def is_subset(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Tell whether one concept is a subset of another."""
    return _briefly(taxonomy.explain(arguments.narrower, arguments.broader))


def is_member(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Tell whether an individual is a member of a family or series."""
    return _briefly(taxonomy.explain(taxonomy.lookup(arguments.individual, Individual), arguments.family))


def explain(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Tell whether one concept is a subset of another, with the proof."""
    return _answered(taxonomy.explain(arguments.narrower, arguments.broader))


def can(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Tell whether some or every member meets conditions."""
    conditions = _conditions(arguments, CONDITIONS)
    return _answered(taxonomy.can(cast("Subject | str", arguments.subject), every=arguments.every, **conditions))


def find(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Find what meets conditions."""
    conditions = _conditions(arguments, ("subset_of", *(name for name in CONDITIONS if name != "is_a")))
    weights = None if arguments.weights is None else Weights(arguments.weights)
    findings = taxonomy.find(FACETS[arguments.kind], every=arguments.every, weights=weights, **conditions)
    heading = f"{findings.question} {len(findings)} of {findings.asked}; unknown: {len(findings.unknown)}"
    if not findings:
        # The text says which condition excludes how many, and a table would not.
        status = UNDECIDED if findings.contested or findings.unknown else NO
        return Result(status, str(findings), findings.to_dict)
    shown = len(findings) + len(findings.contested)
    table = _excerpt(findings.table, ("label", "truth", "witness", "sources"), shown)
    return Result(YES, str(findings), findings.to_dict, heading, table)


def recommend(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Put in order what one could use."""
    wishes = _conditions(arguments, ("performs", "accepts", "produces", "avoid"))
    wishes["criteria"] = tuple(arguments.criterion)
    kind = cast("type[ModelFamily]", FACETS[arguments.kind])
    advice = taxonomy.recommend(kind, **wishes)
    undecided = any(out.answer.truth is not Truth.NO for out in advice.excluded)
    status = YES if advice else UNDECIDED if undecided else NO
    heading = f"{advice.question} {len(advice)} of {len(advice) + len(advice.excluded)}"
    table = _excerpt(advice.table, ("place", "label", "for", "against"), len(advice))
    return Result(status, str(advice), advice.to_dict, heading, table)


def routes(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Find chains of tasks."""
    have, want = tuple[str, ...](arguments.have), tuple[str, ...](arguments.to)
    found = taxonomy.routes(have, want, max_steps=arguments.max_steps)
    table = _excerpt(found.table, ("route", "step", "takes", "task", "gives"))
    return Result(YES if found else NO, str(found), found.to_dict, f"{found.question} {len(found)}", table)


def show(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Print all that is known of a concept."""
    entry = taxonomy.describe(cast("str", arguments.name))
    facts = ((section, fact) for section, facts in entry.sections for fact in facts)
    # Without its claim a fact names no sources, which have a column of their own.
    rows = tuple((section, str(evolve(fact, claim=None)), cited(fact.evidence)) for section, fact in facts)
    table = Table(("section", "fact", "sources"), rows)
    return Result(YES, str(entry), entry.to_dict, entry.heading, table)


def compare(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Set concepts side by side."""
    aspects: tuple[str, ...] | None = tuple(arguments.aspect) if arguments.aspect else None
    names: tuple[str, ...] = tuple(arguments.more)
    comparison = taxonomy.compare(arguments.first, arguments.second, *names, aspects=aspects)
    if arguments.markdown:
        return Result(YES, comparison.to_markdown(), comparison.to_dict)
    return Result(YES, str(comparison), comparison.to_dict, "", comparison.table)


def lookup(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Find the concept that goes by a name."""
    return _listed([taxonomy.lookup(arguments.name, FACETS.get(arguments.kind, Concept))])


def ancestors(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """List all that is broader."""
    return _listed(taxonomy.ancestors(cast("str", arguments.name)))


def descendants(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """List all that is narrower."""
    return _listed(taxonomy.descendants(cast("str", arguments.name)))


def members(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """List the members of a family or series."""
    return _listed(taxonomy.members(arguments.name))


def common_ancestors(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """List what all given concepts are subsets of."""
    first, *others = cast("list[str]", arguments.names)
    return _listed(taxonomy.common_ancestors(first, *others))


def tree(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Print what is narrower, as a tree."""
    if arguments.name is None:
        families = [c for c in taxonomy.concepts if isinstance(c, ModelFamily) and c.replaced_by is None]
        roots: list[Category] = [family for family in families if not taxonomy.ancestors(family)]
    else:
        roots = [taxonomy.lookup(arguments.name, Category)]
    trees = [branch(taxonomy, root) for root in roots]
    return Result(YES, "\n".join(line for tree in trees for line in tree_lines(tree)), lambda: trees)


def plot(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Draw a picture into a file."""
    names = cast("list[str]", arguments.names)
    picture = taxonomy.plot(
        *names, depth=arguments.depth, neighbourhood=arguments.neighbourhood, engine=arguments.engine
    )
    picture.save(arguments.output)
    return Result(YES, f"wrote {arguments.output}", lambda: {"file": arguments.output})


def citing(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """List what rests on a source."""
    source = taxonomy.source(arguments.source)
    found = taxonomy.citing(source if arguments.at is None else source.at(arguments.at))
    lines = [f"{one.label}: {one.definition}" if isinstance(one, Concept) else str(one) for one in found]
    value = {"source": source.id, "title": source.title, "link": source.link, "said": lines}
    return Result(YES if found else NO, "\n".join((f"{source}: {source.title}", *lines)), lambda: value)


def diff(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Say what another taxonomy has more, less and other."""
    found = taxonomy.diff(Taxonomy.load(arguments.other))
    return Result(YES, str(found), lambda: {"differences": str(found).splitlines() if found else []})


def check(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Count what the taxonomy holds and list its faults."""
    if arguments.individuals or arguments.witnesses:
        found: list[NonMembership | Undecided] = []
        found += silent_non_memberships(taxonomy) if arguments.individuals else ()
        found += undecided_subsets(taxonomy) if arguments.witnesses else ()
        return Result(YES, "\n".join(map(str, found)), lambda: [one.to_dict() for one in found])
    faults = [*map(str, taxonomy.faults()), *gaps(taxonomy)]
    facets = Counter(type(concept).__name__ for concept in taxonomy.concepts)
    claims = Counter(type(claim).__name__ for claim in taxonomy.claims)
    counts = {
        "version": taxonomy.version,
        "concepts": dict(facets),
        "claims": dict(claims),
        "disputed_claims": sum(claim.disputed for claim in taxonomy.claims),
        "sources": len(taxonomy.sources),
        "faults": faults,
    }
    lines = [
        f"taxonomy {taxonomy.version}",
        *(f"  {count:5} {name}" for name, count in (*facets.items(), *claims.items())),
        f"  {counts['disputed_claims']:5} disputed claims",
        f"  {counts['sources']:5} sources",
        f"  {len(faults):5} fault{'s' * (len(faults) != 1)}",
        *(f"    {fault}" for fault in faults),
    ]
    return Result(NO if faults else YES, "\n".join(lines), lambda: counts)


def tour(taxonomy: Taxonomy, arguments: Namespace) -> Result:
    """Show in a page what the library does."""
    # Imported where it is used, because it speaks of families, which are then read.
    from genai_taxonomy.views.tour import tour_lines

    lines = tuple(tour_lines(taxonomy))
    return Result(YES, "\n".join(lines), lambda: {"tour": lines})


def _conditions(arguments: Namespace, names: Iterable[str]) -> dict[str, Any]:
    return {name: tuple(getattr(arguments, name)) for name in names}


def _briefly(answer: Answer) -> Result:
    value = {"question": answer.question, "truth": answer.truth.value}
    return Result(STATUS[answer.truth], answer.truth.name, lambda: value)


def _answered(answer: Answer) -> Result:
    return Result(STATUS[answer.truth], str(answer), answer.to_dict)


def _listed(concepts: Iterable[Concept]) -> Result:
    rows = tuple((concept.id, concept.label, type(concept).__name__) for concept in concepts)
    table = Table(("id", "label", "facet"), rows)
    text = "\n".join(f"{label} ({facet} {id})" for id, label, facet in rows)
    return Result(YES if rows else NO, text, table.to_dicts, "", table)


def _excerpt(table: Table, columns: tuple[str, ...], rows: int | None = None) -> Table:
    """Return some columns of a table, and its first rows."""
    places = [table.columns.index(column) for column in columns]
    return Table(columns, tuple(tuple(row[place] for place in places) for row in table.rows[:rows]))
