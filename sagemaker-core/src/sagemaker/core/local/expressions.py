"""The values of a definition's run-time expressions in one execution.

An expression is an object with the single key ``Get``, ``Std:Join`` or ``Std:JsonGet``; everything else in
a document is a literal. The outputs of a step are the Describe response of what it has created, as JSON values.

Grammar: "Pipeline definition" of the SageMaker Pipelines developer guide, version 2020-12-01.
"""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from sagemaker.core.exceptions import LocalRuntimeError, SageMakerError, nearest_names
from sagemaker.core.local.json_document import read_json, value_problem
from sagemaker.core.local.state.clock import timestamp

_STEP_PATH = re.compile(r"(?P<step>[A-Za-z0-9_-]+)(?P<path>.*)", re.DOTALL)
_SEGMENT = re.compile(r"""(?:\A|\.)([^.\[\]'"]+)|\[([0-9]{1,9})\]|\['(.*?)'\]|\["(.*?)"\]""", re.DOTALL)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
# Python does not read longer numbers.
_MAX_DIGITS = 4300
# The longest part of a value in a message.
_SHOWN = 200

# The members that name the entries of a list, for paths such as Outputs['train'].
_ENTRY_NAMES = ("OutputName", "InputName", "ChannelName", "MetricName", "Name")

_ORDERINGS: Mapping[str, Callable[[Any, Any], bool]] = {
    "GreaterThan": operator.gt,
    "GreaterThanOrEqualTo": operator.ge,
    "LessThan": operator.lt,
    "LessThanOrEqualTo": operator.le,
}


class ExpressionError(LocalRuntimeError):
    """An expression has no value in the execution; the step that needs it fails.

    Attributes:
        expression: the expression, ``Steps.Train.ModelArtifacts`` for instance.
        reason: the reason.
    """

    def __init__(self, expression: str, reason: str) -> None:
        super().__init__(f"{expression}{' ' if reason[0].islower() else ': '}{reason}")
        self.expression = expression
        self.reason = reason


def parse_path(path: str) -> list[str | int] | None:
    """Return the members, indexes and keys of a path such as ``a.b[0]['c']``; None for an invalid path."""
    segments: list[str | int] = []
    position = 0
    while position < len(path):
        match = _SEGMENT.match(path, position)
        if match is None:
            return None
        segments.append(int(match[2]) if match[2] else next(filter(None, match.group(1, 3, 4)), ""))
        position = match.end()
    return segments or None


def walk(value: Any, segments: Sequence[str | int]) -> Any:
    """Return the value at a path. In a list, a name finds the entry with this name.

    Raises:
        LookupError: a segment does not exist; the arguments are the segment and the value that lacks it.
    """
    for segment in segments:
        value = _member(value, segment)
    return value


def _member(value: Any, segment: str | int) -> Any:
    if isinstance(value, Mapping) and str(segment) in value:
        return value[str(segment)]
    if isinstance(value, list):
        if isinstance(segment, str):
            for entry in value:
                if isinstance(entry, Mapping) and segment in (entry.get(name) for name in _ENTRY_NAMES):
                    return entry
        elif segment < len(value):
            return value[segment]
    raise LookupError(segment, value)


