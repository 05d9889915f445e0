"""The examples in docstrings run: offline, without credentials, in an empty folder.

An example is a fenced block of Python in a section of a docstring::

    Example:
        ```python
        ...
        ```
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("core", "train", "serve", "mlops")
MIN_EXAMPLES = 20
LONGEST = 20  # lines; examples show one thing
PROCESSES = 2

# The classes and functions that most programs use, where they are defined.
MAIN = {
    "ConditionEquals", "Join", "JsonGet",
    "LocalPipelineSession", "LocalSession", "PipelineSession", "Session",
    "FrameworkProcessor", "Processor", "ScriptProcessor", "remote", "retrieve",
    "HyperparameterTuner", "ModelTrainer", "ModelBuilder", "Pipeline",
    "CallbackStep", "ConditionStep", "FailStep", "ForEachStep", "LambdaStep", "ModelStep", "ProcessingStep",
    "TrainingStep", "step",
}  # fmt: skip

_SECTION = re.compile(r"^Examples?:\n((?:[ \t]+.*\n|\n)+)", re.MULTILINE)
_BLOCK = re.compile(r"^[ \t]+```python\n(.*?)^[ \t]+```$", re.MULTILINE | re.DOTALL)

# Runs in a fresh interpreter: each example in a fork of its own, in a folder of its own, without a network.
RUNNER = textwrap.dedent(
    """
    import json, os, shutil, sys, tempfile, traceback
    import boto3, pydantic  # loaded once: they are most of the time that an example takes

    def refuse(event, arguments):
        if event in ("socket.connect", "socket.getaddrinfo"):
            address = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
            if not str(address).startswith(("127.", "('127.", "localhost", "/")):
                raise OSError(f"examples run offline, and this one connects to {address}")

    def run(code, folder):
        # As a program: functions that become steps are shipped with their source.
        os.chdir(folder)
        os.environ["HOME"] = folder
        sys.stdin = open(os.devnull)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.addaudithook(refuse)
        file = os.path.join(folder, "example.py")
        with open(file, "w") as stream:
            stream.write(code)
        module = sys.modules["__main__"] = type(sys)("__main__")
        module.__file__ = file
        try:
            exec(compile(code, file, "exec"), module.__dict__)
        except BaseException:
            return traceback.format_exc()
        return ""

    for place, code in json.loads(sys.stdin.read()):
        reader, writer = os.pipe()
        folder = tempfile.mkdtemp()
        child = os.fork()
        if not child:
            os.write(writer, run(code, folder).encode()[-20000:])
            os._exit(0)
        os.close(writer)
        error = b"".join(iter(lambda: os.read(reader, 65536), b"")).decode()
        os.close(reader)
        status = os.waitpid(child, 0)[1]
        shutil.rmtree(folder, ignore_errors=True)
        print(json.dumps([place, error or (f"ended with status {status}" if status else "")]), flush=True)
    """
)


def docstrings():
    """File, line and qualified name of everything that has a docstring, with the docstring."""
    for package in PACKAGES:
        for path in sorted((ROOT / f"sagemaker-{package}/src").rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            if "Example" in text:
                yield from _docstrings(ast.parse(text), path.relative_to(ROOT), "")


def _docstrings(node, path, owner):
    text = ast.get_docstring(node)
    if text:
        yield path, node.body[0].lineno, owner, text
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _docstrings(child, path, f"{owner}.{child.name}" if owner else child.name)


def examples():
    """Place, name of the owner and code of each example."""
    for path, line, owner, text in docstrings():
        for section in _SECTION.finditer(f"{text}\n"):
            for number, block in enumerate(_BLOCK.finditer(section.group(1)), 1):
                yield (
                    f"{path}:{line} {owner or 'the module'}, example {number}",
                    owner,
                    textwrap.dedent(block.group(1)),
                )


EXAMPLES = list(examples())


def run(batch):
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "SAGEMAKER_"))
    }
    # Neither the metadata service nor files of this account: an example says itself what it needs.
    environment |= {
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUNNER],
        input=json.dumps(batch),
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_example_runs():
    code = [(place, text) for place, _, text in EXAMPLES]
    with ThreadPoolExecutor(PROCESSES) as pool:
        batches = list(pool.map(run, [code[number::PROCESSES] for number in range(PROCESSES)]))
    ended = [result for batch in batches for result in batch]
    assert len(ended) == len(code)
    failed = [f"{place}:\n{error}" for place, error in ended if error]
    assert not failed, "\n".join(failed)


def test_there_are_enough_examples():
    assert len(EXAMPLES) >= MIN_EXAMPLES


def test_the_main_classes_and_functions_have_one():
    missing = MAIN - {owner for _, owner, _ in EXAMPLES}
    assert not missing, f"write an example into the docstring of {sorted(missing)}"


def test_sections_hold_code_that_runs():
    """A section in another form would look like an example and never run."""
    found = [
        f"{path}:{line} {owner}"
        for path, line, owner, text in docstrings()
        if re.search(r"^\s*Examples?:", text, re.MULTILINE)
        and not any(_BLOCK.search(section.group(1)) for section in _SECTION.finditer(f"{text}\n"))
    ]
    assert not found, f"write the section with a fenced block of Python: {found}"


def test_examples_are_short_and_say_what_they_import():
    wrong = [
        place
        for place, _, code in EXAMPLES
        if len(code.splitlines()) > LONGEST or not re.search(r"^(from|import) ", code, re.MULTILINE)
    ]
    assert not wrong, f"at most {LONGEST} lines, with the imports: {wrong}"


def test_a_failure_names_its_place():
    programs = [
        ("works", "import sagemaker.core\nopen('file', 'w').close()"),
        ("raises", "def example():\n    raise ValueError('reason')\nexample()"),
        ("calls", "import urllib.request\nurllib.request.urlopen('http://example.com')"),
        ("asks AWS", "import boto3\nboto3.client('sts', region_name='eu-west-1').get_caller_identity()"),
        ("exits", "import os\nos._exit(3)"),
    ]
    ended = dict(run(programs))
    assert ended["works"] == ""
    assert re.search(r"line 2, in example\n.*\nValueError: reason", ended["raises"])
    assert "examples run offline" in ended["calls"]
    assert "NoCredentialsError" in ended["asks AWS"]
    assert "status" in ended["exits"]
