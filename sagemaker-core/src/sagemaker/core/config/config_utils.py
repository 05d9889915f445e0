"""The log of values that come from defaults files."""

from __future__ import annotations

import functools
import logging
from collections import deque
from collections.abc import Callable
from typing import Any

from sagemaker.core.config.config_schema import KEY
from sagemaker.core.exceptions import ValidationError

__all__ = ["KEY", "get_sagemaker_config_logger", "non_repeating_log_factory"]

_METHODS = frozenset({"critical", "debug", "error", "info", "warning"})


def get_sagemaker_config_logger() -> logging.Logger:
    """Return the logger ``sagemaker.config``; its level is ``INFO``."""
    logger = logging.getLogger("sagemaker.config")
    logger.setLevel(logging.INFO)
    return logger


def non_repeating_log_factory(
    logger: logging.Logger, method: str, cache_size: int = 100
) -> Callable[..., None]:
    """Return a method of a logger that does not repeat recent messages.

    Args:
        logger: the logger.
        method: ``info``, ``warning`` or another.
        cache_size: how many messages are remembered. Arguments count as part of the message.

    Raises:
        ValidationError: a logger has no such method (a `ValueError`).
    """
    if method not in _METHODS:
        raise ValidationError(
            f"Not supported logging method. {method!r} is not one of {', '.join(sorted(_METHODS))}."
        )
    log = getattr(logger, method)
    logged: deque[tuple[str, tuple[Any, ...]]] = deque(maxlen=cache_size)

    @functools.wraps(log)
    def log_once(message: str, *args: Any, **kwargs: Any) -> None:
        if (message, args) not in logged:
            log(message, *args, **kwargs)
            logged.append((message, args))

    return log_once
