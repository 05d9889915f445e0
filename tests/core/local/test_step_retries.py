"""The pauses between the attempts of a step, and the end of its retries."""

import pytest

from sagemaker.core.local.execution.step_retries import Retries
from sagemaker.core.local.step_types.base import THROTTLING

LONGEST_PAUSE = 43_200
SERVICE_FAULT = "Step.SERVICE_FAULT"


def delays(*policies, error=THROTTLING, attempts=7):
    retries = Retries(policies)
    return [retries.delay(error) for _ in range(attempts)]


def policy(*errors, **members):
    return {"ExceptionType": list(errors or (THROTTLING,)), **members}


@pytest.mark.parametrize(
    ("members", "pauses"),
    [
        ({"IntervalSeconds": 3, "BackoffRate": 2, "MaxAttempts": 4}, [3, 6, 12, 24, None, None, None]),
        ({}, [1, 2, 4, 8, 16, None, None]),
        ({"IntervalSeconds": 5, "BackoffRate": 0, "MaxAttempts": 2}, [5, 0, None, None, None, None, None]),
        ({"MaxAttempts": 0}, [None] * 7),
        ({"ExpireAfterMin": 0}, [None] * 7),
    ],
)
def test_pauses_grow_by_the_rate_until_the_attempts_are_used(members, pauses):
    assert delays(policy(**members)) == pauses


def test_a_pause_is_at_most_twelve_hours():
    longest = policy(IntervalSeconds=43_200, BackoffRate=1e300, MaxAttempts=20)
    assert set(delays(longest)) == {LONGEST_PAUSE}


def test_the_first_policy_with_the_error_applies_and_counts_its_own_attempts():
    both = [policy(IntervalSeconds=7, MaxAttempts=1), policy(THROTTLING, SERVICE_FAULT, IntervalSeconds=9)]
    retries = Retries(both)
    assert [retries.delay(error) for error in (THROTTLING, SERVICE_FAULT, THROTTLING)] == [7, 9, None]


def test_step_errors_are_retried_without_a_policy():
    assert delays(error=SERVICE_FAULT) == [1, 2, 4, 8, 16, None, None]
    assert delays(error="SageMaker.CAPACITY_ERROR") == [None] * 7
    assert delays(error=None) == [None] * 7
