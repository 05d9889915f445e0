"""Objects as bytes and as objects of S3, for programs that keep values the way remote functions do."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sagemaker.core.exceptions import DeserializationError, SerializationError, ServiceError
from sagemaker.core.remote_function import pickling, results
from sagemaker.core.remote_function.container import data_format, invoke, unpickling
from sagemaker.core.staging import transfer
from sagemaker.core.staging.s3_uri import s3_path_join
from sagemaker.core.staging.transfer import TransferSession

__all__ = [
    "CloudpickleSerializer",
    "DeserializationError",
    "SerializationError",
    "ServiceError",
    "deserialize_exception_from_s3",
    "deserialize_obj_from_s3",
    "json_serialize_obj_to_s3",
    "serialize_exception_to_s3",
    "serialize_obj_to_s3",
]


class CloudpickleSerializer:
    """Pickles of functions and objects, equal for equal ones."""

    @staticmethod
    def serialize(obj: Any) -> bytes:
        """The pickle of an object.

        Raises:
            SerializationError: it cannot be pickled, or a pipeline variable is inside.
            MissingExtraError: cloudpickle is not installed.
        """
        return pickling.dumps(obj)

    @staticmethod
    def deserialize(s3_uri: str, bytes_to_deserialize: bytes) -> Any:
        """The object of a pickle that you trust: loading one runs what its writer wants.

        Args:
            s3_uri: where it lies, for messages.
            bytes_to_deserialize: the pickle.

        Raises:
            DeserializationError: it cannot be loaded.
        """
        digest = hashlib.sha256(bytes_to_deserialize).hexdigest()
        try:
            return unpickling.load_verified(s3_uri, bytes_to_deserialize, digest)
        except Exception as error:
            raise DeserializationError(
                f"Error when deserializing bytes downloaded from {s3_uri}: {error!r}. Objects are pickled and loaded "
                "with the same versions of Python and of the packages that they belong to."
            ) from error


def serialize_obj_to_s3(
    obj: Any,
    sagemaker_session: TransferSession,
    s3_uri: str,
    signing_key: None = None,
    s3_kms_key: str | None = None,
) -> None:
    """Keep a value as data below an S3 prefix: JSON, and a file for each array.

    Args:
        obj: the value.
        sagemaker_session: has access to the bucket.
        s3_uri: the prefix.
        signing_key: not used: data runs nothing when it is read.
        s3_kms_key: encrypts the objects.

    Raises:
        SerializationError: the value is no data.
    """
    del signing_key
    encoder = data_format.Encoder()
    try:
        tree = encoder.encode(obj)
    except data_format.NotDataError as error:
        raise SerializationError(
            f"Error when serializing object of type [{type(obj).__name__}]: {error}. To keep a pickle, upload "
            "CloudpickleSerializer.serialize(obj)."
        ) from error
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in encoder.parts.items()}
    document = data_format.dump({"format": 1, "value": tree, "parts": digests})
    for name, content in {**encoder.parts, invoke.RESULT_FILE: document}.items():
        transfer.put_bytes(sagemaker_session.s3_client, s3_path_join(s3_uri, name), content, s3_kms_key)


def deserialize_obj_from_s3(
    sagemaker_session: TransferSession, s3_uri: str, verification_key: None = None
) -> Any:
    """The value that is kept below an S3 prefix. Nothing is unpickled, whatever key there is.

    Raises:
        DeserializationError: it cannot be read, was changed, or holds a pickle.
        ServiceError: nothing is there.
    """
    del verification_key
    return results.read_result(sagemaker_session.s3_client, s3_uri)


def json_serialize_obj_to_s3(
    obj: Any, json_key: str, sagemaker_session: TransferSession, s3_uri: str, s3_kms_key: str | None = None
) -> None:
    """Write ``{json_key: obj}`` to one object, as plain JSON.

    Raises:
        SerializationError: the value has no JSON form.
    """
    try:
        text = data_format.dump({json_key: data_format.to_plain_json(obj)})
    except (data_format.NotDataError, ValueError) as error:
        raise SerializationError(
            f"Error when serializing object of type [{type(obj).__name__}] to JSON: {error}."
        ) from error
    transfer.put_bytes(sagemaker_session.s3_client, s3_uri, text, s3_kms_key)


def serialize_exception_to_s3(
    exc: BaseException, sagemaker_session: TransferSession, s3_uri: str, s3_kms_key: str | None = None
) -> None:
    """Keep an exception below an S3 prefix: type, arguments, text and traceback, as data."""
    content = data_format.dump(invoke.describe_exception(exc))
    location = s3_path_join(s3_uri, invoke.EXCEPTION_FILE)
    transfer.put_bytes(sagemaker_session.s3_client, location, content, s3_kms_key)


def deserialize_exception_from_s3(sagemaker_session: TransferSession, s3_uri: str) -> Exception:
    """The exception that is kept below an S3 prefix: a builtin one as it was, others as `RemoteFunctionFailedError`.

    Raises:
        DeserializationError: what lies there is no description of one.
    """
    location = s3_path_join(s3_uri, invoke.EXCEPTION_FILE)
    try:
        document = json.loads(transfer.read_bytes(sagemaker_session.s3_client, location))
    except ValueError as error:
        raise DeserializationError(f"{location} does not describe an exception: {error}.") from error
    return results.restored(document, s3_uri)
