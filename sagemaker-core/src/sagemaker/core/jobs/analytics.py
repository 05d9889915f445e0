"""Results of jobs and experiments as pandas data frames.

pandas is imported when a data frame is made.
"""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from sagemaker.core._loading import load_optional
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled
from sagemaker.core.requests.pages import listed
from sagemaker.core.session import Session

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "METRICS_PERIOD_DEFAULT",
    "AnalyticsMetricsBase",
    "ArtifactAnalytics",
    "ExperimentAnalytics",
    "HyperparameterTuningJobAnalytics",
    "TrainingJobAnalytics",
]

METRICS_PERIOD_DEFAULT = 60  # seconds

# The largest number of results in one Search response.
_SEARCH_PAGE = 100


class AnalyticsMetricsBase(ABC):
    """A table that is read from AWS once, and kept until `clear_cache` is called."""

    def __init__(self) -> None:
        self._dataframe: pd.DataFrame | None = None
        self.clear_cache()

    def clear_cache(self) -> None:
        """Discard the table, so that it is read again."""
        self._dataframe = None

    def dataframe(self, force_refresh: bool = False) -> pd.DataFrame:
        """Return the table.

        Args:
            force_refresh: read the table from AWS again.

        Raises:
            MissingExtraError: pandas is not installed.
        """
        if force_refresh:
            self.clear_cache()
        if self._dataframe is None:
            self._dataframe = self._fetch_dataframe()
        return self._dataframe

    def __repr__(self) -> str:
        name = getattr(self, "name", None)
        kind = f"sagemaker.{type(self).__name__}"
        return f"<{kind} for {name}>" if hasattr(self, "name") else f"<{kind}>"

    def export_csv(self, filename: str) -> None:
        """Write the table to a file, with a header, and with row numbers as the first column."""
        self.dataframe().to_csv(filename)

    @abstractmethod
    def _fetch_dataframe(self) -> pd.DataFrame:
        """Return the table, asked of AWS anew. Subclasses of programs define it."""


class _Rows(AnalyticsMetricsBase):
    """An analysis that is known by its rows."""

    def _fetch_dataframe(self) -> pd.DataFrame:
        return _frame(self._rows())

    @abstractmethod
    def _rows(self) -> Iterable[Mapping[str, Any]]:
        """Return the rows, each as a mapping from column name to value."""


class HyperparameterTuningJobAnalytics(_Rows):
    """The training jobs of a tuning job: hyperparameters, objective, times.

    Args:
        hyperparameter_tuning_job_name: the tuning job.
        sagemaker_session: the session that calls the service; a new one by default.
    """

    def __init__(self, hyperparameter_tuning_job_name: str, sagemaker_session: Session | None = None) -> None:
        self._session = sagemaker_session or Session()
        self._name = hyperparameter_tuning_job_name
        self._description: dict[str, Any] | None = None
        self._summaries: list[dict[str, Any]] | None = None
        super().__init__()

    @property
    def name(self) -> str:
        return self._name

    @property
    def tuning_ranges(self) -> dict[str, Any]:
        """The ranges by hyperparameter name; with several trainers, such a mapping by trainer name."""
        description = self.description()
        if "TrainingJobDefinition" in description:
            return _ranges(description["HyperParameterTuningJobConfig"].get("ParameterRanges", {}))
        return {
            definition["DefinitionName"]: _ranges(definition.get("HyperParameterRanges", {}))
            for definition in description["TrainingJobDefinitions"]
        }

    def clear_cache(self) -> None:
        super().clear_cache()
        self._description = None
        self._summaries = None

    def description(self, force_refresh: bool = False) -> dict[str, Any]:
        """Return the tuning job (``DescribeHyperParameterTuningJob``).

        Args:
            force_refresh: call AWS again.
        """
        if force_refresh:
            self.clear_cache()
        if self._description is None:
            self._description = self._session.sagemaker_client.describe_hyper_parameter_tuning_job(
                HyperParameterTuningJobName=self.name
            )
        return self._description

    def training_job_summaries(self, force_refresh: bool = False) -> list[dict[str, Any]]:
        """Return all training jobs of the tuning job (``ListTrainingJobsForHyperParameterTuningJob``).

        Args:
            force_refresh: call AWS again.
        """
        if force_refresh:
            self.clear_cache()
        if self._summaries is None:
            self._summaries = list(
                listed(
                    self._session.sagemaker_client.list_training_jobs_for_hyper_parameter_tuning_job,
                    "TrainingJobSummaries",
                    HyperParameterTuningJobName=self.name,
                    MaxResults=_SEARCH_PAGE,
                )
            )
        return self._summaries

    def _rows(self) -> Iterator[Mapping[str, Any]]:
        for summary in self.training_job_summaries():
            tuned = summary.get("TunedHyperParameters") or {}
            start, end = summary.get("TrainingStartTime"), summary.get("TrainingEndTime")
            objective = summary.get("FinalHyperParameterTuningJobObjectiveMetric") or {}
            row: dict[str, Any] = {name: _number(value) for name, value in tuned.items()}
            row["TrainingJobName"] = summary["TrainingJobName"]
            row["TrainingJobStatus"] = summary["TrainingJobStatus"]
            row["FinalObjectiveValue"] = objective.get("Value")
            row["TrainingStartTime"] = start
            row["TrainingEndTime"] = end
            row["TrainingElapsedTimeSeconds"] = (end - start).total_seconds() if start and end else None
            if "TrainingJobDefinitionName" in summary:
                row["TrainingJobDefinitionName"] = summary["TrainingJobDefinitionName"]
            yield row


