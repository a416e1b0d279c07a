"""What models are trained for."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.objectives import (
    adversarial,
    denoising,
    distillation,
    fine_tuning,
    likelihood,
    policy_and_preference,
    post_training,
    representation,
    self_supervised,
    supervised,
)
from genai_taxonomy.vocabulary.objectives.adversarial import *
from genai_taxonomy.vocabulary.objectives.denoising import *
from genai_taxonomy.vocabulary.objectives.distillation import *
from genai_taxonomy.vocabulary.objectives.fine_tuning import *
from genai_taxonomy.vocabulary.objectives.likelihood import *
from genai_taxonomy.vocabulary.objectives.policy_and_preference import *
from genai_taxonomy.vocabulary.objectives.post_training import *
from genai_taxonomy.vocabulary.objectives.representation import *
from genai_taxonomy.vocabulary.objectives.self_supervised import *
from genai_taxonomy.vocabulary.objectives.supervised import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *likelihood.ENTRIES,
    *adversarial.ENTRIES,
    *self_supervised.ENTRIES,
    *representation.ENTRIES,
    *denoising.ENTRIES,
    *supervised.ENTRIES,
    *distillation.ENTRIES,
    *fine_tuning.ENTRIES,
    *post_training.ENTRIES,
    *policy_and_preference.ENTRIES,
)
