"""Steps of CreateJob, and requests that trainers build themselves."""

import json
import pickle

import pytest

from sagemaker.core.requests import StagingPath
from sagemaker.core.shapes import S3DataSource
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.core.workflow.pipeline_capture import capture_create_job_request, capture_training_request
from sagemaker.mlops.workflow import CacheConfig, JobStep, TrainingStep

SETTINGS = {
    "job_name": "tune-1",
    "role_arn": "arn:role",
    "job_category": "AgentRFT",
    "schema_version": "1.0.0",
}


def job(bench, config, name="Tune", **members):
    request = capture_create_job_request(bench.session, **SETTINGS, job_config=config, **members)
    return JobStep(name=name, step_args=request)


def test_the_document_is_text_with_a_folder_for_each_execution(bench):
    step = job(
        bench,
        {
            "OutputDataConfig": {"S3OutputPath": "s3://store/out/", "KmsKeyId": "key"},
            "Cards": StagingPath("cards"),
        },
        tags={"team": "store"},
        customer_details={"id": "1"},
    )
    step.cache_config = CacheConfig(enable_caching=True)
    written = bench.step(step)
    document = written["Arguments"].pop("JobConfigDocument")
    assert written == {
        "Name": "Tune",
        "Type": "Job",
        "CacheConfig": {"Enabled": True},
        "Arguments": {
            "RoleArn": "arn:role",
            "JobCategory": "AgentRFT",
            "JobConfigSchemaVersion": "1.0.0",
            "CustomerDetails": {"id": "1"},
            "Tags": [{"Key": "team", "Value": "store"}],
        },
    }
    before, place, after = document["Std:Join"]["Values"]
    assert place == {
        "Std:Join": {"On": "/", "Values": ["s3://store/out", {"Get": "Execution.PipelineExecutionId"}, ""]}
    }
    assert json.loads(f"{before}here{after}") == {
        "OutputDataConfig": {"S3OutputPath": "here", "KmsKeyId": "key"},
        "Cards": "s3://store/cards",
    }


def test_a_document_without_outputs_stays_as_it_is(bench):
    assert bench.step(job(bench, {"a": 1}))["Arguments"]["JobConfigDocument"] == '{"a": 1}'


def test_variables_in_the_document_are_seen_by_the_compiler(bench):
    upstream = bench.training("Before")
    path, model = ParameterString(name="Path"), upstream.properties.ModelArtifacts.S3ModelArtifacts
    compiled = bench.compile(
        job(bench, {"Model": model, "OutputDataConfig": {"S3OutputPath": path}}), parameters=[path]
    )
    assert [step["Name"] for step in compiled.definition["Steps"]] == ["Tune", "Before"]
    assert [list(waits) for waits in compiled.graph.upstream] == [[1], []]
    assert set(compiled.parameters) == {"Path"}


def test_a_captured_training_request(bench):
    request = capture_training_request(
        bench.session,
        {
            "training_job_name": "prepare-1",
            "role_arn": "arn:role",
            "hyper_parameters": {"depths": ParameterString(name="Depths")},
            "input_data_config": [
                {
                    "ChannelName": "record",
                    "DataSource": S3DataSource(s3_uri="s3://store/record", s3_data_type="S3Prefix"),
                }
            ],
            "stopping_condition": None,
        },
    )
    arguments = bench.step(TrainingStep(name="Prepare", step_args=request))["Arguments"]
    assert arguments == {
        "RoleArn": "arn:role",
        "HyperParameters": {"depths": {"Get": "Parameters.Depths"}},
        "InputDataConfig": [
            {"ChannelName": "record", "DataSource": {"S3Uri": "s3://store/record", "S3DataType": "S3Prefix"}}
        ],
    }


def test_job_step_arguments_are_checked(bench):
    assert JobStep(name="Tune").properties.JobArn.expr == {"Get": "Steps.Tune.JobArn"}
    with pytest.raises(ValueError, match=r"step_args input is required\. Step 'Tune'"):
        _ = JobStep(name="Tune").arguments
    with pytest.raises(TypeError, match="must be obtained from a producer that creates a SageMaker job"):
        JobStep(name="Tune", step_args={"RoleArn": "x"})
    with pytest.raises(
        ValueError, match=r"must be obtained from a producer.*, not train\(\)\. The step is 'Tune'"
    ):
        JobStep(name="Tune", step_args=bench.trainer().train())


def test_a_path_may_lead_into_the_document(bench):
    step = job(bench, {"a": 1})
    document = step.properties.JobConfigDocument
    reader = bench.trainer(
        environment={"PACKAGE": document.OutputModelPackageArn, "FIRST": document.Data["a b"][0]}
    )
    written, source = bench.steps(TrainingStep(name="Read", step_args=reader.train()))
    assert written["Arguments"]["Environment"] == {
        "PACKAGE": {"Get": "Steps.Tune.JobConfigDocument.OutputModelPackageArn"},
        "FIRST": {"Get": "Steps.Tune.JobConfigDocument.Data['a b'][0]"},
    }
    assert source["Name"] == "Tune"
    assert pickle.loads(pickle.dumps(JobStep(name="Tune").properties.JobConfigDocument.x)).expr == {
        "Get": "Steps.Tune.JobConfigDocument.x"
    }
    with pytest.raises(AttributeError, match=r"indexed with a number or a name, not 1\.5"):
        document[1.5]
    with pytest.raises(AttributeError, match=r"has no member 'JobName_'\. Did you mean JobName"):
        _ = step.properties.JobName_
