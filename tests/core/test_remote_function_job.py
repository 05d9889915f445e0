"""The job of a remote function as the container sees it: no SDK, and nothing loaded that was changed."""

import contextlib
import json
import os
import pickle
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagemaker.core.exceptions import DeserializationError, RemoteFunctionError
from sagemaker.core.remote_function import function_job, results
from sagemaker.core.remote_function.container import bootstrap, data_format, ed25519, invoke, unpickling
from sagemaker.core.remote_function.function_call import write_call
from sagemaker.core.remote_function.function_job import FunctionJob
from sagemaker.core.remote_function.job_options import JobOptions
from sagemaker.core.requests import RequestContext, Resolver
from sagemaker.core.session import Session
from sagemaker.core.session_settings import SessionSettings

patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

ROLE = "arn:aws:iam::111122223333:role/Builder"


class Trap:
    """Leaves a file behind when it is unpickled, and when it is used."""

    def __init__(self, place):
        self.place = str(place)

    def __reduce__(self):
        return (_spring, (self.place,))


def _spring(place):
    with Path(place).open("a") as stream:
        stream.write("sprung ")
    return "unpickled"


@pytest.fixture(scope="module")
def bare_python(tmp_path_factory):
    """A Python with nothing installed."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=False, symlinks=True)
    return str(folder / "bin" / "python")


class Job:
    """A job's ``/opt/ml`` and the command that starts it."""

    def __init__(self, base, call, python=sys.executable, signing_key=None, **options):
        self.base = base
        self.python = python
        session_settings = SessionSettings(function_signing_key=signing_key)
        session = Session(
            region="eu-west-1", account="111122223333", default_bucket="bucket", settings=session_settings
        )
        settings = JobOptions(instance_type="ml.m5.large", image_uri="python", role=ROLE, **options)
        resolver = Resolver()
        context = RequestContext(session, "call", job_name="call-1")
        self.request = resolver.resolve(FunctionJob(call, settings).resolve(context, resolver), context).value
        self.data = base / "input" / "data"
        for channel in self.request["InputDataConfig"]:
            prefix = channel["DataSource"]["S3DataSource"]["S3Uri"]
            for uri, file in resolver.placements[prefix].objects():
                path = self.data / channel["ChannelName"] / uri[len(prefix) + 1 :]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.read())

    def run(self, **environment):
        loader, path, *digests = self.request["AlgorithmSpecification"]["ContainerArguments"]
        path = path.replace("/opt/ml", str(self.base))
        return subprocess.run(
            [self.python, "-I", "-S", "-c", loader, path, *digests],
            capture_output=True,
            text=True,
            check=False,
            env={"PATH": os.environ["PATH"], **environment},
        )

    def result(self, **settings):
        folder = self.base / "checkpoints"
        return invoke.decode_result(
            lambda name: (folder / name).read_bytes(), **{"allow_pickle": False, **settings}
        )

    def exception(self):
        return json.loads((self.base / "checkpoints" / "exception.json").read_text())

    def failure(self):
        return (self.base / "output" / "failure").read_text()


def double(value, times=2):
    return {"value": value * times, "kind": [type(value).__name__]}


def test_the_job_needs_neither_sdk_nor_packages(tmp_path, bare_python):
    job = Job(tmp_path, write_call(double, (4,), {"times": 3}), python=bare_python)
    ran = job.run()
    assert ran.returncode == 0, ran.stderr
    assert job.result() == {"value": 12, "kind": ["int"]}
    assert json.loads((tmp_path / "checkpoints/results.json").read_text()) == {
        "Result": {"value": 12, "kind": ["int"]}
    }


def test_functions_of_installed_modules_are_imported_by_name(tmp_path, bare_python):
    call = write_call(json.dumps, ({"a": (1, 2)},), {"sort_keys": True})
    assert (call.python, dict(call.files)) == (None, {})
    job = Job(tmp_path, call, python=bare_python)
    assert job.run().returncode == 0
    assert job.result() == '{"a": [1, 2]}'
    assert not (job.data / "sagemaker_remote_function_bootstrap/cloudpickle").exists()


