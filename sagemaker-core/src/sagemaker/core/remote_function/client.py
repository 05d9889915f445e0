"""The client of remote functions: `remote` runs one call and waits, `RemoteExecutor` runs many in parallel."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent import futures
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sagemaker.core import resources
from sagemaker.core.exceptions import ConfigurationError, UnexpectedStatusException, ValidationError
from sagemaker.core.remote_function import results
from sagemaker.core.remote_function.custom_file_filter import CustomFileFilter, FileFilter
from sagemaker.core.remote_function.function_call import write_call
from sagemaker.core.remote_function.function_job import FunctionJob
from sagemaker.core.remote_function.job_options import JobOptions
from sagemaker.core.remote_function.spark_config import SparkConfig
from sagemaker.core.requests import JobName, Request, RequestContext, Resolver
from sagemaker.core.requests.names import MAX_NAME_LENGTH, fit_name, name_from_base
from sagemaker.core.requests.pages import listed
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from sagemaker.core.resources import TrainingJob

__all__ = [
    "CustomFileFilter",
    "Future",
    "RemoteExecutor",
    "SparkConfig",
    "get_future",
    "list_futures",
    "remote",
]

_CREATE = "CreateTrainingJob"


@static_arguments(besides=("pre_execution_commands",))
def remote(
    _func: Callable[..., Any] | None = None,
    *,
    dependencies: str | None = None,
    pre_execution_commands: list[str] | None = None,
    pre_execution_script: str | None = None,
    environment_variables: Mapping[str, str] | None = None,
    image_uri: str | None = None,
    include_local_workdir: bool | None = None,
    custom_file_filter: FileFilter | None = None,
    instance_count: int = 1,
    instance_type: str | None = None,
    job_conda_env: str | None = None,
    job_name_prefix: str | None = None,
    keep_alive_period_in_seconds: int = 0,
    max_retry_attempts: int = 1,
    max_runtime_in_seconds: int = 86400,
    role: str | None = None,
    s3_kms_key: str | None = None,
    s3_root_uri: str | None = None,
    sagemaker_session: Session | None = None,
    security_group_ids: list[str] | None = None,
    subnets: list[str] | None = None,
    tags: list[tuple[str, str]] | None = None,
    volume_kms_key: str | None = None,
    volume_size: int = 30,
    encrypt_inter_container_traffic: bool | None = None,
    spark_config: SparkConfig | None = None,
    use_spot_instances: bool = False,
    max_wait_time_in_seconds: int | None = None,
    disable_output_compression: bool = False,
    use_torchrun: bool = False,
    use_mpirun: bool = False,
    nproc_per_node: int | None = None,
    result_format: str = "data",
) -> Any:
    """Run each call of a function as a training job, and return the function's result.

    Options that are None are taken from the SDK's configuration (``RemoteFunction``).

    Args:
        _func: the function, when the decorator is used without options.
        dependencies: a requirements file, a conda environment file, or ``auto_capture`` for the packages that are
            installed here. They are installed in the job before the function runs.
        pre_execution_commands: commands that run before the dependencies are installed.
        pre_execution_script: a shell script that runs before the dependencies are installed; excludes
            ``pre_execution_commands``.
        environment_variables: the environment variables of the job.
        image_uri: the container image; it must contain Python, but does not need this SDK.
        include_local_workdir: ship files of the working directory, and run the function in their folder.
        custom_file_filter: the selection of these files; Python files by default.
        instance_count: the number of instances.
        instance_type: the instance type; required here or in the configuration.
        job_conda_env: the conda environment of the image that the function runs in.
        job_name_prefix: the first part of the job's name; the function's name by default.
        keep_alive_period_in_seconds: the time for which instances are kept for another job.
        max_retry_attempts: the number of times that the job is retried after an internal error of the service, 1 to
            30.
        max_runtime_in_seconds: the time after which the job is stopped; one day by default.
        role: the ARN or name of the role that the job runs as; the caller's role by default.
        s3_kms_key: the key that encrypts the job's output.
        s3_root_uri: the S3 prefix of code and results; by default below the session's bucket and prefix.
        sagemaker_session: the session that runs the job. A `LocalSession` runs it as a process on this machine.
        security_group_ids: the security groups of the VPC; requires ``subnets``.
        subnets: the subnets of the VPC; requires ``security_group_ids``.
        tags: the tags of the job, as pairs of key and value.
        volume_kms_key: the key that encrypts the volumes.
        volume_size: the size of each volume in GB.
        encrypt_inter_container_traffic: encrypt the traffic between instances.
        spark_config: the settings of a function that runs on Spark.
        use_spot_instances: use spot instances.
        max_wait_time_in_seconds: the maximum time for waiting for spot instances and running the job.
        disable_output_compression: do not compress the job's model and output.
        use_torchrun: start the function with torchrun.
        use_mpirun: start the function with mpirun.
        nproc_per_node: the number of processes per instance with torchrun or mpirun.
        result_format: ``data`` for results of JSON values, arrays and tables, or ``pickle``, which also allows
            other objects. Results are then unpickled here, so that everybody who can write to the bucket can run
            code here.

    Returns:
        The decorated function, or a decorator. A call raises the function's exception: a builtin exception as
        itself, any other as `RemoteFunctionFailedError`.

    Raises:
        ValidationError: options contradict each other (a `ValueError`).

    Example:
        ```python
        from sagemaker.core.remote_function import remote

        @remote(instance_type="ml.m5.large", dependencies="auto_capture")
        def add(a, b):
            return a + b

        # add(1, b=2) runs a training job and returns 3. The function itself can still be called here:
        assert add.__wrapped__(1, b=2) == 3
        ```
    """
    arguments = {
        name: value for name, value in locals().items() if name not in ("_func", "sagemaker_session")
    }
    options = JobOptions(**arguments)

    def decorate(func: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(func)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            job = start_job(func, args, kwargs, options, sagemaker_session or Session())
            return job_result(job, logs=True)

        wrapper.__remote_function__ = func  # type: ignore[attr-defined]
        return wrapper

    return decorate if _func is None else decorate(_func)


class RemoteExecutor:
    """Runs calls of functions as training jobs, with a limit on the jobs that run in parallel.

    An executor is a context manager; at the end of the block it waits for all calls. Arguments not listed here are
    those of `remote`.

    Args:
        max_parallel_jobs: the maximum number of jobs that run at the same time.

    Raises:
        ValidationError: options contradict each other (a `ValueError`).

    Example:
        ```python
        from sagemaker.core.remote_function import RemoteExecutor

        def squares(numbers):
            with RemoteExecutor(instance_type="ml.m5.large", max_parallel_jobs=4) as executor:
                futures = [executor.submit(pow, number, 2) for number in numbers]  # one job for each number
                return [future.result() for future in futures]

        assert squares([]) == []
        ```
    """

    @static_arguments(besides=("pre_execution_commands",))
    def __init__(
        self,
        *,
        dependencies: str | None = None,
        pre_execution_commands: list[str] | None = None,
        pre_execution_script: str | None = None,
        environment_variables: Mapping[str, str] | None = None,
        image_uri: str | None = None,
        include_local_workdir: bool | None = None,
        custom_file_filter: FileFilter | None = None,
        instance_count: int = 1,
        instance_type: str | None = None,
        job_conda_env: str | None = None,
        job_name_prefix: str | None = None,
        keep_alive_period_in_seconds: int = 0,
        max_parallel_jobs: int = 1,
        max_retry_attempts: int = 1,
        max_runtime_in_seconds: int = 86400,
        role: str | None = None,
        s3_kms_key: str | None = None,
        s3_root_uri: str | None = None,
        sagemaker_session: Session | None = None,
        security_group_ids: list[str] | None = None,
        subnets: list[str] | None = None,
        tags: list[tuple[str, str]] | None = None,
        volume_kms_key: str | None = None,
        volume_size: int = 30,
        encrypt_inter_container_traffic: bool | None = None,
        spark_config: SparkConfig | None = None,
        use_spot_instances: bool = False,
        max_wait_time_in_seconds: int | None = None,
        disable_output_compression: bool = False,
        use_torchrun: bool = False,
        use_mpirun: bool = False,
        nproc_per_node: int | None = None,
        result_format: str = "data",
    ) -> None:
        arguments = dict(locals())
        for name in ("self", "max_parallel_jobs", "sagemaker_session"):
            arguments.pop(name)
        if max_parallel_jobs <= 0:
            raise ValidationError(f"max_parallel_jobs must be greater than 0, not {max_parallel_jobs}.")
        self.max_parallel_jobs = max_parallel_jobs
        self.job_settings = JobOptions(**arguments)
        self._session = sagemaker_session or Session()
        self._pool = futures.ThreadPoolExecutor(max_parallel_jobs, thread_name_prefix="remote-function")
        self._is_open = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        self.shutdown()

    def submit(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> Future:
        """Start the job of one call as soon as fewer than ``max_parallel_jobs`` jobs run.

        Raises:
            RuntimeError: the executor has been shut down.
            TypeError: the function does not accept these arguments.
            SerializationError: the function or an argument cannot be pickled.
        """
        if not self._is_open:
            raise RuntimeError("Cannot schedule new remote function executions after shutdown")
        func = getattr(func, "__remote_function__", func)
        options = self.job_settings
        # Serialize the arguments now, so that later changes of mutable arguments do not affect the call.
        call = write_call(func, args, kwargs)
        future = Future()
        future.run_in(self._pool, lambda: _start(call, _base_name(func, options), options, self._session))
        return future

    def map(self, func: Callable[..., Any], *iterables: Any) -> list[Any]:
        """Call the function with one item of each iterable at a time, and return the results in order.

        Raises:
            ValidationError: the iterables have different lengths (a `ValueError`).
        """
        columns = [list(iterable) for iterable in iterables]
        if len({len(column) for column in columns}) > 1:
            raise ValidationError(
                "The iterables of map() have different lengths; each call needs one item of each."
            )
        submitted = [self.submit(func, *items) for items in zip(*columns, strict=True)]
        return [future.result() for future in submitted]

    def shutdown(self) -> None:
        """Accept no more calls, and wait until the submitted calls have ended."""
        self._is_open = False
        self._pool.shutdown(wait=True)


class Future:
    """A submitted call and its job."""

    def __init__(self) -> None:
        self._job: TrainingJob | None = None
        self._task: futures.Future[Any] | None = None
        self._lock = threading.Lock()
        self._stopped = False

    @staticmethod
    def from_describe_response(
        describe_training_job_response: Mapping[str, Any], sagemaker_session: Session
    ) -> Future:
        """Return the future of an existing job.

        Raises:
            ConfigurationError: the job does not run a remote function (a `ValueError`).
        """
        results.require_function_job(describe_training_job_response)
        future = Future()
        future._job = resources.TrainingJob.from_description(
            sagemaker_session, describe_training_job_response
        )
        return future

    def run_in(self, pool: futures.Executor, start: Callable[[], TrainingJob]) -> None:
        """Start the job in a pool of threads, and wait there until it has ended."""

        def run() -> Any:
            with self._lock:
                if self._stopped:
                    raise futures.CancelledError
                self._job = start()
            return job_result(self._job)

        self._task = pool.submit(run)

    def result(self, timeout: float | None = None) -> Any:
        """Wait until the job has ended, and return the function's result.

        Args:
            timeout: the maximum time to wait, in seconds.

        Raises:
            TimeoutError: the job has not ended within the timeout.
            Exception: the exception of the function; see `remote`.
        """
        if self._task is None:
            return job_result(self._known_job(), timeout=timeout)
        try:
            return self._task.result(timeout)
        except futures.TimeoutError as error:
            if self._task.done():
                raise
            raise TimeoutError(f"The job has not ended within {timeout} seconds.") from error

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the job has ended; neither a failure of the job nor the timeout raises an error.

        Args:
            timeout: the maximum time to wait, in seconds.
        """
        if self._task is not None:
            futures.wait([self._task], timeout)
            return
        try:
            self._known_job().wait(timeout=timeout)
        except (UnexpectedStatusException, TimeoutError):
            return

    def cancel(self) -> bool:
        """Cancel the call or stop its job, and return whether that was possible."""
        if self._task is not None and self._task.cancel():
            return True
        if self.done():
            return False
        with self._lock:
            self._stopped = True
            if self._job is not None:
                self._job.stop()
        return True

    def running(self) -> bool:
        """Return whether the job is running."""
        return self._job is not None and self._status() in {"InProgress", "Stopping"}

    def cancelled(self) -> bool:
        """Return whether the call was cancelled or its job was stopped."""
        if self._task is not None and (self._task.cancelled() or (self._stopped and self._job is None)):
            return True
        return self._job is not None and self._status() in {"Stopping", "Stopped"}

    def done(self) -> bool:
        """Return whether the call has ended: completed, failed or stopped."""
        if self._task is not None:
            return self._task.done()
        return self._status() in {"Completed", "Failed", "Stopped"}

    def _known_job(self) -> TrainingJob:
        if self._job is None:
            raise ConfigurationError("The future has no job: make it with an executor or with get_future().")
        return self._job

    def _status(self) -> str:
        return self._known_job().refresh().training_job_status or ""


