"""Encoding of hyperparameters for the service, which takes a flat map of text.

Text is passed unchanged, every other value as JSON text: ``10``, ``0.5``, ``true``, ``[64, 32]``. Numbers and arrays
of numpy are encoded like those of Python; dates, paths and decimals with ``str``. A pipeline variable must be the whole
value.
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


def check_hyperparameters(value: Any) -> Any:
    """Return the value of ``ModelTrainer.hyperparameters`` unchanged, if it is valid.

    Raises:
        PydanticCustomError: the value is neither a mapping with text as its keys, nor the path of a file.
    """
    if value is None or isinstance(value, str | PipelineVariable):
        return value
    if not isinstance(value, Mapping):
        raise PydanticCustomError(
            "hyperparameters", "a mapping of names to values, or the path of a file with one, is needed"
        )
    wrong = next((name for name in value if not isinstance(name, str)), None)
    if wrong is not None:
        raise PydanticCustomError(
            "hyperparameters", "the names of hyperparameters are text, not {name}", {"name": repr(wrong)}
        )
    return value


def load_hyperparameters(value: Mapping[str, Any] | str | None) -> dict[str, Any]:
    """Return a mapping, or the mapping in a ``.json``, ``.yaml`` or ``.yml`` file.

    Raises:
        ValidationError: the file does not exist, has another ending, cannot be read, or does not hold a mapping.
    """
    if value is None:
        return {}
    if not isinstance(value, str):
        return dict(value)
    path = Path(value)
    if not path.is_file():
        raise ValidationError(f"The hyperparameters file {value!r} does not exist.")
    if path.suffix not in {".json", ".yaml", ".yml"}:
        raise ValidationError(f"The hyperparameters file {value!r} must end in .json, .yaml or .yml.")
    try:
        # A YAML 1.1 parser does not read all JSON: it takes 1e-3 for text, and refuses tabs as indentation.
        loaded = (json.loads if path.suffix == ".json" else yaml.safe_load)(path.read_text(encoding="utf-8"))
    except (ValueError, yaml.YAMLError) as error:
        raise ValidationError(f"The hyperparameters file {value!r} cannot be read: {error}") from error
    if not isinstance(loaded, dict):
        raise ValidationError(f"The hyperparameters file {value!r} must hold a mapping of names to values.")
    return loaded


def encode_hyperparameters(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return every value as text or as a pipeline variable."""
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
