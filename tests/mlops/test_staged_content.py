"""Places of staged content: one place never holds two contents."""

import hashlib
import json
import random

import pytest

from sagemaker.core.processing import FrameworkProcessor, ScriptProcessor
from sagemaker.core.session import PipelineSession
from sagemaker.core.shapes import ProcessingInput, ProcessingS3Input
from sagemaker.core.workflow.conditions import ConditionEquals
from sagemaker.mlops.workflow import ProcessingStep, TrainingStep
from sagemaker.train.configs import InputData, SourceCode

STEPS = 200


@pytest.fixture
def tree(tmp_path):
    """Directories that share file names, and partly contents."""
    chosen = random.Random(20)
    for folder in range(8):
        place = tmp_path / f"d{folder}"
        place.mkdir()
        for name in ("main.py", "other.py", "run.sh", "requirements.txt"):
            (place / name).write_text(f"# {chosen.randrange(3)}\n")
    return tmp_path


class RandomSteps:
    """Steps of random kinds over a few directories and entry points."""

    def __init__(self, bench, tree, session=None, **code):
        self._bench = bench
        self._tree = tree
        self._chosen = random.Random(21)
        self._machine = {
            "image_uri": bench.image,
            "role": bench.role,
            "instance_count": 1,
            "instance_type": "ml.m5.large",
            "sagemaker_session": session or bench.session,
        }

    def make(self, index):
        kind = self._chosen.choice([self._script, self._framework, self._training, self._inputs])
        return kind(f"Step{index}", self._tree / f"d{self._chosen.randrange(8)}")

    def _script(self, name, folder):
        code = folder / self._chosen.choice(["main.py", "other.py"])
        run = ScriptProcessor(command=["python3"], **self._machine).run(code=str(code))
        return ProcessingStep(name=name, step_args=run)

    def _framework(self, name, folder):
        processor = FrameworkProcessor(**self._machine)
        chosen = self._chosen.choice(["main.py", "other.py"])
        extra = self._chosen.choice([{}, {"entry_point": "run.sh"}, {"requirements": "requirements.txt"}])
        if self._chosen.random() < 0.3:
            others = [str(self._tree / "d0"), str(self._tree / "d1" / "run.sh")]
            run = processor.run(code=str(folder / chosen), dependencies=others)
        else:
            run = processor.run(code=chosen, source_dir=str(folder), **extra)
        return ProcessingStep(name=name, step_args=run)

    def _training(self, name, folder):
        source = SourceCode(
            source_dir=str(folder),
            entry_script=self._chosen.choice(["main.py", "other.py", "run.sh"]),
            args=self._chosen.choice([None, ["--fast"]]),
            ignore_patterns=self._chosen.choice([None, ["*.txt"]]),
        )
        data = [
            InputData(channel_name="record", data_source=str(self._tree / f"d{self._chosen.randrange(8)}"))
        ]
        trained = self._bench.trainer(source_code=source).train(input_data_config=data)
        return TrainingStep(name=name, step_args=trained)

    def _inputs(self, name, folder):
        processing_input = ProcessingInput(
            input_name="record", s3_input=ProcessingS3Input(s3_uri=str(folder), local_path="/opt/in")
        )
        code = folder / "main.py"
        run = ScriptProcessor(command=["python3"], **self._machine).run(
            code=str(code), inputs=[processing_input]
        )
        return ProcessingStep(name=name, step_args=run)


def objects(compiled):
    """Each S3 URI with the digest of what is put there, once per placement that holds it."""
    return [
        (uri, hashlib.sha256(file.read()).hexdigest())
        for placement in compiled.assets
        for uri, file in placement.objects()
    ]


def locations(document):
    """Every literal S3 URI in the document."""
    pending, found = [document], set()
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            pending += node.values()
        elif isinstance(node, list):
            pending += node
        elif isinstance(node, str) and node.startswith("s3://store/sales/"):
            found.add(node)
    return found


@pytest.fixture
def compiled(bench, tree):
    made = RandomSteps(bench, tree)
    return bench.compile(*(made.make(index) for index in range(STEPS)))


def test_a_key_decides_the_content(compiled):
    placed = objects(compiled)
    assert len({uri for uri, _ in placed}) == len(dict(placed))
    contents = {}
    for uri, digest in placed:
        assert contents.setdefault(uri, digest) == digest


def test_a_digest_in_a_place_decides_the_content_below_it(compiled):
    by_digest = {}
    for placement in compiled.assets:
        listing = [
            (file.name, file.executable, hashlib.sha256(file.read()).hexdigest())
            for file in placement.asset.files()
        ]
        assert by_digest.setdefault(placement.digest, listing) == listing


def test_every_place_that_is_read_is_one_that_is_filled(compiled):
    uris = {uri for uri, _ in objects(compiled)}
    read = locations(compiled.definition)
    assert len(read) > 20
    for location in read:
        assert location in uris or any(uri.startswith(location.rstrip("/") + "/") for uri in uris)


def test_a_step_in_a_branch_is_written_as_one_in_the_pipeline(bench, tmp_path):
    """Its code lies at the same place, so it may be moved into a branch and keeps its cached results."""
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "main.py").write_text("print(1)")
    processor = ScriptProcessor(
        command=["python3"],
        image_uri=bench.image,
        role=bench.role,
        instance_type="ml.m5.large",
        instance_count=1,
        sagemaker_session=bench.session,
    )

    def made():
        source = SourceCode(source_dir=str(folder), entry_script="main.py")
        return [
            ProcessingStep(name="Prepare", step_args=processor.run(code=str(folder / "main.py"))),
            TrainingStep(name="Train", step_args=bench.trainer(source_code=source).train()),
        ]

    top = bench.steps(*made())
    deep = bench.condition("Inner", ConditionEquals(1, 1), then=made())
    (outer,) = bench.steps(bench.condition("Outer", ConditionEquals(1, 1), otherwise=[deep]))
    (inner,) = outer["Arguments"]["ElseSteps"]
    assert inner["Arguments"]["IfSteps"] == top


def test_content_is_staged_once_however_many_steps_share_it(compiled):
    prefixes = [placement.prefix for placement in compiled.assets]
    assert len(prefixes) == len(set(prefixes))
    inputs = [prefix for prefix in prefixes if "/Step" in prefix]
    # The steps share content, which is far less than the sum of their assets.
    assert len(prefixes) - len(inputs) < STEPS


def test_places_do_not_depend_on_where_the_files_are(bench, tree, tmp_path_factory):
    import shutil

    elsewhere = tmp_path_factory.mktemp("checkout") / "deep" / "er"
    shutil.copytree(tree, elsewhere)
    texts = set()
    for place in (tree, elsewhere):
        made = RandomSteps(bench, place)
        texts.add(bench.compile(*(made.make(index) for index in range(40))).to_json())
    assert len(texts) == 1


def test_bucket_and_prefix_of_the_session_come_first(bench, tree):
    session = PipelineSession(
        region="eu-west-1", account="1" * 12, default_bucket="silo", default_bucket_prefix="team/a"
    )
    run = ScriptProcessor(
        image_uri=bench.image,
        command=["python3"],
        role=bench.role,
        instance_count=1,
        instance_type="ml.m5.large",
        sagemaker_session=session,
    ).run(code=str(tree / "d0" / "main.py"))
    compiled = bench.compile(ProcessingStep(name="Clean", step_args=run))
    (placement,) = compiled.assets
    assert placement.prefix == f"s3://silo/team/a/sales/code/{placement.digest}"
    assert json.loads(compiled.to_json()) == compiled.definition
