"""The names of the published SDK's telemetry. This SDK collects nothing and sends nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])

DEFAULT_AWS_REGION = "us-west-2"
TELEMETRY_REQUEST_TIMEOUT = 2
TELEMETRY_OPT_OUT_MESSAGING = "This SDK collects no telemetry. There is nothing to opt out of."

_CREATED_BY = "SAGEMAKER_PYSDK_CREATED_BY"
_ARN_ATTRIBUTES = {"TrainingJob": "training_job_arn", "AgentRFTJob": "job_arn"}


class Feature(Enum):
    """Parts of the SDK, by the numbers that telemetry has for them."""

    SDK_DEFAULTS = 11
    LOCAL_MODE = 12
    REMOTE_FUNCTION = 13
    MODEL_TRAINER = 14
    MODEL_CUSTOMIZATION = 15
    MLOPS = 16
    FEATURE_STORE = 17
    PROCESSING = 18
    MODEL_CUSTOMIZATION_NOVA = 19
    MODEL_CUSTOMIZATION_OSS = 20
    INFERENCE_RECOMMENDER = 21


class Status(Enum):
    """The outcome of a call, as a number."""

    SUCCESS = 1
    FAILURE = 0


class Region(str, Enum):
    """Regions of AWS, by their names."""

    US_EAST_1 = "us-east-1"
    US_EAST_2 = "us-east-2"
    US_WEST_1 = "us-west-1"
    US_WEST_2 = "us-west-2"
    AP_NORTHEAST_1 = "ap-northeast-1"
    AP_NORTHEAST_2 = "ap-northeast-2"
    AP_NORTHEAST_3 = "ap-northeast-3"
    AP_SOUTH_1 = "ap-south-1"
    AP_SOUTHEAST_1 = "ap-southeast-1"
    AP_SOUTHEAST_2 = "ap-southeast-2"
    CA_CENTRAL_1 = "ca-central-1"
    EU_CENTRAL_1 = "eu-central-1"
    EU_NORTH_1 = "eu-north-1"
    EU_WEST_1 = "eu-west-1"
    EU_WEST_2 = "eu-west-2"
    EU_WEST_3 = "eu-west-3"
    SA_EAST_1 = "sa-east-1"
    AP_EAST_1 = "ap-east-1"
    AP_SOUTHEAST_3 = "ap-southeast-3"
    AF_SOUTH_1 = "af-south-1"
    EU_SOUTH_1 = "eu-south-1"
    ME_SOUTH_1 = "me-south-1"
    MX_CENTRAL_1 = "mx-central-1"
    AP_SOUTHEAST_7 = "ap-southeast-7"
    AP_SOUTH_2 = "ap-south-2"
    AP_SOUTHEAST_4 = "ap-southeast-4"
    EU_CENTRAL_2 = "eu-central-2"
    EU_SOUTH_2 = "eu-south-2"
    IL_CENTRAL_1 = "il-central-1"
    ME_CENTRAL_1 = "me-central-1"


class TelemetryParamType:
    """Kinds of facts about a call."""

    ATTR_CALL = "attr_call"
    ATTR_EXISTS = "attr_exists"
    ATTR_TYPE = "attr_type"
    ATTR_VALUE = "attr_value"
    KWARG_EXISTS = "kwarg_exists"
    KWARG_VALUE = "kwarg_value"


FEATURE_TO_CODE = {feature.name: feature.value for feature in Feature}
STATUS_TO_CODE = {status.name: status.value for status in Status}


class Attribution(Enum):
    """Tools that write programs for this SDK."""

    SAGEMAKER_AGENT_PLUGIN = "awslabs/agent-plugins/sagemaker-ai"


def set_attribution(attribution: Attribution) -> None:
    """Note in this process's environment which tool wrote the program.

    Raises:
        TypeError: it is not an `Attribution`.
    """
    if not isinstance(attribution, Attribution):
        raise TypeError(f"attribution must be an Attribution enum member, got {type(attribution)}")
    os.environ[_CREATED_BY] = attribution.value


def get_resource_arn(response: Any) -> str | None:
    """Return the ARN of a training job or an agent job; None for everything else."""
    attribute = _ARN_ATTRIBUTES.get(type(response).__name__)
    return getattr(response, attribute, None) if attribute else None


def _telemetry_emitter(
    feature: object,  # noqa: ARG001 - published
    func_name: str,  # noqa: ARG001
    telemetry_params: Sequence[Any] | None = None,  # noqa: ARG001
) -> Callable[[Function], Function]:
    """Return a decorator that does not change functions."""
    return lambda function: function


def __getattr__(name: str) -> str:
    """Return a constant about this machine."""
    import platform

    system, release = platform.system() or "UnresolvedOS", platform.release() or "UnresolvedOSVersion"
    found = {
        "OS_NAME": system,
        "OS_NAME_VERSION": f"{system}/{release}",
        "OS_VERSION": release,
        "PYTHON_VERSION": platform.python_version(),
    }
    if name not in found:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return found[name]
