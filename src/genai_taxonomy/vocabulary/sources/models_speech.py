"""What describes models of speech, model by model."""

from __future__ import annotations

from genai_taxonomy.evidence import Source

__all__ = [
    "AMODEI_2015",
    "BETKER_2023_C",
    "CASANOVA_2021",
    "CASANOVA_2024",
    "CHEN_2021_F",
    "CHEN_2024_F",
    "CHU_2023",
    "CHU_2024",
    "COQUI_2023",
    "DESPLANQUES_2020",
    "DU_2024",
    "ELEVENLABS_2026",
    "KALCHBRENNER_2018",
    "KAMEOKA_2018",
    "KIM_2020",
    "LI_2023_E",
    "NVIDIA_CANARY",
    "OPENAI_2023_TTS",
    "QIAN_2019",
    "RUBENSTEIN_2023",
    "RVC_2023",
    "SHEN_2017",
    "SHEN_2023_D",
    "SUNO_2023",
    "TANG_2023_D",
    "VAN_DEN_OORD_2017_D",
    "WANG_2017",
    "ZHANG_2023_H",
    "ZHANG_2023_I",
]

AMODEI_2015 = Source(
    "amodei-2015",
    title="Deep Speech 2: End-to-End Speech Recognition in English and Mandarin",
    authors=("Dario Amodei", "Rishita Anubhai", "Eric Battenberg", "et al."),
    year=2015,
    arxiv="1512.02595",
    checked=(
        "id, title, authors, date (8 December 2015), abstract and an account of the networks on public "
        "pages (id not in the reading list)"
    ),
)

BETKER_2023_C = Source(
    "betker-2023-c",
    title="Better speech synthesis through scaling",
    authors=("James Betker",),
    year=2023,
    arxiv="2305.07243",
    checked=(
        "id, title, author and abstract on public pages; licence and an account of the parts in the "
        "author's repository (id not in the reading list)"
    ),
)

CASANOVA_2021 = Source(
    "casanova-2021",
    title="YourTTS: Towards Zero-Shot Multi-Speaker TTS and Zero-Shot Voice Conversion for everyone",
    authors=("Edresson Casanova", "Julian Weber", "Christopher Shulby", "et al."),
    year=2021,
    arxiv="2112.02418",
    checked=(
        "id, title, authors, abstract and licence of the weights in the authors' repository (id not in the "
        "reading list)"
    ),
)

CASANOVA_2024 = Source(
    "casanova-2024",
    title="XTTS: a Massively Multilingual Zero-Shot Text-to-Speech Model",
    authors=("Edresson Casanova", "Kelly Davis", "Eren Gölge", "et al."),
    year=2024,
    arxiv="2406.04904",
    checked=("id, title, authors, date (7 June 2024) and abstract on public pages (id not in the reading list)"),
)

CHEN_2021_F = Source(
    "chen-2021-f",
    title="WavLM: Large-Scale Self-Supervised Pre-Training for Full Stack Speech Processing",
    authors=("Sanyuan Chen", "Chengyi Wang", "Zhengyang Chen", "et al."),
    year=2021,
    arxiv="2110.13900",
    checked=(
        "id, title and weights in the authors' repository; authors and abstract on public pages (id not in "
        "the reading list)"
    ),
)

CHEN_2024_F = Source(
    "chen-2024-f",
    title="F5-TTS: A Fairytaler that Fakes Fluent and Faithful Speech with Flow Matching",
    authors=("Yushen Chen", "Zhikang Niu", "Ziyang Ma", "et al."),
    year=2024,
    arxiv="2410.06885",
    checked=(
        "id, title, authors, architecture, licence and the date of the weights in the authors' repository "
        "(id not in the reading list)"
    ),
)

CHU_2023 = Source(
    "chu-2023",
    title="Qwen-Audio: Advancing Universal Audio Understanding via Unified Large-Scale Audio-Language Models",
    authors=("Yunfei Chu", "Jin Xu", "Xiaohuan Zhou", "et al."),
    year=2023,
    arxiv="2311.07919",
    checked=("id, title, authors, a description and weights in the authors' repository (id not in the reading list)"),
)

CHU_2024 = Source(
    "chu-2024",
    title="Qwen2-Audio Technical Report",
    authors=("Yunfei Chu", "Jin Xu", "Qian Yang", "et al."),
    year=2024,
    arxiv="2407.10759",
    checked=(
        "id, title, authors, dates of report (15 July 2024) and weights and a description in the authors' "
        "repository (id not in the reading list)"
    ),
)

