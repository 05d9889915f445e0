"""Loggers that are made when something is logged: importing `logging` is a tenth of what a pipeline imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging


def logger(name: str) -> logging.Logger:
    """The logger of a module, by its ``__name__``."""
    import logging

    return logging.getLogger(name)
