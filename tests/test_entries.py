"""What is known of a concept, as describe lists it."""

from __future__ import annotations

from typing import Any

import pytest

from genai_taxonomy import (
    GAN,
    LLM,
    ArchitectureEntry,
    Aspect,
    ConflictingConceptError,
    Criterion,
    Entry,
    FamilyEntry,
    GenerativeAI,
    InvalidValueError,
    Modality,
    ModalityEntry,
    Model,
    ModelEntry,
    ModelFamily,
    ModelSeries,
    ObjectiveEntry,
    Product,
    ProductEntry,
    QualityEntry,
    Quantifier,
    Relation,
    SeriesEntry,
    Source,
    Strength,
    Task,
    TaskEntry,
    Taxonomy,
    TrainingObjective,
    Trend,
    Truth,
    UnknownNameError,
    UseCase,
    WrongFacetError,
    describe,
    modalities,
    models,
    qualities,
)
from genai_taxonomy.authoring import (
    built_on,
    described,
    disjoint_with,
    entry,
    every,
    expects,
    member_of,
    never,
    some,
    subset_of,
    sufficient,
    suits,
    typically,
)

BOOK = Source("book", title="The book", authors=("Ann Author",), year=2020, url="https://example.org/book")
CRITIC = Source("critic", title="The critic", authors=("Carl Critic",), year=2021, url="https://example.org/critic")

SLOW, CALM, LOUD, FAR = (Strength(name, name.title()) for name in ("slow", "calm", "loud", "far"))
VIEW = Aspect("view", "View", definition="How it looks.", defined_by=(BOOK.at("p. 1"),))
USE, TREND, REASON = UseCase("use", "Use"), Trend("trend", "Trend"), Criterion("reason", "Reason")
GUESS, JOB = TrainingObjective("guess", "Guess"), Task("job", "Job")
TOP, MIDDLE, LOW, SIDE = (ModelFamily(name, name.title()) for name in ("top", "middle", "low", "side"))
LINE = ModelSeries("line", "Line")
ONE, TWO = Model("one", "One", series=LINE), Model("two", "Two", aliases=("Number two",))
SHOP = Product("shop", "Shop")

T = Taxonomy((SLOW, CALM, LOUD, FAR, USE, TREND, REASON, GUESS, JOB)).extend(
    entry(VIEW),
    entry(
        TOP,
        every(has=SLOW, cite=BOOK),
        typically(has=(CALM, LOUD), cite=BOOK.at("p. 2")),
        some(has=FAR, cite=BOOK),
        every(serves=USE, trained_with=GUESS, performs=JOB, cite=BOOK),
        suits(REASON, cite=BOOK),
        expects(TREND, cite=BOOK),
        described(VIEW, "Stands on top.", cite=BOOK),
    ),
    entry(
        MIDDLE,
        subset_of(TOP, cite=BOOK),
        typically(has=CALM, cite=CRITIC),
        never(has=LOUD, cite=BOOK),
        every(has=FAR, cite=BOOK, disputed_by=CRITIC),
    ),
    entry(LOW, subset_of(MIDDLE, cite=BOOK), sufficient(is_a=MIDDLE, performs=JOB, cite=BOOK)),
    entry(SIDE, subset_of(TOP, cite=BOOK), disjoint_with(MIDDLE, cite=BOOK)),
    entry(LINE, subset_of(LOW, cite=BOOK), typically(has=CALM, cite=BOOK)),
    ONE,
    entry(TWO, member_of(SIDE, cite=BOOK), member_of(MIDDLE, cite=CRITIC, disputed_by=BOOK)),
    entry(SHOP, built_on(ONE, cite=BOOK), member_of(TOP, cite=BOOK), described(VIEW, "Sells.", cite=BOOK)),
)


def shown(facts: Any) -> list[tuple[str, str, str, str]]:
    return [
        (str(fact.value), fact.quantifier.value, str(fact.inherited_from or "own"), fact.truth.value) for fact in facts
    ]


def test_own_facts_first_then_the_nearest() -> None:
    assert shown(T[MIDDLE].strengths) == [
        ("Calm", "typically", "own", "yes"),
        ("Loud", "none", "own", "yes"),
        ("Far", "all", "own", "contested"),
        ("Slow", "all", "Top", "yes"),
    ]
    # What merely most members of a broader family have is a default here, and unknown as an answer.
    assert shown(T[SIDE].strengths) == [
        ("Slow", "all", "Top", "yes"),
        ("Calm", "typically", "Top", "unknown"),
        ("Loud", "typically", "Top", "unknown"),
    ]
    # The default that Top gives is silent where its opposite is derived.
    assert shown(T[LOW].strengths) == [
        ("Calm", "typically", "Middle", "yes"),
        ("Loud", "none", "Middle", "yes"),
        ("Far", "all", "Middle", "contested"),
        ("Slow", "all", "Top", "yes"),
    ]


