"""Prepare a training container and run the user's command or entry script in it.

The driver reads the files that the platform put below /opt/ml, sets SM_* variables from them, installs requirements
and runs the script. It finds /opt/ml relative to this file, so that it also runs where /opt/ml is mapped to another
folder. It needs only the standard library of Python 3.7 or later.

The exit status is that of the script. If the script fails, the end of its error output becomes the job's failure
reason, unless the script wrote one itself.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
from collections import deque
from pathlib import Path
from typing import IO, Any

DRIVERS = Path(__file__).resolve().parent
OPT_ML = DRIVERS.parents[2]
DISTRIBUTED = DRIVERS / "distributed_drivers"
CODE = OPT_ML / "input" / "data" / "code"
FAILURE = OPT_ML / "output" / "failure"

MASTER_PORT = 7777
FAILURE_CHARACTERS = 1024
TAIL_LINES = 40
READER_SECONDS = 2


def read_json(path: Path, default: Any) -> Any:
    """Return the content of a JSON file, or the default if the file does not exist."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else default


def decode(text: str) -> Any:
    """Return the value of a hyperparameter: parsed if it is JSON, else the text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def as_text(value: Any) -> str:
    """Return a value as the text of an environment variable: text unchanged, other values as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), sort_keys=True)


def count_gpus() -> int:
    """Return the number of NVIDIA devices in the container."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return 0
    listed = subprocess.run([program, "--list-gpus"], stdout=subprocess.PIPE, check=False)
    return len(listed.stdout.splitlines()) if listed.returncode == 0 else 0


def path_variables() -> dict[str, Any]:
    return {
        "SM_MODEL_DIR": str(OPT_ML / "model"),
        "SM_INPUT_DIR": str(OPT_ML / "input"),
        "SM_INPUT_DATA_DIR": str(OPT_ML / "input" / "data"),
        "SM_INPUT_CONFIG_DIR": str(OPT_ML / "input" / "config"),
        "SM_OUTPUT_DIR": str(OPT_ML / "output"),
        "SM_OUTPUT_DATA_DIR": str(OPT_ML / "output" / "data"),
        "SM_OUTPUT_FAILURE": str(FAILURE),
        "SM_OUTPUT_INTERMEDIATE_DIR": str(OPT_ML / "output" / "intermediate"),
        "SM_SOURCE_DIR": str(CODE),
    }


def input_variables(config: Path) -> dict[str, Any]:
    """Return the variables for channels and hyperparameters."""
    parameters = read_json(config / "hyperparameters.json", {})
    decoded = {name: decode(value) for name, value in parameters.items()}
    inputs = read_json(config / "inputdataconfig.json", {})
    channels = sorted(name for name in inputs if name not in ("code", "sm_drivers"))
    variables: dict[str, Any] = {"SM_CHANNELS": channels, "SM_INPUT_DATA_CONFIG": inputs, "SM_HPS": decoded}
    for name in channels:
        variables["SM_CHANNEL_" + name.upper().replace("-", "_")] = str(OPT_ML / "input" / "data" / name)
    for name, value in decoded.items():
        variables["SM_HP_" + name.upper().replace("-", "_")] = value
    return variables


def cluster_variables(config: Path) -> dict[str, Any]:
    """Return the variables for this machine and the others of the job."""
    resources = read_json(config / "resourceconfig.json", {"current_host": "algo-1", "hosts": ["algo-1"]})
    hosts = sorted(resources.get("hosts", ["algo-1"]))
    current = resources.get("current_host", "algo-1")
    return {
        "SM_RESOURCE_CONFIG": resources,
        "SM_HOSTS": hosts,
        "SM_HOST_COUNT": len(hosts),
        "SM_CURRENT_HOST": current,
        "SM_CURRENT_HOST_RANK": hosts.index(current) if current in hosts else 0,
        "SM_CURRENT_INSTANCE_TYPE": resources.get("current_instance_type", ""),
        "SM_CURRENT_INSTANCE_GROUP": resources.get("current_group_name", ""),
        "SM_INSTANCE_GROUPS": [
            group["instance_group_name"] for group in resources.get("instance_groups", [])
        ],
        "SM_NETWORK_INTERFACE_NAME": resources.get("network_interface_name", "eth0"),
        "SM_MASTER_ADDR": hosts[0],
        "SM_MASTER_PORT": MASTER_PORT,
        "SM_NUM_CPUS": os.cpu_count() or 1,
        "SM_NUM_GPUS": count_gpus(),
        "SM_NUM_NEURONS": 0,
        "SM_LOG_LEVEL": 20,
    }


def environment(source: dict[str, Any]) -> dict[str, str]:
    """Return the environment of the script: the SM_* variables, overridden by the variables of the request."""
    config = OPT_ML / "input" / "config"
    distributed = read_json(DRIVERS / "distributed.json", {})
    described = dict(
        path_variables(),
        SM_ENTRY_SCRIPT=source["entry_script"],
        SM_USER_ARGS=script_arguments(source),
        SM_DISTRIBUTED_DRIVER_DIR=str(DISTRIBUTED) if distributed else "",
        SM_DISTRIBUTED_CONFIG=distributed.get("config", {}),
    )
    described.update(input_variables(config))
    described.update(cluster_variables(config))
    variables = {name: as_text(value) for name, value in described.items()}
    variables["SM_TRAINING_ENV"] = as_text(described)
    return dict(variables, **os.environ)


def unpack(folder: Path) -> None:
    """Unpack the source archive, if it is the only file of the code channel."""
    files = list(folder.iterdir()) if folder.is_dir() else []
    if len(files) != 1 or not files[0].name.endswith((".tar.gz", ".tgz")):
        return
    with tarfile.open(str(files[0])) as archive:
        if hasattr(tarfile, "data_filter"):
            archive.extractall(str(folder), filter="data")
            return
        root = folder.resolve()
        for member in archive.getmembers():
            target = (folder / member.name).resolve()
            if not (member.isfile() or member.isdir()) or (root not in target.parents and target != root):
                raise tarfile.ExtractError("{!r} would be outside of the folder".format(member.name))
            archive.extract(member, str(folder))


def install_requirements(source: dict[str, Any], folder: Path) -> int:
    """Install the requirements file, if any, and return the exit status of pip, or 0."""
    name = source["requirements"]
    if name == "auto":
        name = "requirements.txt" if (folder / "requirements.txt").is_file() else None
    if not name:
        return 0
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "-r",
        str(folder / name),
    ]
    return run(command, dict(os.environ), folder)


def script_arguments(source: dict[str, Any]) -> list[str]:
    """Return the arguments of the entry script: hyperparameters, then the arguments that the user set."""
    parameters = read_json(OPT_ML / "input" / "config" / "hyperparameters.json", {})
    return [word for name, value in parameters.items() for word in ("--" + name, value)] + list(
        source["args"]
    )


def command_line(source: dict[str, Any]) -> list[str]:
    """Return the command to run: the user's, the driver of distributed training, or the entry script."""
    if source["command"]:
        return ["/bin/bash", "-c", source["command"]]
    distributed = read_json(DRIVERS / "distributed.json", {})
    if distributed:
        return [sys.executable, "-u", str(DISTRIBUTED / distributed["driver"])]
    script = source["entry_script"]
    launcher = [sys.executable, "-u"] if script.endswith(".py") else ["/bin/bash"]
    return launcher + [script] + script_arguments(source)


