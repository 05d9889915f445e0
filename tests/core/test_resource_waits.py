"""Waiting for resources: scripts of what the service answers, on a clock that only sleeping moves."""

from __future__ import annotations

import io
import re
import sys
import types

import boto3
import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from sagemaker.core.exceptions import (
    DeleteFailedStatusError,
    FailedStatusError,
    JobFailedError,
    JobStoppedError,
    ValidationError,
    WaiterError,
)
from sagemaker.core.resources import Cluster, Domain, Endpoint, ModelPackage, ProcessingJob, TrainingJob
from sagemaker.core.session import Session, polling
from sagemaker.core.session import clients as clients_module
from sagemaker.core.session.polling import Deadline, retry_transient_errors
from sagemaker.core.session.progress import Display, plain
from sagemaker.core.utils.exceptions import SageMakerCoreError, TimeoutExceededError


class Clock:
    """Time that only sleeping moves."""

    def __init__(self):
        self.now = 0.0

    def monotonic(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(polling.time, "monotonic", clock.monotonic)
    monkeypatch.setattr(polling.time, "sleep", clock.sleep)
    return clock


def failure(code, status=400):
    return ClientError(
        {"Error": {"Code": code, "Message": code}, "ResponseMetadata": {"HTTPStatusCode": status}}, "Describe"
    )


class Script:
    """A client that answers every description with the next line of a script; the last one again and again."""

    def __init__(self, *lines):
        self.lines = list(lines)
        self.asked = 0

    def __getattr__(self, name):
        def answer(**_):
            self.asked += 1
            line = self.lines.pop(0) if len(self.lines) > 1 else self.lines[0]
            if isinstance(line, Exception):
                raise line
            return line

        if not name.startswith("describe_"):
            raise AttributeError(name)
        return answer


def training(status, secondary="", **more):
    return {
        "TrainingJobName": "job",
        "TrainingJobStatus": status,
        **({"SecondaryStatus": secondary} if secondary else {}),
        **more,
    }


def following(resource, *lines):
    script = Script(*lines)
    resource._session = Session(region="us-west-2", sagemaker_client=script)
    return resource, script


def test_a_job_is_waited_for_with_a_line_for_each_change(clock, capsys):
    job, _script = following(
        TrainingJob(training_job_name="job"),
        training("InProgress", "Starting"),
        training("InProgress", "Training"),
        training("InProgress", "Training"),
        training("Completed", "Completed"),
    )
    job.wait(poll=7)
    assert job.training_job_status == "Completed"
    assert clock.now == 21
    output = capsys.readouterr().out
    assert output == "job: InProgress (Starting)\njob: InProgress (Training)\njob: Completed\n"
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", output)


def test_a_failed_job_says_why_and_where_its_log_is(clock):
    job, _ = following(
        TrainingJob(training_job_name="job"), training("Failed", FailureReason="AlgorithmError: code 1")
    )
    with pytest.raises(JobFailedError) as caught:
        job.wait()
    for part in (
        "TrainingJob job",
        "Failed",
        "AlgorithmError: code 1",
        "/aws/sagemaker/TrainingJobs",
        "job/",
    ):
        assert part in str(caught.value)
    for published in (FailedStatusError, WaiterError, SageMakerCoreError, ValueError):
        assert isinstance(caught.value, published)


def test_a_stopped_job_ends_the_wait_at_once(clock):
    job, script = following(TrainingJob(training_job_name="job"), training("Stopped", "MaxRuntimeExceeded"))
    job.wait(timeout=100)
    assert (job.training_job_status, script.asked, clock.now) == ("Stopped", 1, 0)


def test_a_request_that_is_waited_for_and_stopped_raises(clock):
    from sagemaker.core.resources._lifecycle import wait_for_completion

    job, _ = following(ProcessingJob(processing_job_name="job"), {"ProcessingJobStatus": "Stopped"})
    with pytest.raises(JobStoppedError, match="ProcessingJob job was stopped"):
        wait_for_completion(job, 1, logs=False)


def test_a_wait_ends_at_its_deadline(clock):
    job, script = following(TrainingJob(training_job_name="job"), training("InProgress"))
    with pytest.raises(TimeoutExceededError, match=r"TrainingJob job.*InProgress.*25 seconds") as caught:
        job.wait(poll=10, timeout=25)
    assert isinstance(caught.value, TimeoutError)
    assert (clock.now, script.asked) == (25, 4)


@pytest.mark.parametrize(
    "moment",
    [
        failure("ThrottlingException"),
        failure("TooManyRequestsException", 429),
        failure("Whatever", 503),
        EndpointConnectionError(endpoint_url="https://x"),
    ],
)
def test_a_wait_survives_bad_moments_of_the_service_with_growing_pauses(clock, moment):
    job, script = following(TrainingJob(training_job_name="job"), *[moment] * 4, training("Completed"))
    job.wait()
    assert script.asked == 5
    assert clock.now == 1 + 2 + 4 + 8


def test_what_does_not_pass_is_raised(clock):
    job, script = following(TrainingJob(training_job_name="job"), failure("AccessDeniedException"))
    with pytest.raises(ClientError, match="AccessDenied"):
        job.wait()
    assert script.asked == 1


def test_a_service_that_never_recovers_ends_the_wait(clock):
    job, script = following(TrainingJob(training_job_name="job"), failure("ThrottlingException"))
    with pytest.raises(ClientError, match="Throttling"):
        job.wait()
    assert script.asked == 9
    with pytest.raises(ClientError, match="Throttling"):
        retry_transient_errors(job.refresh, deadline=Deadline(3))


class BotoSession:
    """A boto session whose clients answer the next script."""

    region_name = "us-west-2"
    profile_name = "default"

    def __init__(self, *scripts, method="env"):
        self.scripts = list(scripts)
        self.method = method
        self.keys = []

    def client(self, service, **options):
        self.keys.append(options.get("aws_access_key_id"))
        return self.scripts.pop(0)

    def get_credentials(self):
        return types.SimpleNamespace(method=self.method)


@pytest.mark.parametrize(("method", "key"), [("env", "new"), ("explicit", None)])
def test_expired_credentials_are_read_again_and_a_new_client_is_made(clock, monkeypatch, no_aws, method, key):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "new")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    boto = BotoSession(Script(failure("ExpiredTokenException")), Script(training("Completed")), method=method)
    job = TrainingJob(training_job_name="job")
    job._session = Session(boto)
    job.wait()
    assert job.training_job_status == "Completed"
    assert boto.keys == [None, key]


