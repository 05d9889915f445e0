"""Models that get inference code: by a step at run time, or at publishing."""

import gzip
import io
import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.mlops.workflow import (
    CacheConfig,
    SageMakerJobExceptionTypeEnum,
    SageMakerJobStepRetryPolicy,
    StepExceptionTypeEnum,
    StepRetryPolicy,
    _repack_model,
)
from sagemaker.mlops.workflow.model_step import ModelStep
from sagemaker.train.configs import Networking, SourceCode

DATA = ParameterString("Data", "s3://store/trained/model.tar.gz")
SCRIPT = Path(_repack_model.__file__)


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "inference"
    folder.mkdir()
    (folder / "predict.py").write_text("# serves\n")
    (folder / "requirements.txt").write_text("")
    return SourceCode(
        source_dir=str(folder),
        entry_script="predict.py",
        requirements="requirements.txt",
        ignore_patterns=["*.log"],
    )


def register(bench, source, name="Register", data=DATA, settings=None, builder=None, **members):
    model = bench.builder(s3_model_data_url=data, source_code=source, **(builder or {}))
    request = model.register(model_package_group_name="tables")
    return ModelStep(name, request, repack_model_step_settings=settings, **members)


def steps(bench, *listed):
    return {step["Name"]: step for step in bench.steps(*listed, parameters=[DATA])}


def container(step):
    (only,) = step["Arguments"]["InferenceSpecification"]["Containers"]
    return only


def test_data_at_run_time_is_repacked_by_a_step_of_its_own(bench, source):
    written = steps(bench, register(bench, source))
    assert list(written) == ["Register", "Register-RepackModel-model"]
    assert container(written["Register"])["ModelDataUrl"] == {
        "Get": "Steps.Register-RepackModel-model.ModelArtifacts.S3ModelArtifacts"
    }
    environment = container(written["Register"])["Environment"]
    assert environment["SAGEMAKER_PROGRAM"] == "predict.py"
    assert environment["SAGEMAKER_SUBMIT_DIRECTORY"] == "/opt/ml/model/code"
    repack = written["Register-RepackModel-model"]["Arguments"]
    model, code, script = repack["InputDataConfig"]
    assert model["DataSource"]["S3DataSource"]["S3Uri"] == {"Get": "Parameters.Data"}
    assert "/code/" in code["DataSource"]["S3DataSource"]["S3Uri"]
    assert repack["HyperParameters"] == {
        "inference_script": "predict.py",
        "model_archive": {"Get": "Parameters.Data"},
        "source_dir": source.source_dir,
    }
    assert repack["ResourceConfig"] == {
        "InstanceCount": 1,
        "InstanceType": "ml.m5.large",
        "VolumeSizeInGB": 30,
    }
    assert repack["AlgorithmSpecification"]["TrainingImage"].endswith("/sagemaker-scikit-learn:1.2-1-cpu-py3")
    assert repack["AlgorithmSpecification"]["ContainerEntrypoint"][-1].endswith(SCRIPT.name)
    assert repack["RoleArn"] == bench.role
    assert script["ChannelName"] == "sm_drivers"


def test_the_definition_is_the_same_for_the_same_content(bench, source):
    first, again = (bench.pipeline(register(bench, source), parameters=[DATA]).definition() for _ in range(2))
    assert first == again
    Path(source.source_dir, "ignored.log").write_text("x")
    assert bench.pipeline(register(bench, source), parameters=[DATA]).definition() == first
    Path(source.source_dir, "predict.py").write_text("# otherwise\n")
    assert bench.pipeline(register(bench, source), parameters=[DATA]).definition() != first


def test_a_created_model_is_repacked_too_and_names_its_step(bench, source):
    model = bench.builder(s3_model_data_url=DATA, source_code=source, env_vars={"A": "b"})
    written = steps(bench, ModelStep("Create", model.build(model_name="table")))
    assert list(written) == ["Create", "Create-RepackModel-table"]
    created = written["Create"]["Arguments"]["PrimaryContainer"]
    assert created["Environment"]["A"] == "b"
    assert created["Environment"]["SAGEMAKER_PROGRAM"] == "predict.py"
    output = written["Create-RepackModel-table"]["Arguments"]["OutputDataConfig"]
    assert output == {"S3OutputPath": "s3://store/table"}


