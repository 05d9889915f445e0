#!/bin/bash
# Runs inside a processing container: unpacks the code, installs its requirements, runs the command.
# SOURCE_ARCHIVE, REQUIREMENTS and COMMAND are set above. The arguments of the job are passed to this script.
# Paths are relative to this script, so that it also runs where /opt/ml is mapped to another folder.
set -e

inputs=$(cd "$(dirname "$0")/.." && pwd)
cd "$inputs/code"

if [ -n "$SOURCE_ARCHIVE" ] && [ -f "$SOURCE_ARCHIVE" ]; then
    tar -xzf "$SOURCE_ARCHIVE"
fi

if [ -f "$REQUIREMENTS" ]; then
    python=$(command -v python3 || command -v python)
    installer="$inputs/code/install_requirements.py"
    [ -f "$installer" ] || installer="$inputs/aux/install_requirements.py"
    "$python" "$installer" "$REQUIREMENTS"
fi

eval "exec $COMMAND \"\$@\""
