"""Defaults files: where they are found, how they join, what is wrong in them."""

import pytest

from sagemaker.core.config import (
    SageMakerConfig,
    load_local_mode_config,
    load_sagemaker_config,
    validate_sagemaker_config,
)
from sagemaker.core.exceptions import ConfigurationError, ValidationError
from sagemaker.core.session import PipelineSession, Session

ROLE = "arn:aws:iam::123456789012:role/R"
ADMIN = f"""
SchemaVersion: '1.0'
SageMaker:
  Pipeline: {{RoleArn: '{ROLE}', Tags: [{{Key: from, Value: admin}}]}}
"""
USER = """
SchemaVersion: '1.0'
SageMaker:
  Pipeline: {Tags: [{Key: from, Value: user}]}
  PythonSDK: {Modules: {Session: {DefaultS3Bucket: user-bucket, DefaultS3ObjectKeyPrefix: user/prefix}}}
"""


@pytest.fixture
def places(tmp_path, monkeypatch, no_aws):
    """An empty home; gives a function that writes a file and returns its path."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "SAGEMAKER_ADMIN_CONFIG_OVERRIDE", "SAGEMAKER_USER_CONFIG_OVERRIDE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))

    def write(name, text):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return str(path)

    return write


def test_without_files_there_are_no_defaults(places):
    assert load_sagemaker_config() == {}


@pytest.mark.skipif("sys.platform != 'linux'", reason="the places are those of Linux")
def test_files_at_default_paths_are_merged_by_key(places):
    places("etc/sagemaker/config.yaml", ADMIN)
    places(".config/sagemaker/config.yaml", USER)
    pipeline = load_sagemaker_config()["SageMaker"]["Pipeline"]
    assert pipeline == {"RoleArn": ROLE, "Tags": [{"Key": "from", "Value": "user"}]}


def test_the_environment_and_the_program_name_other_files(places, monkeypatch):
    monkeypatch.setenv("SAGEMAKER_ADMIN_CONFIG_OVERRIDE", places("a.yaml", ADMIN))
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", places("u.yaml", USER))
    folder = places("more/config.yaml", "{SchemaVersion: '1.0', CustomParameters: {a: b}}").rpartition("/")[0]
    document = load_sagemaker_config([folder])
    assert document["SageMaker"]["Pipeline"]["RoleArn"] == ROLE
    assert document["CustomParameters"] == {"a": "b"}


def test_an_empty_file_has_no_defaults(places, monkeypatch):
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", places("e.yaml", ""))
    assert load_sagemaker_config() == {}


def test_a_named_file_must_exist(places, monkeypatch):
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", "/nowhere/config.yaml")
    with pytest.raises(
        ConfigurationError, match="Unable to load the config file from the location: /nowhere"
    ):
        load_sagemaker_config()


def test_a_file_that_is_not_yaml_is_named(places, monkeypatch):
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", places("bad.yaml", "a: ["))
    with pytest.raises(ConfigurationError, match=r"bad\.yaml is not valid YAML"):
        load_sagemaker_config()


def test_a_file_in_s3_is_read_through_the_session(places, monkeypatch, bucket, aws):
    bucket.put_object(Bucket="staging", Key="team/config.yaml", Body=USER.encode())
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", "s3://staging/team")
    assert Session(boto_session=aws).default_bucket() == "user-bucket"
    monkeypatch.delenv("SAGEMAKER_USER_CONFIG_OVERRIDE")
    found = load_sagemaker_config(["s3://staging/team/config.yaml"], s3_resource=aws.resource("s3"))
    assert "Pipeline" in found["SageMaker"]
    with pytest.raises(ConfigurationError, match=r"s3://staging/none\.yaml"):
        load_sagemaker_config(["s3://staging/none.yaml"], s3_resource=bucket)


@pytest.mark.parametrize(
    ("document", "finding"),
    [
        ({"SageMaker": {}}, "'SchemaVersion' is a required property"),
        ({"SchemaVersion": "2"}, r"SchemaVersion: '2' is not one of \['1.0'\]"),
        ([1], "the document: .* is not of type 'object'"),
        (
            {"SageMaker": {"ProcesingJob": {}}},
            r"SageMaker\.ProcesingJob: this key does not exist; did you mean ProcessingJob",
        ),
        ({"SageMaker": {"Pipeline": {"RoleArn": "x"}}}, r"SageMaker\.Pipeline\.RoleArn: 'x' does not match"),
        (
            {"SageMaker": {"TrainingJob": {"EnableNetworkIsolation": "yes"}}},
            r"TrainingJob\.EnableNetworkIsolation: 'yes' is not of type 'boolean'",
        ),
        (
            {"SageMaker": {"ProcessingJob": {"ProcessingInputs": [{}, {"DatasetDefinition": {"X": 1}}]}}},
            r"ProcessingInputs\[1\]\.DatasetDefinition\.X: this key does not exist",
        ),
        ({"SageMaker": {"Model": {"Containers": {}}}}, r"Model\.Containers: \{\} is not of type 'array'"),
        ({"SageMaker": {"Pipeline": {"Tags": [{"Key": "a"}]}}}, "is not a tag"),
        ({"SageMaker": {"Pipeline": {"Tags": [{"Key": "k" * 129, "Value": ""}]}}}, "is too long"),
        ({"SageMaker": {"TrainingJob": {"VpcConfig": {"Subnets": []}}}}, "0 items are not 1 to 16"),
        ({"SageMaker": {"TrainingJob": {"Environment": {"A": 1}}}}, "A: 1 is not of type 'string'"),
        ({"SageMaker": {"TrainingJob": []}}, r"SageMaker\.TrainingJob: \[\] is not of type 'object'"),
        ({"CustomParameters": "x"}, "CustomParameters: 'x' is not of type 'object'"),
    ],
)
def test_findings_have_paths(document, finding):
    if isinstance(document, dict) and finding.find("required") < 0:
        document = {"SchemaVersion": "1.0", **document}
    with pytest.raises(ValidationError, match=finding):
        validate_sagemaker_config(document)


def test_all_findings_are_reported_at_once():
    with pytest.raises(ValidationError) as caught:
        validate_sagemaker_config({"SageMaker": {"Pipeline": {"RoleArn": 1}, "X": 1}})
    assert len(str(caught.value).splitlines()) == 4


def test_a_session_reads_on_use_and_once(places, monkeypatch):
    session = PipelineSession(region="us-west-2")
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", places("u.yaml", USER))
    assert session.staging_root() == "s3://user-bucket/user/prefix"
    places("u.yaml", "")
    assert session.default_bucket_prefix == "user/prefix"


def test_a_document_of_the_session_wins(places, monkeypatch):
    monkeypatch.setenv("SAGEMAKER_USER_CONFIG_OVERRIDE", places("u.yaml", USER))
    session = PipelineSession(region="us-west-2", default_bucket="b", default_bucket_prefix="")
    assert session.staging_root() == "s3://b"
    assert PipelineSession(sagemaker_config={}).sagemaker_config == {}


def test_a_document_of_the_session_is_checked_on_use():
    session = PipelineSession(sagemaker_config={"SchemaVersion": "1.0", "Sagemaker": {}})
    with pytest.raises(ValidationError, match="Sagemaker: this key does not exist; did you mean SageMaker"):
        _ = session.sagemaker_config


def test_settings_of_local_mode(places):
    assert load_local_mode_config() is None
    places(".sagemaker/config.yaml", "local: {local_code: true, serving_port: 8081}")
    assert load_local_mode_config() == {"local": {"local_code": True, "serving_port": 8081}}
    places(".sagemaker/config.yaml", "local: {serving_port: true}")
    with pytest.raises(ValidationError, match=r"local\.serving_port must be int"):
        load_local_mode_config()


class Holder:
    role = None


def test_single_values():
    document = {"SchemaVersion": "1.0", "SageMaker": {"Pipeline": {"RoleArn": ROLE}}}
    session = PipelineSession(sagemaker_config=document)
    values, path = SageMakerConfig(), "SageMaker.Pipeline.RoleArn"
    assert values.resolve_value_from_config(None, path, "d", session) == ROLE
    assert values.resolve_value_from_config("", path, "d", session) == ""
    assert values.resolve_value_from_config(None, "SageMaker.No.Such", "d", session) == "d"
    assert values.resolve_value_from_config(None, path, sagemaker_config=document) == ROLE
    assert values.resolve_class_attribute_from_config(Holder, None, "role", path, None, session).role == ROLE
    nested = values.resolve_nested_dict_value_from_config({"a": {}}, ["a", "b"], path, None, session)
    assert nested == {"a": {"b": ROLE}}
    assert values.update_nested_dictionary_with_values_from_config(
        {"x": 1}, "SageMaker.Pipeline", session
    ) == {"RoleArn": ROLE, "x": 1}
    with pytest.raises(ValidationError, match="Unexpected structure of dictionary"):
        values.get_nested_value({"a": 3}, ["a", "b"])
