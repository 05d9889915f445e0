"""Orchestration layer of the SageMaker SDK: pipelines, their steps, and running them.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.serve.model_builder import ModelBuilder

__all__ = ["ModelBuilder"]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(__name__, {"ModelBuilder": "sagemaker.serve.model_builder"})
