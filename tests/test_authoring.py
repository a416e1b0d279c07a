"""The short forms in which entries are written."""

from __future__ import annotations

from typing import Any, cast

import pytest

from genai_taxonomy import (
    GAN,
    LLM,
    Aspect,
    AspectText,
    Assertion,
    Claim,
    Complete,
    Criterion,
    GenerativeAI,
    Literal,
    Model,
    ModelFamily,
    Product,
    Quantifier,
    Relation,
    Source,
    Sufficient,
    Trend,
    UseCase,
    WrongFacetError,
    architectures,
    modalities,
    objectives,
    qualities,
    tasks,
)
from genai_taxonomy.authoring import (
    Statement,
    built_on,
    complete,
    described,
    disjoint_with,
    entry,
    every,
    expects,
    member_of,
    never,
    signature,
    some,
    subset_of,
    sufficient,
    suits,
    typically,
)

PAGE = Source("page", title="A page", authors=("We",), year=2026, url="https://example.org")
OTHER = Source("other", title="Another", authors=("They",), year=2026, url="https://example.org/2")
CITE, DISPUTE = (PAGE.at("p. 1"),), (OTHER.at("p. 2"),)
PAINTER = ModelFamily("painter", "Painter")
CASE = UseCase("mood-boards", "Mood boards")


def claims(*statements: Statement, of: Any = PAINTER) -> tuple[Claim, ...]:
    concept, *found = entry(of, *statements)
    assert concept is of
    return cast("tuple[Claim, ...]", tuple(found))


def said(relation: Relation, value: Any, quantifier: Quantifier = Quantifier.ALL, of: Any = PAINTER) -> Assertion:
    return Assertion(of, relation, value, quantifier, evidence=CITE, disputed_by=DISPUTE)


@pytest.mark.parametrize(
    ("short", "quantifier"),
    [
        (every, Quantifier.ALL),
        (typically, Quantifier.TYPICALLY),
        (some, Quantifier.SOME),
        (never, Quantifier.NONE),
    ],
)
def test_quantified_values(short: Any, quantifier: Quantifier) -> None:
    found = claims(
        short(
            accepts=(modalities.Text, modalities.Image),
            produces=modalities.Image,
            performs=tasks.TextToImage,
            uses=architectures.UNet,
            trained_with=objectives.Denoising,
            has=qualities.Hallucination,
            serves=CASE,
            cite=CITE,
            disputed_by=DISPUTE,
        )
    )
    assert found == (
        said(Relation.ACCEPTS, modalities.Text, quantifier),
        said(Relation.ACCEPTS, modalities.Image, quantifier),
        said(Relation.PRODUCES, modalities.Image, quantifier),
        said(Relation.PERFORMS, tasks.TextToImage, quantifier),
        said(Relation.USES, architectures.UNet, quantifier),
        said(Relation.TRAINED_WITH, objectives.Denoising, quantifier),
        said(Relation.HAS, qualities.Hallucination, quantifier),
        said(Relation.SERVES, CASE, quantifier),
    )


def test_relations_between_categories() -> None:
    assert claims(
        subset_of(GenerativeAI, LLM, cite=CITE, disputed_by=DISPUTE), disjoint_with(GAN, cite=CITE, disputed_by=DISPUTE)
    ) == (
        said(Relation.SUBSET_OF, GenerativeAI),
        said(Relation.SUBSET_OF, LLM),
        said(Relation.DISJOINT_WITH, GAN),
    )


def test_individuals() -> None:
    model, product = Model("m", "M"), Product("p", "P")
    assert claims(member_of(LLM, cite=CITE, disputed_by=DISPUTE), of=model) == (
        said(Relation.MEMBER_OF, LLM, of=model),
    )
    assert claims(built_on(model, LLM, cite=CITE, disputed_by=DISPUTE), of=product) == (
        said(Relation.BUILT_ON, model, of=product),
        said(Relation.BUILT_ON, LLM, of=product),
    )


def test_guidance_and_outlook_are_typical() -> None:
    accuracy, growth = Criterion("accuracy", "Accuracy"), Trend("growth", "Growth")
    assert claims(suits(accuracy, cite=CITE, disputed_by=DISPUTE), expects(growth, cite=CITE, disputed_by=DISPUTE)) == (
        said(Relation.SUITS, accuracy, Quantifier.TYPICALLY),
        said(Relation.EXPECTS, growth, Quantifier.TYPICALLY),
    )


def test_descriptions_speak_of_an_individual_as_a_whole() -> None:
    aspect, model = Aspect("mechanism", "Mechanism"), Model("m", "M")
    text = AspectText(aspect, "Works.")
    short = described(aspect, "Works.", cite=CITE, disputed_by=DISPUTE)
    assert claims(short) == (said(Relation.DESCRIBED, text, Quantifier.TYPICALLY),)
    assert claims(short, of=model) == (said(Relation.DESCRIBED, text, of=model),)


def test_signature_requires_every_input_and_output() -> None:
    task = tasks.TextToImage
    assert claims(signature((modalities.Text, modalities.Image), modalities.Video, cite=CITE), of=task) == (
        Assertion(task, Relation.ACCEPTS, modalities.Text, evidence=CITE),
        Assertion(task, Relation.ACCEPTS, modalities.Image, evidence=CITE),
        Assertion(task, Relation.PRODUCES, modalities.Video, evidence=CITE),
    )


def test_complete_and_sufficient() -> None:
    assert claims(
        complete(Relation.ACCEPTS, Relation.USES, cite=CITE, disputed_by=DISPUTE),
        sufficient(is_a=LLM, produces=modalities.Image, cite=CITE, disputed_by=DISPUTE),
    ) == (
        Complete(PAINTER, Relation.ACCEPTS, evidence=CITE, disputed_by=DISPUTE),
        Complete(PAINTER, Relation.USES, evidence=CITE, disputed_by=DISPUTE),
        Sufficient(
            PAINTER,
            (Literal(Relation.MEMBER_OF, LLM), Literal(Relation.PRODUCES, modalities.Image)),
            evidence=CITE,
            disputed_by=DISPUTE,
        ),
    )


def test_a_source_stands_for_the_whole_of_it() -> None:
    whole = claims(every(uses=architectures.UNet, cite=(PAGE, OTHER.at("p. 2"))))
    assert [str(citation) for citation in whole[0].evidence] == ["We 2026", "They 2026, p. 2"]


def test_misplaced_statements() -> None:
    with pytest.raises(WrongFacetError, match="subject of complete takes ModelFamily or ModelSeries or Model"):
        entry(modalities.Text, complete(Relation.ACCEPTS, cite=CITE))
    with pytest.raises(WrongFacetError, match="subject of sufficient takes ModelFamily, but 'text' is a Modality"):
        entry(modalities.Text, sufficient(is_a=LLM, cite=CITE))
    with pytest.raises(TypeError, match="'acepts' is none of accepts, produces, performs"):
        # A misspelt keyword is a type error, and a clear one at run time, too.
        every(acepts=modalities.Text, cite=CITE)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
