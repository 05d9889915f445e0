# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.jobs.network` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "SECURITY_GROUP_IDS_KEY",
    "SUBNETS_KEY",
    "VPC_CONFIG_DEFAULT",
    "VPC_CONFIG_KEY",
    "NetworkConfig",
    "PipelineVariable",
    "from_dict",
    "sanitize",
    "to_dict",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.jobs.network import (
        SECURITY_GROUP_IDS_KEY,
        SUBNETS_KEY,
        VPC_CONFIG_DEFAULT,
        VPC_CONFIG_KEY,
        NetworkConfig,
        from_dict,
        sanitize,
        to_dict,
    )
    from sagemaker.core.workflow.entities import PipelineVariable
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "NetworkConfig",
                    "SECURITY_GROUP_IDS_KEY",
                    "SUBNETS_KEY",
                    "VPC_CONFIG_DEFAULT",
                    "VPC_CONFIG_KEY",
                    "from_dict",
                    "sanitize",
                    "to_dict",
                ],
                "sagemaker.core.jobs.network",
            ),
            "PipelineVariable": "sagemaker.core.workflow.entities",
        },
    )
