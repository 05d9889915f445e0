"""Local jobs through the client's methods: checks, names, states, stopping, and processes that die."""

import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta, timezone

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.local.api.client import LocalSagemakerClient
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.runtimes.container import ContainerResult
from sagemaker.core.local.runtimes.process import ProcessRuntime
from sagemaker.core.local.service_errors import service_exceptions

ROLE = "arn:aws:iam::000000000000:role/local"


@pytest.fixture
def plane(tmp_path):
    plane = LocalPlane(tmp_path / "root", runtime=ProcessRuntime(stop_grace_seconds=1))
    yield plane
    plane.database.close()


@pytest.fixture
def client(plane):
    return LocalSagemakerClient(plane)


def processing(name, *command, **members):
    return {
        "ProcessingJobName": name,
        "RoleArn": ROLE,
        "AppSpecification": {"ImageUri": "image", "ContainerEntrypoint": list(command or ("true",))},
        "ProcessingResources": {
            "ClusterConfig": {"InstanceCount": 1, "InstanceType": "local", "VolumeSizeInGB": 1}
        },
        **members,
    }


def training(name, *command, **members):
    return {
        "TrainingJobName": name,
        "RoleArn": ROLE,
        "AlgorithmSpecification": {
            "TrainingImage": "image",
            "TrainingInputMode": "File",
            "ContainerEntrypoint": list(command or ("true",)),
        },
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/models"},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "local", "VolumeSizeInGB": 1},
        **members,
    }


def wait_until(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "the condition did not hold within 30 seconds"
        time.sleep(0.01)


def wait(client, name):
    wait_until(
        lambda: (
            client.describe_processing_job(ProcessingJobName=name)["ProcessingJobStatus"]
            not in {"InProgress", "Stopping"}
        )
    )
    return client.describe_processing_job(ProcessingJobName=name)


def test_create_and_describe(client):
    arn = client.create_processing_job(**processing("job"))["ProcessingJobArn"]
    assert arn == "arn:aws:sagemaker:us-west-2:000000000000:processing-job/job"
    assert wait(client, "job")["ProcessingJobStatus"] == "Completed"
    path = client.job_log_path("CreateProcessingJob", "job")
    assert path.read_text() == ""


def test_state_survives_in_the_root_folder(client, plane):
    plane.jobs.start("CreateTrainingJob", training("job")).wait()
    described = client.describe_training_job(TrainingJobName="job")
    other = LocalSagemakerClient(LocalPlane(plane.root))
    assert other.describe_training_job(TrainingJobName="job") == described
    other.plane.database.close()


def test_a_name_is_taken_once_for_each_kind(client, plane):
    run = plane.jobs.start("CreateProcessingJob", processing("job"))
    with pytest.raises(service_exceptions("sagemaker").ResourceInUse, match="already exists") as caught:
        client.create_processing_job(**processing("job"))
    assert caught.value.operation_name == "CreateProcessingJob"
    other = plane.jobs.start("CreateTrainingJob", training("job"))
    assert {run.wait()["ProcessingJobStatus"], other.wait()["TrainingJobStatus"]} == {"Completed"}
    assert run.log_path != other.log_path
    assert sorted(path.name for path in (plane.root / "jobs").iterdir()) == ["job", "job.2"]


@pytest.mark.parametrize("verb", ["describe", "stop"])
def test_a_missing_job(client, verb):
    with pytest.raises(ClientError, match="Requested resource not found") as caught:
        getattr(client, f"{verb}_training_job")(TrainingJobName="none")
    assert caught.value.response["Error"]["Code"] == "ValidationException"


def test_the_error_has_every_finding_of_an_invalid_request(client, plane):
    request = training("my_job", Environment={"A": "x" * 600})
    request["ResourceConfig"]["InstanceType"] = "huge"
    del request["RoleArn"]
    with pytest.raises(ClientError) as caught:
        client.create_training_job(**request)
    message = caught.value.response["Error"]["Message"]
    assert caught.value.response["Error"]["Code"] == "ValidationException"
    assert message.startswith("4 validation errors detected: ")
    assert 'Missing required parameter in input: "RoleArn"' in message
    assert (
        "Value 'my_job' at 'trainingJobName' failed to satisfy constraint: Member must satisfy regular expression "
        "pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}" in message
    )
    assert (
        "Value 'huge' at 'resourceConfig.instanceType' failed to satisfy constraint: Member must" in message
    )
    assert (
        "at 'environment' failed to satisfy constraint: Map value must satisfy constraint: [Member" in message
    )
    assert not (plane.root / "jobs").exists()


@pytest.mark.parametrize(
    ("member", "value", "finding"),
    [
        (
            "TrainingJobName",
            "a" * 64,
            "'trainingJobName' failed to satisfy constraint: Member must have length less",
        ),
        ("TrainingJobName", "job\n", "regular expression pattern"),
        (
            "HyperParameters",
            {"a": "line\rbreak"},
            "'hyperParameters' failed to satisfy constraint: Map value must",
        ),
        ("HyperParameters", {"a": "line\u2028break"}, "Map value must"),
        (
            "HyperParameters",
            {"a" * 300: ""},
            "Map keys must satisfy constraint: [Member must have length less",
        ),
        ("Tags", [{"Key": "a!", "Value": ""}], "'tags.1.member.key' failed"),
        (
            "Tags",
            [{"Key": "k", "Value": ""}] * 51,
            "'tags' failed to satisfy constraint: Member must have length",
        ),
        ("StoppingCondition", {"MaxRuntimeInSeconds": True}, "'stoppingCondition.maxRuntimeInSeconds'"),
        ("RetryStrategy", {"MaximumRetryAttempts": 31}, "Member must have value less than or equal to 30"),
        ("Colour", "red", "Unknown parameter in input"),
    ],
)
def test_requests_that_the_service_refuses(client, member, value, finding):
    with pytest.raises(ClientError) as caught:
        client.create_training_job(**{**training("job"), member: value})
    assert "validation error" in caught.value.response["Error"]["Message"]
    assert finding in caught.value.response["Error"]["Message"]


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("Tags", [{"Key": "größe 1_.:/=+-@", "Value": "данные"}]),
        ("HyperParameters", {"a": "ünïcode ☃ 💥"}),
        ("ResourceConfig", {"InstanceType": "ml.x99.large", "InstanceCount": 1, "VolumeSizeInGB": 1}),
        ("ResourceConfig", {"InstanceType": "local_gpu", "InstanceCount": 1, "VolumeSizeInGB": 1}),
    ],
)
def test_requests_that_pass(client, plane, member, value):
    assert plane.jobs.start("CreateTrainingJob", {**training("job"), member: value}).wait()[
        "TrainingJobStatus"
    ] == ("Completed")


