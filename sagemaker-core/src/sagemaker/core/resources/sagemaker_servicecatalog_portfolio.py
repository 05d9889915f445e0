# Made by tools/codegen from botocore's service models; changes here are lost.


"""``SagemakerServicecatalogPortfolio``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from sagemaker.core.resources._base import Resource, ResourceType
from sagemaker.core.shapes.project import (
    DisableSagemakerServicecatalogPortfolioInput,
    EnableSagemakerServicecatalogPortfolioInput,
    GetSagemakerServicecatalogPortfolioStatusInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession


class SagemakerServicecatalogPortfolio(Resource):
    """``SagemakerServicecatalogPortfolio``."""

    _resource_type: ClassVar[ResourceType] = ResourceType("SagemakerServicecatalogPortfolio", name="")

    @classmethod
    def disable(cls, session: AnySession | None = None, region: str | None = None) -> None:
        """``DisableSagemakerServicecatalogPortfolio``."""
        cls._call_class(
            "DisableSagemakerServicecatalogPortfolio", DisableSagemakerServicecatalogPortfolioInput, locals()
        )

    @classmethod
    def enable(cls, session: AnySession | None = None, region: str | None = None) -> None:
        """``EnableSagemakerServicecatalogPortfolio``."""
        cls._call_class(
            "EnableSagemakerServicecatalogPortfolio", EnableSagemakerServicecatalogPortfolioInput, locals()
        )

    @classmethod
    def get_status(cls, session: AnySession | None = None, region: str | None = None) -> str | None:
        """``GetSagemakerServicecatalogPortfolioStatus``."""
        return cls._call_class(
            "GetSagemakerServicecatalogPortfolioStatus",
            GetSagemakerServicecatalogPortfolioStatusInput,
            locals(),
        ).get("Status")
