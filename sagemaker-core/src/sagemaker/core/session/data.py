"""What a session knows and does about accounts, buckets and data in S3."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from sagemaker.core.exceptions import MissingBucketError, is_not_found
from sagemaker.core.session.caller_identity import caller_identity_arn
from sagemaker.core.session.defaults import Defaults
from sagemaker.core.staging import places, transfer

if TYPE_CHECKING:
    import boto3

_FORBIDDEN = "403"


class Data(Defaults):
    """Methods of a session that find the account and the bucket, and move data to and from S3.

    No bucket is listed or created unless a method that says so is called. Calls to the bucket whose name was
    derived say which account must own it, so that nobody else's bucket of that name is used.

    Arguments not listed here are those of `Clients` and `Defaults`.

    Args:
        account: the 12-digit account id, where it should not be asked of STS.
        default_bucket: where local content and outputs go.
    """

    def __init__(
        self,
        boto_session: boto3.Session | None = None,
        region: str | None = None,
        clients: Mapping[str, Any] | None = None,
        *,
        account: str | None = None,
        default_bucket: str | None = None,
        default_bucket_prefix: str | None = None,
    ) -> None:
        super().__init__(boto_session, region, clients, default_bucket_prefix=default_bucket_prefix)
        self._account = account
        self._default_bucket = default_bucket
        self._derived_bucket: str | None = None

    # Who.

    def account_id(self) -> str:
        """The 12-digit account id; asked of STS once, unless it was given."""
        if self._account is None:
            self._account = cast("str", self.client("sts").get_caller_identity()["Account"])
        return self._account

    def get_caller_identity_arn(self) -> str:
        """The ARN of the caller; see `sagemaker.core.session.caller_identity.caller_identity_arn`."""
        return caller_identity_arn(self)

    # The default bucket.

    def default_bucket(self) -> str:
        """The bucket that local content and outputs go to.

        ``sagemaker-<region>-<account>`` when none was given and the defaults document names none; then the account
        may be asked of STS. The bucket is neither listed nor created.
        """
        if self._known_bucket() is None:
            self._derived_bucket = places.session_bucket(self.boto_region_name, self.account_id())
            self._default_bucket = self._derived_bucket
        return cast("str", self._default_bucket)

    def _known_bucket(self) -> str | None:
        if self._default_bucket is None:
            self._default_bucket = self._configured_bucket()
        return self._default_bucket

    def generate_default_sagemaker_bucket_name(self, boto_session: boto3.Session) -> str:
        """``sagemaker-<region>-<account>`` of a boto3 session; the account is asked of STS."""
        account = boto_session.client("sts").get_caller_identity()["Account"]
        return places.session_bucket(boto_session.region_name, account)

    def staging_root(self, *, ask_aws: bool = False) -> str:
        """``s3://bucket[/prefix]``, from what is known without asking AWS unless that is allowed.

        Raises:
            MissingBucketError: no bucket was given, and region and account do not tell its name.
        """
        unknown = self.known_region() is None or self._account is None
        if unknown and not ask_aws and self._known_bucket() is None:
            raise MissingBucketError(
                "The default bucket is not known, and a pipeline is compiled without asking AWS. Pass "
                "default_bucket=..., or region=... and account=..., to the session; or call "
                "session.default_bucket() once, which asks STS for the account."
            )
        return places.session_root(self.default_bucket(), self.default_bucket_prefix)

    def determine_bucket_and_prefix(
        self,
        bucket: str | None = None,
        key_prefix: str | None = None,
        sagemaker_session: Any = None,  # noqa: ARG002 - part of the published signature
    ) -> tuple[str, str | None]:
        """The given bucket and prefix; without a bucket, the default one with its prefix in front."""
        if bucket is not None:
            return bucket, key_prefix
        return self.default_bucket(), places.session_key(self.default_bucket_prefix, key_prefix)

    # Making buckets, when asked to.

    def create_bucket_for_not_exist_error(self, bucket_name: str, region: str, s3: Any) -> None:
        """Create a bucket in a region; one that somebody is creating right now is no error.

        Args:
            bucket_name: the bucket.
            region: where.
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
        """Make sure that a bucket, if it exists, belongs to an account.

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
        """Look whether a bucket can be used; create it where it does not exist.

        Args:
            bucket_name: the bucket.
            s3: the S3 resource of boto3.
            bucket: the bucket as a resource of boto3.
            region: where it would be created.
            bucket_creation_date_none: whether listing did not show the bucket; otherwise nothing is done about
                what is found.

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

        Args:
            path: the file or the directory.
            bucket: the default one unless given.
            key_prefix: of the keys.
            callback: takes the number of bytes of each part that was sent.
            extra_args: ``ExtraArgs`` of boto3: encryption, metadata, ...

        Returns:
            The S3 URI of the file, or the prefix of the directory.

        Raises:
            AssetNotFoundError: there is nothing at the path.
            MissingBucketError: the bucket does not exist.
        """
        bucket, prefix = self.determine_bucket_and_prefix(bucket, key_prefix)
        return transfer.upload(self.s3_client, path, f"s3://{bucket}/{prefix or ''}", extra_args, callback)

    def download_data(
        self, path: str, bucket: str, key_prefix: str = "", extra_args: Mapping[str, str] | None = None
    ) -> list[str]:
        """Download all objects below a prefix into a directory.

        Args:
            path: the directory; it is made where it does not exist.
            bucket: the bucket.
            key_prefix: of the keys, or one key.
            extra_args: ``ExtraArgs`` of boto3.

        Returns:
            The local paths.

        Raises:
            MissingBucketError: the bucket does not exist.
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

    def _make_client(self, service: str) -> Any:
        client = super()._make_client(service)
        if service == "s3":
            client.meta.events.register("before-parameter-build.s3", self._expect_owner)
        return client

    def _expect_owner(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        """Let S3 refuse a call to the derived bucket when another account owns it."""
        if self._derived_bucket is None or params.get("Bucket") != self._derived_bucket:
            return
        if "ExpectedBucketOwner" in model.input_shape.members:
            params.setdefault("ExpectedBucketOwner", self._account)
