"""A step that runs a notebook in a training job with SageMaker Studio's scheduler image.

The notebook and what goes with it are assets: compiling reads them, publishing uploads them.
"""

from __future__ import annotations

import re
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from sagemaker.core.exceptions import PipelineDefinitionError, UnknownPropertyError
from sagemaker.core.requests import (
    ContextValue,
    RequestContext,
    Resolver,
    StagedAsset,
    execution_role,
    filled,
)
from sagemaker.core.requests.names import fit_name
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.staging.assets import Asset, BundleAsset, FileAsset, SubfolderAsset, TreeAsset
from sagemaker.core.staging.places import notebook_output, notebook_path
from sagemaker.core.workflow.entities import Join, PipelineVariable, StepOutput, is_pipeline_variable
from sagemaker.core.workflow.execution_variables import ExecutionVariables
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.retry import RetryPolicy
from sagemaker.mlops.workflow.step_base import (
    AddedDependencies,
    ConfigurableRetryStep,
    Step,
    StepTypeEnum,
)

# Programs import some of these names from here, though they live elsewhere.
__all__ = ["ExecutionVariables", "Join", "NotebookJobStep"]

# The path of the defaults of notebook jobs in the SDK's configuration.
_DEFAULTS = ("SageMaker", "PythonSDK", "Modules", "NotebookJob")

_ENTRYPOINT = "amazon_sagemaker_scheduler"
_CHANNEL = "sagemaker_headless_execution_pipelinestep"
_JOB_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")
_BUCKET_ROOT = re.compile(r"s3://.+")

# The properties that a notebook job has, as paths of the training job that carries it out.
_PROPERTIES = {
    "ComputingJobName": "TrainingJobName",
    "ComputingJobStatus": "TrainingJobStatus",
    "NotebookJobInputLocation": "InputDataConfig[0].DataSource.S3DataSource.S3Uri",
    "NotebookJobOutputLocationPrefix": "OutputDataConfig.S3OutputPath",
    "InputNotebookName": "Environment['SM_INPUT_NOTEBOOK_NAME']",
    "OutputNotebookName": "Environment['SM_OUTPUT_NOTEBOOK_NAME']",
}

# Generated job names of the steps that are still in use.
_made_names: weakref.WeakValueDictionary[str, NotebookJobStep] = weakref.WeakValueDictionary()


class NotebookJobProperties(Properties):
    """The properties of a notebook job, under names of their own.

    Args:
        step: the step.

    Raises:
        UnknownPropertyError: on access to another property (an `AttributeError`).
    """

    __slots__ = ()

    def __init__(self, step: NotebookJobStep) -> None:
        super().__init__(step.name, step=step, members=dict.fromkeys(_PROPERTIES, "string"))

    def __getattr__(self, name: str) -> Properties:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in _PROPERTIES:
            raise UnknownPropertyError(
                f"Step {self.step_name!r}: a notebook job has no property {name!r}. It has: "
                f"{', '.join(sorted(_PROPERTIES))}."
            )
        return Properties(self.step_name, _PROPERTIES[name], step=self.step, members={})


