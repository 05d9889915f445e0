"""Retry policies: what they write, and what they refuse."""

import inspect

import pytest

from sagemaker.core.exceptions import ValidationError
from sagemaker.mlops import workflow
from sagemaker.mlops.workflow import (
    ConfigurableRetryStep,
    SageMakerJobExceptionTypeEnum,
    SageMakerJobStepRetryPolicy,
    Step,
    StepExceptionTypeEnum,
    StepRetryPolicy,
)

FAULT = StepExceptionTypeEnum.SERVICE_FAULT
THROTTLING = StepExceptionTypeEnum.THROTTLING
CAPACITY = SageMakerJobExceptionTypeEnum.CAPACITY_ERROR
INTERNAL = SageMakerJobExceptionTypeEnum.INTERNAL_ERROR


def written(policy):
    return policy.to_request()


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"max_attempts": 1}, {"MaxAttempts": 1}),
        ({"max_attempts": 20}, {"MaxAttempts": 20}),
        ({"max_attempts": 0}, {}),
        ({"expire_after_mins": 14400}, {"ExpireAfterMin": 14400}),
        ({"expire_after_mins": 0}, {}),
        (
            {"max_attempts": 3, "interval_seconds": 0, "backoff_rate": 0},
            {"MaxAttempts": 3, "IntervalSeconds": 0, "BackoffRate": 0},
        ),
        (
            {"expire_after_mins": 9, "interval_seconds": 7, "backoff_rate": 1.5},
            {"ExpireAfterMin": 9, "IntervalSeconds": 7, "BackoffRate": 1.5},
        ),
    ],
)
def test_limits(limits, expected):
    defaults = {"ExceptionType": ["Step.SERVICE_FAULT"], "IntervalSeconds": 1, "BackoffRate": 2.0}
    assert written(StepRetryPolicy(exception_types=[FAULT], **limits)) == {**defaults, **expected}


def test_the_errors_of_a_job_policy_are_those_at_its_start_and_those_at_its_end():
    policy = SageMakerJobStepRetryPolicy(
        exception_types=[CAPACITY], failure_reason_types=[INTERNAL], max_attempts=2
    )
    assert written(policy)["ExceptionType"] == ["SageMaker.CAPACITY_ERROR", "SageMaker.JOB_INTERNAL_ERROR"]


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        ({"max_attempts": 21}, "max_attempts must in range of"),
        ({"max_attempts": -1}, "max_attempts must in range of"),
        ({"expire_after_mins": 14401}, "expire_after_mins must in range of"),
        ({"expire_after_mins": -1}, "expire_after_mins must in range of"),
        ({"max_attempts": 1, "backoff_rate": -0.1}, "backoff_rate should be non-negative"),
        ({"max_attempts": 1, "interval_seconds": -1}, "interval_seconds rate should be non-negative"),
    ],
)
def test_a_limit_out_of_range_is_refused(limits, message):
    with pytest.raises(AssertionError, match=message):
        StepRetryPolicy(exception_types=[FAULT], **limits)


@pytest.mark.parametrize("limits", [{}, {"max_attempts": 2, "expire_after_mins": 2}])
def test_exactly_one_limit_is_needed(limits):
    policy = StepRetryPolicy(exception_types=[FAULT], **limits)
    with pytest.raises(ValidationError, match="Only one of"):
        policy.to_request()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: StepRetryPolicy(exception_types=[CAPACITY], max_attempts=1), "StepExceptionTypeEnum"),
        (lambda: StepRetryPolicy(exception_types=["Step.THROTTLING"], max_attempts=1), "Step.THROTTLING"),
        (
            lambda: SageMakerJobStepRetryPolicy(exception_types=[FAULT], max_attempts=1),
            "SageMakerJobExceptionTypeEnum",
        ),
        (
            lambda: SageMakerJobStepRetryPolicy(failure_reason_types=[FAULT], max_attempts=1),
            "SageMakerJobExceptionTypeEnum",
        ),
        (lambda: SageMakerJobStepRetryPolicy(max_attempts=1), "At least one of"),
    ],
)
def test_the_errors_must_be_of_the_policys_kind(make, message):
    with pytest.raises(ValidationError, match=message):
        make()


