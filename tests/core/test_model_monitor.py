"""Monitors: baselines, schedules and their job definitions, executions, files, alerts.

The schedules' part of the API is answered here; jobs and objects are moto's. botocore checks every request against
the service's model before it gets that far.
"""

import json
import time

import pytest
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ClientError

from sagemaker.core.clarify import BiasConfig, DataConfig, ModelConfig, ModelPredictedLabelConfig, SHAPConfig
from sagemaker.core.exceptions import MissingBucketError, UnexpectedStatusException, ValidationError
from sagemaker.core.model_monitor import (
    BatchTransformInput,
    BiasAnalysisConfig,
    Constraints,
    ConstraintViolations,
    CronExpressionGenerator,
    DataCaptureConfig,
    DataQualityDistributionConstraints,
    DataQualityMonitoringConfig,
    DatasetFormat,
    DefaultModelMonitor,
    EndpointInput,
    ExplainabilityAnalysisConfig,
    ModelBiasMonitor,
    ModelExplainabilityMonitor,
    ModelMonitor,
    ModelQualityMonitor,
    MonitoringDatasetFormat,
    MonitoringExecution,
    MonitoringOutput,
    Statistics,
)
from sagemaker.core.network import NetworkConfig
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput, ProcessingS3Input, ProcessingS3Output
from sagemaker.core.workflow.parameters import ParameterString

ROLE = "arn:aws:iam::123456789012:role/Watcher"
ARN = "arn:aws:sagemaker:us-west-2:123456789012"
VARIABLE = ParameterString(name="Later", default_value="s3://staging/x")


class Schedules:
    """Monitoring schedules, job definitions and alerts of one account."""

    def __init__(self, client):
        self.calls = []
        self.definitions = {}
        self.schedules = {}
        self.executions = []
        self.broken = set()
        client.meta.events.register("before-call.sagemaker", self.answer)

    def answer(self, model, params, **_):
        name = model.name
        verb = next(
            (verb for verb in ("Create", "Update", "Describe", "Delete") if name.startswith(verb)), None
        )
        body = json.loads(params["body"])
        self.calls.append((name, body))
        if "Monitoring" not in name and "JobDefinition" not in name and name != "ListTags":
            return None
        if name in self.broken:
            return self.refusal("ValidationException")
        if "JobDefinition" in name:
            return self.definition(verb, body)
        if name.endswith("MonitoringSchedule"):
            return self.schedule(name.removesuffix("MonitoringSchedule"), body)
        return self.response(getattr(self, name)(body))

    def definition(self, verb, body):
        name = body["JobDefinitionName"]
        if verb == "Create":
            self.definitions[name] = body
        elif name not in self.definitions:
            return self.refusal("ResourceNotFound")
        elif verb == "Delete":
            del self.definitions[name]
        else:
            return self.response({**self.definitions[name], "JobDefinitionArn": f"{ARN}:definition/{name}"})
        return self.response({"JobDefinitionArn": f"{ARN}:definition/{name}"})

    def schedule(self, verb, body):
        name = body["MonitoringScheduleName"]
        arn = {"MonitoringScheduleArn": f"{ARN}:monitoring-schedule/{name}"}
        if verb in {"Create", "Update"}:
            self.schedules[name] = {"MonitoringScheduleStatus": "Scheduled", **body, **arn}
        elif name not in self.schedules:
            return self.refusal("ResourceNotFound")
        elif verb == "Delete":
            del self.schedules[name]
        elif verb == "Describe":
            return self.response(self.schedules[name])
        else:
            self.schedules[name]["MonitoringScheduleStatus"] = {"Start": "Scheduled", "Stop": "Stopped"}[verb]
        return self.response(arn)

    def ListMonitoringExecutions(self, body):
        page = 1 if body.get("NextToken") else 0
        summaries = [
            {"MonitoringScheduleName": body["MonitoringScheduleName"], "ProcessingJobArn": arn} if arn else {}
            for arn in self.executions[page : page + 1]
        ]
        more = {"NextToken": "next"} if page == 0 and len(self.executions) > 1 else {}
        return {"MonitoringExecutionSummaries": summaries, **more}

    def ListTags(self, body):
        own = {"Key": "team", "Value": "analytics"}
        return {"Tags": [own, {"Key": "aws:cloudformation:stack", "Value": "x"}]}

    def ListMonitoringAlerts(self, body):
        actions = {"ModelDashboardIndicator": {"Enabled": True}}
        alert = {"MonitoringAlertName": "a", "CreationTime": 1, "LastModifiedTime": 2, "AlertStatus": "OK"}
        return {
            "MonitoringAlertSummaries": [
                {**alert, "DatapointsToAlert": 1, "EvaluationPeriod": 2, "Actions": actions}
            ],
            "NextToken": "more",
        }

    def ListMonitoringAlertHistory(self, body):
        change = {"MonitoringAlertName": "a", "CreationTime": 1, "AlertStatus": "InAlert"}
        return {"MonitoringAlertHistory": [change]}

    def UpdateMonitoringAlert(self, body):
        return {"MonitoringScheduleArn": "x"}

    @staticmethod
    def response(body):
        return AWSResponse("", 200, {}, None), json.loads(json.dumps(body))

    @staticmethod
    def refusal(code):
        return AWSResponse("", 400, {}, None), {"Error": {"Code": code, "Message": "no"}}

    def sent(self, operation):
        """The arguments of the last call of an operation."""
        return [body for name, body in self.calls if name == operation][-1]

    def names(self):
        """The operations that changed something."""
        return [name for name, _ in self.calls if not name.startswith(("Describe", "List"))]