def run(command: list[str], variables: dict[str, str], folder: Path) -> int:
    """Run a command and return its exit status.

    Signals are forwarded to the command. If it fails, the end of its error output becomes the failure reason.
    """
    sys.stdout.write("Running: {}\n".format(" ".join(shlex.quote(word) for word in command)))
    sys.stdout.flush()
    process = subprocess.Popen(command, cwd=str(folder), env=variables, stderr=subprocess.PIPE)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, _frame: process.send_signal(received))
    tail: deque[bytes] = deque(maxlen=TAIL_LINES)
    reader = threading.Thread(target=copy_errors, args=(process.stderr, tail), daemon=True)
    reader.start()
    status = process.wait()
    # Limited: a process that the script left in the background may keep its error output open for ever.
    reader.join(READER_SECONDS)
    if status != 0:
        head = f"The training script ended with exit status {status}."
        write_failure(head, b"".join(tail).decode("utf-8", "replace"))
    return status if status >= 0 else 128 - status


def copy_errors(stream: IO[bytes], tail: deque[bytes]) -> None:
    """Copy error output to our own, line by line, and collect its end."""
    for line in iter(stream.readline, b""):
        sys.stderr.buffer.write(line)
        sys.stderr.buffer.flush()
        tail.append(line)


def write_failure(head: str, errors: str) -> None:
    """Write the failure reason to the file that the platform reads, unless the script wrote one."""
    if FAILURE.exists():
        return
    FAILURE.parent.mkdir(parents=True, exist_ok=True)
    text = head + "\n" + errors
    if len(text) > FAILURE_CHARACTERS:
        text = head + "\n..." + errors[-(FAILURE_CHARACTERS - len(head) - 4) :]
    FAILURE.write_text(text, encoding="utf-8")


def main() -> int:
    """Prepare the container, run the script and return the exit status."""
    source = read_json(DRIVERS / "sourcecode.json", {})
    folder = CODE if CODE.is_dir() else OPT_ML
    try:
        unpack(CODE)
    except (tarfile.TarError, OSError, EOFError) as error:
        sys.stderr.write("The source archive cannot be unpacked: {}\n".format(error))
        write_failure("The source archive cannot be unpacked.", str(error))
        return 1
    variables = environment(source)
    status = install_requirements(source, folder)
    return status or run(command_line(source), variables, folder)


if __name__ == "__main__":
    sys.exit(main())
