"""Settings of bias analysis: the favourable outcome, and the groups that are compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sagemaker.core.clarify.copied import copied
from sagemaker.core.clarify.static_settings import static_only
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled


class BiasConfig:
    """The favourable outcome and the groups (facets) that bias metrics compare.

    Args:
        label_values_or_threshold: the favourable values of the label, or the threshold above which a number is
            favourable: ``[1]``.
        facet_name: the column or columns that define the groups, by name or index.
        facet_values_or_threshold: the values, or the threshold, of the disadvantaged group. For several facets,
            a list with one entry for each; None compares all values.
        group_name: the column that conditional metrics (``CDDL``, ``CDDPL``) group by.

    Attributes:
        analysis_config: these settings as members of the analysis file.

    Raises:
        AssertionError: ``facet_name`` is empty (the type of error is that of the published API).
        ValidationError: the number of facets differs from the number of values.
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
        return copied(self.analysis_config)


def _facets(name: Any, values: Any) -> list[dict[str, Any]]:
    if name is not None and not isinstance(name, list):
        return [filled(name_or_index=name, value_or_threshold=values)]
    if not name:
        raise AssertionError(
            "Please provide at least one facet: facet_name is empty. Name the column that defines the groups."
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
