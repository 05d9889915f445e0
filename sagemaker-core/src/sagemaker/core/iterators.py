# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.serializers.streams` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BaseIterator",
    "ByteIterator",
    "InternalStreamFailure",
    "LineIterator",
    "ModelStreamError",
    "handle_stream_errors",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.exceptions import InternalStreamFailure, ModelStreamError
    from sagemaker.core.serializers.streams import (
        BaseIterator,
        ByteIterator,
        LineIterator,
        handle_stream_errors,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(["InternalStreamFailure", "ModelStreamError"], "sagemaker.core.exceptions"),
            **dict.fromkeys(
                ["BaseIterator", "ByteIterator", "LineIterator", "handle_stream_errors"],
                "sagemaker.core.serializers.streams",
            ),
        },
    )