def render(value: Any) -> str:
    """Return the text of a scalar, as a join has it.

    Raises:
        ValueError: the value is a structure, a list or null.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    if isinstance(value, str | int):
        return str(value)
    raise ValueError(f"is {_kind(value)}, which has no text.")


@attrs.frozen
class Evaluator:
    """Evaluates the expressions of one execution.

    Attributes:
        parameters: the typed values of the parameters, by name.
        variables: the execution variables by name, without ``CurrentDateTime``.
        steps: the document's steps by name, for their property files.
        outputs: the outputs of the steps that have ended, by step name; steps may be added.
        read_object: returns the content of an object by its S3 URI.
        experiment: ``ExperimentName`` and ``TrialName``.
    """

    parameters: Mapping[str, Any]
    variables: Mapping[str, str]
    steps: Mapping[str, Mapping[str, Any]]
    outputs: Mapping[str, Any]
    read_object: Callable[[str], bytes]
    experiment: Mapping[str, str] = attrs.field(factory=dict)

    def with_variables(self, **variables: str) -> Evaluator:
        """Return an evaluator with further execution variables, such as the name of the step's job."""
        return attrs.evolve(self, variables={**self.variables, **variables})

    def evaluate(self, node: Any) -> Any:
        """Return a tree with every expression in it replaced by its value.

        Raises:
            ExpressionError: one of them has no value.
        """
        if isinstance(node, Mapping):
            function = self._expression(node)
            return function() if function else {key: self.evaluate(item) for key, item in node.items()}
        if isinstance(node, list | tuple):
            return [self.evaluate(item) for item in node]
        return node

    def holds(self, condition: Mapping[str, Any]) -> bool:
        """Return whether a condition is true.

        Raises:
            ExpressionError: an operand has no value, or the operands cannot be compared.
        """
        kind = _operand(condition, "Type")
        if kind == "Not":
            return not self.holds(_operand(condition, "Condition"))
        if kind == "Or":
            return any(self.holds(alternative) for alternative in _list(kind, condition, "Conditions"))
        if kind == "In":
            query = self.evaluate(_operand(condition, "QueryValue"))
            return any(_same(query, value) for value in self._values(condition))
        left = self.evaluate(_operand(condition, "LeftValue"))
        right = self.evaluate(_operand(condition, "RightValue"))
        return _compare(kind, left, right)

    def _values(self, condition: Any) -> list[Any]:
        values = self.evaluate(_operand(condition, "Values"))
        return _list("In", {"Values": values}, "Values")

    def _expression(self, node: Mapping[str, Any]) -> Callable[[], Any] | None:
        if len(node) != 1:
            return None
        ((key, operand),) = node.items()
        if key == "Get" and isinstance(operand, str):
            return lambda: self._get(operand)
        if key == "Std:Join":
            return lambda: self._join(operand)
        if key == "Std:JsonGet":
            return lambda: self._json_get(operand)
        return None

    def _get(self, path: str) -> Any:
        root, _, rest = path.partition(".")
        if root == "Steps":
            return self._property(path, rest)
        if path == "Execution.CurrentDateTime":
            return timestamp()
        tables = {
            "Parameters": self.parameters,
            "Execution": self.variables,
            "PipelineExperimentConfig": self.experiment,
        }
        table = tables.get(root)
        if table is None:
            raise ExpressionError(path, f"is undefined. References start with Steps or {', '.join(tables)}.")
        if rest not in table:
            raise ExpressionError(path, f"is undefined.{_hint(rest, table)}")
        return table[rest]

    def _property(self, path: str, rest: str) -> Any:
        match = _STEP_PATH.fullmatch(rest)
        step = match["step"] if match else ""
        if match is None or step not in self.outputs:
            raise ExpressionError(path, f"is undefined. Step {step!r} has no outputs in this execution.")
        segments = parse_path(match["path"])
        if segments is None:
            raise ExpressionError(path, "is undefined. Name a property as .Member, [0] or ['key'].")
        if segments[0] == "PropertyFiles":
            raise ExpressionError(path, "is undefined. A property file is read with Std:JsonGet only.")
        try:
            return walk(self.outputs[step], segments)
        except LookupError as error:
            member, place = error.args
            raise ExpressionError(
                path,
                f"is undefined. The output of step {step!r} has no {member!r} there.{_hint(member, place)}",
            ) from None

    def _join(self, operand: Any) -> str:
        values = operand.get("Values") if isinstance(operand, Mapping) else None
        if not isinstance(values, list | tuple):
            raise ExpressionError("Std:Join", "needs the list Values.")
        return str(operand.get("On") or "").join(map(self._text, values))

    def _text(self, node: Any) -> str:
        value = self.evaluate(node)
        try:
            return render(value)
        except ValueError as error:
            raise ExpressionError(f"Std:Join: {json.dumps(node)}", str(error)) from None

    def _json_get(self, operand: Any) -> Any:
        if not isinstance(operand, Mapping) or ("PropertyFile" in operand) == ("S3Uri" in operand):
            raise ExpressionError("Std:JsonGet", "needs one of PropertyFile and S3Uri.")
        path = operand.get("Path")
        segments = parse_path(path) if isinstance(path, str) else None
        if segments is None:
            raise ExpressionError("Std:JsonGet", f"Invalid json path {path!r}. Write a.b[0]['c'], without $.")
        location, name = self._json_location(operand)
        try:
            value = walk(self._load(location, name), segments)
        except LookupError as error:
            member, place = error.args
            raise ExpressionError(
                "Std:JsonGet",
                f"Invalid json path '{path}': {name} has no {member!r} there.{_hint(member, place)}",
            ) from None
        problem = value_problem(value)
        if problem:
            raise ExpressionError(
                "Std:JsonGet", f"The value of '{path}' in {name} cannot be used: {problem}."
            )
        return value

    def _json_location(self, operand: Mapping[str, Any]) -> tuple[str, str]:
        if "S3Uri" in operand:
            location = self._text(operand["S3Uri"])
            return location, location
        reference = operand["PropertyFile"]
        path = reference.get("Get") if isinstance(reference, Mapping) else None
        match = re.fullmatch(r"Steps\.([A-Za-z0-9_-]+)\.PropertyFiles\.(.+)", str(path))
        declared = self._declared_files(match[1]) if match else {}
        if match is None or match[2] not in declared:
            raise ExpressionError(
                f"Std:JsonGet of {path or reference}", "is undefined. No step declares this property file."
            )
        output, file_path = declared[match[2]]
        return (
            f"{self._output_location(match[1], output).rstrip('/')}/{file_path}",
            f"property file {match[2]!r}",
        )

    def _declared_files(self, step: str) -> dict[str, tuple[str, str]]:
        declarations = self.steps.get(step, {}).get("PropertyFiles") or ()
        return {entry["PropertyFileName"]: (entry["OutputName"], entry["FilePath"]) for entry in declarations}

    def _output_location(self, step: str, output: str) -> str:
        segments = ("ProcessingOutputConfig", "Outputs", output, "S3Output", "S3Uri")
        try:
            return str(walk(self.outputs[step], segments))
        except LookupError:
            raise ExpressionError(
                "Std:JsonGet", f"Step {step!r} does not yet contain processing outputs of this name."
            ) from None

    def _load(self, location: str, name: str) -> Any:
        try:
            content = self.read_object(location)
        except (OSError, SageMakerError) as error:
            raise ExpressionError(
                "Std:JsonGet", f"Received an error while reading file {location} ({name}): {error}"
            ) from error
        try:
            return read_json(content)
        except ValueError as error:
            raise ExpressionError(
                "Std:JsonGet", f"The contents of {name} at {location} are not in valid JSON format. {error}"
            ) from None


