"""Checks of a job's ``distribution``: how its script runs on several processors and hosts."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.jobs.instance_group import InstanceGroup
from sagemaker.core.workflow.entities import is_pipeline_variable

# Programs configure the log below ``sagemaker.core`` by this name.
_LOG_NAME = "fw_utils"

PARAMETER_SERVER_MULTI_GPU_WARNING = (
    "If you have selected a multi-GPU training instance type and also enabled parameter server for distributed "
    "training, distributed training with the default parameter server configuration will not fully leverage all GPU "
    "cores; the parameter server will be configured to run only one worker per host regardless of the number of GPUs."
)
SINGLE_GPU_INSTANCE_TYPES = ("ml.p2.xlarge", "ml.p3.2xlarge")
SMDISTRIBUTED_SUPPORTED_STRATEGIES = ["dataparallel", "modelparallel"]
SM_DATAPARALLEL_SUPPORTED_INSTANCE_TYPES = (
    "ml.p3.16xlarge",
    "ml.p3dn.24xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "local_gpu",
)
SM_DATAPARALLEL_SUPPORTED_FRAMEWORK_VERSIONS = {
    "tensorflow": [
        "2.3",
        "2.3.1",
        "2.3.2",
        "2.4",
        "2.4.1",
        "2.4.3",
        "2.5",
        "2.5.0",
        "2.5.1",
        "2.6",
        "2.6.0",
        "2.6.2",
        "2.6.3",
        "2.7",
        "2.7.1",
        "2.8",
        "2.8.0",
        "2.9",
        "2.9.1",
        "2.9.2",
        "2.10",
        "2.10.1",
        "2.11",
        "2.11.0",
    ],
    "pytorch": [
        "1.6",
        "1.6.0",
        "1.7",
        "1.7.1",
        "1.8",
        "1.8.0",
        "1.8.1",
        "1.9",
        "1.9.0",
        "1.9.1",
        "1.10",
        "1.10.0",
        "1.10.2",
        "1.11",
        "1.11.0",
        "1.12",
        "1.12.0",
        "1.12.1",
        "1.13.1",
        "2.0.0",
        "2.0.1",
        "2.1.0",
        "2.1.2",
        "2.2.0",
    ],
}
TORCH_DISTRIBUTED_GPU_SUPPORTED_FRAMEWORK_VERSIONS = [
    "1.13.1",
    "2.0.0",
    "2.0.1",
    "2.1.0",
    "2.1.2",
    "2.2.0",
    "2.3.0",
    "2.3.1",
    "2.4.1",
    "2.5.1",
    "2.6.0",
    "2.7.1",
    "2.8.0",
]
TRAINIUM_SUPPORTED_DISTRIBUTION_STRATEGIES = ["torch_distributed"]
TRAINIUM_SUPPORTED_TORCH_DISTRIBUTED_FRAMEWORK_VERSIONS = [
    "1.11",
    "1.11.0",
    "1.12",
    "1.12.0",
    "1.12.1",
    "1.13.1",
    "2.0.0",
]
DEBUGGER_UNSUPPORTED_REGIONS = (
    "us-iso-east-1",
    "us-isob-east-1",
    "ap-southeast-3",
    "ap-southeast-4",
    "eu-south-2",
    "me-central-1",
    "ap-south-2",
    "eu-central-2",
    "us-gov-east-1",
)
PROFILER_UNSUPPORTED_REGIONS = DEBUGGER_UNSUPPORTED_REGIONS

_FAMILY = re.compile(r"^ml\.([a-z]+)")
_MODEL_PARALLEL_CHOICES: Mapping[str, list[Any]] = {
    "pipeline": ["simple", "interleaved", "_only_forward"],
    "placement_strategy": ["spread", "cluster"],
    "optimize": ["speed", "memory"],
    "ddp": [True, False],
    "horovod": [True, False],
}


def validate_distribution(
    distribution: Mapping[str, Any],
    instance_groups: Sequence[InstanceGroup] | None,
    framework_name: str,
    framework_version: str,
    py_version: str,
    image_uri: str | None,
    kwargs: Mapping[str, Any],
) -> dict[str, Any]:
    """Check a distribution, and return it with the name of the instance group that it is for.

    Args:
        distribution: strategy to its settings. ``instance_groups`` in it is a list with the one group it is for.
        instance_groups: all groups of the job; None if it has no groups.
        framework_name: ``pytorch`` or ``tensorflow``.
        framework_version: its version.
        py_version: ``py3``, ``py310``.
        image_uri: an image of the user, whose versions are not checked.
        kwargs: has ``instance_type`` and ``entry_point`` of the job.

    Returns:
        A new mapping; ``instance_groups`` is a list with the group's name.

    Raises:
        ValidationError: the strategy does not go with group, instance type, version or script (a `ValueError`).
    """
    checked = dict(distribution)
    instance_type = kwargs.get("instance_type")
    if instance_groups:
        group = _only_group(checked.get("instance_groups", instance_groups), instance_groups)
        checked["instance_groups"] = [group.instance_group_name]
        instance_type = group.instance_type
    elif "instance_groups" in checked:
        raise ValidationError("Instance groups not specified in the estimator !")
    strategies = {name: settings for name, settings in checked.items() if name != "instance_groups"}
    validate_distribution_for_instance_type(instance_type, strategies)
    validate_smdistributed(
        instance_type, framework_name, framework_version, py_version, strategies, image_uri
    )
    if framework_name == "pytorch":
        validate_torch_distributed_distribution(
            instance_type, strategies, framework_version, py_version, image_uri, kwargs.get("entry_point")
        )
    warn_if_parameter_server_with_multi_gpu(instance_type, strategies)
    return checked


def validate_distribution_for_instance_type(instance_type: Any, distribution: Mapping[str, Any]) -> None:
    """Raise an error for strategies that Trainium instances cannot run.

    Raises:
        ValidationError: the strategy is not ``torch_distributed``, or not the only one (a `ValueError`).
    """
    if _family(instance_type) != "trn":
        return
    supported = TRAINIUM_SUPPORTED_DISTRIBUTION_STRATEGIES
    remedy = f"Please specify one of the following supported distribution strategies: {supported} \n"
    if len(distribution) > 1:
        raise ValidationError(
            f"Multiple distribution strategies are not supported for Trainium instances.\n{remedy}"
        )
    for name in distribution:
        if name not in supported:
            raise ValidationError(
                f"Provided distribution strategy {name} is not supported for Trainium instances.\n{remedy}"
            )


def validate_smdistributed(
    instance_type: Any,
    framework_name: str,
    framework_version: str | None,
    py_version: str | None,
    distribution: Mapping[str, Any],
    image_uri: str | None = None,
) -> None:
    """Check ``smdistributed`` of a distribution, if it has it.

    Args:
        instance_type: of the job.
        framework_name: ``pytorch`` or ``tensorflow``.
        framework_version: its version.
        py_version: ``py3``, ``py310``.
        distribution: strategy to its settings.
        image_uri: an image of the user, whose versions are not checked.

    Raises:
        ValidationError: the library is not one of ours, or does not go with the versions (a `ValueError`).
    """
    if "smdistributed" not in distribution:
        return
    libraries = distribution["smdistributed"]
    supported = SMDISTRIBUTED_SUPPORTED_STRATEGIES
    if not isinstance(libraries, Mapping):
        raise ValidationError("smdistributed strategy requires a dictionary")
    if len(libraries) > 1:
        raise ValidationError(
            "Cannot use more than 1 smdistributed strategy. \n"
            f"Choose one of the following supported strategies:{supported}"
        )
    for name, settings in libraries.items():
        if name not in supported:
            raise ValidationError(
                f"Invalid smdistributed strategy provided: {name} \nSupported strategies: {supported}"
            )
        if name == "dataparallel" and _is_enabled(settings):
            problems = _data_parallel_problems(instance_type, framework_name, framework_version, py_version)
            _refuse(() if image_uri and instance_type is not None else problems)


def validate_torch_distributed_distribution(
    instance_type: Any,
    distribution: Mapping[str, Any],
    framework_version: str | None,
    py_version: str | None,
    image_uri: str | None,
    entry_point: Any,
) -> None:
    """Check ``torch_distributed`` of a distribution, if it is enabled.

    Args:
        instance_type: of the job; nothing is known of a pipeline variable.
        distribution: strategy to its settings.
        framework_version: of PyTorch.
        py_version: ``py3``, ``py310``.
        image_uri: an image of the user, whose versions are not checked.
        entry_point: the script; not checked if it is a pipeline variable.

    Raises:
        ValidationError: it does not go with instance type, versions or script (a `ValueError`).
    """
    if not _is_enabled(distribution.get("torch_distributed")):
        return
    if not image_uri:
        _refuse(_torch_problems(instance_type, framework_version, py_version))
    if isinstance(entry_point, str) and not entry_point.endswith(".py"):
        raise ValidationError(
            "Unsupported entry point type for the distribution torch_distributed.\n"
            f"Only python programs (*.py) are supported. It is {entry_point}."
        )


def get_mp_parameters(distribution: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the parameters of model parallelism, checked; None if it is not enabled.

    Raises:
        ValidationError: a parameter is not allowed (a `ValueError`).
    """
    settings = distribution.get("smdistributed", {}).get("modelparallel", {})
    if not settings.get("enabled", False):
        return None
    parameters = parse_mp_parameters(settings.get("parameters", {}))
    validate_mp_config(parameters)
    return parameters


