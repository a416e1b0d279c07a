"""Draw the pictures of the documentation into docs/pictures."""

from __future__ import annotations

from pathlib import Path

from genai_taxonomy import LLM, GenerativeAI, Taxonomy
from genai_taxonomy.views.plots import Picture

FOLDER = Path(__file__).with_name("pictures")


def pictures() -> dict[str, Picture]:
    """Return each picture by the name of its file."""
    taxonomy = Taxonomy.bundled()
    return {
        "generative-ai.png": taxonomy.plot(GenerativeAI, depth=2),
        "neighbourhood-of-llm.png": taxonomy.plot(LLM, neighbourhood=True),
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, picture in pictures().items():
        picture.save(FOLDER / name)
