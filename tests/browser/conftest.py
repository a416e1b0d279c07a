"""What the tests in a browser share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import chromium
import pytest
from playwright.sync_api import Browser, sync_playwright

BUILD = Path(__file__).resolve().parents[2] / "build"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser that reaches nothing but this machine."""
    path, variables = chromium.find(BUILD / "chromium")
    arguments = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        with (
            sync_playwright() as playwright,
            playwright.chromium.launch(executable_path=path, args=arguments) as browser,
        ):
            yield browser
