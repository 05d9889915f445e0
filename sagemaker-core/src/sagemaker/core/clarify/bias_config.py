"""Which outcome is favourable, and which groups are compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import static_only
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled


class BiasConfig:
    """What bias metrics compare.

    Args:
        label_values_or_threshold: the label's favourable values, or its threshold: ``[1]``.
        facet_name: the column, or columns, that tell the groups apart; by name or index.
        facet_values_or_threshold: the values, or the threshold, of the disadvantaged group; for several
            facets a list with one entry for each, None where all values are compared.
        group_name: a column for conditional metrics (``CDDL``, ``CDDPL``).

    Attributes:
        analysis_config: these settings as the analysis file has them.

    Raises:
        AssertionError: no facet is named; the published API has it so.
        ValidationError: the facets and their values differ in number.
    """

    def __init__(
        self,
        label_values_or_threshold: list[str | int | float],
        facet_name: str | int | list[str] | list[int],
        facet_values_or_threshold: Any = None,
        group_name: str | None = None,
    ) -> None:
        static_only(
            "BiasConfig",
            label_values_or_threshold=label_values_or_threshold,
            facet_name=facet_name,
            facet_values_or_threshold=facet_values_or_threshold,
            group_name=group_name,
        )
        self.analysis_config: dict[str, Any] = {
            "label_values_or_threshold": label_values_or_threshold,
            "facet": _facets(facet_name, facet_values_or_threshold),
            **filled(group_variable=group_name),
        }

    def get_config(self) -> dict[str, Any]:
        """`analysis_config`."""
        return copied(self.analysis_config)


def _facets(name: Any, values: Any) -> list[dict[str, Any]]:
    if name is not None and not isinstance(name, list):
        return [filled(name_or_index=name, value_or_threshold=values)]
    if not name:
        raise AssertionError(
            "Please provide at least one facet: facet_name names none. Name the column that tells groups apart."
        )
    thresholds: Sequence[Any] = [None] * len(name) if values is None else values
    if not isinstance(thresholds, list | tuple):
        raise TypeError(
            f"facet_values_or_threshold must be a list with an entry for each of {name}, not {thresholds!r}."
        )
    if len(thresholds) != len(name):
        raise ValidationError(
            "The number of facet names doesn't match the number of facet values: "
            f"{len(name)} in facet_name, {len(thresholds)} in facet_values_or_threshold."
        )
    return [
        filled(name_or_index=facet, value_or_threshold=threshold)
        for facet, threshold in zip(name, thresholds, strict=True)
    ]
