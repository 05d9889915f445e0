"""Which instance types take a volume of a chosen size, and so a key for it.

Types with local NVMe disks keep data there: the service refuses ``VolumeSizeInGB`` and ``VolumeKmsKeyId`` for them.
"""

from __future__ import annotations

import re
from typing import Any

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.workflow.entities import is_pipeline_variable

# A `d` behind the generation says that there are local disks; the others have them without saying so.
_LOCAL_DISKS = re.compile(r"([a-z]+\d+[a-z]*d[a-z]*|dl1|g5|g6e?|g7e|p5(e|en)?|p6-b200|trn[12]n?)")
_FAMILY = re.compile(r"ml[._]([a-z\d-]+)\.?")


def volume_size_supported(instance_type: Any) -> bool:
    """Whether jobs on this type may say how large their volume is.

    False for local mode, and for a pipeline variable: its value is not known now.

    Raises:
        ValidationError: it is no instance type.
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
    """Whether jobs on this type may name a key that encrypts their volume; as `volume_size_supported`."""
    return volume_size_supported(instance_type)


def get_instance_type_family(instance_type: Any) -> str:
    """``m5`` of ``ml.m5.large``; empty for local mode, None and pipeline variables."""
    match = _FAMILY.match(instance_type) if isinstance(instance_type, str) else None
    return match.group(1) if match else ""
