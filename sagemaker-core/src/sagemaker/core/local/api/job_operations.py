"""The operations of the API on the jobs of one kind."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.local.jobs.job import Job
from sagemaker.core.local.jobs.local_jobs import LocalJobs
from sagemaker.core.local.paging import matching, page, select
from sagemaker.core.local.service_errors import refuse_invalid


@attrs.frozen
class JobOperations:
    """Create, describe, list and stop the jobs of one kind.

    Arguments and responses are those of the API. Invalid requests, names in use and missing jobs raise
    ``botocore.exceptions.ClientError`` with the service's codes.

    Args:
        jobs: the jobs of the control plane.
        kind: the class of the jobs.
    """

    jobs: LocalJobs
    kind: type[Job]

    def create(self, **request: Any) -> dict[str, Any]:
        """Start a job at once, in a process of its own."""
        return {self.kind.member("Arn"): self.jobs.start(self.kind.operation(), request).arn}

    def describe(self, **request: Any) -> dict[str, Any]:
        refuse_invalid(self.kind.operation("Describe"), request)
        return self.jobs.describe(self.kind.operation(), request[self.kind.member("Name")])

    def list(self, **request: Any) -> dict[str, Any]:
        operation = f"{self.kind.operation('List')}s"
        refuse_invalid(operation, request)
        descriptions = self.jobs.descriptions(self.kind.operation())
        members = self.kind.summary_members
        summaries = matching(
            request,
            (select(description, members) for description in descriptions),
            name=self.kind.member("Name"),
            status=self.kind.member("Status"),
        )
        return page(operation, request, self.kind.member("Summaries"), summaries, dict)

    def stop(self, **request: Any) -> None:
        """Send SIGTERM now, and SIGKILL after the runtime's grace period."""
        refuse_invalid(self.kind.operation("Stop"), request)
        self.jobs.stop(self.kind.operation(), request[self.kind.member("Name")])
