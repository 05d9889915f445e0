"""Loggers that are made when a message is logged: importing `logging` costs 3 ms, and most programs log nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging


def logger(name: str) -> logging.Logger:
    """Return the logger of a module.

    Args:
        name: ``__name__`` of the module.
    """
    import logging

    return logging.getLogger(name)
