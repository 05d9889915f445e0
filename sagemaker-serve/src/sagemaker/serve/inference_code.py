"""Staging of the inference code of a `ModelBuilder`.

Serving images start the script that ``SAGEMAKER_PROGRAM`` names, from ``SAGEMAKER_SUBMIT_DIRECTORY``. A source directory
becomes the ``code`` folder of the model's archive: when the request is published, if the model data is local; by a job
of the pipeline, if the data is in S3 or is made by the pipeline. A script without a directory is fetched from S3 by the
image.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from sagemaker.core.exceptions import AssetNotFoundError, ConfigurationError
from sagemaker.core.jobs.source_files import check_source_files, is_local_source, source_asset
from sagemaker.core.jobs.training_configs import SourceCode
from sagemaker.core.requests import StagedAsset
from sagemaker.core.requests.input_locations import staged
from sagemaker.core.staging.archives import RepackedAsset
from sagemaker.core.staging.assets import (
    MODEL_ARCHIVE,
    ArchiveAsset,
    Asset,
    BundleAsset,
    FileAsset,
    SubfolderAsset,
    TreeAsset,
)
from sagemaker.core.staging.s3_uri import names_s3
from sagemaker.core.workflow.entities import is_pipeline_variable
from sagemaker.serve.runtime_repack import RuntimeRepack

CODE_FOLDER = "code"
SUBMIT_DIRECTORY = f"/opt/ml/model/{CODE_FOLDER}"


@attrs.frozen(eq=False)
class InferenceCode:
    """The members of a model's request that depend on its source code.

    Attributes:
        program: the script that serves; empty without source code.
        submit_directory: the directory or S3 URI of the script; empty without source code.
        model_data: the model data of the request.
    """

    program: str
    submit_directory: Any
    model_data: Any


def place_inference_code(
    source: SourceCode | None, model_data: Any, role: Any, vpc: Mapping[str, Any] | None, model_name: Any
) -> InferenceCode:
    """Return the members of a model's request that locate its inference code and its data.

    Args:
        source: the inference code; None to use the program of the image or the model.
        model_data: an S3 URI, a pipeline variable, a local archive or directory, a ``ModelDataSource``, or None.
        role: role of the model; a job that repacks it runs as this role too.
        vpc: ``VpcConfig`` of the model, used by a job that repacks it too.
        model_name: name of the model, for a job that repacks it; ignored if it is not text.

    Raises:
        ConfigurationError: the entry script or source directory is missing, or is a pipeline variable.
        AssetNotFoundError, AssetError: a local file does not exist.
    """
    if source is None:
        return InferenceCode("", "", model_data)
    program = _program(source)
    if source.source_dir is None:
        return InferenceCode(Path(program).name, _staged_source(FileAsset(_script(program))), model_data)
    if is_pipeline_variable(source.source_dir):
        raise ConfigurationError(
            f"SourceCode.source_dir of a model must be known when the pipeline is written, not {source.source_dir!r}."
        )
    check_source_files(source)
    if _is_local(model_data):
        return InferenceCode(program, SUBMIT_DIRECTORY, _repacked_now(source, model_data))
    if isinstance(model_data, Mapping):
        # A ModelDataSource may name uncompressed data, so the code is not added to it.
        return InferenceCode(program, _staged_source(_local_code(source)), model_data)
    name = model_name if isinstance(model_name, str) else None
    return InferenceCode(program, SUBMIT_DIRECTORY, RuntimeRepack(model_data, source, role, vpc, name))


def _program(source: SourceCode) -> str:
    script = source.entry_script
    if is_pipeline_variable(script):
        raise ConfigurationError(
            f"SourceCode.entry_script of a model must be known when the pipeline is written, not {script!r}."
        )
    if not isinstance(script, str) or not script:
        raise ConfigurationError("SourceCode of a model needs entry_script: the script that serves.")
    return script


def _script(program: str) -> Path:
    path = Path(program).absolute()
    if not path.is_file():
        raise AssetNotFoundError(f"SourceCode.entry_script {program!r} does not exist.")
    return path


def _is_local(model_data: Any) -> bool:
    if model_data is None:
        return True
    return isinstance(model_data, str | Path) and not names_s3(model_data)


def _repacked_now(source: SourceCode, model_data: Any) -> StagedAsset:
    code = _local_code(source)
    placed = SubfolderAsset(code, CODE_FOLDER)
    asset: Asset
    if model_data is None:
        asset = ArchiveAsset(placed, MODEL_ARCHIVE)
    else:
        path = Path(str(model_data).removeprefix("file://")).absolute()
        if path.is_dir():
            asset = ArchiveAsset(BundleAsset((TreeAsset(path, (CODE_FOLDER,)), placed)), MODEL_ARCHIVE)
        elif path.is_file():
            asset = RepackedAsset(path, code)
        else:
            raise AssetNotFoundError(f"The model data {str(model_data)!r} does not exist.")
    return staged(asset)


def _local_code(source: SourceCode) -> TreeAsset:
    code = source_asset(source) if is_local_source(source.source_dir) else None
    if not isinstance(code, TreeAsset):
        raise ConfigurationError(
            f"SourceCode.source_dir {source.source_dir!r} must be a local directory, because the model data is not an "
            "archive in S3."
        )
    return code


def _staged_source(code: Asset) -> StagedAsset:
    return staged(ArchiveAsset(code))