@pytest.fixture(scope="module")
def aws():
    """AWS in this process for all tests here: reading the service's model takes most of the time of each."""
    import boto3
    from moto import mock_aws

    with mock_aws():
        yield boto3.Session(region_name="us-west-2")


@pytest.fixture(scope="module")
def bucket(aws):
    client = aws.client("s3")
    client.create_bucket(Bucket="staging", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    return client


@pytest.fixture
def session(aws, bucket):
    return Session(aws, default_bucket="staging", default_bucket_prefix="team")


@pytest.fixture
def service(session):
    return Schedules(session.sagemaker_client)


FULL = {
    "instance_count": 2,
    "instance_type": "ml.c5.large",
    "volume_size_in_gb": 40,
    "volume_kms_key": "v",
    "output_kms_key": "o",
    "max_runtime_in_seconds": 600,
    "base_job_name": "guard",
    "env": {"a": "b"},
    "tags": {"team": "analytics"},
    "network_config": NetworkConfig(
        enable_network_isolation=True, security_group_ids=["sg-1"], subnets=["s-1"]
    ),
}

BIAS = BiasConfig([1], "field")


def model(**settings):
    return ModelConfig(**{"model_name": "m", "instance_count": 1, "instance_type": "ml.m5.large", **settings})


def rows(**settings):
    columns = {"label": "ripe", "headers": ["ripe", "weight", "field"], **settings}
    return DataConfig("s3://staging/in.csv", "s3://staging/out", **columns)


def monitor(kind, session, **settings):
    return kind(role=ROLE, sagemaker_session=session, **settings)


def batch():
    return BatchTransformInput(
        "s3://staging/captured",
        "/opt/ml/processing/in",
        MonitoringDatasetFormat.csv(header=False),
        inference_attribute="0",
        exclude_features_attribute="1",
    )


# Schedules with job definitions.

DEFINED = {
    "DataQuality": (DefaultModelMonitor, {}, "sagemaker-model-monitor-analyzer"),
    "ModelQuality": (
        ModelQualityMonitor,
        {"ground_truth_input": "s3://staging/truth", "problem_type": "Regression"},
        "sagemaker-model-monitor-analyzer",
    ),
    "ModelBias": (
        ModelBiasMonitor,
        {"ground_truth_input": "s3://staging/truth", "analysis_config": "s3://staging/analysis.json"},
        "sagemaker-clarify-processing:1.0",
    ),
    "ModelExplainability": (
        ModelExplainabilityMonitor,
        {"analysis_config": "s3://staging/analysis.json"},
        "sagemaker-clarify-processing:1.0",
    ),
}


def scheduled(kind, session, settings=None, **arguments):
    cls, needs, _ = DEFINED[kind]
    made = monitor(cls, session, **(settings or {}))
    made.create_monitoring_schedule(**{"endpoint_input": "shop", **needs, **arguments})
    return made


@pytest.mark.parametrize("kind", DEFINED)
def test_a_schedule_and_its_job_definition(session, service, kind):
    made = scheduled(
        kind,
        session,
        FULL,
        output_s3_uri="s3://staging/report",
        constraints="s3://staging/c.json",
        monitor_schedule_name="watch",
        schedule_cron_expression=CronExpressionGenerator.daily(6),
        enable_cloudwatch_metrics=False,
    )
    (definition,) = service.definitions.values()
    assert made.job_definition_name == definition["JobDefinitionName"]
    assert made.job_definition_name.startswith("guard-")
    assert definition["JobResources"]["ClusterConfig"] == {
        "InstanceCount": 2,
        "InstanceType": "ml.c5.large",
        "VolumeSizeInGB": 40,
        "VolumeKmsKeyId": "v",
    }
    application = definition[f"{kind}AppSpecification"]
    assert application["ImageUri"].endswith(DEFINED[kind][2])
    assert application["Environment"] == {"a": "b", "publish_cloudwatch_metrics": "Disabled"}
    assert definition[f"{kind}BaselineConfig"] == {"ConstraintsResource": {"S3Uri": "s3://staging/c.json"}}
    assert definition[f"{kind}JobInput"]["EndpointInput"]["EndpointName"] == "shop"
    assert definition[f"{kind}JobOutputConfig"] == {
        "MonitoringOutputs": [
            {
                "S3Output": {
                    "S3Uri": "s3://staging/report",
                    "LocalPath": "/opt/ml/processing/output",
                    "S3UploadMode": "Continuous",
                }
            }
        ],
        "KmsKeyId": "o",
    }
    assert definition["StoppingCondition"] == {"MaxRuntimeInSeconds": 600}
    assert definition["NetworkConfig"]["EnableNetworkIsolation"] is True
    assert service.sent("CreateMonitoringSchedule") == {
        "MonitoringScheduleName": "watch",
        "MonitoringScheduleConfig": {
            "ScheduleConfig": {"ScheduleExpression": "cron(0 6 ? * * *)"},
            "MonitoringJobDefinitionName": made.job_definition_name,
            "MonitoringType": kind,
        },
        "Tags": [{"Key": "team", "Value": "analytics"}],
    }


@pytest.mark.parametrize("kind", DEFINED)
def test_captured_data_of_batch_transforms_is_monitored(session, service, kind):
    scheduled(kind, session, endpoint_input=None, batch_transform_input=batch())
    (definition,) = service.definitions.values()
    source = definition[f"{kind}JobInput"]["BatchTransformInput"]
    assert source["DatasetFormat"] == {"Csv": {"Header": False}}
    assert (source["InferenceAttribute"], source["ExcludeFeaturesAttribute"]) == ("0", "1")


def test_an_unnamed_schedule_reports_below_its_generated_name(session, service):
    made = scheduled("DataQuality", session)
    assert made.monitoring_schedule_name.startswith("monitoring-schedule-")
    (definition,) = service.definitions.values()
    (output,) = definition["DataQualityJobOutputConfig"]["MonitoringOutputs"]
    place = f"s3://staging/team/model-monitor/monitoring/{made.monitoring_schedule_name}/results"
    assert output["S3Output"]["S3Uri"] == place


def test_local_scripts_of_a_schedule_are_uploaded(session, service, bucket, tmp_path):
    script = tmp_path / "clean.py"
    script.write_text("pass")
    scheduled("DataQuality", session, record_preprocessor_script=str(script))
    (definition,) = service.definitions.values()
    uri = definition["DataQualityAppSpecification"]["RecordPreprocessorSourceUri"]
    key = uri.removeprefix("s3://staging/")
    assert key.endswith("/clean.py")
    assert bucket.get_object(Bucket="staging", Key=key)["Body"].read() == b"pass"


@pytest.mark.parametrize("kind", ["ModelBias", "ModelExplainability"])
def test_an_analysis_object_is_uploaded_beside_the_results(session, service, bucket, kind):
    analysis = {
        "ModelBias": BiasAnalysisConfig(BIAS, ["ripe", "field"], "ripe"),
        "ModelExplainability": ExplainabilityAnalysisConfig(
            SHAPConfig([[1]]), model(), ["field"], ["no", "yes"]
        ),
    }[kind]
    scheduled(kind, session, analysis_config=analysis, output_s3_uri="s3://staging/report")
    (definition,) = service.definitions.values()
    uri = definition[f"{kind}AppSpecification"]["ConfigUri"]
    assert uri.startswith("s3://staging/report/")
    key = uri.removeprefix("s3://staging/")
    assert json.loads(bucket.get_object(Bucket="staging", Key=key)["Body"].read()) == analysis.analysis_config


@pytest.mark.parametrize("kind", DEFINED)
def test_an_update_makes_a_new_definition_and_changes_the_named_settings(session, service, kind):
    made = scheduled(kind, session, FULL, schedule_cron_expression=CronExpressionGenerator.hourly())
    (before,) = service.definitions.values()
    made.update_monitoring_schedule(instance_count=5, max_runtime_in_seconds=7, role=f"{ROLE}2")
    after = service.definitions[made.job_definition_name]
    assert after["JobDefinitionName"] != before["JobDefinitionName"] or len(service.definitions) == 1
    expected = json.loads(json.dumps(before))
    expected["JobResources"]["ClusterConfig"]["InstanceCount"] = 5
    expected["StoppingCondition"] = {"MaxRuntimeInSeconds": 7}
    expected["RoleArn"] = f"{ROLE}2"
    expected["JobDefinitionName"] = made.job_definition_name
    assert after == expected
    assert service.sent("UpdateMonitoringSchedule")["MonitoringScheduleConfig"] == {
        "MonitoringJobDefinitionName": made.job_definition_name,
        "MonitoringType": kind,
        "ScheduleConfig": {"ScheduleExpression": "cron(0 * ? * * *)"},
    }
    assert (made.instance_count, made.max_runtime_in_seconds, made.role) == (5, 7, f"{ROLE}2")


def test_an_endpoint_takes_the_place_of_batch_transforms(session, service):
    made = scheduled("ModelQuality", session, endpoint_input=None, batch_transform_input=batch())
    made.update_monitoring_schedule(endpoint_input=EndpointInput("till", "/opt/in"))
    source = service.definitions[made.job_definition_name]["ModelQualityJobInput"]
    assert set(source) == {"EndpointInput", "GroundTruthS3Input"}


def test_a_new_environment_keeps_the_switch_of_the_metrics(session, service):
    made = scheduled("DataQuality", session)
    made.update_monitoring_schedule(env={"c": "d"})
    application = service.definitions[made.job_definition_name]["DataQualityAppSpecification"]
    assert application["Environment"] == {"c": "d", "publish_cloudwatch_metrics": "Enabled"}
    made.update_monitoring_schedule(enable_cloudwatch_metrics=False)
    application = service.definitions[made.job_definition_name]["DataQualityAppSpecification"]
    assert application["Environment"] == {"c": "d", "publish_cloudwatch_metrics": "Disabled"}


def test_another_time_does_not_need_a_new_definition(session, service):
    made = scheduled("DataQuality", session)
    made.update_monitoring_schedule(
        schedule_cron_expression=CronExpressionGenerator.daily_every_x_hours(6, 2)
    )
    assert service.names() == [
        "CreateDataQualityJobDefinition",
        "CreateMonitoringSchedule",
        "UpdateMonitoringSchedule",
    ]
    config = service.sent("UpdateMonitoringSchedule")["MonitoringScheduleConfig"]
    assert config["ScheduleConfig"] == {"ScheduleExpression": "cron(0 2/6 ? * * *)"}


def test_an_update_of_nothing_sends_nothing(session, service):
    made = scheduled("DataQuality", session)
    sent = len(service.calls)
    made.update_monitoring_schedule()
    assert len(service.calls) == sent


@pytest.mark.parametrize("operation", ["CreateMonitoringSchedule", "UpdateMonitoringSchedule"])
def test_a_definition_without_a_schedule_is_deleted(session, service, operation):
    service.broken.add(operation)
    made = monitor(DefaultModelMonitor, session)
    if operation.startswith("Update"):
        made = scheduled("DataQuality", session)
    kept = made.job_definition_name
    update, create = made.update_monitoring_schedule, made.create_monitoring_schedule
    with pytest.raises(ClientError):
        update(instance_count=9) if operation.startswith("Update") else create("shop")
    assert list(service.definitions) == ([kept] if kept else [])
    assert made.job_definition_name == kept


def test_deleting_a_schedule_deletes_its_definition_and_frees_the_monitor(session, service):
    made = scheduled("DataQuality", session)
    made.stop_monitoring_schedule()
    assert made.describe_schedule()["MonitoringScheduleStatus"] == "Stopped"
    made.start_monitoring_schedule()
    assert made.describe_schedule()["MonitoringScheduleStatus"] == "Scheduled"
    made.delete_monitoring_schedule()
    assert not service.schedules
    assert not service.definitions
    made.create_monitoring_schedule("shop")


@pytest.mark.parametrize("kind", DEFINED)
def test_a_monitor_attaches_to_a_schedule_that_exists(session, service, kind):
    made = scheduled(kind, session, FULL)
    attached = DEFINED[kind][0].attach(made.monitoring_schedule_name, session)
    for name in (
        "role", "instance_count", "instance_type", "volume_size_in_gb", "volume_kms_key", "output_kms_key",
        "max_runtime_in_seconds", "job_definition_name", "monitoring_schedule_name", "tags",
    ):  # fmt: skip
        assert getattr(attached, name) == getattr(made, name), name
    assert attached.network_config.to_request() == made.network_config.to_request()
    assert attached.env == {"a": "b", "publish_cloudwatch_metrics": "Enabled"}
    attached.update_monitoring_schedule(volume_size_in_gb=50)
    assert (
        service.definitions[attached.job_definition_name]["JobResources"]["ClusterConfig"]["VolumeSizeInGB"]
        == 50
    )


def test_a_monitor_attaches_to_its_own_kind_only(session, service):
    made = scheduled("DataQuality", session)
    with pytest.raises(TypeError, match="ModelBiasMonitor can only attach to schedules of type ModelBias"):
        ModelBiasMonitor.attach(made.monitoring_schedule_name, session)
    with pytest.raises(TypeError, match="a schedule of type DataQuality"):
        ModelMonitor.attach(made.monitoring_schedule_name, session)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"endpoint_input": None}, "Need to have either batch_transform_input or endpoint_input"),
        ({"batch_transform_input": batch()}, "Please provide only one"),
        ({"schedule_cron_expression": CronExpressionGenerator.now()}, "Both data_analysis_start_time and"),
    ],
)
def test_a_schedule_that_cannot_run_is_refused(session, service, arguments, message):
    with pytest.raises(ValidationError, match=message):
        scheduled("DataQuality", session, **arguments)
    assert service.names() == []


