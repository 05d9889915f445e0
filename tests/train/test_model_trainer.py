"""Training requests, and the driver that runs in their containers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path, PurePosixPath

import pytest

import sagemaker.train.model_trainer
from sagemaker.core.exceptions import ValidationError
from sagemaker.core.local import LocalSession
from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import PipelineSession
from sagemaker.core.workflow.parameters import ParameterFloat, ParameterString
from sagemaker.train import ModelTrainer
from sagemaker.train.configs import (
    Compute,
    InputData,
    Networking,
    SessionChainingConfig,
    SourceCode,
    StoppingCondition,
    Tag,
)
from sagemaker.train.distributed import MPI, SMP, DistributedConfig, Torchrun, distributed_description
from sagemaker.train.model_trainer import Mode

ROLE = "arn:aws:iam::123456789012:role/Execution"


@pytest.fixture
def session():
    return PipelineSession(region="us-west-2", default_bucket="bucket")


def resolve(arguments):
    context = RequestContext(arguments.session, "pipeline", "Step")
    return Resolver().resolve(dict(arguments.request.arguments), context).value


def trainer(session, **options):
    return ModelTrainer(
        **{"training_image": "image:1", "role": ROLE, "sagemaker_session": session, **options}
    )


@pytest.mark.parametrize(
    ("options", "path", "value"),
    [
        ({}, "OutputDataConfig", {"S3OutputPath": "s3://bucket/image-job", "CompressionType": "GZIP"}),
        ({}, "ResourceConfig", {"InstanceType": "ml.m5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 30}),
        ({}, "StoppingCondition", {"MaxRuntimeInSeconds": 3600}),
        ({}, "HyperParameters", {}),
        ({"compute": Compute(enable_managed_spot_training=False)}, "EnableManagedSpotTraining", False),
        (
            {"stopping_condition": StoppingCondition(max_runtime_in_seconds=5)},
            "StoppingCondition.MaxRuntimeInSeconds",
            5,
        ),
        ({"networking": Networking(enable_network_isolation=True)}, "EnableNetworkIsolation", True),
        ({"networking": Networking(subnets=["s"], security_group_ids=["g"])}, "VpcConfig.Subnets", ["s"]),
        ({"environment": {"A": ParameterString(name="P")}}, "Environment.A", {"Get": "Parameters.P"}),
        (
            {"training_image": ParameterString(name="I")},
            "AlgorithmSpecification.TrainingImage",
            {"Get": "Parameters.I"},
        ),
        ({"tags": [Tag(key="a", value="b")]}, "Tags", [{"Key": "a", "Value": "b"}]),
        ({"training_input_mode": "Pipe"}, "AlgorithmSpecification.TrainingInputMode", "Pipe"),
    ],
)
def test_every_option_reaches_the_request(session, options, path, value):
    request = resolve(trainer(session, **options).train())
    for name in path.split("."):
        request = request[name]
    assert request == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"), ("", ""), (1, "1"), (0.5, "0.5"), (True, "true"), (None, "null"),
        ([1, "a"], '[1, "a"]'), ({"a": {"b": 1}}, '{"a": {"b": 1}}'), ("ü\"'", "ü\"'"),
        (ParameterFloat(name="R"), {"Get": "Parameters.R"}), (date(2030, 1, 2), "2030-01-02"),
        (Decimal("0.10"), "0.10"), ([date(2030, 1, 2), PurePosixPath("/a")], '["2030-01-02", "/a"]'),
    ],
)  # fmt: skip
def test_hyperparameters_are_text(session, value, text):
    assert resolve(trainer(session, hyperparameters={"h": value}).train())["HyperParameters"] == {"h": text}


def test_numpy_hyperparameters_are_encoded_like_python_values(session):
    np = pytest.importorskip("numpy")
    values = {"i": np.int64(7), "b": np.bool_(True), "a": np.array([[1, 2]]), "l": [np.float32(0.5)]}
    expected = {"i": "7", "b": "true", "a": "[[1, 2]]", "l": "[0.5]"}
    assert resolve(trainer(session, hyperparameters=values).train())["HyperParameters"] == expected


def test_hyperparameters_from_files(session, tmp_path):
    (tmp_path / "h.json").write_text('{"rate": 1e-3}')
    (tmp_path / "h.yaml").write_text("layers: [64, 32]\nfast: true\n")
    (tmp_path / "list.yaml").write_text("- 1\n")
    request = resolve(trainer(session, hyperparameters=str(tmp_path / "h.json")).train())
    assert request["HyperParameters"] == {"rate": "0.001"}
    request = resolve(trainer(session, hyperparameters=str(tmp_path / "h.yaml")).train())
    assert request["HyperParameters"] == {"layers": "[64, 32]", "fast": "true"}
    for name, message in (("none.json", "does not exist"), ("list.yaml", "must hold a mapping")):
        with pytest.raises(ValueError, match=message):
            trainer(session, hyperparameters=str(tmp_path / name))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"training_image": None}, "exactly one of training_image and algorithm_name"),
        ({"algorithm_name": "a"}, "exactly one of training_image and algorithm_name"),
        ({"source_code": SourceCode(source_dir="s3://b/c")}, "entry_script or command"),
        ({"source_code": SourceCode(source_dir="nowhere", entry_script="a.py")}, "does not exist"),
        ({"source_code": SourceCode(entry_script="a.py")}, "needs source_dir"),
        ({"source_code": SourceCode(source_dir="s3://b/c", entry_script="a.txt")}, "must end in .py or .sh"),
        ({"hyperparameters": {"h": [ParameterString(name="P")]}}, r"HyperParameters\['h'\]"),
        ({"networking": Networking(subnets=["s"])}, "subnets and security_group_ids are given together"),
        ({"networking": Networking(security_group_ids=["g"])}, "given together, or neither"),
        ({"hyperparameters": {"h": b"bytes"}}, r"HyperParameters\['h'\]"),
        (
            {"input_data_config": [InputData(channel_name="code", data_source="s3://b/c")]},
            "used by the SDK itself",
        ),
    ],
)
def test_invalid_trainers_are_refused_with_the_reason(session, options, message):
    with pytest.raises(ValueError, match=message):
        trainer(session, **options).train()


@pytest.mark.parametrize("name", ["{outside}", "../requirements.txt", "./src/../../requirements.txt"])
def test_files_outside_of_the_source_directory_are_refused(session, tmp_path, name):
    (tmp_path / "src").mkdir()
    for path in ("src/a.py", "requirements.txt", "src/requirements.txt"):
        (tmp_path / path).write_text("")
    outside = name.format(outside=tmp_path / "requirements.txt")
    source = SourceCode(source_dir=str(tmp_path / "src"), entry_script="a.py", requirements=outside)
    with pytest.raises(ValueError, match="relative to source_dir"):
        trainer(session, source_code=source)
    source.requirements = "./requirements.txt"
    assert trainer(session, source_code=source).train()


@pytest.mark.parametrize("inputs", ["s3://b/c", {"a": "s3://b/c"}, ["s3://b/c"]])
def test_inputs_are_channels(session, inputs):
    with pytest.raises(ValueError, match="input_data_config is a list of InputData and Channel"):
        trainer(session).train(input_data_config=inputs)


@pytest.mark.parametrize(
    "call", ["with_retry_strategy", "with_remote_debug_config", "with_checkpoint_config"]
)
def test_settings_of_the_wrong_type_are_refused(session, call):
    with pytest.raises(TypeError, match=r"must be (RetryStrategy|RemoteDebugConfig|CheckpointConfig), not 3"):
        getattr(trainer(session), call)(3)


def test_step_arguments_keep_the_settings_at_the_time_of_train(session):
    shared = trainer(session)
    made = []
    for depth in (1, 2):
        shared.hyperparameters = {"depth": depth}
        made.append(shared.train())
    assert [resolve(one)["HyperParameters"]["depth"] for one in made] == ["1", "2"]


def test_local_container_mode_runs_on_this_machine(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "train.py").write_text(
        "import os; open(os.environ['SM_MODEL_DIR'] + '/m', 'w').write('trained')"
    )
    local = ModelTrainer(
        training_image="image:1",
        source_code=SourceCode(source_dir=str(source), entry_script="train.py"),
        training_mode=Mode.LOCAL_CONTAINER,
        local_container_root=str(tmp_path / "root"),
    )
    job = local.train(logs=False)
    assert job.training_job_status == "Completed"
    plane = LocalSession(root=str(tmp_path / "root")).plane
    assert plane.store.exists(job.model_artifacts.s3_model_artifacts)


def test_dry_run_submits_nothing(session):
    request = trainer(session).train(dry_run=True)
    assert request.operation == "CreateTrainingJob"


@pytest.fixture
def container(tmp_path):
    """A folder like /opt/ml with the driver, the user's code and the platform's files."""
    drivers = Path(sagemaker.train.model_trainer.__file__).with_name("container_drivers")
    target = tmp_path / "input" / "data" / "sm_drivers"
    target.mkdir(parents=True)
    for name in ("sm_train.sh", "train_driver.py"):
        (target / name).write_bytes((drivers / name).read_bytes())
    (tmp_path / "input" / "data" / "code").mkdir()
    (tmp_path / "input" / "config").mkdir()
    (tmp_path / "input" / "config" / "hyperparameters.json").write_text('{"depth": "3", "word": "a b"}')
    (tmp_path / "input" / "config" / "inputdataconfig.json").write_text('{"train": {}, "code": {}}')
    return tmp_path


def drive(container, script, environment=None, **settings):
    source = {"entry_script": "main.py", "command": None, "requirements": None, "args": [], **settings}
    (container / "input" / "data" / "sm_drivers" / "sourcecode.json").write_text(json.dumps(source))
    (container / "input" / "data" / "code" / "main.py").write_text(script)
    command = ["/bin/bash", str(container / "input" / "data" / "sm_drivers" / "sm_train.sh")]
    environment = environment or {
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "SM_LOG_LEVEL": "10",
    }
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_driver_passes_arguments_and_variables(container):
    script = (
        "import json, os, sys\n"
        "names = ['SM_CHANNELS', 'SM_HP_DEPTH', 'SM_CHANNEL_TRAIN', 'SM_HOSTS', 'SM_LOG_LEVEL']\n"
        "print(json.dumps([sys.argv[1:], [os.environ[name] for name in names]]))\n"
    )
    result = drive(container, script, args=["--last"])
    arguments, variables = json.loads(result.stdout.splitlines()[-1])
    assert arguments == ["--depth", "3", "--word", "a b", "--last"]
    assert variables == ['["train"]', "3", str(container / "input" / "data" / "train"), '["algo-1"]', "10"]


def test_driver_writes_the_failure_reason(container):
    result = drive(container, "raise SystemExit('no ' + 'x' * 5000)")
    assert result.returncode == 1
    failure = (container / "output" / "failure").read_text()
    assert failure.startswith("The training script ended with exit status 1.")
    assert len(failure) <= 1024
    assert result.stderr.strip().endswith("xxx")


def test_driver_runs_the_command(container):
    result = drive(container, "", command="echo $SM_HPS | tee /dev/stderr; exit 3", entry_script=None)
    assert result.returncode == 3
    assert json.loads(result.stdout.splitlines()[-1]) == {"depth": 3, "word": "a b"}


def distribute(container, config, script, environment=(), **settings):
    """Run the driver with a script that is started in several processes."""
    drivers = container / "input" / "data" / "sm_drivers"
    shutil.copytree(config.driver_dir, drivers / "distributed_drivers")
    (drivers / "distributed.json").write_bytes(distributed_description(config))
    tools = container / "bin"
    tools.mkdir()
    for name in ("torchrun", "mpirun"):  # says what it was asked for, as one word each line
        (tools / name).write_text('#!/bin/sh\nfor word in "$0" "$@"; do echo "$word"; done\n')
        (tools / name).chmod(0o755)
    result = drive(
        container, script, environment={"PATH": f"{tools}:/usr/bin:/bin", **dict(environment)}, **settings
    )
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    return lines[
        lines.index(str(tools / Path(config.driver_script.split("_")[0].replace("mpi", "mpirun")))) + 1 :
    ]


def test_torchrun_starts_the_script(container):
    words = distribute(container, Torchrun(process_count_per_node=2), "", args=["--last"])
    assert words == [
        *("--nnodes", "1", "--nproc_per_node", "2", "main.py"),
        *("--depth", "3", "--word", "a b", "--last"),
    ]


def test_torchrun_on_several_machines(container):
    resources = {"current_host": "algo-2", "hosts": ["algo-1", "algo-2"]}
    (container / "input" / "config" / "resourceconfig.json").write_text(json.dumps(resources))
    words = distribute(container, Torchrun(), "")
    assert words[: words.index("main.py")] == [
        *("--nnodes", "2", "--nproc_per_node", "1"),
        *("--master_addr", "algo-1", "--master_port", "7777", "--node_rank", "1"),
    ]


def test_mpirun_starts_the_script(container):
    config = MPI(process_count_per_node=4, mpi_additional_options=["--bind-to", "none"])
    words = distribute(container, config, "")
    assert words[:3] == ["--allow-run-as-root", "-np", "4"]
    exported = {words[place + 1] for place, word in enumerate(words) if word == "-x"}
    assert {"PATH", "SM_HOSTS", "SM_MODEL_DIR"} <= exported
    tail = words[words.index("--bind-to") :]
    assert tail[:2] == ["--bind-to", "none"]
    assert tail[3:] == ["-u", "main.py", "--depth", "3", "--word", "a b"]


class Echo(DistributedConfig):
    folder: str
    lanes: int = 2

    @property
    def driver_dir(self) -> str:
        return self.folder

    @property
    def driver_script(self) -> str:
        return "echo.py"


def test_custom_driver_runs(container, tmp_path, session):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "echo.py").write_text(
        "import os; print(os.environ['SM_ENTRY_SCRIPT'], os.environ['SM_DISTRIBUTED_CONFIG'])"
    )
    drivers = container / "input" / "data" / "sm_drivers"
    shutil.copytree(folder, drivers / "distributed_drivers")
    config = Echo(folder=str(folder), lanes=3)
    (drivers / "distributed.json").write_bytes(distributed_description(config))
    result = drive(container, "")
    script, description = result.stdout.splitlines()[-1].split(" ", 1)
    assert (script, json.loads(description)) == ("main.py", {"folder": str(folder), "lanes": 3})
    (folder / "echo.py").unlink()
    (folder / "main.py").touch()
    source = SourceCode(source_dir=str(folder), entry_script="main.py")
    with pytest.raises(ValueError, match="does not exist"):
        trainer(session, source_code=source, distributed=config).train()


def test_drivers_are_staged_and_model_parallel_settings_are_a_hyperparameter(session, tmp_path):
    (tmp_path / "main.py").touch()
    source = SourceCode(source_dir=str(tmp_path), entry_script="main.py")
    config = Torchrun(smp=SMP(hybrid_shard_degree=2, sm_activation_offloading=True))
    request = resolve(trainer(session, source_code=source, distributed=config).train())
    assert [channel["ChannelName"] for channel in request["InputDataConfig"]] == ["code", "sm_drivers"]
    parameters = json.loads(request["HyperParameters"]["mp_parameters"])
    assert parameters == {"hybrid_shard_degree": 2, "sm_activation_offloading": True}
    for options in ({}, {"source_code": SourceCode(command="true")}):
        with pytest.raises(ValueError, match=r"ModelTrainer\.distributed"):
            trainer(session, distributed=config, **options)


def test_settings_are_sent_unchanged(session):
    request = resolve(
        trainer(session, stopping_condition=StoppingCondition(max_wait_time_in_seconds=60))
        .with_session_chaining_config(SessionChainingConfig(enable_session_tag_chaining=False))
        .with_remote_debug_config(None)
        .with_retry_strategy(None)
        .with_tensorboard_output_config()
        .train()
    )
    assert request["StoppingCondition"] == {"MaxWaitTimeInSeconds": 60}
    assert request["SessionChainingConfig"] == {}
    assert request["RemoteDebugConfig"] == {"EnableRemoteDebug": True}
    assert "RetryStrategy" not in request
    assert request["TensorBoardOutputConfig"]["S3OutputPath"] == request["OutputDataConfig"]["S3OutputPath"]
    with pytest.raises(ValueError, match="MetricDefinition"):
        trainer(session).with_metric_definitions([{"Name": "a", "Regex": "b"}])


def test_error_names_the_invalid_field(session):
    with pytest.raises(ValueError, match="instance_kind"):
        Compute(instance_kind="ml.m5.large")
    with pytest.raises(ValidationError):
        ModelTrainer(sagemaker_session=session)
