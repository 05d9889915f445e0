"""Objects of S3 become files below the folder of their input, under their own names."""

import json

import pytest

from sagemaker.core.exceptions import LocalRuntimeError
from sagemaker.core.local.jobs.channels import download_source
from sagemaker.core.local.state.object_store import ObjectStore


@pytest.fixture
def store(tmp_path):
    return ObjectStore(tmp_path / "s3")


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("prefix", "keys", "expected"),
    [
        (
            "data/train",
            ["data/train-data.csv", "data/train-truth.csv"],
            ["train-data.csv", "train-truth.csv"],
        ),
        ("data", ["data/a.csv"], ["a.csv"]),
        ("data", ["data/a.csv", "data-x/a"], ["a.csv", "data-x/a"]),
        ("data/", ["data/a.csv", "data-x/a"], ["a.csv"]),
        ("da", ["data/a.csv"], ["data/a.csv"]),
        ("", ["data/a.csv", "b"], ["b", "data/a.csv"]),
        ("data/a.csv", ["data/a.csv"], ["a.csv"]),
        ("data/a", ["data/a", "data/a.csv"], ["a", "a.csv"]),
        ("a", ["a../code/run.sh"], ["a../code/run.sh"]),
    ],
)
def test_a_prefix_keeps_the_names_of_files(store, tmp_path, prefix, keys, expected):
    for key in keys:
        store.put(f"s3://b/{key}", b"")
    store.download(f"s3://b/{prefix}", tmp_path / "in")
    assert files(tmp_path / "in") == expected


def test_two_objects_do_not_become_one_file(store, tmp_path):
    store.put("s3://b/data/data-x/a", b"1")
    store.put("s3://b/data-x/a", b"2")
    with pytest.raises(LocalRuntimeError, match="both would become the file"):
        store.download("s3://b/data", tmp_path / "in")


@pytest.mark.parametrize(
    "name", ["../code/run.sh", "/../x", "x/../../y", "..", "a/../b", "", "/", "sub/", "a\0b"]
)
def test_a_manifest_does_not_lead_out_of_its_channel(store, tmp_path, name):
    store.put("s3://b/a../code/run.sh", b"echo other code")
    store.put("s3://b/m.json", json.dumps([{"prefix": "s3://b/a"}, name]).encode())
    with pytest.raises(LocalRuntimeError, match=r"s3://b/m\.json"):
        download_source(store, "ManifestFile", "s3://b/m.json", tmp_path / "data" / "train")
    assert not [path for path in (tmp_path / "data").rglob("*") if path.is_file()]


def test_a_download_does_not_follow_a_link_out_of_its_folder(store, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "out").symlink_to(tmp_path)
    store.put("s3://b/p/out/file", b"")
    with pytest.raises(LocalRuntimeError, match="leads out"):
        store.download("s3://b/p", tmp_path / "in")
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("name", [".", ".."])
def test_a_channel_is_not_a_parent_folder(pipelines, name):
    step = pipelines.training("A")
    source = {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://b/p/"}}
    step["Arguments"]["InputDataConfig"] = [{"ChannelName": name, "DataSource": source}]
    pipelines.store.put("s3://b/p/x", b"")
    arn = pipelines.run(step)
    assert "leads out" in pipelines.steps(arn)["A"]["FailureReason"]
