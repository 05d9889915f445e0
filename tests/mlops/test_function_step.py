"""Functions as steps: what the definition says, and what is refused while it is written."""

import hashlib
import json
import subprocess
import sys
import textwrap
from typing import List, Tuple  # noqa: UP035 - what users write

import pytest

from sagemaker.core.exceptions import PipelineVariableError, SerializationError
from sagemaker.core.workflow.conditions import ConditionGreaterThan
from sagemaker.core.workflow.functions import Join, JsonGet
from sagemaker.core.workflow.parameters import ParameterBoolean, ParameterInteger, ParameterString
from sagemaker.core.workflow.step_outputs import get_step
from sagemaker.mlops.workflow.function_step import step

MACHINE = {
    "instance_type": "ml.m5.large",
    "image_uri": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/plain-python:1",
    "role": "arn:aws:iam::111122223333:role/Builder",
}


@step(name="prepare", **MACHINE)
def prepare(record, fine=False):
    """Prepare the records."""
    return {"table": [record, 2], "fine": fine}


@step(name="fit", **MACHINE)
def fit(table, *, salt=0):
    """Fit a model to them."""
    return table


def arguments(steps, name):
    return next(entry["Arguments"] for entry in steps if entry["Name"] == name)


def read(name, path):
    location = {"Get": f"Steps.{name}.OutputDataConfig.S3OutputPath"}
    source = {"Std:Join": {"On": "/", "Values": [location, "results.json"]}}
    return {"Std:JsonGet": {"S3Uri": source, "Path": path}}


def test_results_of_calls_order_steps_and_come_as_channels(bench):
    report = fit(prepare("red")["table"])
    report_step, table_step = bench.steps(report)
    assert (report_step["Name"], table_step["Name"]) == ("fit", "prepare")
    assert report_step["DependsOn"] == ["prepare"]
    assert "DependsOn" not in table_step
    channels = report_step["Arguments"]["InputDataConfig"]
    assert channels[-1]["DataSource"]["S3DataSource"]["S3Uri"] == {
        "Get": "Steps.prepare.OutputDataConfig.S3OutputPath"
    }
    assert report_step["Type"] == "Training"
    assert report_step["Description"] == "Fit a model to them."
    assert report_step["DisplayName"].endswith("test_function_step.fit")


def test_conditions_and_arguments_read_the_json_of_a_result(bench):
    table = prepare("red")
    stop = bench.fail("Stop", table["table"][0])
    gate = bench.condition("Gate", ConditionGreaterThan(left=table["table"][1], right=1), otherwise=[stop])
    gate_step, _ = bench.steps(gate)
    assert gate_step["DependsOn"] == ["prepare"]
    assert gate_step["Arguments"]["Conditions"][0]["LeftValue"] == read("prepare", "Result['table'][1]")
    (fail_step,) = gate_step["Arguments"]["ElseSteps"]
    assert fail_step["Arguments"]["ErrorMessage"] == read("prepare", "Result['table'][0]")
    assert fail_step["DependsOn"] == ["prepare"]


def test_variables_come_as_hyperparameters(bench):
    coarse = ParameterBoolean(name="Coarse", default_value=True)
    record = ParameterString(name="Record", default_value="red")
    (written,) = bench.steps(prepare(record, coarse), parameters=[record, coarse])
    assert written["Arguments"]["HyperParameters"] == {
        "Parameters.Record": {"Get": "Parameters.Record"},
        "Parameters.Coarse": {"Std:Join": {"On": "", "Values": [{"Get": "Parameters.Coarse"}]}},
    }


def test_mixed_with_other_kinds_of_steps(bench):
    store = bench.processing("Clean", outputs=["table"])
    report = fit(store.properties.ProcessingOutputConfig.Outputs["table"].S3Output.S3Uri)
    sell = bench.processing("Sell", arguments=[report["price"], Join(on="", values=["x", report["name"]])])
    by_name = {entry["Name"]: entry for entry in bench.steps(sell)}
    assert set(by_name) == {"Sell", "fit", "Clean"}
    assert by_name["Sell"]["DependsOn"] == ["fit"]
    assert "DependsOn" not in by_name["fit"]
    assert by_name["Sell"]["Arguments"]["AppSpecification"]["ContainerArguments"][0] == read(
        "fit", "Result['price']"
    )


