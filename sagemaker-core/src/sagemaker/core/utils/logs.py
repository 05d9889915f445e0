# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path of what lives in `sagemaker.core.compatibility.log_streams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.compatibility.log_streams import (
        CloudWatchLogsClient,
        LogStreamHandler,
        MultiLogStreamHandler,
    )

__all__ = ["CloudWatchLogsClient", "LogStreamHandler", "MultiLogStreamHandler"]

__getattr__, __dir__, _ = attach(
    __name__,
    {
        **dict.fromkeys(
            ["CloudWatchLogsClient", "LogStreamHandler", "MultiLogStreamHandler"],
            "sagemaker.core.compatibility.log_streams",
        )
    },
)
