"""Local processing jobs keep the container contract: files, data in and out, exit codes."""

import json

import pytest

from sagemaker.core.local.plane import LocalPlane
from sagemaker.core.local.runtimes.process import ProcessRuntime

ROLE = "arn:aws:iam::000000000000:role/local"


@pytest.fixture
def plane(tmp_path):
    plane = LocalPlane(tmp_path / "root", region="eu-west-1", runtime=ProcessRuntime(stop_grace_seconds=1))
    yield plane
    plane.database.close()


def source(name, uri, **members):
    defaults = {
        "S3DataType": "S3Prefix",
        "S3InputMode": "File",
        "LocalPath": f"/opt/ml/processing/input/{name}",
    }
    return {"InputName": name, "S3Input": {"S3Uri": uri, **defaults, **members}}


def output(name, uri, **members):
    defaults = {"S3UploadMode": "EndOfJob", "LocalPath": f"/opt/ml/processing/{name}"}
    return {"OutputName": name, "S3Output": {"S3Uri": uri, **defaults, **members}}


@pytest.fixture
def run(plane):
    """Run a script as a processing job, and return the final description."""

    def run(script="", *, name="job", inputs=(), outputs=(), application=None, **members):
        plane.store.put(f"s3://bucket/code/{name}/script.py", script.encode())
        entry_point = ["python3", "/opt/ml/processing/input/code/script.py"]
        request = {
            "ProcessingJobName": name,
            "RoleArn": ROLE,
            "AppSpecification": {
                "ImageUri": "image",
                "ContainerEntrypoint": entry_point,
                **(application or {}),
            },
            "ProcessingResources": {
                "ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1}
            },
            "ProcessingInputs": [source("code", f"s3://bucket/code/{name}/script.py"), *inputs],
            "ProcessingOutputConfig": {"Outputs": list(outputs)},
            **members,
        }
        return plane.jobs.start("CreateProcessingJob", request).wait()

    return run


def log(plane, name="job"):
    return plane.jobs.log_path("CreateProcessingJob", name).read_text()


def test_data_goes_through_the_job(plane, run):
    plane.store.put("s3://bucket/in/a.csv", b"1")
    plane.store.put("s3://bucket/in/deep/b.csv", b"2")
    description = run(
        """
import pathlib
data, out = pathlib.Path("/opt/ml/processing/input/data"), pathlib.Path("/opt/ml/processing/out")
(out / "sub").mkdir()
(out / "sub" / "sum").write_text(str(sum(int(p.read_text()) for p in data.rglob("*.csv"))))
(data / "a.csv").write_text("changed")
""",
        inputs=[source("data", "s3://bucket/in")],
        outputs=[output("out", "s3://bucket/out")],
    )
    assert description["ProcessingJobStatus"] == "Completed"
    assert plane.store.list("s3://bucket/out") == ["s3://bucket/out/sub/sum"]
    assert plane.store.read("s3://bucket/out/sub/sum") == b"3"
    assert plane.store.read("s3://bucket/in/a.csv") == b"1"


def test_the_description_is_the_request_and_what_happened(plane, run):
    description = run(Environment={"X": "1"}, Tags=[{"Key": "k", "Value": "v"}])
    assert description["ProcessingJobArn"] == "arn:aws:sagemaker:eu-west-1:000000000000:processing-job/job"
    assert description["Environment"] == {"X": "1"}
    assert description["AppSpecification"]["ImageUri"] == "image"
    assert "Tags" not in description
    times = [description[name] for name in ("CreationTime", "ProcessingStartTime", "ProcessingEndTime")]
    assert times == sorted(times)
    assert times[0].tzinfo is not None
    assert plane.jobs.describe("CreateProcessingJob", "job") == description


