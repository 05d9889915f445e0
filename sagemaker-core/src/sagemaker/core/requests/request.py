"""Requests to the service as values, and their resolution where they are going.

A job class *builds* a `Request`: an operation and a tree of plain values, in which pipeline variables,
staged assets and other context values may stand as leaves. Building calls nothing. What the leaves become
depends on where the request goes - to the service now, or into a step of a pipeline - and that is what a
`RequestContext` knows; `Resolver` puts the two together.

Imports only the standard library, attrs and other modules of this kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import attrs

from sagemaker.core.exceptions import AssetConflictError
from sagemaker.core.requests.names import MAX_NAME_LENGTH, base_from_name, fit_name, name_from_base, stem
from sagemaker.core.staging.places import Placement
from sagemaker.core.workflow.conditions import Condition, condition_variables
from sagemaker.core.workflow.entities import PipelineVariable, VariableSource, is_pipeline_variable
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join

if TYPE_CHECKING:
    from sagemaker.core.requests.session_settings import SessionSettings
    from sagemaker.core.staging.assets import Asset


def filled(**members: Any) -> dict[str, Any]:
    """The members that are set; what is None is left out of requests."""
    return {name: value for name, value in members.items() if value is not None}


def as_request(given: Any) -> Any:
    """A structure as requests have it; variables and plain values as they are."""
    return given.to_request() if hasattr(given, "to_request") and not is_pipeline_variable(given) else given


def execution_role(given: Any) -> Any:
    """The leaf that stands for a role: a pipeline variable itself, or an `ExecutionRole`."""
    return given if is_pipeline_variable(given) else ExecutionRole(given)


@attrs.frozen
class JobName:
    """The name of what a request creates.

    Attributes:
        member: the member of the request that holds it, ``ProcessingJobName`` for instance.
        base: what a generated name starts with; None when the name must be given.
        given: the name that the user chose.
        kept: whether a definition with custom job prefixes shows it; the published SDK shows none for
            training jobs.
        max_length: of a generated name, in characters; short ones have their time stamp in minutes.
    """

    member: str
    base: str | None = None
    given: str | PipelineVariable | None = None
    kept: bool = True
    max_length: int = MAX_NAME_LENGTH

    @property
    def prefix(self) -> str | PipelineVariable | None:
        """The name without a time stamp, for definitions with custom job prefixes."""
        if isinstance(self.given, str):
            return base_from_name(self.given)
        if self.given is not None:
            return self.given
        if not self.base:
            return None
        return stem(fit_name(self.base))

    def generate(self) -> str:
        """A name of its own for what is created now: the base and the time."""
        short = self.max_length < MAX_NAME_LENGTH
        return name_from_base(fit_name(self.base or ""), self.max_length, short)


@attrs.frozen(eq=False)
class Request:
    """A call of the service's API that has not been made.

    Attributes:
        operation: the API operation, ``CreateTrainingJob`` for instance.
        arguments: its arguments without ``name``; a tree of plain values and leaves.
        name: the name of a job, which definitions leave out; None where the arguments have all that is sent.
        producer: the method that built it, for messages: ``train``, ``run``, ...
        result: takes the session, the arguments that were sent and the response, and returns the value for the
            caller: `sagemaker.core.resources._results.created_resource` for jobs. None for the response itself.
    """

    operation: str
    arguments: Mapping[str, Any]
    name: JobName | None
    producer: str
    result: Callable[[Any, Mapping[str, Any], Mapping[str, Any]], Any] | None = None


@attrs.frozen(eq=False)
class StepArguments:
    """A request that a step sends when the pipeline runs.

    Attributes:
        request: the request, unresolved.
        session: the session of the object that built it; it knows bucket, prefix and region.
    """

    request: Request
    session: StagingSession

    @property
    def producer(self) -> str:
        """The method that built the request: ``run``, ``train``, ``build``, ..."""
        return self.request.producer


class StagingSession(Protocol):
    """The part of a session that says where local content is staged."""

    @property
    def sagemaker_config(self) -> Mapping[str, Any]:
        """The SDK's configuration: defaults of what users leave out."""
        ...

    @property
    def settings(self) -> SessionSettings:
        """Options that hold for everything that is done through the session."""
        ...

    @property
    def boto_region_name(self) -> str:
        """The region that requests go to."""
        ...

    def staging_root(self, *, ask_aws: bool = False) -> str:
        """``s3://bucket[/prefix]``, from what is known without asking AWS unless that is allowed."""
        ...

    def role_arn(self, role: str | None, *, ask_aws: bool = False) -> str:
        """The ARN of an execution role."""
        ...


class RequestContext(NamedTuple):
    """What depends on where a request is going.

    Attributes:
        session: tells bucket and prefix.
        scope: the pipeline's name, or the base name of a job that is created at once.
        step: the step's name; None outside pipelines.
        job_name: the name of the job that is created at once; None in a pipeline, where the service names it.
        ask_aws: whether AWS may be asked for an unknown account or role: never while a definition is
            written for its own sake.
    """

    session: StagingSession
    scope: str
    step: str | None = None
    job_name: str | None = None
    ask_aws: bool = False

    @property
    def root(self) -> str:
        """``s3://bucket[/prefix]``."""
        return self.session.staging_root(ask_aws=self.ask_aws)

    @property
    def step_digest(self) -> str:
        """What stands for the step in generated names: a SHA-256 of pipeline and step, 64 hexadecimal digits."""
        import hashlib  # costs every program 4 ms, and few steps need it

        return hashlib.sha256(f"{self.scope}/{self.step}".encode()).hexdigest()


