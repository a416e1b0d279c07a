"""Which of our models may answer customers from screenshots?

A company keeps its own register of models beside the bundled taxonomy: its own families, its own models, and what
its documents say of them. Every answer comes with the reasons that led to it.

    python examples/house_models.py
    python examples/house_models.py --accepts text --produces image
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from genai_taxonomy import (
    LLM,
    Answer,
    LatentDiffusionModel,
    Model,
    ModelFamily,
    Relation,
    Source,
    Taxonomy,
    TaxonomyError,
    Truth,
    modalities,
)
from genai_taxonomy.authoring import complete, disjoint_with, entry, every, member_of, subset_of

# Whatever is stated needs a source. Ours is a page of the company's own.
REGISTER = Source(
    "acme-register",
    title="Register of models",
    authors=("Acme model board",),
    organisation=True,
    year=2026,
    url="https://models.acme.example",
)

# Two families of our own. They need not be about technology: any set of models will do.
Approved = ModelFamily("acme-approved", "Approved for customers", definition="Models that may talk to customers.")
Internal = ModelFamily("acme-internal", "Internal only", definition="Models for employees alone.")

# A family below a bundled one: all that is known of LLMs holds for it too.
Assistant = ModelFamily("acme-assistant", "Acme assistant", definition="Our tuned LLMs.")

# Our models. What is not said of them stays unknown, until `complete` says that there is no more.
CLERK = Model("acme-clerk", "Clerk", developer="Acme")
LOOKER = Model("acme-looker", "Looker", developer="Acme")
PAINTER = Model("acme-painter", "Painter", developer="Acme")
SCOUT = Model("acme-scout", "Scout", developer="Acme")
MODELS = (CLERK, LOOKER, PAINTER, SCOUT)

# `extend` returns a new taxonomy and leaves the bundled one as it is. An entry is a concept and what is said of it.
ACME = Taxonomy.bundled().extend(
    entry(Internal),
    entry(Approved, disjoint_with(Internal, cite=REGISTER.at("rule 1"))),
    entry(Assistant, subset_of(LLM, cite=REGISTER.at("rule 2"))),
    entry(
        CLERK,
        member_of(Approved, cite=REGISTER.at("sheet 1")),
        every(accepts=modalities.Text, produces=modalities.Text, cite=REGISTER.at("sheet 1")),
        complete(Relation.ACCEPTS, Relation.PRODUCES, cite=REGISTER.at("sheet 1")),
    ),
    entry(
        LOOKER,
        member_of(Assistant, Approved, cite=REGISTER.at("sheet 2")),
        every(accepts=modalities.Image, cite=REGISTER.at("sheet 2")),
    ),
    entry(
        PAINTER,
        member_of(LatentDiffusionModel, Internal, cite=REGISTER.at("sheet 3")),
        every(accepts=modalities.Text, produces=modalities.Image, cite=REGISTER.at("sheet 3")),
    ),
    # Scout is new: nobody has decided yet who may use it.
    entry(
        SCOUT,
        every(accepts=(modalities.Text, modalities.Image), produces=modalities.Text, cite=REGISTER.at("sheet 4")),
    ),
    version="acme-1",
)


def may_serve(model: Model, accepts: Sequence[str], produces: Sequence[str]) -> Answer:
    """Answer whether one of our models is approved and takes and gives all of this."""
    return ACME.can(model, is_a=Approved, accepts=tuple(accepts), produces=tuple(produces))


def main() -> int:
    """Print an answer with its reasons for each model, then those to choose from."""
    parser = argparse.ArgumentParser(description="Which of our models may serve customers?")
    parser.add_argument("--accepts", nargs="+", default=["image"], metavar="NAME", help="inputs, by default image")
    parser.add_argument("--produces", nargs="+", default=["text"], metavar="NAME", help="outputs, by default text")
    arguments = parser.parse_args()
    try:
        answers = {model: may_serve(model, arguments.accepts, arguments.produces) for model in MODELS}
    except TaxonomyError as error:  # a misspelt modality, say; the message names the nearest ones
        print(error, file=sys.stderr)
        return 2
    for answer in answers.values():
        print(f"{answer}\n")
    # What nobody stated, or what sources dispute, is no "no": it is a question for the board.
    undecided = (Truth.UNKNOWN, Truth.CONTESTED)
    for title, truths in (("Use", (Truth.YES,)), ("Ask the board about", undecided)):
        names = [model.label for model, answer in answers.items() if answer.truth in truths]
        print(f"{title}: {', '.join(names) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
