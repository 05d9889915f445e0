"""The step that puts inference code into a model before the model is created or registered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sagemaker.core import image_uris
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.jobs.source_files import CODE_CHANNEL, DRIVERS_CHANNEL, s3_channel, source_location
from sagemaker.core.requests import (
    ContextValue,
    JobName,
    Request,
    RequestContext,
    Resolver,
    StagedAsset,
    StepArguments,
    as_request,
    execution_role,
    filled,
)
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.session import Session
from sagemaker.core.staging.assets import MemoryAsset
from sagemaker.core.staging.places import repacked_model
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.mlops.workflow.step_base import CacheConfig, StepLike, StepTypeEnum
from sagemaker.mlops.workflow.step_base.request_step import JobRequestStep

if TYPE_CHECKING:
    from sagemaker.mlops.workflow.retry import RetryPolicy
    from sagemaker.serve.runtime_repack import RuntimeRepack

FRAMEWORK_VERSION = "1.2-1"
INSTANCE_TYPE = "ml.m5.large"
REPACK_SCRIPT = "_repack_model.py"

_DESCRIPTION = "Used to repack a model with customer scripts for a register/create model step"
_MODEL_CHANNEL = "training"
_DEFAULT_LABEL = "model"
_NAME_LIMIT = 64
# Arguments that the published SDK accepts and does not use: the step has its own.
_IGNORED = frozenset({"base_job_name", "dependencies", "entry_point", "hyperparameters", "source_dir"})


@attrs.frozen(kw_only=True)
class RepackSettings:
    """The job that repacks a model: ``repack_model_step_settings`` of a `ModelStep`, by name.

    Args:
        instance_type: of the job.
        volume_size_in_gb: of the job; it holds the model twice, packed and unpacked.
        volume_kms_key: encrypts the volume.
        training_image: an image with Python 3.7 or later; that of scikit-learn by default.
        role: ARN or name; the model's by default.
        output_path: S3 prefix of the new archive; in the session's bucket by default.
        output_kms_key: encrypts the new archive.
        output_data_config: both in one, as a structure of the API.
        max_runtime_in_seconds: the job is stopped after this time; an hour by default.
        stopping_condition: the same, as a structure of the API.
        environment: environment variables.
        subnets: of the job's VPC; the model's by default.
        security_group_ids: likewise.
        tags: of the job.
        cache_config: reuse the archive of an identical run.
        display_name: of the step.
    """

    instance_type: str | PipelineVariable = INSTANCE_TYPE
    volume_size_in_gb: int | PipelineVariable = 30
    volume_kms_key: str | PipelineVariable | None = None
    training_image: str | PipelineVariable | None = None
    role: str | PipelineVariable | None = None
    output_path: str | PipelineVariable | None = None
    output_kms_key: str | PipelineVariable | None = None
    output_data_config: Any = None
    max_runtime_in_seconds: int | PipelineVariable = 3600
    stopping_condition: Any = None
    environment: Mapping[str, Any] | None = None
    subnets: Sequence[str | PipelineVariable] | None = None
    security_group_ids: Sequence[str | PipelineVariable] | None = None
    tags: Tags | None = None
    cache_config: CacheConfig | None = None
    display_name: str | None = None

    @classmethod
    def of(cls, step: str, settings: Mapping[str, Any] | None) -> RepackSettings:
        """Return the settings of a mapping.

        Raises:
            ValidationError: it has an unknown setting (a `ValueError`).
        """
        if not settings:
            return cls()
        wanted = {name: value for name, value in settings.items() if name not in _IGNORED}
        known = [field.name for field in attrs.fields(cls)]
        unknown = [name for name in wanted if name not in known]
        if unknown:
            raise ValidationError(
                f"Step {step!r}: repack_model_step_settings has no {', '.join(map(repr, unknown))}. It takes "
                f"{', '.join(known)}."
            )
        return cls(**wanted)


@attrs.frozen
class GeneratedModelName(ContextValue):
    """The name of a model without one: the same in each definition, another one for each step."""

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:  # noqa: ARG002 - the leaf's interface
        """Return ``model-`` and eight digits of the digest of pipeline and step."""
        return f"{_DEFAULT_LABEL}-{context.step_digest[:8]}"


@attrs.frozen
class RepackedLocation(ContextValue):
    """The S3 prefix of the new archive: the model's name, or one generated from pipeline and step."""

    model_name: str | None

    def resolve(self, context: RequestContext, resolver: Resolver) -> str:
        """Return the S3 prefix of the model's archive: ``s3://bucket[/prefix]/<name>``."""
        name = self.model_name or GeneratedModelName().resolve(context, resolver)
        return repacked_model(context.root, name)


