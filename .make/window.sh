#!/usr/bin/env bash
# window.sh APP WORKSPACE: opens the window, where there is a screen to open it on.
set -euo pipefail
app=$1 workspace=$2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "Opening $workspace in the window"
  exec "$app" "$workspace"
fi
echo "No display here, so no window was opened. On a desktop: $app $workspace"
