"""Wrong uses of steps: each gets one error of its own type, which names the place and says what is right."""

import pytest

from sagemaker.core.exceptions import (
    DuplicateStepError,
    PipelineDefinitionError,
    StepArgumentsError,
    UnknownStepError,
    ValidationError,
)
from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.lineage import Action, Association
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import (
    CacheConfig,
    CleanupStep,
    ConditionStep,
    CurrentItem,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    FailStep,
    ForEachSelector,
    ForEachStep,
    InferenceComponentStep,
    IterationOutput,
    JobStep,
    LambdaOutput,
    LambdaStep,
    LineageAssociation,
    LineageEntityReference,
    LineageStep,
    S3CleanupSource,
    StepCollection,
    StepDependency,
    StepExceptionTypeEnum,
    StepRetryPolicy,
    TriggerCondition,
)

FUNCTION = "arn:aws:lambda:eu-west-1:111122223333:function:score"
HERE = LineageEntityReference("prepare", "Action")
AWAY = LineageEntityReference(arn="arn:away")
PARAMETER = ParameterString(name="P")
VARIABLE = IterationOutput("Score").OutputParameters["grams"]


def call(name="Score", **members):
    return LambdaStep(name=name, lambda_func=Lambda(function_arn=FUNCTION), **members)


def emr(**members):
    defaults = {
        "display_name": None,
        "description": None,
        "cluster_id": None,
        "step_config": EMRStepConfig(jar="j"),
    }
    return EMRStep(name="Select", **{**defaults, **members})


def cluster(**members):
    return emr(cluster_config={"Instances": {"InstanceGroups": []}, **members})


def serverless(**members):
    job = EMRServerlessJobConfig(job_driver={}, execution_role_arn="arn:role")
    return EMRServerlessStep(
        name="Select", **{"display_name": None, "description": None, "job_config": job, **members}
    )


def loop(**members):
    return ForEachStep(
        name="Each", **{"iterable_items": ["a"], "max_concurrency": 1, "for_each_body": [call()], **members}
    )


def action(bench):
    return Action.create(
        action_name="prepare", source_uri="x", action_type="T", sagemaker_session=bench.session
    )


def trace(bench, **members):
    return LineageStep(name="Trace", **{"actions": action(bench), **members})


def endpoint_config(bench):
    return bench.session.create_endpoint_config("store", [{"VariantName": "depth"}])


