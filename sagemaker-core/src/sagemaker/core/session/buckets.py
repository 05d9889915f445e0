"""Buckets of a session: the default one, and the methods that create one when asked to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sagemaker.core.exceptions import MissingBucketError, is_not_found
from sagemaker.core.staging import places

if TYPE_CHECKING:
    import boto3

    from sagemaker.core.session.clients import Clients
    from sagemaker.core.session.defaults import Defaults
    from sagemaker.core.session.identity import Identity

_FORBIDDEN = "403"


class Buckets:
    """The bucket that local content and outputs go to.

    A bucket is listed or created only by the methods that say so. Calls to the bucket whose name was derived from
    region and account say which account must own it, so that nobody else's bucket of that name is used.

    Args:
        clients: make the calls.
        identity: tells which account must own the bucket whose name was derived.
        derive: returns the name that follows from region and account; it may ask STS.
        defaults: name bucket and prefix where the next two arguments do not.
        default_bucket: used as it is.
        default_prefix: put in front of every key in the default bucket.

    Attributes:
        found_bucket: the name of the default bucket, as far as it is known yet; `known` looks for it.
    """

    def __init__(
        self,
        clients: Clients,
        identity: Identity,
        derive: Callable[[], str],
        defaults: Defaults,
        default_bucket: str | None = None,
        default_prefix: str | None = None,
    ) -> None:
        self._clients = clients
        self._identity = identity
        self._derive = derive
        self._defaults = defaults
        self.found_bucket = default_bucket
        self._default_prefix = default_prefix
        self._derived_bucket: str | None = None
        clients.prepare_client("s3", self._name_owner)

    @property
    def prefix(self) -> str | None:
        """The prefix of keys in the default bucket. Set it to None for that of the defaults document."""
        return self._defaults.prefix if self._default_prefix is None else self._default_prefix

    @prefix.setter
    def prefix(self, prefix: str | None) -> None:
        self._default_prefix = prefix

    def default(self) -> str:
        """Return the name of the default bucket.

        It is ``sagemaker-<region>-<account>`` unless an argument or the defaults document names one; then STS may be
        asked for the account. The bucket is neither listed nor created.
        """
        bucket = self.known()
        if bucket is None:
            bucket = self.found_bucket = self._derived_bucket = self._derive()
        return bucket

    def known(self) -> str | None:
        """Return the name that an argument or the defaults document says, or that was derived before."""
        if self.found_bucket is None:
            self.found_bucket = self._defaults.bucket
        return self.found_bucket

    def require_known(self) -> None:
        """Check that the name of the default bucket is known without a call.

        Raises:
            MissingBucketError: neither the name nor both region and account are known.
        """
        derivable = self._clients.known_region() is not None and self._identity.known_account is not None
        if not derivable and self.known() is None:
            raise MissingBucketError(
                "The default bucket is not known, and a pipeline is compiled without asking AWS. Pass "
                "default_bucket=..., or region=... and account=..., to the session; or call "
                "session.default_bucket() once, which asks STS for the account."
            )

    def generate_default_sagemaker_bucket_name(self, boto_session: boto3.Session) -> str:
        """Return ``sagemaker-<region>-<account>`` of a boto3 session; STS is asked for the account."""
        account = boto_session.client("sts").get_caller_identity()["Account"]
        return places.session_bucket(boto_session.region_name, account)

    def create_bucket_for_not_exist_error(self, bucket_name: str, region: str, s3: Any) -> None:
        """Create a bucket in a region, unless somebody else is creating it right now.

        Args:
            bucket_name: the bucket.
            region: the region of the bucket.
            s3: the S3 resource of boto3.
        """
        from botocore.exceptions import ClientError

        # S3 has no name for its first region.
        place = {} if region == "us-east-1" else {"LocationConstraint": region}
        options = {"CreateBucketConfiguration": place} if place else {}
        try:
            s3.create_bucket(Bucket=bucket_name, **options)
        except ClientError as error:
            details = error.response["Error"]
            if (
                details["Code"] != "OperationAborted"
                or "conflicting conditional operation" not in details["Message"]
            ):
                raise

    def expected_bucket_owner_id_bucket_check(
        self, bucket_name: str, s3: Any, expected_bucket_owner_id: str
    ) -> None:
        """Check that a bucket, if it exists, belongs to an account.

        Args:
            bucket_name: the bucket.
            s3: the S3 resource of boto3.
            expected_bucket_owner_id: the account.

        Raises:
            botocore.exceptions.ClientError: it belongs to another account.
        """
        from botocore.exceptions import ClientError

        try:
            s3.meta.client.head_bucket(Bucket=bucket_name, ExpectedBucketOwner=expected_bucket_owner_id)
        except ClientError as error:
            if error.response["Error"]["Code"] == _FORBIDDEN:
                raise

    def general_bucket_check_if_user_has_permission(
        self, bucket_name: str, s3: Any, bucket: Any, region: str, bucket_creation_date_none: bool
    ) -> None:
        """Check that a bucket can be used; create it if it does not exist.

        Args:
            bucket_name: the bucket.
            s3: the S3 resource of boto3.
            bucket: the bucket as a resource of boto3.
            region: the region that it is created in.
            bucket_creation_date_none: True if a list of buckets did not show it. Otherwise errors of S3 are ignored.

        Raises:
            botocore.exceptions.ClientError: it may not be used.
        """
        from botocore.exceptions import ClientError

        try:
            s3.meta.client.head_bucket(Bucket=bucket.name)
        except ClientError as error:
            if not bucket_creation_date_none:
                return
            if not is_not_found(error):
                raise
            self.create_bucket_for_not_exist_error(bucket_name, region, s3)

    def _name_owner(self, s3_client: Any) -> None:
        s3_client.meta.events.register("before-parameter-build.s3", self._expect_owner)

    def _expect_owner(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        """Let S3 refuse a call to the derived bucket when another account owns it."""
        if self._derived_bucket is None or params.get("Bucket") != self._derived_bucket:
            return
        if "ExpectedBucketOwner" in model.input_shape.members:
            params.setdefault("ExpectedBucketOwner", self._identity.known_account)
