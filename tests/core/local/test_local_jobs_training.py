"""Local training jobs keep the container contract: channels, archives, checkpoints, metrics, endings."""

import io
import itertools
import json
import tarfile

import pytest

from sagemaker.core.local.jobs.model_archive import write_archive
from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.runtimes.process import ProcessRuntime

ROLE = "arn:aws:iam::000000000000:role/local"


@pytest.fixture
def plane(tmp_path):
    plane = LocalPlane(tmp_path / "root", runtime=ProcessRuntime(stop_grace_seconds=1))
    yield plane
    plane.database.close()


def channel(name, uri, data_type="S3Prefix", **members):
    source = {"S3DataSource": {"S3DataType": data_type, "S3Uri": uri}}
    return {"ChannelName": name, "DataSource": source, **members}


def training_request(name="job", *, algorithm=None, output=None, channels=(), **members):
    specification = {
        "TrainingImage": "image",
        "TrainingInputMode": "File",
        "ContainerEntrypoint": ["python3", "/opt/ml/input/data/code/script.py"],
        **(algorithm or {}),
    }
    return {
        "TrainingJobName": name,
        "RoleArn": ROLE,
        "AlgorithmSpecification": specification,
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/models/", **(output or {})},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        "InputDataConfig": [channel("code", "s3://bucket/code/script.py"), *channels],
        **members,
    }


@pytest.fixture
def run(plane):
    """Run a script as a training job, and return the final description."""

    def run(script="", *, name="job", **members):
        plane.store.put("s3://bucket/code/script.py", script.encode())
        return plane.jobs.start("CreateTrainingJob", training_request(name, **members)).wait()

    return run


def log(plane, name="job"):
    return plane.jobs.log_path("CreateTrainingJob", name).read_text()


def archive(plane, uri):
    with tarfile.open(fileobj=io.BytesIO(plane.store.read(uri))) as tar:
        return {
            member.name: tar.extractfile(member).read() if member.isfile() else None
            for member in tar.getmembers()
        }


WRITE_MODEL = """
import os, pathlib
model, output = pathlib.Path("/opt/ml/model"), pathlib.Path("/opt/ml/output/data")
(model / "code").mkdir()
(model / "code" / "inference.py").write_text("pass")
(model / "model.bin").write_bytes(b"weights")
(output / "plot.txt").write_text("plot")
"""


def test_model_and_output_are_archived(plane, run):
    description = run(WRITE_MODEL)
    assert description["TrainingJobStatus"] == description["SecondaryStatus"] == "Completed"
    uri = description["ModelArtifacts"]["S3ModelArtifacts"]
    assert uri == "s3://bucket/models/job/output/model.tar.gz"
    assert archive(plane, uri) == {"code": None, "code/inference.py": b"pass", "model.bin": b"weights"}
    assert archive(plane, "s3://bucket/models/job/output/output.tar.gz") == {"plot.txt": b"plot"}


def test_without_compression_the_files_are_uploaded_as_they_are(plane, run):
    description = run(WRITE_MODEL, output={"CompressionType": "NONE"})
    assert description["ModelArtifacts"]["S3ModelArtifacts"] == "s3://bucket/models/job/output/model/"
    assert plane.store.list("s3://bucket/models/job/") == [
        "s3://bucket/models/job/output/data/plot.txt",
        "s3://bucket/models/job/output/model/code/inference.py",
        "s3://bucket/models/job/output/model/model.bin",
    ]


def test_a_job_without_a_model_leaves_an_empty_archive(plane, run):
    run("")
    assert archive(plane, "s3://bucket/models/job/output/model.tar.gz") == {}
    assert plane.store.list("s3://bucket/models/") == ["s3://bucket/models/job/output/model.tar.gz"]


def test_equal_contents_give_equal_archives(tmp_path):
    made = []
    for number, names in enumerate((("a", "b"), ("b", "a"))):
        folder = tmp_path / str(number)
        (folder / "empty").mkdir(parents=True)
        for name in names:
            (folder / name).write_text(name)
        (folder / "link").symlink_to("a")
        (folder / "out").symlink_to("/etc/passwd")
        (folder / "hard").hardlink_to(folder / "b")
        target = tmp_path / f"{number}.tar.gz"
        write_archive(folder, target)
        made.append(target.read_bytes())
    assert made[0] == made[1]
    with tarfile.open(fileobj=io.BytesIO(made[0])) as tar:
        assert tar.getnames() == ["a", "b", "empty", "hard", "link"]
        assert {(member.mtime, member.uid, member.uname) for member in tar} == {(0, 0, "")}
        assert tar.extractfile("hard").read() == tar.extractfile("b").read() == b"b"
        assert tar.extractfile("link").read() == b"a"


