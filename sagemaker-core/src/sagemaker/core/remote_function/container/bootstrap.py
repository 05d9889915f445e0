"""The start of a remote function's job: checks the shipped files, prepares the environment, runs the function.

The request starts this file with one line of Python, which first checks it against a digest:

    python3 -I -S -c <line> /opt/ml/input/data/<channel>/bootstrap.py <its digest> <digest of the manifest> [<public key>]

The manifest lists every other file with its digest. The request is the root of trust: somebody who can only write
to the bucket can make the job fail, but cannot run code in it. After the checks, only private copies of the
checked bytes are used.

Standard library only; Python 3.8 and later.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, NoReturn

FORMAT = 1
# After a change of the format, this also lists the formats of the two releases before it.
READABLE_FORMATS = (1,)

RUNTIME_CHANNEL = "sagemaker_remote_function_bootstrap"
PAYLOAD_CHANNEL = "sagemaker_remote_function_payload"

_CHUNK_BYTES = 1 << 20
# The number of arguments without a public key.
_UNSIGNED = 3


class Refused(Exception):
    """The job must not run; the message says why."""


def main(arguments: Sequence[str]) -> int:
    """Run the job.

    Args:
        arguments: the path of this file, its digest (already checked), the digest of the manifest, and, if the
            manifest is signed, the public key.

    Returns:
        The exit code of the function's process, or 1 if the process was not started.
    """
    base = os.path.abspath(os.path.join(os.path.dirname(arguments[0]), "..", "..", ".."))
    try:
        folder = tempfile.mkdtemp(prefix="remote-function-")
        manifest = read_manifest(os.path.join(base, "input", "data"), arguments[2])
        check_python(manifest)
        copy_verified(os.path.join(base, "input", "data"), manifest["files"], folder)
        if len(arguments) > _UNSIGNED:
            check_signature(os.path.join(base, "input", "data"), folder, arguments[_UNSIGNED])
        with open(os.path.join(folder, PAYLOAD_CHANNEL, "manifest.json"), "w", encoding="utf-8") as stream:
            json.dump(manifest, stream)
        return run(base, folder, manifest)
    except Refused as error:
        return fail(base, str(error))


def read_manifest(data: str, digest: str) -> dict[str, Any]:
    """Return the manifest after checking it against the digest in the request."""
    content = read(os.path.join(data, PAYLOAD_CHANNEL, "manifest.json"))
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        raise Refused(
            f"manifest.json was changed after it was staged: its SHA-256 is {found}, the request says {digest}. Nothing was "
            "loaded. Publish the function again, and find out who can write to the bucket."
        )
    manifest: dict[str, Any] = json.loads(content)
    if manifest.get("format") not in READABLE_FORMATS:
        raise Refused(
            "The job was written in format {}, and its bootstrap reads {}. Publish the function again with one "
            "version of the SDK.".format(manifest.get("format"), READABLE_FORMATS)
        )
    return manifest


def check_python(manifest: Mapping[str, Any]) -> None:
    """Refuse pickled code of another Python version, unless the function runs in a conda environment."""
    if manifest["environment"].get("conda_env") is None and manifest["environment"].get("dependencies") != (
        "environment.yml"
    ):
        require_python(manifest.get("python"))


def require_python(wanted: str | None) -> None:
    """Refuse to continue on another version of Python than the one that pickled the function."""
    found = "{}.{}".format(*sys.version_info[:2])
    if wanted is not None and wanted != found:
        raise Refused(
            f"The function was written by Python {wanted}, and the container runs Python {found}: pickled code "
            f"cannot be loaded by another version. Use (1) an image with Python {wanted}; (2) a client with Python "
            f"{found}; or (3) a function of a module that is installed in the image, with arguments that are plain "
            "data: such a function is imported, not pickled."
        )


def copy_verified(data: str, files: Mapping[str, str], folder: str) -> None:
    """Copy the files of the manifest, and refuse to continue when one has another digest."""
    os.makedirs(os.path.join(folder, PAYLOAD_CHANNEL), exist_ok=True)
    for name in sorted(files):
        target = os.path.join(folder, *name.split("/"))
        if os.path.commonpath([folder, os.path.abspath(target)]) != folder:
            raise Refused(f"{name!r} would be written to a path outside of the job's folder.")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        digest = hashlib.sha256()
        try:
            with open(os.path.join(data, *name.split("/")), "rb") as source, open(target, "wb") as copy:
                for chunk in iter(lambda source=source: source.read(_CHUNK_BYTES), b""):  # type: ignore[misc]
                    digest.update(chunk)
                    copy.write(chunk)
        except OSError as error:
            raise Refused(f"{name} was staged and cannot be read: {error}.") from error
        if digest.hexdigest() != files[name]:
            raise Refused(
                f"{name} was changed after it was staged: its SHA-256 is {digest.hexdigest()}, the manifest says {files[name]}. Nothing was "
                "loaded."
            )


def check_signature(data: str, folder: str, public_key: str) -> None:
    """Refuse a manifest that is not signed with the key."""
    # Import the checked copy of the module, not the file beside this one.
    sys.path.insert(0, os.path.join(folder, RUNTIME_CHANNEL))
    ed25519 = importlib.import_module("remote_function_job.ed25519")
    manifest = read(os.path.join(data, PAYLOAD_CHANNEL, "manifest.json"))
    signature = read(os.path.join(data, PAYLOAD_CHANNEL, "manifest.sig"))
    if not ed25519.verify(bytes.fromhex(public_key), manifest, signature):
        raise Refused(
            f"manifest.json is not signed by the holder of the key {public_key}. Nothing was loaded."
        )


def run(base: str, folder: str, manifest: Mapping[str, Any]) -> int:
    """Prepare the environment, and run the function in a separate process."""
    payload = os.path.join(folder, PAYLOAD_CHANNEL)
    workspace = os.path.join(payload, "workspace")
    place = workspace if os.path.isdir(workspace) else None
    python = prepare(base, payload, place, manifest["environment"])
    program = os.path.join(folder, RUNTIME_CHANNEL, "run_function.py")
    command = [*launcher(base, python, manifest.get("launch") or {}), program, base, payload]
    environment = dict(os.environ)
    if place is not None:
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [place, environment.get("PYTHONPATH")]))
    try:
        return subprocess.run(command, cwd=place, env=environment, check=False).returncode
    except FileNotFoundError as error:
        raise Refused(f"{command[0]} is not in the image: {error}.") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepare(base: str, payload: str, place: str | None, settings: Mapping[str, Any]) -> list[str]:
    """Run the pre-execution commands, install the dependencies, and return the command that starts Python."""
    name = settings.get("conda_env")
    if isinstance(name, dict):
        name = hyperparameters(base)[name["$variable"]]
    if settings.get("pre_execution"):
        script = os.path.join(payload, settings["pre_execution"])
        run_command("The pre-execution commands", ["/bin/bash", "-e", script], place)
    python = (
        [sys.executable] if name is None else ["conda", "run", "--no-capture-output", "-n", name, "python"]
    )
    dependencies = settings.get("dependencies")
    if dependencies is None:
        return python
    path = os.path.join(payload, dependencies)
    if dependencies.endswith(".txt"):
        run_command("Installing the dependencies", [*python, "-m", "pip", "install", "-r", path], place)
        return python
    name = name or "sagemaker-remote-function"
    verb = "update" if settings.get("conda_env") is not None else "create"
    run_command("Creating the conda environment", ["conda", "env", verb, "-n", name, "--file", path], place)
    return ["conda", "run", "--no-capture-output", "-n", name, "python"]


def launcher(base: str, python: list[str], settings: Mapping[str, Any]) -> list[str]:
    """Return the command that starts the function's processes."""
    kind, count = settings.get("kind"), str(settings.get("processes") or 1)
    if kind == "mpirun":
        return ["mpirun", "--allow-run-as-root", "-np", count, *python]
    if kind != "torchrun":
        return python
    resources = json.loads(read(os.path.join(base, "input", "config", "resourceconfig.json")))
    hosts = sorted(resources["hosts"])
    rank = str(hosts.index(resources["current_host"]))
    nodes = ["--nnodes", str(len(hosts)), "--node_rank", rank, "--nproc_per_node", count]
    address = ["--master_addr", hosts[0], "--master_port", "7777"]
    return [*python, "-m", "torch.distributed.run", *nodes, *address]


def run_command(activity: str, command: Sequence[str], place: str | None) -> None:
    """Run a command, and refuse to continue when it fails."""
    try:
        code = subprocess.run(command, cwd=place, check=False).returncode
    except FileNotFoundError as error:
        raise Refused(f"{activity} failed: {command[0]} is not in the image.") from error
    if code:
        raise Refused(f"{activity} failed with exit code {code}; see the job's log.")


def hyperparameters(base: str) -> dict[str, str]:
    """Return the hyperparameters, which hold the values of pipeline variables."""
    path = os.path.join(base, "input", "config", "hyperparameters.json")
    values: dict[str, str] = json.loads(read(path)) if os.path.exists(path) else {}
    return values


def read(path: str) -> bytes:
    """Return the content of a required file."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise Refused(f"{path} was staged and cannot be read: {error}.") from error


def fail(base: str, message: str) -> int:
    """Write the reason of the failure to the log and to the file that the service reads."""
    sys.stderr.write(message + "\n")
    path = os.path.join(base, "output", "failure")
    if not os.path.exists(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(message)
    return 1


def start() -> NoReturn:
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    start()
