"""Construction of concepts, sources and claims: what is checked, and what errors say."""

from __future__ import annotations

import gc
import pickle
import weakref
from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pytest

from genai_taxonomy import (
    GAN,
    LLM,
    VAE,
    Architecture,
    Aspect,
    AspectText,
    Assertion,
    Category,
    Citation,
    Claim,
    Complete,
    Concept,
    GenerativeAI,
    Individual,
    InvalidValueError,
    Literal,
    MissingEvidenceError,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Quantifier,
    Relation,
    Source,
    Sufficient,
    Task,
    Weights,
    WrongFacetError,
    architectures,
    modalities,
    models,
    series,
    sources,
    tasks,
)
from genai_taxonomy.collection import collection_paused

PAGE = Source("page", title="A page", authors=("We",), year=2026, url="https://example.org")
CITE = (Citation(PAGE),)


def error(kind: type[Exception], make: Callable[[], object]) -> str:
    with pytest.raises(kind) as caught:
        make()
    # Errors survive the way between processes with all that they carry.
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), copy.args, str(copy)) == (type(caught.value), caught.value.args, str(caught.value))
    return str(caught.value)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: ModelFamily("Gan", "GAN"),
            "id of a concept is 'Gan': an id is lower-case ASCII words and digits joined by hyphens",
        ),
        (
            lambda: ModelFamily("gаn", "GAN"),  # the second letter is Cyrillic
            "id of a concept is 'gаn': an id is lower-case ASCII words and digits joined by hyphens",
        ),
        (
            lambda: ModelFamily("../gan", "GAN"),
            "id of a concept is '../gan': an id is lower-case ASCII words and digits joined by hyphens",
        ),
        (
            lambda: ModelFamily(cast("str", 5), "GAN"),
            "id of a concept is 5: an id is lower-case ASCII words and digits joined by hyphens",
        ),
        (lambda: ModelFamily("gan", cast("str", 5)), "label of gan is 5: a text is a str"),
        (lambda: ModelFamily("gan", ""), "label of gan is '': a text is one printable line without spaces around it"),
        (
            lambda: ModelFamily("gan", "a\nb"),
            "label of gan is 'a\\nb': a text is one printable line without spaces around it",
        ),
        (
            lambda: ModelFamily("gan", "GAN\u200b"),
            "label of gan is 'GAN\\u200b': a text is one printable line without spaces around it",
        ),
        (
            lambda: ModelFamily("gan", "e\u0301"),
            "label of gan is 'e\u0301': a text is in Unicode normal form C",
        ),
        (
            lambda: ModelFamily("gan", "GAN", definition=" x"),
            "definition of gan is ' x': a text is one printable line without spaces around it",
        ),
        (
            lambda: ModelFamily("gan", "GAN", aliases=cast("tuple[str, ...]", "abc")),
            "aliases of gan is 'abc': a tuple of str is needed",
        ),
        (
            lambda: ModelFamily("gan", "GAN", aliases=("",)),
            "aliases of gan is '': a text is one printable line without spaces around it",
        ),
        (
            lambda: ModelFamily("gan", "GAN", defined_by=cast("tuple[Citation, ...]", ("page",))),
            "defined_by of gan is ('page',): a tuple of Citation is needed",
        ),
        (lambda: Concept("gan", "GAN"), "Concept is 'Concept': build one of the facets, such as ModelFamily"),
        (lambda: Category("gan", "GAN"), "Concept is 'Category': build one of the facets, such as ModelFamily"),
        (lambda: Individual("gan", "GAN"), "Concept is 'Individual': build one of the facets, such as ModelFamily"),
        (
            lambda: Model("m", "M", released=cast("date", "2024-01-01")),
            "released of m is '2024-01-01': a datetime.date is needed",
        ),
        (
            lambda: Model("m", "M", weights=cast("Weights", "open")),
            "weights of m is 'open': Weights.OPEN, Weights.CLOSED or None",
        ),
        (
            lambda: Model("m", "M", undetermined=cast("tuple[ModelFamily, ...]", (modalities.Text,))),
            "undetermined of m is (<Modality text>,): a tuple of ModelFamily is needed",
        ),
        (
            lambda: Source("page", title="A", authors=(), year=1999, url="x"),
            "authors of page is (): name an author or an organisation",
        ),
        (
            lambda: Source("page", title="A", authors=("A",), year=True, url="x"),
            "year of page is True: a year is an int of four digits, or None",
        ),
        (
            lambda: Source("page", title="A", authors=("A",), year=99, url="x"),
            "year of page is 99: a year is an int of four digits, or None",
        ),
        (lambda: Source("page", title="A", authors=("A",), year=1999), "place of page is None: give arxiv, doi or url"),
        (lambda: PAGE.at(""), "locator into page is '': name a section, page or statement"),
        (
            lambda: AspectText(Aspect("mechanism", "Mechanism"), "a\x1bb"),
            "AspectText.text is 'a\\x1bb': a text is one printable line without spaces around it",
        ),
        (
            lambda: Assertion(LLM, Relation.SUBSET_OF, GenerativeAI, Quantifier.SOME, evidence=CITE),
            "quantifier of Large language model: subset of Generative AI is <Quantifier.SOME: 'some'>: "
            "this relation takes ALL only",
        ),
        (
            lambda: Assertion(models.GPT_3, Relation.ACCEPTS, modalities.Text, Quantifier.TYPICALLY, evidence=CITE),
            "quantifier of GPT-3: accepts Text is <Quantifier.TYPICALLY: 'typically'>: an individual takes ALL or NONE",
        ),
        (
            lambda: Assertion(LLM, Relation.SUBSET_OF, LLM, evidence=CITE),
            "object of subset of after llm is 'llm': name another concept",
        ),
        (
            lambda: Assertion(LLM, Relation.SUBSET_OF, GenerativeAI, evidence=cast("Any", ("page",))),
            "evidence of Large language model: subset of Generative AI is 'page': a Citation or a Source is needed",
        ),
        (
            lambda: Complete(LLM, Relation.HAS, evidence=CITE),
            "relation of Complete for llm is <Relation.HAS: 'has'>: one of ACCEPTS, PERFORMS, PRODUCES, TRAINED_WITH, "
            "USES is needed",
        ),
        (lambda: Sufficient(LLM, (), evidence=CITE), "conditions for llm is (): give positive literals"),
    ],
)
def test_a_wrong_value_is_refused(make: Callable[[], object], message: str) -> None:
    assert error(InvalidValueError, make) == message


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Assertion(LLM, Relation.ACCEPTS, tasks.Summarization, evidence=CITE),
            "object of accepts after llm takes Modality, but 'summarization' is a Task",
        ),
        (
            lambda: Assertion(modalities.Text, Relation.ACCEPTS, modalities.Text, evidence=CITE),
            "subject of accepts takes ModelFamily or ModelSeries or Individual or Task, but 'text' is a Modality",
        ),
        (
            lambda: Assertion(LLM, Relation.SUBSET_OF, modalities.Text, evidence=CITE),
            "object of subset of after llm takes ModelFamily, but 'text' is a Modality",
        ),
        (
            lambda: Assertion(LLM, Relation.SUBSET_OF, series.LLAMA_4, evidence=CITE),
            "object of subset of after llm takes ModelFamily, but 'llama-4' is a ModelSeries",
        ),
        (
            lambda: Assertion(series.LLAMA_4, Relation.DISJOINT_WITH, GAN, evidence=CITE),
            "object of disjoint with after llama-4 takes ModelSeries, but 'gan' is a ModelFamily",
        ),
        (
            lambda: Complete(cast("ModelFamily", modalities.Text), Relation.USES, evidence=CITE),
            "subject of Complete takes ModelFamily or ModelSeries or Individual, but 'text' is a Modality",
        ),
        (
            lambda: Sufficient(cast("ModelFamily", "llm"), (Literal(Relation.MEMBER_OF, GAN),), evidence=CITE),
            "family of Sufficient takes ModelFamily, but 'llm' is a str",
        ),
        (
            lambda: ModelFamily("old", "Old", replaced_by=modalities.Text),
            "replaced_by of old takes ModelFamily, but 'text' is a Modality",
        ),
        (
            lambda: Model("m", "M", series=cast("ModelSeries", "llama")),
            "series of m takes ModelSeries, but 'llama' is a str",
        ),
    ],
)
def test_a_wrong_facet_is_refused(make: Callable[[], object], message: str) -> None:
    assert error(WrongFacetError, make) == message


