"""Processing jobs that run a directory of code, with its requirements installed.

Three inputs bring the code into the container and start it: the code (a ``sourcedir.tar.gz``, or an archive or prefix
in S3), the program that installs its requirements, and ``runproc.sh``, which unpacks the code, installs the
requirements and runs the script.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from sagemaker.core.exceptions import AssetError, AssetNotFoundError
from sagemaker.core.jobs.network import NetworkConfig
from sagemaker.core.processing.inputs import (
    AUXILIARY_PATH,
    CODE_PATH,
    ENTRYPOINT_PATH,
    argument_list,
    code_not_found,
    s3_input,
)
from sagemaker.core.processing.processor import DEFAULT_VOLUME_GB, ScriptProcessor
from sagemaker.core.requests import StagedAsset
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session import Session
from sagemaker.core.shapes import ProcessingInput, ProcessingOutput
from sagemaker.core.staging.assets import (
    SOURCE_ARCHIVE,
    ArchiveAsset,
    Asset,
    BundleAsset,
    FileAsset,
    MemoryAsset,
    SubfolderAsset,
    TreeAsset,
    local_asset,
)
from sagemaker.core.staging.places import named_code_path
from sagemaker.core.staging.s3_uri import is_s3_url
from sagemaker.core.workflow.entities import PipelineVariable

__all__ = ["FrameworkProcessor"]

_INSTALLER = "install_requirements.py"
_RUNNER = Path(__file__).with_name("container") / "run_processing.sh"
_INSTALLER_SOURCE = Path(__file__).with_name("container") / _INSTALLER


class FrameworkProcessor(ScriptProcessor):
    """A processing job that runs a script of a directory of code, after installing its requirements.

    Arguments not listed here are those of `Processor`.

    Args:
        command: the command that runs the script; ``["python3"]`` by default.
        code_location: an S3 prefix for the code, in place of the session's bucket and prefix.

    Example:
        ```python
        from pathlib import Path

        from sagemaker.core.processing import FrameworkProcessor
        from sagemaker.core.workflow.pipeline_context import PipelineSession

        Path("code").mkdir()
        Path("code/clean.py").write_text("import pandas")
        Path("code/requirements.txt").write_text("pandas==2.2.3")
        session = PipelineSession(region="eu-west-1", default_bucket="bucket", account="111122223333")
        processor = FrameworkProcessor(
            role="arn:aws:iam::111122223333:role/Jobs",
            image_uri="111122223333.dkr.ecr.eu-west-1.amazonaws.com/clean:1",
            instance_count=1,
            instance_type="ml.m5.large",
            sagemaker_session=session,
        )
        step_args = processor.run(code="clean.py", source_dir="code")
        ```
    """

    framework_entrypoint_command = ("/bin/bash",)

    @static_arguments
    def __init__(
        self,
        image_uri: str | PipelineVariable,
        role: str | PipelineVariable | None = None,
        instance_count: int | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = None,
        command: list[str] | None = None,
        volume_size_in_gb: int | PipelineVariable = DEFAULT_VOLUME_GB,
        volume_kms_key: str | PipelineVariable | None = None,
        output_kms_key: str | PipelineVariable | None = None,
        code_location: str | None = None,
        max_runtime_in_seconds: int | PipelineVariable | None = None,
        base_job_name: str | None = None,
        sagemaker_session: Session | None = None,
        env: dict[str, str | PipelineVariable] | None = None,
        tags: Tags | None = None,
        network_config: NetworkConfig | None = None,
    ) -> None:
        super().__init__(
            role=role,
            image_uri=image_uri,
            command=argument_list("command", command) or ["python3"],
            instance_count=instance_count,
            instance_type=instance_type,
            volume_size_in_gb=volume_size_in_gb,
            volume_kms_key=volume_kms_key,
            output_kms_key=output_kms_key,
            max_runtime_in_seconds=max_runtime_in_seconds,
            base_job_name=base_job_name,
            sagemaker_session=sagemaker_session,
            env=env,
            tags=tags,
            network_config=network_config,
        )
        self.code_location = code_location.rstrip("/") if code_location else None

    @static_arguments
    def run(  # type: ignore[override] # the published signature
        self,
        code: str,
        source_dir: str | None = None,
        dependencies: list[str] | None = None,
        requirements: str | None = None,
        inputs: list[ProcessingInput] | None = None,
        outputs: list[ProcessingOutput] | None = None,
        arguments: list[str | PipelineVariable] | None = None,
        wait: bool = True,
        logs: bool = True,
        job_name: str | None = None,
        experiment_config: dict[str, str] | None = None,
        kms_key: str | None = None,
        entry_point: str | None = None,
    ) -> Any:
        """Run a script of a directory (``CreateProcessingJob``).

        Args:
            code: the script: a path relative to ``source_dir``, a local file, or an S3 URI.
            source_dir: a local directory, a local or S3 ``.tar.gz``, or an S3 prefix.
            dependencies: local files and directories that are put beside the script.
            requirements: a requirements file within the source; ``requirements.txt`` by default, if it exists.
            inputs: see `Processor.run`.
            outputs: see `Processor.run`.
            arguments: arguments of the script.
            wait: see `Processor.run`.
            logs: see `Processor.run`.
            job_name: see `Processor.run`; not a pipeline variable, because it is part of the code's S3 key.
            experiment_config: see `Processor.run`.
            kms_key: see `Processor.run`.
            entry_point: a shell script of the source that runs in place of ``command`` and ``code``.

        Returns:
            The `ProcessingJob`, or step arguments under a `PipelineSession`.
        """
        del kms_key
        if not isinstance(code, str):
            raise TypeError(f"FrameworkProcessor.run.code must be the name of a script, not {code!r}.")
        if is_s3_url(code):
            entry = code.rpartition("/")[2]
            code_inputs = [s3_input("entrypoint", code, ENTRYPOINT_PATH)]
        else:
            entry = "runproc.sh"
            code_inputs = _code_inputs(
                code,
                source_dir=source_dir,
                dependencies=dependencies or [],
                requirements=requirements,
                command=cast("list[str]", self.command or ["python3"]),
                entry_point=entry_point,
                root=self.code_location,
                job_name=job_name,
            )
        request = self._request(
            [*(inputs or []), *code_inputs],
            outputs,
            arguments,
            job_name,
            experiment_config,
            [*self.framework_entrypoint_command, f"{ENTRYPOINT_PATH}/{entry}"],
        )
        return self._submit(request, wait, logs)


def _code_inputs(
    code: str,
    *,
    source_dir: str | None,
    dependencies: Sequence[str],
    requirements: str | None,
    command: Sequence[str],
    entry_point: str | None,
    root: str | None,
    job_name: str | None,
) -> list[dict[str, Any]]:
    """Return the inputs that bring code, installer and runner into the container.

    Args:
        code: the script: a path relative to ``source_dir``, or a local file.
        source_dir: a local directory or archive, an S3 archive or prefix, or None for the script alone.
        dependencies: local files and directories that are put beside the script.
        requirements: a requirements file within the source.
        command: the command that runs the script.
        entry_point: a shell script of the source that runs in place of the script.
        root: an S3 prefix for the code, in place of the session's.
        job_name: a job name that the user chose; it becomes part of the code's S3 key.
    """
    path = named_code_path(job_name) if job_name else None
    installer = MemoryAsset(((_INSTALLER, _INSTALLER_SOURCE.read_bytes()),))
    if source_dir is not None and is_s3_url(source_dir):
        archive, location = _remote_source(source_dir)
        staged = StagedAsset(installer, suffix=f"/{_INSTALLER}", root=root, path=path)
        inputs = [s3_input("code", location, f"{CODE_PATH}/"), s3_input("aux", staged, AUXILIARY_PATH)]
        script = code
    else:
        archive, content, script = _local_source(code, source_dir, dependencies)
        bundle = StagedAsset(BundleAsset((content, installer)), suffix="/", root=root, path=path)
        inputs = [s3_input("code", bundle, f"{CODE_PATH}/")]
    runner = _runner(command, script, entry_point, requirements, archive)
    staged_runner = StagedAsset(MemoryAsset((("runproc.sh", runner),)), suffix="/runproc.sh", root=root)
    return [*inputs, s3_input("entrypoint", staged_runner, ENTRYPOINT_PATH)]


def _remote_source(source_dir: str) -> tuple[str, str]:
    """Return the archive's file name (empty for a prefix of plain files), and the S3 prefix to copy."""
    if source_dir.endswith((".tar.gz", ".tgz")):
        folder, _, name = source_dir.rpartition("/")
        return name, f"{folder}/"
    return "", f"{source_dir.rstrip('/')}/"


