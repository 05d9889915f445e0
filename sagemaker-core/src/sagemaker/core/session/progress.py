"""What a person sees while something is waited for.

On a terminal and in a notebook lines that are drawn over themselves; elsewhere one plain line for each change,
written at once and without control codes.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import Any, TextIO

# Colours, cursor movements and other control characters, which logs and messages of scripts may hold: they are
# not to reach the reader's terminal or log.
_CONTROLS = r"\x1b\[[0-9;?]*[@-~]|[\x00-\x08\x0b-\x1f\x7f-\x9f]"


def plain(text: str) -> str:
    """The text without control codes; tabs and line ends stay."""
    return re.sub(_CONTROLS, "", text)


def in_notebook() -> bool:
    """Whether a notebook kernel runs this interpreter. Loads nothing: a kernel has loaded IPython."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return type(shell).__name__ == "ZMQInteractiveShell"


def terminal_size() -> os.terminal_size:
    """Columns and lines of the terminal; 80 by 24 where there is none."""
    import shutil  # with it come the compressors, which are of no use here

    return shutil.get_terminal_size()


class Display:
    """One place where states are shown, again and again.

    Args:
        stream: standard output unless given.

    Attributes:
        live: whether what was drawn can be drawn over: a terminal or a notebook.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._notebook = stream is None and in_notebook()
        self.live = self._notebook or self._stream.isatty()
        self._seen: dict[str, str] = {}
        self._drawn: list[str] = []
        self._output: Any = None

    def change(self, name: str, state: str) -> None:
        """Write ``name: state`` when the state is another than the last one of that name."""
        if self._seen.get(name) != state:
            self._seen[name] = state
            self.write(f"{name}: {plain(state)}")

    def write(self, line: str) -> None:
        """Write a line that stays."""
        self._stream.write(f"{line}\n")
        self._stream.flush()

    def draw(self, lines: Sequence[str]) -> None:
        """Show lines in the place of those that were drawn before; only where the display is live."""
        lines = list(lines)
        if lines == self._drawn:
            return
        if self._notebook:
            self._draw_in_notebook(lines)
        else:
            up = f"\x1b[{len(self._drawn)}A" if self._drawn else ""
            self._stream.write(up + "".join(f"\x1b[2K{line}\n" for line in lines))
            self._stream.flush()
        self._drawn = lines

    def _draw_in_notebook(self, lines: list[str]) -> None:
        from IPython.display import display

        content = {"text/plain": "\n".join(lines)}
        if self._output is None:
            self._output = display(content, raw=True, display_id=f"sagemaker-{os.urandom(8).hex()}")
        else:
            self._output.update(content, raw=True)
