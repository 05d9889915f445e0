"""Warnings about functions, classes and arguments that were renamed or removed."""

from __future__ import annotations

import functools
import logging
import warnings
from collections.abc import Callable, MutableMapping
from typing import Any

# Programs configure the log below ``sagemaker.core`` by this name.
_LOG_NAME = "deprecations"

V2_URL = "https://sagemaker.readthedocs.io/en/stable/v2.html"

_VERSION = "2"


def deprecation_warn_base(msg: str) -> None:
    """Warn, as a `DeprecationWarning` and in the log, that something changed in version 2 of the SDK."""
    _warn(msg, _VERSION)


def deprecation_warn(name: str, date: str, msg: str | None = None) -> None:
    """Warn that something will be removed.

    Args:
        name: of the function or class.
        date: of the removal.
        msg: the text that follows the date.
    """
    _warn(f"{name} will be deprecated on {date}.{msg or ''}", _VERSION)


def renamed_warning(phrase: str) -> None:
    """Warn that a function, class or argument has been renamed."""
    _warn(f"{phrase} has been renamed", _VERSION)


def removed_warning(phrase: str, sdk_version: str | None = None) -> None:
    """Warn that a function, class or argument has no effect any more.

    Args:
        phrase: the name for the message.
        sdk_version: the first version without it; 2 by default.
    """
    _warn(f"{phrase} is a no-op", sdk_version or _VERSION)


def renamed_kwargs(old_name: str, new_name: str, value: Any, kwargs: MutableMapping[str, Any]) -> Any:
    """Return the value of an argument that may have its old name, with a warning if it has.

    The value is then added to ``kwargs`` under the new name.

    Args:
        old_name: the old name.
        new_name: the new name.
        value: the value under the new name; a value under the old name takes precedence.
        kwargs: the keyword arguments that may have the old name.
    """
    if old_name not in kwargs:
        return value
    renamed_warning(old_name)
    kwargs[new_name] = kwargs[old_name]
    return kwargs[new_name]


def removed_arg(name: str, arg: Any) -> None:
    """Warn that an argument has no effect, unless it is None."""
    if arg is not None:
        removed_warning(name)


def removed_kwargs(name: str, kwargs: MutableMapping[str, Any]) -> None:
    """Warn that a keyword argument has no effect, if ``kwargs`` has it."""
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
        func: the function.
        name: the phrase for the warning, ``method fit`` for instance.
    """

    @functools.wraps(func)
    def renamed(*args: Any, **kwargs: Any) -> Any:
        renamed_warning(f"The {name}")
        return func(*args, **kwargs)

    return renamed


def deprecated_class(cls: type, name: str) -> type:
    """Return a subclass for the old name of a class; creating an instance warns."""

    class DeprecatedClass(cls):  # type: ignore[misc]
        """A class under its old name."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            renamed_warning(f"The class {name}")
            super().__init__(*args, **kwargs)

    return DeprecatedClass


def deprecated_serialize(instance: Any, name: str) -> Any:
    """Return the serializer; calls of ``serialize`` warn that it has been renamed."""
    instance.serialize = deprecated_function(instance.serialize, name)
    return instance


def deprecated_deserialize(instance: Any, name: str) -> Any:
    """Return the deserializer; calls of ``deserialize`` warn that it has been renamed."""
    instance.deserialize = deprecated_function(instance.deserialize, name)
    return instance


def deprecation_warning(
    date: str, msg: str | None = None
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator for functions and classes that will be removed; calls warn.

    Args:
        date: of the removal.
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
    """Return a decorator for functions and classes that have no effect any more; calls warn.

    Args:
        sdk_version: the first version without it; 2 by default.
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
    logging.getLogger("sagemaker.core").getChild(_LOG_NAME).warning(message)
