"""Analysis configurations of bias and explainability monitors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sagemaker.core.requests import filled

if TYPE_CHECKING:
    from sagemaker.core.clarify.bias_config import BiasConfig
    from sagemaker.core.clarify.explainability import ExplainabilityConfig
    from sagemaker.core.clarify.model_config import ModelConfig


class BiasAnalysisConfig:
    """The analysis of a bias monitor.

    Args:
        bias_config: the groups that are compared.
        headers: the names of the columns.
        label: the target column.
    """

    def __init__(
        self, bias_config: BiasConfig, headers: list[str] | None = None, label: str | int | None = None
    ) -> None:
        self.analysis_config: dict[str, Any] = {
            **bias_config.get_config(),
            **filled(headers=headers, label=label),
        }

    def _to_dict(self) -> dict[str, Any]:
        return self.analysis_config


class ExplainabilityAnalysisConfig:
    """The analysis of an explainability monitor.

    Args:
        explainability_config: the method.
        model_config: the model.
        headers: the names of the features, without the target.
        label_headers: the names of the labels.
    """

    def __init__(
        self,
        explainability_config: ExplainabilityConfig,
        model_config: ModelConfig,
        headers: list[str] | None = None,
        label_headers: list[str] | None = None,
    ) -> None:
        predictor = model_config.get_predictor_config() | filled(label_headers=label_headers)
        self.analysis_config: dict[str, Any] = {
            "methods": explainability_config.get_explainability_config(),
            "predictor": predictor,
            **filled(headers=headers),
        }

    def _to_dict(self) -> dict[str, Any]:
        return self.analysis_config
