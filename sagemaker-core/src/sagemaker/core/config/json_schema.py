"""The form of defaults files as JSON schemas, made from the table of their keys."""

from __future__ import annotations

from typing import Any

from sagemaker.core.config._keys import KEYS, Kind

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_KEY_LENGTH = 128
_VALUE_LENGTH = 256
_LOCAL_TYPES = {
    "local_code": "boolean",
    "region_name": "string",
    "serving_port": "integer",
    "container_root": "string",
    "container_config": "object",
}


def _defaults_schema() -> dict[str, Any]:
    """Return the schema of a defaults file; the version of the schema must be named, all else may be left out."""
    return {"$schema": _DIALECT, **_object(), "required": ["SchemaVersion"], **_members()}


def _local_schema() -> dict[str, Any]:
    """Return the schema of the file with the settings of local mode."""
    settings = {**_object(), "properties": {name: {"type": type_} for name, type_ in _LOCAL_TYPES.items()}}
    return {"$schema": _DIALECT, **_object(), "properties": {"local": settings}, "required": ["local"]}


def _object() -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False}


def _members() -> dict[str, Any]:
    root: dict[str, Any] = {"properties": {}}
    for path, kind in KEYS.items():
        here = root
        *parents, last = path.split(".")
        for parent in parents:
            name = parent.removesuffix("[]")
            if name != parent:
                items = here["properties"].setdefault(name, {"type": "array", "items": _parent()})
                here = items["items"]
            else:
                here = here["properties"].setdefault(name, _parent())
        here["properties"][last] = _kind(kind)
    return root


def _parent() -> dict[str, Any]:
    return {**_object(), "properties": {}}


def _kind(kind: Kind) -> dict[str, Any]:
    if kind.type == "switch":
        return {"type": "boolean"}
    if kind.type == "text":
        return {"type": "string", **_text(kind)}
    if kind.type == "list":
        item = Kind("text", kind.pattern, longest=kind.item_length)
        return {
            "type": "array",
            "items": _kind(item),
            **_filled(minItems=kind.shortest, maxItems=kind.longest),
        }
    if kind.type == "tags":
        return {"type": "array", "items": _tag(kind.pattern), **_filled(maxItems=kind.longest)}
    if kind.type == "map":
        return {
            "type": "object",
            "additionalProperties": {"type": "string", **_filled(maxLength=kind.longest)},
        }
    return {"type": "object"}


def _tag(pattern: str | None) -> dict[str, Any]:
    members = {
        "Key": _kind(Kind("text", pattern, 1, _KEY_LENGTH)),
        "Value": _kind(Kind("text", pattern, 0, _VALUE_LENGTH)),
    }
    return {**_object(), "properties": members, "required": ["Key", "Value"]}


def _text(kind: Kind) -> dict[str, Any]:
    return _filled(
        enum=list(kind.allowed), pattern=kind.pattern, minLength=kind.shortest, maxLength=kind.longest
    )


def _filled(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


_SCHEMAS = {
    "SAGEMAKER_PYTHON_SDK_CONFIG_SCHEMA": _defaults_schema,
    "SAGEMAKER_PYTHON_SDK_LOCAL_MODE_CONFIG_SCHEMA": _local_schema,
}


def __getattr__(name: str) -> dict[str, Any]:
    """Return a schema, made when it is asked for."""
    if name not in _SCHEMAS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _SCHEMAS[name]()