def test_families() -> None:
    top = T[TOP]
    assert isinstance(top, FamilyEntry)
    assert shown(top.narrower) == [("Middle", "all", "own", "yes"), ("Side", "all", "own", "yes")]
    assert top.broader == ()
    assert shown(T[LOW].broader) == [("Middle", "all", "own", "yes")]
    assert shown(T[LOW].series) == [("Line", "all", "own", "yes")]
    assert shown(T[SIDE].disjoint_with) == [("Middle", "all", "own", "yes")]
    assert shown(T[LOW].performs) == [("Job", "all", "Top", "yes")]
    assert shown(T[LOW].trained_with) == [("Guess", "all", "Top", "yes")]
    assert shown(T[LOW].serves) == [("Use", "all", "Top", "yes")]
    assert shown(T[LOW].suits) == [("Reason", "typically", "Top", "unknown")]
    assert shown(T[TOP].expects) == [("Trend", "typically", "own", "yes")]
    assert shown(T[TOP].descriptions) == [("View: Stands on top.", "typically", "own", "yes")]
    assert [str(c) for c in T[LOW].sufficient] == ["Low: whatever is in Middle and performs Job"]
    assert T[LOW].complete == ()
    assert [c.relation for c in describe(LLM).complete] == [Relation.ACCEPTS, Relation.PRODUCES]
    assert (T[LOW].accepts, T[LOW].produces, T[LOW].uses, T[LOW].limitations, T[LOW].risks) == ((), (), (), (), ())


def test_members() -> None:
    assert shown(T[TOP].members) == [
        ("One", "all", "Line", "yes"),
        ("Two", "all", "Side", "yes"),
        ("Shop", "all", "own", "yes"),
    ]
    assert shown(T[LINE].members) == [("One", "all", "own", "yes")]
    assert ONE in T[TOP]
    assert TWO not in T[MIDDLE]


def test_a_disputed_membership_is_shown_where_nothing_settles_it() -> None:
    # Two is settled to be outside Middle by the disjointness with Side.
    assert shown(T[MIDDLE].members) == [("One", "all", "Line", "yes")]
    loose = T.without(T.claims_about(SIDE)[1])
    assert shown(loose[MIDDLE].members) == [("One", "all", "Line", "yes"), ("Two", "all", "own", "contested")]
    assert shown(loose[TWO].families) == [
        ("Side", "all", "own", "yes"),
        ("Top", "all", "Side", "yes"),
        ("Middle", "all", "own", "contested"),
        ("Low", "all", "own", "contested"),
    ]


def test_individuals_inherit_from_their_families() -> None:
    one = T[ONE]
    assert isinstance(one, ModelEntry)
    assert shown(one.families) == [
        ("Low", "all", "Line", "yes"),
        ("Middle", "all", "Line", "yes"),
        ("Top", "all", "Line", "yes"),
    ]
    assert shown(one.strengths) == [
        ("Calm", "typically", "Line", "unknown"),
        ("Loud", "none", "Middle", "yes"),
        ("Far", "all", "Middle", "contested"),
        ("Slow", "all", "Top", "yes"),
    ]
    shop = T[SHOP]
    assert isinstance(shop, ProductEntry)
    assert shown(shop.built_on) == [("One", "all", "own", "yes")]
    assert shown(shop.descriptions) == [
        ("View: Sells.", "all", "own", "yes"),
        ("View: Stands on top.", "typically", "Top", "unknown"),
    ]


def test_series() -> None:
    line = T[LINE]
    assert isinstance(line, SeriesEntry)
    assert shown(line.families) == [("Low", "all", "own", "yes")]
    assert line.broader == ()


def test_facets_that_models_have() -> None:
    job, image, calm = T[JOB], describe(modalities.Image), T[CALM]
    assert isinstance(job, TaskEntry)
    assert isinstance(image, ModalityEntry)
    assert isinstance(calm, QualityEntry)
    assert isinstance(T[GUESS], ObjectiveEntry)
    assert isinstance(describe("transformer"), ArchitectureEntry)
    assert shown(job.performed_by) == [("Top", "all", "own", "yes")]
    assert shown(T[GUESS].trains) == [("Top", "all", "own", "yes")]
    assert T[GUESS].descriptions == ()
    assert shown(calm.stated_of) == [
        ("Top", "typically", "own", "yes"),
        ("Middle", "typically", "own", "yes"),
        ("Line", "typically", "own", "yes"),
    ]
    assert shown(T[VIEW].stated_of) == [("Top", "typically", "own", "yes"), ("Shop", "all", "own", "yes")]
    assert {str(fact.value) for fact in image.accepted_by} >= {"CLIP", "ResNet"}
    assert ("Text-to-image", "all", "own", "yes") in shown(image.produced_by)
    assert shown(describe(modalities.Content).disjoint_with) == []
    assert shown(describe(modalities.Label).disjoint_with) == [("Content", "all", "Structured result", "yes")]