def parse_mp_parameters(params: Any) -> dict[str, Any]:
    """Return parameters of model parallelism: a mapping unchanged, or the content of a JSON file.

    Raises:
        ValidationError: it is neither a mapping nor the path of a JSON file (a `ValueError`).
    """
    if isinstance(params, dict):
        return params
    if not isinstance(params, str) or not Path(params).is_file():
        raise ValidationError(
            "Expected a string path to an existing modelparallel config, or a dictionary. "
            f"Received: {params}."
        )
    try:
        parsed: dict[str, Any] = json.loads(Path(params).read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValidationError(f"Cannot parse {params} as a json file.") from error
    return parsed


def validate_mp_config(config: Mapping[str, Any]) -> None:
    """Check parameters of model parallelism; unknown ones are ignored.

    Raises:
        ValidationError: one is not allowed (a `ValueError`).
    """
    for name in ("partitions", "microbatches"):
        if name in config and not (isinstance(config[name], int) and config[name] > 0):
            raise ValidationError(f"The number of {name} must be a positive integer.")
    for name, choices in _MODEL_PARALLEL_CHOICES.items():
        if name in config and config[name] not in choices:
            raise ValidationError(f"{name} must be a value in: {choices}.")
    if config.get("ddp") and config.get("horovod"):
        raise ValidationError("'ddp' and 'horovod' cannot be simultaneously enabled.")


def warn_if_parameter_server_with_multi_gpu(
    training_instance_type: Any, distribution: Mapping[str, Any] | None
) -> None:
    """Log a warning if a parameter server leaves GPUs of an instance idle.

    Args:
        training_instance_type: of the job; nothing is known of a pipeline variable.
        distribution: strategy to its settings.
    """
    if not distribution or is_pipeline_variable(training_instance_type):
        return
    if _is_enabled(distribution.get("parameter_server")) and _has_several_gpus(training_instance_type):
        logging.getLogger("sagemaker.core").getChild(_LOG_NAME).warning(PARAMETER_SERVER_MULTI_GPU_WARNING)


def _only_group(chosen: Sequence[InstanceGroup], known: Sequence[InstanceGroup]) -> InstanceGroup:
    if len(chosen) != 1:
        raise ValidationError("Distribution should only contain one instance group name !")
    name = chosen[0].instance_group_name
    for group in known:
        if group.instance_group_name == name:
            return group
    raise ValidationError(f"Invalid training instance group {name} !")


def _data_parallel_problems(
    instance_type: Any, framework: str, version: str | None, python: str | None
) -> Iterator[str]:
    if instance_type is None:
        yield "Please specify an instance_type for smdataparallel.\n"
    supported = SM_DATAPARALLEL_SUPPORTED_FRAMEWORK_VERSIONS.get(framework)
    if supported is None:
        frameworks = ", ".join(SM_DATAPARALLEL_SUPPORTED_FRAMEWORK_VERSIONS)
        yield f"smdataparallel is not supported for framework {framework}. Supported framework(s): {frameworks}."
    elif version not in supported:
        yield (
            f"Provided framework_version {version} is not supported by smdataparallel.\n"
            f"Please specify one of the supported framework versions: {supported} \n"
        )
    if not _is_python_3(python):
        yield (
            f"Provided py_version {python} is not supported by smdataparallel.\nPlease specify py_version>=py3"
        )


def _torch_problems(instance_type: Any, version: str | None, python: str | None) -> Iterator[str]:
    family = _family(instance_type)
    if is_pipeline_variable(instance_type):
        return
    if family == "trn":
        supported = TRAINIUM_SUPPORTED_TORCH_DISTRIBUTED_FRAMEWORK_VERSIONS
    elif family in {"p", "g"} or instance_type == "local_gpu":
        supported = TORCH_DISTRIBUTED_GPU_SUPPORTED_FRAMEWORK_VERSIONS
    else:
        yield "Currently torch_distributed is supported only for GPU and Trainium instances.\n"
        return
    if version not in supported:
        yield (
            f"Provided framework_version {version} is not supported by torch_distributed for instance "
            f"{instance_type}.\nPlease specify one of the supported framework versions:{supported} \n"
        )
    if not _is_python_3(python):
        yield (
            f"Provided py_version {python} is not supported by torch_distributed.\nPlease specify py_version>=py3\n"
        )


def _refuse(problems: Iterator[str] | tuple[str, ...]) -> None:
    message = "".join(problems)
    if message:
        raise ValidationError(message)


def _is_enabled(settings: Any) -> bool:
    return isinstance(settings, Mapping) and bool(settings.get("enabled", False))


def _is_python_3(version: str | None) -> bool:
    return version is not None and version.startswith("py3")


def _family(instance_type: Any) -> str | None:
    """Return the letters of an instance type's family: ``p`` of ``ml.p4d.24xlarge``."""
    match = _FAMILY.match(instance_type) if isinstance(instance_type, str) else None
    return match[1] if match else None


def _has_several_gpus(instance_type: Any) -> bool:
    if instance_type == "local_gpu":
        return True
    return _family(instance_type) == "p" and instance_type not in SINGLE_GPU_INSTANCE_TYPES
