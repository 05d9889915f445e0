# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.clarify.explainability` and 13 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "ANALYSIS_CONFIG_SCHEMA_V1_0",
    "ASYM_SHAP_VAL_DEFAULT_EXPLANATION_DIRECTION",
    "ASYM_SHAP_VAL_DEFAULT_EXPLANATION_GRANULARITY",
    "ASYM_SHAP_VAL_EXPLANATION_DIRECTIONS",
    "ASYM_SHAP_VAL_GRANULARITIES",
    "ENDPOINT_NAME_PREFIX_PATTERN",
    "AsymmetricShapleyValueConfig",
    "BiasConfig",
    "DataConfig",
    "DatasetType",
    "ExplainabilityConfig",
    "ImageConfig",
    "ModelConfig",
    "ModelPredictedLabelConfig",
    "NetworkConfig",
    "PDPConfig",
    "ProcessingInput",
    "ProcessingOutput",
    "ProcessingOutputHandler",
    "Processor",
    "SHAPConfig",
    "SageMakerClarifyProcessor",
    "SegmentationConfig",
    "Session",
    "Tags",
    "TextConfig",
    "TimeSeriesDataConfig",
    "TimeSeriesJSONDatasetFormat",
    "TimeSeriesModelConfig",
    "_AnalysisConfigGenerator",
    "format_tags",
    "name_from_base",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.clarify.analysis_config import _AnalysisConfigGenerator
    from sagemaker.core.clarify.analysis_schema import ANALYSIS_CONFIG_SCHEMA_V1_0
    from sagemaker.core.clarify.bias_config import BiasConfig
    from sagemaker.core.clarify.data_config import (
        DataConfig,
        DatasetType,
        ProcessingOutputHandler,
        SegmentationConfig,
    )
    from sagemaker.core.clarify.explainability import (
        DEFAULT_DIRECTION as ASYM_SHAP_VAL_DEFAULT_EXPLANATION_DIRECTION,
    )
    from sagemaker.core.clarify.explainability import (
        DEFAULT_GRANULARITY as ASYM_SHAP_VAL_DEFAULT_EXPLANATION_GRANULARITY,
    )
    from sagemaker.core.clarify.explainability import DIRECTIONS as ASYM_SHAP_VAL_EXPLANATION_DIRECTIONS
    from sagemaker.core.clarify.explainability import TIME_SERIES_GRANULARITIES as ASYM_SHAP_VAL_GRANULARITIES
    from sagemaker.core.clarify.explainability import (
        AsymmetricShapleyValueConfig,
        ExplainabilityConfig,
        ImageConfig,
        PDPConfig,
        SHAPConfig,
        TextConfig,
    )
    from sagemaker.core.clarify.model_config import (
        ENDPOINT_NAME_PREFIX_PATTERN,
        ModelConfig,
        ModelPredictedLabelConfig,
    )
    from sagemaker.core.clarify.processor import SageMakerClarifyProcessor
    from sagemaker.core.clarify.time_series import (
        TimeSeriesDataConfig,
        TimeSeriesJSONDatasetFormat,
        TimeSeriesModelConfig,
    )
    from sagemaker.core.jobs.network import NetworkConfig
    from sagemaker.core.processing.processor import Processor
    from sagemaker.core.requests.names import name_from_base
    from sagemaker.core.requests.tags import Tags, format_tags
    from sagemaker.core.session.session import Session
    from sagemaker.core.shapes import ProcessingInput, ProcessingOutput
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "_AnalysisConfigGenerator": "sagemaker.core.clarify.analysis_config",
            "ANALYSIS_CONFIG_SCHEMA_V1_0": "sagemaker.core.clarify.analysis_schema",
            "BiasConfig": "sagemaker.core.clarify.bias_config",
            **dict.fromkeys(
                ["DataConfig", "DatasetType", "ProcessingOutputHandler", "SegmentationConfig"],
                "sagemaker.core.clarify.data_config",
            ),
            **dict.fromkeys(
                [
                    "AsymmetricShapleyValueConfig",
                    "ExplainabilityConfig",
                    "ImageConfig",
                    "PDPConfig",
                    "SHAPConfig",
                    "TextConfig",
                ],
                "sagemaker.core.clarify.explainability",
            ),
            "ASYM_SHAP_VAL_DEFAULT_EXPLANATION_DIRECTION": "sagemaker.core.clarify.explainability:DEFAULT_DIRECTION",
            "ASYM_SHAP_VAL_DEFAULT_EXPLANATION_GRANULARITY": "sagemaker.core.clarify.explainability:DEFAULT_GRANULARITY",
            "ASYM_SHAP_VAL_EXPLANATION_DIRECTIONS": "sagemaker.core.clarify.explainability:DIRECTIONS",
            "ASYM_SHAP_VAL_GRANULARITIES": "sagemaker.core.clarify.explainability:TIME_SERIES_GRANULARITIES",
            **dict.fromkeys(
                ["ENDPOINT_NAME_PREFIX_PATTERN", "ModelConfig", "ModelPredictedLabelConfig"],
                "sagemaker.core.clarify.model_config",
            ),
            "SageMakerClarifyProcessor": "sagemaker.core.clarify.processor",
            **dict.fromkeys(
                ["TimeSeriesDataConfig", "TimeSeriesJSONDatasetFormat", "TimeSeriesModelConfig"],
                "sagemaker.core.clarify.time_series",
            ),
            "NetworkConfig": "sagemaker.core.jobs.network",
            "Processor": "sagemaker.core.processing.processor",
            "name_from_base": "sagemaker.core.requests.names",
            **dict.fromkeys(["Tags", "format_tags"], "sagemaker.core.requests.tags"),
            "Session": "sagemaker.core.session.session",
            **dict.fromkeys(["ProcessingInput", "ProcessingOutput"], "sagemaker.core.shapes"),
        },
    )
