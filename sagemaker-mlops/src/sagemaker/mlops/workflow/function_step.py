"""Functions as steps: ``@step`` turns the calls of a function into steps of a pipeline.

A call of a decorated function does not run it. It returns a `DelayedReturn`, which stands for the value in other
calls, conditions and arguments; the pipeline's steps are the calls that its outputs need.
"""

from __future__ import annotations

import functools
import typing
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NoReturn

from sagemaker.core.exceptions import PipelineVariableError, ValidationError
from sagemaker.core.remote_function.container import data_format
from sagemaker.core.remote_function.function_call import FunctionCall, FunctionResult, write_call
from sagemaker.core.remote_function.function_job import FunctionJob, ResultLocation
from sagemaker.core.remote_function.job_options import JobOptions
from sagemaker.core.remote_function.spark_config import SparkConfig
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.workflow.entities import Join, PipelineVariable, is_pipeline_variable
from sagemaker.core.workflow.functions import JsonGet
from sagemaker.mlops.workflow.retry import RetryPolicy
from sagemaker.mlops.workflow.step_base import (
    AddedDependencies,
    ConfigurableRetryStep,
    StepTypeEnum,
)

__all__ = ["step"]

RESULTS_FILE = "results.json"
RESULT_KEY = "Result"

# Generated names of the steps that are still in use.
_made_names: weakref.WeakValueDictionary[str, _FunctionStep] = weakref.WeakValueDictionary()


class DelayedReturn(FunctionResult):
    """The value that a decorated function will return when the pipeline runs, or an item of it.

    Indexing returns items: ``result["key"][0]``. Read in a condition or in an argument of another kind of step,
    the value comes from JSON that the function's job writes; read by another decorated function, it is the
    returned value.

    Args:
        function_step: the step that the call made.
        reference_path: the keys and indexes of the item.
    """

    __slots__ = ()

    def __init__(self, function_step: _FunctionStep, reference_path: tuple[Any, ...] = ()) -> None:
        super().__init__(function_step, reference_path, function_step.options.result_format)

    @property
    def expr(self) -> dict[str, Any]:
        """``{"Std:JsonGet": {"S3Uri": ..., "Path": "Result['key'][0]"}}``."""
        step = self._function_step
        location = ResultLocation(step.name, "OutputDataConfig.S3OutputPath", step=step)
        path = "".join(f"[{key}]" if isinstance(key, int) else f"['{key}']" for key in self.path)
        source = Join(on="/", values=[location, RESULTS_FILE])
        return JsonGet(s3_uri=source, json_path=f"{RESULT_KEY}{path}").expr

    def __getitem__(self, key: int | str) -> DelayedReturn:
        if is_pipeline_variable(key):
            raise PipelineVariableError(
                f"Step {self._function_step.name!r}: a pipeline variable cannot be an index of a result, because "
                f"the service does not evaluate variables in JSON paths. The variable is {key!r}."
            )
        in_sequence = not self.path and self._function_step.returns_sequence()
        wanted = int if in_sequence else (int, str)
        if isinstance(key, bool) or not isinstance(key, wanted):
            kind = "an integer" if in_sequence else "an integer or a string"
            raise TypeError(
                f"Expected {kind}, got {key}. The result is that of step {self._function_step.name!r}."
            )
        return DelayedReturn(self._function_step, (*self.path, key))

    def __iter__(self) -> Iterator[Any]:
        raise NotImplementedError(
            "DelayedReturn object is not iterable. Its length is known when the pipeline runs; take items by index."
        )

    def __deepcopy__(self, memodict: dict[int, Any] | None = None) -> DelayedReturn:
        return DelayedReturn(self._function_step, self.path)

    def __repr__(self) -> str:
        return f"DelayedReturn({self._function_step.name!r}, {self.path!r})"

    @property
    def _function_step(self) -> _FunctionStep:
        return typing.cast("_FunctionStep", self.step)