COQUI_2023 = Source(
    "coqui-2023",
    title="Coqui TTS: a library for advanced text-to-speech generation",
    authors=("Coqui",),
    year=2023,
    url="https://github.com/coqui-ai/TTS",
    organisation=True,
    checked=("list of the implemented acoustic models and vocoders, with their papers, in the repository's README"),
)

DESPLANQUES_2020 = Source(
    "desplanques-2020",
    title=("ECAPA-TDNN: Emphasized Channel Attention, Propagation and Aggregation in TDNN Based Speaker Verification"),
    authors=("Brecht Desplanques", "Jenthe Thienpondt", "Kris Demuynck"),
    year=2020,
    arxiv="2005.07143",
    checked=("id, title, authors, date (14 May 2020) and abstract on the paper's page (id not in the reading list)"),
)

DU_2024 = Source(
    "du-2024",
    title=(
        "CosyVoice: A Scalable Multilingual Zero-shot Text-to-speech Synthesizer based on Supervised Semantic Tokens"
    ),
    authors=("Zhihao Du", "Qian Chen", "Shiliang Zhang", "et al."),
    year=2024,
    arxiv="2407.05407",
    checked=(
        "id, title, authors, date (7 July 2024) and abstract on public pages; licence in the authors' "
        "repository (id not in the reading list)"
    ),
)

ELEVENLABS_2026 = Source(
    "elevenlabs-2026",
    title="Models",
    authors=("ElevenLabs",),
    year=2026,
    url="https://elevenlabs.io/docs/overview/models",
    organisation=True,
    checked="list of the models, with languages and uses, on the vendor's page",
)

KALCHBRENNER_2018 = Source(
    "kalchbrenner-2018",
    title="Efficient Neural Audio Synthesis",
    authors=("Nal Kalchbrenner", "Erich Elsen", "Karen Simonyan", "et al."),
    year=2018,
    arxiv="1802.08435",
    checked="id and title in a reading list; authors and abstract on the conference's page (ICML 2018)",
)

KAMEOKA_2018 = Source(
    "kameoka-2018",
    title="StarGAN-VC: Non-parallel many-to-many voice conversion with star generative adversarial networks",
    authors=("Hirokazu Kameoka", "et al."),
    year=2018,
    arxiv="1806.02169",
    checked=(
        "id and title in an implementation; first author, date (6 June 2018) and abstract on a public page "
        "(id not in the reading list)"
    ),
)

KIM_2020 = Source(
    "kim-2020",
    title="Glow-TTS: A Generative Flow for Text-to-Speech via Monotonic Alignment Search",
    authors=("Jaehyeon Kim", "Sungwon Kim", "Jungil Kong", "Sungroh Yoon"),
    year=2020,
    arxiv="2005.11129",
    checked=(
        "id and title in a reading list; authors, abstract, trained weights and licence in the authors' repository"
    ),
)

LI_2023_E = Source(
    "li-2023-e",
    title=(
        "StyleTTS 2: Towards Human-Level Text-to-Speech through Style Diffusion and Adversarial "
        "Training with Large Speech Language Models"
    ),
    authors=("Yinghao Aaron Li", "Cong Han", "Vinay S. Raghavan", "et al."),
    year=2023,
    arxiv="2306.07691",
    checked=("id and title in a reading list; authors, abstract and trained weights in the authors' repository"),
)

NVIDIA_CANARY = Source(
    "nvidia-canary",
    title="NeMo documentation: automatic speech recognition models",
    authors=("NVIDIA",),
    year=2025,
    url="https://docs.nvidia.com/nemo-framework/user-guide/latest/nemotoolkit/asr/models.html",
    organisation=True,
    checked="sections Canary and Parakeet in the documentation's source; model cards on public pages",
)

OPENAI_2023_TTS = Source(
    "openai-2023-tts",
    title="Text to speech",
    authors=("OpenAI",),
    year=2023,
    url="https://platform.openai.com/docs/guides/text-to-speech",
    organisation=True,
    checked=(
        "models (tts-1, tts-1-hd, gpt-4o-mini-tts), input and output in the vendor's guide; date of release "
        "(6 November 2023) on public pages"
    ),
)

