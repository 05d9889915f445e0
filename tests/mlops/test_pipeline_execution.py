"""Executions: waiting for their end, and what is said about one that did not succeed."""

import pickle

import pytest
from botocore.exceptions import WaiterError

from sagemaker.core.exceptions import (
    PipelineExecutionFailedError,
    PipelineExecutionStoppedError,
    RemoteFunctionError,
    UnexpectedStatusException,
    WaitTimeoutError,
)
from sagemaker.core.remote_function.function_job import RUNTIME_CHANNEL
from sagemaker.mlops.workflow import ParallelismConfiguration, PipelineExecution
from sagemaker.mlops.workflow.executions import pipeline_execution as module

EXECUTION_ARN = "arn:aws:sagemaker:eu-west-1:111122223333:pipeline/sales/execution/abc123def456"

JOB = "arn:aws:sagemaker:eu-west-1:111122223333:training-job/pipelines-abc-Prepare-xyz"
STEPS = {
    "PipelineExecutionSteps": [
        {
            "StepName": "Select",
            "StepStatus": "Failed",
            "FailureReason": "too coarse",
            "Metadata": {"Fail": {}},
        },
        {
            "StepName": "Prepare",
            "StepStatus": "Failed",
            "FailureReason": "AlgorithmError: depth broke",
            "Metadata": {"TrainingJob": {"Arn": JOB}},
        },
    ],
    "NextToken": "t",
}
MORE_STEPS = {"PipelineExecutionSteps": [{"StepName": "Dry", "StepStatus": "Succeeded"}]}


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self):
        self.now = 0.0
        self.slept = []

    def monotonic(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


@pytest.fixture
def execution(bench, service):
    """An execution whose service goes through these statuses."""

    def make(*statuses, **script):
        described = [{"PipelineExecutionStatus": status, "FailureReason": "why"} for status in statuses]
        script = {
            "DescribePipelineExecution": described,
            "ListPipelineExecutionSteps": [STEPS, MORE_STEPS],
            **script,
        }
        service(**script)
        return PipelineExecution(EXECUTION_ARN, bench.session)

    return make


def calls(execution):
    return execution.sagemaker_session.sagemaker_client.calls


def test_waiting_ends_when_it_succeeds(execution, clock, capsys):
    assert execution("Executing", "Executing", "Succeeded").wait(delay=7) is None
    assert clock.slept == [7, 7]
    assert capsys.readouterr().out.splitlines() == [
        f"{EXECUTION_ARN}: Executing",
        f"{EXECUTION_ARN}: Succeeded",
    ]


@pytest.mark.parametrize("status", ["Failed", "CompletedWithFailures"])
def test_a_failure_names_steps_reasons_jobs_and_logs(execution, clock, status):
    with pytest.raises(PipelineExecutionFailedError) as caught:
        execution("Executing", status).wait()
    error = caught.value
    assert error.failed_steps == {"Prepare": "AlgorithmError: depth broke", "Select": "too coarse"}
    prepare, select = error.steps
    assert prepare.job_arn == JOB
    assert (prepare.log_group, prepare.log_stream_prefix) == (
        "/aws/sagemaker/TrainingJobs",
        "pipelines-abc-Prepare-xyz/",
    )
    assert prepare.console_url == (
        "https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1"
        "#/jobs/pipelines-abc-Prepare-xyz"
    )
    assert select.job_arn is None
    for part in (
        status,
        "why",
        "Prepare",
        "depth broke",
        JOB,
        prepare.log_group,
        prepare.console_url,
        "too coarse",
    ):
        assert part in str(error)
    assert (error.actual_status, error.allowed_statuses) == (status, ["Succeeded"])


@pytest.mark.parametrize(
    ("statuses", "kind"),
    [
        (["Failed"], PipelineExecutionFailedError),
        (["Stopping", "Stopped"], PipelineExecutionStoppedError),
        (["Executing"], WaitTimeoutError),
    ],
)
def test_programs_that_catch_waiter_errors_go_on_working(execution, clock, statuses, kind):
    with pytest.raises(WaiterError) as caught:
        execution(*statuses).wait(delay=1, max_attempts=2)
    error = caught.value
    assert isinstance(error, kind)
    assert type(error).__name__ == "WaiterError"
    assert error.last_response["PipelineExecutionStatus"] == statuses[-1]
    assert ("Waiter encountered a terminal failure state" in str(error)) is (
        isinstance(error, UnexpectedStatusException)
    )
    copied = pickle.loads(pickle.dumps(error))
    assert type(copied) is type(error)
    assert (str(copied), copied.last_response) == (str(error), error.last_response)


def test_giving_up_is_after_the_time_and_the_looks(execution, clock):
    waiting = execution("Executing")
    with pytest.raises(WaitTimeoutError, match=r"Max attempts exceeded: .* is still Executing after 3 looks"):
        waiting.wait(delay=10, max_attempts=3)
    assert clock.slept == [10, 10]
    with pytest.raises(WaitTimeoutError):
        waiting.wait(delay=0, max_attempts=5)
    assert len(calls(waiting)) == 3 + 5
    with pytest.raises(TimeoutError):
        waiting.wait(1, 1)


def test_waiting_goes_on_through_throttling(execution, clock):
    throttled = {"Error": {"Code": "ThrottlingException", "Message": "slower"}}
    ended = {"PipelineExecutionStatus": "Succeeded"}
    execution("Executing", DescribePipelineExecution=[throttled, throttled, ended]).wait()
    assert clock.slept == [1, 2]


def test_time_may_be_limited_otherwise_or_not_at_all(execution, clock):
    with pytest.raises(WaitTimeoutError, match="still Executing"):
        execution("Executing").wait(delay=10, timeout=25)
    assert clock.slept == [10, 10]
    execution(*["Executing"] * 500, "Succeeded").wait(delay=60, max_attempts=None)
    assert clock.now > 8 * 3600


def test_steps_and_parameters_are_listed(execution):
    parameters = {
        "PipelineParameters": [{"Name": "A", "Value": "1"}],
        "NextToken": "t",
        "ResponseMetadata": {},
    }
    running = execution("Executing", ListPipelineParametersForExecution=[parameters])
    assert [step["StepName"] for step in running.list_steps()] == ["Select", "Prepare", "Dry"]
    page = running.list_parameters(max_results=3, next_token="n")
    assert page == parameters
    assert calls(running)[1:] == [
        ("ListPipelineExecutionSteps", {"PipelineExecutionArn": EXECUTION_ARN, "NextToken": "t"}),
        (
            "ListPipelineParametersForExecution",
            {"PipelineExecutionArn": EXECUTION_ARN, "MaxResults": 3, "NextToken": "n"},
        ),
    ]


def test_an_execution_is_stopped_retried_and_updated(execution):
    answer = {"PipelineExecutionArn": EXECUTION_ARN}
    running = execution(
        "Executing",
        StopPipelineExecution=[answer],
        RetryPipelineExecution=[answer],
        UpdatePipelineExecution=[answer],
    )
    running.stop()
    running.retry(ParallelismConfiguration(3))
    running.update("d", "name", {"MaxParallelExecutionSteps": 2})
    assert calls(running) == [
        ("StopPipelineExecution", answer),
        ("RetryPipelineExecution", {**answer, "ParallelismConfiguration": {"MaxParallelExecutionSteps": 3}}),
        (
            "UpdatePipelineExecution",
            {
                **answer,
                "PipelineExecutionDescription": "d",
                "PipelineExecutionDisplayName": "name",
                "ParallelismConfiguration": {"MaxParallelExecutionSteps": 2},
            },
        ),
    ]


@pytest.mark.parametrize(
    ("record", "job", "kind", "message"),
    [
        ({}, {}, RuntimeError, "step Prepare is not in Completed status"),
        ({"Metadata": {"TrainingJob": {"Arn": JOB}}}, {}, ValueError, "created using @step decorator"),
        ({"Metadata": {"Lambda": {"Arn": "arn:x"}}}, {}, ValueError, "created using @step decorator"),
        (
            {"Metadata": {"TrainingJob": {"Arn": JOB}}},
            {
                "AlgorithmSpecification": {"ContainerArguments": [RUNTIME_CHANNEL]},
                "TrainingJobStatus": "Failed",
            },
            RemoteFunctionError,
            "not in Completed status",
        ),
    ],
)
def test_results_are_those_of_completed_functions(execution, clock, record, job, kind, message):
    steps = {"PipelineExecutionSteps": [{"StepName": "Prepare", "StepStatus": "Failed", **record}]}
    described = {"TrainingJobName": JOB.rpartition("/")[2], **job}
    ended = execution("Failed", ListPipelineExecutionSteps=[steps], DescribeTrainingJob=[described])
    with pytest.raises(kind, match=message):
        ended.result("Prepare")
    with pytest.raises(ValueError, match="Invalid step name Select"):
        ended.result("Select")
