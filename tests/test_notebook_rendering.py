"""What IPython makes of a value that a cell ends with."""

from __future__ import annotations

from typing import Any, cast

import pytest
from IPython.core.formatters import DisplayFormatter

from genai_taxonomy import GAN, LLM, VAE, Concept, GenerativeAI, ModelFamily, Taxonomy, compare, describe, explain
from genai_taxonomy.values import Shown
from genai_taxonomy.views.html import to_html
from genai_taxonomy.views.notebook import mimebundle


def shown(value: object, **wanted: list[str]) -> dict[str, str]:
    bundle, _ = cast("Any", DisplayFormatter()).format(value, **wanted)
    return cast("dict[str, str]", bundle)


@pytest.mark.parametrize(
    "value",
    [GAN, describe(GAN), explain(LLM, GenerativeAI), compare(GAN, VAE), Taxonomy.bundled()],
    ids=lambda value: type(value).__name__,
)
def test_a_value_is_shown_as_html_and_as_text(value: Shown) -> None:
    text = repr(value) if isinstance(value, Concept) else str(value)
    assert shown(value) == {"text/plain": text, "text/html": to_html(value)} == mimebundle(value)


def test_one_form_can_be_asked_for() -> None:
    assert shown(GAN, include=["text/plain"]) == {"text/plain": "<ModelFamily gan>"}
    assert shown(GAN, exclude=["text/plain"]) == {"text/html": to_html(GAN)}


def test_a_class_is_shown_as_classes_are() -> None:
    assert shown(ModelFamily) == {"text/plain": "genai_taxonomy.concepts.ModelFamily"}
