"""Inputs and outputs of processing jobs as the request has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sagemaker.core.input_locations import input_location
from sagemaker.core.requests import OutputLocation
from sagemaker.core.s3_uri import names_s3
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput

CODE_PATH = "/opt/ml/processing/input/code"
ENTRYPOINT_PATH = "/opt/ml/processing/input/entrypoint"
AUXILIARY_PATH = "/opt/ml/processing/input/aux"

_S3_INPUT_DEFAULTS = {
    "S3DataType": "S3Prefix",
    "S3InputMode": "File",
    "S3DataDistributionType": "FullyReplicated",
    "S3CompressionType": "None",
}


def s3_input(name: str, location: Any, local_path: str) -> dict[str, Any]:
    """An input that copies everything below an S3 location into the container."""
    return {
        "InputName": name,
        "S3Input": {"S3Uri": location, "LocalPath": local_path, **_S3_INPUT_DEFAULTS},
    }


def input_request(given: ProcessingInput | Mapping[str, Any]) -> dict[str, Any]:
    """The input as the API has it, with the defaults of the service spelled out and local data staged.

    Raises:
        AssetNotFoundError: a local path does not exist.
        TypeError: it is no `ProcessingInput`.
    """
    if isinstance(given, Mapping):
        return dict(given)
    if not isinstance(given, ProcessingInput):
        raise TypeError(f"Your inputs must be provided as ProcessingInput objects, not {given!r}.")
    request = given.to_request()
    source = request.get("S3Input")
    if source is not None:
        location = input_location(source.pop("S3Uri"), given.input_name)
        request["S3Input"] = {"S3Uri": location, **_S3_INPUT_DEFAULTS, **source}
    return request


def output_request(given: ProcessingOutput) -> dict[str, Any]:
    """The output as the API has it; one that names no place in S3 gets one for each execution.

    Raises:
        TypeError: it is no `ProcessingOutput`.
    """
    if not isinstance(given, ProcessingOutput):
        raise TypeError(f"Your outputs must be provided as ProcessingOutput objects, not {given!r}.")
    request = given.to_request()
    target = request.get("S3Output")
    if target is not None:
        uri = target.get("S3Uri")
        if not names_s3(uri):
            target["S3Uri"] = OutputLocation(str(given.output_name))
    return request
