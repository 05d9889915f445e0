"""The images of one framework as one document, in the layout that programs for the published SDK read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sagemaker.core.image_uris.selection import rows_of, scopes_of
from sagemaker.core.image_uris.table import Image, aliases, base_aliases

# Frameworks with one scope whose document still has a level for scopes.
_BY_SCOPE = re.compile(
    r"huggingface-.*|pytorch-.*|clarify|data-wrangler|hyperpod-recipes-neuron|sagemaker-geospatial|sglang|spark"
    r"|stabilityai|vllm"
)


def config_for_framework(framework: str) -> dict[str, Any]:
    """Return all images of a framework: scopes, versions, registry accounts by region, repositories.

    A framework whose images differ by scope has one document for each scope: ``training``, ``inference``, ... Others
    have ``scope``, the list of scopes, beside ``versions``. The document is made anew for each call.

    Args:
        framework: one of `list_frameworks`.

    Raises:
        FileNotFoundError: the framework is unknown; the message lists the known ones.
    """
    rows = rows_of(framework)
    scopes = scopes_of(rows)
    if len({image.scopes for image in rows}) == 1 and not _BY_SCOPE.fullmatch(framework):
        return {"scope": list(scopes), **_document(framework, None, rows)}
    return {
        scope: _document(framework, scope, [image for image in rows if scope in image.scopes])
        for scope in scopes
    }


def _document(framework: str, scope: str | None, rows: Sequence[Image]) -> dict[str, Any]:
    # Listed once if all images have the same.
    processors = {image.processors for image in rows}
    shared = processors.pop() if len(processors) == 1 else ()
    versions: dict[str, dict[str, Any]] = {}
    for image in rows:
        document = _document_of(image, processors=() if shared else image.processors)
        if image.base_framework is None:
            versions[image.version] = document
        else:
            short = _filled(version_aliases=dict(base_aliases(framework, scope, image.version)))
            versions.setdefault(image.version, short)[image.base_framework] = document
    return {
        **_filled(processors=list(shared), version_aliases=dict(aliases(framework, scope))),
        "versions": versions,
    }


def _document_of(image: Image, *, processors: Sequence[str]) -> dict[str, Any]:
    document = _filled(
        registries=dict(image.accounts),
        repository=image.repository,
        processors=list(processors),
        py_versions=list(image.py_versions),
        container_version=dict(image.container_version),
        tag_prefix=image.tag_prefix,
        sdk_versions=list(image.sdk_versions),
    )
    return {**document, "processor_in_tag": False} if image.untagged_processors else document


def _filled(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}
