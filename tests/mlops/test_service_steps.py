"""Steps of other services: EMR, EMR Serverless, endpoints, lineage and clean-up."""

import copy
import pickle

import pytest

from sagemaker.core.exceptions import UnknownPropertyError
from sagemaker.core.lineage import Action, Artifact, Context
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterInteger, ParameterString
from sagemaker.mlops.workflow import (
    CacheConfig,
    CleanupStep,
    EMRServerlessJobConfig,
    EMRServerlessStep,
    EMRStep,
    EMRStepConfig,
    EndpointConfigStep,
    EndpointStep,
    InferenceComponentStep,
    LineageAssociation,
    LineageEntityReference,
    LineageStep,
    S3CleanupSource,
    StepDependency,
    StepExceptionTypeEnum,
    StepRetryPolicy,
    TriggerCondition,
)

CLUSTER = {"Instances": {"InstanceGroups": [{"InstanceRole": "MASTER", "InstanceCount": 1}]}}


def emr(name="Sift", *, config=None, **members):
    given = {"display_name": None, "description": None, "cluster_id": "j-1"}
    return EMRStep(
        name=name, step_config=config or EMRStepConfig(jar="s3://mill/sift.jar"), **{**given, **members}
    )


def serverless(name="Sift", **members):
    job = EMRServerlessJobConfig(
        job_driver={"sparkSubmit": {"entryPoint": "s3://mill/sift.py"}}, execution_role_arn="arn:role"
    )
    given = {"display_name": None, "description": None, "job_config": job, "application_id": "00f"}
    return EMRServerlessStep(name=name, **{**given, **members})


def test_an_emr_step_on_a_running_cluster(bench):
    cluster = ParameterString(name="Cluster", default_value="j-1")
    config = EMRStepConfig(
        jar="s3://mill/sift.jar",
        args=["--in", cluster],
        main_class="org.mill.Sift",
        properties=[{"Key": "reduces", "Value": "4"}],
        output_args={"flour": "s3://mill/flour", "bran": cluster},
    )
    step = emr(
        config=config,
        cluster_id=cluster,
        execution_role_arn=bench.role,
        cache_config=CacheConfig(enable_caching=True),
        display_name="Sift it",
    )
    assert bench.step(step, parameters=[cluster]) == {
        "Name": "Sift",
        "Type": "EMR",
        "DisplayName": "Sift it",
        "CacheConfig": {"Enabled": True},
        "Arguments": {
            "ClusterId": {"Get": "Parameters.Cluster"},
            "ExecutionRoleArn": bench.role,
            "StepConfig": {
                "HadoopJarStep": {
                    "Jar": "s3://mill/sift.jar",
                    "MainClass": "org.mill.Sift",
                    "Properties": [{"Key": "reduces", "Value": "4"}],
                    "Args": [
                        "--in",
                        {"Get": "Parameters.Cluster"},
                        "--flour",
                        "s3://mill/flour",
                        "--bran",
                        {"Get": "Parameters.Cluster"},
                    ],
                }
            },
        },
    }


def test_output_arguments_are_read_where_they_stand_among_the_arguments(bench):
    given = ["--in", "s3://mill/grain"]
    step = emr(config=EMRStepConfig(jar="j", args=given, output_args={"flour": "s3://mill/flour"}))
    assert given == ["--in", "s3://mill/grain"]
    assert step.emr_outputs["flour"].expr == {"Get": "Steps.Sift.Config.Args[3]"}
    alone = emr("Alone", config=EMRStepConfig(jar="j", output_args={"flour": "s3://mill/flour"}))
    assert alone.emr_outputs["flour"].expr == {"Get": "Steps.Alone.Config.Args[1]"}
    reader = emr("Read", config=EMRStepConfig(jar="j", args=[step.emr_outputs["flour"]]))
    assert [written["Name"] for written in bench.steps(reader)] == ["Read", "Sift"]


def test_an_emr_step_tells_its_cluster_as_it_was_given():
    assert emr().properties.ClusterId == "j-1"
    created = emr(cluster_id=None, cluster_config=CLUSTER)
    assert created.properties.ClusterConfig == CLUSTER
    assert created.arguments["ClusterConfig"] == CLUSTER
    with pytest.raises(UnknownPropertyError, match="ClusterId"):
        _ = created.properties.ClusterId
    assert pickle.loads(pickle.dumps(emr().properties)).ClusterId == "j-1"
    assert emr().properties.Status.State.expr == {"Get": "Steps.Sift.Status.State"}


