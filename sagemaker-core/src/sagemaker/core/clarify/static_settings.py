"""The check for settings that cannot be pipeline variables, because they are written to the analysis file."""

from __future__ import annotations

from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import is_pipeline_variable

WHY_STATIC = (
    "it is written to the analysis file when the job or the pipeline is created, before variables have values"
)


def static_only(owner: str, **settings: Any) -> None:
    """Refuse pipeline variables.

    Args:
        owner: the name of the class, for the error message.
        **settings: the settings by name.

    Raises:
        ValidationError: a value is a pipeline variable (a `ValueError`).
    """
    for name, value in settings.items():
        if is_pipeline_variable(value):
            raise ValidationError(
                f"{name} of {owner} cannot be a pipeline variable ({value!r}): {WHY_STATIC}. Pass a plain value."
            )
