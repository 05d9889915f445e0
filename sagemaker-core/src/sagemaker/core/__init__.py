"""Foundation of the SageMaker SDK: the pipeline language, sessions, job requests and local runs.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.processing import FrameworkProcessor, Processor, ScriptProcessor
    from sagemaker.core.transformer import Transformer

__all__ = ["FrameworkProcessor", "Processor", "ScriptProcessor", "Transformer"]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(__all__, "sagemaker.core.processing"),
            "Transformer": "sagemaker.core.transformer",
        },
    )