def test_an_emr_serverless_step_of_an_application(bench):
    policy = StepRetryPolicy(exception_types=[StepExceptionTypeEnum.THROTTLING], max_attempts=2)
    job = EMRServerlessJobConfig(
        job_driver={
            "sparkSubmit": {
                "entryPoint": Join(on="/", values=["s3:/", "mill", ExecutionVariables.PIPELINE_NAME])
            }
        },
        execution_role_arn="arn:role",
        configuration_overrides={},
        execution_timeout_minutes=60,
        name="sift",
        tags={"team": "mill"},
    )
    written = bench.step(serverless(job_config=job, retry_policies=[policy]))
    assert written["Arguments"] == {
        "ExecutionRoleArn": "arn:role",
        "ApplicationId": "00f",
        "JobConfig": {
            "applicationId": "00f",
            "executionRoleArn": "arn:role",
            "jobDriver": {
                "sparkSubmit": {
                    "entryPoint": {
                        "Std:Join": {"On": "/", "Values": ["s3:/", "mill", {"Get": "Execution.PipelineName"}]}
                    }
                }
            },
            "configurationOverrides": {},
            "executionTimeoutMinutes": 60,
            "name": "sift",
            "tags": {"team": "mill"},
        },
    }
    assert written["RetryPolicies"][0]["MaxAttempts"] == 2


def test_an_emr_serverless_step_has_the_properties_of_its_job_run():
    created = serverless(application_id=None, application_config={"type": "SPARK"})
    assert created.arguments["ApplicationConfig"] == {"type": "SPARK"}
    assert "applicationId" not in created.arguments["JobConfig"]
    assert created.properties.jobRun.jobRunId.expr == {"Get": "Steps.Sift.jobRun.jobRunId"}


def test_an_endpoint_with_its_configuration_and_a_component(bench):
    copies = ParameterInteger(name="Copies", default_value=2)
    config = EndpointConfigStep(
        name="Configure",
        step_args=bench.session.create_endpoint_config(
            name=Join(on="-", values=["mill", ExecutionVariables.PIPELINE_EXECUTION_ID]),
            production_variants=[{"VariantName": "stone", "InitialInstanceCount": copies}],
        ),
        cache_config=CacheConfig(enable_caching=True),
        retry_policies=[StepRetryPolicy([StepExceptionTypeEnum.SERVICE_FAULT], max_attempts=2)],
    )
    endpoint = EndpointStep(
        name="Serve",
        step_args=bench.session.create_endpoint("mill", config.properties.EndpointConfigName),
        cache_config=CacheConfig(enable_caching=True),
    )
    component = InferenceComponentStep(
        name="Place",
        step_args=bench.session.create_inference_component(
            "grinder", endpoint.properties.EndpointName, "stone", {"ModelName": "flour"}
        ),
    )
    placed, served, configured = bench.steps(component, parameters=[copies])
    assert (placed["Type"], served["Type"], configured["Type"]) == (
        "InferenceComponent",
        "Endpoint",
        "EndpointConfig",
    )
    assert placed["Arguments"] == {
        "InferenceComponentName": "grinder",
        "EndpointName": {"Get": "Steps.Serve.EndpointName"},
        "VariantName": "stone",
        "Specification": {"ModelName": "flour"},
        "RuntimeConfig": {"CopyCount": 1},
    }
    assert served["Arguments"]["EndpointConfigName"] == {"Get": "Steps.Configure.EndpointConfigName"}
    assert served["CacheConfig"] == configured["CacheConfig"] == {"Enabled": True}
    assert "Std:Join" in configured["Arguments"]["EndpointConfigName"]
    assert configured["RetryPolicies"][0]["ExceptionType"] == ["Step.SERVICE_FAULT"]


