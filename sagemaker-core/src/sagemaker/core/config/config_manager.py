"""Look-up of single values in a defaults document, for programs.

The SDK itself adds defaults to whole requests; see `sagemaker.core.config.defaults`.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from sagemaker.core.config.config import (
    ENV_VARIABLE_ADMIN_CONFIG_OVERRIDE,
    ENV_VARIABLE_USER_CONFIG_OVERRIDE,
    S3_PREFIX,
    load_local_mode_config,
    load_sagemaker_config,
    validate_sagemaker_config,
)
from sagemaker.core.config.defaults import configured
from sagemaker.core.config.nested_values import get_nested_value, set_nested_value

__all__ = ["SageMakerConfig"]


class SageMakerConfig:
    """Look-up of values in defaults documents.

    The document is that of ``sagemaker_session``, or else ``sagemaker_config``. Without both, no value has a default.
    """

    ENV_VARIABLE_ADMIN_CONFIG_OVERRIDE = ENV_VARIABLE_ADMIN_CONFIG_OVERRIDE
    ENV_VARIABLE_USER_CONFIG_OVERRIDE = ENV_VARIABLE_USER_CONFIG_OVERRIDE
    S3_PREFIX = S3_PREFIX

    def load_sagemaker_config(
        self,
        additional_config_paths: list[str] | None = None,
        s3_resource: Any = None,
        repeat_log: bool = False,
    ) -> dict[str, Any]:
        """Read and merge the files; see `sagemaker.core.config.config.load_sagemaker_config`."""
        return load_sagemaker_config(additional_config_paths, s3_resource, repeat_log)

    def load_local_mode_config(self) -> dict[str, Any] | None:
        """Return the settings of local mode; see `sagemaker.core.config.config.load_local_mode_config`."""
        return load_local_mode_config()

    @staticmethod
    def validate_sagemaker_config(sagemaker_config: Mapping[str, Any] | None = None) -> None:
        """Check a defaults document; see `sagemaker.core.config.config.validate_sagemaker_config`."""
        validate_sagemaker_config(sagemaker_config)

    @staticmethod
    def get_config_value(key_path: str, config: Mapping[str, Any] | None) -> Any:
        """Return the value at a dotted path; None if the path does not exist."""
        return configured(config or {}, key_path)

    @staticmethod
    def get_nested_value(dictionary: Mapping[str, Any] | None, nested_keys: Sequence[str]) -> Any:
        """Return the value at a path of keys; None if a key is missing.

        Raises:
            ValidationError: a value on the path is not a mapping.
        """
        return get_nested_value(dictionary, nested_keys)

    @staticmethod
    def set_nested_value(
        dictionary: dict[str, Any] | None, nested_keys: Sequence[str], value_to_set: Any
    ) -> dict[str, Any]:
        """Set the value at a path of keys; values on the path that are not mappings are replaced."""
        return set_nested_value(dictionary, nested_keys, value_to_set)

    def get_sagemaker_config_value(
        self, sagemaker_session: Any, key: str, sagemaker_config: Mapping[str, Any] | None = None
    ) -> Any:
        """Return a copy of the value at a dotted path of the session's document, or of ``sagemaker_config``."""
        document = getattr(sagemaker_session, "sagemaker_config", None) or sagemaker_config
        return copy.deepcopy(self.get_config_value(key, document)) if document else None

    def resolve_value_from_config(
        self,
        direct_input: Any = None,
        config_path: str | None = None,
        default_value: Any = None,
        sagemaker_session: Any = None,
        sagemaker_config: Mapping[str, Any] | None = None,
    ) -> Any:
        """Return the first of these that is not None: the direct input, the document's value, the default value."""
        if direct_input is not None or config_path is None:
            return direct_input if direct_input is not None else default_value
        found = self.get_sagemaker_config_value(sagemaker_session, config_path, sagemaker_config)
        return default_value if found is None else found

    def resolve_class_attribute_from_config(
        self,
        clazz: type | None,
        instance: Any,
        attribute: str,
        config_path: str,
        default_value: Any = None,
        sagemaker_session: Any = None,
    ) -> Any:
        """Set an attribute that is None, and return the instance; without an instance, create one if a value is known."""
        if instance is not None and getattr(instance, attribute) is not None:
            return instance
        value = self.resolve_value_from_config(None, config_path, default_value, sagemaker_session)
        if value is None or (instance is None and clazz is None):
            return instance
        if instance is None and clazz is not None:
            instance = clazz()
        setattr(instance, attribute, value)
        return instance

    def resolve_nested_dict_value_from_config(
        self,
        dictionary: dict[str, Any] | None,
        nested_keys: list[str],
        config_path: str,
        default_value: Any = None,
        sagemaker_session: Any = None,
    ) -> dict[str, Any] | None:
        """Set the value at a path of keys if the mapping has none, and return the mapping."""
        if self.get_nested_value(dictionary, nested_keys) is not None:
            return dictionary
        value = self.resolve_value_from_config(None, config_path, default_value, sagemaker_session)
        return dictionary if value is None else self.set_nested_value(dictionary, nested_keys, value)

    def update_nested_dictionary_with_values_from_config(
        self, source_dict: dict[str, Any] | None, config_key_path: str, sagemaker_session: Any = None
    ) -> dict[str, Any]:
        """Return the document's mapping at a path, overridden by the values of the source."""
        found = self.get_sagemaker_config_value(sagemaker_session, config_key_path) or {}
        return _joined(found, source_dict or {})

    def update_list_of_dicts_with_values_from_config(
        self,
        input_list: list[dict[str, Any]] | None,
        config_key_path: str,
        required_key_paths: list[str] | None = None,
        union_key_paths: list[list[str]] | None = None,
        sagemaker_session: Any = None,
    ) -> None:
        """Add to each mapping of a list, in place, the values of the document's mapping at the same position.

        Args:
            input_list: the list.
            config_key_path: the path of the document's list.
            required_key_paths: an item without one of these keys stays as it is.
            union_key_paths: groups of keys that exclude each other; an item that would get two of a group stays as it is.
            sagemaker_session: has the document.
        """
        defaults = self.get_sagemaker_config_value(sagemaker_session, config_key_path) or []
        for item, default in zip(input_list or [], defaults, strict=False):
            filled = _joined(default, item)
            required = [key.split(".") for key in required_key_paths or ()]
            if any(self.get_nested_value(item, keys) is None for keys in required):
                continue
            if any(sum(key in filled for key in group) > 1 for group in union_key_paths or ()):
                continue
            item.update(filled)

    def get_resolved_config_value(
        self,
        attribute: str,
        resource_defaults: Mapping[str, Any] | None,
        global_defaults: Mapping[str, Any] | None,
    ) -> Any:
        """Return an attribute of the resource's defaults, or of the global ones; None if neither has it."""
        for defaults in (resource_defaults, global_defaults):
            if defaults and attribute in defaults:
                return defaults[attribute]
        return None

    def load_default_configs_for_resource_name(self, resource_name: str) -> Any:
        """Return the values of the files below ``SageMaker.PythonSDK.Resources.<name>``; empty without any."""
        path = f"SageMaker.PythonSDK.Resources.{resource_name}"
        return self.get_config_value(path, load_sagemaker_config()) or {}


def _joined(defaults: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    joined = dict(defaults)
    for key, value in values.items():
        default = joined.get(key)
        nested = isinstance(default, Mapping) and isinstance(value, Mapping)
        joined[key] = _joined(default, value) if nested else value  # type: ignore[arg-type]
    return joined