def test_a_schedule_of_one_time(session, service):
    scheduled(
        "DataQuality",
        session,
        schedule_cron_expression="NOW",
        data_analysis_start_time="-PT2H",
        data_analysis_end_time="-PT1H",
    )
    config = service.sent("CreateMonitoringSchedule")["MonitoringScheduleConfig"]
    assert config["ScheduleConfig"] == {
        "ScheduleExpression": "NOW",
        "DataAnalysisStartTime": "-PT2H",
        "DataAnalysisEndTime": "-PT1H",
    }


def test_a_monitor_has_one_schedule(session, service):
    made = scheduled("DataQuality", session)
    with pytest.raises(ValidationError, match="already used to create an Amazon Model Monitoring Schedule"):
        made.create_monitoring_schedule("shop")


def test_operations_on_a_missing_schedule_are_refused(session, service):
    made = monitor(DefaultModelMonitor, session)
    for work in (made.describe_schedule, made.start_monitoring_schedule, made.list_executions):
        with pytest.raises(ValidationError, match="has no schedule"):
            work()
    for work in (
        lambda: made.update_monitoring_schedule(instance_count=2),
        lambda: made.update_monitoring_alert("a", 1, 2),
    ):
        with pytest.raises(ValidationError, match="Nothing to update, please create a schedule first"):
            work()
    assert made.list_monitoring_alerts() == ([], None)
    assert made.list_monitoring_alert_history() == ([], None)
    assert not service.calls