def test_the_configuration_files(plane, run):
    run("""
import json
print(json.dumps([json.load(open(f"/opt/ml/config/{n}.json")) for n in ("processingjobconfig", "resourceconfig")]))
""")
    job, resources = json.loads(log(plane))
    assert job["ProcessingJobName"] == "job"
    assert job["ProcessingJobArn"].endswith(":processing-job/job")
    assert job["AppSpecification"]["ImageUri"] == "image"
    assert job["NetworkConfig"] is None
    assert resources == {"current_host": "algo-1", "hosts": ["algo-1"]}


def test_the_platform_variables_and_those_of_the_request(plane, run):
    run(
        "import json, os; print(json.dumps(dict(os.environ)))",
        Environment={"GREETING": "hello world", "AWS_REGION": "mars-1"},
    )
    environment = json.loads(log(plane))
    assert environment["PROCESSING_JOB_NAME"] == "job"
    assert environment["PROCESSING_JOB_ARN"].endswith(":processing-job/job")
    assert environment["AWS_DEFAULT_REGION"] == "eu-west-1"
    assert environment["AWS_REGION"] == "mars-1"
    assert environment["GREETING"] == "hello world"


def test_arguments_reach_the_program_as_they_are(plane, run):
    arguments = ["--a", "b c", "$HOME", "*", "'"]
    run("import json, sys; print(json.dumps(sys.argv[1:]))", application={"ContainerArguments": arguments})
    assert json.loads(log(plane)) == arguments


def test_a_failed_program_gives_its_message_and_no_outputs(plane, run):
    description = run(
        """
import pathlib, sys
pathlib.Path("/opt/ml/output/message").write_text("too cold " + "x" * 2000)
for name in ("end", "all"):
    pathlib.Path(f"/opt/ml/processing/{name}/file").write_text("x")
sys.exit(7)
""",
        outputs=[
            output("end", "s3://bucket/end"),
            output("all", "s3://bucket/all", S3UploadMode="Continuous"),
        ],
    )
    assert description["ProcessingJobStatus"] == "Failed"
    assert description["FailureReason"].startswith("AlgorithmError: too cold")
    assert description["FailureReason"].endswith(", exit code: 7")
    assert len(description["FailureReason"]) <= 1024
    assert len(description["ExitMessage"]) == 1024
    assert plane.store.list("s3://bucket/end") == []
    assert plane.store.list("s3://bucket/all") == ["s3://bucket/all/file"]


def test_without_a_message_the_reason_has_the_end_of_the_log(run):
    reason = run("raise SystemError('no more ideas')")["FailureReason"]
    assert "exit code: 1" in reason
    assert reason.endswith("SystemError: no more ideas")


def test_the_message_of_a_successful_program_is_kept(run):
    description = run('open("/opt/ml/output/message", "w").write("fine")')
    assert (description["ProcessingJobStatus"], description["ExitMessage"]) == ("Completed", "fine")


def test_a_job_that_takes_too_long_is_stopped(run):
    description = run("import time; time.sleep(60)", StoppingCondition={"MaxRuntimeInSeconds": 1})
    assert description["ProcessingJobStatus"] == "Stopped"
    assert "MaxRuntimeExceeded" in description["FailureReason"]


def test_a_manifest_names_its_objects(plane, run):
    plane.store.put("s3://bucket/data/x/1.csv", b"one")
    plane.store.put("s3://bucket/data/2.csv", b"two")
    plane.store.put("s3://bucket/data/3.csv", b"three")
    manifest = [{"prefix": "s3://bucket/data/"}, "x/1.csv", "2.csv"]
    plane.store.put("s3://bucket/manifest", json.dumps(manifest).encode())
    run(
        "import os; print([sorted(f) for _, _, f in sorted(os.walk('/opt/ml/processing/input/data'))])",
        inputs=[source("data", "s3://bucket/manifest", S3DataType="ManifestFile")],
    )
    assert log(plane) == "[['2.csv'], ['1.csv']]\n"


