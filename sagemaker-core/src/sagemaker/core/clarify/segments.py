"""Parts of the data that are analysed on their own."""

from __future__ import annotations

from typing import Any

import attrs

from sagemaker.core.exceptions import ValidationError
from sagemaker.core.requests import filled


@attrs.define(eq=False)
class SegmentationConfig:
    """Segments of the data by one column's values.

    Args:
        name_or_index: the column.
        segments: for each segment the values in it, or for numbers intervals: ``[["(1, 4]"], ["(4, 9]"]]``.
        config_name: names this segmentation in the report.
        display_aliases: names of the segments in the report; one more names the rest of the data.

    Raises:
        ValidationError: the column is not named, the segments are no lists of lists, or the aliases do
            not go with them (a `ValueError`).
    """

    name_or_index: str | int
    segments: list[list[str | int]]
    config_name: str | None = None
    display_aliases: list[str] | None = None

    def __attrs_post_init__(self) -> None:
        if self.name_or_index is None:
            raise ValidationError("`name_or_index` cannot be None. Name the column that segments the data.")
        if not self.segments or not all(isinstance(segment, list) for segment in self.segments):
            raise ValidationError(
                f"`segments` must be a list of lists of values or intervals. It is {self.segments!r}."
            )
        count = len(self.segments)
        if self.display_aliases is not None and len(self.display_aliases) not in (count, count + 1):
            raise ValidationError(
                "Number of `display_aliases` must equal the number of segments specified or with one additional "
                f"default segment display alias. There are {count} segments, {len(self.display_aliases)} aliases."
            )

    def to_dict(self) -> dict[str, Any]:
        """The segmentation as the analysis file has it."""
        return filled(
            name_or_index=self.name_or_index,
            segments=self.segments,
            config_name=self.config_name or None,
            display_aliases=self.display_aliases,
        )