class PublicationAction(Protocol):
    """What is done, beside uploads, when a pipeline is created or updated; compiling only collects it."""

    @property
    def target(self) -> str:
        """What it writes: an ARN."""
        ...

    @property
    def digest(self) -> str:
        """SHA-256 of what it writes."""
        ...

    @property
    def description(self) -> str:
        """What will be done, in words."""
        ...

    def carry_out(self) -> bool:
        """Do it; whether anything had to be written."""
        ...


class ContextValue:
    """A leaf whose value depends on the context of the request."""

    __slots__ = ()

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:
        """The value: plain, or a pipeline variable."""
        raise NotImplementedError(f"{type(self).__name__} does not define resolve()")


@attrs.frozen
class StagedAsset(ContextValue):
    """The S3 URI of local content, staged for the request that this leaf stands in.

    Content goes to ``<root>/<scope>/code/<digest>``, so that a request changes exactly when the content
    does. With ``input_name`` it goes to ``<root>/<scope>/<step>/input/<name>``, where the service's users
    look for it; ``addressed`` puts the digest below that. ``path`` names the whole place below the root.

    Attributes:
        asset: the content.
        suffix: what the URI has after the place: ``/script.py``, ``/``, or nothing.
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
        """The URI; the resolver keeps the placement."""
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
    """Where a job's output goes when the user names no place.

    In a pipeline ``<root>/<pipeline>/<execution id>/<step>/output/<name>``, so that executions do not
    overwrite each other; outside ``<root>/<job name>/output/<name>``. Without a name the place ends before
    ``output``.
    """

    name: str | None = None

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:  # noqa: ARG002 - the leaf's interface
        """A `Join` in a pipeline, a URI outside."""
        root = context.root
        folder = [] if self.name is None else ["output", self.name]
        if context.step is None:
            return "/".join([root, str(context.job_name), *folder])
        bucket, _, prefix = root.removeprefix("s3://").partition("/")
        execution = [context.scope, ExecutionVariables.PIPELINE_EXECUTION_ID, context.step]
        return Join(on="/", values=["s3:/", bucket, *filter(None, [prefix]), *execution, *folder])


@attrs.frozen
class ExecutionRole(ContextValue):
    """The ARN of the role that a job runs as, given by ARN, by name, or not at all."""

    given: str | None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """The ARN; AWS is asked only for a job that is created now."""
        return context.session.role_arn(self.given, ask_aws=context.ask_aws)


@attrs.frozen
class StagingPath(ContextValue):
    """A literal place below the session's bucket and prefix."""

    path: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """``s3://bucket[/prefix]/<path>``."""
        return f"{context.root}/{self.path}"


class Resolver:
    """Resolves request trees; remembers the variables it met and the assets it placed.

    One resolver serves one compilation, so that each distinct asset is hashed once.

    Attributes:
        variables: the variables of the tree that was resolved last, in reading order.
        placements: S3 prefix to placement, over all trees.
        actions: target to what is done to it when the trees are published, over all trees.
    """

    def __init__(self) -> None:
        self.variables: list[PipelineVariable] = []
        self.placements: dict[str, Placement] = {}
        self.actions: dict[str, PublicationAction] = {}
        self._digests: dict[Asset, str] = {}

    def resolve(self, tree: Any, context: RequestContext | None) -> Any:  # noqa: PLR0911 - the hot path
        """The tree as JSON values. ``context`` is needed where the tree has context values."""
        kind = type(tree)
        if kind is dict:
            # Most leaves are text: asking here saves a call for each.
            resolve = self.resolve
            return {
                key: value if type(value) is str else resolve(value, context) for key, value in tree.items()
            }
        if kind is list or kind is tuple:
            return [item if type(item) is str else self.resolve(item, context) for item in tree]
        if kind is str or kind is int or kind is bool or kind is float or tree is None:
            return tree
        if isinstance(tree, PipelineVariable):
            self.variables.append(tree)
            return tree.expr
        if isinstance(tree, ContextValue) and context is not None:
            return self.resolve(tree.resolve(context, self), context)
        if isinstance(tree, Condition):
            self.variables.extend(condition_variables([tree]))
            return tree.to_request()
        if isinstance(tree, VariableSource):
            return self.resolve(tree.variable(), context)
        return tree

    def resolve_members(self, tree: dict[str, Any], context: RequestContext | None) -> None:
        """Resolve the members of a tree in their place."""
        for key, value in tree.items():
            if type(value) is not str:
                tree[key] = self.resolve(value, context)

    def digest(self, asset: Asset) -> str:
        """The asset's digest, computed once."""
        digest = self._digests.get(asset)
        if digest is None:
            digest = self._digests[asset] = asset.digest()
        return digest

    def place(self, placement: Placement, context: RequestContext) -> None:
        """Keep a placement.

        Raises:
            AssetConflictError: other content goes to the same place.
        """
        present = self.placements.setdefault(placement.prefix, placement)
        if present.digest != placement.digest:
            where = f"Step {context.step!r}" if context.step else f"Job {context.job_name!r}"
            raise AssetConflictError(
                f"{where} stages local content at {placement.prefix}, where another request stages other "
                "content. Give one of them another job name, code_location or input name.",
                step=context.step,
            )

    def act(self, action: PublicationAction, context: RequestContext) -> None:
        """Keep an action.

        Raises:
            AssetConflictError: other content is written to the same target.
        """
        present = self.actions.setdefault(action.target, action)
        if present.digest != action.digest:
            raise AssetConflictError(
                f"Step {context.step!r} gives {action.target} other content than another step does. Use one "
                "object for both, or another name.",
                step=context.step,
            )