def test_an_analysis_must_be_known(session, service):
    with pytest.raises(ValidationError, match="analysis_config is mandatory"):
        scheduled("ModelBias", session, analysis_config=None)


# Schedules of an image of the user's.


def test_the_jobs_of_an_image_are_described_in_the_schedule(session, service):
    made = monitor(ModelMonitor, session, image_uri="guard:1", entrypoint=["run"], **FULL)
    made.create_monitoring_schedule(
        EndpointInput("shop", "/opt/in", start_time_offset="-PT2H", end_time_offset="-PT1H"),
        MonitoringOutput("/opt/out", "s3://staging/report", "EndOfJob"),
        statistics=Statistics({}, "s3://staging/s.json", sagemaker_session=session),
        constraints="s3://staging/c.json",
        monitor_schedule_name="watch",
        arguments=["--strict"],
    )
    job = service.schedules["watch"]["MonitoringScheduleConfig"]["MonitoringJobDefinition"]
    assert job["MonitoringAppSpecification"] == {
        "ImageUri": "guard:1",
        "ContainerEntrypoint": ["run"],
        "ContainerArguments": ["--strict"],
    }
    assert job["BaselineConfig"] == {
        "ConstraintsResource": {"S3Uri": "s3://staging/c.json"},
        "StatisticsResource": {"S3Uri": "s3://staging/s.json"},
    }
    before = json.loads(json.dumps(job))
    made.update_monitoring_schedule(
        arguments=["--lax"], statistics="s3://staging/t.json", output_kms_key="p", instance_type="ml.m5.large"
    )
    after = service.schedules["watch"]["MonitoringScheduleConfig"]["MonitoringJobDefinition"]
    before["MonitoringAppSpecification"]["ContainerArguments"] = ["--lax"]
    before["BaselineConfig"]["StatisticsResource"]["S3Uri"] = "s3://staging/t.json"
    before["MonitoringOutputConfig"]["KmsKeyId"] = "p"
    before["MonitoringResources"]["ClusterConfig"]["InstanceType"] = "ml.m5.large"
    assert after == before
    attached = ModelMonitor.attach("watch", session)
    assert (attached.image_uri, attached.entrypoint, attached.arguments) == ("guard:1", ["run"], ["--lax"])
    assert attached.tags == [{"Key": "team", "Value": "analytics"}]