def test_the_configuration_files(plane, run):
    plane.store.put("s3://bucket/train/x.csv", b"x")
    run(
        """
import json
names = ("hyperparameters", "inputdataconfig", "resourceconfig")
print(json.dumps([json.load(open(f"/opt/ml/input/config/{n}.json")) for n in names]))
""",
        channels=[channel("train", "s3://bucket/train", ContentType="text/csv", InputMode="FastFile")],
        HyperParameters={"epochs": "10", "layers": "[64, 32]"},
    )
    hyperparameters, inputs, resources = json.loads(log(plane))
    assert hyperparameters == {"epochs": "10", "layers": "[64, 32]"}
    defaults = {"S3DistributionType": "FullyReplicated", "RecordWrapperType": "None"}
    assert inputs == {
        "code": {"TrainingInputMode": "File", **defaults},
        "train": {"TrainingInputMode": "FastFile", "ContentType": "text/csv", **defaults},
    }
    assert resources == {
        "current_host": "algo-1",
        "current_instance_type": "ml.m5.large",
        "current_group_name": "homogeneousCluster",
        "hosts": ["algo-1"],
        "network_interface_name": "eth0",
        "instance_groups": [
            {"instance_group_name": "homogeneousCluster", "instance_type": "ml.m5.large", "hosts": ["algo-1"]}
        ],
    }


def test_channels_and_environment(plane, run):
    plane.store.put("s3://bucket/train/a/x.csv", b"x")
    plane.store.put("s3://bucket/train/y.csv", b"y")
    run(
        """
import os
print(os.environ["TRAINING_JOB_NAME"], os.environ["TRAINING_JOB_ARN"], os.environ["AWS_REGION"], os.environ["MINE"])
print(sorted(os.listdir("/opt/ml/input/data/train")))
""",
        channels=[channel("train", "s3://bucket/train/")],
        Environment={"MINE": "own"},
    )
    variables, files = log(plane).splitlines()
    assert variables == "job arn:aws:sagemaker:us-west-2:000000000000:training-job/job us-west-2 own"
    assert files == "['a', 'y.csv']"


def test_the_failure_file_is_the_reason(plane, run):
    description = run("""
import pathlib
pathlib.Path("/opt/ml/output/failure").write_text("did not converge")
pathlib.Path("/opt/ml/model/m").write_text("half")
raise SystemExit(2)
""")
    assert description["TrainingJobStatus"] == description["SecondaryStatus"] == "Failed"
    assert description["FailureReason"] == "AlgorithmError: did not converge, exit code: 2"
    assert plane.store.list("s3://bucket/models/") == []


def test_the_last_value_of_each_metric_is_kept(run):
    definitions = [
        {"Name": "loss", "Regex": r"loss=([0-9.e+-]+)"},
        {"Name": "accuracy", "Regex": "accuracy (.*)$"},
        {"Name": "never", "Regex": "never=(.*)"},
        {"Name": "no group", "Regex": "loss"},
    ]
    description = run(
        "import sys; print('loss=3 accuracy bad'); print('loss=2.5e-1', file=sys.stderr); print('accuracy 0.9')",
        algorithm={"MetricDefinitions": definitions},
    )
    metrics = {metric["MetricName"]: metric["Value"] for metric in description["FinalMetricDataList"]}
    assert metrics == {"loss": 0.25, "accuracy": 0.9}


def test_the_secondary_statuses_follow_each_other(run):
    description = run()
    phases = description["SecondaryStatusTransitions"]
    assert [phase["Status"] for phase in phases] == [
        "Starting",
        "Downloading",
        "Training",
        "Uploading",
        "Completed",
    ]
    for phase, following in itertools.pairwise(phases):
        assert phase["StartTime"] <= phase["EndTime"] == following["StartTime"]
    assert description["TrainingTimeInSeconds"] >= 0
    assert description["StoppingCondition"] == {"MaxRuntimeInSeconds": 86400}


def test_a_job_that_takes_too_long_is_stopped_and_its_model_kept(plane, run):
    description = run(
        WRITE_MODEL + "\nimport time; time.sleep(60)", StoppingCondition={"MaxRuntimeInSeconds": 1}
    )
    assert description["TrainingJobStatus"] == "Stopped"
    assert description["SecondaryStatus"] == "MaxRuntimeExceeded"
    assert description["FailureReason"].startswith("ClientError: MaxRuntimeExceeded: the job ran longer")
    assert "model.bin" in archive(plane, description["ModelArtifacts"]["S3ModelArtifacts"])