def test_lineage_of_all_kinds(bench):
    score = ParameterString(name="Score", default_value="1")
    session = bench.session
    step = LineageStep(
        name="Trace",
        actions=Action.create(
            action_name="grind",
            source_uri="s3://mill/run",
            source_type="run",
            action_type="Grinding",
            description="by stone",
            status="Completed",
            properties={"score": score},
            sagemaker_session=session,
        ),
        artifacts=[
            Artifact.create(
                artifact_name="flour",
                source_uri="s3://mill/flour",
                artifact_type="DataSet",
                source_types=[{"SourceIdType": "Custom", "Value": "1"}],
                tags={"team": "mill"},
                sagemaker_session=session,
            ),
            Artifact.create(source_uri=score, artifact_type="DataSet", sagemaker_session=session),
        ],
        contexts=[
            Context.create(
                context_name="mill", source_uri="arn:mill", context_type="Project", sagemaker_session=session
            )
        ],
        associations=[
            LineageAssociation(
                LineageEntityReference("grind", "Action"),
                LineageEntityReference("flour", "Artifact"),
                "Produced",
            ),
            LineageAssociation(LineageEntityReference("mill", "Context"), LineageEntityReference(arn=score)),
        ],
    )
    assert bench.step(step, parameters=[score])["Arguments"] == {
        "Actions": [
            {
                "ActionName": "grind",
                "ActionType": "Grinding",
                "Source": {"SourceUri": "s3://mill/run", "SourceType": "run"},
                "Description": "by stone",
                "Status": "Completed",
                "Properties": {"score": {"Get": "Parameters.Score"}},
            }
        ],
        "Artifacts": [
            {
                "ArtifactName": "flour",
                "ArtifactType": "DataSet",
                "Source": {
                    "SourceUri": "s3://mill/flour",
                    "SourceTypes": [{"SourceIdType": "Custom", "Value": "1"}],
                },
                "Tags": [{"Key": "team", "Value": "mill"}],
            },
            {"ArtifactType": "DataSet", "Source": {"SourceUri": {"Get": "Parameters.Score"}}},
        ],
        "Contexts": [{"ContextName": "mill", "ContextType": "Project", "Source": {"SourceUri": "arn:mill"}}],
        "Associations": [
            {
                "Source": {"Name": "grind", "Type": "Action"},
                "Destination": {"Name": "flour", "Type": "Artifact"},
                "AssociationType": "Produced",
            },
            {
                "Source": {"Name": "mill", "Type": "Context"},
                "Destination": {"Arn": {"Get": "Parameters.Score"}},
            },
        ],
    }
    assert step.properties.ArtifactArns["flour"].expr == {"Get": "Steps.Trace.ArtifactArns['flour']"}
    assert copy.copy(step.properties.Associations).expr == {"Get": "Steps.Trace.Associations"}


def test_an_association_may_name_what_is_called_by_a_variable(bench):
    name = ParameterString(name="Name")
    artifact = Artifact.create(
        artifact_name=name, source_uri="s3://x", artifact_type="T", sagemaker_session=bench.session
    )
    edge = LineageAssociation(LineageEntityReference(name, "Artifact"), LineageEntityReference(arn="arn:x"))
    LineageStep(name="Trace", artifacts=artifact, associations=[edge])
    with pytest.raises(ValueError, match="which this step does not create"):
        LineageStep(
            name="Trace",
            artifacts=artifact,
            associations=[
                LineageAssociation(
                    LineageEntityReference("flour", "Artifact"), LineageEntityReference(arn="x")
                )
            ],
        )


def test_a_cleanup_step_waits_for_its_sources(bench):
    grind, sift = bench.training("Grind"), bench.processing("Sift", outputs=["flour"])
    flour = sift.properties.ProcessingOutputConfig.Outputs["flour"].S3Output.S3Uri
    sweep = CleanupStep(
        name="Sweep",
        s3_sources=[S3CleanupSource(grind), S3CleanupSource(flour, [Join(on="/", values=[flour, "bran"])])],
    )
    written, *sources = bench.steps(sweep)
    assert written["DependsOn"] == ["Grind", "Sift"]
    assert [source["Name"] for source in sources] == ["Sift", "Grind"] or [s["Name"] for s in sources] == [
        "Grind",
        "Sift",
    ]
    assert [entry["StepName"] for entry in written["Arguments"]["Resources"]["S3"]] == ["Grind", "Sift"]
    assert "S3Uris" not in written["Arguments"]["Resources"]["S3"][0]


def test_a_dependency_tells_how_a_source_must_have_ended(bench):
    grind = bench.training("Grind")
    sweep = CleanupStep(name="Sweep", s3_sources=[S3CleanupSource("Grind")])
    sweep.add_depends_on(StepDependency(grind, TriggerCondition.ANY))
    assert bench.steps(grind, sweep)[1]["DependsOn"] == [{"Step": "Grind", "Trigger": "Any"}]


def test_an_unknown_source_is_found(bench):
    with pytest.raises(ValueError, match="The input steps do not contain the step of name: Grind"):
        bench.compile(CleanupStep(name="Sweep", s3_sources=[S3CleanupSource("Grind")]))
