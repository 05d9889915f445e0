"""Checks of property files: each one that is read must be written by its step."""

from __future__ import annotations

from typing import Any

from sagemaker.core.exceptions import PropertyFileError
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.mlops.workflow.step_base import Step


def check_property_file(read: JsonGet, reader: Step, producer: Step) -> PropertyFileError | None:
    """Return the error of reading a property file that the step does not write; None where it does.

    Args:
        read: the function that reads.
        reader: the step in whose arguments or conditions it stands.
        producer: the step that should write the file.
    """
    problem = _problem(read.property_file_name, producer)
    if problem is None:
        return None
    return PropertyFileError(
        f"Invalid JsonGet function {read.expr} in step '{reader.name}'. {problem}", step=reader.name
    )


def _problem(file_name: str | None, producer: Step) -> str | None:
    files = producer.declared_property_files()
    if files is None:
        return (
            f"JsonGet function (with property_file) can only be evaluated on processing step outputs, and step "
            f"'{producer.name}' is a {type(producer).__name__}."
        )
    declared = {file.name: file for file in files}
    file = declared.get(file_name or "")
    if file is None:
        known = ", ".join(sorted(declared)) or "none"
        return (
            f"Property file reference '{file_name}' is undefined in step '{producer.name}'. "
            f"It declares: {known}. Add it to property_files of that step."
        )
    outputs = _output_names(producer.arguments)
    if file.output_name in outputs:
        return None
    return (
        f"Processing output name '{file.output_name}' defined in property file '{file.name}' not found in "
        f"processing step '{producer.name}', which has the outputs: {', '.join(outputs) or 'none'}."
    )


def _output_names(arguments: dict[str, Any]) -> list[str]:
    outputs = arguments.get("ProcessingOutputConfig", {}).get("Outputs", [])
    return [output["OutputName"] for output in outputs]
