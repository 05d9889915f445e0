"""Options of a session."""

from __future__ import annotations

import attrs


@attrs.frozen
class SessionSettings:
    """Options of everything that is done through a session.

    Args:
        encrypt_repacked_artifacts: encrypt model archives that the SDK repacks with the bucket's key.
        local_download_dir: the folder for model archives while they are repacked; the system's temporary folder by
            default.
        include_jumpstart_tags: tag resources that are created from JumpStart models.
        function_signing_key: a PEM file with an Ed25519 private key, which signs the files of remote functions.
    """

    encrypt_repacked_artifacts: bool = True
    local_download_dir: str | None = None
    include_jumpstart_tags: bool = True
    function_signing_key: str | None = None
