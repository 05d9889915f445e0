"""Models: from an inference image and model data to a model or a model package.

``build()`` and ``register()`` build ``CreateModel`` and ``CreateModelPackage`` requests and submit them to
the session: a `Session` calls the service, a `PipelineSession` returns the arguments of a `ModelStep`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.jobs.training_configs import Compute, Networking, SourceCode
from sagemaker.core.models.drift_check_baselines import DriftCheckBaselines
from sagemaker.core.models.metadata_properties import MetadataProperties
from sagemaker.core.models.model_life_cycle import ModelLifeCycle
from sagemaker.core.models.model_metrics import ModelMetrics
from sagemaker.core.requests import JobName, Request, execution_role, filled
from sagemaker.core.requests.names import base_name_from_image
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags, format_tags
from sagemaker.core.resources._results import created_resource
from sagemaker.core.session import Session
from sagemaker.core.workflow.entities import PipelineVariable
from sagemaker.serve.containers import container_definition
from sagemaker.serve.inference_code import InferenceCode, place_inference_code
from sagemaker.serve.registration import Registration, default_group_name

if TYPE_CHECKING:
    from sagemaker.core.shapes import ModelPackageModelCard

_CONTAINER_LOG_LEVEL = "20"


@static_arguments
@attrs.define(eq=False, kw_only=True)
class ModelBuilder:
    """A model made of an inference image and model data.

    Args:
        image_uri: the inference image.
        s3_model_data_url: S3 URI of a ``model.tar.gz``, a variable that gives it, a local archive, or a
            ``ModelDataSource`` of the API.
        role_arn: ARN or name of the role that the model runs as.
        sagemaker_session: where requests go; a new `Session` by default.
        env_vars: environment variables of the container.
        network: VPC and isolation of the model.
        model_path: a local model archive or directory, where ``s3_model_data_url`` is not given.
        source_code: inference code. Its directory becomes the ``code`` folder of the model's archive: when the
            request is published, where the model data is local; by a step of its own that the `ModelStep` puts
            before itself, where the data is in S3 or is made by the pipeline.
        image_config: how a private registry is reached, an ``ImageConfig`` of the API; for `build` only, as packages
            have no such member.
        instance_type: the instance that the model is meant for. Neither a model nor a package depends on it.
        compute: the same, as training jobs have it.
    """

    image_uri: str | PipelineVariable | None = None
    s3_model_data_url: str | PipelineVariable | dict[str, Any] | None = None
    role_arn: str | PipelineVariable | None = None
    sagemaker_session: Session = attrs.field(factory=Session)
    env_vars: dict[str, str | PipelineVariable] | None = attrs.field(factory=dict)
    network: Networking | None = None
    model_path: str | None = None
    source_code: SourceCode | None = None
    image_config: dict[str, Any] | None = None
    instance_type: str | PipelineVariable | None = None
    compute: Compute | None = None
    _has_built: bool = attrs.field(default=False, init=False)

    def enable_network_isolation(self) -> bool | PipelineVariable:
        """Whether the model is created with network isolation."""
        isolation = self.network.enable_network_isolation if self.network else None
        return False if isolation is None else isolation

    @static_arguments
    def build(
        self,
        model_name: str | PipelineVariable | None = None,
        role_arn: str | PipelineVariable | None = None,
        sagemaker_session: Session | None = None,
        region: str | None = None,
        tags: Tags | None = None,
    ) -> Any:
        """Create the model (``CreateModel``).

        Args:
            model_name: instead of a generated one.
            role_arn: instead of the builder's.
            sagemaker_session: instead of the builder's.
            region: where the model is wanted; it must be the session's.
            tags: of the model.

        Returns:
            The `Model`, or step arguments under a `PipelineSession`.

        Raises:
            ConfigurationError: no image (a `ValueError`).
            ValidationError: another region than the session's.
        """
        session = sagemaker_session or self.sagemaker_session
        if region is not None and region != session.boto_region_name:
            raise ValidationError(
                f"build(region={region!r}) contradicts the session, which works in {session.boto_region_name!r}. "
                "Give a session of that region."
            )
        role = role_arn if role_arn is not None else self.role_arn
        code = self._inference_code(role, model_name)
        serving = self._serving_environment(code) if self.source_code else {}
        environment = {**(self.env_vars or {}), **serving}
        container = container_definition(self._image(), code.model_data, environment, self.image_config)
        members: dict[str, Any] = {
            "ExecutionRoleArn": execution_role(role),
            "PrimaryContainer": container,
            "Tags": format_tags(tags) or None,
            **self._network(),
        }
        self._has_built = True
        name = JobName("ModelName", self._base(), model_name)
        return session.submit(
            Request("CreateModel", filled(**members), name, "build", created_resource("Model"))
        )

    @static_arguments
    def register(
        self,
        model_package_name: str | PipelineVariable | None = None,
        model_package_group_name: str | PipelineVariable | None = None,
        content_types: Sequence[str | PipelineVariable] | None = None,
        response_types: Sequence[str | PipelineVariable] | None = None,
        inference_instances: Sequence[str | PipelineVariable] | None = None,
        transform_instances: Sequence[str | PipelineVariable] | None = None,
        model_metrics: ModelMetrics | None = None,
        metadata_properties: MetadataProperties | None = None,
        marketplace_cert: bool = False,
        approval_status: str | PipelineVariable | None = None,
        description: str | PipelineVariable | None = None,
        drift_check_baselines: DriftCheckBaselines | None = None,
        customer_metadata_properties: Mapping[str, str | PipelineVariable] | None = None,
        validation_specification: Any = None,
        domain: str | PipelineVariable | None = None,
        task: str | PipelineVariable | None = None,
        sample_payload_url: str | PipelineVariable | None = None,
        nearest_model_name: str | PipelineVariable | None = None,
        data_input_configuration: str | PipelineVariable | None = None,
        skip_model_validation: str | PipelineVariable | None = None,
        source_uri: str | PipelineVariable | None = None,
        model_card: ModelPackageModelCard | None = None,
        model_life_cycle: ModelLifeCycle | None = None,
    ) -> Any:
        """Register the model in the model registry (``CreateModelPackage``).

        Args:
            model_package_name: a package without versions.
            model_package_group_name: the group that the package becomes a version of; named after the image
                when neither is given.
            content_types: MIME types that the model takes.
            response_types: MIME types that the model gives.
            inference_instances: instance types for endpoints.
            transform_instances: instance types for batch transform.
            model_metrics: reports on the model.
            metadata_properties: where it comes from.
            marketplace_cert: certify for AWS Marketplace; pipelines cannot.
            approval_status: ``PendingManualApproval`` by default.
            description: of the package.
            drift_check_baselines: for later drift checks.
            customer_metadata_properties: the user's own.
            validation_specification: jobs that validate the package.
            domain: ``MACHINE_LEARNING``, ``NATURAL_LANGUAGE_PROCESSING``, ``COMPUTER_VISION``.
            task: for instance ``REGRESSION``.
            sample_payload_url: S3 URI of sample requests.
            nearest_model_name: a well-known model that is like this one.
            data_input_configuration: JSON text with the names and shapes of the model's inputs.
            skip_model_validation: ``All`` or ``None``, the default.
            source_uri: the model's source.
            model_card: the model card of the package.
            model_life_cycle: the stage that the package is in.

        Returns:
            The `ModelPackage`, or step arguments under a `PipelineSession`.
        """
        code = self._inference_code(self.role_arn, None)
        environment = {**(self.env_vars or {}), **self._package_environment(code, model_package_name)}
        registration = Registration(
            model_package_name=model_package_name,
            model_package_group_name=model_package_group_name,
            content_types=content_types,
            response_types=response_types,
            inference_instances=inference_instances,
            transform_instances=transform_instances,
            model_metrics=model_metrics,
            metadata_properties=metadata_properties,
            marketplace_cert=marketplace_cert,
            approval_status=approval_status,
            description=description,
            drift_check_baselines=drift_check_baselines,
            customer_metadata_properties=customer_metadata_properties,
            validation_specification=validation_specification,
            domain=domain,
            task=task,
            sample_payload_url=sample_payload_url,
            nearest_model_name=nearest_model_name,
            data_input_configuration=data_input_configuration,
            skip_model_validation=skip_model_validation,
            source_uri=source_uri,
            model_card=model_card,
            model_life_cycle=model_life_cycle,
        )
        described = environment if environment or model_package_name is None else None
        container = container_definition(self._image(), code.model_data, described)
        group = default_group_name(self.image_uri, self._base())
        return self.sagemaker_session.submit(registration.request(container, group))

    def _image(self) -> str | PipelineVariable:
        if self.image_uri is None:
            raise ConfigurationError("ModelBuilder needs image_uri: the inference image of the model.")
        return self.image_uri

    def _base(self) -> str:
        return base_name_from_image(self.image_uri) if isinstance(self.image_uri, str) else "model"

    def _network(self) -> dict[str, Any]:
        network = self.network or Networking()
        return {"VpcConfig": network.vpc_config(), "EnableNetworkIsolation": network.enable_network_isolation}

    def _inference_code(self, role: Any, model_name: Any) -> InferenceCode:
        data = self.s3_model_data_url if self.s3_model_data_url is not None else self.model_path
        vpc = self.network.vpc_config() if self.network else None
        return place_inference_code(self.source_code, data, role, vpc, model_name)

    def _package_environment(self, code: InferenceCode, package: Any) -> dict[str, Any]:
        """What a package's container has beside the user's variables.

        Without source code the image's own program serves. The published SDK gives it these variables all the same,
        unless the builder has built the model before, or the package has no versions.
        """
        bare = package is not None or self._has_built
        return {} if bare and self.source_code is None else self._serving_environment(code)

    def _serving_environment(self, code: InferenceCode) -> dict[str, Any]:
        return {
            "SAGEMAKER_PROGRAM": code.program,
            "SAGEMAKER_SUBMIT_DIRECTORY": code.submit_directory,
            "SAGEMAKER_CONTAINER_LOG_LEVEL": _CONTAINER_LOG_LEVEL,
            "SAGEMAKER_REGION": self.sagemaker_session.boto_region_name,
        }
