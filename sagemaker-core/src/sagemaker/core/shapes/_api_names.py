"""Names of the API's members in Python, and back. Imports only the standard library."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"(.)([A-Z][a-z]+)")
_CAPITAL = re.compile(r"([a-z0-9])([A-Z])")

# What Python says itself, and what pydantic needs on every model.
RESERVED = frozenset(
    {
        *keyword.kwlist,
        "model_computed_fields",
        "model_config",
        "model_extra",
        "model_fields",
        "model_fields_set",
    }
)


def snake_case(name: str) -> str:
    """``VolumeSizeInGB`` as ``volume_size_in_gb``, ``AutoMLJobArn`` as ``auto_ml_job_arn``."""
    return _CAPITAL.sub(r"\1_\2", _WORD.sub(r"\1_\2", name)).lower()


def member_name(api_name: str) -> str:
    """The Python name of a member of the API.

    It is the `snake_case` name; what Python or pydantic uses itself gets an underscore behind: ``lambda_``.
    """
    name = snake_case(api_name)
    return f"{name}_" if name in RESERVED else name


def api_member(name: str) -> str:
    """The name that most members of this Python name have in the API: ``s3_uri`` is ``S3Uri``.

    Names with abbreviations do not follow the rule; each shape has a table of its own exceptions.
    """
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))
