"""Results of jobs as tables."""

import datetime as dt

import pytest
from botocore.stub import Stubber

from sagemaker.core.analytics import (
    ArtifactAnalytics,
    ExperimentAnalytics,
    HyperparameterTuningJobAnalytics,
    TrainingJobAnalytics,
)
from sagemaker.core.session import Session

START = dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)


@pytest.fixture
def session():
    import boto3

    return Session(boto3.Session(region_name="us-west-2"))


@pytest.fixture
def service(session):
    with Stubber(session.sagemaker_client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def summary(name, value, **tuned):
    return {
        "TrainingJobName": name,
        "TrainingJobArn": f"arn:aws:sagemaker:us-west-2:123456789012:training-job/{name}",
        "CreationTime": START,
        "TrainingJobStatus": "Completed",
        "TunedHyperParameters": tuned,
        "TrainingStartTime": START,
        "TrainingEndTime": START + dt.timedelta(seconds=90),
        "FinalHyperParameterTuningJobObjectiveMetric": {"MetricName": "m", "Value": value},
    }


def test_training_jobs_of_a_tuning_job(session, service, tmp_path):
    pytest.importorskip("pandas")
    operation = "list_training_jobs_for_hyper_parameter_tuning_job"
    service.add_response(
        operation,
        {"TrainingJobSummaries": [summary("a", 0.5, rate="0.1", cloth='"silk"')], "NextToken": "more"},
    )
    service.add_response(operation, {"TrainingJobSummaries": [summary("b", 0.0, rate="1e-3", cloth="nylon")]})
    results = HyperparameterTuningJobAnalytics("tuning", session)
    table = results.dataframe()
    assert list(table["rate"]) == [0.1, 0.001]
    assert list(table["cloth"]) == ["silk", "nylon"]
    assert list(table["FinalObjectiveValue"]) == [0.5, 0.0]
    assert list(table["TrainingElapsedTimeSeconds"]) == [90.0, 90.0]
    assert results.dataframe() is table  # asked once
    results.export_csv(str(tmp_path / "table.csv"))
    assert (tmp_path / "table.csv").read_text().startswith(",rate,cloth,TrainingJobName")


def test_metrics_of_a_training_job(session, service):
    pytest.importorskip("pandas")
    job = {
        "TrainingJobName": "job", "TrainingJobArn": "arn:aws:sagemaker:us-west-2:123456789012:training-job/job",
        "ModelArtifacts": {"S3ModelArtifacts": "s3://b/m"}, "TrainingJobStatus": "Completed",
        "SecondaryStatus": "Completed", "StoppingCondition": {}, "CreationTime": START, "TrainingStartTime": START,
        "TrainingEndTime": START, "ResourceConfig": {"VolumeSizeInGB": 1},
        "AlgorithmSpecification": {
            "TrainingInputMode": "File", "MetricDefinitions": [{"Name": "loss", "Regex": "l=(.*)"}]
        },
    }  # fmt: skip
    service.add_response("describe_training_job", job)
    points = [
        {"Timestamp": START + dt.timedelta(minutes=minute), "Average": average}
        for minute, average in ((1, 0.2), (0, 0.4))
    ]
    with Stubber(session.client("cloudwatch")) as metrics:
        metrics.add_response("get_metric_statistics", {"Datapoints": points})
        table = TrainingJobAnalytics("job", sagemaker_session=session).dataframe()
    assert table.to_dict("records") == [
        {"timestamp": 0.0, "metric_name": "loss", "value": 0.4},
        {"timestamp": 60.0, "metric_name": "loss", "value": 0.2},
    ]


def test_components_of_an_experiment(session, service):
    pytest.importorskip("pandas")
    component = {
        "TrialComponentName": "c",
        "Parameters": {"lr": {"NumberValue": 0.0}, "kind": {"StringValue": "x"}},
        "Metrics": [{"MetricName": "acc", "Last": 0.9}],
        "Parents": [{"TrialName": "t", "ExperimentName": "e"}],
    }
    expected = {
        "Resource": "ExperimentTrialComponent",
        "MaxResults": 100,
        "SearchExpression": {
            "Filters": [{"Name": "Parents.ExperimentName", "Operator": "Equals", "Value": "e"}]
        },
    }
    service.add_response("search", {"Results": [{"TrialComponent": component}]}, expected)
    row = ExperimentAnalytics("e", sagemaker_session=session, parameter_names=["lr"], metric_names=[])
    row = row.dataframe().iloc[0]
    assert row["lr"] == 0.0
    assert "kind" not in row
    assert row["acc - Last"] == 0.9
    assert row["Experiments"] == ["e"]


def test_artifacts(session, service):
    pytest.importorskip("pandas")
    artifact = {"ArtifactName": "a", "ArtifactType": "Model", "Source": {"SourceUri": "s3://b"}}
    service.add_response("list_artifacts", {"ArtifactSummaries": [artifact]}, {"ArtifactType": "Model"})
    table = ArtifactAnalytics(artifact_type="Model", sagemaker_session=session).dataframe()
    assert list(table["ArtifactSourceUri"]) == ["s3://b"]


def test_experiment_or_search_expression_is_required():
    with pytest.raises(ValueError, match="experiment_name or search_expression"):
        ExperimentAnalytics()


def test_tables_without_pandas_name_the_extra(session, service, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install 'sagemaker-core\[pandas\]'"):
        ArtifactAnalytics(sagemaker_session=session).dataframe()
