"""The keys of a defaults file, with the type of each value.

A key is a path through the document; ``[]`` follows the name of a list. The keys below ``SageMaker`` mirror requests of
the API: ``SageMaker.ProcessingJob.RoleArn`` is the default of ``RoleArn`` of ``CreateProcessingJob``.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen
class ValueType:
    """The values that a key accepts.

    Attributes:
        type: ``text``, ``switch``, ``list`` of texts, ``map`` of texts, ``tags``, or ``any`` mapping.
        pattern: of a text, or of the items.
        shortest: minimum length of a text, or minimum number of items.
        longest: maximum length of a text or of the values of a mapping, or maximum number of items.
        item_length: maximum length of an item.
        allowed: the texts that are accepted; any for an empty tuple.
    """

    type: str
    pattern: str | None = None
    shortest: int = 0
    longest: int | None = None
    item_length: int | None = None
    allowed: tuple[str, ...] = ()


TEXT = ValueType("text")
SWITCH = ValueType("switch")
ANYTHING = ValueType("any")
VERSION = ValueType("text", allowed=("1.0",))
ROLE = ValueType("text", r"^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$", 20, 2048)
KMS_KEY = ValueType("text", longest=2048)
S3_URI = ValueType("text", r"^(https|s3)://([^/]+)/?(.*)$", longest=1024)
BUCKET = ValueType("text", r"^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$", 3, 63)
PREFIX = ValueType("text", shortest=1, longest=1024)
SECURITY_GROUPS = ValueType("list", r"^[-0-9a-zA-Z]+$", 1, 5, 32)
SUBNETS = ValueType("list", r"^[-0-9a-zA-Z]+$", 1, 16, 32)
TEXTS = ValueType("list")
TAGS = ValueType("tags", r"^[\w\s\d_.:/=+\-@]*$", longest=50)
PARAMETERS = ValueType("map")
ENVIRONMENT_256 = ValueType("map", longest=256)
ENVIRONMENT_512 = ValueType("map", longest=512)
ENVIRONMENT_1024 = ValueType("map", longest=1024)
ENVIRONMENT_10240 = ValueType("map", longest=10240)

KEYS: Mapping[str, ValueType] = {
    "CustomParameters": PARAMETERS,
    "SageMaker.AutoMLJob.AutoMLJobConfig.SecurityConfig.EnableInterContainerTrafficEncryption": SWITCH,
    "SageMaker.AutoMLJob.AutoMLJobConfig.SecurityConfig.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.AutoMLJob.AutoMLJobConfig.SecurityConfig.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.AutoMLJob.AutoMLJobConfig.SecurityConfig.VpcConfig.Subnets": SUBNETS,
    "SageMaker.AutoMLJob.OutputDataConfig.KmsKeyId": KMS_KEY,
    "SageMaker.AutoMLJob.RoleArn": ROLE,
    "SageMaker.AutoMLJob.Tags": TAGS,
    "SageMaker.AutoMLJobV2.OutputDataConfig.KmsKeyId": KMS_KEY,
    "SageMaker.AutoMLJobV2.RoleArn": ROLE,
    "SageMaker.AutoMLJobV2.SecurityConfig.EnableInterContainerTrafficEncryption": SWITCH,
    "SageMaker.AutoMLJobV2.SecurityConfig.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.AutoMLJobV2.SecurityConfig.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.AutoMLJobV2.SecurityConfig.VpcConfig.Subnets": SUBNETS,
    "SageMaker.AutoMLJobV2.Tags": TAGS,
    "SageMaker.CompilationJob.OutputConfig.KmsKeyId": KMS_KEY,
    "SageMaker.CompilationJob.RoleArn": ROLE,
    "SageMaker.CompilationJob.Tags": TAGS,
    "SageMaker.CompilationJob.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.CompilationJob.VpcConfig.Subnets": SUBNETS,
    "SageMaker.EdgePackagingJob.OutputConfig.KmsKeyId": KMS_KEY,
    "SageMaker.EdgePackagingJob.ResourceKey": KMS_KEY,
    "SageMaker.EdgePackagingJob.RoleArn": ROLE,
    "SageMaker.EdgePackagingJob.Tags": TAGS,
    "SageMaker.Endpoint.Tags": TAGS,
    "SageMaker.EndpointConfig.AsyncInferenceConfig.OutputConfig.KmsKeyId": KMS_KEY,
    "SageMaker.EndpointConfig.DataCaptureConfig.KmsKeyId": KMS_KEY,
    "SageMaker.EndpointConfig.KmsKeyId": KMS_KEY,
    "SageMaker.EndpointConfig.ProductionVariants[].CoreDumpConfig.KmsKeyId": KMS_KEY,
    "SageMaker.EndpointConfig.Tags": TAGS,
    "SageMaker.FeatureGroup.OfflineStoreConfig.S3StorageConfig.KmsKeyId": KMS_KEY,
    "SageMaker.FeatureGroup.OnlineStoreConfig.SecurityConfig.KmsKeyId": KMS_KEY,
    "SageMaker.FeatureGroup.RoleArn": ROLE,
    "SageMaker.FeatureGroup.Tags": TAGS,
    "SageMaker.Model.Containers[].Environment": ENVIRONMENT_1024,
    "SageMaker.Model.EnableNetworkIsolation": SWITCH,
    "SageMaker.Model.ExecutionRoleArn": ROLE,
    "SageMaker.Model.PrimaryContainer.Environment": ENVIRONMENT_1024,
    "SageMaker.Model.Tags": TAGS,
    "SageMaker.Model.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.Model.VpcConfig.Subnets": SUBNETS,
    "SageMaker.ModelPackage.InferenceSpecification.Containers[].Environment": ENVIRONMENT_1024,
    "SageMaker.ModelPackage.ValidationSpecification.ValidationProfiles[].TransformJobDefinition.Environment": ENVIRONMENT_10240,
    "SageMaker.ModelPackage.ValidationSpecification.ValidationProfiles[].TransformJobDefinition.TransformOutput.KmsKeyId": KMS_KEY,
    "SageMaker.ModelPackage.ValidationSpecification.ValidationProfiles[].TransformJobDefinition.TransformResources.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.ModelPackage.ValidationSpecification.ValidationRole": ROLE,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.Environment": ENVIRONMENT_256,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId": KMS_KEY,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption": SWITCH,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation": SWITCH,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets": SUBNETS,
    "SageMaker.MonitoringSchedule.MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn": ROLE,
    "SageMaker.MonitoringSchedule.Tags": TAGS,
    "SageMaker.Pipeline.RoleArn": ROLE,
    "SageMaker.Pipeline.Tags": TAGS,
    "SageMaker.ProcessingJob.Environment": ENVIRONMENT_256,
    "SageMaker.ProcessingJob.NetworkConfig.EnableInterContainerTrafficEncryption": SWITCH,
    "SageMaker.ProcessingJob.NetworkConfig.EnableNetworkIsolation": SWITCH,
    "SageMaker.ProcessingJob.NetworkConfig.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.ProcessingJob.NetworkConfig.VpcConfig.Subnets": SUBNETS,
    "SageMaker.ProcessingJob.ProcessingInputs[].DatasetDefinition.AthenaDatasetDefinition.KmsKeyId": KMS_KEY,
    "SageMaker.ProcessingJob.ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.ClusterRoleArn": ROLE,
    "SageMaker.ProcessingJob.ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.KmsKeyId": KMS_KEY,
    "SageMaker.ProcessingJob.ProcessingOutputConfig.KmsKeyId": KMS_KEY,
    "SageMaker.ProcessingJob.ProcessingResources.ClusterConfig.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.ProcessingJob.RoleArn": ROLE,
    "SageMaker.ProcessingJob.Tags": TAGS,
    "SageMaker.PythonSDK.Modules.ModelTrainer": ANYTHING,
    "SageMaker.PythonSDK.Modules.NotebookJob.RoleArn": ROLE,
    "SageMaker.PythonSDK.Modules.NotebookJob.S3KmsKeyId": KMS_KEY,
    "SageMaker.PythonSDK.Modules.NotebookJob.S3RootUri": S3_URI,
    "SageMaker.PythonSDK.Modules.NotebookJob.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.PythonSDK.Modules.NotebookJob.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.PythonSDK.Modules.NotebookJob.VpcConfig.Subnets": SUBNETS,
    "SageMaker.PythonSDK.Modules.RemoteFunction.CustomFileFilter.IgnoreNamePatterns": TEXTS,
    "SageMaker.PythonSDK.Modules.RemoteFunction.Dependencies": TEXT,
    "SageMaker.PythonSDK.Modules.RemoteFunction.EnableInterContainerTrafficEncryption": SWITCH,
    "SageMaker.PythonSDK.Modules.RemoteFunction.EnvironmentVariables": ENVIRONMENT_512,
    "SageMaker.PythonSDK.Modules.RemoteFunction.ImageUri": TEXT,
    "SageMaker.PythonSDK.Modules.RemoteFunction.IncludeLocalWorkDir": SWITCH,
    "SageMaker.PythonSDK.Modules.RemoteFunction.InstanceType": TEXT,
    "SageMaker.PythonSDK.Modules.RemoteFunction.JobCondaEnvironment": TEXT,
    "SageMaker.PythonSDK.Modules.RemoteFunction.PreExecutionCommands": TEXTS,
    "SageMaker.PythonSDK.Modules.RemoteFunction.PreExecutionScript": TEXT,
    "SageMaker.PythonSDK.Modules.RemoteFunction.RoleArn": ROLE,
    "SageMaker.PythonSDK.Modules.RemoteFunction.S3KmsKeyId": KMS_KEY,
    "SageMaker.PythonSDK.Modules.RemoteFunction.S3RootUri": S3_URI,
    "SageMaker.PythonSDK.Modules.RemoteFunction.Tags": TAGS,
    "SageMaker.PythonSDK.Modules.RemoteFunction.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.PythonSDK.Modules.RemoteFunction.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.PythonSDK.Modules.RemoteFunction.VpcConfig.Subnets": SUBNETS,
    "SageMaker.PythonSDK.Modules.Serve.EnvironmentVariables": ENVIRONMENT_512,
    "SageMaker.PythonSDK.Modules.Serve.InstanceType": TEXT,
    "SageMaker.PythonSDK.Modules.Serve.RoleArn": ROLE,
    "SageMaker.PythonSDK.Modules.Serve.S3ModelDataUri": S3_URI,
    "SageMaker.PythonSDK.Modules.Session.DefaultS3Bucket": BUCKET,
    "SageMaker.PythonSDK.Modules.Session.DefaultS3ObjectKeyPrefix": PREFIX,
    "SageMaker.PythonSDK.Modules.TelemetryOptOut": SWITCH,
    "SageMaker.TrainingJob.EnableInterContainerTrafficEncryption": SWITCH,
    "SageMaker.TrainingJob.EnableNetworkIsolation": SWITCH,
    "SageMaker.TrainingJob.Environment": ENVIRONMENT_512,
    "SageMaker.TrainingJob.OutputDataConfig.KmsKeyId": KMS_KEY,
    "SageMaker.TrainingJob.ProfilerConfig.DisableProfiler": SWITCH,
    "SageMaker.TrainingJob.ResourceConfig.VolumeKmsKeyId": KMS_KEY,
    "SageMaker.TrainingJob.RoleArn": ROLE,
    "SageMaker.TrainingJob.Tags": TAGS,
    "SageMaker.TrainingJob.VpcConfig.SecurityGroupIds": SECURITY_GROUPS,
    "SageMaker.TrainingJob.VpcConfig.Subnets": SUBNETS,
    "SageMaker.TransformJob.DataCaptureConfig.KmsKeyId": KMS_KEY,
    "SageMaker.TransformJob.Environment": ENVIRONMENT_10240,
    "SageMaker.TransformJob.Tags": TAGS,
    "SageMaker.TransformJob.TransformOutput.KmsKeyId": KMS_KEY,
    "SageMaker.TransformJob.TransformResources.VolumeKmsKeyId": KMS_KEY,
    "SchemaVersion": VERSION,
}