@pytest.mark.parametrize("text", ["", "{}", "[]", '["s3://bucket/a"]', '[{"prefix": "s3://bucket/"}, 1]'])
def test_an_invalid_manifest_is_refused(plane, run, text):
    plane.store.put("s3://bucket/manifest", text.encode())
    reason = run(inputs=[source("data", "s3://bucket/manifest", S3DataType="ManifestFile")])["FailureReason"]
    assert "s3://bucket/manifest is not a manifest file" in reason


def test_app_managed_inputs_and_outputs_are_not_copied(plane, run):
    mine = source("own", "s3://nobody/none", LocalPath="/anywhere") | {"AppManaged": True}
    description = run(inputs=[mine], outputs=[output("written", "s3://bucket/own") | {"AppManaged": True}])
    assert description["ProcessingJobStatus"] == "Completed"
    assert plane.store.list("s3://bucket/own") == []


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        (
            {"inputs": [source("data", "s3://bucket/none")]},
            "No S3 objects found under S3 URL 's3://bucket/none'",
        ),
        (
            {"inputs": [source("data", "s3://b/k", S3InputMode="Pipe")]},
            "Input 'data': input mode Pipe is not supported",
        ),
        ({"inputs": [source("data", "s3://b/k", S3CompressionType="Gzip")]}, "compression type Gzip"),
        ({"inputs": [source("data", "s3://b/k", LocalPath="/etc/x")]}, "must lie below /opt/ml/processing/"),
        ({"inputs": [source("data", "s3://b/k", LocalPath="/opt/ml/processing/../../x")]}, "must lie below"),
        (
            {"outputs": [output("out", "s3://b/k", LocalPath="/opt/ml/model")]},
            "must lie below /opt/ml/processing/",
        ),
        (
            {"outputs": [{"OutputName": "out", "FeatureStoreOutput": {"FeatureGroupName": "g"}}]},
            "only S3Output",
        ),
    ],
)
def test_an_unsupported_request_fails_before_the_container_starts(run, tmp_path, members, reason):
    description = run(f"open({str(tmp_path / 'ran')!r}, 'w')", **members)
    assert description["ProcessingJobStatus"] == "Failed"
    assert description["FailureReason"].startswith("ClientError: ")
    assert reason in description["FailureReason"]
    assert not (tmp_path / "ran").exists()


IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/cleaner:1.2"


@pytest.mark.parametrize("key", [IMAGE, "cleaner"])
def test_a_stand_in_takes_the_place_of_the_entry_point(plane, key):
    request = {
        "ProcessingJobName": "job",
        "RoleArn": ROLE,
        "AppSpecification": {"ImageUri": IMAGE, "ContainerArguments": ["a b"]},
        "ProcessingResources": {
            "ClusterConfig": {"InstanceCount": 1, "InstanceType": "local", "VolumeSizeInGB": 1}
        },
    }
    refused = plane.jobs.start("CreateProcessingJob", {**request, "ProcessingJobName": "refused"}).wait()
    assert refused["ProcessingJobStatus"] == "Failed"
    assert IMAGE in refused["FailureReason"]
    assert "plane.jobs.stand_ins['cleaner'] =" in refused["FailureReason"]
    plane.jobs.stand_ins[key] = ["python3", "-c", "import sys; print(sys.argv[1:])"]
    assert plane.jobs.start("CreateProcessingJob", request).wait()["ProcessingJobStatus"] == "Completed"
    assert log(plane) == "['a b']\n"


def test_only_the_log_stays_of_a_completed_job(plane, run):
    run("print('hello')")
    run("raise SystemExit(1)", name="failed")
    folder = plane.root / "jobs"
    assert [path.name for path in (folder / "job").iterdir()] == ["container.log"]
    assert (folder / "failed" / "work" / "ml").is_dir()


def test_work_folders_are_kept_with_keep(tmp_path, run, plane):
    plane.jobs.keep = True
    run()
    assert (plane.root / "jobs" / "job" / "work" / "ml" / "config").is_dir()
