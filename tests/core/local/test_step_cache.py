"""The cache: steps that take over the results of earlier executions."""

import datetime as dt

import pytest
from botocore.exceptions import ClientError

from sagemaker.core.local.execution.step_cache import cache_key
from sagemaker.core.local.step_types import find_step_type

ON = {"Enabled": True, "ExpireAfter": "P1D"}


def outputs_below_the_execution():
    uri = {"Std:Join": {"On": "/", "Values": ["s3://bucket", {"Get": "Execution.PipelineExecutionId"}, "x"]}}
    return {"x": uri}


def reader(pipelines):
    """Return a step whose environment has the location of Step's output."""
    location = {"Get": "Steps.Step.ProcessingOutputConfig.Outputs['x'].S3Output.S3Uri"}
    return pipelines.processing("Reader", environment={"URI": location})


def seen_location(pipelines, arn):
    name = pipelines.steps(arn)["Reader"]["Metadata"]["ProcessingJob"]["Arn"].rpartition("/")[2]
    return pipelines.client.describe_processing_job(ProcessingJobName=name)["Environment"]["URI"]


def source(pipelines, arn, step="Step"):
    return pipelines.steps(arn)[step].get("CacheHitResult", {}).get("SourcePipelineExecutionArn")


def test_the_second_execution_has_the_outputs_of_the_first(pipelines):
    step = pipelines.processing("Step", outputs=outputs_below_the_execution(), CacheConfig=ON)
    first = pipelines.run(step, reader(pipelines))
    second = pipelines.run()
    assert source(pipelines, first) is None
    assert source(pipelines, second) == first
    assert pipelines.statuses(second) == {"Step": "Succeeded", "Reader": "Succeeded"}
    assert seen_location(pipelines, second) == f"s3://bucket/{first.rpartition('/')[2]}/x"
    # The source of the third execution is the one that ran the step, not the one that reused its result.
    assert source(pipelines, pipelines.run()) == first


def test_the_key_depends_on_arguments_and_not_on_instances(pipelines):
    first = pipelines.run(pipelines.processing("Step", arguments=["1"], CacheConfig=ON))
    bigger = pipelines.processing("Step", arguments=["1"], CacheConfig=ON)
    bigger["Arguments"]["ProcessingResources"]["ClusterConfig"]["InstanceType"] = "ml.m5.24xlarge"
    assert source(pipelines, pipelines.run(bigger)) == first
    other = pipelines.processing("Step", arguments=["2"], CacheConfig=ON)
    assert source(pipelines, pipelines.run(other)) is None


def test_a_step_that_succeeded_in_a_failed_execution_is_reused(pipelines):
    step = pipelines.processing("Step", CacheConfig=ON)
    first = pipelines.run(step, pipelines.processing("Bad", "raise SystemExit(1)", DependsOn=["Step"]))
    assert pipelines.status(first) == "Failed"
    assert source(pipelines, pipelines.run()) == first


def test_failed_steps_are_not_reused(pipelines):
    bad = pipelines.processing("Step", "raise SystemExit(1)", CacheConfig=ON)
    pipelines.run(bad)
    assert pipelines.statuses(pipelines.run()) == {"Step": "Failed"}


@pytest.mark.parametrize(
    "configuration", [None, {"Enabled": False, "ExpireAfter": "whenever"}, {"Enabled": False}]
)
def test_without_caching_the_step_runs(pipelines, configuration):
    members = {} if configuration is None else {"CacheConfig": configuration}
    pipelines.run(pipelines.processing("Step", **members))
    assert source(pipelines, pipelines.run()) is None


def test_results_of_another_step_or_pipeline_are_not_reused(pipelines):
    step = pipelines.processing("Step", CacheConfig=ON)
    pipelines.run(step)
    assert source(pipelines, pipelines.run(step, name="other")) is None
    assert source(pipelines, pipelines.run({**step, "Name": "Other"}), "Other") is None


@pytest.mark.parametrize(
    ("expiry", "hit"), [("PT2H", True), ("p1d", True), ("PT30M", False), ("PT0S", False), (None, True)]
)
def test_expiry_is_measured_from_the_end_of_the_source(pipelines, expiry, hit):
    configuration = {"Enabled": True, **({"ExpireAfter": expiry} if expiry else {})}
    first = pipelines.run(pipelines.processing("Step", CacheConfig=configuration))
    an_hour_ago = dt.datetime.now(dt.timezone.utc) - dt.timedelta(hours=1)
    pipelines.plane.database.connection.execute(
        "UPDATE pipeline_steps SET ended = ?", (an_hour_ago.isoformat(timespec="microseconds"),)
    )
    assert source(pipelines, pipelines.run()) == (first if hit else None)


def test_a_bad_expiry_is_refused_with_the_definition(pipelines):
    with pytest.raises(
        ClientError, match=r"Step 'Step': CacheConfig\.ExpireAfter: 'soon' is not an ISO 8601 duration"
    ):
        pipelines.start(pipelines.processing("Step", CacheConfig={"Enabled": True, "ExpireAfter": "soon"}))


def test_training_steps_are_cached_by_their_hyperparameters(pipelines):
    first = pipelines.run(pipelines.training("Step", hyperparameters={"a": "1"}, CacheConfig=ON))
    assert source(pipelines, pipelines.run()) == first
    changed = pipelines.training("Step", hyperparameters={"a": "2"}, CacheConfig=ON)
    assert source(pipelines, pipelines.run(changed)) is None


@pytest.mark.parametrize("kind", ["Processing", "Training"])
def test_the_key_is_made_of_the_members_of_the_type(kind):
    arguments = {member: {"value": member} for member in find_step_type(kind).cache_members}
    key = cache_key(kind, arguments)
    assert cache_key(kind, {**arguments, "RoleArn": "other"}) == key
    assert cache_key(kind, dict(reversed(arguments.items()))) == key
    for member in arguments:
        assert cache_key(kind, {**arguments, member: "other"}) != key
        assert cache_key(kind, {name: arguments[name] for name in arguments if name != member}) != key
    assert cache_key("Condition", arguments) is None
