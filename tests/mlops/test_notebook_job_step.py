"""Steps that run notebooks: the request, what is staged, and what is refused."""

import json

import pytest

from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString
from sagemaker.mlops.workflow import NotebookJobStep

IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/notebooks:1"
ROLE = "arn:aws:iam::111122223333:role/Builder"
CHANNEL = "sagemaker_headless_execution_pipelinestep"


@pytest.fixture
def notebook(tmp_path):
    path = tmp_path / "Recipe Book.ipynb"
    path.write_text(json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return path


@pytest.fixture
def make(notebook):
    def build(**settings):
        defaults = {
            "input_notebook": str(notebook),
            "image_uri": IMAGE,
            "kernel_name": "python3",
            "role": ROLE,
        }
        return NotebookJobStep(**{**defaults, **settings})

    return build


def test_the_request(bench, make):
    written = bench.step(make(name="Fit"))
    arguments = written["Arguments"]
    (channel,) = arguments.pop("InputDataConfig")
    assert channel["ChannelName"] == CHANNEL
    assert channel["DataSource"]["S3DataSource"]["S3Uri"].startswith("s3://store/sales/Fit/input-")
    assert arguments == {
        "TrainingJobName": "Recipe-Book-ipynb",
        "RoleArn": ROLE,
        "AlgorithmSpecification": {
            "TrainingImage": IMAGE,
            "TrainingInputMode": "File",
            "ContainerEntrypoint": ["amazon_sagemaker_scheduler"],
        },
        "OutputDataConfig": {
            "S3OutputPath": {
                "Std:Join": {
                    "On": "/",
                    "Values": ["s3://store", "sales", {"Get": "Execution.PipelineExecutionId"}, "Fit"],
                }
            }
        },
        "ResourceConfig": {"VolumeSizeInGB": 30, "InstanceCount": 1, "InstanceType": "ml.m5.large"},
        "StoppingCondition": {"MaxRuntimeInSeconds": 172800},
        "RetryStrategy": {"MaximumRetryAttempts": 1},
        "Environment": {
            "AWS_DEFAULT_REGION": "eu-west-1",
            "SM_JOB_DEF_VERSION": "1.0",
            "SM_ENV_NAME": "sagemaker-default-env",
            "SM_SKIP_EFS_SIMULATION": "true",
            "SM_EXECUTION_INPUT_PATH": f"/opt/ml/input/data/{CHANNEL}",
            "SM_KERNEL_NAME": "python3",
            "SM_INPUT_NOTEBOOK_NAME": "Recipe Book.ipynb",
            "SM_OUTPUT_NOTEBOOK_NAME": "Recipe-Book-ipynb.ipynb",
        },
        "EnableInterContainerTrafficEncryption": True,
        "Tags": [
            {"Key": "sagemaker:name", "Value": "Recipe-Book-ipynb"},
            {"Key": "sagemaker:notebook-name", "Value": "Recipe Book.ipynb"},
            {"Key": "sagemaker:notebook-job-origin", "Value": "PIPELINE_STEP"},
            {"Key": "sagemaker:is-studio-archived", "Value": "false"},
        ],
    }


def test_variables_reach_the_request(bench, make):
    text, number = (
        ParameterString(name="Text", default_value="x"),
        ParameterInteger(name="Number", default_value=1),
    )
    step = make(
        name="Fit",
        image_uri=text,
        kernel_name=text,
        role=text,
        parameters={"p": text},
        environment_variables={"E": text},
        s3_kms_key=text,
        instance_type=text,
        volume_size=number,
        volume_kms_key=text,
        subnets=[text],
        security_group_ids=[text],
        max_retry_attempts=number,
        max_runtime_in_seconds=number,
        tags={"t": text},
    )
    got = bench.step(step, parameters=[text, number])["Arguments"]
    word, count = {"Get": "Parameters.Text"}, {"Get": "Parameters.Number"}
    assert got["RoleArn"] == got["AlgorithmSpecification"]["TrainingImage"] == word
    assert got["HyperParameters"] == {"p": word}
    assert (got["Environment"]["E"], got["Environment"]["SM_KERNEL_NAME"]) == (word, word)
    assert got["OutputDataConfig"]["KmsKeyId"] == word
    assert got["ResourceConfig"] == {
        "VolumeSizeInGB": count,
        "InstanceCount": 1,
        "InstanceType": word,
        "VolumeKmsKeyId": word,
    }
    assert got["VpcConfig"] == {"SecurityGroupIds": [word], "Subnets": [word]}
    assert got["StoppingCondition"] == {"MaxRuntimeInSeconds": count}
    assert got["Tags"][0] == {"Key": "t", "Value": word}


def test_files_are_staged_when_the_pipeline_is_published_and_not_before(bench, make, tmp_path, monkeypatch):
    script = tmp_path / "init.sh"
    script.write_text("echo hello\n")
    folder = tmp_path / "tools"
    folder.mkdir()
    (folder / "store.py").write_text("")
    monkeypatch.setattr("socket.socket", None)
    step = make(name="Fit", initialization_script=str(script), additional_dependencies=[str(folder)])
    compiled = bench.compile(step)
    (placement,) = compiled.assets
    prefix = placement.prefix
    assert {uri[len(prefix) :] for uri, _ in placement.objects()} == {
        "/Recipe Book.ipynb",
        "/init.sh",
        "/tools/store.py",
    }
    assert compiled.definition["Steps"][0]["Arguments"]["Environment"]["SM_INIT_SCRIPT"] == "init.sh"
    (folder / "store.py").write_text("DEPTHS = 2\n")
    assert bench.compile(step).assets[0].prefix != prefix


def test_defaults_come_from_the_configuration(bench, make):
    defaults = {
        "RoleArn": ROLE,
        "S3KmsKeyId": "key",
        "S3RootUri": "s3://elsewhere/root",
        "VolumeKmsKeyId": "volume-key",
        "VpcConfig": {"SecurityGroupIds": ["sg"], "Subnets": ["subnet"]},
    }
    modules = {"PythonSDK": {"Modules": {"NotebookJob": defaults}}}
    bench.session.sagemaker_config = {"SchemaVersion": "1.0", "SageMaker": modules}
    got = bench.step(make(name="Fit", role=None))["Arguments"]
    assert got["RoleArn"] == ROLE
    assert got["OutputDataConfig"]["KmsKeyId"] == "key"
    assert got["OutputDataConfig"]["S3OutputPath"]["Std:Join"]["Values"][0] == "s3://elsewhere/root"
    assert got["ResourceConfig"]["VolumeKmsKeyId"] == "volume-key"
    assert got["VpcConfig"] == {"SecurityGroupIds": ["sg"], "Subnets": ["subnet"]}


def test_properties_have_names_of_their_own(bench, make):
    properties = make(name="Fit").properties
    assert {name: getattr(properties, name).expr["Get"] for name in dir(properties) if name[0].isupper()} == {
        "ComputingJobName": "Steps.Fit.TrainingJobName",
        "ComputingJobStatus": "Steps.Fit.TrainingJobStatus",
        "NotebookJobInputLocation": "Steps.Fit.InputDataConfig[0].DataSource.S3DataSource.S3Uri",
        "NotebookJobOutputLocationPrefix": "Steps.Fit.OutputDataConfig.S3OutputPath",
        "InputNotebookName": "Steps.Fit.Environment['SM_INPUT_NOTEBOOK_NAME']",
        "OutputNotebookName": "Steps.Fit.Environment['SM_OUTPUT_NOTEBOOK_NAME']",
    }
    with pytest.raises(AttributeError, match="has no property 'TrainingJobName'"):
        properties.TrainingJobName  # noqa: B018


def test_reading_a_property_orders_the_steps(bench, make):
    first = make(name="First")
    second = make(
        name="Second", notebook_job_name="second", parameters={"p": first.properties.OutputNotebookName}
    )
    assert [entry["Name"] for entry in bench.steps(second)] == ["Second", "First"]


def test_names_are_made_from_the_notebook_and_the_same_in_each_run(make):
    first, second = make(), make()
    assert (first.name, first.notebook_job_name) == ("Recipe-Book-ipynb", "Recipe-Book-ipynb")
    assert second.name == "Recipe-Book-ipynb-2"
    del first, second
    assert make().name == "Recipe-Book-ipynb"


def test_training_jobs_have_no_underscores_in_their_names(bench, make):
    got = bench.step(make(name="Fit", notebook_job_name="fit_it"))["Arguments"]
    assert (got["TrainingJobName"], got["Environment"]["SM_OUTPUT_NOTEBOOK_NAME"]) == (
        "fit-it",
        "fit-it.ipynb",
    )
    assert got["Tags"][0] == {"Key": "sagemaker:name", "Value": "fit_it"}


def test_everything_wrong_is_found_at_once(bench):
    step = NotebookJobStep(
        name="Bad",
        notebook_job_name="1-starts-with-a-digit",
        input_notebook="/no/such/notebook.ipynb",
        image_uri="111122223333.dkr.ecr.us-east-1.amazonaws.com/elsewhere:1",
        kernel_name=None,
        role=ROLE,
        initialization_script="/no/such.sh",
        additional_dependencies=["/no/such/folder"],
        s3_root_uri=ParameterString(name="Root"),
    )
    with pytest.raises(ValueError, match="Validation Errors") as caught:
        bench.step(step)
    text = str(caught.value)
    for phrase in (
        "Notebook Job Name(1-starts-with-a-digit) is not valid",
        "input notebook(/no/such/notebook.ipynb) is not a valid file",
        "initialization script(/no/such.sh) is not a valid file",
        "path(/no/such/folder) specified in additional dependencies does not exist",
        "should be hosted in same region of the session(eu-west-1)",
        "kernel name is required",
        "s3_root_uri",
        "'Bad'",
    ):
        assert phrase in text


@pytest.mark.parametrize(
    ("settings", "phrase"),
    [
        ({"subnets": ["a"]}, "subnets and security_group_ids are given together"),
        ({"notebook_job_name": ParameterString(name="N")}, "Notebook Job Name.*is not valid"),
        (
            {"input_notebook": ParameterString(name="N"), "notebook_job_name": "j"},
            "input notebook.*is not a valid file",
        ),
        ({"image_uri": None}, "image uri.*should be hosted in same region"),
    ],
)
def test_bad_settings_have_one_typed_error(bench, make, settings, phrase):
    with pytest.raises(ValueError, match=phrase):
        bench.step(make(name="Fit", **settings))


def test_dependencies_are_added_and_not_set(bench, make):
    step = make(name="Fit", depends_on=[bench.fail("Stop")])
    with pytest.raises(ValueError, match="Cannot set depends_on"):
        step.depends_on = []
    step.add_depends_on(["Other"])
    assert bench.steps(step, bench.fail("Other"))[0]["DependsOn"] == ["Stop", "Other"]
