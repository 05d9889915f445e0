"""Defaults for requests, from YAML files: the administrator's, the user's, and those that a program names.

Later files override earlier ones, key by key; lists are replaced as a whole. Files are read when defaults are needed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sagemaker.core.config._check import check_defaults
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.staging.s3_uri import is_s3_url, parse_s3_url

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "ENV_VARIABLE_ADMIN_CONFIG_OVERRIDE",
    "ENV_VARIABLE_USER_CONFIG_OVERRIDE",
    "S3_PREFIX",
    "load_local_mode_config",
    "load_sagemaker_config",
    "validate_sagemaker_config",
]

ENV_VARIABLE_ADMIN_CONFIG_OVERRIDE = "SAGEMAKER_ADMIN_CONFIG_OVERRIDE"
ENV_VARIABLE_USER_CONFIG_OVERRIDE = "SAGEMAKER_USER_CONFIG_OVERRIDE"
S3_PREFIX = "s3://"

_FILE = "config.yaml"
_MAX_VALUES = 100_000
_YAML = (".yaml", ".yml")
_LOCAL_KEYS: Mapping[str, type] = {
    "local_code": bool,
    "region_name": str,
    "serving_port": int,
    "container_root": str,
    "container_config": dict,
}


def load_sagemaker_config(
    additional_config_paths: Sequence[str] | None = None,
    s3_resource: Any = None,
    repeat_log: bool = False,
) -> dict[str, Any]:
    """Read the defaults files and merge them.

    First the administrator's file (``/etc/xdg/sagemaker/config.yaml`` on Linux, or ``SAGEMAKER_ADMIN_CONFIG_OVERRIDE``),
    then the user's (``~/.config/sagemaker/config.yaml``, or ``SAGEMAKER_USER_CONFIG_OVERRIDE``), then the additional
    ones. The files at the default paths are optional; a file that an environment variable or an argument names must exist.

    Args:
        additional_config_paths: files or directories, local or in S3.
        s3_resource: a boto3 S3 resource or client for files in S3; created on use by default.
        repeat_log: accepted for compatibility, without effect.

    Raises:
        ConfigurationError: a file does not exist, or is not valid YAML (a `ValueError`).
        ValidationError: a file has unknown keys or wrong values; the message has their paths (a `ValueError`).
    """
    del repeat_log
    return read_defaults(additional_config_paths or (), lambda: _client(s3_resource))


def read_defaults(paths: Sequence[str], s3: Callable[[], Any]) -> dict[str, Any]:
    """Read and merge the files as `load_sagemaker_config` does.

    Args:
        paths: see ``additional_config_paths``.
        s3: returns the S3 client; called if a file lies in S3.
    """
    places = [
        (os.environ.get(ENV_VARIABLE_ADMIN_CONFIG_OVERRIDE), _default_folder(admin=True)),
        (os.environ.get(ENV_VARIABLE_USER_CONFIG_OVERRIDE), _default_folder(admin=False)),
        *((path, None) for path in paths),
    ]
    merged: dict[str, Any] = {}
    for named, folder in places:
        document = _read_named(named, s3) if named else folder and _read_default(folder / _FILE)
        if document:
            _merge(merged, document)
    return merged


def validate_sagemaker_config(sagemaker_config: Mapping[str, Any] | None = None) -> None:
    """Check a defaults document.

    Raises:
        ValidationError: the document has unknown keys or wrong values; the message has their paths (a `ValueError`).
    """
    check_defaults(sagemaker_config, "sagemaker_config")


def load_local_mode_config() -> dict[str, Any] | None:
    """Return the settings of local mode from ``~/.sagemaker/config.yaml``; None if the file does not exist.

    Raises:
        ConfigurationError: the file is not valid YAML (a `ValueError`).
        ValidationError: the file has unknown keys or wrong values (a `ValueError`).
    """
    from pathlib import Path

    path = Path.home() / ".sagemaker" / _FILE
    if not path.is_file():
        return None
    document = _parse(path.read_text(encoding="utf-8"), str(path))
    _check_local(document, str(path))
    return dict(document)


def _default_folder(*, admin: bool) -> Path:
    import platformdirs

    path = platformdirs.site_config_path if admin else platformdirs.user_config_path
    return path("sagemaker")


def _read_default(path: Path) -> dict[str, Any] | None:
    return _checked(path.read_text(encoding="utf-8"), str(path)) if path.is_file() else None


def _read_named(place: str, s3: Callable[[], Any]) -> dict[str, Any] | None:
    if is_s3_url(place):
        uri = place if place.endswith(_YAML) else f"{place.rstrip('/')}/{_FILE}"
        return _checked(_read_s3(uri, s3()), uri)
    from pathlib import Path

    path = Path(place).expanduser()
    path = path / _FILE if path.is_dir() else path
    if not path.is_file():
        raise ConfigurationError(
            f"Unable to load the config file from the location: {path}. Provide a valid file path."
        )
    return _checked(path.read_text(encoding="utf-8"), str(path))


def _client(resource: Any) -> Any:
    if resource is None:
        import boto3

        return boto3.client("s3")
    return getattr(resource.meta, "client", resource)


def _read_s3(uri: str, client: Any) -> str:
    from botocore.exceptions import ClientError

    bucket, key = parse_s3_url(uri)
    try:
        body: bytes = client.get_object(Bucket=bucket, Key=key)["Body"].read()
    except ClientError as error:
        raise ConfigurationError(
            f"Unable to load the config file from the location: {uri}. {error.response['Error'].get('Message', '')}"
        ) from error
    return body.decode("utf-8")


def _checked(text: str, source: str) -> dict[str, Any] | None:
    document = _parse(text, source)
    if document is None or document == {}:
        return None
    check_defaults(document, source)
    return dict(document)


def _parse(text: str, source: str) -> Any:
    import yaml

    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ConfigurationError(f"{source} is not valid YAML: {error}") from error
    except RecursionError:
        raise ConfigurationError(f"{source} is nested too deeply.") from None
    _check_size(document, source)
    return document


def _check_size(document: Any, source: str) -> None:
    """Refuse a document that its aliases make much larger than its text, or that contains itself."""
    pending, count = [document], 0
    while pending:
        node = pending.pop()
        count += 1
        if count > _MAX_VALUES:
            raise ConfigurationError(
                f"{source} has more than {_MAX_VALUES} values with its aliases written out."
            )
        if isinstance(node, Mapping):
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)


def _merge(into: dict[str, Any], document: Mapping[str, Any]) -> None:
    for key, value in document.items():
        present = into.get(key)
        if isinstance(present, dict) and isinstance(value, Mapping):
            _merge(present, value)
        else:
            into[key] = dict(value) if isinstance(value, Mapping) else value


def _check_local(document: Any, source: str) -> None:
    settings = document.get("local") if isinstance(document, Mapping) else None
    if not isinstance(settings, Mapping) or set(document) != {"local"}:
        raise ValidationError(f"{source} must have one key, local, with the settings of local mode.")
    for name, value in settings.items():
        expected = _LOCAL_KEYS.get(name)
        if expected is None:
            raise ValidationError(
                f"{source}: local.{name} does not exist. Use one of {', '.join(_LOCAL_KEYS)}."
            )
        if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
            raise ValidationError(f"{source}: local.{name} must be {expected.__name__}, not {value!r}.")
