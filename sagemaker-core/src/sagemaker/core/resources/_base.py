"""What all resources have in common: the session that they belong to, and the calls that are made through it.

The modules beside this one are made from botocore's service models. Their methods have the signatures, and hand
what they were given - ``locals()`` - to the methods here.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from pydantic import PrivateAttr

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import Request
from sagemaker.core.resources._iterator import ResourceIterator
from sagemaker.core.resources._kind import Kind
from sagemaker.core.resources._waiting import (
    wait_for_completion,
    wait_for_delete,
    wait_for_end,
    wait_for_status,
)
from sagemaker.core.session.clients import Clients
from sagemaker.core.shapes._base import Shape
from sagemaker.core.shapes._unassigned import Unassigned

if TYPE_CHECKING:
    import boto3
    from typing_extensions import Self

    # What signs the calls of a resource: a boto3 session, or a `sagemaker.core.session.Session`.
    AnySession: TypeAlias = boto3.Session | Clients

__all__ = ["Base", "Kind", "Resource", "ResourceIterator"]

_Item = TypeVar("_Item")

# By which the service knows that a call is made again; each call has another one unless it is told.
_TOKENS = frozenset({"client_request_token", "client_token"})

# Parameters that say through what a call is made, and are no part of it.
_THROUGH = frozenset({"cls", "self", "session", "region"})


class Resource(Shape):
    """Something that the service keeps, as its description says.

    Attributes that the description does not have are None. Every call goes through the session that the
    resource was made with.
    """

    _kind: ClassVar[Kind]
    _clients: Clients | None = PrivateAttr(default=None)

    @property
    def session(self) -> Clients:
        """Through which every call goes: a `sagemaker.core.session.Session` where one was given."""
        if self._clients is None:
            self._clients = Clients()
        return self._clients

    def get_name(self) -> str:
        """The name; of kinds without names the identifier."""
        name: str = getattr(self, self._kind.name)
        return name

    def _as_member(self) -> Any:
        """A resource stands for its name."""
        return self.get_name()

    @classmethod
    def _create(cls, operation: str, request: type[Shape], given: dict[str, Any]) -> Any:
        """Submit the request; what comes of it depends on the session: the resource, or step arguments."""
        return _through(given).submit(
            Request(operation, _arguments(request, given), None, f"{cls.__name__}.create", cls.created)
        )

    @classmethod
    def created(cls, clients: Clients, arguments: Mapping[str, Any], response: Mapping[str, Any]) -> Self:
        """What the call of a create operation has made, as the service describes it now.

        Args:
            clients: through which it was made.
            arguments: of the call.
            response: to the call.
        """
        known = {**arguments, **response}
        if cls._kind.describe is None:
            return cls.from_description(clients, known)
        return cls._fetch(clients, cls._identity(known, {}))

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
    def _get(cls, given: dict[str, Any]) -> Self:
        return cls._fetch(_through(given), _members(given))

    @classmethod
    def _fetch(cls, clients: Clients, identity: Mapping[str, Any]) -> Self:
        """Describe what has these identifiers; they are kept where the description leaves them out."""
        operation, request = cls._description()
        response = clients.call(operation, request(**_members(identity)).to_request())
        return cls.from_description(clients, response, identity)

    @classmethod
    def from_description(
        cls, clients: Clients, response: Mapping[str, Any], identity: Mapping[str, Any] | None = None
    ) -> Self:
        """The resource that a response describes.

        Args:
            clients: through which later calls go; a session for instance.
            response: of the operation that describes it.
            identity: identifiers that the response may leave out.
        """
        resource = cls.from_response(response)
        for name, value in (identity or {}).items():
            if value is not None and name in cls.model_fields and resource.__dict__.get(name) is None:
                resource.__dict__[name] = value
                resource.model_fields_set.add(name)
        resource._clients = clients  # noqa: SLF001 - one of this class
        return resource

    @classmethod
    def _get_all(
        cls,
        operation: str,
        request: type[Shape],
        given: dict[str, Any],
        summaries: str,
    ) -> ResourceIterator[Self]:
        """All of a list operation, each described when its turn comes.

        Args:
            operation: ``ListTrainingJobs`` for instance.
            request: its request.
            given: the filters.
            summaries: the member of the response that has the list.
        """
        clients = _through(given)
        asked = _members(given)

        def resource(summary: Mapping[str, Any]) -> Any:
            if cls._kind.describe is None:
                return cls.from_description(clients, summary, asked)
            return cls._fetch(clients, cls._identity(summary, asked))

        return ResourceIterator.over(clients, operation, _arguments(request, given), summaries, resource)

    @classmethod
    def _identity(cls, summary: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
        """The identifiers of what a summary or a response speaks of; what all have in common was asked for."""
        kind, request = cls._kind, cls._description()[1]
        identity = {name: summary.get(_api_name(request, name), asked.get(name)) for name in kind.identifiers}
        for member, name in kind.renamed.items():
            identity[name] = identity[name] or _stand_in(name, summary.get(member))
        # A version of a group takes no name: the group numbers it, and its ARN stands for a name.
        arn = summary.get(_api_name(cls, kind.arn)) if kind.arn else None
        return {**identity, kind.identifiers[0]: arn} if arn else identity

    def _refresh(self, given: Mapping[str, Any] | None = None) -> Self:
        """Describe it again; the attributes change in place.

        Args:
            given: how much to describe, where the operation may be told.
        """
        operation, request = self._description()
        known = self._own(request, frozenset())
        identity = {name: value for name, value in known.items() if name in self._kind.identifiers}
        arguments = request(**{**identity, **_members(given or {})}).to_request()
        fresh = self.from_description(self.session, self.session.call(operation, arguments), identity)
        kept = {name: self.__dict__.get(name) for name in self._not_described()}
        self.__dict__.update({**fresh.__dict__, **kept})
        self.__pydantic_fields_set__ = fresh.model_fields_set | {
            name for name, value in kept.items() if value is not None
        }
        return self

    def _call(
        self, operation: str, request: type[Shape], given: dict[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an operation on this resource; its identifiers are added to what was given."""
        return self._clients_for(given).call(operation, self._complete(request, given), service)

    @classmethod
    def _call_class(
        cls, operation: str, request: type[Shape], given: dict[str, Any], service: str = "sagemaker"
    ) -> dict[str, Any]:
        """Call an operation that is on no resource in particular."""
        return _through(given).call(operation, _arguments(request, given), service)

    def _list(
        self,
        operation: str,
        request: type[Shape],
        given: dict[str, Any],
        summaries: str,
        item: type[_Item],
    ) -> ResourceIterator[_Item]:
        """All of a list operation on this resource.

        Args:
            operation: ``ListCandidatesForAutoMLJob`` for instance.
            request: its request.
            given: the filters.
            summaries: the member of the response that has the list.
            item: what each is: a structure, a resource, or plain text.
        """
        clients = self._clients_for(given)

        def make(summary: Any) -> Any:
            if issubclass(item, Resource):
                identity = item._identity(summary, self.__dict__)  # noqa: SLF001 - of this class
                return item._fetch(clients, identity)  # noqa: SLF001
            return item.from_response(summary) if issubclass(item, Shape) else summary

        return ResourceIterator.over(clients, operation, self._complete(request, given), summaries, make)

    def _wait(self, given: dict[str, Any]) -> None:
        wait_for_end(self, given["poll"], given["timeout"], bool(given.get("logs")))

    def _wait_for_status(self, given: dict[str, Any]) -> None:
        wait_for_status(self, given["target_status"], given["poll"], given["timeout"])

    def _wait_for_delete(self, given: dict[str, Any]) -> None:
        wait_for_delete(self, given["poll"], given["timeout"])

    def _clients_for(self, given: Mapping[str, Any]) -> Clients:
        if given.get("session") is None and given.get("region") is None:
            return self.session
        return _through(given)

    def _complete(self, request: type[Shape], given: dict[str, Any]) -> dict[str, Any]:
        asked = _members(given)
        own = self._own(request, frozenset(asked))
        tokens = {
            name: str(uuid.uuid4())
            for name in _TOKENS & request.model_fields.keys() - asked.keys()
            if request.model_fields[name].is_required()
        }
        return request(**{**own, **tokens, **asked}).to_request()

    def _own(self, request: type[Shape], given: frozenset[str]) -> dict[str, Any]:
        """The members of a request that this resource answers for: what says which it is, and what is needed.

        What else it has is not sent: an update changes what it was asked to change, and nothing that somebody
        else has changed meanwhile.
        """
        first, arn = self._kind.identifiers[:1], self._kind.arn
        own = {
            name: self.__dict__[name]
            for name, field in request.model_fields.items()
            if name not in given
            and self.__dict__.get(name) is not None
            and (field.is_required() or name in self._kind.identifiers or name == arn)
        }
        if arn and self.__dict__.get(arn) and first and first[0] in request.model_fields:
            own[first[0]] = self.__dict__[arn]
        return own

    @classmethod
    def _list_class(
        cls,
        operation: str,
        request: type[Shape],
        given: dict[str, Any],
        summaries: str,
        item: type[_Item],
    ) -> ResourceIterator[_Item]:
        """As `_list`, of an operation that is on no resource in particular."""
        make = item.from_response if issubclass(item, Shape) else item
        return ResourceIterator.over(_through(given), operation, _arguments(request, given), summaries, make)

    @classmethod
    def _description(cls) -> tuple[str, type[Any]]:
        if cls._kind.describe is None:
            raise ValidationError(f"The service has no operation that describes one {cls._kind.noun}.")
        return cls._kind.describe

    @classmethod
    def _not_described(cls) -> tuple[str, ...]:
        """Attributes that are the program's own."""
        return ()


def _through(given: Mapping[str, Any]) -> Clients:
    """The clients that a call was asked to go through; new ones of the environment where it was not."""
    session, region = given.get("session"), given.get("region")
    if isinstance(session, Clients):
        return session if region is None else session.in_region(region)
    return Clients(session, region)


def _stand_in(name: str, value: str | None) -> str | None:
    """What stands for an identifier: an ARN has the name at its end."""
    return value.rpartition("/")[2] if value and name.endswith("_name") else value


def _api_name(shape: type[Shape], member: str) -> str:
    return shape._api_name(member)  # noqa: SLF001 - known to all of the API's structures


def _members(given: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in given.items()
        if name not in _THROUGH and value is not None and not isinstance(value, Unassigned)
    }


def _arguments(request: type[Shape], given: Mapping[str, Any]) -> dict[str, Any]:
    return request(**_members(given)).to_request()


# The published name.
Base = Resource
