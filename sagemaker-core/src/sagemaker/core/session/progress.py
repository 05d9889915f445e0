"""The display of things that are waited for.

On a terminal and in a notebook rows are drawn in the place of those before; elsewhere one plain line is written for
each change, at once and without control codes. rich is imported when something is drawn.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from sagemaker.core.exceptions import plain as plain  # noqa: PLC0414 - others import it from here

if TYPE_CHECKING:
    from rich.live import Live
    from rich.table import Table
    from typing_extensions import Self

# Values of TERM for terminals that cannot move the cursor.
_DUMB = frozenset({"dumb", "unknown"})

Row = Sequence[str]


def in_notebook() -> bool:
    """Return whether a notebook kernel runs this interpreter. Loads nothing: a kernel has loaded IPython."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return type(shell).__name__ == "ZMQInteractiveShell"


class Display:
    """Shows states again and again in one place. Use it in a ``with`` statement if it draws.

    Args:
        stream: standard output if None.

    Attributes:
        live: whether rows can be drawn in the place of others: on a terminal and in a notebook.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._notebook = stream is None and in_notebook()
        terminal = self._stream.isatty() and os.environ.get("TERM", "").lower() not in _DUMB
        self.live = self._notebook or terminal
        self._seen: dict[str, str] = {}
        self._drawn: list[list[str]] = []
        self._terminal: Live | None = None
        self._output: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End drawing: rows that were drawn stay, and the cursor of the terminal is visible again."""
        if self._terminal is not None:
            self._terminal.stop()
            self._terminal = None

    def change(self, name: str, state: str) -> None:
        """Write ``name: state`` if the state differs from the last one of that name."""
        if self._seen.get(name) != state:
            self._seen[name] = state
            self.write(f"{name}: {plain(state)}")

    def write(self, line: str) -> None:
        """Write a line that stays."""
        self._stream.write(f"{line}\n")
        self._stream.flush()

    def draw(self, rows: Sequence[Row | str], *, final: bool = False) -> None:
        """Show rows in the place of those that were drawn before; only if the display is live.

        Args:
            rows: the cells of each row, or its only cell. On a terminal the last cell is cut to the width, and of
                rows that do not fit on the screen the last are shown.
            final: show all rows; nothing is drawn afterwards.
        """
        cells = [[row] if isinstance(row, str) else list(row) for row in rows]
        if cells != self._drawn or final:
            self._drawn = cells
            if self._notebook:
                self._draw_in_notebook(cells)
            else:
                self._draw_on_terminal(cells, final)
        if final:
            self.close()

    def _draw_on_terminal(self, rows: list[list[str]], final: bool) -> None:
        if self._terminal is None:
            from rich.console import Console
            from rich.live import Live

            self._terminal = Live(
                console=Console(file=self._stream, highlight=False),
                auto_refresh=False,
                redirect_stdout=False,
                redirect_stderr=False,
            )
            self._terminal.start()
        shown = rows if final else rows[1 - self._terminal.console.size.height :]
        self._terminal.update(_table(shown), refresh=not final)

    def _draw_in_notebook(self, rows: list[list[str]]) -> None:
        from IPython.display import display

        lines = "\n".join("  ".join(row) for row in rows)
        html = _table(rows)._repr_mimebundle_([], [])["text/html"]
        content = {"text/plain": lines, "text/html": html}
        if self._output is None:
            self._output = display(content, raw=True, display_id=f"sagemaker-{os.urandom(8).hex()}")
        else:
            self._output.update(content, raw=True)


def _table(rows: list[list[str]]) -> Table:
    """Return the rows as a grid that is as wide as its cells."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0))
    columns = max(map(len, rows), default=1)
    for index in range(columns):
        # The last column is the one that gives way on a narrow terminal.
        table.add_column(no_wrap=index < columns - 1)
    for row in rows:
        cells = (plain(cell).partition("\n")[0].expandtabs(1) for cell in row)
        table.add_row(*(Text(cell, no_wrap=True, overflow="ellipsis") for cell in cells))
    return table
