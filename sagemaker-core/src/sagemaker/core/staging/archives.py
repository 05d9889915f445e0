"""Tar archives of code and models: written deterministically, extracted safely, repacked."""

from __future__ import annotations

import hashlib
import io
import os
import posixpath
import stat
import tarfile
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, cast

import attrs

from sagemaker.core.exceptions import AssetError, AssetNotFoundError, ValidationError
from sagemaker.core.staging import transfer
from sagemaker.core.staging.assets import (
    MODEL_ARCHIVE,
    Asset,
    AssetFile,
    FileAsset,
    SubfolderAsset,
    TreeAsset,
    add_to_archive,
    archive_writer,
    local_asset,
    write_archive,
)
from sagemaker.core.staging.s3_uri import is_s3_url

_CODE = "code"
_LIBRARY = "code/lib"


def create_tar_file(source_files: Iterable[str], target: str | None = None) -> str:
    """Write a ``.tar.gz`` of files and directories, each under its own name; equal content gives equal bytes.

    Args:
        source_files: paths of the files and directories.
        target: the path of the archive; by default a temporary file, which the caller deletes.

    Returns:
        The path of the archive.

    Raises:
        AssetNotFoundError: a file does not exist.
    """
    files = [file for path in source_files for file in _under_own_name(path).files()]
    if target is None:
        handle, target = tempfile.mkstemp(suffix=".tar.gz")
        os.close(handle)
    with Path(target).open("wb") as stream:
        write_archive(stream, files)
    return target


def custom_extractall_tarfile(tar: tarfile.TarFile, extract_path: str) -> None:
    """Extract an archive; refuse members outside of the directory, and special files.

    Raises:
        tarfile.FilterError: the archive has such a member.
    """
    tar.extractall(path=extract_path, filter="data")


def validate_path_within_directory(
    file_path: str, target_directory: str, source_description: str = ""
) -> None:
    """Check that a path, relative to a directory or absolute, lies in that directory.

    Args:
        file_path: the path; links and ``..`` are followed.
        target_directory: the directory.
        source_description: the origin of the path, for the message.

    Raises:
        AssetError: the path lies outside of the directory.
    """
    root = Path(target_directory).resolve()
    path = Path(root, file_path).resolve()
    if not path.is_relative_to(root):
        origin = f" from {source_description}" if source_description else ""
        raise AssetError(
            f"Path traversal detected: '{path}'{origin} which is outside the target directory '{root}'"
        )


def repack_model(
    inference_script: str,
    source_directory: str | None,
    dependencies: Sequence[str] | None,
    model_uri: str,
    repacked_model_uri: str,
    sagemaker_session: Any,
    kms_key: str | None = None,
) -> None:
    """Write a copy of a model archive with inference code in its ``code`` folder.

    Args:
        inference_script: the script: within ``source_directory``, or alone.
        source_directory: a local directory, or a source archive in S3, that becomes the ``code`` folder. Without it,
            the script is added to the ``code`` folder of the model.
        dependencies: local files and directories for ``code/lib``.
        model_uri: the archive, ``s3://`` or ``file://``.
        repacked_model_uri: of the copy, ``s3://`` or ``file://``.
        sagemaker_session: transfers the data; its settings name the folder for temporary files, and say whether the
            copy is encrypted without a ``kms_key``.
        kms_key: encrypts the copy in S3.

    Raises:
        AssetNotFoundError: a local file does not exist.
        ValidationError: ``model_uri`` is empty.
    """
    if not model_uri:
        raise ValidationError("model_uri is missing: pass the S3 or file:// URI of the model archive.")
    root = sagemaker_session.settings.local_download_dir
    if root is not None and not Path(root).is_dir():
        raise AssetNotFoundError(f"local_download_dir {root!r} of the session's settings does not exist.")
    with tempfile.TemporaryDirectory(dir=root) as folder:
        work = Path(folder)
        code = _code_files(inference_script, source_directory, dependencies or (), work, sagemaker_session)
        model = _fetch(model_uri, work / "model.tar.gz", sagemaker_session)
        archive = work / "repacked.tar.gz"
        with archive.open("wb") as stream:
            _write_repacked(stream, model, code, replace_code=source_directory is not None)
        _deliver(archive, repacked_model_uri, sagemaker_session, kms_key)


