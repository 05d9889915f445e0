"""Names: of jobs, made from images and base names and taken apart again; and the nearest to a misspelt one."""

from __future__ import annotations

import os
import re
import time

from sagemaker.core.workflow.entities import PipelineVariable

MAX_NAME_LENGTH = 63

# Of what `name_from_base` appends: -2031-01-01-01-01-01-001.
_STAMP_LENGTH = 24
_STAMP = r"(?<=.)-(\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}-\d{3,}|\d{6}-\d{4})$"
_IMAGE = r"^(.+/)?([^:/]+)(:[^:]+)?$"


def base_from_image(image: str, default: str = "job") -> str:
    """The repository name of an image URI, made fit for a job name."""
    return fit_name(repository_name(image)) or default


def repository_name(image: str | PipelineVariable, default: str | None = None) -> str:
    """The repository name of an image URI, without registry and tag.

    Of a parameter it is that of its default value, and ``default`` (or ``base_name``) where it has none.
    """
    if isinstance(image, PipelineVariable):
        value = getattr(image, "default_value", None)
        return repository_name(value) if value else default or "base_name"
    match = re.match(_IMAGE, image)
    return match.group(2) if match else image


def name_from_image(image: str | PipelineVariable, max_length: int = MAX_NAME_LENGTH) -> str:
    """The repository name of an image URI and the current time, as `name_from_base` makes it."""
    return name_from_base(repository_name(image), max_length)


def fit_name(text: str) -> str:
    """The text with every run of characters that job names cannot have replaced by a hyphen."""
    return re.sub(r"[^a-zA-Z0-9]+", "-", text).strip("-")


def base_from_name(name: str) -> str:
    """The name without the time stamp that `name_from_base` appended."""
    return re.sub(_STAMP, "", name)


def name_from_base(base: str, max_length: int = MAX_NAME_LENGTH, short: bool = False) -> str:
    """The base, shortened where needed, and the current UTC time in milliseconds (or, short, in minutes)."""
    return _joined(base, sagemaker_short_timestamp() if short else sagemaker_timestamp(), max_length)


def stem(base: str) -> str:
    """As much of the base as `name_from_base` keeps."""
    return base[: MAX_NAME_LENGTH - _STAMP_LENGTH]


def unique_name_from_base(base: str, max_length: int = MAX_NAME_LENGTH) -> str:
    """The base, shortened where needed, with the current time in seconds and four random digits."""
    return _joined(base, f"{int(time.time())}-{os.urandom(2).hex()}", max_length)


def unique_name_from_base_uuid4(base: str, max_length: int = MAX_NAME_LENGTH) -> str:
    """The base, shortened where needed, with a random UUID."""
    import uuid

    return _joined(base, str(uuid.uuid4()), max_length)


def sagemaker_timestamp() -> str:
    """The current UTC time in milliseconds, as names have it: ``2024-01-31-12-00-00-123``."""
    now = time.time()
    return time.strftime(f"%Y-%m-%d-%H-%M-%S-{int(now * 1000) % 1000:03d}", time.gmtime(now))


def sagemaker_short_timestamp() -> str:
    """The current UTC time in minutes, as names have it: ``240131-1200``."""
    return time.strftime("%y%m%d-%H%M", time.gmtime())


def _joined(base: str, stamp: str, max_length: int) -> str:
    return f"{base[: max_length - len(stamp) - 1]}-{stamp}"