def _local_source(code: str, source_dir: str | None, dependencies: Sequence[str]) -> tuple[str, Asset, str]:
    """Return the archive's file name, the asset with it, and the script's path in it."""
    if source_dir is None:
        script = Path(code)
        if not script.is_file():
            raise AssetNotFoundError(code_not_found(code, script))
        content: Asset = FileAsset(script.absolute())
        return SOURCE_ARCHIVE, ArchiveAsset(_with_dependencies(content, dependencies)), script.name
    source = local_asset(source_dir)
    if isinstance(source, FileAsset):
        if not source.path.name.endswith((".tar.gz", ".tgz")):
            raise AssetError(f"source_dir {source_dir} is a file; give a directory or a .tar.gz archive.")
        return source.path.name, source, code
    if not (Path(source_dir) / code).is_file():
        raise AssetNotFoundError(f"code {code} wasn't found in source_dir {source_dir}.")
    return SOURCE_ARCHIVE, ArchiveAsset(_with_dependencies(source, dependencies)), code


def _with_dependencies(content: Asset, dependencies: Sequence[str]) -> Asset:
    if not dependencies:
        return content
    return BundleAsset((content, *(_dependency(path) for path in dependencies)))


def _dependency(path: str) -> Asset:
    asset = local_asset(path)
    return SubfolderAsset(asset, asset.path.name) if isinstance(asset, TreeAsset) else asset


def _runner(
    command: Sequence[str], script: str, entry_point: str | None, requirements: str | None, archive: str
) -> bytes:
    started = ["/bin/bash", entry_point] if entry_point else [*command, script]
    settings = {
        "SOURCE_ARCHIVE": archive,
        "REQUIREMENTS": requirements or "requirements.txt",
        "COMMAND": shlex.join(started),
    }
    lines = [f"{name}={shlex.quote(value)}" for name, value in settings.items()]
    head, _, body = _RUNNER.read_text(encoding="utf-8").partition("\n")
    return "\n".join([head, *lines, body]).encode()
