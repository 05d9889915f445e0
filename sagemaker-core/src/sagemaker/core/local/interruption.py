"""An interrupt of the program (Ctrl-C, SIGTERM, SIGHUP) while executions or jobs run in it.

The first signal stops them, and the program ends when they have ended, with the exit status 128 + signal. The second
signal ends it at once. Nothing is installed while nothing runs, nor where a program has its own handlers.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any

import attrs

# Windows has no SIGHUP.
_TERMINATIONS = tuple(number for number in signal.Signals if number.name in {"SIGTERM", "SIGHUP"})
_SIGNAL_EXIT = 128
_POLL_SECONDS = 0.02
_SETTLE_SECONDS = 1.0
# The time that a second signal leaves for recording the end.
_RECORD_SECONDS = 2.0


@attrs.frozen
class _Entry:
    stop: Callable[[], None]
    record_stopped: Callable[[], None]


class Interruption:
    """The executions and jobs that run in this process, and the reaction to signals while they do."""

    def __init__(self) -> None:
        # Only single operations on this dictionary, and no lock: a signal may arrive within any of them.
        self._running: dict[str, _Entry] = {}
        self._process = os.getpid()
        self._ending = False
        self._interrupted = False
        self._handled: dict[int, Any] = {}
        self._previous_hook: Callable[..., Any] | None = None

    def enter(
        self, arn: str, stop: Callable[[], None], record_stopped: Callable[[], None] = lambda: None
    ) -> None:
        """Stop this execution or job when the program is interrupted.

        Args:
            arn: its ARN.
            stop: requests its stop and returns at once.
            record_stopped: records it as stopped, for a program that ends at once.
        """
        if self._process != os.getpid():  # a fork of the process that ran the others
            self._running.clear()
            self._process = os.getpid()
        if not self._running:
            self._ending = self._interrupted = False
        self._running[arn] = _Entry(stop, record_stopped)
        if threading.current_thread() is threading.main_thread():
            self._install()

    def leave(self, arn: str) -> None:
        """Forget an execution or job that has ended."""
        self._running.pop(arn, None)
        if not self._running and not self._interrupted:
            self._restore()

    def settle(self, arn: str) -> None:
        """Restore the handlers of signals after the end of an execution, if nothing else runs.

        Its thread may be about to call `leave`; only the main thread can restore handlers.
        """
        if not self._handled or threading.current_thread() is not threading.main_thread():
            return
        deadline = time.monotonic() + _SETTLE_SECONDS
        while arn in self._running and time.monotonic() < deadline:
            time.sleep(_POLL_SECONDS / 10)
        if not self._running and not self._interrupted:
            self._restore()

    def stop(self, arn: str) -> None:
        """Stop an execution of this process after an interrupt, and wait for its end; ignore others."""
        if arn not in self._running:
            return
        self._begin(signal.SIGINT, arn)
        while arn in self._running:
            time.sleep(_POLL_SECONDS)
        self._ending = False

    def _install(self) -> None:
        for number in _TERMINATIONS:
            if signal.getsignal(number) is signal.SIG_DFL:
                self._handled[number] = signal.signal(number, self._on_signal)
        if hasattr(sys, "ps1") or sys.flags.interactive:  # a notebook lives on after an interrupt
            return
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            self._handled[signal.SIGINT] = signal.signal(signal.SIGINT, self._on_signal)
        if self._previous_hook is None:
            self._previous_hook = sys.excepthook
            sys.excepthook = self._hook

    def _restore(self) -> None:
        if self._previous_hook is not None and sys.excepthook == self._hook:
            sys.excepthook, self._previous_hook = self._previous_hook, None
        # Other threads cannot; then the next signal does, and acts as without this module.
        if threading.current_thread() is threading.main_thread():
            for number, previous in list(self._handled.items()):
                if signal.getsignal(number) == self._on_signal:
                    signal.signal(number, previous)
                del self._handled[number]

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self._process != os.getpid() or not self._running:
            self._restore()
            if number == signal.SIGINT:
                signal.default_int_handler(number, frame)
            os.kill(os.getpid(), number)
            return
        if self._ending:
            self._end_at_once(number)
        if not threading.main_thread().is_alive():
            # The script is over, and the interpreter waits for the threads: an exception would be lost there.
            self._begin(number)
            while self._running:
                time.sleep(_POLL_SECONDS)
            _exit(number)
        if number == signal.SIGINT:
            raise KeyboardInterrupt
        self._begin(number)
        raise SystemExit(_SIGNAL_EXIT + number)

    def _hook(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """End a program that has not caught the interrupt; the interpreter waits for the threads."""
        if issubclass(kind, KeyboardInterrupt) and (self._running or self._interrupted):
            if self._running:
                self._begin(signal.SIGINT)
            raise SystemExit(_SIGNAL_EXIT + signal.SIGINT)
        (self._previous_hook or sys.__excepthook__)(kind, error, traceback)

    def _begin(self, number: int, *arns: str) -> None:
        first = not self._interrupted
        self._ending = self._interrupted = True
        if first:
            name = signal.Signals(number).name
            _say(f"{name}: stopping what runs on this machine; a second signal ends it at once.")
        for arn, entry in list(self._running.items()):
            if not arns or arn in arns:
                entry.stop()

    def _end_at_once(self, number: int) -> None:
        entries = list(self._running.values())

        def record() -> None:
            for entry in entries:
                with contextlib.suppress(Exception):
                    entry.record_stopped()

        # In a thread, since the interrupted one may be within a transaction.
        thread = threading.Thread(target=record, daemon=True)
        thread.start()
        thread.join(_RECORD_SECONDS)
        _exit(number)


def _say(line: str) -> None:
    with contextlib.suppress(OSError, ValueError, RuntimeError):  # a closed terminal, a write in progress
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()


def _exit(number: int) -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, RuntimeError, AttributeError):
            stream.flush()
    os._exit(_SIGNAL_EXIT + number)


interruption = Interruption()
