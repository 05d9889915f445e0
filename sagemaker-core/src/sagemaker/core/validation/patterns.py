"""The regular expressions of the service model. They are Java's, and must match the whole text.

`compiled` and `_as_java` bridge the differences to Python's regular expressions.
"""

from __future__ import annotations

import functools
import re
import unicodedata

# Longer texts are documents. Their patterns match any text, but may take exponential time.
_MAX_LENGTH = 10_000

# Java's Unicode categories: the ASCII characters of each, and the private-use character by which `_as_java` replaces its
# other characters.
_CATEGORIES = {
    "L": ("A-Za-z", "\ue000"),
    "M": ("", "\ue001"),
    "N": ("0-9", "\ue002"),
    "P": (re.escape("!\"#%&'()*,-./:;?@[\\]_{}"), "\ue003"),
    "S": (re.escape("$+<=>^`|~"), "\ue004"),
    "Z": (" ", "\ue005"),
}
# Java's other classes, as the inside of a character class.
_NAMED = {"Alnum": "A-Za-z0-9", "ASCII": r"\x00-\x7f", "Print": r"\x20-\x7e"}

# `([-a-z]*[a-z]){0,9}` matches the same texts as `([-a-z]*[a-z])?`, but takes exponential time.
_REPEATED_RUNS = re.compile(r"\((\[-([^\]]+)\]\*\[\2\])\)\{0,\d+\}\??")

_LINE_BREAKS = str.maketrans({"\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def matches(pattern: str, text: str) -> bool:
    """Return whether the whole text matches; True for a pattern without a counterpart in Python."""
    if len(text) > _MAX_LENGTH:
        return True
    expression = compiled(pattern)
    return expression is None or expression.fullmatch(_as_java(text)) is not None


@functools.cache
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Return a pattern of the service model as Python's; None if it has no counterpart."""
    # Two published patterns end with a repetition of the end of the text, which has no effect.
    text = re.sub(r"\$\{\d+,\d+\}$", "", pattern)
    text = text.replace(r"\uD800\uDC00-\uDBFF\uDFFF", "\U00010000-\U0010ffff")
    text = _REPEATED_RUNS.sub(r"(\1)?", text.replace(r"\z", r"\Z"))
    text = re.sub(r"\\p\{(\w+)\}", _characters, text)
    try:
        return re.compile(text, re.ASCII)
    except re.error:
        return None


def _characters(match: re.Match[str]) -> str:
    """Return the replacement of a class of Java's, inside a character class or on its own."""
    name = match[1]
    known = "".join(_CATEGORIES[name]) if name in _CATEGORIES else _NAMED.get(name, match[0])
    before = re.sub(r"\\.", "", match.string[: match.start()])
    return known if before.rfind("[") > before.rfind("]") else f"[{known}]"


def _as_java(text: str) -> str:
    """Return the text that `compiled` patterns match: with newlines for Java's line breaks, and characters replaced."""
    if text.isascii() and "\r" not in text:
        return text
    return "".join(
        character if character.isascii() else _stand_in(character)
        for character in text.translate(_LINE_BREAKS)
    )


def _stand_in(character: str) -> str:
    category = _CATEGORIES.get(unicodedata.category(character)[0])
    return category[1] if category else character
