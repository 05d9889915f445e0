"""A step that records the lineage of artifacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import StagingSession, StepArguments
from sagemaker.core.workflow.entities import PipelineVariable, is_pipeline_variable
from sagemaker.core.workflow.properties import Properties
from sagemaker.mlops.workflow.step_base import Step, StepLike, StepTypeEnum

__all__ = ["LineageAssociation", "LineageEntityReference", "LineageStep"]

ENTITY_TYPE_ACTION = "Action"
ENTITY_TYPE_ARTIFACT = "Artifact"
ENTITY_TYPE_CONTEXT = "Context"

_TYPES = (ENTITY_TYPE_ACTION, ENTITY_TYPE_ARTIFACT, ENTITY_TYPE_CONTEXT)


class LineageEntityReference:
    """One end of an association: an entity that the same step creates, or one that exists.

    Args:
        name: of an entity of the same step; then with ``type``.
        type: ``Action``, ``Artifact`` or ``Context``.
        arn: of an entity that exists when the step runs; then without the others.

    Raises:
        ValidationError: the arguments are neither of the two (a `ValueError`).
    """

    def __init__(
        self,
        name: str | PipelineVariable | None = None,
        type: str | None = None,  # noqa: A002 - the published name
        arn: str | PipelineVariable | None = None,
    ) -> None:
        if arn is not None and (name is not None or type is not None):
            raise ValidationError("A LineageEntityReference takes either arn, or name and type -- not both.")
        if arn is None and (name is None or type is None):
            raise ValidationError("A LineageEntityReference requires either arn, or both name and type.")
        if arn is None and (is_pipeline_variable(type) or type not in _TYPES):
            raise ValidationError(
                f"Unsupported lineage entity type {type!r}. Expected one of {', '.join(_TYPES)}."
            )
        self.name = name
        self.type = type
        self.arn = arn

    def to_request(self) -> dict[str, Any]:
        """Return an end of an association: ``{"Arn"}``, or ``{"Name", "Type"}``."""
        return {"Name": self.name, "Type": self.type} if self.arn is None else {"Arn": self.arn}


class LineageAssociation:
    """An association between two entities.

    Args:
        source: the entity that it starts at.
        destination: the entity that it ends at.
        association_type: ``ContributedTo``, ``AssociatedWith``, ``DerivedFrom``, ``Produced`` or ``SameAs``.
    """

    def __init__(
        self,
        source: LineageEntityReference,
        destination: LineageEntityReference,
        association_type: str | PipelineVariable | None = None,
    ) -> None:
        for end, reference in (("source", source), ("destination", destination)):
            if not isinstance(reference, LineageEntityReference):
                raise TypeError(
                    f"The {end} of a LineageAssociation must be a LineageEntityReference, got "
                    f"{type(reference).__name__}."
                )
        self.source = source
        self.destination = destination
        self.association_type = association_type

    def to_request(self) -> dict[str, Any]:
        """Return an entry of ``Associations``: ``{"Source", "Destination", "AssociationType"}``."""
        request: dict[str, Any] = {
            "Source": self.source.to_request(),
            "Destination": self.destination.to_request(),
        }
        if self.association_type is not None:
            request["AssociationType"] = self.association_type
        return request


class _Slot(NamedTuple):
    """The places of entities of one type: an attribute of the step, and a member of its arguments."""

    attribute: str
    member: str
    kind: str

    def checked(self, step: Step, value: Any) -> list[StepArguments]:
        """Return the entities of the attribute's value, which must be requests for this type."""
        if value is None:
            return []
        entities = list(value) if isinstance(value, list | tuple) else [value]
        problem = (
            f"Step {step.name!r}: The {self.attribute} of LineageStep must be obtained from {self.kind}.create() "
            "called with a PipelineSession. Associations are passed to the associations argument instead, because "
            "Association.create() cannot reference an entity created by the same step."
        )
        for entity in entities:
            if not isinstance(entity, StepArguments):
                raise TypeError(f"{problem} Got: {type(entity).__name__}.")
            if entity.request.operation != f"Create{self.kind}":
                raise ValidationError(f"{problem} Got: {entity.producer}().")
        return entities

    def name_of(self, entity: StepArguments) -> Any:
        """Return the name of an entity that the step creates."""
        return entity.request.arguments.get(f"{self.kind}Name")