def test_a_running_job_can_be_stopped(client, plane):
    plane.jobs.start("CreateTrainingJob", training("job", "sh", "-c", "echo ready; sleep 60"))
    path = plane.jobs.log_path("CreateTrainingJob", "job")
    wait_until(lambda: path.exists() and path.read_text() == "ready\n")
    running = client.describe_training_job(TrainingJobName="job")
    assert (running["TrainingJobStatus"], running["SecondaryStatus"]) == ("InProgress", "Training")
    client.stop_training_job(TrainingJobName="job")
    wait_until(lambda: client.describe_training_job(TrainingJobName="job")["TrainingJobStatus"] == "Stopped")
    assert plane.store.exists("s3://bucket/models/job/output/model.tar.gz")
    with pytest.raises(ClientError, match="rejected because the job is in status Stopped"):
        client.stop_training_job(TrainingJobName="job")


def test_a_job_that_ignores_sigterm_is_stopping_until_it_is_killed(client, plane):
    command = ("sh", "-c", 'trap "" TERM; echo ready; while :; do sleep 0.1; done')
    run = plane.jobs.start("CreateProcessingJob", processing("job", *command))
    wait_until(lambda: run.log_path.exists() and run.log_path.read_text() == "ready\n")
    run.stop()
    assert client.describe_processing_job(ProcessingJobName="job")["ProcessingJobStatus"] == "Stopping"
    assert run.wait()["ProcessingJobStatus"] == "Stopped"


def test_another_process_can_stop_a_job(plane, client):
    run = plane.jobs.start("CreateProcessingJob", processing("job", "sleep", "60"))
    other = LocalSagemakerClient(
        LocalPlane(plane.root)
    )  # knows the job from the database only, like another process
    other.stop_processing_job(ProcessingJobName="job")
    assert other.describe_processing_job(ProcessingJobName="job")["ProcessingJobStatus"] == "Stopping"
    assert run.wait()["ProcessingJobStatus"] == "Stopped"
    other.plane.database.close()


def test_a_stop_while_the_job_prepares_keeps_it_from_running(plane, tmp_path):
    class LateRuntime:
        """Runs no container before its stop is requested."""

        def __init__(self):
            self.inner = ProcessRuntime()

        def run(self, container):
            assert container.stop_requested.wait(30)
            return self.inner.run(container)

        def stop(self, container):
            self.inner.stop(container)

    plane.jobs.runtime = LateRuntime()
    run = plane.jobs.start("CreateProcessingJob", processing("job", "touch", str(tmp_path / "ran")))
    run.stop()
    assert run.wait()["ProcessingJobStatus"] == "Stopped"
    assert not (tmp_path / "ran").exists()


