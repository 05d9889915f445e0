"""Hyperparameters as the service has them: a flat map of text.

Text is passed as it is, every other value as JSON text, so that a program gets ``10``, ``0.5``, ``true``,
``[64, 32]``. Numbers and arrays of numpy are what they hold; dates, paths and decimals are their text. A pipeline
variable stands for the whole value.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path, PurePath
from typing import Any

import yaml
from pydantic_core import PydanticCustomError

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import PipelineVariable

_TEXTUAL = (date, Decimal, PurePath)


def check_hyperparameters(given: Any) -> Any:
    """What `ModelTrainer` takes as hyperparameters, as it is.

    Raises:
        PydanticCustomError: it is neither a mapping with text as its keys, nor the path of a file.
    """
    if given is None or isinstance(given, str | PipelineVariable):
        return given
    if not isinstance(given, Mapping):
        raise PydanticCustomError(
            "hyperparameters", "a mapping of names to values, or the path of a file with one, is needed"
        )
    wrong = next((name for name in given if not isinstance(name, str)), None)
    if wrong is not None:
        raise PydanticCustomError(
            "hyperparameters", "the names of hyperparameters are text, not {name}", {"name": repr(wrong)}
        )
    return given


def load_hyperparameters(given: Mapping[str, Any] | str | None) -> dict[str, Any]:
    """A mapping, or the mapping in a ``.json``, ``.yaml`` or ``.yml`` file.

    Raises:
        ValidationError: the file does not exist, has another ending, cannot be read, or holds no mapping.
    """
    if given is None:
        return {}
    if not isinstance(given, str):
        return dict(given)
    path = Path(given)
    if not path.is_file():
        raise ValidationError(f"The hyperparameters file {given!r} does not exist.")
    if path.suffix not in {".json", ".yaml", ".yml"}:
        raise ValidationError(f"The hyperparameters file {given!r} must end in .json, .yaml or .yml.")
    try:
        # Not all JSON is YAML 1.1: 1e-3 is text there, and tabs cannot indent.
        loaded = (json.loads if path.suffix == ".json" else yaml.safe_load)(path.read_text(encoding="utf-8"))
    except (ValueError, yaml.YAMLError) as error:
        raise ValidationError(f"The hyperparameters file {given!r} cannot be read: {error}") from error
    if not isinstance(loaded, dict):
        raise ValidationError(f"The hyperparameters file {given!r} must hold a mapping of names to values.")
    return loaded


def encode_hyperparameters(values: Mapping[str, Any]) -> dict[str, Any]:
    """Every value as text or as a pipeline variable."""
    return {name: _encode(name, value) for name, value in values.items()}


def _encode(name: str, value: Any) -> Any:
    if isinstance(value, _TEXTUAL):
        return str(value)
    if isinstance(value, str | PipelineVariable):
        return value
    try:
        return json.dumps(value, default=_plain)
    except TypeError as error:
        raise ValidationError(
            f"HyperParameters[{name!r}] cannot be written as JSON ({error}). A pipeline variable must be the "
            "whole value of a hyperparameter, not a part of a list or mapping."
        ) from error


def _plain(value: Any) -> Any:
    if isinstance(value, _TEXTUAL):
        return str(value)
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
