"""What all API shapes have in common: pydantic models whose members carry the API's names as aliases."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from sagemaker.core.workflow.entities import PipelineVariable


def api_name(name: str) -> str:
    """The API's member name: ``s3_uri`` is ``S3Uri``, ``volume_size_in_gb`` is ``VolumeSizeInGB``."""
    pascal = "".join(word[:1].upper() + word[1:] for word in name.split("_"))
    return pascal.replace("InGb", "InGB").replace("MimeTypes", "MIMETypes")


class Shape(BaseModel):
    """A structure of the service's API.

    Members are given by their Python names. A member may hold a pipeline variable wherever a definition
    allows one; unknown members are refused, values are checked on assignment too.
    """

    model_config = ConfigDict(
        alias_generator=api_name,
        populate_by_name=True,
        arbitrary_types_allowed=True,
        extra="forbid",
        protected_namespaces=(),
        validate_assignment=True,
    )

    def to_request(self) -> dict[str, Any]:
        """The structure as it stands in a request: API names, members that are None left out."""
        fields = type(self).model_fields
        return {
            fields[name].alias or name: _to_request(value)
            for name, value in self.__dict__.items()
            if value is not None and name in fields
        }


def _to_request(value: Any) -> Any:
    if isinstance(value, Shape):
        return value.to_request()
    if isinstance(value, PipelineVariable):
        return value
    if isinstance(value, list | tuple):
        return [_to_request(item) for item in value]
    if isinstance(value, dict):
        return {key: _to_request(item) for key, item in value.items()}
    return value
