"""`JsonGet`: its two sources, and what is refused."""

from types import SimpleNamespace

import pytest

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow import (
    ExecutionVariables,
    Join,
    JsonGet,
    ParameterInteger,
    ParameterString,
    Properties,
    PropertyFile,
)

REPORT = PropertyFile(name="Report", output_name="metrics", path="report.json")
TRAINING = Properties("Train", shape_name="DescribeTrainingJobResponse")


def test_a_property_file_declares_where_its_content_comes_from():
    assert REPORT.expr == {"PropertyFileName": "Report", "OutputName": "metrics", "FilePath": "report.json"}


@pytest.mark.parametrize("property_file", [REPORT, "Report"])
def test_a_value_of_a_property_file(property_file):
    value = JsonGet(step_name="Evaluate", property_file=property_file, json_path="metrics.rmse[0]['a.b']")
    assert value.expr == {
        "Std:JsonGet": {
            "PropertyFile": {"Get": "Steps.Evaluate.PropertyFiles.Report"},
            "Path": "metrics.rmse[0]['a.b']",
        }
    }
    assert value.source_step == "Evaluate"
    assert value.property_file_name == "Report"
    assert list(value.leaves()) == [value]


def test_a_step_may_replace_its_name_and_be_renamed():
    step = SimpleNamespace(name="Evaluate")
    value = JsonGet(step=step, property_file=REPORT, json_path="a")
    step.name = "Assess"
    assert value.expr["Std:JsonGet"]["PropertyFile"] == {"Get": "Steps.Assess.PropertyFiles.Report"}
    assert value.source_step is step


def test_a_value_of_an_object_in_s3():
    uri = Join(
        on="/",
        values=[
            "s3:/",
            ParameterString("Bucket"),
            1,
            ExecutionVariables.PIPELINE_EXECUTION_ID,
            TRAINING.OutputDataConfig.S3OutputPath,
        ],
    )
    value = JsonGet(s3_uri=uri, json_path="Result[1]")
    assert value.expr == {"Std:JsonGet": {"S3Uri": uri.expr, "Path": "Result[1]"}}
    assert value.source_step is None
    assert value.property_file_name is None
    assert TRAINING.OutputDataConfig.S3OutputPath in list(value.leaves())


@pytest.mark.parametrize(
    ("arguments", "phrase"),
    [
        (
            {
                "step_name": "S",
                "property_file": REPORT,
                "s3_uri": Join(values=["s3://b/k"]),
                "json_path": "a",
            },
            "Please specify either a property file or s3 uri as an input, but not both.",
        ),
        (
            {"step_name": "S", "json_path": "a"},
            "Missing s3uri or property file as a required input to JsonGet.",
        ),
        ({"property_file": REPORT, "json_path": "a"}, "Please give a valid step name as a string"),
        (
            {"step_name": "", "property_file": REPORT, "json_path": "a"},
            "Please give a valid step name as a string",
        ),
        (
            {"step_name": ParameterString("Step"), "property_file": REPORT, "json_path": "a"},
            "Please give a valid step name as a string",
        ),
        (
            {"s3_uri": "s3://bucket/key", "json_path": "a"},
            "JsonGet function's s3_uri can only be a sagemaker.workflow.functions.Join object",
        ),
        (
            {"s3_uri": ParameterString("Uri"), "json_path": "a"},
            "JsonGet function's s3_uri can only be a sagemaker.workflow.functions.Join object",
        ),
        (
            {"s3_uri": Join(values=["s3://bucket", Join(values=["key"])]), "json_path": "a"},
            "s3_uri can only be a primitive object, Parameter, ExecutionVariable or Properties",
        ),
        (
            {
                "s3_uri": Join(values=[JsonGet(step_name="S", property_file="F", json_path="a")]),
                "json_path": "a",
            },
            "The Join values in JsonGet's s3_uri can only be a primitive object",
        ),
        (
            {"step_name": "S", "property_file": REPORT, "json_path": ParameterInteger("Index")},
            "json_path must be a literal string",
        ),
        (
            {"step_name": "S", "property_file": REPORT, "json_path": Join(values=["a", "b"])},
            "json_path must be a literal string",
        ),
    ],
)
def test_sources_that_the_service_would_refuse(arguments, phrase):
    with pytest.raises(ValidationError) as error:
        JsonGet(**arguments)
    assert isinstance(error.value, ValueError)
    assert phrase in str(error.value)
