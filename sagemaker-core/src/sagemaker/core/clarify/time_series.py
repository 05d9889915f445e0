"""Time series: their columns in the data, and the forecast in a model's response."""

from __future__ import annotations

from enum import Enum
from typing import Any

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import static_only
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled


class TimeSeriesJSONDatasetFormat(Enum):
    """Layouts of time series in JSON."""

    COLUMNS = "columns"
    ITEM_RECORDS = "item_records"
    TIMESTAMP_RECORDS = "timestamp_records"


class TimeSeriesDataConfig:
    """The columns of time series, all by name (a JMESPath for JSON) or all by index.

    Args:
        target_time_series: the column that is forecast.
        item_id: the column that identifies a series.
        timestamp: the column that identifies a point of a series.
        related_time_series: the columns of series that are related to the target.
        static_covariates: the columns whose values do not change within a series.
        dataset_format: the layout in JSON; required with names, not allowed with indexes.

    Raises:
        ValidationError: a column is missing, or names and indexes are mixed (a `ValueError`).
    """

    def __init__(
        self,
        target_time_series: str | int,
        item_id: str | int,
        timestamp: str | int,
        related_time_series: list[str | int] | None = None,
        static_covariates: list[str | int] | None = None,
        dataset_format: TimeSeriesJSONDatasetFormat | None = None,
    ) -> None:
        static_only(
            "TimeSeriesDataConfig",
            target_time_series=target_time_series,
            item_id=item_id,
            timestamp=timestamp,
        )
        kind = _kind(target_time_series)
        _check_column(kind, "item_id", "an item id", item_id)
        _check_column(kind, "timestamp", "a timestamp", timestamp)
        for name, columns in {
            "related_time_series": related_time_series,
            "static_covariates": static_covariates,
        }.items():
            _check_columns(kind, name, columns)
        self.time_series_data_config: dict[str, Any] = filled(
            target_time_series=target_time_series,
            item_id=item_id,
            timestamp=timestamp,
            related_time_series=related_time_series or None,
            static_covariates=static_covariates or None,
            dataset_format=_layout(kind, dataset_format),
        )

    def get_time_series_data_config(self) -> dict[str, Any]:
        """Return these settings as members of the analysis file."""
        return copied(self.time_series_data_config)


class TimeSeriesModelConfig:
    """The location of the forecast in a model's response.

    Args:
        forecast: a JMESPath.

    Raises:
        ValidationError: ``forecast`` is not a string (a `ValueError`).
    """

    def __init__(self, forecast: str) -> None:
        static_only("TimeSeriesModelConfig", forecast=forecast)
        if not isinstance(forecast, str):
            raise ValidationError(
                "Please provide a string JMESPath expression for ``forecast`` to extract the forecast result. "
                f"It is {forecast!r}."
            )
        self.time_series_model_config: dict[str, Any] = {"forecast": forecast}

    def get_time_series_model_config(self) -> dict[str, Any]:
        """Return these settings as members of the analysis file."""
        return copied(self.time_series_model_config)


def _kind(target: Any) -> type:
    if target is None or target == "":
        raise ValidationError("Please provide a target time series.")
    if isinstance(target, bool) or not isinstance(target, str | int):
        raise ValidationError(
            f"Please provide a string or an int for ``target_time_series``. It is {target!r}."
        )
    return str if isinstance(target, str) else int


def _check_column(kind: type, name: str, noun: str, value: Any) -> None:
    if value is None or value == "":
        raise ValidationError(f"Please provide {noun}.")
    if not isinstance(value, kind):
        raise ValidationError(
            f"Please provide {kind} for ``{name}``, as for ``target_time_series``. It is {value!r}."
        )


def _check_columns(kind: type, name: str, value: Any) -> None:
    if value is None:
        return
    if not isinstance(value, list) or not all(isinstance(item, kind) for item in value):
        raise ValidationError(f"Please provide a list of {kind} for ``{name}``. It is {value!r}.")
    if "" in value:
        raise ValidationError(f"Please do not provide empty strings in ``{name}``.")


def _layout(kind: type, layout: Any) -> str | None:
    if kind is int:
        if layout is not None:
            raise ValidationError("Dataset format should only be provided when data files are JSONs.")
        return None
    if not isinstance(layout, TimeSeriesJSONDatasetFormat):
        raise ValidationError(
            "Please provide a valid dataset format. dataset_format is one of "
            f"{', '.join(f'TimeSeriesJSONDatasetFormat.{item.name}' for item in TimeSeriesJSONDatasetFormat)}."
        )
    name: str = layout.value
    return name
