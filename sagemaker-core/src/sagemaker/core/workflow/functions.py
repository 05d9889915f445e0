"""Functions that the service evaluates when the pipeline runs: ``Std:Join`` and ``Std:JsonGet``.

`Join` is defined beside `PipelineVariable`, whose ``to_string`` returns one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import Join, NamedStep, PipelineVariable, is_pipeline_variable
from sagemaker.core.workflow.execution_variables import ExecutionVariable
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.properties import Properties, PropertyFile

__all__ = ["Join", "JsonGet", "is_pipeline_variable"]


@attrs.frozen(eq=False)
class JsonGet(PipelineVariable):
    """A value read from a JSON file that a step wrote.

    The file is a property file that a processing step declares (``step_name`` or ``step``, and ``property_file``), or an
    object in S3 (``s3_uri``).

    Args:
        step_name: the processing step that writes the property file.
        property_file: the declared `PropertyFile`, or its name.
        json_path: member names joined by dots, ``[0]`` for list items, ``['key']`` for map entries. It must be a
            literal: the service does not support variables here.
        s3_uri: a `Join` of literals, parameters, execution variables and properties.
        step: the step itself, instead of ``step_name``.

    Raises:
        ValidationError: the source is missing, is given twice, or is one that the service refuses (a `ValueError`).

    Example:
        ```python
        from sagemaker.core.workflow.functions import JsonGet
        from sagemaker.core.workflow.properties import PropertyFile

        report = PropertyFile(name="Report", output_name="evaluation", path="report.json")
        accuracy = JsonGet(step_name="Evaluate", property_file=report, json_path="metrics.accuracy")
        assert accuracy.expr["Std:JsonGet"] == {
            "PropertyFile": {"Get": "Steps.Evaluate.PropertyFiles.Report"},
            "Path": "metrics.accuracy",
        }
        ```
    """

    step_name: str | None = None
    property_file: PropertyFile | str | None = None
    json_path: str | None = None
    s3_uri: Join | None = None
    step: NamedStep | None = None

    def __attrs_post_init__(self) -> None:
        self._check_source()
        if is_pipeline_variable(self.json_path):
            raise ValidationError(
                "json_path must be a literal string: the service does not evaluate variables in it. "
                "Read the values you need with one JsonGet each."
            )

    @property
    def source_step(self) -> NamedStep | str | None:
        """The step that writes the property file, or its name; None if the source is an S3 object."""
        if self.property_file is None:
            return None
        return self.step if self.step is not None else self.step_name

    @property
    def property_file_name(self) -> str | None:
        """The name of the property file; None if the source is an S3 object."""
        return self.property_file.name if isinstance(self.property_file, PropertyFile) else self.property_file

    @property
    def expr(self) -> dict[str, Any]:
        """The expression ``{"Std:JsonGet": {"PropertyFile" | "S3Uri": ..., "Path": ...}}``."""
        if self.s3_uri is not None:
            return {"Std:JsonGet": {"S3Uri": self.s3_uri.expr, "Path": self.json_path}}
        step_name = self.step.name if self.step is not None else self.step_name
        reference = {"Get": f"Steps.{step_name}.PropertyFiles.{self.property_file_name}"}
        return {"Std:JsonGet": {"PropertyFile": reference, "Path": self.json_path}}

    def operands(self) -> Sequence[Any]:
        """Return the S3 location, if the source is an S3 object."""
        return () if self.s3_uri is None else (self.s3_uri,)

    def _check_source(self) -> None:
        if self.s3_uri is not None and self.property_file is not None:
            raise ValidationError(
                "Please specify either a property file or s3 uri as an input, but not both."
            )
        if self.s3_uri is not None:
            _check_s3_uri(self.s3_uri)
        elif self.property_file is None:
            raise ValidationError(
                "Missing s3uri or property file as a required input to JsonGet. "
                "Please specify either a property file or s3 uri as an input, but not both."
            )
        elif not isinstance(self.property_file, PropertyFile | str):
            raise ValidationError(
                "JsonGet.property_file is a PropertyFile that the step declares, or its name, not "
                f"{self.property_file!r}."
            )
        elif self.step is not None and not isinstance(getattr(self.step, "name", None), str):
            raise ValidationError(f"JsonGet.step is the step that writes the file, not {self.step!r}.")
        elif self.step is None and (not isinstance(self.step_name, str) or not self.step_name):
            raise ValidationError(
                f"Please give a valid step name as a string. JsonGet.step_name is {self.step_name!r}."
            )


def _check_s3_uri(s3_uri: object) -> None:
    if not isinstance(s3_uri, Join):
        raise ValidationError(
            f"JsonGet function's s3_uri can only be a sagemaker.workflow.functions.Join object, not {s3_uri!r}. "
            'Write Join(on="/", values=[...]).'
        )
    allowed = (Parameter, ExecutionVariable, Properties)
    for value in s3_uri.values:
        if is_pipeline_variable(value) and not isinstance(value, allowed):
            raise ValidationError(
                "The Join values in JsonGet's s3_uri can only be a primitive object, Parameter, "
                f"ExecutionVariable or Properties, not {value!r}."
            )
