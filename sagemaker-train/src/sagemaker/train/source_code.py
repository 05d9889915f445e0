"""Channels that bring the code of a `ModelTrainer` into a training container, and the command that starts it.

The channel ``code`` has the user's source. The channel ``sm_drivers`` has the driver that prepares the environment,
installs requirements and runs the entry script. The S3 keys of both depend only on their content.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.jobs.source_files import (
    CODE_CHANNEL,
    DRIVERS_CHANNEL,
    check_source_files,
    s3_channel,
    source_location,
)
from sagemaker.core.jobs.training_configs import SourceCode
from sagemaker.core.requests import StagedAsset
from sagemaker.core.staging.assets import MemoryAsset
from sagemaker.core.workflow.entities import is_pipeline_variable
from sagemaker.train.constants import DEFAULT_CONTAINER_ARGUMENTS, DEFAULT_CONTAINER_ENTRYPOINT
from sagemaker.train.distributed import DistributedConfig, distributed_description

ENTRYPOINT = DEFAULT_CONTAINER_ENTRYPOINT
ARGUMENTS = DEFAULT_CONTAINER_ARGUMENTS

_DRIVER_FILES = ("sm_train.sh", "train_driver.py")
_DRIVERS = Path(__file__).with_name("container_drivers")


def check_source_code(source: SourceCode, distributed: DistributedConfig | None = None) -> None:
    """Check that the code can be started.

    Raises:
        ValidationError: neither a script nor a command is set, a file name is a pipeline variable, or the source
            directory, entry script or requirements file does not exist.
    """
    for name in ("entry_script", "command", "requirements"):
        if is_pipeline_variable(getattr(source, name)):
            raise ValidationError(
                f"SourceCode.{name} must be known when the pipeline is written, not {getattr(source, name)!r}: "
                "it becomes part of the code that is staged."
            )
    if source.command is None and source.entry_script is None:
        raise ValidationError("SourceCode needs entry_script or command: what should run?")
    if source.command is None and source.source_dir is None:
        raise ValidationError("SourceCode with an entry_script needs source_dir: where the script is.")
    if source.entry_script is not None and not str(source.entry_script).endswith((".py", ".sh")):
        raise ValidationError(f"SourceCode.entry_script {source.entry_script!r} must end in .py or .sh.")
    if distributed is not None and source.entry_script is None:
        raise ValidationError("ModelTrainer.distributed starts SourceCode.entry_script, which is missing.")
    check_source_files(source)


def code_channels(
    source: SourceCode, distributed: DistributedConfig | None, scope: str | None
) -> list[dict[str, Any]]:
    """Return the ``code`` channel, if there is a source directory, and the ``sm_drivers`` channel.

    Args:
        source: code that `check_source_code` has accepted.
        distributed: configuration that starts the entry script in several processes.
        scope: the S3 prefix that the user chose for inputs.
    """
    channels = []
    if source.source_dir is not None:
        channels.append(s3_channel(CODE_CHANNEL, source_location(source, scope)))
    drivers = StagedAsset(MemoryAsset(_driver_files(source, distributed)), scope=scope)
    return [*channels, s3_channel(DRIVERS_CHANNEL, drivers)]


def _driver_files(source: SourceCode, distributed: DistributedConfig | None) -> tuple[tuple[str, bytes], ...]:
    settings = {
        "entry_script": source.entry_script,
        "command": source.command,
        "requirements": source.requirements,
        "args": [str(value) for value in source.args or ()],
    }
    files = [(name, (_DRIVERS / name).read_bytes()) for name in _DRIVER_FILES]
    files.append(("sourcecode.json", json.dumps(settings, indent=2, sort_keys=True).encode()))
    if distributed is not None:
        files.append(("distributed.json", distributed_description(distributed)))
        files += _distributed_drivers(distributed)
    return tuple(files)


def _distributed_drivers(distributed: DistributedConfig) -> list[tuple[str, bytes]]:
    folder = Path(distributed.driver_dir)
    if not (folder / distributed.driver_script).is_file():
        raise ValidationError(
            f"The driver {distributed.driver_script!r} of {type(distributed).__name__} does not exist in "
            f"{distributed.driver_dir!r}."
        )
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return [
        (f"distributed_drivers/{path.relative_to(folder).as_posix()}", path.read_bytes()) for path in found
    ]