@pytest.mark.parametrize("kind", ["processing", "training"])
def test_a_job_step_takes_policies_of_both_kinds_in_order(bench, kind):
    of_step = StepRetryPolicy(exception_types=[THROTTLING], max_attempts=4)
    of_job = SageMakerJobStepRetryPolicy(exception_types=[CAPACITY], expire_after_mins=60)
    step = getattr(bench, kind)("Step", retry_policies=[of_step])
    step.add_retry_policy(of_job)
    step.add_retry_policy(None)
    assert bench.step(step)["RetryPolicies"] == [written(of_step), written(of_job)]


@pytest.mark.parametrize("kind", ["model", "registration"])
def test_a_step_that_runs_no_job_takes_only_step_policies(bench, kind):
    of_job = SageMakerJobStepRetryPolicy(exception_types=[CAPACITY], max_attempts=1)
    of_step = StepRetryPolicy(exception_types=[THROTTLING], max_attempts=1)
    step = getattr(bench, kind)("Step", retry_policies=[of_step])
    with pytest.raises(ValidationError, match=r"not allowed for a create/register model step.*'Step'"):
        step.add_retry_policy(of_job)
    with pytest.raises(ValidationError, match="not allowed"):
        getattr(bench, kind)("Step", retry_policies=[of_job])
    assert bench.step(step)["RetryPolicies"] == [written(of_step)]


def test_the_list_given_at_construction_stays_the_callers(bench):
    policies = [StepRetryPolicy(exception_types=[FAULT], max_attempts=1)]
    step = bench.processing("Step", retry_policies=policies)
    step.add_retry_policy(StepRetryPolicy(exception_types=[THROTTLING], max_attempts=1))
    assert len(policies) == 1
    assert len(step.retry_policies) == 2


# Kinds of steps that the service tries again; of these, the ones that run no job of SageMaker.
RETRIED = {
    "ConfigurableRetryStep", "EMRServerlessStep", "EndpointConfigStep", "JobStep", "ModelStep", "ProcessingStep",
    "TrainingStep", "TransformStep", "TuningStep",
}  # fmt: skip
NOT_RETRIED = {
    "CallbackStep", "CleanupStep", "ConditionStep", "EMRStep", "EndpointStep", "FailStep", "ForEachStep",
    "InferenceComponentStep", "LambdaStep", "LineageStep",
}  # fmt: skip


def test_only_retried_kinds_take_policies():
    offered = {name: getattr(workflow, name) for name in workflow.__all__ if name.endswith("Step")}
    kinds = {name: kind for name, kind in offered.items() if issubclass(kind, Step)}
    assert kinds.keys() >= RETRIED | NOT_RETRIED
    for name, kind in kinds.items():
        takes = "retry_policies" in inspect.signature(kind).parameters
        assert takes is issubclass(kind, ConfigurableRetryStep), name
        assert hasattr(kind, "add_retry_policy") is takes, name
        assert not takes or name not in NOT_RETRIED, name
        assert takes or name not in RETRIED, name


@pytest.mark.parametrize(
    "policy",
    [StepRetryPolicy([FAULT], max_attempts=2), SageMakerJobStepRetryPolicy([CAPACITY], max_attempts=2)],
    ids=["step", "job"],
)
def test_policy_by_kind_of_step(bench, policy):
    accepting = [bench.processing("Clean"), bench.training("Prepare")]
    if isinstance(policy, StepRetryPolicy):
        accepting += [bench.model("Keep"), bench.registration("Register")]
    for step in accepting:
        step.add_retry_policy(policy)
        step.add_retry_policy(None)
        assert bench.step(step)["RetryPolicies"] == [policy.to_request()]
    if isinstance(policy, SageMakerJobStepRetryPolicy):
        for make in (bench.model, bench.registration):
            with pytest.raises(ValidationError, match="not allowed for a create/register model step"):
                make("Keep", retry_policies=[policy])


@pytest.mark.parametrize(
    "value", ["often", 3, [3], [None], StepRetryPolicy([FAULT], max_attempts=2)], ids=repr
)
def test_a_value_that_is_not_a_list_of_policies(bench, value):
    with pytest.raises(TypeError, match="Step 'Prepare': retry_policies must be a list of StepRetryPolicy"):
        bench.training("Prepare", retry_policies=value)
