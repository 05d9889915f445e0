"""Step types: one module each, the types that programs register, and the types that do not run here."""

import datetime as dt
import pkgutil
import threading
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.exceptions import LocalRuntimeError, ValidationError
from sagemaker.core.local import Outcome, StepBehavior, step_types
from sagemaker.core.local.step_types import find_step_type, supported_step_types
from sagemaker.core.local.step_types.not_run import NOT_RUN
from sagemaker.core.workflow import step_types as registry
from sagemaker.core.workflow.step_types import (
    RegisteredStepType,
    register_step_type,
    registered_step_type,
    registered_step_types,
)

SHARED = {"base", "base_job", "not_run"}


@pytest.fixture(autouse=True)
def no_registered_types(monkeypatch):
    monkeypatch.setattr(registry, "_step_types", {})


class CountRows(StepBehavior):
    """Counts the lines of an object in the store."""

    cache_members = ("Table",)
    retryable_errors = ("Step.THROTTLING",)

    def run(self):
        rows = self.plane.store.read(self.arguments["Table"]).splitlines()
        return Outcome("Succeeded", outputs={"Rows": len(rows)}, metadata={"Rows": {"Count": len(rows)}})


class Approve(StepBehavior):
    """Waits until it is stopped."""

    started = threading.Event()

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._stopped = threading.Event()

    def run(self):
        self.started.set()
        assert self._stopped.wait(60)
        return Outcome("Stopped")

    def stop(self):
        self._stopped.set()


def step(name, kind, **members):
    return {"Name": name, "Type": kind, "Arguments": {}, **members}


def count(name="Count", **members):
    return step(name, "CountRows", Arguments={"Table": "s3://bucket/table.csv"}, **members)


# The types of the plane.


def test_each_module_is_a_type_and_is_found_by_its_name():
    modules = {module.name for module in pkgutil.iter_modules(step_types.__path__)} - SHARED
    supported = supported_step_types()
    assert sorted(supported) == ["Condition", "Fail", "Model", "Processing", "RegisterModel", "Training"]
    assert len(modules) == len(supported)
    for name in supported:
        found = find_step_type(name)
        assert found.behavior.__name__ == f"{name}Behavior"
        assert found.behavior.__module__.rpartition(".")[2] in modules
        assert name not in NOT_RUN


@pytest.mark.parametrize(
    "name", ["base", "Base", "BaseJob", "Step", "Job", "PROCESSING", "processing", "", "../fail", "Athena"]
)
def test_only_the_exact_name_finds_a_module(name):
    assert find_step_type(name).behavior is None


@pytest.mark.parametrize("name", sorted(NOT_RUN))
def test_the_other_types_of_the_service_have_a_reason(name):
    assert find_step_type(name).reason == NOT_RUN[name].reason


# Types that a program registers.


def test_a_registered_type_runs(pipelines):
    register_step_type("CountRows", local_behavior=CountRows)
    pipelines.store.put("s3://bucket/table.csv", b"a\nb\nc\n")
    gate = pipelines.condition(
        "Gate", {"Get": "Steps.Count.Rows"}, 3, then=[pipelines.condition("Then", 1, 1)]
    )
    arn = pipelines.run(count(), gate)
    assert pipelines.statuses(arn) == dict.fromkeys(("Count", "Gate", "Then"), "Succeeded")
    record = pipelines.client.list_pipeline_execution_steps(PipelineExecutionArn=arn)[
        "PipelineExecutionSteps"
    ]
    assert {"Rows": {"Count": 3}} in [entry["Metadata"] for entry in record]
    assert "CountRows" in supported_step_types()


def test_the_results_of_a_registered_type_are_cached_by_its_members(pipelines):
    register_step_type("CountRows", local_behavior=CountRows)
    pipelines.store.put("s3://bucket/table.csv", b"a\n")
    first = pipelines.run(count(CacheConfig={"Enabled": True}))
    second = pipelines.run()
    assert pipelines.steps(second)["Count"]["CacheHitResult"] == {"SourcePipelineExecutionArn": first}