def test_added_dependencies_stand_before_those_of_results(bench):
    first, last = prepare("red"), fit(1)
    get_step(last).add_depends_on([bench.fail("Stop"), first])
    entries = {entry["Name"]: entry for entry in bench.steps(last)}
    assert entries["fit"]["DependsOn"] == ["Stop", "prepare"]


def test_every_option_reaches_the_request(bench, tmp_path):
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("attrs\n")
    size = ParameterInteger(name="Size", default_value=3)
    machine = ParameterString(name="Machine", default_value="ml.c5.large")

    @step(
        name="all",
        display_name="All of it",
        description="Everything",
        dependencies=str(requirements),
        pre_execution_commands=["echo hello"],
        environment_variables={"A": machine},
        image_uri=machine,
        instance_count=size,
        instance_type=machine,
        job_conda_env=machine,
        keep_alive_period_in_seconds=size,
        max_retry_attempts=size,
        max_runtime_in_seconds=size,
        role=machine,
        security_group_ids=["sg-1"],
        subnets=[machine],
        tags={"team": machine},
        volume_kms_key=machine,
        volume_size=size,
        encrypt_inter_container_traffic=True,
        use_spot_instances=True,
        max_wait_time_in_seconds=size,
    )
    def everything():
        return 1

    (written,) = bench.steps(everything(), parameters=[size, machine])
    got = written["Arguments"]
    size_expression, machine_expression = {"Get": "Parameters.Size"}, {"Get": "Parameters.Machine"}
    assert (written["DisplayName"], written["Description"]) == ("All of it", "Everything")
    assert got["AlgorithmSpecification"]["TrainingImage"] == machine_expression
    assert got["ResourceConfig"] == {
        "InstanceCount": size_expression,
        "InstanceType": machine_expression,
        "VolumeSizeInGB": size_expression,
        "KeepAlivePeriodInSeconds": size_expression,
        "VolumeKmsKeyId": machine_expression,
    }
    assert got["StoppingCondition"] == {
        "MaxRuntimeInSeconds": size_expression,
        "MaxWaitTimeInSeconds": size_expression,
    }
    assert got["RetryStrategy"] == {"MaximumRetryAttempts": size_expression}
    assert got["RoleArn"] == machine_expression
    assert got["VpcConfig"] == {"SecurityGroupIds": ["sg-1"], "Subnets": [machine_expression]}
    assert got["Tags"] == [{"Key": "team", "Value": machine_expression}]
    assert got["Environment"] == {"A": machine_expression}
    assert got["EnableInterContainerTrafficEncryption"] is got["EnableManagedSpotTraining"] is True
    assert got["HyperParameters"] == {"Parameters.Machine": machine_expression}


def test_defaults_come_from_the_configuration(bench):
    defaults = {
        "ImageUri": "own/image:1",
        "InstanceType": "ml.c5.large",
        "RoleArn": MACHINE["role"],
        "S3KmsKeyId": "key",
        "S3RootUri": "s3://elsewhere/root",
        "Tags": [{"Key": "from", "Value": "defaults"}],
        "VpcConfig": {"SecurityGroupIds": ["sg"], "Subnets": ["subnet"]},
        "EnvironmentVariables": {"A": "1"},
    }
    modules = {"SchemaVersion": "1.0", "SageMaker": {"PythonSDK": {"Modules": {"RemoteFunction": defaults}}}}
    bench.session.sagemaker_config = modules

    @step(name="plain", tags=[{"Key": "own", "Value": "1"}])
    def plain():
        return 1

    got = bench.step(plain())["Arguments"]
    assert got["AlgorithmSpecification"]["TrainingImage"] == "own/image:1"
    assert got["ResourceConfig"]["InstanceType"] == "ml.c5.large"
    assert got["OutputDataConfig"]["KmsKeyId"] == "key"
    assert got["OutputDataConfig"]["S3OutputPath"]["Std:Join"]["Values"][0] == "s3://elsewhere/root/sales"
    assert got["Tags"] == [{"Key": "own", "Value": "1"}, {"Key": "from", "Value": "defaults"}]
    assert got["VpcConfig"]["Subnets"] == ["subnet"]
    assert got["Environment"] == {"A": "1"}