def test_a_bundled_task_and_architecture() -> None:
    from genai_taxonomy import architectures, tasks

    task = describe(tasks.TextToMusic)
    assert shown(task.accepts) == [("Text", "all", "own", "yes")]
    assert ("Music", "all", "own", "yes") in shown(task.produces)
    assert task.descriptions == ()
    net = describe(architectures.Transformer)
    assert ("Attention", "all", "own", "yes") in shown(net.uses)
    assert "Understanding of long and complex inputs" in [str(fact.value) for fact in net.strengths]
    assert ("BERT", "all", "own", "yes") in shown(describe(architectures.TransformerEncoder).used_by)
    assert "Quadratic attention cost" in [str(fact.value) for fact in describe(architectures.Attention).limitations]
    assert net.descriptions[0].evidence[0].locator == "S030"


def test_facts_carry_their_evidence() -> None:
    fact = T[MIDDLE].strengths[2]
    assert (fact.relation, fact.quantifier, fact.own) == (Relation.HAS, Quantifier.ALL, True)
    assert [str(c) for c in (*fact.evidence, *fact.disputed_by)] == ["Author 2020", "Critic 2021"]
    assert str(fact) == "all: Far [Author 2020] (disputed: Critic 2021)"
    series = T[LINE].members[0]
    assert (series.evidence, series.disputed_by, str(series)) == ((), (), "all: One")
    assert str(T[LOW].strengths[3]) == "all: Slow (from Top) [Author 2020]"


def test_entries_read_as_text() -> None:
    assert str(T[VIEW]) == (
        "View (Aspect view)\n"
        "  How it looks. [Author 2020, p. 1]\n"
        "  stated of:\n"
        "    typically: Top [Author 2020]\n"
        "    all: Shop [Author 2020]"
    )
    assert str(T[TWO]).splitlines()[:3] == ["Two (Model two)", "  also called: Number two", "  families:"]
    assert repr(T[TWO]) == "ModelEntry(concept=<Model two>)"


def test_entries_of_one_taxonomy_compare() -> None:
    assert T[LOW] <= T[TOP]
    assert T[LOW] < T[TOP]
    assert T[TOP] >= T[LOW]
    assert T[TOP] > T[LOW]
    assert not T[TOP] < T[TOP]
    assert T[TOP] >= T[TOP]
    assert T[TOP] == T["top"]
    assert T[TOP] != T[LOW]
    with pytest.raises(InvalidValueError) as caught:
        _ = T[LOW] <= Taxonomy.bundled()[LLM]
    assert str(caught.value) == "comparison of low and llm is '2026.11.25': take both entries from one taxonomy"
    untyped: Any = T
    with pytest.raises(WrongFacetError):
        _ = untyped[LOW] <= untyped[CALM]
    with pytest.raises(WrongFacetError):
        _ = T[ONE] <= T[TWO]


def test_operators_of_concepts_ask_the_bundled_taxonomy() -> None:
    assert LLM <= GenerativeAI
    assert LLM < GenerativeAI
    assert GenerativeAI >= LLM
    assert GenerativeAI > LLM
    assert LLM <= LLM
    assert not LLM < LLM
    assert not LLM > LLM
    assert not GAN >= LLM
    assert models.GPT_5 in LLM
    assert models.CLIP not in GenerativeAI
    from genai_taxonomy import series

    assert models.GEMINI_2_5_PRO in series.GEMINI_2_5
    assert not qualities.Inaccuracy <= qualities.Hallucination


def test_operators_never_answer_for_strangers() -> None:
    with pytest.raises(UnknownNameError):
        _ = LOW <= GenerativeAI
    with pytest.raises(UnknownNameError):
        _ = GenerativeAI > LOW
    with pytest.raises(ConflictingConceptError):
        _ = ModelFamily("llm", "Little language model") <= GenerativeAI
    with pytest.raises(UnknownNameError):
        _ = ONE in LLM
    with pytest.raises(ConflictingConceptError):
        _ = Model("gpt-5", "Five") in LLM
    untyped: Any = LLM
    for compare in (
        lambda: untyped <= modalities.Text,
        lambda: untyped < modalities.Text,
        lambda: untyped >= modalities.Text,
        lambda: untyped > modalities.Text,
        lambda: GAN in untyped,
        lambda: "gpt-5" in untyped,
    ):
        with pytest.raises(TypeError):
            compare()


def test_truths_are_those_of_the_questions() -> None:
    for family in (TOP, MIDDLE, LOW, SIDE):
        for fact in T[family].performs:
            assert fact.truth is T.can(family, performs=fact.value, every=True).truth
    assert isinstance(T["one"], Entry)
    assert T[MIDDLE].strengths[1].truth is Truth.YES


def test_a_default_is_silent_where_the_opposite_is_derived() -> None:
    picture, photo = Modality("picture", "Picture"), Modality("photo", "Photo")
    maker, mute = ModelFamily("maker", "Maker"), ModelFamily("mute", "Mute")
    world = Taxonomy(()).extend(
        picture,
        entry(photo, subset_of(picture, cite=BOOK)),
        entry(maker, typically(produces=photo, cite=BOOK)),
        entry(mute, subset_of(maker, cite=BOOK), never(produces=picture, cite=BOOK)),
    )
    assert shown(world.describe(maker).produces) == [("Photo", "typically", "own", "yes")]
    assert shown(world.describe(mute).produces) == [("Picture", "none", "own", "yes")]
