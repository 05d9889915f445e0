"""Names of jobs: made from images and base names, and taken apart again."""

from __future__ import annotations

import os
import re
import time

from sagemaker.core.workflow.entities import PipelineVariable

MAX_NAME_LENGTH = 63

# The length of the time stamp that `name_from_base` appends: -2031-01-01-01-01-01-001.
_STAMP_LENGTH = 24
_STAMP = r"(?<=.)-(\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}-\d{3,}|\d{6}-\d{4})$"
_IMAGE = r"^(.+/)?([^:/]+)(:[^:]+)?$"


def base_from_image(image: str, default: str = "job") -> str:
    """Return the repository name of an image URI, with the characters of job names; ``default`` if none is left."""
    return fit_name(repository_name(image)) or default


def repository_name(image: str | PipelineVariable, default: str | None = None) -> str:
    """Return the repository name of an image URI, without registry and tag.

    A parameter stands for its default value; without one, the name is ``default``, or ``base_name``.
    """
    if isinstance(image, PipelineVariable):
        value = getattr(image, "default_value", None)
        return repository_name(value) if value else default or "base_name"
    match = re.match(_IMAGE, image)
    return match.group(2) if match else image


def name_from_image(image: str | PipelineVariable, max_length: int = MAX_NAME_LENGTH) -> str:
    """Return the repository name of an image URI with the current time; see `name_from_base`."""
    return name_from_base(repository_name(image), max_length)


def fit_name(text: str) -> str:
    """Replace every run of characters that job names cannot have by a hyphen."""
    return re.sub(r"[^a-zA-Z0-9]+", "-", text).strip("-")


def base_from_name(name: str) -> str:
    """Return a name without the time stamp that `name_from_base` appended."""
    return re.sub(_STAMP, "", name)


def name_from_base(base: str, max_length: int = MAX_NAME_LENGTH, short: bool = False) -> str:
    """Return the base, shortened to fit, with the current UTC time in milliseconds, or in minutes if ``short``."""
    return _joined(base, sagemaker_short_timestamp() if short else sagemaker_timestamp(), max_length)


def stem(base: str) -> str:
    """Return the part of the base that `name_from_base` keeps."""
    return base[: MAX_NAME_LENGTH - _STAMP_LENGTH]


def unique_name_from_base(base: str, max_length: int = MAX_NAME_LENGTH) -> str:
    """Return the base, shortened to fit, with the current time in seconds and four random digits."""
    return _joined(base, f"{int(time.time())}-{os.urandom(2).hex()}", max_length)


def unique_name_from_base_uuid4(base: str, max_length: int = MAX_NAME_LENGTH) -> str:
    """Return the base, shortened to fit, with a random UUID."""
    import uuid

    return _joined(base, str(uuid.uuid4()), max_length)


def sagemaker_timestamp() -> str:
    """Return the current UTC time in milliseconds: ``2024-01-31-12-00-00-123``."""
    now = time.time()
    return time.strftime(f"%Y-%m-%d-%H-%M-%S-{int(now * 1000) % 1000:03d}", time.gmtime(now))


def sagemaker_short_timestamp() -> str:
    """Return the current UTC time in minutes: ``240131-1200``."""
    return time.strftime("%y%m%d-%H%M", time.gmtime())


def _joined(base: str, stamp: str, max_length: int) -> str:
    return f"{base[: max_length - len(stamp) - 1]}-{stamp}"
