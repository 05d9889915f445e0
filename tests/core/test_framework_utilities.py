"""Names of frameworks, distributions, and uploads of source code: `sagemaker.core.fw_utils`."""

from __future__ import annotations

import logging
import tarfile

import pytest

from sagemaker.core import fw_utils
from sagemaker.core.debugger import FrameworkProfile, ProfilerConfig
from sagemaker.core.instance_group import InstanceGroup
from sagemaker.core.session_settings import SessionSettings
from sagemaker.core.workflow.parameters import ParameterString

VARIABLE = ParameterString(name="Later")
ECR = "763104351884.dkr.ecr.us-west-2.amazonaws.com/"
IMAGES = [
    ("sagemaker-tensorflow-py2-gpu:1.4", ("tensorflow", "py2", "1.4", None)),
    ("sagemaker-mxnet:1.2-gpu-py3", ("mxnet", "py3", "1.2-gpu-py3", None)),
    (
        "tensorflow-training:2.3.1-gpu-py37-cu110-ubuntu18.04",
        ("tensorflow", "py37", "2.3.1-gpu-py37", "training"),
    ),
    ("pytorch-training:2.0.1-gpu-py310-cu121-sagemaker", ("pytorch", "py310", "2.0.1-gpu-py310", "training")),
    ("sagemaker-xgboost:1.2-1", ("xgboost", "py3", "1.2-1", None)),
    ("sagemaker-xgboost:0.90-2-cpu-py3", ("xgboost", "py3", "0.90-2-cpu-py3", None)),
    (
        "sagemaker-tensorflow-scriptmode:1.12-cpu-py3",
        ("tensorflow", "py3", "1.12-cpu-py3", "scriptmode"),
    ),
    (
        "huggingface-pytorch-training:1.8-transformers4.4-gpu-py36",
        ("huggingface-pytorch", "py36", "1.8-transformers4.4-gpu-py36", "training"),
    ),
    ("sagemaker-scikit-learn:0.23-1-cpu-py3", ("scikit-learn", "py3", "0.23-1-cpu-py3", None)),
    ("sagemaker-rl-tensorflow:coach0.10-cpu-py3", ("tensorflow", "py3", "coach0.10-cpu-py3", None)),
    ("pytorch-inference:1.8.1-cpu-py3", (None, None, None, None)),
    ("tensorflow-inference-eia:1.14-gpu", (None, None, None, None)),
    ("mine:latest", (None, None, None, None)),
]


@pytest.mark.parametrize(("image", "expected"), IMAGES)
def test_the_framework_of_an_image(image, expected):
    assert fw_utils.framework_name_from_image(ECR + image) == expected


def test_an_image_of_no_registry_has_no_framework():
    assert fw_utils.framework_name_from_image("custom") == (None, None, None, None)


@pytest.mark.parametrize(
    ("tag", "version"),
    [
        ("1.5rc1-keras-cpu-py2", "1.5rc1-keras"),
        ("2.0-cpu-py3", "2.0"),
        ("1.2-1-cpu-py3", "1.2-1"),
        ("1.4-py3", None),
        ("2.3.1-gpu-py37-cu110", None),
        ("latest", None),
    ],
)
def test_the_version_of_a_tag(tag, version):
    assert fw_utils.framework_version_from_tag(tag) == version


def test_the_prefix_of_a_models_code():
    assert fw_utils.model_code_key_prefix("p", "m", "image") == "p/m"
    assert fw_utils.model_code_key_prefix(None, "m", "image") == "m"
    assert fw_utils.model_code_key_prefix("p", None, f"{ECR}pytorch-training:1").startswith(
        "p/pytorch-training-2"
    )


