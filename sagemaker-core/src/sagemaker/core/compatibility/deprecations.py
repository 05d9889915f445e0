"""Warnings about functions, classes and arguments that were renamed or removed."""

from __future__ import annotations

import functools
import logging
import warnings
from collections.abc import Callable, MutableMapping
from typing import Any

_logger = logging.getLogger("sagemaker.core.deprecations")

V2_URL = "https://sagemaker.readthedocs.io/en/stable/v2.html"

_VERSION = "2"


def deprecation_warn_base(msg: str) -> None:
    """Warn, as a `DeprecationWarning` and in the log, that something changed in version 2 of the SDK."""
    _warn(msg, _VERSION)


def deprecation_warn(name: str, date: str, msg: str | None = None) -> None:
    """Warn that something will go.

    Args:
        name: what goes.
        date: when it goes.
        msg: the text that follows the date.
    """
    _warn(f"{name} will be deprecated on {date}.{msg or ''}", _VERSION)


def renamed_warning(phrase: str) -> None:
    """Warn that what the phrase names has been renamed."""
    _warn(f"{phrase} has been renamed", _VERSION)


def removed_warning(phrase: str, sdk_version: str | None = None) -> None:
    """Warn that what the phrase names does nothing any more.

    Args:
        phrase: what it is.
        sdk_version: since when; version 2 by default.
    """
    _warn(f"{phrase} is a no-op", sdk_version or _VERSION)


def renamed_kwargs(old_name: str, new_name: str, value: Any, kwargs: MutableMapping[str, Any]) -> Any:
    """Return the value of an argument that may come under its old name, with a warning if it does.

    The value is then put into ``kwargs`` under the new name too.

    Args:
        old_name: the old name.
        new_name: the new name.
        value: the value that came under the new name; the old name wins.
        kwargs: the keyword arguments in which the old name is looked for.
    """
    if old_name not in kwargs:
        return value
    renamed_warning(old_name)
    kwargs[new_name] = kwargs[old_name]
    return kwargs[new_name]


def removed_arg(name: str, arg: Any) -> None:
    """Warn that an argument does nothing, unless it is None."""
    if arg is not None:
        removed_warning(name)


def removed_kwargs(name: str, kwargs: MutableMapping[str, Any]) -> None:
    """Warn that a keyword argument does nothing, if it is there."""
    if name in kwargs:
        removed_warning(name)


def removed_function(name: str) -> Callable[..., None]:
    """Return a function that takes any arguments, does nothing, and warns when it is called."""

    def removed(*_args: Any, **_kwargs: Any) -> None:
        removed_warning(f"The function {name}")

    return removed


def deprecated_function(func: Callable[..., Any], name: str) -> Callable[..., Any]:
    """Return the function under its old name; calls warn.

    Args:
        func: what the function is now.
        name: the phrase for the warning, ``method fit`` for instance.
    """

    @functools.wraps(func)
    def renamed(*args: Any, **kwargs: Any) -> Any:
        renamed_warning(f"The {name}")
        return func(*args, **kwargs)

    return renamed


def deprecated_class(cls: type, name: str) -> type:
    """Return a subclass that stands for a class under its old name; making objects of it warns."""

    class DeprecatedClass(cls):  # type: ignore[misc]
        """A class under its old name."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            renamed_warning(f"The class {name}")
            super().__init__(*args, **kwargs)

    return DeprecatedClass


def deprecated_serialize(instance: Any, name: str) -> Any:
    """Return the serializer; calls of its ``serialize`` warn that the name is an old one."""
    instance.serialize = deprecated_function(instance.serialize, name)
    return instance


def deprecated_deserialize(instance: Any, name: str) -> Any:
    """Return the deserializer; calls of its ``deserialize`` warn that the name is an old one."""
    instance.deserialize = deprecated_function(instance.deserialize, name)
    return instance


def deprecation_warning(
    date: str, msg: str | None = None
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator of functions and classes that will go; calls warn.

    Args:
        date: when it goes.
        msg: the text that follows the date.
    """

    def decorate(target: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(target)
        def warned(*args: Any, **kwargs: Any) -> Any:
            deprecation_warn(target.__name__, date, msg)
            return target(*args, **kwargs)

        return warned

    return decorate


def deprecated(sdk_version: str | None = None) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator of functions and classes that do nothing any more; calls warn.

    Args:
        sdk_version: since when; version 2 by default.
    """

    def decorate(target: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(target)
        def warned(*args: Any, **kwargs: Any) -> Any:
            removed_warning(target.__name__, sdk_version)
            return target(*args, **kwargs)

        return warned

    return decorate


def _warn(text: str, version: str) -> None:
    message = f"{text} in sagemaker>={version}.\nSee: {V2_URL} for details."
    warnings.warn(message, DeprecationWarning, stacklevel=3)
    _logger.warning(message)