@attrs.frozen(eq=False)
class NotebookJob(ContextValue):
    """The arguments of ``CreateTrainingJob`` for one notebook; see `NotebookJobStep`."""

    step: NotebookJobStep

    def resolve(self, context: RequestContext, resolver: Resolver) -> dict[str, Any]:  # noqa: ARG002 - the leaf's interface
        """Return the request as a tree of assets, variables and values.

        Raises:
            PipelineDefinitionError: the step is wrong; all findings at once (a `ValueError`).
        """
        step = self.step
        region = context.session.boto_region_name
        step.check(region)
        defaults = _defaults(context)
        root = step.s3_root_uri or defaults.get("S3RootUri") or context.root
        kms_key = step.s3_kms_key if step.s3_kms_key is not None else defaults.get("S3KmsKeyId")
        output = {"S3OutputPath": notebook_output(root, context.scope, step.name), "KmsKeyId": kms_key}
        role = step.role if step.role is not None else defaults.get("RoleArn")
        members = {
            "TrainingJobName": step.training_job_name,
            "RoleArn": execution_role(role),
            "AlgorithmSpecification": {
                "TrainingImage": step.image_uri,
                "TrainingInputMode": "File",
                "ContainerEntrypoint": [_ENTRYPOINT],
            },
            "InputDataConfig": [self._channel(root)],
            "OutputDataConfig": filled(**output),
            "ResourceConfig": self._resources(defaults),
            "StoppingCondition": {"MaxRuntimeInSeconds": step.max_runtime_in_seconds},
            "RetryStrategy": {"MaximumRetryAttempts": step.max_retry_attempts},
            "Environment": self._environment(region),
            "HyperParameters": dict(step.parameters) if step.parameters else None,
            "EnableInterContainerTrafficEncryption": step.encrypt_inter_container_traffic,
            "VpcConfig": self._vpc(defaults),
            "Tags": self._tags(),
        }
        return filled(**members)

    def _channel(self, root: str) -> dict[str, Any]:
        staged = _NotebookInput(self.step.content(), root.rstrip("/"))
        source = {"S3DataType": "S3Prefix", "S3Uri": staged, "S3DataDistributionType": "FullyReplicated"}
        return {"ChannelName": _CHANNEL, "DataSource": {"S3DataSource": source}}

    def _resources(self, defaults: Mapping[str, Any]) -> dict[str, Any]:
        step = self.step
        key = step.volume_kms_key if step.volume_kms_key is not None else defaults.get("VolumeKmsKeyId")
        return filled(
            VolumeSizeInGB=step.volume_size,
            InstanceCount=1,
            InstanceType=step.instance_type,
            VolumeKmsKeyId=key,
        )

    def _environment(self, region: str) -> dict[str, Any]:
        step = self.step
        script = step.initialization_script
        return {
            **(step.environment_variables or {}),
            "AWS_DEFAULT_REGION": region,
            "SM_JOB_DEF_VERSION": "1.0",
            "SM_ENV_NAME": "sagemaker-default-env",
            "SM_SKIP_EFS_SIMULATION": "true",
            "SM_EXECUTION_INPUT_PATH": f"/opt/ml/input/data/{_CHANNEL}",
            "SM_KERNEL_NAME": step.kernel_name,
            "SM_INPUT_NOTEBOOK_NAME": Path(step.input_notebook).name,
            "SM_OUTPUT_NOTEBOOK_NAME": f"{step.training_job_name}.ipynb",
            **({"SM_INIT_SCRIPT": Path(script).name} if script else {}),
        }

    def _vpc(self, defaults: Mapping[str, Any]) -> dict[str, Any] | None:
        settings = defaults.get("VpcConfig") or {}
        subnets = self.step.subnets or settings.get("Subnets")
        groups = self.step.security_group_ids or settings.get("SecurityGroupIds")
        if not subnets and not groups:
            return None
        if not subnets or not groups:
            raise PipelineDefinitionError(
                f"Step {self.step.name!r}: subnets and security_group_ids are given together, or neither.",
                step=self.step.name,
            )
        return {"SecurityGroupIds": list(groups), "Subnets": list(subnets)}

    def _tags(self) -> list[dict[str, Any]]:
        # Studio lists the job by these.
        marks = {
            "sagemaker:name": self.step.notebook_job_name,
            "sagemaker:notebook-name": Path(self.step.input_notebook).name,
            "sagemaker:notebook-job-origin": "PIPELINE_STEP",
            "sagemaker:is-studio-archived": "false",
        }
        return [*(format_tags(self.step.tags) or ()), *(format_tags(marks) or ())]


@attrs.frozen
class _NotebookInput(ContextValue):
    """The S3 prefix of the files of a notebook job: below pipeline and step, under their digest."""

    content: Asset
    root: str

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:
        """Return the files as an asset with that prefix."""
        path = notebook_path(context.scope, context.step, resolver.digest(self.content))
        return StagedAsset(self.content, root=self.root, path=path)