@pytest.mark.parametrize("arguments", [(None, None, None), ("1", None, None), (None, "py3", None)])
def test_a_version_or_an_image_is_needed(arguments):
    with pytest.raises(ValueError, match="framework_version or py_version was None, yet image_uri"):
        fw_utils.validate_version_or_image_args(*arguments)
    fw_utils.validate_version_or_image_args(*arguments[:2], "image")
    fw_utils.validate_version_or_image_args("1", "py3", None)


@pytest.mark.parametrize(
    ("framework", "version", "warns"),
    [
        ("pytorch", "2.0.1", True),
        ("pytorch", "1.13.1", False),
        ("tensorflow", "2.12", True),
        ("tensorflow", "2.11", False),
        ("mxnet", "1.9", False),
    ],
)
def test_framework_metrics_are_not_collected_by_new_versions(framework, version, warns, recwarn):
    config = ProfilerConfig(framework_profile_params=FrameworkProfile())
    fw_utils.profiler_config_deprecation_warning(config, None, framework, version)
    assert bool(recwarn) == warns


# Model parallelism.


@pytest.mark.parametrize(
    ("config", "problem"),
    [
        ({"partitions": 0}, "The number of partitions must be a positive integer."),
        ({"microbatches": "2"}, "The number of microbatches must be a positive integer."),
        ({"pipeline": "x"}, r"pipeline must be a value in: \['simple', 'interleaved', '_only_forward'\]"),
        ({"placement_strategy": "x"}, r"placement_strategy must be a value in: \['spread', 'cluster'\]"),
        ({"optimize": "x"}, r"optimize must be a value in: \['speed', 'memory'\]"),
        ({"horovod": "y"}, r"horovod must be a value in: \[True, False\]"),
        ({"ddp": True, "horovod": True}, "'ddp' and 'horovod' cannot be simultaneously enabled"),
    ],
)
def test_parameters_of_model_parallelism_are_checked(config, problem):
    with pytest.raises(ValueError, match=problem):
        fw_utils.validate_mp_config(config)
    settings = {"smdistributed": {"modelparallel": {"enabled": True, "parameters": config}}}
    with pytest.raises(ValueError, match=problem):
        fw_utils.get_mp_parameters(settings)


def test_parameters_of_model_parallelism_are_read(tmp_path):
    path = tmp_path / "p.json"
    path.write_text('{"partitions": 3}')
    wrapped = {"smdistributed": {"modelparallel": {"enabled": True, "parameters": str(path)}}}
    assert fw_utils.get_mp_parameters(wrapped) == {"partitions": 3}
    assert fw_utils.get_mp_parameters({"smdistributed": {"modelparallel": {}}}) is None
    path.write_text("{")
    with pytest.raises(ValueError, match="as a json file"):
        fw_utils.parse_mp_parameters(str(path))
    with pytest.raises(ValueError, match="Expected a string path to an existing modelparallel config"):
        fw_utils.parse_mp_parameters("nope.json")


# Distributions.

DATA_PARALLEL = {"smdistributed": {"dataparallel": {"enabled": True}}}
TORCH = {"torch_distributed": {"enabled": True}}
GROUPS = [InstanceGroup("a", "ml.p3.16xlarge", 1), InstanceGroup("b", "ml.c5.xlarge", 2)]


def check(distribution, groups=None, framework="pytorch", version="1.8", python="py3", image=None, **job):
    job = {"instance_type": "ml.p3.16xlarge", "entry_point": "a.py", **job}
    return fw_utils.validate_distribution(distribution, groups, framework, version, python, image, job)


@pytest.mark.parametrize(
    ("distribution", "groups", "more", "expected"),
    [
        (DATA_PARALLEL, None, {}, DATA_PARALLEL),
        ({}, None, {}, {}),
        ({"mpi": {"enabled": True}}, None, {}, {"mpi": {"enabled": True}}),
        (TORCH, None, {"version": "2.0.1"}, TORCH),
        (TORCH, None, {"version": "2.0.1", "instance_type": VARIABLE}, TORCH),
        (DATA_PARALLEL, GROUPS[:1], {}, {**DATA_PARALLEL, "instance_groups": ["a"]}),
        (
            {**DATA_PARALLEL, "instance_groups": GROUPS[:1]},
            GROUPS,
            {},
            {**DATA_PARALLEL, "instance_groups": ["a"]},
        ),
    ],
)
def test_a_distribution_is_returned_with_the_name_of_its_group(distribution, groups, more, expected):
    before = dict(distribution)
    assert check(distribution, groups, **more) == expected
    assert distribution == before


