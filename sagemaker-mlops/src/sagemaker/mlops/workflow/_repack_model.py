"""Puts inference code into a model archive. Runs in a container: Python 3.7 or later, standard library only.

A training job runs this file. What it leaves in ``/opt/ml/model`` becomes the job's ``model.tar.gz``: the content
of the given archive, with the user's source as the ``code`` folder. The archive is unpacked where it is needed and
nowhere else, so that only the job's volume has to be large enough.
"""

import json
import shutil
import sys
import tarfile
from pathlib import Path, PurePosixPath

ROOT = Path("/opt/ml")
MODEL_CHANNEL = "training"
CODE_CHANNEL = "code"
CODE_FOLDER = "code"
ARCHIVES = (".tar.gz", ".tgz", ".tar")


def repack(inference_script: str, model_archive: str, root: Path = ROOT) -> None:
    """Unpack the model, and put the code into it.

    Args:
        inference_script: the script that serves, relative to the source.
        model_archive: S3 URI of the archive; its last part is the file in the channel.
        root: where the container keeps its data.
    """
    channels, model = root / "input" / "data", root / "model"
    model.mkdir(parents=True, exist_ok=True)
    take(channels / MODEL_CHANNEL, model, model_archive.rpartition("/")[2])
    code = model / CODE_FOLDER
    shutil.rmtree(str(code), ignore_errors=True)
    code.mkdir()
    take(channels / CODE_CHANNEL, code, "")
    if not (code / inference_script).is_file():
        raise FileNotFoundError("the source has no file " + inference_script)


def take(channel: Path, target: Path, name: str) -> None:
    """Bring what a channel holds into a folder: an archive unpacked, other files as they are.

    Args:
        channel: the channel's folder.
        target: the folder.
        name: of the archive among other files; empty where only one file can be an archive.
    """
    held = sorted(channel.iterdir())
    named = [path for path in held if path.name == name]
    if len(named or held) == 1 and (named or held)[0].name.endswith(ARCHIVES):
        extract((named or held)[0], target)
        return
    for path in held:
        if path.is_dir():
            shutil.copytree(str(path), str(target / path.name))
        else:
            shutil.copy2(str(path), str(target))


def extract(path: Path, target: Path) -> None:
    """Unpack an archive; a member that would lie elsewhere, and special files, end the job."""
    with tarfile.open(str(path)) as archive:
        if hasattr(tarfile, "data_filter"):
            archive.extractall(str(target), filter="data")
            return
        for member in archive:
            check(member)
            archive.extract(member, str(target))


def check(member: tarfile.TarInfo) -> None:
    """Refuse what Pythons without extraction filters would write anywhere."""
    name = PurePosixPath(member.name.replace("\\", "/"))
    if name.is_absolute() or ".." in name.parts or not (member.isreg() or member.isdir()):
        raise ValueError("the archive has a member that is refused: " + member.name)


def main(root: Path = ROOT) -> int:
    """Repack as the hyperparameters say; when that fails, the reason is left where the service looks for it."""
    try:
        parameters = json.loads((root / "input" / "config" / "hyperparameters.json").read_text())
        repack(parameters["inference_script"], parameters["model_archive"], root)
    except Exception as error:
        (root / "output").mkdir(parents=True, exist_ok=True)
        reason = "The model could not be repacked: " + type(error).__name__ + ": " + str(error)
        (root / "output" / "failure").write_text(reason)
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
