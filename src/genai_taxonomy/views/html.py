"""Values as HTML for notebooks: a page for each kind of value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial, singledispatch

from genai_taxonomy.alignment import Alignment, Match
from genai_taxonomy.answers import Answer, Fact, Truth, describe_witness
from genai_taxonomy.claims import AspectText
from genai_taxonomy.comparison import Cell, Comparison
from genai_taxonomy.concepts import FACETS, Concept, Individual, Modality, Model, ModelFamily, Task
from genai_taxonomy.entries import Entry
from genai_taxonomy.evidence import Citation
from genai_taxonomy.finding import Finding, Findings, facet_words
from genai_taxonomy.recommendation import Reason, Recommendation, Recommendations
from genai_taxonomy.routing import Route, Routes, RouteStep
from genai_taxonomy.tables import Table
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import Shown
from genai_taxonomy.views.html_elements import Html, element, joined
from genai_taxonomy.views.html_parts import (
    MOST,
    badge,
    citations,
    counted,
    details,
    fact_line,
    folded,
    identified,
    listing,
    name,
    proof,
    quiet,
    table,
)
from genai_taxonomy.views.tree import Branch, branch

#: How many values the summary of a folded list names.
_PREVIEWED = 3
#: How many levels of families a taxonomy shows.
_DEPTH = 3


def to_html(value: Shown) -> str:
    """Return a value as a fragment of HTML, fit for a notebook that is not trusted.

    Args:
        value: A concept, entry, answer, comparison, list of findings, recommendations or routes, or a taxonomy;
            anything else is shown by its text.

    Returns:
        One ``<div>`` with no other styles than inline ones; every text in it is escaped.

    Example:
        >>> from genai_taxonomy import GAN, GenerativeAI, explain
        >>> page = to_html(explain(GAN, GenerativeAI))
        >>> "YES" in page, "https://arxiv.org/abs/1406.2661" in page
        (True, True)
    """
    return element("div", *_page(value), style="max-width:70em;line-height:1.5")


@singledispatch
def _page(value: Shown) -> Iterator[Html]:
    yield element("pre", str(value))


@_page.register(Concept)
def _concept(concept: Concept) -> Iterator[Html]:
    yield from _head(concept, _record(concept))


@_page.register(Entry)
def _entry(entry: Entry[Concept]) -> Iterator[Html]:
    yield from _head(entry.concept, entry.details)
    for number, (section, facts) in enumerate(entry.sections):
        title = counted(section.replace("_", " "), facts)
        # The first section says where the concept belongs, and is open; the others say what they hold.
        summary = joined((title, quiet(f": {_preview(facts)}"))) if number else title
        yield details(summary, listing(facts, _entry_line, rest=section), opened=not number)


@_page.register(Answer)
def _answer(answer: Answer) -> Iterator[Html]:
    yield element("div", badge(answer.truth), " ", element("strong", answer.question))
    if answer.witness is not None:
        yield element("div", quiet("witness: "), describe_witness(answer.witness))
    yield from proof(answer)


@_page.register(Comparison)
def _comparison(comparison: Comparison) -> Iterator[Html]:
    rows = ((name(row.aspect), *map(_cell, row.cells)) for row in comparison.rows)
    yield table(("aspect", *map(name, comparison.concepts)), rows)


@_page.register(Table)
def _table(given: Table) -> Iterator[Html]:
    rows = (tuple("" if field is None else str(field) for field in row) for row in given.rows[:MOST])
    yield table(given.columns, rows)
    if len(given.rows) > MOST:
        yield element("div", quiet(f"and {len(given.rows) - MOST} more rows"))


@_page.register(Findings)
def _findings(findings: Findings[Concept]) -> Iterator[Html]:
    yield _asked(findings.question, len(findings), findings.asked)
    yield listing(findings.found, _proved, rest="found", marker="none")
    yield folded("contested", findings.contested, _proved, rest="contested", marker="none")
    yield folded("unknown", findings.unknown, _named, rest="unknown")
    if findings.excluding:
        rows = ((condition, str(count)) for condition, count in findings.excluding)
        yield table(("condition", "excludes by itself"), rows)


@_page.register(Recommendations)
def _recommendations(recommendations: Recommendations[Concept]) -> Iterator[Html]:
    ranked, excluded = recommendations.ranked, recommendations.excluded
    yield _asked(recommendations.question, len(ranked), len(ranked) + len(excluded))
    yield listing(ranked, _recommended, rest="ranked", marker="decimal")
    for truth in (Truth.NO, Truth.CONTESTED, Truth.UNKNOWN):
        out = [finding for finding in excluded if finding.answer.truth is truth]
        yield folded(joined(("excluded ", badge(truth))), out, _proved, rest="excluded", marker="none")


@_page.register(Recommendation)
def _recommendation(recommendation: Recommendation[Concept]) -> Iterator[Html]:
    yield _recommended(recommendation)


@_page.register(Routes)
def _routes(routes: Routes) -> Iterator[Html]:
    yield _asked(routes.question, len(routes))
    yield listing(routes.routes, _folded_route, rest="routes", marker="decimal")
    yield listing(routes.lacking, _lacking, rest="lacking")


@_page.register(Route)
def _route(route: Route) -> Iterator[Html]:
    yield listing(route.steps, _route_step, marker="decimal")


@_page.register(Alignment)
def _alignment(alignment: Alignment) -> Iterator[Html]:
    yield element("div", element("strong", alignment.summary))
    yield listing(alignment.matches, _match, rest="matches", marker="none")
    yield folded("ambiguous", alignment.ambiguous, _match, rest="ambiguous", marker="none")
    yield folded("unmatched", alignment.unmatched, identified, rest="unmatched")


@_page.register(Match)
def _one_match(match: Match) -> Iterator[Html]:
    yield _match(match)


@_page.register(Taxonomy)
def _taxonomy(taxonomy: Taxonomy) -> Iterator[Html]:
    view = joined((" according to", citations((Citation(taxonomy.perspective),)))) if taxonomy.perspective else ""
    yield element("div", element("strong", f"Taxonomy {taxonomy.version}"), view)
    disputed = sum(claim.disputed for claim in taxonomy.claims)
    yield element("div", f"{len(taxonomy.claims)} claims, {disputed} of them disputed, {len(taxonomy.sources)} sources")
    counts = {kind: sum(isinstance(concept, kind) for concept in taxonomy.concepts) for kind in FACETS.values()}
    facets = (f"{facet_words(kind)} {count}" for kind, count in counts.items() if count)
    yield element("div", counted("concepts", taxonomy.concepts), ": ", " · ".join(facets))
    families = [concept for concept in taxonomy.concepts if isinstance(concept, ModelFamily)]
    trees = [branch(taxonomy, family, _DEPTH) for family in families if not taxonomy.ancestors(family)]
    roots = [tree for tree in trees if tree["narrower"]]
    alone = [tree for tree in trees if not tree["narrower"]]
    yield element("div", counted("model families", families), quiet(f", {_DEPTH} levels of them"))
    yield listing(roots, partial(_branch, opened=True), rest="concepts", marker="none")
    yield folded("neither broader nor narrower than another", alone, _branch, rest="concepts", marker="none")


def _head(concept: Concept, record: Iterable[tuple[str, str]]) -> Iterator[Html]:
    title = element("strong", concept.label, style="font-size:1.2em")
    yield element("div", title, quiet(f" {facet_words(type(concept))} ", element("code", concept.id)))
    if concept.definition:
        yield element("div", concept.definition, citations(concept.defined_by))
    if concept.aliases:
        yield element("div", quiet("also called: "), ", ".join(concept.aliases))
    known = [element("span", quiet(f"{key.replace('_', ' ')}: "), text) for key, text in record if text]
    if known:
        yield element("div", joined(known, " · "))


def _record(concept: Concept) -> Iterator[tuple[str, str]]:
    if isinstance(concept, Individual):
        yield "developer", concept.developer
        yield "released", concept.released.isoformat() if concept.released else ""
    if isinstance(concept, Model):
        yield "weights", concept.weights.value if concept.weights else ""
        yield "licence", concept.licence
        yield "series", concept.series.label if concept.series else ""


def _preview(facts: Sequence[Fact[Concept | AspectText]]) -> str:
    values = (fact.value.aspect if isinstance(fact.value, AspectText) else fact.value for fact in facts)
    labels = list(dict.fromkeys(value.label for value in values))
    more = ["…"] if len(labels) > _PREVIEWED else []
    return ", ".join(labels[:_PREVIEWED] + more)


def _entry_line(fact: Fact[Concept | AspectText]) -> Html:
    aspect = f"{fact.value.aspect.label}, " if isinstance(fact.value, AspectText) else ""
    return fact_line(fact, f"{aspect}{fact.quantifier.value}:")


def _cell(cell: Cell) -> Html:
    return joined(map(_cell_line, cell.facts)) or quiet("-")


def _cell_line(fact: Fact[Concept | AspectText]) -> Html:
    lead = "" if isinstance(fact.value, AspectText) else f"{fact.quantifier.value}:"
    return element("div", fact_line(fact, lead), style="padding-left:1em;text-indent:-1em")


def _asked(question: str, found: int, asked: int | None = None) -> Html:
    of = "" if asked is None else f" of {asked}"
    return element("div", element("strong", question), quiet(f" {found or 'none'}{of}"))


def _named(one: Finding[Concept] | Recommendation[Concept]) -> Html:
    return identified(one.concept)


def _proved(finding: Finding[Concept]) -> Html:
    answer = finding.answer
    witness = "" if answer.witness is None else quiet(f" witness: {describe_witness(answer.witness)}")
    # What was found answers the question above it; what is out may be so by a question of its own.
    asked = () if answer.truth is Truth.YES else (element("div", quiet(answer.question)),)
    return details(joined((identified(finding.concept), witness)), *asked, *proof(answer))


def _recommended(one: Recommendation[Concept]) -> Html:
    reasons = [("for", reason) for reason in one.reasons_for] + [("against", reason) for reason in one.reasons_against]
    asked, besides = ([sided for sided in reasons if sided[1].asked is asked] for asked in (True, False))
    able = details(quiet("proof"), *proof(one.answer))
    return joined(
        (
            element("strong", identified(one.concept)),
            listing(asked, _reason),
            folded("further reasons", besides, _reason),
            able,
        )
    )


def _reason(sided: tuple[str, Reason]) -> Html:
    side, reason = sided
    return fact_line(reason.fact, f"{side}: {reason.fact.quantifier.value} {reason.fact.relation}")


def _folded_route(route: Route) -> Html:
    return details(joined(map(_signature, route.steps), "; then "), *_route(route))


def _route_step(step: RouteStep) -> Html:
    families = folded("families", step.families, _named, rest="families")
    models = folded("models", step.models, _named, rest="models")
    return joined((_signature(step), *proof(step.answer), families, models))


def _signature(step: RouteStep) -> Html:
    return joined((_labels(step.takes), " → ", element("strong", name(step.task)), " → ", _labels(step.gives)))


def _labels(modalities: Iterable[Modality]) -> Html:
    return joined(map(name, modalities), " + ")


def _lacking(lack: tuple[Task, tuple[Modality, ...]]) -> Html:
    task, modalities = lack
    return joined((name(task), quiet(" would also need "), _labels(modalities)))


def _match(match: Match) -> Html:
    why = [str(reason) for reason in match.reasons]
    if not match.same_facet:
        why.append(f"{facet_words(type(match.own))} and {facet_words(type(match.other))}")
    return joined((identified(match.own), " = ", identified(match.other), " ", quiet("; ".join(why))))


def _branch(tree: Branch, *, opened: bool = False) -> Html:
    label = joined((tree["label"], " ", quiet(element("code", tree["id"]))))
    return details(label, listing(tree["narrower"], _branch, marker="none"), opened=opened)
