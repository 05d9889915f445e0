"""Spark applications as processing jobs."""

import json
from pathlib import Path

import pytest

from sagemaker.core.exceptions import (
    AssetError,
    ConfigurationError,
    LocalRuntimeError,
    ValidationError,
)
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.spark import PySparkProcessor, SparkJarProcessor
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterString

ROLE = "arn:aws:iam::123456789012:role/R"
INPUT = "/opt/ml/processing/input"
APP = "s3://b/app.py"
V = ParameterString(name="V")


@pytest.fixture
def spark(pipeline_session, resolve):
    """Run a script and return the resolved request."""

    def run(app=APP, settings=None, **arguments):
        defaults = {"role": ROLE, "image_uri": "spark", "instance_type": "ml.m5.large", "instance_count": 1}
        processor = PySparkProcessor(sagemaker_session=pipeline_session, **{**defaults, **(settings or {})})
        return resolve(processor.run(app, **arguments))

    return run


@pytest.fixture
def jar(tmp_path):
    path = tmp_path / "x.jar"
    path.write_bytes(b"PK")
    return str(path)


def entrypoint(run):
    return run.arguments["AppSpecification"]["ContainerEntrypoint"]


def test_a_script_is_submitted(spark, tmp_path):
    script = tmp_path / "app.py"
    script.write_text("print()")
    run = spark(str(script), arguments=["--x", V])
    assert entrypoint(run) == ["smspark-submit", f"{INPUT}/code/app.py"]
    assert run.arguments["AppSpecification"]["ContainerArguments"] == ["--x", V.expr]
    assert run.arguments["Environment"] == {}
    assert run.input("code")["LocalPath"] == f"{INPUT}/code"


def test_a_class_of_a_jar_is_submitted(pipeline_session, resolve):
    processor = SparkJarProcessor(
        ROLE, "ml.m5.large", 1, image_uri="spark", sagemaker_session=pipeline_session
    )
    run = resolve(processor.run("s3://b/app.jar", V))
    assert entrypoint(run) == ["smspark-submit", "--class", V.expr, f"{INPUT}/code/app.jar"]
    for missing in (None, ""):
        with pytest.raises(ConfigurationError, match="submit_class is required"):
            processor.run("s3://b/app.jar", missing)
    with pytest.raises(ConfigurationError, match="submit_app is required"):
        processor.run(None, "Main")


@pytest.mark.parametrize(
    ("argument", "option", "channel"),
    [("submit_py_files", "--py-files", "py-files"), ("submit_jars", "--jars", "jars"), ("submit_files", "--files", "files")],
)  # fmt: skip
def test_dependencies_in_s3_are_named_and_local_ones_staged(spark, jar, argument, option, channel):
    run = spark(**{argument: [jar, "s3://b/y.jar"]})
    assert entrypoint(run)[1:3] == [option, f"s3://b/y.jar,{INPUT}/{channel}"]
    staged = run.input(channel)
    assert staged["LocalPath"] == f"{INPUT}/{channel}"
    assert run.staged(staged["S3Uri"]) == {"x.jar": b"PK"}


def test_dependencies_may_be_variables(spark):
    joined = entrypoint(spark(submit_jars=["s3://b/x.jar", Join(on="/", values=["s3://b", V])]))[2]
    assert joined["Std:Join"]["On"] == ","


def test_directory_as_dependency(spark, jar):
    folder = Path(jar).parent
    run = spark(submit_files=[f"file://{folder}"])
    assert run.staged(run.input("files")["S3Uri"]) == {"x.jar": b"PK"}


def test_configuration_is_an_input(spark):
    configuration = [{"Classification": "spark-defaults", "Properties": {"spark.executor.memory": "2g"}}]
    run = spark(configuration=configuration, settings={"configuration_location": "s3://other/conf"})
    staged = run.input("conf")
    prefix, _, name = staged["S3Uri"].rpartition("/")
    assert prefix.startswith("s3://other/conf/")
    assert name == "configuration.json"
    assert json.loads(run.staged(prefix)["configuration.json"]) == configuration


