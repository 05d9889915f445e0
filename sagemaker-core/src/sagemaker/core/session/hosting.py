"""What a session does with models, endpoints and inference components."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sagemaker.core.exceptions import ValidationError, is_not_found
from sagemaker.core.requests import Request, filled
from sagemaker.core.requests.hosting import (
    endpoint_config_request,
    endpoint_request,
    inference_component_request,
    model_request,
)
from sagemaker.core.requests.static_arguments import static_arguments
from sagemaker.core.requests.tags import Tags
from sagemaker.core.session.clients import Clients
from sagemaker.core.session.hosting_waits import ENDPOINT, INFERENCE_COMPONENT, wait_for
from sagemaker.core.session.log import logger
from sagemaker.core.session.logs import JobLogs
from sagemaker.core.workflow.entities import PipelineVariable

_EXISTS = "Cannot create already existing"


class Hosting(Clients):
    """Methods of a session that make, change, watch and delete what serves models.

    What makes something returns its name; under a `PipelineSession` it calls nothing and returns
    `StepArguments` for the step of its kind.

    Attributes:
        endpoint_arn: the ARN of the endpoint that was created last.
    """

    endpoint_arn: str | None = None

    @static_arguments
    def create_model(
        self,
        name: str | PipelineVariable,
        role: str | PipelineVariable | None = None,
        container_defs: Any = None,
        vpc_config: Mapping[str, Any] | PipelineVariable | None = None,
        enable_network_isolation: bool | PipelineVariable | None = None,
        primary_container: Any = None,
        tags: Tags | None = None,
    ) -> Any:
        """Create a model (``CreateModel``); one of this name that exists already is left as it is.

        Arguments are those of `model_request`.

        Returns:
            The name of the model.
        """
        request = model_request(
            name, role, container_defs, vpc_config, enable_network_isolation, primary_container, tags
        )
        return self._create(request, "ModelName", if_present=_say_that_it_exists)

    @static_arguments
    def create_endpoint_config(
        self,
        name: str | PipelineVariable,
        production_variants: Sequence[Any],
        tags: Tags | None = None,
        kms_key: str | PipelineVariable | None = None,
        data_capture_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
        async_inference_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
        explainer_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
        vpc_config: Mapping[str, Any] | PipelineVariable | None = None,
        enable_network_isolation: bool | PipelineVariable | None = None,
        role: str | PipelineVariable | None = None,
    ) -> Any:
        """Create an endpoint configuration (``CreateEndpointConfig``).

        Args:
            name: of the configuration.
            production_variants: see `production_variant`.
            tags: of the configuration.
            kms_key: encrypts the volumes of the instances.
            data_capture_config_dict: ``DataCaptureConfig`` of the API.
            async_inference_config_dict: ``AsyncInferenceConfig`` of the API.
            explainer_config_dict: ``ExplainerConfig`` of the API.
            vpc_config: ``VpcConfig`` of the API.
            enable_network_isolation: the containers can make no outbound call.
            role: the execution role, where variants name no model.

        Returns:
            The name of the configuration.
        """
        return self._create(
            endpoint_config_request(
                name,
                production_variants,
                tags,
                kms_key,
                data_capture_config_dict,
                async_inference_config_dict,
                explainer_config_dict,
                vpc_config,
                enable_network_isolation,
                role,
            ),
            "EndpointConfigName",
        )

    @static_arguments
    def create_endpoint(
        self,
        endpoint_name: str | PipelineVariable,
        config_name: str | PipelineVariable,
        tags: Tags | None = None,
        wait: bool = True,
        live_logging: bool = False,
    ) -> Any:
        """Create an endpoint (``CreateEndpoint``).

        Args:
            endpoint_name: of the endpoint.
            config_name: of its configuration.
            tags: of the endpoint.
            wait: return only when it is in service.
            live_logging: see `wait_for_endpoint`.

        Returns:
            The name of the endpoint.

        Raises:
            UnexpectedStatusException: when waiting, it did not come into service.
        """

        def created(response: Mapping[str, Any]) -> None:
            self.endpoint_arn = response.get("EndpointArn")
            if wait:
                self.wait_for_endpoint(str(endpoint_name), live_logging=live_logging)

        return self._create(endpoint_request(endpoint_name, config_name, tags), "EndpointName", then=created)

    def endpoint_from_production_variants(
        self,
        name: str,
        production_variants: Sequence[Any],
        tags: Tags | None = None,
        kms_key: str | None = None,
        wait: bool = True,
        data_capture_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
        async_inference_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
        explainer_config_dict: Mapping[str, Any] | PipelineVariable | None = None,
        live_logging: bool = False,
        vpc_config: Mapping[str, Any] | PipelineVariable | None = None,
        enable_network_isolation: bool | None = None,
        role: str | None = None,
    ) -> Any:
        """Create an endpoint and its configuration, both of one name.

        Arguments are those of `create_endpoint_config` and `create_endpoint`.

        Returns:
            The name of the endpoint.
        """
        self.create_endpoint_config(
            name,
            production_variants,
            tags,
            kms_key,
            data_capture_config_dict,
            async_inference_config_dict,
            explainer_config_dict,
            vpc_config,
            enable_network_isolation,
            role,
        )
        return self.create_endpoint(name, name, tags, wait, live_logging)

    def update_endpoint(self, endpoint_name: str, endpoint_config_name: str, wait: bool = True) -> str:
        """Give an endpoint another configuration (``UpdateEndpoint``).

        Returns:
            The name of the endpoint.

        Raises:
            ValidationError: there is no such endpoint.
            UnexpectedStatusException: when waiting, it did not come into service.
        """
        if self._describe_endpoint_or_none(endpoint_name) is None:
            raise ValidationError(
                f"Endpoint with name '{endpoint_name}' does not exist; please use an existing endpoint name"
            )
        response = self.sagemaker_client.update_endpoint(
            EndpointName=endpoint_name, EndpointConfigName=endpoint_config_name
        )
        self.endpoint_arn = response.get("EndpointArn")
        if wait:
            self.wait_for_endpoint(endpoint_name)
        return endpoint_name

    def endpoint_in_service_or_not(self, endpoint_name: str) -> bool:
        """Whether there is an endpoint of this name and it is in service."""
        description = self._describe_endpoint_or_none(endpoint_name)
        return description is not None and description["EndpointStatus"] == "InService"

    def wait_for_endpoint(
        self, endpoint: str, poll: float = 30, live_logging: bool = False
    ) -> dict[str, Any]:
        """Return when an endpoint is in service.

        Args:
            endpoint: its name.
            poll: seconds between two looks.
            live_logging: pass the logs of its containers on to standard output.

        Returns:
            Its description.

        Raises:
            CapacityError: AWS has no capacity for it now.
            UnexpectedStatusException: it came to another status.
        """
        logs = JobLogs(lambda: self.client("logs"), f"/aws/sagemaker/Endpoints/{endpoint}", "")
        return wait_for(
            ENDPOINT,
            endpoint,
            lambda: self.sagemaker_client.describe_endpoint(EndpointName=endpoint),
            poll,
            logs.show if live_logging else None,
            self.renew_clients,
        )

    @static_arguments
    def create_inference_component(
        self,
        inference_component_name: str | PipelineVariable,
        endpoint_name: str | PipelineVariable,
        variant_name: str | PipelineVariable,
        specification: Mapping[str, Any] | PipelineVariable,
        runtime_config: Mapping[str, Any] | PipelineVariable | None = None,
        tags: Tags | None = None,
        wait: bool = True,
    ) -> Any:
        """Place a model on an endpoint (``CreateInferenceComponent``).

        Args:
            inference_component_name: of the component.
            endpoint_name: of the endpoint.
            variant_name: of the endpoint's variant.
            specification: ``Specification`` of the API: the model and what it needs.
            runtime_config: ``RuntimeConfig`` of the API; one copy by default.
            tags: of the component.
            wait: return only when it is in service.

        Returns:
            The name of the component.

        Raises:
            UnexpectedStatusException: when waiting, it did not come into service.
        """
        request = inference_component_request(
            inference_component_name, endpoint_name, variant_name, specification, runtime_config, tags
        )
        name = inference_component_name
        return self._create(
            request,
            "InferenceComponentName",
            then=lambda _: self.wait_for_inference_component(str(name)) if wait else None,
        )

    def update_inference_component(
        self,
        inference_component_name: str,
        specification: Mapping[str, Any] | None = None,
        runtime_config: Mapping[str, Any] | PipelineVariable | None = None,
        wait: bool = True,
    ) -> str:
        """Change an inference component (``UpdateInferenceComponent``); what is None stays as it is.

        Returns:
            The name of the component.

        Raises:
            ValidationError: there is nothing to change.
            UnexpectedStatusException: when waiting, it did not come into service.
        """
        given = filled(Specification=specification, RuntimeConfig=runtime_config)
        if not given:
            raise ValidationError(
                f"Inference component {inference_component_name!r}: pass specification or runtime_config."
            )
        self.sagemaker_client.update_inference_component(
            InferenceComponentName=inference_component_name, **given
        )
        if wait:
            self.wait_for_inference_component(inference_component_name)
        return inference_component_name

    def describe_inference_component(self, inference_component_name: str) -> dict[str, Any]:
        """``DescribeInferenceComponent``."""
        return cast(
            "dict[str, Any]",
            self.sagemaker_client.describe_inference_component(
                InferenceComponentName=inference_component_name
            ),
        )

    def wait_for_inference_component(self, inference_component_name: str, poll: float = 20) -> dict[str, Any]:
        """Return when an inference component is in service.

        Args:
            inference_component_name: its name.
            poll: seconds between two looks.

        Returns:
            Its description.

        Raises:
            UnexpectedStatusException: it came to another status.
        """
        name = inference_component_name
        return wait_for(
            INFERENCE_COMPONENT,
            name,
            lambda: self.describe_inference_component(name),
            poll,
            renew=self.renew_clients,
        )

    def delete_endpoint(self, endpoint_name: str) -> None:
        """``DeleteEndpoint``."""
        self.sagemaker_client.delete_endpoint(EndpointName=endpoint_name)

    def delete_endpoint_config(self, endpoint_config_name: str) -> None:
        """``DeleteEndpointConfig``."""
        self.sagemaker_client.delete_endpoint_config(EndpointConfigName=endpoint_config_name)

    def delete_model(self, model_name: str) -> None:
        """``DeleteModel``."""
        self.sagemaker_client.delete_model(ModelName=model_name)

    def _create(
        self,
        request: Request,
        name_member: str,
        then: Callable[[Mapping[str, Any]], Any] | None = None,
        if_present: Callable[[str], Any] | None = None,
    ) -> Any:
        """Carry a request out; the name of what was made.

        Args:
            request: what to make.
            name_member: the member of its arguments that names it.
            then: takes the response.
            if_present: takes the service's word that there is one of this name, which is then no error.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define _create()")

    def _describe_endpoint_or_none(self, name: str) -> dict[str, Any] | None:
        from botocore.exceptions import ClientError

        try:
            return cast("dict[str, Any]", self.sagemaker_client.describe_endpoint(EndpointName=name))
        except ClientError as error:
            if is_not_found(error):
                return None
            raise


def is_present(error: Any) -> bool:
    """Whether a ``ClientError`` says that there is one of this name already."""
    details = error.response["Error"]
    return details.get("Code") == "ValidationException" and _EXISTS in details.get("Message", "")


def _say_that_it_exists(message: str) -> None:
    logger(__name__).warning("%s; it is used as it is.", message)
