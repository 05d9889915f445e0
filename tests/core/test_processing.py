"""Processing requests, and the scripts that run in their containers."""

from __future__ import annotations

import subprocess
import tarfile

import pytest

from sagemaker.core.exceptions import ConfigurationError
from sagemaker.core.network import NetworkConfig
from sagemaker.core.processing import FrameworkProcessor, Processor, ScriptProcessor
from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import (
    AthenaDatasetDefinition,
    DatasetDefinition,
    ProcessingFeatureStoreOutput,
    ProcessingInput,
    ProcessingOutput,
    ProcessingS3Input,
    ProcessingS3Output,
)
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString

ROLE = "arn:aws:iam::123456789012:role/Execution"
MACHINE = {
    "role": ROLE,
    "image_uri": "repository/image:1",
    "instance_count": 1,
    "instance_type": "ml.m5.large",
}


@pytest.fixture
def session():
    return PipelineSession(region="us-west-2", default_bucket="bucket")


def resolve(arguments):
    resolver = Resolver()
    context = RequestContext(arguments.session, "pipeline", "Step")
    return resolver.resolve(dict(arguments.request.arguments), context).value, resolver.placements


@pytest.mark.parametrize(
    ("options", "path", "value"),
    [
        ({"entrypoint": ["a", "b"]}, "AppSpecification.ContainerEntrypoint", ["a", "b"]),
        ({"volume_size_in_gb": 5}, "ProcessingResources.ClusterConfig.VolumeSizeInGB", 5),
        ({"volume_kms_key": "k"}, "ProcessingResources.ClusterConfig.VolumeKmsKeyId", "k"),
        ({"max_runtime_in_seconds": 60}, "StoppingCondition.MaxRuntimeInSeconds", 60),
        ({"env": {"A": "b"}}, "Environment", {"A": "b"}),
        ({"tags": {"a": "b"}}, "Tags", [{"Key": "a", "Value": "b"}]),
        (
            {"network_config": NetworkConfig(enable_network_isolation=False)},
            "NetworkConfig",
            {"EnableNetworkIsolation": False},
        ),
        ({"role": ParameterString(name="R")}, "RoleArn", {"Get": "Parameters.R"}),
        (
            {"instance_count": ParameterInteger(name="N")},
            "ProcessingResources.ClusterConfig.InstanceCount",
            {"Get": "Parameters.N"},
        ),
    ],
)
def test_every_option_reaches_the_request(session, options, path, value):
    request, _ = resolve(Processor(sagemaker_session=session, **{**MACHINE, **options}).run())
    for name in path.split("."):
        request = request[name]
    assert request == value


def test_outputs_without_an_s3_uri_get_one_for_each_execution(session):
    output = ProcessingOutput(
        output_name="o", s3_output=ProcessingS3Output(local_path="/opt/ml/processing/o")
    )
    request, _ = resolve(Processor(sagemaker_session=session, **MACHINE).run(outputs=[output]))
    uri = request["ProcessingOutputConfig"]["Outputs"][0]["S3Output"]["S3Uri"]
    execution = {"Get": "Execution.PipelineExecutionId"}
    assert uri["Std:Join"]["Values"] == ["s3:/", "bucket", "pipeline", execution, "Step", "output", "o"]


def test_local_inputs_are_staged(session, tmp_path):
    (tmp_path / "a.csv").write_text("1")
    source = ProcessingInput(
        input_name="i", s3_input=ProcessingS3Input(s3_uri=str(tmp_path / "a.csv"), local_path="/x")
    )
    request, placements = resolve(Processor(sagemaker_session=session, **MACHINE).run(inputs=[source]))
    assert request["ProcessingInputs"][0]["S3Input"]["S3Uri"] == "s3://bucket/pipeline/Step/input/i/a.csv"
    assert list(placements) == ["s3://bucket/pipeline/Step/input/i"]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("missing.py", "wasn't found"),
        ("/", "must be a file, not a directory"),
        ("https://host/a.py", "url scheme https is not recognized"),
        (ParameterString(name="P"), "must be a local file or an S3 URI"),
    ],
)
def test_code_that_is_not_a_script_is_refused(session, code, message):
    script = ScriptProcessor(command=["python3"], sagemaker_session=session, **MACHINE)
    with pytest.raises(ValueError, match=message):
        script.run(code=code)


@pytest.mark.parametrize("missing", ["image_uri", "instance_type", "instance_count"])
def test_missing_arguments_are_reported_by_run(session, missing):
    with pytest.raises(ConfigurationError, match=missing):
        Processor(sagemaker_session=session, **{**MACHINE, missing: None}).run()


@pytest.mark.parametrize("kind", ["directory", "archive", "s3 archive", "s3 prefix", "script"])
def test_framework_code_from_every_kind_of_source(session, tmp_path, kind):
    source = tmp_path / "source"
    source.mkdir()
    (source / "main.py").write_text("print(1)")
    archive = tmp_path / "code.tar.gz"
    with tarfile.open(archive, "w:gz") as written:
        written.add(source / "main.py", "main.py")
    options = {
        "directory": {"code": "main.py", "source_dir": str(source)},
        "archive": {"code": "main.py", "source_dir": str(archive)},
        "s3 archive": {"code": "main.py", "source_dir": "s3://b/code.tar.gz"},
        "s3 prefix": {"code": "main.py", "source_dir": "s3://b/code"},
        "script": {"code": str(source / "main.py")},
    }[kind]
    request, placements = resolve(FrameworkProcessor(sagemaker_session=session, **MACHINE).run(**options))
    inputs = {item["InputName"]: item["S3Input"]["S3Uri"] for item in request["ProcessingInputs"]}
    assert ("aux" in inputs) == kind.startswith("s3")
    if kind.startswith("s3"):
        assert inputs["code"] == {"s3 archive": "s3://b/", "s3 prefix": "s3://b/code/"}[kind]
    names = {file.name for placement in placements.values() for file in placement.asset.files()}
    assert {"runproc.sh", "install_requirements.py"} <= names
    assert request["AppSpecification"]["ContainerEntrypoint"][0] == "/bin/bash"


