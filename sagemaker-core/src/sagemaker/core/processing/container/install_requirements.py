"""Runs inside a container: installs a requirements file with the interpreter that runs this script.

Where CODEARTIFACT_REPOSITORY_ARN is set, packages come from that AWS CodeArtifact repository; the container's
role must allow it, and the AWS command line must be in the image.

    python install_requirements.py requirements.txt
"""

from __future__ import annotations

import os
import subprocess
import sys


def codeartifact_login(arn: str) -> None:
    """Point pip at a CodeArtifact repository, given as ``arn:...:repository/<domain>/<repository>``."""
    region, owner, resource = arn.split(":", 5)[3:]
    _, domain, repository = resource.split("/", 2)
    command = ["aws", "codeartifact", "login", "--tool", "pip", "--domain", domain, "--domain-owner", owner]
    subprocess.run([*command, "--repository", repository, "--region", region], check=True)


def main() -> int:
    """Install; the exit status is pip's."""
    arn = os.environ.get("CODEARTIFACT_REPOSITORY_ARN")
    if arn:
        codeartifact_login(arn)
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "-r", sys.argv[1]]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
