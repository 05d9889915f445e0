"""Methods that explain a model: SHAP, partial dependence, asymmetric Shapley values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Literal

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import static_only
from sagemaker.core.clarify.text_languages import LANGUAGES
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled

GRANULARITIES = ("token", "sentence", "paragraph")
AGGREGATIONS = ("mean_abs", "median", "mean_sq")
DIRECTIONS = ("chronological", "anti_chronological", "bidirectional")
TIME_SERIES_GRANULARITIES = ("timewise", "fine_grained")
DEFAULT_DIRECTION = "chronological"
DEFAULT_GRANULARITY = "timewise"
TIME_SERIES_BASELINES = ("zero", "mean")


class ExplainabilityConfig(ABC):
    """Base class of the methods that explain a model."""

    @abstractmethod
    def get_explainability_config(self) -> dict[str, Any]:
        """Return the method as a member of ``methods`` in the analysis file: its name, and its settings."""


class PDPConfig(ExplainabilityConfig):
    """Partial dependence plots.

    Args:
        features: the columns to plot, by name or index; required when SHAP is not part of the analysis.
        grid_resolution: the number of buckets for numeric columns.
        top_k_features: the number of features to plot, the most important ones by their SHAP values.
    """

    def __init__(
        self, features: list[Any] | None = None, grid_resolution: int = 15, top_k_features: int = 10
    ) -> None:
        self.pdp_config: dict[str, Any] = filled(
            grid_resolution=grid_resolution, top_k_features=top_k_features, features=features
        )

    def get_explainability_config(self) -> dict[str, Any]:
        return {"pdp": copied(self.pdp_config)}


class TextConfig:
    """The units and the language of text features.

    Args:
        granularity: ``token``, ``sentence`` or ``paragraph``.
        language: an English name or ISO 639-1 code in lower case; ``xx`` for several languages.

    Raises:
        ValidationError: the granularity or the language is unknown (a `ValueError`).
    """

    def __init__(self, granularity: str, language: str) -> None:
        static_only("TextConfig", granularity=granularity, language=language)
        _check_choice("granularity", granularity, GRANULARITIES)
        _check_choice("language", language, LANGUAGES)
        self.text_config: dict[str, Any] = {"granularity": granularity, "language": language}

    def get_text_config(self) -> dict[str, Any]:
        """Return a copy of the settings as members of the analysis file."""
        return copied(self.text_config)


class ImageConfig:
    """The features of images: segments, or detected objects.

    Args:
        model_type: ``IMAGE_CLASSIFICATION`` or ``OBJECT_DETECTION``.
        num_segments: the approximate number of segments of an image; the service's default is 20.
        feature_extraction_method: ``segmentation``.
        segment_compactness: the weight of position against colour when segments are formed; the service's
            default is 5.
        max_objects: the number of detected objects to explain, by confidence; the service's default is 3.
        iou_threshold: the minimum overlap (intersection over union) with the original detection; the service's
            default is 0.5.
        context: the weight of the surroundings of an object, 0 to 1; the service's default is 1.0.

    Raises:
        ValidationError: the type of model is unknown (a `ValueError`).
    """

    def __init__(
        self,
        model_type: str,
        num_segments: int | None = None,
        feature_extraction_method: str | None = None,
        segment_compactness: float | None = None,
        max_objects: int | None = None,
        iou_threshold: float | None = None,
        context: float | None = None,
    ) -> None:
        static_only("ImageConfig", model_type=model_type)
        if model_type not in ("OBJECT_DETECTION", "IMAGE_CLASSIFICATION"):
            raise ValidationError(
                "Clarify SHAP only supports object detection and image classification methods. Please set "
                f"model_type to OBJECT_DETECTION or IMAGE_CLASSIFICATION. It is {model_type!r}."
            )
        self.image_config: dict[str, Any] = filled(
            model_type=model_type,
            num_segments=num_segments,
            feature_extraction_method=feature_extraction_method,
            segment_compactness=segment_compactness,
            max_objects=max_objects,
            iou_threshold=iou_threshold,
            context=context,
        )

    def get_image_config(self) -> dict[str, Any]:
        """Return a copy of the settings as members of the analysis file."""
        return copied(self.image_config)


class SHAPConfig(ExplainabilityConfig):
    """Kernel SHAP values.

    Args:
        baseline: the rows whose values replace features, or their S3 URI; by default the service computes them by
            clustering.
        num_samples: the number of samples for each explanation.
        agg_method: the aggregation of local values to global ones: ``mean_abs``, ``median`` or ``mean_sq``.
        use_logit: explain log-odds instead of probabilities.
        save_local_shap_values: save the values of each record.
        seed: the seed of the random numbers, for repeatable values.
        num_clusters: the number of clusters of the computed baseline; excludes ``baseline``.
        text_config: the settings of text features.
        image_config: the settings of images.
        features_to_explain: the columns to explain, by name or index; not for text or images.

    Raises:
        ValidationError: two options exclude each other, or the aggregation is unknown (a `ValueError`).
    """

    def __init__(
        self,
        baseline: str | list[Any] | dict[str, Any] | None = None,
        num_samples: int | None = None,
        agg_method: str | None = None,
        use_logit: bool = False,
        save_local_shap_values: bool = True,
        seed: int | None = None,
        num_clusters: int | None = None,
        text_config: TextConfig | None = None,
        image_config: ImageConfig | None = None,
        features_to_explain: list[str | int] | None = None,
    ) -> None:
        static_only(
            "SHAPConfig",
            baseline=baseline,
            num_samples=num_samples,
            agg_method=agg_method,
            seed=seed,
            text_config=text_config,
            image_config=image_config,
        )
        if agg_method is not None and agg_method not in AGGREGATIONS:
            raise ValidationError(
                f"Invalid agg_method {agg_method}. Please choose mean_abs, median, or mean_sq."
            )
        if baseline is not None and num_clusters is not None:
            raise ValidationError(
                "Baseline and num_clusters cannot be provided together. Please specify one of the two."
            )
        if features_to_explain is not None and (text_config or image_config):
            raise ValidationError(
                "`features_to_explain` is not supported for datasets containing text features or images."
            )
        self.shap_config: dict[str, Any] = filled(
            use_logit=use_logit,
            save_local_shap_values=save_local_shap_values,
            baseline=baseline,
            num_samples=num_samples,
            agg_method=agg_method,
            seed=seed,
            num_clusters=num_clusters,
            text_config=text_config.get_text_config() if text_config else None,
            image_config=image_config.get_image_config() if image_config else None,
            features_to_explain=features_to_explain,
        )

    def get_explainability_config(self) -> dict[str, Any]:
        return {"shap": copied(self.shap_config)}


class AsymmetricShapleyValueConfig(ExplainabilityConfig):
    """Asymmetric Shapley values of forecasts.

    Args:
        direction: ``chronological``, ``anti_chronological`` or ``bidirectional``.
        granularity: ``timewise``, or ``fine_grained``, which is chronological only.
        num_samples: the number of samples; required for ``fine_grained``, not allowed for ``timewise``.
        baseline: an S3 URI, or a dictionary: ``target_time_series`` and ``related_time_series`` are ``zero`` or
            ``mean``, ``static_covariates`` maps each item id to a list with one value for each covariate.

    Raises:
        ValidationError: the direction or granularity is unknown, or two options exclude each other (a
            `ValueError`).
    """

    def __init__(
        self,
        direction: Literal["chronological", "anti_chronological", "bidirectional"] = "chronological",
        granularity: Literal["timewise", "fine_grained"] = "timewise",
        num_samples: int | None = None,
        baseline: str | dict[str, Any] | None = None,
    ) -> None:
        static_only(
            "AsymmetricShapleyValueConfig",
            direction=direction,
            granularity=granularity,
            num_samples=num_samples,
            baseline=baseline,
        )
        if direction not in DIRECTIONS:
            raise ValidationError(
                f"Please provide a valid explanation direction from: {', '.join(DIRECTIONS)}"
            )
        if granularity not in TIME_SERIES_GRANULARITIES:
            raise ValidationError(
                f"Please provide a valid granularity from: {', '.join(TIME_SERIES_GRANULARITIES)}"
            )
        _check_samples(direction, granularity, num_samples)
        _check_baseline(baseline)
        self.asymmetric_shapley_value_config: dict[str, Any] = filled(
            direction=direction, granularity=granularity, num_samples=num_samples, baseline=baseline
        )

    def get_explainability_config(self) -> dict[str, Any]:
        return {"asymmetric_shapley_value": copied(self.asymmetric_shapley_value_config)}


def _check_choice(name: str, value: Any, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValidationError(f"Invalid {name} {value}. Please choose among {list(allowed)}")


def _check_samples(direction: str, granularity: str, num_samples: Any) -> None:
    if granularity == "timewise":
        if num_samples is not None:
            raise ValidationError("``num_samples`` is only used for fine-grained explanations.")
        return
    if not isinstance(num_samples, int):
        raise ValidationError(
            "Please provide an integer for ``num_samples``. Fine-grained explanations need it."
        )
    if direction != "chronological":
        raise ValidationError(f"{direction} and {granularity} granularity are not supported together.")


def _check_baseline(baseline: Any) -> None:
    if not isinstance(baseline, dict):
        return
    for series in ("target_time_series", "related_time_series"):
        value = baseline.get(series, "zero")
        if value not in TIME_SERIES_BASELINES:
            raise ValidationError(
                f"Provided value {value} for ``{series}`` is invalid. Please select one of "
                f"{list(TIME_SERIES_BASELINES)}."
            )
