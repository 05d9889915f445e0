"""Every rule of where content lies in S3.

The rules are pure: they take names, digests and a root, and return a path, an S3 URI or, where a part is known only when
the pipeline runs, a `Join`. Most places lie below a root, ``s3://bucket[/prefix]``: the session's own (`session_root`),
unless the user chose another. A digest is the SHA-256 of the content, 64 hexadecimal digits.

To move content, change the rule here: its callers name no part of a key themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from sagemaker.core.staging.s3_uri import parse_s3_url, s3_path_join
from sagemaker.core.workflow.entities import Join
from sagemaker.core.workflow.execution_variables import ExecutionVariables

if TYPE_CHECKING:
    from sagemaker.core.staging.assets import Asset, AssetFile
    from sagemaker.core.workflow.entities import PipelineVariable

_MONITOR = "model-monitor"
# So much of a digest stands for a job without a name of its own.
_SHORT_DIGEST = 32


class Placement(NamedTuple):
    """An asset at its place.

    Attributes:
        prefix: an S3 URI; the asset's files lie directly below it.
        asset: the content.
        digest: of the content.
    """

    prefix: str
    asset: Asset
    digest: str

    def objects(self) -> Iterator[tuple[str, AssetFile]]:
        """Yield the S3 URI and the file of each object: ``<prefix>/<file name>``."""
        for file in self.asset.files():
            yield f"{self.prefix}/{file.name}", file


# The session's bucket.


def session_bucket(region: str, account: str) -> str:
    """Return ``sagemaker-<region>-<account>``, the bucket of a session that was given none."""
    return f"sagemaker-{region}-{account}"


def session_root(bucket: str, prefix: str | None) -> str:
    """Return ``s3://<bucket>[/<prefix>]``, from the session's default bucket and prefix."""
    return s3_path_join(f"s3://{bucket}", prefix)


def session_key(prefix: str | None, key: str | None) -> str:
    """Return ``[<prefix>/]<key>``, a key below the prefix of the session's default bucket."""
    return s3_path_join(prefix, key)


# Content that requests stage. These are paths below a root; see `below`.


def below(root: str, path: str) -> str:
    """Return ``<root>/<path>``, for a root with or without a slash at its end."""
    return f"{root.rstrip('/')}/{path}"


def suffix(asset: Asset) -> str:
    """Return what the URI of an asset has after its prefix: ``/<file name>`` for one file, nothing for several."""
    return "" if asset.file_name is None else f"/{asset.file_name}"


def code_path(scope: str, digest: str) -> str:
    """Return ``<scope>/code/<digest>``: code, which changes a request exactly when its content changes.

    Args:
        scope: the pipeline's name, the base of the job's name, or a name that the user chose.
        digest: of the content.
    """
    return f"{scope}/code/{digest}"


def named_code_path(job_name: str) -> str:
    """Return ``<job name>/source``: the code of a processing job whose name the user chose."""
    return f"{job_name}/source"


def input_path(scope: str, job: str | None, name: str) -> str:
    """Return ``<scope>/<job>/input/<name>``: the local input of a step or job, where its users look for it.

    Args:
        scope: the pipeline's name, or the base of the job's name.
        job: the step's name, or the job's outside pipelines.
        name: of the input or channel.
    """
    return f"{scope}/{job}/input/{name}"


def addressed_input_path(scope: str, name: str, digest: str) -> str:
    """Return ``<scope>/input/<name>/<digest>``: an input that steps and jobs with equal content share."""
    return f"{scope}/input/{name}/{digest}"


def notebook_path(pipeline: str, step: str | None, digest: str) -> str:
    """Return ``<pipeline>/<step>/input-<digest>``: a notebook and the files beside it."""
    return f"{pipeline}/{step}/input-{digest}"


# Outputs of jobs.


def job_output(root: str, job: str | None, name: str | None = None) -> str:
    """Return ``<root>/<job>[/output/<name>]``: an output of a job outside pipelines."""
    return "/".join([root, str(job), *_output_folder(name)])


def step_output(root: str, pipeline: str, step: str, name: str | None = None) -> Join:
    """Return ``<root>/<pipeline>/<execution id>/<step>[/output/<name>]``.

    Executions do not overwrite each other's outputs.
    """
    bucket, _, prefix = root.removeprefix("s3://").partition("/")
    execution = [pipeline, ExecutionVariables.PIPELINE_EXECUTION_ID, step]
    head = ["s3:/", bucket, *filter(None, [prefix])]
    return Join(on="/", values=[*head, *execution, *_output_folder(name)])


def execution_output(location: str | PipelineVariable) -> Join:
    """Return ``<location>/<execution id>/``: the output of a job configured by a document (``CreateJob``)."""
    head = location.rstrip("/") if isinstance(location, str) else location
    return Join(on="/", values=[head, ExecutionVariables.PIPELINE_EXECUTION_ID, ""])


def training_output_path(base: str) -> str:
    """Return ``<base>``, below the session's root: the output of a training job; the service adds the job's name."""
    return base


def checkpoints_path(base: str) -> str:
    """Return ``<base>/checkpoints``, below the session's root: the checkpoints of a training job."""
    return f"{base}/checkpoints"


def agent_output_path() -> str:
    """Return ``output``, below the session's root: the output of a job that trains an agent."""
    return "output"