def test_claims_take_enums_and_citations() -> None:
    assert error(
        InvalidValueError, lambda: Assertion(LLM, cast("Relation", "subset_of"), GenerativeAI, evidence=CITE)
    ) == (
        "relation and quantifier of a claim about Large language model is ('subset_of', <Quantifier.ALL: 'all'>): "
        "a Relation and a Quantifier are needed"
    )
    assert error(
        InvalidValueError,
        lambda: Assertion(LLM, Relation.SUBSET_OF, GAN, evidence=CITE, disputed_by=cast("Any", ("page",))),
    ) == (
        "disputed_by of Large language model: subset of Generative adversarial network is 'page': "
        "a Citation or a Source is needed"
    )
    assert Claim(evidence=CITE).concepts == ()


def test_a_source_stands_for_the_whole_of_it() -> None:
    assert Claim(evidence=cast("Any", PAGE)).evidence == CITE
    assert Claim(evidence=cast("Any", (PAGE, CITE[0]))).evidence == (CITE[0], CITE[0])


def test_building_leaves_the_collector_as_it_was() -> None:
    assert gc.isenabled()
    with collection_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    try:
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
        gc.freeze()
        frozen = gc.get_freeze_count()
        with collection_paused(for_good=True):
            pass
        assert gc.get_freeze_count() == frozen
    finally:
        gc.unfreeze()
        gc.enable()


