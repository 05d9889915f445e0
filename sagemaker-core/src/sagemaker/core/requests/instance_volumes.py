"""Instance types that accept ``VolumeSizeInGB`` and ``VolumeKmsKeyId``.

The service refuses both for instance types with local NVMe disks, which keep the data there.
"""

from __future__ import annotations

import re
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import is_pipeline_variable

# A `d` after the generation stands for local disks; the other families listed here have them without it.
_LOCAL_DISKS = re.compile(r"([a-z]+\d+[a-z]*d[a-z]*|dl1|g5|g6e?|g7e|p5(e|en)?|p6-b200|trn[12]n?)")
_FAMILY = re.compile(r"ml[._]([a-z\d-]+)\.?")


def volume_size_supported(instance_type: Any) -> bool:
    """Return whether jobs on an instance type may set the size of their volume.

    False for local mode and for a pipeline variable, whose value is not known.

    Raises:
        ValidationError: the text is not an instance type.
    """
    if is_pipeline_variable(instance_type) or str(instance_type).startswith("local"):
        return False
    parts = str(instance_type).split(".")
    if len(parts) == 1:
        raise ValidationError(
            f"Failed to parse instance type '{instance_type}'. Expected one like ml.m5.large."
        )
    return _LOCAL_DISKS.fullmatch(parts[1]) is None


def instance_supports_kms(instance_type: Any) -> bool:
    """Return whether jobs on an instance type may set a key for their volume; see `volume_size_supported`."""
    return volume_size_supported(instance_type)


def get_instance_type_family(instance_type: Any) -> str:
    """Return ``m5`` for ``ml.m5.large``; an empty string for local mode, None and pipeline variables."""
    match = _FAMILY.match(instance_type) if isinstance(instance_type, str) else None
    return match.group(1) if match else ""
