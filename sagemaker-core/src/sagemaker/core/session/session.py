"""The session: which AWS account, region and bucket are meant, and what submitting a request does.

Nothing is asked of AWS before it is needed: clients are made on first use, and explicit values need no
client at all. `Session` sends requests to the service; `PipelineSession` hands them back as step arguments.
No other code asks which kind of session it has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

import attrs

from sagemaker.core.exceptions import (
    ConfigurationError,
    MissingRoleError,
    ValidationError,
)
from sagemaker.core.requests import (
    JobName,
    PublicationAction,
    Request,
    RequestContext,
    Resolver,
    StepArguments,
)
from sagemaker.core.requests.names import fit_name
from sagemaker.core.requests.session_settings import SessionSettings
from sagemaker.core.session.catalog import Catalog
from sagemaker.core.session.clients import needs_pipeline
from sagemaker.core.session.data import Data
from sagemaker.core.session.default_role import default_execution_role
from sagemaker.core.session.hosting import Hosting, is_present
from sagemaker.core.session.regions import aws_partition
from sagemaker.core.staging.publishing import publish

if TYPE_CHECKING:
    import boto3
    from typing_extensions import Self

# Between two looks at a job that is waited for.
_POLL_SECONDS = 10.0


class Waitable(Protocol):
    """The result of a request that can be waited for, such as a resource."""

    def wait_until_done(self, poll: float, logs: bool) -> None:
        """Return when it has completed.

        Args:
            poll: seconds between two looks.
            logs: pass its log on to standard output.

        Raises:
            JobFailedError, JobStoppedError: it ended without completing.
        """
        ...


class Session(Data, Hosting, Catalog):
    """Access to SageMaker and to the S3 bucket that jobs are staged in.

    Args:
        boto_session: signs every call of this session; one from the environment is made when needed.
        sagemaker_client: used as it is; likewise the runtime, feature store and metrics clients.
        default_bucket: where local content and outputs go. Used as given: never listed, never created.
        default_bucket_prefix: put in front of every key in that bucket.
        sagemaker_config: defaults for requests, in the structure of the SageMaker defaults file; by default that
            file is read when a request is built.
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
            account=account,
            default_bucket=default_bucket,
            default_bucket_prefix=default_bucket_prefix,
        )
        self.config: dict[str, Any] | None = None
        self.sagemaker_config = sagemaker_config
        self.settings = settings or SessionSettings()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(region={self._region!r}, default_bucket={self._default_bucket!r})"

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
            The value of ``request.result``: for a job class the resource as the service describes it. The response
            where the request does not say.

        Raises:
            ConfigurationError: pipeline variables stand in the request.
            RequestValidationError: the service would refuse the request; nothing is published or called.
            JobFailedError, JobStoppedError: when waiting, the job did not complete.
        """
        arguments = self._resolved(request)
        response = self._send(request.operation, arguments)
        if request.result is None:
            return response
        result = request.result(self, arguments, response)
        if wait:
            cast("Waitable", result).wait_until_done(_POLL_SECONDS, logs)
        return result

    def send(self, request: Request, then: Callable[[Any, Any], Any]) -> Any:
        """Carry out a request that makes no job.

        Args:
            request: what to make.
            then: takes the arguments that were sent, and the response.

        Returns:
            What ``then`` returns; under a `PipelineSession` the request as step arguments.

        Raises:
            ConfigurationError: pipeline variables stand in the request.
        """
        return self.submit(
            attrs.evolve(request, result=lambda _session, sent, response: then(sent, response))
        )

    def carry_out(self, action: PublicationAction) -> bool:
        """Do what a pipeline needs beside uploads; whether anything had to be written."""
        return action.carry_out()

    def _create(
        self,
        request: Request,
        name_member: str,
        then: Callable[[Mapping[str, Any]], Any] | None = None,
        if_present: Callable[[str], Any] | None = None,
    ) -> Any:
        from botocore.exceptions import ClientError

        arguments = self._resolved(request)
        try:
            response = self._send(request.operation, arguments)
        except ClientError as error:
            if if_present is None or not is_present(error):
                raise
            if_present(error.response["Error"]["Message"])
        else:
            if then is not None:
                then(response)
        return arguments[name_member]

    # What subclasses replace.

    def _partition(self) -> str:
        return aws_partition(self.known_region() or "")

    def _resolved(self, request: Request) -> dict[str, Any]:
        """The arguments as they are sent now, checked; what they stage is published."""
        name, member = request.name, {}
        job_name = scope = request.operation
        if name is not None:
            job_name = self._job_name(request, name)
            scope, member = fit_name(name.base or job_name), {name.member: job_name}
        resolver = Resolver()
        context = RequestContext(self, scope=scope, job_name=job_name, ask_aws=True)
        tree = self._with_defaults(request).arguments
        arguments: dict[str, Any] = resolver.resolve(tree, context)
        if resolver.variables:
            raise needs_pipeline(request, resolver.variables[0])
        sent = {**member, **arguments}
        self._require_valid(request.operation, sent, "sagemaker")
        if resolver.placements:
            publish(resolver.placements.values(), self.s3_client)
        return sent

    def _job_name(self, request: Request, name: JobName) -> str:
        if isinstance(name.given, str):
            return name.given
        if name.given is not None:
            raise needs_pipeline(request, name.given)
        if name.base is None:
            raise ConfigurationError(f"{request.producer}() needs the name: pass {name.member}.")
        return name.generate()


class PipelineSession(Session):
    """A session under which job classes call nothing: their requests become steps of a pipeline.

    The arguments are those of `Session`.
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

    def in_region(self, region: str) -> Self:  # noqa: ARG002 - the pipeline's region is the steps'
        """This session."""
        return self

    def submit(self, request: Request, *, wait: bool = False, logs: bool = False) -> StepArguments:  # noqa: ARG002 - there is nothing to wait for
        """Return the request as the arguments of a step."""
        return StepArguments(self._with_defaults(request), self)

    def _create(
        self,
        request: Request,
        name_member: str,  # noqa: ARG002 - nothing is made
        then: Callable[[Mapping[str, Any]], Any] | None = None,  # noqa: ARG002
        if_present: Callable[[str], Any] | None = None,  # noqa: ARG002
    ) -> StepArguments:
        return self.submit(request)


def get_execution_role(sagemaker_session: Session | None = None, use_default: bool = False) -> str:
    """The ARN of the role that the caller acts as, from the notebook, STS and IAM.

    Args:
        sagemaker_session: the session to ask; a new one when not given.
        use_default: for a caller that is no role, take the role ``AmazonSageMaker-DefaultRole``; it is made with the
            policy ``AmazonSageMakerFullAccess`` where it does not exist.

    Raises:
        MissingRoleError: the caller is a user and no role, and ``use_default`` is not set.
    """
    session = sagemaker_session or Session()
    arn = session.get_caller_identity_arn()
    if ":role/" in arn:
        return arn
    if use_default:
        return default_execution_role(session)
    raise MissingRoleError(
        f"The current AWS identity is not a role: {arn}, therefore it cannot be used as a SageMaker execution role. "
        "Pass the ARN of a role that SageMaker can assume."
    )


def expand_role(self: Session, role: str) -> str:
    """`Session.expand_role` as a function."""
    return self.expand_role(role)


def botocore_resolver() -> Any:
    """Botocore's resolver of service endpoints."""
    import botocore.loaders
    import botocore.regions

    return botocore.regions.EndpointResolver(botocore.loaders.create_loader().load_data("endpoints"))