class Ring:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.own = self


def test_what_is_built_again_and_again_leaves_no_garbage() -> None:
    rings: list[weakref.ref[Ring]] = []
    for _ in range(5_000):
        with collection_paused():
            rings.append(weakref.ref(Ring()))
    assert sum(ring() is not None for ring in rings) < len(rings)


def test_what_is_built_for_good_counts_as_old() -> None:
    with collection_paused(for_good=True):
        built = Ring()
    assert any(old is built for old in gc.get_objects(generation=2))


def test_evidence_is_demanded() -> None:
    assert error(MissingEvidenceError, lambda: Assertion(LLM, Relation.SUBSET_OF, GAN, evidence=())) == (
        "no evidence for the claim 'Large language model: subset of Generative adversarial network': "
        "give at least one Citation as evidence"
    )


def test_content_decides_equality_and_the_id_the_hash() -> None:
    one, same, other = Modality("text", "Text"), Modality("text", "Text"), Modality("text", "Prose")
    assert one == same
    assert one != other
    assert hash(one) == hash(other)
    assert one != Task("text", "Text")
    assert one != "text"
    assert one.differing(other) == ("label",)
    assert one.differing(Task("text", "Text")) == ("facet",)
    assert len({one, same, other}) == 2


def test_labels_may_be_in_any_script() -> None:
    assert ModelFamily("language-model", "Языковая модель").label == "Языковая модель"
    assert Modality("text", "Texte écrit").label == "Texte écrit"


def test_values_are_frozen_and_slotted() -> None:
    for value in (LLM, models.GPT_5, PAGE, CITE[0], Literal(Relation.USES, architectures.Transformer)):
        with pytest.raises(AttributeError):
            value.__setattr__(next(iter(type(value).__slots__), "id") or "id", "x")
        assert not hasattr(value, "__dict__")


def test_sources_print_as_citations() -> None:
    assert str(sources.KINGMA_2013) == "Kingma & Welling 2013"
    assert str(sources.HO_2020.at("section 4")) == "Ho et al. 2020, section 4"
    assert str(sources.VAN_DEN_OORD_2016_A) == "van den Oord et al. 2016"
    assert str(sources.OPENAI_2023) == "OpenAI 2023"
    assert str(sources.ARTICLE) == "Aezion n.d."
    assert str(sources.GOODFELLOW_2016_A) == "Goodfellow 2016"
    assert str(Source("x", title="X", authors=("A B", "et al."), year=2020, url="u")) == "B et al. 2020"


def test_links() -> None:
    assert sources.HO_2020.link == "https://arxiv.org/abs/2006.11239"
    assert sources.BANH_2023.link == "https://doi.org/10.1007/s12525-023-00680-1"
    assert PAGE.link == "https://example.org"


def test_claims_read_as_sentences() -> None:
    literal = Literal(Relation.PRODUCES, modalities.Image)
    assert (str(literal), str(~literal), ~~literal) == ("produces Image", "does not produce Image", literal)
    assert str(Assertion(VAE, Relation.USES, architectures.Autoencoder, Quantifier.SOME, evidence=CITE)) == (
        "Variational autoencoder: some uses Autoencoder"
    )
    refused = Assertion(models.CLIP, Relation.PRODUCES, modalities.Image, Quantifier.NONE, evidence=CITE)
    assert str(refused) == "CLIP: not produces Image"
    text = AspectText(Aspect("mechanism", "Mechanism"), "Works.")
    described = Assertion(VAE, Relation.DESCRIBED, text, Quantifier.TYPICALLY, evidence=CITE)
    assert str(described) == "Variational autoencoder: typically described Mechanism: Works."
    assert described.concepts == (VAE, text.aspect)
    assert str(Complete(VAE, Relation.USES, evidence=CITE)) == (
        "Variational autoencoder: uses nothing but what is stated"
    )
    assert str(Sufficient(VAE, (literal,), evidence=CITE)) == "Variational autoencoder: whatever produces Image"


def test_disputes_can_be_settled() -> None:
    disputed = Assertion(LLM, Relation.SUBSET_OF, GAN, evidence=CITE, disputed_by=(PAGE.at("p. 1"),))
    assert disputed.disputed
    assert disputed.settled() == Assertion(LLM, Relation.SUBSET_OF, GAN, evidence=CITE)
    assert disputed.settled().settled() is not disputed
    assert disputed.cites(PAGE)
    assert not disputed.cites(sources.HO_2020)


def test_reprs_are_short_for_concepts_and_whole_for_values() -> None:
    assert repr(LLM) == "<ModelFamily llm>"
    assert repr(Citation(PAGE, "p. 2")) == f"Citation(source={PAGE!r}, locator='p. 2')"
    assert str(architectures.Transformer) == "Transformer"
    assert isinstance(Architecture("x", "X"), Category)
    assert isinstance(Product("x", "X"), Individual)
