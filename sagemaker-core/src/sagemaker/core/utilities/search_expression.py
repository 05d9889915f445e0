# Made by tools/codegen from published_paths.yaml; changes here are lost.
"""Published import path; the names live in `sagemaker.core.requests.search_expression`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = ["BooleanOperator", "Filter", "NestedFilter", "Operator", "SearchExpression", "SearchObject"]

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
    from sagemaker.core.requests.search_expression import (
        BooleanOperator,
        Filter,
        NestedFilter,
        Operator,
        SearchExpression,
        SearchObject,
    )
else:
    __getattr__, __dir__, _ = attach(
        __name__,
        {
            **dict.fromkeys(
                ["BooleanOperator", "Filter", "NestedFilter", "Operator", "SearchExpression", "SearchObject"],
                "sagemaker.core.requests.search_expression",
            )
        },
    )
