"""What the vocabulary cites, each checked against public material; ``checked`` says how."""

from __future__ import annotations

from genai_taxonomy.vocabulary.backbone import sources as backbone
from genai_taxonomy.vocabulary.backbone.sources import *
from genai_taxonomy.vocabulary.sources import (
    audio,
    diffusion,
    foundations,
    language,
    mechanisms,
    models_audio,
    models_images,
    models_language_closed,
    models_language_open,
    models_language_other,
    models_mechanisms,
    models_multimodal,
    models_science,
    models_speech,
    models_vision,
    networks,
    qualities,
    tasks,
    training,
    vision_tasks,
    visual,
)
from genai_taxonomy.vocabulary.sources.audio import *
from genai_taxonomy.vocabulary.sources.diffusion import *
from genai_taxonomy.vocabulary.sources.foundations import *
from genai_taxonomy.vocabulary.sources.language import *
from genai_taxonomy.vocabulary.sources.mechanisms import *
from genai_taxonomy.vocabulary.sources.models_audio import *
from genai_taxonomy.vocabulary.sources.models_images import *
from genai_taxonomy.vocabulary.sources.models_language_closed import *
from genai_taxonomy.vocabulary.sources.models_language_open import *
from genai_taxonomy.vocabulary.sources.models_language_other import *
from genai_taxonomy.vocabulary.sources.models_mechanisms import *
from genai_taxonomy.vocabulary.sources.models_multimodal import *
from genai_taxonomy.vocabulary.sources.models_science import *
from genai_taxonomy.vocabulary.sources.models_speech import *
from genai_taxonomy.vocabulary.sources.models_vision import *
from genai_taxonomy.vocabulary.sources.networks import *
from genai_taxonomy.vocabulary.sources.products import *
from genai_taxonomy.vocabulary.sources.qualities import *
from genai_taxonomy.vocabulary.sources.tasks import *
from genai_taxonomy.vocabulary.sources.training import *
from genai_taxonomy.vocabulary.sources.vision_tasks import *
from genai_taxonomy.vocabulary.sources.visual import *

__all__: list[str] = []
__all__ += backbone.__all__
__all__ += audio.__all__
__all__ += diffusion.__all__
__all__ += foundations.__all__
__all__ += language.__all__
__all__ += mechanisms.__all__
__all__ += models_audio.__all__
__all__ += models_images.__all__
__all__ += models_language_closed.__all__
__all__ += models_language_open.__all__
__all__ += models_language_other.__all__
__all__ += models_mechanisms.__all__
__all__ += models_multimodal.__all__
__all__ += models_science.__all__
__all__ += models_speech.__all__
__all__ += models_vision.__all__
__all__ += networks.__all__
__all__ += qualities.__all__
__all__ += tasks.__all__
__all__ += training.__all__
__all__ += vision_tasks.__all__
__all__ += visual.__all__
