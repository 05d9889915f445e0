"""The model that Clarify sends requests to, and the format of its requests and responses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import WHY_STATIC, static_only
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.clarify.time_series import TimeSeriesModelConfig
    from sagemaker.core.workflow.entities import PipelineVariable

ENDPOINT_NAME_PREFIX_PATTERN = "^[a-zA-Z0-9](-*[a-zA-Z0-9])"
_PREFIX = re.compile(f"{ENDPOINT_NAME_PREFIX_PATTERN}*$")

ACCEPT_TYPES = ("text/csv", "application/jsonlines", "application/json")
CONTENT_TYPES = (*ACCEPT_TYPES, "image/jpeg", "image/jpg", "image/png", "application/x-npy")
_TIME_SERIES_TYPES = ("application/json", "application/jsonlines")


class ModelConfig:
    """The model that is analysed: a model, for which Clarify creates a temporary endpoint, or an existing endpoint.

    Args:
        model_name: the name of the model; requires ``instance_count`` and ``instance_type``, and excludes
            ``endpoint_name``. In a check step it may be a pipeline variable, because the step passes it to the
            service beside the analysis file; the other arguments may not.
        instance_count: the number of instances of the temporary endpoint.
        instance_type: the instance type of the temporary endpoint.
        accept_type: the MIME type of responses; ``content_type`` by default.
        content_type: the MIME type of requests.
        content_template: the template of a request; it contains ``$features`` for JSON Lines, ``$record`` or
            ``$records`` for JSON.
        record_template: the template of one record of a JSON request; it contains ``$features`` or
            ``$features_kvp``.
        custom_attributes: ``CustomAttributes`` of each request.
        accelerator_type: the accelerator of the temporary endpoint.
        endpoint_name_prefix: the first part of the temporary endpoint's name.
        target_model: the model of a multi-model endpoint.
        endpoint_name: the name of an existing endpoint.
        time_series_model_config: the forecast in responses, for time series.

    Attributes:
        predictor_config: these settings as members of the analysis file.

    Raises:
        AssertionError: neither model nor endpoint is named, or both are, or the instances are missing (the type of
            error is that of the published API).
        ValidationError: a MIME type, a template or the prefix is not allowed (a `ValueError`).
    """

    def __init__(
        self,
        model_name: str | PipelineVariable | None = None,
        instance_count: int | None = None,
        instance_type: str | None = None,
        accept_type: str | None = None,
        content_type: str | None = None,
        content_template: str | None = None,
        record_template: str | None = None,
        custom_attributes: str | None = None,
        accelerator_type: str | None = None,
        endpoint_name_prefix: str | None = None,
        target_model: str | None = None,
        endpoint_name: str | None = None,
        time_series_model_config: TimeSeriesModelConfig | None = None,
    ) -> None:
        static_only(
            "ModelConfig",
            instance_count=instance_count,
            instance_type=instance_type,
            accept_type=accept_type,
            content_type=content_type,
            content_template=content_template,
            record_template=record_template,
            custom_attributes=custom_attributes,
            accelerator_type=accelerator_type,
            endpoint_name_prefix=endpoint_name_prefix,
            target_model=target_model,
            endpoint_name=endpoint_name,
        )
        endpoint = _endpoint(model_name, instance_count, instance_type, endpoint_name, endpoint_name_prefix)
        _check_types(accept_type, content_type)
        _check_templates(content_type, content_template, record_template)
        self.predictor_config: dict[str, Any] = filled(
            **endpoint,
            accept_type=accept_type,
            content_type=content_type,
            content_template=content_template,
            record_template=record_template,
            custom_attributes=custom_attributes,
            accelerator_type=accelerator_type,
            target_model=target_model,
            time_series_predictor_config=_time_series(time_series_model_config, accept_type, content_type),
        )

    def get_predictor_config(self) -> dict[str, Any]:
        """Return a copy of `predictor_config`."""
        return copied(self.predictor_config)


class ModelPredictedLabelConfig:
    """The location of labels and probabilities in a model's response.

    Args:
        label: the index or JMESPath of the predicted label.
        probability: the index or JMESPath of the probabilities.
        probability_threshold: the probability from which on the label is positive; the service's default is 0.5.
        label_headers: the names of the labels, in the order of the probabilities.

    Raises:
        TypeError: the threshold is not a number.
    """

    def __init__(
        self,
        label: str | int | None = None,
        probability: str | int | None = None,
        probability_threshold: float | None = None,
        label_headers: list[str] | None = None,
    ) -> None:
        static_only(
            "ModelPredictedLabelConfig",
            label=label,
            probability=probability,
            probability_threshold=probability_threshold,
            label_headers=label_headers,
        )
        self.label = label
        self.probability = probability
        self.probability_threshold = probability_threshold
        self.label_headers = label_headers
        _check_threshold(probability_threshold)
        self.predictor_config: dict[str, Any] = filled(
            label=label, probability=probability, label_headers=label_headers
        )

    def get_predictor_config(self) -> tuple[float | None, dict[str, Any]]:
        """Return the threshold, and the other settings as members of the analysis file."""
        return self.probability_threshold, copied(self.predictor_config)


def predicted_labels(scores: Any) -> ModelPredictedLabelConfig | None:
    """Return ``model_scores`` as a configuration; an index or JMESPath is that of the label."""
    if scores is None or isinstance(scores, ModelPredictedLabelConfig):
        return scores
    if is_pipeline_variable(scores):
        raise ValidationError(
            f"model_scores: label of ModelPredictedLabelConfig cannot be a pipeline variable ({scores!r}): "
            f"{WHY_STATIC}. Pass a plain value."
        )
    return ModelPredictedLabelConfig(label=scores)


def _endpoint(
    model: Any, count: Any, instance_type: Any, endpoint: str | None, prefix: str | None
) -> dict[str, Any]:
    has_model = is_pipeline_variable(model) or bool(model)
    if endpoint is not None:
        if has_model or prefix is not None:
            raise AssertionError(
                f"ModelConfig takes endpoint_name={endpoint!r}, or model_name and endpoint_name_prefix; not both."
            )
        return {"endpoint_name": endpoint}
    if not has_model:
        raise AssertionError("ModelConfig needs model_name, or endpoint_name.")
    if not count or not instance_type:
        raise AssertionError(
            f"ModelConfig of model {model!r} needs instance_count, at least 1, and instance_type: an endpoint "
            "is made for the analysis."
        )
    if prefix is not None and not _PREFIX.match(prefix):
        raise ValidationError(
            f"Invalid endpoint_name_prefix. Please follow pattern {ENDPOINT_NAME_PREFIX_PATTERN}. It is {prefix!r}."
        )
    return {
        "model_name": model,
        "instance_type": instance_type,
        "initial_instance_count": count,
        "endpoint_name_prefix": prefix,
    }


def _check_types(accept_type: str | None, content_type: str | None) -> None:
    for name, value, allowed in (
        ("accept_type", accept_type, ACCEPT_TYPES),
        ("content_type", content_type, CONTENT_TYPES),
    ):
        if value is not None and value not in allowed:
            raise ValidationError(
                f"Invalid {name} {value}. Please choose text/csv or application/jsonlines. Allowed are "
                f"{', '.join(allowed)}."
            )


def _check_templates(content_type: str | None, template: str | None, record: str | None) -> None:
    if content_type == "application/jsonlines":
        if template is None:
            raise ValidationError(f"content_template field is required for content_type {content_type}")
        if "$features" not in template:
            raise ValidationError(
                f"Invalid content_template {template}. Please include a placeholder $features."
            )
    elif content_type == "application/json":
        if template is None or record is None:
            raise ValidationError(
                f"content_template and record_template are required for content_type {content_type}"
            )
        if "$record" not in template:
            raise ValidationError(
                f"Invalid content_template {template}. Please include either placeholder $records or $record."
            )


def _time_series(
    config: TimeSeriesModelConfig | None, accept_type: str | None, content_type: str | None
) -> dict[str, Any] | None:
    if config is None:
        return None
    if not hasattr(config, "get_time_series_model_config"):
        raise TypeError(
            f"time_series_model_config must be a TimeSeriesModelConfig, not {type(config).__name__}."
        )
    for name, value in (("accept_type", accept_type), ("content_type", content_type)):
        if value is not None and value not in _TIME_SERIES_TYPES:
            raise ValidationError(
                f"``{name}`` must be JSON or JSONLines for time series explainability. It is {value}."
            )
    return config.get_time_series_model_config()


def _check_threshold(threshold: Any) -> None:
    if threshold is None:
        return
    try:
        float(threshold)
    except ValueError:
        raise TypeError(
            f"Invalid probability_threshold {threshold}. Please choose one that can be cast to float."
        ) from None
