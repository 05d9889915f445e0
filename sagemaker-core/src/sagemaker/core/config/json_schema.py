"""JSON schemas of defaults files, made from the table of their keys."""

from __future__ import annotations

from typing import Any

from sagemaker.core.config._keys import KEYS, ValueType

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
    """Return the schema of a defaults file; only the version of the schema is required."""
    return {"$schema": _DIALECT, **_object(), "required": ["SchemaVersion"], **_members()}


def _local_schema() -> dict[str, Any]:
    """Return the schema of the file with the settings of local mode."""
    settings = {**_object(), "properties": {name: {"type": type_} for name, type_ in _LOCAL_TYPES.items()}}
    return {"$schema": _DIALECT, **_object(), "properties": {"local": settings}, "required": ["local"]}


def _object() -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False}


def _members() -> dict[str, Any]:
    root: dict[str, Any] = {"properties": {}}
    for path, value_type in KEYS.items():
        here = root
        *parents, last = path.split(".")
        for parent in parents:
            name = parent.removesuffix("[]")
            if name != parent:
                items = here["properties"].setdefault(name, {"type": "array", "items": _parent()})
                here = items["items"]
            else:
                here = here["properties"].setdefault(name, _parent())
        here["properties"][last] = _schema_of(value_type)
    return root


def _parent() -> dict[str, Any]:
    return {**_object(), "properties": {}}


def _schema_of(value_type: ValueType) -> dict[str, Any]:
    if value_type.type == "switch":
        return {"type": "boolean"}
    if value_type.type == "text":
        return {"type": "string", **_text(value_type)}
    if value_type.type == "list":
        item = ValueType("text", value_type.pattern, longest=value_type.item_length)
        return {
            "type": "array",
            "items": _schema_of(item),
            **_filled(minItems=value_type.shortest, maxItems=value_type.longest),
        }
    if value_type.type == "tags":
        return {"type": "array", "items": _tag(value_type.pattern), **_filled(maxItems=value_type.longest)}
    if value_type.type == "map":
        return {
            "type": "object",
            "additionalProperties": {"type": "string", **_filled(maxLength=value_type.longest)},
        }
    return {"type": "object"}


def _tag(pattern: str | None) -> dict[str, Any]:
    members = {
        "Key": _schema_of(ValueType("text", pattern, 1, _KEY_LENGTH)),
        "Value": _schema_of(ValueType("text", pattern, 0, _VALUE_LENGTH)),
    }
    return {**_object(), "properties": members, "required": ["Key", "Value"]}


def _text(value_type: ValueType) -> dict[str, Any]:
    return _filled(
        enum=list(value_type.allowed),
        pattern=value_type.pattern,
        minLength=value_type.shortest,
        maxLength=value_type.longest,
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
