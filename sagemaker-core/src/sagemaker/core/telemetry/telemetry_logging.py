# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.telemetry` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "DEFAULT_AWS_REGION",
    "FEATURE_TO_CODE",
    "OS_NAME",
    "OS_NAME_VERSION",
    "OS_VERSION",
    "PYTHON_VERSION",
    "STATUS_TO_CODE",
    "TELEMETRY_OPT_OUT_MESSAGING",
    "TELEMETRY_OPT_OUT_PATH",
    "TELEMETRY_REQUEST_TIMEOUT",
    "Feature",
    "Region",
    "Status",
    "TelemetryParamType",
    "_telemetry_emitter",
    "get_resource_arn",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.telemetry import (
        DEFAULT_AWS_REGION,
        FEATURE_TO_CODE,
        OS_NAME,
        OS_NAME_VERSION,
        OS_VERSION,
        PYTHON_VERSION,
        STATUS_TO_CODE,
        TELEMETRY_OPT_OUT_MESSAGING,
        TELEMETRY_REQUEST_TIMEOUT,
        Feature,
        Region,
        Status,
        TelemetryParamType,
        _telemetry_emitter,
        get_resource_arn,
    )
    from sagemaker.core.config.config_schema import TELEMETRY_OPT_OUT_PATH
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "DEFAULT_AWS_REGION",
                    "FEATURE_TO_CODE",
                    "Feature",
                    "OS_NAME",
                    "OS_NAME_VERSION",
                    "OS_VERSION",
                    "PYTHON_VERSION",
                    "Region",
                    "STATUS_TO_CODE",
                    "Status",
                    "TELEMETRY_OPT_OUT_MESSAGING",
                    "TELEMETRY_REQUEST_TIMEOUT",
                    "TelemetryParamType",
                    "_telemetry_emitter",
                    "get_resource_arn",
                ],
                "sagemaker.core.compatibility.telemetry",
            ),
            "TELEMETRY_OPT_OUT_PATH": "sagemaker.core.config.config_schema",
        },
    )