def test_credentials_that_stay_expired_end_the_wait(clock, no_aws):
    scripts = [Script(failure("ExpiredTokenException")) for _ in range(20)]
    job = TrainingJob(training_job_name="job")
    job._session = Session(BotoSession(*scripts, method="explicit"))
    with pytest.raises(ClientError, match="ExpiredToken"):
        job.wait()


def endpoint(status, **more):
    return {"EndpointName": "e", "EndpointStatus": status, **more}


def test_a_status_is_waited_for(clock, capsys):
    resource, _ = following(
        Endpoint(endpoint_name="e"), endpoint("Creating"), endpoint("Creating"), endpoint("InService")
    )
    resource.wait_for_status("InService", poll=1)
    assert capsys.readouterr().out == "e: Creating\ne: InService\n"
    failed, _ = following(Endpoint(endpoint_name="e"), endpoint("Failed", FailureReason="no capacity"))
    failed.wait_for_status("Failed")
    with pytest.raises(FailedStatusError, match=r"Endpoint e.*Failed.*no capacity"):
        failed.wait_for_status("InService")


@pytest.mark.parametrize("gone", ["ResourceNotFound", "ResourceNotFoundException", "ValidationException"])
def test_a_deletion_is_waited_for(clock, gone):
    resource, script = following(Cluster(cluster_name="c"), {"ClusterStatus": "Deleting"}, failure(gone))
    resource.wait_for_delete(poll=3)
    assert (script.asked, clock.now) == (2, 3)


def test_a_deletion_that_fails_says_why(clock):
    resource, _ = following(
        Domain(domain_id="d-1"), {"Status": "Deleting"}, {"Status": "Delete_Failed", "FailureReason": "apps"}
    )
    with pytest.raises(DeleteFailedStatusError, match=r"deleting Domain.*apps"):
        resource.wait_for_delete()
    resource, _ = following(Domain(domain_id="d-1"), failure("AccessDenied"))
    with pytest.raises(ClientError, match="AccessDenied"):
        resource.wait_for_delete()


