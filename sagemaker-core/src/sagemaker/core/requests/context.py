"""The destination of a request, as the leaves of a request need to know it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from sagemaker.core.requests.session_settings import SessionSettings


class StagingSession(Protocol):
    """The part of a session that says where local content is staged."""

    @property
    def sagemaker_config(self) -> Mapping[str, Any]:
        """The defaults document: values for members that requests leave out."""
        ...

    @property
    def settings(self) -> SessionSettings:
        """Options of everything that is done through the session."""
        ...

    @property
    def boto_region_name(self) -> str:
        """The region that requests go to."""
        ...

    def staging_root(self, *, ask_aws: bool = False) -> str:
        """Return ``s3://bucket[/prefix]``; ask AWS for an unknown account only if ``ask_aws``."""
        ...

    def role_arn(self, role: str | None, *, ask_aws: bool = False) -> str:
        """Return the ARN of an execution role; ask AWS for it only if ``ask_aws``."""
        ...


class RequestContext(NamedTuple):
    """The values that depend on where a request is going.

    Attributes:
        session: knows bucket and prefix.
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
        """The session's bucket and prefix: ``s3://bucket[/prefix]``."""
        return self.session.staging_root(ask_aws=self.ask_aws)

    @property
    def step_digest(self) -> str:
        """SHA-256 of pipeline and step, as 64 hexadecimal digits; it stands for the step in generated names."""
        import hashlib  # costs every program 4 ms, and few steps need it

        return hashlib.sha256(f"{self.scope}/{self.step}".encode()).hexdigest()
