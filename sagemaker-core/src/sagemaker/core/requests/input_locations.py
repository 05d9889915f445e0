"""Locations of inputs: in S3, or staged from local files."""

from __future__ import annotations

from typing import Any

from sagemaker.core.requests import StagedAsset
from sagemaker.core.staging.assets import Asset, local_asset
from sagemaker.core.staging.places import suffix
from sagemaker.core.staging.s3_uri import names_s3


def input_location(location: Any, name: Any, *, addressed: bool = False, scope: str | None = None) -> Any:
    """Return an S3 URI or pipeline variable as it is, a local path as a staged asset.

    Args:
        location: an S3 URI, a variable or a local path.
        name: of the input or channel.
        addressed: see `StagedAsset`.
        scope: see `StagedAsset`.

    Raises:
        AssetNotFoundError: the local path does not exist (a `ValueError`).
    """
    if names_s3(location):
        return location
    return staged(local_asset(location), input_name=str(name), addressed=addressed, scope=scope)


def staged(asset: Asset, **placing: Any) -> StagedAsset:
    """Return an asset as a leaf of a request: the URI of a single file, or the prefix of several.

    Args:
        asset: the content.
        placing: ``root``, ``scope``, ``path``, ``input_name`` and ``addressed`` of `StagedAsset`.
    """
    return StagedAsset(asset, suffix=suffix(asset), **placing)
