"""The leaves that requests share: staged content, places in S3, and roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.requests.resolver import ContextValue, Resolver
from sagemaker.core.staging import places
from sagemaker.core.staging.places import Placement
from sagemaker.core.workflow.entities import is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.requests.context import RequestContext
    from sagemaker.core.staging.assets import Asset


@attrs.frozen
class StagedAsset(ContextValue):
    """The S3 URI of local content, staged for the request that this leaf stands in.

    `sagemaker.core.staging.places` has the rules: `code_path` unless ``input_name`` or ``path`` is set, `input_path` for
    an input, `addressed_input_path` for an ``addressed`` one.

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
        prefix = places.below(self.root or context.root, self.path or self._path(context, digest))
        placement = Placement(prefix, self.asset, digest)
        resolver.place(placement, context)
        return placement.prefix + self.suffix

    def _path(self, context: RequestContext, digest: str) -> str:
        scope = self.scope or context.scope
        if self.input_name is None:
            return places.code_path(scope, digest)
        if self.addressed:
            return places.addressed_input_path(scope, self.input_name, digest)
        return places.input_path(scope, context.step or context.job_name, self.input_name)


@attrs.frozen
class OutputLocation(ContextValue):
    """The S3 URI of a job's output for which the user names no place.

    See `step_output` and `job_output` of `sagemaker.core.staging.places`.

    Attributes:
        name: of the output; None for a job that has one output, without a name.
    """

    name: str | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:  # noqa: ARG002 - the leaf's interface
        """Return a `Join` in a pipeline, a URI outside."""
        if context.step is None:
            return places.job_output(context.root, context.job_name, self.name)
        return places.step_output(context.root, context.scope, context.step, self.name)


@attrs.frozen
class StagingPath(ContextValue):
    """The S3 URI of a literal path below the session's bucket and prefix."""

    path: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """Return ``s3://bucket[/prefix]/<path>``, below the session's root."""
        return places.below(context.root, self.path)


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
