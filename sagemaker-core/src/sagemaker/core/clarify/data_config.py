"""The data that Clarify analyses: its location, its format, its columns and its segments."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import static_only
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled

if TYPE_CHECKING:
    from sagemaker.core.clarify.time_series import TimeSeriesDataConfig
    from sagemaker.core.workflow.entities import PipelineVariable


class DatasetType(Enum):
    """MIME types of the data sets that Clarify reads."""

    TEXTCSV = "text/csv"
    JSONLINES = "application/jsonlines"
    JSON = "application/json"
    PARQUET = "application/x-parquet"
    IMAGE = "application/x-image"


class ProcessingOutputHandler:
    """The upload mode of an analysis' results."""

    class S3UploadMode(Enum):
        """Values of ``S3UploadMode`` in the API."""

        CONTINUOUS = "Continuous"
        ENDOFJOB = "EndOfJob"

    @classmethod
    def get_s3_upload_mode(cls, analysis_config: Mapping[str, Any]) -> str:
        """Return ``Continuous`` for image data, whose results are uploaded while the job runs, else ``EndOfJob``."""
        is_image = analysis_config["dataset_type"] == DatasetType.IMAGE.value
        mode = cls.S3UploadMode.CONTINUOUS if is_image else cls.S3UploadMode.ENDOFJOB
        value: str = mode.value
        return value


_FORMATS = frozenset(kind.value for kind in DatasetType)
_TABLES = _FORMATS - {"application/x-image"}


@attrs.define(eq=False)
class SegmentationConfig:
    """Segments of the data, defined by the values of one column and analysed separately.

    Args:
        name_or_index: the column.
        segments: for each segment, its values, or its intervals for a numeric column: ``[["(1, 4]"], ["(4, 9]"]]``.
        config_name: the name of this segmentation in the report.
        display_aliases: the names of the segments in the report; an additional last one names the rest of the data.

    Raises:
        ValidationError: the column is None, the segments are not a list of lists, or the number of aliases does
            not fit (a `ValueError`).
    """

    name_or_index: str | int
    segments: list[list[str | int]]
    config_name: str | None = None
    display_aliases: list[str] | None = None

    def __attrs_post_init__(self) -> None:
        if self.name_or_index is None:
            raise ValidationError("`name_or_index` cannot be None. Name the column that segments the data.")
        if not self.segments or not all(isinstance(segment, list) for segment in self.segments):
            raise ValidationError(
                f"`segments` must be a list of lists of values or intervals. It is {self.segments!r}."
            )
        count = len(self.segments)
        if self.display_aliases is not None and len(self.display_aliases) not in (count, count + 1):
            raise ValidationError(
                "Number of `display_aliases` must equal the number of segments specified or with one additional "
                f"default segment display alias. There are {count} segments, {len(self.display_aliases)} aliases."
            )

    def to_dict(self) -> dict[str, Any]:
        """Return the segmentation as a member of the analysis file."""
        return filled(
            name_or_index=self.name_or_index,
            segments=self.segments,
            config_name=self.config_name or None,
            display_aliases=self.display_aliases,
        )


class DataConfig:
    """The data set of an analysis, and the place of its report.

    ``s3_data_input_path``, ``s3_output_path`` and ``s3_compression_type`` may be pipeline variables. The other
    arguments are written to the analysis file when the job or the pipeline is created, so their values must be
    known then.

    Args:
        s3_data_input_path: the S3 URI of the data, an object or a prefix.
        s3_output_path: the S3 prefix of the report.
        s3_analysis_config_output_path: the S3 prefix of the analysis file; ``s3_output_path`` by default.
        label: the target column, by name or index; a JMESPath for JSON.
        headers: the names of the columns.
        features: a JMESPath to the features of JSON data; required for JSON other than time series.
        dataset_type: a value of `DatasetType`.
        s3_compression_type: ``None`` or ``Gzip``.
        joinsource: the column by which the data sets of facets and predictions are joined.
        facet_dataset_uri: the S3 URI of facets that are not in the data; CSV only.
        facet_headers: the columns of that data set.
        predicted_label_dataset_uri: the S3 URI of predictions that are not in the data; CSV only.
        predicted_label_headers: the columns of that data set.
        predicted_label: the column of predictions, when the analysis has no model.
        excluded_columns: the columns that are not sent to the model.
        segmentation_config: segments of the data that are analysed separately.
        time_series_data_config: the columns of time series; JSON only.

    Raises:
        ValidationError: the format is unknown, or does not support one of the options (a `ValueError`).
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
        """Return these settings as members of the analysis file."""
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


def _segments(segments: list[SegmentationConfig] | None) -> list[dict[str, Any]] | None:
    if segments is not None and not isinstance(segments, list | tuple):
        raise TypeError(
            f"segmentation_config must be a list of SegmentationConfig, not {type(segments).__name__}."
        )
    for segment in segments or ():
        static_only("DataConfig", segmentation_config=segment)
    return [segment.to_dict() for segment in segments] if segments else None


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
