"""`Session`: the calls of one identity in one region, and the requests that it sends.

No client is made and no call is sent before it is needed, and explicit values need no client at all.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from sagemaker.core import validation
from sagemaker.core.exceptions import ConfigurationError, MissingRoleError
from sagemaker.core.requests import (
    JobName,
    PublicationAction,
    Request,
    RequestContext,
    Resolver,
)
from sagemaker.core.requests.names import fit_name
from sagemaker.core.requests.session_settings import SessionSettings
from sagemaker.core.session.buckets import Buckets
from sagemaker.core.session.catalog import Catalog
from sagemaker.core.session.clients import Clients, ServiceClient
from sagemaker.core.session.data import Data
from sagemaker.core.session.defaults import Defaults
from sagemaker.core.session.hosting import Hosting
from sagemaker.core.session.identity import Identity
from sagemaker.core.session.logs import LOG_GROUPS, JobLog, JobLogs
from sagemaker.core.session.roles import Roles
from sagemaker.core.staging import places
from sagemaker.core.staging.publishing import publish

if TYPE_CHECKING:
    import boto3

    from sagemaker.core.workflow.entities import PipelineVariable

# Between two looks at a job that is waited for.
_POLL_SECONDS = 10.0

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


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


def _method_of(
    part: str, method: Callable[Concatenate[Any, _Arguments], _Result]
) -> Callable[Concatenate[Session, _Arguments], _Result]:
    """Return a method that calls the same method of a part of the session."""

    @functools.wraps(method)
    def delegate(session: Session, /, *arguments: _Arguments.args, **options: _Arguments.kwargs) -> _Result:
        result: _Result = getattr(getattr(session, part), method.__name__)(*arguments, **options)
        return result

    return delegate


class Session:
    """Access to SageMaker and to the S3 bucket that jobs are staged in.

    A session consists of parts, each with methods of its own; the methods that programs know are here.

    Args:
        boto_session: signs every call of this session; one from the environment is made when needed.
        sagemaker_client: used as it is; likewise the runtime, feature store and metrics clients.
        default_bucket: for local content and outputs. Used as it is: never listed, never created.
        default_bucket_prefix: put in front of every key in that bucket.
        sagemaker_config: defaults for requests, in the structure of the SageMaker defaults file; by default that
            file is read when a request is built.
        settings: see `SessionSettings`.
        region: instead of the region of ``boto_session`` or the environment.
        account: the 12-digit account id, if it need not be asked of STS.

    Attributes:
        clients: the clients and the region (`Clients`).
        identity: the account and the caller (`Identity`).
        roles: execution roles (`Roles`).
        defaults: the defaults document (`Defaults`).
        buckets: the default bucket (`Buckets`).
        data: uploads and downloads (`Data`).
        hosting: models and endpoints (`Hosting`).
        catalog: hubs, and jobs that recommend and optimize (`Catalog`).
        local_mode: True if the service is the local control plane.
        longest_poll: most seconds between two looks at something that runs.

    Example:
        ```python
        from sagemaker.core.session import Session

        session = Session(region="us-west-2", account="111122223333", default_bucket_prefix="team")
        assert session.default_bucket() == "sagemaker-us-west-2-111122223333"
        assert session.determine_bucket_and_prefix(key_prefix="data") == (
            "sagemaker-us-west-2-111122223333",
            "team/data",
        )
        ```
    """

    sagemaker_client = ServiceClient("sagemaker")
    sagemaker_runtime_client = ServiceClient("sagemaker-runtime")
    sagemaker_featurestore_runtime_client = ServiceClient("sagemaker-featurestore-runtime")
    sagemaker_metrics_client = ServiceClient("sagemaker-metrics")
    s3_client = ServiceClient("s3")
    lambda_client = ServiceClient("lambda")
    resource_groups_client = ServiceClient("resource-groups")
    resource_group_tagging_client = ServiceClient("resourcegroupstaggingapi")

    local_mode = False
    longest_poll = math.inf

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
        self.clients = self._make_clients(
            boto_session,
            region,
            {
                "sagemaker": sagemaker_client,
                "sagemaker-runtime": sagemaker_runtime_client,
                "sagemaker-featurestore-runtime": sagemaker_featurestore_runtime_client,
                "sagemaker-metrics": sagemaker_metrics_client,
            },
        )
        self.identity = Identity(self.clients, account)
        self.roles = Roles(self.clients, self.identity)
        self.defaults = Defaults(sagemaker_config, lambda: self.client("s3"))
        # The parts call methods of the session where a subclass or a test may have replaced them.
        self.buckets = Buckets(
            self.clients,
            self.identity,
            lambda: places.session_bucket(self.boto_region_name, self.account_id()),
            self.defaults,
            default_bucket,
            default_bucket_prefix,
        )
        self.data = Data(self)
        self.hosting = Hosting(self)
        self.catalog = Catalog(self.clients)
        self.config: dict[str, Any] | None = None
        self.settings = settings or SessionSettings()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(region={self.clients.found_region!r}, default_bucket={self.buckets.found_bucket!r})"

    # Clients and calls.

    client = _method_of("clients", Clients.client)
    use_client = _method_of("clients", Clients.use_client)
    known_region = _method_of("clients", Clients.known_region)
    call = _method_of("clients", Clients.call)

    @property
    def boto_session(self) -> boto3.Session:
        """The boto3 session; made from the environment unless one was passed."""
        return self.clients.boto_session

    @property
    def boto_region_name(self) -> str:
        """The region.

        Raises:
            MissingRegionError: neither arguments, the environment nor the AWS configuration name one.
        """
        return self.clients.region

    @property
    def _region_name(self) -> str:
        return self.boto_region_name

    # Programs set it to change the bucket of a session.
    @property
    def _default_bucket(self) -> str | None:
        return self.buckets.found_bucket

    @_default_bucket.setter
    def _default_bucket(self, bucket: str | None) -> None:
        self.buckets.found_bucket = bucket

    @property
    def s3_resource(self) -> Any:
        """The S3 resource of boto3, made on first use."""
        return self.clients.s3_resource

    @s3_resource.setter
    def s3_resource(self, resource: Any) -> None:
        self.clients.s3_resource = resource

    def renew_clients(self) -> None:
        """Make every client anew when it is used next; see `Clients.renew`."""
        self.clients.renew()

    def in_region(self, region: str) -> Session:
        """Return a session of the same identity in a region, without defaults for requests."""
        if region == self.known_region():
            return self
        return Session(self.boto_session, region=region, sagemaker_config={})

    def job_logs(self, noun: str, name: str) -> JobLog:
        """Return the log of a job that runs or has run.

        Args:
            noun: its resource class, ``TrainingJob`` for instance.
            name: of the job.
        """
        group, suffix = LOG_GROUPS[noun]
        return JobLogs(lambda: self.client("logs"), group, name + suffix)

    # Account and roles.

    def account_id(self) -> str:
        """Return the 12-digit account id; STS is asked once if it is not known."""
        return self.identity.account()

    def get_caller_identity_arn(self) -> str:
        """Return the ARN of the caller; see `sagemaker.core.session.identity.caller_identity_arn`."""
        return self.identity.caller_arn()

    def role_arn(self, role: str | None, *, ask_aws: bool = False) -> str:
        """Return the ARN of an execution role.

        Args:
            role: its ARN or its name; None for the role that the caller acts as.
            ask_aws: call STS and IAM if the ARN is not known.

        Raises:
            MissingRoleError: the ARN is not known and AWS may not be asked, or the caller is not a role.
        """
        if role is not None and role.startswith("arn:"):
            return role
        if not ask_aws:
            return self.roles.known_arn(role)
        return self.expand_role(role) if role else get_execution_role(self)

    def expand_role(self, role: str) -> str:
        """Return the ARN that IAM has for the name of a role. An ARN or a path is returned as it is."""
        return self.roles.expand(role)

    # Defaults and the default bucket.

    @property
    def sagemaker_config(self) -> Mapping[str, Any]:
        """The defaults document; see `sagemaker.core.config.config.load_sagemaker_config`. Set it to None for the files.

        Raises:
            ValidationError: it has unknown keys or wrong values (a `ValueError`).
            ConfigurationError: a file that the environment names cannot be read (a `ValueError`).
        """
        return self.defaults.document

    @sagemaker_config.setter
    def sagemaker_config(self, document: Mapping[str, Any] | None) -> None:
        self.defaults.document = document

    @property
    def default_bucket_prefix(self) -> str | None:
        """The prefix of every key in the default bucket. Set it to None for that of the defaults document."""
        return self.buckets.prefix

    @default_bucket_prefix.setter
    def default_bucket_prefix(self, prefix: str | None) -> None:
        self.buckets.prefix = prefix

    def default_bucket(self) -> str:
        """Return the bucket that local content and outputs go to.

        It is ``sagemaker-<region>-<account>`` unless an argument or the defaults document names one; then STS may be
        asked for the account. The bucket is neither listed nor created.
        """
        return self.buckets.default()

    def staging_root(self, *, ask_aws: bool = False) -> str:
        """Return ``s3://bucket[/prefix]``.

        Args:
            ask_aws: call STS if the bucket is not known.

        Raises:
            MissingBucketError: the bucket is not known, and AWS may not be asked.
        """
        if not ask_aws:
            self.buckets.require_known()
        return places.session_root(self.default_bucket(), self.default_bucket_prefix)

    def determine_bucket_and_prefix(
        self,
        bucket: str | None = None,
        key_prefix: str | None = None,
        sagemaker_session: Any = None,  # noqa: ARG002 - part of the published signature
    ) -> tuple[str, str | None]:
        """Return bucket and prefix; without a bucket, the default one with its prefix in front."""
        if bucket is not None:
            return bucket, key_prefix
        return self.default_bucket(), places.session_key(self.default_bucket_prefix, key_prefix)

    create_bucket_for_not_exist_error = _method_of("buckets", Buckets.create_bucket_for_not_exist_error)
    expected_bucket_owner_id_bucket_check = _method_of(
        "buckets", Buckets.expected_bucket_owner_id_bucket_check
    )
    general_bucket_check_if_user_has_permission = _method_of(
        "buckets", Buckets.general_bucket_check_if_user_has_permission
    )
    generate_default_sagemaker_bucket_name = _method_of(
        "buckets", Buckets.generate_default_sagemaker_bucket_name
    )

    # Data in S3.

    upload_data = _method_of("data", Data.upload_data)
    download_data = _method_of("data", Data.download_data)
    upload_string_as_file_body = _method_of("data", Data.upload_string_as_file_body)
    list_s3_files = _method_of("data", Data.list_s3_files)
    read_s3_file = _method_of("data", Data.read_s3_file)

    # Models and endpoints.

    create_model = _method_of("hosting", Hosting.create_model)
    create_endpoint_config = _method_of("hosting", Hosting.create_endpoint_config)
    create_endpoint = _method_of("hosting", Hosting.create_endpoint)
    create_inference_component = _method_of("hosting", Hosting.create_inference_component)
    endpoint_from_production_variants = _method_of("hosting", Hosting.endpoint_from_production_variants)
    endpoint_in_service_or_not = _method_of("hosting", Hosting.endpoint_in_service_or_not)
    describe_inference_component = _method_of("hosting", Hosting.describe_inference_component)
    update_endpoint = _method_of("hosting", Hosting.update_endpoint)
    update_inference_component = _method_of("hosting", Hosting.update_inference_component)
    wait_for_endpoint = _method_of("hosting", Hosting.wait_for_endpoint)
    wait_for_inference_component = _method_of("hosting", Hosting.wait_for_inference_component)
    delete_endpoint = _method_of("hosting", Hosting.delete_endpoint)
    delete_endpoint_config = _method_of("hosting", Hosting.delete_endpoint_config)
    delete_model = _method_of("hosting", Hosting.delete_model)

    @property
    def endpoint_arn(self) -> str | None:
        """The ARN of the endpoint that was created or updated last."""
        return self.hosting.endpoint_arn

    @endpoint_arn.setter
    def endpoint_arn(self, arn: str | None) -> None:
        self.hosting.endpoint_arn = arn

    # Hubs, and jobs that recommend and optimize.

    describe_hub_content = _method_of("catalog", Catalog.describe_hub_content)
    list_hub_contents = _method_of("catalog", Catalog.list_hub_contents)
    list_hub_content_versions = _method_of("catalog", Catalog.list_hub_content_versions)
    create_model_package_from_algorithm = _method_of("catalog", Catalog.create_model_package_from_algorithm)
    create_inference_recommendations_job = _method_of("catalog", Catalog.create_inference_recommendations_job)
    wait_for_inference_recommendations_job = _method_of(
        "catalog", Catalog.wait_for_inference_recommendations_job
    )
    wait_for_optimization_job = _method_of("catalog", Catalog.wait_for_optimization_job)

    # Requests.

    def submit(self, request: Request, *, wait: bool = False, logs: bool = False) -> Any:
        """Carry a request out: publish the content that it stages, call the service, wait if asked to.

        Args:
            request: built by a job class.
            wait: return only when the job has ended.
            logs: while waiting, pass the job's log on to standard output.

        Returns:
            The value of ``request.result``: for a job class the resource as the service describes it. The response
            where the request does not say.

        Raises:
            ConfigurationError: the request contains pipeline variables.
            RequestValidationError: the service would refuse the request; nothing is published or called.
            JobFailedError, JobStoppedError: when waiting, the job did not complete.
        """
        arguments = self._resolved(request)
        response = self.clients.call_unchecked(request.operation, arguments)
        if request.result is None:
            return response
        result = request.result(self, arguments, response)
        if wait:
            cast("Waitable", result).wait_until_done(_POLL_SECONDS, logs)
        return result

    def carry_out(self, action: PublicationAction) -> bool:
        """Do an action that a pipeline needs beside uploads when it is published.

        Returns:
            True if anything had to be written.
        """
        return action.carry_out()

    def _make_clients(
        self, boto_session: boto3.Session | None, region: str | None, clients: Mapping[str, Any]
    ) -> Clients:
        """Return the clients of this session; called once, by the constructor."""
        return Clients(boto_session, region, clients)

    def _resolved(self, request: Request) -> dict[str, Any]:
        """Return the arguments as they are sent now; they are checked, and the content that they stage published."""
        name, member = request.name, {}
        job_name = scope = request.operation
        if name is not None:
            job_name = _job_name(request, name)
            scope, member = fit_name(name.base or job_name), {name.member: job_name}
        resolver = Resolver()
        context = RequestContext(self, scope=scope, job_name=job_name, ask_aws=True)
        tree = self.defaults.fill(request).arguments
        resolved, variables = resolver.resolve(tree, context)
        if variables:
            raise _needs_pipeline(request, variables[0])
        texts = validation.with_texts(request.operation, {**member, **resolved})
        arguments: dict[str, Any] = texts.arguments
        self.clients.check(request.operation, arguments)
        if resolver.placements:
            publish(resolver.placements.values(), self.s3_client)
        return arguments


def get_execution_role(sagemaker_session: Session | None = None, use_default: bool = False) -> str:
    """Return the ARN of the role that the caller acts as, from the notebook, STS and IAM.

    Args:
        sagemaker_session: makes the calls; a new session if None.
        use_default: for a caller that is not a role, return the role ``AmazonSageMaker-DefaultRole``; it is created
            with the policy ``AmazonSageMakerFullAccess`` if it does not exist.

    Raises:
        MissingRoleError: the caller is a user and not a role, and ``use_default`` is not set.
    """
    session = sagemaker_session or Session()
    arn = session.get_caller_identity_arn()
    if ":role/" in arn:
        return arn
    if use_default:
        return session.roles.default()
    raise MissingRoleError(
        f"The current AWS identity is not a role: {arn}, therefore it cannot be used as a SageMaker execution role. "
        "Pass the ARN of a role that SageMaker can assume."
    )


def expand_role(self: Session, role: str) -> str:
    """Return the ARN that IAM has for the name of a role; see `Session.expand_role`."""
    return self.expand_role(role)


def botocore_resolver() -> Any:
    """Return botocore's resolver of service endpoints."""
    import botocore.loaders
    import botocore.regions

    return botocore.regions.EndpointResolver(botocore.loaders.create_loader().load_data("endpoints"))


def _job_name(request: Request, name: JobName) -> str:
    if isinstance(name.chosen, str):
        return name.chosen
    if name.chosen is not None:
        raise _needs_pipeline(request, name.chosen)
    if name.base is None:
        raise ConfigurationError(f"{request.producer}() needs the name: pass {name.member}.")
    return name.generate()


def _needs_pipeline(request: Request, variable: PipelineVariable) -> ConfigurationError:
    return ConfigurationError(
        f"{request.producer}() was called with pipeline variables ({variable!r}) under a session that makes the "
        "call now. Give the job class a PipelineSession, or pass the value itself."
    )
