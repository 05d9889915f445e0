"""What a job wrote, shown by its name: once, or until it ends."""

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
        session: knows the job.
        name: of the job.
        wait: go on until the job ends.
        poll: seconds between two looks.

    Raises:
        JobFailedError: the job failed; only when waiting.
    """
    if wait:
        kind.get(name, session=session).wait(poll=poll, logs=True)
    else:
        session.job_logs(kind.__name__, name).show()
