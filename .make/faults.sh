#!/usr/bin/env bash
# faults.sh BILAN whole|sample: the fault bench on a built program. FAULTS_ONLY=F3,F9 chooses.
set -euo pipefail
export BILAN=${1:?bilan} FAULTS=${2:?whole or sample}
cargo test --quiet -p bilan-core -p bilan -p bilan-tests --test faults
