"""The page of the documentation: its tables are the stored results, between marks; its picture shows them."""

from __future__ import annotations

import re

from benchmarks.growth import draw
from benchmarks.measuring import ROOT, library
from benchmarks.reporting import Report, Series

PAGE = ROOT / "docs" / "benchmarks.md"
PICTURE = ROOT / "docs" / "pictures" / "growth.svg"

_RESULTS = re.compile(r"(<!-- results of (\w+) -->\n).*?(?=<!-- end of results -->)", re.DOTALL)


def filled(text: str) -> str:
    """Return the text of the page with the stored results between its marks."""

    def results(match: re.Match[str]) -> str:
        mark, name = match.groups()
        return f"{mark}\n```console\npython -m benchmarks.{name}\n```\n\n{Report.load(name)}\n\n"

    return _RESULTS.sub(results, text)


def curves() -> Series:
    """Return what the picture shows."""
    return next(found for found in Report.load("growth").found if isinstance(found, Series))


def write() -> None:
    """Bring the page and, where matplotlib is installed, its picture up to date."""
    PAGE.write_text(filled(PAGE.read_text("utf-8")), encoding="utf-8")
    if library("matplotlib"):
        draw(curves(), PICTURE)
    else:
        print(f"{PICTURE.name} is left as it was: matplotlib is not installed")
