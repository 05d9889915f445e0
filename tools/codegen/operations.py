"""The operations of each resource, and their names as methods.

Operations that follow the naming of the service (``CreateModel``, ``ListModels``, ...) are found by it; the others are
listed here. A test checks all operations of the models: each is a method of a resource, or has a reason in `NO_CALL`.
"""

from __future__ import annotations

# Verbs of all resources, in the order of the methods in a class.
VERBS = {
    "create": "Create",
    "get": "Describe",
    "refresh": "Describe",
    "update": "Update",
    "delete": "Delete",
    "start": "Start",
    "stop": "Stop",
    "get_all": "List",
}

# Resources without an operation that describes them, and the structure that has their attributes.
UNDESCRIBED = {
    "Association": "AssociationSummary",
    "ClusterHealthCheck": None,
    "HubContentPresignedUrls": None,
    "HubContentReference": None,
    "MonitoringAlert": "MonitoringAlertSummary",
    "MonitoringExecution": "MonitoringExecutionSummary",
    "PartnerAppPresignedUrl": None,
    "PresignedDomainUrl": None,
    "PresignedMlflowAppUrl": None,
    "PresignedMlflowTrackingServerUrl": None,
    "PresignedNotebookInstanceUrl": None,
    "ResourceCatalog": "ResourceCatalog",
    "SagemakerServicecatalogPortfolio": None,
    "Tag": "Tag",
}

# Operations that describe a part, and are methods of another resource.
PARTS = {
    "ClusterEvent",
    "ClusterNode",
    "ClusterOperation",
    "JobSchemaVersion",
    "PipelineDefinitionForExecution",
    "TrainingPlanExtensionHistory",
}

# Resource to its further methods and their operations.
CALLS: dict[str, dict[str, str]] = {
    "Association": {"add": "AddAssociation"},
    "AutoMLJob": {"get_all_candidates": "ListCandidatesForAutoMLJob"},
    "Cluster": {
        "get_node": "DescribeClusterNode",
        "get_all_nodes": "ListClusterNodes",
        "update_software": "UpdateClusterSoftware",
        "batch_delete_nodes": "BatchDeleteClusterNodes",
        "batch_add_nodes": "BatchAddClusterNodes",
        "batch_reboot_nodes": "BatchRebootClusterNodes",
        "batch_replace_nodes": "BatchReplaceClusterNodes",
        "move_nodes": "MoveClusterNodes",
        "attach_node_network_interface": "AttachClusterNodeNetworkInterface",
        "attach_node_volume": "AttachClusterNodeVolume",
        "detach_node_volume": "DetachClusterNodeVolume",
        "get_event": "DescribeClusterEvent",
        "get_all_events": "ListClusterEvents",
        "get_operation": "DescribeClusterOperation",
        "get_all_operations": "ListClusterOperations",
    },
    "ClusterExtension": {"get_all_versions": "ListClusterExtensionVersions"},
    "ClusterHealthCheck": {"start": "StartClusterHealthCheck"},
    "DeviceFleet": {
        "deregister_devices": "DeregisterDevices",
        "get_report": "GetDeviceFleetReport",
        "register_devices": "RegisterDevices",
        "update_devices": "UpdateDevices",
    },
    "EdgeDeploymentPlan": {
        "create_stage": "CreateEdgeDeploymentStage",
        "delete_stage": "DeleteEdgeDeploymentStage",
        "start_stage": "StartEdgeDeploymentStage",
        "stop_stage": "StopEdgeDeploymentStage",
        "get_all_stage_devices": "ListStageDevices",
    },
    "Endpoint": {
        "update_weights_and_capacities": "UpdateEndpointWeightsAndCapacities",
        "invoke": "InvokeEndpoint",
        "invoke_async": "InvokeEndpointAsync",
        "invoke_with_response_stream": "InvokeEndpointWithResponseStream",
        "get_policy": "GetEndpointPolicy",
        "put_policy": "PutEndpointPolicy",
        "delete_policy": "DeleteEndpointPolicy",
    },
    "FeatureGroup": {
        "get_record": "GetRecord",
        "put_record": "PutRecord",
        "update_record": "UpdateRecord",
        "delete_record": "DeleteRecord",
        "batch_get_record": "BatchGetRecord",
        "batch_write_record": "BatchWriteRecord",
        "list_records": "ListRecords",
    },
    "GlobalInferenceGateway": {
        "add_inference_gateway": "AddInferenceGateway",
        "remove_inference_gateway": "RemoveInferenceGateway",
        "get_all_inference_gateways": "ListInferenceGateways",
    },
    "HubContent": {"load": "ImportHubContent", "get_all_versions": "ListHubContentVersions"},
    "HyperParameterTuningJob": {"get_all_training_jobs": "ListTrainingJobsForHyperParameterTuningJob"},
    "Image": {"get_all_aliases": "ListAliases"},
    "InferenceComponent": {"update_runtime_configs": "UpdateInferenceComponentRuntimeConfig"},
    "InferenceRecommendationsJob": {
        "get_all_steps": "ListInferenceRecommendationsJobSteps",
        "get_scaling_configuration_recommendation": "GetScalingConfigurationRecommendation",
    },
    "Job": {
        "get_schema_version": "DescribeJobSchemaVersion",
        "get_all_schema_versions": "ListJobSchemaVersions",
    },
    "LineageGroup": {"get_policy": "GetLineageGroupPolicy"},
    "Model": {"get_all_metadata": "ListModelMetadata"},
    "ModelCard": {"get_all_versions": "ListModelCardVersions"},
    "ModelPackage": {"batch_get": "BatchDescribeModelPackage"},
    "ModelPackageGroup": {
        "get_policy": "GetModelPackageGroupPolicy",
        "put_policy": "PutModelPackageGroupPolicy",
        "delete_policy": "DeleteModelPackageGroupPolicy",
    },
    "MonitoringAlert": {"list_history": "ListMonitoringAlertHistory"},
    "Pipeline": {
        "get_all_versions": "ListPipelineVersions",
        "update_version": "UpdatePipelineVersion",
    },
    "PipelineExecution": {
        "get_pipeline_definition": "DescribePipelineDefinitionForExecution",
        "get_all_steps": "ListPipelineExecutionSteps",
        "get_all_parameters": "ListPipelineParametersForExecution",
        "retry": "RetryPipelineExecution",
        "send_execution_step_failure": "SendPipelineExecutionStepFailure",
        "send_execution_step_success": "SendPipelineExecutionStepSuccess",
    },
    "ReservedCapacity": {"get_all_ultra_servers": "ListUltraServersByReservedCapacity"},
    "SagemakerServicecatalogPortfolio": {
        "disable": "DisableSagemakerServicecatalogPortfolio",
        "enable": "EnableSagemakerServicecatalogPortfolio",
        "get_status": "GetSagemakerServicecatalogPortfolioStatus",
    },
    "Space": {"start_session": "StartSession"},
    "Tag": {"add_tags": "AddTags", "delete_tags": "DeleteTags"},
    "TrainingPlan": {
        "extend": "ExtendTrainingPlan",
        "get_all_extensions": "DescribeTrainingPlanExtensionHistory",
        "search_offerings": "SearchTrainingPlanOfferings",
    },
    "TrialComponent": {
        "associate_trail": "AssociateTrialComponent",
        "disassociate_trail": "DisassociateTrialComponent",
        "batch_put_metrics": "BatchPutMetrics",
        "batch_get_metrics": "BatchGetMetrics",
    },
    "Workteam": {"get_all_labeling_jobs": "ListLabelingJobsForWorkteam"},
}

