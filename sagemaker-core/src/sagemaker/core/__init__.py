"""Foundation of the SageMaker SDK: the pipeline language, sessions, job requests and local runs.

Importing this package imports nothing else; each name is loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.removed_modules import register_removed_module_finder
    from sagemaker.core.compatibility.rich_logging import enable_textual_rich_console_and_traceback
    from sagemaker.core.compatibility.telemetry import Attribution, set_attribution
    from sagemaker.core.processing.framework_processor import FrameworkProcessor
    from sagemaker.core.processing.processor import Processor, ScriptProcessor
    from sagemaker.core.transformer import Transformer

__all__ = [
    "Attribution",
    "FrameworkProcessor",
    "Processor",
    "ScriptProcessor",
    "Transformer",
    "enable_textual_rich_console_and_traceback",
    "register_removed_module_finder",
    "set_attribution",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(["Attribution", "set_attribution"], "sagemaker.core.compatibility.telemetry"),
            "FrameworkProcessor": "sagemaker.core.processing.framework_processor",
            **dict.fromkeys(["Processor", "ScriptProcessor"], "sagemaker.core.processing.processor"),
            "enable_textual_rich_console_and_traceback": "sagemaker.core.compatibility.rich_logging",
            "register_removed_module_finder": "sagemaker.core.compatibility.removed_modules",
            "Transformer": "sagemaker.core.transformer",
        },
    )