@pytest.mark.parametrize("code", [0, 1])
def test_checkpoints_are_downloaded_and_uploaded(plane, run, code):
    for name in ("old", "sub/kept"):
        plane.store.put(f"s3://bucket/checkpoints/{name}", name.encode())
    plane.store.put("s3://bucket/checkpoints-of-others/x", b"x")
    run(
        f"""
import pathlib
folder = pathlib.Path("/opt/ml/checkpoints")
print(sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()))
(folder / "old").unlink()
(folder / "new").write_text("new")
raise SystemExit({code})
""",
        CheckpointConfig={"S3Uri": "s3://bucket/checkpoints"},
    )
    assert log(plane) == "['old', 'sub/kept']\n"
    assert plane.store.list("s3://bucket/checkpoints/") == [
        "s3://bucket/checkpoints/new",
        "s3://bucket/checkpoints/sub/kept",
    ]
    assert plane.store.exists("s3://bucket/checkpoints-of-others/x")


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        (
            {"channels": [channel("t", "s3://b/k", InputMode="Pipe")]},
            "Channel 't': input mode Pipe is not supported",
        ),
        ({"algorithm": {"TrainingInputMode": "Pipe"}}, "Channel 'code': input mode Pipe"),
        ({"channels": [channel("t", "s3://b/k", CompressionType="Gzip")]}, "compression type Gzip"),
        (
            {"channels": [channel("t", "s3://b/k", "AugmentedManifestFile")]},
            "AugmentedManifestFile is not supported",
        ),
        ({"channels": [channel("t", "s3://bucket/none")]}, "No S3 objects found"),
        (
            {"algorithm": {"MetricDefinitions": [{"Name": "m", "Regex": "("}]}},
            "Metric 'm': '(' is not a regular",
        ),
        ({"CheckpointConfig": {"S3Uri": "s3://b/c", "LocalPath": "/tmp/c"}}, "must lie below /opt/ml/"),
        ({"algorithm": {"ContainerEntrypoint": ["no-such-command"]}}, "exit code: 127"),
    ],
)
def test_an_unsupported_request_fails_with_the_reason(run, members, reason):
    description = run(**members)
    assert description["TrainingJobStatus"] == "Failed"
    assert reason in description["FailureReason"]
    assert description["SecondaryStatusTransitions"][-1]["Status"] == "Failed"


def test_a_built_in_algorithm_needs_a_stand_in_and_trains_with_it(plane):
    image = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:1"
    request = training_request(channels=[], algorithm={"TrainingImage": image})
    del request["AlgorithmSpecification"]["ContainerEntrypoint"]
    del request["InputDataConfig"]
    refused = plane.jobs.start("CreateTrainingJob", {**request, "TrainingJobName": "refused"}).wait()
    assert image in refused["FailureReason"]
    assert "stand_ins['xgboost']" in refused["FailureReason"]
    plane.jobs.stand_ins["xgboost"] = ["sh", "-c", 'echo "got $0" > /opt/ml/model/m']
    plane.jobs.start("CreateTrainingJob", request).wait()
    assert archive(plane, "s3://bucket/models/job/output/model.tar.gz") == {"m": b"got train\n"}


@pytest.mark.parametrize(
    "regex", ["(a+)+$", "(a|aa)+$", "(.*a){20}$", "([a-zA-Z]+)*[0-9]", "(x+x+)+y|(a*)*c"]
)
def test_a_metric_that_backtracks_does_not_hold_the_process(plane, run, regex):
    metrics = [
        {"Name": "first", "Regex": "first=([0-9.]+)"},
        {"Name": "slow", "Regex": regex},
        {"Name": "last", "Regex": "last=([0-9.]+)"},
    ]
    script = "print('first=1'); print('first=2'); print('a' * 200 + 'b'); print('last=3')"
    description = run(script, algorithm={"MetricDefinitions": metrics})
    assert description["TrainingJobStatus"] == "Completed"
    values = {metric["MetricName"]: metric["Value"] for metric in description["FinalMetricDataList"]}
    assert values == {"first": 2.0, "last": 3.0}
    assert "[local] Metric 'slow' is left out: the search" in log(plane)


@pytest.mark.parametrize("regex", ["(", "a{99999999999}", "(?P<1>x)", "[z-a]", "(?<=a+)b"])
def test_a_metric_that_is_not_a_regular_expression_is_named(run, regex):
    description = run(algorithm={"MetricDefinitions": [{"Name": "m", "Regex": regex}]})
    assert description["FailureReason"].startswith("ClientError: Metric 'm': ")


def test_metrics_are_found_in_long_lines(run):
    metric = {"Name": "m", "Regex": "acc=([0-9._]+);"}
    script = "print('x' * 3_000_000 + 'acc=0.5;'); print('acc=1_0;')"
    description = run(script, algorithm={"MetricDefinitions": [metric]})
    assert [entry["Value"] for entry in description["FinalMetricDataList"]] == [0.5]
