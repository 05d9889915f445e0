"""Names and values of training requests, as programs make them themselves."""

from __future__ import annotations

import json
import time
from typing import Any

from sagemaker.core.requests.names import MAX_NAME_LENGTH
from sagemaker.core.workflow.entities import is_pipeline_variable


def safe_serialize(data: Any) -> Any:
    """Return a value as text: text and pipeline variables unchanged, others as JSON, or with ``str`` if JSON is impossible."""
    if isinstance(data, str) or is_pipeline_variable(data):
        return data
    try:
        return json.dumps(data)
    except TypeError:
        return str(data)


def convert_unassigned_to_none(instance: Any) -> Any:
    """Return the structure with None for members without a value."""
    return instance


def _get_unique_name(base: str, max_length: int = MAX_NAME_LENGTH) -> str:
    """Return the base, shortened if needed, and the current UTC time in seconds: ``base-20260131120000``."""
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime())
    return f"{base[: max_length - len(stamp) - 1]}-{stamp}"