def _operand(condition: Any, member: str) -> Any:
    if not isinstance(condition, Mapping) or member not in condition:
        raise ExpressionError(f"Condition {json.dumps(condition)}", f"needs the member {member}.")
    return condition[member]


def _list(kind: str, condition: Any, member: str) -> list[Any]:
    values = _operand(condition, member)
    if not isinstance(values, list):
        raise ExpressionError(f"Condition {kind}", f"needs the list {member}, not {_shown(values)}.")
    return values


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text[:_SHOWN]}..." if len(text) > _SHOWN else text


def _compare(kind: str, left: Any, right: Any) -> bool:
    pair = _comparable(left, right)
    ordering = _ORDERINGS.get(kind)
    if pair is None or (ordering and isinstance(pair[0], bool)):
        raise ExpressionError(
            f"Condition {kind}",
            f"cannot compare {_shown(left)} ({_kind(left)}) with {_shown(right)} ({_kind(right)}).",
        )
    if ordering:
        return ordering(*pair)
    if kind != "Equals":
        raise ExpressionError(f"Condition {kind}", f"is unknown.{_hint(kind, [*_ORDERINGS, 'Equals'])}")
    return bool(pair[0] == pair[1])


def _same(left: Any, right: Any) -> bool:
    pair = _comparable(left, right)
    return pair is not None and pair[0] == pair[1]


def _comparable(left: Any, right: Any) -> tuple[Any, Any] | None:
    """Return both values as booleans, as texts or as numbers; None if they have no type in common."""
    pair: tuple[Any, Any]
    if isinstance(left, bool) or isinstance(right, bool):
        pair = _as_boolean(left), _as_boolean(right)
    elif isinstance(left, str) and isinstance(right, str):
        return left, right
    else:
        pair = _as_number(left), _as_number(right)
    return None if None in pair else pair


def _as_boolean(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def _as_number(value: Any) -> int | float | None:
    if isinstance(value, str):
        text = value.strip()
        if len(text) > _MAX_DIGITS or not _NUMBER.fullmatch(text):
            return None
        value = int(text) if text.lstrip("+-").isdigit() else float(text)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, int | float) else None


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    names = ((bool, "a boolean"), (int | float, "a number"), (str, "a text"), (list, "a list"))
    return next((name for kind, name in names if isinstance(value, kind)), "a structure")


def _hint(name: Any, known: Any) -> str:
    if isinstance(known, list):
        names = [entry.get(key) for entry in known if isinstance(entry, Mapping) for key in _ENTRY_NAMES]
        known = [text for text in names if isinstance(text, str)] or [
            text for text in known if isinstance(text, str)
        ]
    elif not isinstance(known, Mapping):
        return ""
    near = nearest_names(name, known)
    if near:
        return f" Did you mean {' or '.join(near)}?"
    return f" Available: {', '.join(sorted(known)[:20])}." if known else ""
