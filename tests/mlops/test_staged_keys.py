"""Two large sets of random steps over copies of the same directories: a key in S3 stands for one content."""

import hashlib
import random
import shutil

import pytest

from sagemaker.core.lambda_helper import Lambda
from sagemaker.core.processing import FrameworkProcessor, ScriptProcessor
from sagemaker.mlops import ModelBuilder
from sagemaker.mlops.workflow import LambdaStep, ModelStep, NotebookJobStep, ProcessingStep, TrainingStep
from sagemaker.mlops.workflow.function_step import step as function_step
from sagemaker.train.configs import InputData, SourceCode

STEPS = 200
FOLDERS = 6
SCRIPTS = ("main.py", "other.py", "run.sh")


def write_tree(root):
    """Directories that share file names, and partly contents."""
    chosen = random.Random(30)
    for number in range(FOLDERS):
        folder = root / f"d{number}"
        folder.mkdir(parents=True)
        for name in (*SCRIPTS, "requirements.txt", "store.ipynb", "store.sh"):
            (folder / name).write_text(f"# {chosen.randrange(3)}\n")
    return root


def prepare(record):
    return record


def select(table):
    return table * 2


class RandomSteps:
    """Steps of all kinds that stage something; what they stage is chosen by a seed."""

    def __init__(self, bench, root, seed):
        self._bench = bench
        self._root = root
        self._chosen = random.Random(seed)
        self._machine = {
            "image_uri": bench.image,
            "role": bench.role,
            "instance_count": 1,
            "instance_type": "ml.m5.large",
            "sagemaker_session": bench.session,
        }

    def make(self, name):
        kinds = [self._script, self._framework, self._training, self._function]
        kinds += [self._lambda, self._model, self._notebook]
        return self._chosen.choice(kinds)(name, self._root / f"d{self._chosen.randrange(FOLDERS)}")

    def _entry(self, *names):
        return self._chosen.choice(names or SCRIPTS)

    def _script(self, name, folder):
        run = ScriptProcessor(command=["python3"], **self._machine).run(code=str(folder / self._entry()))
        return ProcessingStep(name=name, step_args=run)

    def _framework(self, name, folder):
        processor = FrameworkProcessor(**self._machine)
        return ProcessingStep(
            name, processor.run(code=self._entry("main.py", "other.py"), source_dir=str(folder))
        )

    def _training(self, name, folder):
        source = SourceCode(source_dir=str(folder), entry_script=self._entry())
        data = [InputData(channel_name="record", data_source=str(folder / self._entry()))]
        return TrainingStep(name, self._bench.trainer(source_code=source).train(input_data_config=data))

    def _function(self, name, folder):
        options = {"name": name, "role": self._bench.role, "image_uri": self._bench.image}
        options |= {"instance_type": "ml.m5.large", "dependencies": str(folder / "requirements.txt")}
        return function_step(self._chosen.choice([prepare, select]), **options)(self._chosen.randrange(3))

    def _lambda(self, name, folder):
        function = Lambda(
            function_name=f"{folder.name}-{self._entry('main', 'other')}",
            execution_role_arn=self._bench.role,
            script=str(folder / "main.py"),
            handler="main.handler",
            session=self._bench.session,
        )
        return LambdaStep(name=name, lambda_func=function)

    def _model(self, name, folder):
        source = SourceCode(source_dir=str(folder), entry_script=self._entry("main.py", "other.py"))
        builder = ModelBuilder(
            image_uri=self._bench.image,
            s3_model_data_url="s3://store/model.tar.gz",
            source_code=source,
            role_arn=self._bench.role,
            sagemaker_session=self._bench.session,
        )
        return ModelStep(name=name, step_args=builder.build(model_name="table"))

    def _notebook(self, name, folder):
        return NotebookJobStep(
            name=name,
            input_notebook=str(folder / "store.ipynb"),
            initialization_script=str(folder / "store.sh"),
            image_uri=self._bench.image,
            kernel_name="python3",
            notebook_job_name="store",
            role=self._bench.role,
        )


@pytest.fixture
def sets(bench, tmp_path):
    """Two compiled pipelines of one name, over two copies of the directories."""
    first = write_tree(tmp_path / "first")
    second = shutil.copytree(first, tmp_path / "second")
    compiled = []
    for number, root in enumerate((first, second)):
        made = RandomSteps(bench, root, seed=number)
        compiled.append(bench.compile(*(made.make(f"Step{index}") for index in range(STEPS))))
    return compiled


def objects(compiled):
    """S3 URI and digest of the content, of each object that is placed; an object may be placed twice."""
    return [
        (uri, hashlib.sha256(file.read()).hexdigest())
        for placement in compiled.assets
        for uri, file in placement.objects()
    ]


def test_a_key_stands_for_one_content_in_both_sets(sets):
    placed = [item for compiled in sets for item in objects(compiled)]
    contents = {}
    for uri, digest in placed:
        assert contents.setdefault(uri, digest) == digest, uri
    assert len(contents) > 40


def test_equal_content_has_equal_keys_in_both_sets(sets):
    # Content that is both code and data has a place as each.
    first, second = (
        {(entry.digest, entry.prefix.split("/")[4]): entry.prefix for entry in compiled.assets}
        for compiled in sets
    )
    shared = first.keys() & second.keys()
    assert len(shared) > 20
    assert {key: first[key] for key in shared} == {key: second[key] for key in shared}
    # Each content has one place of a kind, so that nothing is uploaded twice.
    assert all(
        len(compiled.assets) == len(found) for compiled, found in zip(sets, (first, second), strict=True)
    )


def test_a_function_of_lambda_has_one_content(sets):
    contents = {}
    for compiled in sets:
        for action in compiled.actions:
            assert contents.setdefault(action.target, action.digest) == action.digest
    assert contents