def test_the_request_holds_the_digests_of_all_that_is_shipped(bench):
    compiled = bench.compile(prepare({"red", "blue"}))
    got = compiled.definition["Steps"][0]["Arguments"]
    _, path, bootstrap, manifest = got["AlgorithmSpecification"]["ContainerArguments"]
    objects = {uri: file.read() for placement in compiled.assets for uri, file in placement.objects()}
    by_name = {uri.rpartition("/")[2]: content for uri, content in objects.items()}
    assert hashlib.sha256(by_name["bootstrap.py"]).hexdigest() == bootstrap
    assert hashlib.sha256(by_name["manifest.json"]).hexdigest() == manifest
    assert path.endswith("/bootstrap.py")
    roots = {
        channel["ChannelName"]: channel["DataSource"]["S3DataSource"]["S3Uri"]
        for channel in got["InputDataConfig"]
    }
    files = json.loads(by_name["manifest.json"])["files"]
    shipped = {
        f"{channel}/{uri[len(root) + 1 :]}": hashlib.sha256(content).hexdigest()
        for uri, content in objects.items()
        for channel, root in roots.items()
        if uri.startswith(f"{root}/")
    }
    shipped.pop("sagemaker_remote_function_payload/manifest.json")
    assert files == shipped


def test_container_arguments_keep_the_limits_of_the_service(bench):
    specification = bench.step(prepare(1))["Arguments"]["AlgorithmSpecification"]
    for word in [*specification["ContainerEntrypoint"], *specification["ContainerArguments"]]:
        assert len(word) <= 256
        assert "\n" not in word


PROGRAM = """
    from sagemaker.core.session import PipelineSession
    from sagemaker.mlops.workflow.function_step import step
    from sagemaker.mlops.workflow.pipeline import Pipeline

    class Clean:
        words = {"depth", "wheel", "water"}
        def run(self):
            return {"a", "bb", "ccc", self}

    LIMITS = frozenset({"low", "middle", "high"})

    @step(instance_type="ml.m5.large", image_uri="i", role="arn:aws:iam::111122223333:role/R")
    def prepare(record, store=None, kinds=frozenset({"x", "y", "z"})):
        "Prepare the records."
        inner = lambda word: word in {"one", "two", "three"} or word in LIMITS
        return Clean().run(), inner("hello world"), "hello world", __name__

    first = prepare({"red", "blue", "green"}, Clean())
    session = PipelineSession(region="eu-west-1", account="111122223333", default_bucket="store")
    print(Pipeline(name="p", steps=[prepare(first[0]), prepare(7)], sagemaker_session=session).definition())
"""


def definition_of_program(folder, seed):
    folder.mkdir()
    program = folder / "program.py"
    program.write_text(textwrap.dedent(PROGRAM))
    run = (
        "import program" if seed != "1" else "import runpy; runpy.run_path('program.py', run_name='program')"
    )
    result = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {run}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env={"PYTHONHASHSEED": seed, "HOME": str(folder)},
    )
    return result.stdout


def test_the_same_program_gives_the_same_bytes_in_any_process_and_folder(tmp_path):
    texts = {definition_of_program(tmp_path / f"checkout-{seed}", seed) for seed in ("2", "3", "77")}
    assert len(texts) == 1
    # From bytecode that an earlier run has left, too.
    program = [sys.executable, "-c", "import sys; sys.path.insert(0, '.'); import program"]
    again = subprocess.run(program, capture_output=True, text=True, check=True, cwd=tmp_path / "checkout-2")
    assert {again.stdout} == texts


def test_changed_code_changes_the_definition(bench):
    def written(body):
        namespace = {}
        exec(f"def store():\n    'Clean.'\n    return {body}", namespace)
        return bench.pipeline(step(namespace["store"], name="store", **MACHINE)()).definition()

    assert written("1") == written("1")
    assert written("1") != written("2")


def test_compiling_stages_and_calls_nothing(bench, offline, monkeypatch):
    monkeypatch.setattr("socket.socket", None)
    assert json.loads(bench.pipeline(fit(prepare("red"))).definition())["Steps"]