class NotebookJobStep(AddedDependencies, ConfigurableRetryStep):
    """Runs a notebook.

    Fields that reach the request may hold pipeline variables, except those that are called static.

    Args:
        input_notebook: a local notebook; static, it is staged when the pipeline is published.
        image_uri: an image with Studio's headless execution, in the session's region.
        kernel_name: the kernel in that image.
        name: of the step; generated from the notebook's name by default.
        display_name: shown instead of the name.
        description: of the step.
        notebook_job_name: of the job, starting with a letter; generated from the notebook's name by default. Static.
        role: ARN or name of the role that the job runs as.
        s3_root_uri: the S3 prefix of input and output; the session's bucket by default. Static.
        parameters: of the notebook, by name.
        environment_variables: of the job.
        initialization_script: a local shell script that runs before the notebook. Static.
        s3_kms_key: encrypts the output.
        instance_type: ``ml.m5.large`` by default.
        volume_size: in GB.
        volume_kms_key: encrypts the volume.
        encrypt_inter_container_traffic: on by default.
        security_group_ids: of the VPC; together with ``subnets``.
        subnets: of the VPC.
        max_retry_attempts: starts of the job after errors of the service.
        max_runtime_in_seconds: the job is stopped after this time; two days by default.
        tags: of the job.
        additional_dependencies: local files and folders that go along. Static.
        retry_policies: see `ConfigurableRetryStep`.
        depends_on: steps to wait for.
    """

    @static_arguments(besides=("input_notebook", "notebook_job_name", "s3_root_uri"))
    def __init__(
        self,
        input_notebook: str,
        image_uri: str | PipelineVariable,
        kernel_name: str | PipelineVariable,
        name: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        notebook_job_name: str | None = None,
        role: str | PipelineVariable | None = None,
        s3_root_uri: str | None = None,
        parameters: Mapping[str, str | PipelineVariable] | None = None,
        environment_variables: Mapping[str, str | PipelineVariable] | None = None,
        initialization_script: str | None = None,
        s3_kms_key: str | PipelineVariable | None = None,
        instance_type: str | PipelineVariable | None = "ml.m5.large",
        volume_size: int | PipelineVariable = 30,
        volume_kms_key: str | PipelineVariable | None = None,
        encrypt_inter_container_traffic: bool | PipelineVariable | None = True,
        security_group_ids: list[str | PipelineVariable] | None = None,
        subnets: list[str | PipelineVariable] | None = None,
        max_retry_attempts: int | PipelineVariable = 1,
        max_runtime_in_seconds: int | PipelineVariable = 172800,
        tags: Tags | None = None,
        additional_dependencies: list[str] | None = None,
        retry_policies: list[RetryPolicy] | None = None,
        depends_on: list[Step | StepOutput] | None = None,
    ) -> None:
        AddedDependencies.__init__(self, depends_on)
        self.step_type = StepTypeEnum.TRAINING
        self.input_notebook = input_notebook
        self.image_uri = image_uri
        self.kernel_name = kernel_name
        made = (
            None if name is not None and notebook_job_name is not None else _unique_name(input_notebook, self)
        )
        self.notebook_job_name = notebook_job_name if notebook_job_name is not None else made
        self.name = name if name is not None else (made or "notebook")
        self.display_name = display_name
        self.description = description
        self.role = role
        self.s3_root_uri = s3_root_uri
        self.parameters = parameters
        self.environment_variables = environment_variables
        self.initialization_script = initialization_script
        self.s3_kms_key = s3_kms_key
        self.instance_type = instance_type
        self.volume_size = volume_size
        self.volume_kms_key = volume_kms_key
        self.encrypt_inter_container_traffic = encrypt_inter_container_traffic
        self.security_group_ids = security_group_ids
        self.subnets = subnets
        self.max_retry_attempts = max_retry_attempts
        self.max_runtime_in_seconds = max_runtime_in_seconds
        self.tags = tags
        self.additional_dependencies = list(additional_dependencies or ())
        self.retry_policies = list(retry_policies or ())

    @property
    def arguments(self) -> Any:
        """The training job, which the compiler resolves in the context of the pipeline."""
        return NotebookJob(self)

    @property
    def properties(self) -> NotebookJobProperties:
        """``ComputingJobName``, ``ComputingJobStatus``, ``NotebookJobInputLocation``, ... as variables."""
        return NotebookJobProperties(self)

    @property
    def training_job_name(self) -> str:
        """The name of the training job: the notebook job's name without underscores, which training jobs refuse."""
        return str(self.notebook_job_name).replace("_", "-")

    def content(self) -> Asset:
        """Return the notebook, the script and the dependencies, side by side as in the job."""
        files: list[Asset] = [FileAsset(Path(self.input_notebook))]
        if self.initialization_script:
            files.append(FileAsset(Path(self.initialization_script)))
        for dependency in self.additional_dependencies:
            path = Path(dependency)
            # Folders go along with what they hold, under their own names.
            files.append(SubfolderAsset(TreeAsset(path), path.name) if path.is_dir() else FileAsset(path))
        return files[0] if len(files) == 1 else BundleAsset(tuple(files))

    def check(self, region: str) -> None:
        """Refuse settings of which no job can be made.

        Args:
            region: of the session.

        Raises:
            PipelineDefinitionError: the settings are wrong; all findings at once (a `ValueError`).
        """
        findings = [*self._wrong_files(), *self._wrong_settings(region)]
        if findings:
            lines = "".join(f"\n  - {finding}" for finding in findings)
            raise PipelineDefinitionError(
                f"Validation Errors: {lines}\nThe step is {self.name!r}.", step=self.name
            )

    def _wrong_files(self) -> list[str]:
        findings = []
        job_name = self.notebook_job_name
        if not isinstance(job_name, str) or _JOB_NAME.fullmatch(job_name) is None:
            findings.append(
                f"Notebook Job Name({_shown(job_name)}) is not valid. Valid name should start with letters and "
                "contain only letters, numbers, hyphens, and underscores."
            )
        if not _is_file(self.input_notebook):
            findings.append(
                f"The required input notebook({_shown(self.input_notebook)}) is not a valid file."
            )
        if self.initialization_script and not _is_file(self.initialization_script):
            findings.append(f"The initialization script({self.initialization_script}) is not a valid file.")
        findings.extend(
            f"The path({_shown(dependency)}) specified in additional dependencies does not exist."
            for dependency in self.additional_dependencies
            if not isinstance(dependency, str | Path) or not Path(dependency).exists()
        )
        return findings

    def _wrong_settings(self, region: str) -> list[str]:
        findings = []
        image = self.image_uri
        if not is_pipeline_variable(image) and (not isinstance(image, str) or region not in image):
            findings.append(
                f"The image uri(specified as {image}) is required and should be hosted in same region of the "
                f"session({region})."
            )
        if not is_pipeline_variable(self.kernel_name) and not self.kernel_name:
            findings.append("The kernel name is required.")
        root = self.s3_root_uri
        if root is not None and (not isinstance(root, str) or _BUCKET_ROOT.fullmatch(root) is None):
            findings.append(
                f"s3_root_uri ({_shown(root)}) is not an S3 URI. Files are staged there before the pipeline runs, so "
                "that it cannot be a pipeline variable."
            )
        return findings


def _unique_name(notebook: Any, made_for: NotebookJobStep) -> str | None:
    """Return a job name that no step in use has, and that is the same in every run of a program."""
    if not isinstance(notebook, str | Path):
        return None
    base = fit_name(Path(notebook).name)
    number = 1
    while True:
        name = base if number == 1 else f"{base}-{number}"
        if _made_names.setdefault(name, made_for) is made_for:
            return name
        number += 1


def _defaults(context: RequestContext) -> dict[str, Any]:
    found: Any = context.session.sagemaker_config
    for key in _DEFAULTS:
        found = (found or {}).get(key) or {}
    return dict(found)


def _is_file(path: Any) -> bool:
    return isinstance(path, str | Path) and Path(path).is_file()


def _shown(value: Any) -> str:
    return repr(value) if is_pipeline_variable(value) else str(value)