def test_the_rules_of_a_registered_type_hold_for_its_definitions(pipelines):
    register_step_type("CountRows", local_behavior=CountRows)
    policies = [{"ExceptionType": ["Step.SERVICE_FAULT"], "MaxAttempts": 1}]
    with pytest.raises(
        ClientError, match=r"CountRows step is one of Step.THROTTLING; not 'Step.SERVICE_FAULT'"
    ):
        pipelines.put(pipelines.document(count(RetryPolicies=policies)))


def test_a_registered_type_may_need_no_arguments(pipelines):
    outcome = Outcome("Succeeded")
    register_step_type("Custom", local_behavior=behavior(run=lambda self: outcome, needs_arguments=False))
    assert pipelines.statuses(pipelines.run({"Name": "Bare", "Type": "Custom"})) == {"Bare": "Succeeded"}


def test_an_error_of_a_registered_behavior_fails_its_step(pipelines):
    register_step_type("CountRows", local_behavior=CountRows)
    arn = pipelines.run(count())
    assert "s3://bucket/table.csv" in pipelines.steps(arn)["Count"]["FailureReason"]
    assert pipelines.status(arn) == "Failed"


def behavior(**members):
    return type("Custom", (StepBehavior,), members)


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"run": lambda self: None}, "ClientError: Custom.run returned None, not an Outcome."),
        (
            {"run": lambda self: Outcome("Done")},
            "InternalServerError: ValueError: The status of an Outcome is one of Succeeded",
        ),
        ({"run": lambda self: 1 / 0}, "InternalServerError: ZeroDivisionError: division by zero"),
        ({"run": lambda self: 1 / 0, "inline": True}, "InternalServerError: ZeroDivisionError"),
        ({}, "InternalServerError: TypeError: Can't instantiate abstract class Custom"),
    ],
)
def test_a_wrong_behavior_fails_its_step_and_not_the_others(pipelines, members, reason):
    register_step_type("Custom", local_behavior=behavior(**members))
    arn = pipelines.run(step("Wrong", "Custom"), pipelines.condition("Gate", 1, 1))
    failed = pipelines.steps(arn)["Wrong"]
    assert failed["StepStatus"] == "Failed"
    assert failed["FailureReason"].startswith(reason)
    assert "Step 'Wrong' failed with message" in pipelines.describe(arn)["FailureReason"]


def test_outputs_are_kept_as_json(pipelines):
    time = dt.datetime(2024, 1, 31, tzinfo=dt.timezone.utc)
    outcome = Outcome("Succeeded", outputs={"At": time, "Path": Path("a/b")})
    register_step_type("Custom", local_behavior=behavior(run=lambda self: outcome))
    both = {"Std:Join": {"On": " ", "Values": [{"Get": "Steps.Look.At"}, {"Get": "Steps.Look.Path"}]}}
    arn = pipelines.run(step("Look", "Custom"), pipelines.fail("Tell", both))
    assert pipelines.steps(arn)["Tell"]["FailureReason"] == "2024-01-31T00:00:00+00:00 a/b"


def test_a_retry_in_a_process_without_the_type_fails_the_step(pipelines, monkeypatch):
    register_step_type("Custom", local_behavior=behavior(run=lambda self: Outcome.failed("not yet")))
    arn = pipelines.run(step("Custom", "Custom"))
    monkeypatch.setattr(registry, "_step_types", {})
    pipelines.client.retry_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    reason = pipelines.steps(arn)["Custom"]["FailureReason"]
    assert reason == "ClientError: Step 'Custom' is of a type that is not known."


def test_a_stop_that_fails_is_logged_and_the_step_goes_on(pipelines, caplog):
    class Stubborn(Approve):
        def stop(self):
            super().stop()
            raise OSError("no answer")

    Approve.started.clear()
    register_step_type("Stubborn", local_behavior=Stubborn)
    arn = pipelines.start(step("Stubborn", "Stubborn"))
    assert Approve.started.wait(60)
    pipelines.client.stop_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert (pipelines.status(arn), pipelines.statuses(arn)) == ("Stopped", {"Stubborn": "Stopped"})
    assert "Step Stubborn could not be stopped." in caplog.text


