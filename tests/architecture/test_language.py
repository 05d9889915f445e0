"""Docstrings, comments, messages and names are plain technical English.

These are the rules that a program can check. A failure lists every place; rewrite the sentence, do not work around
the pattern.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHECKED = sorted(
    path
    for name in (
        "sagemaker-core/src",
        "sagemaker-train/src",
        "sagemaker-serve/src",
        "sagemaker-mlops/src",
        "tools",
    )
    for path in (ROOT / name).rglob("*.py")
    # The templates of generated code are in tools.
    if not path.read_text(encoding="utf-8").startswith("# Made by tools/codegen")
)

MIN_DOCSTRING_WORDS = 5
# "is no longer" and "is no more than" are English.
IS_NO = re.compile(r"\b(is|are|was|were|be) (no\b(?! longer\b| more\b)|none\b)")
QUESTION = re.compile(r"(What|How|Where|Which|Whose|Why|Below which)\b")

# File, a part of the text, and the reason why it stays. An entry that is not needed any more fails the test.
EXCEPTIONS: list[tuple[str, str, str]] = []


def texts(tree):
    """Line and text of each string, docstrings and messages alike; the parts of an f-string are one each."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def docstrings(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            text = ast.get_docstring(node)
            if text:
                yield node, text


def comments(source):
    """Line and text of each comment; the lines of a comment block are one text."""
    lines = {
        token.start[0]: (token.start[1], token.string.lstrip("#: "))
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    }
    for line, (column, text) in lines.items():
        if lines.get(line - 1, (None, ""))[0] == column:
            continue
        block = [text]
        while lines.get(line + len(block), (None, ""))[0] == column:
            block.append(lines[line + len(block)][1])
        yield line, " ".join(block)


def is_no(source, tree):
    """Write "is not a file", "does not exist", "has no steps"."""
    for line, text in [*texts(tree), *comments(source)]:
        for match in IS_NO.finditer(" ".join(text.split())):
            yield line, match.string[max(0, match.start() - 40) : match.end() + 40]


def questions(source, tree):
    """Begin with a verb or with the thing itself: "Return the URI ...", "A processing job that ..."."""
    for node, text in docstrings(tree):
        if QUESTION.match(text):
            yield getattr(node, "lineno", 1), text.splitlines()[0]
    for line, text in comments(source):
        if QUESTION.match(text):
            yield line, text


def given(source, tree):
    """Name the thing: `value`, `arguments`, `role`, `settings`, ..."""
    for node in ast.walk(tree):
        names = {
            ast.arg: lambda node: node.arg,
            ast.Name: lambda node: node.id if isinstance(node.ctx, ast.Store) else "",
            ast.Attribute: lambda node: node.attr if isinstance(node.ctx, ast.Store) else "",
        }
        name = names.get(type(node), lambda _: "")(node)
        if name.lstrip("_") == "given":
            yield node.lineno, name


def short_docstrings(source, tree):
    """Say what the signature does not, or leave the docstring out."""
    for node, text in docstrings(tree):
        if not isinstance(node, ast.Module) and len(text.split()) < MIN_DOCSTRING_WORDS:
            yield node.lineno, text


RULES = [is_no, questions, given, short_docstrings]


def excepted(path, text):
    return [entry for entry in EXCEPTIONS if path.as_posix().endswith(entry[0]) and entry[1] in text]


def findings(rule):
    for path in CHECKED:
        source = path.read_text(encoding="utf-8")
        for line, text in rule(source, ast.parse(source)):
            yield path.relative_to(ROOT), line, text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_language(rule):
    found = [
        f"{path}:{line}: {text[:140]}" for path, line, text in findings(rule) if not excepted(path, text)
    ]
    listing = "\n".join(found)
    assert not found, f"{rule.__doc__} {len(found)} places:\n{listing}"


def test_exceptions_are_few_and_needed():
    assert len(EXCEPTIONS) <= 5
    used = [entry for rule in RULES for path, _, text in findings(rule) for entry in excepted(path, text)]
    assert set(EXCEPTIONS) == set(used), f"remove {set(EXCEPTIONS) - set(used)}"


@pytest.mark.parametrize(
    ("rule", "source", "places"),
    [
        (is_no, 'raise ValueError(f"{x!r} is no file")', 1),
        (is_no, "# There are no steps here.", 1),
        (is_no, '"""A file that is no longer there, and is not a folder."""', 0),
        (questions, '"""What the job reads."""', 1),
        (questions, "x = 1  # Why: because", 1),
        (questions, "# Read the file, which is\n# Where the job has left it.", 0),
        (given, "def f(given): _given = given", 2),
        (given, "settings = given", 0),
        (short_docstrings, 'def f():\n    """Its ARN."""', 1),
        (short_docstrings, '"""Sessions."""', 0),
    ],
)
def test_rules_find_what_they_should(rule, source, places):
    assert len(list(rule(source, ast.parse(source)))) == places