def get_future(job_name: str, sagemaker_session: Session | None = None) -> Future:
    """Return the future of a job.

    Raises:
        ConfigurationError: the job does not run a remote function (a `ValueError`).
    """
    session = sagemaker_session or Session()
    job = resources.TrainingJob.get(job_name, session=session)
    return Future.from_describe_response(job.to_request(), session)


def list_futures(job_name_prefix: str, sagemaker_session: Session | None = None) -> Iterator[Future]:
    """Yield the futures of all remote functions' jobs whose names have this prefix."""
    session = sagemaker_session or Session()
    call = session.sagemaker_client.list_training_jobs
    for summary in listed(call, "TrainingJobSummaries", NameContains=job_name_prefix):
        if summary["TrainingJobName"].startswith(job_name_prefix):
            yield get_future(summary["TrainingJobName"], session)


def start_job(
    func: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
    options: JobOptions,
    session: Session,
) -> TrainingJob:
    """Start the job of one call.

    Raises:
        TypeError: the function does not accept these arguments.
        SerializationError: the function or an argument cannot be pickled.
        ConfigurationError: an option is missing (a `ValueError`).
    """
    return _start(write_call(func, args, kwargs), _base_name(func, options), options, session)


def job_result(job: TrainingJob, *, logs: bool = False, timeout: float | None = None) -> Any:
    """Wait until a job has ended, and return the result of its function.

    Raises:
        TimeoutError: the job has not ended within the timeout.
        Exception: the exception of the function.
    """
    client = job.session.s3_client
    with suppress(UnexpectedStatusException):
        job.wait(logs=logs, timeout=timeout)
    description = job.to_request()
    if description["TrainingJobStatus"] != "Completed":
        raise results.function_exception(description, client)
    return results.function_result(description, client)


def _start(call: Any, base: str, options: JobOptions, session: Session) -> TrainingJob:
    # Jobs of an executor may start within the same millisecond, so the timestamp alone is not unique.
    name = f"{name_from_base(base, MAX_NAME_LENGTH - 5)}-{os.urandom(2).hex()}"
    context = RequestContext(session, scope=base, job_name=name, ask_aws=True)
    arguments = FunctionJob(call, options).resolve(context, Resolver())
    job_name = JobName("TrainingJobName", base, chosen=name, kept=False)
    request = Request(_CREATE, arguments, job_name, "remote", created_resource("TrainingJob"))
    job = session.submit(request)
    if not isinstance(job, resources.TrainingJob):
        raise ConfigurationError(
            "Remote functions run immediately and return their results, which a session of a pipeline does not support. "
            "Decorate functions of pipelines with @step of sagemaker.mlops.workflow.function_step."
        )
    return job


def _base_name(func: Callable[..., Any], options: JobOptions) -> str:
    name = options.job_name_prefix or str(getattr(func, "__name__", type(func).__name__))
    return fit_name(name) or "remote-function"
