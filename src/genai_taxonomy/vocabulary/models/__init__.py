"""Releases of models, each with what it takes and gives in full."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.models import (
    adversarial,
    adversarial_networks,
    anthropic,
    anthropic_claude_4,
    audio,
    audio_codecs,
    autoencoders,
    bridges,
    captioners,
    computer_use,
    conditional_gans,
    decisions,
    deepseek,
    detection,
    diffusion,
    documents,
    embeddings,
    embodied,
    ernie,
    fields_and_agents,
    flux,
    gemini,
    gemini_thinking,
    genomes,
    google_language,
    graphs_and_weather,
    hearing,
    hosted_images,
    image_adapters,
    image_editing,
    image_flows,
    image_text,
    image_tokens,
    image_transformers,
    laboratories,
    language_alternatives,
    language_china,
    language_code,
    language_diffusion,
    language_history,
    language_institutes,
    language_knowledge,
    language_open,
    language_small,
    language_tuned,
    language_understanding,
    latent_diffusion,
    likelihood,
    llama,
    mistral,
    molecules,
    more_generators,
    more_language,
    more_language_business,
    more_language_china,
    more_language_claude,
    more_language_deepseek,
    more_language_gemini,
    more_language_gpt_5,
    more_language_hosted,
    more_language_open,
    more_language_research,
    more_language_small,
    more_language_variety,
    more_speech,
    more_vision,
    more_vision_language,
    motion,
    multimodal,
    multimodal_fusion,
    music,
    omni,
    openai_gpt,
    openai_gpt_4,
    openai_gpt_4o,
    openai_reasoning,
    pixels,
    preferences,
    protein_design,
    proteins,
    qwen,
    rankers,
    recognition,
    reconstruction,
    representation,
    segmentation,
    sequence_to_sequence,
    shapes,
    space,
    speech,
    speech_cleaning,
    speech_understanding,
    spoken_language,
    stable_diffusion,
    statistical,
    tables,
    talking_heads,
    text_to_image,
    time_series,
    video,
    video_open,
    video_research,
    video_tokens,
    vision_language,
    vision_language_china,
    visual_assistants,
    voice_conversion,
    waveforms,
    worlds,
    worlds_open,
    zero_shot_speech,
)
from genai_taxonomy.vocabulary.models.adversarial import *
from genai_taxonomy.vocabulary.models.adversarial_networks import *
from genai_taxonomy.vocabulary.models.anthropic import *
from genai_taxonomy.vocabulary.models.anthropic_claude_4 import *
from genai_taxonomy.vocabulary.models.audio import *
from genai_taxonomy.vocabulary.models.audio_codecs import *
from genai_taxonomy.vocabulary.models.autoencoders import *
from genai_taxonomy.vocabulary.models.bridges import *
from genai_taxonomy.vocabulary.models.captioners import *
from genai_taxonomy.vocabulary.models.computer_use import *
from genai_taxonomy.vocabulary.models.conditional_gans import *
from genai_taxonomy.vocabulary.models.decisions import *
from genai_taxonomy.vocabulary.models.deepseek import *
from genai_taxonomy.vocabulary.models.detection import *
from genai_taxonomy.vocabulary.models.diffusion import *
from genai_taxonomy.vocabulary.models.documents import *
from genai_taxonomy.vocabulary.models.embeddings import *
from genai_taxonomy.vocabulary.models.embodied import *
from genai_taxonomy.vocabulary.models.ernie import *
from genai_taxonomy.vocabulary.models.fields_and_agents import *
from genai_taxonomy.vocabulary.models.flux import *
from genai_taxonomy.vocabulary.models.gemini import *
from genai_taxonomy.vocabulary.models.gemini_thinking import *
from genai_taxonomy.vocabulary.models.genomes import *
from genai_taxonomy.vocabulary.models.google_language import *
from genai_taxonomy.vocabulary.models.graphs_and_weather import *
from genai_taxonomy.vocabulary.models.hearing import *
from genai_taxonomy.vocabulary.models.hosted_images import *
from genai_taxonomy.vocabulary.models.image_adapters import *
from genai_taxonomy.vocabulary.models.image_editing import *
from genai_taxonomy.vocabulary.models.image_flows import *
from genai_taxonomy.vocabulary.models.image_text import *
from genai_taxonomy.vocabulary.models.image_tokens import *
from genai_taxonomy.vocabulary.models.image_transformers import *
from genai_taxonomy.vocabulary.models.laboratories import *
from genai_taxonomy.vocabulary.models.language_alternatives import *
from genai_taxonomy.vocabulary.models.language_china import *
from genai_taxonomy.vocabulary.models.language_code import *
from genai_taxonomy.vocabulary.models.language_diffusion import *
from genai_taxonomy.vocabulary.models.language_history import *
from genai_taxonomy.vocabulary.models.language_institutes import *
from genai_taxonomy.vocabulary.models.language_knowledge import *
from genai_taxonomy.vocabulary.models.language_open import *
from genai_taxonomy.vocabulary.models.language_small import *
from genai_taxonomy.vocabulary.models.language_tuned import *
from genai_taxonomy.vocabulary.models.language_understanding import *
from genai_taxonomy.vocabulary.models.latent_diffusion import *
from genai_taxonomy.vocabulary.models.likelihood import *
from genai_taxonomy.vocabulary.models.llama import *
from genai_taxonomy.vocabulary.models.mistral import *
from genai_taxonomy.vocabulary.models.molecules import *
from genai_taxonomy.vocabulary.models.more_generators import *
from genai_taxonomy.vocabulary.models.more_language import *
from genai_taxonomy.vocabulary.models.more_language_business import *
from genai_taxonomy.vocabulary.models.more_language_china import *
from genai_taxonomy.vocabulary.models.more_language_claude import *
from genai_taxonomy.vocabulary.models.more_language_deepseek import *
from genai_taxonomy.vocabulary.models.more_language_gemini import *
from genai_taxonomy.vocabulary.models.more_language_gpt_5 import *
from genai_taxonomy.vocabulary.models.more_language_hosted import *
from genai_taxonomy.vocabulary.models.more_language_open import *
from genai_taxonomy.vocabulary.models.more_language_research import *
from genai_taxonomy.vocabulary.models.more_language_small import *
from genai_taxonomy.vocabulary.models.more_language_variety import *
from genai_taxonomy.vocabulary.models.more_speech import *
from genai_taxonomy.vocabulary.models.more_vision import *
from genai_taxonomy.vocabulary.models.more_vision_language import *
from genai_taxonomy.vocabulary.models.motion import *
from genai_taxonomy.vocabulary.models.multimodal import *
from genai_taxonomy.vocabulary.models.multimodal_fusion import *
from genai_taxonomy.vocabulary.models.music import *
from genai_taxonomy.vocabulary.models.omni import *
from genai_taxonomy.vocabulary.models.openai_gpt import *
from genai_taxonomy.vocabulary.models.openai_gpt_4 import *
from genai_taxonomy.vocabulary.models.openai_gpt_4o import *
from genai_taxonomy.vocabulary.models.openai_reasoning import *
from genai_taxonomy.vocabulary.models.pixels import *
from genai_taxonomy.vocabulary.models.preferences import *
from genai_taxonomy.vocabulary.models.protein_design import *
from genai_taxonomy.vocabulary.models.proteins import *
from genai_taxonomy.vocabulary.models.qwen import *
from genai_taxonomy.vocabulary.models.rankers import *
from genai_taxonomy.vocabulary.models.recognition import *
from genai_taxonomy.vocabulary.models.reconstruction import *
from genai_taxonomy.vocabulary.models.representation import *
from genai_taxonomy.vocabulary.models.segmentation import *
from genai_taxonomy.vocabulary.models.sequence_to_sequence import *
from genai_taxonomy.vocabulary.models.shapes import *
from genai_taxonomy.vocabulary.models.space import *
from genai_taxonomy.vocabulary.models.speech import *
from genai_taxonomy.vocabulary.models.speech_cleaning import *
from genai_taxonomy.vocabulary.models.speech_understanding import *
from genai_taxonomy.vocabulary.models.spoken_language import *
from genai_taxonomy.vocabulary.models.stable_diffusion import *
from genai_taxonomy.vocabulary.models.statistical import *
from genai_taxonomy.vocabulary.models.tables import *
from genai_taxonomy.vocabulary.models.talking_heads import *
from genai_taxonomy.vocabulary.models.text_to_image import *
from genai_taxonomy.vocabulary.models.time_series import *
from genai_taxonomy.vocabulary.models.video import *
from genai_taxonomy.vocabulary.models.video_open import *
from genai_taxonomy.vocabulary.models.video_research import *
from genai_taxonomy.vocabulary.models.video_tokens import *
from genai_taxonomy.vocabulary.models.vision_language import *
from genai_taxonomy.vocabulary.models.vision_language_china import *
from genai_taxonomy.vocabulary.models.visual_assistants import *
from genai_taxonomy.vocabulary.models.voice_conversion import *
from genai_taxonomy.vocabulary.models.waveforms import *
from genai_taxonomy.vocabulary.models.worlds import *
from genai_taxonomy.vocabulary.models.worlds_open import *
from genai_taxonomy.vocabulary.models.zero_shot_speech import *

# The best known come first: of several witnesses an answer names the first.
ENTRIES: Final[tuple[Entry, ...]] = (
    *stable_diffusion.ENTRIES,
    *language_understanding.ENTRIES,
    *openai_gpt.ENTRIES,
    *openai_gpt_4o.ENTRIES,
    *openai_gpt_4.ENTRIES,
    *adversarial.ENTRIES,
    *adversarial_networks.ENTRIES,
    *autoencoders.ENTRIES,
    *conditional_gans.ENTRIES,
    *image_tokens.ENTRIES,
    *likelihood.ENTRIES,
    *pixels.ENTRIES,
    *language_open.ENTRIES,
    *llama.ENTRIES,
    *language_code.ENTRIES,
    *mistral.ENTRIES,
    *qwen.ENTRIES,
    *deepseek.ENTRIES,
    *language_china.ENTRIES,
    *language_small.ENTRIES,
    *language_institutes.ENTRIES,
    *language_alternatives.ENTRIES,
    *language_diffusion.ENTRIES,
    *openai_reasoning.ENTRIES,
    *anthropic.ENTRIES,
    *google_language.ENTRIES,
    *gemini.ENTRIES,
    *laboratories.ENTRIES,
    *ernie.ENTRIES,
    *anthropic_claude_4.ENTRIES,
    *language_tuned.ENTRIES,
    *gemini_thinking.ENTRIES,
    *captioners.ENTRIES,
    *documents.ENTRIES,
    *embodied.ENTRIES,
    *image_text.ENTRIES,
    *multimodal.ENTRIES,
    *omni.ENTRIES,
    *vision_language.ENTRIES,
    *visual_assistants.ENTRIES,
    *computer_use.ENTRIES,
    *multimodal_fusion.ENTRIES,
    *vision_language_china.ENTRIES,
    *audio.ENTRIES,
    *hearing.ENTRIES,
    *speech.ENTRIES,
    *speech_understanding.ENTRIES,
    *spoken_language.ENTRIES,
    *waveforms.ENTRIES,
    *zero_shot_speech.ENTRIES,
    *embeddings.ENTRIES,
    *video_research.ENTRIES,
    *video_tokens.ENTRIES,
    *video_open.ENTRIES,
    *video.ENTRIES,
    *talking_heads.ENTRIES,
    *space.ENTRIES,
    *shapes.ENTRIES,
    *motion.ENTRIES,
    *worlds.ENTRIES,
    *worlds_open.ENTRIES,
    *recognition.ENTRIES,
    *detection.ENTRIES,
    *segmentation.ENTRIES,
    *representation.ENTRIES,
    *audio_codecs.ENTRIES,
    *music.ENTRIES,
    *voice_conversion.ENTRIES,
    *sequence_to_sequence.ENTRIES,
    *diffusion.ENTRIES,
    *flux.ENTRIES,
    *hosted_images.ENTRIES,
    *image_adapters.ENTRIES,
    *image_editing.ENTRIES,
    *image_flows.ENTRIES,
    *image_transformers.ENTRIES,
    *latent_diffusion.ENTRIES,
    *text_to_image.ENTRIES,
    *language_history.ENTRIES,
    *language_knowledge.ENTRIES,
    *decisions.ENTRIES,
    *rankers.ENTRIES,
    *genomes.ENTRIES,
    *graphs_and_weather.ENTRIES,
    *molecules.ENTRIES,
    *preferences.ENTRIES,
    *protein_design.ENTRIES,
    *proteins.ENTRIES,
    *tables.ENTRIES,
    *time_series.ENTRIES,
    *more_generators.ENTRIES,
    *more_language.ENTRIES,
    *more_language_business.ENTRIES,
    *more_language_china.ENTRIES,
    *more_language_claude.ENTRIES,
    *more_language_deepseek.ENTRIES,
    *more_language_gemini.ENTRIES,
    *more_language_gpt_5.ENTRIES,
    *more_language_hosted.ENTRIES,
    *more_language_open.ENTRIES,
    *more_language_research.ENTRIES,
    *more_language_small.ENTRIES,
    *more_language_variety.ENTRIES,
    *more_speech.ENTRIES,
    *more_vision.ENTRIES,
    *more_vision_language.ENTRIES,
    *bridges.ENTRIES,
    *fields_and_agents.ENTRIES,
    *reconstruction.ENTRIES,
    *speech_cleaning.ENTRIES,
    *statistical.ENTRIES,
)