def test_a_package_is_complete_when_nothing_is_done_to_it_any_more(clock):
    package, _ = following(
        ModelPackage(model_package_name="p"),
        {"ModelPackageStatus": "InProgress"},
        {"ModelPackageStatus": "Completed"},
    )
    package.wait_for_status("Completed")
    assert package.model_package_status == "Completed"


class Logs:
    """CloudWatch with one event more at each look; the streams of two instances."""

    exceptions = (
        boto3.Session(region_name="us-west-2")
        .client("logs", aws_access_key_id="k", aws_secret_access_key="s")
        .exceptions
    )

    def __init__(self):
        self.events = [("job/algo-1", 1, "one"), ("job/algo-2", 2, "two\x1b[2J"), ("job/algo-1", 3, "three")]
        self.looks = 0

    def describe_log_streams(self, **_):
        self.looks += 1
        names = {stream for stream, _, _ in self.events[: self.looks]}
        return {"logStreams": [{"logStreamName": name} for name in sorted(names)]}

    def get_log_events(self, *, logStreamName, startTime, nextToken=None, **_):
        seen = self.events[: self.looks]
        events = [
            {"timestamp": time, "message": text}
            for stream, time, text in seen
            if stream == logStreamName and time >= startTime
        ]
        return {"events": [] if nextToken else events, "nextForwardToken": "end"}


def test_the_log_of_all_instances_follows_a_job_to_its_last_line(clock, capsys):
    job, _ = following(TrainingJob(training_job_name="job"), training("InProgress"), training("Completed"))
    job.session.use_client("logs", Logs())
    job.wait(logs=True)
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if not line.startswith("job:")] == ["one", "two", "three"]
    assert lines[0] == "job: InProgress"


def test_a_log_that_may_not_be_read_does_not_end_the_wait(clock, capsys):
    class Refusing(Logs):
        def describe_log_streams(self, **_):
            raise failure("AccessDeniedException")

    job, _ = following(TrainingJob(training_job_name="job"), training("InProgress"), training("Completed"))
    job.session.use_client("logs", Refusing())
    job.wait(logs=True)
    assert capsys.readouterr().out.count("job: no log") == 1
    assert job.training_job_status == "Completed"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_on_a_terminal_one_line_is_drawn_over_itself(clock, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    job, _ = following(
        TrainingJob(training_job_name="job"),
        training("InProgress"),
        training("InProgress"),
        training("Completed"),
    )
    job.wait(poll=65)
    *frames, last = terminal.getvalue().split("\r\x1b[2K")
    assert [plain(frame) for frame in dict.fromkeys(frames)] == [
        "job: InProgress  0 s",
        "job: InProgress  1 min 5 s",
        "job: Completed  2 min 10 s",
    ]
    assert plain(last) == "job: Completed  2 min 10 s\n"
    assert last.endswith("\x1b[?25h"), "the cursor is hidden"


def test_in_a_notebook_one_output_is_updated(monkeypatch):
    shown = []

    class Handle:
        def update(self, content, raw):
            shown.append(("update", content["text/plain"]))

    def display(content, raw, display_id):
        shown.append(("display", content["text/plain"]))
        return Handle()

    shell = type("ZMQInteractiveShell", (), {})()
    notebook = types.ModuleType("IPython")
    notebook.get_ipython = lambda: shell
    inner = types.ModuleType("IPython.display")
    inner.display = display
    monkeypatch.setitem(sys.modules, "IPython", notebook)
    monkeypatch.setitem(sys.modules, "IPython.display", inner)
    screen = Display()
    for lines in (["a"], ["a"], ["b"]):
        screen.draw(lines)
    assert shown == [("display", "a"), ("update", "b")]


def test_sessions_renew_what_they_made_and_keep_what_they_were_given(no_aws):
    given = object()
    session = Session(boto3.Session("key", "secret", region_name="us-west-2"), sagemaker_client=given)
    made = session.client("s3")
    session.renew_clients()
    assert session.sagemaker_client is given
    assert session.client("s3") is not made
    assert clients_module._read_keys_again(session.boto_session) == {}


@pytest.mark.parametrize("target", ["Deleted", "inservice", "", None, 5])
def test_a_status_that_the_resource_never_has_is_not_waited_for(target):
    with pytest.raises(ValidationError, match=r"target_status.*InService, .*Failed"):
        Endpoint(endpoint_name="e").wait_for_status(target)
