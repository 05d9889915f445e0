"""Install a requirements file inside a container, with the interpreter that runs this script.

If CODEARTIFACT_REPOSITORY_ARN is set, packages come from that AWS CodeArtifact repository. The job's role must
allow this, and the image must contain the AWS command line.

    python install_requirements.py requirements.txt
"""

from __future__ import annotations

import os
import subprocess
import sys


def codeartifact_login(arn: str) -> None:
    """Configure pip for the CodeArtifact repository ``arn:...:repository/<domain>/<repository>``."""
    region, owner, resource = arn.split(":", 5)[3:]
    _, domain, repository = resource.split("/", 2)
    command = ["aws", "codeartifact", "login", "--tool", "pip", "--domain", domain, "--domain-owner", owner]
    subprocess.run([*command, "--repository", repository, "--region", region], check=True)


def main() -> int:
    """Install the requirements and return the exit status of pip."""
    arn = os.environ.get("CODEARTIFACT_REPOSITORY_ARN")
    if arn:
        codeartifact_login(arn)
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "-r", sys.argv[1]]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