CHANNELS = ("sagemaker_remote_function_bootstrap", "sagemaker_remote_function_payload")
FLIPPED = [
    f"{CHANNELS[1]}/function.pkl",
    f"{CHANNELS[1]}/objects.pkl",
    f"{CHANNELS[1]}/argument-0.npy",
    f"{CHANNELS[1]}/manifest.json",
    f"{CHANNELS[1]}/pre_exec.sh",
    f"{CHANNELS[0]}/bootstrap.py",
    f"{CHANNELS[0]}/run_function.py",
    f"{CHANNELS[0]}/remote_function_job/invoke.py",
    f"{CHANNELS[0]}/remote_function_job/unpickling.py",
    f"{CHANNELS[0]}/cloudpickle/cloudpickle.py",
]


def trapped_job(base, place):
    numpy = pytest.importorskip("numpy")
    trap = Trap(place)

    def use(first, array):
        return len(array), trap, first

    return Job(
        base, write_call(use, (Trap(place), numpy.arange(3)), {}), pre_execution_commands=[f"touch {place}.x"]
    )


def test_unchanged_files_are_loaded(tmp_path):
    job = trapped_job(tmp_path / "ml", tmp_path / "trap")
    ran = job.run()
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "trap").exists()
    assert (tmp_path / "trap.x").exists()


@pytest.mark.parametrize("name", FLIPPED)
def test_a_changed_byte_is_refused_before_anything_is_loaded_or_run(tmp_path, name):
    job = trapped_job(tmp_path / "ml", tmp_path / "trap")
    path = job.data / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    ran = job.run()
    assert ran.returncode == 1
    assert "was changed after it was staged" in ran.stderr
    assert not list(tmp_path.glob("trap*"))
    if not name.endswith("bootstrap.py"):
        assert "was changed after it was staged" in job.failure()


def test_files_without_a_digest_are_not_used(tmp_path):
    job = Job(tmp_path, write_call(double, (1,), {}))
    folder = job.data / CHANNELS[0]
    (folder / "json.py").write_text("raise SystemExit(9)")
    (folder / "remote_function_job" / "json.py").write_text("raise SystemExit(9)")
    (folder / "cloudpickle" / "__pycache__").mkdir()
    assert job.run().returncode == 0


def test_a_missing_file_is_named(tmp_path):
    job = Job(tmp_path, write_call(double, (1,), {}))
    (job.data / CHANNELS[1] / "function.pkl").unlink()
    assert job.run().returncode == 1
    assert "function.pkl was staged and cannot be read" in job.failure()


def restated(job, **changes):
    """The manifest with other members, and a request that vouches for it."""
    path = job.data / CHANNELS[1] / "manifest.json"
    manifest = {**json.loads(path.read_text()), **changes}
    path.write_bytes(data_format.dump(manifest))
    arguments = job.request["AlgorithmSpecification"]["ContainerArguments"]
    arguments[3] = function_job._digest(path.read_bytes())
    return job


def test_another_python_is_refused_with_both_versions_and_remedies(tmp_path):
    job = restated(trapped_job(tmp_path / "ml", tmp_path / "trap"), python="3.6")
    assert job.run().returncode == 1
    own = "{}.{}".format(*sys.version_info[:2])
    assert f"written by Python 3.6, and the container runs Python {own}" in job.failure()
    for remedy in ("an image with Python 3.6", f"a client with Python {own}", "a function of a module"):
        assert remedy in job.failure()
    assert not list(tmp_path.glob("trap*"))


def test_another_format_is_refused(tmp_path):
    job = restated(Job(tmp_path, write_call(double, (1,), {})), format=99)
    assert job.run().returncode == 1
    assert "written in format 99, and its bootstrap reads (1,)" in job.failure()


def test_files_outside_of_the_folder_are_refused(tmp_path):
    job = restated(Job(tmp_path / "ml", write_call(double, (1,), {})), files={"../../escape.txt": "0" * 64})
    assert job.run().returncode == 1
    assert "outside of the job's folder" in job.failure()


def test_client_and_job_agree_on_names_and_format():
    assert function_job.FORMAT == bootstrap.FORMAT
    assert bootstrap.FORMAT in bootstrap.READABLE_FORMATS
    assert (function_job.RUNTIME_CHANNEL, function_job.PAYLOAD_CHANNEL) == CHANNELS
    assert (bootstrap.RUNTIME_CHANNEL, bootstrap.PAYLOAD_CHANNEL) == CHANNELS


