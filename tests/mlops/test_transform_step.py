"""Transform steps in the definition, and what they refuse."""

import pytest

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.transformer import Transformer
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import CacheConfig, TransformStep
from sagemaker.mlops.workflow.retry import StepExceptionTypeEnum, StepRetryPolicy


@pytest.fixture
def transformer(bench):
    return Transformer(
        model_name=ParameterString(name="Model", default_value="table"),
        instance_count=2,
        instance_type="ml.m5.large",
        sagemaker_session=bench.session,
    )


def test_a_transform_step_is_its_request_without_the_job_name(bench, transformer):
    run = transformer.transform("s3://store/record", job_name="preparing-1", split_type="Line")
    step = TransformStep(
        name="Prepare",
        step_args=run,
        cache_config=CacheConfig(enable_caching=True, expire_after="P1D"),
        retry_policies=[StepRetryPolicy([StepExceptionTypeEnum.THROTTLING], max_attempts=2)],
    )
    written = bench.step(step, parameters=[transformer.model_name])
    assert written["Type"] == "Transform"
    assert written["CacheConfig"] == {"Enabled": True, "ExpireAfter": "P1D"}
    assert written["RetryPolicies"][0]["MaxAttempts"] == 2
    assert written["Arguments"] == {
        "ModelName": {"Get": "Parameters.Model"},
        "TransformInput": {
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://store/record"}},
            "SplitType": "Line",
        },
        "TransformOutput": {
            "S3OutputPath": {
                "Std:Join": {
                    "On": "/",
                    "Values": ["s3:/", "store", "sales", {"Get": "Execution.PipelineExecutionId"}, "Prepare"],
                }
            }
        },
        "TransformResources": {"InstanceCount": 2, "InstanceType": "ml.m5.large"},
    }


def test_properties_are_those_of_the_described_job(transformer):
    step = TransformStep(name="Prepare", step_args=transformer.transform("s3://store/record"))
    assert step.properties.TransformOutput.S3OutputPath.expr == {
        "Get": "Steps.Prepare.TransformOutput.S3OutputPath"
    }


def test_other_arguments_are_refused(bench):
    with pytest.raises(ValidationError, match="step_args is required for TransformStep"):
        TransformStep(name="Prepare")
    with pytest.raises(TypeError, match=r"must be obtained from transformer\.transform\(\)"):
        TransformStep(name="Prepare", step_args="x")
    with pytest.raises(ValidationError, match=r"transformer\.transform\(\), not run\(\)"):
        TransformStep(name="Prepare", step_args=bench.processor().run())