@pytest.mark.parametrize(
    ("distribution", "more", "problem"),
    [
        (DATA_PARALLEL, {"version": "1.5"}, "framework_version 1.5 is not supported by smdataparallel"),
        (DATA_PARALLEL, {"python": "py2"}, "py_version py2 is not supported by smdataparallel"),
        (DATA_PARALLEL, {"instance_type": None}, "Please specify an instance_type for smdataparallel"),
        (DATA_PARALLEL, {"framework": "mxnet"}, "smdataparallel is not supported for framework mxnet"),
        ({"smdistributed": "yes"}, {}, "smdistributed strategy requires a dictionary"),
        ({"smdistributed": {"x": {}}}, {}, "Invalid smdistributed strategy provided: x"),
        (
            {"smdistributed": {"dataparallel": {}, "modelparallel": {}}},
            {},
            "Cannot use more than 1 smdistributed strategy",
        ),
        (TORCH, {"version": "1.12"}, "framework_version 1.12 is not supported by torch_distributed"),
        (
            TORCH,
            {"version": "2.0.1", "instance_type": "ml.c5.xlarge"},
            "only for GPU and Trainium instances",
        ),
        (TORCH, {"version": "2.0.1", "entry_point": "a.sh"}, r"Only python programs \(\*\.py\)"),
        ({"mpi": {}}, {"instance_type": "ml.trn1.2xlarge"}, "strategy mpi is not supported for Trainium"),
        (
            {"mpi": {}, "x": {}},
            {"instance_type": "ml.trn1.2xlarge"},
            "Multiple distribution strategies are not supported for Trainium",
        ),
        ({"mpi": {}}, {"groups": GROUPS}, "Distribution should only contain one instance group name !"),
        (
            {"mpi": {}, "instance_groups": [InstanceGroup("z", "x", 1)]},
            {"groups": GROUPS},
            "Invalid training instance group z !",
        ),
        ({"instance_groups": GROUPS[:1]}, {}, "Instance groups not specified in the estimator !"),
    ],
)
def test_a_distribution_that_cannot_work_is_refused(distribution, more, problem):
    with pytest.raises(ValueError, match=problem):
        check(distribution, **more)


def test_versions_of_an_image_of_the_user_are_not_checked():
    assert check(DATA_PARALLEL, version="1.1", image="mine") == DATA_PARALLEL
    assert check(TORCH, version="1.1", image="mine") == TORCH


@pytest.mark.parametrize(
    ("instance_type", "warns"),
    [
        ("ml.p3.16xlarge", True),
        ("ml.p4d.24xlarge", True),
        ("local_gpu", True),
        ("ml.p3.2xlarge", False),
        ("ml.c5.xlarge", False),
        ("local", False),
        (VARIABLE, False),
    ],
)
def test_a_parameter_server_leaves_gpus_idle(instance_type, warns, caplog):
    with caplog.at_level(logging.WARNING):
        fw_utils.warn_if_parameter_server_with_multi_gpu(
            instance_type, {"parameter_server": {"enabled": True}}
        )
    assert [record.getMessage() for record in caplog.records] == [
        fw_utils.PARAMETER_SERVER_MULTI_GPU_WARNING
    ] * warns


# Source code.