def fail_with(error):
    raise error


@pytest.mark.parametrize(
    ("error", "kind", "arguments"),
    [
        (ValueError("no data", 3), "builtins.ValueError", ["no data", 3]),
        (KeyError("rye"), "builtins.KeyError", ["rye"]),
        (SystemExit(3), "builtins.SystemExit", [3]),
        (RuntimeError(Path), "builtins.RuntimeError", None),
    ],
)
def test_exceptions_are_data(tmp_path, error, kind, arguments):
    job = Job(tmp_path, write_call(fail_with, (error,), {}))
    assert job.run().returncode == 1
    described = job.exception()
    assert (described["type"], described["arguments"]) == (kind, arguments)
    assert described["message"] == str(error)
    assert "in fail_with" in described["traceback"]
    assert job.failure().startswith(type(error).__name__)


def give(value):
    return value


def test_pickled_results_must_be_declared(tmp_path):
    job = Job(tmp_path, write_call(lambda: Path("x"), (), {}))
    assert job.run().returncode == 1
    assert "which is not plain data" in job.exception()["message"]
    assert "result_format='pickle'" in job.exception()["message"]


def test_declared_pickles_are_read_with_permission_only(tmp_path):
    job = Job(tmp_path, write_call(lambda: {"place": Path("x"), "n": 1}, (), {}), result_format="pickle")
    assert job.run().returncode == 0
    assert job.result(allow_pickle=True) == {"place": Path("x"), "n": 1}
    with pytest.raises(data_format.DataFormatError, match="holds a pickle"):
        job.result()


class Store:
    """The part of an S3 client that reads, over a dictionary."""

    def __init__(self, objects):
        self.objects = objects

    def get_object(self, Bucket, Key):
        import io

        from botocore.exceptions import ClientError

        try:
            return {"Body": io.BytesIO(self.objects[f"s3://{Bucket}/{Key}"])}
        except KeyError:
            raise ClientError({"Error": {"Code": "NoSuchKey"}}, "GetObject") from None


def test_a_forged_pickle_with_a_right_digest_is_refused_by_default(tmp_path):
    content = pickle.dumps([Trap(tmp_path / "trap")])
    digest = function_job._digest(content)
    forged = {"format": 1, "value": {"$object": 0}, "parts": {"objects.pkl": digest}}
    store = Store({"s3://b/r/result.json": data_format.dump(forged), "s3://b/r/objects.pkl": content})
    with pytest.raises(DeserializationError, match="holds a pickle"):
        results.read_result(store, "s3://b/r")
    assert not (tmp_path / "trap").exists()
    results.read_result(store, "s3://b/r", allow_pickle=True)
    assert (tmp_path / "trap").exists(), "the trap works"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["format", "value", "parts", "$npy", "$object", "$tuple", "$date", "x"]), inner
        )
    ),
    max_leaves=8,
)


@patient
@given(JSON)
def test_any_content_of_the_bucket_is_a_value_or_one_error(document):
    store = Store({"s3://b/r/result.json": json.dumps(document).encode()})
    with contextlib.suppress(RemoteFunctionError):
        results.read_result(store, "s3://b/r")


@patient
@given(JSON)
def test_any_description_of_an_exception_is_an_exception(document):
    store = Store({"s3://b/r/exception.json": json.dumps(document).encode()})
    description = {
        "TrainingJobName": "j",
        "TrainingJobStatus": "Failed",
        "OutputDataConfig": {"S3OutputPath": "s3://b/r"},
    }
    assert isinstance(results.function_exception(description, store), Exception)


def test_numpy_parts_are_never_unpickled(tmp_path):
    numpy = pytest.importorskip("numpy")
    import io

    stream = io.BytesIO()
    numpy.save(stream, numpy.array([Trap(tmp_path / "trap")], dtype=object), allow_pickle=True)
    content = stream.getvalue()
    forged = {
        "format": 1,
        "value": {"$npy": "part-0.npy"},
        "parts": {"part-0.npy": function_job._digest(content)},
    }
    store = Store({"s3://b/r/result.json": data_format.dump(forged), "s3://b/r/part-0.npy": content})
    with pytest.raises(DeserializationError):
        results.read_result(store, "s3://b/r")
    assert not (tmp_path / "trap").exists()


