"""The base of all structures of the API: pydantic models that know the API's names of their members."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError

from sagemaker.core.shapes._api_names import RESERVED, api_member
from sagemaker.core.shapes._errors import readable
from sagemaker.core.shapes._unassigned import Unassigned
from sagemaker.core.workflow.entities import PipelineVariable

if TYPE_CHECKING:
    from typing_extensions import Self

# Bytes in a request, a stream in a response.
Blob: TypeAlias = Any

_UNASSIGNED = Unassigned()

Reader: TypeAlias = Callable[[Any], Any]


class Shape(BaseModel):
    """A structure of the service's API.

    Members have Python names. A member may hold a pipeline variable wherever a definition allows one. Unknown
    members are refused, and values are checked in the constructor and on assignment; both raise pydantic's
    `ValidationError`, which is a `ValueError`. A member that was not set is None; ``model_fields_set`` has the names
    of those that were.
    """

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
        defer_build=True,
        extra="forbid",
        protected_namespaces=(),
        validate_assignment=True,
    )

    if TYPE_CHECKING:
        # Python name to API name, for members whose API name `api_member` does not give. Pydantic evaluates
        # the annotations of a base again for each class, which is why it does not see this one.
        _api_names: ClassVar[Mapping[str, str]]

    def __init__(self, /, **members: Any) -> None:
        try:
            super().__init__(**_set_members(type(self), members))
        except ValidationError as error:
            raise readable(error, type(self)) from None

    def __setattr__(self, name: str, value: Any) -> None:
        if value is _UNASSIGNED and name in type(self).model_fields:
            self.__dict__[name] = None
            self.model_fields_set.discard(name)
            return
        try:
            super().__setattr__(name, value)
        except ValidationError as error:
            raise readable(error, type(self)) from None

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if value is not None)

    @classmethod
    def _api_name(cls, member: str) -> str:
        """Return the API's name of a member."""
        return cls._api_names.get(member) or api_member(member.rstrip("_"))

    def to_request(self) -> dict[str, Any]:
        """Return the structure in the form of a request: with API names, without members that are None."""
        names = _names(type(self))
        return {
            names[name]: value if type(value) is str else _to_request(value)
            for name, value in self.__dict__.items()
            if value is not None
        }

    def _as_member(self) -> Any:
        """Return the value that represents this structure as a member of a request."""
        return self.to_request()

    @classmethod
    def from_response(cls, response: Mapping[str, Any]) -> Self:
        """Return the structure that a response contains.

        At any depth, values are not checked, members that the SDK does not know are left out, and members that the
        response lacks are None, whatever their default is.
        """
        readers = _readers(cls)
        members = {}
        for api_name, value in response.items():
            if value is not None and api_name in readers:
                name, reader = readers[api_name]
                members[name] = value if reader is None else reader(value)
        return cls.model_construct(_fields_set=set(members), **{**dict.fromkeys(cls.model_fields), **members})


class _OfInstances:
    """A method that objects have and their class does not show, since pydantic warns of members with its name."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function

    def __get__(self, instance: Any, owner: type) -> Callable[..., Any]:
        if instance is None:
            raise AttributeError(f"{owner.__name__} has no attribute {self._function.__name__!r}")
        return types.MethodType(self._function, instance)


class _Signature:
    """The signature of the constructor; pydantic computes it only when the class is used."""

    def __get__(self, instance: Any, owner: type[Shape]) -> Any:
        import inspect

        if instance is not None:
            raise AttributeError("__signature__")
        return inspect.Signature(
            [
                inspect.Parameter(
                    name,
                    inspect.Parameter.KEYWORD_ONLY,
                    annotation=field.annotation,
                    default=inspect.Parameter.empty
                    if field.is_required()
                    else field.get_default(call_default_factory=True),
                )
                for name, field in owner.model_fields.items()
            ],
            return_annotation=None,
        )


if not TYPE_CHECKING:
    Shape._api_names = {}  # noqa: SLF001 - of this module
    # A structure has a member of this name.
    Shape.json = _OfInstances(BaseModel.json)
    Shape.__signature__ = _Signature()


def _set_members(shape: type[Shape], members: dict[str, Any]) -> dict[str, Any]:
    """Return the members that have a value, by the names of the fields: ``lambda`` is the field ``lambda_``."""
    for value in members.values():
        if value is _UNASSIGNED:
            members = {name: value for name, value in members.items() if value is not _UNASSIGNED}
            break
    if RESERVED.isdisjoint(members):
        return members
    fields = shape.model_fields
    return {
        f"{name}_" if name in RESERVED and f"{name}_" in fields else name: value
        for name, value in members.items()
    }


def _to_request(value: Any) -> Any:
    if isinstance(value, Shape):
        return value._as_member()  # noqa: SLF001 - of this module
    if isinstance(value, list | tuple):
        return [_to_request(item) for item in value]
    if isinstance(value, dict):
        return {key: _to_request(item) for key, item in value.items()}
    if isinstance(value, PipelineVariable):
        return value
    # An object with a name, such as a resource, is represented by it.
    return value.get_name() if hasattr(value, "get_name") else value


@functools.cache
def _names(shape: type[Shape]) -> dict[str, str]:
    """Return the API name for each Python name."""
    return {name: shape._api_name(name) for name in shape.model_fields}  # noqa: SLF001 - of this module


@functools.cache
def _readers(shape: type[Shape]) -> dict[str, tuple[str, Reader | None]]:
    """Return, for each API name, the Python name and the function that converts its value, if one is needed."""
    fields = shape.model_fields
    return {api: (name, _reader(fields[name].annotation)) for name, api in _names(shape).items()}


def _reader(annotation: Any) -> Reader | None:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is None:
        is_shape = isinstance(annotation, type) and issubclass(annotation, Shape)
        return annotation.from_response if is_shape else None
    if origin is Union or origin is types.UnionType:
        found = [reader for reader in map(_reader, arguments) if reader]
        return found[0] if len(found) == 1 else None
    item = _reader(arguments[-1]) if origin in {list, dict} else None
    if item is None:
        return None
    if origin is list:
        return lambda values: [item(value) for value in values]
    return lambda values: {key: item(value) for key, value in values.items()}