def test_an_image_needs_a_place_for_its_results(session, service):
    with pytest.raises(ValidationError, match="output can not be None"):
        monitor(ModelMonitor, session, image_uri="guard:1").create_monitoring_schedule("shop")
    with pytest.raises(ValidationError, match="needs destination"):
        MonitoringOutput("/opt/out")
    with pytest.raises(TypeError, match="shall define this property"):
        ModelMonitor.monitoring_type()


# Baselines.


def put(bucket, uri, body):
    bucket.put_object(Bucket="staging", Key=uri.removeprefix("s3://staging/"), Body=json.dumps(body).encode())


def test_a_baseline_of_data(session, service, bucket, tmp_path):
    data = tmp_path / "rye.csv"
    data.write_text("1,2")
    made = monitor(DefaultModelMonitor, session, base_job_name="guard")
    override = DataQualityMonitoringConfig(DataQualityDistributionConstraints("LInfinity"))
    job = made.suggest_baseline(
        str(data),
        DatasetFormat.csv(header=False, output_columns_position="END"),
        post_analytics_processor_script="s3://staging/after.py",
        wait=False,
        monitoring_config_override=override,
    )
    sent = service.sent("CreateProcessingJob")
    assert sent["ProcessingJobName"] == made.latest_baselining_job_name
    assert sent["Environment"] == {
        "output_path": "/opt/ml/processing/output",
        "publish_cloudwatch_metrics": "Disabled",
        "dataset_source": "/opt/ml/processing/input/baseline_dataset_input",
        "dataset_format": '{"csv": {"header": false, "output_columns_position": "END"}}',
        "post_analytics_processor_script": (
            "/opt/ml/processing/input/post_analytics_processor_script_input/after.py"
        ),
        "categorical_drift_method": "LInfinity",
    }
    root = f"s3://staging/team/model-monitor/baselining/{job.processing_job_name}"
    assert sent["ProcessingInputs"][0]["S3Input"]["S3Uri"] == f"{root}/input/baseline_dataset_input"
    (output,) = sent["ProcessingOutputConfig"]["Outputs"]
    assert output["S3Output"]["S3Uri"] == f"{root}/results"
    put(bucket, f"{root}/results/statistics.json", {"rows": 1})
    put(bucket, f"{root}/results/constraints.json", {"features": []})
    assert made.baseline_statistics().body_dict == {"rows": 1}
    assert made.suggested_constraints().file_s3_uri == f"{root}/results/constraints.json"
    assert made.describe_latest_baselining_job()["ProcessingJobName"] == job.processing_job_name


