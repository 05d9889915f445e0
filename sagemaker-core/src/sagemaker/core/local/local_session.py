"""Sessions that use the local control plane in place of the service."""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.api.client import LocalSagemakerClient
from sagemaker.core.local.api.s3_client import LocalS3Client
from sagemaker.core.local.jobs.job_log import LocalJobLog
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.service_errors import LOCAL_INSTANCES
from sagemaker.core.requests import PublicationAction
from sagemaker.core.session import PipelineSession, Session
from sagemaker.core.session.clients import Clients

if TYPE_CHECKING:
    import boto3
    from typing_extensions import Self

    from sagemaker.core.local.runtimes import Runtime

ROOT_VARIABLE = "SAGEMAKER_LOCAL_ROOT"

_DEFAULT_ROOT = ".sagemaker"
_DEFAULT_REGION = "us-west-2"
_ACCOUNT = "000000000000"
_DEFAULT_BUCKET = "sagemaker-local"


class LocalSession(Session):
    """A session whose jobs are processes of this machine and whose S3 is a folder.

    State and objects lie below ``root``. They outlive the process, and several processes may use them at once.
    The session needs no AWS account, no region and no Docker.

    Args:
        boto_session: the session for services that the control plane does not have; created on first use.
        default_bucket: by default ``sagemaker-local``.
        s3_endpoint_url: a real S3 endpoint (MinIO, a test server) instead of the folder, for scripts that
            call S3 themselves.
        disable_local_code: accepted for compatibility; code is always staged.
        sagemaker_config: see `Session`.
        default_bucket_prefix: see `Session`.
        root: the folder; by default ``SAGEMAKER_LOCAL_ROOT`` or ``./.sagemaker``.
        runtime: runs the containers; by default as processes.
        region: the region in ARNs and in the environment of jobs; by default ``us-west-2``.

    Example:
        ```python
        from pathlib import Path

        from sagemaker.core.local import LocalSession
        from sagemaker.core.processing import ScriptProcessor

        Path("count.py").write_text("print(len('abc'))")
        session = LocalSession()
        processor = ScriptProcessor(
            image_uri="python", command=["python3"], instance_count=1, instance_type="local", sagemaker_session=session
        )
        processor.run("count.py", job_name="count", logs=False)
        assert session.client("sagemaker").job_log_path("CreateProcessingJob", "count").read_text().strip() == "3"
        ```
    """

    local_mode = True
    longest_poll = 0.1

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        default_bucket: str | None = None,
        s3_endpoint_url: str | None = None,
        disable_local_code: bool = False,
        sagemaker_config: dict[str, Any] | None = None,
        default_bucket_prefix: str | None = None,
        *,
        root: str | os.PathLike[str] | None = None,
        runtime: Runtime | None = None,
        region: str | None = None,
    ) -> None:
        super().__init__(
            boto_session=boto_session,
            default_bucket=default_bucket or _DEFAULT_BUCKET,
            sagemaker_config=sagemaker_config,
            default_bucket_prefix=default_bucket_prefix,
            region=region or _DEFAULT_REGION,
            account=_ACCOUNT,
        )
        self.s3_endpoint_url = s3_endpoint_url
        self.disable_local_code = disable_local_code
        self.root = Path(root or os.environ.get(ROOT_VARIABLE) or _DEFAULT_ROOT).absolute()
        self._runtime = runtime
        self._plane: LocalPlane | None = None
        self._plane_lock = threading.Lock()

    @property
    def plane(self) -> LocalPlane:
        """The control plane; created on first use."""
        with self._plane_lock:
            if self._plane is None:
                self._plane = LocalPlane(
                    self.root, region=self.boto_region_name, account=self.account_id(), runtime=self._runtime
                )
            return self._plane

    def role_arn(self, role: str | None, *, ask_aws: bool = False) -> str:  # noqa: ARG002 - AWS is not asked
        """Return the ARN of a role; a name becomes the ARN of a role that nobody assumes."""
        if role is not None and role.startswith("arn:"):
            return role
        return f"arn:aws:iam::{_ACCOUNT}:role/{role or 'local'}"

    def in_region(self, region: str) -> Self:  # noqa: ARG002 - see below
        """Return this session, since this machine stands for every region."""
        return self

    def job_logs(self, noun: str, name: str) -> LocalJobLog:
        """Return the log of the container of a job on this machine."""
        return LocalJobLog(lambda: self.client("sagemaker").job_log_path(f"Create{noun}", name))

    def carry_out(self, action: PublicationAction) -> bool:
        """Refuse an action that is needed before a pipeline is published.

        Raises:
            LocalRuntimeError: always, since such actions change Lambda functions.
        """
        raise LocalRuntimeError(
            f"The local control plane cannot {action.description}, nor invoke it: this machine has no Lambda "
            "functions. Run the pipeline at the service, or without the step."
        )

    def _make_clients(
        self, boto_session: boto3.Session | None, region: str | None, clients: Mapping[str, Any]
    ) -> Clients:
        makers = {
            "sagemaker": lambda: LocalSagemakerClient(self.plane),
            "s3": self._make_s3_client,
            "scheduler": _refuse_schedules,
        }
        return Clients(boto_session, region, clients, makers=makers, known_values=LOCAL_INSTANCES)

    def _make_s3_client(self) -> Any:
        if self.s3_endpoint_url is None:
            return LocalS3Client(self.plane.store)
        return self.boto_session.client(
            "s3", region_name=self.boto_region_name, endpoint_url=self.s3_endpoint_url
        )