# Argument by argument: how it is wrong, the error, and what the error says.
CONSTRUCTION = {
    "an age that is not a duration": (lambda b: CacheConfig(enable_caching=True, expire_after=5), TypeError, "CacheConfig.expire_after must be an ISO 8601 duration"),
    "emr without a cluster": (lambda b: emr(), ValidationError, "EMRStep Select must have either cluster_id or cluster_config"),
    "emr with two clusters": (lambda b: emr(cluster_id="j", cluster_config={}), ValidationError, "can not have both cluster_id"),
    "emr role without a cluster": (lambda b: emr(cluster_config={"Instances": {}}, execution_role_arn="r"), ValidationError, "cannot have execution_role_arn"),
    "emr cluster name": (lambda b: cluster(Name="x"), ValidationError, "should not contain any of the Name"),
    "emr cluster steps": (lambda b: cluster(Steps=[]), ValidationError, "should not contain any of the Name"),
    "emr cluster termination policy": (lambda b: cluster(AutoTerminationPolicy={}), ValidationError, "should not contain any of the Name"),
    "emr without instances": (lambda b: emr(cluster_config={}), ValidationError, "must contain Instances"),
    "emr kept alive": (lambda b: cluster(Instances={"InstanceGroups": [], "KeepJobFlowAliveWhenNoSteps": True}), ValidationError, "should not contain KeepJobFlowAliveWhenNoSteps"),
    "emr protected": (lambda b: cluster(Instances={"InstanceGroups": [], "TerminationProtected": True}), ValidationError, "TerminationProtected"),
    "emr without groups": (lambda b: cluster(Instances={}), ValidationError, "should contain either InstanceGroups or InstanceFleets"),
    "emr groups and fleets": (lambda b: cluster(Instances={"InstanceGroups": [], "InstanceFleets": []}), ValidationError, "should contain either"),
    "emr without a configuration": (lambda b: emr(cluster_id="j", step_config={"Jar": "j"}), TypeError, "Step 'Select': step_config must be an EMRStepConfig, not dict"),
    "emr without a jar": (lambda b: EMRStepConfig(jar=None), ValidationError, "jar is required"),
    "emr text for arguments": (lambda b: EMRStepConfig(jar="j", args="--in"), TypeError, "args must be a list"),
    "serverless without an application": (lambda b: serverless(), ValidationError, "must have either application_id or application_config"),
    "serverless with two applications": (lambda b: serverless(application_id="a", application_config={}), ValidationError, "cannot have both application_id and application_config"),
    "serverless without a job": (lambda b: serverless(application_id="a", job_config=None), TypeError, "job_config must be an EMRServerlessJobConfig"),
    "serverless without a driver": (lambda b: EMRServerlessJobConfig(job_driver=None, execution_role_arn="r"), ValidationError, "job_driver and execution_role_arn are required"),
    "serverless text for policies": (lambda b: serverless(application_id="a", retry_policies="often"), TypeError, "Step 'Select': retry_policies must be a list"),
    "a policy for a list of policies": (lambda b: serverless(application_id="a", retry_policies=StepRetryPolicy([StepExceptionTypeEnum.THROTTLING], max_attempts=1)), TypeError, "must be a list"),
    "endpoint without arguments": (lambda b: EndpointStep(name="Serve", step_args=None), TypeError, r"must be obtained from PipelineSession\.create_endpoint\(\)"),
    "endpoint with a configuration": (lambda b: EndpointStep(name="Serve", step_args=endpoint_config(b)), ValidationError, r"not create_endpoint_config\(\)\. The step is 'Serve'"),
    "configuration with a dictionary": (lambda b: EndpointConfigStep(name="Serve", step_args={}), TypeError, "under a PipelineSession, not dict"),
    "component with a job": (lambda b: InferenceComponentStep(name="Place", step_args=b.trainer().train()), ValidationError, r"not train\(\)"),
    "job with a job of another kind": (lambda b: JobStep(name="Tune", step_args=b.trainer().train()), ValidationError, "via CreateJob"),
    "empty lineage": (lambda b: LineageStep(name="Trace"), ValidationError, "requires at least one entity"),
    "lineage in the wrong place": (lambda b: trace(b, artifacts=action(b)), ValidationError, r"artifacts of LineageStep must be obtained from Artifact\.create\(\)"),
    "lineage not captured": (lambda b: trace(b, contexts=["store"]), TypeError, r"obtained from Context\.create\(\).*Got: str"),
    "an association for an entity": (lambda b: trace(b, artifacts=Association.create("arn:a", "arn:b", sagemaker_session=b.session)), ValidationError, "passed to the associations argument"),
    "a text for an association": (lambda b: trace(b, associations=["x"]), TypeError, "must be a LineageAssociation, got str"),
    "one association for a list": (lambda b: trace(b, associations=LineageAssociation(HERE, AWAY)), TypeError, "associations must be a list"),
    "an entity that is not created": (lambda b: trace(b, associations=[LineageAssociation(AWAY, LineageEntityReference("x", "Artifact"))]), ValidationError, "The destination of an association references Artifact 'x', which this step does not create"),
    "an entity of another type": (lambda b: trace(b, associations=[LineageAssociation(LineageEntityReference("prepare", "Context"), AWAY)]), ValidationError, "references Context 'prepare'"),
    "reference with both": (lambda b: LineageEntityReference("a", "Action", "arn"), ValidationError, "takes either arn, or name and type"),
    "reference with a name": (lambda b: LineageEntityReference("a"), ValidationError, "requires either arn, or both name and type"),
    "reference of no type": (lambda b: LineageEntityReference("a", "Model"), ValidationError, "Expected one of Action, Artifact, Context"),
    "reference of an unknown type": (lambda b: LineageEntityReference("a", PARAMETER), ValidationError, "Unsupported lineage entity type"),
    "association of texts": (lambda b: LineageAssociation("a", AWAY), TypeError, "The source of a LineageAssociation must be"),
    "cleanup of nothing": (lambda b: CleanupStep(name="Sweep", s3_sources=[]), ValidationError, "must contain at least one S3CleanupSource"),
    "cleanup of none": (lambda b: CleanupStep(name="Sweep", s3_sources=None), ValidationError, "must contain at least one S3CleanupSource"),
    "cleanup of one source": (lambda b: CleanupStep(name="Sweep", s3_sources=S3CleanupSource("x")), TypeError, "s3_sources must be a list"),
    "cleanup of a name": (lambda b: CleanupStep(name="Sweep", s3_sources=["Prepare"]), TypeError, "must be S3CleanupSource, not str"),
    "source without objects": (lambda b: S3CleanupSource("Prepare", []), ValidationError, "omitted or contain at least one URI"),
    "source with one object": (lambda b: S3CleanupSource("Prepare", "s3://x"), TypeError, "must be a list of S3 URIs"),
    "source with a variable": (lambda b: S3CleanupSource("Prepare", PARAMETER), TypeError, "must be a list of S3 URIs"),
    "source of nothing": (lambda b: S3CleanupSource(None), TypeError, "step must be a step or the name of one"),
    "cleanup properties": (lambda b: CleanupStep(name="S", s3_sources=[S3CleanupSource("x")]).properties, RuntimeError, "is not available for the CleanupStep"),
    "fail properties": (lambda b: FailStep(name="Stop").properties, RuntimeError, "terminal step"),
    "a text for a trigger": (lambda b: StepDependency("Prepare", "Failed"), TypeError, "trigger must be a TriggerCondition"),
    "loop over a number": (lambda b: loop(iterable_items=3), ValidationError, "single literal value cannot resolve to a list"),
    "loop over a tuple": (lambda b: loop(iterable_items=("a",)), ValidationError, "single literal value cannot resolve to a list"),
    "loop over lists": (lambda b: loop(iterable_items=[["a"]]), ValidationError, "list elements must be property references or literal scalars"),
    "loop with a variable limit": (lambda b: loop(max_concurrency=PARAMETER), ValidationError, "max_concurrency is required and must be an integer"),
    "loop over one step": (lambda b: loop(for_each_body=call()), ValidationError, "must be a non-empty list of steps"),
    "loop over a collection": (lambda b: loop(for_each_body=[StepCollection("c", [call()])]), ValidationError, "entries must be Step instances"),
    "loop in a loop": (lambda b: loop(for_each_body=[loop()]), ValidationError, "step type 'ForEach' is not allowed"),
    "condition in a loop": (lambda b: loop(for_each_body=[ConditionStep(name="C")]), ValidationError, "step type 'Condition' is not allowed"),
    "selector of another step": (lambda b: loop(selector=ForEachSelector("MaxBy", IterationOutput(call("Other")).x)), ValidationError, "must target a body step"),
    "selector of a namesake": (lambda b: loop(selector=ForEachSelector("MaxBy", IterationOutput(call()).x)), ValidationError, "must target a body step"),
    "selector of a whole step": (lambda b: loop(selector=ForEachSelector("MaxBy", IterationOutput("Score"))), ValidationError, "drill at least one member deep"),
    "selector of the item": (lambda b: loop(selector=ForEachSelector("MaxBy", CurrentItem().x)), ValidationError, "constant across iterations"),
    "selector without a class": (lambda b: loop(selector={"Pick": "MaxBy"}), ValidationError, "must be a ForEachSelector"),
    "pick by a variable": (lambda b: ForEachSelector(PARAMETER, VARIABLE), ValidationError, "'pick' must be a str or ForEachSelectorPickType"),
    "pick of another case": (lambda b: ForEachSelector("maxby", VARIABLE), ValidationError, "Invalid ForEachSelector pick type: 'maxby'"),
    "policy for a model step": (lambda b: b.model("Keep").add_retry_policy("often"), TypeError, "Step 'Keep': retry_policies must be a list"),
}  # fmt: skip