def test_a_schedule_compares_with_the_latest_baseline(session, service):
    made = monitor(ModelQualityMonitor, session)
    made.suggest_baseline(
        "s3://staging/in.csv",
        DatasetFormat.json(),
        "BinaryClassification",
        probability_threshold_attribute=0.4,
    )
    assert service.sent("CreateProcessingJob")["Environment"]["probability_threshold_attribute"] == "0.4"
    made.create_monitoring_schedule("shop", "s3://staging/truth", "BinaryClassification")
    (definition,) = service.definitions.values()
    assert definition["ModelQualityBaselineConfig"] == {"BaseliningJobName": made.latest_baselining_job_name}


def test_a_schedule_continues_the_analysis_of_the_baseline(session, service, bucket):
    made = monitor(ModelBiasMonitor, session)
    labels = ModelPredictedLabelConfig(label=0, probability="p", probability_threshold=0.7)
    job = made.suggest_baseline(rows(features="f"), BIAS, model(), labels)
    put(bucket, "s3://staging/out/analysis.json", {"bias": 1})
    assert made.suggested_constraints().body_dict == {"bias": 1}
    made.create_monitoring_schedule("shop", "s3://staging/truth")
    (definition,) = service.definitions.values()
    source = definition["ModelBiasJobInput"]["EndpointInput"]
    assert source["FeaturesAttribute"] == "f"
    assert (source["InferenceAttribute"], source["ProbabilityAttribute"]) == ("0", "p")
    assert source["ProbabilityThresholdAttribute"] == 0.7
    assert definition["ModelBiasBaselineConfig"] == {"BaseliningJobName": job.processing_job_name}
    key = definition["ModelBiasAppSpecification"]["ConfigUri"].removeprefix("s3://staging/")
    assert json.loads(bucket.get_object(Bucket="staging", Key=key)["Body"].read()) == {
        "label_values_or_threshold": [1],
        "facet": [{"name_or_index": "field"}],
        "headers": ["ripe", "weight", "field"],
        "label": "ripe",
    }


def test_an_explanation_is_a_baseline_too(session, service):
    made = monitor(ModelExplainabilityMonitor, session)
    made.suggest_baseline(rows(), SHAPConfig([[1]]), model(), ModelPredictedLabelConfig(label_headers=["no"]))
    analysed = made.latest_baselining_job_config.analysis_config.analysis_config
    assert analysed["headers"] == ["weight", "field"]
    assert analysed["predictor"]["label_headers"] == ["no"]
    made.create_monitoring_schedule("shop")
    assert len(service.definitions) == 1


def custom_baseline(session, **settings):
    source = ProcessingS3Input(s3_uri="s3://staging/in", local_path="/opt/in", s3_input_mode="File")
    target = ProcessingS3Output(s3_uri="s3://staging/base", local_path="/opt/out", s3_upload_mode="EndOfJob")
    made = monitor(ModelMonitor, session, image_uri="guard:1", **settings)
    return made, made.run_baseline(
        [ProcessingInput(input_name="in", s3_input=source)],
        ProcessingOutput(output_name="out", s3_output=target),
        arguments=["--all"],
        wait=False,
    )


def test_a_baseline_of_an_image_of_your_own(session, bucket):
    made, _ = custom_baseline(session, entrypoint=["run"])
    assert made.describe_latest_baselining_job()["AppSpecification"] == {
        "ImageUri": "guard:1",
        "ContainerEntrypoint": ["run"],
        "ContainerArguments": ["--all"],
    }
    put(bucket, "s3://staging/base/own.json", {"x": 1})
    assert made.baseline_statistics("own.json").body_dict == {"x": 1}


