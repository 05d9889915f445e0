"""Modules of version 2 of the SDK: the error of an import names the successor."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping, Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType
from typing import NamedTuple, NoReturn

V3_MIGRATION_URL = "https://github.com/aws/sagemaker-python-sdk/blob/master/migration.md"

_DOCS = "https://sagemaker.readthedocs.io/en/stable/api/generated/{}.html"


class _Successor(NamedTuple):
    """The successor of a removed module.

    Attributes:
        phrase: its name for the message.
        module: the module that has it.
        name: its name in the module.
        documented: the module with the documentation.
    """

    phrase: str
    module: str
    name: str
    documented: str


_TRAINER = _Successor("`ModelTrainer`", "sagemaker.train", "ModelTrainer", "sagemaker.train.model_trainer")
_BUILDER = _Successor("`ModelBuilder`", "sagemaker.serve", "ModelBuilder", "sagemaker.serve.model_builder")

# Module to the resource that replaces it.
_RESOURCES: Mapping[str, str] = {
    "automl": "AutoMLJob",
    "base_predictor": "Endpoint",
    "clarify": "ProcessingJob",
    "experiments": "Experiment",
    "feature_store": "FeatureGroup",
    "model_card": "ModelCard",
    "model_monitor": "MonitoringSchedule",
    "predictor": "Endpoint",
    "processing": "ProcessingJob",
    "spark": "ProcessingJob",
    "transformer": "TransformJob",
    "tuner": "HyperParameterTuningJob",
    "wrangler": "ProcessingJob",
}
_TRAINERS = frozenset(
    {"algorithm", "estimator", "huggingface", "pytorch", "sklearn", "tensorflow", "xgboost"}
)
# Module to a note on its successor.
_BUILDERS: Mapping[str, str] = {
    "async_inference": " (async deploy)",
    "jumpstart": " (JumpStart models)",
    "model": "",
    "multidatamodel": "",
    "predictor_async": " (async deploy)",
    "serverless": " (serverless deploy)",
}
_SAME_NAME = frozenset({"deserializers", "image_uris", "s3", "serializers"})
# Module to module below ``sagemaker`` and name.
_OTHERS: Mapping[str, tuple[str, str]] = {
    "inputs": ("train.configs", "InputData"),
    "pipeline": ("mlops.workflow.pipeline", "Pipeline"),
    "session": ("core.helper.session_helper", "Session"),
    "workflow": ("mlops.workflow.pipeline", "Pipeline"),
}

# Modules that have moved, or have no successor.
_MOVED = frozenset(
    [
        "accept_types",
        "amazon",
        "analytics",
        "apiutils",
        "aws_batch",
        "base_deserializers",
        "base_serializers",
        "batch_inference",
        "chainer",
        "cli",
        "collection",
        "compute_resource_requirements",
        "config",
        "content_types",
        "dataset_definition",
        "debugger",
        "deprecations",
        "djl_inference",
        "drift_check_baselines",
        "enums",
        "environment_variables",
        "exceptions",
        "explainer",
        "fw_utils",
        "git_utils",
        "hyperparameters",
        "inference_recommender",
        "instance_group",
        "instance_types",
        "instance_types_gpu_info",
        "interactive_apps",
        "iterators",
        "job",
        "lambda_helper",
        "local",
        "logs",
        "metadata_properties",
        "metric_definitions",
        "mlflow",
        "model_life_cycle",
        "model_metrics",
        "model_uris",
        "modules",
        "mxnet",
        "network",
        "parameter",
        "partner_app",
        "payloads",
        "remote_function",
        "resource_requirements",
        "rl",
        "s3_utils",
        "script_uris",
        "serializer_utils",
        "session_settings",
        "sparkml",
        "stabilityai",
        "telemetry",
        "training_compiler",
        "user_agent",
        "utilities",
        "utils",
        "vpc_utils",
    ]
)


def raise_removed_in_v3(
    module: str, replacement: str | None = None, v3_import: str | None = None, v3_docs: str | None = None
) -> NoReturn:
    """Warn that a module was removed, and raise.

    Args:
        module: its name.
        replacement: the successor.
        v3_import: the import statement of that.
        v3_docs: the page that describes it.

    Raises:
        ModuleNotFoundError: always.
    """
    message = f"`{module}` was removed in the SageMaker Python SDK v3."
    if replacement:
        message += f" Use {replacement}."
    if v3_import:
        message += f" ({v3_import})"
    if v3_docs:
        message += f"\nDocs: {v3_docs}"
    _raise_removed(module, message)


def register_removed_module_finder() -> None:
    """Have imports of removed modules say what took their place; calling it again changes nothing."""
    if not any(isinstance(finder, _RemovedModules) for finder in sys.meta_path):
        sys.meta_path.append(_RemovedModules())


class _RemovedModules(MetaPathFinder):
    """Stands last among the finders: modules that exist are found before it is asked."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> None:
        package, _, name = fullname.partition(".")
        if package != "sagemaker":
            return
        successor = _successor(name)
        if successor is not None:
            raise_removed_in_v3(
                fullname,
                successor.phrase,
                f"from {successor.module} import {successor.name}",
                _DOCS.format(successor.documented),
            )
        if name in _MOVED:
            moved = "It may have moved to a new location."
            _raise_removed(fullname, f"`{fullname}` was removed in the SageMaker Python SDK v3. {moved}")


def _successor(name: str) -> _Successor | None:
    if name in _TRAINERS:
        return _TRAINER
    if name in _BUILDERS:
        return _BUILDER._replace(phrase=_BUILDER.phrase + _BUILDERS[name])
    if name in _RESOURCES:
        resource, place = _RESOURCES[name], "sagemaker.core.resources"
        return _Successor(f"the `{resource}` resource", place, resource, place)
    if name in _SAME_NAME:
        return _Successor(f"`{name}`", "sagemaker.core", name, f"sagemaker.core.{name}")
    if name in _OTHERS:
        below, member = _OTHERS[name]
        place = f"sagemaker.{below}"
        return _Successor(f"`{member}`", place, member, place)
    return None


def _raise_removed(module: str, message: str) -> NoReturn:
    message += f"\nSee {V3_MIGRATION_URL} for the migration guide."
    warnings.warn(message, DeprecationWarning, stacklevel=4)
    raise ModuleNotFoundError(message, name=module)
