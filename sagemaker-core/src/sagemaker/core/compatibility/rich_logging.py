"""Logging of programs, in colours if they ask for it."""

from __future__ import annotations

import importlib
import logging
import os
from typing import TYPE_CHECKING, Any

from sagemaker.core.exceptions import ValidationError

if TYPE_CHECKING:
    from rich.logging import RichHandler
    from rich.theme import Theme

RICH_LOGGING_OPT_IN_ENV_VAR = "SAGEMAKER_ENABLE_RICH_LOGGING"

_CORE = "sagemaker.core"
# Programs configure the log by this name.
logger = logging.getLogger(f"{_CORE}.utils.utils")
# True once this process has colours; see `enable_textual_rich_console_and_traceback`.
textual_rich_console_and_traceback_enabled = False

_YES = frozenset({"1", "on", "true", "yes"})
_STYLES = {
    "bar.complete": "rgb(249,38,114)",
    "repr.number": "rgb(0,105,255)",
    "repr.str": "rgb(0,135,0)",
    "logging.level.error": "rgb(215,0,0)",
    "logging.level.warning": "rgb(215,175,0)",
}


def configure_logging(log_level: str | int | None = None) -> None:
    """Send the log of the whole process to the terminal, drawn by rich.

    Args:
        log_level: ``DEBUG``, ``INFO``, ``WARNING``, ``ERROR`` or ``CRITICAL``; ``LOG_LEVEL`` of the environment by
            default, and ``INFO`` without it.

    Raises:
        ValidationError: the level is unknown (a `ValueError`).
    """
    level = log_level if log_level is not None else os.environ.get("LOG_LEVEL", "INFO")
    root = logging.getLogger()
    root.setLevel(_level(level))
    if not any(isinstance(handler, _rich_handler_class()) for handler in root.handlers):
        root.addHandler(get_rich_handler())


def is_rich_logging_enabled() -> bool:
    """Return whether ``SAGEMAKER_ENABLE_RICH_LOGGING`` of the environment asks for colours."""
    return os.environ.get(RICH_LOGGING_OPT_IN_ENV_VAR, "").strip().lower() in _YES


def enable_textual_rich_console_and_traceback(force: bool = False) -> None:
    """Show tracebacks in colours, if the environment asks for it.

    Args:
        force: ignore the environment.
    """
    global textual_rich_console_and_traceback_enabled  # noqa: PLW0603 - published as a variable of the module
    if textual_rich_console_and_traceback_enabled or not (force or is_rich_logging_enabled()):
        return
    textual_rich_console_and_traceback_enabled = True
    _rich("traceback").install(console=_console())


def get_textual_rich_theme() -> Theme:
    """Return the colours of the log and of tracebacks."""
    theme: Theme = _rich("theme").Theme(_STYLES)
    return theme


def get_rich_handler() -> RichHandler:
    """Return a handler that writes log records to the terminal."""
    handler: RichHandler = _rich_handler_class()(markup=True, console=_console())
    handler.setFormatter(logging.Formatter("%(message)s"))
    return handler


def get_textual_rich_logger(name: str, log_level: str = "INFO") -> logging.Logger:
    """Return a logger; if the environment asks for colours and the program has not set up its log, with colours.

    Args:
        name: of the logger.
        log_level: of the process's log, as for `configure_logging`.
    """
    if is_rich_logging_enabled():
        enable_textual_rich_console_and_traceback()
        logging.basicConfig(level=_level(log_level), handlers=[get_rich_handler()])
    return logging.getLogger(name)


def _level(level: str | int) -> int:
    number = level if isinstance(level, int) else logging.getLevelName(level.upper())
    if not isinstance(number, int):
        raise ValidationError(f"Log level {level!r} is not one of DEBUG, INFO, WARNING, ERROR and CRITICAL.")
    return number


def _rich_handler_class() -> Any:
    return _rich("logging").RichHandler


def _console() -> Any:
    return _rich("console").Console(theme=get_textual_rich_theme())


def _rich(module: str) -> Any:
    return importlib.import_module(f"rich.{module}")
