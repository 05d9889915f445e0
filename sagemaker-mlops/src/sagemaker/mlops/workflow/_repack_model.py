"""Puts inference code into a model archive. Runs in a container: Python 3.7 or later, standard library only.

A training job runs this file. What it leaves in ``/opt/ml/model`` becomes the job's ``model.tar.gz``: the content
of the given archive, with the user's source as the ``code`` folder. The archive is unpacked where it is needed and
nowhere else, so that only the job's volume has to be large enough.
"""

import json
import os
import shutil
import sys
import tarfile

ROOT = "/opt/ml"
MODEL_CHANNEL = "training"
CODE_CHANNEL = "code"
CODE_FOLDER = "code"
ARCHIVES = (".tar.gz", ".tgz", ".tar")


def repack(inference_script: str, model_archive: str, root: str = ROOT) -> None:
    """Unpack the model, and put the code into it.

    Args:
        inference_script: the script that serves, relative to the source.
        model_archive: S3 URI of the archive; its last part is the file in the channel.
        root: where the container keeps its data.
    """
    channels = os.path.join(root, "input", "data")
    model = os.path.join(root, "model")
    os.makedirs(model, exist_ok=True)
    take(os.path.join(channels, MODEL_CHANNEL), model, model_archive.rpartition("/")[2])
    code = os.path.join(model, CODE_FOLDER)
    shutil.rmtree(code, ignore_errors=True)
    os.makedirs(code)
    take(os.path.join(channels, CODE_CHANNEL), code, "")
    if not os.path.isfile(os.path.join(code, inference_script)):
        raise FileNotFoundError("the source has no file " + inference_script)


def take(channel: str, target: str, name: str) -> None:
    """Bring what a channel holds into a folder: an archive unpacked, other files as they are.

    Args:
        channel: the channel's folder.
        target: the folder.
        name: of the archive among other files; empty where only one file is an archive.
    """
    held = sorted(os.listdir(channel))
    if name in held:
        held = [name]
    if len(held) == 1 and held[0].endswith(ARCHIVES):
        extract(os.path.join(channel, held[0]), target)
        return
    for entry in held:
        path = os.path.join(channel, entry)
        if os.path.isdir(path):
            shutil.copytree(path, os.path.join(target, entry))
        else:
            shutil.copy2(path, target)


def extract(path: str, target: str) -> None:
    """Unpack an archive; a member that would lie elsewhere, and special files, end the job."""
    with tarfile.open(path) as archive:
        if hasattr(tarfile, "data_filter"):
            archive.extractall(target, filter="data")
            return
        members = archive.getmembers()
        for member in members:
            check(member)
        archive.extractall(target, members)


def check(member: tarfile.TarInfo) -> None:
    """Refuse what Pythons without extraction filters would write anywhere."""
    parts = member.name.replace("\\", "/").split("/")
    if os.path.isabs(member.name) or ".." in parts or not (member.isreg() or member.isdir()):
        raise ValueError("the archive has a member that is refused: " + member.name)


def main(root: str = ROOT) -> int:
    """Repack as the hyperparameters say; the exit status is 1, and the reason written down, when that fails."""
    try:
        with open(os.path.join(root, "input", "config", "hyperparameters.json")) as stream:
            parameters = json.load(stream)
        repack(parameters["inference_script"], parameters["model_archive"], root)
    except Exception as error:
        os.makedirs(os.path.join(root, "output"), exist_ok=True)
        with open(os.path.join(root, "output", "failure"), "w") as stream:
            stream.write("The model could not be repacked: {}: {}".format(type(error).__name__, error))
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
