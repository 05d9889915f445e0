"""The serialized form of a function and its arguments.

Arguments are written as data where possible; all other objects are pickled together. A pipeline variable or the
result of another step is replaced by its value when the job runs: variables are passed as hyperparameters of the
job, results as input channels.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import attrs

from sagemaker.core.exceptions import SerializationError, ValidationError
from sagemaker.core.remote_function import pickling
from sagemaker.core.remote_function.checkpoint_location import CheckpointLocation
from sagemaker.core.remote_function.container import data_format
from sagemaker.core.workflow.entities import NamedStep, PipelineVariable, StepOutput
from sagemaker.core.workflow.execution_variables import ExecutionVariable
from sagemaker.core.workflow.parameters import Parameter
from sagemaker.core.workflow.properties import Properties

FUNCTION_FILE = "function.pkl"
OBJECTS_FILE = "objects.pkl"

_SUPPORTED = (Parameter, ExecutionVariable, Properties)


class FunctionResult(StepOutput):
    """The result of a function that runs as a step, or an item of that result.

    Args:
        step: the step.
        path: the keys and indexes that lead to the item.
        result_format: ``pickle`` when the step's result may contain pickles, else ``data``.
    """

    __slots__ = ("path", "result_format")

    listed: ClassVar[bool] = True

    def __init__(
        self, step: NamedStep, path: tuple[str | int, ...] = (), result_format: str = "data"
    ) -> None:
        super().__init__(step)
        self.path = path
        self.result_format = result_format


@attrs.frozen(eq=False)
class FunctionCall:
    """A serialized call.

    Attributes:
        function: ``{"import": "module:name"}`` or ``{"pickle": file}``.
        positional: the trees of the positional arguments (see `container.data_format`).
        named: the trees of the keyword arguments.
        files: the files that the trees and the function refer to, by name.
        variables: the pipeline variables among the arguments, by hyperparameter name.
        sources: one result for each step whose result is an argument.
        python: the version of Python that the job needs, for instance ``3.11``, when something is pickled; else
            None.
        checkpoints: the S3 URI of the `CheckpointLocation` among the arguments, if there is one.
    """

    function: Mapping[str, str]
    positional: Sequence[Any]
    named: Mapping[str, Any]
    files: Mapping[str, bytes]
    variables: Mapping[str, PipelineVariable]
    sources: Sequence[FunctionResult]
    python: str | None
    checkpoints: str | None


def write_call(
    function: Callable[..., Any], positional: Sequence[Any], named: Mapping[str, Any]
) -> FunctionCall:
    """Serialize a call.

    Raises:
        TypeError: the function does not accept these arguments.
        ValidationError: an argument is a kind of pipeline variable that is not supported (a `ValueError`).
        SerializationError: the function or an argument cannot be pickled.
    """
    check_arguments(function, positional, named)
    writer = _ArgumentWriter()
    trees = [writer.write(value) for value in positional]
    named_trees = {name: writer.write(value) for name, value in named.items()}
    own_module = getattr(function, "__module__", None)
    files = dict(writer.encoder.parts)
    if writer.objects:
        files[OBJECTS_FILE] = pickling.dumps(writer.objects, own_module)
    reference = {"pickle": FUNCTION_FILE}
    name = pickling.importable_name(function)
    if name is None:
        files[FUNCTION_FILE] = pickling.dumps(function, own_module)
    else:
        reference = {"import": name}
    pickled = FUNCTION_FILE in files or OBJECTS_FILE in files
    return FunctionCall(
        function=reference,
        positional=trees,
        named=named_trees,
        files=files,
        variables=writer.variables,
        sources=writer.sources,
        python="{}.{}".format(*sys.version_info[:2]) if pickled else None,
        checkpoints=writer.checkpoints,
    )


def check_arguments(
    function: Callable[..., Any], positional: Sequence[Any], named: Mapping[str, Any]
) -> None:
    """Check that the function accepts the arguments.

    Raises:
        TypeError: it does not; the message is that of Python.
    """
    if not callable(function):
        raise TypeError(f"unsupported callable: {function!r} is not a function.")
    try:
        signature = inspect.signature(function)
    except ValueError:
        return
    try:
        signature.bind(*positional, **named)
    except TypeError as error:
        name = getattr(function, "__name__", type(function).__name__)
        raise TypeError(f"{name}() {_complaint(signature, positional, named) or error}") from None


def _complaint(
    signature: inspect.Signature, positional: Sequence[Any], named: Mapping[str, Any]
) -> str | None:
    parameters = signature.parameters.values()
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    by_position = [parameter.name for parameter in parameters if parameter.kind in kinds]
    unknown = [name for name in named if name not in signature.parameters]
    if unknown and not any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters):
        return f"got an unexpected keyword argument {unknown[0]!r}"
    if len(positional) > len(by_position):
        plural = "" if len(by_position) == 1 else "s"
        return f"takes {len(by_position)} positional argument{plural} but {len(positional)} were given"
    passed = {*by_position[: len(positional)], *named}
    missing = [
        parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty
        and parameter.name not in passed
        and parameter.name in by_position
    ]
    if not missing:
        return None
    names = " and ".join(filter(None, [", ".join(map(repr, missing[:-1])), repr(missing[-1])]))
    return f"missing {len(missing)} required positional argument{'s' if len(missing) > 1 else ''}: {names}"


class _ArgumentWriter:
    """Serializes the arguments of one call."""

    def __init__(self) -> None:
        self.encoder = data_format.Encoder(self._other, prefix="argument")
        self.objects: list[Any] = []
        self.variables: dict[str, PipelineVariable] = {}
        self.sources: list[FunctionResult] = []
        self.checkpoints: str | None = None

    def write(self, value: Any) -> Any:
        """Return the tree of one argument."""
        if isinstance(value, PipelineVariable) and not isinstance(value, FunctionResult):
            return self._variable(value)
        try:
            return self.encoder.encode(value)
        except data_format.NotDataError as error:
            raise SerializationError(
                f"Error when serializing object of type [{type(value).__name__}]: {error}."
            ) from error

    def _variable(self, variable: PipelineVariable) -> dict[str, Any]:
        if not isinstance(variable, _SUPPORTED):
            raise ValidationError(
                f"{type(variable)} is not supported for function arguments. Pass the parameters, execution "
                "variables, properties or step results that it is made of, and compose them in the function. The "
                f"argument is {variable!r}."
            )
        expression: dict[str, str] = variable.expr
        name = expression["Get"]
        self.variables[name] = variable
        kind = variable.parameter_type.value if isinstance(variable, Parameter) else "String"
        return {"$variable": {"name": name, "type": kind}}

    def _other(self, value: Any) -> Any:
        if isinstance(value, FunctionResult):
            return {"$result": {"source": self._source(value), "path": list(value.path)}}
        if isinstance(value, CheckpointLocation):
            return self._checkpoint(value)
        if isinstance(value, PipelineVariable):
            raise SerializationError(pickling.NESTED.format(value))
        self.objects.append(value)
        return {"$object": len(self.objects) - 1}

    def _source(self, result: FunctionResult) -> int:
        for index, known in enumerate(self.sources):
            if known.step is result.step:
                return index
        self.sources.append(result)
        return len(self.sources) - 1

    def _checkpoint(self, location: CheckpointLocation) -> dict[str, Any]:
        if self.checkpoints not in (None, location.s3_uri):
            raise ValidationError(
                "Remote function cannot have more than one argument of type CheckpointLocation: a job has one "
                "folder that is synchronized with S3."
            )
        self.checkpoints = location.s3_uri
        return {"$checkpoints": None}
