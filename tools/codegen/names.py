"""Python names and types for the shapes of the service models."""

from __future__ import annotations

from botocore.model import Shape, StructureShape
from tools.codegen.models import described_names, inner

from sagemaker.core.shapes._api_names import api_member, member_name, snake_case

__all__ = ["annotation", "api_member", "irregular_members", "member_name", "snake_case", "structures_in"]

# The types of `sagemaker.core.workflow.variable_types`, and `Blob` of `sagemaker.core.shapes._base`.
_SCALARS = {
    "blob": "Blob",
    "boolean": "BoolPipeVar",
    "character": "StrPipeVar",
    "double": "FloatPipeVar",
    "float": "FloatPipeVar",
    "integer": "IntPipeVar",
    "long": "IntPipeVar",
    "string": "StrPipeVar",
    "timestamp": "TimePipeVar",
}


def annotation(shape: Shape, member: str = "") -> str:
    """Return the Python annotation for values of this shape.

    Structures appear by name; `structures_in` lists them. Scalars may be pipeline variables; keys of maps may not,
    since a definition cannot express that.

    Args:
        shape: the shape of the value.
        member: the API's name of the member, if the value is one. If it identifies a resource, an object of the
            resource is allowed too.
    """
    if isinstance(shape, StructureShape):
        return str(shape.name)
    if shape.type_name == "list":
        return f"list[{annotation(shape.member)}]"
    if shape.type_name == "map":
        return f"dict[str, {annotation(shape.value)}]"
    if shape.type_name == "string" and member in described_names():
        return "NamePipeVar"
    return _SCALARS[shape.type_name]


def structures_in(shape: Shape) -> list[str]:
    """Return the structures that the `annotation` of the shape contains."""
    if isinstance(shape, StructureShape):
        return [str(shape.name)]
    return [name for part in inner(shape) for name in structures_in(part)]


def irregular_members(shape: StructureShape) -> dict[str, str]:
    """Return Python name to API name for members whose API name differs from that of `api_member`."""
    names = {member_name(member): member for member in shape.members}
    return {name: member for name, member in names.items() if api_member(name) != member}
