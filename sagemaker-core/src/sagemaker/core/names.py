"""Names of jobs: made from images and base names, and taken apart again."""

from __future__ import annotations

import os
import re
import time

MAX_NAME_LENGTH = 63

# What `name_from_base` and `unique_name_from_base` append.
_STAMP = re.compile(r"-(\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}-\d{3}|\d{6}-\d{4}|\d{10}-[0-9a-f]{4})$")
_IMAGE = re.compile(r"^(.+/)?([^:/]+)(:[^:]+)?$")


def base_name_from_image(image: str, default: str = "job") -> str:
    """The repository name of an image URI, made fit for a job name."""
    match = _IMAGE.match(image)
    return fit_name(match.group(2) if match else image) or default


def fit_name(text: str) -> str:
    """The text with every run of characters that job names cannot have replaced by a hyphen."""
    return re.sub(r"[^a-zA-Z0-9]+", "-", text).strip("-")


def base_from_name(name: str) -> str:
    """The name without the time stamp that `name_from_base` or `unique_name_from_base` appended."""
    return _STAMP.sub("", name)


def name_from_base(base: str, max_length: int = MAX_NAME_LENGTH, short: bool = False) -> str:
    """The base, shortened where needed, and the current UTC time in milliseconds (or, short, in minutes)."""
    now = time.time()
    layout = "%y%m%d-%H%M" if short else f"%Y-%m-%d-%H-%M-%S-{int(now * 1000) % 1000:03d}"
    stamp = time.strftime(layout, time.gmtime(now))
    return f"{base[: max_length - len(stamp) - 1]}-{stamp}"


def unique_name_from_base(base: str, max_length: int = MAX_NAME_LENGTH) -> str:
    """The base, shortened where needed, with the current time in seconds and four random digits."""
    stamp = f"{int(time.time())}-{os.urandom(2).hex()}"
    return f"{base[: max_length - len(stamp) - 1]}-{stamp}"