def test_files_of_a_job_that_has_not_completed(session, bucket):
    made, job = custom_baseline(session)
    original = session.sagemaker_client.describe_processing_job
    session.sagemaker_client.describe_processing_job = lambda **request: {
        **original(**request),
        "ProcessingJobStatus": "InProgress",
    }
    with pytest.raises(UnexpectedStatusException, match=f"{job.processing_job_name} is InProgress"):
        made.suggested_constraints()


def test_results_of_a_missing_baseline_are_refused(session):
    with pytest.raises(ValidationError, match=r"No suggestion jobs were kicked off\."):
        monitor(DefaultModelMonitor, session).baseline_statistics()


PIPELINE_RUNS = {
    "data": lambda s: monitor(DefaultModelMonitor, s).suggest_baseline(VARIABLE, DatasetFormat.csv()),
    "model": lambda s: monitor(ModelQualityMonitor, s).suggest_baseline(
        VARIABLE, DatasetFormat.csv(), VARIABLE, VARIABLE, output_s3_uri=VARIABLE
    ),
    "bias": lambda s: monitor(ModelBiasMonitor, s).suggest_baseline(rows(), BIAS, model()),
    "explanation": lambda s: monitor(ModelExplainabilityMonitor, s).suggest_baseline(
        rows(), SHAPConfig(), model()
    ),
    "own": lambda s: custom_baseline(s)[1],
}


@pytest.mark.parametrize("kind", PIPELINE_RUNS)
def test_in_a_pipeline_a_baseline_is_the_job_of_a_step(no_aws, pipeline_session, resolve, kind):
    resolved = resolve(PIPELINE_RUNS[kind](pipeline_session))
    assert resolved.request.operation == "CreateProcessingJob"
    assert resolve(PIPELINE_RUNS[kind](pipeline_session)).arguments == resolved.arguments


def test_in_a_pipeline_a_schedule_makes_no_calls(no_aws):
    session = PipelineSession(region="us-west-2", account="123456789012", default_bucket="staging")
    request = monitor(DefaultModelMonitor, session).create_monitoring_schedule("shop").request
    assert request.operation == "CreateMonitoringSchedule"


@pytest.mark.parametrize(
    ("kind", "work"),
    [
        (DefaultModelMonitor, lambda made: made.run_baseline()),
        (ModelBiasMonitor, lambda made: made.run_baseline()),
        (ModelExplainabilityMonitor, lambda made: made.latest_monitoring_statistics()),
    ],
)
def test_methods_that_a_monitor_does_not_have(session, kind, work):
    with pytest.raises(NotImplementedError):
        work(monitor(kind, session))


def test_an_unknown_drift_method_is_refused(session):
    override = DataQualityMonitoringConfig(DataQualityDistributionConstraints("guess"))
    with pytest.raises(RuntimeError, match="Invalid value for monitoring_config_override"):
        monitor(DefaultModelMonitor, session).suggest_baseline(
            "s3://staging/in.csv", DatasetFormat.csv(), monitoring_config_override=override
        )


# Executions.


def test_the_files_of_executions(session, service, bucket):
    made = scheduled("DataQuality", session)
    jobs = [custom_baseline(session)[1] for _ in range(2)]
    service.executions = [job.processing_job_arn for job in jobs]
    executions = made.list_executions()
    assert [execution.job_name for execution in executions] == [job.processing_job_name for job in jobs]
    assert executions[0].output["OutputName"] == "out"
    put(bucket, "s3://staging/base/statistics.json", {"rows": 2})
    put(bucket, "s3://staging/base/constraint_violations.json", {"violations": []})
    assert made.latest_monitoring_statistics().body_dict == {"rows": 2}
    assert made.latest_monitoring_constraint_violations().body_dict == {"violations": []}


def test_executions_without_a_job_are_skipped(session, service):
    made = scheduled("ModelBias", session)
    service.executions = [None]
    assert made.list_executions() == []
    assert made.latest_monitoring_constraint_violations() is None
    with pytest.raises(ValidationError, match="No execution jobs were kicked off"):
        made.get_latest_execution_logs()


def test_the_log_of_the_latest_execution(session, service, aws, capsys):
    made = scheduled("DataQuality", session)
    _, job = custom_baseline(session)
    service.executions = [job.processing_job_arn]
    logs = aws.client("logs")
    group, stream = "/aws/sagemaker/ProcessingJobs", f"{job.processing_job_name}/algo-1"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName=stream)
    events = [{"timestamp": int(time.time() * 1000), "message": "all well"}]
    logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=events)
    made.get_latest_execution_logs(wait=True)
    assert "all well" in capsys.readouterr().out


def test_an_execution_by_its_arn(session):
    _, job = custom_baseline(session, output_kms_key="o")
    execution = MonitoringExecution.from_processing_arn(session, job.processing_job_arn)
    assert (execution.job_name, execution.output_kms_key) == (job.processing_job_name, "o")


