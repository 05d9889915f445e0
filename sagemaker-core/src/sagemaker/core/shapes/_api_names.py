"""Python names of the API's members, and back. Imports only the standard library."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"(.)([A-Z][a-z]+)")
_CAPITAL = re.compile(r"([a-z0-9])([A-Z])")

# Keywords of Python, and names that pydantic needs on every model.
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
    """Return ``volume_size_in_gb`` for ``VolumeSizeInGB``, ``auto_ml_job_arn`` for ``AutoMLJobArn``."""
    return _CAPITAL.sub(r"\1_\2", _WORD.sub(r"\1_\2", name)).lower()


def member_name(api_name: str) -> str:
    """Return the Python name of a member of the API.

    It is the `snake_case` name; names that Python or pydantic reserves end with an underscore: ``lambda_``.
    """
    name = snake_case(api_name)
    return f"{name}_" if name in RESERVED else name


def api_member(name: str) -> str:
    """Return the API's name for a Python name: ``S3Uri`` for ``s3_uri``.

    Names with abbreviations do not follow the rule; each shape has a table of its exceptions.
    """
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))
