"""Published functions on requests, step arguments and hashes of local code."""

import hashlib
from types import SimpleNamespace

import pytest

from sagemaker.core.exceptions import AssetNotFoundError
from sagemaker.core.requests import Request, StepArguments
from sagemaker.core.workflow.functions import Join
from sagemaker.core.workflow.parameters import ParameterString
from sagemaker.core.workflow.pipeline_definition_config import PipelineDefinitionConfig
from sagemaker.core.workflow.utilities import (
    get_processing_code_hash,
    get_processing_dependencies,
    get_training_code_hash,
    hash_file,
    hash_files_or_dirs,
    hash_object,
    list_to_request,
    trim_request_dict,
    validate_step_args_input,
)

KEEP = SimpleNamespace(pipeline_definition_config=PipelineDefinitionConfig(use_custom_job_prefix=True))
DROP = SimpleNamespace(pipeline_definition_config=PipelineDefinitionConfig(use_custom_job_prefix=False))
NAME = "train-2024-01-01-00-00-00-000"


@pytest.fixture
def code(tmp_path):
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "train.py").write_text("print('one')")
    return folder


@pytest.mark.parametrize(
    ("config", "request_dict", "trimmed"),
    [
        (None, {"Name": NAME, "x": 1}, {"x": 1}),
        (DROP, {"Name": NAME}, {}),
        (KEEP, {"Name": NAME, "x": 1}, {"Name": "train", "x": 1}),
        (KEEP, {"x": 1}, {"x": 1}),
        (KEEP, {"Name": Join(on="", values=["a"])}, {"Name": Join(on="", values=["a"])}),
    ],
    ids=["default", "drop", "keep", "absent", "variable"],
)
def test_the_name_in_a_request(config, request_dict, trimmed):
    assert trim_request_dict(request_dict, "Name", config) == trimmed == request_dict


def test_a_missing_name():
    with pytest.raises(ValueError, match=r"name field \[Name\] has not been specified"):
        trim_request_dict({"Name": None}, "Name", KEEP)


def test_step_arguments_by_their_method():
    arguments = StepArguments(Request("CreateTrainingJob", {}, None, "train"), None)
    validate_step_args_input(arguments, {"train", "fit"}, "unused")
    with pytest.raises(ValueError, match=r"^take what run returns$"):
        validate_step_args_input(arguments, {"run"}, "take what run returns")
    for other in (None, {}, "train"):
        with pytest.raises(TypeError, match=r"^take what run returns$"):
            validate_step_args_input(other, {"run"}, "take what run returns")


def test_entities_and_collections_as_requests():
    parameter = ParameterString(name="P")
    collection = SimpleNamespace(request_dicts=lambda: [{"Name": "A"}, {"Name": "B"}])
    assert list_to_request([parameter, collection]) == [parameter.to_request(), {"Name": "A"}, {"Name": "B"}]


def test_hashes_of_values_and_files(code):
    assert hash_object({"a": 1}) == hashlib.sha256(b"{'a': 1}").hexdigest()
    assert hash_file(str(code / "train.py")) == hashlib.sha256(b"print('one')").hexdigest()
    with pytest.raises(AssetNotFoundError, match="absent is not a valid file"):
        hash_file(str(code / "absent"))


def test_the_hash_of_code_follows_its_content_and_not_its_place(code, tmp_path):
    first = hash_files_or_dirs([str(code)])
    moved = code.rename(tmp_path / "elsewhere")
    assert hash_files_or_dirs([str(moved)]) == first
    assert (
        get_training_code_hash("train.py", str(moved))
        == get_processing_code_hash("train.py", str(moved), [])
        == first
    )
    (moved / "train.py").write_text("print('two')")
    assert hash_files_or_dirs([str(moved)]) != first
    more = tmp_path / "more.py"
    more.write_text("x = 1")
    assert get_training_code_hash("train.py", str(moved), str(more)) == hash_files_or_dirs(
        [str(moved), str(more)]
    )


@pytest.mark.parametrize("place", [None, "s3://bucket/code.py", "S3://bucket/code.py"])
def test_code_that_is_not_local_has_no_hash(place):
    assert get_processing_code_hash(place, None, []) is None
    assert get_training_code_hash(place, None) is None


def test_lists_of_dependencies():
    assert get_processing_dependencies([None, ["a"], [], ("b", "c")]) == ["a", "b", "c"]