def test_two_steps_never_share_a_place(bench, source):
    written = steps(bench, register(bench, source, "A"), register(bench, source, "B" * 64))
    assert all(len(name) <= 64 for name in written)
    places = [
        step["Arguments"]["OutputDataConfig"]["S3OutputPath"]
        for name, step in written.items()
        if "Repack" in name
    ]
    assert len(set(places)) == 2


def test_the_step_is_what_its_settings_say(bench, source):
    settings = {
        "instance_type": "ml.m5.4xlarge",
        "volume_size_in_gb": 200,
        "volume_kms_key": "volume",
        "training_image": "python:3.12",
        "role": "arn:aws:iam::111122223333:role/Packer",
        "output_path": "s3://out/models",
        "output_kms_key": "key",
        "max_runtime_in_seconds": 60,
        "environment": {"A": DATA},
        "subnets": ["subnet-1"],
        "security_group_ids": ["sg-1"],
        "tags": [{"key": "team", "value": "store"}],
        "cache_config": CacheConfig(True, "P1D"),
        "display_name": "Pack",
        # Taken and not used, as published.
        "entry_point": "other.py",
    }
    step = steps(bench, register(bench, source, settings=settings))["Register-RepackModel-model"]
    arguments = step["Arguments"]
    assert arguments["ResourceConfig"] == {
        "InstanceCount": 1,
        "InstanceType": "ml.m5.4xlarge",
        "VolumeSizeInGB": 200,
        "VolumeKmsKeyId": "volume",
    }
    assert arguments["AlgorithmSpecification"]["TrainingImage"] == "python:3.12"
    assert arguments["RoleArn"] == settings["role"]
    assert arguments["OutputDataConfig"] == {"S3OutputPath": "s3://out/models", "KmsKeyId": "key"}
    assert arguments["StoppingCondition"] == {"MaxRuntimeInSeconds": 60}
    assert arguments["Environment"] == {"A": {"Get": "Parameters.Data"}}
    assert arguments["VpcConfig"] == {"Subnets": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}
    assert arguments["Tags"] == [{"Key": "team", "Value": "store"}]
    assert step["CacheConfig"] == {"Enabled": True, "ExpireAfter": "P1D"}
    assert step["DisplayName"] == "Pack"
    with pytest.raises(ValidationError, match=r"Step 'Register': .* has no 'volume'. It takes instance_type"):
        register(bench, source, settings={"volume": 3})


def test_the_model_s_network_is_the_step_s(bench, source):
    network = Networking(subnets=["subnet-2"], security_group_ids=["sg-2"])
    step = steps(bench, register(bench, source, builder={"network": network}))["Register-RepackModel-model"]
    assert step["Arguments"]["VpcConfig"] == {"SecurityGroupIds": ["sg-2"], "Subnets": ["subnet-2"]}


def test_dependencies_and_retries_hold_for_both_steps(bench, source):
    throttled = StepRetryPolicy([StepExceptionTypeEnum.THROTTLING], max_attempts=3)
    scarce = SageMakerJobStepRetryPolicy([SageMakerJobExceptionTypeEnum.CAPACITY_ERROR], max_attempts=4)
    first = bench.processing("First")
    plain = register(bench, source, "Plain", retry_policies=[throttled], depends_on=[first])
    apart = register(
        bench,
        source,
        "Apart",
        retry_policies={
            "register_model_retry_policies": [throttled],
            "repack_model_retry_policies": [scarce],
        },
    )
    written = steps(bench, first, plain, apart)
    retried = {
        name: [policy["ExceptionType"] for policy in step.get("RetryPolicies", [])]
        for name, step in written.items()
    }
    assert retried == {
        "First": [],
        "Plain": [["Step.THROTTLING"]],
        "Apart": [["Step.THROTTLING"]],
        "Plain-RepackModel-model": [["Step.THROTTLING"]],
        "Apart-RepackModel-model": [["SageMaker.CAPACITY_ERROR"]],
    }
    assert written["Plain"]["DependsOn"] == written["Plain-RepackModel-model"]["DependsOn"] == ["First"]
    assert [step.name for step in plain.steps] == ["Plain-RepackModel-model"]