QIAN_2019 = Source(
    "qian-2019",
    title="AutoVC: Zero-Shot Voice Style Transfer with Only Autoencoder Loss",
    authors=("Kaizhi Qian", "Yang Zhang", "Shiyu Chang", "et al."),
    year=2019,
    url="http://proceedings.mlr.press/v97/qian19c.html",
    checked="title, authors, year, licence and trained weights in the authors' repository",
)

RUBENSTEIN_2023 = Source(
    "rubenstein-2023",
    title="AudioPaLM: A Large Language Model That Can Speak and Listen",
    authors=("Paul K. Rubenstein", "Chulayuth Asawaroengchai", "Duc Dung Nguyen", "et al."),
    year=2023,
    arxiv="2306.12925",
    checked=("id, title, authors, date (22 June 2023) and abstract on public pages (id not in the reading list)"),
)

RVC_2023 = Source(
    "rvc-2023",
    title="Retrieval-based-Voice-Conversion-WebUI",
    authors=("RVC-Project",),
    year=2023,
    url="https://github.com/RVC-Project/Retrieval-based-Voice-Conversion-WebUI",
    organisation=True,
    checked="description, licence and the work it builds on (VITS, HiFi-GAN) in the README of the repository",
)

SHEN_2017 = Source(
    "shen-2017",
    title="Natural TTS Synthesis by Conditioning WaveNet on Mel Spectrogram Predictions",
    authors=("Jonathan Shen", "Ruoming Pang", "Ron J. Weiss", "et al."),
    year=2017,
    arxiv="1712.05884",
    checked="id and title in a reading list; authors and abstract in a public copy of the paper",
)

SHEN_2023_D = Source(
    "shen-2023-d",
    title="NaturalSpeech 2: Latent Diffusion Models are Natural and Zero-Shot Speech and Singing Synthesizers",
    authors=("Kai Shen", "Zeqian Ju", "Xu Tan", "et al."),
    year=2023,
    arxiv="2304.09116",
    checked=(
        "id, title, authors and a summary in the README of an implementation; date (18 April 2023) in a "
        "public timeline (id not in the reading list)"
    ),
)

SUNO_2023 = Source(
    "suno-2023",
    title="Bark: Text-Prompted Generative Audio Model",
    authors=("Suno",),
    year=2023,
    url="https://github.com/suno-ai/bark",
    organisation=True,
    checked="description, architecture, licence and the date of the release in the README of the repository",
)

TANG_2023_D = Source(
    "tang-2023-d",
    title="SALMONN: Towards Generic Hearing Abilities for Large Language Models",
    authors=("Changli Tang", "Wenyi Yu", "Guangzhi Sun", "et al."),
    year=2023,
    arxiv="2310.13289",
    checked=(
        "id and title in a reading list; authors, date (20 October 2023) and abstract on public pages; "
        "weights in the authors' repository"
    ),
)

VAN_DEN_OORD_2017_D = Source(
    "van-den-oord-2017-d",
    title="Parallel WaveNet: Fast High-Fidelity Speech Synthesis",
    authors=("Aaron van den Oord", "Yazhe Li", "Igor Babuschkin", "et al."),
    year=2017,
    arxiv="1711.10433",
    checked="id, title, authors and abstract on public pages (id not in the reading list)",
)

WANG_2017 = Source(
    "wang-2017",
    title="Tacotron: Towards End-to-End Speech Synthesis",
    authors=("Yuxuan Wang", "RJ Skerry-Ryan", "Daisy Stanton", "et al."),
    year=2017,
    arxiv="1703.10135",
    checked="id and title in a reading list; authors and abstract on public pages",
)

ZHANG_2023_H = Source(
    "zhang-2023-h",
    title="Google USM: Scaling Automatic Speech Recognition Beyond 100 Languages",
    authors=("Yu Zhang", "Wei Han", "James Qin", "et al."),
    year=2023,
    arxiv="2303.01037",
    checked=("id, title, authors, abstract and an account of the method on public pages (id not in the reading list)"),
)

ZHANG_2023_I = Source(
    "zhang-2023-i",
    title="SpeechGPT: Empowering Large Language Models with Intrinsic Cross-Modal Conversational Abilities",
    authors=("Dong Zhang", "Shimin Li", "Xin Zhang", "et al."),
    year=2023,
    arxiv="2305.11000",
    checked=(
        "id, title, authors, dates of paper (18 May 2023) and weights and a summary in the authors' "
        "repository (id not in the reading list)"
    ),
)