def test_the_runner_unpacks_installs_and_runs(session, tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "main.py").write_text(
        "import sys, pathlib; print(sys.argv[1:], pathlib.Path('data.txt').read_text())"
    )
    (source / "data.txt").write_text("beside")
    (source / "requirements.txt").write_text("")
    processor = FrameworkProcessor(command=["python3", "-W", "ignore"], sagemaker_session=session, **MACHINE)
    _, placements = resolve(processor.run(code="main.py", source_dir=str(source)))
    for placement in placements.values():
        for file in placement.asset.files():
            folder = "entrypoint" if file.name == "runproc.sh" else "code"
            target = tmp_path / "input" / folder / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read())
    runner = tmp_path / "input" / "entrypoint" / "runproc.sh"
    result = subprocess.run(
        ["/bin/bash", str(runner), "--name", "two words", "$HOME"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.strip().splitlines()[-1] == "['--name', 'two words', '$HOME'] beside", result.stderr


def test_dataset_definitions_and_feature_store_outputs_are_sent(session):
    query = {
        "catalog": "c",
        "database": "d",
        "query_string": "q",
        "output_s3_uri": "s3://b/q",
        "output_format": "PARQUET",
    }
    definition = DatasetDefinition(
        local_path="/opt/ml/processing/x", athena_dataset_definition=AthenaDatasetDefinition(**query)
    )
    output = ProcessingOutput(
        output_name="o",
        app_managed=True,
        feature_store_output=ProcessingFeatureStoreOutput(feature_group_name=ParameterString(name="Group")),
    )
    run = Processor(**MACHINE, sagemaker_session=session).run(
        inputs=[ProcessingInput(input_name="i", dataset_definition=definition)], outputs=[output]
    )
    arguments, _ = resolve(run)
    assert (
        arguments["ProcessingInputs"][0]["DatasetDefinition"]["AthenaDatasetDefinition"]["QueryString"] == "q"
    )
    assert arguments["ProcessingOutputConfig"]["Outputs"] == [
        {
            "OutputName": "o",
            "AppManaged": True,
            "FeatureStoreOutput": {"FeatureGroupName": {"Get": "Parameters.Group"}},
        }
    ]


def test_empty_lists_are_sent(session):
    run = Processor(**MACHINE, entrypoint=[], sagemaker_session=session).run(arguments=[])
    arguments, _ = resolve(run)
    assert arguments["AppSpecification"] == {
        "ImageUri": MACHINE["image_uri"],
        "ContainerEntrypoint": [],
        "ContainerArguments": [],
    }


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"instance_preferences": [{"InstanceType": "ml.m5.large"}]},
            "mutually exclusive with instance_type",
        ),
        (
            {
                "instance_type": None,
                "instance_count": None,
                "instance_preferences": [{"InstanceType": "ml.m5.large"}],
            },
            "needs an InstanceCount",
        ),
    ],
)
def test_instance_preferences_must_be_complete(session, options, message):
    settings = {"instance_type": "ml.m5.large", "instance_count": 1, **options}
    with pytest.raises(ValueError, match=message):
        Processor(role=ROLE, image_uri="image:1", sagemaker_session=session, **settings)


def test_inputs_and_outputs_of_the_wrong_type_are_refused(session):
    processor = Processor(
        role=ROLE,
        image_uri="image:1",
        instance_count=1,
        instance_type="ml.m5.large",
        sagemaker_session=session,
    )
    with pytest.raises(TypeError, match="must be provided as ProcessingInput objects"):
        processor.run(inputs=["s3://b/c"])
    with pytest.raises(TypeError, match="must be provided as ProcessingOutput objects"):
        processor.run(outputs=["s3://b/c"])


def test_network_config_always_has_isolation():
    assert NetworkConfig(subnets=["s"], security_group_ids=["g"]).to_request() == {
        "EnableNetworkIsolation": False,
        "VpcConfig": {"SecurityGroupIds": ["g"], "Subnets": ["s"]},
    }


@pytest.mark.parametrize(
    ("settings", "arguments", "message"),
    [
        ({"env": ["A=b"]}, {}, r"Processor.env must be a mapping"),
        ({"network_config": {"subnets": []}}, {}, r"Processor.network_config must be NetworkConfig"),
        ({}, {"experiment_config": "trial"}, r"experiment_config must be a mapping"),
        ({"command": "python3"}, {"code": "s3://bucket/a.py"}, r"command of a processor must be a list"),
    ],
)
def test_settings_of_the_wrong_type_are_refused_by_name(session, settings, arguments, message):
    kind = ScriptProcessor if "command" in settings else Processor
    machine = {"role": ROLE, "image_uri": "image:1", "instance_count": 1, "instance_type": "ml.m5.large"}
    with pytest.raises(TypeError, match=message):
        kind(**machine, **settings, sagemaker_session=session).run(**arguments)


def test_empty_tags_are_sent(session):
    machine = {"role": ROLE, "image_uri": "image:1", "instance_count": 1, "instance_type": "ml.m5.large"}
    assert "Tags" not in resolve(Processor(**machine, sagemaker_session=session).run())[0]
    assert resolve(Processor(**machine, tags=[], sagemaker_session=session).run())[0]["Tags"] == []
