"""The result of a remote function's job: the returned value, or the raised exception.

Results are data. Other objects are unpickled only if the function was declared to return pickles. That declaration
is read from the manifest, whose digest is part of the job's request, so that it cannot be changed by somebody who
can only write to the bucket.
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
    """Return the result of a completed job's function.

    Args:
        description: the response of ``DescribeTrainingJob``.
        s3_client: a boto3 client with access to the results.
        allow_pickle: whether pickled objects may be loaded; by default this depends on the ``result_format`` that
            the function was declared with.

    Raises:
        ConfigurationError: the job does not run a remote function (a `ValueError`).
        RemoteFunctionError: the job has not completed.
        DeserializationError: the result cannot be decoded, was changed, or holds a pickle that is not allowed.
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
    """Read a value from below an S3 prefix.

    Raises:
        DeserializationError: the value cannot be decoded, was changed, or holds a pickle that is not allowed.
    """
    try:
        return invoke.decode_result(lambda name: _read(s3_client, s3_path_join(location, name)), allow_pickle)
    except RemoteFunctionError:
        raise
    except ImportError as error:
        raise DeserializationError(
            f"The result at {location} needs a package that is not installed here: {error}. Install it, or "
            "return plain data."
        ) from error
    except Exception as error:
        # The content may be forged, so decoding it may raise anything.
        raise DeserializationError(
            f"Error when deserializing the result at {location}: {error or type(error).__name__}."
        ) from error


def function_exception(description: Mapping[str, Any], s3_client: Any) -> Exception:
    """Return the exception of a job that did not complete.

    A builtin exception is returned as itself, with a `RemoteFunctionFailedError` as its cause; any other exception
    as a `RemoteFunctionFailedError`. That error has the traceback of the job.
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
    """Return an exception from its description."""
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
    except Exception:  # noqa: BLE001 - the description may be forged
        return failure
    error.__cause__ = failure
    return error


def require_function_job(description: Mapping[str, Any]) -> None:
    """Check that a job runs a remote function.

    Raises:
        ConfigurationError: it does not (a `ValueError`).
    """
    arguments = _container_arguments(description)
    if not any(RUNTIME_CHANNEL in argument for argument in arguments):
        raise ConfigurationError(
            "This method can only be used on pipeline steps created using @step decorator, and on jobs of remote "
            f"functions. {description.get('TrainingJobName')} runs something else."
        )


def _declared_format(description: Mapping[str, Any], s3_client: Any) -> str:
    """Return ``result_format`` of the function, from the manifest whose digest is part of the request."""
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
