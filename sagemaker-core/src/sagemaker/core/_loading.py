"""Import names and optional dependencies on first use."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any

from sagemaker.core.exceptions import MissingExtraError


def attach(
    package: str, origins: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return ``__getattr__``, ``__dir__`` and ``__all__`` for a package.

    Args:
        package: the package's ``__name__``.
        origins: public name to the module that defines it, absolute or relative to the package. A name
            that is defined under another one is written ``module:name``.
    """
    names = sorted(origins)

    def __getattr__(name: str) -> Any:
        origin = origins.get(name)
        if origin is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, _, defined = origin.partition(":")
        value = getattr(importlib.import_module(module, package), defined or name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return names

    return __getattr__, __dir__, names


def load_optional(module: str, extra: str, user: str) -> Any:
    """Import a module of an optional dependency.

    Args:
        module: its name.
        extra: the extra of ``sagemaker-core`` that installs it.
        user: the feature that needs it, for the message.

    Raises:
        MissingExtraError: the dependency is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise MissingExtraError(
            f"{user} needs {package}, which is not installed. Install it with: pip install 'sagemaker-core[{extra}]'"
        ) from error