@attrs.frozen
class RepackedAsset(Asset):
    """A local model archive whose ``code`` folder is replaced by inference code.

    Attributes:
        model: the ``.tar.gz`` archive of the model.
        code: the code.
    """

    model: Path
    code: Asset
    name: str = MODEL_ARCHIVE

    @property
    def file_name(self) -> str:
        return self.name

    def files(self) -> Iterator[AssetFile]:
        """Yield the new archive, which is written when it is opened."""
        yield AssetFile(self.name, self._open)

    def digest(self) -> str:
        """Return the digest of the content; versions of the compressor may write different bytes for it."""
        parts = (self.name, FileAsset(self.model).digest(), self.code.digest())
        return hashlib.sha256(":".join(parts).encode()).hexdigest()

    def _open(self) -> io.BufferedIOBase:
        code = {file.name: file for file in SubfolderAsset(self.code, _CODE).files()}
        stream = tempfile.TemporaryFile()  # models may not fit into memory  # noqa: SIM115
        _write_repacked(stream, self.model, code, replace_code=True)
        stream.seek(0)
        return cast("io.BufferedIOBase", stream)


def _code_files(
    script: str, source: str | None, dependencies: Sequence[str], work: Path, session: Any
) -> dict[str, AssetFile]:
    if source is None:
        code: Asset = FileAsset(_existing(script))
    elif is_s3_url(source):
        _unpack(_fetch(source, work / "source.tar.gz", session), work / "source")
        code = TreeAsset(work / "source")
    else:
        code = TreeAsset(Path(source.removeprefix("file://")))
    placed = [SubfolderAsset(code, _CODE)]
    placed += [SubfolderAsset(_under_own_name(path), _LIBRARY) for path in dependencies]
    files = {file.name: file for asset in placed for file in asset.files()}
    if source is not None and f"{_CODE}/{script}" not in files:
        raise AssetNotFoundError(f"inference_script {script!r} is not in source_directory {source!r}.")
    return files


def _write_repacked(
    stream: IO[bytes], model: Path, code: dict[str, AssetFile], *, replace_code: bool
) -> None:
    """Write the members of the model's archive, checked and without times and owners; then the code."""
    links: set[str] = set()
    with tarfile.open(model) as source, archive_writer(stream) as archive:
        for member in source:
            kept = tarfile.data_filter(member, str(model.parent))
            name = posixpath.normpath(kept.name)
            if member.issym() or member.islnk():
                _check_link(member, name, links)
                links.add(name)
            if name == "." or name in code or (replace_code and f"{name}/".startswith(f"{_CODE}/")):
                continue
            mode = 0o755 if member.isdir() or member.mode & stat.S_IXUSR else 0o644
            plain = kept.replace(name=name, mtime=0, mode=mode, uid=0, gid=0, uname="", gname="", deep=False)
            archive.addfile(plain, source.extractfile(member) if member.isreg() else None)
        for _, file in sorted(code.items()):
            add_to_archive(archive, file)


def _check_link(member: tarfile.TarInfo, name: str, links: Collection[str]) -> None:
    """Refuse a link that leads out of the archive, by itself or through an earlier link."""
    target = posixpath.join(posixpath.dirname(name), member.linkname) if member.issym() else member.linkname
    parts = posixpath.normpath(target).split("/")
    through = any(f"{target}/".startswith(f"{link}/..") or f"/{link}/../" in f"/{target}/" for link in links)
    if posixpath.isabs(target) or parts[0] == ".." or through:
        raise AssetError(
            f"The link {name!a} of the model archive leads to {member.linkname!a}, out of the archive. Write the "
            "archive without it."
        )


def _under_own_name(path: str) -> Asset:
    asset = local_asset(path)
    return SubfolderAsset(asset, asset.path.resolve().name) if isinstance(asset, TreeAsset) else asset


def _existing(path: str) -> Path:
    location = Path(path.removeprefix("file://"))
    if not location.is_file():
        raise AssetNotFoundError(f"inference_script {path!r} does not exist.")
    return location


def _fetch(uri: str, path: Path, session: Any) -> Path:
    if is_s3_url(uri):
        transfer.download_file(session.s3_client, uri, str(path))
        return path
    local = Path(uri.removeprefix("file://"))
    if not local.is_file():
        raise AssetNotFoundError(f"The archive {uri!r} does not exist.")
    return local


def _unpack(archive: Path, folder: Path) -> None:
    folder.mkdir()
    with tarfile.open(archive) as tar:
        custom_extractall_tarfile(tar, str(folder))


def _deliver(archive: Path, uri: str, session: Any, kms_key: str | None) -> None:
    if not is_s3_url(uri):
        import shutil

        shutil.move(archive, uri.removeprefix("file://"))
        return
    encryption = transfer.encryption(kms_key)
    if not encryption and session.settings.encrypt_repacked_artifacts:
        encryption = {"ServerSideEncryption": "aws:kms"}
    transfer.upload_file(session.s3_client, str(archive), uri, encryption)
