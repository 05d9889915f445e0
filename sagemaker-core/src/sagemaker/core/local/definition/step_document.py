"""The checks of one step of a definition, as the service makes them when a pipeline is created or updated.

Rules that differ between step types come from `find_step_type`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import PipelineDefinitionError
from sagemaker.core.local.definition.durations import parse_duration
from sagemaker.core.local.step_types import StepType, find_step_type

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

MAX_RETRY_INTERVAL_SECONDS = 43_200

# The names of steps and parameters.
NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TEXT_LENGTHS = {"DisplayName": 256, "Description": 3072}
_RETRY_LIMITS = {
    "IntervalSeconds": MAX_RETRY_INTERVAL_SECONDS,
    "BackoffRate": math.inf,
    "MaxAttempts": 20,
    "ExpireAfterMin": 14_400,
}
_WHOLE = ("MaxAttempts", "ExpireAfterMin")


def refused(reason: str, step: str | None = None) -> PipelineDefinitionError:
    """Return the error of a definition that cannot be read."""
    return PipelineDefinitionError(f"Unable to parse pipeline definition. {reason}", step=step)


def check_step(step: Any) -> None:
    """Refuse a step that the service would refuse, whatever the other steps are.

    Raises:
        PipelineDefinitionError: the step is refused; the message has the reason.
    """
    if not isinstance(step, dict):
        raise refused(f"A step must be an object, not {step!r}.")
    name = step.get("Name")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise refused(f"Step name {name!r} must be 1 to 64 letters, digits, hyphens and underscores.")
    if not isinstance(step.get("Type"), str):
        raise refused(f"Step '{name}' has no Type.", name)
    if not isinstance(step.get("Arguments", {}), dict):
        raise refused(f"Step '{name}': Arguments must be an object.", name)
    step_type = find_step_type(step["Type"])
    problem = step_type.argument_problem(step.get("Arguments", {}))
    if problem:
        raise refused(f"Step '{name}': {problem}.", name)
    unknown = [key for key in step if key not in MEMBERS]
    if unknown:
        raise refused(f"Step '{name}': Cannot parse object, unknown property '{unknown[0]}'.", name)
    if "Arguments" not in step and step_type.needs_arguments:
        raise refused(f"Step '{name}' has no Arguments.", name)
    _check_dependencies(name, step.get("DependsOn") or [])
    _check_cache(name, step)
    _check_retries(name, step_type, step.get("RetryPolicies") or [])
    _check_property_files(name, step)


def uses_cache(step: Mapping[str, Any]) -> bool:
    """Return whether a step asks for an earlier result, and is of a type whose results are cached."""
    configuration = step.get("CacheConfig") or {}
    return configuration.get("Enabled") is True and bool(find_step_type(step["Type"]).cache_members)


def check_texts(step: Mapping[str, Any]) -> None:
    """Refuse a display name or description that is not text, or is too long.

    Raises:
        PipelineDefinitionError: the message names the member.
    """
    for member, longest in _TEXT_LENGTHS.items():
        text = step.get(member)
        if text is not None and (not isinstance(text, str) or len(text) > longest):
            raise refused(
                f"Step '{step['Name']}': {member} must be text of up to {longest} characters.", step["Name"]
            )


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


def _check_retries(name: str, step_type: StepType, policies: Any) -> None:
    if not isinstance(policies, list):
        raise refused(f"Step '{name}': RetryPolicies: Expecting start of Json Array.", name)
    for policy in policies:
        if not isinstance(policy, dict) or not policy.get("ExceptionType"):
            raise refused(f"Step '{name}': a retry policy needs ExceptionType; not {policy!r}.", name)
        if "MaxAttempts" in policy and "ExpireAfterMin" in policy:
            raise refused(f"Step '{name}': a retry policy has MaxAttempts or ExpireAfterMin, not both.", name)
        _check_retried_errors(name, step_type, policy["ExceptionType"])
        for member, most in _RETRY_LIMITS.items():
            value = policy.get(member, 0)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
                raise refused(
                    f"Step '{name}': {member} of a retry policy cannot be {value!r}: it is 0 to {most:g}.",
                    name,
                )
            if member in _WHOLE and value != int(value):
                raise refused(
                    f"Step '{name}': {member} of a retry policy must be a whole number, not {value!r}.", name
                )


def _check_retried_errors(name: str, step_type: StepType, errors: Any) -> None:
    allowed = step_type.retryable_errors
    if not allowed:
        raise refused(f"Step '{name}': a step of type {step_type.name} has no RetryPolicies.", name)
    for error in errors if isinstance(errors, list) else [errors]:
        if error not in allowed:
            raise refused(
                f"Step '{name}': ExceptionType of a {step_type.name} step is one of {', '.join(allowed)}; "
                f"not {error!r}.",
                name,
            )


def _check_property_files(name: str, step: Mapping[str, Any]) -> None:
    files = step.get("PropertyFiles") or []
    if not isinstance(files, list):
        raise refused(f"Step '{name}': PropertyFiles: Expecting start of Json Array.", name)
    outputs = _output_names(step) if files else []
    for file in files:
        for member in ("PropertyFileName", "OutputName", "FilePath"):
            if not isinstance(file, dict) or not isinstance(file.get(member), str):
                raise refused(f"Step '{name}': a property file needs the text {member}; not {file!r}.", name)
        if file["OutputName"] not in outputs:
            raise refused(
                f"Step '{name}': property file '{file['PropertyFileName']}' lies in output '{file['OutputName']}', "
                f"which the step does not write. It writes: {', '.join(map(str, outputs)) or 'none'}.",
                name,
            )


def _output_names(step: Mapping[str, Any]) -> list[Any]:
    """Return the names of the outputs of a processing step."""
    config = (step.get("Arguments") or {}).get("ProcessingOutputConfig")
    outputs = config.get("Outputs") if isinstance(config, dict) else None
    return [output.get("OutputName") for output in outputs or () if isinstance(output, dict)]
