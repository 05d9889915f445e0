# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.serializers.base` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "BaseSerializer",
    "CSVSerializer",
    "DataSerializer",
    "DeferredError",
    "IdentitySerializer",
    "JSONLinesSerializer",
    "JSONSerializer",
    "LibSVMSerializer",
    "NumpySerializer",
    "RecordSerializer",
    "SimpleBaseSerializer",
    "SparseMatrixSerializer",
    "StringSerializer",
    "TorchTensorSerializer",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import DeferredError
    from sagemaker.core.serializers.base import (
        BaseSerializer,
        CSVSerializer,
        DataSerializer,
        IdentitySerializer,
        JSONLinesSerializer,
        JSONSerializer,
        LibSVMSerializer,
        NumpySerializer,
        RecordSerializer,
        SimpleBaseSerializer,
        SparseMatrixSerializer,
        StringSerializer,
        TorchTensorSerializer,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "DeferredError": "sagemaker.core.compatibility.common_functions",
            **dict.fromkeys(
                [
                    "BaseSerializer",
                    "CSVSerializer",
                    "DataSerializer",
                    "IdentitySerializer",
                    "JSONLinesSerializer",
                    "JSONSerializer",
                    "LibSVMSerializer",
                    "NumpySerializer",
                    "RecordSerializer",
                    "SimpleBaseSerializer",
                    "SparseMatrixSerializer",
                    "StringSerializer",
                    "TorchTensorSerializer",
                ],
                "sagemaker.core.serializers.base",
            ),
        },
    )
