"""Names in the spelling of the API and of Python, and texts of its documentation."""

from __future__ import annotations

import re
from typing import Any

from sagemaker.core.shapes._api_names import snake_case

__all__ = [
    "SPECIAL_SNAKE_TO_PASCAL_MAPPINGS",
    "add_indent",
    "clean_documentaion",
    "convert_to_snake_case",
    "escape_special_rst_characters",
    "is_not_primitive",
    "is_not_str_dict",
    "is_primitive_class",
    "is_primitive_list",
    "is_snake_case",
    "pascal_to_snake",
    "remove_html_tags",
    "snake_to_pascal",
]

SPECIAL_SNAKE_TO_PASCAL_MAPPINGS = {
    "volume_size_in_g_b": "VolumeSizeInGB",
    "volume_size_in_gb": "VolumeSizeInGB",
}

_PRIMITIVES = (str, int, float, bool)
_PRIMITIVE_CLASSES = frozenset({"bool", "datetime", "float", "int", "str"})


def pascal_to_snake(pascal_str: str) -> str:
    """Return the Python name of a member of the API: ``auto_ml_job_arn`` for ``AutoMLJobArn``."""
    return snake_case(pascal_str)


def convert_to_snake_case(entity_name: str) -> str:
    """Return the Python name of a member of the API: ``auto_ml_job_arn`` for ``AutoMLJobArn``."""
    return snake_case(entity_name)


def snake_to_pascal(snake_str: str) -> str:
    """Return the words of a Python name with capitals: ``TrainingJobArn`` for ``training_job_arn``."""
    special = SPECIAL_SNAKE_TO_PASCAL_MAPPINGS.get(snake_str)
    return special or "".join(word.title() for word in snake_str.split("_"))


def is_snake_case(s: str) -> bool:
    """Return whether the words of a name are divided by single underscores, and it does not begin with a capital."""
    if not s or s[0].isupper() or "" in s.split("_"):
        return False
    return "_" not in s or s == s.lower()


def add_indent(text: str, num_spaces: int = 4) -> str:
    """Return the text with spaces before each line, empty ones too."""
    return "\n".join(" " * num_spaces + line for line in text.split("\n"))


def clean_documentaion(documentation: str) -> str:
    """Return documentation of the API without paragraph marks, and with code in quotes."""
    without_paragraphs = re.sub(r"<\/?p>", "", documentation)
    return re.sub(r"<\/?code>", "'", without_paragraphs)


def remove_html_tags(text: str) -> str:
    """Return the text without HTML tags."""
    return re.sub(r"<[^>]*>", "", text)


def escape_special_rst_characters(text: str) -> str:
    """Return the text with the asterisks and vertical bars escaped that reStructuredText would read as marks."""
    return re.sub(r"(?<=\s)([*|])(?=\w)", r"\\\1", text)


def is_not_primitive(obj: Any) -> bool:
    """Return whether it is anything but text, a number or a Boolean."""
    return not isinstance(obj, _PRIMITIVES)


def is_not_str_dict(obj: Any) -> bool:
    """Return whether it is anything but a dictionary whose keys are text."""
    return not isinstance(obj, dict) or not all(isinstance(key, str) for key in obj)


def is_primitive_list(obj: list[Any]) -> bool:
    """Return whether all items are text, numbers or Booleans."""
    return all(isinstance(item, _PRIMITIVES) for item in obj)


def is_primitive_class(cls: Any) -> bool:
    """Return whether it is the class of text, numbers, Booleans or times."""
    return isinstance(cls, type) and cls.__name__ in _PRIMITIVE_CLASSES
