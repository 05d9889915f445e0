"""Defaults for requests: values of a defaults document for members that the request does not set.

The part of the document below ``SageMaker.<resource>`` has the structure of the request that creates the resource, so
one walk through both serves every operation. Values of the request win, even empty ones; tags are merged by key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.requests import ExecutionRole

# The part of the document below ``SageMaker`` with the defaults of an operation.
_RESOURCES: Mapping[str, str] = {
    "CreateAutoMLJob": "AutoMLJob",
    "CreateAutoMLJobV2": "AutoMLJobV2",
    "CreateCompilationJob": "CompilationJob",
    "CreateEdgePackagingJob": "EdgePackagingJob",
    "CreateEndpoint": "Endpoint",
    "CreateEndpointConfig": "EndpointConfig",
    "CreateFeatureGroup": "FeatureGroup",
    "CreateModel": "Model",
    "CreateModelPackage": "ModelPackage",
    "CreateMonitoringSchedule": "MonitoringSchedule",
    "CreatePipeline": "Pipeline",
    "CreateProcessingJob": "ProcessingJob",
    "CreateTrainingJob": "TrainingJob",
    "CreateTransformJob": "TransformJob",
}
_TUNING = "CreateHyperParameterTuningJob"
# Structures that a default may add to a request. Others, data capture for instance, are features that the default of a
# key in them must not switch on.
_MADE = frozenset({"AutoMLJobConfig", "NetworkConfig", "ProfilerConfig", "SecurityConfig"})
# Defaults apply to these as a whole: subnets of one VPC do not go with security groups of another.
_WHOLE = frozenset({"Environment", "VpcConfig"})
# In these, each environment variable has a default of its own.
_CONTAINERS = frozenset({"Containers", "PrimaryContainer"})


def with_defaults(
    operation: str, arguments: Mapping[str, Any], document: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Return the arguments of an operation, with the document's defaults for members that are not set.

    Args:
        operation: of the API, ``CreateProcessingJob`` for instance.
        arguments: a request tree; it is not changed.
        document: the result of `load_sagemaker_config`.
    """
    settings = document.get("SageMaker") or {}
    if not settings:
        return arguments
    if operation == _TUNING:
        return _tuning(arguments, settings.get("TrainingJob") or {})
    resource = _RESOURCES.get(operation)
    filled = _filled(arguments, settings.get(resource) or {}) if resource else arguments
    return _filled(filled, _serving(settings)) if operation == "CreateModel" else filled


def configured(document: Mapping[str, Any], path: str) -> Any:
    """Return the value at a path of the document, ``SageMaker.Pipeline.RoleArn`` for instance; None if not set."""
    found: Any = document
    for name in path.split("."):
        if not isinstance(found, Mapping):
            return None
        found = found.get(name)
    return found


def _tuning(arguments: Mapping[str, Any], training: Mapping[str, Any]) -> Mapping[str, Any]:
    defaults = {name: value for name, value in training.items() if name not in {"Tags", "ProfilerConfig"}}
    filled = dict(arguments)
    if isinstance(filled.get("TrainingJobDefinition"), Mapping):
        filled["TrainingJobDefinition"] = _filled(filled["TrainingJobDefinition"], defaults)
    if "TrainingJobDefinitions" in filled:
        filled["TrainingJobDefinitions"] = [
            _filled(definition, defaults) for definition in filled["TrainingJobDefinitions"]
        ]
    return filled


def _serving(settings: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the defaults of a model from ``PythonSDK.Modules.Serve``."""
    serve = configured(settings, "PythonSDK.Modules.Serve") or {}
    model: dict[str, Any] = {}
    if "RoleArn" in serve:
        model["ExecutionRoleArn"] = serve["RoleArn"]
    if "EnvironmentVariables" in serve:
        model["PrimaryContainer"] = {"Environment": serve["EnvironmentVariables"]}
    return model


def _filled(members: Mapping[str, Any], defaults: Mapping[str, Any], parent: str = "") -> dict[str, Any]:
    filled = dict(members)
    for name, default in defaults.items():
        value = _chosen(name, filled.get(name), default, parent)
        if value is not None:
            filled[name] = value
    return filled


def _chosen(name: str, value: Any, default: Any, parent: str) -> Any:
    if name == "Tags":
        return _joined_tags(value, default)
    if name == "Environment" and parent in _CONTAINERS:
        return {**default, **(value or {})}
    if isinstance(default, Mapping) and name not in _WHOLE:
        if isinstance(value, Mapping):
            return _filled(value, default, name)
        return _filled({}, default, name) if value is None and name in _MADE else value
    if isinstance(default, list) and any(isinstance(item, Mapping) for item in default):
        return _filled_items(value, default, name)
    return _copied(default) if _is_unset(value) else value


def _filled_items(items: Any, defaults: list[Any], name: str) -> Any:
    """Return the items, each with the default of the same position."""
    if not isinstance(items, list):
        return items
    first = [
        _filled(item, default, name) if isinstance(item, Mapping) else item
        for item, default in zip(items, defaults, strict=False)
    ]
    return [*first, *items[len(first) :]]


def _joined_tags(value: Any, defaults: list[Any]) -> list[Any]:
    tags = list(value or [])
    # A key may be a variable, which never equals a default's key.
    keys = {tag["Key"] for tag in tags if isinstance(tag, Mapping) and isinstance(tag.get("Key"), str)}
    return [*tags, *(dict(tag) for tag in defaults if tag["Key"] not in keys)]


def _is_unset(value: Any) -> bool:
    return value is None or (isinstance(value, ExecutionRole) and value.role is None)


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _copied(item) for name, item in value.items()}
    return list(value) if isinstance(value, list) else value
