"""The local control plane: one root folder with the state, the objects and the jobs."""

from __future__ import annotations

from pathlib import Path

from sagemaker.core.local.jobs.local_jobs import JOBS_SCHEMA, LocalJobs
from sagemaker.core.local.names import Arns
from sagemaker.core.local.runtimes import Runtime
from sagemaker.core.local.runtimes.process import ProcessRuntime
from sagemaker.core.local.state.database import Database
from sagemaker.core.local.state.object_store import ObjectStore
from sagemaker.core.local.state.resource_table import RESOURCES_SCHEMA
from sagemaker.core.local.state.tag_table import TAGS_SCHEMA


class LocalPlane:
    """The state, the objects and the jobs of one root folder, which all operations share.

    Args:
        root: the folder; it is created when something is written. Several processes may use it at once.
        region: the region in ARNs and in the environment of jobs.
        account: the 12-digit account id in ARNs.
        runtime: runs the containers; by default a `ProcessRuntime`.
        extra_schema: a script that creates further tables.
        keep: keep the work folders of completed jobs too.

    Attributes:
        arns: the ARNs of its resources.
        database: the state, in ``root/state.db``.
        store: the objects, below ``root/s3``.
        jobs: the jobs; each has its log and its work folder in ``root/jobs/<job name>``.
    """

    def __init__(
        self,
        root: Path,
        *,
        region: str = "us-west-2",
        account: str = "000000000000",
        runtime: Runtime | None = None,
        extra_schema: str = "",
        keep: bool = False,
    ) -> None:
        # A job runs in another folder, where a relative root would be another path.
        self.root = Path(root).absolute()
        self.region = region
        self.account = account
        self.arns = Arns(region, account)
        schema = "".join((JOBS_SCHEMA, TAGS_SCHEMA, RESOURCES_SCHEMA, extra_schema))
        self.database = Database(self.root / "state.db", schema)
        self.store = ObjectStore(self.root / "s3")
        self.jobs = LocalJobs(
            self.database,
            self.store,
            runtime or ProcessRuntime(),
            self.root / "jobs",
            self.arns,
            keep=keep,
        )

    def arn(self, resource: str, name: str) -> str:
        """Return the ARN of a resource: ``arn:aws:sagemaker:<region>:<account>:<resource>/<name>``."""
        return self.arns.of(resource, name)
