"""Parse and join S3 URIs."""

from __future__ import annotations

from typing import Any, NoReturn

from sagemaker.core.exceptions import ConfigurationError, PipelineVariableError
from sagemaker.core.workflow.entities import is_pipeline_variable

_SCHEME = "s3://"


def parse_s3_url(url: str) -> tuple[str, str]:
    """Return bucket and key of an ``s3://`` URI.

    Raises:
        ConfigurationError: ``url`` is not an ``s3://`` URI (a `ValueError`).
        PipelineVariableError: ``url`` is a pipeline variable (a `TypeError`).
    """
    if is_pipeline_variable(url):
        raise PipelineVariableError(
            f"The bucket and the key of {url!r} are not known when the pipeline is written. Pass a plain S3 URI."
        )
    if not is_s3_url(url):
        raise ConfigurationError(f"Expecting 's3' scheme, got: {str(url).partition('://')[0]} in {url}.")
    bucket, _, key = url[len(_SCHEME) :].partition("/")
    return bucket, key.lstrip("/")


def is_s3_url(url: Any) -> bool:
    """Return whether a value is an ``s3://`` URI; False for everything but text."""
    return isinstance(url, str) and url[: len(_SCHEME)].lower() == _SCHEME


def names_s3(location: Any) -> bool:
    """Return whether a value is an ``s3://`` URI, or a pipeline variable, which stands for one."""
    return is_pipeline_variable(location) or is_s3_url(location)


def s3_path_join(*args: str | None, with_end_slash: bool = False) -> str:
    """Join parts by single slashes; keep ``s3://`` at the start, leave out None and empty parts.

    Raises:
        PipelineVariableError: a part is a pipeline variable (a `TypeError`).
        TypeError: a part is not a string.
    """
    for part in args:
        if part is not None and not isinstance(part, str):
            _refuse_part(part)
    scheme = "s3://" if args and args[0] and args[0].startswith("s3://") else ""
    words = [word for part in args if part for word in part.removeprefix("s3://").split("/") if word]
    joined = scheme + "/".join(words)
    return f"{joined}/" if with_end_slash and joined and not joined.endswith("/") else joined


def _refuse_part(part: Any) -> NoReturn:
    if is_pipeline_variable(part):
        raise PipelineVariableError(
            f"s3_path_join takes text, not {part!r}, whose value is not known when the pipeline is written. "
            "Join(on='/', values=[...]) joins them when the pipeline runs."
        )
    raise TypeError(f"s3_path_join takes text, not {part!r} of type {type(part).__name__}.")
