"""A program that imports from published paths, as type checkers see it.

mypy and pyright check this file against editable installs and against wheels (`nox -s published_paths`).
`tests/architecture/test_published_paths.py` counts the paths that it uses.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportPrivateUsage=false

from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from sagemaker.core import Processor, Transformer
from sagemaker.core.analytics import TrainingJobAnalytics
from sagemaker.core.base_deserializers import JSONDeserializer
from sagemaker.core.base_serializers import JSONSerializer
from sagemaker.core.common_utils import name_from_base, unique_name_from_base
from sagemaker.core.compute_resource_requirements import ResourceRequirements
from sagemaker.core.compute_resource_requirements.resource_requirements import stringify_object
from sagemaker.core.deserializers import CSVDeserializer
from sagemaker.core.deserializers.base import BytesDeserializer
from sagemaker.core.deserializers.implementations import StringDeserializer
from sagemaker.core.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.explainer import ClarifyShapConfig
from sagemaker.core.explainer.clarify_explainer_config import ClarifyShapBaselineConfig
from sagemaker.core.explainer.explainer_config import ClarifyExplainerConfig, ExplainerConfig
from sagemaker.core.helper import IamRoleResolver
from sagemaker.core.helper.iam_policies import IAM_POLICY_CONFIG
from sagemaker.core.helper.iam_role_resolver import RoleValidationError, resolve_and_validate_role
from sagemaker.core.helper.pipeline_variable import PipelineVariable, StrPipeVar
from sagemaker.core.helper.session_helper import Session, get_execution_role
from sagemaker.core.image_retriever import ImageRetriever
from sagemaker.core.image_retriever.image_retriever import ECR_URI_TEMPLATE
from sagemaker.core.inference_config import AsyncInferenceConfig
from sagemaker.core.inputs import CreateModelInput, TrainingInput
from sagemaker.core.iterators import LineIterator
from sagemaker.core.logs import ColorWrap
from sagemaker.core.metadata_properties import MetadataProperties
from sagemaker.core.model_life_cycle import ModelLifeCycle
from sagemaker.core.model_metrics import MetricsSource, ModelMetrics
from sagemaker.core.model_monitor.clarify_model_monitoring import ModelBiasMonitor
from sagemaker.core.model_monitor.model_monitoring import DefaultModelMonitor, Statistics
from sagemaker.core.modules import get_execution_role as execution_role_of_modules
from sagemaker.core.modules.configs import Networking
from sagemaker.core.network import NetworkConfig
from sagemaker.core.parameter import ContinuousParameter, IntegerParameter
from sagemaker.core.remote_function.errors import RemoteFunctionError
from sagemaker.core.remote_function.runtime_environment.runtime_environment_manager import (
    RuntimeEnvironmentError,
)
from sagemaker.core.resource_requirements import ResourceRequirements as Requirements
from sagemaker.core.resources import TrainingJob
from sagemaker.core.s3 import S3Uploader, parse_s3_url
from sagemaker.core.s3.client import S3Downloader
from sagemaker.core.s3.utils import s3_path_join
from sagemaker.core.serializers import CSVSerializer
from sagemaker.core.serializers.implementations import IdentitySerializer
from sagemaker.core.serverless_inference_config import ServerlessInferenceConfig
from sagemaker.core.session_settings import SessionSettings
from sagemaker.core.shapes import Tag
from sagemaker.core.spark import PySparkProcessor
from sagemaker.core.spark.defaults import SPARK_NAME
from sagemaker.core.spark.processing import SparkJarProcessor
from sagemaker.core.training.configs import CheckpointConfig
from sagemaker.core.utilities import Filter
from sagemaker.core.utilities.search_expression import Operator, SearchExpression
from sagemaker.core.utils import unique_name_from_base_uuid4
from sagemaker.core.utils.exceptions import SageMakerCoreError, TimeoutExceededError
from sagemaker.core.utils.logs import MultiLogStreamHandler
from sagemaker.core.utils.utils import ResourceIterator, Unassigned
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.core.workflow.pipeline_capture import capture_training_request
from sagemaker.core.workflow.pipeline_context import LocalPipelineSession, PipelineSession
from sagemaker.core.workflow.utilities import hash_file
from sagemaker.mlops.local import LocalPipelineSession as PipelineSessionOfMlops
from sagemaker.mlops.local.local_pipeline_session import LocalSession
from sagemaker.mlops.workflow import Pipeline
from sagemaker.mlops.workflow._steps_compiler import StepsCompiler
from sagemaker.mlops.workflow._utils import REPACK_SCRIPT
from sagemaker.mlops.workflow.pipeline_definition_config import PipelineDefinitionConfig
from sagemaker.mlops.workflow.step_outputs import get_step
from sagemaker.mlops.workflow.steps import CacheConfig, JsonGet, TrainingStep
from sagemaker.serve import ModelBuilder
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import Compute, InputData, SourceCode
from sagemaker.train.remote_function import RemoteExecutor
from sagemaker.train.remote_function.checkpoint_location import CheckpointLocation
from sagemaker.train.remote_function.client import remote
from sagemaker.train.remote_function.core.serialization import CloudpickleSerializer
from sagemaker.train.remote_function.custom_file_filter import CustomFileFilter
from sagemaker.train.remote_function.errors import SerializationError
from sagemaker.train.remote_function.spark_config import SparkConfig

# Functions keep their signatures.
assert_type(name_from_base("train"), str)
assert_type(unique_name_from_base("train"), str)
assert_type(unique_name_from_base_uuid4("train"), str)
assert_type(parse_s3_url("s3://bucket/key"), tuple[str, str])
assert_type(s3_path_join("s3://bucket", "key"), str)
assert_type(stringify_object(None), str)
assert_type(hash_file("train.py"), str)
assert_type(get_execution_role(), str)
assert_type(execution_role_of_modules(), str)

# Classes are the classes that other paths have.
session: Session = PipelineSession(default_bucket="bucket", settings=SessionSettings())
local: LocalSession = LocalPipelineSession()
same: type[LocalPipelineSession] = PipelineSessionOfMlops
requirements: type[ResourceRequirements] = Requirements
variable: PipelineVariable = ParameterString(name="Table", default_value="s3://bucket/table.csv")
uri: StrPipeVar = variable
errors: tuple[type[Exception], ...] = (
    RemoteFunctionError,
    RoleValidationError,
    RuntimeEnvironmentError,
    SageMakerCoreError,
    SerializationError,
    TimeoutExceededError,
)

# Constructors take what they take.
trainer = ModelTrainer(
    training_image="image",
    source_code=SourceCode(source_dir="src", entry_script="train.py"),
    compute=Compute(instance_type="ml.m5.large", instance_count=1),
    networking=Networking(),
    checkpoint_config=CheckpointConfig(),
    sagemaker_session=session,
)
channel = InputData(channel_name="train", data_source=uri)
step = TrainingStep(
    name="Train",
    step_args=trainer.train([channel]),
    cache_config=CacheConfig(enable_caching=True, expire_after="P1D"),
)
pipeline = Pipeline(
    name="pipeline",
    steps=[step],
    sagemaker_session=session,
    pipeline_definition_config=PipelineDefinitionConfig(use_custom_job_prefix=True),
)
assert_type(pipeline.definition(), str)
metrics = ModelMetrics(
    model_statistics=MetricsSource(content_type="application/json", s3_uri="s3://bucket/metrics.json")
)
search = SearchExpression(filters=[Filter(name="Name", operator=Operator.EQUALS, value="value")])
assert_type(Tag(key="key", value="value").key, str | PipelineVariable)

# The rest is only looked at: a name that a checker does not know is an error.
everything: list[Any] = [
    AsyncInferenceConfig,
    BytesDeserializer,
    CSVDeserializer,
    CSVSerializer,
    CheckpointLocation,
    ClarifyExplainerConfig,
    ClarifyShapBaselineConfig,
    ClarifyShapConfig,
    CloudpickleSerializer,
    ColorWrap,
    ContinuousParameter,
    CreateModelInput,
    CustomFileFilter,
    DefaultModelMonitor,
    DriftCheckBaselines,
    ECR_URI_TEMPLATE,
    ExplainerConfig,
    IAM_POLICY_CONFIG,
    IamRoleResolver,
    IdentitySerializer,
    ImageRetriever,
    IntegerParameter,
    JSONDeserializer,
    JSONSerializer,
    JsonGet,
    LineIterator,
    MetadataProperties,
    ModelBiasMonitor,
    ModelBuilder,
    ModelLifeCycle,
    MultiLogStreamHandler,
    NetworkConfig,
    Processor,
    PySparkProcessor,
    REPACK_SCRIPT,
    RemoteExecutor,
    ResourceIterator[TrainingJob],
    S3Downloader,
    S3Uploader,
    SPARK_NAME,
    ServerlessInferenceConfig,
    SparkConfig,
    SparkJarProcessor,
    Statistics,
    StepsCompiler,
    StringDeserializer,
    TrainingInput,
    TrainingJobAnalytics,
    Transformer,
    Unassigned,
    capture_training_request,
    get_step,
    remote,
    resolve_and_validate_role,
]
