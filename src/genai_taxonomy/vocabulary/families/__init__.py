"""The model families, a module for each way of telling them apart."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.families import (
    adversarial,
    audio,
    autoencoders,
    autoregressive,
    diffusion,
    general,
    language,
    likelihood,
    multimodal,
    science,
    visual,
)
from genai_taxonomy.vocabulary.families.adversarial import *
from genai_taxonomy.vocabulary.families.audio import *
from genai_taxonomy.vocabulary.families.autoencoders import *
from genai_taxonomy.vocabulary.families.autoregressive import *
from genai_taxonomy.vocabulary.families.diffusion import *
from genai_taxonomy.vocabulary.families.general import *
from genai_taxonomy.vocabulary.families.language import *
from genai_taxonomy.vocabulary.families.likelihood import *
from genai_taxonomy.vocabulary.families.multimodal import *
from genai_taxonomy.vocabulary.families.science import *
from genai_taxonomy.vocabulary.families.visual import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *general.ENTRIES,
    *likelihood.ENTRIES,
    *autoencoders.ENTRIES,
    *adversarial.ENTRIES,
    *diffusion.ENTRIES,
    *autoregressive.ENTRIES,
    *language.ENTRIES,
    *multimodal.ENTRIES,
    *visual.ENTRIES,
    *audio.ENTRIES,
    *science.ENTRIES,
)
