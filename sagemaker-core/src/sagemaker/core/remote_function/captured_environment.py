"""The installed distributions of this environment as a requirements file (``dependencies="auto_capture"``)."""

from __future__ import annotations

import re

# Of this repository: jobs need none of them, and development versions are on no index.
_OWN = re.compile(r"sagemaker(-core|-train|-serve|-mlops)?$")


def captured_requirements() -> bytes:
    """``name==version`` of each distribution, in the order of names."""
    from importlib import metadata

    found = {
        distribution.metadata["Name"].lower(): distribution.version
        for distribution in metadata.distributions()
    }
    lines = [f"{name}=={version}\n" for name, version in sorted(found.items()) if not _OWN.match(name)]
    return "".join(lines).encode()
