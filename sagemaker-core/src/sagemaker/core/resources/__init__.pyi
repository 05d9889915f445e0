# Made by tools/codegen from botocore's service models; changes here are lost.

from sagemaker.core.resources._base import Base as Base
from sagemaker.core.resources._base import Resource as Resource
from sagemaker.core.resources._base import ResourceIterator as ResourceIterator
from sagemaker.core.resources.action import Action as Action
from sagemaker.core.resources.ai_benchmark_job import AIBenchmarkJob as AIBenchmarkJob
from sagemaker.core.resources.ai_recommendation_job import AIRecommendationJob as AIRecommendationJob
from sagemaker.core.resources.ai_workload_config import AIWorkloadConfig as AIWorkloadConfig
from sagemaker.core.resources.algorithm import Algorithm as Algorithm
from sagemaker.core.resources.app import App as App
from sagemaker.core.resources.app_image_config import AppImageConfig as AppImageConfig
from sagemaker.core.resources.artifact import Artifact as Artifact
from sagemaker.core.resources.association import Association as Association
from sagemaker.core.resources.auto_ml_job import AutoMLJob as AutoMLJob
from sagemaker.core.resources.auto_ml_job_v2 import AutoMLJobV2 as AutoMLJobV2
from sagemaker.core.resources.cluster import Cluster as Cluster
from sagemaker.core.resources.cluster_extension import ClusterExtension as ClusterExtension
from sagemaker.core.resources.cluster_health_check import ClusterHealthCheck as ClusterHealthCheck
from sagemaker.core.resources.cluster_scheduler_config import ClusterSchedulerConfig as ClusterSchedulerConfig
from sagemaker.core.resources.code_repository import CodeRepository as CodeRepository
from sagemaker.core.resources.compilation_job import CompilationJob as CompilationJob
from sagemaker.core.resources.compute_quota import ComputeQuota as ComputeQuota
from sagemaker.core.resources.context import Context as Context
from sagemaker.core.resources.data_quality_job_definition import (
    DataQualityJobDefinition as DataQualityJobDefinition,
)
from sagemaker.core.resources.device import Device as Device
from sagemaker.core.resources.device_fleet import DeviceFleet as DeviceFleet
from sagemaker.core.resources.domain import Domain as Domain
from sagemaker.core.resources.edge_deployment_plan import EdgeDeploymentPlan as EdgeDeploymentPlan
from sagemaker.core.resources.edge_packaging_job import EdgePackagingJob as EdgePackagingJob
from sagemaker.core.resources.endpoint import Endpoint as Endpoint
from sagemaker.core.resources.endpoint_config import EndpointConfig as EndpointConfig
from sagemaker.core.resources.experiment import Experiment as Experiment
from sagemaker.core.resources.feature_group import FeatureGroup as FeatureGroup
from sagemaker.core.resources.feature_metadata import FeatureMetadata as FeatureMetadata
from sagemaker.core.resources.flow_definition import FlowDefinition as FlowDefinition
from sagemaker.core.resources.global_inference_gateway import GlobalInferenceGateway as GlobalInferenceGateway
from sagemaker.core.resources.hub import Hub as Hub
from sagemaker.core.resources.hub_content import HubContent as HubContent
from sagemaker.core.resources.hub_content_presigned_urls import (
    HubContentPresignedUrls as HubContentPresignedUrls,
)
from sagemaker.core.resources.hub_content_reference import HubContentReference as HubContentReference
from sagemaker.core.resources.human_task_ui import HumanTaskUi as HumanTaskUi
from sagemaker.core.resources.hyper_parameter_tuning_job import (
    HyperParameterTuningJob as HyperParameterTuningJob,
)
from sagemaker.core.resources.image import Image as Image
from sagemaker.core.resources.image_version import ImageVersion as ImageVersion
from sagemaker.core.resources.inference_component import InferenceComponent as InferenceComponent
from sagemaker.core.resources.inference_experiment import InferenceExperiment as InferenceExperiment
from sagemaker.core.resources.inference_recommendations_job import (
    InferenceRecommendationsJob as InferenceRecommendationsJob,
)
from sagemaker.core.resources.inference_router import InferenceRouter as InferenceRouter
from sagemaker.core.resources.job import Job as Job
from sagemaker.core.resources.labeling_job import LabelingJob as LabelingJob
from sagemaker.core.resources.lineage_group import LineageGroup as LineageGroup
from sagemaker.core.resources.mlflow_app import MlflowApp as MlflowApp
from sagemaker.core.resources.mlflow_tracking_server import MlflowTrackingServer as MlflowTrackingServer
from sagemaker.core.resources.model import Model as Model
from sagemaker.core.resources.model_bias_job_definition import (
    ModelBiasJobDefinition as ModelBiasJobDefinition,
)
from sagemaker.core.resources.model_card import ModelCard as ModelCard
from sagemaker.core.resources.model_card_export_job import ModelCardExportJob as ModelCardExportJob
from sagemaker.core.resources.model_explainability_job_definition import (
    ModelExplainabilityJobDefinition as ModelExplainabilityJobDefinition,
)
from sagemaker.core.resources.model_package import ModelPackage as ModelPackage
from sagemaker.core.resources.model_package_group import ModelPackageGroup as ModelPackageGroup
from sagemaker.core.resources.model_quality_job_definition import (
    ModelQualityJobDefinition as ModelQualityJobDefinition,
)
from sagemaker.core.resources.monitoring_alert import MonitoringAlert as MonitoringAlert
from sagemaker.core.resources.monitoring_execution import MonitoringExecution as MonitoringExecution
from sagemaker.core.resources.monitoring_schedule import MonitoringSchedule as MonitoringSchedule
from sagemaker.core.resources.notebook_instance import NotebookInstance as NotebookInstance
from sagemaker.core.resources.notebook_instance_lifecycle_config import (
    NotebookInstanceLifecycleConfig as NotebookInstanceLifecycleConfig,
)
from sagemaker.core.resources.optimization_job import OptimizationJob as OptimizationJob
from sagemaker.core.resources.partner_app import PartnerApp as PartnerApp
from sagemaker.core.resources.partner_app_presigned_url import (
    PartnerAppPresignedUrl as PartnerAppPresignedUrl,
)
from sagemaker.core.resources.pipeline import Pipeline as Pipeline
from sagemaker.core.resources.pipeline_execution import PipelineExecution as PipelineExecution
from sagemaker.core.resources.presigned_domain_url import PresignedDomainUrl as PresignedDomainUrl
from sagemaker.core.resources.presigned_mlflow_app_url import PresignedMlflowAppUrl as PresignedMlflowAppUrl
from sagemaker.core.resources.presigned_mlflow_tracking_server_url import (
    PresignedMlflowTrackingServerUrl as PresignedMlflowTrackingServerUrl,
)
from sagemaker.core.resources.presigned_notebook_instance_url import (
    PresignedNotebookInstanceUrl as PresignedNotebookInstanceUrl,
)
from sagemaker.core.resources.processing_job import ProcessingJob as ProcessingJob
from sagemaker.core.resources.project import Project as Project
from sagemaker.core.resources.reserved_capacity import ReservedCapacity as ReservedCapacity
from sagemaker.core.resources.resource_catalog import ResourceCatalog as ResourceCatalog
from sagemaker.core.resources.sagemaker_servicecatalog_portfolio import (
    SagemakerServicecatalogPortfolio as SagemakerServicecatalogPortfolio,
)
from sagemaker.core.resources.space import Space as Space
from sagemaker.core.resources.studio_lifecycle_config import StudioLifecycleConfig as StudioLifecycleConfig
from sagemaker.core.resources.subscribed_workteam import SubscribedWorkteam as SubscribedWorkteam
from sagemaker.core.resources.tag import Tag as Tag
from sagemaker.core.resources.training_job import TrainingJob as TrainingJob
from sagemaker.core.resources.training_plan import TrainingPlan as TrainingPlan
from sagemaker.core.resources.training_session import TrainingSession as TrainingSession
from sagemaker.core.resources.transform_job import TransformJob as TransformJob
from sagemaker.core.resources.trial import Trial as Trial
from sagemaker.core.resources.trial_component import TrialComponent as TrialComponent
from sagemaker.core.resources.user_profile import UserProfile as UserProfile
from sagemaker.core.resources.workforce import Workforce as Workforce
from sagemaker.core.resources.workteam import Workteam as Workteam
from sagemaker.core.shapes import USD as USD
from sagemaker.core.shapes import AcceleratorPartitionConfig as AcceleratorPartitionConfig
from sagemaker.core.shapes import AcceleratorPartitionLayout as AcceleratorPartitionLayout
from sagemaker.core.shapes import AccessForbidden as AccessForbidden
from sagemaker.core.shapes import ActionSource as ActionSource
from sagemaker.core.shapes import ActionSummary as ActionSummary
from sagemaker.core.shapes import AddAssociationRequest as AddAssociationRequest
from sagemaker.core.shapes import AddAssociationResponse as AddAssociationResponse
from sagemaker.core.shapes import AddClusterNodeSpecification as AddClusterNodeSpecification
from sagemaker.core.shapes import AddInferenceGatewayRequest as AddInferenceGatewayRequest
from sagemaker.core.shapes import AddInferenceGatewayResponse as AddInferenceGatewayResponse
from sagemaker.core.shapes import AdditionalEnis as AdditionalEnis
from sagemaker.core.shapes import (
    AdditionalInferenceSpecificationDefinition as AdditionalInferenceSpecificationDefinition,
)
from sagemaker.core.shapes import AdditionalModelDataSource as AdditionalModelDataSource
from sagemaker.core.shapes import AdditionalS3DataSource as AdditionalS3DataSource
from sagemaker.core.shapes import AddTagsInput as AddTagsInput
from sagemaker.core.shapes import AddTagsOutput as AddTagsOutput
from sagemaker.core.shapes import AgentVersion as AgentVersion
from sagemaker.core.shapes import AIAdapterModelPackageEntry as AIAdapterModelPackageEntry
from sagemaker.core.shapes import AIAdapterS3Entry as AIAdapterS3Entry
from sagemaker.core.shapes import AIAdapterSource as AIAdapterSource
from sagemaker.core.shapes import AIBenchmarkEndpoint as AIBenchmarkEndpoint
from sagemaker.core.shapes import AIBenchmarkInferenceComponent as AIBenchmarkInferenceComponent
from sagemaker.core.shapes import AIBenchmarkJobSummary as AIBenchmarkJobSummary
from sagemaker.core.shapes import AIBenchmarkNetworkConfig as AIBenchmarkNetworkConfig
from sagemaker.core.shapes import AIBenchmarkOutputConfig as AIBenchmarkOutputConfig
from sagemaker.core.shapes import AIBenchmarkOutputResult as AIBenchmarkOutputResult
from sagemaker.core.shapes import AIBenchmarkTarget as AIBenchmarkTarget
from sagemaker.core.shapes import AICapacityReservationConfig as AICapacityReservationConfig
from sagemaker.core.shapes import AICloudWatchLogs as AICloudWatchLogs
from sagemaker.core.shapes import AIDatasetConfig as AIDatasetConfig
from sagemaker.core.shapes import AIMlflowConfig as AIMlflowConfig
from sagemaker.core.shapes import AIModelSource as AIModelSource
from sagemaker.core.shapes import AIModelSourceS3 as AIModelSourceS3
from sagemaker.core.shapes import AIRecommendation as AIRecommendation
from sagemaker.core.shapes import AIRecommendationAdapterDetails as AIRecommendationAdapterDetails
from sagemaker.core.shapes import AIRecommendationComputeSpec as AIRecommendationComputeSpec
from sagemaker.core.shapes import AIRecommendationConstraint as AIRecommendationConstraint
from sagemaker.core.shapes import (
    AIRecommendationDeploymentConfiguration as AIRecommendationDeploymentConfiguration,
)
from sagemaker.core.shapes import AIRecommendationDeploymentS3Channel as AIRecommendationDeploymentS3Channel
from sagemaker.core.shapes import (
    AIRecommendationInferenceSpecification as AIRecommendationInferenceSpecification,
)
from sagemaker.core.shapes import AIRecommendationInstanceDetail as AIRecommendationInstanceDetail
from sagemaker.core.shapes import AIRecommendationJobSummary as AIRecommendationJobSummary
from sagemaker.core.shapes import AIRecommendationModelDetails as AIRecommendationModelDetails
from sagemaker.core.shapes import AIRecommendationOptimizationDetail as AIRecommendationOptimizationDetail
from sagemaker.core.shapes import AIRecommendationOutputConfig as AIRecommendationOutputConfig
from sagemaker.core.shapes import AIRecommendationOutputResult as AIRecommendationOutputResult
from sagemaker.core.shapes import AIRecommendationPerformanceMetric as AIRecommendationPerformanceMetric
from sagemaker.core.shapes import AIRecommendationPerformanceTarget as AIRecommendationPerformanceTarget
from sagemaker.core.shapes import AIWorkloadConfigs as AIWorkloadConfigs
from sagemaker.core.shapes import AIWorkloadConfigSummary as AIWorkloadConfigSummary
from sagemaker.core.shapes import AIWorkloadDataSource as AIWorkloadDataSource
from sagemaker.core.shapes import AIWorkloadInputDataConfig as AIWorkloadInputDataConfig
from sagemaker.core.shapes import AIWorkloadS3DataSource as AIWorkloadS3DataSource
from sagemaker.core.shapes import Alarm as Alarm
from sagemaker.core.shapes import AlarmDetails as AlarmDetails
from sagemaker.core.shapes import AlgorithmSpecification as AlgorithmSpecification
from sagemaker.core.shapes import AlgorithmStatusDetails as AlgorithmStatusDetails
from sagemaker.core.shapes import AlgorithmStatusItem as AlgorithmStatusItem
from sagemaker.core.shapes import AlgorithmSummary as AlgorithmSummary
from sagemaker.core.shapes import AlgorithmValidationProfile as AlgorithmValidationProfile
from sagemaker.core.shapes import AlgorithmValidationSpecification as AlgorithmValidationSpecification
from sagemaker.core.shapes import AliasOperations as AliasOperations
from sagemaker.core.shapes import AmazonQSettings as AmazonQSettings
from sagemaker.core.shapes import AnnotationConsolidationConfig as AnnotationConsolidationConfig
from sagemaker.core.shapes import AppDetails as AppDetails
from sagemaker.core.shapes import AppImageConfigDetails as AppImageConfigDetails
from sagemaker.core.shapes import AppLifecycleManagement as AppLifecycleManagement
from sagemaker.core.shapes import AppSpecification as AppSpecification
from sagemaker.core.shapes import ArtifactSource as ArtifactSource
from sagemaker.core.shapes import ArtifactSourceType as ArtifactSourceType
from sagemaker.core.shapes import ArtifactSummary as ArtifactSummary
from sagemaker.core.shapes import AssociateTrialComponentRequest as AssociateTrialComponentRequest
from sagemaker.core.shapes import AssociateTrialComponentResponse as AssociateTrialComponentResponse
from sagemaker.core.shapes import AssociationInfo as AssociationInfo
from sagemaker.core.shapes import AssociationSummary as AssociationSummary
from sagemaker.core.shapes import AsyncInferenceClientConfig as AsyncInferenceClientConfig
from sagemaker.core.shapes import AsyncInferenceConfig as AsyncInferenceConfig
from sagemaker.core.shapes import AsyncInferenceNotificationConfig as AsyncInferenceNotificationConfig
from sagemaker.core.shapes import AsyncInferenceOutputConfig as AsyncInferenceOutputConfig
from sagemaker.core.shapes import AthenaDatasetDefinition as AthenaDatasetDefinition
from sagemaker.core.shapes import AthenaStepMetadata as AthenaStepMetadata
from sagemaker.core.shapes import (
    AttachClusterNodeNetworkInterfaceRequest as AttachClusterNodeNetworkInterfaceRequest,
)
from sagemaker.core.shapes import (
    AttachClusterNodeNetworkInterfaceResponse as AttachClusterNodeNetworkInterfaceResponse,
)
from sagemaker.core.shapes import AttachClusterNodeVolumeRequest as AttachClusterNodeVolumeRequest
from sagemaker.core.shapes import AttachClusterNodeVolumeResponse as AttachClusterNodeVolumeResponse
from sagemaker.core.shapes import AuthorizedUrl as AuthorizedUrl
from sagemaker.core.shapes import AutoMLAlgorithmConfig as AutoMLAlgorithmConfig
from sagemaker.core.shapes import AutoMLCandidate as AutoMLCandidate
from sagemaker.core.shapes import AutoMLCandidateGenerationConfig as AutoMLCandidateGenerationConfig
from sagemaker.core.shapes import AutoMLCandidateStep as AutoMLCandidateStep
from sagemaker.core.shapes import AutoMLChannel as AutoMLChannel
from sagemaker.core.shapes import AutoMLComputeConfig as AutoMLComputeConfig
from sagemaker.core.shapes import AutoMLContainerDefinition as AutoMLContainerDefinition
from sagemaker.core.shapes import AutoMLDataSource as AutoMLDataSource
from sagemaker.core.shapes import AutoMLDataSplitConfig as AutoMLDataSplitConfig
from sagemaker.core.shapes import AutoMLJobArtifacts as AutoMLJobArtifacts
from sagemaker.core.shapes import AutoMLJobChannel as AutoMLJobChannel
from sagemaker.core.shapes import AutoMLJobCompletionCriteria as AutoMLJobCompletionCriteria
from sagemaker.core.shapes import AutoMLJobConfig as AutoMLJobConfig
from sagemaker.core.shapes import AutoMLJobObjective as AutoMLJobObjective
from sagemaker.core.shapes import AutoMLJobStepMetadata as AutoMLJobStepMetadata
from sagemaker.core.shapes import AutoMLJobSummary as AutoMLJobSummary
from sagemaker.core.shapes import AutoMLOutputDataConfig as AutoMLOutputDataConfig
from sagemaker.core.shapes import AutoMLPartialFailureReason as AutoMLPartialFailureReason
from sagemaker.core.shapes import AutoMLProblemTypeConfig as AutoMLProblemTypeConfig
from sagemaker.core.shapes import AutoMLProblemTypeResolvedAttributes as AutoMLProblemTypeResolvedAttributes
from sagemaker.core.shapes import AutoMLResolvedAttributes as AutoMLResolvedAttributes
from sagemaker.core.shapes import AutoMLS3DataSource as AutoMLS3DataSource
from sagemaker.core.shapes import AutoMLSecurityConfig as AutoMLSecurityConfig
from sagemaker.core.shapes import AutoParameter as AutoParameter
from sagemaker.core.shapes import AutoRollbackConfig as AutoRollbackConfig
from sagemaker.core.shapes import Autotune as Autotune
from sagemaker.core.shapes import AvailableUpgrade as AvailableUpgrade
from sagemaker.core.shapes import BaseModel as BaseModel
from sagemaker.core.shapes import BatchAddClusterNodesError as BatchAddClusterNodesError
from sagemaker.core.shapes import BatchAddClusterNodesRequest as BatchAddClusterNodesRequest
from sagemaker.core.shapes import BatchAddClusterNodesResponse as BatchAddClusterNodesResponse
from sagemaker.core.shapes import BatchDataCaptureConfig as BatchDataCaptureConfig
from sagemaker.core.shapes import (
    BatchDeleteClusterNodeLogicalIdsError as BatchDeleteClusterNodeLogicalIdsError,
)
from sagemaker.core.shapes import BatchDeleteClusterNodesError as BatchDeleteClusterNodesError
from sagemaker.core.shapes import BatchDeleteClusterNodesRequest as BatchDeleteClusterNodesRequest
from sagemaker.core.shapes import BatchDeleteClusterNodesResponse as BatchDeleteClusterNodesResponse
from sagemaker.core.shapes import BatchDescribeModelPackageError as BatchDescribeModelPackageError
from sagemaker.core.shapes import BatchDescribeModelPackageInput as BatchDescribeModelPackageInput
from sagemaker.core.shapes import BatchDescribeModelPackageOutput as BatchDescribeModelPackageOutput
from sagemaker.core.shapes import BatchDescribeModelPackageSummary as BatchDescribeModelPackageSummary
from sagemaker.core.shapes import BatchGetMetricsRequest as BatchGetMetricsRequest
from sagemaker.core.shapes import BatchGetMetricsResponse as BatchGetMetricsResponse
from sagemaker.core.shapes import BatchGetRecordError as BatchGetRecordError
from sagemaker.core.shapes import BatchGetRecordIdentifier as BatchGetRecordIdentifier
from sagemaker.core.shapes import BatchGetRecordRequest as BatchGetRecordRequest
from sagemaker.core.shapes import BatchGetRecordResponse as BatchGetRecordResponse
from sagemaker.core.shapes import BatchGetRecordResultDetail as BatchGetRecordResultDetail
from sagemaker.core.shapes import BatchPutMetricsError as BatchPutMetricsError
from sagemaker.core.shapes import BatchPutMetricsRequest as BatchPutMetricsRequest
from sagemaker.core.shapes import BatchPutMetricsResponse as BatchPutMetricsResponse
from sagemaker.core.shapes import (
    BatchRebootClusterNodeLogicalIdsError as BatchRebootClusterNodeLogicalIdsError,
)
from sagemaker.core.shapes import BatchRebootClusterNodesError as BatchRebootClusterNodesError
from sagemaker.core.shapes import BatchRebootClusterNodesRequest as BatchRebootClusterNodesRequest
from sagemaker.core.shapes import BatchRebootClusterNodesResponse as BatchRebootClusterNodesResponse
from sagemaker.core.shapes import (
    BatchReplaceClusterNodeLogicalIdsError as BatchReplaceClusterNodeLogicalIdsError,
)
from sagemaker.core.shapes import BatchReplaceClusterNodesError as BatchReplaceClusterNodesError
from sagemaker.core.shapes import BatchReplaceClusterNodesRequest as BatchReplaceClusterNodesRequest
from sagemaker.core.shapes import BatchReplaceClusterNodesResponse as BatchReplaceClusterNodesResponse
from sagemaker.core.shapes import BatchTransformInput as BatchTransformInput
from sagemaker.core.shapes import BatchWriteRecordEntry as BatchWriteRecordEntry
from sagemaker.core.shapes import BatchWriteRecordError as BatchWriteRecordError
from sagemaker.core.shapes import BatchWriteRecordRequest as BatchWriteRecordRequest
from sagemaker.core.shapes import BatchWriteRecordResponse as BatchWriteRecordResponse
from sagemaker.core.shapes import BedrockCustomModelDeploymentMetadata as BedrockCustomModelDeploymentMetadata
from sagemaker.core.shapes import BedrockCustomModelMetadata as BedrockCustomModelMetadata
from sagemaker.core.shapes import BedrockModelImportMetadata as BedrockModelImportMetadata
from sagemaker.core.shapes import (
    BedrockProvisionedModelThroughputMetadata as BedrockProvisionedModelThroughputMetadata,
)
from sagemaker.core.shapes import BestObjectiveNotImproving as BestObjectiveNotImproving
from sagemaker.core.shapes import Bias as Bias
from sagemaker.core.shapes import BillableTokenUsage as BillableTokenUsage
from sagemaker.core.shapes import BlueGreenUpdatePolicy as BlueGreenUpdatePolicy
from sagemaker.core.shapes import CacheHitResult as CacheHitResult
from sagemaker.core.shapes import CallbackStepMetadata as CallbackStepMetadata
from sagemaker.core.shapes import CandidateArtifactLocations as CandidateArtifactLocations
from sagemaker.core.shapes import CandidateGenerationConfig as CandidateGenerationConfig
from sagemaker.core.shapes import CandidateProperties as CandidateProperties
from sagemaker.core.shapes import CanvasAppSettings as CanvasAppSettings
from sagemaker.core.shapes import CapacityReservation as CapacityReservation
from sagemaker.core.shapes import CapacitySize as CapacitySize
from sagemaker.core.shapes import CapacitySizeConfig as CapacitySizeConfig
from sagemaker.core.shapes import CaptureContentTypeHeader as CaptureContentTypeHeader
from sagemaker.core.shapes import CaptureOption as CaptureOption
from sagemaker.core.shapes import CategoricalParameter as CategoricalParameter
from sagemaker.core.shapes import CategoricalParameterRange as CategoricalParameterRange
from sagemaker.core.shapes import (
    CategoricalParameterRangeSpecification as CategoricalParameterRangeSpecification,
)
from sagemaker.core.shapes import CfnCreateTemplateProvider as CfnCreateTemplateProvider
from sagemaker.core.shapes import CfnStackCreateParameter as CfnStackCreateParameter
from sagemaker.core.shapes import CfnStackDetail as CfnStackDetail
from sagemaker.core.shapes import CfnStackParameter as CfnStackParameter
from sagemaker.core.shapes import CfnStackUpdateParameter as CfnStackUpdateParameter
from sagemaker.core.shapes import CfnTemplateProviderDetail as CfnTemplateProviderDetail
from sagemaker.core.shapes import CfnUpdateTemplateProvider as CfnUpdateTemplateProvider
from sagemaker.core.shapes import Channel as Channel
from sagemaker.core.shapes import ChannelSpecification as ChannelSpecification
from sagemaker.core.shapes import CheckpointConfig as CheckpointConfig
from sagemaker.core.shapes import ClarifyCheckStepMetadata as ClarifyCheckStepMetadata
from sagemaker.core.shapes import ClarifyExplainerConfig as ClarifyExplainerConfig
from sagemaker.core.shapes import ClarifyInferenceConfig as ClarifyInferenceConfig
from sagemaker.core.shapes import ClarifyShapBaselineConfig as ClarifyShapBaselineConfig
from sagemaker.core.shapes import ClarifyShapConfig as ClarifyShapConfig
from sagemaker.core.shapes import ClarifyTextConfig as ClarifyTextConfig
from sagemaker.core.shapes import CleanupFailure as CleanupFailure
from sagemaker.core.shapes import CleanupStepMetadata as CleanupStepMetadata
from sagemaker.core.shapes import ClusterAccountingDatabase as ClusterAccountingDatabase
from sagemaker.core.shapes import ClusterAutoPatchConfig as ClusterAutoPatchConfig
from sagemaker.core.shapes import ClusterAutoPatchConfigDetails as ClusterAutoPatchConfigDetails
from sagemaker.core.shapes import ClusterAutoScalingConfig as ClusterAutoScalingConfig
from sagemaker.core.shapes import ClusterAutoScalingConfigOutput as ClusterAutoScalingConfigOutput
from sagemaker.core.shapes import ClusterCapacityRequirements as ClusterCapacityRequirements
from sagemaker.core.shapes import ClusterDrainPolicy as ClusterDrainPolicy
from sagemaker.core.shapes import ClusterEbsVolumeConfig as ClusterEbsVolumeConfig
from sagemaker.core.shapes import ClusterEventDetail as ClusterEventDetail
from sagemaker.core.shapes import ClusterEventSummary as ClusterEventSummary
from sagemaker.core.shapes import ClusterFsxLustreConfig as ClusterFsxLustreConfig
from sagemaker.core.shapes import ClusterFsxOpenZfsConfig as ClusterFsxOpenZfsConfig
from sagemaker.core.shapes import ClusterInstanceGroupDetails as ClusterInstanceGroupDetails
from sagemaker.core.shapes import ClusterInstanceGroupSpecification as ClusterInstanceGroupSpecification
from sagemaker.core.shapes import ClusterInstancePlacement as ClusterInstancePlacement
from sagemaker.core.shapes import ClusterInstanceRequirementDetails as ClusterInstanceRequirementDetails
from sagemaker.core.shapes import ClusterInstanceRequirements as ClusterInstanceRequirements
from sagemaker.core.shapes import ClusterInstanceStatusDetails as ClusterInstanceStatusDetails
from sagemaker.core.shapes import ClusterInstanceStorageConfig as ClusterInstanceStorageConfig
from sagemaker.core.shapes import ClusterInstanceTypeDetail as ClusterInstanceTypeDetail
from sagemaker.core.shapes import ClusterKubernetesConfig as ClusterKubernetesConfig
from sagemaker.core.shapes import ClusterKubernetesConfigDetails as ClusterKubernetesConfigDetails
from sagemaker.core.shapes import ClusterKubernetesConfigNodeDetails as ClusterKubernetesConfigNodeDetails
from sagemaker.core.shapes import ClusterKubernetesTaint as ClusterKubernetesTaint
from sagemaker.core.shapes import ClusterLifeCycleConfig as ClusterLifeCycleConfig
from sagemaker.core.shapes import ClusterMetadata as ClusterMetadata
from sagemaker.core.shapes import ClusterNetworkInterface as ClusterNetworkInterface
from sagemaker.core.shapes import ClusterNetworkInterfaceDetails as ClusterNetworkInterfaceDetails
from sagemaker.core.shapes import ClusterNodeDetails as ClusterNodeDetails
from sagemaker.core.shapes import ClusterNodeSummary as ClusterNodeSummary
from sagemaker.core.shapes import ClusterOnDemandOptions as ClusterOnDemandOptions
from sagemaker.core.shapes import ClusterOperationScalingConfiguration as ClusterOperationScalingConfiguration
from sagemaker.core.shapes import ClusterOperationScalingDetails as ClusterOperationScalingDetails
from sagemaker.core.shapes import ClusterOperationSummary as ClusterOperationSummary
from sagemaker.core.shapes import ClusterOrchestrator as ClusterOrchestrator
from sagemaker.core.shapes import ClusterOrchestratorEksConfig as ClusterOrchestratorEksConfig
from sagemaker.core.shapes import ClusterOrchestratorSlurmConfig as ClusterOrchestratorSlurmConfig
from sagemaker.core.shapes import ClusterPatchSchedule as ClusterPatchSchedule
from sagemaker.core.shapes import ClusterPatchScheduleDetails as ClusterPatchScheduleDetails
from sagemaker.core.shapes import (
    ClusterRestrictedInstanceGroupDetails as ClusterRestrictedInstanceGroupDetails,
)
from sagemaker.core.shapes import (
    ClusterRestrictedInstanceGroupsConfig as ClusterRestrictedInstanceGroupsConfig,
)
from sagemaker.core.shapes import (
    ClusterRestrictedInstanceGroupsConfigOutput as ClusterRestrictedInstanceGroupsConfigOutput,
)
from sagemaker.core.shapes import (
    ClusterRestrictedInstanceGroupSpecification as ClusterRestrictedInstanceGroupSpecification,
)
from sagemaker.core.shapes import ClusterSchedulerConfigSummary as ClusterSchedulerConfigSummary
from sagemaker.core.shapes import ClusterSharedEnvironmentConfig as ClusterSharedEnvironmentConfig
from sagemaker.core.shapes import (
    ClusterSharedEnvironmentConfigDetails as ClusterSharedEnvironmentConfigDetails,
)
from sagemaker.core.shapes import ClusterSlurmConfig as ClusterSlurmConfig
from sagemaker.core.shapes import ClusterSlurmConfigDetails as ClusterSlurmConfigDetails
from sagemaker.core.shapes import ClusterSpotOptions as ClusterSpotOptions
from sagemaker.core.shapes import ClusterSummary as ClusterSummary
from sagemaker.core.shapes import ClusterTieredStorageConfig as ClusterTieredStorageConfig
from sagemaker.core.shapes import CodeEditorAppImageConfig as CodeEditorAppImageConfig
from sagemaker.core.shapes import CodeEditorAppSettings as CodeEditorAppSettings
from sagemaker.core.shapes import CodeRepositorySummary as CodeRepositorySummary
from sagemaker.core.shapes import CognitoConfig as CognitoConfig
from sagemaker.core.shapes import CognitoMemberDefinition as CognitoMemberDefinition
from sagemaker.core.shapes import CollectionConfig as CollectionConfig
from sagemaker.core.shapes import CollectionConfiguration as CollectionConfiguration
from sagemaker.core.shapes import CompilationJobSummary as CompilationJobSummary
from sagemaker.core.shapes import ComputeQuotaConfig as ComputeQuotaConfig
from sagemaker.core.shapes import ComputeQuotaResourceConfig as ComputeQuotaResourceConfig
from sagemaker.core.shapes import ComputeQuotaSummary as ComputeQuotaSummary
from sagemaker.core.shapes import ComputeQuotaTarget as ComputeQuotaTarget
from sagemaker.core.shapes import ConditionStepMetadata as ConditionStepMetadata
from sagemaker.core.shapes import ConflictException as ConflictException
from sagemaker.core.shapes import ContainerConfig as ContainerConfig
from sagemaker.core.shapes import ContainerDefinition as ContainerDefinition
from sagemaker.core.shapes import ContainerMetricsConfig as ContainerMetricsConfig
from sagemaker.core.shapes import ContextSource as ContextSource
from sagemaker.core.shapes import ContextSummary as ContextSummary
from sagemaker.core.shapes import ContinuousParameterRange as ContinuousParameterRange
from sagemaker.core.shapes import (
    ContinuousParameterRangeSpecification as ContinuousParameterRangeSpecification,
)
from sagemaker.core.shapes import ConvergenceDetected as ConvergenceDetected
from sagemaker.core.shapes import CreateActionRequest as CreateActionRequest
from sagemaker.core.shapes import CreateActionResponse as CreateActionResponse
from sagemaker.core.shapes import CreateAIBenchmarkJobRequest as CreateAIBenchmarkJobRequest
from sagemaker.core.shapes import CreateAIBenchmarkJobResponse as CreateAIBenchmarkJobResponse
from sagemaker.core.shapes import CreateAIRecommendationJobRequest as CreateAIRecommendationJobRequest
from sagemaker.core.shapes import CreateAIRecommendationJobResponse as CreateAIRecommendationJobResponse
from sagemaker.core.shapes import CreateAIWorkloadConfigRequest as CreateAIWorkloadConfigRequest
from sagemaker.core.shapes import CreateAIWorkloadConfigResponse as CreateAIWorkloadConfigResponse
from sagemaker.core.shapes import CreateAlgorithmInput as CreateAlgorithmInput
from sagemaker.core.shapes import CreateAlgorithmOutput as CreateAlgorithmOutput
from sagemaker.core.shapes import CreateAppImageConfigRequest as CreateAppImageConfigRequest
from sagemaker.core.shapes import CreateAppImageConfigResponse as CreateAppImageConfigResponse
from sagemaker.core.shapes import CreateAppRequest as CreateAppRequest
from sagemaker.core.shapes import CreateAppResponse as CreateAppResponse
from sagemaker.core.shapes import CreateArtifactRequest as CreateArtifactRequest
from sagemaker.core.shapes import CreateArtifactResponse as CreateArtifactResponse
from sagemaker.core.shapes import CreateAutoMLJobRequest as CreateAutoMLJobRequest
from sagemaker.core.shapes import CreateAutoMLJobResponse as CreateAutoMLJobResponse
from sagemaker.core.shapes import CreateAutoMLJobV2Request as CreateAutoMLJobV2Request
from sagemaker.core.shapes import CreateAutoMLJobV2Response as CreateAutoMLJobV2Response
from sagemaker.core.shapes import CreateClusterExtensionRequest as CreateClusterExtensionRequest
from sagemaker.core.shapes import CreateClusterExtensionResponse as CreateClusterExtensionResponse
from sagemaker.core.shapes import CreateClusterRequest as CreateClusterRequest
from sagemaker.core.shapes import CreateClusterResponse as CreateClusterResponse
from sagemaker.core.shapes import CreateClusterSchedulerConfigRequest as CreateClusterSchedulerConfigRequest
from sagemaker.core.shapes import CreateClusterSchedulerConfigResponse as CreateClusterSchedulerConfigResponse
from sagemaker.core.shapes import CreateCodeRepositoryInput as CreateCodeRepositoryInput
from sagemaker.core.shapes import CreateCodeRepositoryOutput as CreateCodeRepositoryOutput
from sagemaker.core.shapes import CreateCompilationJobRequest as CreateCompilationJobRequest
from sagemaker.core.shapes import CreateCompilationJobResponse as CreateCompilationJobResponse
from sagemaker.core.shapes import CreateComputeQuotaRequest as CreateComputeQuotaRequest
from sagemaker.core.shapes import CreateComputeQuotaResponse as CreateComputeQuotaResponse
from sagemaker.core.shapes import CreateContextRequest as CreateContextRequest
from sagemaker.core.shapes import CreateContextResponse as CreateContextResponse
from sagemaker.core.shapes import (
    CreateDataQualityJobDefinitionRequest as CreateDataQualityJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    CreateDataQualityJobDefinitionResponse as CreateDataQualityJobDefinitionResponse,
)
from sagemaker.core.shapes import CreateDeviceFleetRequest as CreateDeviceFleetRequest
from sagemaker.core.shapes import CreateDomainRequest as CreateDomainRequest
from sagemaker.core.shapes import CreateDomainResponse as CreateDomainResponse
from sagemaker.core.shapes import CreateEdgeDeploymentPlanRequest as CreateEdgeDeploymentPlanRequest
from sagemaker.core.shapes import CreateEdgeDeploymentPlanResponse as CreateEdgeDeploymentPlanResponse
from sagemaker.core.shapes import CreateEdgeDeploymentStageRequest as CreateEdgeDeploymentStageRequest
from sagemaker.core.shapes import CreateEdgePackagingJobRequest as CreateEdgePackagingJobRequest
from sagemaker.core.shapes import CreateEndpointConfigInput as CreateEndpointConfigInput
from sagemaker.core.shapes import CreateEndpointConfigOutput as CreateEndpointConfigOutput
from sagemaker.core.shapes import CreateEndpointInput as CreateEndpointInput
from sagemaker.core.shapes import CreateEndpointOutput as CreateEndpointOutput
from sagemaker.core.shapes import CreateExperimentRequest as CreateExperimentRequest
from sagemaker.core.shapes import CreateExperimentResponse as CreateExperimentResponse
from sagemaker.core.shapes import CreateFeatureGroupRequest as CreateFeatureGroupRequest
from sagemaker.core.shapes import CreateFeatureGroupResponse as CreateFeatureGroupResponse
from sagemaker.core.shapes import CreateFlowDefinitionRequest as CreateFlowDefinitionRequest
from sagemaker.core.shapes import CreateFlowDefinitionResponse as CreateFlowDefinitionResponse
from sagemaker.core.shapes import CreateGlobalInferenceGatewayRequest as CreateGlobalInferenceGatewayRequest
from sagemaker.core.shapes import CreateGlobalInferenceGatewayResponse as CreateGlobalInferenceGatewayResponse
from sagemaker.core.shapes import CreateHubContentPresignedUrlsRequest as CreateHubContentPresignedUrlsRequest
from sagemaker.core.shapes import (
    CreateHubContentPresignedUrlsResponse as CreateHubContentPresignedUrlsResponse,
)
from sagemaker.core.shapes import CreateHubContentReferenceRequest as CreateHubContentReferenceRequest
from sagemaker.core.shapes import CreateHubContentReferenceResponse as CreateHubContentReferenceResponse
from sagemaker.core.shapes import CreateHubRequest as CreateHubRequest
from sagemaker.core.shapes import CreateHubResponse as CreateHubResponse
from sagemaker.core.shapes import CreateHumanTaskUiRequest as CreateHumanTaskUiRequest
from sagemaker.core.shapes import CreateHumanTaskUiResponse as CreateHumanTaskUiResponse
from sagemaker.core.shapes import CreateHyperParameterTuningJobRequest as CreateHyperParameterTuningJobRequest
from sagemaker.core.shapes import (
    CreateHyperParameterTuningJobResponse as CreateHyperParameterTuningJobResponse,
)
from sagemaker.core.shapes import CreateImageRequest as CreateImageRequest
from sagemaker.core.shapes import CreateImageResponse as CreateImageResponse
from sagemaker.core.shapes import CreateImageVersionRequest as CreateImageVersionRequest
from sagemaker.core.shapes import CreateImageVersionResponse as CreateImageVersionResponse
from sagemaker.core.shapes import CreateInferenceComponentInput as CreateInferenceComponentInput
from sagemaker.core.shapes import CreateInferenceComponentOutput as CreateInferenceComponentOutput
from sagemaker.core.shapes import CreateInferenceExperimentRequest as CreateInferenceExperimentRequest
from sagemaker.core.shapes import CreateInferenceExperimentResponse as CreateInferenceExperimentResponse
from sagemaker.core.shapes import (
    CreateInferenceRecommendationsJobRequest as CreateInferenceRecommendationsJobRequest,
)
from sagemaker.core.shapes import (
    CreateInferenceRecommendationsJobResponse as CreateInferenceRecommendationsJobResponse,
)
from sagemaker.core.shapes import CreateInferenceRouterInput as CreateInferenceRouterInput
from sagemaker.core.shapes import CreateInferenceRouterOutput as CreateInferenceRouterOutput
from sagemaker.core.shapes import CreateJobRequest as CreateJobRequest
from sagemaker.core.shapes import CreateJobResponse as CreateJobResponse
from sagemaker.core.shapes import CreateLabelingJobRequest as CreateLabelingJobRequest
from sagemaker.core.shapes import CreateLabelingJobResponse as CreateLabelingJobResponse
from sagemaker.core.shapes import CreateMlflowAppRequest as CreateMlflowAppRequest
from sagemaker.core.shapes import CreateMlflowAppResponse as CreateMlflowAppResponse
from sagemaker.core.shapes import CreateMlflowTrackingServerRequest as CreateMlflowTrackingServerRequest
from sagemaker.core.shapes import CreateMlflowTrackingServerResponse as CreateMlflowTrackingServerResponse
from sagemaker.core.shapes import CreateModelBiasJobDefinitionRequest as CreateModelBiasJobDefinitionRequest
from sagemaker.core.shapes import CreateModelBiasJobDefinitionResponse as CreateModelBiasJobDefinitionResponse
from sagemaker.core.shapes import CreateModelCardExportJobRequest as CreateModelCardExportJobRequest
from sagemaker.core.shapes import CreateModelCardExportJobResponse as CreateModelCardExportJobResponse
from sagemaker.core.shapes import CreateModelCardRequest as CreateModelCardRequest
from sagemaker.core.shapes import CreateModelCardResponse as CreateModelCardResponse
from sagemaker.core.shapes import (
    CreateModelExplainabilityJobDefinitionRequest as CreateModelExplainabilityJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    CreateModelExplainabilityJobDefinitionResponse as CreateModelExplainabilityJobDefinitionResponse,
)
from sagemaker.core.shapes import CreateModelInput as CreateModelInput
from sagemaker.core.shapes import CreateModelOutput as CreateModelOutput
from sagemaker.core.shapes import CreateModelPackageGroupInput as CreateModelPackageGroupInput
from sagemaker.core.shapes import CreateModelPackageGroupOutput as CreateModelPackageGroupOutput
from sagemaker.core.shapes import CreateModelPackageInput as CreateModelPackageInput
from sagemaker.core.shapes import CreateModelPackageOutput as CreateModelPackageOutput
from sagemaker.core.shapes import (
    CreateModelQualityJobDefinitionRequest as CreateModelQualityJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    CreateModelQualityJobDefinitionResponse as CreateModelQualityJobDefinitionResponse,
)
from sagemaker.core.shapes import CreateMonitoringScheduleRequest as CreateMonitoringScheduleRequest
from sagemaker.core.shapes import CreateMonitoringScheduleResponse as CreateMonitoringScheduleResponse
from sagemaker.core.shapes import CreateNotebookInstanceInput as CreateNotebookInstanceInput
from sagemaker.core.shapes import (
    CreateNotebookInstanceLifecycleConfigInput as CreateNotebookInstanceLifecycleConfigInput,
)
from sagemaker.core.shapes import (
    CreateNotebookInstanceLifecycleConfigOutput as CreateNotebookInstanceLifecycleConfigOutput,
)
from sagemaker.core.shapes import CreateNotebookInstanceOutput as CreateNotebookInstanceOutput
from sagemaker.core.shapes import CreateOptimizationJobRequest as CreateOptimizationJobRequest
from sagemaker.core.shapes import CreateOptimizationJobResponse as CreateOptimizationJobResponse
from sagemaker.core.shapes import CreatePartnerAppPresignedUrlRequest as CreatePartnerAppPresignedUrlRequest
from sagemaker.core.shapes import CreatePartnerAppPresignedUrlResponse as CreatePartnerAppPresignedUrlResponse
from sagemaker.core.shapes import CreatePartnerAppRequest as CreatePartnerAppRequest
from sagemaker.core.shapes import CreatePartnerAppResponse as CreatePartnerAppResponse
from sagemaker.core.shapes import CreatePipelineRequest as CreatePipelineRequest
from sagemaker.core.shapes import CreatePipelineResponse as CreatePipelineResponse
from sagemaker.core.shapes import CreatePresignedDomainUrlRequest as CreatePresignedDomainUrlRequest
from sagemaker.core.shapes import CreatePresignedDomainUrlResponse as CreatePresignedDomainUrlResponse
from sagemaker.core.shapes import CreatePresignedMlflowAppUrlRequest as CreatePresignedMlflowAppUrlRequest
from sagemaker.core.shapes import CreatePresignedMlflowAppUrlResponse as CreatePresignedMlflowAppUrlResponse
from sagemaker.core.shapes import (
    CreatePresignedMlflowTrackingServerUrlRequest as CreatePresignedMlflowTrackingServerUrlRequest,
)
from sagemaker.core.shapes import (
    CreatePresignedMlflowTrackingServerUrlResponse as CreatePresignedMlflowTrackingServerUrlResponse,
)
from sagemaker.core.shapes import (
    CreatePresignedNotebookInstanceUrlInput as CreatePresignedNotebookInstanceUrlInput,
)
from sagemaker.core.shapes import (
    CreatePresignedNotebookInstanceUrlOutput as CreatePresignedNotebookInstanceUrlOutput,
)
from sagemaker.core.shapes import CreateProcessingJobRequest as CreateProcessingJobRequest
from sagemaker.core.shapes import CreateProcessingJobResponse as CreateProcessingJobResponse
from sagemaker.core.shapes import CreateProjectInput as CreateProjectInput
from sagemaker.core.shapes import CreateProjectOutput as CreateProjectOutput
from sagemaker.core.shapes import CreateSpaceRequest as CreateSpaceRequest
from sagemaker.core.shapes import CreateSpaceResponse as CreateSpaceResponse
from sagemaker.core.shapes import CreateStudioLifecycleConfigRequest as CreateStudioLifecycleConfigRequest
from sagemaker.core.shapes import CreateStudioLifecycleConfigResponse as CreateStudioLifecycleConfigResponse
from sagemaker.core.shapes import CreateTemplateProvider as CreateTemplateProvider
from sagemaker.core.shapes import CreateTrainingJobRequest as CreateTrainingJobRequest
from sagemaker.core.shapes import CreateTrainingJobResponse as CreateTrainingJobResponse
from sagemaker.core.shapes import CreateTrainingPlanRequest as CreateTrainingPlanRequest
from sagemaker.core.shapes import CreateTrainingPlanResponse as CreateTrainingPlanResponse
from sagemaker.core.shapes import CreateTrainingSessionRequest as CreateTrainingSessionRequest
from sagemaker.core.shapes import CreateTrainingSessionResponse as CreateTrainingSessionResponse
from sagemaker.core.shapes import CreateTransformJobRequest as CreateTransformJobRequest
from sagemaker.core.shapes import CreateTransformJobResponse as CreateTransformJobResponse
from sagemaker.core.shapes import CreateTrialComponentRequest as CreateTrialComponentRequest
from sagemaker.core.shapes import CreateTrialComponentResponse as CreateTrialComponentResponse
from sagemaker.core.shapes import CreateTrialRequest as CreateTrialRequest
from sagemaker.core.shapes import CreateTrialResponse as CreateTrialResponse
from sagemaker.core.shapes import CreateUserProfileRequest as CreateUserProfileRequest
from sagemaker.core.shapes import CreateUserProfileResponse as CreateUserProfileResponse
from sagemaker.core.shapes import CreateWorkforceRequest as CreateWorkforceRequest
from sagemaker.core.shapes import CreateWorkforceResponse as CreateWorkforceResponse
from sagemaker.core.shapes import CreateWorkteamRequest as CreateWorkteamRequest
from sagemaker.core.shapes import CreateWorkteamResponse as CreateWorkteamResponse
from sagemaker.core.shapes import CrossRegionTrafficConfig as CrossRegionTrafficConfig
from sagemaker.core.shapes import CustomFileSystem as CustomFileSystem
from sagemaker.core.shapes import CustomFileSystemConfig as CustomFileSystemConfig
from sagemaker.core.shapes import CustomImage as CustomImage
from sagemaker.core.shapes import CustomizedMetricSpecification as CustomizedMetricSpecification
from sagemaker.core.shapes import CustomPosixUserConfig as CustomPosixUserConfig
from sagemaker.core.shapes import DatabaseConfigurationMetadata as DatabaseConfigurationMetadata
from sagemaker.core.shapes import DataCaptureConfig as DataCaptureConfig
from sagemaker.core.shapes import DataCaptureConfigSummary as DataCaptureConfigSummary
from sagemaker.core.shapes import DataCatalogConfig as DataCatalogConfig
from sagemaker.core.shapes import DataProcessing as DataProcessing
from sagemaker.core.shapes import DataQualityAppSpecification as DataQualityAppSpecification
from sagemaker.core.shapes import DataQualityBaselineConfig as DataQualityBaselineConfig
from sagemaker.core.shapes import DataQualityJobInput as DataQualityJobInput
from sagemaker.core.shapes import DatasetDefinition as DatasetDefinition
from sagemaker.core.shapes import DatasetSource as DatasetSource
from sagemaker.core.shapes import DataSource as DataSource
from sagemaker.core.shapes import DebugHookConfig as DebugHookConfig
from sagemaker.core.shapes import DebugRuleConfiguration as DebugRuleConfiguration
from sagemaker.core.shapes import DebugRuleEvaluationStatus as DebugRuleEvaluationStatus
from sagemaker.core.shapes import DefaultEbsStorageSettings as DefaultEbsStorageSettings
from sagemaker.core.shapes import DefaultSpaceSettings as DefaultSpaceSettings
from sagemaker.core.shapes import DefaultSpaceStorageSettings as DefaultSpaceStorageSettings
from sagemaker.core.shapes import DeleteActionRequest as DeleteActionRequest
from sagemaker.core.shapes import DeleteActionResponse as DeleteActionResponse
from sagemaker.core.shapes import DeleteAIBenchmarkJobRequest as DeleteAIBenchmarkJobRequest
from sagemaker.core.shapes import DeleteAIBenchmarkJobResponse as DeleteAIBenchmarkJobResponse
from sagemaker.core.shapes import DeleteAIRecommendationJobRequest as DeleteAIRecommendationJobRequest
from sagemaker.core.shapes import DeleteAIRecommendationJobResponse as DeleteAIRecommendationJobResponse
from sagemaker.core.shapes import DeleteAIWorkloadConfigRequest as DeleteAIWorkloadConfigRequest
from sagemaker.core.shapes import DeleteAIWorkloadConfigResponse as DeleteAIWorkloadConfigResponse
from sagemaker.core.shapes import DeleteAlgorithmInput as DeleteAlgorithmInput
from sagemaker.core.shapes import DeleteAppImageConfigRequest as DeleteAppImageConfigRequest
from sagemaker.core.shapes import DeleteAppRequest as DeleteAppRequest
from sagemaker.core.shapes import DeleteArtifactRequest as DeleteArtifactRequest
from sagemaker.core.shapes import DeleteArtifactResponse as DeleteArtifactResponse
from sagemaker.core.shapes import DeleteAssociationRequest as DeleteAssociationRequest
from sagemaker.core.shapes import DeleteAssociationResponse as DeleteAssociationResponse
from sagemaker.core.shapes import DeleteClusterExtensionRequest as DeleteClusterExtensionRequest
from sagemaker.core.shapes import DeleteClusterExtensionResponse as DeleteClusterExtensionResponse
from sagemaker.core.shapes import DeleteClusterRequest as DeleteClusterRequest
from sagemaker.core.shapes import DeleteClusterResponse as DeleteClusterResponse
from sagemaker.core.shapes import DeleteClusterSchedulerConfigRequest as DeleteClusterSchedulerConfigRequest
from sagemaker.core.shapes import DeleteCodeRepositoryInput as DeleteCodeRepositoryInput
from sagemaker.core.shapes import DeleteCompilationJobRequest as DeleteCompilationJobRequest
from sagemaker.core.shapes import DeleteComputeQuotaRequest as DeleteComputeQuotaRequest
from sagemaker.core.shapes import DeleteContextRequest as DeleteContextRequest
from sagemaker.core.shapes import DeleteContextResponse as DeleteContextResponse
from sagemaker.core.shapes import (
    DeleteDataQualityJobDefinitionRequest as DeleteDataQualityJobDefinitionRequest,
)
from sagemaker.core.shapes import DeleteDeviceFleetRequest as DeleteDeviceFleetRequest
from sagemaker.core.shapes import DeleteDomainRequest as DeleteDomainRequest
from sagemaker.core.shapes import DeleteEdgeDeploymentPlanRequest as DeleteEdgeDeploymentPlanRequest
from sagemaker.core.shapes import DeleteEdgeDeploymentStageRequest as DeleteEdgeDeploymentStageRequest
from sagemaker.core.shapes import DeleteEndpointConfigInput as DeleteEndpointConfigInput
from sagemaker.core.shapes import DeleteEndpointInput as DeleteEndpointInput
from sagemaker.core.shapes import DeleteEndpointPolicyRequest as DeleteEndpointPolicyRequest
from sagemaker.core.shapes import DeleteEndpointPolicyResponse as DeleteEndpointPolicyResponse
from sagemaker.core.shapes import DeleteExperimentRequest as DeleteExperimentRequest
from sagemaker.core.shapes import DeleteExperimentResponse as DeleteExperimentResponse
from sagemaker.core.shapes import DeleteFeatureGroupRequest as DeleteFeatureGroupRequest
from sagemaker.core.shapes import DeleteFlowDefinitionRequest as DeleteFlowDefinitionRequest
from sagemaker.core.shapes import DeleteFlowDefinitionResponse as DeleteFlowDefinitionResponse
from sagemaker.core.shapes import DeleteGlobalInferenceGatewayRequest as DeleteGlobalInferenceGatewayRequest
from sagemaker.core.shapes import DeleteGlobalInferenceGatewayResponse as DeleteGlobalInferenceGatewayResponse
from sagemaker.core.shapes import DeleteHubContentReferenceRequest as DeleteHubContentReferenceRequest
from sagemaker.core.shapes import DeleteHubContentRequest as DeleteHubContentRequest
from sagemaker.core.shapes import DeleteHubRequest as DeleteHubRequest
from sagemaker.core.shapes import DeleteHumanTaskUiRequest as DeleteHumanTaskUiRequest
from sagemaker.core.shapes import DeleteHumanTaskUiResponse as DeleteHumanTaskUiResponse
from sagemaker.core.shapes import DeleteHyperParameterTuningJobRequest as DeleteHyperParameterTuningJobRequest
from sagemaker.core.shapes import DeleteImageRequest as DeleteImageRequest
from sagemaker.core.shapes import DeleteImageResponse as DeleteImageResponse
from sagemaker.core.shapes import DeleteImageVersionRequest as DeleteImageVersionRequest
from sagemaker.core.shapes import DeleteImageVersionResponse as DeleteImageVersionResponse
from sagemaker.core.shapes import DeleteInferenceComponentInput as DeleteInferenceComponentInput
from sagemaker.core.shapes import DeleteInferenceExperimentRequest as DeleteInferenceExperimentRequest
from sagemaker.core.shapes import DeleteInferenceExperimentResponse as DeleteInferenceExperimentResponse
from sagemaker.core.shapes import DeleteInferenceRouterInput as DeleteInferenceRouterInput
from sagemaker.core.shapes import DeleteJobRequest as DeleteJobRequest
from sagemaker.core.shapes import DeleteJobResponse as DeleteJobResponse
from sagemaker.core.shapes import DeleteMlflowAppRequest as DeleteMlflowAppRequest
from sagemaker.core.shapes import DeleteMlflowAppResponse as DeleteMlflowAppResponse
from sagemaker.core.shapes import DeleteMlflowTrackingServerRequest as DeleteMlflowTrackingServerRequest
from sagemaker.core.shapes import DeleteMlflowTrackingServerResponse as DeleteMlflowTrackingServerResponse
from sagemaker.core.shapes import DeleteModelBiasJobDefinitionRequest as DeleteModelBiasJobDefinitionRequest
from sagemaker.core.shapes import DeleteModelCardRequest as DeleteModelCardRequest
from sagemaker.core.shapes import (
    DeleteModelExplainabilityJobDefinitionRequest as DeleteModelExplainabilityJobDefinitionRequest,
)
from sagemaker.core.shapes import DeleteModelInput as DeleteModelInput
from sagemaker.core.shapes import DeleteModelPackageGroupInput as DeleteModelPackageGroupInput
from sagemaker.core.shapes import DeleteModelPackageGroupPolicyInput as DeleteModelPackageGroupPolicyInput
from sagemaker.core.shapes import DeleteModelPackageInput as DeleteModelPackageInput
from sagemaker.core.shapes import (
    DeleteModelQualityJobDefinitionRequest as DeleteModelQualityJobDefinitionRequest,
)
from sagemaker.core.shapes import DeleteMonitoringScheduleRequest as DeleteMonitoringScheduleRequest
from sagemaker.core.shapes import DeleteNotebookInstanceInput as DeleteNotebookInstanceInput
from sagemaker.core.shapes import (
    DeleteNotebookInstanceLifecycleConfigInput as DeleteNotebookInstanceLifecycleConfigInput,
)
from sagemaker.core.shapes import DeleteOptimizationJobRequest as DeleteOptimizationJobRequest
from sagemaker.core.shapes import DeletePartnerAppRequest as DeletePartnerAppRequest
from sagemaker.core.shapes import DeletePartnerAppResponse as DeletePartnerAppResponse
from sagemaker.core.shapes import DeletePipelineRequest as DeletePipelineRequest
from sagemaker.core.shapes import DeletePipelineResponse as DeletePipelineResponse
from sagemaker.core.shapes import DeleteProcessingJobRequest as DeleteProcessingJobRequest
from sagemaker.core.shapes import DeleteProjectInput as DeleteProjectInput
from sagemaker.core.shapes import DeleteRecordRequest as DeleteRecordRequest
from sagemaker.core.shapes import DeleteSpaceRequest as DeleteSpaceRequest
from sagemaker.core.shapes import DeleteStudioLifecycleConfigRequest as DeleteStudioLifecycleConfigRequest
from sagemaker.core.shapes import DeleteTagsInput as DeleteTagsInput
from sagemaker.core.shapes import DeleteTagsOutput as DeleteTagsOutput
from sagemaker.core.shapes import DeleteTrainingJobRequest as DeleteTrainingJobRequest
from sagemaker.core.shapes import DeleteTrainingSessionRequest as DeleteTrainingSessionRequest
from sagemaker.core.shapes import DeleteTrainingSessionResponse as DeleteTrainingSessionResponse
from sagemaker.core.shapes import DeleteTrialComponentRequest as DeleteTrialComponentRequest
from sagemaker.core.shapes import DeleteTrialComponentResponse as DeleteTrialComponentResponse
from sagemaker.core.shapes import DeleteTrialRequest as DeleteTrialRequest
from sagemaker.core.shapes import DeleteTrialResponse as DeleteTrialResponse
from sagemaker.core.shapes import DeleteUserProfileRequest as DeleteUserProfileRequest
from sagemaker.core.shapes import DeleteWorkforceRequest as DeleteWorkforceRequest
from sagemaker.core.shapes import DeleteWorkforceResponse as DeleteWorkforceResponse
from sagemaker.core.shapes import DeleteWorkteamRequest as DeleteWorkteamRequest
from sagemaker.core.shapes import DeleteWorkteamResponse as DeleteWorkteamResponse
from sagemaker.core.shapes import DeployedImage as DeployedImage
from sagemaker.core.shapes import DeploymentConfig as DeploymentConfig
from sagemaker.core.shapes import DeploymentConfiguration as DeploymentConfiguration
from sagemaker.core.shapes import DeploymentRecommendation as DeploymentRecommendation
from sagemaker.core.shapes import DeploymentStage as DeploymentStage
from sagemaker.core.shapes import DeploymentStageStatusSummary as DeploymentStageStatusSummary
from sagemaker.core.shapes import DeregisterDevicesRequest as DeregisterDevicesRequest
from sagemaker.core.shapes import DerivedInformation as DerivedInformation
from sagemaker.core.shapes import DescribeActionRequest as DescribeActionRequest
from sagemaker.core.shapes import DescribeActionResponse as DescribeActionResponse
from sagemaker.core.shapes import DescribeAIBenchmarkJobRequest as DescribeAIBenchmarkJobRequest
from sagemaker.core.shapes import DescribeAIBenchmarkJobResponse as DescribeAIBenchmarkJobResponse
from sagemaker.core.shapes import DescribeAIRecommendationJobRequest as DescribeAIRecommendationJobRequest
from sagemaker.core.shapes import DescribeAIRecommendationJobResponse as DescribeAIRecommendationJobResponse
from sagemaker.core.shapes import DescribeAIWorkloadConfigRequest as DescribeAIWorkloadConfigRequest
from sagemaker.core.shapes import DescribeAIWorkloadConfigResponse as DescribeAIWorkloadConfigResponse
from sagemaker.core.shapes import DescribeAlgorithmInput as DescribeAlgorithmInput
from sagemaker.core.shapes import DescribeAlgorithmOutput as DescribeAlgorithmOutput
from sagemaker.core.shapes import DescribeAppImageConfigRequest as DescribeAppImageConfigRequest
from sagemaker.core.shapes import DescribeAppImageConfigResponse as DescribeAppImageConfigResponse
from sagemaker.core.shapes import DescribeAppRequest as DescribeAppRequest
from sagemaker.core.shapes import DescribeAppResponse as DescribeAppResponse
from sagemaker.core.shapes import DescribeArtifactRequest as DescribeArtifactRequest
from sagemaker.core.shapes import DescribeArtifactResponse as DescribeArtifactResponse
from sagemaker.core.shapes import DescribeAutoMLJobRequest as DescribeAutoMLJobRequest
from sagemaker.core.shapes import DescribeAutoMLJobResponse as DescribeAutoMLJobResponse
from sagemaker.core.shapes import DescribeAutoMLJobV2Request as DescribeAutoMLJobV2Request
from sagemaker.core.shapes import DescribeAutoMLJobV2Response as DescribeAutoMLJobV2Response
from sagemaker.core.shapes import DescribeClusterEventRequest as DescribeClusterEventRequest
from sagemaker.core.shapes import DescribeClusterEventResponse as DescribeClusterEventResponse
from sagemaker.core.shapes import DescribeClusterExtensionRequest as DescribeClusterExtensionRequest
from sagemaker.core.shapes import DescribeClusterExtensionResponse as DescribeClusterExtensionResponse
from sagemaker.core.shapes import DescribeClusterNodeRequest as DescribeClusterNodeRequest
from sagemaker.core.shapes import DescribeClusterNodeResponse as DescribeClusterNodeResponse
from sagemaker.core.shapes import DescribeClusterOperationRequest as DescribeClusterOperationRequest
from sagemaker.core.shapes import DescribeClusterOperationResponse as DescribeClusterOperationResponse
from sagemaker.core.shapes import DescribeClusterRequest as DescribeClusterRequest
from sagemaker.core.shapes import DescribeClusterResponse as DescribeClusterResponse
from sagemaker.core.shapes import (
    DescribeClusterSchedulerConfigRequest as DescribeClusterSchedulerConfigRequest,
)
from sagemaker.core.shapes import (
    DescribeClusterSchedulerConfigResponse as DescribeClusterSchedulerConfigResponse,
)
from sagemaker.core.shapes import DescribeCodeRepositoryInput as DescribeCodeRepositoryInput
from sagemaker.core.shapes import DescribeCodeRepositoryOutput as DescribeCodeRepositoryOutput
from sagemaker.core.shapes import DescribeCompilationJobRequest as DescribeCompilationJobRequest
from sagemaker.core.shapes import DescribeCompilationJobResponse as DescribeCompilationJobResponse
from sagemaker.core.shapes import DescribeComputeQuotaRequest as DescribeComputeQuotaRequest
from sagemaker.core.shapes import DescribeComputeQuotaResponse as DescribeComputeQuotaResponse
from sagemaker.core.shapes import DescribeContextRequest as DescribeContextRequest
from sagemaker.core.shapes import DescribeContextResponse as DescribeContextResponse
from sagemaker.core.shapes import (
    DescribeDataQualityJobDefinitionRequest as DescribeDataQualityJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    DescribeDataQualityJobDefinitionResponse as DescribeDataQualityJobDefinitionResponse,
)
from sagemaker.core.shapes import DescribeDeviceFleetRequest as DescribeDeviceFleetRequest
from sagemaker.core.shapes import DescribeDeviceFleetResponse as DescribeDeviceFleetResponse
from sagemaker.core.shapes import DescribeDeviceRequest as DescribeDeviceRequest
from sagemaker.core.shapes import DescribeDeviceResponse as DescribeDeviceResponse
from sagemaker.core.shapes import DescribeDomainRequest as DescribeDomainRequest
from sagemaker.core.shapes import DescribeDomainResponse as DescribeDomainResponse
from sagemaker.core.shapes import DescribeEdgeDeploymentPlanRequest as DescribeEdgeDeploymentPlanRequest
from sagemaker.core.shapes import DescribeEdgeDeploymentPlanResponse as DescribeEdgeDeploymentPlanResponse
from sagemaker.core.shapes import DescribeEdgePackagingJobRequest as DescribeEdgePackagingJobRequest
from sagemaker.core.shapes import DescribeEdgePackagingJobResponse as DescribeEdgePackagingJobResponse
from sagemaker.core.shapes import DescribeEndpointConfigInput as DescribeEndpointConfigInput
from sagemaker.core.shapes import DescribeEndpointConfigOutput as DescribeEndpointConfigOutput
from sagemaker.core.shapes import DescribeEndpointInput as DescribeEndpointInput
from sagemaker.core.shapes import DescribeEndpointOutput as DescribeEndpointOutput
from sagemaker.core.shapes import DescribeExperimentRequest as DescribeExperimentRequest
from sagemaker.core.shapes import DescribeExperimentResponse as DescribeExperimentResponse
from sagemaker.core.shapes import DescribeFeatureGroupRequest as DescribeFeatureGroupRequest
from sagemaker.core.shapes import DescribeFeatureGroupResponse as DescribeFeatureGroupResponse
from sagemaker.core.shapes import DescribeFeatureMetadataRequest as DescribeFeatureMetadataRequest
from sagemaker.core.shapes import DescribeFeatureMetadataResponse as DescribeFeatureMetadataResponse
from sagemaker.core.shapes import DescribeFlowDefinitionRequest as DescribeFlowDefinitionRequest
from sagemaker.core.shapes import DescribeFlowDefinitionResponse as DescribeFlowDefinitionResponse
from sagemaker.core.shapes import (
    DescribeGlobalInferenceGatewayRequest as DescribeGlobalInferenceGatewayRequest,
)
from sagemaker.core.shapes import (
    DescribeGlobalInferenceGatewayResponse as DescribeGlobalInferenceGatewayResponse,
)
from sagemaker.core.shapes import DescribeHubContentRequest as DescribeHubContentRequest
from sagemaker.core.shapes import DescribeHubContentResponse as DescribeHubContentResponse
from sagemaker.core.shapes import DescribeHubRequest as DescribeHubRequest
from sagemaker.core.shapes import DescribeHubResponse as DescribeHubResponse
from sagemaker.core.shapes import DescribeHumanTaskUiRequest as DescribeHumanTaskUiRequest
from sagemaker.core.shapes import DescribeHumanTaskUiResponse as DescribeHumanTaskUiResponse
from sagemaker.core.shapes import (
    DescribeHyperParameterTuningJobRequest as DescribeHyperParameterTuningJobRequest,
)
from sagemaker.core.shapes import (
    DescribeHyperParameterTuningJobResponse as DescribeHyperParameterTuningJobResponse,
)
from sagemaker.core.shapes import DescribeImageRequest as DescribeImageRequest
from sagemaker.core.shapes import DescribeImageResponse as DescribeImageResponse
from sagemaker.core.shapes import DescribeImageVersionRequest as DescribeImageVersionRequest
from sagemaker.core.shapes import DescribeImageVersionResponse as DescribeImageVersionResponse
from sagemaker.core.shapes import DescribeInferenceComponentInput as DescribeInferenceComponentInput
from sagemaker.core.shapes import DescribeInferenceComponentOutput as DescribeInferenceComponentOutput
from sagemaker.core.shapes import DescribeInferenceExperimentRequest as DescribeInferenceExperimentRequest
from sagemaker.core.shapes import DescribeInferenceExperimentResponse as DescribeInferenceExperimentResponse
from sagemaker.core.shapes import (
    DescribeInferenceRecommendationsJobRequest as DescribeInferenceRecommendationsJobRequest,
)
from sagemaker.core.shapes import (
    DescribeInferenceRecommendationsJobResponse as DescribeInferenceRecommendationsJobResponse,
)
from sagemaker.core.shapes import DescribeInferenceRouterInput as DescribeInferenceRouterInput
from sagemaker.core.shapes import DescribeInferenceRouterOutput as DescribeInferenceRouterOutput
from sagemaker.core.shapes import DescribeJobRequest as DescribeJobRequest
from sagemaker.core.shapes import DescribeJobResponse as DescribeJobResponse
from sagemaker.core.shapes import DescribeJobSchemaVersionRequest as DescribeJobSchemaVersionRequest
from sagemaker.core.shapes import DescribeJobSchemaVersionResponse as DescribeJobSchemaVersionResponse
from sagemaker.core.shapes import DescribeLabelingJobRequest as DescribeLabelingJobRequest
from sagemaker.core.shapes import DescribeLabelingJobResponse as DescribeLabelingJobResponse
from sagemaker.core.shapes import DescribeLineageGroupRequest as DescribeLineageGroupRequest
from sagemaker.core.shapes import DescribeLineageGroupResponse as DescribeLineageGroupResponse
from sagemaker.core.shapes import DescribeMlflowAppRequest as DescribeMlflowAppRequest
from sagemaker.core.shapes import DescribeMlflowAppResponse as DescribeMlflowAppResponse
from sagemaker.core.shapes import DescribeMlflowTrackingServerRequest as DescribeMlflowTrackingServerRequest
from sagemaker.core.shapes import DescribeMlflowTrackingServerResponse as DescribeMlflowTrackingServerResponse
from sagemaker.core.shapes import (
    DescribeModelBiasJobDefinitionRequest as DescribeModelBiasJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    DescribeModelBiasJobDefinitionResponse as DescribeModelBiasJobDefinitionResponse,
)
from sagemaker.core.shapes import DescribeModelCardExportJobRequest as DescribeModelCardExportJobRequest
from sagemaker.core.shapes import DescribeModelCardExportJobResponse as DescribeModelCardExportJobResponse
from sagemaker.core.shapes import DescribeModelCardRequest as DescribeModelCardRequest
from sagemaker.core.shapes import DescribeModelCardResponse as DescribeModelCardResponse
from sagemaker.core.shapes import (
    DescribeModelExplainabilityJobDefinitionRequest as DescribeModelExplainabilityJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    DescribeModelExplainabilityJobDefinitionResponse as DescribeModelExplainabilityJobDefinitionResponse,
)
from sagemaker.core.shapes import DescribeModelInput as DescribeModelInput
from sagemaker.core.shapes import DescribeModelOutput as DescribeModelOutput
from sagemaker.core.shapes import DescribeModelPackageGroupInput as DescribeModelPackageGroupInput
from sagemaker.core.shapes import DescribeModelPackageGroupOutput as DescribeModelPackageGroupOutput
from sagemaker.core.shapes import DescribeModelPackageInput as DescribeModelPackageInput
from sagemaker.core.shapes import DescribeModelPackageOutput as DescribeModelPackageOutput
from sagemaker.core.shapes import (
    DescribeModelQualityJobDefinitionRequest as DescribeModelQualityJobDefinitionRequest,
)
from sagemaker.core.shapes import (
    DescribeModelQualityJobDefinitionResponse as DescribeModelQualityJobDefinitionResponse,
)
from sagemaker.core.shapes import DescribeMonitoringScheduleRequest as DescribeMonitoringScheduleRequest
from sagemaker.core.shapes import DescribeMonitoringScheduleResponse as DescribeMonitoringScheduleResponse
from sagemaker.core.shapes import DescribeNotebookInstanceInput as DescribeNotebookInstanceInput
from sagemaker.core.shapes import (
    DescribeNotebookInstanceLifecycleConfigInput as DescribeNotebookInstanceLifecycleConfigInput,
)
from sagemaker.core.shapes import (
    DescribeNotebookInstanceLifecycleConfigOutput as DescribeNotebookInstanceLifecycleConfigOutput,
)
from sagemaker.core.shapes import DescribeNotebookInstanceOutput as DescribeNotebookInstanceOutput
from sagemaker.core.shapes import DescribeOptimizationJobRequest as DescribeOptimizationJobRequest
from sagemaker.core.shapes import DescribeOptimizationJobResponse as DescribeOptimizationJobResponse
from sagemaker.core.shapes import DescribePartnerAppRequest as DescribePartnerAppRequest
from sagemaker.core.shapes import DescribePartnerAppResponse as DescribePartnerAppResponse
from sagemaker.core.shapes import (
    DescribePipelineDefinitionForExecutionRequest as DescribePipelineDefinitionForExecutionRequest,
)
from sagemaker.core.shapes import (
    DescribePipelineDefinitionForExecutionResponse as DescribePipelineDefinitionForExecutionResponse,
)
from sagemaker.core.shapes import DescribePipelineExecutionRequest as DescribePipelineExecutionRequest
from sagemaker.core.shapes import DescribePipelineExecutionResponse as DescribePipelineExecutionResponse
from sagemaker.core.shapes import DescribePipelineRequest as DescribePipelineRequest
from sagemaker.core.shapes import DescribePipelineResponse as DescribePipelineResponse
from sagemaker.core.shapes import DescribeProcessingJobRequest as DescribeProcessingJobRequest
from sagemaker.core.shapes import DescribeProcessingJobResponse as DescribeProcessingJobResponse
from sagemaker.core.shapes import DescribeProjectInput as DescribeProjectInput
from sagemaker.core.shapes import DescribeProjectOutput as DescribeProjectOutput
from sagemaker.core.shapes import DescribeReservedCapacityRequest as DescribeReservedCapacityRequest
from sagemaker.core.shapes import DescribeReservedCapacityResponse as DescribeReservedCapacityResponse
from sagemaker.core.shapes import DescribeSpaceRequest as DescribeSpaceRequest
from sagemaker.core.shapes import DescribeSpaceResponse as DescribeSpaceResponse
from sagemaker.core.shapes import DescribeStudioLifecycleConfigRequest as DescribeStudioLifecycleConfigRequest
from sagemaker.core.shapes import (
    DescribeStudioLifecycleConfigResponse as DescribeStudioLifecycleConfigResponse,
)
from sagemaker.core.shapes import DescribeSubscribedWorkteamRequest as DescribeSubscribedWorkteamRequest
from sagemaker.core.shapes import DescribeSubscribedWorkteamResponse as DescribeSubscribedWorkteamResponse
from sagemaker.core.shapes import DescribeTrainingJobRequest as DescribeTrainingJobRequest
from sagemaker.core.shapes import DescribeTrainingJobResponse as DescribeTrainingJobResponse
from sagemaker.core.shapes import (
    DescribeTrainingPlanExtensionHistoryRequest as DescribeTrainingPlanExtensionHistoryRequest,
)
from sagemaker.core.shapes import (
    DescribeTrainingPlanExtensionHistoryResponse as DescribeTrainingPlanExtensionHistoryResponse,
)
from sagemaker.core.shapes import DescribeTrainingPlanRequest as DescribeTrainingPlanRequest
from sagemaker.core.shapes import DescribeTrainingPlanResponse as DescribeTrainingPlanResponse
from sagemaker.core.shapes import DescribeTrainingSessionRequest as DescribeTrainingSessionRequest
from sagemaker.core.shapes import DescribeTrainingSessionResponse as DescribeTrainingSessionResponse
from sagemaker.core.shapes import DescribeTransformJobRequest as DescribeTransformJobRequest
from sagemaker.core.shapes import DescribeTransformJobResponse as DescribeTransformJobResponse
from sagemaker.core.shapes import DescribeTrialComponentRequest as DescribeTrialComponentRequest
from sagemaker.core.shapes import DescribeTrialComponentResponse as DescribeTrialComponentResponse
from sagemaker.core.shapes import DescribeTrialRequest as DescribeTrialRequest
from sagemaker.core.shapes import DescribeTrialResponse as DescribeTrialResponse
from sagemaker.core.shapes import DescribeUserProfileRequest as DescribeUserProfileRequest
from sagemaker.core.shapes import DescribeUserProfileResponse as DescribeUserProfileResponse
from sagemaker.core.shapes import DescribeWorkforceRequest as DescribeWorkforceRequest
from sagemaker.core.shapes import DescribeWorkforceResponse as DescribeWorkforceResponse
from sagemaker.core.shapes import DescribeWorkteamRequest as DescribeWorkteamRequest
from sagemaker.core.shapes import DescribeWorkteamResponse as DescribeWorkteamResponse
from sagemaker.core.shapes import DesiredWeightAndCapacity as DesiredWeightAndCapacity
from sagemaker.core.shapes import Destination as Destination
from sagemaker.core.shapes import DetachClusterNodeVolumeRequest as DetachClusterNodeVolumeRequest
from sagemaker.core.shapes import DetachClusterNodeVolumeResponse as DetachClusterNodeVolumeResponse
from sagemaker.core.shapes import DeviceDeploymentSummary as DeviceDeploymentSummary
from sagemaker.core.shapes import DeviceFleetSummary as DeviceFleetSummary
from sagemaker.core.shapes import DeviceSelectionConfig as DeviceSelectionConfig
from sagemaker.core.shapes import DeviceStats as DeviceStats
from sagemaker.core.shapes import DeviceSummary as DeviceSummary
from sagemaker.core.shapes import DirectDeploySettings as DirectDeploySettings
from sagemaker.core.shapes import (
    DisableSagemakerServicecatalogPortfolioInput as DisableSagemakerServicecatalogPortfolioInput,
)
from sagemaker.core.shapes import (
    DisableSagemakerServicecatalogPortfolioOutput as DisableSagemakerServicecatalogPortfolioOutput,
)
from sagemaker.core.shapes import DisassociateTrialComponentRequest as DisassociateTrialComponentRequest
from sagemaker.core.shapes import DisassociateTrialComponentResponse as DisassociateTrialComponentResponse
from sagemaker.core.shapes import DockerSettings as DockerSettings
from sagemaker.core.shapes import DomainDetails as DomainDetails
from sagemaker.core.shapes import DomainSettings as DomainSettings
from sagemaker.core.shapes import DomainSettingsForUpdate as DomainSettingsForUpdate
from sagemaker.core.shapes import DriftCheckBaselines as DriftCheckBaselines
from sagemaker.core.shapes import DriftCheckBias as DriftCheckBias
from sagemaker.core.shapes import DriftCheckExplainability as DriftCheckExplainability
from sagemaker.core.shapes import DriftCheckModelDataQuality as DriftCheckModelDataQuality
from sagemaker.core.shapes import DriftCheckModelQuality as DriftCheckModelQuality
from sagemaker.core.shapes import DynamicScalingConfiguration as DynamicScalingConfiguration
from sagemaker.core.shapes import EbsStorageSettings as EbsStorageSettings
from sagemaker.core.shapes import Ec2CapacityReservation as Ec2CapacityReservation
from sagemaker.core.shapes import Edge as Edge
from sagemaker.core.shapes import EdgeDeploymentConfig as EdgeDeploymentConfig
from sagemaker.core.shapes import EdgeDeploymentModelConfig as EdgeDeploymentModelConfig
from sagemaker.core.shapes import EdgeDeploymentPlanSummary as EdgeDeploymentPlanSummary
from sagemaker.core.shapes import EdgeDeploymentStatus as EdgeDeploymentStatus
from sagemaker.core.shapes import EdgeModel as EdgeModel
from sagemaker.core.shapes import EdgeModelStat as EdgeModelStat
from sagemaker.core.shapes import EdgeModelSummary as EdgeModelSummary
from sagemaker.core.shapes import EdgeOutputConfig as EdgeOutputConfig
from sagemaker.core.shapes import EdgePackagingJobSummary as EdgePackagingJobSummary
from sagemaker.core.shapes import EdgePresetDeploymentOutput as EdgePresetDeploymentOutput
from sagemaker.core.shapes import EFSFileSystem as EFSFileSystem
from sagemaker.core.shapes import EFSFileSystemConfig as EFSFileSystemConfig
from sagemaker.core.shapes import EmrServerlessComputeConfig as EmrServerlessComputeConfig
from sagemaker.core.shapes import EmrServerlessSettings as EmrServerlessSettings
from sagemaker.core.shapes import EMRServerlessStepMetadata as EMRServerlessStepMetadata
from sagemaker.core.shapes import EmrSettings as EmrSettings
from sagemaker.core.shapes import EMRStepMetadata as EMRStepMetadata
from sagemaker.core.shapes import (
    EnableSagemakerServicecatalogPortfolioInput as EnableSagemakerServicecatalogPortfolioInput,
)
from sagemaker.core.shapes import (
    EnableSagemakerServicecatalogPortfolioOutput as EnableSagemakerServicecatalogPortfolioOutput,
)
from sagemaker.core.shapes import EndpointConfigStepMetadata as EndpointConfigStepMetadata
from sagemaker.core.shapes import EndpointConfigSummary as EndpointConfigSummary
from sagemaker.core.shapes import EndpointInfo as EndpointInfo
from sagemaker.core.shapes import EndpointInput as EndpointInput
from sagemaker.core.shapes import EndpointInputConfiguration as EndpointInputConfiguration
from sagemaker.core.shapes import EndpointMetadata as EndpointMetadata
from sagemaker.core.shapes import EndpointOutputConfiguration as EndpointOutputConfiguration
from sagemaker.core.shapes import EndpointPerformance as EndpointPerformance
from sagemaker.core.shapes import EndpointStepMetadata as EndpointStepMetadata
from sagemaker.core.shapes import EndpointSummary as EndpointSummary
from sagemaker.core.shapes import EnvironmentConfig as EnvironmentConfig
from sagemaker.core.shapes import EnvironmentConfigDetails as EnvironmentConfigDetails
from sagemaker.core.shapes import EnvironmentParameter as EnvironmentParameter
from sagemaker.core.shapes import EnvironmentParameterRanges as EnvironmentParameterRanges
from sagemaker.core.shapes import ErrorInfo as ErrorInfo
from sagemaker.core.shapes import EventDetails as EventDetails
from sagemaker.core.shapes import EventMetadata as EventMetadata
from sagemaker.core.shapes import ExperimentConfig as ExperimentConfig
from sagemaker.core.shapes import ExperimentSource as ExperimentSource
from sagemaker.core.shapes import ExperimentSummary as ExperimentSummary
from sagemaker.core.shapes import Explainability as Explainability
from sagemaker.core.shapes import ExplainerConfig as ExplainerConfig
from sagemaker.core.shapes import ExtendTrainingPlanRequest as ExtendTrainingPlanRequest
from sagemaker.core.shapes import ExtendTrainingPlanResponse as ExtendTrainingPlanResponse
from sagemaker.core.shapes import ExtensionDetails as ExtensionDetails
from sagemaker.core.shapes import ExtensionHealth as ExtensionHealth
from sagemaker.core.shapes import ExtensionHealthIssue as ExtensionHealthIssue
from sagemaker.core.shapes import ExtensionNodeSummary as ExtensionNodeSummary
from sagemaker.core.shapes import ExtensionSummary as ExtensionSummary
from sagemaker.core.shapes import ExtensionVersionSummary as ExtensionVersionSummary
from sagemaker.core.shapes import FailStepMetadata as FailStepMetadata
from sagemaker.core.shapes import FeatureDefinition as FeatureDefinition
from sagemaker.core.shapes import FeatureGroupSummary as FeatureGroupSummary
from sagemaker.core.shapes import FeatureParameter as FeatureParameter
from sagemaker.core.shapes import FeatureValue as FeatureValue
from sagemaker.core.shapes import FileSource as FileSource
from sagemaker.core.shapes import FileSystemConfig as FileSystemConfig
from sagemaker.core.shapes import FileSystemDataSource as FileSystemDataSource
from sagemaker.core.shapes import Filter as Filter
from sagemaker.core.shapes import FinalAutoMLJobObjectiveMetric as FinalAutoMLJobObjectiveMetric
from sagemaker.core.shapes import (
    FinalHyperParameterTuningJobObjectiveMetric as FinalHyperParameterTuningJobObjectiveMetric,
)
from sagemaker.core.shapes import FlowDefinitionOutputConfig as FlowDefinitionOutputConfig
from sagemaker.core.shapes import FlowDefinitionSummary as FlowDefinitionSummary
from sagemaker.core.shapes import ForEachSelectorResult as ForEachSelectorResult
from sagemaker.core.shapes import ForEachStepMetadata as ForEachStepMetadata
from sagemaker.core.shapes import FSxLustreConfig as FSxLustreConfig
from sagemaker.core.shapes import FSxLustreFileSystem as FSxLustreFileSystem
from sagemaker.core.shapes import FSxLustreFileSystemConfig as FSxLustreFileSystemConfig
from sagemaker.core.shapes import GenerativeAiSettings as GenerativeAiSettings
from sagemaker.core.shapes import GetDeviceFleetReportRequest as GetDeviceFleetReportRequest
from sagemaker.core.shapes import GetDeviceFleetReportResponse as GetDeviceFleetReportResponse
from sagemaker.core.shapes import GetEndpointPolicyRequest as GetEndpointPolicyRequest
from sagemaker.core.shapes import GetEndpointPolicyResponse as GetEndpointPolicyResponse
from sagemaker.core.shapes import GetLineageGroupPolicyRequest as GetLineageGroupPolicyRequest
from sagemaker.core.shapes import GetLineageGroupPolicyResponse as GetLineageGroupPolicyResponse
from sagemaker.core.shapes import GetModelPackageGroupPolicyInput as GetModelPackageGroupPolicyInput
from sagemaker.core.shapes import GetModelPackageGroupPolicyOutput as GetModelPackageGroupPolicyOutput
from sagemaker.core.shapes import GetRecordRequest as GetRecordRequest
from sagemaker.core.shapes import GetRecordResponse as GetRecordResponse
from sagemaker.core.shapes import (
    GetSagemakerServicecatalogPortfolioStatusInput as GetSagemakerServicecatalogPortfolioStatusInput,
)
from sagemaker.core.shapes import (
    GetSagemakerServicecatalogPortfolioStatusOutput as GetSagemakerServicecatalogPortfolioStatusOutput,
)
from sagemaker.core.shapes import (
    GetScalingConfigurationRecommendationRequest as GetScalingConfigurationRecommendationRequest,
)
from sagemaker.core.shapes import (
    GetScalingConfigurationRecommendationResponse as GetScalingConfigurationRecommendationResponse,
)
from sagemaker.core.shapes import GetSearchSuggestionsRequest as GetSearchSuggestionsRequest
from sagemaker.core.shapes import GetSearchSuggestionsResponse as GetSearchSuggestionsResponse
from sagemaker.core.shapes import GitConfig as GitConfig
from sagemaker.core.shapes import GitConfigForUpdate as GitConfigForUpdate
from sagemaker.core.shapes import GlobalInferenceGatewayFilter as GlobalInferenceGatewayFilter
from sagemaker.core.shapes import GlobalInferenceGatewayMember as GlobalInferenceGatewayMember
from sagemaker.core.shapes import GlobalInferenceGatewayMemberFilter as GlobalInferenceGatewayMemberFilter
from sagemaker.core.shapes import GlobalInferenceGatewayMemberSummary as GlobalInferenceGatewayMemberSummary
from sagemaker.core.shapes import GlobalInferenceGatewayRouting as GlobalInferenceGatewayRouting
from sagemaker.core.shapes import GlobalInferenceGatewayRoutingWeights as GlobalInferenceGatewayRoutingWeights
from sagemaker.core.shapes import GlobalInferenceGatewaySummary as GlobalInferenceGatewaySummary
from sagemaker.core.shapes import HiddenSageMakerImage as HiddenSageMakerImage
from sagemaker.core.shapes import HolidayConfigAttributes as HolidayConfigAttributes
from sagemaker.core.shapes import HubAccessConfig as HubAccessConfig
from sagemaker.core.shapes import HubContentDependency as HubContentDependency
from sagemaker.core.shapes import HubContentInfo as HubContentInfo
from sagemaker.core.shapes import HubContentStepMetadata as HubContentStepMetadata
from sagemaker.core.shapes import HubInfo as HubInfo
from sagemaker.core.shapes import HubS3StorageConfig as HubS3StorageConfig
from sagemaker.core.shapes import HumanLoopActivationConditionsConfig as HumanLoopActivationConditionsConfig
from sagemaker.core.shapes import HumanLoopActivationConfig as HumanLoopActivationConfig
from sagemaker.core.shapes import HumanLoopConfig as HumanLoopConfig
from sagemaker.core.shapes import HumanLoopRequestSource as HumanLoopRequestSource
from sagemaker.core.shapes import HumanTaskConfig as HumanTaskConfig
from sagemaker.core.shapes import HumanTaskUiSummary as HumanTaskUiSummary
from sagemaker.core.shapes import HyperbandStrategyConfig as HyperbandStrategyConfig
from sagemaker.core.shapes import HyperParameterAlgorithmSpecification as HyperParameterAlgorithmSpecification
from sagemaker.core.shapes import HyperParameterSpecification as HyperParameterSpecification
from sagemaker.core.shapes import HyperParameterTrainingJobDefinition as HyperParameterTrainingJobDefinition
from sagemaker.core.shapes import HyperParameterTrainingJobSummary as HyperParameterTrainingJobSummary
from sagemaker.core.shapes import HyperParameterTuningInstanceConfig as HyperParameterTuningInstanceConfig
from sagemaker.core.shapes import (
    HyperParameterTuningJobCompletionDetails as HyperParameterTuningJobCompletionDetails,
)
from sagemaker.core.shapes import HyperParameterTuningJobConfig as HyperParameterTuningJobConfig
from sagemaker.core.shapes import (
    HyperParameterTuningJobConsumedResources as HyperParameterTuningJobConsumedResources,
)
from sagemaker.core.shapes import HyperParameterTuningJobObjective as HyperParameterTuningJobObjective
from sagemaker.core.shapes import HyperParameterTuningJobSearchEntity as HyperParameterTuningJobSearchEntity
from sagemaker.core.shapes import (
    HyperParameterTuningJobStrategyConfig as HyperParameterTuningJobStrategyConfig,
)
from sagemaker.core.shapes import HyperParameterTuningJobSummary as HyperParameterTuningJobSummary
from sagemaker.core.shapes import (
    HyperParameterTuningJobWarmStartConfig as HyperParameterTuningJobWarmStartConfig,
)
from sagemaker.core.shapes import HyperParameterTuningResourceConfig as HyperParameterTuningResourceConfig
from sagemaker.core.shapes import IamIdentity as IamIdentity
from sagemaker.core.shapes import IamPolicyConstraints as IamPolicyConstraints
from sagemaker.core.shapes import IdcConfigInput as IdcConfigInput
from sagemaker.core.shapes import IdcConfigOutput as IdcConfigOutput
from sagemaker.core.shapes import IdentityProviderOAuthSetting as IdentityProviderOAuthSetting
from sagemaker.core.shapes import IdleSettings as IdleSettings
from sagemaker.core.shapes import ImageClassificationJobConfig as ImageClassificationJobConfig
from sagemaker.core.shapes import ImageConfig as ImageConfig
from sagemaker.core.shapes import ImportHubContentRequest as ImportHubContentRequest
from sagemaker.core.shapes import ImportHubContentResponse as ImportHubContentResponse
from sagemaker.core.shapes import (
    InferenceComponentAvailabilityZoneBalance as InferenceComponentAvailabilityZoneBalance,
)
from sagemaker.core.shapes import InferenceComponentCapacitySize as InferenceComponentCapacitySize
from sagemaker.core.shapes import (
    InferenceComponentComputeResourceRequirements as InferenceComponentComputeResourceRequirements,
)
from sagemaker.core.shapes import (
    InferenceComponentContainerSpecification as InferenceComponentContainerSpecification,
)
from sagemaker.core.shapes import (
    InferenceComponentContainerSpecificationSummary as InferenceComponentContainerSpecificationSummary,
)
from sagemaker.core.shapes import InferenceComponentDataCacheConfig as InferenceComponentDataCacheConfig
from sagemaker.core.shapes import (
    InferenceComponentDataCacheConfigSummary as InferenceComponentDataCacheConfigSummary,
)
from sagemaker.core.shapes import InferenceComponentDeploymentConfig as InferenceComponentDeploymentConfig
from sagemaker.core.shapes import InferenceComponentMetadata as InferenceComponentMetadata
from sagemaker.core.shapes import InferenceComponentPlacementStatus as InferenceComponentPlacementStatus
from sagemaker.core.shapes import (
    InferenceComponentRollingUpdatePolicy as InferenceComponentRollingUpdatePolicy,
)
from sagemaker.core.shapes import InferenceComponentRuntimeConfig as InferenceComponentRuntimeConfig
from sagemaker.core.shapes import (
    InferenceComponentRuntimeConfigSummary as InferenceComponentRuntimeConfigSummary,
)
from sagemaker.core.shapes import InferenceComponentSchedulingConfig as InferenceComponentSchedulingConfig
from sagemaker.core.shapes import InferenceComponentSpecification as InferenceComponentSpecification
from sagemaker.core.shapes import (
    InferenceComponentSpecificationSummary as InferenceComponentSpecificationSummary,
)
from sagemaker.core.shapes import InferenceComponentStartupParameters as InferenceComponentStartupParameters
from sagemaker.core.shapes import InferenceComponentSummary as InferenceComponentSummary
from sagemaker.core.shapes import InferenceExecutionConfig as InferenceExecutionConfig
from sagemaker.core.shapes import InferenceExperimentDataStorageConfig as InferenceExperimentDataStorageConfig
from sagemaker.core.shapes import InferenceExperimentSchedule as InferenceExperimentSchedule
from sagemaker.core.shapes import InferenceExperimentSummary as InferenceExperimentSummary
from sagemaker.core.shapes import InferenceHubAccessConfig as InferenceHubAccessConfig
from sagemaker.core.shapes import InferenceMetrics as InferenceMetrics
from sagemaker.core.shapes import InferenceRecommendation as InferenceRecommendation
from sagemaker.core.shapes import InferenceRecommendationsJobStep as InferenceRecommendationsJobStep
from sagemaker.core.shapes import InferenceRouterSummary as InferenceRouterSummary
from sagemaker.core.shapes import InferenceSpecification as InferenceSpecification
from sagemaker.core.shapes import InfraCheckConfig as InfraCheckConfig
from sagemaker.core.shapes import InputConfig as InputConfig
from sagemaker.core.shapes import InstanceGroup as InstanceGroup
from sagemaker.core.shapes import (
    InstanceGroupHealthCheckConfiguration as InstanceGroupHealthCheckConfiguration,
)
from sagemaker.core.shapes import InstanceGroupMetadata as InstanceGroupMetadata
from sagemaker.core.shapes import InstanceGroupScalingMetadata as InstanceGroupScalingMetadata
from sagemaker.core.shapes import InstanceMetadata as InstanceMetadata
from sagemaker.core.shapes import InstanceMetadataServiceConfiguration as InstanceMetadataServiceConfiguration
from sagemaker.core.shapes import InstancePlacementConfig as InstancePlacementConfig
from sagemaker.core.shapes import InstancePool as InstancePool
from sagemaker.core.shapes import InstancePoolSummary as InstancePoolSummary
from sagemaker.core.shapes import InstancePreference as InstancePreference
from sagemaker.core.shapes import InstanceRequirementsEniConfiguration as InstanceRequirementsEniConfiguration
from sagemaker.core.shapes import IntegerParameterRange as IntegerParameterRange
from sagemaker.core.shapes import IntegerParameterRangeSpecification as IntegerParameterRangeSpecification
from sagemaker.core.shapes import InternalDependencyException as InternalDependencyException
from sagemaker.core.shapes import InternalFailure as InternalFailure
from sagemaker.core.shapes import InternalStreamFailure as InternalStreamFailure
from sagemaker.core.shapes import InvokeEndpointAsyncInput as InvokeEndpointAsyncInput
from sagemaker.core.shapes import InvokeEndpointAsyncOutput as InvokeEndpointAsyncOutput
from sagemaker.core.shapes import InvokeEndpointInput as InvokeEndpointInput
from sagemaker.core.shapes import InvokeEndpointOutput as InvokeEndpointOutput
from sagemaker.core.shapes import (
    InvokeEndpointWithResponseStreamInput as InvokeEndpointWithResponseStreamInput,
)
from sagemaker.core.shapes import (
    InvokeEndpointWithResponseStreamOutput as InvokeEndpointWithResponseStreamOutput,
)
from sagemaker.core.shapes import IterationContext as IterationContext
from sagemaker.core.shapes import JobConfigSchemaVersionSummary as JobConfigSchemaVersionSummary
from sagemaker.core.shapes import JobSecondaryStatusTransition as JobSecondaryStatusTransition
from sagemaker.core.shapes import JobStepMetadata as JobStepMetadata
from sagemaker.core.shapes import JobSummary as JobSummary
from sagemaker.core.shapes import JupyterLabAppImageConfig as JupyterLabAppImageConfig
from sagemaker.core.shapes import JupyterLabAppSettings as JupyterLabAppSettings
from sagemaker.core.shapes import JupyterServerAppSettings as JupyterServerAppSettings
from sagemaker.core.shapes import KendraSettings as KendraSettings
from sagemaker.core.shapes import KernelGatewayAppSettings as KernelGatewayAppSettings
from sagemaker.core.shapes import KernelGatewayImageConfig as KernelGatewayImageConfig
from sagemaker.core.shapes import KernelSpec as KernelSpec
from sagemaker.core.shapes import LabelCounters as LabelCounters
from sagemaker.core.shapes import LabelCountersForWorkteam as LabelCountersForWorkteam
from sagemaker.core.shapes import LabelingJobAlgorithmsConfig as LabelingJobAlgorithmsConfig
from sagemaker.core.shapes import LabelingJobDataAttributes as LabelingJobDataAttributes
from sagemaker.core.shapes import LabelingJobDataSource as LabelingJobDataSource
from sagemaker.core.shapes import LabelingJobForWorkteamSummary as LabelingJobForWorkteamSummary
from sagemaker.core.shapes import LabelingJobInputConfig as LabelingJobInputConfig
from sagemaker.core.shapes import LabelingJobOutput as LabelingJobOutput
from sagemaker.core.shapes import LabelingJobOutputConfig as LabelingJobOutputConfig
from sagemaker.core.shapes import LabelingJobResourceConfig as LabelingJobResourceConfig
from sagemaker.core.shapes import LabelingJobS3DataSource as LabelingJobS3DataSource
from sagemaker.core.shapes import LabelingJobSnsDataSource as LabelingJobSnsDataSource
from sagemaker.core.shapes import LabelingJobStoppingConditions as LabelingJobStoppingConditions
from sagemaker.core.shapes import LabelingJobSummary as LabelingJobSummary
from sagemaker.core.shapes import LambdaStepMetadata as LambdaStepMetadata
from sagemaker.core.shapes import LastUpdateStatus as LastUpdateStatus
from sagemaker.core.shapes import LineageGroupSummary as LineageGroupSummary
from sagemaker.core.shapes import LineageMetadata as LineageMetadata
from sagemaker.core.shapes import ListActionsRequest as ListActionsRequest
from sagemaker.core.shapes import ListActionsResponse as ListActionsResponse
from sagemaker.core.shapes import ListAIBenchmarkJobsRequest as ListAIBenchmarkJobsRequest
from sagemaker.core.shapes import ListAIBenchmarkJobsResponse as ListAIBenchmarkJobsResponse
from sagemaker.core.shapes import ListAIRecommendationJobsRequest as ListAIRecommendationJobsRequest
from sagemaker.core.shapes import ListAIRecommendationJobsResponse as ListAIRecommendationJobsResponse
from sagemaker.core.shapes import ListAIWorkloadConfigsRequest as ListAIWorkloadConfigsRequest
from sagemaker.core.shapes import ListAIWorkloadConfigsResponse as ListAIWorkloadConfigsResponse
from sagemaker.core.shapes import ListAlgorithmsInput as ListAlgorithmsInput
from sagemaker.core.shapes import ListAlgorithmsOutput as ListAlgorithmsOutput
from sagemaker.core.shapes import ListAliasesRequest as ListAliasesRequest
from sagemaker.core.shapes import ListAliasesResponse as ListAliasesResponse
from sagemaker.core.shapes import ListAppImageConfigsRequest as ListAppImageConfigsRequest
from sagemaker.core.shapes import ListAppImageConfigsResponse as ListAppImageConfigsResponse
from sagemaker.core.shapes import ListAppsRequest as ListAppsRequest
from sagemaker.core.shapes import ListAppsResponse as ListAppsResponse
from sagemaker.core.shapes import ListArtifactsRequest as ListArtifactsRequest
from sagemaker.core.shapes import ListArtifactsResponse as ListArtifactsResponse
from sagemaker.core.shapes import ListAssociationsRequest as ListAssociationsRequest
from sagemaker.core.shapes import ListAssociationsResponse as ListAssociationsResponse
from sagemaker.core.shapes import ListAutoMLJobsRequest as ListAutoMLJobsRequest
from sagemaker.core.shapes import ListAutoMLJobsResponse as ListAutoMLJobsResponse
from sagemaker.core.shapes import ListCandidatesForAutoMLJobRequest as ListCandidatesForAutoMLJobRequest
from sagemaker.core.shapes import ListCandidatesForAutoMLJobResponse as ListCandidatesForAutoMLJobResponse
from sagemaker.core.shapes import ListClusterEventsRequest as ListClusterEventsRequest
from sagemaker.core.shapes import ListClusterEventsResponse as ListClusterEventsResponse
from sagemaker.core.shapes import ListClusterExtensionsRequest as ListClusterExtensionsRequest
from sagemaker.core.shapes import ListClusterExtensionsResponse as ListClusterExtensionsResponse
from sagemaker.core.shapes import ListClusterExtensionVersionsRequest as ListClusterExtensionVersionsRequest
from sagemaker.core.shapes import ListClusterExtensionVersionsResponse as ListClusterExtensionVersionsResponse
from sagemaker.core.shapes import ListClusterNodesRequest as ListClusterNodesRequest
from sagemaker.core.shapes import ListClusterNodesResponse as ListClusterNodesResponse
from sagemaker.core.shapes import ListClusterOperationsRequest as ListClusterOperationsRequest
from sagemaker.core.shapes import ListClusterOperationsResponse as ListClusterOperationsResponse
from sagemaker.core.shapes import ListClusterSchedulerConfigsRequest as ListClusterSchedulerConfigsRequest
from sagemaker.core.shapes import ListClusterSchedulerConfigsResponse as ListClusterSchedulerConfigsResponse
from sagemaker.core.shapes import ListClustersRequest as ListClustersRequest
from sagemaker.core.shapes import ListClustersResponse as ListClustersResponse
from sagemaker.core.shapes import ListCodeRepositoriesInput as ListCodeRepositoriesInput
from sagemaker.core.shapes import ListCodeRepositoriesOutput as ListCodeRepositoriesOutput
from sagemaker.core.shapes import ListCompilationJobsRequest as ListCompilationJobsRequest
from sagemaker.core.shapes import ListCompilationJobsResponse as ListCompilationJobsResponse
from sagemaker.core.shapes import ListComputeQuotasRequest as ListComputeQuotasRequest
from sagemaker.core.shapes import ListComputeQuotasResponse as ListComputeQuotasResponse
from sagemaker.core.shapes import ListContextsRequest as ListContextsRequest
from sagemaker.core.shapes import ListContextsResponse as ListContextsResponse
from sagemaker.core.shapes import ListDataQualityJobDefinitionsRequest as ListDataQualityJobDefinitionsRequest
from sagemaker.core.shapes import (
    ListDataQualityJobDefinitionsResponse as ListDataQualityJobDefinitionsResponse,
)
from sagemaker.core.shapes import ListDeviceFleetsRequest as ListDeviceFleetsRequest
from sagemaker.core.shapes import ListDeviceFleetsResponse as ListDeviceFleetsResponse
from sagemaker.core.shapes import ListDevicesRequest as ListDevicesRequest
from sagemaker.core.shapes import ListDevicesResponse as ListDevicesResponse
from sagemaker.core.shapes import ListDomainsRequest as ListDomainsRequest
from sagemaker.core.shapes import ListDomainsResponse as ListDomainsResponse
from sagemaker.core.shapes import ListEdgeDeploymentPlansRequest as ListEdgeDeploymentPlansRequest
from sagemaker.core.shapes import ListEdgeDeploymentPlansResponse as ListEdgeDeploymentPlansResponse
from sagemaker.core.shapes import ListEdgePackagingJobsRequest as ListEdgePackagingJobsRequest
from sagemaker.core.shapes import ListEdgePackagingJobsResponse as ListEdgePackagingJobsResponse
from sagemaker.core.shapes import ListEndpointConfigsInput as ListEndpointConfigsInput
from sagemaker.core.shapes import ListEndpointConfigsOutput as ListEndpointConfigsOutput
from sagemaker.core.shapes import ListEndpointsInput as ListEndpointsInput
from sagemaker.core.shapes import ListEndpointsOutput as ListEndpointsOutput
from sagemaker.core.shapes import ListExperimentsRequest as ListExperimentsRequest
from sagemaker.core.shapes import ListExperimentsResponse as ListExperimentsResponse
from sagemaker.core.shapes import ListFeatureGroupsRequest as ListFeatureGroupsRequest
from sagemaker.core.shapes import ListFeatureGroupsResponse as ListFeatureGroupsResponse
from sagemaker.core.shapes import ListFlowDefinitionsRequest as ListFlowDefinitionsRequest
from sagemaker.core.shapes import ListFlowDefinitionsResponse as ListFlowDefinitionsResponse
from sagemaker.core.shapes import ListGlobalInferenceGatewaysRequest as ListGlobalInferenceGatewaysRequest
from sagemaker.core.shapes import ListGlobalInferenceGatewaysResponse as ListGlobalInferenceGatewaysResponse
from sagemaker.core.shapes import ListHubContentsRequest as ListHubContentsRequest
from sagemaker.core.shapes import ListHubContentsResponse as ListHubContentsResponse
from sagemaker.core.shapes import ListHubContentVersionsRequest as ListHubContentVersionsRequest
from sagemaker.core.shapes import ListHubContentVersionsResponse as ListHubContentVersionsResponse
from sagemaker.core.shapes import ListHubsRequest as ListHubsRequest
from sagemaker.core.shapes import ListHubsResponse as ListHubsResponse
from sagemaker.core.shapes import ListHumanTaskUisRequest as ListHumanTaskUisRequest
from sagemaker.core.shapes import ListHumanTaskUisResponse as ListHumanTaskUisResponse
from sagemaker.core.shapes import ListHyperParameterTuningJobsRequest as ListHyperParameterTuningJobsRequest
from sagemaker.core.shapes import ListHyperParameterTuningJobsResponse as ListHyperParameterTuningJobsResponse
from sagemaker.core.shapes import ListImagesRequest as ListImagesRequest
from sagemaker.core.shapes import ListImagesResponse as ListImagesResponse
from sagemaker.core.shapes import ListImageVersionsRequest as ListImageVersionsRequest
from sagemaker.core.shapes import ListImageVersionsResponse as ListImageVersionsResponse
from sagemaker.core.shapes import ListInferenceComponentsInput as ListInferenceComponentsInput
from sagemaker.core.shapes import ListInferenceComponentsOutput as ListInferenceComponentsOutput
from sagemaker.core.shapes import ListInferenceExperimentsRequest as ListInferenceExperimentsRequest
from sagemaker.core.shapes import ListInferenceExperimentsResponse as ListInferenceExperimentsResponse
from sagemaker.core.shapes import ListInferenceGatewaysRequest as ListInferenceGatewaysRequest
from sagemaker.core.shapes import ListInferenceGatewaysResponse as ListInferenceGatewaysResponse
from sagemaker.core.shapes import (
    ListInferenceRecommendationsJobsRequest as ListInferenceRecommendationsJobsRequest,
)
from sagemaker.core.shapes import (
    ListInferenceRecommendationsJobsResponse as ListInferenceRecommendationsJobsResponse,
)
from sagemaker.core.shapes import (
    ListInferenceRecommendationsJobStepsRequest as ListInferenceRecommendationsJobStepsRequest,
)
from sagemaker.core.shapes import (
    ListInferenceRecommendationsJobStepsResponse as ListInferenceRecommendationsJobStepsResponse,
)
from sagemaker.core.shapes import ListInferenceRoutersInput as ListInferenceRoutersInput
from sagemaker.core.shapes import ListInferenceRoutersOutput as ListInferenceRoutersOutput
from sagemaker.core.shapes import ListJobSchemaVersionsRequest as ListJobSchemaVersionsRequest
from sagemaker.core.shapes import ListJobSchemaVersionsResponse as ListJobSchemaVersionsResponse
from sagemaker.core.shapes import ListJobsRequest as ListJobsRequest
from sagemaker.core.shapes import ListJobsResponse as ListJobsResponse
from sagemaker.core.shapes import ListLabelingJobsForWorkteamRequest as ListLabelingJobsForWorkteamRequest
from sagemaker.core.shapes import ListLabelingJobsForWorkteamResponse as ListLabelingJobsForWorkteamResponse
from sagemaker.core.shapes import ListLabelingJobsRequest as ListLabelingJobsRequest
from sagemaker.core.shapes import ListLabelingJobsResponse as ListLabelingJobsResponse
from sagemaker.core.shapes import ListLineageGroupsRequest as ListLineageGroupsRequest
from sagemaker.core.shapes import ListLineageGroupsResponse as ListLineageGroupsResponse
from sagemaker.core.shapes import ListMlflowAppsRequest as ListMlflowAppsRequest
from sagemaker.core.shapes import ListMlflowAppsResponse as ListMlflowAppsResponse
from sagemaker.core.shapes import ListMlflowTrackingServersRequest as ListMlflowTrackingServersRequest
from sagemaker.core.shapes import ListMlflowTrackingServersResponse as ListMlflowTrackingServersResponse
from sagemaker.core.shapes import ListModelBiasJobDefinitionsRequest as ListModelBiasJobDefinitionsRequest
from sagemaker.core.shapes import ListModelBiasJobDefinitionsResponse as ListModelBiasJobDefinitionsResponse
from sagemaker.core.shapes import ListModelCardExportJobsRequest as ListModelCardExportJobsRequest
from sagemaker.core.shapes import ListModelCardExportJobsResponse as ListModelCardExportJobsResponse
from sagemaker.core.shapes import ListModelCardsRequest as ListModelCardsRequest
from sagemaker.core.shapes import ListModelCardsResponse as ListModelCardsResponse
from sagemaker.core.shapes import ListModelCardVersionsRequest as ListModelCardVersionsRequest
from sagemaker.core.shapes import ListModelCardVersionsResponse as ListModelCardVersionsResponse
from sagemaker.core.shapes import (
    ListModelExplainabilityJobDefinitionsRequest as ListModelExplainabilityJobDefinitionsRequest,
)
from sagemaker.core.shapes import (
    ListModelExplainabilityJobDefinitionsResponse as ListModelExplainabilityJobDefinitionsResponse,
)
from sagemaker.core.shapes import ListModelMetadataRequest as ListModelMetadataRequest
from sagemaker.core.shapes import ListModelMetadataResponse as ListModelMetadataResponse
from sagemaker.core.shapes import ListModelPackageGroupsInput as ListModelPackageGroupsInput
from sagemaker.core.shapes import ListModelPackageGroupsOutput as ListModelPackageGroupsOutput
from sagemaker.core.shapes import ListModelPackagesInput as ListModelPackagesInput
from sagemaker.core.shapes import ListModelPackagesOutput as ListModelPackagesOutput
from sagemaker.core.shapes import (
    ListModelQualityJobDefinitionsRequest as ListModelQualityJobDefinitionsRequest,
)
from sagemaker.core.shapes import (
    ListModelQualityJobDefinitionsResponse as ListModelQualityJobDefinitionsResponse,
)
from sagemaker.core.shapes import ListModelsInput as ListModelsInput
from sagemaker.core.shapes import ListModelsOutput as ListModelsOutput
from sagemaker.core.shapes import ListMonitoringAlertHistoryRequest as ListMonitoringAlertHistoryRequest
from sagemaker.core.shapes import ListMonitoringAlertHistoryResponse as ListMonitoringAlertHistoryResponse
from sagemaker.core.shapes import ListMonitoringAlertsRequest as ListMonitoringAlertsRequest
from sagemaker.core.shapes import ListMonitoringAlertsResponse as ListMonitoringAlertsResponse
from sagemaker.core.shapes import ListMonitoringExecutionsRequest as ListMonitoringExecutionsRequest
from sagemaker.core.shapes import ListMonitoringExecutionsResponse as ListMonitoringExecutionsResponse
from sagemaker.core.shapes import ListMonitoringSchedulesRequest as ListMonitoringSchedulesRequest
from sagemaker.core.shapes import ListMonitoringSchedulesResponse as ListMonitoringSchedulesResponse
from sagemaker.core.shapes import (
    ListNotebookInstanceLifecycleConfigsInput as ListNotebookInstanceLifecycleConfigsInput,
)
from sagemaker.core.shapes import (
    ListNotebookInstanceLifecycleConfigsOutput as ListNotebookInstanceLifecycleConfigsOutput,
)
from sagemaker.core.shapes import ListNotebookInstancesInput as ListNotebookInstancesInput
from sagemaker.core.shapes import ListNotebookInstancesOutput as ListNotebookInstancesOutput
from sagemaker.core.shapes import ListOptimizationJobsRequest as ListOptimizationJobsRequest
from sagemaker.core.shapes import ListOptimizationJobsResponse as ListOptimizationJobsResponse
from sagemaker.core.shapes import ListPartnerAppsRequest as ListPartnerAppsRequest
from sagemaker.core.shapes import ListPartnerAppsResponse as ListPartnerAppsResponse
from sagemaker.core.shapes import ListPipelineExecutionsRequest as ListPipelineExecutionsRequest
from sagemaker.core.shapes import ListPipelineExecutionsResponse as ListPipelineExecutionsResponse
from sagemaker.core.shapes import ListPipelineExecutionStepsRequest as ListPipelineExecutionStepsRequest
from sagemaker.core.shapes import ListPipelineExecutionStepsResponse as ListPipelineExecutionStepsResponse
from sagemaker.core.shapes import (
    ListPipelineParametersForExecutionRequest as ListPipelineParametersForExecutionRequest,
)
from sagemaker.core.shapes import (
    ListPipelineParametersForExecutionResponse as ListPipelineParametersForExecutionResponse,
)
from sagemaker.core.shapes import ListPipelinesRequest as ListPipelinesRequest
from sagemaker.core.shapes import ListPipelinesResponse as ListPipelinesResponse
from sagemaker.core.shapes import ListPipelineVersionsRequest as ListPipelineVersionsRequest
from sagemaker.core.shapes import ListPipelineVersionsResponse as ListPipelineVersionsResponse
from sagemaker.core.shapes import ListProcessingJobsRequest as ListProcessingJobsRequest
from sagemaker.core.shapes import ListProcessingJobsResponse as ListProcessingJobsResponse
from sagemaker.core.shapes import ListProjectsInput as ListProjectsInput
from sagemaker.core.shapes import ListProjectsOutput as ListProjectsOutput
from sagemaker.core.shapes import ListRecordsRequest as ListRecordsRequest
from sagemaker.core.shapes import ListRecordsResponse as ListRecordsResponse
from sagemaker.core.shapes import ListResourceCatalogsRequest as ListResourceCatalogsRequest
from sagemaker.core.shapes import ListResourceCatalogsResponse as ListResourceCatalogsResponse
from sagemaker.core.shapes import ListSpacesRequest as ListSpacesRequest
from sagemaker.core.shapes import ListSpacesResponse as ListSpacesResponse
from sagemaker.core.shapes import ListStageDevicesRequest as ListStageDevicesRequest
from sagemaker.core.shapes import ListStageDevicesResponse as ListStageDevicesResponse
from sagemaker.core.shapes import ListStudioLifecycleConfigsRequest as ListStudioLifecycleConfigsRequest
from sagemaker.core.shapes import ListStudioLifecycleConfigsResponse as ListStudioLifecycleConfigsResponse
from sagemaker.core.shapes import ListSubscribedWorkteamsRequest as ListSubscribedWorkteamsRequest
from sagemaker.core.shapes import ListSubscribedWorkteamsResponse as ListSubscribedWorkteamsResponse
from sagemaker.core.shapes import ListTagsInput as ListTagsInput
from sagemaker.core.shapes import ListTagsOutput as ListTagsOutput
from sagemaker.core.shapes import (
    ListTrainingJobsForHyperParameterTuningJobRequest as ListTrainingJobsForHyperParameterTuningJobRequest,
)
from sagemaker.core.shapes import (
    ListTrainingJobsForHyperParameterTuningJobResponse as ListTrainingJobsForHyperParameterTuningJobResponse,
)
from sagemaker.core.shapes import ListTrainingJobsRequest as ListTrainingJobsRequest
from sagemaker.core.shapes import ListTrainingJobsResponse as ListTrainingJobsResponse
from sagemaker.core.shapes import ListTrainingPlansRequest as ListTrainingPlansRequest
from sagemaker.core.shapes import ListTrainingPlansResponse as ListTrainingPlansResponse
from sagemaker.core.shapes import ListTrainingSessionsRequest as ListTrainingSessionsRequest
from sagemaker.core.shapes import ListTrainingSessionsResponse as ListTrainingSessionsResponse
from sagemaker.core.shapes import ListTransformJobsRequest as ListTransformJobsRequest
from sagemaker.core.shapes import ListTransformJobsResponse as ListTransformJobsResponse
from sagemaker.core.shapes import ListTrialComponentsRequest as ListTrialComponentsRequest
from sagemaker.core.shapes import ListTrialComponentsResponse as ListTrialComponentsResponse
from sagemaker.core.shapes import ListTrialsRequest as ListTrialsRequest
from sagemaker.core.shapes import ListTrialsResponse as ListTrialsResponse
from sagemaker.core.shapes import (
    ListUltraServersByReservedCapacityRequest as ListUltraServersByReservedCapacityRequest,
)
from sagemaker.core.shapes import (
    ListUltraServersByReservedCapacityResponse as ListUltraServersByReservedCapacityResponse,
)
from sagemaker.core.shapes import ListUserProfilesRequest as ListUserProfilesRequest
from sagemaker.core.shapes import ListUserProfilesResponse as ListUserProfilesResponse
from sagemaker.core.shapes import ListWorkforcesRequest as ListWorkforcesRequest
from sagemaker.core.shapes import ListWorkforcesResponse as ListWorkforcesResponse
from sagemaker.core.shapes import ListWorkteamsRequest as ListWorkteamsRequest
from sagemaker.core.shapes import ListWorkteamsResponse as ListWorkteamsResponse
from sagemaker.core.shapes import LoraConfig as LoraConfig
from sagemaker.core.shapes import ManagedConfiguration as ManagedConfiguration
from sagemaker.core.shapes import MemberDefinition as MemberDefinition
from sagemaker.core.shapes import MetadataProperties as MetadataProperties
from sagemaker.core.shapes import MetricData as MetricData
from sagemaker.core.shapes import MetricDatum as MetricDatum
from sagemaker.core.shapes import MetricDefinition as MetricDefinition
from sagemaker.core.shapes import MetricQuery as MetricQuery
from sagemaker.core.shapes import MetricQueryResult as MetricQueryResult
from sagemaker.core.shapes import MetricsConfig as MetricsConfig
from sagemaker.core.shapes import MetricsEndpoint as MetricsEndpoint
from sagemaker.core.shapes import MetricSpecification as MetricSpecification
from sagemaker.core.shapes import MetricsSource as MetricsSource
from sagemaker.core.shapes import MlflowAppSummary as MlflowAppSummary
from sagemaker.core.shapes import MlflowConfig as MlflowConfig
from sagemaker.core.shapes import MLflowConfiguration as MLflowConfiguration
from sagemaker.core.shapes import MlflowDetails as MlflowDetails
from sagemaker.core.shapes import ModelAccessConfig as ModelAccessConfig
from sagemaker.core.shapes import ModelArtifacts as ModelArtifacts
from sagemaker.core.shapes import ModelBiasAppSpecification as ModelBiasAppSpecification
from sagemaker.core.shapes import ModelBiasBaselineConfig as ModelBiasBaselineConfig
from sagemaker.core.shapes import ModelBiasJobInput as ModelBiasJobInput
from sagemaker.core.shapes import ModelCardExportArtifacts as ModelCardExportArtifacts
from sagemaker.core.shapes import ModelCardExportJobSummary as ModelCardExportJobSummary
from sagemaker.core.shapes import ModelCardExportOutputConfig as ModelCardExportOutputConfig
from sagemaker.core.shapes import ModelCardSecurityConfig as ModelCardSecurityConfig
from sagemaker.core.shapes import ModelCardSummary as ModelCardSummary
from sagemaker.core.shapes import ModelCardVersionSummary as ModelCardVersionSummary
from sagemaker.core.shapes import ModelClientConfig as ModelClientConfig
from sagemaker.core.shapes import ModelCompilationConfig as ModelCompilationConfig
from sagemaker.core.shapes import ModelConfiguration as ModelConfiguration
from sagemaker.core.shapes import ModelDashboardEndpoint as ModelDashboardEndpoint
from sagemaker.core.shapes import ModelDashboardIndicatorAction as ModelDashboardIndicatorAction
from sagemaker.core.shapes import ModelDashboardModel as ModelDashboardModel
from sagemaker.core.shapes import ModelDashboardModelCard as ModelDashboardModelCard
from sagemaker.core.shapes import ModelDashboardMonitoringSchedule as ModelDashboardMonitoringSchedule
from sagemaker.core.shapes import ModelDataQuality as ModelDataQuality
from sagemaker.core.shapes import ModelDataSource as ModelDataSource
from sagemaker.core.shapes import ModelDeployConfig as ModelDeployConfig
from sagemaker.core.shapes import ModelDeployResult as ModelDeployResult
from sagemaker.core.shapes import ModelDigests as ModelDigests
from sagemaker.core.shapes import ModelError as ModelError
from sagemaker.core.shapes import ModelExplainabilityAppSpecification as ModelExplainabilityAppSpecification
from sagemaker.core.shapes import ModelExplainabilityBaselineConfig as ModelExplainabilityBaselineConfig
from sagemaker.core.shapes import ModelExplainabilityJobInput as ModelExplainabilityJobInput
from sagemaker.core.shapes import ModelInfrastructureConfig as ModelInfrastructureConfig
from sagemaker.core.shapes import ModelInput as ModelInput
from sagemaker.core.shapes import ModelLatencyThreshold as ModelLatencyThreshold
from sagemaker.core.shapes import ModelLifeCycle as ModelLifeCycle
from sagemaker.core.shapes import ModelMetadataFilter as ModelMetadataFilter
from sagemaker.core.shapes import ModelMetadataSearchExpression as ModelMetadataSearchExpression
from sagemaker.core.shapes import ModelMetadataSummary as ModelMetadataSummary
from sagemaker.core.shapes import ModelMetrics as ModelMetrics
from sagemaker.core.shapes import ModelNotReadyException as ModelNotReadyException
from sagemaker.core.shapes import ModelPackageConfig as ModelPackageConfig
from sagemaker.core.shapes import ModelPackageContainerDefinition as ModelPackageContainerDefinition
from sagemaker.core.shapes import ModelPackageGroupSummary as ModelPackageGroupSummary
from sagemaker.core.shapes import ModelPackageModelCard as ModelPackageModelCard
from sagemaker.core.shapes import ModelPackageSecurityConfig as ModelPackageSecurityConfig
from sagemaker.core.shapes import ModelPackageStatusDetails as ModelPackageStatusDetails
from sagemaker.core.shapes import ModelPackageStatusItem as ModelPackageStatusItem
from sagemaker.core.shapes import ModelPackageSummary as ModelPackageSummary
from sagemaker.core.shapes import ModelPackageValidationProfile as ModelPackageValidationProfile
from sagemaker.core.shapes import ModelPackageValidationSpecification as ModelPackageValidationSpecification
from sagemaker.core.shapes import ModelQuality as ModelQuality
from sagemaker.core.shapes import ModelQualityAppSpecification as ModelQualityAppSpecification
from sagemaker.core.shapes import ModelQualityBaselineConfig as ModelQualityBaselineConfig
from sagemaker.core.shapes import ModelQualityJobInput as ModelQualityJobInput
from sagemaker.core.shapes import ModelQuantizationConfig as ModelQuantizationConfig
from sagemaker.core.shapes import ModelRegisterSettings as ModelRegisterSettings
from sagemaker.core.shapes import ModelShardingConfig as ModelShardingConfig
from sagemaker.core.shapes import ModelSpeculativeDecodingConfig as ModelSpeculativeDecodingConfig
from sagemaker.core.shapes import (
    ModelSpeculativeDecodingTrainingDataSource as ModelSpeculativeDecodingTrainingDataSource,
)
from sagemaker.core.shapes import ModelStepMetadata as ModelStepMetadata
from sagemaker.core.shapes import ModelStreamError as ModelStreamError
from sagemaker.core.shapes import ModelSummary as ModelSummary
from sagemaker.core.shapes import ModelVariantConfig as ModelVariantConfig
from sagemaker.core.shapes import ModelVariantConfigSummary as ModelVariantConfigSummary
from sagemaker.core.shapes import MonitoringAlertActions as MonitoringAlertActions
from sagemaker.core.shapes import MonitoringAlertHistorySummary as MonitoringAlertHistorySummary
from sagemaker.core.shapes import MonitoringAlertSummary as MonitoringAlertSummary
from sagemaker.core.shapes import MonitoringAppSpecification as MonitoringAppSpecification
from sagemaker.core.shapes import MonitoringBaselineConfig as MonitoringBaselineConfig
from sagemaker.core.shapes import MonitoringClusterConfig as MonitoringClusterConfig
from sagemaker.core.shapes import MonitoringConstraintsResource as MonitoringConstraintsResource
from sagemaker.core.shapes import MonitoringCsvDatasetFormat as MonitoringCsvDatasetFormat
from sagemaker.core.shapes import MonitoringDatasetFormat as MonitoringDatasetFormat
from sagemaker.core.shapes import MonitoringExecutionSummary as MonitoringExecutionSummary
from sagemaker.core.shapes import MonitoringGroundTruthS3Input as MonitoringGroundTruthS3Input
from sagemaker.core.shapes import MonitoringInput as MonitoringInput
from sagemaker.core.shapes import MonitoringJobDefinition as MonitoringJobDefinition
from sagemaker.core.shapes import MonitoringJobDefinitionSummary as MonitoringJobDefinitionSummary
from sagemaker.core.shapes import MonitoringJsonDatasetFormat as MonitoringJsonDatasetFormat
from sagemaker.core.shapes import MonitoringNetworkConfig as MonitoringNetworkConfig
from sagemaker.core.shapes import MonitoringOutput as MonitoringOutput
from sagemaker.core.shapes import MonitoringOutputConfig as MonitoringOutputConfig
from sagemaker.core.shapes import MonitoringParquetDatasetFormat as MonitoringParquetDatasetFormat
from sagemaker.core.shapes import MonitoringResources as MonitoringResources
from sagemaker.core.shapes import MonitoringS3Output as MonitoringS3Output
from sagemaker.core.shapes import MonitoringScheduleConfig as MonitoringScheduleConfig
from sagemaker.core.shapes import MonitoringScheduleSummary as MonitoringScheduleSummary
from sagemaker.core.shapes import MonitoringStatisticsResource as MonitoringStatisticsResource
from sagemaker.core.shapes import MonitoringStoppingCondition as MonitoringStoppingCondition
from sagemaker.core.shapes import MoveClusterNodeLogicalIdsError as MoveClusterNodeLogicalIdsError
from sagemaker.core.shapes import MoveClusterNodesError as MoveClusterNodesError
from sagemaker.core.shapes import MoveClusterNodesRequest as MoveClusterNodesRequest
from sagemaker.core.shapes import MoveClusterNodesResponse as MoveClusterNodesResponse
from sagemaker.core.shapes import MultiModelConfig as MultiModelConfig
from sagemaker.core.shapes import NeoVpcConfig as NeoVpcConfig
from sagemaker.core.shapes import NestedFilters as NestedFilters
from sagemaker.core.shapes import NetworkConfig as NetworkConfig
from sagemaker.core.shapes import NodeAdditionResult as NodeAdditionResult
from sagemaker.core.shapes import (
    NotebookInstanceLifecycleConfigSummary as NotebookInstanceLifecycleConfigSummary,
)
from sagemaker.core.shapes import NotebookInstanceLifecycleHook as NotebookInstanceLifecycleHook
from sagemaker.core.shapes import NotebookInstanceSummary as NotebookInstanceSummary
from sagemaker.core.shapes import NotificationConfiguration as NotificationConfiguration
from sagemaker.core.shapes import ObjectiveStatusCounters as ObjectiveStatusCounters
from sagemaker.core.shapes import OfflineStoreConfig as OfflineStoreConfig
from sagemaker.core.shapes import OfflineStoreStatus as OfflineStoreStatus
from sagemaker.core.shapes import OidcConfig as OidcConfig
from sagemaker.core.shapes import OidcConfigForResponse as OidcConfigForResponse
from sagemaker.core.shapes import OidcMemberDefinition as OidcMemberDefinition
from sagemaker.core.shapes import OnlineStoreConfig as OnlineStoreConfig
from sagemaker.core.shapes import OnlineStoreConfigUpdate as OnlineStoreConfigUpdate
from sagemaker.core.shapes import OnlineStoreSecurityConfig as OnlineStoreSecurityConfig
from sagemaker.core.shapes import OptimizationConfig as OptimizationConfig
from sagemaker.core.shapes import OptimizationJobModelSource as OptimizationJobModelSource
from sagemaker.core.shapes import OptimizationJobModelSourceS3 as OptimizationJobModelSourceS3
from sagemaker.core.shapes import OptimizationJobOutputConfig as OptimizationJobOutputConfig
from sagemaker.core.shapes import OptimizationJobSummary as OptimizationJobSummary
from sagemaker.core.shapes import OptimizationModelAccessConfig as OptimizationModelAccessConfig
from sagemaker.core.shapes import OptimizationOutput as OptimizationOutput
from sagemaker.core.shapes import OptimizationSageMakerModel as OptimizationSageMakerModel
from sagemaker.core.shapes import OptimizationVpcConfig as OptimizationVpcConfig
from sagemaker.core.shapes import OutputConfig as OutputConfig
from sagemaker.core.shapes import OutputDataConfig as OutputDataConfig
from sagemaker.core.shapes import OutputParameter as OutputParameter
from sagemaker.core.shapes import OwnershipSettings as OwnershipSettings
from sagemaker.core.shapes import OwnershipSettingsSummary as OwnershipSettingsSummary
from sagemaker.core.shapes import ParallelismConfiguration as ParallelismConfiguration
from sagemaker.core.shapes import Parameter as Parameter
from sagemaker.core.shapes import ParameterRange as ParameterRange
from sagemaker.core.shapes import ParameterRanges as ParameterRanges
from sagemaker.core.shapes import Parent as Parent
from sagemaker.core.shapes import ParentHyperParameterTuningJob as ParentHyperParameterTuningJob
from sagemaker.core.shapes import PartnerAppConfig as PartnerAppConfig
from sagemaker.core.shapes import PartnerAppMaintenanceConfig as PartnerAppMaintenanceConfig
from sagemaker.core.shapes import PartnerAppSummary as PartnerAppSummary
from sagemaker.core.shapes import PayloadPart as PayloadPart
from sagemaker.core.shapes import PendingDeploymentSummary as PendingDeploymentSummary
from sagemaker.core.shapes import PendingProductionVariantSummary as PendingProductionVariantSummary
from sagemaker.core.shapes import Phase as Phase
from sagemaker.core.shapes import PipelineDefinitionS3Location as PipelineDefinitionS3Location
from sagemaker.core.shapes import PipelineExecutionStep as PipelineExecutionStep
from sagemaker.core.shapes import PipelineExecutionStepMetadata as PipelineExecutionStepMetadata
from sagemaker.core.shapes import PipelineExecutionSummary as PipelineExecutionSummary
from sagemaker.core.shapes import PipelineExperimentConfig as PipelineExperimentConfig
from sagemaker.core.shapes import PipelineSummary as PipelineSummary
from sagemaker.core.shapes import PipelineVersion as PipelineVersion
from sagemaker.core.shapes import PipelineVersionSummary as PipelineVersionSummary
from sagemaker.core.shapes import PlacementSpecification as PlacementSpecification
from sagemaker.core.shapes import PredefinedMetricSpecification as PredefinedMetricSpecification
from sagemaker.core.shapes import PrefixAwareRoutingConfig as PrefixAwareRoutingConfig
from sagemaker.core.shapes import PresignedUrlAccessConfig as PresignedUrlAccessConfig
from sagemaker.core.shapes import PriorityClass as PriorityClass
from sagemaker.core.shapes import ProcessingClusterConfig as ProcessingClusterConfig
from sagemaker.core.shapes import ProcessingFeatureStoreOutput as ProcessingFeatureStoreOutput
from sagemaker.core.shapes import ProcessingInput as ProcessingInput
from sagemaker.core.shapes import ProcessingInstancePreference as ProcessingInstancePreference
from sagemaker.core.shapes import ProcessingJobStepMetadata as ProcessingJobStepMetadata
from sagemaker.core.shapes import ProcessingJobSummary as ProcessingJobSummary
from sagemaker.core.shapes import ProcessingOutput as ProcessingOutput
from sagemaker.core.shapes import ProcessingOutputConfig as ProcessingOutputConfig
from sagemaker.core.shapes import ProcessingResources as ProcessingResources
from sagemaker.core.shapes import ProcessingS3Input as ProcessingS3Input
from sagemaker.core.shapes import ProcessingS3Output as ProcessingS3Output
from sagemaker.core.shapes import ProcessingStoppingCondition as ProcessingStoppingCondition
from sagemaker.core.shapes import ProductionVariant as ProductionVariant
from sagemaker.core.shapes import (
    ProductionVariantCapacityReservationConfig as ProductionVariantCapacityReservationConfig,
)
from sagemaker.core.shapes import (
    ProductionVariantCapacityReservationSummary as ProductionVariantCapacityReservationSummary,
)
from sagemaker.core.shapes import ProductionVariantCoreDumpConfig as ProductionVariantCoreDumpConfig
from sagemaker.core.shapes import (
    ProductionVariantManagedInstanceScaling as ProductionVariantManagedInstanceScaling,
)
from sagemaker.core.shapes import (
    ProductionVariantManagedInstanceScalingScaleInPolicy as ProductionVariantManagedInstanceScalingScaleInPolicy,
)
from sagemaker.core.shapes import ProductionVariantRoutingConfig as ProductionVariantRoutingConfig
from sagemaker.core.shapes import ProductionVariantServerlessConfig as ProductionVariantServerlessConfig
from sagemaker.core.shapes import (
    ProductionVariantServerlessUpdateConfig as ProductionVariantServerlessUpdateConfig,
)
from sagemaker.core.shapes import ProductionVariantStatus as ProductionVariantStatus
from sagemaker.core.shapes import ProductionVariantSummary as ProductionVariantSummary
from sagemaker.core.shapes import ProfilerConfig as ProfilerConfig
from sagemaker.core.shapes import ProfilerConfigForUpdate as ProfilerConfigForUpdate
from sagemaker.core.shapes import ProfilerRuleConfiguration as ProfilerRuleConfiguration
from sagemaker.core.shapes import ProfilerRuleEvaluationStatus as ProfilerRuleEvaluationStatus
from sagemaker.core.shapes import ProjectSummary as ProjectSummary
from sagemaker.core.shapes import PropertyNameQuery as PropertyNameQuery
from sagemaker.core.shapes import PropertyNameSuggestion as PropertyNameSuggestion
from sagemaker.core.shapes import ProvisioningParameter as ProvisioningParameter
from sagemaker.core.shapes import PublicWorkforceTaskPrice as PublicWorkforceTaskPrice
from sagemaker.core.shapes import PutEndpointPolicyRequest as PutEndpointPolicyRequest
from sagemaker.core.shapes import PutEndpointPolicyResponse as PutEndpointPolicyResponse
from sagemaker.core.shapes import PutModelPackageGroupPolicyInput as PutModelPackageGroupPolicyInput
from sagemaker.core.shapes import PutModelPackageGroupPolicyOutput as PutModelPackageGroupPolicyOutput
from sagemaker.core.shapes import PutRecordRequest as PutRecordRequest
from sagemaker.core.shapes import QualityCheckStepMetadata as QualityCheckStepMetadata
from sagemaker.core.shapes import QueryFilters as QueryFilters
from sagemaker.core.shapes import QueryLineageRequest as QueryLineageRequest
from sagemaker.core.shapes import QueryLineageResponse as QueryLineageResponse
from sagemaker.core.shapes import RawMetricData as RawMetricData
from sagemaker.core.shapes import RealTimeInferenceConfig as RealTimeInferenceConfig
from sagemaker.core.shapes import RealTimeInferenceRecommendation as RealTimeInferenceRecommendation
from sagemaker.core.shapes import (
    RecommendationJobCompiledOutputConfig as RecommendationJobCompiledOutputConfig,
)
from sagemaker.core.shapes import RecommendationJobContainerConfig as RecommendationJobContainerConfig
from sagemaker.core.shapes import RecommendationJobInferenceBenchmark as RecommendationJobInferenceBenchmark
from sagemaker.core.shapes import RecommendationJobInputConfig as RecommendationJobInputConfig
from sagemaker.core.shapes import RecommendationJobOutputConfig as RecommendationJobOutputConfig
from sagemaker.core.shapes import RecommendationJobPayloadConfig as RecommendationJobPayloadConfig
from sagemaker.core.shapes import RecommendationJobResourceLimit as RecommendationJobResourceLimit
from sagemaker.core.shapes import RecommendationJobStoppingConditions as RecommendationJobStoppingConditions
from sagemaker.core.shapes import RecommendationJobVpcConfig as RecommendationJobVpcConfig
from sagemaker.core.shapes import RecommendationMetrics as RecommendationMetrics
from sagemaker.core.shapes import RedshiftDatasetDefinition as RedshiftDatasetDefinition
from sagemaker.core.shapes import RegisterDevicesRequest as RegisterDevicesRequest
from sagemaker.core.shapes import RegisterModelStepMetadata as RegisterModelStepMetadata
from sagemaker.core.shapes import RemoteDebugConfig as RemoteDebugConfig
from sagemaker.core.shapes import RemoteDebugConfigForUpdate as RemoteDebugConfigForUpdate
from sagemaker.core.shapes import RemoveInferenceGatewayRequest as RemoveInferenceGatewayRequest
from sagemaker.core.shapes import RemoveInferenceGatewayResponse as RemoveInferenceGatewayResponse
from sagemaker.core.shapes import RenderableTask as RenderableTask
from sagemaker.core.shapes import RenderingError as RenderingError
from sagemaker.core.shapes import RenderUiTemplateRequest as RenderUiTemplateRequest
from sagemaker.core.shapes import RenderUiTemplateResponse as RenderUiTemplateResponse
from sagemaker.core.shapes import RepositoryAuthConfig as RepositoryAuthConfig
from sagemaker.core.shapes import ReservedCapacityOffering as ReservedCapacityOffering
from sagemaker.core.shapes import ReservedCapacitySummary as ReservedCapacitySummary
from sagemaker.core.shapes import ResolvedAttributes as ResolvedAttributes
from sagemaker.core.shapes import ResourceAlreadyExists as ResourceAlreadyExists
from sagemaker.core.shapes import ResourceConfig as ResourceConfig
from sagemaker.core.shapes import ResourceConfigForUpdate as ResourceConfigForUpdate
from sagemaker.core.shapes import ResourceInUse as ResourceInUse
from sagemaker.core.shapes import ResourceLimitExceeded as ResourceLimitExceeded
from sagemaker.core.shapes import ResourceLimits as ResourceLimits
from sagemaker.core.shapes import ResourceNotFound as ResourceNotFound
from sagemaker.core.shapes import ResourceSharingConfig as ResourceSharingConfig
from sagemaker.core.shapes import ResourceSpec as ResourceSpec
from sagemaker.core.shapes import ResponseStream as ResponseStream
from sagemaker.core.shapes import RetentionPolicy as RetentionPolicy
from sagemaker.core.shapes import RetryPipelineExecutionRequest as RetryPipelineExecutionRequest
from sagemaker.core.shapes import RetryPipelineExecutionResponse as RetryPipelineExecutionResponse
from sagemaker.core.shapes import RetryStrategy as RetryStrategy
from sagemaker.core.shapes import RoleGroupAssignment as RoleGroupAssignment
from sagemaker.core.shapes import RollingDeploymentPolicy as RollingDeploymentPolicy
from sagemaker.core.shapes import RollingUpdatePolicy as RollingUpdatePolicy
from sagemaker.core.shapes import RoutingTarget as RoutingTarget
from sagemaker.core.shapes import (
    RoutingTargetAsyncInferenceClientConfig as RoutingTargetAsyncInferenceClientConfig,
)
from sagemaker.core.shapes import RoutingTargetAsyncInferenceConfig as RoutingTargetAsyncInferenceConfig
from sagemaker.core.shapes import (
    RoutingTargetAsyncInferenceNotificationConfig as RoutingTargetAsyncInferenceNotificationConfig,
)
from sagemaker.core.shapes import (
    RoutingTargetAsyncInferenceOutputConfig as RoutingTargetAsyncInferenceOutputConfig,
)
from sagemaker.core.shapes import RSessionAppSettings as RSessionAppSettings
from sagemaker.core.shapes import RStudioServerProAppSettings as RStudioServerProAppSettings
from sagemaker.core.shapes import RStudioServerProDomainSettings as RStudioServerProDomainSettings
from sagemaker.core.shapes import (
    RStudioServerProDomainSettingsForUpdate as RStudioServerProDomainSettingsForUpdate,
)
from sagemaker.core.shapes import S3DataSource as S3DataSource
from sagemaker.core.shapes import S3FileSystem as S3FileSystem
from sagemaker.core.shapes import S3FileSystemConfig as S3FileSystemConfig
from sagemaker.core.shapes import S3ModelDataSource as S3ModelDataSource
from sagemaker.core.shapes import S3Presign as S3Presign
from sagemaker.core.shapes import S3StorageConfig as S3StorageConfig
from sagemaker.core.shapes import ScalingPolicy as ScalingPolicy
from sagemaker.core.shapes import ScalingPolicyMetric as ScalingPolicyMetric
from sagemaker.core.shapes import ScalingPolicyObjective as ScalingPolicyObjective
from sagemaker.core.shapes import ScheduleConfig as ScheduleConfig
from sagemaker.core.shapes import ScheduledUpdateConfig as ScheduledUpdateConfig
from sagemaker.core.shapes import SchedulerConfig as SchedulerConfig
from sagemaker.core.shapes import SearchExpression as SearchExpression
from sagemaker.core.shapes import SearchRecord as SearchRecord
from sagemaker.core.shapes import SearchRequest as SearchRequest
from sagemaker.core.shapes import SearchResponse as SearchResponse
from sagemaker.core.shapes import SearchTrainingPlanOfferingsRequest as SearchTrainingPlanOfferingsRequest
from sagemaker.core.shapes import SearchTrainingPlanOfferingsResponse as SearchTrainingPlanOfferingsResponse
from sagemaker.core.shapes import SecondaryStatusTransition as SecondaryStatusTransition
from sagemaker.core.shapes import SelectedStep as SelectedStep
from sagemaker.core.shapes import SelectiveExecutionConfig as SelectiveExecutionConfig
from sagemaker.core.shapes import SelectiveExecutionResult as SelectiveExecutionResult
from sagemaker.core.shapes import (
    SendPipelineExecutionStepFailureRequest as SendPipelineExecutionStepFailureRequest,
)
from sagemaker.core.shapes import (
    SendPipelineExecutionStepFailureResponse as SendPipelineExecutionStepFailureResponse,
)
from sagemaker.core.shapes import (
    SendPipelineExecutionStepSuccessRequest as SendPipelineExecutionStepSuccessRequest,
)
from sagemaker.core.shapes import (
    SendPipelineExecutionStepSuccessResponse as SendPipelineExecutionStepSuccessResponse,
)
from sagemaker.core.shapes import ServerlessJobConfig as ServerlessJobConfig
from sagemaker.core.shapes import (
    ServiceCatalogProvisionedProductDetails as ServiceCatalogProvisionedProductDetails,
)
from sagemaker.core.shapes import ServiceCatalogProvisioningDetails as ServiceCatalogProvisioningDetails
from sagemaker.core.shapes import (
    ServiceCatalogProvisioningUpdateDetails as ServiceCatalogProvisioningUpdateDetails,
)
from sagemaker.core.shapes import ServiceUnavailable as ServiceUnavailable
from sagemaker.core.shapes import SessionChainingConfig as SessionChainingConfig
from sagemaker.core.shapes import ShadowModeConfig as ShadowModeConfig
from sagemaker.core.shapes import ShadowModelVariantConfig as ShadowModelVariantConfig
from sagemaker.core.shapes import SharingSettings as SharingSettings
from sagemaker.core.shapes import ShuffleConfig as ShuffleConfig
from sagemaker.core.shapes import SlurmHealthMetadata as SlurmHealthMetadata
from sagemaker.core.shapes import SourceAlgorithm as SourceAlgorithm
from sagemaker.core.shapes import SourceAlgorithmSpecification as SourceAlgorithmSpecification
from sagemaker.core.shapes import SourceIpConfig as SourceIpConfig
from sagemaker.core.shapes import SpaceAppLifecycleManagement as SpaceAppLifecycleManagement
from sagemaker.core.shapes import SpaceCodeEditorAppSettings as SpaceCodeEditorAppSettings
from sagemaker.core.shapes import SpaceDetails as SpaceDetails
from sagemaker.core.shapes import SpaceIdleSettings as SpaceIdleSettings
from sagemaker.core.shapes import SpaceJupyterLabAppSettings as SpaceJupyterLabAppSettings
from sagemaker.core.shapes import SpaceSettings as SpaceSettings
from sagemaker.core.shapes import SpaceSettingsSummary as SpaceSettingsSummary
from sagemaker.core.shapes import SpaceSharingSettings as SpaceSharingSettings
from sagemaker.core.shapes import SpaceSharingSettingsSummary as SpaceSharingSettingsSummary
from sagemaker.core.shapes import SpaceStorageSettings as SpaceStorageSettings
from sagemaker.core.shapes import Stairs as Stairs
from sagemaker.core.shapes import StartClusterHealthCheckRequest as StartClusterHealthCheckRequest
from sagemaker.core.shapes import StartClusterHealthCheckResponse as StartClusterHealthCheckResponse
from sagemaker.core.shapes import StartEdgeDeploymentStageRequest as StartEdgeDeploymentStageRequest
from sagemaker.core.shapes import StartInferenceExperimentRequest as StartInferenceExperimentRequest
from sagemaker.core.shapes import StartInferenceExperimentResponse as StartInferenceExperimentResponse
from sagemaker.core.shapes import StartMlflowTrackingServerRequest as StartMlflowTrackingServerRequest
from sagemaker.core.shapes import StartMlflowTrackingServerResponse as StartMlflowTrackingServerResponse
from sagemaker.core.shapes import StartMonitoringScheduleRequest as StartMonitoringScheduleRequest
from sagemaker.core.shapes import StartNotebookInstanceInput as StartNotebookInstanceInput
from sagemaker.core.shapes import StartPipelineExecutionRequest as StartPipelineExecutionRequest
from sagemaker.core.shapes import StartPipelineExecutionResponse as StartPipelineExecutionResponse
from sagemaker.core.shapes import StartSessionRequest as StartSessionRequest
from sagemaker.core.shapes import StartSessionResponse as StartSessionResponse
from sagemaker.core.shapes import StopAIBenchmarkJobRequest as StopAIBenchmarkJobRequest
from sagemaker.core.shapes import StopAIBenchmarkJobResponse as StopAIBenchmarkJobResponse
from sagemaker.core.shapes import StopAIRecommendationJobRequest as StopAIRecommendationJobRequest
from sagemaker.core.shapes import StopAIRecommendationJobResponse as StopAIRecommendationJobResponse
from sagemaker.core.shapes import StopAutoMLJobRequest as StopAutoMLJobRequest
from sagemaker.core.shapes import StopCompilationJobRequest as StopCompilationJobRequest
from sagemaker.core.shapes import StopEdgeDeploymentStageRequest as StopEdgeDeploymentStageRequest
from sagemaker.core.shapes import StopEdgePackagingJobRequest as StopEdgePackagingJobRequest
from sagemaker.core.shapes import StopHyperParameterTuningJobRequest as StopHyperParameterTuningJobRequest
from sagemaker.core.shapes import StopInferenceExperimentRequest as StopInferenceExperimentRequest
from sagemaker.core.shapes import StopInferenceExperimentResponse as StopInferenceExperimentResponse
from sagemaker.core.shapes import (
    StopInferenceRecommendationsJobRequest as StopInferenceRecommendationsJobRequest,
)
from sagemaker.core.shapes import StopJobRequest as StopJobRequest
from sagemaker.core.shapes import StopJobResponse as StopJobResponse
from sagemaker.core.shapes import StopLabelingJobRequest as StopLabelingJobRequest
from sagemaker.core.shapes import StopMlflowTrackingServerRequest as StopMlflowTrackingServerRequest
from sagemaker.core.shapes import StopMlflowTrackingServerResponse as StopMlflowTrackingServerResponse
from sagemaker.core.shapes import StopMonitoringScheduleRequest as StopMonitoringScheduleRequest
from sagemaker.core.shapes import StopNotebookInstanceInput as StopNotebookInstanceInput
from sagemaker.core.shapes import StopOptimizationJobRequest as StopOptimizationJobRequest
from sagemaker.core.shapes import StoppingCondition as StoppingCondition
from sagemaker.core.shapes import StopPipelineExecutionRequest as StopPipelineExecutionRequest
from sagemaker.core.shapes import StopPipelineExecutionResponse as StopPipelineExecutionResponse
from sagemaker.core.shapes import StopProcessingJobRequest as StopProcessingJobRequest
from sagemaker.core.shapes import StopTrainingJobRequest as StopTrainingJobRequest
from sagemaker.core.shapes import StopTrainingSessionRequest as StopTrainingSessionRequest
from sagemaker.core.shapes import StopTrainingSessionResponse as StopTrainingSessionResponse
from sagemaker.core.shapes import StopTransformJobRequest as StopTransformJobRequest
from sagemaker.core.shapes import StudioLifecycleConfigDetails as StudioLifecycleConfigDetails
from sagemaker.core.shapes import StudioWebPortalSettings as StudioWebPortalSettings
from sagemaker.core.shapes import SuggestionQuery as SuggestionQuery
from sagemaker.core.shapes import TabularJobConfig as TabularJobConfig
from sagemaker.core.shapes import TabularResolvedAttributes as TabularResolvedAttributes
from sagemaker.core.shapes import TargetPlatform as TargetPlatform
from sagemaker.core.shapes import (
    TargetTrackingScalingPolicyConfiguration as TargetTrackingScalingPolicyConfiguration,
)
from sagemaker.core.shapes import TemplateProviderDetail as TemplateProviderDetail
from sagemaker.core.shapes import TensorBoardAppSettings as TensorBoardAppSettings
from sagemaker.core.shapes import TensorBoardOutputConfig as TensorBoardOutputConfig
from sagemaker.core.shapes import TextClassificationJobConfig as TextClassificationJobConfig
from sagemaker.core.shapes import TextGenerationJobConfig as TextGenerationJobConfig
from sagemaker.core.shapes import TextGenerationResolvedAttributes as TextGenerationResolvedAttributes
from sagemaker.core.shapes import ThroughputConfig as ThroughputConfig
from sagemaker.core.shapes import ThroughputConfigDescription as ThroughputConfigDescription
from sagemaker.core.shapes import ThroughputConfigUpdate as ThroughputConfigUpdate
from sagemaker.core.shapes import TimeSeriesConfig as TimeSeriesConfig
from sagemaker.core.shapes import TimeSeriesForecastingJobConfig as TimeSeriesForecastingJobConfig
from sagemaker.core.shapes import TimeSeriesForecastingSettings as TimeSeriesForecastingSettings
from sagemaker.core.shapes import TimeSeriesTransformations as TimeSeriesTransformations
from sagemaker.core.shapes import TotalHits as TotalHits
from sagemaker.core.shapes import TrackingServerSummary as TrackingServerSummary
from sagemaker.core.shapes import TrafficPattern as TrafficPattern
from sagemaker.core.shapes import TrafficRoutingConfig as TrafficRoutingConfig
from sagemaker.core.shapes import TrainingImageConfig as TrainingImageConfig
from sagemaker.core.shapes import TrainingJobDefinition as TrainingJobDefinition
from sagemaker.core.shapes import TrainingJobStatusCounters as TrainingJobStatusCounters
from sagemaker.core.shapes import TrainingJobStepMetadata as TrainingJobStepMetadata
from sagemaker.core.shapes import TrainingJobSummary as TrainingJobSummary
from sagemaker.core.shapes import TrainingPlanExtension as TrainingPlanExtension
from sagemaker.core.shapes import TrainingPlanExtensionOffering as TrainingPlanExtensionOffering
from sagemaker.core.shapes import TrainingPlanFilter as TrainingPlanFilter
from sagemaker.core.shapes import TrainingPlanOffering as TrainingPlanOffering
from sagemaker.core.shapes import TrainingPlanSummary as TrainingPlanSummary
from sagemaker.core.shapes import TrainingProgressInfo as TrainingProgressInfo
from sagemaker.core.shapes import TrainingRepositoryAuthConfig as TrainingRepositoryAuthConfig
from sagemaker.core.shapes import TrainingSessionDetail as TrainingSessionDetail
from sagemaker.core.shapes import TrainingSessionModelConfig as TrainingSessionModelConfig
from sagemaker.core.shapes import TrainingSessionOutputConfig as TrainingSessionOutputConfig
from sagemaker.core.shapes import TrainingSessionS3Location as TrainingSessionS3Location
from sagemaker.core.shapes import TrainingSessionSummary as TrainingSessionSummary
from sagemaker.core.shapes import TrainingSpecification as TrainingSpecification
from sagemaker.core.shapes import TransformDataSource as TransformDataSource
from sagemaker.core.shapes import TransformInput as TransformInput
from sagemaker.core.shapes import TransformJobDefinition as TransformJobDefinition
from sagemaker.core.shapes import TransformJobStepMetadata as TransformJobStepMetadata
from sagemaker.core.shapes import TransformJobSummary as TransformJobSummary
from sagemaker.core.shapes import TransformOutput as TransformOutput
from sagemaker.core.shapes import TransformResources as TransformResources
from sagemaker.core.shapes import TransformS3DataSource as TransformS3DataSource
from sagemaker.core.shapes import TrialComponentArtifact as TrialComponentArtifact
from sagemaker.core.shapes import TrialComponentMetricSummary as TrialComponentMetricSummary
from sagemaker.core.shapes import TrialComponentParameterValue as TrialComponentParameterValue
from sagemaker.core.shapes import TrialComponentSimpleSummary as TrialComponentSimpleSummary
from sagemaker.core.shapes import TrialComponentSource as TrialComponentSource
from sagemaker.core.shapes import TrialComponentSourceDetail as TrialComponentSourceDetail
from sagemaker.core.shapes import TrialComponentStatus as TrialComponentStatus
from sagemaker.core.shapes import TrialComponentSummary as TrialComponentSummary
from sagemaker.core.shapes import TrialSource as TrialSource
from sagemaker.core.shapes import TrialSummary as TrialSummary
from sagemaker.core.shapes import TrustedIdentityPropagationSettings as TrustedIdentityPropagationSettings
from sagemaker.core.shapes import TtlDuration as TtlDuration
from sagemaker.core.shapes import TuningJobCompletionCriteria as TuningJobCompletionCriteria
from sagemaker.core.shapes import TuningJobStepMetaData as TuningJobStepMetaData
from sagemaker.core.shapes import UiConfig as UiConfig
from sagemaker.core.shapes import UiTemplate as UiTemplate
from sagemaker.core.shapes import UiTemplateInfo as UiTemplateInfo
from sagemaker.core.shapes import UltraServer as UltraServer
from sagemaker.core.shapes import UltraServerInfo as UltraServerInfo
from sagemaker.core.shapes import UltraServerSummary as UltraServerSummary
from sagemaker.core.shapes import UnifiedStudioSettings as UnifiedStudioSettings
from sagemaker.core.shapes import UpdateActionRequest as UpdateActionRequest
from sagemaker.core.shapes import UpdateActionResponse as UpdateActionResponse
from sagemaker.core.shapes import UpdateAppImageConfigRequest as UpdateAppImageConfigRequest
from sagemaker.core.shapes import UpdateAppImageConfigResponse as UpdateAppImageConfigResponse
from sagemaker.core.shapes import UpdateArtifactRequest as UpdateArtifactRequest
from sagemaker.core.shapes import UpdateArtifactResponse as UpdateArtifactResponse
from sagemaker.core.shapes import UpdateClusterExtensionRequest as UpdateClusterExtensionRequest
from sagemaker.core.shapes import UpdateClusterExtensionResponse as UpdateClusterExtensionResponse
from sagemaker.core.shapes import UpdateClusterRequest as UpdateClusterRequest
from sagemaker.core.shapes import UpdateClusterResponse as UpdateClusterResponse
from sagemaker.core.shapes import UpdateClusterSchedulerConfigRequest as UpdateClusterSchedulerConfigRequest
from sagemaker.core.shapes import UpdateClusterSchedulerConfigResponse as UpdateClusterSchedulerConfigResponse
from sagemaker.core.shapes import (
    UpdateClusterSoftwareInstanceGroupSpecification as UpdateClusterSoftwareInstanceGroupSpecification,
)
from sagemaker.core.shapes import UpdateClusterSoftwareRequest as UpdateClusterSoftwareRequest
from sagemaker.core.shapes import UpdateClusterSoftwareResponse as UpdateClusterSoftwareResponse
from sagemaker.core.shapes import UpdateCodeRepositoryInput as UpdateCodeRepositoryInput
from sagemaker.core.shapes import UpdateCodeRepositoryOutput as UpdateCodeRepositoryOutput
from sagemaker.core.shapes import UpdateComputeQuotaRequest as UpdateComputeQuotaRequest
from sagemaker.core.shapes import UpdateComputeQuotaResponse as UpdateComputeQuotaResponse
from sagemaker.core.shapes import UpdateContextRequest as UpdateContextRequest
from sagemaker.core.shapes import UpdateContextResponse as UpdateContextResponse
from sagemaker.core.shapes import UpdateDeviceFleetRequest as UpdateDeviceFleetRequest
from sagemaker.core.shapes import UpdateDevicesRequest as UpdateDevicesRequest
from sagemaker.core.shapes import UpdateDomainRequest as UpdateDomainRequest
from sagemaker.core.shapes import UpdateDomainResponse as UpdateDomainResponse
from sagemaker.core.shapes import UpdateEndpointInput as UpdateEndpointInput
from sagemaker.core.shapes import UpdateEndpointOutput as UpdateEndpointOutput
from sagemaker.core.shapes import (
    UpdateEndpointWeightsAndCapacitiesInput as UpdateEndpointWeightsAndCapacitiesInput,
)
from sagemaker.core.shapes import (
    UpdateEndpointWeightsAndCapacitiesOutput as UpdateEndpointWeightsAndCapacitiesOutput,
)
from sagemaker.core.shapes import UpdateExperimentRequest as UpdateExperimentRequest
from sagemaker.core.shapes import UpdateExperimentResponse as UpdateExperimentResponse
from sagemaker.core.shapes import UpdateFeatureGroupRequest as UpdateFeatureGroupRequest
from sagemaker.core.shapes import UpdateFeatureGroupResponse as UpdateFeatureGroupResponse
from sagemaker.core.shapes import UpdateFeatureMetadataRequest as UpdateFeatureMetadataRequest
from sagemaker.core.shapes import UpdateGlobalInferenceGatewayRequest as UpdateGlobalInferenceGatewayRequest
from sagemaker.core.shapes import UpdateGlobalInferenceGatewayResponse as UpdateGlobalInferenceGatewayResponse
from sagemaker.core.shapes import UpdateHubContentReferenceRequest as UpdateHubContentReferenceRequest
from sagemaker.core.shapes import UpdateHubContentReferenceResponse as UpdateHubContentReferenceResponse
from sagemaker.core.shapes import UpdateHubContentRequest as UpdateHubContentRequest
from sagemaker.core.shapes import UpdateHubContentResponse as UpdateHubContentResponse
from sagemaker.core.shapes import UpdateHubRequest as UpdateHubRequest
from sagemaker.core.shapes import UpdateHubResponse as UpdateHubResponse
from sagemaker.core.shapes import UpdateImageRequest as UpdateImageRequest
from sagemaker.core.shapes import UpdateImageResponse as UpdateImageResponse
from sagemaker.core.shapes import UpdateImageVersionRequest as UpdateImageVersionRequest
from sagemaker.core.shapes import UpdateImageVersionResponse as UpdateImageVersionResponse
from sagemaker.core.shapes import UpdateInferenceComponentInput as UpdateInferenceComponentInput
from sagemaker.core.shapes import UpdateInferenceComponentOutput as UpdateInferenceComponentOutput
from sagemaker.core.shapes import (
    UpdateInferenceComponentRuntimeConfigInput as UpdateInferenceComponentRuntimeConfigInput,
)
from sagemaker.core.shapes import (
    UpdateInferenceComponentRuntimeConfigOutput as UpdateInferenceComponentRuntimeConfigOutput,
)
from sagemaker.core.shapes import UpdateInferenceExperimentRequest as UpdateInferenceExperimentRequest
from sagemaker.core.shapes import UpdateInferenceExperimentResponse as UpdateInferenceExperimentResponse
from sagemaker.core.shapes import UpdateInferenceRouterInput as UpdateInferenceRouterInput
from sagemaker.core.shapes import UpdateInferenceRouterOutput as UpdateInferenceRouterOutput
from sagemaker.core.shapes import UpdateMlflowAppRequest as UpdateMlflowAppRequest
from sagemaker.core.shapes import UpdateMlflowAppResponse as UpdateMlflowAppResponse
from sagemaker.core.shapes import UpdateMlflowTrackingServerRequest as UpdateMlflowTrackingServerRequest
from sagemaker.core.shapes import UpdateMlflowTrackingServerResponse as UpdateMlflowTrackingServerResponse
from sagemaker.core.shapes import UpdateModelCardRequest as UpdateModelCardRequest
from sagemaker.core.shapes import UpdateModelCardResponse as UpdateModelCardResponse
from sagemaker.core.shapes import UpdateModelPackageInput as UpdateModelPackageInput
from sagemaker.core.shapes import UpdateModelPackageOutput as UpdateModelPackageOutput
from sagemaker.core.shapes import UpdateMonitoringAlertRequest as UpdateMonitoringAlertRequest
from sagemaker.core.shapes import UpdateMonitoringAlertResponse as UpdateMonitoringAlertResponse
from sagemaker.core.shapes import UpdateMonitoringScheduleRequest as UpdateMonitoringScheduleRequest
from sagemaker.core.shapes import UpdateMonitoringScheduleResponse as UpdateMonitoringScheduleResponse
from sagemaker.core.shapes import UpdateNotebookInstanceInput as UpdateNotebookInstanceInput
from sagemaker.core.shapes import (
    UpdateNotebookInstanceLifecycleConfigInput as UpdateNotebookInstanceLifecycleConfigInput,
)
from sagemaker.core.shapes import (
    UpdateNotebookInstanceLifecycleConfigOutput as UpdateNotebookInstanceLifecycleConfigOutput,
)
from sagemaker.core.shapes import UpdateNotebookInstanceOutput as UpdateNotebookInstanceOutput
from sagemaker.core.shapes import UpdatePartnerAppRequest as UpdatePartnerAppRequest
from sagemaker.core.shapes import UpdatePartnerAppResponse as UpdatePartnerAppResponse
from sagemaker.core.shapes import UpdatePipelineExecutionRequest as UpdatePipelineExecutionRequest
from sagemaker.core.shapes import UpdatePipelineExecutionResponse as UpdatePipelineExecutionResponse
from sagemaker.core.shapes import UpdatePipelineRequest as UpdatePipelineRequest
from sagemaker.core.shapes import UpdatePipelineResponse as UpdatePipelineResponse
from sagemaker.core.shapes import UpdatePipelineVersionRequest as UpdatePipelineVersionRequest
from sagemaker.core.shapes import UpdatePipelineVersionResponse as UpdatePipelineVersionResponse
from sagemaker.core.shapes import UpdateProjectInput as UpdateProjectInput
from sagemaker.core.shapes import UpdateProjectOutput as UpdateProjectOutput
from sagemaker.core.shapes import UpdateRecordRequest as UpdateRecordRequest
from sagemaker.core.shapes import UpdateSpaceRequest as UpdateSpaceRequest
from sagemaker.core.shapes import UpdateSpaceResponse as UpdateSpaceResponse
from sagemaker.core.shapes import UpdateTemplateProvider as UpdateTemplateProvider
from sagemaker.core.shapes import UpdateTrainingJobRequest as UpdateTrainingJobRequest
from sagemaker.core.shapes import UpdateTrainingJobResponse as UpdateTrainingJobResponse
from sagemaker.core.shapes import UpdateTrialComponentRequest as UpdateTrialComponentRequest
from sagemaker.core.shapes import UpdateTrialComponentResponse as UpdateTrialComponentResponse
from sagemaker.core.shapes import UpdateTrialRequest as UpdateTrialRequest
from sagemaker.core.shapes import UpdateTrialResponse as UpdateTrialResponse
from sagemaker.core.shapes import UpdateUserProfileRequest as UpdateUserProfileRequest
from sagemaker.core.shapes import UpdateUserProfileResponse as UpdateUserProfileResponse
from sagemaker.core.shapes import UpdateWorkforceRequest as UpdateWorkforceRequest
from sagemaker.core.shapes import UpdateWorkforceResponse as UpdateWorkforceResponse
from sagemaker.core.shapes import UpdateWorkteamRequest as UpdateWorkteamRequest
from sagemaker.core.shapes import UpdateWorkteamResponse as UpdateWorkteamResponse
from sagemaker.core.shapes import UserContext as UserContext
from sagemaker.core.shapes import UserProfileDetails as UserProfileDetails
from sagemaker.core.shapes import UserSettings as UserSettings
from sagemaker.core.shapes import ValidationError as ValidationError
from sagemaker.core.shapes import VariantProperty as VariantProperty
from sagemaker.core.shapes import VectorConfig as VectorConfig
from sagemaker.core.shapes import Vertex as Vertex
from sagemaker.core.shapes import VisibilityConditions as VisibilityConditions
from sagemaker.core.shapes import VpcConfig as VpcConfig
from sagemaker.core.shapes import WarmPoolStatus as WarmPoolStatus
from sagemaker.core.shapes import WorkerAccessConfiguration as WorkerAccessConfiguration
from sagemaker.core.shapes import WorkforceVpcConfigRequest as WorkforceVpcConfigRequest
from sagemaker.core.shapes import WorkforceVpcConfigResponse as WorkforceVpcConfigResponse
from sagemaker.core.shapes import WorkloadSpec as WorkloadSpec
from sagemaker.core.shapes import WorkspaceSettings as WorkspaceSettings
