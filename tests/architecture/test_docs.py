"""Pages of documentation name modules, files and rooms that exist."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:  # pytest brings tomli there
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(
        path
        for path in sorted((ROOT / "docs").glob("*.md"))
        if path.name
        not in {"published-paths.md", "image-uris.md", "static-fields.md"}  # tables, made or long
    ),
]
# Heading of a section whose tables have rooms in the first column, and the folder of these rooms.
ROOMS = {
    "The rooms of core": ROOT / "sagemaker-core/src/sagemaker/core",
    "The rooms of local": ROOT / "sagemaker-core/src/sagemaker/core/local",
    "The rooms of mlops.workflow": ROOT / "sagemaker-mlops/src/sagemaker/mlops/workflow",
}
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def spans(page):
    """The text of each code span outside of fenced blocks."""
    text = _FENCED.sub("", page.read_text(encoding="utf-8"))
    return re.findall(r"(?<!`)`([^`\n]+)`(?!`)", text)


def exists(dotted):
    """Whether a dotted name is a module, or a name that the source of its module has."""
    parts = dotted.split(".")
    if len(parts) == 1:
        return True
    for end in range(len(parts), 1, -1):
        base = ROOT / f"sagemaker-{parts[1]}/src" / "/".join(parts[:end])
        if end == len(parts) and base.is_dir():
            return True
        for file in (base / "__init__.py", base.with_suffix(".py")):
            if file.exists():
                source = file.read_text(encoding="utf-8")
                return all(re.search(rf"\b{name}\b", source) for name in parts[end : end + 1])
    return False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_modules_exist(page):
    names = {name for span in spans(page) for name in re.findall(r"\bsagemaker(?:\.\w+)+", span)}
    missing = sorted(name for name in names if not exists(name))
    assert not missing, f"{page.name} names {missing}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_exist(page):
    folders = ("", "sagemaker-core/src/sagemaker", "sagemaker-mlops/src/sagemaker")
    files = {
        span
        for span in spans(page)
        if re.fullmatch(r"(core|mlops|sagemaker-\w+|tests|tools|docs|changes)/[\w./-]*", span)
    }
    missing = sorted(file for file in files if not any((ROOT / folder / file).exists() for folder in folders))
    assert not missing, f"{page.name} names {missing}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)\s]+)\)", _FENCED.sub("", page.read_text(encoding="utf-8")))
    relative = [link for link in links if not link.startswith("https://")]
    for link in relative:
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        assert target.exists(), f"{page.name} links to {link}"
        if anchor:
            headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            anchors = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
            assert anchor in anchors, f"{page.name} links to {link}"


@pytest.mark.parametrize("heading", ROOMS)
def test_rooms_of_the_architecture_exist(heading):
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    section = page.split(f"## {heading}\n")[1].split("\n## ")[0]
    cells = re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE)
    names = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell) if "*" not in name]
    missing = [name for name in names if not (ROOMS[heading] / name).exists()]
    assert names
    assert not missing, f"draw the rooms as they are: {missing}"


def test_the_architecture_has_every_room():
    """A room of the contract, or a folder that has a purpose of its own, has a line."""
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    core = next(contract for contract in contracts["contracts"] if contract["id"] == "core-rooms")
    for heading, folder in ROOMS.items():
        section = page.split(f"## {heading}\n")[1].split("\n## ")[0]
        if heading == "The rooms of core":
            rooms = [name for layer in core["layers"][1:] for name in layer.split(" | ")]
        else:
            rooms = [path.name for path in folder.iterdir() if (path / "__init__.py").exists()]
        missing = [name for name in rooms if not re.search(rf"`{name}(/|\.py)`", section)]
        assert not missing, f"say in {heading!r} what {missing} is for"
