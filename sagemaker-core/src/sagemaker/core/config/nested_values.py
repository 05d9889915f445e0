"""Functions on nested dictionaries: read, set, flatten, override."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from sagemaker.core.exceptions import ValidationError


def get_config_value(key_path: str, config: Mapping[str, Any] | None) -> Any:
    """Return the value at a path of keys, joined by dots; None if the path does not exist."""
    value: Any = config or None
    for key in key_path.split("."):
        if not isinstance(value, Mapping) or key not in value:
            return None
        value = value[key]
    return value


def get_nested_value(dictionary: Mapping[str, Any] | None, nested_keys: Sequence[str]) -> Any:
    """Return the value at a path of keys; None if the path does not exist.

    Raises:
        ValidationError: a value on the path is not a dictionary.
    """
    value: Any = dictionary
    for position, key in enumerate(nested_keys):
        if value is None:
            return None
        if not isinstance(value, Mapping):
            path = ".".join(nested_keys[:position])
            raise ValidationError(
                f"Unexpected structure of dictionary. Expected value of type dict at key {path!r} but got {value!r}."
            )
        value = value.get(key)
    return value if nested_keys else None


def set_nested_value(
    dictionary: dict[str, Any] | None, nested_keys: Sequence[str], value_to_set: Any
) -> dict[str, Any]:
    """Set the value at a path of keys; values on the path that are not dictionaries are replaced.

    Returns:
        The dictionary, changed in place; a new one for None.
    """
    root: dict[str, Any] = {} if dictionary is None else dictionary
    if nested_keys:
        nested_set_dict(root, nested_keys, value_to_set)
    return root


def nested_set_dict(d: dict[str, Any], keys: Sequence[str], value: Any) -> None:
    """Set the value at a path of keys, in place."""
    for key in keys[:-1]:
        if not isinstance(d.get(key), dict):
            d[key] = {}
        d = d[key]
    d[keys[-1]] = value


def build_dict(key: str, value: Any) -> dict[str, Any]:
    """Return ``{key: value}``; an empty dictionary for a value that is None or empty."""
    return {key: value} if value else {}


def update_args(args: dict[str, Any], **kwargs: Any) -> None:
    """Add the values that are not None to a dictionary."""
    args.update({name: value for name, value in kwargs.items() if value is not None})


def pop_out_unused_kwarg(arg_name: str, kwargs: dict[str, Any], override_val: str | None = None) -> None:
    """Remove an argument without effect from keyword arguments, and log a warning."""
    if arg_name in kwargs:
        instead = f" {override_val} is used." if override_val is not None else ""
        logging.getLogger(__name__).warning("%s has no effect here.%s", arg_name, instead)
        kwargs.pop(arg_name)


def flatten_dict(d: Mapping[Any, Any], max_flatten_depth: int | None = None) -> dict[tuple[Any, ...], Any]:
    """Return a flat dictionary from tuples of keys to values; empty dictionaries and lists are values.

    Args:
        d: the nested dictionary.
        max_flatten_depth: the maximum length of the tuples; deeper dictionaries stay.

    Raises:
        ValidationError: max_flatten_depth is less than 1 (a `ValueError`).
    """
    if max_flatten_depth is not None and max_flatten_depth < 1:
        raise ValidationError(
            f"max_flatten_depth should not be less than 1. It is {max_flatten_depth}; None flattens at every depth."
        )
    return dict(_leaves(d, (), max_flatten_depth))


def unflatten_dict(d: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return the nested dictionary of which `flatten_dict` makes ``d``; a key that is not a tuple is a path of one."""
    nested: dict[Any, Any] = {}
    for path, value in d.items():
        nested_set_dict(nested, path if isinstance(path, tuple) else (path,), value)
    return nested


def deep_override_dict(
    dict1: Mapping[str, Any], dict2: Mapping[str, Any], skip_keys: Collection[str] | None = None
) -> dict[str, Any]:
    """Return the first dictionary, overridden by the second key by key at every depth.

    Args:
        dict1: is not changed.
        dict2: its values win.
        skip_keys: keys of ``dict2`` to ignore, at the first level.
    """
    merged = {key: value for key, value in dict2.items() if key not in (skip_keys or ())}
    return {**dict1, **{key: _overridden(dict1.get(key), value) for key, value in merged.items()}}


def walk_and_apply_json(
    json_obj: dict[Any, Any],
    apply: Callable[[Any], Any],
    stop_keys: Collection[str] | None = ("metrics", "environment_variables"),
) -> dict[Any, Any]:
    """Return a JSON object with a function applied to every key.

    Args:
        json_obj: is not changed.
        apply: returns the new key.
        stop_keys: original keys whose values stay as they are.
    """
    stops = frozenset(stop_keys or ())

    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            return {apply(key): item if key in stops else walk(item) for key, item in value.items()}
        if isinstance(value, list):
            return [walk(item) for item in value]
        return value

    renamed: dict[Any, Any] = walk(json_obj)
    return renamed


def camel_to_snake(camel_case_string: str) -> str:
    """Return ``volume_size`` for ``VolumeSize``; every capital starts a word."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", camel_case_string).lower()


def camel_case_to_pascal_case(data: dict[str, Any]) -> dict[str, Any]:
    """Return a JSON object with the API's keys: ``VolumeSize`` for ``volumeSize`` and ``volume_size``."""
    return walk_and_apply_json(data, _pascal, stop_keys=None)


def _pascal(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def _leaves(
    value: Mapping[Any, Any], path: tuple[Any, ...], depth: int | None
) -> Iterator[tuple[tuple[Any, ...], Any]]:
    for key, item in value.items():
        place = (*path, key)
        if isinstance(item, Mapping) and item and (depth is None or len(place) < depth):
            yield from _leaves(item, place, depth)
        else:
            yield place, item


def _overridden(old: Any, new: Any) -> Any:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return deep_override_dict(old, new)
    return new
