"""A call of the service's API as a value.

A job class builds a `Request`: an operation and a tree of plain values, in which pipeline variables, staged assets and
other context values may stand as leaves. Building calls nothing. The value of a leaf depends on where the request goes,
to the service now or into a step of a pipeline: a `RequestContext` says where, and a `Resolver` replaces the leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from sagemaker.core.requests.names import MAX_NAME_LENGTH, base_from_name, fit_name, name_from_base, stem
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable

if TYPE_CHECKING:
    from sagemaker.core.requests.context import StagingSession


def filled(**members: Any) -> dict[str, Any]:
    """Return the members that are not None; a request leaves the others out."""
    return {name: value for name, value in members.items() if value is not None}


def as_request(value: Any) -> Any:
    """Return the API's form of a structure; pipeline variables and plain values stay as they are."""
    return value.to_request() if hasattr(value, "to_request") and not is_pipeline_variable(value) else value


@attrs.frozen
class JobName:
    """The name of the job or resource that a request creates.

    Attributes:
        member: the member of the request that holds it, ``ProcessingJobName`` for instance.
        base: the start of a generated name; None when the caller must choose the name.
        chosen: the name that the caller chose.
        kept: whether a definition with custom job prefixes shows it; the published SDK shows none for
            training jobs.
        max_length: of a generated name, in characters; the time stamp of a short one is in minutes.
    """

    member: str
    base: str | None = None
    chosen: str | PipelineVariable | None = None
    kept: bool = True
    max_length: int = MAX_NAME_LENGTH

    @property
    def prefix(self) -> str | PipelineVariable | None:
        """The name without a time stamp, for definitions with custom job prefixes."""
        if isinstance(self.chosen, str):
            return base_from_name(self.chosen)
        if self.chosen is not None:
            return self.chosen
        if not self.base:
            return None
        return stem(fit_name(self.base))

    def generate(self) -> str:
        """Return a new name: the base and the current time."""
        short = self.max_length < MAX_NAME_LENGTH
        return name_from_base(fit_name(self.base or ""), self.max_length, short)


@attrs.frozen(eq=False)
class Request:
    """A call of the service's API that has not been made.

    Attributes:
        operation: the API operation, ``CreateTrainingJob`` for instance.
        arguments: its arguments without ``name``; a tree of plain values and leaves.
        name: the name of a job, which definitions leave out; None if ``arguments`` are complete.
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
        findings: what the service would refuse in the request; the definition of the pipeline reports them.
    """

    request: Request
    session: StagingSession
    findings: Sequence[object] = ()

    @property
    def producer(self) -> str:
        """The method that built the request: ``run``, ``train``, ``build``, ..."""
        return self.request.producer


class PublicationAction(Protocol):
    """A write other than an upload, made when a pipeline is created or updated; compiling only collects it."""

    @property
    def target(self) -> str:
        """The ARN of the resource that it writes."""
        ...

    @property
    def digest(self) -> str:
        """SHA-256 of the content that it writes."""
        ...

    @property
    def description(self) -> str:
        """The action in words, for people."""
        ...

    def carry_out(self) -> bool:
        """Write; return whether anything had to be written."""
        ...
