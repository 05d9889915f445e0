"""Remote functions as processes of this machine: calls, exceptions, environments, futures."""

import os
import sys
from pathlib import Path

import pytest

from sagemaker.core.exceptions import (
    ConfigurationError,
    DeserializationError,
    RemoteFunctionFailedError,
    SerializationError,
    ServiceError,
)
from sagemaker.core.local.local_session import LocalSession
from sagemaker.core.remote_function import (
    CheckpointLocation,
    CustomFileFilter,
    RemoteExecutor,
    SparkConfig,
    remote,
)
from sagemaker.core.remote_function.client import Future, get_future, list_futures
from sagemaker.core.session import PipelineSession

MACHINE = {"instance_type": "local", "image_uri": "python:3"}


@pytest.fixture
def session(tmp_path):
    return LocalSession(root=tmp_path / "plane")


@pytest.fixture
def options(session):
    return {"sagemaker_session": session, **MACHINE}


class Sample:
    """Of this module: shipped, not imported."""

    def __init__(self, kind):
        self.kind = kind

    def describe(self):
        return f"{self.kind} sample"


def test_a_call_runs_in_another_process_and_returns_its_result(options):
    @remote(**options)
    def describe(sample, *, times=1):
        print("describing")
        return {"text": sample.describe() * times, "process": os.getpid()}

    result = describe(Sample("rye"), times=2)
    assert result["text"] == "rye samplerye sample"
    assert result["process"] != os.getpid()


def test_builtin_exceptions_are_raised_as_they_are(options):
    @remote(**options)
    def fail():
        raise KeyError("rye", 3)

    with pytest.raises(KeyError) as caught:
        fail()
    assert caught.value.args == ("rye", 3)
    assert isinstance(caught.value.__cause__, RemoteFunctionFailedError)
    assert "in fail" in caught.value.__cause__.remote_traceback


class CustomError(Exception):
    pass


def test_other_exceptions_carry_type_message_and_traceback(options):
    @remote(**options)
    def fail():
        raise CustomError("stuck")

    with pytest.raises(RemoteFunctionFailedError, match="CustomError: stuck") as caught:
        fail()
    assert caught.value.error_type.endswith("test_remote_function.CustomError")
    assert caught.value.error_message == "stuck"


def test_a_process_that_dies_is_reported(options):
    @remote(**options)
    def die():
        os._exit(7)

    with pytest.raises(ServiceError, match="ended Failed"):
        die()


def test_environment_variables_and_commands(options, tmp_path):
    script = tmp_path / "before.sh"
    script.write_text(f"echo $SAMPLE > {tmp_path}/before.txt\n")

    @remote(**options, environment_variables={"SAMPLE": "rye"}, pre_execution_script=str(script))
    def read():
        return os.environ["SAMPLE"]

    assert read() == "rye"
    assert (tmp_path / "before.txt").read_text() == "rye\n"


