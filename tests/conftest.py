"""What every test gets: no AWS but moto, no network but this machine, a folder of its own."""

from __future__ import annotations

import contextlib
import os
import socket

import pytest

with contextlib.suppress(ImportError):
    import moto  # noqa: F401 - sessions that exist before moto is imported are not mocked

_LOOPBACK = {"127.0.0.1", "::1", "localhost", "0.0.0.0", ""}


@pytest.fixture(autouse=True)
def aws_environment(tmp_path_factory, monkeypatch):
    """Credentials that work nowhere, and no configuration of the person who runs the tests."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "SAGEMAKER_", "BOTO")):
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIATESTTESTTESTTEST")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch):
    """A connection to any other machine fails the test that makes it."""
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in _LOOPBACK:
            raise AssertionError(f"a test connects to {address}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)
