#!/usr/bin/env bash
# packages.sh build|test: installs the system packages that are missing, and only those.
set -euo pipefail

if ! command -v cargo >/dev/null || ! command -v npm >/dev/null; then
  echo "Bilan needs a Rust toolchain (rustup.rs) and Node 20 or newer (nodejs.org)." >&2
  exit 1
fi

# libclang reads SQLite's header for the session API (undo and history).
build=(gcc libc6-dev pkg-config libwebkit2gtk-4.1-dev libclang1-14 libclang-common-14-dev)
# LibreOffice reckons the workbooks anew; xmllint (libxml2-utils) validates IATI files; procps ends a
# program that outlives its window; strace lets calls to the system fail or end the program.
test=(xvfb xauth webkit2gtk-driver chromium poppler-utils qpdf python3 python3-venv libreoffice-calc procps libxml2-utils strace time)
case ${1:?build or test} in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${test[@]}") ;;
  *) echo "packages.sh build|test" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "No Debian packages here; please have the like of these: ${wanted[*]}" >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" = 0 ] || sudo=(sudo)
echo "Installing ${missing[*]}"
apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q -y)
"${apt[@]}" update
"${apt[@]}" install --no-install-recommends "${missing[@]}"
