#!/usr/bin/env bash
# screen.sh COMMAND…: runs a command on a screen of its own, so that no window of a test is seen,
# not even where the desktop around it is Wayland's.
set -euo pipefail
export GDK_BACKEND=x11
exec xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" "$@"
