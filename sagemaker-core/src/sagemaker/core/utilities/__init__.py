"""Published import path of search expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._lazy import attach

if TYPE_CHECKING:
    from sagemaker.core.utilities.search_expression import (
        BooleanOperator,
        Filter,
        NestedFilter,
        Operator,
        SearchExpression,
        SearchObject,
    )

__all__ = [
    "BooleanOperator",
    "Filter",
    "NestedFilter",
    "Operator",
    "SearchExpression",
    "SearchObject",
]

__getattr__, __dir__, _ = attach(
    __name__, dict.fromkeys(__all__, "sagemaker.core.utilities.search_expression")
)
