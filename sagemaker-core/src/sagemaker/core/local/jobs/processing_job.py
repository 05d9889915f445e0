"""Processing jobs.

Rules: "How Amazon SageMaker Processing Runs Your Processing Container Image" of the SageMaker developer guide.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.jobs.channels import check_source, download_source
from sagemaker.core.local.jobs.job import MAX_RUNTIME_EXCEEDED, Job
from sagemaker.core.local.runtimes.container import CONTAINER_ROOT, HOST_NAME, ContainerResult
from sagemaker.core.local.state.clock import now

_DATA_ROOT = f"{CONTAINER_ROOT}/processing"

# The members of processingjobconfig.json; a member that the request does not have is null.
_CONFIGURED = (
    "ProcessingInputs",
    "ProcessingOutputConfig",
    "ProcessingResources",
    "AppSpecification",
    "NetworkConfig",
    "RoleArn",
    "Environment",
    "StoppingCondition",
    "ExperimentConfig",
)


class ProcessingJob(Job):
    """A processing job, from a request of ``CreateProcessingJob``."""

    noun = "Processing"
    resource = "processing-job"
    summary_members = (
        "ProcessingJobName",
        "ProcessingJobArn",
        "CreationTime",
        "ProcessingEndTime",
        "LastModifiedTime",
        "ProcessingJobStatus",
        "FailureReason",
        "ExitMessage",
    )

    def image(self) -> str:
        image: str = self.request["AppSpecification"]["ImageUri"]
        return image

    def command(self) -> list[str]:
        """Return entry point and arguments, or the image's stand-in for a request without entry point."""
        application = self.request["AppSpecification"]
        entry_point = application.get("ContainerEntrypoint") or self.stand_in()
        return [*entry_point, *(application.get("ContainerArguments") or [])]

    def check(self) -> None:
        """Refuse inputs and outputs that are not plain copies from and to S3."""
        for entry in self._inputs():
            place = f"Input {entry['InputName']!r}"
            source = entry.get("S3Input")
            if source is None:
                raise LocalRuntimeError(f"{place}: only S3Input is supported in local mode.")
            self._check_path(place, source)
            check_source(
                place,
                data_type=source["S3DataType"],
                input_mode=source.get("S3InputMode", "File"),
                compression=source.get("S3CompressionType", ""),
            )
        for entry in self._outputs():
            place = f"Output {entry['OutputName']!r}"
            if entry.get("S3Output") is None:
                raise LocalRuntimeError(f"{place}: only S3Output is supported in local mode.")
            self._check_path(place, entry["S3Output"])

    def _check_path(self, place: str, location: Mapping[str, Any]) -> None:
        if "LocalPath" not in location:
            raise LocalRuntimeError(f"{place} has no LocalPath. Give it one below {_DATA_ROOT}/.")
        self.inside(location["LocalPath"], _DATA_ROOT)

    def stage(self) -> None:
        """Write the configuration files, create all folders and copy the inputs."""
        config = self.opt_ml / "config"
        for folder in (config, self.opt_ml / "output", self.opt_ml / "processing"):
            folder.mkdir(parents=True, exist_ok=True)
        (config / "processingjobconfig.json").write_text(json.dumps(self._configuration()), encoding="utf-8")
        hosts = {"current_host": HOST_NAME, "hosts": [HOST_NAME]}
        (config / "resourceconfig.json").write_text(json.dumps(hosts), encoding="utf-8")
        for entry in self._inputs():
            source = entry["S3Input"]
            folder = self.inside(source["LocalPath"])
            folder.mkdir(parents=True, exist_ok=True)
            download_source(self.store, source["S3DataType"], source["S3Uri"], folder)
        for entry in self._outputs():
            self.inside(entry["S3Output"]["LocalPath"]).mkdir(parents=True, exist_ok=True)
        self.description = {**self.description, "ProcessingStartTime": now()}

    def collect(self, result: ContainerResult) -> None:
        """Upload the outputs and complete the description by the exit code."""
        completed = result.exit_code == 0 and not result.stopped and not result.timed_out
        for entry in self._outputs():
            output = entry["S3Output"]
            # Outputs with continuous upload are in S3 even if the job fails in the end.
            if completed or output.get("S3UploadMode") == "Continuous":
                self.upload(self.inside(output["LocalPath"]), output["S3Uri"])
        message = self.text_left_at("output/message")
        members = {"ExitMessage": message} if message else {}
        if result.stopped:
            self.finish("Stopped", **members)
        elif result.timed_out:
            self.finish("Stopped", FailureReason=MAX_RUNTIME_EXCEEDED, **members)
        elif completed:
            self.finish("Completed", **members)
        else:
            self.fail(self.failure_reason(result.exit_code, message))
            self.description = {**self.description, **members}

    def _inputs(self) -> Iterator[dict[str, Any]]:
        """Yield the inputs that the platform copies; the program reads the others itself."""
        return (entry for entry in self.request.get("ProcessingInputs") or [] if not entry.get("AppManaged"))

    def _outputs(self) -> Iterator[dict[str, Any]]:
        outputs = (self.request.get("ProcessingOutputConfig") or {}).get("Outputs") or []
        return (entry for entry in outputs if not entry.get("AppManaged"))

    def _configuration(self) -> dict[str, Any]:
        return {
            "ProcessingJobArn": self.context.arn,
            "ProcessingJobName": self.name,
            **{name: self.request.get(name) for name in _CONFIGURED},
        }
