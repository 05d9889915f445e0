"""Executions of pipelines, with real jobs."""

import json
import threading

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.local.execution.schedule import Schedule
from sagemaker.core.local.service_errors import client_error

WRITE = "import sys; open('/opt/ml/processing/' + sys.argv[1], 'w').write(sys.argv[2])"
FAIL = "import sys; open('/opt/ml/output/message', 'w').write('bad data'); sys.exit(3)"


def get(path):
    return {"Get": path}


def join(separator, *values):
    return {"Std:Join": {"On": separator, "Values": list(values)}}


def wait_for_file(path):
    """Return the code of a step that runs until a file exists."""
    return (
        f"import os, time\nopen({str(path) + '.seen'!r}, 'w').close()\n"
        f"while not os.path.exists({str(path)!r}): time.sleep(0.01)"
    )


def until(condition):
    """Wait until a condition holds, by the work of another thread or process."""
    for _ in range(6000):
        if condition():
            return
        threading.Event().wait(0.01)
    raise AssertionError("The condition did not hold within a minute.")


def test_values_flow_from_step_to_step(pipelines):
    prep = pipelines.processing(
        "Prep",
        WRITE,
        arguments=["report/eval.json", '{"metrics": {"acc": 0.9}, "text": "ok"}'],
        outputs={"report": join("/", "s3://bucket", get("Execution.PipelineExecutionId"), "report")},
        PropertyFiles=[{"PropertyFileName": "Eval", "OutputName": "report", "FilePath": "eval.json"}],
    )
    text = {"Std:JsonGet": {"PropertyFile": get("Steps.Prep.PropertyFiles.Eval"), "Path": "text"}}
    accuracy = {"Std:JsonGet": {"PropertyFile": get("Steps.Prep.PropertyFiles.Eval"), "Path": "metrics.acc"}}
    show = pipelines.processing(
        "Show",
        WRITE,
        arguments=[
            "shown/text",
            join("|", get("Steps.Prep.ProcessingOutputConfig.Outputs['report'].S3Output.S3Uri"), text),
        ],
        outputs={"shown": "s3://bucket/shown"},
    )
    gate = pipelines.condition("Gate", accuracy, 0.8, kind="GreaterThan", then=[show])
    arn = pipelines.run(prep, gate)
    assert pipelines.status(arn) == "Succeeded"
    identifier = arn.rpartition("/")[2]
    assert pipelines.store.read("s3://bucket/shown/text").decode() == f"s3://bucket/{identifier}/report|ok"


def test_training_model_and_package(pipelines):
    train = pipelines.training(
        "Train_it",
        "print('acc=0.5'); open('/opt/ml/model/m', 'w').write('x')",
        hyperparameters={"name": get("Execution.TrainingJobName"), "seen": join("", get("Parameters.Count"))},
    )
    container = {"Image": "python", "ModelDataUrl": get("Steps.Train_it.ModelArtifacts.S3ModelArtifacts")}
    role = "arn:aws:iam::000000000000:role/local"
    model = {
        "Name": "Model",
        "Type": "Model",
        "Arguments": {"ExecutionRoleArn": role, "PrimaryContainer": container},
    }
    register = {
        "Name": "Register",
        "Type": "RegisterModel",
        "Arguments": {
            "ModelPackageGroupName": "group",
            "ModelApprovalStatus": "Approved",
            "InferenceSpecification": {
                "Containers": [container],
                "SupportedContentTypes": ["text/csv"],
                "SupportedResponseMIMETypes": ["text/csv"],
            },
        },
    }
    last = pipelines.processing("Last", WRITE, arguments=["o/names", join(" ", get("Steps.Model.ModelName"))])
    last["Arguments"]["ProcessingOutputConfig"]["Outputs"].append(
        {
            "OutputName": "o",
            "S3Output": {
                "S3Uri": "s3://bucket/o",
                "LocalPath": "/opt/ml/processing/o",
                "S3UploadMode": "EndOfJob",
            },
        }
    )
    pipelines.put(
        pipelines.document(
            train, model, register, last, parameters=[{"Name": "Count", "Type": "Integer", "DefaultValue": 3}]
        )
    )
    arn = pipelines.run()
    steps = pipelines.steps(arn)
    assert pipelines.status(arn) == "Succeeded", steps
    job_name = steps["Train_it"]["Metadata"]["TrainingJob"]["Arn"].rpartition("/")[2]
    assert job_name.startswith(f"pipelines-{arn.rpartition('/')[2]}-Train-it-")
    job = pipelines.client.describe_training_job(TrainingJobName=job_name)
    assert job["HyperParameters"] == {"name": job_name, "seen": "3"}
    package = pipelines.client.describe_model_package(
        ModelPackageName=steps["Register"]["Metadata"]["RegisterModel"]["Arn"]
    )
    url = job["ModelArtifacts"]["S3ModelArtifacts"]
    assert package["InferenceSpecification"]["Containers"][0]["ModelDataUrl"] == url
    assert package["ModelPackageVersion"] == 1
    name = pipelines.store.read("s3://bucket/o/names").decode()
    assert steps["Model"]["Metadata"]["Model"]["Arn"].endswith(f"/{name}")
    assert pipelines.client.describe_model(ModelName=name)["PrimaryContainer"]["ModelDataUrl"] == url


