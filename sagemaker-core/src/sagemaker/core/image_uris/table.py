"""The table of published container images and their registries.

``data/images.jsonl`` has one image per line, ``accounts.json`` the registry accounts of each region, ``aliases.json``
the short versions. ``docs/image-uris.md`` explains how to update them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import attrs

_FOLDER = Path(__file__).with_name("data")


@attrs.frozen
class Image:
    """One version of one framework's image.

    Attributes:
        framework: name of the framework or algorithm.
        version: the full version.
        repository: name of the repository in the registry.
        scopes: uses of the image: ``training``, ``inference``, ``processing``, ...
        accounts: the registry account of each region.
        processors: ``cpu``, ``gpu``, ``inf``, ...; empty if one image serves all.
        py_versions: Python versions that the image is built with.
        container_version: last part of the tag, by processor.
        tag_prefix: first part of the tag, if it is not the version.
        base_framework: the framework that the image is based on, or the Python that the version is for.
        sdk_versions: versions of the Neuron SDK.
        untagged_processors: processors that the tag does not name.
        p4d_container_version: last part of the tag on ``ml.p4d`` instances, by requested version and Python
            (``2.3-py37``).
    """

    framework: str
    version: str
    repository: str
    scopes: tuple[str, ...]
    accounts: Mapping[str, str]
    processors: tuple[str, ...] = ()
    py_versions: tuple[str, ...] = ()
    container_version: Mapping[str, str] = attrs.field(factory=dict)
    tag_prefix: str | None = None
    base_framework: str | None = None
    sdk_versions: tuple[str, ...] = ()
    untagged_processors: tuple[str, ...] = ()
    p4d_container_version: Mapping[str, str] = attrs.field(factory=dict)


@cache
def images() -> Mapping[str, Sequence[Image]]:
    """Return the images by framework, in the order of the table."""
    accounts = _read("accounts.json")
    found: dict[str, list[Image]] = {}
    for line in (_FOLDER / "images.jsonl").read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in json.loads(line).items()
        }
        image = Image(**{**row, "accounts": accounts[row["accounts"]]})
        found.setdefault(image.framework, []).append(image)
    return found


@cache
def aliases(framework: str, scope: str | None) -> Mapping[str, str]:
    """Return the full versions by short version."""
    scoped: Mapping[str, Mapping[str, str]] = _aliases().get(framework, {})
    return {
        short: full
        for key, entries in scoped.items()
        if scope is None or scope in key.split("/")
        for short, full in entries.items()
        if "@" not in key
    }


@cache
def base_aliases(framework: str, scope: str | None, version: str) -> Mapping[str, str]:
    """Return the full versions of the base framework by short version, for one version of the framework."""
    found: Mapping[str, str] = _aliases().get(framework, {}).get(f"{scope}@{version}", {})
    return found


@cache
def _aliases() -> Mapping[str, Any]:
    return _read("aliases.json")


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((_FOLDER / name).read_text(encoding="utf-8"))
    return content
