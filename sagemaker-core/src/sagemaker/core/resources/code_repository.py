# Made by tools/codegen from botocore's service models; changes here are lost.


"""``CodeRepository``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Optional

from sagemaker.core.resources._base import Resource, ResourceIterator, ResourceType
from sagemaker.core.shapes.notebook_instance import (
    CreateCodeRepositoryInput,
    DeleteCodeRepositoryInput,
    DescribeCodeRepositoryInput,
    GitConfig,
    ListCodeRepositoriesInput,
    UpdateCodeRepositoryInput,
)

if TYPE_CHECKING:
    from sagemaker.core.resources._base import AnySession
    from sagemaker.core.shapes.common import Tag
    from sagemaker.core.shapes.notebook_instance import GitConfigForUpdate
    from sagemaker.core.workflow.variable_types import NamePipeVar, StrPipeVar, TimePipeVar


class CodeRepository(Resource):
    """``CodeRepository``, as ``DescribeCodeRepository`` describes it."""

    _resource_type: ClassVar[ResourceType] = ResourceType(
        "CodeRepository",
        name="code_repository_name",
        identifiers=("code_repository_name",),
        describe=("DescribeCodeRepository", DescribeCodeRepositoryInput),
    )

    code_repository_name: str
    code_repository_arn: Optional[str] = None
    creation_time: Optional[datetime] = None
    last_modified_time: Optional[datetime] = None
    git_config: Optional[GitConfig] = None

    @classmethod
    def create(
        cls,
        code_repository_name: NamePipeVar,
        git_config: GitConfig,
        tags: list[Tag] | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> CodeRepository:
        """``CreateCodeRepository``, then ``DescribeCodeRepository``; step arguments under a `PipelineSession`."""
        made: CodeRepository = cls._create("CreateCodeRepository", CreateCodeRepositoryInput, locals())
        return made

    @classmethod
    def get(
        cls, code_repository_name: NamePipeVar, session: AnySession | None = None, region: str | None = None
    ) -> CodeRepository:
        """``DescribeCodeRepository``."""
        return cls._get(locals())

    def refresh(self) -> CodeRepository:
        """``DescribeCodeRepository`` again; the attributes change in place."""
        return self._refresh(locals())

    def update(self, git_config: GitConfigForUpdate | None = None) -> CodeRepository:
        """``UpdateCodeRepository``, then ``DescribeCodeRepository``."""
        self._call("UpdateCodeRepository", UpdateCodeRepositoryInput, locals())
        return self._refresh()

    def delete(self) -> None:
        """``DeleteCodeRepository``."""
        self._call("DeleteCodeRepository", DeleteCodeRepositoryInput, locals())

    @classmethod
    def get_all(
        cls,
        creation_time_after: TimePipeVar | None = None,
        creation_time_before: TimePipeVar | None = None,
        last_modified_time_after: TimePipeVar | None = None,
        last_modified_time_before: TimePipeVar | None = None,
        name_contains: StrPipeVar | None = None,
        sort_by: StrPipeVar | None = None,
        sort_order: StrPipeVar | None = None,
        session: AnySession | None = None,
        region: str | None = None,
    ) -> ResourceIterator[CodeRepository]:
        """``ListCodeRepositories``, all pages, each described."""
        return cls._get_all(
            "ListCodeRepositories", ListCodeRepositoriesInput, locals(), "CodeRepositorySummaryList"
        )
