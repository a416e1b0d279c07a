"""Examples in the README, the documentation and the docstrings are tests."""

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

_markdown = Sybil(parsers=[PythonCodeBlockParser()], patterns=["*.md"])
_docstrings = Sybil(
    parsers=[DocTestParser()],
    # Before Python 3.13 two stars match one folder.
    patterns=[f"src/{'*/' * depth}*.py" for depth in range(1, 5)],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = (_markdown + _docstrings).pytest()