def test_a_registered_behavior_can_be_stopped(pipelines):
    Approve.started.clear()
    register_step_type("Approve", local_behavior=Approve)
    arn = pipelines.start(step("Approve", "Approve"))
    assert Approve.started.wait(60)
    pipelines.client.stop_pipeline_execution(PipelineExecutionArn=arn)
    pipelines.client.wait_for_execution(arn, timeout=60)
    assert pipelines.statuses(arn) == {"Approve": "Stopped"}


def test_a_registered_reason_is_shown_at_the_start(pipelines):
    register_step_type("SendMail", not_run_locally="sends an e-mail")
    pipelines.put(pipelines.document(step("Tell", "SendMail")))
    with pytest.raises(
        ClientError,
        match=r"Step type SendMail is not supported in local mode. Step 'Tell' sends an e-mail. Run",
    ):
        pipelines.start()


def test_a_type_of_the_service_keeps_its_rules_when_a_class_registers_it():
    register_step_type("Lambda")
    assert find_step_type("Lambda").reason == NOT_RUN["Lambda"].reason
    register_step_type("Lambda", not_run_locally="calls a function of the account")
    found = find_step_type("Lambda")
    assert (found.reason, found.needs_arguments) == ("calls a function of the account", False)


def test_a_type_without_behavior_and_reason_does_not_run():
    register_step_type("Silent")
    assert find_step_type("Silent").reason == "is of a type that declares no local behavior"


def test_a_registered_behavior_does_not_replace_a_module():
    register_step_type("Processing", local_behavior=CountRows)
    assert find_step_type("Processing").behavior.__name__ == "ProcessingBehavior"


def test_a_behavior_must_be_a_step_behavior():
    register_step_type("Wrong", local_behavior=dict)
    with pytest.raises(
        LocalRuntimeError, match=r"'Wrong': its local_behavior .*dict.* subclass of sagemaker.core.local"
    ):
        find_step_type("Wrong")


# The registry.


def test_a_class_that_is_defined_again_replaces_itself():
    again = type("CountRows", (CountRows,), {"__module__": CountRows.__module__})
    register_step_type("CountRows", local_behavior=CountRows)
    register_step_type("CountRows", local_behavior=again)
    assert registered_step_type("CountRows") == RegisteredStepType("CountRows", again)


def test_two_behaviors_of_one_type_are_refused_by_name():
    register_step_type("CountRows", local_behavior=CountRows)
    with pytest.raises(ValidationError) as caught:
        register_step_type("CountRows", local_behavior=Approve)
    assert f"{CountRows.__module__}.CountRows already" in str(caught.value)
    assert f"{Approve.__module__}.Approve" in str(caught.value)
    assert registered_step_type("CountRows").local_behavior is CountRows


def test_a_registration_without_behavior_keeps_the_behavior():
    register_step_type("CountRows", not_run_locally="cannot count yet")
    register_step_type("CountRows", local_behavior=CountRows)
    register_step_type("CountRows")
    register_step_type("CountRows", not_run_locally="cannot count any more")
    assert registered_step_types() == {"CountRows": RegisteredStepType("CountRows", CountRows)}


def test_a_later_reason_replaces_an_earlier_one():
    register_step_type("SendMail", not_run_locally="sends an e-mail")
    register_step_type("SendMail")
    assert registered_step_type("SendMail").not_run_locally == "sends an e-mail"
    register_step_type("SendMail", not_run_locally="needs a mail server")
    assert registered_step_type("SendMail").not_run_locally == "needs a mail server"


def test_a_behavior_and_a_reason_contradict_each_other():
    with pytest.raises(ValidationError, match="either local_behavior or not_run_locally"):
        register_step_type("CountRows", local_behavior=CountRows, not_run_locally="cannot count")


def test_the_registered_types_are_read_only():
    with pytest.raises(TypeError):
        registered_step_types()["CountRows"] = RegisteredStepType("CountRows")
    assert registered_step_type("CountRows") is None
