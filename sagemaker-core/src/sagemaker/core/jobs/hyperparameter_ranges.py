"""Ranges of hyperparameters for tuning jobs."""

from __future__ import annotations

import json
from typing import Any, cast

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

__all__ = ["CategoricalParameter", "ContinuousParameter", "IntegerParameter", "ParameterRange"]


class ParameterRange:
    """A range of numbers, both ends included.

    Args:
        min_value: the lower end.
        max_value: the upper end.
        scaling_type: scale of the search: ``Auto``, ``Linear``, ``Logarithmic`` or ``ReverseLogarithmic``.
    """

    __all_types__ = ("Continuous", "Categorical", "Integer")

    def __init__(
        self,
        min_value: float | PipelineVariable,
        max_value: float | PipelineVariable,
        scaling_type: str | PipelineVariable = "Auto",
    ) -> None:
        self.min_value = min_value
        self.max_value = max_value
        self.scaling_type = scaling_type

    def is_valid(self, value: Any) -> bool:
        """Return whether a number is in the range.

        Raises:
            ValidationError: an end of the range is a pipeline variable, known only when the pipeline runs.
        """
        if is_pipeline_variable(self.min_value) or is_pipeline_variable(self.max_value):
            raise ValidationError(
                "min_value or max_value is a pipeline variable: whether a value lies between them is known only "
                "when the pipeline runs."
            )
        lowest, highest = cast("float", self.min_value), cast("float", self.max_value)
        return bool(lowest <= value <= highest)

    @classmethod
    def cast_to_type(cls, value: Any) -> Any:
        return float(value)

    def as_tuning_range(self, name: str) -> dict[str, Any]:
        """Return the structure of the API, with numbers as text."""
        return {
            "Name": name,
            "MinValue": _as_text(self.min_value),
            "MaxValue": _as_text(self.max_value),
            "ScalingType": self.scaling_type,
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.min_value!r}, {self.max_value!r}, {self.scaling_type!r})"


class ContinuousParameter(ParameterRange):
    """A range of real numbers (``ContinuousParameterRange`` of the API)."""

    __name__ = "Continuous"

    @classmethod
    def cast_to_type(cls, value: Any) -> float:
        return float(value)


class IntegerParameter(ParameterRange):
    """A range of whole numbers (``IntegerParameterRange`` of the API)."""

    __name__ = "Integer"

    @classmethod
    def cast_to_type(cls, value: Any) -> int:
        return int(value)


class CategoricalParameter(ParameterRange):
    """A choice of values (``CategoricalParameterRange`` of the API).

    Args:
        values: a list of values, or one value. They are stored as text, but pipeline variables are kept.
    """

    __name__ = "Categorical"

    def __init__(self, values: Any) -> None:
        choices = values if isinstance(values, list) else [values]
        self.values = [value if is_pipeline_variable(value) else str(value) for value in choices]

    def is_valid(self, value: Any) -> bool:
        """Return whether a text is one of the values."""
        return any(choice == value for choice in self.values if not is_pipeline_variable(choice))

    @classmethod
    def cast_to_type(cls, value: Any) -> str:
        return str(value)

    def as_tuning_range(self, name: str) -> dict[str, Any]:
        return {"Name": name, "Values": self.values}

    def as_json_range(self, name: str) -> dict[str, Any]:
        """Return the structure of the API with every value as JSON text, the format that framework containers read.

        Raises:
            ValidationError: a value is a pipeline variable, which cannot be quoted before the pipeline runs.
        """
        if any(is_pipeline_variable(value) for value in self.values):
            raise ValidationError(
                f"Parameter {name!r}: values holds a pipeline variable, which cannot be written as JSON text now. "
                "Use literal values."
            )
        return {"Name": name, "Values": [json.dumps(value) for value in self.values]}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.values!r})"


def _as_text(value: Any) -> Any:
    return value.to_string() if is_pipeline_variable(value) else str(value)