def test_an_error_of_the_runtime_ends_the_job(plane, caplog):
    class BrokenRuntime:
        def run(self, container):
            raise OSError("no more processes")

        def stop(self, container):
            raise AssertionError("no container is running")

    plane.jobs.runtime = BrokenRuntime()
    description = plane.jobs.start("CreateProcessingJob", processing("job")).wait()
    assert description["FailureReason"] == "InternalServerError: OSError: no more processes"
    assert "job failed outside its container" in caplog.text


def test_another_runtime_gets_the_whole_container(plane):
    seen = []

    class RecordingRuntime:
        def run(self, container):
            seen.append(container)
            return ContainerResult(9)

        def stop(self, container):
            raise AssertionError("the container has ended")

    plane.jobs.runtime = RecordingRuntime()
    description = plane.jobs.start("CreateProcessingJob", processing("job", "a", "b")).wait()
    assert "exit code: 9" in description["FailureReason"]
    (container,) = seen
    assert (container.image, container.command, container.timeout_seconds) == ("image", ["a", "b"], 86400)
    assert container.log_path == plane.root / "jobs" / "job" / "container.log"


START = """
import sys
from pathlib import Path
from sagemaker.core.local.plane import LocalPlane
plane = LocalPlane(Path(sys.argv[1]))
request = {request!r}
run = plane.jobs.start("CreateTrainingJob", request)
{after}
"""


def test_a_job_whose_process_was_killed_is_found_failed(plane, client):
    request = training("job", "sh", "-c", "echo ready; sleep 60")
    code = START.format(request=request, after="run.wait()")
    owner = subprocess.Popen([sys.executable, "-c", code, str(plane.root)], stdin=subprocess.DEVNULL)
    log = plane.root / "jobs" / "job" / "container.log"
    wait_until(lambda: log.exists() and log.read_text() == "ready\n")
    assert client.describe_training_job(TrainingJobName="job")["TrainingJobStatus"] == "InProgress"
    owner.kill()
    owner.wait()
    description = client.describe_training_job(TrainingJobName="job")
    assert description["TrainingJobStatus"] == description["SecondaryStatus"] == "Failed"
    assert "the process that ran it ended" in description["FailureReason"]
    assert (
        client.list_training_jobs(StatusEquals="Failed")["TrainingJobSummaries"][0]["TrainingJobName"]
        == "job"
    )


@pytest.mark.skipif(
    sys.version_info[:3] in {(3, 12, 0), (3, 12, 1)},
    reason="these releases of Python start no threads or processes any more once the script has ended",
)
def test_a_script_that_ends_still_finishes_its_job(plane, client):
    code = START.format(request=training("job", "sh", "-c", "sleep 0.2; echo done"), after="")
    subprocess.run([sys.executable, "-c", code, str(plane.root)], check=True, stdin=subprocess.DEVNULL)
    assert client.describe_training_job(TrainingJobName="job")["TrainingJobStatus"] == "Completed"


def test_many_jobs_at_once(plane):
    runs = []
    threads = [
        threading.Thread(
            target=lambda n=n: (
                runs.append(plane.jobs.start("CreateProcessingJob", processing(f"job{n}"))),
                plane.database.close(),
            )
        )
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [run.wait()["ProcessingJobStatus"] for run in runs] == ["Completed"] * 8


def test_listing(plane, client):
    before = datetime.now(timezone.utc)
    for name in ("b-1", "a-2", "c-1"):
        plane.jobs.start(
            "CreateProcessingJob", processing(name, *(("false",) if name == "a-2" else ()))
        ).wait()

    def names(**request):
        summaries = client.list_processing_jobs(**request)["ProcessingJobSummaries"]
        return [summary["ProcessingJobName"] for summary in summaries]

    assert names() == ["b-1", "a-2", "c-1"]
    assert names(SortBy="Name", SortOrder="Descending") == ["c-1", "b-1", "a-2"]
    assert names(NameContains="-1") == ["b-1", "c-1"]
    assert names(StatusEquals="Failed") == ["a-2"]
    assert names(CreationTimeAfter=before) == names()
    assert names(LastModifiedTimeBefore=before) == []
    assert names(CreationTimeBefore=before - timedelta(days=1)) == []
    assert names(CreationTimeAfter="2020-01-01T00:00:00") == names()
    first = client.list_processing_jobs(MaxResults=2)
    assert len(first["ProcessingJobSummaries"]) == 2
    assert names(MaxResults=2, NextToken=first["NextToken"]) == ["c-1"]
    with pytest.raises(ClientError, match="NextToken"):
        names(NextToken="x")
    summary = client.list_processing_jobs(StatusEquals="Failed")["ProcessingJobSummaries"][0]
    assert summary["FailureReason"].startswith("AlgorithmError")
    assert "AppSpecification" not in summary