def notebook_output(root: str, pipeline: str, step: str) -> Join:
    """Return ``<root>/<pipeline>/<execution id>/<step>``: the output of a notebook job."""
    execution = [pipeline, ExecutionVariables.PIPELINE_EXECUTION_ID, step]
    return Join(on="/", values=[root.rstrip("/"), *execution])


def repacked_model(root: str, model: str) -> str:
    """Return ``<root>/<model>``: the model archives that a step writes anew with inference code."""
    return f"{root}/{model}"


def tuned_model(
    bucket: str | PipelineVariable, prefix: str | PipelineVariable, job: PipelineVariable
) -> Join:
    """Return ``s3://<bucket>[/<prefix>]/<training job>/output/model.tar.gz``, where the service writes a model.

    Args:
        bucket: of the training jobs' output path.
        prefix: the rest of that path; empty for none.
        job: the name of the training job.
    """
    folder = [] if isinstance(prefix, str) and not prefix else [prefix]
    return Join(on="/", values=["s3:/", bucket, *folder, job, "output/model.tar.gz"])


# Results of remote functions. Jobs with checkpoints keep them below the checkpoints.


def function_results_path(job: str | None) -> str:
    """Return ``<job>/results``, below a root or below checkpoints: the result of a function outside pipelines."""
    return f"{job}/results"


def step_function_results(root: str, pipeline: str, step: str) -> Join:
    """Return ``<root>/<pipeline>/<step>/<execution id>/results``: the result of a step's function."""
    return Join(on="/", values=[f"{root}/{pipeline}", *_step_results(step)])


def step_function_results_path(pipeline: str, step: str) -> Join:
    """Return ``<pipeline>/<step>/<execution id>/results``, below checkpoints."""
    return Join(on="/", values=[pipeline, *_step_results(step)])


# Clarify and Model Monitor.


def analysis_folder(uri: str) -> str:
    """Return the S3 URI that the user chose for an analysis file; of a bucket alone, without a slash at its end."""
    bucket, key = parse_s3_url(uri)
    # A slash at the end of a key is part of it, as published.
    return uri if key else f"s3://{bucket}"


def step_analysis_folder(folder: str, step: str) -> str:
    """Return ``<folder>/<step>``, for an analysis file whose folder holds another step's."""
    return f"{folder}/{step}"


def monitored_analysis_root(root: str) -> str:
    """Return ``<root>/model-monitor``, the root of `monitored_analysis` unless the user chose one."""
    return f"{root}/{_MONITOR}"


def monitored_analysis(root: str, kind: str, digest: str) -> str:
    """Return ``<root>/<kind>-configuration/<kind>-config/<digest>``: the analysis that a monitor continues.

    Args:
        root: see `monitored_analysis_root`.
        kind: ``bias-monitoring`` or ``model-explainability-monitoring``.
        digest: of the analysis file.
    """
    return f"{root.rstrip('/')}/{kind}-configuration/{kind}-config/{digest}"


def unnamed_baseline(base: str, digest: str) -> str:
    """Return ``<base>-<32 digits>``, which stands for a baselining job in a pipeline, where jobs have no names yet."""
    return f"{base}-{digest[:_SHORT_DIGEST]}"


def baseline_input(root: str, job: str, name: str) -> str:
    """Return ``<root>/model-monitor/baselining/<job>/input/<name>``: a local input of a baselining job."""
    return f"{root}/{_MONITOR}/baselining/{job}/input/{name}"


def baseline_results(root: str, job: str) -> str:
    """Return ``<root>/model-monitor/baselining/<job>/results``: the results of a baselining job."""
    return f"{root}/{_MONITOR}/baselining/{job}/results"


def schedule_root(root: str, schedule: str) -> str:
    """Return ``<root>/model-monitor/monitoring/<schedule>``, below which a schedule has its files."""
    return f"{root}/{_MONITOR}/monitoring/{schedule}"


def schedule_input(root: str, digest: str) -> str:
    """Return ``<root>/input/<digest>``: a file that a schedule's jobs read.

    Args:
        root: `schedule_root`, or a root that the user chose.
        digest: of the file.
    """
    return f"{root.rstrip('/')}/input/{digest}"


def schedule_results_path(schedule: str) -> str:
    """Return ``model-monitor/monitoring/<schedule>/results``, below the session's root: the reports of a schedule."""
    return f"{_MONITOR}/monitoring/{schedule}/results"


def data_capture_path() -> str:
    """Return ``model-monitor/data-capture``, below the session's root: what endpoints capture."""
    return f"{_MONITOR}/data-capture"


def monitoring_file(root: str, folder: str, name: str) -> str:
    """Return ``<root>/<folder>/<name>``: statistics or constraints written by a program, in a new folder."""
    return s3_path_join(root, folder, name)


# Keys that calls of the API name beside a bucket.


def function_code_key(function: str) -> str:
    """Return ``lambda/<function>/code``: the archive of a Lambda function."""
    return s3_path_join("lambda", function, "code")


def definition_key(prefix: str | None, pipeline: str) -> str:
    """Return ``[<prefix>/]<pipeline>``: a pipeline definition that is too long to stand in a request."""
    return s3_path_join(prefix, pipeline)


def _output_folder(name: str | None) -> list[str]:
    return [] if name is None else ["output", name]


def _step_results(step: str) -> list[str | PipelineVariable]:
    return [step, ExecutionVariables.PIPELINE_EXECUTION_ID, "results"]
