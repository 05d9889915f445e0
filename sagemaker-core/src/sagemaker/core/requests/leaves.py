"""The leaves that requests share: staged content, places in S3, and roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.requests.resolver import ContextValue, Resolver
from sagemaker.core.staging.places import Placement
from sagemaker.core.workflow.entities import is_pipeline_variable
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join

if TYPE_CHECKING:
    from sagemaker.core.requests.context import RequestContext
    from sagemaker.core.staging.assets import Asset


@attrs.frozen
class StagedAsset(ContextValue):
    """The S3 URI of local content, staged for the request that this leaf stands in.

    Content goes to ``<root>/<scope>/code/<digest>``, so that a request changes exactly when the content
    does. With ``input_name`` it goes to ``<root>/<scope>/<step>/input/<name>``, where the service's users
    look for it; ``addressed`` puts the digest below that. ``path`` names the whole place below the root.

    Attributes:
        asset: the content.
        suffix: the end of the URI after the place: ``/script.py``, ``/``, or nothing.
        input_name: the input or channel that reads it.
        addressed: whether an input's place holds the digest.
        root: an S3 URI instead of the session's bucket and prefix.
        scope: instead of the context's.
        path: the place below the root, as a whole.
    """

    asset: Asset
    suffix: str = ""
    input_name: str | None = None
    addressed: bool = False
    root: str | None = None
    scope: str | None = None
    path: str | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """Return the URI; the resolver keeps the placement."""
        digest = resolver.digest(self.asset)
        place = self.path or self._place(context, digest)
        root = (self.root or context.root).rstrip("/")
        placement = Placement(f"{root}/{place}", self.asset, digest)
        resolver.place(placement, context)
        return placement.prefix + self.suffix

    def _place(self, context: RequestContext, digest: str) -> str:
        scope = self.scope or context.scope
        if self.input_name is None:
            return f"{scope}/code/{digest}"
        if self.addressed:
            return f"{scope}/input/{self.input_name}/{digest}"
        return f"{scope}/{context.step or context.job_name}/input/{self.input_name}"


@attrs.frozen
class OutputLocation(ContextValue):
    """The S3 URI of a job's output for which the user names no place.

    In a pipeline ``<root>/<pipeline>/<execution id>/<step>/output/<name>``, so that executions do not
    overwrite each other; outside ``<root>/<job name>/output/<name>``. Without a name the place ends before
    ``output``.
    """

    name: str | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:  # noqa: ARG002 - the leaf's interface
        """Return a `Join` in a pipeline, a URI outside."""
        root = context.root
        folder = [] if self.name is None else ["output", self.name]
        if context.step is None:
            return "/".join([root, str(context.job_name), *folder])
        bucket, _, prefix = root.removeprefix("s3://").partition("/")
        execution = [context.scope, ExecutionVariables.PIPELINE_EXECUTION_ID, context.step]
        return Join(on="/", values=["s3:/", bucket, *filter(None, [prefix]), *execution, *folder])


@attrs.frozen
class StagingPath(ContextValue):
    """The S3 URI of a literal path below the session's bucket and prefix."""

    path: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """Return ``s3://bucket[/prefix]/<path>``."""
        return f"{context.root}/{self.path}"


@attrs.frozen
class ExecutionRole(ContextValue):
    """The ARN of the role that a job runs as.

    Attributes:
        role: its ARN or its name; None for the session's own role.
    """

    role: str | None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """Return the ARN; AWS is asked only for a job that is created now."""
        return context.session.role_arn(self.role, ask_aws=context.ask_aws)


def execution_role(role: Any) -> Any:
    """Return the leaf that stands for a role: a pipeline variable itself, or an `ExecutionRole`."""
    return role if is_pipeline_variable(role) else ExecutionRole(role)