@pytest.mark.parametrize(
    ("configuration", "message"),
    [
        ({"Classification": "nope", "Properties": {}}, "Invalid classification: nope.*spark-defaults"),
        ({"x": 1}, "Missing or invalid keys"),
        ("text", "mapping or a list"),
        (
            {"Classification": "hive-env", "Properties": {}, "Configurations": [{"Classification": "x"}]},
            "Missing",
        ),
    ],
)
def test_invalid_configuration(spark, configuration, message):
    with pytest.raises(ValidationError, match=message):
        spark(configuration=configuration)


def test_event_logs_are_a_continuous_output(spark):
    run = spark(spark_event_logs_s3_uri="s3://b/events")
    (output,) = run.arguments["ProcessingOutputConfig"]["Outputs"]
    assert output["OutputName"] == "spark-event-logs"
    assert output["S3Output"] == {
        "S3Uri": "s3://b/events",
        "LocalPath": "/opt/ml/processing/spark-events/",
        "S3UploadMode": "Continuous",
    }
    assert entrypoint(run)[1:3] == ["--local-spark-event-logs-dir", "/opt/ml/processing/spark-events/"]
    with pytest.raises(ValidationError, match="Invalid s3 path: b/events"):
        spark(spark_event_logs_s3_uri="b/events")


@pytest.mark.parametrize(
    ("place", "message"),
    [("/no/such.jar", "not a valid local file"), ("https://x/y", "unsupported scheme https")],
)
def test_invalid_dependencies(spark, place, message):
    with pytest.raises((AssetError, ValidationError), match=message):
        spark(submit_jars=[place])


def test_image_is_looked_up_by_run(spark):
    settings = {"image_uri": None, "framework_version": "3.1", "py_version": "py37", "container_version": "1"}
    run = spark(settings=settings)
    assert run.arguments["AppSpecification"]["ImageUri"].endswith(
        "sagemaker-spark-processing:3.1-cpu-py37-v1"
    )
    with pytest.raises(ConfigurationError, match="Both or neither of py_version and container_version"):
        spark(settings={**settings, "py_version": None})
    PySparkProcessor(ROLE, "ml.m5.large", 1, "3.1", sagemaker_session=PipelineSession())


def test_defaults_of_the_environment_reach_spark(spark, pipeline_session):
    document = {"SchemaVersion": "1.0", "SageMaker": {"ProcessingJob": {"Environment": {"FROM": "file"}}}}
    pipeline_session.sagemaker_config = document
    assert spark().arguments["Environment"] == {"FROM": "file"}
    assert spark(settings={"env": {}}).arguments["Environment"] == {}


@pytest.fixture
def docker(tmp_path, monkeypatch):
    """A fake docker that records its arguments."""
    program, record = tmp_path / "docker", tmp_path / "record"
    program.write_text(f'#!/bin/sh\necho "$AWS_SECRET_ACCESS_KEY $@" >> {record}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return record


@pytest.fixture
def processor(aws):
    session = Session(boto_session=aws, default_bucket="b")
    return PySparkProcessor(ROLE, "ml.m5.large", 1, image_uri="spark", sagemaker_session=session)


def test_history_server_runs_in_a_container(processor, docker):
    processor.start_history_server("s3://b/events")
    (line,) = docker.read_text().splitlines()
    secret, _, words = line.partition(" ")
    assert secret
    assert secret not in words
    assert words.startswith("run --detach --rm --name history_server")
    assert words.endswith("--entrypoint smspark-history-server spark --event-logs-s3-uri s3://b/events")
    processor.terminate_history_server()
    processor.terminate_history_server()
    assert docker.read_text().splitlines()[1:] == [f"{secret} rm --force history_server"]


def test_history_server_needs_docker_and_an_s3_prefix(processor, monkeypatch, tmp_path):
    with pytest.raises(ConfigurationError, match="S3 prefix of the event logs is not known"):
        processor.start_history_server()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LocalRuntimeError, match="docker"):
        processor.start_history_server("s3://b/events")
