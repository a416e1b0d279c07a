"""The model families, a module for each way of telling them apart."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry
from genai_taxonomy.vocabulary.families import content, general, language, mechanisms
from genai_taxonomy.vocabulary.families.content import *
from genai_taxonomy.vocabulary.families.general import *
from genai_taxonomy.vocabulary.families.language import *
from genai_taxonomy.vocabulary.families.mechanisms import *

ENTRIES: Final[tuple[Entry, ...]] = (*general.ENTRIES, *mechanisms.ENTRIES, *language.ENTRIES, *content.ENTRIES)
