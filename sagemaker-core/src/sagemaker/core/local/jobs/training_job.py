"""Training jobs.

Rules: "How Amazon SageMaker AI Runs Your Training Image" of the SageMaker developer guide.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.jobs.channels import check_source, download_source
from sagemaker.core.local.jobs.job import MAX_RUNTIME_EXCEEDED, Job, JobContext
from sagemaker.core.local.jobs.metrics import check_metric, find_metrics
from sagemaker.core.local.jobs.model_archive import write_archive
from sagemaker.core.local.runtimes.container import CONTAINER_ROOT, HOST_NAME, ContainerResult
from sagemaker.core.local.state.clock import now
from sagemaker.core.local.state.object_store import path_inside

_STATUS_MESSAGES = {
    "Starting": "Starting the training job",
    "Downloading": "Downloading input data",
    "Training": "Training in progress",
    "Uploading": "Uploading generated training model",
    "Completed": "Training job completed",
    "Failed": "Training job failed",
    "Stopped": "Training job stopped",
    "MaxRuntimeExceeded": "Resource released due to exceeding the maximum runtime",
}
_GROUP = "homogeneousCluster"


class TrainingJob(Job):
    """A training job, from a request of ``CreateTrainingJob``."""

    noun = "Training"
    resource = "training-job"
    summary_members = (
        "TrainingJobName",
        "TrainingJobArn",
        "CreationTime",
        "TrainingEndTime",
        "LastModifiedTime",
        "TrainingJobStatus",
        "SecondaryStatus",
    )

    def __init__(self, request: Mapping[str, Any], context: JobContext) -> None:
        super().__init__(request, context)
        self.description = {
            **self.description,
            "ModelArtifacts": {"S3ModelArtifacts": self._model_uri()},
            "StoppingCondition": self.request.get("StoppingCondition")
            or {"MaxRuntimeInSeconds": self.default_timeout_seconds},
            "SecondaryStatusTransitions": [],
        }
        self._enter("Starting")

    def image(self) -> str:
        """Return the image that the request names, or the name of its algorithm."""
        algorithm = self._algorithm
        image: str = algorithm.get("TrainingImage") or algorithm.get("AlgorithmName") or ""
        return image

    def command(self) -> list[str]:
        """Return entry point and arguments; the image's own entry point gets ``train`` by default."""
        entry_point = self._algorithm.get("ContainerEntrypoint")
        arguments = self._algorithm.get("ContainerArguments")
        if entry_point:
            return [*entry_point, *(arguments or [])]
        return [*self.stand_in(), *(arguments or ["train"])]

    def check(self) -> None:
        """Refuse channels that are not plain copies from S3, and metrics whose regular expression is invalid."""
        if "S3OutputPath" not in self.request["OutputDataConfig"]:
            raise LocalRuntimeError("OutputDataConfig has no S3OutputPath, which is needed for the model.")
        default_mode = self._algorithm.get("TrainingInputMode", "File")
        for channel in self._channels():
            place = f"Channel {channel['ChannelName']!r}"
            if channel["ChannelName"] in {".", ".."}:
                raise LocalRuntimeError(
                    f"{place}: the name leads out of the folder of the channels. Use another name."
                )
            source = channel["DataSource"].get("S3DataSource")
            if source is None:
                raise LocalRuntimeError(f"{place}: only S3DataSource is supported in local mode.")
            check_source(
                place,
                data_type=source["S3DataType"],
                input_mode=channel.get("InputMode", default_mode),
                compression=channel.get("CompressionType", ""),
            )
        if self._checkpoints:
            self._checkpoint_folder()
        for name, regex in self._metrics().items():
            check_metric(name, regex)

    def stage(self) -> None:
        """Write the configuration files, create all folders, copy channels and earlier checkpoints."""
        self._enter("Downloading")
        config, data = self.opt_ml / "input" / "config", self.opt_ml / "input" / "data"
        for folder in (config, data, self.opt_ml / "model", self.opt_ml / "output" / "data"):
            folder.mkdir(parents=True, exist_ok=True)
        for name, content in self._configuration().items():
            (config / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
        for channel in self._channels():
            source = channel["DataSource"]["S3DataSource"]
            folder = data / channel["ChannelName"]
            download_source(self.store, source["S3DataType"], source["S3Uri"], folder)
        if self._checkpoints:
            folder = self._checkpoint_folder()
            folder.mkdir(parents=True, exist_ok=True)
            for uri in self.store.list(f"{self._checkpoint_uri()}/"):
                self.store.fetch(uri, path_inside(folder, uri[len(self._checkpoint_uri()) :], uri))
        self._enter("Training")
        self.description = {**self.description, "TrainingStartTime": now()}

    def collect(self, result: ContainerResult) -> None:
        """Upload model, output and checkpoints, and complete the description by the exit code."""
        ended = now()
        seconds = round((ended - self.description["TrainingStartTime"]).total_seconds())
        members = {"TrainingTimeInSeconds": seconds, "BillableTimeInSeconds": seconds}
        metrics = self._final_metrics()
        if metrics:
            members["FinalMetricDataList"] = metrics
        self.description = {**self.description, **members}
        if self._checkpoints:
            self._mirror(self._checkpoint_folder(), self._checkpoint_uri())
        if result.exit_code != 0 and not result.stopped and not result.timed_out:
            self.fail(self.failure_reason(result.exit_code, self.text_left_at("output/failure")))
            return
        self._enter("Uploading")
        self._upload()
        if result.stopped:
            self.finish("Stopped")
        elif result.timed_out:
            self.finish("Stopped", secondary="MaxRuntimeExceeded", FailureReason=MAX_RUNTIME_EXCEEDED)
        else:
            self.finish("Completed")

    def finish(self, status: str, *, secondary: str | None = None, **members: Any) -> None:
        """Complete the description; the secondary status is the status by default."""
        self._enter(secondary or status)
        super().finish(status, **members)
        last = self.description["SecondaryStatusTransitions"][-1]
        last["EndTime"] = self.description["TrainingEndTime"]

    def stopping_members(self) -> dict[str, str]:
        """Return the members of the description that change between the stop request and the end."""
        return {**super().stopping_members(), "SecondaryStatus": "Stopping"}

    # The request.

    @property
    def _algorithm(self) -> Mapping[str, Any]:
        return self.request.get("AlgorithmSpecification") or {}

    @property
    def _checkpoints(self) -> Mapping[str, Any]:
        return self.request.get("CheckpointConfig") or {}

    def _channels(self) -> Iterator[dict[str, Any]]:
        yield from self.request.get("InputDataConfig") or []

    def _checkpoint_folder(self) -> Path:
        return self.inside(self._checkpoints.get("LocalPath", f"{CONTAINER_ROOT}/checkpoints"))

    def _checkpoint_uri(self) -> str:
        uri: str = self._checkpoints["S3Uri"]
        return uri.rstrip("/")

    def _metrics(self) -> dict[str, str]:
        """Return the regular expressions of the metrics, by name."""
        definitions = self._algorithm.get("MetricDefinitions") or []
        return {metric["Name"]: metric["Regex"] for metric in definitions}

    def _configuration(self) -> dict[str, Any]:
        """Return the contents of the three files in ``/opt/ml/input/config``, by name."""
        default_mode = self._algorithm.get("TrainingInputMode", "File")
        resources = self.request.get("ResourceConfig") or {}
        group = (resources.get("InstanceGroups") or [{}])[0]
        instance = resources.get("InstanceType") or group.get("InstanceType", "local")
        group_name = group.get("InstanceGroupName", _GROUP)
        hosts = [HOST_NAME]
        return {
            "hyperparameters": self.request.get("HyperParameters") or {},
            "inputdataconfig": {
                channel["ChannelName"]: _channel_description(channel, default_mode)
                for channel in self._channels()
            },
            "resourceconfig": {
                "current_host": HOST_NAME,
                "current_instance_type": instance,
                "current_group_name": group_name,
                "hosts": hosts,
                "network_interface_name": "eth0",
                "instance_groups": [
                    {"instance_group_name": group_name, "instance_type": instance, "hosts": hosts}
                ],
            },
        }

    # The results.

    def _output_uri(self) -> str:
        root = self.request["OutputDataConfig"].get("S3OutputPath", "")
        return f"{root.rstrip('/')}/{self.name}/output"

    def _is_compressed(self) -> bool:
        return bool(self.request["OutputDataConfig"].get("CompressionType", "GZIP") != "NONE")

    def _model_uri(self) -> str:
        return f"{self._output_uri()}/{'model.tar.gz' if self._is_compressed() else 'model/'}"

    def _upload(self) -> None:
        model, output = self.opt_ml / "model", self.opt_ml / "output" / "data"
        if not self._is_compressed():
            self.upload(model, f"{self._output_uri()}/model")
            self.upload(output, f"{self._output_uri()}/data")
            return
        # Later steps refer to the archive even if the program wrote no model.
        self._upload_archive(model, "model.tar.gz")
        if output.is_dir() and any(output.iterdir()):
            self._upload_archive(output, "output.tar.gz")

    def _upload_archive(self, folder: Path, name: str) -> None:
        archive = self.work_folder / name
        write_archive(folder, archive)
        self.store.put_file(f"{self._output_uri()}/{name}", archive)

    def _mirror(self, folder: Path, uri: str) -> None:
        """Upload a folder, and delete the objects whose files no longer exist."""
        names = self.upload(folder, uri)
        for object_uri in self.store.list(f"{uri}/"):
            if object_uri[len(uri) + 1 :] not in names:
                self.store.delete(object_uri)

    def _final_metrics(self) -> list[dict[str, Any]]:
        """Return the last value of each metric in the log."""
        metrics = self._metrics()
        if not metrics:
            return []
        found = find_metrics(metrics, self.log_path)
        for name in found.given_up:
            self.note(
                f"Metric {name!r} is left out: the search for its regular expression {metrics[name]!r} took too long. "
                "Write it without nested repetitions."
            )
        seen = now()
        return [
            {"MetricName": name, "Value": value, "Timestamp": seen} for name, value in found.values.items()
        ]

    def _enter(self, status: str) -> None:
        moment = now()
        transitions = [dict(transition) for transition in self.description["SecondaryStatusTransitions"]]
        if transitions:
            transitions[-1]["EndTime"] = moment
        transitions.append({"Status": status, "StartTime": moment, "StatusMessage": _STATUS_MESSAGES[status]})
        self.description = {
            **self.description,
            "SecondaryStatus": status,
            "SecondaryStatusTransitions": transitions,
        }


def _channel_description(channel: Mapping[str, Any], default_mode: str) -> dict[str, str]:
    source = channel["DataSource"]["S3DataSource"]
    description = {
        "TrainingInputMode": channel.get("InputMode", default_mode),
        "S3DistributionType": source.get("S3DataDistributionType", "FullyReplicated"),
        "RecordWrapperType": channel.get("RecordWrapperType", "None"),
    }
    if "ContentType" in channel:
        description["ContentType"] = channel["ContentType"]
    return description
