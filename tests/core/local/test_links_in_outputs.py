"""Symbolic links in outputs and checkpoints: followed in their folder, and left out with a line in the log."""

import pytest

LINKS = """
import os
place = {place!r}
os.makedirs(place + "sub", exist_ok=True)
open(place + "epoch-7", "w").write("W")
open(place + "sub/file", "w").write("S")
os.symlink("epoch-7", place + "best")
os.symlink("best", place + "again")
os.symlink(place + "epoch-7", place + "absolute")
os.symlink("sub", place + "folder")
os.symlink("/etc/passwd", place + "out")
os.symlink("../..", place + "up")
os.symlink("..", place + "sub/loop")
os.symlink("missing", place + "dangling")
"""
FILES = ["absolute", "again", "best", "epoch-7", "folder/file", "sub/file"]


def names(pipelines, prefix):
    return [uri[len(prefix) :] for uri in pipelines.store.list(prefix)]


def log(pipelines):
    return "".join(path.read_text() for path in pipelines.root.rglob("container.log"))


def test_links_in_processing_outputs(pipelines):
    code = LINKS.format(place="/opt/ml/processing/o/")
    pipelines.run(pipelines.processing("A", code, outputs={"o": "s3://bucket/r"}))
    assert names(pipelines, "s3://bucket/r/") == FILES
    assert pipelines.store.read("s3://bucket/r/absolute") == b"W"
    for name in ("out", "up", "dangling", "sub/loop"):
        assert f"[local] The link '{name}' is left out of s3://bucket/r" in log(pipelines)


@pytest.mark.parametrize("place", ["/opt/ml/checkpoints/", "/opt/ml/model/"])
def test_links_in_checkpoints_and_uncompressed_models(pipelines, place):
    step = pipelines.training("A", LINKS.format(place=place))
    step["Arguments"]["CheckpointConfig"] = {"S3Uri": "s3://bucket/checkpoints"}
    step["Arguments"]["OutputDataConfig"]["CompressionType"] = "NONE"
    pipelines.run(step)
    found = pipelines.store.list("s3://bucket/checkpoints/") or pipelines.store.list("s3://bucket/models/")
    assert [uri.partition("/output/model/")[2] or uri.partition("/checkpoints/")[2] for uri in found] == FILES
    assert "The link 'out' is left out" in log(pipelines)