def test_unnamed_steps_have_names_of_their_own(bench):
    @step(**MACHINE)
    def store(number):
        """Clean."""
        return number

    names = [get_step(store(1)).name for _ in range(2)]
    assert names[0] == names[1], "a name is free again when its step is gone"
    calls = [store(number) for number in (0, 1, 2, 2, 2)]
    calls += [store(call) for call in calls]
    assert len({get_step(call).name for call in calls}) == 10
    assert all(get_step(call).name.startswith("store-") for call in calls)


def test_results_nested_in_lists_are_read(bench):
    parts = [step(lambda n: n, name=f"part{n}", **MACHINE)(n) for n in range(3)]
    entries = bench.steps(fit({"all": parts, "first": (parts[0],)}))
    assert entries[0]["DependsOn"] == ["part0", "part1", "part2"]


def test_one_job_reads_a_limited_number_of_results(bench):
    parts = [step(lambda n: n, name=f"part{n}", **MACHINE)(n) for n in range(19)]
    with pytest.raises(ValueError, match=r"Step 'fit' reads the results of 19 steps.*up to 18"):
        bench.steps(fit(parts))


def listed() -> List[int]:  # noqa: UP006
    return [1]


def paired() -> Tuple[int, str]:  # noqa: UP006
    return 1, "a"


CYCLE = []
CYCLE.append(CYCLE)
LIMIT = ParameterInteger(name="Limit", default_value=1)


def undecorated(a=None):
    return a


def refused_at_definition(bench, **options):
    return lambda: bench.steps(step(undecorated, name="f", **{**MACHINE, **options})())


BAD_USE = {
    "iteration": (lambda: list(prepare(1)), NotImplementedError, "DelayedReturn object is not iterable"),
    "key of a list": (lambda: step(listed, **MACHINE)()["a"], TypeError, "Expected an integer, got a"),
    "key of a tuple": (lambda: step(paired, **MACHINE)()["a"], TypeError, "Expected an integer, got a"),
    "index by a boolean": (lambda: prepare(1)[True], TypeError, "Expected an integer or a string"),
    "index by a slice": (lambda: prepare(1)[:1], TypeError, "Expected an integer or a string"),
    "index by a variable": (
        lambda: prepare(1)[ParameterString(name="K")],
        PipelineVariableError,
        "Step 'prepare': a pipeline variable cannot be an index",
    ),
    "text of a result": (lambda: str(prepare(1)), TypeError, "do not support __str__"),
    "missing argument": (prepare, TypeError, r"prepare\(\) missing 1 required positional argument: 'record'"),
    "too many arguments": (
        lambda: fit(1, 2),
        TypeError,
        r"fit\(\) takes 1 positional argument but 2 were given",
    ),
    "unknown keyword": (
        lambda: prepare(1, c=2),
        TypeError,
        r"prepare\(\) got an unexpected keyword argument 'c'",
    ),
    "JsonGet as argument": (
        lambda: prepare(JsonGet(step_name="S", property_file="F", json_path="a")),
        ValueError,
        "JsonGet'> is not supported for function arguments",
    ),
    "Join as argument": (
        lambda: prepare(Join(values=["a"])),
        ValueError,
        "Join'> is not supported for function arguments",
    ),
    "nested variable": (
        lambda: prepare([ParameterString(name="K")]),
        SerializationError,
        "Please pass the pipeline variable to the function decorated with @step as an argument",
    ),
    "variable in the function": (
        step(lambda: LIMIT, **MACHINE),
        SerializationError,
        "Referencing to a pipeline variable from within the function",
    ),
    "argument that cannot be pickled": (
        lambda: prepare(sys._getframe()),
        SerializationError,
        "Error when serializing object",
    ),
    "argument that contains itself": (
        lambda: prepare(CYCLE),
        SerializationError,
        "contains itself",
    ),
    "auto capture": (
        lambda: step(undecorated, dependencies="auto_capture"),
        ValueError,
        "Auto Capture of dependencies is not supported for pipeline steps",
    ),
    "both kinds of pre-execution": (
        lambda: step(undecorated, pre_execution_commands=["a"], pre_execution_script="b"),
        ValueError,
        "Only one of pre_execution_commands or pre_execution_script",
    ),
    "unknown option": (lambda: step(undecorated, flavour="mint"), TypeError, "flavour"),
    "unknown result format": (
        lambda: step(undecorated, result_format="xml"),
        ValueError,
        "result_format is one of data, pickle",
    ),
    "no function": (lambda: step(5), TypeError, "unsupported callable"),
    "dependencies set": (
        lambda: setattr(get_step(prepare(1)), "depends_on", []),
        ValueError,
        "Cannot set depends_on for a _FunctionStep",
    ),
    "properties": (
        lambda: get_step(prepare(1)).properties,
        NotImplementedError,
        "Properties attribute is not supported for _FunctionStep",
    ),
    "variable as name": (
        lambda: step(undecorated, name=ParameterString(name="K")),
        ValueError,
        "The name of a step must be text that is known when the pipeline is written",
    ),
    "variable as dependencies": (
        lambda: step(undecorated, dependencies=ParameterString(name="K")),
        ValueError,
        "dependencies cannot be a pipeline variable",
    ),
    "variable as commands": (
        lambda: step(undecorated, pre_execution_commands=[ParameterString(name="K")]),
        ValueError,
        "pre_execution_commands cannot hold pipeline variables",
    ),
    "variable as environment": (
        lambda: step(undecorated, environment_variables=ParameterString(name="K")),
        ValueError,
        "environment_variables is a dictionary",
    ),
}


