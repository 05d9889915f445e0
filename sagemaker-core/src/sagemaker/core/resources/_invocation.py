"""Endpoints that turn Python values into requests, and answers into Python values."""

from __future__ import annotations

from typing import Any, Optional

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.resources._base import Resource
from sagemaker.core.shapes._base import Shape


class Invocable(Resource):
    """What can be invoked.

    Attributes:
        serializer: makes the body of a request of what is given (a `BaseSerializer`).
        deserializer: makes the body of the answer of its stream (a `BaseDeserializer`).
    """

    serializer: Optional[Any] = None
    deserializer: Optional[Any] = None

    def _call(
        self, operation: str, request: type[Shape], given: dict[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        if "body" not in given or (self.serializer is None and self.deserializer is None):
            return super()._call(operation, request, given, service)
        if self.serializer is None or self.deserializer is None:
            raise ValidationError(
                "Both serializer and deserializer must be provided together, or neither should be provided: "
                f"{self.get_name()} has {'no serializer' if self.serializer is None else 'no deserializer'}."
            )
        body = self.serializer.serialize(given["body"])
        response = super()._call(operation, request, {**given, "body": body}, service)
        if hasattr(response.get("Body"), "read"):
            return {
                **response,
                "Body": self.deserializer.deserialize(response["Body"], response.get("ContentType")),
            }
        return response

    @classmethod
    def _not_described(cls) -> tuple[str, ...]:
        return ("serializer", "deserializer")
