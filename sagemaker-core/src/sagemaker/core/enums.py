# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.compatibility.enums`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.enums import EndpointType, RoutingStrategy, Tag

__all__ = ["EndpointType", "RoutingStrategy", "Tag"]

__getattr__, __dir__, _ = attach(
    __name__,
    {**dict.fromkeys(["EndpointType", "RoutingStrategy", "Tag"], "sagemaker.core.compatibility.enums")},
)