@attrs.define(eq=False, slots=False)
class _RepackModelStep(JobRequestStep):
    """A training job that puts inference code into a model; made by `repack_step`.

    The properties are ``DescribeTrainingJobResponse`` of the API.
    """

    operations: ClassVar[tuple[str, ...]] = ("CreateTrainingJob",)
    source: ClassVar[str] = "repack_step()"
    response_shapes: ClassVar[tuple[str, ...]] = ("DescribeTrainingJobResponse",)

    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.TRAINING, init=False)


def repack_step(
    model_step: str,
    repack: RuntimeRepack,
    session: Session,
    settings: RepackSettings,
    depends_on: Sequence[StepLike] | None,
    retry_policies: Sequence[RetryPolicy],
) -> _RepackModelStep:
    """Return the step whose ``ModelArtifacts.S3ModelArtifacts`` is the model with its code.

    Args:
        model_step: name of the step that needs it.
        repack: model and code.
        session: of the model.
        settings: of the job.
        depends_on: the steps to wait for, beside the one that makes the model.
        retry_policies: of the step.
    """
    arguments = _request_arguments(repack, session, settings)
    name = JobName("TrainingJobName", "repack", kept=False)
    return _RepackModelStep(
        name=_step_name(model_step, repack.model_name or _DEFAULT_LABEL),
        step_args=StepArguments(Request("CreateTrainingJob", arguments, name, "train"), session),
        display_name=settings.display_name,
        description=_DESCRIPTION,
        cache_config=settings.cache_config,
        depends_on=list(depends_on) if depends_on else None,
        retry_policies=list(retry_policies),
    )


def _step_name(model_step: str, label: str) -> str:
    tail = f"-RepackModel-{label}"[:_NAME_LIMIT]
    return f"{model_step[: _NAME_LIMIT - len(tail)]}{tail}"


def _request_arguments(repack: RuntimeRepack, session: Session, settings: RepackSettings) -> dict[str, Any]:
    role = settings.role if settings.role is not None else repack.role
    script = StagedAsset(
        MemoryAsset(((REPACK_SCRIPT, Path(__file__).parents[1].joinpath(REPACK_SCRIPT).read_bytes()),))
    )
    return filled(
        AlgorithmSpecification={
            "TrainingImage": settings.training_image or _image(session),
            "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", f"/opt/ml/input/data/{DRIVERS_CHANNEL}/{REPACK_SCRIPT}"],
        },
        HyperParameters={
            "inference_script": repack.source.entry_script,
            "model_archive": repack.model_data,
            # As the user wrote it, for readers of the job's description.
            "source_dir": repack.source.source_dir,
        },
        InputDataConfig=[
            s3_channel(_MODEL_CHANNEL, repack.model_data),
            s3_channel(CODE_CHANNEL, source_location(repack.source)),
            s3_channel(DRIVERS_CHANNEL, script),
        ],
        OutputDataConfig=_output(repack, settings),
        ResourceConfig=_resources(settings),
        RoleArn=execution_role(role),
        StoppingCondition=as_request(settings.stopping_condition)
        or {"MaxRuntimeInSeconds": settings.max_runtime_in_seconds},
        VpcConfig=_vpc(repack, settings),
        Environment=dict(settings.environment) if settings.environment else None,
        Tags=_tags(settings.tags) or None,
    )


def _tags(tags: Tags | None) -> list[dict[str, Any]]:
    # The published setting takes them in the form of its shapes: {"key": ..., "value": ...}.
    names = {"key": "Key", "value": "Value"}
    return [{names.get(name, name): text for name, text in tag.items()} for tag in format_tags(tags) or ()]


def _output(repack: RuntimeRepack, settings: RepackSettings) -> dict[str, Any]:
    config = dict(as_request(settings.output_data_config) or {})
    place = settings.output_path if settings.output_path is not None else RepackedLocation(repack.model_name)
    output = {"S3OutputPath": place, "KmsKeyId": settings.output_kms_key, **config}
    return filled(**output)


def _resources(settings: RepackSettings) -> dict[str, Any]:
    resources = {
        "InstanceCount": 1,
        "InstanceType": settings.instance_type,
        "VolumeSizeInGB": settings.volume_size_in_gb,
        "VolumeKmsKeyId": settings.volume_kms_key,
    }
    return filled(**resources)


def _vpc(repack: RuntimeRepack, settings: RepackSettings) -> dict[str, Any] | None:
    own = {"SecurityGroupIds": settings.security_group_ids, "Subnets": settings.subnets}
    vpc = {**(repack.vpc or {}), **{name: list(ids) for name, ids in own.items() if ids is not None}}
    return vpc or None


def _image(session: Session) -> str:
    return image_uris.retrieve(
        "sklearn",
        session.boto_region_name,
        version=FRAMEWORK_VERSION,
        py_version="py3",
        instance_type=INSTANCE_TYPE,
    )
