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


def emr(name="Select", *, config=None, **members):
    defaults = {"display_name": None, "description": None, "cluster_id": "j-1"}
    return EMRStep(
        name=name, step_config=config or EMRStepConfig(jar="s3://store/select.jar"), **{**defaults, **members}
    )


def serverless(name="Select", **members):
    job = EMRServerlessJobConfig(
        job_driver={"sparkSubmit": {"entryPoint": "s3://store/select.py"}}, execution_role_arn="arn:role"
    )
    defaults = {"display_name": None, "description": None, "job_config": job, "application_id": "00f"}
    return EMRServerlessStep(name=name, **{**defaults, **members})


def test_an_emr_step_on_a_running_cluster(bench):
    cluster = ParameterString(name="Cluster", default_value="j-1")
    config = EMRStepConfig(
        jar="s3://store/select.jar",
        args=["--in", cluster],
        main_class="org.store.Select",
        properties=[{"Key": "reduces", "Value": "4"}],
        output_args={"table": "s3://store/table", "rest": cluster},
    )
    step = emr(
        config=config,
        cluster_id=cluster,
        execution_role_arn=bench.role,
        cache_config=CacheConfig(enable_caching=True),
        display_name="Select it",
    )
    assert bench.step(step, parameters=[cluster]) == {
        "Name": "Select",
        "Type": "EMR",
        "DisplayName": "Select it",
        "CacheConfig": {"Enabled": True},
        "Arguments": {
            "ClusterId": {"Get": "Parameters.Cluster"},
            "ExecutionRoleArn": bench.role,
            "StepConfig": {
                "HadoopJarStep": {
                    "Jar": "s3://store/select.jar",
                    "MainClass": "org.store.Select",
                    "Properties": [{"Key": "reduces", "Value": "4"}],
                    "Args": [
                        "--in",
                        {"Get": "Parameters.Cluster"},
                        "--table",
                        "s3://store/table",
                        "--rest",
                        {"Get": "Parameters.Cluster"},
                    ],
                }
            },
        },
    }


def test_output_arguments_are_read_where_they_stand_among_the_arguments(bench):
    args = ["--in", "s3://store/record"]
    step = emr(config=EMRStepConfig(jar="j", args=args, output_args={"table": "s3://store/table"}))
    assert args == ["--in", "s3://store/record"]
    assert step.emr_outputs["table"].expr == {"Get": "Steps.Select.Config.Args[3]"}
    alone = emr("Alone", config=EMRStepConfig(jar="j", output_args={"table": "s3://store/table"}))
    assert alone.emr_outputs["table"].expr == {"Get": "Steps.Alone.Config.Args[1]"}
    reader = emr("Read", config=EMRStepConfig(jar="j", args=[step.emr_outputs["table"]]))
    assert [written["Name"] for written in bench.steps(reader)] == ["Read", "Select"]


def test_an_emr_step_tells_its_cluster_as_it_was_given():
    assert emr().properties.ClusterId == "j-1"
    created = emr(cluster_id=None, cluster_config=CLUSTER)
    assert created.properties.ClusterConfig == CLUSTER
    assert created.arguments["ClusterConfig"] == CLUSTER
    with pytest.raises(UnknownPropertyError, match="ClusterId"):
        _ = created.properties.ClusterId
    assert pickle.loads(pickle.dumps(emr().properties)).ClusterId == "j-1"
    assert emr().properties.Status.State.expr == {"Get": "Steps.Select.Status.State"}


def test_an_emr_serverless_step_of_an_application(bench):
    policy = StepRetryPolicy(exception_types=[StepExceptionTypeEnum.THROTTLING], max_attempts=2)
    job = EMRServerlessJobConfig(
        job_driver={
            "sparkSubmit": {
                "entryPoint": Join(on="/", values=["s3:/", "store", ExecutionVariables.PIPELINE_NAME])
            }
        },
        execution_role_arn="arn:role",
        configuration_overrides={},
        execution_timeout_minutes=60,
        name="select",
        tags={"team": "store"},
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
                        "Std:Join": {
                            "On": "/",
                            "Values": ["s3:/", "store", {"Get": "Execution.PipelineName"}],
                        }
                    }
                }
            },
            "configurationOverrides": {},
            "executionTimeoutMinutes": 60,
            "name": "select",
            "tags": {"team": "store"},
        },
    }
    assert written["RetryPolicies"][0]["MaxAttempts"] == 2


def test_an_emr_serverless_step_has_the_properties_of_its_job_run():
    created = serverless(application_id=None, application_config={"type": "SPARK"})
    assert created.arguments["ApplicationConfig"] == {"type": "SPARK"}
    assert "applicationId" not in created.arguments["JobConfig"]
    assert created.properties.jobRun.jobRunId.expr == {"Get": "Steps.Select.jobRun.jobRunId"}