# Methods of the class: they use no attribute of a resource.
CLASS_CALLS = {
    "Association.add",
    "ClusterExtension.get_all_versions",
    "ClusterHealthCheck.start",
    "Job.get_all_schema_versions",
    "Job.get_schema_version",
    "SagemakerServicecatalogPortfolio.disable",
    "SagemakerServicecatalogPortfolio.enable",
    "SagemakerServicecatalogPortfolio.get_status",
    "Tag.add_tags",
    "Tag.delete_tags",
    "TrainingPlan.extend",
    "TrainingPlan.search_offerings",
    "TrialComponent.batch_get_metrics",
}

# The member of the response that a method returns.
MEMBERS = {
    "Cluster.get_event": "EventDetails",
    "Cluster.get_node": "NodeDetails",
    "ModelPackageGroup.get_policy": "ResourcePolicy",
    "SagemakerServicecatalogPortfolio.get_status": "Status",
}

# Lists whose items are resources.
ITEMS = {"HubContent.get_all_versions": "HubContent", "Workteam.get_all_labeling_jobs": "LabelingJob"}

# Members of a request whose values are attributes of the resource under another name.
OWN = {
    "Cluster.move_nodes": {"source_cluster_arn": "cluster_arn"},
    "Space.start_session": {"resource_identifier": "space_arn"},
}

# Member of a summary or a response that holds an identifier under another name, or ends with it.
RENAMED = {
    "DataQualityJobDefinition": {"MonitoringJobDefinitionName": "job_definition_name"},
    "GlobalInferenceGateway": {"Arn": "identifier"},
    "ModelBiasJobDefinition": {"MonitoringJobDefinitionName": "job_definition_name"},
    "ModelExplainabilityJobDefinition": {"MonitoringJobDefinitionName": "job_definition_name"},
    "ModelQualityJobDefinition": {"MonitoringJobDefinitionName": "job_definition_name"},
    "TrainingSession": {"TrainingSessionArn": "training_session_name"},
}

# Members that are optional parameters before all others: they are attributes of the resource, or the published API has
# this order.
FIRST = {
    "Endpoint.invoke_async": ("InputLocation",),
    "HubContent.update": ("HubContentType", "HubContentVersion"),
}

# Identifiers that an object need not have.
OPTIONAL = {
    "HubContent": {"HubName"},
    "ModelPackage": {"ModelPackageName"},  # a version of a group has an ARN
}

# Operations without a method, and the reason.
NO_CALL = {
    "GetSearchSuggestions": "about property names of every resource, for search boxes; belongs to no resource",
    "QueryLineage": "answers with a graph of resources of all kinds; `sagemaker.core.lineage` is made for it",
    "RenderUiTemplate": "previews a template and touches no resource",
    "Search": "finds resources of every kind in one account; its results are structures, not resources",
}
