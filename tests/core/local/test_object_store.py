"""The local object store: keys, metadata and listings are those of S3, on a file tree."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import LocalRuntimeError, ObjectNotFoundError, RequestValidationError
from sagemaker.core.local.state.object_store import ObjectStore


@pytest.fixture
def store(tmp_path):
    return ObjectStore(tmp_path / "s3")


def put_all(store, *keys):
    for key in keys:
        store.put(f"s3://bucket/{key}", key.encode())


def test_an_object_is_the_file_of_its_key(store):
    store.put("s3://bucket/a/b.txt", b"one")
    assert (store.root / "bucket" / "a" / "b.txt").read_bytes() == b"one"
    store.put("s3://bucket/a/b.txt", b"two")
    assert store.read("s3://bucket/a/b.txt") == b"two"


def test_a_missing_object_is_a_typed_file_not_found_error(store):
    with pytest.raises(ObjectNotFoundError, match=r"s3://bucket/none") as caught:
        store.read("s3://bucket/none")
    assert isinstance(caught.value, FileNotFoundError)
    assert not store.exists("s3://bucket/none")


@pytest.mark.parametrize("keys", [("a/b", "a/b/c"), ("a/b/c", "a/b"), ("a", "a/b/c/d", "a/b")])
def test_a_key_may_also_be_the_prefix_of_others(store, keys):
    put_all(store, *keys)
    assert store.list("s3://bucket/") == [f"s3://bucket/{key}" for key in sorted(keys)]
    for key in keys:
        assert store.read(f"s3://bucket/{key}") == key.encode()
        store.put(f"s3://bucket/{key}", b"again")
        assert store.read(f"s3://bucket/{key}") == b"again"


@pytest.mark.parametrize("key", ["a//b", "/a", "a/", "//", "x" * 300, "ü/ß b", "a\\b", "a\nb"])
def test_keys_that_cannot_be_paths(store, key):
    put_all(store, key, "a/b")
    assert store.read(f"s3://bucket/{key}") == key.encode()
    assert f"s3://bucket/{key}" in store.list("s3://bucket/")


@pytest.mark.parametrize(
    "uri",
    [
        "s3://bucket/../other",
        "s3://bucket/a/../../../etc/passwd",
        "s3://bucket/./a",
        "s3://../a",
        "s3://.records/a",
        "s3:///a",
        "s3://bucket",
        "https://bucket/a",
        "/etc/passwd",
        "s3://bucket/a\0b",
        "s3://bucket/" + "x" * 1025,
    ],
)
def test_invalid_uris_and_keys_that_lead_out_are_refused(store, uri):
    with pytest.raises(RequestValidationError):
        store.put(uri, b"x")
    with pytest.raises(RequestValidationError):
        store.read(uri)


def test_listing_takes_the_prefix_as_text(store):
    put_all(store, "data/x", "data/y/z", "data2/x", "data.csv", "other")
    assert store.list("s3://bucket/data") == [
        "s3://bucket/data.csv",
        "s3://bucket/data/x",
        "s3://bucket/data/y/z",
        "s3://bucket/data2/x",
    ]
    assert store.list("s3://bucket/data/") == ["s3://bucket/data/x", "s3://bucket/data/y/z"]
    assert store.list("s3://bucket/data/y/zz") == []
    assert store.list("s3://nobody") == []


def test_metadata_is_kept_until_the_next_write(store):
    store.put("s3://bucket/a", b"x", {"digest": "1"})
    put_all(store, "a/b")
    assert store.info("s3://bucket/a").metadata == {"digest": "1"}
    store.put("s3://bucket/a", b"xy")
    info = store.info("s3://bucket/a")
    assert info.metadata == {}
    assert info.size == 2


def test_the_entity_tag_changes_with_every_write(store):
    store.put("s3://bucket/a", b"x")
    first = store.info("s3://bucket/a").etag
    assert store.info("s3://bucket/a").etag == first
    store.put("s3://bucket/a", b"y")
    assert store.info("s3://bucket/a").etag != first


def test_delete_removes_one_object_and_no_other(store):
    put_all(store, "a", "a/b")
    store.delete("s3://bucket/a")
    store.delete("s3://bucket/a")
    assert store.list("s3://bucket/") == ["s3://bucket/a/b"]


def test_download_keeps_what_follows_the_prefix(store, tmp_path):
    put_all(store, "in/x.csv", "in/sub/y.csv", "in/empty/")
    for number, prefix in enumerate(("s3://bucket/in", "s3://bucket/in/")):
        target = tmp_path / str(number)
        store.download(prefix, target)
        assert sorted(path.relative_to(target).as_posix() for path in target.rglob("*")) == [
            "empty",
            "sub",
            "sub/y.csv",
            "x.csv",
        ]


def test_downloading_an_object_gives_a_file_of_its_name(store, tmp_path):
    put_all(store, "deep/model.tar.gz")
    store.download("s3://bucket/deep/model.tar.gz", tmp_path / "in")
    assert (tmp_path / "in" / "model.tar.gz").read_bytes() == b"deep/model.tar.gz"


def test_downloading_nothing_is_an_error(store, tmp_path):
    with pytest.raises(ObjectNotFoundError, match="No S3 objects found under S3 URL 's3://bucket/none'"):
        store.download("s3://bucket/none", tmp_path / "in")


def test_objects_that_cannot_be_files_side_by_side_are_named(store, tmp_path):
    put_all(store, "in/a", "in/a/b")
    with pytest.raises(LocalRuntimeError, match="s3://bucket/in/a/b cannot become the file"):
        store.download("s3://bucket/in", tmp_path / "in")


def test_upload_tree_takes_regular_files_only(store, tmp_path):
    tree = tmp_path / "tree"
    (tree / "sub").mkdir(parents=True)
    (tree / "empty").mkdir()
    (tree / "sub" / "a").write_text("a")
    (tree / "b").write_text("b")
    (tree / "link").symlink_to(tree / "b")
    (tree / "linked").symlink_to(tree / "sub", target_is_directory=True)
    store.upload_tree(tree, "s3://bucket/out/")
    assert store.list("s3://bucket/") == ["s3://bucket/out/b", "s3://bucket/out/sub/a"]


def test_a_failed_write_leaves_nothing(store, tmp_path):
    with pytest.raises(FileNotFoundError):
        store.put_file("s3://bucket/a", tmp_path / "none")
    assert not store.exists("s3://bucket/a")
    assert list((store.root / ".incoming").iterdir()) == []


SEGMENTS = st.sampled_from(["a", "b", "", "c.d"])
KEYS = st.lists(SEGMENTS, min_size=1, max_size=4).map("/".join).filter(bool)
CHANGES = st.lists(st.tuples(st.sampled_from(["put", "delete"]), KEYS, st.binary(max_size=3)), max_size=25)


@settings(max_examples=60, deadline=None)
@given(CHANGES, KEYS)
def test_any_changes_give_what_a_dictionary_of_keys_gives(tmp_path_factory, changes, prefix):
    store, expected = ObjectStore(tmp_path_factory.mktemp("s3")), {}
    for change, key, data in changes:
        if change == "put":
            store.put(f"s3://bucket/{key}", data, {"data": data.hex()} if data else None)
            expected[key] = data
        else:
            store.delete(f"s3://bucket/{key}")
            expected.pop(key, None)
    listed = [uri.removeprefix("s3://bucket/") for uri in store.list(f"s3://bucket/{prefix}")]
    assert listed == sorted(key for key in expected if key.startswith(prefix))
    for key, data in expected.items():
        assert store.read(f"s3://bucket/{key}") == data
        assert store.info(f"s3://bucket/{key}").metadata == ({"data": data.hex()} if data else {})


WRITER = """
import sys
from pathlib import Path
from sagemaker.core.local.state.object_store import ObjectStore

store, keys = ObjectStore(Path(sys.argv[1])), sys.argv[2:]
for number in range(150):
    for key in keys:
        store.put(f"s3://bucket/{number}/{key}", sys.argv[2].encode() * 1000)
        content = store.read(f"s3://bucket/{number}/{key}")
        assert len(content) % 1000 == 0 and len(set(content)) == 1, content[:20]
"""


def test_two_processes_write_keys_that_are_in_each_others_way(store):
    command = [sys.executable, "-c", WRITER, str(store.root)]
    writers = [
        subprocess.Popen([*command, *keys], stderr=subprocess.PIPE)
        for keys in (["a", "a/b"], ["b", "a/b/c", "a"])
    ]
    for writer in writers:
        errors = writer.communicate()[1]
        assert writer.returncode == 0, errors.decode()
    keys = ["a", "a/b", "a/b/c", "b"]
    assert store.list("s3://bucket/7/") == [f"s3://bucket/7/{key}" for key in keys]
    records = [json.loads(path.read_bytes()) for path in (store.root / ".records").rglob("*.json")]
    assert all(record["Key"].endswith(("a", "a/b")) for record in records)