class TrainingJobAnalytics(_Rows):
    """The metrics of a training job over time, from CloudWatch; times in seconds from the job's start.

    Args:
        training_job_name: the training job.
        metric_names: the metrics to read; all that the job defines by default.
        sagemaker_session: the session that calls the service; a new one by default.
        start_time: start of the period to read; the job's start by default.
        end_time: end of the period to read; the job's end, or the current time, by default.
        period: seconds that one value is the average of; 60 by default.
    """

    CLOUDWATCH_NAMESPACE = "/aws/sagemaker/TrainingJobs"

    def __init__(
        self,
        training_job_name: str,
        metric_names: Sequence[str] | None = None,
        sagemaker_session: Session | None = None,
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        period: int | None = None,
    ) -> None:
        self._session = sagemaker_session or Session()
        self._name = training_job_name
        self._metric_names = metric_names
        self._start, self._end = start_time, end_time
        self._period = period or METRICS_PERIOD_DEFAULT
        super().__init__()

    @property
    def name(self) -> str:
        return self._name

    def _rows(self) -> Iterator[Mapping[str, Any]]:
        job = self._session.sagemaker_client.describe_training_job(TrainingJobName=self.name)
        start = self._start or job.get("TrainingStartTime") or job["CreationTime"]
        end = self._end or job.get("TrainingEndTime") or dt.datetime.now(dt.timezone.utc)
        names = self._metric_names or [
            metric["Name"] for metric in job["AlgorithmSpecification"].get("MetricDefinitions", ())
        ]
        for name in names:
            # A minute more than asked for: values arrive late.
            yield from self._metric(name, start, end + dt.timedelta(minutes=1))

    def _metric(self, name: str, start: dt.datetime, end: dt.datetime) -> Iterator[dict[str, Any]]:
        response = self._session.client("cloudwatch").get_metric_statistics(
            Namespace=self.CLOUDWATCH_NAMESPACE,
            MetricName=name,
            Dimensions=[{"Name": "TrainingJobName", "Value": self.name}],
            StartTime=start,
            EndTime=end,
            Period=self._period,
            Statistics=["Average"],
        )
        points = sorted(response["Datapoints"], key=lambda point: point["Timestamp"])
        for point in points:
            elapsed = (point["Timestamp"] - points[0]["Timestamp"]).total_seconds()
            yield {"timestamp": elapsed, "metric_name": name, "value": point["Average"]}


class ArtifactAnalytics(_Rows):
    """Lineage artifacts (``ListArtifacts``).

    Args:
        sort_by: ``CreationTime``.
        sort_order: ``Ascending`` or ``Descending``.
        source_uri: list only artifacts of this source.
        artifact_type: list only artifacts of this type.
        sagemaker_session: the session that calls the service; a new one by default.
    """

    def __init__(
        self,
        sort_by: str | None = None,
        sort_order: str | None = None,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        sagemaker_session: Session | None = None,
    ) -> None:
        self._session = sagemaker_session or Session()
        self._filters = filled(
            SortBy=sort_by, SortOrder=sort_order, SourceUri=source_uri, ArtifactType=artifact_type
        )
        super().__init__()

    def _rows(self) -> Iterator[Mapping[str, Any]]:
        call = self._session.sagemaker_client.list_artifacts
        for artifact in listed(call, "ArtifactSummaries", **self._filters):
            yield {
                "ArtifactName": artifact.get("ArtifactName"),
                "ArtifactArn": artifact.get("ArtifactArn"),
                "ArtifactType": artifact.get("ArtifactType"),
                "ArtifactSourceUri": artifact.get("Source", {}).get("SourceUri"),
                "CreationTime": artifact.get("CreationTime"),
                "LastModifiedTime": artifact.get("LastModifiedTime"),
            }


