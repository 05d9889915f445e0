"""Values as bytes and as S3 objects, for programs that store values in the format of remote functions."""

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
    """Pickles functions and objects; equal values have equal pickles."""

    @staticmethod
    def serialize(obj: Any) -> bytes:
        """Return the pickle of an object.

        Raises:
            SerializationError: the object cannot be pickled, or contains a pipeline variable.
        """
        return pickling.dumps(obj)

    @staticmethod
    def deserialize(s3_uri: str, bytes_to_deserialize: bytes) -> Any:
        """Return the object of a pickle. Only load pickles that you trust: they can run any code.

        Args:
            s3_uri: the S3 URI of the pickle, for error messages.
            bytes_to_deserialize: the pickle.

        Raises:
            DeserializationError: the pickle cannot be loaded.
        """
        digest = hashlib.sha256(bytes_to_deserialize).hexdigest()
        try:
            return unpickling.load_verified(s3_uri, bytes_to_deserialize, digest)
        except Exception as error:
            raise DeserializationError(
                f"Error when deserializing bytes downloaded from {s3_uri}: {error!r}. Load objects with the same "
                "versions of Python and of their packages as they were pickled with."
            ) from error


def serialize_obj_to_s3(
    obj: Any,
    sagemaker_session: TransferSession,
    s3_uri: str,
    signing_key: None = None,
    s3_kms_key: str | None = None,
) -> None:
    """Write a value as data below an S3 prefix: a JSON file, and one file for each array.

    Args:
        obj: the value.
        sagemaker_session: a session with access to the bucket.
        s3_uri: the S3 prefix.
        signing_key: ignored; reading data does not run code.
        s3_kms_key: the key that encrypts the files.

    Raises:
        SerializationError: the value cannot be represented as data.
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
    """Read a value from below an S3 prefix. Pickles are refused; ``verification_key`` is ignored.

    Raises:
        DeserializationError: the value cannot be decoded, was changed, or holds a pickle.
        ServiceError: a file cannot be read.
    """
    del verification_key
    return results.read_result(sagemaker_session.s3_client, s3_uri)


def json_serialize_obj_to_s3(
    obj: Any, json_key: str, sagemaker_session: TransferSession, s3_uri: str, s3_kms_key: str | None = None
) -> None:
    """Write ``{json_key: obj}`` to one S3 object, as plain JSON.

    Raises:
        SerializationError: the value cannot be represented in JSON.
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
    """Write an exception as data below an S3 prefix: type, arguments, message and traceback."""
    content = data_format.dump(invoke.describe_exception(exc))
    location = s3_path_join(s3_uri, invoke.EXCEPTION_FILE)
    transfer.put_bytes(sagemaker_session.s3_client, location, content, s3_kms_key)


def deserialize_exception_from_s3(sagemaker_session: TransferSession, s3_uri: str) -> Exception:
    """Read an exception from below an S3 prefix: a builtin one as itself, others as `RemoteFunctionFailedError`.

    Raises:
        DeserializationError: the file does not describe an exception.
    """
    location = s3_path_join(s3_uri, invoke.EXCEPTION_FILE)
    try:
        document = json.loads(transfer.read_bytes(sagemaker_session.s3_client, location))
    except ValueError as error:
        raise DeserializationError(f"{location} does not describe an exception: {error}.") from error
    return results.restored(document, s3_uri)