def test_a_pickle_with_another_digest_is_never_loaded(tmp_path):
    content = pickle.dumps(Trap(tmp_path / "trap"))
    with pytest.raises(unpickling.IntegrityError, match="was changed after it was written"):
        unpickling.load_verified("x.pkl", content, "0" * 64)
    assert not (tmp_path / "trap").exists()


def test_pre_execution_runs_first_and_its_failure_fails_the_job(tmp_path):
    job = Job(tmp_path / "a", write_call(double, (1,), {}), pre_execution_commands=["exit 3"])
    assert job.run().returncode == 1
    assert "The pre-execution commands failed with exit code 3" in job.failure()


def test_only_the_first_host_writes_results(tmp_path):
    job = Job(tmp_path, write_call(double, (1,), {}))
    config = tmp_path / "input" / "config"
    config.mkdir(parents=True)
    (config / "resourceconfig.json").write_text(
        json.dumps({"hosts": ["algo-1", "algo-2"], "current_host": "algo-2"})
    )
    assert job.run().returncode == 0
    assert not (tmp_path / "checkpoints/result.json").exists()


# RFC 8032, section 7.1: public key, message, signature.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
]


@pytest.mark.parametrize("vector", VECTORS)
def test_the_signatures_of_the_standard_are_valid_and_changed_ones_are_not(vector):
    key, message, signature = map(bytes.fromhex, vector)
    assert ed25519.verify(key, message, signature)
    assert not ed25519.verify(key, message + b"x", signature)
    for index in (0, 31, 32, 63):
        changed = bytearray(signature)
        changed[index] ^= 1
        assert not ed25519.verify(key, message, bytes(changed))
    assert not ed25519.verify(bytes(32), message, signature)
    assert not ed25519.verify(key, message, signature[:-1])
    # The same scalar modulo the order of the base point.
    scalar = int.from_bytes(signature[32:], "little") + ed25519._ORDER
    assert not ed25519.verify(key, message, signature[:32] + scalar.to_bytes(32, "little"))


@pytest.fixture
def signing_key(tmp_path):
    serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    none = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, none)
    path = tmp_path / "key.pem"
    path.write_bytes(pem)
    return str(path)


def test_a_signed_job_runs_and_contains_only_the_public_key(tmp_path, signing_key, bare_python):
    jobs = [
        Job(tmp_path / str(number), write_call(double, (1,), {}), python=bare_python, signing_key=signing_key)
        for number in range(2)
    ]
    assert jobs[0].request == jobs[1].request, "signing does not cause changes"
    assert jobs[0].run().returncode == 0
    assert jobs[0].result() == {"value": 2, "kind": ["int"]}
    written = json.dumps(jobs[0].request)
    secret = bytes(range(32))
    import base64

    assert secret.hex() not in written
    assert base64.b64encode(secret).decode() not in written
    assert "PRIVATE" not in written
    for path in (jobs[0].data).rglob("*"):
        assert path.is_dir() or secret not in path.read_bytes()


@pytest.mark.parametrize("name", ["manifest.sig", "manifest.json"])
def test_a_wrong_signature_is_refused(tmp_path, signing_key, name):
    job = Job(tmp_path / "ml", write_call(give, (Trap(tmp_path / "trap"),), {}), signing_key=signing_key)
    if name == "manifest.json":
        restated(job, launch={"kind": None})
    else:
        path = job.data / CHANNELS[1] / name
        path.write_bytes(bytes(reversed(path.read_bytes())))
    assert job.run().returncode == 1
    assert "is not signed by the holder of the key" in job.failure()
    assert not (tmp_path / "trap").exists()


@pytest.mark.parametrize(
    ("content", "error", "phrase"),
    [
        (None, FileNotFoundError, "does not exist"),
        (b"no key", ValueError, "does not hold a readable private key"),
    ],
)
def test_a_missing_or_wrong_signing_key_is_refused(tmp_path, content, error, phrase):
    pytest.importorskip("cryptography")
    path = tmp_path / "key.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error, match=phrase):
        Job(tmp_path, write_call(double, (1,), {}), signing_key=str(path))
