"""Image look-ups: a table of results of the published SDK, and the effect of each argument."""

import json
from pathlib import Path

import pytest

from sagemaker.core import image_uris
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterString

TABLE = Path(__file__).with_name("data") / "image_look_ups.tsv"
REGION = "us-west-2"
MODEL_PARALLEL = {
    "torch_distributed": {"enabled": True},
    "smdistributed": {"modelparallel": {"enabled": True}},
}


def look_ups():
    head, *rows = TABLE.read_text(encoding="utf-8").splitlines()
    names = head.split("\t")[:-2]
    for row in rows:
        *values, others, answer = row.split("\t")
        arguments = {name: None if value == "-" else value for name, value in zip(names, values, strict=True)}
        yield {**arguments, **(json.loads(others) if others != "-" else {})}, answer


def outcome(arguments):
    """Return the URI, or the name of the builtin error."""
    if arguments.get("version") == '""':
        arguments = {**arguments, "version": ""}
    if "training_compiler_config" in arguments:
        arguments = {**arguments, "training_compiler_config": object()}
    try:
        return image_uris.retrieve(**arguments)
    except (ValueError, FileNotFoundError) as error:
        return "FileNotFoundError" if isinstance(error, FileNotFoundError) else "ValueError"


def test_results_are_those_of_the_published_sdk():
    rows = list(look_ups())
    wrong = [
        (arguments, answer, outcome(arguments)) for arguments, answer in rows if outcome(arguments) != answer
    ]
    assert len(rows) > 1000
    assert wrong == []


@pytest.mark.parametrize(
    ("region", "start"),
    [
        ("cn-north-1", "727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/"),
        ("us-iso-east-1", "886529160074.dkr.ecr.us-iso-east-1.c2s.ic.gov/"),
        ("us-isob-east-1", "094389454867.dkr.ecr.us-isob-east-1.sc2s.sgov.gov/"),
        ("us-gov-west-1", "442386744353.dkr.ecr.us-gov-west-1.amazonaws.com/"),
    ],
)
def test_partitions_have_domains_of_their_own(region, start):
    uri = image_uris.retrieve("pytorch", region, "1.13.1", "py39", "ml.m5.large", image_scope="training")
    assert uri == start + "pytorch-training:1.13.1-cpu-py39"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"framework": "xgboost", "version": "0.1"}, r"Unsupported xgboost version: 0\.1.*1\.7-1"),
        ({"framework": "pytorch", "version": "2.1", "instance_type": "ml.m5.large"}, "image scope: None.*inference"),
        ({"framework": "kmeans", "region": "mars"}, "Unsupported region: mars.*eu-west-1"),
        ({"framework": "kmeans", "region": None}, "Unsupported region: None"),
        (
            {"framework": "sklearn", "version": "1.2-1", "instance_type": "huge"},
            "Invalid SageMaker instance type: huge",
        ),
        ({"framework": "sklearn", "instance_type": "ml.m5.large"}, "Unsupported sklearn version: None"),
        (
            {"framework": "pytorch", "version": "2.1", "image_scope": "training"},
            "Empty SageMaker instance type.*cpu, gpu",
        ),
        (
            {"framework": "huggingface-llm", "version": "1.1.0", "instance_type": "ml.m5.large"},
            r"Unsupported processor: cpu.*gpu\.",
        ),
        ({"framework": "huggingface-neuronx", "version": "4.28.1"}, "inference_tool='neuronx'"),
        ({"framework": "kmeans", "accelerator_type": "x"}, "accelerator type: x"),
        ({"framework": "autogluon", "instance_type": "ml.c6g.large"}, "Graviton instances"),
        ({"framework": "xgboost", "instance_type": "ml.trn1.2xlarge"}, "Trainium instances"),
        (
            {"framework": "kmeans", "container_version": "v1"},
            "container_version 'v1' is not supported",
        ),
        (
            {"framework": "huggingface-llm", "version": "1.1.0", "instance_type": "ml.g5.xlarge",
             "serverless_inference_config": object()},
            "Unsupported processor: cpu",
        ),
    ],
)  # fmt: skip
def test_error_names_the_argument_and_the_supported_values(arguments, message):
    with pytest.raises(ValidationError, match=message):
        image_uris.retrieve(**{"region": REGION, **arguments})


def test_unknown_framework_raises_file_not_found():
    with pytest.raises(FileNotFoundError, match=r"crystal-ball.*pytorch.*xgboost"):
        image_uris.retrieve("crystal-ball", REGION)


@pytest.mark.parametrize("argument", ["model_id", "model_version"])
def test_jumpstart_models_are_refused(argument):
    with pytest.raises(ConfigurationError, match="JumpStart hub"):
        image_uris.retrieve(None, REGION, **{argument: "x"})


def test_pipeline_parameter_stands_for_its_default():
    size = ParameterString(name="Size", default_value="ml.g5.xlarge")
    uri = image_uris.retrieve("pytorch", REGION, "2.1", "py310", size, image_scope="training")
    assert uri.endswith("pytorch-training:2.1-gpu-py310")
    with pytest.raises(ValidationError, match="instance_type should not be a pipeline variable"):
        image_uris.retrieve(
            "pytorch", REGION, "2.1", instance_type=Join(values=["a"]), image_scope="training"
        )


