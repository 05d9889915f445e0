"""Sessions whose service is the local control plane below one root folder."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sagemaker.core import validation
from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.api.client import LocalSagemakerClient
from sagemaker.core.local.api.s3_client import LocalS3Client
from sagemaker.core.local.jobs.job_log import LocalJobLog
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.service_errors import LOCAL_INSTANCES
from sagemaker.core.requests import PublicationAction
from sagemaker.core.session import PipelineSession, Session

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
    """A session whose jobs are processes of this machine, and whose S3 is a folder.

    State and objects are kept below ``root``, survive the process, and can be used by several at once.
    Neither an AWS account nor a region nor Docker is needed.

    Args:
        boto_session: for services that the control plane does not have; made when one is used.
        default_bucket: ``sagemaker-local`` by default.
        s3_endpoint_url: a real S3 endpoint (MinIO, a test server) instead of the folder, for scripts that
            call S3 themselves.
        disable_local_code: accepted for compatibility; code is always staged.
        sagemaker_config: see `Session`.
        default_bucket_prefix: see `Session`.
        root: the folder; ``SAGEMAKER_LOCAL_ROOT`` or ``./.sagemaker`` by default.
        runtime: what runs containers; processes by default.
        region: shown in ARNs and given to jobs; ``us-west-2`` by default.
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

    @property
    def plane(self) -> LocalPlane:
        """The control plane; its folder is made on first use."""
        with self._lock:
            if self._plane is None:
                self._plane = LocalPlane(
                    self.root, region=self.boto_region_name, account=self.account_id(), runtime=self._runtime
                )
            return self._plane

    def role_arn(self, given: str | None, *, ask_aws: bool = False) -> str:  # noqa: ARG002 - nothing to ask
        """The given role; a role of this name, or a local one, where no ARN is given: nothing assumes it."""
        if given is not None and given.startswith("arn:"):
            return given
        return f"arn:aws:iam::{_ACCOUNT}:role/{given or 'local'}"

    def in_region(self, region: str) -> Self:  # noqa: ARG002 - this machine is in all of them
        """This session."""
        return self

    def job_logs(self, noun: str, name: str) -> LocalJobLog:
        """The log that the job's container writes on this machine."""
        return LocalJobLog(lambda: self.client("sagemaker").job_log_path(f"Create{noun}", name))

    def carry_out(self, action: PublicationAction) -> bool:
        """Refuse: what the action writes to is no part of this machine.

        Raises:
            LocalRuntimeError: always.
        """
        raise LocalRuntimeError(
            f"The local control plane cannot {action.description}, nor invoke it: there are no Lambda functions on "
            "this machine. Run the pipeline at the service, or without the step."
        )

    def _require_valid(self, operation: str, arguments: Mapping[str, Any], service: str) -> None:
        validation.require_valid_request(operation, arguments, service, besides=LOCAL_INSTANCES)

    def _make_client(self, service: str) -> Any:
        if service == "sagemaker":
            return LocalSagemakerClient(self.plane)
        if service == "s3":
            return self._make_s3_client()
        if service == "scheduler":
            raise LocalRuntimeError(
                "The local control plane has no schedules. Start the pipeline by cron, or create it at the service."
            )
        return super()._make_client(service)

    def _make_s3_client(self) -> Any:
        if self.s3_endpoint_url is None:
            return LocalS3Client(self.plane.store)
        return self.boto_session.client(
            "s3", region_name=self.boto_region_name, endpoint_url=self.s3_endpoint_url
        )


class _Deployable(Protocol):
    """The part of a pipeline by which it is brought to a control plane."""

    sagemaker_session: Session

    def create(self, *, description: str | None = None, **members: Any) -> dict[str, Any]:
        """Create it."""
        ...

    def update(self, *, description: str | None = None, **members: Any) -> dict[str, Any]:
        """Update it."""
        ...


class LocalPipelineSession(LocalSession, PipelineSession):
    """A `PipelineSession` whose pipelines run on this machine. Arguments mean what they do for `LocalSession`."""

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
        """Create a pipeline on this machine, whatever session it was made with.

        Args:
            pipeline: the pipeline.
            pipeline_description: of the pipeline.
            **kwargs: further arguments of ``Pipeline.create``.

        Raises:
            botocore.exceptions.ClientError: there is one of this name, or the definition cannot run.
        """
        return self._here(pipeline).create(description=pipeline_description, **kwargs)

    def update_pipeline(
        self, pipeline: _Deployable, pipeline_description: str | None = None, **kwargs: Any
    ) -> dict[str, Any]:
        """Update a pipeline of this machine. Arguments as `create_pipeline`."""
        return self._here(pipeline).update(description=pipeline_description, **kwargs)

    def describe_pipeline(self, PipelineName: str) -> dict[str, Any]:  # noqa: N803 - published
        """A pipeline of this machine, as ``DescribePipeline`` gives it."""
        response: dict[str, Any] = self.sagemaker_client.describe_pipeline(PipelineName=PipelineName)
        return response

    def delete_pipeline(self, PipelineName: str) -> dict[str, Any]:  # noqa: N803 - published
        """Delete a pipeline of this machine, and its executions."""
        response: dict[str, Any] = self.sagemaker_client.delete_pipeline(PipelineName=PipelineName)
        return response

    def start_pipeline_execution(self, PipelineName: str, **kwargs: Any) -> dict[str, Any]:  # noqa: N803 - published
        """Start a pipeline of this machine, as ``StartPipelineExecution`` does.

        Args:
            PipelineName: of the pipeline.
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