def test_an_endpoint_with_its_configuration_and_a_component(bench):
    copies = ParameterInteger(name="Copies", default_value=2)
    config = EndpointConfigStep(
        name="Configure",
        step_args=bench.session.create_endpoint_config(
            name=Join(on="-", values=["store", ExecutionVariables.PIPELINE_EXECUTION_ID]),
            production_variants=[{"VariantName": "depth", "InitialInstanceCount": copies}],
        ),
        cache_config=CacheConfig(enable_caching=True),
        retry_policies=[StepRetryPolicy([StepExceptionTypeEnum.SERVICE_FAULT], max_attempts=2)],
    )
    endpoint = EndpointStep(
        name="Serve",
        step_args=bench.session.create_endpoint("store", config.properties.EndpointConfigName),
        cache_config=CacheConfig(enable_caching=True),
    )
    component = InferenceComponentStep(
        name="Place",
        step_args=bench.session.create_inference_component(
            "preparer", endpoint.properties.EndpointName, "depth", {"ModelName": "table"}
        ),
    )
    placed, served, configured = bench.steps(component, parameters=[copies])
    assert (placed["Type"], served["Type"], configured["Type"]) == (
        "InferenceComponent",
        "Endpoint",
        "EndpointConfig",
    )
    assert placed["Arguments"] == {
        "InferenceComponentName": "preparer",
        "EndpointName": {"Get": "Steps.Serve.EndpointName"},
        "VariantName": "depth",
        "Specification": {"ModelName": "table"},
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
            action_name="prepare",
            source_uri="s3://store/run",
            source_type="run",
            action_type="Preparing",
            description="by depth",
            status="Completed",
            properties={"score": score},
            sagemaker_session=session,
        ),
        artifacts=[
            Artifact.create(
                artifact_name="table",
                source_uri="s3://store/table",
                artifact_type="DataSet",
                source_types=[{"SourceIdType": "Custom", "Value": "1"}],
                tags={"team": "store"},
                sagemaker_session=session,
            ),
            Artifact.create(source_uri=score, artifact_type="DataSet", sagemaker_session=session),
        ],
        contexts=[
            Context.create(
                context_name="store",
                source_uri="arn:store",
                context_type="Project",
                sagemaker_session=session,
            )
        ],
        associations=[
            LineageAssociation(
                LineageEntityReference("prepare", "Action"),
                LineageEntityReference("table", "Artifact"),
                "Produced",
            ),
            LineageAssociation(LineageEntityReference("store", "Context"), LineageEntityReference(arn=score)),
        ],
    )
    assert bench.step(step, parameters=[score])["Arguments"] == {
        "Actions": [
            {
                "ActionName": "prepare",
                "ActionType": "Preparing",
                "Source": {"SourceUri": "s3://store/run", "SourceType": "run"},
                "Description": "by depth",
                "Status": "Completed",
                "Properties": {"score": {"Get": "Parameters.Score"}},
            }
        ],
        "Artifacts": [
            {
                "ArtifactName": "table",
                "ArtifactType": "DataSet",
                "Source": {
                    "SourceUri": "s3://store/table",
                    "SourceTypes": [{"SourceIdType": "Custom", "Value": "1"}],
                },
                "Tags": [{"Key": "team", "Value": "store"}],
            },
            {"ArtifactType": "DataSet", "Source": {"SourceUri": {"Get": "Parameters.Score"}}},
        ],
        "Contexts": [
            {"ContextName": "store", "ContextType": "Project", "Source": {"SourceUri": "arn:store"}}
        ],
        "Associations": [
            {
                "Source": {"Name": "prepare", "Type": "Action"},
                "Destination": {"Name": "table", "Type": "Artifact"},
                "AssociationType": "Produced",
            },
            {
                "Source": {"Name": "store", "Type": "Context"},
                "Destination": {"Arn": {"Get": "Parameters.Score"}},
            },
        ],
    }
    assert step.properties.ArtifactArns["table"].expr == {"Get": "Steps.Trace.ArtifactArns['table']"}
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
                    LineageEntityReference("table", "Artifact"), LineageEntityReference(arn="x")
                )
            ],
        )


def test_a_cleanup_step_waits_for_its_sources(bench):
    prepare, select = bench.training("Prepare"), bench.processing("Select", outputs=["table"])
    table = select.properties.ProcessingOutputConfig.Outputs["table"].S3Output.S3Uri
    sweep = CleanupStep(
        name="Sweep",
        s3_sources=[S3CleanupSource(prepare), S3CleanupSource(table, [Join(on="/", values=[table, "rest"])])],
    )
    written, *sources = bench.steps(sweep)
    assert written["DependsOn"] == ["Prepare", "Select"]
    assert [source["Name"] for source in sources] == ["Select", "Prepare"] or [
        s["Name"] for s in sources
    ] == [
        "Prepare",
        "Select",
    ]
    assert [entry["StepName"] for entry in written["Arguments"]["Resources"]["S3"]] == ["Prepare", "Select"]
    assert "S3Uris" not in written["Arguments"]["Resources"]["S3"][0]


def test_a_dependency_tells_how_a_source_must_have_ended(bench):
    prepare = bench.training("Prepare")
    sweep = CleanupStep(name="Sweep", s3_sources=[S3CleanupSource("Prepare")])
    sweep.add_depends_on(StepDependency(prepare, TriggerCondition.ANY))
    assert bench.steps(prepare, sweep)[1]["DependsOn"] == [{"Step": "Prepare", "Trigger": "Any"}]


def test_an_unknown_source_is_found(bench):
    with pytest.raises(ValueError, match="The input steps do not contain the step of name: Prepare"):
        bench.compile(CleanupStep(name="Sweep", s3_sources=[S3CleanupSource("Prepare")]))
