"""Endpoints that turn Python values into requests, and responses into Python values."""

from __future__ import annotations

from typing import Any, Optional

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.resources._base import Resource
from sagemaker.core.shapes._base import Shape


class Invocable(Resource):
    """A resource that can be invoked.

    Attributes:
        serializer: turns a value into the body of a request (a `BaseSerializer`).
        deserializer: turns the stream of a response into a value (a `BaseDeserializer`).
    """

    serializer: Optional[Any] = None
    deserializer: Optional[Any] = None

    def _call(
        self, operation: str, request: type[Shape], parameters: dict[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        if "body" not in parameters or (self.serializer is None and self.deserializer is None):
            return super()._call(operation, request, parameters, service)
        if self.serializer is None or self.deserializer is None:
            raise ValidationError(
                "Both serializer and deserializer must be provided together, or neither should be provided: "
                f"{self.get_name()} has {'no serializer' if self.serializer is None else 'no deserializer'}."
            )
        body = self.serializer.serialize(parameters["body"])
        response = super()._call(operation, request, {**parameters, "body": body}, service)
        if hasattr(response.get("Body"), "read"):
            return {
                **response,
                "Body": self.deserializer.deserialize(response["Body"], response.get("ContentType")),
            }
        return response

    @classmethod
    def _not_described(cls) -> tuple[str, ...]:
        return ("serializer", "deserializer")
