"""The names of resources that programs use: each is there, with its parameters and attributes."""

import inspect

import pytest

from sagemaker.core import resources

# Resource to the attributes that programs read, and to its methods with the parameters that they give.
MUST_HAVE = {
    "Endpoint": (
        ["endpoint_arn", "endpoint_config_name", "endpoint_name", "endpoint_status"],
        {
            "invoke": ["accept", "body", "content_type", "inference_component_name"],
            "delete": [],
            "create": ["endpoint_config_name", "endpoint_name"],
            "wait_for_status": ["target_status"],
            "get": ["endpoint_name", "region"],
            "get_all": [],
            "invoke_async": ["input_location"],
            "invoke_with_response_stream": ["accept", "body", "content_type"],
        },
    ),
    "EndpointConfig": (
        [],
        {
            "delete": [],
            "get": ["endpoint_config_name"],
            "create": ["async_inference_config", "endpoint_config_name", "production_variants"],
            "get_name": [],
        },
    ),
    "HyperParameterTuningJob": (
        ["best_training_job", "hyper_parameter_tuning_job_status"],
        {
            "create": [
                "autotune",
                "hyper_parameter_tuning_job_config",
                "hyper_parameter_tuning_job_name",
                "training_job_definition",
            ],
            "wait": [],
        },
    ),
    "InferenceComponent": (
        ["inference_component_arn", "inference_component_status"],
        {"get_all": ["endpoint_name_equals"]},
    ),
    "Model": (
        ["model_arn", "model_name", "primary_container"],
        {
            "delete": [],
            "create": [
                "containers",
                "execution_role_arn",
                "inference_execution_config",
                "model_name",
                "primary_container",
            ],
            "get": ["model_name"],
            "get_name": [],
        },
    ),
    "ModelPackage": (["inference_specification"], {"get": ["model_package_name", "region"]}),
    "ModelPackageGroup": ([], {"create": ["model_package_group_description", "model_package_group_name"]}),
    "ProcessingJob": (["processing_job_status"], {"refresh": []}),
    "Tag": ([], {"get_all": ["resource_arn"]}),
    "TrainingJob": (
        [
            "model_artifacts",
            "output_model_package_arn",
            "secondary_status",
            "training_job_arn",
            "training_job_name",
            "training_job_status",
        ],
        {
            "get": ["region", "session", "training_job_name"],
            "create": [
                "algorithm_specification",
                "hyper_parameters",
                "input_data_config",
                "output_data_config",
                "resource_config",
                "role_arn",
                "session",
                "stopping_condition",
                "training_job_name",
            ],
            "wait": ["logs"],
            "get_all": ["creation_time_after", "region"],
        },
    ),
    "TransformJob": (
        ["transform_input", "transform_job_status", "transform_output"],
        {
            "create": [
                "model_name",
                "transform_input",
                "transform_job_name",
                "transform_output",
                "transform_resources",
            ],
            "wait": [],
        },
    ),
}


@pytest.mark.parametrize("name", MUST_HAVE)
def test_what_programs_use_is_there(name):
    cls = getattr(resources, name)
    attributes, methods = MUST_HAVE[name]
    assert set(attributes) <= set(cls.model_fields)
    for method, parameters in methods.items():
        assert set(parameters) <= set(inspect.signature(getattr(cls, method)).parameters), method
