"""Generate the modules at published import paths from the table `published_paths.yaml`.

A row of the table is a module that exists only because programs import from it. It lists the homes of its names: the
modules that define them. ``Name as Other`` publishes ``Name`` as ``Other``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from tools.codegen.files import ROOT, formatted

_TABLE = Path(__file__).with_name("published_paths.yaml")
_PAGE = ROOT / "docs/published-paths.md"
_MADE = "# Made by tools/codegen from published_paths.yaml; changes here are lost.\n"

# Module to home to names.
Table = Mapping[str, Mapping[str, list[str]]]


def files() -> dict[Path, str]:
    """Return every module, and the page that lists them."""
    table: Table = yaml.safe_load(_TABLE.read_text(encoding="utf-8"))
    made = {_place(module, table): _module(homes) for module, homes in table.items()}
    return {**formatted(made), _PAGE: _page(table)}


def modules() -> list[str]:
    """Return the names of all modules in the table."""
    return list(yaml.safe_load(_TABLE.read_text(encoding="utf-8")))


def _place(module: str, table: Table) -> Path:
    distribution = module.split(".")[1]
    base = ROOT / f"sagemaker-{distribution}/src" / module.replace(".", "/")
    is_package = base.is_dir() or any(other.startswith(f"{module}.") for other in table)
    return base / "__init__.py" if is_package else base.with_suffix(".py")


def _module(homes: Mapping[str, list[str]]) -> str:
    names = sorted(name for home in homes.values() for name in map(_published, home))
    imports = "\n".join(f"    from {home} import {', '.join(names)}" for home, names in homes.items())
    return f'''{_MADE}"""{_headline(homes)}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sagemaker.core._loading import attach

__all__ = {names!r}

# Type checkers see the imports and no `__getattr__`, so that a misspelt name is an error.
if TYPE_CHECKING:
{imports}
else:
    __getattr__, __dir__, _ = attach(__name__, {{{", ".join(_origins(homes))}}})
'''


def _headline(homes: Mapping[str, list[str]]) -> str:
    main, *others = sorted(homes, key=lambda home: len(homes[home]), reverse=True)
    more = f" and {len(others)} other module{'s' * (len(others) > 1)}" if others else ""
    return f"Published import path; the names live in `{main}`{more}."


def _origins(homes: Mapping[str, list[str]]) -> Iterator[str]:
    for home, names in homes.items():
        plain = [name for name in names if " as " not in name]
        if len(plain) > 1:
            yield f"**dict.fromkeys({sorted(plain)!r}, {home!r})"
        elif plain:
            yield f"{plain[0]!r}: {home!r}"
        for name in names:
            if name not in plain:
                defined, _, published = name.partition(" as ")
                yield f"{published!r}: {f'{home}:{defined}'!r}"


def _published(name: str) -> str:
    return name.rpartition(" as ")[2]


def _page(table: Table) -> str:
    rows = [
        f"| `{module}` | {', '.join(f'`{name}`' for name in sorted(map(_published, names)))} | `{home}` |"
        for module, homes in table.items()
        for home, names in homes.items()
    ]
    return "\n".join([_HEAD, *rows, ""])


_HEAD = """# Published import paths

Programs for the published SDK import from these modules. The modules only import; the last column has the homes of
their names, from which code of this repository imports. The table is `tools/codegen/published_paths.yaml`;
`nox -s codegen` generates the modules and this page from it.

A test that replaces a name, with `monkeypatch.setattr` for instance, must replace it in the module that uses it:
replacing `Session` in a published module does not change the classes that are imported from there.

| published module | names | home |
|---|---|---|"""