# Steps of a pipeline that do not make one.
COMPILING = {
    "two triggers for one step": (lambda b: [call("A"), call("B", depends_on=["A", StepDependency("A", TriggerCondition.ANY)])], PipelineDefinitionError, "conflicting triggers: Completed and Any"),
    "cleanup of an unknown step": (lambda b: [CleanupStep(name="Sweep", s3_sources=[S3CleanupSource("Prepare")])], UnknownStepError, "do not contain the step of name: Prepare"),
    "an output of an unknown loop": (lambda b: [call("Read", inputs={"x": CurrentItem().x})], PipelineDefinitionError, "stands outside of the body of a ForEachStep"),
    "a step in the body and in the pipeline": (lambda b: [loop(), call()], DuplicateStepError, "cannot have duplicate names"),
    "a step called like an iteration": (lambda b: [loop(), call("Score-12")], DuplicateStepError, "called like an iteration"),
    "waiting for a body step": (lambda b: [loop(), call("After", depends_on=["Score"])], PipelineDefinitionError, "Depend on 'Each'"),
    "a job without arguments": (lambda b: [JobStep(name="Tune")], StepArgumentsError, "step_args input is required"),
    "an output that two steps declare": (lambda b: [call(name, outputs=[SHARED]) for name in "AB"] + [call("C", inputs={"x": SHARED})], KeyError, "declared by the steps"),
}  # fmt: skip

SHARED = LambdaOutput("grams")


@pytest.mark.parametrize("case", CONSTRUCTION)
def test_a_wrong_argument(bench, case):
    make, error, message = CONSTRUCTION[case]
    with pytest.raises(error, match=message) as caught:
        make(bench)
    assert type(caught.value) is error


@pytest.mark.parametrize("case", COMPILING)
def test_steps_that_make_no_pipeline(bench, case):
    make, error, message = COMPILING[case]
    with pytest.raises(error, match=message):
        bench.compile(*make(bench))
