"""The leaves of a request tree replaced by JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sagemaker.core.exceptions import AssetConflictError
from sagemaker.core.workflow.conditions import Condition, condition_variables
from sagemaker.core.workflow.entities import PipelineVariable, VariableSource

if TYPE_CHECKING:
    from sagemaker.core.requests.context import RequestContext
    from sagemaker.core.requests.request import PublicationAction
    from sagemaker.core.staging.assets import Asset
    from sagemaker.core.staging.places import Placement


class ContextValue:
    """A leaf whose value depends on the context of the request."""

    __slots__ = ()

    def resolve(self, context: RequestContext, resolver: Resolver) -> Any:
        """Return the value: plain, or a pipeline variable."""
        raise NotImplementedError(f"{type(self).__name__} does not define resolve()")


class Resolved(NamedTuple):
    """A request tree without leaves.

    Attributes:
        value: the tree as JSON values; variables are expressions.
        variables: the variables that the tree had, in reading order, once per place.
    """

    value: Any
    variables: list[PipelineVariable]


class Resolver:
    """Replaces the leaves of request trees by values, and keeps what publishing these trees writes.

    One resolver serves one compilation, so that each distinct asset is hashed once.

    Attributes:
        placements: S3 prefix to placement, over all trees.
        actions: target to the action that writes it when the trees are published, over all trees.
    """

    def __init__(self) -> None:
        self.placements: dict[str, Placement] = {}
        self.actions: dict[str, PublicationAction] = {}
        self._digests: dict[Asset, str] = {}

    def resolve(self, tree: Any, context: RequestContext | None) -> Resolved:
        """Return the tree as JSON values, and its variables.

        Args:
            tree: dictionaries, lists, plain values and leaves; it is not changed.
            context: needed if the tree has context values.
        """
        variables: list[PipelineVariable] = []
        return Resolved(self._value(tree, context, variables), variables)

    def resolve_members(self, tree: dict[str, Any], context: RequestContext | None) -> list[PipelineVariable]:
        """Resolve the members of a tree in their place; return their variables, in reading order."""
        variables: list[PipelineVariable] = []
        for key, value in tree.items():
            if type(value) is not str:
                tree[key] = self._value(value, context, variables)
        return variables

    # The hot path of compiling: it runs for every node of every request.
    def _value(self, tree: Any, context: RequestContext | None, variables: list[PipelineVariable]) -> Any:  # noqa: PLR0911
        """Return the tree as JSON values; append its variables to ``variables``."""
        kind = type(tree)
        if kind is dict:
            # Most leaves are text: asking here saves a call for each.
            resolve = self._value
            return {
                key: value if type(value) is str else resolve(value, context, variables)
                for key, value in tree.items()
            }
        if kind is list or kind is tuple:
            return [item if type(item) is str else self._value(item, context, variables) for item in tree]
        if kind is str or kind is int or kind is bool or kind is float or tree is None:
            return tree
        if isinstance(tree, PipelineVariable):
            variables.append(tree)
            return tree.expr
        if isinstance(tree, ContextValue) and context is not None:
            return self._value(tree.resolve(context, self), context, variables)
        if isinstance(tree, Condition):
            variables.extend(condition_variables([tree]))
            return tree.to_request()
        if isinstance(tree, VariableSource):
            return self._value(tree.variable(), context, variables)
        return tree

    def digest(self, asset: Asset) -> str:
        """Return the asset's digest, computed once."""
        digest = self._digests.get(asset)
        if digest is None:
            digest = self._digests[asset] = asset.digest()
        return digest

    def place(self, placement: Placement, context: RequestContext) -> None:
        """Keep a placement.

        Raises:
            AssetConflictError: other content goes to the same place.
        """
        present = self.placements.setdefault(placement.prefix, placement)
        if present.digest != placement.digest:
            where = f"Step {context.step!r}" if context.step else f"Job {context.job_name!r}"
            raise AssetConflictError(
                f"{where} stages local content at {placement.prefix}, where another request stages other "
                "content. Give one of them another job name, code_location or input name.",
                step=context.step,
            )

    def act(self, action: PublicationAction, context: RequestContext) -> None:
        """Keep an action.

        Raises:
            AssetConflictError: other content is written to the same target.
        """
        present = self.actions.setdefault(action.target, action)
        if present.digest != action.digest:
            raise AssetConflictError(
                f"Step {context.step!r} gives {action.target} other content than another step does. Use one "
                "object for both, or another name.",
                step=context.step,
            )
