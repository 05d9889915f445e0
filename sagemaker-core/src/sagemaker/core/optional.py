"""Packages that only some programs need: imported when they are used."""

from __future__ import annotations

import importlib
from typing import Any

from sagemaker.core.exceptions import MissingExtraError


def load_optional(module: str, extra: str, user: str) -> Any:
    """Import a module of an optional dependency.

    Args:
        module: its name.
        extra: the extra of ``sagemaker-core`` that installs it.
        user: what needs it, for the message.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise MissingExtraError(
            f"{user} needs {package}, which is not installed. Install it with: pip install 'sagemaker-core[{extra}]'"
        ) from error
