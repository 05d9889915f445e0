"""Defaults put into requests: what a defaults document says, where the request says nothing.

What lies below ``SageMaker.<resource>`` has the structure of the request that makes the resource, so one walk through
both serves every operation. Explicit values win, falsy ones too; lists of tags are joined by key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.requests import ExecutionRole

# Which part of the document holds the defaults of an operation.
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
# Structures that a request gets because of a default alone. The others, a data capture for instance, are features that
# a key of theirs must not switch on.
_MADE = frozenset({"AutoMLJobConfig", "NetworkConfig", "ProfilerConfig", "SecurityConfig"})
# Given as a whole or not at all: subnets of one VPC do not go with security groups of another.
_WHOLE = frozenset({"Environment", "VpcConfig"})
# Of these each variable has a default of its own.
_CONTAINERS = frozenset({"Containers", "PrimaryContainer"})


def with_defaults(
    operation: str, arguments: Mapping[str, Any], document: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The arguments of an operation, with the document's defaults in place of what is not set.

    Args:
        operation: of the API, ``CreateProcessingJob`` for instance.
        arguments: a request tree; it is not changed.
        document: as `load_sagemaker_config` reads it.
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
    """The value at a path of the document, ``SageMaker.Pipeline.RoleArn`` for instance; None where there is none."""
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
    """What the serving module's own defaults say about a model."""
    serve = configured(settings, "PythonSDK.Modules.Serve") or {}
    model: dict[str, Any] = {}
    if "RoleArn" in serve:
        model["ExecutionRoleArn"] = serve["RoleArn"]
    if "EnvironmentVariables" in serve:
        model["PrimaryContainer"] = {"Environment": serve["EnvironmentVariables"]}
    return model


def _filled(given: Mapping[str, Any], defaults: Mapping[str, Any], parent: str = "") -> dict[str, Any]:
    filled = dict(given)
    for name, default in defaults.items():
        value = _chosen(name, filled.get(name), default, parent)
        if value is not None:
            filled[name] = value
    return filled


def _chosen(name: str, given: Any, default: Any, parent: str) -> Any:
    if name == "Tags":
        return _joined_tags(given, default)
    if name == "Environment" and parent in _CONTAINERS:
        return {**default, **(given or {})}
    if isinstance(default, Mapping) and name not in _WHOLE:
        if isinstance(given, Mapping):
            return _filled(given, default, name)
        return _filled({}, default, name) if given is None and name in _MADE else given
    if isinstance(default, list) and any(isinstance(item, Mapping) for item in default):
        return _filled_items(given, default, name)
    return _copied(default) if _is_unset(given) else given


def _filled_items(given: Any, defaults: list[Any], name: str) -> Any:
    """The first default is for the first item, the second for the second."""
    if not isinstance(given, list):
        return given
    first = [
        _filled(item, default, name) if isinstance(item, Mapping) else item
        for item, default in zip(given, defaults, strict=False)
    ]
    return [*first, *given[len(first) :]]


def _joined_tags(given: Any, defaults: list[Any]) -> list[Any]:
    tags = list(given or [])
    # A key may be a variable, which no default is.
    keys = {tag["Key"] for tag in tags if isinstance(tag, Mapping) and isinstance(tag.get("Key"), str)}
    return [*tags, *(dict(tag) for tag in defaults if tag["Key"] not in keys)]


def _is_unset(value: Any) -> bool:
    return value is None or (isinstance(value, ExecutionRole) and value.role is None)


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _copied(item) for name, item in value.items()}
    return list(value) if isinstance(value, list) else value