class _FunctionStep(AddedDependencies, ConfigurableRetryStep):
    """The step of one call of a decorated function.

    Attributes:
        func: the function.
        call: the call, in the form that the job gets it.
        options: the settings of the job.
    """

    def __init__(
        self,
        name: str | None,
        display_name: str | None,
        description: str | None,
        retry_policies: Sequence[RetryPolicy] | None,
        func: Callable[..., Any],
        call: FunctionCall,
        options: JobOptions,
    ) -> None:
        AddedDependencies.__init__(self)
        self.name = name if name is not None else _unique_name(func, call, self)
        self.step_type = StepTypeEnum.TRAINING
        self.display_name = display_name or f"{func.__module__}.{_name_of(func)}"
        self.description = description or func.__doc__ or _file_of(func)
        self.retry_policies = list(retry_policies or ())
        self.func = func
        self.call = call
        self.options = options

    @property
    def arguments(self) -> Any:
        """The training job, which the compiler resolves in the context of the pipeline."""
        return FunctionJob(self.call, self.options)

    @property
    def properties(self) -> NoReturn:
        """Not available: later steps read the `DelayedReturn` of the call.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(
            "Properties attribute is not supported for _FunctionStep. Use the DelayedReturn that the call gave."
        )

    def returns_sequence(self) -> bool:
        """Return whether the function is annotated to return a list or a tuple."""
        try:
            hints = typing.get_type_hints(self.func)
        except Exception:  # noqa: BLE001 - annotations may be anything, evaluating them runs user code
            return False
        hint = hints.get("return")
        origin = typing.get_origin(hint) or hint
        return isinstance(origin, type) and issubclass(origin, list | tuple)


@static_arguments(besides=("name", "dependencies", "pre_execution_commands", "environment_variables"))
def step(
    _func: Callable[..., Any] | None = None,
    *,
    name: str | None = None,
    display_name: str | None = None,
    description: str | None = None,
    retry_policies: list[RetryPolicy] | None = None,
    dependencies: str | None = None,
    pre_execution_commands: list[str] | None = None,
    pre_execution_script: str | None = None,
    environment_variables: Mapping[str, str | PipelineVariable] | None = None,
    image_uri: str | PipelineVariable | None = None,
    instance_count: int | PipelineVariable = 1,
    instance_type: str | PipelineVariable | None = None,
    job_conda_env: str | PipelineVariable | None = None,
    job_name_prefix: str | None = None,
    keep_alive_period_in_seconds: int | PipelineVariable = 0,
    max_retry_attempts: int | PipelineVariable = 1,
    max_runtime_in_seconds: int | PipelineVariable = 86400,
    role: str | PipelineVariable | None = None,
    security_group_ids: list[str | PipelineVariable] | None = None,
    subnets: list[str | PipelineVariable] | None = None,
    tags: Tags | None = None,
    volume_kms_key: str | PipelineVariable | None = None,
    volume_size: int | PipelineVariable = 30,
    encrypt_inter_container_traffic: bool | PipelineVariable | None = None,
    spark_config: SparkConfig | None = None,
    use_spot_instances: bool | PipelineVariable = False,
    max_wait_time_in_seconds: int | PipelineVariable | None = None,
    result_format: str = "data",
) -> Any:
    """Turn the calls of a function into steps of a pipeline.

    The defaults of options are those of the SDK's configuration (``RemoteFunction``).

    Args:
        _func: the function, where the decorator has no options.
        name: of the step; generated from the function's name by default.
        display_name: shown instead of the name; module and function by default.
        description: the function's docstring by default; without one, the file that defines it.
        retry_policies: the errors to retry after, and how often.
        dependencies: a requirements file or a conda environment file, installed before the function runs.
        pre_execution_commands: commands that run before the function.
        pre_execution_script: a shell script that runs before the function, instead of commands.
        environment_variables: of the job.
        image_uri: the container image; it needs Python, and not this SDK.
        instance_count: number of instances.
        instance_type: required, here or in the configuration.
        job_conda_env: the conda environment of the image that the function runs in.
        job_name_prefix: accepted for compatibility: the service names the jobs of a pipeline.
        keep_alive_period_in_seconds: the time that instances are kept for another job.
        max_retry_attempts: starts of the job after errors of the service, 1 to 30.
        max_runtime_in_seconds: the job is stopped after this time; one day by default.
        role: ARN or name of the role that the job runs as.
        security_group_ids: of the VPC; together with ``subnets``.
        subnets: of the VPC.
        tags: of the job.
        volume_kms_key: encrypts the volume.
        volume_size: in GB.
        encrypt_inter_container_traffic: encrypt the traffic between instances.
        spark_config: runs the function on Spark.
        use_spot_instances: run on spare capacity.
        max_wait_time_in_seconds: limit of waiting for that capacity and running the job.
        result_format: ``data`` (JSON values, arrays, tables), or ``pickle`` for other objects, which readers of the
            result unpickle: whoever can write to the bucket can then run code on the reader's machine.

    Returns:
        The decorated function, or a decorator.

    Raises:
        ValidationError: options contradict each other (a `ValueError`).

    Example:
        ```python
        from sagemaker.mlops.workflow.function_step import step

        @step(name="Add", instance_type="ml.m5.large", image_uri="python:3.11", role="Jobs")
        def add(a, b):
            return a + b

        @step(name="Double", instance_type="ml.m5.large", image_uri="python:3.11", role="Jobs")
        def double(number):
            return 2 * number

        total = double(add(1, 2))
        assert total.step.name == "Double"
        ```
    """
    if name is not None and not isinstance(name, str):
        raise ValidationError(
            f"The name of a step must be text that is known when the pipeline is written, not {name!r}."
        )
    if isinstance(dependencies, str) and dependencies == "auto_capture":
        raise ValidationError(
            "Auto Capture of dependencies is not supported for pipeline steps. Pass a requirements file."
        )
    options = JobOptions(
        dependencies=dependencies,
        pre_execution_commands=pre_execution_commands,
        pre_execution_script=pre_execution_script,
        environment_variables=environment_variables,
        image_uri=image_uri,
        instance_count=instance_count,
        instance_type=instance_type,
        job_conda_env=job_conda_env,
        job_name_prefix=job_name_prefix,
        keep_alive_period_in_seconds=keep_alive_period_in_seconds,
        max_retry_attempts=max_retry_attempts,
        max_runtime_in_seconds=max_runtime_in_seconds,
        role=role,
        security_group_ids=security_group_ids,
        subnets=subnets,
        tags=tags,
        volume_kms_key=volume_kms_key,
        volume_size=volume_size,
        encrypt_inter_container_traffic=encrypt_inter_container_traffic,
        spark_config=spark_config,
        use_spot_instances=use_spot_instances,
        max_wait_time_in_seconds=max_wait_time_in_seconds,
        result_format=result_format,
    )

    def decorate(func: Callable[..., Any]) -> Callable[..., DelayedReturn]:
        if not callable(func):
            raise TypeError(f"unsupported callable: step decorates functions, not {func!r}.")

        @functools.wraps(func)
        def wrapper(*args: Any, **kwargs: Any) -> DelayedReturn:
            call = write_call(func, args, kwargs)
            return DelayedReturn(
                _FunctionStep(name, display_name, description, retry_policies, func, call, options)
            )

        wrapper.__remote_function__ = func  # type: ignore[attr-defined]
        return wrapper

    return decorate if _func is None else decorate(_func)


def _name_of(func: Callable[..., Any]) -> str:
    return getattr(func, "__name__", None) or type(func).__name__


def _file_of(func: Callable[..., Any]) -> str | None:
    code = getattr(func, "__code__", None)
    return code.co_filename if code is not None else None


def _unique_name(func: Callable[..., Any], call: FunctionCall, made_for: _FunctionStep) -> str:
    """Return a name that no step in use has, and that is the same in every run of a program."""
    import hashlib

    sources = [source.step.name for source in call.sources if source.step is not None]
    arguments = data_format.dump([list(call.positional), dict(call.named), sources]).decode()
    place = f"{func.__module__}.{getattr(func, '__qualname__', _name_of(func))}({arguments})"
    base = _name_of(func).replace("<lambda>", "lambda")
    number = 0
    while True:
        text = hashlib.sha256(f"{place}#{number}".encode()).hexdigest()
        name = f"{base}-{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:32]}"
        if _made_names.setdefault(name, made_for) is made_for:
            return name
        number += 1
