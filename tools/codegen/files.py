"""Writing generated files, or comparing them with the files that exist."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]

# The first line of every file.
MADE = "# Made by tools/codegen from botocore's service models; changes here are lost.\n"

_RUFF = [sys.executable, "-m", "ruff"]
# Ruff would take modules that do not exist yet for third-party ones.
_OURS = "lint.isort.known-first-party=['sagemaker']"


def formatted(files: Mapping[Path, str]) -> dict[Path, str]:
    """Return the files with Python source formatted in the style of the repository."""
    with tempfile.TemporaryDirectory() as folder:
        places = {path: Path(folder, path.relative_to(ROOT)) for path in files}
        for path, place in places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(files[path], encoding="utf-8")
        settings = ["--no-cache", "--quiet", "--config", str(ROOT / "pyproject.toml"), folder]
        subprocess.run([*_RUFF, "check", "--fix", "--config", _OURS, *settings], check=True)
        subprocess.run([*_RUFF, "format", *settings], check=True)
        return {path: place.read_text(encoding="utf-8") for path, place in places.items()}


def write(files: Mapping[Path, str]) -> None:
    """Write the files that are missing or differ."""
    for path in outdated(files):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")


def outdated(files: Mapping[Path, str]) -> list[Path]:
    """Return the files that are missing or differ."""
    return [
        path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
