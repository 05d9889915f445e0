# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.compatibility.member_names` and 5 other modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = [
    "RICH_LOGGING_OPT_IN_ENV_VAR",
    "SPECIAL_SNAKE_TO_PASCAL_MAPPINGS",
    "ResourceIterator",
    "SageMakerClient",
    "SingletonMeta",
    "T",
    "Unassigned",
    "add_indent",
    "clean_documentaion",
    "configure_logging",
    "convert_to_snake_case",
    "enable_textual_rich_console_and_traceback",
    "escape_special_rst_characters",
    "get_rich_handler",
    "get_textual_rich_logger",
    "get_textual_rich_theme",
    "is_not_primitive",
    "is_not_str_dict",
    "is_primitive_class",
    "is_primitive_list",
    "is_rich_logging_enabled",
    "is_snake_case",
    "logger",
    "pascal_to_snake",
    "remove_html_tags",
    "serialize",
    "snake_to_pascal",
    "textual_rich_console_and_traceback_enabled",
]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.compatibility.member_names import (
        SPECIAL_SNAKE_TO_PASCAL_MAPPINGS,
        add_indent,
        clean_documentaion,
        convert_to_snake_case,
        escape_special_rst_characters,
        is_not_primitive,
        is_not_str_dict,
        is_primitive_class,
        is_primitive_list,
        is_snake_case,
        pascal_to_snake,
        remove_html_tags,
        snake_to_pascal,
    )
    from sagemaker.core.compatibility.resource_iterator import ResourceIterator, T
    from sagemaker.core.compatibility.rich_logging import (
        RICH_LOGGING_OPT_IN_ENV_VAR,
        configure_logging,
        enable_textual_rich_console_and_traceback,
        get_rich_handler,
        get_textual_rich_logger,
        get_textual_rich_theme,
        is_rich_logging_enabled,
        logger,
        textual_rich_console_and_traceback_enabled,
    )
    from sagemaker.core.compatibility.serialization import serialize
    from sagemaker.core.compatibility.service_clients import SageMakerClient, SingletonMeta
    from sagemaker.core.shapes._unassigned import Unassigned
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                [
                    "SPECIAL_SNAKE_TO_PASCAL_MAPPINGS",
                    "add_indent",
                    "clean_documentaion",
                    "convert_to_snake_case",
                    "escape_special_rst_characters",
                    "is_not_primitive",
                    "is_not_str_dict",
                    "is_primitive_class",
                    "is_primitive_list",
                    "is_snake_case",
                    "pascal_to_snake",
                    "remove_html_tags",
                    "snake_to_pascal",
                ],
                "sagemaker.core.compatibility.member_names",
            ),
            **dict.fromkeys(["ResourceIterator", "T"], "sagemaker.core.compatibility.resource_iterator"),
            **dict.fromkeys(
                [
                    "RICH_LOGGING_OPT_IN_ENV_VAR",
                    "configure_logging",
                    "enable_textual_rich_console_and_traceback",
                    "get_rich_handler",
                    "get_textual_rich_logger",
                    "get_textual_rich_theme",
                    "is_rich_logging_enabled",
                    "logger",
                    "textual_rich_console_and_traceback_enabled",
                ],
                "sagemaker.core.compatibility.rich_logging",
            ),
            "serialize": "sagemaker.core.compatibility.serialization",
            **dict.fromkeys(
                ["SageMakerClient", "SingletonMeta"], "sagemaker.core.compatibility.service_clients"
            ),
            "Unassigned": "sagemaker.core.shapes._unassigned",
        },
    )
