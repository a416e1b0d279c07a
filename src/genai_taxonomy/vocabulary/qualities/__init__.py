"""What models are good and bad at."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.qualities import (
    abilities,
    control,
    inference,
    language,
    latents,
    reliability,
    samples,
    training,
)
from genai_taxonomy.vocabulary.qualities.abilities import *
from genai_taxonomy.vocabulary.qualities.control import *
from genai_taxonomy.vocabulary.qualities.inference import *
from genai_taxonomy.vocabulary.qualities.language import *
from genai_taxonomy.vocabulary.qualities.latents import *
from genai_taxonomy.vocabulary.qualities.reliability import *
from genai_taxonomy.vocabulary.qualities.samples import *
from genai_taxonomy.vocabulary.qualities.training import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *samples.ENTRIES,
    *control.ENTRIES,
    *inference.ENTRIES,
    *latents.ENTRIES,
    *training.ENTRIES,
    *language.ENTRIES,
    *reliability.ENTRIES,
    *abilities.ENTRIES,
)
