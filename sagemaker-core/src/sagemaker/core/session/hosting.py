"""Models, endpoints and inference components of a session."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, cast

import attrs

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
from sagemaker.core.session.log import logger
from sagemaker.core.session.logs import JobLogs
from sagemaker.core.session.status_waits import ENDPOINT, INFERENCE_COMPONENT, wait_for
from sagemaker.core.workflow.entities import PipelineVariable

_EXISTS = "Cannot create already existing"


class HostingSession(Protocol):
    """The methods of a session that hosting needs.

    They are called through the session, so that a subclass or a test can replace each of them.
    """

    @property
    def sagemaker_client(self) -> Any: ...

    def client(self, service: str) -> Any: ...

    def renew_clients(self) -> None: ...

    def submit(self, request: Request) -> Any: ...

    def create_endpoint_config(self, *args: Any, **kwargs: Any) -> Any: ...

    def create_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...

    def wait_for_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...

    def describe_inference_component(self, *args: Any, **kwargs: Any) -> Any: ...

    def wait_for_inference_component(self, *args: Any, **kwargs: Any) -> Any: ...


class Hosting:
    """Creates, changes, watches and deletes models, endpoints and inference components.

    Methods that create something return its name. Under a `PipelineSession` they call nothing and return
    `StepArguments` for the step of their kind.

    Args:
        session: the session of which this is a part.

    Attributes:
        endpoint_arn: the ARN of the endpoint that was created or updated last.
    """

    def __init__(self, session: HostingSession) -> None:
        self._session = session
        self.endpoint_arn: str | None = None

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
        """Create a model (``CreateModel``). A model of this name that exists already is left as it is.

        Arguments are those of `model_request`.

        Returns:
            The name of the model.
        """
        request = model_request(
            name, role, container_defs, vpc_config, enable_network_isolation, primary_container, tags
        )
        try:
            return self._create(request, "ModelName")
        except Exception as error:
            message = _message_of_existing(error)
            if message is None:
                raise
            logger(__name__).warning("%s; it is used as it is.", message)
            return name

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
            enable_network_isolation: the containers cannot make outbound calls.
            role: the execution role, for variants that do not name a model.

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
                self._session.wait_for_endpoint(str(endpoint_name), live_logging=live_logging)

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
        """Create an endpoint and its configuration, both under one name.

        Arguments are those of `create_endpoint_config` and `create_endpoint`.

        Returns:
            The name of the endpoint.
        """
        self._session.create_endpoint_config(
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
        return self._session.create_endpoint(name, name, tags, wait, live_logging)

    def update_endpoint(self, endpoint_name: str, endpoint_config_name: str, wait: bool = True) -> str:
        """Give an endpoint another configuration (``UpdateEndpoint``).

        Returns:
            The name of the endpoint.

        Raises:
            ValidationError: the endpoint does not exist.
            UnexpectedStatusException: when waiting, it did not come into service.
        """
        if self._describe_endpoint_or_none(endpoint_name) is None:
            raise ValidationError(
                f"Endpoint with name '{endpoint_name}' does not exist; please use an existing endpoint name"
            )
        response = self._client.update_endpoint(
            EndpointName=endpoint_name, EndpointConfigName=endpoint_config_name
        )
        self.endpoint_arn = response.get("EndpointArn")
        if wait:
            self._session.wait_for_endpoint(endpoint_name)
        return endpoint_name

    def endpoint_in_service_or_not(self, endpoint_name: str) -> bool:
        """Return whether an endpoint of this name exists and is in service."""
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
            UnexpectedStatusException: it reached another status.
        """
        logs = JobLogs(lambda: self._session.client("logs"), f"/aws/sagemaker/Endpoints/{endpoint}", "")
        return wait_for(
            ENDPOINT,
            endpoint,
            lambda: self._client.describe_endpoint(EndpointName=endpoint),
            poll,
            logs.show if live_logging else None,
            self._session.renew_clients,
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
            specification: ``Specification`` of the API: the model and the resources that it needs.
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
            then=lambda _: self._session.wait_for_inference_component(str(name)) if wait else None,
        )

    def update_inference_component(
        self,
        inference_component_name: str,
        specification: Mapping[str, Any] | None = None,
        runtime_config: Mapping[str, Any] | PipelineVariable | None = None,
        wait: bool = True,
    ) -> str:
        """Change an inference component (``UpdateInferenceComponent``). Arguments that are None stay as they are.

        Returns:
            The name of the component.

        Raises:
            ValidationError: neither argument is set.
            UnexpectedStatusException: when waiting, it did not come into service.
        """
        changes = filled(Specification=specification, RuntimeConfig=runtime_config)
        if not changes:
            raise ValidationError(
                f"Inference component {inference_component_name!r}: pass specification or runtime_config."
            )
        self._client.update_inference_component(InferenceComponentName=inference_component_name, **changes)
        if wait:
            self._session.wait_for_inference_component(inference_component_name)
        return inference_component_name

    def describe_inference_component(self, inference_component_name: str) -> dict[str, Any]:
        return cast(
            "dict[str, Any]",
            self._client.describe_inference_component(InferenceComponentName=inference_component_name),
        )

    def wait_for_inference_component(self, inference_component_name: str, poll: float = 20) -> dict[str, Any]:
        """Return when an inference component is in service.

        Args:
            inference_component_name: its name.
            poll: seconds between two looks.

        Returns:
            Its description.

        Raises:
            UnexpectedStatusException: it reached another status.
        """
        name = inference_component_name
        return wait_for(
            INFERENCE_COMPONENT,
            name,
            lambda: self._session.describe_inference_component(name),
            poll,
            renew=self._session.renew_clients,
        )

    def delete_endpoint(self, endpoint_name: str) -> None:
        self._client.delete_endpoint(EndpointName=endpoint_name)

    def delete_endpoint_config(self, endpoint_config_name: str) -> None:
        self._client.delete_endpoint_config(EndpointConfigName=endpoint_config_name)

    def delete_model(self, model_name: str) -> None:
        self._client.delete_model(ModelName=model_name)

    @property
    def _client(self) -> Any:
        return self._session.sagemaker_client

    def _create(
        self, request: Request, name_member: str, then: Callable[[Mapping[str, Any]], Any] | None = None
    ) -> Any:
        """Submit a request whose result is the name of what it creates.

        Args:
            request: the request.
            name_member: the member of its arguments with the name.
            then: takes the response.
        """

        def result(_session: Any, arguments: Mapping[str, Any], response: Mapping[str, Any]) -> Any:
            if then is not None:
                then(response)
            return arguments[name_member]

        return self._session.submit(attrs.evolve(request, result=result))

    def _describe_endpoint_or_none(self, name: str) -> dict[str, Any] | None:
        from botocore.exceptions import ClientError

        try:
            return cast("dict[str, Any]", self._client.describe_endpoint(EndpointName=name))
        except ClientError as error:
            if is_not_found(error):
                return None
            raise


def _message_of_existing(error: Exception) -> str | None:
    """Return the message of a ``ClientError`` which says that the name is taken; None for other errors."""
    details = getattr(error, "response", {}).get("Error", {})
    message: str = details.get("Message", "")
    return message if details.get("Code") == "ValidationException" and _EXISTS in message else None