class ExperimentAnalytics(_Rows):
    """The trial components of an experiment (``Search``): names, times, parameters, metrics, artifacts.

    Args:
        experiment_name: name of the experiment; required if ``search_expression`` is not set.
        search_expression: ``SearchExpression`` of the API, as a mapping.
        sort_by: a property, for example ``Properties.CreationTime``.
        sort_order: ``Ascending`` or ``Descending``.
        metric_names: columns for these metrics only.
        parameter_names: columns for these parameters only.
        sagemaker_session: the session that calls the service; a new one by default.
        input_artifact_names: columns for these inputs only.
        output_artifact_names: columns for these outputs only.

    Raises:
        ValidationError: neither an experiment nor a search expression is set (a `ValueError`).
    """

    MAX_TRIAL_COMPONENTS = 10000

    def __init__(
        self,
        experiment_name: str | None = None,
        search_expression: Mapping[str, Any] | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        metric_names: Sequence[str] | None = None,
        parameter_names: Sequence[str] | None = None,
        sagemaker_session: Session | None = None,
        input_artifact_names: Sequence[str] | None = None,
        output_artifact_names: Sequence[str] | None = None,
    ) -> None:
        if not experiment_name and not search_expression:
            raise ValidationError("Either experiment_name or search_expression must be supplied.")
        self._session = sagemaker_session or Session()
        self._experiment_name = experiment_name
        self._search_expression = search_expression
        self._order = {"SortBy": sort_by, "SortOrder": sort_order}
        self._metric_names = metric_names
        self._parameter_names = parameter_names
        self._inputs, self._outputs = input_artifact_names, output_artifact_names
        super().__init__()

    @property
    def name(self) -> str | None:
        return self._experiment_name

    def _rows(self) -> Iterator[Mapping[str, Any]]:
        for component in self._components():
            source = component.get("Source") or {}
            yield {
                "TrialComponentName": component["TrialComponentName"],
                "DisplayName": component.get("DisplayName"),
                "SourceArn": source.get("SourceArn"),
                **_parameters(component.get("Parameters") or {}, self._parameter_names),
                **_statistics(component.get("Metrics") or (), self._metric_names),
                **_artifacts(component.get("InputArtifacts") or {}, self._inputs),
                **_artifacts(component.get("OutputArtifacts") or {}, self._outputs),
                "Trials": [
                    parent["TrialName"] for parent in component.get("Parents", ()) if "TrialName" in parent
                ],
                "Experiments": [
                    parent["ExperimentName"]
                    for parent in component.get("Parents", ())
                    if "ExperimentName" in parent
                ],
            }

    def _components(self) -> Iterator[Mapping[str, Any]]:
        rows = listed(
            self._session.sagemaker_client.search,
            "Results",
            Resource="ExperimentTrialComponent",
            SearchExpression=self._expression(),
            MaxResults=_SEARCH_PAGE,
            **filled(**self._order),
        )
        return (row["TrialComponent"] for row in islice(rows, self.MAX_TRIAL_COMPONENTS))

    def _expression(self) -> dict[str, Any]:
        expression = dict(self._search_expression or {})
        if self._experiment_name:
            own = {"Name": "Parents.ExperimentName", "Operator": "Equals", "Value": self._experiment_name}
            expression["Filters"] = [*expression.get("Filters", ()), own]
        return expression


def _frame(rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    table: pd.DataFrame = load_optional("pandas", "pandas", "The table").DataFrame(list(rows))
    return table


def _number(text: str) -> Any:
    """Return a tuned value as a number if it is one, else as text without the quotes of categorical values."""
    try:
        return float(text)
    except ValueError:
        return text[1:-1] if text[:1] == text[-1:] == '"' and len(text) > 1 else text


def _ranges(ranges: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, Any]:
    return {row["Name"]: row for rows in ranges.values() for row in rows}


def _chosen(names: Sequence[str] | None, name: str) -> bool:
    return not names or name in names


def _parameters(parameters: Mapping[str, Any], names: Sequence[str] | None) -> dict[str, Any]:
    return {
        name: value.get("NumberValue", value.get("StringValue"))
        for name, value in parameters.items()
        if _chosen(names, name)
    }


def _statistics(metrics: Iterable[Mapping[str, Any]], names: Sequence[str] | None) -> dict[str, Any]:
    return {
        f"{metric['MetricName']} - {statistic}": metric.get(statistic)
        for metric in metrics
        if _chosen(names, metric["MetricName"])
        for statistic in ("Min", "Max", "Avg", "StdDev", "Last", "Count")
    }


def _artifacts(artifacts: Mapping[str, Any], names: Sequence[str] | None) -> dict[str, Any]:
    return {
        f"{name} - {member}": artifact.get(member)
        for name, artifact in artifacts.items()
        if _chosen(names, name)
        for member in ("MediaType", "Value")
    }
