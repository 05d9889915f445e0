"""Container definitions in requests for models and model packages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import AssetError, AssetNotFoundError
from sagemaker.core.requests import ContextValue
from sagemaker.core.requests.input_locations import staged
from sagemaker.core.staging.assets import MODEL_ARCHIVE, ArchiveAsset, FileAsset, TreeAsset
from sagemaker.core.staging.s3_uri import names_s3


def container_definition(
    image: Any,
    model_data: Any,
    environment: Mapping[str, Any] | None,
    image_config: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return ``ContainerDefinition`` of the API; arguments that are None are left out.

    Args:
        image: the inference image.
        model_data: an S3 URI, a pipeline variable, a staged asset, a local ``model.tar.gz``, a local directory to
            archive, or a ``ModelDataSource`` mapping.
        environment: environment variables of the container.
        image_config: access to a private registry (``ImageConfig`` of the API).

    Raises:
        AssetNotFoundError, AssetError: local model data does not exist, or is not an archive.
    """
    definition: dict[str, Any] = {"Image": image}
    if environment is not None:
        definition["Environment"] = dict(environment)
    if image_config is not None:
        definition["ImageConfig"] = dict(image_config)
    if isinstance(model_data, Mapping):
        definition["ModelDataSource"] = dict(model_data)
    elif model_data is not None:
        definition["ModelDataUrl"] = _model_data_url(model_data)
    return definition


def _model_data_url(model_data: Any) -> Any:
    if isinstance(model_data, ContextValue) or names_s3(model_data):
        return model_data
    path = Path(str(model_data).removeprefix("file://")).absolute()
    if path.is_dir():
        return staged(ArchiveAsset(TreeAsset(path), MODEL_ARCHIVE))
    if not path.name.endswith((".tar.gz", ".tgz")):
        raise AssetError(f"Model data {str(model_data)!r} must be a .tar.gz archive or an S3 URI.")
    if not path.is_file():
        raise AssetNotFoundError(f"The model data {str(model_data)!r} does not exist.")
    return staged(FileAsset(path))