# Alerts.


def test_alerts(session, service):
    made = scheduled("DataQuality", session)
    (alert,), token = made.list_monitoring_alerts(max_results=1)
    assert (alert.alert_name, alert.data_points_to_alert, token) == ("a", 1, "more")
    assert alert.actions.model_dashboard_indicator.enabled is True
    (change,), token = made.list_monitoring_alert_history("a", status_equals="InAlert")
    assert (change.alert_status, token) == ("InAlert", None)
    assert service.sent("ListMonitoringAlertHistory")["StatusEquals"] == "InAlert"
    made.update_monitoring_alert("a", 2, 3)
    assert service.sent("UpdateMonitoringAlert") == {
        "MonitoringScheduleName": made.monitoring_schedule_name,
        "MonitoringAlertName": "a",
        "DatapointsToAlert": 2,
        "EvaluationPeriod": 3,
    }
    with pytest.raises(ValidationError, match="Got no alert property to update"):
        made.update_monitoring_alert("a", None, None)


# Files.


@pytest.mark.parametrize("kind", [Statistics, Constraints, ConstraintViolations])
def test_a_file_goes_to_s3_and_comes_back(session, bucket, tmp_path, kind):
    path = tmp_path / "own.json"
    path.write_text('{"features": []}')
    uploaded = kind.from_file_path(str(path), sagemaker_session=session)
    assert uploaded.file_s3_uri.startswith("s3://staging/team/monitoring-")
    assert uploaded.file_s3_uri.endswith("/own.json")
    assert kind.from_s3_uri(uploaded.file_s3_uri, sagemaker_session=session).body_dict == {"features": []}
    uploaded.body_dict["version"] = 2
    assert uploaded.save("s3://staging/elsewhere.json") == "s3://staging/elsewhere.json"
    assert (
        kind.from_s3_uri("s3://staging/elsewhere.json", sagemaker_session=session).body_dict["version"] == 2
    )


def test_a_file_must_be_a_json_object(session, bucket):
    with pytest.raises(ValidationError, match=r"own\.json is not JSON"):
        Statistics.from_string("{", file_name="own.json", sagemaker_session=session)
    with pytest.raises(ValidationError, match="is not a JSON object but a list"):
        Constraints.from_string("[]", sagemaker_session=session)


def test_monitoring_is_switched_in_constraints(session):
    body = {"features": [{"name": "weight"}]}
    constraints = Constraints(body, "s3://staging/c.json", sagemaker_session=session)
    constraints.set_monitoring(False)
    constraints.set_monitoring(True, "weight")
    assert body == {
        "monitoring_config": {"evaluate_constraints": "Disabled"},
        "features": [
            {
                "name": "weight",
                "string_constraints": {"monitoring_config_overrides": {"evaluate_constraints": "Enabled"}},
            }
        ],
    }
    with pytest.raises(ValidationError, match="has no feature 'height', only weight"):
        constraints.set_monitoring(True, "height")


# Data capture.


def test_data_capture(pipeline_session):
    capture = DataCaptureConfig(
        True, 50, kms_key_id="k", capture_options=["RESPONSE"], sagemaker_session=pipeline_session
    )
    assert capture.destination_s3_uri == "s3://staging/model-monitor/data-capture"
    assert capture.to_request() == {
        "EnableCapture": True,
        "InitialSamplingPercentage": 50,
        "DestinationS3Uri": "s3://staging/model-monitor/data-capture",
        "KmsKeyId": "k",
        "CaptureOptions": [{"CaptureMode": "Output"}],
        "CaptureContentTypeHeader": {
            "CsvContentTypes": ["text/csv"],
            "JsonContentTypes": ["application/json"],
        },
    }
    capture.destination_s3_uri = VARIABLE
    assert capture.to_request()["DestinationS3Uri"] is VARIABLE


def test_constructors_make_no_calls(no_aws):
    session = PipelineSession()
    for kind, _, _ in DEFINED.values():
        assert monitor(kind, session).monitoring_type() in DEFINED
    assert DataCaptureConfig(True, sagemaker_session=session).enable_capture is True


def test_a_missing_bucket_is_named(aws):
    session = Session(aws, default_bucket="nowhere")
    Schedules(session.sagemaker_client)
    with pytest.raises(MissingBucketError, match="'nowhere' does not exist"):
        scheduled("ModelBias", session, analysis_config=BiasAnalysisConfig(BIAS))


def test_monitors_have_images_of_sagemaker(session):
    quality = ModelQualityMonitor(role=ROLE, sagemaker_session=session)
    assert quality.image_uri.endswith("/sagemaker-model-monitor-analyzer")
    assert "clarify" in ModelBiasMonitor(role=ROLE, sagemaker_session=session).image_uri
    quality.image_uri = "own"
    assert quality.image_uri == "own"