def _refuse_schedules() -> NoReturn:
    raise LocalRuntimeError(
        "The local control plane has no schedules. Start the pipeline by cron, or create it at the service."
    )


class _Deployable(Protocol):
    """The part of a pipeline that creates and updates it."""

    sagemaker_session: Session

    def create(self, *, description: str | None = None, **members: Any) -> dict[str, Any]: ...

    def update(self, *, description: str | None = None, **members: Any) -> dict[str, Any]: ...


class LocalPipelineSession(LocalSession, PipelineSession):
    """A `PipelineSession` whose pipelines run on this machine. Arguments are those of `LocalSession`.

    Example:
        ```python
        from sagemaker.core.local import LocalPipelineSession
        from sagemaker.core.workflow import ConditionGreaterThan, ParameterInteger
        from sagemaker.mlops.workflow import ConditionStep, Pipeline

        rows = ParameterInteger("Rows", default_value=10)
        check = ConditionStep("EnoughRows", conditions=[ConditionGreaterThan(rows, 5)])
        pipeline = Pipeline("rows", parameters=[rows], steps=[check], sagemaker_session=LocalPipelineSession())
        pipeline.upsert(role_arn="local")
        execution = pipeline.start(parameters={"Rows": 7})
        execution.wait()
        assert execution.describe()["PipelineExecutionStatus"] == "Succeeded"
        ```
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        default_bucket: str | None = None,
        s3_endpoint_url: str | None = None,
        disable_local_code: bool = False,
        default_bucket_prefix: str | None = None,
        *,
        sagemaker_config: dict[str, Any] | None = None,
        root: str | os.PathLike[str] | None = None,
        runtime: Runtime | None = None,
        region: str | None = None,
    ) -> None:
        super().__init__(
            boto_session=boto_session,
            default_bucket=default_bucket,
            s3_endpoint_url=s3_endpoint_url,
            disable_local_code=disable_local_code,
            sagemaker_config=sagemaker_config,
            default_bucket_prefix=default_bucket_prefix,
            root=root,
            runtime=runtime,
            region=region,
        )

    submit = PipelineSession.submit

    def create_pipeline(
        self, pipeline: _Deployable, pipeline_description: str | None = None, **kwargs: Any
    ) -> dict[str, Any]:
        """Create a pipeline on this machine, whichever session the pipeline has.

        Args:
            pipeline: the pipeline.
            pipeline_description: the description of the pipeline.
            **kwargs: further arguments of ``Pipeline.create``.

        Raises:
            botocore.exceptions.ClientError: the name is in use, or the definition is not valid.
        """
        return self._here(pipeline).create(description=pipeline_description, **kwargs)

    def update_pipeline(
        self, pipeline: _Deployable, pipeline_description: str | None = None, **kwargs: Any
    ) -> dict[str, Any]:
        """Update a pipeline of this machine. Arguments are those of `create_pipeline`."""
        return self._here(pipeline).update(description=pipeline_description, **kwargs)

    def describe_pipeline(self, PipelineName: str) -> dict[str, Any]:  # noqa: N803 - published
        """Return the ``DescribePipeline`` response of a pipeline of this machine."""
        response: dict[str, Any] = self.sagemaker_client.describe_pipeline(PipelineName=PipelineName)
        return response

    def delete_pipeline(self, PipelineName: str) -> dict[str, Any]:  # noqa: N803 - published
        """Delete a pipeline of this machine with its executions."""
        response: dict[str, Any] = self.sagemaker_client.delete_pipeline(PipelineName=PipelineName)
        return response

    def start_pipeline_execution(self, PipelineName: str, **kwargs: Any) -> dict[str, Any]:  # noqa: N803 - published
        """Start a pipeline of this machine, as ``StartPipelineExecution`` does.

        Args:
            PipelineName: the name of the pipeline.
            **kwargs: further members of the request.
        """
        response: dict[str, Any] = self.sagemaker_client.start_pipeline_execution(
            PipelineName=PipelineName, **kwargs
        )
        return response

    def _here(self, pipeline: _Deployable) -> _Deployable:
        here = copy.copy(pipeline)
        here.sagemaker_session = self
        return here
