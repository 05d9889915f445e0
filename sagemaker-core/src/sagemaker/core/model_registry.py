# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.model_package_requests` and 2 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "can_model_package_source_uri_autopopulate",
    "create_model_package_from_algorithm",
    "create_model_package_from_containers",
    "format_tags",
    "get_create_model_package_request",
    "get_model_package_args",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.common_functions import can_model_package_source_uri_autopopulate
    from sagemaker.core.compatibility.model_package_requests import (
        create_model_package_from_algorithm,
        create_model_package_from_containers,
        get_create_model_package_request,
        get_model_package_args,
    )
    from sagemaker.core.requests.tags import format_tags
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "can_model_package_source_uri_autopopulate": "sagemaker.core.compatibility.common_functions",
            **dict.fromkeys(
                [
                    "create_model_package_from_algorithm",
                    "create_model_package_from_containers",
                    "get_create_model_package_request",
                    "get_model_package_args",
                ],
                "sagemaker.core.compatibility.model_package_requests",
            ),
            "format_tags": "sagemaker.core.requests.tags",
        },
    )