def test_the_newest_version_is_the_default():
    assert image_uris.retrieve("clarify", REGION).endswith("sagemaker-clarify-processing:1.0")
    spark = image_uris.list_versions("spark")
    assert image_uris.retrieve("spark", REGION, image_scope="processing").endswith(f":{spark[-1]}-cpu")


@pytest.mark.parametrize(
    ("arguments", "end"),
    [
        ({"framework_version": "2.1", "py_version": "py310"}, "pytorch-training:2.1-gpu-py310"),
        ({"image_uri": "given"}, "given"),
        (
            {"framework_version": "2.0", "py_version": "py310", "distribution": MODEL_PARALLEL},
            "smdistributed-modelparallel:2.0-gpu-py310-cu118",
        ),
        (
            {"framework_version": "2.5.1", "py_version": "py311", "distribution": MODEL_PARALLEL},
            "smdistributed-modelparallel:2.5.1-gpu-py311-cu124",
        ),
        (
            {"framework": "huggingface", "framework_version": "4.36.0", "pytorch_version": "2.1.0"},
            "huggingface-pytorch-training:2.1.0-transformers4.36.0-gpu-py310-cu121-ubuntu20.04",
        ),
        (
            {"framework": "huggingface", "framework_version": "4.11.0", "tensorflow_version": "2.5.1",
             "compiler_config": object()},
            "huggingface-tensorflow-trcomp-training:2.5.1-transformers4.11.0-gpu-py37-cu112-ubuntu18.04",
        ),
    ],
)  # fmt: skip
def test_training_images(arguments, end):
    arguments = {"framework": "pytorch", "instance_type": "ml.p3.2xlarge", **arguments}
    assert image_uris.get_training_image_uri(REGION, **arguments).endswith(end)


def test_the_plain_python_image():
    uri = image_uris.get_base_python_image_uri(REGION)
    assert uri == "236514542706.dkr.ecr.us-west-2.amazonaws.com/sagemaker-base-python-310:1.0"
    with pytest.raises(ValidationError, match="py_version"):
        image_uris.get_base_python_image_uri(REGION, "py310")


def test_listed_frameworks_versions_and_pythons():
    assert {"pytorch", "kmeans", "spark"} <= set(image_uris.list_frameworks())
    versions = image_uris.list_versions("pytorch", "inference")
    assert versions.index("1.13.1") < versions.index("2.0") < versions.index("2.1.0")
    assert image_uris.list_py_versions("pytorch", "2.1", "training") == ["py310"]
    assert image_uris.list_py_versions("kmeans", "1") == []
    for call in (
        lambda: image_uris.list_versions("nope"),
        lambda: image_uris.list_versions("pytorch", "nope"),
        lambda: image_uris.list_py_versions("pytorch", "99"),
    ):
        with pytest.raises(ValidationError, match=r"Unsupported .*Supported"):
            call()


def test_every_row_of_the_table_can_be_retrieved():
    from sagemaker.core.image_uris.table import aliases, images

    machines = {
        "cpu": "ml.m5.large",
        "gpu": "ml.g5.xlarge",
        "inf": "ml.inf1.xlarge",
        "inf2": "ml.inf2.xlarge",
    }
    for framework, rows in images().items():
        if framework.startswith(("huggingface-neuron", "huggingface-training")):
            continue
        for image in rows:
            processor = (image.processors or ("cpu",))[0]
            scope = image.scopes[0] if image.scopes else None
            if image.version in aliases(framework, scope):
                continue  # a newer image has taken its name
            arm = scope == image_uris.INFERENCE_GRAVITON
            uri = image_uris.retrieve(
                framework,
                next(iter(image.accounts)),
                image.version,
                py_version=(image.py_versions or (image.base_framework,))[0],
                instance_type="ml.c6g.large" if arm else machines.get(processor),
                image_scope=scope,
                base_framework_version=image.base_framework,
            )
            assert f"/{image.repository}" in uri


def test_image_retriever_finds_the_same_images():
    from sagemaker.core.image_retriever import ImageRetriever

    arguments = {
        "version": "2.1",
        "py_version": "py310",
        "instance_type": "ml.g5.xlarge",
        "image_scope": "training",
    }
    plain = image_uris.retrieve("pytorch", REGION, **arguments)
    assert ImageRetriever.retrieve("pytorch", REGION, **arguments) == plain
    assert ImageRetriever.retrieve_pytorch_uri(REGION, **arguments) == plain
    parallel = ImageRetriever.retrieve_pytorch_uri(REGION, distributed=True, smp=True, **arguments)
    assert "/smdistributed-modelparallel:2.1-gpu-py310" in parallel
    face = {"version": "4.36.0", "instance_type": "ml.g5.xlarge", "image_scope": "training"}
    face["base_framework_version"] = "pytorch2.1.0"
    assert "transformers4.36.0" in ImageRetriever.retrieve_hugging_face_uri(REGION, **face)
    assert ImageRetriever.retrieve_base_python_image_uri(REGION).endswith("python-310:1.0")
