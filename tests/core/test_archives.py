"""Archives: made alike, extracted safely, models repacked with their code."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core import common_utils as utils
from sagemaker.core.exceptions import AssetError, AssetNotFoundError, ValidationError
from sagemaker.core.local.local_session import LocalSession
from sagemaker.core.session_settings import SessionSettings

NAMES = st.from_regex(r"[a-z]{1,6}(/[a-z]{1,6}){0,2}\.[a-z]{2}", fullmatch=True)
TREES = st.dictionaries(NAMES, st.binary(max_size=40), min_size=1, max_size=6)


@pytest.fixture
def session(tmp_path):
    return LocalSession(root=tmp_path / "control-plane")


def write_tree(folder, tree):
    for name, content in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def make_tar(path, tree):
    with tarfile.open(path, "w:gz") as archive:
        for name, content in tree.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


def read_tar(path):
    with tarfile.open(path) as archive:
        return {m.name: archive.extractfile(m).read() for m in archive.getmembers() if m.isfile()}


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
)
@given(TREES)
def test_archives_have_the_files_and_nothing_of_the_machine(tmp_path_factory, tree):
    one = write_tree(tmp_path_factory.mktemp("one") / "tree", tree)
    other = write_tree(tmp_path_factory.mktemp("other") / "tree", dict(reversed(tree.items())))
    first = utils.create_tar_file([str(one)], str(one.parent / "a.tar.gz"))
    second = utils.create_tar_file([str(other)], str(other.parent / "a.tar.gz"))
    assert Path(first).read_bytes() == Path(second).read_bytes()
    assert read_tar(first) == {f"tree/{name}": content for name, content in tree.items()}
    target = one.parent / "out"
    with tarfile.open(first) as archive:
        utils.custom_extractall_tarfile(archive, str(target))
    assert {name: (target / "tree" / name).read_bytes() for name in tree} == tree


def test_files_are_archived_side_by_side(tmp_path):
    write_tree(tmp_path, {"a.txt": b"A", "sub/b.txt": b"B"})
    path = utils.create_tar_file([str(tmp_path / "a.txt"), str(tmp_path / "sub/b.txt")])
    assert read_tar(path) == {"a.txt": b"A", "b.txt": b"B"}
    with pytest.raises(AssetNotFoundError, match="nowhere"):
        utils.create_tar_file([str(tmp_path / "nowhere")])


@pytest.mark.parametrize(
    ("name", "kind", "link"),
    [
        ("../evil.txt", tarfile.REGTYPE, ""),
        ("../out-beside/evil.txt", tarfile.REGTYPE, ""),
        ("a/../../evil.txt", tarfile.REGTYPE, ""),
        ("link", tarfile.SYMTYPE, "/etc/passwd"),
        ("link", tarfile.LNKTYPE, "../outside"),
        ("device", tarfile.CHRTYPE, ""),
    ],
)
def test_members_outside_of_the_directory_are_refused(tmp_path, session, name, kind, link):
    path = tmp_path / "evil.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.type, member.linkname = kind, link
        archive.addfile(member)
    with tarfile.open(path) as archive, pytest.raises(tarfile.FilterError):
        utils.custom_extractall_tarfile(archive, str(tmp_path / "out"))
    (tmp_path / "serve.py").write_text("")
    with pytest.raises(tarfile.FilterError):
        utils.repack_model(
            str(tmp_path / "serve.py"), None, [], f"file://{path}", f"file://{tmp_path}/new.tar.gz", session
        )
    assert not (tmp_path / "new.tar.gz").exists()


def test_paths_in_a_directory(tmp_path):
    utils.validate_path_within_directory("a/../b", str(tmp_path))
    utils.validate_path_within_directory(str(tmp_path / "a"), str(tmp_path))
    for outside in ("../x", "/etc/passwd", f"{tmp_path}x/y"):
        with pytest.raises(AssetError, match="Path traversal detected"):
            utils.validate_path_within_directory(outside, str(tmp_path), "the request")


MODEL = {"model.bin": b"M", "code/inference.py": b"old", "code/old/helper.py": b"H"}


@pytest.fixture
def files(tmp_path):
    write_tree(
        tmp_path,
        {
            "source/inference.py": b"new",
            "source/pkg/a.py": b"A",
            "dep.py": b"D",
            "library/in/z.py": b"Z",
            "alone.py": b"S",
        },
    )
    make_tar(tmp_path / "model.tar.gz", MODEL)
    return tmp_path


def test_a_source_directory_becomes_the_code(files, session):
    session.upload_data(str(files / "model.tar.gz"), bucket="models", key_prefix="in")
    utils.repack_model(
        "inference.py",
        str(files / "source"),
        [str(files / "dep.py"), str(files / "library")],
        "s3://models/in/model.tar.gz",
        "s3://models/out/model.tar.gz",
        session,
    )
    utils.download_file("models", "/out/model.tar.gz", str(files / "got.tar.gz"), session)
    assert read_tar(files / "got.tar.gz") == {
        "model.bin": b"M",
        "code/inference.py": b"new",
        "code/pkg/a.py": b"A",
        "code/lib/dep.py": b"D",
        "code/lib/library/in/z.py": b"Z",
    }


def test_a_script_is_added_to_the_code(files, session):
    target = files / "new.tar.gz"
    arguments = (
        str(files / "alone.py"),
        None,
        None,
        f"file://{files}/model.tar.gz",
        f"file://{target}",
        session,
    )
    utils.repack_model(*arguments)
    assert read_tar(target) == {**MODEL, "code/alone.py": b"S"}
    first = target.read_bytes()
    make_tar(files / "model.tar.gz", MODEL)
    utils.repack_model(*arguments)
    assert target.read_bytes() == first


def test_a_source_archive_in_s3(files, session):
    make_tar(files / "source.tar.gz", {"inference.py": b"packed"})
    source = session.upload_data(str(files / "source.tar.gz"), bucket="models", key_prefix="src")
    target = files / "new.tar.gz"
    utils.repack_model(
        "inference.py", source, [], f"file://{files}/model.tar.gz", f"file://{target}", session
    )
    assert read_tar(target) == {"model.bin": b"M", "code/inference.py": b"packed"}


def test_links_of_a_model_are_kept(files, session):
    with tarfile.open(files / "model.tar.gz", "w:gz") as archive:
        for name, kind in (("./model.bin", tarfile.REGTYPE), ("./latest.bin", tarfile.SYMTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "model.bin" if kind == tarfile.SYMTYPE else ""
            archive.addfile(member)
    target = files / "new.tar.gz"
    utils.repack_model(
        str(files / "alone.py"), None, [], f"file://{files}/model.tar.gz", f"file://{target}", session
    )
    with tarfile.open(target) as archive:
        assert archive.getmember("latest.bin").linkname == "model.bin"
        assert archive.getnames() == ["model.bin", "latest.bin", "code/alone.py"]


@pytest.mark.parametrize(
    ("script", "source", "model", "message"),
    [
        ("nowhere.py", None, "model.tar.gz", "nowhere.py"),
        ("nowhere.py", "source", "model.tar.gz", "'nowhere.py' is not in source_directory"),
        ("alone.py", None, "nowhere.tar.gz", "nowhere.tar.gz"),
        ("alone.py", "nowhere", "model.tar.gz", "nowhere"),
    ],
)
def test_a_missing_file_is_named(files, session, script, source, model, message):
    script = script if source else str(files / script)
    with pytest.raises(AssetNotFoundError, match=message):
        utils.repack_model(
            script, source and str(files / source), [], f"file://{files}/{model}", "file:///never", session
        )


def test_a_model_uri_is_required(files, session):
    with pytest.raises(ValidationError, match="model_uri is missing"):
        utils.repack_model(str(files / "alone.py"), None, [], "", "file:///never", session)
    session.settings = SessionSettings(local_download_dir=str(files / "absent"))
    with pytest.raises(AssetNotFoundError, match="local_download_dir"):
        utils.repack_model(
            str(files / "alone.py"), None, [], f"file://{files}/model.tar.gz", "file:///never", session
        )


@pytest.mark.parametrize(
    ("key", "encrypt", "sent"),
    [
        ("my-key", True, {"SSEKMSKeyId": "my-key", "ServerSideEncryption": "aws:kms"}),
        (None, True, {"ServerSideEncryption": "aws:kms"}),
        (None, False, {}),
    ],
)
def test_the_new_archive_is_encrypted(files, session, monkeypatch, key, encrypt, sent):
    uploads = []
    session.settings = SessionSettings(encrypt_repacked_artifacts=encrypt)
    monkeypatch.setattr(
        type(session.s3_client),
        "upload_file",
        lambda _self, _path, bucket, key, ExtraArgs: uploads.append((bucket, key, ExtraArgs)),
    )
    utils.repack_model(
        str(files / "alone.py"), None, [], f"file://{files}/model.tar.gz", "s3://b/new.tar.gz", session, key
    )
    assert uploads == [("b", "new.tar.gz", sent)]


def test_downloads(files, session):
    session.upload_data(str(files / "source"), bucket="data", key_prefix="source")
    utils.download_folder("data", "/source", str(files / "got"), session)
    assert (files / "got/pkg/a.py").read_bytes() == b"A"
    utils.download_file_from_url("s3://data/source/inference.py", str(files / "one.py"), session)
    assert (files / "one.py").read_bytes() == b"new"
    with pytest.raises(ValidationError, match="is not an S3 URI"):
        utils.download_file_from_url("https://example.com/x", str(files / "x"), session)


def test_data_config_in_s3(session):
    session.upload_string_as_file_body('{"default": "d", "us-west-2": "w"}', "cfg", "config.json")
    config = utils.S3DataConfig(session, "cfg", "config.json")
    assert config.fetch_data_config() == {"default": "d", "us-west-2": "w"}
    assert [config.get_data_bucket(region) for region in (None, "us-west-2", "eu-west-1")] == ["w", "w", "d"]