_SLOTS = (
    _Slot("actions", "Actions", ENTITY_TYPE_ACTION),
    _Slot("artifacts", "Artifacts", ENTITY_TYPE_ARTIFACT),
    _Slot("contexts", "Contexts", ENTITY_TYPE_CONTEXT),
)


@attrs.define(eq=False, slots=False)
class LineageStep(Step):
    """Creates entities of the lineage graph, then associations between them.

    Arguments not listed here are those of `Step`.

    Args:
        actions: what ``Action.create()`` returns under a `PipelineSession`; one or several.
        artifacts: likewise of ``Artifact.create()``.
        contexts: likewise of ``Context.create()``.
        associations: between entities of this step and others.

    Raises:
        ValidationError: all arguments are empty, an entity is in the wrong argument, or an association names an
            entity that the step does not create (a `ValueError`).
        TypeError: an entity was not made under a `PipelineSession`, or an entry of ``associations`` is not an association.
    """

    name: str
    actions: Any = None
    artifacts: Any = None
    contexts: Any = None
    associations: Sequence[LineageAssociation] | None = None
    display_name: str | None = None
    description: str | None = None
    depends_on: Sequence[StepLike] | None = None
    step_type: StepTypeEnum = attrs.field(default=StepTypeEnum.LINEAGE, init=False)

    def __attrs_post_init__(self) -> None:
        for slot in _SLOTS:
            setattr(self, slot.attribute, slot.checked(self, getattr(self, slot.attribute)))
        if self.associations is not None and not isinstance(self.associations, list | tuple):
            raise TypeError(
                f"Step {self.name!r}: associations must be a list, not {type(self.associations).__name__}."
            )
        self.associations = list(self.associations or ())
        if not self.associations and not any(getattr(self, slot.attribute) for slot in _SLOTS):
            raise ValidationError(
                f"Step {self.name!r}: A LineageStep requires at least one entity in actions, artifacts or contexts, "
                "or one association."
            )
        for association in self.associations:
            self._check(association)

    @property
    def arguments(self) -> dict[str, Any]:
        """The entities by type, and the associations; empty lists are left out."""
        arguments: dict[str, Any] = {
            slot.member: [dict(entity.request.arguments) for entity in getattr(self, slot.attribute)]
            for slot in _SLOTS
        }
        arguments["Associations"] = [each.to_request() for each in self.associations or ()]
        return {member: entries for member, entries in arguments.items() if entries}

    @property
    def properties(self) -> Any:
        """``ActionArns['name']``, ``ArtifactArns['name']``, ``ContextArns['name']`` and ``Associations``."""
        arns = dict.fromkeys(("ActionArns", "ArtifactArns", "ContextArns"), "LineageEntityParameters")
        return Properties(self.name, step=self, members={**arns, "Associations": "string"})

    def staging_session(self) -> StagingSession | None:
        """Return the session of the first entity."""
        return next((entity.session for _, entity in self._entities()), None)

    def _entities(self) -> Iterator[tuple[_Slot, StepArguments]]:
        for slot in _SLOTS:
            for entity in getattr(self, slot.attribute):
                yield slot, entity

    def _check(self, association: Any) -> None:
        if not isinstance(association, LineageAssociation):
            raise TypeError(
                f"Step {self.name!r}: Each entry in associations must be a LineageAssociation, got "
                f"{type(association).__name__}."
            )
        for end in ("source", "destination"):
            reference: LineageEntityReference = getattr(association, end)
            if reference.arn is None and not self._creates(reference):
                raise ValidationError(
                    f"Step {self.name!r}: The {end} of an association references {reference.type} "
                    f"{reference.name!r}, which this step does not create. A name and type reference must name an "
                    "entity created by the same LineageStep; use arn to reference an entity created elsewhere."
                )

    def _creates(self, reference: LineageEntityReference) -> bool:
        names = [slot.name_of(entity) for slot, entity in self._entities() if slot.kind == reference.type]
        return any(_same(name, reference.name) for name in names)


def _same(one: Any, other: Any) -> bool:
    # A variable refuses to be compared with a text.
    if is_pipeline_variable(one) != is_pipeline_variable(other):
        return False
    return bool(one == other)