@pytest.fixture
def wheel(tmp_path):
    """A package that is installed nowhere, as a wheel."""
    import zipfile

    path = tmp_path / "example_package-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("example_package.py", "NAME = 'granite'\n")
        archive.writestr(
            "example_package-1.0.dist-info/METADATA",
            "Metadata-Version: 2.1\nName: example_package\nVersion: 1.0\n",
        )
        archive.writestr(
            "example_package-1.0.dist-info/WHEEL",
            "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        archive.writestr("example_package-1.0.dist-info/RECORD", "")
    return tmp_path, path


def test_dependencies_are_installed_before_the_function_runs(options, wheel):
    folder, path = wheel
    requirements = folder / "requirements.txt"
    requirements.write_text(f"--no-index\n{path}\n")

    @remote(
        **options,
        dependencies=str(requirements),
        environment_variables={"PIP_TARGET": str(folder / "site"), "PYTHONPATH": str(folder / "site")},
    )
    def read():
        import example_package

        return example_package.NAME

    assert read() == "granite"


def test_the_filtered_working_directory_is_shipped(options, tmp_path, monkeypatch):
    home = tmp_path / "project"
    (home / "package" / "__pycache__").mkdir(parents=True)
    (home / "package" / "__init__.py").write_text("VERSION = 2\n")
    (home / "package" / "__pycache__" / "x.pyc").write_text("")
    (home / "data.csv").write_text("rye\n")
    (home / "notes.txt").write_text("no\n")
    monkeypatch.chdir(home)

    def look():
        import package

        return package.VERSION, sorted(
            str(path) for path in Path.cwd().rglob("*") if "pycache" not in str(path)
        )

    version, files = remote(look, **options, include_local_workdir=True)()
    assert version == 2
    assert [Path(path).name for path in files] == ["package", "__init__.py"]
    chosen = remote(
        look,
        **options,
        include_local_workdir=True,
        custom_file_filter=CustomFileFilter(ignore_name_patterns=["*.txt"]),
    )
    assert [Path(path).name for path in chosen()[1]] == ["data.csv", "package", "__init__.py"]


def test_the_conda_environment_runs_the_function(options, tmp_path):
    """With a stand-in for conda: what matters is that it is asked to run the function."""
    folder = tmp_path / "bin"
    folder.mkdir()
    conda = folder / "conda"
    conda.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/conda.txt\nshift 5\nexec {sys.executable} "$@"\n')
    conda.chmod(0o755)

    @remote(
        **options,
        job_conda_env="analysis",
        environment_variables={"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"},
    )
    def work():
        return "done"

    assert work() == "done"
    assert "run --no-capture-output -n analysis python" in (tmp_path / "conda.txt").read_text()


def test_checkpoints_are_kept_in_their_location(options, session):
    place = CheckpointLocation("s3://sagemaker-local/kept")

    @remote(**options)
    def save(folder):
        path = Path(os.fspath(folder), "state.txt")
        before = path.read_text() if path.exists() else ""
        path.write_text(f"{before}x")
        return before

    assert save(place) == ""
    assert save(place) == "x"
    assert session.read_s3_file("sagemaker-local", "kept/state.txt") == "xx"


def test_results_and_code_are_stored_below_the_root(options, session):
    prefix = {"s3_root_uri": "s3://sagemaker-local/own/root", "job_name_prefix": "reports"}
    with RemoteExecutor(**options, **prefix) as executor:
        future = executor.submit(lambda: 1)
        assert future.result() == 1
    keys = session.list_s3_files("sagemaker-local", "")
    assert keys
    assert all(key.startswith("own/root/reports") for key in keys)


def test_an_executor_runs_calls_and_returns_futures(options, session):
    def add(a, b=0):
        if a == 3:
            raise ValueError("three")
        return a + b

    with RemoteExecutor(**options, max_parallel_jobs=2, job_name_prefix="adding") as executor:
        futures = [executor.submit(add, number, b=10) for number in range(3)]
        failing = executor.submit(add, 3)
        assert [future.result() for future in futures] == [10, 11, 12]
        assert executor.map(add, [1, 2], [5, 5]) == [6, 7]
        with pytest.raises(ValueError, match="three"):
            failing.result()
        assert failing.done()
        assert not failing.running()
        assert not failing.cancelled()
        assert not failing.cancel()
    with pytest.raises(RuntimeError, match="after shutdown"):
        executor.submit(add, 1)
    known = list(list_futures("adding", session))
    assert len(known) == 6
    assert sorted(future.result() for future in known if _completed(future)) == [6, 7, 10, 11, 12]


def _completed(future):
    future.wait()
    try:
        future.result()
    except ValueError:
        return False
    return True


def test_a_waiting_call_is_cancelled(options, tmp_path):
    go = tmp_path / "go"

    def wait_for_it():
        import time

        while not go.exists():
            time.sleep(0.01)

    with RemoteExecutor(**options) as executor:
        first, second = executor.submit(wait_for_it), executor.submit(wait_for_it)
        assert second.cancel()
        assert second.cancelled()
        with pytest.raises(TimeoutError):
            first.result(timeout=0)
        go.touch()
        first.wait()
        assert first.result() is None


def test_a_running_job_is_stopped(options, session):
    def forever():
        import time

        time.sleep(600)

    with RemoteExecutor(**options, job_name_prefix="forever") as executor:
        future = executor.submit(forever)
        while not future._job:
            future.wait(0.01)
        known = get_future(future._job.training_job_name, session)
        assert known.running()
        assert known.cancel()
        with pytest.raises(ServiceError, match="ended Stopped"):
            future.result()
        assert future.cancelled()


def test_declared_pickles_are_returned(options):
    @remote(**options, result_format="pickle")
    def grow():
        return Sample("oat")

    assert grow().describe() == "oat sample"
    assert type(grow()) is Sample


def test_undeclared_pickles_are_refused(options, session, tmp_path):
    import hashlib
    import pickle

    from sagemaker.core.staging import transfer

    with RemoteExecutor(**options, job_name_prefix="forged") as executor:
        future = executor.submit(lambda: 1)
        future.wait()
    job = future._job
    location = job.output_data_config.s3_output_path
    content = pickle.dumps([os.getcwd])
    digest = hashlib.sha256(content).hexdigest()
    forged = f'{{"format":1,"parts":{{"objects.pkl":"{digest}"}},"value":{{"$object":0}}}}'
    transfer.put_bytes(session.s3_client, f"{location}/objects.pkl", content)
    transfer.put_bytes(session.s3_client, f"{location}/result.json", forged.encode())
    with pytest.raises(DeserializationError, match="holds a pickle"):
        get_future(job.training_job_name, session).result()


def test_a_job_of_another_kind_has_no_result():
    with pytest.raises(ValueError, match="can only be used on"):
        Future.from_describe_response({"TrainingJobName": "x", "AlgorithmSpecification": {}}, None)


def test_sessions_of_pipelines_do_not_run_functions():
    session = PipelineSession(region="eu-west-1", account="111122223333", default_bucket="bucket")
    role = "arn:aws:iam::111122223333:role/R"
    with pytest.raises(ConfigurationError, match="@step"):
        remote(lambda: 1, sagemaker_session=session, role=role, **MACHINE)()


@pytest.mark.parametrize(
    ("use", "error", "phrase"),
    [
        (remote(lambda: 1, instance_type="x"), ConfigurationError, "compatible image_uri"),
        (remote(lambda a: 1, **MACHINE), TypeError, "missing 1 required positional argument"),
        (
            lambda: RemoteExecutor(max_parallel_jobs=0, **MACHINE),
            ValueError,
            "max_parallel_jobs must be greater than 0",
        ),
        (
            lambda: remote(use_torchrun=True, use_mpirun=True),
            ValueError,
            "Only one of use_torchrun and use_mpirun",
        ),
        (lambda: CheckpointLocation("here"), ValueError, "should be specified with valid s3 URI"),
        (lambda: SparkConfig(spark_event_logs_uri="x"), ValueError, "Invalid s3 path: x"),
        (
            lambda: SparkConfig(configuration={"Properties": {}}),
            ValueError,
            "Missing one or more required keys",
        ),
        (
            lambda: SparkConfig(configuration={"Classification": "a", "Properties": {}, "X": 1}),
            ValueError,
            "Invalid key: X",
        ),
        (
            lambda: remote(lambda: sys._getframe, **MACHINE)(sys._getframe()),
            TypeError,
            "0 positional arguments",
        ),
        (lambda: remote(lambda a: a, **MACHINE)(sys._getframe()), SerializationError, "cannot pickle"),
        (
            lambda: remote(lambda a, b: a, **MACHINE)(
                CheckpointLocation("s3://a/b"), CheckpointLocation("s3://a/c")
            ),
            ValueError,
            "more than one argument of type CheckpointLocation",
        ),
    ],
)
def test_bad_use_raises_a_typed_error(use, error, phrase, tmp_path, monkeypatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with pytest.raises(error, match=phrase):
        use()


def test_values_and_exceptions_are_stored_in_s3(session):
    from sagemaker.core.remote_function.core import serialization

    place = "s3://sagemaker-local/kept"
    serialization.serialize_obj_to_s3({"a": (1, b"x")}, session, place)
    assert serialization.deserialize_obj_from_s3(session, place) == {"a": (1, b"x")}
    serialization.serialize_exception_to_s3(KeyError("rye"), session, place)
    restored = serialization.deserialize_exception_from_s3(session, place)
    assert (type(restored), restored.args) == (KeyError, ("rye",))
    serialization.json_serialize_obj_to_s3((1, 2), "Result", session, f"{place}/results.json")
    assert session.read_s3_file("sagemaker-local", "kept/results.json") == '{"Result":[1,2]}'
    with pytest.raises(SerializationError, match="not plain data"):
        serialization.serialize_obj_to_s3(session, session, place)
    with pytest.raises(SerializationError, match="no JSON form"):
        serialization.json_serialize_obj_to_s3({1, 2}, "Result", session, place)


def test_trusted_pickles_are_loaded():
    from sagemaker.core.remote_function.core.serialization import CloudpickleSerializer

    content = CloudpickleSerializer.serialize(lambda: 7)
    assert CloudpickleSerializer.deserialize("s3://b/k", content)() == 7
    with pytest.raises(DeserializationError, match="downloaded from s3://b/k"):
        CloudpickleSerializer.deserialize("s3://b/k", b"zz")
    with pytest.raises(SerializationError, match="cannot pickle"):
        CloudpickleSerializer.serialize(sys._getframe())
