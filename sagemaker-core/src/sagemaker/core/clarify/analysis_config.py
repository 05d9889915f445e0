"""Analysis configurations: one JSON document from the settings of data, bias, model and explanations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from sagemaker.core.clarify.bias_config import BiasConfig
from sagemaker.core.clarify.data_config import DataConfig
from sagemaker.core.clarify.explainability import AsymmetricShapleyValueConfig, ExplainabilityConfig
from sagemaker.core.clarify.model_config import ModelConfig, ModelPredictedLabelConfig
from sagemaker.core.exceptions import MissingAnalysisMethodError, ValidationError

Explanations: TypeAlias = "ExplainabilityConfig | Sequence[ExplainabilityConfig] | None"
Methods: TypeAlias = "str | list[str] | None"

_REPORT = {"name": "report", "title": "Analysis Report"}


class _AnalysisConfigGenerator:
    """Builds analysis configurations; each method returns a new document for one kind of analysis."""

    @classmethod
    def bias_pre_training(
        cls, data_config: DataConfig, bias_config: BiasConfig, methods: str | list[str]
    ) -> dict[str, Any]:
        return _with_methods(_base(data_config, bias_config), methods, None, None)

    @classmethod
    def bias_post_training(
        cls,
        data_config: DataConfig,
        bias_config: BiasConfig,
        model_predicted_label_config: ModelPredictedLabelConfig | None,
        methods: str | list[str],
        model_config: ModelConfig | None,
    ) -> dict[str, Any]:
        _require_predictions(data_config, model_config)
        document = _base(data_config, bias_config)
        return _with_methods(
            _with_predictor(document, model_config, model_predicted_label_config), None, methods, None
        )

    @classmethod
    def bias(
        cls,
        data_config: DataConfig,
        bias_config: BiasConfig,
        model_config: ModelConfig | None,
        model_predicted_label_config: ModelPredictedLabelConfig | None,
        pre_training_methods: Methods = "all",
        post_training_methods: Methods = "all",
    ) -> dict[str, Any]:
        _require_predictions(data_config, model_config)
        document = _base(data_config, bias_config)
        return _with_methods(
            _with_predictor(document, model_config, model_predicted_label_config),
            pre_training_methods,
            post_training_methods,
            None,
        )

    @classmethod
    def explainability(
        cls,
        data_config: DataConfig,
        model_config: ModelConfig | None,
        model_predicted_label_config: ModelPredictedLabelConfig | None,
        explainability_config: Explanations,
    ) -> dict[str, Any]:
        document = dict(data_config.analysis_config)
        model = _require_model(model_config)
        _check_time_series(document, model, explainability_config)
        return _with_methods(
            _with_predictor(document, model, model_predicted_label_config), None, None, explainability_config
        )

    @classmethod
    def bias_and_explainability(
        cls,
        data_config: DataConfig,
        model_config: ModelConfig | None,
        model_predicted_label_config: ModelPredictedLabelConfig | None,
        explainability_config: Explanations,
        bias_config: BiasConfig,
        pre_training_methods: Methods = "all",
        post_training_methods: Methods = "all",
    ) -> dict[str, Any]:
        if isinstance(explainability_config, AsymmetricShapleyValueConfig):
            raise ValidationError("Bias metrics are unsupported for time series.")
        document = _base(data_config, bias_config)
        model = _require_model(model_config)
        _check_time_series(document, model, explainability_config)
        return _with_methods(
            _with_predictor(document, model, model_predicted_label_config),
            pre_training_methods,
            post_training_methods,
            explainability_config,
        )


def _base(data_config: DataConfig, bias_config: BiasConfig) -> dict[str, Any]:
    return {**data_config.analysis_config, **bias_config.get_config()}


def _require_predictions(data_config: DataConfig, model_config: ModelConfig | None) -> None:
    settings = data_config.analysis_config
    has_predictions = "predicted_label" in settings or "predicted_label_dataset_uri" in settings
    if model_config is None and not has_predictions:
        raise ValidationError(
            "model_config must be provided when `predicted_label_dataset_uri` or `predicted_label` are not "
            "provided in data_config."
        )


def _require_model(model_config: ModelConfig | None) -> ModelConfig:
    if model_config is None:
        raise ValidationError("model_config must be provided: explanations need predictions of a model.")
    return model_config


def _with_predictor(
    document: dict[str, Any], model: ModelConfig | None, labels: ModelPredictedLabelConfig | None
) -> dict[str, Any]:
    predictor = model.get_predictor_config() if model else {}
    if labels is not None:
        threshold, members = labels.get_predictor_config()
        predictor.update(members)
        if threshold is not None:
            document["probability_threshold"] = threshold
    if predictor:
        document["predictor"] = predictor
    return document


def _with_methods(
    document: dict[str, Any], pre_training: Methods, post_training: Methods, explanations: Explanations
) -> dict[str, Any]:
    methods: dict[str, Any] = {}
    if pre_training is not None:
        methods["pre_training_bias"] = {"methods": pre_training}
    if post_training is not None:
        methods["post_training_bias"] = {"methods": post_training}
    if explanations is not None:
        methods.update(_explanations(explanations))
    if not methods:
        raise MissingAnalysisMethodError(
            "analysis_config must have at least one working method: One of the `pre_training_methods`, "
            "`post_training_methods`, `explainability_config`."
        )
    document["methods"] = {**methods, "report": dict(_REPORT)}
    return document


def _explanations(explanations: Explanations) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for config in explanations if isinstance(explanations, list | tuple) else [explanations]:
        if not isinstance(config, ExplainabilityConfig):
            raise TypeError(
                "explainability_config must be a SHAPConfig, PDPConfig or AsymmetricShapleyValueConfig, or a "
                f"list of them, not {type(config).__name__}."
            )
        member = config.get_explainability_config()
        if members.keys() & member.keys():
            raise ValidationError(
                f"Duplicate explainability configs are provided: two of {', '.join(member)}."
            )
        members.update(member)
    if "pdp" in members and "shap" not in members and "features" not in members["pdp"]:
        raise ValidationError("PDP features must be provided when ShapConfig is not provided")
    return members


def _check_time_series(document: dict[str, Any], model: ModelConfig, explanations: Explanations) -> None:
    data = document.get("time_series_data_config")
    forecast = model.predictor_config.get("time_series_predictor_config")
    if isinstance(explanations, AsymmetricShapleyValueConfig):
        if data is None:
            raise ValidationError("Please provide a TimeSeriesDataConfig to DataConfig.")
        if forecast is None:
            raise ValidationError("Please provide a TimeSeriesModelConfig to ModelConfig.")
        _check_covariates(explanations, data.get("static_covariates"))
        return
    for name, present in (("TimeSeriesDataConfig", data), ("TimeSeriesModelConfig", forecast)):
        if present is not None:
            raise ValidationError(
                "Please provide an AsymmetricShapleyValueConfig for time series explainability cases. For non "
                f"time series cases, please do not provide a {name}."
            )


def _check_covariates(explanation: AsymmetricShapleyValueConfig, columns: list[Any] | None) -> None:
    """Check that every item of the baseline has a value for every static covariate."""
    baseline = explanation.asymmetric_shapley_value_config.get("baseline")
    items = baseline.get("static_covariates") if isinstance(baseline, dict) else None
    if not items:
        return
    if not columns:
        raise ValidationError(
            "Static covariate baselines are provided in AsymmetricShapleyValueConfig when no static covariate "
            "columns are provided in TimeSeriesDataConfig. Please check these configs."
        )
    for item, values in items.items():
        if not isinstance(values, list):
            raise ValidationError(f"Baseline entry for {item} must be a list, is {type(values)}.")
        if len(values) != len(columns):
            raise ValidationError(
                f"Length of baseline entry for {item} does not match number of static covariate columns. Please "
                "ensure every covariate has a baseline value for every item id."
            )
