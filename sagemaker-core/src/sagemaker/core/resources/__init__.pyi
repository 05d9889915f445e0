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
from sagemaker.core.shapes import *  # noqa: F403
