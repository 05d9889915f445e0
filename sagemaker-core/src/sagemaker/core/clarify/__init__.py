"""Amazon SageMaker Clarify: bias of data and models, explanations of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

if TYPE_CHECKING:
    from sagemaker.core.clarify.analysis_config import (
        _AnalysisConfigGenerator,
    )
    from sagemaker.core.clarify.analysis_schema import (
        ANALYSIS_CONFIG_SCHEMA_V1_0,
    )
    from sagemaker.core.clarify.bias_config import (
        BiasConfig,
    )
    from sagemaker.core.clarify.data_config import (
        DataConfig,
        DatasetType,
        ProcessingOutputHandler,
        SegmentationConfig,
    )
    from sagemaker.core.clarify.explainability import (
        AsymmetricShapleyValueConfig,
        ExplainabilityConfig,
        ImageConfig,
        PDPConfig,
        SHAPConfig,
        TextConfig,
    )
    from sagemaker.core.clarify.model_config import (
        ModelConfig,
        ModelPredictedLabelConfig,
    )
    from sagemaker.core.clarify.processor import SageMakerClarifyProcessor
    from sagemaker.core.clarify.time_series import (
        TimeSeriesDataConfig,
        TimeSeriesJSONDatasetFormat,
        TimeSeriesModelConfig,
    )

__all__ = [
    "ANALYSIS_CONFIG_SCHEMA_V1_0",
    "AsymmetricShapleyValueConfig",
    "BiasConfig",
    "DataConfig",
    "DatasetType",
    "ExplainabilityConfig",
    "ImageConfig",
    "ModelConfig",
    "ModelPredictedLabelConfig",
    "PDPConfig",
    "ProcessingOutputHandler",
    "SHAPConfig",
    "SageMakerClarifyProcessor",
    "SegmentationConfig",
    "TextConfig",
    "TimeSeriesDataConfig",
    "TimeSeriesJSONDatasetFormat",
    "TimeSeriesModelConfig",
    "_AnalysisConfigGenerator",
]

if not TYPE_CHECKING:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            "ANALYSIS_CONFIG_SCHEMA_V1_0": "sagemaker.core.clarify.analysis_schema",
            "AsymmetricShapleyValueConfig": "sagemaker.core.clarify.explainability",
            "BiasConfig": "sagemaker.core.clarify.bias_config",
            "DataConfig": "sagemaker.core.clarify.data_config",
            "DatasetType": "sagemaker.core.clarify.data_config",
            "ExplainabilityConfig": "sagemaker.core.clarify.explainability",
            "ImageConfig": "sagemaker.core.clarify.explainability",
            "ModelConfig": "sagemaker.core.clarify.model_config",
            "ModelPredictedLabelConfig": "sagemaker.core.clarify.model_config",
            "PDPConfig": "sagemaker.core.clarify.explainability",
            "ProcessingOutputHandler": "sagemaker.core.clarify.data_config",
            "SHAPConfig": "sagemaker.core.clarify.explainability",
            "SageMakerClarifyProcessor": "sagemaker.core.clarify.processor",
            "SegmentationConfig": "sagemaker.core.clarify.data_config",
            "TextConfig": "sagemaker.core.clarify.explainability",
            "TimeSeriesDataConfig": "sagemaker.core.clarify.time_series",
            "TimeSeriesJSONDatasetFormat": "sagemaker.core.clarify.time_series",
            "TimeSeriesModelConfig": "sagemaker.core.clarify.time_series",
            "_AnalysisConfigGenerator": "sagemaker.core.clarify.analysis_config",
        },
    )
