"""The schema of analysis files.

A schema is a tree of Python values: a type, ``[schema]`` for a list, ``{key: schema}`` for an object, or one of
`AnyOf`, `Choice` and `Pattern`. The keys of an object are required unless they are `Optional`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from sagemaker.core.clarify.data_config import DatasetType
from sagemaker.core.clarify.explainability import (
    AGGREGATIONS,
    DIRECTIONS,
    GRANULARITIES,
    TIME_SERIES_BASELINES,
    TIME_SERIES_GRANULARITIES,
)
from sagemaker.core.clarify.model_config import ACCEPT_TYPES, CONTENT_TYPES, ENDPOINT_NAME_PREFIX_PATTERN
from sagemaker.core.clarify.text_languages import LANGUAGES
from sagemaker.core.clarify.time_series import TimeSeriesJSONDatasetFormat
from sagemaker.core.exceptions import ValidationError


@attrs.frozen
class Optional:
    """A key that may be absent."""

    name: str


class AnyOf:
    """A value that one of several schemas allows."""

    def __init__(self, *schemas: Any) -> None:
        self.schemas = schemas


class Choice:
    """One of several strings, compared without regard to case; validation returns it in lower case."""

    def __init__(self, *values: str) -> None:
        self.values = frozenset(values)


@attrs.frozen
class Pattern:
    """A string in which a regular expression is found."""

    regex: str


class Anything:
    """Any value, or any key of an object."""


class Schema:
    """A complete schema.

    Args:
        schema: the tree; see this module.
    """

    def __init__(self, schema: Any) -> None:
        self.schema = schema

    def validate(self, config: Any) -> Any:
        """Return the configuration with the strings of choices in lower case.

        Raises:
            ValidationError: a value does not match; the message says which one (a `ValueError`).
        """
        return _check(self.schema, config, "analysis_config")

    def is_valid(self, config: Any) -> bool:
        try:
            self.validate(config)
        except ValidationError:
            return False
        return True


def _check(schema: Any, value: Any, place: str) -> Any:
    if schema is Anything:
        return value
    if isinstance(schema, dict):
        return _check_object(schema, value, place)
    if isinstance(schema, list):
        _require_type(list, value, place)
        return [_check(schema[0], item, f"{place}[{index}]") for index, item in enumerate(value)]
    if isinstance(schema, AnyOf):
        return _check_any(schema, value, place)
    if isinstance(schema, Choice | Pattern):
        return _check_text(schema, value, place)
    _require_type(schema, value, place)
    return value


def _check_text(schema: Choice | Pattern, value: Any, place: str) -> str:
    _require_type(str, value, place)
    text: str = value
    if isinstance(schema, Pattern):
        if not re.search(schema.regex, text):
            raise _error(place, f"{text!r} does not match {schema.regex!r}")
        return text
    if text.lower() not in schema.values:
        raise _error(place, f"{text!r} is not one of {', '.join(sorted(schema.values))}")
    return text.lower()


def _check_object(schema: dict[Any, Any], value: Any, place: str) -> dict[Any, Any]:
    _require_type(dict, value, place)
    members = {key.name if isinstance(key, Optional) else key: item for key, item in schema.items()}
    if not all(isinstance(name, str) for name in members):
        # The keys are data: one schema is for all keys, one for all values.
        ((keys, items),) = schema.items()
        return {
            _check(keys, key, place): _check(items, item, f"{place}[{key!r}]") for key, item in value.items()
        }
    for key in value:
        if key not in members:
            raise _error(place, f"Wrong key {key!r} in {value!r}. Allowed are {', '.join(members)}")
    for key in _required(schema):
        if key not in value:
            raise _error(place, f"Missing key: {key!r}")
    return {key: _check(members[key], item, f"{place}[{key!r}]") for key, item in value.items()}


def _required(schema: dict[Any, Any]) -> Iterator[str]:
    return (key for key in schema if isinstance(key, str))


def _check_any(schema: AnyOf, value: Any, place: str) -> Any:
    findings = []
    for option in schema.schemas:
        try:
            return _check(option, value, place)
        except ValidationError as error:  # noqa: PERF203 - the error lists the finding of every option
            findings.append(str(error).removeprefix(f"{place}: ").rstrip("."))
    raise _error(place, "; ".join(dict.fromkeys(findings)))


def _require_type(kind: Any, value: Any, place: str) -> None:
    if kind is None:
        if value is not None:
            raise _error(place, f"{value!r} should be None")
        return
    # JSON has one type of number, so 1 is accepted for 1.0. True is an int in Python, but not a number here.
    accepted = (int, float) if kind is float else (kind,)
    if not isinstance(value, accepted) or (isinstance(value, bool) and kind is not bool):
        raise _error(place, f"{value!r} should be instance of {kind.__name__!r}")


def _error(place: str, text: str) -> ValidationError:
    return ValidationError(f"{place}: {text}.")


_COLUMN = AnyOf(str, int)
_VALUE = AnyOf(int, float, str)
_COLUMNS = AnyOf([str], [int])

_SEGMENT = {
    Optional("config_name"): str,
    "name_or_index": _COLUMN,
    "segments": [[_COLUMN]],
    Optional("display_aliases"): [str],
}

_TIME_SERIES_DATA = {
    "target_time_series": _COLUMN,
    "item_id": _COLUMN,
    "timestamp": _COLUMN,
    Optional("related_time_series"): _COLUMNS,
    Optional("static_covariates"): _COLUMNS,
    Optional("dataset_format"): Choice(*(layout.value for layout in TimeSeriesJSONDatasetFormat)),
}

_IMAGE = {
    Optional("num_segments"): int,
    Optional("segment_compactness"): float,
    Optional("feature_extraction_method"): str,
    Optional("model_type"): str,
    Optional("max_objects"): int,
    Optional("iou_threshold"): float,
    Optional("context"): float,
    Optional("debug"): {
        Optional("image_names"): [str],
        Optional("class_ids"): [int],
        Optional("sample_from"): int,
        Optional("sample_to"): int,
    },
}

_SHAP = {
    Optional("baseline"): AnyOf(
        str, [AnyOf([AnyOf(int, float, str, None)], {Anything: Anything})], {Anything: Anything}
    ),
    Optional("num_clusters"): int,
    Optional("use_logit"): bool,
    Optional("num_samples"): int,
    Optional("agg_method"): Choice(*AGGREGATIONS),
    Optional("save_local_shap_values"): bool,
    Optional("text_config"): {
        "granularity": Choice(*GRANULARITIES),
        "language": Choice(*LANGUAGES),
        Optional("max_top_tokens"): int,
    },
    Optional("image_config"): _IMAGE,
    Optional("seed"): int,
    Optional("features_to_explain"): [_COLUMN],
}

_ASYMMETRIC_SHAPLEY_VALUES = {
    "direction": Choice(*DIRECTIONS),
    "granularity": Choice(*TIME_SERIES_GRANULARITIES),
    Optional("num_samples"): int,
    Optional("baseline"): AnyOf(
        str,
        {
            Optional("target_time_series"): Choice(*TIME_SERIES_BASELINES),
            Optional("related_time_series"): Choice(*TIME_SERIES_BASELINES),
            Optional("static_covariates"): {_COLUMN: [_VALUE]},
        },
    ),
}

_BIAS = {"methods": AnyOf(str, [str])}

_METHODS = {
    Optional("shap"): _SHAP,
    Optional("pre_training_bias"): _BIAS,
    Optional("post_training_bias"): _BIAS,
    Optional("pdp"): {
        "grid_resolution": int,
        Optional("features"): [_COLUMN],
        Optional("top_k_features"): int,
    },
    Optional("report"): {"name": str, Optional("title"): str},
    Optional("asymmetric_shapley_value"): _ASYMMETRIC_SHAPLEY_VALUES,
}

_PREDICTOR = {
    Optional("endpoint_name"): str,
    Optional("endpoint_name_prefix"): Pattern(ENDPOINT_NAME_PREFIX_PATTERN),
    Optional("model_name"): str,
    Optional("target_model"): str,
    Optional("instance_type"): str,
    Optional("initial_instance_count"): int,
    Optional("accelerator_type"): str,
    Optional("content_type"): Choice(*CONTENT_TYPES),
    Optional("accept_type"): Choice(*ACCEPT_TYPES),
    Optional("label"): _COLUMN,
    Optional("probability"): _COLUMN,
    Optional("label_headers"): [_COLUMN],
    Optional("content_template"): AnyOf(str, {str: str}),
    Optional("record_template"): str,
    Optional("custom_attributes"): str,
    Optional("time_series_predictor_config"): {"forecast": str},
}

ANALYSIS_CONFIG_SCHEMA_V1_0 = Schema(
    {
        Optional("version"): str,
        "dataset_type": Choice(*(kind.value for kind in DatasetType)),
        Optional("dataset_uri"): str,
        Optional("headers"): [str],
        Optional("label"): _COLUMN,
        Optional("predicted_label"): _COLUMN,
        Optional("features"): str,
        Optional("label_values_or_threshold"): [_VALUE],
        Optional("probability_threshold"): float,
        Optional("segment_config"): [_SEGMENT],
        Optional("facet"): [{"name_or_index": _COLUMN, Optional("value_or_threshold"): [_VALUE]}],
        Optional("facet_dataset_uri"): str,
        Optional("facet_headers"): [str],
        Optional("predicted_label_dataset_uri"): str,
        Optional("predicted_label_headers"): [str],
        Optional("excluded_columns"): [AnyOf(int, str)],
        Optional("joinsource_name_or_index"): _COLUMN,
        Optional("group_variable"): _COLUMN,
        Optional("time_series_data_config"): _TIME_SERIES_DATA,
        "methods": _METHODS,
        Optional("predictor"): _PREDICTOR,
    }
)
