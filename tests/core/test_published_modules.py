"""Modules and names that programs for the published SDK import: all of them can be imported."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
import yaml

TABLE = yaml.safe_load(
    (Path(__file__).parents[2] / "tools/codegen/published_paths.yaml").read_text(encoding="utf-8")
)
MODULES = [module for module in TABLE if module.startswith("sagemaker.core")]

# Name and value, as the published SDK has them.
CONSTANTS = [
    ("sagemaker.core.constants", "DIR_PARAM_NAME", "sagemaker_submit_directory"),
    ("sagemaker.core.constants", "SCRIPT_PARAM_NAME", "sagemaker_program"),
    ("sagemaker.core.constants", "JOB_NAME_PARAM_NAME", "sagemaker_job_name"),
    ("sagemaker.core.constants", "CONTAINER_LOG_LEVEL_PARAM_NAME", "sagemaker_container_log_level"),
    ("sagemaker.core.constants", "MODEL_SERVER_WORKERS_PARAM_NAME", "sagemaker_model_server_workers"),
    ("sagemaker.core.constants", "SAGEMAKER_REGION_PARAM_NAME", "sagemaker_region"),
    ("sagemaker.core.constants", "SAGEMAKER_OUTPUT_LOCATION", "sagemaker_s3_output"),
    (
        "sagemaker.core.constants",
        "NEO_ALLOWED_FRAMEWORKS",
        {"keras", "mxnet", "onnx", "pytorch", "tensorflow", "tflite", "xgboost"},
    ),
    ("sagemaker.core.fw_utils", "SINGLE_GPU_INSTANCE_TYPES", ("ml.p2.xlarge", "ml.p3.2xlarge")),
    ("sagemaker.core.fw_utils", "SMDISTRIBUTED_SUPPORTED_STRATEGIES", ["dataparallel", "modelparallel"]),
    ("sagemaker.core.clarify", "ASYM_SHAP_VAL_DEFAULT_EXPLANATION_DIRECTION", "chronological"),
    ("sagemaker.core.clarify", "ASYM_SHAP_VAL_DEFAULT_EXPLANATION_GRANULARITY", "timewise"),
    (
        "sagemaker.core.utils.utils",
        "SPECIAL_SNAKE_TO_PASCAL_MAPPINGS",
        {"volume_size_in_g_b": "VolumeSizeInGB", "volume_size_in_gb": "VolumeSizeInGB"},
    ),
    ("sagemaker.core.token_generator.token_generator", "TOKEN_DURATION", 43200),
]

MEMBERS = [
    ("EndpointType", {"MODEL_BASED": "ModelBased", "INFERENCE_COMPONENT_BASED": "InferenceComponentBased"}),
    (
        "RoutingStrategy",
        {"RANDOM": "RANDOM", "LEAST_OUTSTANDING_REQUESTS": "LEAST_OUTSTANDING_REQUESTS"},
    ),
    (
        "Tag",
        {
            "OPTIMIZATION_JOB_NAME": "sagemaker-sdk:optimization-job-name",
            "SPECULATIVE_DRAFT_MODEL_PROVIDER": "sagemaker-sdk:speculative-draft-model-provider",
            "FINE_TUNING_MODEL_PATH": "sagemaker-sdk:fine-tuning-model-path",
            "FINE_TUNING_JOB_NAME": "sagemaker-sdk:fine-tuning-job-name",
        },
    ),
]

# Names beside those of the table.
ALSO = [
    ("sagemaker.core", "set_attribution"),
    ("sagemaker.core", "register_removed_module_finder"),
    ("sagemaker.core.debugger", "rule_configs"),
    ("sagemaker.core.processing", "PipelineSession"),
    ("sagemaker.core.image_uris", "config_for_framework"),
    ("sagemaker.core.config.config_schema", "SAGEMAKER_PYTHON_SDK_CONFIG_SCHEMA"),
    ("sagemaker.core.model_monitor.model_monitoring", "boto_create_monitoring_schedule"),
    ("sagemaker.core.model_monitor.clarify_model_monitoring", "SageMakerClarifyProcessor"),
]


@pytest.mark.parametrize("module", MODULES)
def test_every_name_of_the_table_is_found(module):
    imported = importlib.import_module(module)
    names = {name.rpartition(" as ")[2] for names in TABLE[module].values() for name in names}
    assert names == set(imported.__all__)
    assert all(hasattr(imported, name) for name in names)


@pytest.mark.parametrize(("module", "name"), ALSO)
def test_further_names(module, name):
    assert getattr(importlib.import_module(module), name) is not None


@pytest.mark.parametrize(("module", "name", "value"), CONSTANTS)
def test_constants(module, name, value):
    assert getattr(importlib.import_module(module), name) == value


@pytest.mark.parametrize(("name", "members"), MEMBERS)
def test_enumerations(name, members):
    enumeration = getattr(importlib.import_module("sagemaker.core.enums"), name)
    assert {member.name: member.value for member in enumeration} == members