@pytest.mark.parametrize("name", ["create_model_retry_policies", "other"])
def test_policies_of_another_part_are_refused(bench, source, name):
    policies = {name: [StepRetryPolicy([StepExceptionTypeEnum.THROTTLING], max_attempts=3)]}
    with pytest.raises(ValidationError, match="It takes register_model_retry_policies and repack_model"):
        register(bench, source, retry_policies=policies)


# Local data.


def archive(path, **files):
    with tarfile.open(path, "w:gz") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name.replace("__", "/"))
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return path


def published(bench, step):
    """The members of the one archive that the step's model data is."""
    compiled = bench.compile(step)
    assert [record["Name"] for record in compiled.definition["Steps"]] == [step.name]
    uri = container(compiled.definition["Steps"][0])["ModelDataUrl"]
    (content,) = [
        file.read() for placement in compiled.assets for place, file in placement.objects() if place == uri
    ]
    with tarfile.open(fileobj=io.BytesIO(content)) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar if member.isreg()}, content


@pytest.mark.parametrize("kind", ["archive", "folder", "path", "nothing"])
def test_local_data_is_repacked_without_a_job(bench, source, tmp_path, kind):
    folder = tmp_path / "model"
    (folder / "code").mkdir(parents=True)
    (folder / "weights").write_bytes(b"w")
    (folder / "code" / "old.py").write_bytes(b"old")
    packed = archive(tmp_path / "m.tar.gz", weights=b"w", code__old_py=b"old")
    data = {"archive": str(packed), "folder": str(folder)}.get(kind)
    builder = {"model_path": f"file://{packed}"} if kind == "path" else None
    step = register(bench, source, data=data, builder=builder)
    files, content = published(bench, step)
    weights = {} if kind == "nothing" else {"weights": b"w"}
    assert files == {**weights, "code/predict.py": b"# serves\n", "code/requirements.txt": b""}
    assert published(bench, step)[1] == content
    assert gzip.decompress(content)
    assert step.steps == []


def test_the_place_of_a_repacked_archive_follows_from_its_content(bench, source, tmp_path):
    data = archive(tmp_path / "m.tar.gz", weights=b"w")

    def place():
        (step,) = bench.steps(register(bench, source, data=str(data)))
        return container(step)["ModelDataUrl"]

    first = place()
    assert place() == first
    Path(source.source_dir, "predict.py").write_text("# otherwise\n")
    second = place()
    archive(data, weights=b"v")
    assert len({first, second, place()}) == 3


def test_a_script_alone_is_fetched_by_the_image(bench, source):
    script = SourceCode(entry_script=str(Path(source.source_dir) / "predict.py"))
    written = steps(bench, register(bench, script))
    assert list(written) == ["Register"]
    found = container(written["Register"])
    assert found["ModelDataUrl"] == {"Get": "Parameters.Data"}
    assert found["Environment"]["SAGEMAKER_PROGRAM"] == "predict.py"
    assert found["Environment"]["SAGEMAKER_SUBMIT_DIRECTORY"].endswith("/sourcedir.tar.gz")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"entry_script": None}, "needs entry_script"),
        ({"entry_script": DATA}, "entry_script of a model must be known when the pipeline is written"),
        ({"source_dir": DATA}, "source_dir of a model must be known when the pipeline is written"),
        ({"source_dir": "nowhere"}, "source_dir 'nowhere' does not exist"),
        ({"entry_script": "missing.py"}, "entry_script 'missing.py' does not exist"),
        ({"source_dir": None, "entry_script": "missing.py"}, "entry_script 'missing.py' does not exist"),
    ],
)
def test_source_that_cannot_serve_is_refused(bench, source, changes, message):
    with pytest.raises(ValueError, match=message):
        register(bench, source.model_copy(update=changes))


