"""Uploads of staged content: the objects that S3 does not have yet, in parallel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from sagemaker.core.exceptions import is_not_found
from sagemaker.core.staging.places import Placement
from sagemaker.core.staging.s3_uri import parse_s3_url
from sagemaker.core.staging.transfer import naming_bucket

if TYPE_CHECKING:
    from sagemaker.core.staging.assets import AssetFile

# Metadata of each object, by which a later publication knows the content without a download.
DIGEST_METADATA = "sagemaker-sha256"

_PARALLEL_TRANSFERS = 8
# Without the permission to list the bucket, S3 returns 403 for an object that does not exist. The upload then shows
# whether writing is allowed.
_FORBIDDEN = "403"


class Publication(NamedTuple):
    """The result of a publication.

    Attributes:
        uploaded: the S3 URIs of the objects that were written.
        present: the S3 URIs of the objects that had the content already.
    """

    uploaded: tuple[str, ...]
    present: tuple[str, ...]


def publish(placements: Iterable[Placement], s3_client: Any) -> Publication:
    """Upload the objects of all placements that S3 does not have yet, after one HEAD request for each.

    Raises:
        MissingBucketError: the bucket does not exist.
    """
    from concurrent.futures import ThreadPoolExecutor

    objects = dict(item for placement in placements for item in placement.objects())
    if not objects:
        return Publication((), ())
    with ThreadPoolExecutor(min(_PARALLEL_TRANSFERS, len(objects))) as pool:
        written = dict(
            zip(objects, pool.map(lambda item: _publish(s3_client, *item), objects.items()), strict=True)
        )
    return Publication(
        uploaded=tuple(uri for uri, new in written.items() if new),
        present=tuple(uri for uri, new in written.items() if not new),
    )


def _publish(s3_client: Any, uri: str, file: AssetFile) -> bool:
    """Write an object unless S3 has it; return whether it was written."""
    import hashlib

    bucket, key = parse_s3_url(uri)
    content = file.read()
    digest = hashlib.sha256(content).hexdigest()
    if _present_digest(s3_client, bucket, key) == digest:
        return False
    with naming_bucket(bucket):
        s3_client.put_object(Bucket=bucket, Key=key, Body=content, Metadata={DIGEST_METADATA: digest})
    return True


def _present_digest(s3_client: Any, bucket: str, key: str) -> str | None:
    from botocore.exceptions import ClientError

    try:
        head = s3_client.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if is_not_found(error) or error.response["Error"]["Code"] == _FORBIDDEN:
            return None
        raise
    digest: str | None = head.get("Metadata", {}).get(DIGEST_METADATA)
    return digest
