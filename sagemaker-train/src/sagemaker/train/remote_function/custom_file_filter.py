# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.remote_function.custom_file_filter` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["CustomFileFilter", "copy_workdir", "resolve_value_from_config"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import resolve_value_from_config
    from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter, copy_workdir
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "resolve_value_from_config": "sagemaker.core.compatibility.common_functions",
            **dict.fromkeys(
                ["CustomFileFilter", "copy_workdir"], "sagemaker.core.remote_function.custom_file_filter"
            ),
        },
    )
