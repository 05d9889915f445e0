"""Local content as values: digests, archives, publishing."""

from __future__ import annotations

import os
import shutil

import boto3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import AssetConflictError, AssetNotFoundError, MissingBucketError
from sagemaker.core.requests import Placement, RequestContext, Resolver, StagedAsset
from sagemaker.core.session import PipelineSession
from sagemaker.core.staging.assets import (
    ArchiveAsset,
    BundleAsset,
    FileAsset,
    MemoryAsset,
    TreeAsset,
    local_asset,
    make_archive,
)
from sagemaker.core.staging.publishing import publish

moto = pytest.importorskip("moto")

names = st.text("abcdef", min_size=1, max_size=4)
trees = st.dictionaries(names, st.binary(max_size=20), min_size=1, max_size=5)


def write(folder, files):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@settings(max_examples=30, deadline=None)
@given(files=trees)
def test_a_digest_depends_on_names_and_bytes_only(tmp_path_factory, files):
    here = write(tmp_path_factory.mktemp("here"), files)
    there = write(tmp_path_factory.mktemp("there") / "deeper", files)
    write(
        there,
        {"__pycache__/a.pyc": b"x", ".DS_Store": b"x", ".ipynb_checkpoints/n.ipynb": b"x", "old.pyc": b"x"},
    )
    for path in there.rglob("*"):
        os.utime(path, (1, 1))
    assert TreeAsset(here).digest() == TreeAsset(there).digest()
    archives = {make_archive(TreeAsset(folder).files()) for folder in (here, there)}
    assert len(archives) == 1


@settings(max_examples=30, deadline=None)
@given(files=trees, data=st.data())
def test_any_change_of_content_changes_the_digest(tmp_path_factory, files, data):
    folder = write(tmp_path_factory.mktemp("tree"), files)
    before = {TreeAsset(folder).digest(), ArchiveAsset(TreeAsset(folder)).digest()}
    path = folder / data.draw(st.sampled_from(sorted(files)))
    path.write_bytes(path.read_bytes() + b"!")
    after = {TreeAsset(folder).digest(), ArchiveAsset(TreeAsset(folder)).digest()}
    assert not before & after


def test_names_boundaries_and_the_executable_bit_count(tmp_path):
    def digest(**files):
        return MemoryAsset(tuple((name, content) for name, content in files.items())).digest()

    assert digest(a=b"12", b=b"3") != digest(a=b"1", b=b"23")
    assert digest(a=b"1") != digest(b=b"1")
    script = tmp_path / "run"
    script.write_text("x")
    plain = FileAsset(script).digest()
    script.chmod(0o755)
    assert FileAsset(script).digest() != plain


def test_links_are_followed_and_loops_end(tmp_path):
    folder = write(tmp_path / "tree", {"real/a.txt": b"a"})
    (folder / "loop").symlink_to(folder)
    (folder / "same").symlink_to(folder / "real")
    assert [file.name for file in TreeAsset(folder).files()] == ["real/a.txt", "same/a.txt"]


def test_ignored_names_are_left_out(tmp_path):
    folder = write(tmp_path, {"keep.py": b"", "notes.md": b"", "data/big.bin": b"", "data/small.csv": b""})
    kept = [file.name for file in TreeAsset(folder, ("*.md", "data/*.bin")).files()]
    assert kept == ["data/small.csv", "keep.py"]


def test_missing_content_is_named(tmp_path):
    with pytest.raises(AssetNotFoundError, match="nowhere"):
        local_asset(tmp_path / "nowhere")
    gone = TreeAsset(tmp_path / "gone")
    with pytest.raises(FileNotFoundError, match="gone"):
        gone.digest()


@pytest.fixture
def bucket():
    with moto.mock_aws():
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="assets")
        yield client


def test_publishing_writes_missing_objects(tmp_path, bucket):
    folder = write(tmp_path / "tree", {f"file{index}": b"x" * index for index in range(20)})
    asset = BundleAsset((TreeAsset(folder), MemoryAsset((("made", b"1"),))))
    placement = Placement("s3://assets/code", asset, asset.digest())
    first = publish([placement], bucket)
    assert len(first.uploaded) == 21
    assert first.present == ()
    assert publish([placement], bucket).uploaded == ()
    (folder / "file3").write_bytes(b"new")
    assert publish([placement], bucket).uploaded == ("s3://assets/code/file3",)


def test_a_missing_bucket_is_named_with_its_remedy(bucket):
    asset = MemoryAsset((("a", b"1"),))
    with pytest.raises(MissingBucketError, match="aws s3 mb s3://none"):
        publish([Placement("s3://none/code", asset, "d")], bucket)


def test_two_contents_at_one_place_are_refused(tmp_path):
    session = PipelineSession(region="us-west-2", default_bucket="b")
    resolver = Resolver()
    context = RequestContext(session, "pipeline", "Step")
    one, other = (StagedAsset(MemoryAsset((("a", text),)), path="fixed") for text in (b"1", b"2"))
    assert resolver.resolve({"Uri": one}, context).value == {"Uri": "s3://b/fixed"}
    with pytest.raises(AssetConflictError, match="Step 'Step' stages local content at s3://b/fixed"):
        resolver.resolve({"Uri": other}, context)
    shutil.rmtree(tmp_path)
