"""Names, keyword arguments and import paths that programs for the published SDK use most."""

from __future__ import annotations

import importlib
import inspect

import pytest

# Name, and the keyword arguments that programs pass.
NAMES = [
    (
        "sagemaker.core.helper.session_helper.Session",
        ["boto_session", "default_bucket_prefix", "sagemaker_client", "sagemaker_config"],
    ),
    ("sagemaker.core.helper.session_helper.get_execution_role", ["sagemaker_session"]),
    ("sagemaker.core.helper.session_helper.Session.default_bucket", []),
    ("sagemaker.core.helper.session_helper.Session.boto_region_name", []),
    ("sagemaker.core.common_utils.unique_name_from_base", []),
    ("sagemaker.core.helper.session_helper.Session.boto_session", []),
    ("sagemaker.core.model_metrics.MetricsSource", []),
    ("sagemaker.core.model_metrics.ModelMetrics", []),
    ("sagemaker.core.helper.session_helper.Session.sagemaker_client", []),
    (
        "sagemaker.core.helper.session_helper.Session.upload_data",
        ["bucket", "extra_args", "key_prefix", "path"],
    ),
    ("sagemaker.core.inputs.TrainingInput", []),
    ("sagemaker.core.helper.session_helper.Session.account_id", []),
    ("sagemaker.core.s3.client.S3Uploader", []),
    ("sagemaker.core.lambda_helper.Lambda", []),
    ("sagemaker.core.utils.utils.Unassigned", []),
    ("sagemaker.core.helper.session_helper.Session.default_bucket_prefix", []),
    ("sagemaker.core.common_utils.name_from_base", []),
    ("sagemaker.core.s3.client.S3Uploader.upload", ["sagemaker_session"]),
    ("sagemaker.core.inputs.CreateModelInput", []),
    ("sagemaker.core.common_utils.sagemaker_timestamp", []),
    ("sagemaker.core.helper.session_helper.Session._region_name", []),
    ("sagemaker.core.helper.session_helper.Session.read_s3_file", ["bucket", "key_prefix"]),
    ("sagemaker.core.inputs.TransformInput", []),
    ("sagemaker.core.network.NetworkConfig", []),
    ("sagemaker.core.s3.client.S3Downloader", []),
    (
        "sagemaker.core.common_utils.repack_model",
        [
            "dependencies",
            "inference_script",
            "model_uri",
            "repacked_model_uri",
            "sagemaker_session",
            "source_directory",
        ],
    ),
    ("sagemaker.core.s3.client.S3Uploader.upload_string_as_file_body", []),
    ("sagemaker.core.helper.iam_role_resolver.IamRoleResolver", []),
    (
        "sagemaker.core.helper.iam_role_resolver.IamRoleResolver.create_execution_role",
        ["role_name", "role_type", "s3_resource"],
    ),
    ("sagemaker.core.helper.iam_role_resolver.RoleValidationError", []),
    ("sagemaker.core.s3.client.S3Uploader.upload_bytes", ["kms_key", "sagemaker_session"]),
    ("sagemaker.core.s3.client.S3Downloader.read_file", []),
    ("sagemaker.core.common_utils.retry_with_backoff", []),
    ("sagemaker.core.common_utils.secondary_training_status_changed", []),
    ("sagemaker.core.common_utils.secondary_training_status_message", []),
    ("sagemaker.core.deserializers.base.JSONDeserializer", []),
    ("sagemaker.core.helper.iam_role_resolver.IamRoleResolver.delete_execution_role", ["role_type"]),
    ("sagemaker.core.helper.iam_role_resolver.IamRoleResolver.get_required_actions", []),
    ("sagemaker.core.helper.iam_role_resolver.resolve_and_validate_role", ["provided_role", "role_type"]),
    ("sagemaker.core.helper.session_helper.Session.s3_client", []),
    ("sagemaker.core.logs.ColorWrap", []),
    ("sagemaker.core.logs.Position", ["skip", "timestamp"]),
    ("sagemaker.core.logs.multi_stream_iter", []),
    ("sagemaker.core.s3.client.S3Downloader.list", []),
    ("sagemaker.core.s3.utils.s3_path_join", []),
]

# Further modules that programs import names from.
PATHS = [
    ("sagemaker.core.helper", "IamRoleResolver"),
    ("sagemaker.core.helper", "RoleValidationError"),
    ("sagemaker.core.helper", "resolve_and_validate_role"),
    ("sagemaker.core.s3", "S3Uploader"),
    ("sagemaker.core.utils", "repack_model"),
    ("sagemaker.core.utils", "unique_name_from_base"),
]


def resolve(name):
    """Return the object of a dotted name: a member of a module, or a member of that."""
    parts = name.split(".")
    for end in range(len(parts) - 1, 0, -1):
        try:
            value = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        for owner, member in zip([None, *parts[end:]], parts[end:], strict=False):
            value = inspect.getattr_static(value, member) if owner else getattr(value, member)
        return value
    raise AssertionError(f"no module of {name} can be imported")


INSTANCE_ATTRIBUTES = {"default_bucket_prefix"}


@pytest.mark.parametrize(("name", "keywords"), NAMES)
def test_name_and_keywords(name, keywords):
    if name.rpartition(".")[2] in INSTANCE_ATTRIBUTES:
        owner, _, member = name.rpartition(".")
        assert hasattr(resolve(owner)(region="us-west-2"), member)
        return
    value = resolve(name)
    if keywords:
        function = value.__func__ if isinstance(value, staticmethod | classmethod) else value
        parameters = inspect.signature(function).parameters
        assert set(keywords) <= set(parameters)


@pytest.mark.parametrize(("module", "name"), PATHS)
def test_import_path(module, name):
    assert getattr(importlib.import_module(module), name) is not None


@pytest.mark.parametrize("name", ["AlgorithmSpecification", "Channel", "ResourceConfig", "StoppingCondition"])
def test_shapes_are_found_beside_resources(name):
    resources = importlib.import_module("sagemaker.core.resources")
    shapes = importlib.import_module("sagemaker.core.shapes")
    assert getattr(resources, name) is getattr(shapes, name)


def test_a_resource_hides_the_shape_of_its_name():
    resources = importlib.import_module("sagemaker.core.resources")
    assert issubclass(resources.TrainingJob, resources.Resource)