def test_a_long_step_name_gives_a_valid_job_name(pipelines):
    arn = pipelines.run(pipelines.processing("A_step-" + "x" * 57))
    (step,) = pipelines.steps(arn).values()
    assert len(step["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]) <= 63
    assert step["StepStatus"] == "Succeeded"


def test_at_most_as_many_steps_run_at_once_as_allowed(pipelines):
    sleepers = [pipelines.processing(f"S{number}", "import time; time.sleep(0.3)") for number in range(8)]
    arn = pipelines.run(*sleepers, ParallelismConfiguration={"MaxParallelExecutionSteps": 2})
    records = pipelines.steps(arn).values()
    starts = sorted(step["StartTime"] for step in records)
    ends = sorted(step["EndTime"] for step in records)
    assert len(starts) == 8
    # At most two run at once: each step starts after all but one of the earlier steps have ended.
    assert all(start >= end for start, end in zip(starts[2:], ends, strict=False))
    assert any(start < end for start, end in zip(starts[1:], ends, strict=False))


def test_parallelism_can_be_changed_while_running(pipelines, tmp_path):
    gate = tmp_path / "gate"
    steps = [pipelines.processing(name, wait_for_file(f"{gate}{name}")) for name in "ABC"]
    arn = pipelines.start(*steps, ParallelismConfiguration={"MaxParallelExecutionSteps": 1})
    until(lambda: len(pipelines.steps(arn)) == 1)
    pipelines.client.update_pipeline_execution(
        PipelineExecutionArn=arn, ParallelismConfiguration={"MaxParallelExecutionSteps": 3}
    )
    until(lambda: len(pipelines.steps(arn)) == 3)
    for name in "ABC":
        (tmp_path / f"gate{name}").touch()
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.status(arn) == "Succeeded"
    assert pipelines.describe(arn)["ParallelismConfiguration"] == {"MaxParallelExecutionSteps": 3}


def test_only_the_steps_of_the_branch_taken_run(pipelines):
    inner = pipelines.condition("Inner", 1, 2, then=[pipelines.processing("Deep")], otherwise=[])
    gate = pipelines.condition(
        "Gate",
        "a",
        "b",
        then=[pipelines.processing("Then"), inner],
        otherwise=[pipelines.processing("Else")],
    )
    after = pipelines.processing("AfterElse", DependsOn=["Else"])
    never = pipelines.processing("AfterBoth", DependsOn=["Else", "Then"])
    reader = pipelines.processing("Reader", environment={"OUTCOME": join("", get("Steps.Gate.Outcome"))})
    arn = pipelines.run(gate, after, never, reader)
    assert pipelines.status(arn) == "Succeeded"
    steps = pipelines.steps(arn)
    assert set(steps) == {"Gate", "Else", "AfterElse", "Reader"}
    assert steps["Gate"]["Metadata"] == {"Condition": {"Outcome": "False"}}
    name = steps["Reader"]["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]
    job = pipelines.client.describe_processing_job(ProcessingJobName=name)
    assert job["Environment"]["OUTCOME"] == "false"


@pytest.mark.parametrize(("second", "taken"), [("a", "Then"), ("b", "Else")])
def test_all_conditions_must_hold(pipelines, second, taken):
    gate = pipelines.condition(
        "Gate", "a", "a", then=[pipelines.processing("Then")], otherwise=[pipelines.processing("Else")]
    )
    gate["Arguments"]["Conditions"].append({"Type": "Equals", "LeftValue": "a", "RightValue": second})
    assert set(pipelines.steps(pipelines.run(gate))) == {"Gate", taken}


def test_a_condition_without_a_value_fails_the_step(pipelines):
    first = pipelines.processing("First")
    gate = pipelines.condition(
        "Gate", get("Steps.First.ExitMessage"), "x", then=[pipelines.processing("Then")]
    )
    arn = pipelines.run(first, gate)
    steps = pipelines.steps(arn)
    assert pipelines.statuses(arn) == {"First": "Succeeded", "Gate": "Failed"}
    assert "Steps.First.ExitMessage is undefined." in steps["Gate"]["FailureReason"]
    assert "Step 'Gate' failed with message" in pipelines.describe(arn)["FailureReason"]


def test_a_fail_step_ends_the_execution(pipelines):
    stop = pipelines.fail("Stop", join(" ", "below", get("Parameters.Limit")))
    gate = pipelines.condition("Gate", 1, get("Parameters.Limit"), then=[], otherwise=[stop])
    parameters = [{"Name": "Limit", "Type": "Float", "DefaultValue": 2}]
    pipelines.put(pipelines.document(gate, parameters=parameters))
    arn = pipelines.run()
    assert pipelines.status(arn) == "Failed"
    step = pipelines.steps(arn)["Stop"]
    assert step["StepStatus"] == "Failed"
    assert step["FailureReason"] == "below 2.0"
    assert step["Metadata"] == {"Fail": {"ErrorMessage": step["FailureReason"]}}
    with pytest.raises(ClientError, match="Fail step") as caught:
        pipelines.client.retry_pipeline_execution(PipelineExecutionArn=arn)
    assert caught.value.response["Error"]["Code"] == "ValidationException"


def test_a_fail_step_without_a_message_has_no_reason(pipelines):
    step = pipelines.steps(pipelines.run(pipelines.fail("Stop")))["Stop"]
    assert "FailureReason" not in step
    assert step["Metadata"] == {"Fail": {"ErrorMessage": ""}}


def test_running_steps_finish_after_a_failure_and_no_other_starts(pipelines, tmp_path):
    gate = tmp_path / "gate"
    slow = pipelines.processing("Slow", wait_for_file(gate))
    bad = pipelines.processing("Bad", FAIL)
    after = pipelines.processing("AfterSlow", DependsOn=["Slow"])
    arn = pipelines.start(slow, bad, after, ParallelismConfiguration={"MaxParallelExecutionSteps": 2})
    until(lambda: pipelines.statuses(arn).get("Bad") == "Failed")
    assert pipelines.status(arn) == "Executing"
    gate.touch()
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == {"Slow": "Succeeded", "Bad": "Failed"}
    description = pipelines.describe(arn)
    assert description["PipelineExecutionStatus"] == "Failed"
    assert description["FailureReason"].startswith("Step failure: One or multiple steps failed.")
    assert "bad data" in description["FailureReason"]
    assert pipelines.steps(arn)["Bad"]["FailureReason"].startswith("ClientError: AlgorithmError: bad data")


def test_a_handled_failure_completes_with_failures(pipelines):
    bad = pipelines.processing("Bad", FAIL)
    handler = pipelines.processing("Handler", DependsOn=[{"Step": "Bad", "Trigger": "Failed"}])
    always = pipelines.processing("Always", DependsOn=[{"Step": "Bad", "Trigger": "Any"}])
    after = pipelines.processing("AfterHandler", DependsOn=["Handler"])
    unmet = pipelines.processing("Unmet", DependsOn=[{"Step": "Bad", "Trigger": "Stopped"}])
    arn = pipelines.run(bad, handler, always, after, unmet)
    assert pipelines.status(arn) == "CompletedWithFailures"
    assert set(pipelines.statuses(arn)) == {"Bad", "Handler", "Always", "AfterHandler"}


def test_a_failure_whose_handler_failed_is_a_failure(pipelines):
    bad = pipelines.processing("Bad", FAIL)
    handler = pipelines.processing("Handler", FAIL, DependsOn=[{"Step": "Bad", "Trigger": "Failed"}])
    assert pipelines.status(pipelines.run(bad, handler)) == "Failed"


def test_handlers_do_not_run_without_a_failure(pipelines):
    good = pipelines.processing("Good")
    handler = pipelines.processing("Handler", DependsOn=[{"Step": "Good", "Trigger": "Failed"}])
    always = pipelines.processing("Always", DependsOn=[{"Step": "Good", "Trigger": "Any"}])
    arn = pipelines.run(good, handler, always)
    assert pipelines.status(arn) == "Succeeded"
    assert set(pipelines.statuses(arn)) == {"Good", "Always"}


class Faults:
    """The plane's jobs, with errors for the first starts."""

    def __init__(self, jobs, *errors):
        self._jobs = jobs
        self._errors = list(errors)

    def start(self, operation, request):
        if self._errors:
            raise self._errors.pop(0)
        return self._jobs.start(operation, request)

    def __getattr__(self, name):
        return getattr(self._jobs, name)


def throttled():
    return client_error("CreateProcessingJob", "ThrottlingException", "Rate exceeded")


def limited():
    return client_error("CreateProcessingJob", "ResourceLimitExceeded", "No more instances")


POLICY = {"IntervalSeconds": 0, "BackoffRate": 1.0, "MaxAttempts": 2}


@pytest.mark.parametrize(
    ("errors", "policy", "attempts", "status"),
    [
        ([throttled(), throttled()], {"ExceptionType": ["Step.THROTTLING"], **POLICY}, 3, "Succeeded"),
        ([throttled()] * 3, {"ExceptionType": ["Step.THROTTLING"], **POLICY}, 3, "Failed"),
        ([limited()], {"ExceptionType": ["SageMaker.RESOURCE_LIMIT"], **POLICY}, 2, "Succeeded"),
        ([limited()], {"ExceptionType": ["Step.THROTTLING"], **POLICY}, 1, "Failed"),
        ([throttled()], {"ExceptionType": ["Step.THROTTLING"], **POLICY, "MaxAttempts": 0}, 1, "Failed"),
    ],
)
def test_a_retry_policy_covers_its_class_of_errors(pipelines, errors, policy, attempts, status):
    pipelines.plane.jobs = Faults(pipelines.plane.jobs, *errors)
    arn = pipelines.run(pipelines.processing("Step", RetryPolicies=[policy]))
    step = pipelines.steps(arn)["Step"]
    assert (step["StepStatus"], step["AttemptCount"]) == (status, attempts)


def test_user_errors_are_not_retried(pipelines):
    everything = [
        "Step.SERVICE_FAULT",
        "Step.THROTTLING",
        "SageMaker.JOB_INTERNAL_ERROR",
        "SageMaker.CAPACITY_ERROR",
    ]
    arn = pipelines.run(
        pipelines.processing("Bad", FAIL, RetryPolicies=[{"ExceptionType": everything, **POLICY}])
    )
    assert pipelines.steps(arn)["Bad"]["AttemptCount"] == 1


def test_stopping_while_a_step_waits_for_its_next_attempt(pipelines):
    pipelines.plane.jobs = Faults(pipelines.plane.jobs, *[throttled()] * 20)
    policy = {
        "ExceptionType": ["Step.THROTTLING"],
        "IntervalSeconds": 600,
        "BackoffRate": 1.0,
        "MaxAttempts": 5,
    }
    arn = pipelines.start(pipelines.processing("Step", RetryPolicies=[policy]))
    until(lambda: pipelines.steps(arn))
    pipelines.client.stop_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == {"Step": "Stopped"}


def test_a_refused_request_fails_the_step_with_the_reason(pipelines):
    step = pipelines.processing("Step")
    step["Arguments"]["RoleArn"] = "nobody"
    arn = pipelines.run(step)
    record = pipelines.steps(arn)["Step"]
    reason = record["FailureReason"]
    assert reason.startswith("ClientError: Failed to invoke sagemaker:CreateProcessingJob. Error Details: ")
    assert "roleArn" in reason
    assert "Metadata" not in record
    assert pipelines.client.step_log_path(arn, "Step") is None


def test_a_stopped_execution_can_be_retried(pipelines, tmp_path):
    slow = pipelines.processing("Slow", wait_for_file(tmp_path / "gate"))
    after = pipelines.processing("After", DependsOn=["Slow"])
    on_stop = pipelines.processing("OnStop", DependsOn=[{"Step": "Slow", "Trigger": "Any"}])
    arn = pipelines.start(slow, after, on_stop)
    until((tmp_path / "gate.seen").exists)
    pipelines.client.stop_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.status(arn) == "Stopped"
    assert pipelines.statuses(arn) == {"Slow": "Stopped"}
    with pytest.raises(pipelines.client.exceptions.ConflictException):
        pipelines.client.stop_pipeline_execution(PipelineExecutionArn=arn)
    (tmp_path / "gate").touch()
    pipelines.client.retry_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == dict.fromkeys(("Slow", "After", "OnStop"), "Succeeded")


def test_a_stopped_job_fails_the_execution(pipelines, tmp_path):
    slow = pipelines.processing("Slow", wait_for_file(tmp_path / "gate"))
    arn = pipelines.start(slow, pipelines.processing("After", DependsOn=["Slow"]))
    until((tmp_path / "gate.seen").exists)
    name = pipelines.steps(arn)["Slow"]["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]
    pipelines.client.stop_processing_job(ProcessingJobName=name)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == {"Slow": "Stopped"}
    description = pipelines.describe(arn)
    assert description["PipelineExecutionStatus"] == "Failed"
    assert "Step 'Slow' failed with message: The step ended Stopped" in description["FailureReason"]


def test_a_retry_keeps_the_arn_and_the_successful_steps(pipelines, tmp_path):
    flag = tmp_path / "flag"
    good = pipelines.processing("Good")
    flaky = pipelines.processing("Flaky", f"import os, sys; sys.exit(not os.path.exists({str(flag)!r}))")
    chosen = pipelines.condition(
        "Gate", get("Steps.Good.ProcessingJobName"), "x", kind="GreaterThan", otherwise=[flaky]
    )
    after = pipelines.processing("After", DependsOn=["Flaky"])
    arn = pipelines.run(good, chosen, after)
    assert pipelines.status(arn) == "Failed"
    before = pipelines.steps(arn)
    flag.touch()
    pipelines.client.retry_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    description = pipelines.describe(arn)
    assert description["PipelineExecutionStatus"] == "Succeeded"
    assert "FailureReason" not in description
    assert pipelines.statuses(arn) == dict.fromkeys(("Good", "Gate", "Flaky", "After"), "Succeeded")
    steps = pipelines.steps(arn)
    assert steps["Good"] == before["Good"]
    assert steps["Flaky"]["Metadata"] != before["Flaky"]["Metadata"]
    with pytest.raises(pipelines.client.exceptions.ConflictException, match="Succeeded"):
        pipelines.client.retry_pipeline_execution(PipelineExecutionArn=arn)


def test_a_retried_execution_lists_only_the_steps_that_ran_again(pipelines, tmp_path):
    # Each waits for the other, so both have started before one fails.
    meet = (
        "import os, sys, time\n"
        f"open({str(tmp_path)!r} + '/' + sys.argv[1], 'w').close()\n"
        f"while not os.path.exists({str(tmp_path)!r} + '/' + sys.argv[2]): time.sleep(0.01)\n"
        "sys.exit(1)"
    )
    one = pipelines.processing("One", meet, arguments=["one", "two"])
    two = pipelines.processing("Two", meet, arguments=["two", "one"])
    arn = pipelines.run(one, two, ParallelismConfiguration={"MaxParallelExecutionSteps": 2})
    assert pipelines.statuses(arn) == {"One": "Failed", "Two": "Failed"}
    pipelines.client.retry_pipeline_execution(
        PipelineExecutionArn=arn, ParallelismConfiguration={"MaxParallelExecutionSteps": 1}
    )
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == {"One": "Failed"}


def test_an_internal_error_ends_the_execution(pipelines, monkeypatch):
    def broken(self):
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(Schedule, "next", broken)
    arn = pipelines.run(pipelines.processing("Step"))
    description = pipelines.describe(arn)
    assert description["PipelineExecutionStatus"] == "Failed"
    assert "ZeroDivisionError: a bug" in description["FailureReason"]


def test_an_internal_error_stops_running_steps(pipelines, monkeypatch, tmp_path):
    real = Schedule.finish

    def broken(self, index, *arguments):
        if self.names[index] == "First":
            raise ZeroDivisionError("a bug")
        real(self, index, *arguments)

    monkeypatch.setattr(Schedule, "finish", broken)
    slow = pipelines.processing("Slow", wait_for_file(tmp_path / "gate"))
    first = pipelines.processing("First", wait_for_file(tmp_path / "first"))
    arn = pipelines.start(slow, first, ParallelismConfiguration={"MaxParallelExecutionSteps": 2})
    until((tmp_path / "gate.seen").exists)
    (tmp_path / "first").touch()
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.status(arn) == "Failed"
    assert pipelines.statuses(arn)["Slow"] == "Failed"


def test_a_thousand_inline_steps(pipelines):
    steps = [
        pipelines.condition(f"C{number}", 1, 1, DependsOn=[f"C{number - 1}"] if number % 2 else [])
        for number in range(1000)
    ]
    arn = pipelines.run(*steps)
    assert pipelines.status(arn) == "Succeeded"
    response = pipelines.client.list_pipeline_execution_steps(PipelineExecutionArn=arn, MaxResults=100)
    names = [step["StepName"] for step in response["PipelineExecutionSteps"]]
    while "NextToken" in response:
        response = pipelines.client.list_pipeline_execution_steps(
            PipelineExecutionArn=arn, MaxResults=100, NextToken=response["NextToken"]
        )
        names += [step["StepName"] for step in response["PipelineExecutionSteps"]]
    assert len(set(names)) == 1000


def test_the_log_of_a_step_can_be_read(pipelines):
    arn = pipelines.run(pipelines.processing("Step", "print('hello')"), pipelines.condition("Gate", 1, 1))
    assert pipelines.client.step_log_path(arn, "Step").read_text() == "hello\n"
    assert pipelines.client.step_log_path(arn, "Gate") is None
    assert pipelines.client.step_log_path(arn, "Nothing") is None


def test_experiment_names_are_evaluated(pipelines):
    configuration = {
        "ExperimentName": get("Execution.PipelineName"),
        "TrialName": get("Execution.PipelineExecutionId"),
    }
    step = pipelines.processing("Step", environment={"TRIAL": get("PipelineExperimentConfig.TrialName")})
    pipelines.put(pipelines.document(step, PipelineExperimentConfig=configuration))
    arn = pipelines.run()
    trial = arn.rpartition("/")[2]
    config = pipelines.describe(arn)["PipelineExperimentConfig"]
    assert config == {"ExperimentName": "demo", "TrialName": trial}
    name = pipelines.steps(arn)["Step"]["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]
    job = pipelines.client.describe_processing_job(ProcessingJobName=name)
    assert json.loads(json.dumps(job["Environment"])) == {"TRIAL": trial}
