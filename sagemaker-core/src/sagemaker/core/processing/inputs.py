"""Request members for the inputs and outputs of processing jobs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import OutputLocation
from sagemaker.core.requests.input_locations import input_location, staged
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput
from sagemaker.core.staging.assets import FileAsset
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import is_pipeline_variable

CODE_PATH = "/opt/ml/processing/input/code"
ENTRYPOINT_PATH = "/opt/ml/processing/input/entrypoint"
AUXILIARY_PATH = "/opt/ml/processing/input/aux"

_S3_INPUT_DEFAULTS = {
    "S3DataType": "S3Prefix",
    "S3InputMode": "File",
    "S3DataDistributionType": "FullyReplicated",
    "S3CompressionType": "None",
}


def argument_list(name: str, words: Iterable[Any] | None) -> list[Any] | None:
    """Return the arguments of a container, or its entrypoint, as a list.

    Raises:
        TypeError: ``words`` is a string, which would be split into its letters.
    """
    if isinstance(words, str):
        raise TypeError(f"The {name} of a processor must be a list, not the text {words!r}.")
    return None if words is None else list(words)


def code_not_found(code: object, path: Path) -> str:
    """Return the error message for a script that does not exist."""
    return (
        f"code {code} wasn't found. Please make sure that the file exists: it was looked for at "
        f"{str(path.absolute())!r}."
    )


def s3_input(name: str, location: Any, local_path: str) -> dict[str, Any]:
    """Return a ``ProcessingInput`` that copies everything below an S3 location into the container."""
    return {
        "InputName": name,
        "S3Input": {"S3Uri": location, "LocalPath": local_path, **_S3_INPUT_DEFAULTS},
    }


def processing_input_request(value: ProcessingInput | Mapping[str, Any]) -> dict[str, Any]:
    """Return the request member for an input, with the service's defaults spelled out and local data staged.

    Raises:
        AssetNotFoundError: a local path does not exist.
        TypeError: the value is not a `ProcessingInput`.
    """
    if isinstance(value, Mapping):
        return dict(value)
    if not isinstance(value, ProcessingInput):
        raise TypeError(f"Your inputs must be provided as ProcessingInput objects, not {value!r}.")
    request = value.to_request()
    source = request.get("S3Input")
    if source is not None:
        location = input_location(source.pop("S3Uri"), value.input_name)
        request["S3Input"] = {"S3Uri": location, **_S3_INPUT_DEFAULTS, **source}
    return request


def processing_output_request(value: ProcessingOutput) -> dict[str, Any]:
    """Return the request member for an output; without an S3 URI the SDK chooses one for each execution.

    Raises:
        TypeError: the value is not a `ProcessingOutput`.
    """
    if not isinstance(value, ProcessingOutput):
        raise TypeError(f"Your outputs must be provided as ProcessingOutput objects, not {value!r}.")
    request = value.to_request()
    target = request.get("S3Output")
    if target is not None:
        uri = target.get("S3Uri")
        if not names_s3(uri):
            target["S3Uri"] = OutputLocation(str(value.output_name))
    return request


def locate_script(code: Any) -> tuple[str, Any]:
    """Return the file name of a script and its location: an S3 URI, or a staged asset for a local file.

    Raises:
        ValidationError: ``code`` is a pipeline variable, a local path that is not a file, or a URL other than
            ``s3://`` and ``file://``.
    """
    if is_pipeline_variable(code):
        raise ValidationError(
            f"code must be a local file or an S3 URI, not {code!r}: its file name becomes part of the container's "
            "entry point. Pass run-time values as arguments."
        )
    scheme, separator, rest = str(code).partition("://")
    if separator and scheme == "s3":
        return code.rpartition("/")[2], code
    if separator and scheme != "file":
        raise ValidationError(
            f"code {code} url scheme {scheme} is not recognized. Please pass a file path or S3 url."
        )
    path = Path(rest if separator else str(code))
    if path.is_dir():
        raise ValidationError(f"code {code} must be a file, not a directory. Please pass a path to a file.")
    if not path.exists():
        raise ValidationError(code_not_found(code, path))
    return path.name, staged(FileAsset(path.absolute()))
