# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.deprecations` and 1 other module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "V2_URL",
    "V3_MIGRATION_URL",
    "deprecated",
    "deprecated_class",
    "deprecated_deserialize",
    "deprecated_function",
    "deprecated_serialize",
    "deprecation_warn",
    "deprecation_warn_base",
    "deprecation_warning",
    "raise_removed_in_v3",
    "register_removed_module_finder",
    "removed_arg",
    "removed_function",
    "removed_kwargs",
    "removed_warning",
    "renamed_kwargs",
    "renamed_warning",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.deprecations import (
        V2_URL,
        deprecated,
        deprecated_class,
        deprecated_deserialize,
        deprecated_function,
        deprecated_serialize,
        deprecation_warn,
        deprecation_warn_base,
        deprecation_warning,
        removed_arg,
        removed_function,
        removed_kwargs,
        removed_warning,
        renamed_kwargs,
        renamed_warning,
    )
    from sagemaker.core.compatibility.removed_modules import (
        V3_MIGRATION_URL,
        raise_removed_in_v3,
        register_removed_module_finder,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "V2_URL",
                    "deprecated",
                    "deprecated_class",
                    "deprecated_deserialize",
                    "deprecated_function",
                    "deprecated_serialize",
                    "deprecation_warn",
                    "deprecation_warn_base",
                    "deprecation_warning",
                    "removed_arg",
                    "removed_function",
                    "removed_kwargs",
                    "removed_warning",
                    "renamed_kwargs",
                    "renamed_warning",
                ],
                "sagemaker.core.compatibility.deprecations",
            ),
            **dict.fromkeys(
                ["V3_MIGRATION_URL", "raise_removed_in_v3", "register_removed_module_finder"],
                "sagemaker.core.compatibility.removed_modules",
            ),
        },
    )
