"""How a `ModelBuilder` brings the user's inference code into a model.

The serving images start the script that ``SAGEMAKER_PROGRAM`` names, from ``SAGEMAKER_SUBMIT_DIRECTORY``. A source
directory becomes the ``code`` folder of the model's archive: at publishing, where the model data is local; by a job,
where it exists only in S3 or only when the pipeline runs. A script alone is fetched from S3 by the image.
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
    """What source code makes of a model.

    Attributes:
        program: the script that serves; empty without source code.
        submit_directory: where the image finds it.
        model_data: what stands for the model data in the request.
    """

    program: str
    submit_directory: Any
    model_data: Any


def place_inference_code(
    source: SourceCode | None, model_data: Any, role: Any, vpc: Mapping[str, Any] | None, model_name: Any
) -> InferenceCode:
    """Say where code and model data are going to be.

    Args:
        source: the code; None for what the image or the model brings itself.
        model_data: an S3 URI, a variable, a local archive or directory, a ``ModelDataSource``, or None.
        role: the model's, for a job that repacks.
        vpc: likewise.
        model_name: likewise; text, or anything else for none.

    Raises:
        ConfigurationError: the source has no entry script, or one that only a running pipeline knows.
        AssetNotFoundError, AssetError: local files that are not there.
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
        # Such data is no archive that code could be put into.
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
            f"SourceCode.source_dir {source.source_dir!r} must be a local directory where the model data is no archive "
            "in S3."
        )
    return code


def _staged_source(code: Asset) -> StagedAsset:
    return staged(ArchiveAsset(code))