class FakeS3:
    """Stands for a boto3 resource; reads what is uploaded."""

    def __init__(self):
        self.uploads = []

    def Object(self, bucket, key):
        self.place = (bucket, key)
        return self

    def upload_file(self, name, ExtraArgs):
        with tarfile.open(name) as archive:
            files = sorted(member.name for member in archive if member.isfile())
        self.uploads.append((*self.place, files, ExtraArgs))


@pytest.fixture
def sources(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("one.py", "dep.py", "dir/s.py", "lib/l.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)


KMS = {"ServerSideEncryption": "aws:kms"}
UPLOADS = [
    ({"script": "one.py"}, "one.py", ["one.py"], KMS),
    ({"script": "s.py", "directory": "dir"}, "s.py", ["s.py"], KMS),
    (
        {"script": "one.py", "dependencies": ["dep.py", "lib"]},
        "one.py",
        ["dep.py", "lib/l.py", "one.py"],
        KMS,
    ),
    ({"script": "one.py", "kms_key": "K"}, "one.py", ["one.py"], {**KMS, "SSEKMSKeyId": "K"}),
    (
        {"script": "one.py", "expected_bucket_owner": "123"},
        "one.py",
        ["one.py"],
        {**KMS, "ExpectedBucketOwner": "123"},
    ),
    (
        {"script": "one.py", "settings": SessionSettings(encrypt_repacked_artifacts=False)},
        "one.py",
        ["one.py"],
        None,
    ),
]


@pytest.mark.parametrize(("arguments", "script", "files", "extra"), UPLOADS)
def test_source_code_is_uploaded_as_an_archive(arguments, script, files, extra, sources):
    s3 = FakeS3()
    uploaded = fw_utils.tar_and_upload_dir(None, "b", "pre", s3_resource=s3, **arguments)
    assert uploaded == fw_utils.UploadedCode("s3://b/pre/sourcedir.tar.gz", script)
    assert s3.uploads == [("b", "pre/sourcedir.tar.gz", files, extra)]


def test_source_code_in_s3_is_taken_as_it_is():
    uploaded = fw_utils.tar_and_upload_dir(None, "b", "pre", "s.py", "s3://a/b.tar.gz")
    assert uploaded == ("s3://a/b.tar.gz", "s.py")


def test_a_script_that_its_directory_does_not_have_is_refused(sources):
    assert fw_utils.validate_source_dir("s.py", "dir")
    assert fw_utils.validate_source_dir("s.py", None)
    with pytest.raises(ValueError, match=r'No file named "x\.py" was found in directory "dir"'):
        fw_utils.validate_source_dir("x.py", "dir")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"entry_point": VARIABLE}, "when source_dir is missing"),
        ({"entry_point": VARIABLE, "source_dir": "d"}, "when source_dir is a local path"),
        ({"entry_point": VARIABLE, "git_config": {"a": "b"}}, "when git_config is given"),
        (
            {"entry_point": "a.py", "source_dir": VARIABLE, "enable_network_isolation": True},
            "when enable_network_isolation",
        ),
        (
            {"entry_point": VARIABLE, "source_dir": "s3://x", "enable_network_isolation": VARIABLE},
            "when enable_network_isolation",
        ),
    ],
)
def test_source_code_must_be_known_where_it_is_staged(arguments, problem):
    with pytest.raises(TypeError, match=problem):
        fw_utils.validate_source_code_input_against_pipeline_variables(**arguments)


@pytest.mark.parametrize(
    ("arguments", "warnings"),
    [
        ({}, 0),
        ({"entry_point": "a.py", "enable_network_isolation": VARIABLE}, 0),
        ({"entry_point": VARIABLE, "source_dir": "s3://x"}, 1),
        ({"entry_point": VARIABLE, "source_dir": VARIABLE}, 2),
    ],
)
def test_source_code_in_s3_may_be_known_later(arguments, warnings, caplog):
    with caplog.at_level(logging.WARNING):
        fw_utils.validate_source_code_input_against_pipeline_variables(**arguments)
    assert len(caplog.records) == warnings
