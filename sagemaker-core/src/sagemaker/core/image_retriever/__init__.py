"""Image URIs by framework; see `sagemaker.core.image_uris`.

Importing this package imports nothing else; the name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.image_retriever.image_retriever import ImageRetriever

__all__ = ["ImageRetriever"]

__getattr__, __dir__, _ = attach(
    __name__, {"ImageRetriever": "sagemaker.core.image_retriever.image_retriever"}
)
