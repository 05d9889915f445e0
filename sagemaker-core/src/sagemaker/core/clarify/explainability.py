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
    """Base of the methods."""

    @abstractmethod
    def get_explainability_config(self) -> dict[str, Any]:
        """Name of the method to its settings, as the analysis file has them."""


class PDPConfig(ExplainabilityConfig):
    """Partial dependence plots.

    Args:
        features: columns to plot, by name or index; without SHAP they have to be named.
        grid_resolution: buckets that numbers are divided into.
        top_k_features: how many of the most important features are plotted when SHAP tells them.
    """

    def __init__(
        self, features: list[Any] | None = None, grid_resolution: int = 15, top_k_features: int = 10
    ) -> None:
        self.pdp_config: dict[str, Any] = filled(
            grid_resolution=grid_resolution, top_k_features=top_k_features, features=features
        )

    def get_explainability_config(self) -> dict[str, Any]:
        """``{"pdp": {...}}``."""
        return {"pdp": copied(self.pdp_config)}


class TextConfig:
    """Text features, and how they are divided.

    Args:
        granularity: ``token``, ``sentence`` or ``paragraph``.
        language: an English name or ISO 639-1 code, in lower case; ``xx`` for several.

    Raises:
        ValidationError: another granularity or language (a `ValueError`).
    """

    def __init__(self, granularity: str, language: str) -> None:
        static_only("TextConfig", granularity=granularity, language=language)
        _check_choice("granularity", granularity, GRANULARITIES)
        _check_choice("language", language, LANGUAGES)
        self.text_config: dict[str, Any] = {"granularity": granularity, "language": language}

    def get_text_config(self) -> dict[str, Any]:
        """A copy of the settings as the analysis file has them."""
        return copied(self.text_config)


class ImageConfig:
    """Image features.

    Args:
        model_type: ``IMAGE_CLASSIFICATION`` or ``OBJECT_DETECTION``.
        num_segments: about how many segments an image is divided into; 20 in the service.
        feature_extraction_method: ``segmentation``.
        segment_compactness: how the segments weigh colour against place; 5 in the service.
        max_objects: of detections, the most confident; 3 in the service.
        iou_threshold: the least overlap of a detection with the original one; 0.5 in the service.
        context: weight of the surroundings of an object, 0 to 1; 1.0 in the service.

    Raises:
        ValidationError: another type of model (a `ValueError`).
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
        """A copy of the settings as the analysis file has them."""
        return copied(self.image_config)


class SHAPConfig(ExplainabilityConfig):
    """Kernel SHAP.

    Args:
        baseline: rows that features are replaced from, or an S3 URI of them; made by clustering by default.
        num_samples: samples for each explanation.
        agg_method: how global values are made: ``mean_abs``, ``median`` or ``mean_sq``.
        use_logit: explain log-odds.
        save_local_shap_values: keep the values of each record.
        seed: makes the values repeatable.
        num_clusters: clusters that a baseline is made of; excludes ``baseline``.
        text_config: for text features.
        image_config: for images.
        features_to_explain: columns, by name or index; for neither text nor images.

    Raises:
        ValidationError: options that exclude each other, or another aggregation (a `ValueError`).
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
        """``{"shap": {...}}``."""
        return {"shap": copied(self.shap_config)}


class AsymmetricShapleyValueConfig(ExplainabilityConfig):
    """Asymmetric Shapley values of forecasts.

    Args:
        direction: ``chronological``, ``anti_chronological`` or ``bidirectional``.
        granularity: ``timewise``, or ``fine_grained``, which is chronological only.
        num_samples: of fine-grained explanations, for which it is required.
        baseline: an S3 URI; or ``zero`` or ``mean`` for ``target_time_series`` and ``related_time_series``,
            and for ``static_covariates`` an item id to a value for each covariate.

    Raises:
        ValidationError: another direction or granularity, or options that exclude each other (a `ValueError`).
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
        """``{"asymmetric_shapley_value": {...}}``."""
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
