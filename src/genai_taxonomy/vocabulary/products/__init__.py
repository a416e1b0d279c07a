"""Tools and services built on models."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.products import (
    assistants,
    developer_tools,
    films,
    images,
    sound,
    workspaces,
    writing,
)
from genai_taxonomy.vocabulary.products.assistants import *
from genai_taxonomy.vocabulary.products.developer_tools import *
from genai_taxonomy.vocabulary.products.films import *
from genai_taxonomy.vocabulary.products.images import *
from genai_taxonomy.vocabulary.products.sound import *
from genai_taxonomy.vocabulary.products.workspaces import *
from genai_taxonomy.vocabulary.products.writing import *

ENTRIES: Final[tuple[Entry, ...]] = (
    *images.ENTRIES,
    *films.ENTRIES,
    *developer_tools.ENTRIES,
    *assistants.ENTRIES,
    *workspaces.ENTRIES,
    *writing.ENTRIES,
    *sound.ENTRIES,
)