def test_a_model_that_only_a_step_can_repack_is_not_submitted(bench, source):
    from sagemaker.core.local.local_session import LocalSession

    model = bench.builder(s3_model_data_url="s3://store/model.tar.gz", source_code=source)
    with pytest.raises(ConfigurationError, match="by a step of a pipeline"):
        model.build("table", sagemaker_session=LocalSession(root=Path(source.source_dir).parent / "root"))


# The script.


PROGRAM = """
import pathlib, runpy, sys, tarfile
if sys.argv[3] == "no filters":
    del tarfile.data_filter  # as in Python 3.7
sys.exit(runpy.run_path(sys.argv[1])["main"](pathlib.Path(sys.argv[2])))
"""


def run_script(root, script="predict.py", model="s3://b/model.tar.gz", python="filters"):
    config = root / "input" / "config"
    config.mkdir(parents=True, exist_ok=True)
    parameters = {"inference_script": script, "model_archive": model}
    (config / "hyperparameters.json").write_text(json.dumps(parameters))
    # Isolated, and without site packages: the standard library is all that a container has to have.
    command = [sys.executable, "-I", "-S", "-c", PROGRAM, str(SCRIPT), str(root), python]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def root(tmp_path):
    for channel in ("training", "code"):
        (tmp_path / "ml" / "input" / "data" / channel).mkdir(parents=True)
    (tmp_path / "ml" / "input" / "data" / "code" / "predict.py").write_text("new")
    return tmp_path / "ml"


def left(root):
    model = root / "model"
    return {path.relative_to(model).as_posix() for path in model.rglob("*") if path.is_file()}


@pytest.mark.parametrize("python", ["filters", "no filters"])
def test_the_script_puts_code_into_the_model(root, python):
    channel = root / "input" / "data" / "training"
    archive(channel / "model.tar.gz", weights=b"w", code__old_py=b"old")
    (channel / "model.tar.gz.bak").write_text("lies below the same prefix")
    package = root / "input" / "data" / "code" / "package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    assert run_script(root, python=python).returncode == 0
    assert left(root) == {"weights", "code/predict.py", "code/package/__init__.py"}


def test_the_script_takes_plain_models_and_archived_code(root):
    data = root / "input" / "data"
    (data / "training" / "weights").write_text("w")
    (data / "code" / "predict.py").unlink()
    archive(data / "code" / "source.tar.gz", predict_py=b"x", **{"sub__predict.py": b"new"})
    assert run_script(root, "sub/predict.py", "s3://b/models/").returncode == 0
    assert left(root) == {"weights", "code/predict_py", "code/sub/predict.py"}


@pytest.mark.parametrize("python", ["filters", "no filters"])
@pytest.mark.parametrize("name", ["../outside", "/outside"])
def test_the_script_refuses_members_that_lie_elsewhere(root, name, python):
    with tarfile.open(root / "input" / "data" / "training" / "model.tar.gz", "w:gz") as tar:
        member = tarfile.TarInfo(name)
        member.type = tarfile.SYMTYPE if name.startswith("/") else tarfile.REGTYPE
        member.linkname = "/etc/passwd"
        tar.addfile(member, io.BytesIO())
    assert run_script(root, python=python).returncode == 1
    assert "could not be repacked" in (root / "output" / "failure").read_text()
    assert not (root / "outside").exists()


def test_the_script_says_what_is_missing(root):
    archive(root / "input" / "data" / "training" / "model.tar.gz", weights=b"w")
    assert run_script(root, "absent.py").returncode == 1
    assert "the source has no file absent.py" in (root / "output" / "failure").read_text()
