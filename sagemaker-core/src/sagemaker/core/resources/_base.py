"""The base of all resources: the session that a resource belongs to, and the calls that are made through it.

The modules beside this one are generated from botocore's service models. Their methods have the signatures, and pass
their parameters (``locals()``) to the methods here.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from pydantic import PrivateAttr

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import Request
from sagemaker.core.resources._iterator import ResourceIterator
from sagemaker.core.resources._lifecycle import (
    wait_for_completion,
    wait_for_delete,
    wait_for_end,
    wait_for_status,
)
from sagemaker.core.resources._resource_type import ResourceType
from sagemaker.core.session.session import Session
from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes._unassigned import Unassigned

if TYPE_CHECKING:
    import boto3
    from typing_extensions import Self

    # Signs the calls of a resource.
    AnySession: TypeAlias = boto3.Session | Session

__all__ = ["Base", "Resource", "ResourceIterator", "ResourceType"]

_Item = TypeVar("_Item")

# Members by which the service recognizes a repeated call. Each call gets a new value unless the program sets it.
_TOKENS = frozenset({"client_request_token", "client_token"})

# Parameters that are not members of the request.
_NOT_SENT = frozenset({"cls", "self", "session", "region"})


class Resource(Shape):
    """A resource of the service, with the attributes of its description.

    Attributes that the description lacks are None. Every call goes through the session that the resource was made
    with.
    """

    _resource_type: ClassVar[ResourceType]
    _session: Session | None = PrivateAttr(default=None)

    @property
    def session(self) -> Session:
        """The session that every call goes through; one from the environment unless one was passed."""
        if self._session is None:
            self._session = _without_defaults()
        return self._session

    def get_name(self) -> str:
        """Return the name; for types without a name, the identifier."""
        name: str = getattr(self, self._resource_type.name)
        return name

    def _as_member(self) -> Any:
        """Return the name, which stands for the resource in a request."""
        return self.get_name()

    @classmethod
    def _create(cls, operation: str, request: type[Shape], parameters: dict[str, Any]) -> Any:
        """Submit the request. The session returns the resource, or step arguments."""
        return session_of(parameters).submit(
            Request(operation, _arguments(request, parameters), None, f"{cls.__name__}.create", cls.created)
        )

    @classmethod
    def created(cls, session: Session, arguments: Mapping[str, Any], response: Mapping[str, Any]) -> Self:
        """Return the resource that a call has created, as the service describes it now.

        Args:
            session: made the call.
            arguments: of the call.
            response: to the call.
        """
        known = {**arguments, **response}
        if cls._resource_type.describe is None:
            return cls.from_description(session, known)
        return cls._fetch(session, cls._identity(known, {}))

    def wait_until_done(self, poll: float, logs: bool) -> None:
        """Return when a job has completed; a resource without a status is done at once.

        Args:
            poll: seconds between two looks.
            logs: pass the job's log on to standard output.

        Raises:
            JobFailedError: it failed.
            JobStoppedError: somebody stopped it.
        """
        wait_for_completion(self, poll, logs)

    @classmethod
    def _get(cls, parameters: dict[str, Any]) -> Self:
        return cls._fetch(session_of(parameters), _members(parameters))

    @classmethod
    def _fetch(cls, session: Session, identity: Mapping[str, Any]) -> Self:
        """Describe the resource with these identifiers, and keep those that the description leaves out."""
        operation, request = cls._description()
        response = session.call(operation, request(**_members(identity)).to_request())
        return cls.from_description(session, response, identity)

    @classmethod
    def from_description(
        cls, session: Session, response: Mapping[str, Any], identity: Mapping[str, Any] | None = None
    ) -> Self:
        """Return the resource that a response describes.

        Args:
            session: makes later calls.
            response: of the operation that describes it.
            identity: identifiers that the response may leave out.
        """
        resource = cls.from_response(response)
        for name, value in (identity or {}).items():
            if value is not None and name in cls.model_fields and resource.__dict__.get(name) is None:
                resource.__dict__[name] = value
                resource.model_fields_set.add(name)
        resource._session = session  # noqa: SLF001 - an object of this class
        return resource

    @classmethod
    def _get_all(
        cls,
        operation: str,
        request: type[Shape],
        parameters: dict[str, Any],
        summaries: str,
    ) -> ResourceIterator[Self]:
        """Return the resources that a list operation lists; each is described when it is reached.

        Args:
            operation: ``ListTrainingJobs`` for instance.
            request: its request.
            parameters: the filters.
            summaries: the member of the response with the list.
        """
        session = session_of(parameters)
        filters = _members(parameters)

        def resource(summary: Mapping[str, Any]) -> Any:
            if cls._resource_type.describe is None:
                return cls.from_description(session, summary, filters)
            return cls._fetch(session, cls._identity(summary, filters))

        return ResourceIterator.over(session, operation, _arguments(request, parameters), summaries, resource)

    @classmethod
    def _identity(cls, summary: Mapping[str, Any], filters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the identifiers of a resource.

        Args:
            summary: a summary or a response that describes it.
            filters: the identifiers that all resources of a list have in common.
        """
        own, request = cls._resource_type, cls._description()[1]
        identity = {
            name: summary.get(_api_name(request, name), filters.get(name)) for name in own.identifiers
        }
        for member, name in own.renamed.items():
            identity[name] = identity[name] or _stand_in(name, summary.get(member))
        # A version of a group has a number instead of a name; its ARN stands for the name.
        arn = summary.get(_api_name(cls, own.arn)) if own.arn else None
        return {**identity, own.identifiers[0]: arn} if arn else identity

    def _refresh(self, parameters: Mapping[str, Any] | None = None) -> Self:
        """Describe the resource again, and change the attributes in place.

        Args:
            parameters: optional members of the request.
        """
        operation, request = self._description()
        known = self._own(request, frozenset())
        identity = {name: value for name, value in known.items() if name in self._resource_type.identifiers}
        arguments = request(**{**identity, **_members(parameters or {})}).to_request()
        fresh = self.from_description(self.session, self.session.call(operation, arguments), identity)
        kept = {name: self.__dict__.get(name) for name in self._not_described()}
        self.__dict__.update({**fresh.__dict__, **kept})
        self.__pydantic_fields_set__ = fresh.model_fields_set | {
            name for name, value in kept.items() if value is not None
        }
        return self

    def _call(
        self, operation: str, request: type[Shape], parameters: dict[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an operation on this resource; its identifiers are added to the parameters."""
        return self._session_for(parameters).call(operation, self._complete(request, parameters), service)

    @classmethod
    def _call_class(
        cls, operation: str, request: type[Shape], parameters: dict[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an operation that does not concern one resource."""
        return session_of(parameters).call(operation, _arguments(request, parameters), service)

    def _list(
        self,
        operation: str,
        request: type[Shape],
        parameters: dict[str, Any],
        summaries: str,
        item: type[_Item],
    ) -> ResourceIterator[_Item]:
        """Return the items of a list operation on this resource.

        Args:
            operation: ``ListCandidatesForAutoMLJob`` for instance.
            request: its request.
            parameters: the filters.
            summaries: the member of the response with the list.
            item: the type of an item: a structure, a resource, or text.
        """
        session = self._session_for(parameters)

        def make(summary: Any) -> Any:
            if issubclass(item, Resource):
                identity = item._identity(summary, self.__dict__)  # noqa: SLF001 - an object of this class
                return item._fetch(session, identity)  # noqa: SLF001
            return item.from_response(summary) if issubclass(item, Shape) else summary

        return ResourceIterator.over(session, operation, self._complete(request, parameters), summaries, make)

    def _wait(self, parameters: dict[str, Any]) -> None:
        wait_for_end(self, parameters["poll"], parameters["timeout"], bool(parameters.get("logs")))

    def _wait_for_status(self, parameters: dict[str, Any]) -> None:
        wait_for_status(self, parameters["target_status"], parameters["poll"], parameters["timeout"])

    def _wait_for_delete(self, parameters: dict[str, Any]) -> None:
        wait_for_delete(self, parameters["poll"], parameters["timeout"])

    def _session_for(self, parameters: Mapping[str, Any]) -> Session:
        if parameters.get("session") is None and parameters.get("region") is None:
            return self.session
        return session_of(parameters)

    def _complete(self, request: type[Shape], parameters: dict[str, Any]) -> dict[str, Any]:
        members = _members(parameters)
        own = self._own(request, frozenset(members))
        tokens = {
            name: str(uuid.uuid4())
            for name in _TOKENS & request.model_fields.keys() - members.keys()
            if request.model_fields[name].is_required()
        }
        return request(**{**own, **tokens, **members}).to_request()

    def _own(self, request: type[Shape], present: frozenset[str]) -> dict[str, Any]:
        """Return the identifiers and the required members that this resource adds to a request.

        Its other attributes are not sent: an update must not undo a change that somebody else has made meanwhile.

        Args:
            request: the structure of the request.
            present: members that the program has set.
        """
        first, arn = self._resource_type.identifiers[:1], self._resource_type.arn
        own = {
            name: self.__dict__[name]
            for name, field in request.model_fields.items()
            if name not in present
            and self.__dict__.get(name) is not None
            and (field.is_required() or name in self._resource_type.identifiers or name == arn)
        }
        if arn and self.__dict__.get(arn) and first and first[0] in request.model_fields:
            own[first[0]] = self.__dict__[arn]
        return own

    @classmethod
    def _list_class(
        cls,
        operation: str,
        request: type[Shape],
        parameters: dict[str, Any],
        summaries: str,
        item: type[_Item],
    ) -> ResourceIterator[_Item]:
        """Return the items of a list operation that does not concern one resource; see `_list`."""
        make = item.from_response if issubclass(item, Shape) else item
        return ResourceIterator.over(
            session_of(parameters), operation, _arguments(request, parameters), summaries, make
        )

    @classmethod
    def _description(cls) -> tuple[str, type[Any]]:
        if cls._resource_type.describe is None:
            raise ValidationError(
                f"The service has no operation that describes a single {cls._resource_type.noun}."
            )
        return cls._resource_type.describe

    @classmethod
    def _not_described(cls) -> tuple[str, ...]:
        """Return the attributes that the program sets, and no description contains."""
        return ()


def session_of(parameters: Mapping[str, Any]) -> Session:
    """Return the session that a call goes through: that of its parameters, or one from the environment."""
    session, region = parameters.get("session"), parameters.get("region")
    if isinstance(session, Session):
        return session if region is None else session.in_region(region)
    return _without_defaults(session, region)


def _without_defaults(boto_session: boto3.Session | None = None, region: str | None = None) -> Session:
    """Return a session that reads no defaults files: requests contain the values of the program, and no others."""
    return Session(boto_session, region=region, sagemaker_config={})


def _stand_in(name: str, value: str | None) -> str | None:
    """Return the identifier that a value stands for: an ARN has the name at its end."""
    return value.rpartition("/")[2] if value and name.endswith("_name") else value


def _api_name(shape: type[Shape], member: str) -> str:
    return shape._api_name(member)  # noqa: SLF001 - a method of all structures


def _members(parameters: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in parameters.items()
        if name not in _NOT_SENT and value is not None and not isinstance(value, Unassigned)
    }


def _arguments(request: type[Shape], parameters: Mapping[str, Any]) -> dict[str, Any]:
    return request(**_members(parameters)).to_request()


# The published name.
Base = Resource
