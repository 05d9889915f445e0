"""The session: which AWS account, region and bucket are meant, and what submitting a request does.

Nothing is asked of AWS before it is needed: clients are made on first use, and explicit values need no
client at all. `Session` sends requests to the service; `PipelineSession` hands them back as step arguments.
No other code asks which kind of session it has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from sagemaker.core import transfer
from sagemaker.core.exceptions import (
    ConfigurationError,
    MissingBucketError,
    MissingRoleError,
    ValidationError,
)
from sagemaker.core.jobs import Job
from sagemaker.core.names import fit_name
from sagemaker.core.publishing import publish
from sagemaker.core.regions import aws_partition
from sagemaker.core.requests import JobName, Request, RequestContext, Resolver, StepArguments
from sagemaker.core.session_hosting import Hosting, is_present
from sagemaker.core.session_settings import SessionSettings

if TYPE_CHECKING:
    import boto3

    from sagemaker.core.workflow.entities import PipelineVariable


class Session(Hosting):
    """Access to SageMaker and to the S3 bucket that jobs are staged in.

    Args:
        boto_session: signs every call of this session; one from the environment is made when needed.
        sagemaker_client: used as it is; likewise the runtime, feature store and metrics clients.
        default_bucket: where local content and outputs go. Used as given: never listed, never created.
        default_bucket_prefix: put in front of every key in that bucket.
        sagemaker_config: defaults for requests, in the structure of the SageMaker defaults file.
        settings: see `SessionSettings`.
        region: instead of the region of ``boto_session`` or the environment.
        account: the 12-digit account id, where it should not be asked of STS.
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        sagemaker_client: Any = None,
        sagemaker_runtime_client: Any = None,
        sagemaker_featurestore_runtime_client: Any = None,
        default_bucket: str | None = None,
        sagemaker_config: dict[str, Any] | None = None,
        settings: SessionSettings | None = None,
        sagemaker_metrics_client: Any = None,
        default_bucket_prefix: str | None = None,
        *,
        region: str | None = None,
        account: str | None = None,
    ) -> None:
        super().__init__(
            boto_session,
            region,
            {
                "sagemaker": sagemaker_client,
                "sagemaker-runtime": sagemaker_runtime_client,
                "sagemaker-featurestore-runtime": sagemaker_featurestore_runtime_client,
                "sagemaker-metrics": sagemaker_metrics_client,
            },
        )
        self._default_bucket = default_bucket
        self._account = account
        self.default_bucket_prefix = default_bucket_prefix
        self.sagemaker_config = sagemaker_config or {}
        self.settings = settings or SessionSettings()

    # Who.

    def account_id(self) -> str:
        """The 12-digit account id; asked of STS once, unless it was given."""
        if self._account is None:
            self._account = cast("str", self.client("sts").get_caller_identity()["Account"])
        return self._account

    def get_caller_identity_arn(self) -> str:
        """The ARN of the caller, from STS; an assumed role is given as the ARN of the role."""
        arn: str = self.client("sts").get_caller_identity()["Arn"]
        if ":assumed-role/" not in arn:
            return arn
        role = arn.split("/")[1]
        return cast("str", self.client("iam").get_role(RoleName=role)["Role"]["Arn"])

    # Settings.

    @property
    def config(self) -> dict[str, Any]:
        """The defaults for requests."""
        return self.sagemaker_config

    # The default bucket.

    def default_bucket(self) -> str:
        """The bucket that local content and outputs go to.

        ``sagemaker-<region>-<account>`` when none was given; then the account may be asked of STS. The bucket
        is neither listed nor created.
        """
        if self._default_bucket is None:
            self._default_bucket = f"sagemaker-{self.boto_region_name}-{self.account_id()}"
        return self._default_bucket

    def staging_root(self, *, ask_aws: bool = False) -> str:
        """``s3://bucket[/prefix]``, from what is known without asking AWS unless that is allowed.

        Raises:
            MissingBucketError: no bucket was given, and region and account do not tell its name.
        """
        unknown = self.known_region() is None or self._account is None
        if self._default_bucket is None and unknown and not ask_aws:
            raise MissingBucketError(
                "The default bucket is not known, and a pipeline is compiled without asking AWS. Pass "
                "default_bucket=..., or region=... and account=..., to the session; or call "
                "session.default_bucket() once, which asks STS for the account."
            )
        return transfer.join_uri(f"s3://{self.default_bucket()}", self.default_bucket_prefix)

    # Roles.

    def role_arn(self, given: str | None, *, ask_aws: bool = False) -> str:
        """The ARN of an execution role that was given by ARN, by name, or not at all.

        Raises:
            MissingRoleError: the ARN is not known and may not be asked of AWS, or the caller is no role.
        """
        if given is not None and given.startswith("arn:"):
            return given
        if ask_aws:
            return self.expand_role(given) if given else get_execution_role(self)
        if given is None:
            raise MissingRoleError("No execution role is known. Pass role=... with the ARN of an IAM role.")
        if self._account is None:
            raise MissingRoleError(
                f"The ARN of role {given!r} is not known, and a pipeline is compiled without asking AWS. Pass "
                "the whole ARN, or account=... to the session."
            )
        return f"arn:{self._partition()}:iam::{self._account}:role/{given}"

    def expand_role(self, role: str) -> str:
        """The ARN of a role given by name, from IAM; an ARN or a path is returned as it is."""
        from botocore.exceptions import ClientError

        if "/" in role:
            return role
        try:
            return cast("str", self.client("iam").get_role(RoleName=role)["Role"]["Arn"])
        except ClientError as error:
            if error.response["Error"]["Code"] != "NoSuchEntity":
                raise
            raise ValidationError(
                f"IAM role {role!r} does not exist. Create it first, or pass the ARN of an existing role."
            ) from error

    # Submitting.

    def submit(self, request: Request, *, wait: bool = False, logs: bool = False) -> Any:
        """Carry a request out: publish what it stages, call the service, wait when asked to.

        Args:
            request: what a job class has built.
            wait: return only when the job has ended.
            logs: while waiting, pass the job's log on to standard output.

        Returns:
            The `Job`.

        Raises:
            ConfigurationError: pipeline variables stand in the request.
            JobFailedError, JobStoppedError: when waiting, the job did not complete.
        """
        arguments = self._resolved(request)
        job = Job.create(self, request.operation, arguments)
        if wait:
            job.wait(logs=logs)
        return job

    def send(self, request: Request, then: Callable[[dict[str, Any], dict[str, Any]], Any]) -> Any:
        """Carry out a request that makes no job.

        Args:
            request: what to make.
            then: takes the arguments that were sent, and the response.

        Returns:
            What ``then`` returns; under a `PipelineSession` the request as step arguments.

        Raises:
            ConfigurationError: pipeline variables stand in the request.
        """
        from botocore import xform_name

        arguments = self._resolved(request)
        return then(arguments, getattr(self.sagemaker_client, xform_name(request.operation))(**arguments))

    def _create(
        self,
        request: Request,
        name_member: str,
        then: Callable[[Mapping[str, Any]], Any] | None = None,
        if_present: Callable[[str], Any] | None = None,
    ) -> Any:
        from botocore import xform_name
        from botocore.exceptions import ClientError

        arguments = self._resolved(request)
        try:
            response = getattr(self.sagemaker_client, xform_name(request.operation))(**arguments)
        except ClientError as error:
            if if_present is None or not is_present(error):
                raise
            if_present(error.response["Error"]["Message"])
        else:
            if then is not None:
                then(response)
        return arguments[name_member]

    # Data in S3.

    def upload_data(
        self,
        path: str,
        bucket: str | None = None,
        key_prefix: str = "data",
        callback: Callable[[int], None] | None = None,
        extra_args: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a file or a directory.

        Returns:
            The S3 URI of the file, or the prefix of the directory.
        """
        bucket, prefix = self.determine_bucket_and_prefix(bucket, key_prefix)
        return transfer.upload(self.s3_client, path, f"s3://{bucket}/{prefix}", extra_args, callback)

    def download_data(
        self, path: str, bucket: str, key_prefix: str = "", extra_args: Mapping[str, str] | None = None
    ) -> list[str]:
        """Download all objects below a prefix into a directory.

        Returns:
            The local paths.
        """
        return transfer.download(self.s3_client, f"s3://{bucket}/{key_prefix}", path, extra_args)

    def upload_string_as_file_body(self, body: str, bucket: str, key: str, kms_key: str | None = None) -> str:
        """Write text to one object; its S3 URI is returned."""
        return transfer.put_text(self.s3_client, f"s3://{bucket}/{key}", body, kms_key)

    def list_s3_files(self, bucket: str, key_prefix: str) -> list[str]:
        """The keys below a prefix."""
        return transfer.list_keys(self.s3_client, bucket, key_prefix)

    def read_s3_file(self, bucket: str, key_prefix: str) -> str:
        """The text of one object."""
        return transfer.read_bytes(self.s3_client, f"s3://{bucket}/{key_prefix}").decode("utf-8")

    def determine_bucket_and_prefix(
        self,
        bucket: str | None = None,
        key_prefix: str | None = None,
        sagemaker_session: Session | None = None,  # noqa: ARG002 - part of the published signature
    ) -> tuple[str, str]:
        """The given bucket and prefix; without a bucket, the default one with its prefix in front."""
        if bucket is not None:
            return bucket, key_prefix or ""
        parts = [part for part in (self.default_bucket_prefix, key_prefix) if part]
        return self.default_bucket(), "/".join(parts)

    # What subclasses replace.

    def _partition(self) -> str:
        return aws_partition(self.known_region() or "")

    def _needs_pipeline(self, request: Request, variable: PipelineVariable) -> ConfigurationError:
        return ConfigurationError(
            f"{request.producer}() was called with pipeline variables ({variable!r}) under a "
            f"{type(self).__name__}, which starts the job now. Give the job class a PipelineSession."
        )

    def _resolved(self, request: Request) -> dict[str, Any]:
        """The arguments as they are sent now; what they stage is published."""
        name, member = request.name, {}
        job_name = scope = request.operation
        if name is not None:
            job_name = self._job_name(request, name)
            scope, member = fit_name(name.base or job_name), {name.member: job_name}
        resolver = Resolver()
        context = RequestContext(self, scope=scope, job_name=job_name, ask_aws=True)
        arguments: dict[str, Any] = resolver.resolve(request.arguments, context)
        if resolver.variables:
            raise self._needs_pipeline(request, resolver.variables[0])
        if resolver.placements:
            publish(resolver.placements.values(), self.s3_client)
        return {**member, **arguments}

    def _job_name(self, request: Request, name: JobName) -> str:
        if isinstance(name.given, str):
            return name.given
        if name.given is not None:
            raise self._needs_pipeline(request, name.given)
        if name.base is None:
            raise ConfigurationError(f"{request.producer}() needs the name: pass {name.member}.")
        return name.generate()


class PipelineSession(Session):
    """A session under which job classes call nothing: their requests become steps of a pipeline.

    Args:
        boto_session: see `Session`.
        sagemaker_client: see `Session`.
        default_bucket: see `Session`.
        settings: see `Session`.
        sagemaker_config: see `Session`.
        default_bucket_prefix: see `Session`.
        region: see `Session`.
        account: see `Session`.
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        sagemaker_client: Any = None,
        default_bucket: str | None = None,
        settings: SessionSettings | None = None,
        sagemaker_config: dict[str, Any] | None = None,
        default_bucket_prefix: str | None = None,
        *,
        region: str | None = None,
        account: str | None = None,
    ) -> None:
        super().__init__(
            boto_session=boto_session,
            sagemaker_client=sagemaker_client,
            default_bucket=default_bucket,
            settings=settings,
            sagemaker_config=sagemaker_config,
            default_bucket_prefix=default_bucket_prefix,
            region=region,
            account=account,
        )

    def submit(self, request: Request, *, wait: bool = False, logs: bool = False) -> StepArguments:  # noqa: ARG002 - there is nothing to wait for
        """Return the request as the arguments of a step."""
        return StepArguments(request, self)

    def send(
        self,
        request: Request,
        then: Callable[[dict[str, Any], dict[str, Any]], Any],  # noqa: ARG002 - nothing is sent
    ) -> StepArguments:
        """Return the request as the arguments of a step."""
        return StepArguments(request, self)

    def _create(
        self,
        request: Request,
        name_member: str,  # noqa: ARG002 - nothing is made
        then: Callable[[Mapping[str, Any]], Any] | None = None,  # noqa: ARG002
        if_present: Callable[[str], Any] | None = None,  # noqa: ARG002
    ) -> StepArguments:
        return self.submit(request)


def get_execution_role(sagemaker_session: Session | None = None, use_default: bool = False) -> str:
    """The ARN of the role that the caller acts as, from STS and IAM.

    Args:
        sagemaker_session: the session to ask; a new one when not given.
        use_default: accepted for compatibility; a role is never created here.

    Raises:
        MissingRoleError: the caller is a user and no role.
    """
    del use_default
    arn = (sagemaker_session or Session()).get_caller_identity_arn()
    if ":role/" in arn:
        return arn
    raise MissingRoleError(
        f"The current AWS identity is not a role: {arn}. Pass the ARN of an execution role that SageMaker can assume."
    )
