"""The data that Clarify analyses: where it is, its format, which columns mean what."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import static_only
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled

if TYPE_CHECKING:
    from sagemaker.core.clarify.segments import SegmentationConfig
    from sagemaker.core.clarify.time_series import TimeSeriesDataConfig
    from sagemaker.core.workflow.entities import PipelineVariable


class DatasetType(Enum):
    """The formats of data, by MIME type."""

    TEXTCSV = "text/csv"
    JSONLINES = "application/jsonlines"
    JSON = "application/json"
    PARQUET = "application/x-parquet"
    IMAGE = "application/x-image"


_FORMATS = frozenset(kind.value for kind in DatasetType)
_TABLES = _FORMATS - {"application/x-image"}


class DataConfig:
    """The data of an analysis.

    ``s3_data_input_path``, ``s3_output_path`` and ``s3_compression_type`` may be pipeline variables. The rest is written to the
    analysis file when the job or the pipeline is made, and has to be known then.

    Args:
        s3_data_input_path: the data; an object or a prefix.
        s3_output_path: where the report goes.
        s3_analysis_config_output_path: where the analysis file goes; ``s3_output_path`` by default.
        label: the target's column, by name or index; a JMESPath for JSON.
        headers: names of the columns.
        features: a JMESPath to the features of JSON data, for which it is required unless it is a time series.
        dataset_type: one of `DatasetType`'s values.
        s3_compression_type: ``None`` or ``Gzip``.
        joinsource: the column that additional data is joined by.
        facet_dataset_uri: facets that are not in the data; only for CSV.
        facet_headers: its columns.
        predicted_label_dataset_uri: predictions that are not in the data; only for CSV.
        predicted_label_headers: its columns.
        predicted_label: the predictions' column, where no model is asked.
        excluded_columns: columns that the model does not see.
        segmentation_config: parts of the data that are analysed on their own.
        time_series_data_config: for time series; only with JSON.

    Raises:
        ValidationError: the format is unknown, or an option does not go with it (a `ValueError`).
    """

    def __init__(
        self,
        s3_data_input_path: str | PipelineVariable,
        s3_output_path: str | PipelineVariable,
        s3_analysis_config_output_path: str | None = None,
        label: str | int | None = None,
        headers: list[str] | None = None,
        features: str | None = None,
        dataset_type: str = "text/csv",
        s3_compression_type: str | PipelineVariable = "None",
        joinsource: str | int | None = None,
        facet_dataset_uri: str | None = None,
        facet_headers: list[str] | None = None,
        predicted_label_dataset_uri: str | None = None,
        predicted_label_headers: list[str] | None = None,
        predicted_label: str | int | None = None,
        excluded_columns: list[int] | list[str] | None = None,
        segmentation_config: list[SegmentationConfig] | None = None,
        time_series_data_config: TimeSeriesDataConfig | None = None,
    ) -> None:
        static_only(
            "DataConfig",
            segmentation_config=segmentation_config,
            time_series_data_config=time_series_data_config,
        )
        static_only(
            "DataConfig",
            label=label,
            headers=headers,
            features=features,
            dataset_type=dataset_type,
            joinsource=joinsource,
            facet_dataset_uri=facet_dataset_uri,
            predicted_label_dataset_uri=predicted_label_dataset_uri,
            predicted_label=predicted_label,
        )
        self.s3_data_input_path = s3_data_input_path
        self.s3_output_path = s3_output_path
        self.s3_analysis_config_output_path = s3_analysis_config_output_path
        self.s3_data_distribution_type = "FullyReplicated"
        self.s3_compression_type = s3_compression_type
        self.label = label
        self.headers = headers
        self.features = features
        self.facet_dataset_uri = facet_dataset_uri
        self.facet_headers = facet_headers
        self.predicted_label_dataset_uri = predicted_label_dataset_uri
        self.predicted_label_headers = predicted_label_headers
        self.predicted_label = predicted_label
        self.excluded_columns = excluded_columns
        self.segmentation_configs = segmentation_config
        self._check_options(dataset_type)
        self.analysis_config: dict[str, Any] = filled(
            dataset_type=dataset_type,
            features=features,
            headers=headers,
            label=label,
            joinsource_name_or_index=joinsource,
            facet_dataset_uri=facet_dataset_uri,
            facet_headers=facet_headers,
            predicted_label_dataset_uri=predicted_label_dataset_uri,
            predicted_label_headers=predicted_label_headers,
            predicted_label=predicted_label,
            excluded_columns=excluded_columns,
            segment_config=_segments(segmentation_config),
            time_series_data_config=_time_series(dataset_type, features, time_series_data_config),
        )

    def get_config(self) -> dict[str, Any]:
        """`analysis_config`: these settings as the analysis file has them."""
        return copied(self.analysis_config)

    def _check_options(self, dataset_type: str) -> None:
        if dataset_type not in _FORMATS:
            raise ValidationError(
                f"Invalid dataset_type '{dataset_type}'. Please check the API documentation for the supported "
                f"dataset types: {', '.join(sorted(_FORMATS))}."
            )
        for names, where in {
            ("predicted_label",): _TABLES,
            ("excluded_columns",): _TABLES,
            ("facet_dataset_uri", "facet_headers"): {"text/csv"},
            ("predicted_label_dataset_uri", "predicted_label_headers"): {"text/csv"},
        }.items():
            if dataset_type not in where and any(getattr(self, name) is not None for name in names):
                raise _unsupported(names, dataset_type)


def _unsupported(names: tuple[str, ...], dataset_type: str) -> ValidationError:
    quoted = " and ".join(f"'{name}'" for name in names)
    subject = f"parameters {quoted} are" if len(names) > 1 else f"parameter {quoted} is"
    return ValidationError(
        f"The {subject} not supported for dataset_type '{dataset_type}'. Please check the API documentation "
        "for the supported dataset types."
    )


def _segments(given: list[SegmentationConfig] | None) -> list[dict[str, Any]] | None:
    if given is not None and not isinstance(given, list | tuple):
        raise TypeError(
            f"segmentation_config must be a list of SegmentationConfig, not {type(given).__name__}."
        )
    for segment in given or ():
        static_only("DataConfig", segmentation_config=segment)
    return [segment.to_dict() for segment in given] if given else None


def _time_series(
    dataset_type: str, features: str | None, config: TimeSeriesDataConfig | None
) -> dict[str, Any] | None:
    is_json = dataset_type == DatasetType.JSON.value
    if config is None:
        if is_json and not features:
            raise ValidationError(f"features JMESPath is required for {dataset_type} dataset_type")
        return None
    if not is_json:
        raise ValidationError(
            f"Currently time series explainability only supports JSON format data. dataset_type is {dataset_type}."
        )
    return config.get_time_series_data_config()
