"""What a remote function's job left: the value that the function returned, or the exception that it raised.

Results are data. Objects that are no data are unpickled only for functions that were declared to return
pickles, and who declared it is looked up where nobody can change it who merely writes to the bucket: in the
manifest whose digest the request of the job holds.
"""

from __future__ import annotations

import builtins
import json
from collections.abc import Mapping
from typing import Any

from sagemaker.core.exceptions import (
    ConfigurationError,
    DeserializationError,
    RemoteFunctionError,
    RemoteFunctionFailedError,
    ServiceError,
)
from sagemaker.core.remote_function.container import data_format, invoke, unpickling
from sagemaker.core.remote_function.function_job import PAYLOAD_CHANNEL, RUNTIME_CHANNEL
from sagemaker.core.staging import transfer
from sagemaker.core.staging.s3_uri import s3_path_join


def function_result(
    description: Mapping[str, Any], s3_client: Any, *, allow_pickle: bool | None = None
) -> Any:
    """The value that the function of a completed job returned.

    Args:
        description: of the job, ``DescribeTrainingJob``.
        s3_client: reads the bucket of the results.
        allow_pickle: whether objects that are no data may be unpickled; by default what the function was
            declared with (``result_format``).

    Raises:
        ConfigurationError: the job is none of a remote function (a `ValueError`).
        RemoteFunctionError: it has not completed.
        DeserializationError: the result cannot be read, was changed, or may not be unpickled.
    """
    require_function_job(description)
    status = description["TrainingJobStatus"]
    if status != "Completed":
        raise RemoteFunctionError(
            f"Job {description['TrainingJobName']} is not in Completed status: it is {status}. "
            f"{description.get('FailureReason', '')}".rstrip()
        )
    if allow_pickle is None:
        allow_pickle = _declared_format(description, s3_client) == "pickle"
    return read_result(s3_client, description["OutputDataConfig"]["S3OutputPath"], allow_pickle=allow_pickle)


def read_result(s3_client: Any, location: str, *, allow_pickle: bool = False) -> Any:
    """The value that lies below an S3 prefix.

    Raises:
        DeserializationError: it cannot be read, was changed, or holds a pickle that is not allowed.
    """
    try:
        return invoke.read_result(lambda name: _read(s3_client, s3_path_join(location, name)), allow_pickle)
    except RemoteFunctionError:
        raise
    except ImportError as error:
        raise DeserializationError(
            f"The result at {location} needs a package that is not installed here: {error}. Install it, or "
            "return plain data."
        ) from error
    except Exception as error:
        # Whoever can write to the bucket chooses what is read here.
        raise DeserializationError(
            f"Error when deserializing the result at {location}: {error or type(error).__name__}."
        ) from error


def function_exception(description: Mapping[str, Any], s3_client: Any) -> Exception:
    """The exception of a job that did not complete, as it can be raised here.

    Builtin exceptions are themselves again; others are a `RemoteFunctionFailedError`. The traceback of the job
    is the cause of the former and an attribute of the latter.
    """
    location = s3_path_join(description["OutputDataConfig"]["S3OutputPath"], invoke.EXCEPTION_FILE)
    name, status = description["TrainingJobName"], description["TrainingJobStatus"]
    reason = description.get("FailureReason") or "The service gave no reason."
    try:
        document = json.loads(_read(s3_client, location))
    except (ServiceError, ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        return ServiceError(f"Job {name} ended {status}: {reason}")
    return restored(document, name)


def restored(document: Mapping[str, Any], job_name: str) -> Exception:
    """An exception from its description."""
    kind, message = str(document.get("type")), str(document.get("message"))
    trace = str(document.get("traceback"))
    failure = RemoteFunctionFailedError(
        f"The function of job {job_name} raised {kind}: {message}\n\n{trace}", kind, message, trace
    )
    module, _, name = kind.rpartition(".")
    known = getattr(builtins, name, None) if module == "builtins" else None
    if not (isinstance(known, type) and issubclass(known, Exception)):
        return failure
    try:
        error = known(*data_format.Decoder().decode(document.get("arguments")))
    except Exception:  # noqa: BLE001 - the description may say anything
        return failure
    error.__cause__ = failure
    return error


def require_function_job(description: Mapping[str, Any]) -> None:
    """Refuse jobs that run no function.

    Raises:
        ConfigurationError: it is one (a `ValueError`).
    """
    arguments = _container_arguments(description)
    if not any(RUNTIME_CHANNEL in argument for argument in arguments):
        raise ConfigurationError(
            "This method can only be used on pipeline steps created using @step decorator, and on jobs of remote "
            f"functions. {description.get('TrainingJobName')} runs something else."
        )


def _declared_format(description: Mapping[str, Any], s3_client: Any) -> str:
    """``result_format`` of the function, from the manifest that the request vouches for."""
    channels = {channel["ChannelName"]: channel for channel in description["InputDataConfig"]}
    payload = channels[PAYLOAD_CHANNEL]["DataSource"]["S3DataSource"]["S3Uri"]
    location = s3_path_join(payload, "manifest.json")
    digest = _container_arguments(description)[3]
    try:
        content = unpickling.check_digest(location, _read(s3_client, location), digest)
    except unpickling.IntegrityError as error:
        raise DeserializationError(str(error)) from error
    declared: str = json.loads(content)["results"]["format"]
    return declared


def _container_arguments(description: Mapping[str, Any]) -> list[str]:
    return list((description.get("AlgorithmSpecification") or {}).get("ContainerArguments") or ())


def _read(s3_client: Any, uri: str) -> bytes:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        return transfer.read_bytes(s3_client, uri)
    except (ClientError, BotoCoreError) as error:
        raise ServiceError(f"{uri} cannot be read: {error}") from error