@pytest.mark.parametrize("case", BAD_USE)
def test_bad_use_has_one_typed_error(case):
    use, error, phrase = BAD_USE[case]
    with pytest.raises(error, match=phrase):
        use()


@pytest.mark.parametrize(
    ("options", "phrase"),
    [
        ({"instance_type": None}, "instance_type is a required parameter!.*Step 'f'"),
        ({"image_uri": None}, "provide a compatible image_uri.*Step 'f'"),
        ({"subnets": ["a"]}, "Step 'f': subnets and security_group_ids are given together"),
        ({"dependencies": "/no/such.txt"}, 'No dependencies file named "/no/such.txt" was found'),
        ({"dependencies": "/etc/hosts"}, 'Invalid dependencies provided: "/etc/hosts"'),
        ({"pre_execution_script": "/no/such.sh"}, "'/no/such.sh' does not exist"),
    ],
)
def test_the_definition_reports_functions_without_a_job(bench, options, phrase):
    with pytest.raises(ValueError, match=phrase):
        refused_at_definition(bench, **options)()


@pytest.mark.parametrize(
    ("version", "image"),
    [((3, 10), "sagemaker-base-python-310:1.0"), ((3, 8), "sagemaker-base-python-38:1.0")],
)
def test_the_plain_image_of_this_python_is_the_default(bench, monkeypatch, version, image):
    @step(name="f", **{**MACHINE, "image_uri": None})
    def nothing():
        return 1

    monkeypatch.setattr(sys, "version_info", (*version, 0, "final", 0))
    assert bench.step(nothing())["Arguments"]["AlgorithmSpecification"]["TrainingImage"].endswith(image)


def test_results_in_one_text_are_listed_in_reading_order(bench):
    first, second = prepare("red"), fit(1)
    (stop, *_) = bench.steps(bench.fail("Stop", Join(on=" ", values=["x", second[0], first["kind"]])))
    assert stop["DependsOn"] == ["fit", "prepare"]


def test_an_image_that_names_another_python_is_warned_of(bench):
    with pytest.warns(UserWarning, match=r"has Python 3\.6, and this is Python"):
        refused_at_definition(bench, image_uri="somewhere/sklearn:1.0-cpu-py36")()


def test_no_request_holds_a_secret(bench):
    text = bench.pipeline(fit(prepare("red"))).definition()
    for word in ("PRIVATE KEY", "SECRET", "hmac", "secret"):
        assert word not in text


def test_assets_are_shared_by_calls(bench):
    compiled = bench.compile(*[step(undecorated, name=f"s{n}", **MACHINE)(1) for n in range(4)])
    assert len(compiled.assets) == 2, "one runtime, and one payload of equal content"
