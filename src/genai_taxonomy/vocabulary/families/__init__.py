"""The model families, a module for each way of telling them apart."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.families import (
    adversarial,
    adversarial_uses,
    audio,
    autoencoders,
    autoregressive,
    breadth,
    content,
    data_science,
    diffusion,
    embodied,
    energy,
    flow_matching,
    general,
    guided_diffusion,
    language,
    language_networks,
    language_scope,
    language_tuning,
    language_uses,
    large_language,
    likelihood,
    multimodal,
    omni,
    prediction,
    science,
    space,
    speech,
    video,
    vision,
    visual,
)
from genai_taxonomy.vocabulary.families.adversarial import *
from genai_taxonomy.vocabulary.families.adversarial_uses import *
from genai_taxonomy.vocabulary.families.audio import *
from genai_taxonomy.vocabulary.families.autoencoders import *
from genai_taxonomy.vocabulary.families.autoregressive import *
from genai_taxonomy.vocabulary.families.breadth import *
from genai_taxonomy.vocabulary.families.content import *
from genai_taxonomy.vocabulary.families.data_science import *
from genai_taxonomy.vocabulary.families.diffusion import *
from genai_taxonomy.vocabulary.families.embodied import *
from genai_taxonomy.vocabulary.families.energy import *
from genai_taxonomy.vocabulary.families.flow_matching import *
from genai_taxonomy.vocabulary.families.general import *
from genai_taxonomy.vocabulary.families.guided_diffusion import *
from genai_taxonomy.vocabulary.families.language import *
from genai_taxonomy.vocabulary.families.language_networks import *
from genai_taxonomy.vocabulary.families.language_scope import *
from genai_taxonomy.vocabulary.families.language_tuning import *
from genai_taxonomy.vocabulary.families.language_uses import *
from genai_taxonomy.vocabulary.families.large_language import *
from genai_taxonomy.vocabulary.families.likelihood import *
from genai_taxonomy.vocabulary.families.multimodal import *
from genai_taxonomy.vocabulary.families.omni import *
from genai_taxonomy.vocabulary.families.prediction import *
from genai_taxonomy.vocabulary.families.science import *
from genai_taxonomy.vocabulary.families.space import *
from genai_taxonomy.vocabulary.families.speech import *
from genai_taxonomy.vocabulary.families.video import *
from genai_taxonomy.vocabulary.families.vision import *
from genai_taxonomy.vocabulary.families.visual import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *general.ENTRIES,
    *prediction.ENTRIES,
    *breadth.ENTRIES,
    *content.ENTRIES,
    *likelihood.ENTRIES,
    *energy.ENTRIES,
    *autoencoders.ENTRIES,
    *adversarial.ENTRIES,
    *adversarial_uses.ENTRIES,
    *autoregressive.ENTRIES,
    *diffusion.ENTRIES,
    *guided_diffusion.ENTRIES,
    *flow_matching.ENTRIES,
    *language.ENTRIES,
    *language_networks.ENTRIES,
    *language_uses.ENTRIES,
    *large_language.ENTRIES,
    *language_tuning.ENTRIES,
    *language_scope.ENTRIES,
    *multimodal.ENTRIES,
    *omni.ENTRIES,
    *embodied.ENTRIES,
    *visual.ENTRIES,
    *vision.ENTRIES,
    *video.ENTRIES,
    *space.ENTRIES,
    *audio.ENTRIES,
    *speech.ENTRIES,
    *science.ENTRIES,
    *data_science.ENTRIES,
)
