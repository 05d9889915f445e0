"""A step of a pipeline definition on its own: what the service checks of it when a pipeline is created or updated."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.local.execution.durations import parse_duration
from sagemaker.core.local.execution.step_cache import uses_cache

MEMBERS = frozenset(
    {
        *("Name", "Type", "Arguments", "DependsOn", "DisplayName", "Description"),
        *("CacheConfig", "RetryPolicies", "PropertyFiles"),
        *("FunctionArn", "SqsQueueUrl", "OutputParameters"),
        *(
            "CheckType",
            "ModelName",
            "ModelPackageGroupName",
            "SkipCheck",
            "FailOnViolation",
            "RegisterNewBaseline",
        ),
        *("SuppliedBaselineConstraints", "SuppliedBaselineStatistics"),
    }
)
TRIGGERS = ("Completed", "Failed", "Stopped", "Any")

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_WITHOUT_ARGUMENTS = frozenset({"Lambda", "Callback"})
_TEXTS = {"DisplayName": 256, "Description": 3072}

_COMPARISON = ("LeftValue", "RightValue")
_OPERANDS: dict[str, tuple[str, ...]] = {
    "Equals": _COMPARISON,
    "GreaterThan": _COMPARISON,
    "GreaterThanOrEqualTo": _COMPARISON,
    "LessThan": _COMPARISON,
    "LessThanOrEqualTo": _COMPARISON,
    "In": ("QueryValue", "Values"),
    "Not": ("Condition",),
    "Or": ("Conditions",),
}

_RETRY_LIMITS = {
    "IntervalSeconds": 43_200,
    "BackoffRate": math.inf,
    "MaxAttempts": 20,
    "ExpireAfterMin": 14_400,
}
_STEP_ERRORS = ("Step.SERVICE_FAULT", "Step.THROTTLING")
_ERRORS = (
    *_STEP_ERRORS,
    "SageMaker.JOB_INTERNAL_ERROR",
    "SageMaker.CAPACITY_ERROR",
    "SageMaker.RESOURCE_LIMIT",
    "Emr.RESOURCE_LIMIT",
)
# The errors that steps of a type can be tried again after, where these are not all.
_RETRIED: dict[str, tuple[str, ...]] = {
    "Fail": (),
    "Model": _STEP_ERRORS,
    "RegisterModel": _STEP_ERRORS,
    "Tuning": tuple(error for error in _ERRORS if error != "SageMaker.JOB_INTERNAL_ERROR"),
    "AutoML": tuple(error for error in _ERRORS if error != "SageMaker.JOB_INTERNAL_ERROR"),
}


def refused(reason: str, step: str | None = None) -> PipelineDefinitionError:
    """The error of a definition that cannot be read."""
    return PipelineDefinitionError(f"Unable to parse pipeline definition. {reason}", step=step)


def check_step(step: Any) -> None:
    """Refuse a step that the service would refuse, whatever the other steps are.

    Raises:
        PipelineDefinitionError: the message says why.
    """
    if not isinstance(step, dict):
        raise refused(f"A step must be an object, not {step!r}.")
    name = step.get("Name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise refused(f"Step name {name!r} must be 1 to 64 letters, digits, hyphens and underscores.")
    if not isinstance(step.get("Type"), str):
        raise refused(f"Step '{name}' has no Type.", name)
    if not isinstance(step.get("Arguments", {}), dict):
        raise refused(f"Step '{name}': Arguments must be an object.", name)
    if step["Type"] == "Condition":
        _check_condition(name, step.get("Arguments", {}))
    unknown = [key for key in step if key not in MEMBERS]
    if unknown:
        raise refused(f"Step '{name}': Cannot parse object, unknown property '{unknown[0]}'.", name)
    if "Arguments" not in step and step["Type"] not in _WITHOUT_ARGUMENTS:
        raise refused(f"Step '{name}' has no Arguments.", name)
    _check_dependencies(name, step.get("DependsOn") or [])
    _check_cache(name, step)
    _check_retries(name, step["Type"], step.get("RetryPolicies") or [])
    _check_property_files(name, step)


def _check_condition(name: str, arguments: Mapping[str, Any]) -> None:
    if not isinstance(arguments.get("Conditions"), list) or not arguments["Conditions"]:
        raise refused(f"Step '{name}': Conditions must hold at least one condition.", name)
    pending = list(arguments["Conditions"])
    while pending:
        condition = pending.pop()
        kind = condition.get("Type") if isinstance(condition, dict) else None
        operands = _OPERANDS.get(kind) if isinstance(kind, str) else None
        if operands is None:
            raise refused(
                f"Step '{name}': the Type of a condition is one of {', '.join(_OPERANDS)}; not {kind!r}.",
                name,
            )
        missing = [operand for operand in operands if operand not in condition]
        if missing:
            raise refused(f"Step '{name}': a condition of type {kind} needs {missing[0]}.", name)
        if kind == "Not":
            pending.append(condition["Condition"])
        elif kind == "Or":
            inner = condition["Conditions"]
            pending.extend(inner if isinstance(inner, list) else [inner])
    for branch in ("IfSteps", "ElseSteps"):
        if not isinstance(arguments.get(branch) or [], list):
            raise refused(f"Step '{name}': {branch}: Expecting start of Json Array.", name)


def _check_dependencies(name: str, entries: Any) -> None:
    if not isinstance(entries, list):
        raise refused(f"Step '{name}': DependsOn: Expecting start of Json Array.", name)
    triggers: dict[str, str] = {}
    for entry in entries:
        source, trigger = (
            (entry.get("Step"), entry.get("Trigger", "Completed"))
            if isinstance(entry, dict)
            else (entry, "Completed")
        )
        if not isinstance(source, str) or trigger not in TRIGGERS:
            raise refused(
                f"Step '{name}': a DependsOn entry is a step name, or a Step with a Trigger of "
                f"{', '.join(TRIGGERS)}; not {entry!r}.",
                name,
            )
        if triggers.setdefault(source, trigger) != trigger:
            raise refused(f"Step '{name}' depends on step '{source}' with conflicting triggers.", name)


def _check_cache(name: str, step: Mapping[str, Any]) -> None:
    if not isinstance(step.get("CacheConfig") or {}, dict):
        raise refused(f"Step '{name}': CacheConfig must be an object.", name)
    expiry = (step.get("CacheConfig") or {}).get("ExpireAfter")
    if expiry is None or not uses_cache(step):
        return
    try:
        parse_duration(str(expiry))
    except ValueError as error:
        raise refused(f"Step '{name}': CacheConfig.ExpireAfter: {error}", name) from None


def _check_retries(name: str, kind: str, policies: Any) -> None:
    if not isinstance(policies, list):
        raise refused(f"Step '{name}': RetryPolicies: Expecting start of Json Array.", name)
    for policy in policies:
        if not isinstance(policy, dict) or not policy.get("ExceptionType"):
            raise refused(f"Step '{name}': a retry policy needs ExceptionType; not {policy!r}.", name)
        if "MaxAttempts" in policy and "ExpireAfterMin" in policy:
            raise refused(f"Step '{name}': a retry policy has MaxAttempts or ExpireAfterMin, not both.", name)
        _check_exceptions(name, kind, policy["ExceptionType"])
        for member, most in _RETRY_LIMITS.items():
            value = policy.get(member, 0)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
                raise refused(
                    f"Step '{name}': {member} of a retry policy cannot be {value!r}: it is 0 to {most:g}.",
                    name,
                )


def _check_exceptions(name: str, kind: str, given: Any) -> None:
    allowed = _RETRIED.get(kind, _ERRORS)
    if not allowed:
        raise refused(f"Step '{name}': a step of type {kind} has no RetryPolicies.", name)
    for error in given if isinstance(given, list) else [given]:
        if error not in allowed:
            raise refused(
                f"Step '{name}': ExceptionType of a {kind} step is one of {', '.join(allowed)}; not {error!r}.",
                name,
            )


def _check_property_files(name: str, step: Mapping[str, Any]) -> None:
    files = step.get("PropertyFiles") or []
    if not isinstance(files, list):
        raise refused(f"Step '{name}': PropertyFiles: Expecting start of Json Array.", name)
    written = _written(step) if files else []
    for file in files:
        for member in ("PropertyFileName", "OutputName", "FilePath"):
            if not isinstance(file, dict) or not isinstance(file.get(member), str):
                raise refused(f"Step '{name}': a property file needs the text {member}; not {file!r}.", name)
        if file["OutputName"] not in written:
            raise refused(
                f"Step '{name}': property file '{file['PropertyFileName']}' lies in output '{file['OutputName']}', "
                f"which the step does not write. It writes: {', '.join(map(str, written)) or 'none'}.",
                name,
            )


def _written(step: Mapping[str, Any]) -> list[Any]:
    """The names of the outputs of a processing step."""
    config = (step.get("Arguments") or {}).get("ProcessingOutputConfig")
    outputs = config.get("Outputs") if isinstance(config, dict) else None
    return [output.get("OutputName") for output in outputs or () if isinstance(output, dict)]


def check_texts(step: Mapping[str, Any]) -> None:
    """Refuse what is shown of a step when it is no text, or too long.

    Raises:
        PipelineDefinitionError: the message says which.
    """
    for member, most in _TEXTS.items():
        text = step.get(member)
        if text is not None and (not isinstance(text, str) or len(text) > most):
            raise refused(
                f"Step '{step['Name']}': {member} must be text of up to {most} characters.", step["Name"]
            )
