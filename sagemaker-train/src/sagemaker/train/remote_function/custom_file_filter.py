# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.remote_function.custom_file_filter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter, copy_workdir

__all__ = ["CustomFileFilter", "copy_workdir"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["CustomFileFilter", "copy_workdir"], "sagemaker.core.remote_function.custom_file_filter"
        )
    },
)
