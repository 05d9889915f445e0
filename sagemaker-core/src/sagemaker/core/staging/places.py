"""Where local content lies in S3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sagemaker.core.staging.assets import Asset, AssetFile


class Placement(NamedTuple):
    """Where an asset lies: the S3 prefix, the asset, its digest."""

    prefix: str
    asset: Asset
    digest: str

    def objects(self) -> Iterator[tuple[str, AssetFile]]:
        """The S3 URI and the file of each object."""
        for file in self.asset.files():
            yield f"{self.prefix}/{file.name}", file
