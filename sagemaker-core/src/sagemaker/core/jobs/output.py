"""The log of a job, shown once or until the job ends."""

from __future__ import annotations

from sagemaker.core import resources
from sagemaker.core.session import Session


def show_output(
    kind: type[resources.ProcessingJob | resources.TransformJob],
    session: Session,
    name: str,
    *,
    wait: bool,
    poll: float,
) -> None:
    """Write a job's log to standard output.

    Args:
        kind: `ProcessingJob` or `TransformJob`.
        session: the session that calls the service.
        name: name of the job.
        wait: follow the log until the job ends.
        poll: seconds between two polls.

    Raises:
        JobFailedError: the job failed; only when waiting.
    """
    if wait:
        kind.get(name, session=session).wait(poll=poll, logs=True)
    else:
        session.job_logs(kind.__name__, name).show()
