# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.serializers.deserialization` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BaseDeserializer",
    "BytesDeserializer",
    "CSVDeserializer",
    "DeferredError",
    "JSONDeserializer",
    "JSONLinesDeserializer",
    "NumpyDeserializer",
    "PandasDeserializer",
    "RecordDeserializer",
    "SimpleBaseDeserializer",
    "StreamDeserializer",
    "StringDeserializer",
    "TorchTensorDeserializer",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import DeferredError
    from sagemaker.core.serializers.deserialization import (
        BaseDeserializer,
        BytesDeserializer,
        CSVDeserializer,
        JSONDeserializer,
        JSONLinesDeserializer,
        NumpyDeserializer,
        PandasDeserializer,
        RecordDeserializer,
        SimpleBaseDeserializer,
        StreamDeserializer,
        StringDeserializer,
        TorchTensorDeserializer,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "DeferredError": "sagemaker.core.compatibility.common_functions",
            **dict.fromkeys(
                [
                    "BaseDeserializer",
                    "BytesDeserializer",
                    "CSVDeserializer",
                    "JSONDeserializer",
                    "JSONLinesDeserializer",
                    "NumpyDeserializer",
                    "PandasDeserializer",
                    "RecordDeserializer",
                    "SimpleBaseDeserializer",
                    "StreamDeserializer",
                    "StringDeserializer",
                    "TorchTensorDeserializer",
                ],
                "sagemaker.core.serializers.deserialization",
            ),
        },
    )
